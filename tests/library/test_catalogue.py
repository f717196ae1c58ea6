"""What the catalogue holds comes back as it was put in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.library.catalogue import Catalogue
from tui_reader.library.records import Entry, Known, Record, pack, unpack
from tui_reader.story import About, Precision, Published, Row, StoreError, Title

TEXT = st.text(st.characters(), max_size=40)
"""Any text, lone surrogates too."""

ABOUT = st.builds(
    About,
    title=st.none() | TEXT,
    bylines=st.lists(TEXT, max_size=3).map(tuple),
    published=st.none() | st.builds(Published, TEXT.filter(bool), st.sampled_from(Precision)),
    place=st.none() | TEXT,
    outlet=st.none() | TEXT,
    url=st.none() | TEXT,
    language=st.none() | TEXT,
)


def record(row: Row, path: str, headline: str = "", stamp: str = "1") -> Record:
    """What is written of a story read from a path."""
    known = Known(10, 20, 30, stamp, row.id, None)
    return Record(path, known, Entry(row, 0.0, headline, undated=False))


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    """An empty catalogue."""
    catalogue = Catalogue(tmp_path / "cache" / "catalogue.sqlite")
    yield catalogue
    catalogue.close()


@given(st.builds(Title, TEXT, st.booleans()), ABOUT, st.integers(0, 10**6), TEXT)
def test_rows_survive(title: Title, about: About, words: int, teaser: str) -> None:
    """Whatever a file says of itself, its row is packed and unpacked unchanged."""
    row = Row("a" * 64, ("x/y.txt",), title, about, words, teaser)
    assert unpack(row.id, row.paths, pack(row)) == row


def test_odd_characters_are_stored(catalogue: Catalogue) -> None:
    """Lone surrogates and NULs in headlines, outlets and paths are no harm."""
    row = Row("a" * 64, ("f\udce9.txt",), Title("odd \ud800 \0"), About(outlet="\udfff"), 3)
    catalogue.ledger.store([record(row, "f\udce9.txt", "odd \ud800 \0")])
    assert catalogue.rows([row.id]) == {row.id: row}
    for order in ("date", "headline", "outlet", "length", "path"):
        assert catalogue.ids(order) == [row.id]


def test_reading_makes_nothing(catalogue: Catalogue) -> None:
    """Questions to a catalogue that is not there have empty answers."""
    assert catalogue.ids("date") == [] and catalogue.rows(["a" * 64]) == {} and catalogue.counts() == (0, 0)
    assert catalogue.problems() == [] and catalogue.recall("version") is None
    assert list(catalogue.ledger.as_seen("", 0)) == []
    assert not catalogue.file.parent.exists()


def test_more_ids_than_sqlite_takes_at_once(catalogue: Catalogue) -> None:
    """Any number of rows can be asked for."""
    rows = [Row(f"{number:064x}", (f"{number:04}.txt",), Title(str(number)), About(), 1) for number in range(1500)]
    catalogue.ledger.store([record(row, row.paths[0]) for row in rows])
    assert list(catalogue.rows(catalogue.ids("path")).values()) == rows
    assert catalogue.lacks([rows[0].id, "f" * 64]) == {"f" * 64}


def test_version_grows_with_rows_alone(catalogue: Catalogue) -> None:
    """The version changes with what a list shows, and not with what the index has done."""
    row = Row("a" * 64, ("a.txt",), Title("A"), About(), 1)
    catalogue.ledger.store([record(row, "a.txt")])
    first = catalogue.recall("version")
    catalogue.ledger.indexed([row.id], "index")
    catalogue.keep(found=3)
    assert catalogue.recall("version") == first
    catalogue.ledger.forget(["a.txt"])
    assert catalogue.recall("version") > first


def test_stories_wait_for_the_index(catalogue: Catalogue) -> None:
    """A row is written unindexed, is marked when the index has it, and waits unindexed when its file is gone."""
    row = Row("a" * 64, ("a.txt",), Title("A"), About(), 1)
    assert catalogue.ledger.store([record(row, "a.txt")]) == {row.id}
    assert catalogue.counts() == (1, 0) and catalogue.unindexed(9) == [row.id]
    catalogue.ledger.unmark("index")
    catalogue.ledger.indexed([row.id], "index")
    assert catalogue.counts() == (1, 1) and catalogue.ledger.settled(row.id, "1", True)
    assert catalogue.ledger.store([record(row, "copy.txt")]) == set(), "known and indexed"
    assert catalogue.ledger.store([record(row, "a.txt", stamp="2")]) == {row.id}, "read anew, to be indexed anew"
    catalogue.ledger.forget(["a.txt", "copy.txt"])
    assert catalogue.ledger.orphans() == [row.id]
    catalogue.ledger.drop([row.id])
    assert catalogue.counts() == (0, 0)


def test_a_catalogue_that_somebody_has_open(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system does not let it be deleted, as Windows does, one line says what to do."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StoreError, match="close every other newsread"):
        catalogue.discard()
