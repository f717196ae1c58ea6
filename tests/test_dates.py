"""Dates read and said."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.dates import date_in_path, full, parse_date, spoken
from tui_reader.story import Precision, Published


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Updated 2:35 PM EDT, Mon May 30, 2016", "2016-05-30T14:35-04:00"),
        ("Updated 2010 GMT (0410 HKT) March 14, 2021", "2021-03-14T20:10+00:00"),
        ("November 28, 2013 -- Updated 0203 GMT (1003 HKT)", "2013-11-28T02:03+00:00"),
        ("CNNMoney (New York) First published February 1, 2016: 1:28 AM ET", "2016-02-01T01:28-05:00"),
        ("July 1, 2016: 1:28 AM ET", "2016-07-01T01:28-04:00"),
        ("24 July 2015", "2015-07-24"),
        ("Sat 23 Dec 2023 05.39 GMT", "2023-12-23T05:39+00:00"),
        ("14 maja 2020, 12:30", "2020-05-14T12:30"),
        ("5. května 2020 12:30", "2020-05-05T12:30"),
        ("Published 12:01 GMT 30 May 2016", "2016-05-30T12:01+00:00"),
        ("Published: 10:55 EDT, 7 May 2020 | Updated: 11:17 EDT, 8 May 2020", "2020-05-07T10:55-04:00"),
        ("Wednesday 20 November 2019 11:42, UK", "2019-11-20T11:42+00:00"),
        ("Nov. 20, 2019 5:52 AM EST", "2019-11-20T05:52-05:00"),
        ("Mon May 30, 2016 | 2:35pm EDT", "2016-05-30T14:35-04:00"),
        ("2016-05-30", "2016-05-30"),
        ("2016-05-30T14:35:07Z", "2016-05-30T14:35:07+00:00"),
        ("2016-05-30T14:35:07.123+05:30", "2016-05-30T14:35:07+05:30"),
        ("2016-05-30 14:35", "2016-05-30T14:35"),
        ("Tue, 18 Nov 2025 07:30:00 +0000", "2025-11-18T07:30:00+00:00"),
        ("Tue, 18 Nov 2025 07:30:00 GMT", "2025-11-18T07:30:00+00:00"),
        ("May 1, 2026 10:00 GMT+2", "2026-05-01T10:00+02:00"),
        ("30th May 2016, 9 p.m. BST", "2016-05-30T21:00+01:00"),
        ("12:05 a.m., 1 May 2026", "2026-05-01T00:05"),
        ("Stand: 14. März 2026, 06:45 Uhr", "2026-03-14T06:45"),
        ("Fr, 15.05.2020, 07.11 Uhr MESZ", "2020-05-15T07:11+02:00"),
        ("12. Mai 2026 um 9 Uhr", "2026-05-12T09:00"),
        ("Publié le 2 mai 2026 à 8h30", "2026-05-02T08:30"),
        ("Le 1er août 2016", "2016-08-01"),
        ("30 de mayo de 2016", "2016-05-30"),
        ("21.dez.2018 às 12h55", "2018-12-21T12:55"),
        ("2018年11月20日 15:04", "2018-11-20T15:04"),
        ("30/05/2016", "2016-05-30"),
        ("5/30/2016 2:35 PM", "2016-05-30T14:35"),
        ("May 2016", "2016-05"),
        ("mayo de 2016", "2016-05"),
        ("29 February 2016", "2016-02-29"),
    ],
)
def test_forms(text: str, value: str) -> None:
    """The forms that news pages, feeds and mail use; the precision is that of the text."""
    published = parse_date(text)
    assert published is not None
    assert published.value == value
    wanted = {7: Precision.MONTH, 10: Precision.DAY}.get(len(value))
    if wanted:
        assert published.precision is wanted
    else:
        assert published.precision is (Precision.SECOND if value[16:17] == ":" else Precision.MINUTE)


@pytest.mark.parametrize(
    "text",
    [
        *[
            "",
            "4 days ago",
            "yesterday",
            "Monday",
            "30 May",
            "at 12:45 and 17:45",
            "31 April 2016",
            "29 Feb 2015",
            "2016-13-01",
        ],
        *[
            "3/4/2016",
            "2016",
            "20160530",
            "1.2.3.4567",
            "May the force",
            "Mayor 2016",
            "30.05.16",
            "99 May 2016",
            "12-34-5678",
        ],
    ],
)
def test_never_guessed(text: str) -> None:
    """What is no date, or may be two, is None."""
    assert parse_date(text) is None


def test_day_first_is_told() -> None:
    """Who knows the outlet's custom can say which figure is the day."""
    assert parse_date("3/4/2016", day_first=True) == Published("2016-04-03", Precision.DAY)
    assert parse_date("3/4/2016", day_first=False) == Published("2016-03-04", Precision.DAY)
    assert parse_date("4/4/2016") == Published("2016-04-04", Precision.DAY)


def test_a_wrong_time_or_zone_is_left_out() -> None:
    """The day stays."""
    assert parse_date("2016-05-30 25:61") == Published("2016-05-30", Precision.DAY)
    assert parse_date("13:05 PM, 30 May 2016") == Published("2016-05-30", Precision.DAY)
    assert parse_date("30 May 2016 10:00 IST") == Published("2016-05-30T10:00", Precision.MINUTE)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("2025/05/12/bridge.txt", "2025-05-12"),
        ("bridge/2025-05-12-harrow-bay.txt", "2025-05-12"),
        ("20250512.txt", "2025-05-12"),
        ("2024-01-01/2025_05_12.txt", "2025-05-12"),
        ("2025-05/bridge.txt", "2025-05"),
        *[(path, None) for path in ("2025/bridge.txt", "2025-13-40.txt", "120250512.txt", "202505.txt", "")],
    ],
)
def test_paths(path: str, value: str | None) -> None:
    """A date in a path, the last one; a year alone is none."""
    found = date_in_path(path)
    assert (found.value if found else None) == value


NOW = datetime(2025, 6, 3, 16, 0, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("value", "precision", "text"),
    [
        ("2025-06-03T12:05+00:00", Precision.MINUTE, "today 14:05"),
        ("2025-06-03", Precision.DAY, "today"),
        ("2025-06-02T23:30+00:00", Precision.MINUTE, "today 01:30"),
        ("2025-06-02", Precision.DAY, "yesterday"),
        ("2025-06-01", Precision.DAY, "Sun"),
        ("2025-05-28", Precision.DAY, "Wed"),
        ("2025-05-27", Precision.DAY, "27 May"),
        ("2025-05-12T10:00:00+02:00", Precision.FILE, "≈ 12 May"),
        ("2025-06-04", Precision.DAY, "4 Jun"),
        ("2016-05-30", Precision.DAY, "30 May 2016"),
        ("2016-05", Precision.MONTH, "May 2016"),
        ("0001-01-01T00:00+14:00", Precision.MINUTE, "0001-01-01T00:00+14:00"),
    ],
)
def test_spoken(value: str, precision: Precision, text: str) -> None:
    """As people say dates, in the zone of now."""
    assert spoken(Published(value, precision), NOW) == text


def test_full() -> None:
    """The whole date, as exact as it is known."""
    assert full(Published("2025-06-03T14:05", Precision.MINUTE)) == "3 June 2025, 14:05"
    assert full(Published("2025-06-03", Precision.DAY)) == "3 June 2025"
    assert full(Published("2025-06", Precision.MONTH)) == "June 2025"
    assert full(Published("2025-06-03T14:05:07", Precision.FILE)) == "≈ 3 June 2025, 14:05"


FIELDS = st.sampled_from(
    [
        *[
            "2016",
            "05",
            "30",
            "5/",
            "-",
            ":",
            ".",
            ",",
            "May",
            "mai",
            "GMT",
            "+02:00",
            "EDT",
            "UK",
            "PM",
            "Uhr",
            "T",
            "Z",
            "(",
        ],
        *["14:35", "年", "月", "²", "٣", "1e9", "de"],
    ]
)


@given(
    st.one_of(
        st.text(max_size=40), st.lists(FIELDS, max_size=10).map(" ".join), st.lists(FIELDS, max_size=10).map("".join)
    )
)
def test_any_text(text: str) -> None:
    """Whatever the text, there is a date that the calendar has, or none."""
    for day_first in (None, True, False):
        published = parse_date(text, day_first)
        if published is not None:
            assert published.moment().tzinfo is not None


@given(st.datetimes(datetime(1900, 1, 1), datetime(2190, 1, 1), timezones=st.just(timezone(timedelta(hours=-7)))))
def test_iso_goes_round(moment: datetime) -> None:
    """What ISO 8601 says comes back as it was."""
    text = moment.isoformat(timespec="seconds")
    assert parse_date(text) == Published(text, Precision.SECOND)
