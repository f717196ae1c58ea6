"""A story has one day, wherever one asks for it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.desk.conftest import Write
from tui_reader.dates import full
from tui_reader.desk import Desk, View
from tui_reader.desk.grouping import By, grouped
from tui_reader.output import Options
from tui_reader.output.layout import row_lines
from tui_reader.story import Row

DATES = (
    *("2023-11-06T21:22:00-05:00", "2023-11-06T23:59:00", "2023-11-06T00:01:00+14:00", "2023-11-06T12:00:00Z"),
    *("2023-11-06", "1965-07-01T23:30:00", "1923-11-06"),
)


@pytest.fixture(params=["UTC", "America/New_York", "Pacific/Apia", "Europe/Berlin"])
def zone(request: pytest.FixtureRequest) -> Iterator[str]:
    """Where the reader sits."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of the system is taken")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


def _day_in_a_row(row: Row) -> str:
    ((_, _, date, *_),) = row_lines(row, Options())
    return date.text.strip()


def test_one_day_everywhere(zone: str, desk: Desk, write: Write) -> None:
    """The row of a list, the heading above it, the day that finds it and the date under its headline agree."""
    for number, date in enumerate(DATES):
        write(f"{number}.txt", f"Ferry {number}", date=date)
    desk.keep_fresh()
    rows = desk.rows(desk.view())
    assert len(rows) == len(DATES)
    catalogued, headed = desk.listed(View(by=By.DAY)), grouped(rows, By.DAY)
    assert catalogued == headed
    for group in headed.groups:
        for row in desk.rows(headed.of(group)):
            assert row.about.published
            assert full(row.about.published).partition(",")[0] == group.heading
            assert row in [hit.row for hit in desk.hits(desk.search(f"date:{_day_in_a_row(row)}"))]
    told = [row.about.published.day() for row in rows if row.about.published]
    assert {day.isoformat(): stories for day, stories in desk.days()} == Counter(told)
