"""Where rows and headings lie: held against a list drawn out line by line."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.output.stories import rows
from tui_reader.desk.grouping import Group, groups_of
from tui_reader.tui.chosen_rows import ChosenRows
from tui_reader.tui.list_layout import ListLayout, Spot
from tui_reader.tui.row_look import heading_line, row_lines


def drawn(height: int, groups: list[Group], rows: int, folded: set[str]) -> list[Spot]:
    """Every line of a list."""
    lines = []
    for number in range(rows):
        group = next((group for group in groups if group.first <= number < group.first + group.rows), None)
        if group and group.first == number:
            lines.append(Spot(number, -1, group))
        if group is None or group.heading not in folded:
            lines += [Spot(number, line) for line in range(height)]
    return lines


@given(st.integers(1, 4), st.lists(st.tuples(st.integers(1, 5), st.booleans()), max_size=6), st.booleans())
def test_every_line_belongs_to_a_row_or_a_heading(height: int, counts: list[tuple[int, bool]], grouped: bool) -> None:
    """And each stop of the cursor is where its lines begin, a heading in sight with its group's first row."""
    groups = groups_of((f"group {at}", rows) for at, (rows, _) in enumerate(counts)) if grouped else []
    folded = {group.heading for group, (_, shut) in zip(groups, counts, strict=False) if shut}
    rows = sum(rows for rows, _ in counts)
    layout = ListLayout(rows, height, groups, folded)
    lines = drawn(height, groups, rows, folded)
    assert layout.lines == len(lines)
    assert [layout.spot(line) for line in range(len(lines))] == lines
    stops = [spot for spot in lines if spot.line == 0 or (spot.group and spot.group.heading in folded)]
    assert [layout.number(stop) for stop in range(layout.stops)] == [spot.number for spot in stops]
    assert [layout.stop(spot.number) for spot in stops] == list(range(layout.stops))
    assert [lines[layout.top(spot.number)] for spot in stops] == stops
    heads = {group.first for group in groups if group.heading not in folded}
    assert all(layout.top(spot.number) - layout.reach(spot.number) == (spot.number in heads) for spot in stops)


@given(st.lists(st.tuples(st.integers(1, 5), st.booleans()), min_size=1, max_size=6), st.data())
def test_a_range_takes_whole_folded_groups(counts: list[tuple[int, bool]], data: st.DataObject) -> None:
    """What is chosen is what the reader sees marked, and all that stands under a heading that is marked."""
    groups = groups_of((f"group {at}", rows) for at, (rows, _) in enumerate(counts))
    folded = {group.heading for group, (_, shut) in zip(groups, counts, strict=True) if shut}
    layout = ListLayout(sum(rows for rows, _ in counts), 2, groups, folded)
    anchor, cursor = (layout.number(data.draw(st.integers(0, layout.stops - 1))) for _ in range(2))
    choice = ChosenRows()
    choice.begin(anchor)
    chosen = choice.numbers(cursor, layout)
    assert {anchor, cursor} <= set(chosen)
    for group in groups:
        if group.heading in folded:
            assert len(set(chosen) & set(range(group.first, group.first + group.rows))) in (0, group.rows)
    choice.take_all()
    assert choice.numbers(cursor, layout) == range(layout.rows)


def test_past_the_end_there_is_no_row() -> None:
    """A line below the last one belongs to a row that is not there."""
    for folded in ((), ("all",)):
        layout = ListLayout(3, 2, [Group("all", 0, 3)], folded)
        assert layout.spot(layout.lines).number == 3


def test_a_heading_says_what_and_how_many() -> None:
    """The count stands at the right, where it stays however long the heading is."""
    assert heading_line(Group("Coastal Courier", 0, 1200), 30) == " ▾ Coastal Courier      1,200 "
    assert heading_line(Group("The Very Long Name of a Gazette", 0, 3), 20, folded=True) == " ▸ The Very Long… 3 "


@given(st.integers(1, 4), st.lists(st.tuples(st.integers(1, 4), st.booleans()), min_size=1), st.data())
def test_a_list_begins_with_a_row_or_a_heading(
    height: int, counts: list[tuple[int, bool]], data: st.DataObject
) -> None:
    """The next line that is the first of either, and no further on."""
    groups = groups_of((str(number), rows) for number, (rows, _) in enumerate(counts))
    folded = {group.heading for group, (_, shut) in zip(groups, counts, strict=True) if shut}
    layout = ListLayout(sum(rows for rows, _ in counts), height, groups, folded)
    line = data.draw(st.integers(0, layout.lines - 1))
    begin = layout.begin(line)
    assert begin == layout.lines or layout.spot(begin).line <= 0
    assert all(layout.spot(between).line > 0 for between in range(line, begin))


def test_how_long_a_story_takes_is_never_cut() -> None:
    """Minutes or hours stand whole at the right of a row."""
    for words, end in ((700, " 3 min "), (22_700, " 99 min "), (1_421_860, " 103 h "), (10**8, " 7246 h ")):
        _, about = row_lines(rows()[0]._replace(words=words), 60, 2, datetime(2025, 6, 3, tzinfo=UTC))
        assert "".join(part.text for part in about).endswith(end)


@pytest.mark.parametrize(
    ("width", "said"),
    [
        (70, "Coastal Courier #harbour #to-read #winter "),
        (62, "Coastal Courier #harbour #to-read +1 "),
        (52, "Coastal Courier #harbour +2 "),
        (48, "Coastal Courier 3 tags "),
        (40, "Coastal… 3 tags "),
        (36, "Coa… 3 tags "),
        (30, "Coas… "),
    ],
)
def test_tags_that_have_no_room_are_counted(width: int, said: str) -> None:
    """As many as fit stand whole behind the outlet, which gives way to their number where none does."""
    row = rows()[0]
    about = row.about._replace(outlet="Coastal Courier")
    row = row._replace(about=about, marks=row.marks._replace(tags=("harbour", "to-read", "winter")))
    _, line = row_lines(row, width, 2, datetime(2025, 6, 3, tzinfo=UTC))
    text = "".join(part.text for part in line)
    assert text.strip().startswith(said) and len(text) == width
    assert ("tags" in text) is ("tags" in said)
