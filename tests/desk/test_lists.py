"""Lists: which stories they hold, and rows that come one after the other."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from itertools import islice, product

import pytest

from tests.desk.conftest import Write
from tui_reader.desk import Desk, Sort, View
from tui_reader.desk.grouping import By
from tui_reader.desk.views import AT_ONCE
from tui_reader.library.catalogue import Catalogue
from tui_reader.library.records import Entry, Known, Record
from tui_reader.settings import Settings
from tui_reader.story import About, Place, Row, Title


def fill(settings: Settings, stories: int) -> None:
    """Have the catalogue hold so many stories that have no file."""
    catalogue = Catalogue(settings.cache_dir / "catalogue.sqlite")
    records = []
    for number in range(stories):
        row = Row(f"{number:064x}", (), Title(f"Ferry {number} " + "is late " * 20), About(outlet="HBP"), number)
        known = Known(1, 1, 1, "1", row.id, None)
        records.append(Record(f"{number}.txt", known, Entry(row, float(number % 7), f"ferry {number}", False)))
    catalogue.ledger.store(records)
    catalogue.close()


def _peak(desk: Desk, view: View, rows: int) -> int:
    """The most bytes of Python's that so many rows of a list take."""
    tracemalloc.start()
    met = sum(1 for _ in islice(desk.each_row(view), rows))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert met == rows
    return peak


def test_a_long_list_takes_no_more_room_than_a_short_one(desk: Desk, settings: Settings) -> None:
    """Fifteen times as many rows of a library fifteen times as large: what Python gives back late is all that differs.

    Their ids alone would be five times as much.
    """
    fill(settings, 5 * AT_ONCE)
    orders = (Sort.DATE, Sort.OUTLET)  # with an index, and without: in Python all are the same
    few = max(_peak(desk, View(sort=sort), 5 * AT_ONCE) for sort in orders for _ in range(2))
    fill(settings, 75 * AT_ONCE)
    assert max(_peak(desk, View(sort=sort), 75 * AT_ONCE) for sort in orders) < 2.5 * few


def test_rows_one_by_one_are_those_of_the_list(desk: Desk, settings: Settings) -> None:
    """In the same order, with the same marks, whatever the list is narrowed to."""
    fill(settings, 2 * AT_ONCE + 7)
    ids = desk.view()
    desk.mark(ids[::3], read=True)
    desk.mark(ids[::5], starred=True)
    desk.tag(ids[::4], add=["sea"])
    desk.keep_place(ids[0], Place(1, 2, 0.5))
    some = product((False, True), (False, True), Sort, (False, True), ("", "sea"), (False, True))
    for view in (View(*values) for values in some):
        assert list(desk.each_row(view)) == desk.rows(desk.view(view)), view


def test_several_tags_are_asked_for_as_they_are_given(desk: Desk, write: Write) -> None:
    """Put together with commas they are all asked for, in a list and in a query."""
    for title in ("Ferry sinks", "Bridge opens", "Bees return"):
        write(f"{title}.txt", title)
    desk.keep_fresh()
    ferry, bridge, bees = (desk.id_of(title) for title in ("Ferry sinks", "Bridge opens", "Bees return"))
    desk.tag([ferry, bridge], add=["sea"])
    desk.tag([ferry, bees], add=["todo"])
    assert desk.view(View(tag="Sea,todo")) == [ferry]
    assert [row.id for row in desk.each_row(View(tag="todo,sea"))] == [ferry]
    assert [story_id for story_id, _ in desk.search("tag:sea,todo").matches] == [ferry]
    assert {story_id for story_id, _ in desk.search("-tag:sea,todo").matches} == {bridge, bees}
    assert [story_id for story_id, _ in desk.search("tag:sea,to*").matches] == [ferry]


@pytest.mark.parametrize("text", ["", "[]", "{}", "[1]", '[0, 0, "weight", 0, "", 0, null]', "null", "3"])
def test_a_view_that_cannot_be_read_is_the_whole_list(desk: Desk, text: str) -> None:
    """What another newsread remembered of its list does not keep this one from beginning."""
    desk._marks.remember_view(text)
    assert desk.last_view() == View()


@pytest.mark.parametrize("view", [View(), View(True, True, Sort.LENGTH, True, "a,b", True, By.DAY)])
def test_the_list_is_remembered(new_desk: Callable[[], Desk], view: View) -> None:
    """Which stories, in which order and groups, for the next start; of each library for itself."""
    desk = new_desk()
    assert desk.last_view() == View()
    desk.remember_view(view)
    assert new_desk().last_view() == view
