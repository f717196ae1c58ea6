"""Marks written down and brought in elsewhere: nothing is lost on the way, and nothing that is there is taken away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.marks.conftest import A, B, star
from tui_reader.marks import MarksStore, name_key
from tui_reader.marks.exchange import FORM, Kept, read, written
from tui_reader.marks.searches import Saved
from tui_reader.story import BlockKind, Marks, Place
from tui_reader.story.corrections import Correction

FORM_LINE = json.dumps(FORM).encode()
CORRECTED = json.dumps(
    {
        **{"type": "mark", "id": A, "read": False, "starred": False, "tags": [], "place": None, "library": None},
        **{"path": None, "corrections": [{"span": [1, 2], "digest": "f" * 16, "kind": "note"}]},
    }
).encode()
"""A mark that says of a block what it is."""


def in_order(names: list[str]) -> tuple[str, ...]:
    """Tags as a story has them."""
    return tuple(sorted(names, key=name_key))


digests = st.text("0123456789abcdef", min_size=16, max_size=16)
places = st.builds(Place, st.integers(0, 500), st.integers(0, 9000), st.floats(0, 1), st.just("") | digests)
paths = st.binary(min_size=1, max_size=20).map(lambda data: data.decode("utf-8", "surrogateescape"))
tags = st.lists(st.sampled_from(["To-Read", "été", "syria", "東京"]), unique=True).map(in_order)
corrections = st.lists(
    st.builds(
        Correction,
        st.tuples(st.integers(0, 90), st.integers(90, 9000)),
        st.sampled_from(["0" * 16, "f" * 16]),
        st.sampled_from(BlockKind),
    ),
    max_size=4,
    unique_by=lambda each: each[:2],
).map(lambda said: tuple(sorted(said)))
marks = st.builds(Marks, st.booleans(), st.booleans(), tags, st.none() | places, corrections)
kepts = st.builds(Kept, st.integers(0, 5).map(lambda digit: str(digit) * 64), marks, paths, paths)


@contextmanager
def fresh() -> Iterator[MarksStore]:
    """A marks file of its own."""
    with TemporaryDirectory() as folder:
        store = MarksStore(Path(folder, "marks.sqlite"), Path(folder))
        try:
            yield store
        finally:
            store.close()


def lines_of(store: MarksStore) -> list[bytes]:
    return [line.encode("ascii") for line in written(store.exported(None), store.searches.saved())]


def bring_in(store: MarksStore, lines: list[bytes]) -> None:
    things = list(read(lines))
    kept = [thing for thing in things if isinstance(thing, Kept)]
    store.bring_in("imported", kept, [thing for thing in things if isinstance(thing, Saved)])


@settings(max_examples=20, deadline=None)
@given(st.lists(kepts, max_size=6, unique_by=lambda kept: kept.id), st.text(st.characters(codec="utf-8"), max_size=30))
def test_a_round_trip_changes_no_byte(kept: list[Kept], query: str) -> None:
    """Written, brought in where nothing was, and written again: the same, whatever tags, places and paths hold."""
    with fresh() as first, fresh() as second:
        first.bring_in("imported", kept, ())
        first.searches.save("bay", query)
        before = lines_of(first)
        bring_in(second, before)
        assert lines_of(second) == before
        assert second.exported(None) == [each for each in sorted(kept) if each.marks != Marks()]


def test_marks_are_added_to_those_there_are(store: MarksStore) -> None:
    """None is taken away, a place that is known stays, and one step takes all back."""
    store.mark(star(A), starred=True, tags={"old": True})
    store.keep_place(A, "a.txt", Place(1, 2, 0.25, "e" * 16))
    theirs = [Kept(A, Marks(True, False, ("new",), Place(9, 9, 0.9))), Kept(B, Marks(starred=True))]
    assert store.bring_in("imported two", theirs, ()) == (3, 0)
    assert store.of([A, B]) == {
        A: Marks(True, True, ("new", "old"), Place(1, 2, 0.25, "e" * 16)),
        B: Marks(starred=True),
    }
    assert store.bring_in("again", theirs, ()) == (0, 0)
    assert store.undo() == "imported two"
    assert store.of([A])[A] == Marks(False, True, ("old",), Place(1, 2, 0.25, "e" * 16))


searches = st.builds(Saved, st.sampled_from(["bay", "BAY", "river", "toll"]), st.text(max_size=8))


@settings(max_examples=30, deadline=None)
@given(st.lists(kepts, max_size=5), st.lists(kepts, max_size=5), st.lists(searches), st.lists(searches))
def test_an_import_is_taken_back_whole(
    ours: list[Kept], theirs: list[Kept], saved: list[Saved], more: list[Saved]
) -> None:
    """Marks, places, corrections and saved searches are what they were before; done again, what they were after."""
    with fresh() as store:
        store.bring_in("ours", ours, saved)
        before = lines_of(store)
        changed = store.bring_in("theirs", [*theirs, *ours], more)
        after = lines_of(store)
        assert (changed == (0, 0)) == (before == after)
        if before != after:
            assert (store.undo(), lines_of(store)) == ("theirs", before)
            assert (store.redo(), lines_of(store)) == ("theirs", after)
            assert (store.undo(), lines_of(store)) == ("theirs", before)


def test_what_was_changed_since_an_import_stays(store: MarksStore) -> None:
    """A place that has moved on, and a search that was saved anew, are not taken back with it."""
    theirs = [Kept(A, Marks(place=Place(1, 2, 0.25, "d" * 16))), Kept(B, Marks(place=Place(3, 4, 0.5, "e" * 16)))]
    store.bring_in("imported", theirs, [Saved("bay", "tide"), Saved("river", "toll")])
    store.keep_place(A, "a.txt", Place(9, 9, 0.9))
    store.searches.save("bay", "harbour")
    for _ in range(2):
        assert store.undo() == "imported"
        assert store.of([A, B]) == {A: Marks(place=Place(9, 9, 0.9)), B: Marks()}
        assert store.searches.saved() == [Saved("bay", "harbour")]
        store.redo()
        assert store.of([B]) == {B: Marks(place=Place(3, 4, 0.5, "e" * 16))}
        assert store.searches.saved() == [Saved("bay", "harbour"), Saved("river", "toll")]


def test_all_comes_in_or_nothing(store: MarksStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where saved searches cannot be written, no mark is; where they can, those whose names are taken stay."""
    store.searches.save("Bay", "ours")
    searches = [Saved("bay", "theirs"), Saved("river", "tide")]
    monkeypatch.setattr("tui_reader.marks.searches.storable", lambda query: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        store.bring_in("imported", [Kept(A, Marks(starred=True))], searches)
    assert store.exported(None) == [] and store.undo() is None
    monkeypatch.undo()
    assert store.bring_in("imported", [Kept(A, Marks(starred=True))], searches) == (1, 1)
    assert store.searches.saved() == [Saved("Bay", "ours"), Saved("river", "tide")]


def test_kinds_that_are_known_stay(store: MarksStore) -> None:
    """An import adds what was said of other blocks; of one that was put right here, it changes nothing."""
    store.correct(star(A), (4, 9), "0" * 16, BlockKind.SUBHEAD)
    ours = Correction((4, 9), "0" * 16, BlockKind.SUBHEAD)
    other = Correction((20, 30), "f" * 16, BlockKind.NOTE)
    theirs = Kept(A, Marks(corrections=(ours._replace(kind=BlockKind.QUOTE), other)))
    assert store.bring_in("imported", [theirs], ()) == (1, 0)
    assert store.of([A])[A].corrections == (ours, other)
    assert store.undo() == "imported"
    assert store.of([A])[A].corrections == (ours,)


def test_an_export_of_before_is_read() -> None:
    """The first form of exports knew nothing of corrections, and places had no digest."""
    kept = Kept(A, Marks(starred=True, place=Place(1, 2, 0.25)))
    line = json.loads(list(written([kept], ()))[1])
    del line["corrections"], line["place"]["digest"]
    first = json.dumps({**FORM, "schema": 1}).encode()
    assert list(read([first, json.dumps(line).encode()])) == [kept]


def test_only_some_stories(store: MarksStore) -> None:
    """Those that are asked for, and of them those that bear a mark."""
    store.mark(star(A, B), starred=True)
    store.undo()
    store.mark(star(B), read=True)
    assert [kept.id for kept in store.exported(None)] == [B]
    assert store.exported([A]) == []


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "there is nothing in it"),
        ([b"\xff"], "line 1 is no JSON"),
        ([b"{}"], "line 1 is no mark"),
        ([b"[]"], "line 1 is no mark"),
        ([b"[" * 100_000], "line 1 is no mark"),
        ([b'{"type": "newsread marks", "schema": 3}'], "written by a newer newsread"),
        ([FORM_LINE, b'{"type": "note"}'], "line 2 is no mark and no saved search"),
        ([FORM_LINE, b'{"type": "mark", "id": "x", "tags": [], "place": null}'], "64 hexadecimal digits"),
        ([FORM_LINE, CORRECTED.replace(b"note", b"gossip")], "no such part of a story: gossip"),
        ([FORM_LINE, CORRECTED.replace(b"[1, 2]", b"[2, 1]")], "no such block"),
        ([FORM_LINE, CORRECTED.replace(b"[1, 2]", b"[1]")], "no such block"),
        ([FORM_LINE, CORRECTED.replace(b"ffff", b"FFFF")], "no such block"),
        ([FORM_LINE, b'{"type": "search", "name": "a b", "query": "x"}'], "line 2 is wrong: a saved search"),
    ],
)
def test_what_makes_no_sense_is_said_with_its_line(lines: list[bytes], said: str) -> None:
    """One clear line, before anything is written."""
    with pytest.raises(ValueError, match=said):
        list(read(lines))


@given(st.lists(st.binary(max_size=60), max_size=3))
def test_any_bytes_are_read_or_refused(lines: list[bytes]) -> None:
    """Nothing but `ValueError` comes of them."""
    try:
        list(read([FORM_LINE, *lines]))
    except ValueError as error:
        assert str(error)


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=5), st.lists, max_leaves=4), st.data())
def test_any_values_are_read_or_refused(value: object, data: st.DataObject) -> None:
    """Each key of a mark may hold anything."""
    said = Correction((1, 2), "f" * 16, BlockKind.NOTE)
    mark = json.loads(list(written([Kept(A, Marks(True, place=Place(1, 2, 0.5), corrections=(said,)))], ()))[1])
    key = data.draw(st.sampled_from(sorted(mark)))
    part = data.draw(st.sampled_from(sorted(mark["corrections"][0])))
    place = data.draw(st.sampled_from(sorted(mark["place"])))
    for changed in (
        {**mark, key: value},
        {**mark, "place": {**mark["place"], place: value}},
        {**mark, "corrections": [{**mark["corrections"][0], part: value}]},
    ):
        try:
            list(read([FORM_LINE, json.dumps(changed).encode()]))
        except ValueError as error:
            assert str(error).startswith("line 2 ")
