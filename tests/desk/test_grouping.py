"""Stories in groups."""

from __future__ import annotations

import pytest

from tests.output.stories import bridge, row_of
from tui_reader.desk.grouping import By, Group, Listed, grouped, groups_of
from tui_reader.story import About, Precision, Published, Row


def row(number: int, date: str | None = None, precision: Precision = Precision.DAY, outlet: str | None = None) -> Row:
    """A row with a date or an outlet."""
    about = About(published=Published(date, precision) if date else None, outlet=outlet)
    return row_of(bridge())._replace(id=f"{number:064x}", about=about)


@pytest.mark.parametrize(
    ("date", "precision", "heading"),
    [
        ("2025-05-12", Precision.DAY, "12 May 2025"),
        ("2025-05-12T23:59", Precision.MINUTE, "12 May 2025"),
        ("0001-01-01T00:00+14:00", Precision.MINUTE, "0001-01-01"),
        ("2025-05-12T10:00:00+00:00", Precision.FILE, "12 May 2025"),
        ("2025-05", Precision.MONTH, "May 2025"),
        (None, Precision.DAY, "no date"),
    ],
)
def test_days(date: str | None, precision: Precision, heading: str) -> None:
    """A day is the one that the row shows; a month is a group of its own."""
    assert grouped([row(1, date, precision)], By.DAY) == Listed([row(1).id], [Group(heading, 0, 1)])


def test_groups_stand_where_their_first_story_stands() -> None:
    """So the group of the best hit comes first; within a group the order is that of the list."""
    rows = [row(1, outlet="Post"), row(2), row(3, outlet="Courier"), row(4, outlet="Post"), row(5)]
    listed = grouped(rows, By.OUTLET)
    assert [(group.said(), [int(each, 16) for each in listed.of(group)]) for group in listed.groups] == [
        ("Post · 2 stories", [1, 4]),
        ("no outlet · 2 stories", [2, 5]),
        ("Courier · 1 story", [3]),
    ]


def test_nothing_has_no_groups() -> None:
    """No rows, no headings."""
    assert grouped([], By.DAY) == Listed([], [])


def test_folders_are_those_of_the_library() -> None:
    """A story stands under the folder of its first path; one that lies in none comes under no folder."""
    rows = [row(1)._replace(paths=("2025/june/a.txt", "b.txt")), row(2)._replace(paths=("c.txt",))]
    assert [group.heading for group in grouped(rows, By.FOLDER).groups] == ["2025/june", "no folder"]


def test_a_narrowed_list_keeps_its_groups() -> None:
    """Headings count what is left under them, and go where nothing is."""
    listed = Listed("abcdef", groups_of([("one", 2), ("two", 3), ("three", 1)]))
    left = groups_of([("one", 1), ("two", 1), ("three", 1)])
    assert listed.kept("bcf".__contains__) == Listed(["b", "c", "f"], left)
    assert listed.kept("de".__contains__) == Listed(["d", "e"], groups_of([("two", 2)]))
    assert Listed("abc").kept("b".__contains__) == Listed(["b"])
