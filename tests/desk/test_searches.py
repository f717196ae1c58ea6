"""Saved searches in queries."""

from __future__ import annotations

import pytest

from tests.desk.asking import found
from tests.desk.conftest import Write
from tui_reader.desk import Desk
from tui_reader.marks.searches import Saved
from tui_reader.story import QueryError, WrongNameError


@pytest.fixture
def shelf(desk: Desk, write: Write) -> Desk:
    """Three stories, and a search for two of them."""
    write("a.txt", "Ferry sinks")
    write("b.txt", "Boat raised")
    write("c.txt", "Cheese found")
    desk.keep_fresh()
    desk.save_search("Ships", "ferry OR boat")
    return desk


def test_a_saved_search_stands_for_its_query(shelf: Desk) -> None:
    """Alone, with other conditions, excluded, and within another saved search; in whatever case."""
    assert found(shelf, "query:ships") == ["Boat raised", "Ferry sinks"]
    assert found(shelf, "query:SHIPS -boat") == ["Ferry sinks"]
    assert found(shelf, "-query:ships") == ["Cheese found"]
    shelf.save_search("all", "query:ships OR cheese")
    assert len(found(shelf, "query:all")) == 3
    shelf.save_search("ships", "ferry")
    assert found(shelf, "query:all") == ["Cheese found", "Ferry sinks"]
    assert shelf.saved_searches() == [Saved("all", "query:ships OR cheese"), Saved("ships", "ferry")]


def test_hits_and_explanations_look_into_it(shelf: Desk) -> None:
    """What a saved search finds is marked in excerpts, and said in words."""
    findings = shelf.search("query:ships")
    assert shelf.spans_of("query:ships")("a ferry") == ((2, 7),)
    assert shelf.explain(findings).words == "stories with (“ferry” or “boat”)"
    assert shelf.search("query:ships zebra").total == 0
    assert shelf.instead(shelf.search("query:ships chese")).query == ""


def test_an_unknown_name_is_pointed_at(shelf: Desk) -> None:
    """With the nearest one named; while it is typed it means nothing yet."""
    with pytest.raises(QueryError, match="no saved search shps; did you mean 'ships'.*here: boat ▸query:shps"):
        shelf.search("boat query:shps")
    assert shelf.search("boat query:shi", typing=True).total == 1
    assert shelf.forget_search("SHIPS") and not shelf.forget_search("ships")
    with pytest.raises(QueryError, match="no saved search ships"):
        shelf.check("query:ships")


def test_what_asks_for_itself_is_not_saved(shelf: Desk) -> None:
    """Neither straight nor round about; nor what is broken, or has no fit name."""
    with pytest.raises(QueryError, match="asks for itself"):
        shelf.save_search("Round", "query:round boat")
    shelf.save_search("one", "boat")
    shelf.save_search("two", "query:one")
    with pytest.raises(QueryError, match="in the saved search two: .* asks for itself"):
        shelf.save_search("one", "query:two")
    with pytest.raises(QueryError):
        shelf.save_search("open", "(boat")
    with pytest.raises(WrongNameError):
        shelf.save_search("two words", "boat")
    assert found(shelf, "query:one") == ["Boat raised"]


def test_searches_within_searches_end(shelf: Desk) -> None:
    """However many are within each other, and though the file was made by something else, a query is answered."""
    for number in range(12):
        shelf._marks.searches.save(f"s{number}", f"query:s{number + 1} query:s{number + 1} is:unread")
    shelf._marks.searches.save("s12", "query:s0")
    with pytest.raises(QueryError, match="too many"):
        shelf.search("query:s0")
    assert shelf.search("query:s0", typing=True).total == 3


def test_the_order_of_a_saved_search(shelf: Desk) -> None:
    """It is kept, unless the query asks for another."""
    shelf.save_search("ordered", "(ferry OR boat) sort:headline")
    hits = shelf.hits(shelf.search("query:ordered"))
    assert [hit.row.title.text for hit in hits] == ["Boat raised", "Ferry sinks"]
    hits = shelf.hits(shelf.search("sort:path query:ordered"))
    assert [hit.row.title.text for hit in hits] == ["Ferry sinks", "Boat raised"]


def test_a_saved_search_is_gone_on_with(shelf: Desk) -> None:
    """Narrowed, it is still there; also by an age, as a digest asks."""
    assert shelf.narrowed("query:ships", typing=True) == "query:ships"
    assert found(shelf, shelf.narrowed("query:ships", "ferry")) == ["Ferry sinks"]
    assert shelf.narrowed("ferry", "query:ships") == "ferry query:ships"
