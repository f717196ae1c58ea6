"""Lists, views and searches."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from tests.desk.conftest import Write
from tui_reader.desk import Coverage, Desk, Sort, View
from tui_reader.library import Library
from tui_reader.locks import hold
from tui_reader.settings import Settings
from tui_reader.story import QueryError

NewDesk = Callable[[], Desk]


def names(desk: Desk, view: View) -> list[str]:
    """The paths of a view."""
    return [row.paths[0] for row in desk.rows(desk.view(view))]


@pytest.fixture
def shelf(desk: Desk, write: Write, settings: Settings) -> Desk:
    """A desk on three stories that differ in all that a list can be sorted by."""
    write("c.txt", "Apples rot", "One two three four.", date="2025-01-01")
    write("a.txt", "Cider flows", date="2025-01-03")
    write("b.txt", "Barrels leak", "Five words more than that.", "And six more words than those.", date="2025-01-02")
    for path, outlet in (("a.txt", "Zeitung"), ("c.txt", "anzeiger")):
        file = settings.library / path
        file.write_text(file.read_text(encoding="utf-8").replace("Date:", f"Feed: {outlet}\nDate:"), encoding="utf-8")
        os.utime(file, (1_700_000_000, 1_700_000_000))
    desk.keep_fresh()
    return desk


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.DATE, ["a.txt", "b.txt", "c.txt"]),
        (Sort.HEADLINE, ["c.txt", "b.txt", "a.txt"]),
        (Sort.LENGTH, ["b.txt", "c.txt", "a.txt"]),
        (Sort.PATH, ["a.txt", "b.txt", "c.txt"]),
    ],
)
def test_order(shelf: Desk, sort: Sort, expected: list[str]) -> None:
    """A list stands in the order that was asked for, or the other way round."""
    assert names(shelf, View(sort=sort)) == expected
    assert names(shelf, View(sort=sort, reverse=True)) == expected[::-1]


def test_order_by_outlet(shelf: Desk) -> None:
    """Stories without an outlet come last, whichever way the outlets are sorted."""
    assert names(shelf, View(sort=Sort.OUTLET)) == ["c.txt", "a.txt", "b.txt"]
    assert names(shelf, View(sort=Sort.OUTLET, reverse=True)) == ["a.txt", "c.txt", "b.txt"]


def test_same_date_stands_by_path(desk: Desk, write: Write) -> None:
    """Stories of one date stand by path, both ways round."""
    for name in ("b", "a", "c"):
        write(f"{name}.txt", f"Story {name}")
    desk.keep_fresh()
    assert names(desk, View()) == ["a.txt", "b.txt", "c.txt"]


def test_unread_and_starred(shelf: Desk) -> None:
    """Views by marks hold what bears them, in order."""
    newest, middle, oldest = shelf.view()
    shelf.mark([newest], read=True)
    shelf.mark([middle, newest], starred=True)
    assert shelf.view(View(unread=True)) == [middle, oldest]
    assert shelf.view(View(starred=True)) == [newest, middle]
    assert shelf.view(View(unread=True, starred=True)) == [middle]


def test_rows_come_as_asked(shelf: Desk) -> None:
    """Rows come in the order of the ids, as often as asked for, without those nobody has."""
    newest, middle, _ = shelf.view()
    rows = shelf.rows([middle, "0" * 64, newest, middle])
    assert [row.id for row in rows] == [middle, newest, middle]
    assert shelf.rows([]) == []


def test_empty_library(desk: Desk) -> None:
    """A library without stories has empty lists and finds nothing."""
    assert desk.view() == [] and desk.problems() == [] and desk.version() == 0
    assert desk.search("anything").matches == ()
    desk.keep_fresh()
    assert desk.search("anything").matches == ()


def test_hits_carry_excerpts(shelf: Desk) -> None:
    """A hit has its row, its score, and a passage in which what was looked for is marked."""
    findings = shelf.search("five words")
    (hit,) = shelf.hits(findings)
    assert hit.row.paths == ("b.txt",) and hit.score > 0
    marked = [hit.excerpt.text[start:end].lower() for start, end in hit.excerpt.spans]
    assert marked[:2] == ["five", "words"]
    assert (findings.total, findings.searched, findings.of) == (1, 3, 3)


def test_hits_are_fetched_by_the_slice(shelf: Desk) -> None:
    """Only the hits that are shown are read."""
    findings = shelf.search("town rain")
    assert findings.total == 3
    every = shelf.hits(findings)
    assert [hit.row.id for hit in every] == [story_id for story_id, _ in findings.matches]
    assert shelf.hits(findings, 1, 2) == every[1:2]
    assert shelf.hits(findings, 5, 9) == []


def test_limit_and_total(shelf: Desk) -> None:
    """A limited search still says how many stories match."""
    findings = shelf.search("town", limit=2)
    assert (len(findings.matches), findings.total) == (2, 3)


def test_last_word_while_typing(shelf: Desk) -> None:
    """While a query is typed its last word is a beginning, in hits and marks as well."""
    assert shelf.search("barr").matches == ()
    findings = shelf.search("barr", typing=True)
    assert [hit.row.title.text for hit in shelf.hits(findings)] == ["Barrels leak"]
    assert shelf.spans_of("barr", typing=True)("The barrels") == ((4, 11),)
    assert shelf.spans_of("barr")("The barrels") == ()


def test_what_is_not_indexed_is_read_through(desk: Desk, write: Write) -> None:
    """Stories that are catalogued and not yet indexed are found all the same, and the search says it read them."""
    write("a.txt", "Ferry sinks")
    assert desk.story("Ferry sinks"), "looks into the folder, and makes no index"
    assert desk.coverage().indexed == 0
    findings = desk.search("ferry")
    assert (findings.total, findings.searched, findings.of) == (1, 1, 1)
    desk.keep_fresh()
    assert desk.coverage().indexed == 1
    assert desk.search("ferry").total == 1


def test_reading_through_does_not_keep_the_typist_waiting(
    desk: Desk, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While somebody types, stories not yet indexed are read for a moment only; each search goes on from there."""
    for number in range(6):
        write(f"{number}.txt", f"Ferry number {number}")
    desk.story("Ferry number 1")
    monkeypatch.setattr("tui_reader.desk.searchable.TYPING_SECONDS", 0.0)
    findings = desk.search("fer", typing=True)
    assert (findings.total, findings.searched, findings.of) == (0, 0, 6)
    assert desk.search("ferry").searched == 6, "who does not type waits"
    assert desk.search("fer", typing=True).total == 6


def test_many_threads_read_through_at_once(desk: Desk, write: Write) -> None:
    """Searches of what is not indexed yet, from many threads: each has all that is there."""
    for number in range(40):
        write(f"{number}.txt", f"Ferry number {number}")
    desk.story("Ferry number 1")
    with ThreadPoolExecutor(8) as pool:
        totals = list(pool.map(lambda number: desk.search("ferry", typing=bool(number % 2)).total, range(24)))
    assert max(totals) == 40 and {totals[number] for number in range(0, 24, 2)} == {40}


def test_looking_for_a_story_tells_how_far_it_has_come(desk: Desk, write: Write) -> None:
    """A headline that is not known yet has the folder read, and who waits is told of it."""
    write("a.txt", "Ferry sinks")
    seen: list[Coverage] = []
    desk.story("Ferry sinks", seen.append)
    assert seen[0] == Coverage(0, 0, 1) and seen[-1] == Coverage(1, 0, 1)
    seen.clear()
    desk.story("Ferry sinks", seen.append)
    assert seen == [], "what is known is found at once"


def test_stale_hits_are_dropped(new_desk: NewDesk, write: Write) -> None:
    """A story that the catalogue let go of meanwhile is in no answer, though the searcher is an older one."""
    file = write("a.txt", "Ferry sinks")
    write("b.txt", "Ferry raised")
    reader, keeper = new_desk(), new_desk()
    keeper.keep_fresh()
    findings = reader.search("ferry")
    assert findings.total == 2
    file.unlink()
    keeper.keep_fresh()
    assert [hit.row.title.text for hit in reader.hits(findings)] == ["Ferry raised"]
    assert reader.search("ferry").total == 1


def test_any_thread(shelf: Desk) -> None:
    """Every question may be asked from any thread, many at once."""
    expected = [hit.row.id for hit in shelf.hits(shelf.search("town"))]

    def ask(number: int) -> list[str]:
        shelf.mark([expected[number % 3]], read=bool(number % 2))
        shelf.rows(shelf.view(View(unread=True)))
        return [hit.row.id for hit in shelf.hits(shelf.search("town"))]

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(40))) == [expected] * 40


def paths(desk: Desk, query: str) -> list[str]:
    """Where the hits of a query lie, in order."""
    return [hit.row.paths[0] for hit in desk.hits(desk.search(query))]


@pytest.mark.parametrize("indexed", [True, False])
def test_what_is_not_in_the_text_can_be_asked_for(desk: Desk, write: Write, indexed: bool) -> None:
    """Dates, lengths, paths and marks are conditions of a query, whether a story is in the index or not."""
    write("bay/old.txt", "Ferry sinks", date="2016-05-31")
    write("bay/new.txt", "Ferry raised", "And some more words than the other.", date="2016-06-01")
    write("fell/none.txt", "Cheese found", date="2016-06-30")
    if indexed:
        desk.keep_fresh()
    else:
        desk.story("Cheese found")
    (old, new) = (desk.story("Ferry sinks"), desk.story("Ferry raised"))
    desk.mark([old.id], read=True, starred=True)
    assert paths(desk, "ferry date:2016-05") == ["bay/old.txt"]
    assert paths(desk, "date:2016-06") == ["fell/none.txt", "bay/new.txt"]
    assert paths(desk, f"words:>={new.words} ferry") == ["bay/new.txt"]
    assert set(paths(desk, "path:BAY/")) == {"bay/new.txt", "bay/old.txt"}
    assert paths(desk, "is:starred") == paths(desk, "is:read") == ["bay/old.txt"]
    assert paths(desk, "ferry is:unread") == ["bay/new.txt"]
    assert paths(desk, "-path:bay") == ["fell/none.txt"]
    assert paths(desk, "ferry sort:path") == ["bay/new.txt", "bay/old.txt"]
    assert paths(desk, "ferry sort:date") == ["bay/new.txt", "bay/old.txt"]


@pytest.mark.parametrize("indexed", [True, False])
def test_a_story_without_a_date_is_of_its_file_but_has_none(desk: Desk, write: Write, indexed: bool) -> None:
    """One that names no day counts as of its file's time, in every condition alike, and has no date of its own."""
    write("a.txt", "Ferry sinks", date="2025-06-03")
    for path in ("b.txt", "2025-06-04-c.txt"):
        file = write(path, f"Ferry raised {path[0]}")
        file.write_text(file.read_text().replace("Date: 2025-06-03\n", ""))
        os.utime(file, (1_700_000_000, 1_700_000_000))
    if indexed:
        desk.keep_fresh()
    else:
        desk.story("Ferry sinks")
    assert paths(desk, "has:date") == ["2025-06-04-c.txt", "a.txt"]
    assert paths(desk, "-has:date") == paths(desk, "date:2023-11-14") == paths(desk, "date:2023 older:1y") == ["b.txt"]


def test_a_broken_query_is_refused_once_it_is_not_typed_any_more(shelf: Desk) -> None:
    """While typing it means what it can."""
    assert shelf.search("(barrels OR", typing=True).total == 1
    with pytest.raises(QueryError) as error:
        shelf.search("(barrels OR")
    assert error.value.position in (0, 9)


def test_other_forms_and_what_may_have_been_meant(shelf: Desk) -> None:
    """A word finds its other forms and marks them; a search for nothing says what was meant; a find says why."""
    findings = shelf.search("barrel")
    assert [hit.row.title.text for hit in shelf.hits(findings)] == ["Barrels leak"]
    assert shelf.spans_of("barrel")("The barrels") == ((4, 11),)
    assert shelf.instead(shelf.search("barels laek")).query == "barrels leak"
    explanation = shelf.explain(findings)
    part, newness = explanation.parts[findings.matches[0][0]]
    assert explanation.words == "stories with “barrel”"
    assert part.score + newness.score == pytest.approx(findings.matches[0][1]) and part.forms == ("barrels",)


def test_what_is_being_indexed_is_not_waited_for(
    desk: Desk, write: Write, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another process brings stories in, a search answers from what there is by then, and says of how many."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    for number in range(5):
        write(f"{number}.txt", f"Ferry {number}")
    library = Library(settings.library, settings.cache_dir)
    library.catalogue.ledger.store([library.examine(f"{number}.txt", indexing=False)[0] for number in range(5)])
    library.close()
    monkeypatch.setattr("tui_reader.desk.searchable.MEANWHILE_SECONDS", 0.0)
    with hold(settings.cache_dir / "keeper.lock", wait=0) as held:
        assert held
        findings = desk.search("ferry")
        assert (findings.total, findings.searched, findings.of) == (1, 1, 6)
    findings = desk.search("ferry")
    assert (findings.total, findings.searched, findings.of) == (6, 6, 6)


@pytest.mark.parametrize("engine", ["whoosh", "whoosh-public", "scan"])
@pytest.mark.parametrize("query", ["water", "water sort:match"])
def test_hits_that_match_alike_stand_newest_first_then_by_path(
    settings: Settings, write: Write, engine: str, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So a list of hits, and what a limit cuts off, is the same whenever and in whatever order the index was made."""
    monkeypatch.setattr("tui_reader.desk.freshness.WEIGHED", 4)
    days = {"f": 3, "b": 1, "d": 2, "a": 3, "e": 1, "c": 2}
    paths = [f"{letter}.txt" for letter in days]
    for letter, day in days.items():
        write(f"{letter}.txt", f"Story {letter}", date=f"2025-06-0{day}")
    expected = ["a.txt", "f.txt", "c.txt", "d.txt", "b.txt", "e.txt"]

    def ranked(desk: Desk, limit: int) -> list[str]:
        return [hit.row.paths[0] for hit in desk.hits(desk.search(query, limit))]

    for first in (paths, paths[::-1], paths[3:]):
        with closing(Desk(settings, engine=engine)) as desk:
            for path in paths:
                os.utime(settings.library / path, (1_700_000_000 + first.index(path) if path in first else 1,) * 2)
            desk.keep_fresh(rebuild=True)
            assert [ranked(desk, limit) for limit in (1, 2, 3, 4, 6)] == [expected[:n] for n in (1, 2, 3, 4, 6)]
