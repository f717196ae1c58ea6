"""Where rows and headings lie: held against a list drawn out line by line."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from tui_reader.tui.list_layout import Group, ListLayout, Spot
from tui_reader.tui.row_look import heading_line


def drawn(height: int, groups: list[Group], rows: int) -> list[Spot]:
    """Every line of a list."""
    lines = []
    for number in range(rows):
        lines += [Spot(number, -1, group) for group in groups if group.first == number]
        lines += [Spot(number, line) for line in range(height)]
    return lines


@given(st.integers(1, 4), st.lists(st.integers(1, 5), max_size=6), st.booleans())
def test_every_line_belongs_to_a_row_or_a_heading(height: int, counts: list[int], grouped: bool) -> None:
    """And each row is found where its lines begin, its heading in sight with it where it is a group's first."""
    firsts = [0, *accumulate(counts)]
    rows = firsts.pop()
    groups = [Group(f"group {at}", first, counts[at]) for at, first in enumerate(firsts)] if grouped else []
    layout = ListLayout(rows, height, groups)
    lines = drawn(height, groups, rows)
    assert layout.lines == len(lines)
    assert [layout.spot(line) for line in range(len(lines))] == lines
    assert [lines[layout.top(number)] for number in range(rows)] == [Spot(number, 0) for number in range(rows)]
    heads = {group.first for group in groups}
    assert all(layout.top(number) - layout.reach(number) == (number in heads) for number in range(rows))


def test_past_the_end_there_is_no_row() -> None:
    """A line below the last one belongs to a row that is not there."""
    layout = ListLayout(3, 2, [Group("all", 0, 3)])
    assert layout.spot(layout.lines).number == 3


def test_a_heading_says_what_and_how_many() -> None:
    """The count stands at the right, where it stays however long the heading is."""
    assert heading_line(Group("Coastal Courier", 0, 1200), 30) == " Coastal Courier        1,200 "
    assert heading_line(Group("The Very Long Name of a Gazette", 0, 3), 20) == " The Very Long…   3 "
