"""What the reader did: read, starred, the place in each story. Never made anew, never lost.

One SQLite file for all libraries; a story is known by its id, with the path where it was last met.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.database import Database, chunks, placeholders
from tui_reader.story import Marks, Place

if TYPE_CHECKING:
    import sqlite3

SCHEMA_VERSION = 1
MAX_STEPS = 1000
"""How many steps can be taken back, in each library."""

_SCHEMA = """
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
CREATE INDEX change_story ON change (story)
"""


class Step(NamedTuple):
    """A marking, as it is kept for undo."""

    words: str
    """What was done, in a few words."""
    path_of: Mapping[str, str | None]
    """Where each of the stories lies; their ids are what is marked."""


class MarksStore:
    """The marks file. Made, readable by its owner alone, by the first mark; may be used from any thread.

    Raises `StoreError` with one clear line, also where the file was made by a newer newsread: it is left as it is.
    """

    def __init__(self, file: Path, library: Path) -> None:
        """`library` tells whose steps and last story are meant."""
        remedy = "; put a copy of it there, or move it away to begin without marks"
        self._database = Database(file, "the marks file", _SCHEMA, SCHEMA_VERSION, "FULL", remedy)
        self._library_folder = library
        self._writing = threading.Lock()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def of(self, ids: Collection[str]) -> dict[str, Marks]:
        """The marks of these stories; those without any are left out."""
        marks: dict[str, Marks] = {}
        for batch in chunks(ids):
            sql = (
                f"SELECT story, read, starred, block, offset, progress FROM mark WHERE story IN ({placeholders(batch)})"
            )
            for story, read, starred, *place in self._database.rows(sql, batch):
                marks[story] = Marks(bool(read), bool(starred), (), None if place[0] is None else Place(*place))
        return marks

    def ids(self, mark: str) -> set[str]:
        """The stories that bear a mark: ``read``, ``starred``."""
        return {row[0] for row in self._database.rows(f"SELECT story FROM mark WHERE {_FIELDS[mark]}")}

    def mark(self, step: Step, **values: bool) -> None:
        """Give stories the marks `read` or `starred`, or take them away: one step to be taken back."""
        with self._writing, self._database.transaction() as connection:
            cursor = connection.execute("INSERT INTO step (library, words) VALUES (?, ?)", (self._library, step.words))
            changed = 0
            for story, path in step.path_of.items():
                self._meet(connection, story, path)
                for field, value in values.items():
                    changed += _swap(connection, cursor.lastrowid, story, _FIELDS[field], value)
            if changed:
                self._trim(connection)
            else:
                connection.execute("DELETE FROM step WHERE number = ?", (cursor.lastrowid,))

    def undo(self) -> str | None:
        """Take back the last step; its words, or None where there is none."""
        return self._turn("SELECT max(number), words FROM step WHERE library = ? AND NOT undone", undone=True)

    def redo(self) -> str | None:
        """Do again the step that was taken back last; its words, or None where there is none."""
        return self._turn("SELECT min(number), words FROM step WHERE library = ? AND undone", undone=False)

    def keep_place(self, story: str, path: str | None, place: Place) -> None:
        """Remember where the reader is in a story."""
        with self._writing, self._database.transaction() as connection:
            self._meet(connection, story, path)
            connection.execute("UPDATE mark SET block = ?, offset = ?, progress = ? WHERE story = ?", (*place, story))

    def last_story(self) -> str | None:
        """The story that was open last in this library."""
        rows = self._database.rows("SELECT story FROM last WHERE library = ?", (self._library,))
        return rows[0][0] if rows else None

    def remember_story(self, story: str) -> None:
        """Remember the story that is open now."""
        with self._writing, self._database.transaction() as connection:
            connection.execute("REPLACE INTO last VALUES (?, ?)", (self._library, story))

    def carry(self, edits: Iterable[tuple[str, str, str]]) -> None:
        """Copy the marks of a story's old id to its new one, which lies at a path.

        Where the new one bears marks already, since it was opened before anybody saw the edit, it has both; its own
        place stays.
        """
        edits = list(edits)
        marks = self.of({old for old, _, _ in edits})
        if not marks:
            return
        with self._writing, self._database.transaction() as connection:
            for old, new, path in edits:
                if old in marks:
                    read, starred, _, place = marks[old]
                    where = (self._library, os.fsencode(path))
                    connection.execute(_CARRY, (new, read, starred, *(place or (None, None, None)), *where))
                    connection.execute(_PART, (old, *where))

    def met_at(self, paths: Iterable[str]) -> list[tuple[str, str]]:
        """The marked stories that were met last at one of these paths of the library, each with the path."""
        met: list[tuple[str, str]] = []
        for batch in chunks(map(os.fsencode, paths)):
            sql = f"SELECT story, path FROM mark WHERE library = ? AND path IN ({placeholders(batch)})"
            rows = self._database.rows(sql, (self._library, *batch))
            met += [(story, os.fsdecode(path)) for story, path in rows]
        return met

    def replace(self, edits: Iterable[tuple[str, str]]) -> None:
        """After `carry`, for old ids that no file holds any more: as `follow`, and let go of their marks."""
        self._follow(edits, "DELETE FROM mark WHERE story = ?")

    def follow(self, edits: Iterable[tuple[str, str]]) -> None:
        """After `carry`: what can be taken back, and which story was open last, is told of the new ids."""
        self._follow(edits, "")

    @property
    def _library(self) -> bytes:
        return os.fsencode(os.path.realpath(self._library_folder))

    def _follow(self, edits: Iterable[tuple[str, str]], then: str) -> None:
        edits = list(edits)
        if not edits or not self._database.file.exists():
            return
        with self._writing, self._database.transaction() as connection:
            for old, new in edits:
                connection.execute("UPDATE change SET story = ? WHERE story = ?", (new, old))
                connection.execute("UPDATE last SET story = ? WHERE story = ?", (new, old))
                if then:
                    connection.execute(then, (old,))

    def _turn(self, which: str, undone: bool) -> str | None:
        if not self._database.rows(which, (self._library,)):
            return None
        with self._writing, self._database.transaction() as connection:
            number, words = connection.execute(which, (self._library,)).fetchone()
            if number is None:
                return None
            changes = connection.execute(
                "SELECT rowid, story, field, value FROM change WHERE step = ?", (number,)
            ).fetchall()
            # A change keeps the value that is not in force; turning it swaps the two.
            for row, story, field, value in changes:
                self._meet(connection, story, None)
                current = connection.execute(f"SELECT {_FIELDS[field]} FROM mark WHERE story = ?", (story,)).fetchone()
                connection.execute(f"UPDATE mark SET {_FIELDS[field]} = ? WHERE story = ?", (value, story))
                connection.execute("UPDATE change SET value = ? WHERE rowid = ?", (*current, row))
            connection.execute("UPDATE step SET undone = ? WHERE number = ?", (undone, number))
            return str(words)

    def _meet(self, connection: sqlite3.Connection, story: str, path: str | None) -> None:
        """Have a row for a story, with where it lies, if that is known."""
        connection.execute("INSERT OR IGNORE INTO mark (story) VALUES (?)", (story,))
        if path is not None:
            connection.execute(
                "UPDATE mark SET library = ?, path = ? WHERE story = ?", (self._library, os.fsencode(path), story)
            )

    def _trim(self, connection: sqlite3.Connection) -> None:
        """Let go of steps that can no longer be done again, and of the oldest."""
        library = self._library
        old = [
            *connection.execute("SELECT number FROM step WHERE library = ? AND undone", (library,)),
            *connection.execute(
                "SELECT number FROM step WHERE library = ? ORDER BY number DESC LIMIT -1 OFFSET ?", (library, MAX_STEPS)
            ),
        ]
        connection.executemany("DELETE FROM change WHERE step = ?", old)
        connection.executemany("DELETE FROM step WHERE number = ?", old)


_FIELDS = {"read": "read", "starred": "starred"}
"""Marks and their columns: what stands in an SQL text comes from here alone."""


_CARRY = """
INSERT INTO mark (story, read, starred, block, offset, progress, library, path) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (story) DO UPDATE SET
    read = max(read, excluded.read),
    starred = max(starred, excluded.starred),
    block = coalesce(block, excluded.block),
    offset = coalesce(offset, excluded.offset),
    progress = coalesce(progress, excluded.progress),
    library = excluded.library,
    path = excluded.path
"""
_PART = "UPDATE mark SET library = NULL, path = NULL WHERE story = ? AND library = ? AND path = ?"
"""The path speaks for the story that lies there now."""


def _swap(connection: sqlite3.Connection, step: int | None, story: str, field: str, value: bool) -> int:
    """Set a field and keep what it was; how many fields changed."""
    (before,) = connection.execute(f"SELECT {field} FROM mark WHERE story = ?", (story,)).fetchone()
    if bool(before) == value:
        return 0
    connection.execute(f"UPDATE mark SET {field} = ? WHERE story = ?", (value, story))
    connection.execute("INSERT INTO change VALUES (?, ?, ?, ?)", (step, story, field, before))
    return 1
