"""Marks files of older newsreads are taken over whole, or left as they are."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.marks.conftest import A, star
from tui_reader.marks import MarksStore
from tui_reader.marks.schema import SCHEMA_VERSION
from tui_reader.marks.searches import Saved
from tui_reader.story import BlockKind, Marks, Place, StoreError
from tui_reader.story.corrections import Correction

VERSION_1 = """
CREATE TABLE mark (
    story TEXT PRIMARY KEY,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    block INTEGER,
    offset INTEGER,
    progress REAL,
    library BLOB,
    path BLOB
) WITHOUT ROWID;
CREATE INDEX mark_read ON mark (story) WHERE read;
CREATE INDEX mark_starred ON mark (story) WHERE starred;
CREATE INDEX mark_path ON mark (path) WHERE path IS NOT NULL;
CREATE TABLE last (library BLOB PRIMARY KEY, story TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE step (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    library BLOB NOT NULL,
    words TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE change (
    step INTEGER NOT NULL REFERENCES step (number),
    story TEXT NOT NULL,
    field TEXT NOT NULL,
    value INTEGER NOT NULL
);
CREATE INDEX change_step ON change (step);
CREATE INDEX change_story ON change (story);
PRAGMA user_version = 1;
"""
VERSION_2 = f"""
{VERSION_1}
CREATE TABLE tag (folded TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE tagged (story TEXT NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (story, tag)) WITHOUT ROWID;
CREATE INDEX tagged_tag ON tagged (tag);
CREATE TABLE saved (folded TEXT PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE searched (
    library BLOB NOT NULL,
    query TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (library, query)
) WITHOUT ROWID;
PRAGMA user_version = 2;
"""
VERSION_3 = f"""
{VERSION_2}
CREATE TABLE corrected (
    story TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (story, start, stop, digest)
) WITHOUT ROWID;
PRAGMA user_version = 3;
"""


VERSION_4 = f"""
{VERSION_3}
ALTER TABLE mark ADD COLUMN digest TEXT NOT NULL DEFAULT '';
PRAGMA user_version = 4;
"""
VERSIONS = [VERSION_1, VERSION_2, VERSION_3, VERSION_4]


@pytest.fixture(params=VERSIONS, ids=["version 1", "version 2", "version 3", "version 4"])
def old_file(file: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """An older marks file: one story read and starred, and a step to be taken back."""
    file.parent.mkdir()
    library = os.fsencode(os.path.realpath(tmp_path / "library"))
    connection = sqlite3.connect(file)
    connection.executescript(request.param)
    columns = "(story, read, starred, block, offset, progress, library, path)"
    connection.execute(f"INSERT INTO mark {columns} VALUES (?, 1, 1, 3, 14, 0.5, ?, ?)", (A, library, b"a.txt"))
    connection.execute("INSERT INTO last VALUES (?, ?)", (library, A))
    connection.execute("INSERT INTO step VALUES (7, ?, 'starred A', 0)", (library,))
    connection.execute("INSERT INTO change VALUES (7, ?, 'starred', 0)", (A,))
    connection.commit()
    connection.close()
    return file


def user_version(file: Path) -> int:
    """The version that a marks file says it has."""
    connection = sqlite3.connect(file)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return int(version)


def test_an_older_file_is_taken_over(old_file: Path, store: MarksStore) -> None:
    """An older file keeps every mark, the last story and what can be taken back, and takes tags and corrections."""
    assert store.of([A]) == {A: Marks(read=True, starred=True, place=Place(3, 14, 0.5))}
    store.mark(star(A, words="tagged A"), tags={"Syria": True})
    assert store.last_story() == A
    assert store.of([A])[A].tags == ("Syria",)
    store.correct(star(A, words="a note"), (3, 9), "f" * 16, BlockKind.NOTE)
    assert store.of([A])[A].corrections == (Correction((3, 9), "f" * 16, BlockKind.NOTE),)
    store.keep_place(A, "a.txt", Place(4, 0, 0.6, "e" * 16))
    assert store.of([A])[A].place == Place(4, 0, 0.6, "e" * 16)
    store.remember_view("all")
    assert store.last_view() == "all"
    assert [store.undo() for _ in range(4)] == ["a note", "tagged A", "starred A", None]
    assert store.of([A]) == {A: Marks(read=True, place=Place(4, 0, 0.6, "e" * 16))}


def test_taking_an_older_file_over_is_all_or_nothing(
    old_file: Path, store: MarksStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the file cannot be brought up to date it is left as it was, and the error names it."""
    before = user_version(old_file)
    broken = {
        1: "CREATE TABLE half (x)",
        2: "CREATE TABLE most (x)",
        3: "CREATE TABLE more (x)",
        4: "CREATE TABLE last_of_all (x); CREATE TABLE mark (x)",
    }
    monkeypatch.setattr(store._database, "_migrations", broken)
    with pytest.raises(StoreError, match=r"marks\.sqlite"):
        store.of([A])
    assert user_version(old_file) == before
    connection = sqlite3.connect(old_file)
    made = "SELECT 1 FROM sqlite_master WHERE name IN ('half', 'most', 'more', 'last_of_all')"
    assert not connection.execute(made).fetchall()
    assert connection.execute("SELECT starred FROM mark").fetchall() == [(1,)]
    connection.close()


def test_a_newer_file_is_refused(old_file: Path, store: MarksStore) -> None:
    """What a newer newsread wrote is left as it is, to the byte, whatever is asked of it."""
    connection = sqlite3.connect(old_file)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = old_file.read_bytes()
    asked: list[Callable[[], object]] = [
        lambda: store.correct(star(A), (3, 9), "f" * 16, BlockKind.NOTE),
        lambda: store.mark(star(A), starred=False),
        lambda: store.bring_in("imported", [], [Saved("bay", "tide")]),
        lambda: store.of([A]),
        store.undo,
        store.check,
    ]
    for ask in asked:
        with pytest.raises(StoreError, match="newer newsread"):
            ask()
    store.close()
    assert old_file.read_bytes() == before
    assert [file.name for file in old_file.parent.iterdir()] == [old_file.name]


def test_many_take_an_older_file_over_at_once(old_file: Path, tmp_path: Path) -> None:
    """Several that open an older file at the same moment all find it up to date."""
    stores = [MarksStore(old_file, tmp_path / "library") for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda each: each.ids("read"), stores)) == [{A}] * 8
    for each in stores:
        each.close()


def test_an_older_and_a_fresh_file_are_alike(old_file: Path, store: MarksStore, tmp_path: Path) -> None:
    """What was taken over has the very tables of a file made today."""
    fresh = MarksStore(tmp_path / "fresh.sqlite", tmp_path)
    fresh.mark(star(A), read=True)
    store.ids("read")

    def tables(file: Path) -> list[tuple[str, str]]:
        connection = sqlite3.connect(file)
        found = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        connection.close()
        return [(name, " ".join((sql or "").split())) for name, sql in found]

    assert tables(old_file) == tables(tmp_path / "fresh.sqlite")
    fresh.close()
