"""How the marks of a story come to its edited text, and to where it lies now."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from tui_reader.database import chunks, placeholders
from tui_reader.marks.fields import TAG, Value, block_field, meet, put
from tui_reader.marks.names import name_key
from tui_reader.story import Marks

if TYPE_CHECKING:
    import sqlite3

    from tui_reader.database import Database


class Carrying:
    """Takes marks along in the marks file, and has them named with where the stories lie now."""

    def __init__(self, database: Database, library: bytes, of: Callable[[Collection[str]], dict[str, Marks]]) -> None:
        """`library`: whose paths are meant; `of` gives the marks of stories."""
        self._database = database
        self._library = library
        self._of = of
        self._carried: dict[str, Marks] = {}
        """What stories bore when it was carried on."""

    def carry(self, edits: Iterable[tuple[str, str, str]]) -> None:
        """Copy the marks of a story's old id to its new one, which lies at a path.

        Where the new one bears marks already, since it was opened before anybody saw the edit, it has both; its own
        place stays.
        """
        edits = list(edits)
        marks = self._of({old for old, _, _ in edits})
        self._carried |= {old: marks.get(old, Marks()) for old, _, _ in edits}
        if not marks:
            return
        with self._database.transaction() as connection:
            for old, new, path in edits:
                if old in marks:
                    _carry(connection, old, new, marks[old], (self._library, os.fsencode(path)))

    def met_at(self, paths: Iterable[str]) -> list[tuple[str, str]]:
        """The marked stories that were met last at one of these paths of the library, each with the path."""
        met: list[tuple[str, str]] = []
        for batch in chunks(map(os.fsencode, paths)):
            sql = f"SELECT story, path FROM mark WHERE library = ? AND path IN ({placeholders(batch)})"
            rows = self._database.rows(sql, (self._library, *batch))
            met += [(story, os.fsdecode(path)) for story, path in rows]
        return met

    def part(self, places: Collection[tuple[str, str]]) -> None:
        """At these paths lies another story than the one each is named with, which keeps its marks and nothing more."""
        if not places or not self._database.file.exists():
            return
        with self._database.transaction() as connection:
            rows = ((story, self._library, os.fsencode(path)) for story, path in places)
            connection.executemany(_PART, rows)

    def move(self, paths: Mapping[str, Collection[str]]) -> None:
        """Remember where marked stories lie that were met last where they no longer do."""
        met: list[tuple[str, bytes]] = []
        for batch in chunks(paths):
            sql = f"SELECT story, path FROM mark WHERE library = ? AND story IN ({placeholders(batch)})"
            met += self._database.rows(sql, (self._library, *batch))
        moved = [(story, min(paths[story])) for story, path in met if os.fsdecode(path) not in paths[story]]
        if moved:
            with self._database.transaction() as connection:
                for story, path in moved:
                    meet(connection, story, self._library, path)

    def replace(self, edits: Iterable[tuple[str, str]]) -> None:
        """After `carry`, for old ids that no file holds any more: as `follow`, and let go of their marks.

        What the reader marked meanwhile, with the old text still on the screen, comes along.
        """
        self._follow(edits, are_gone=True)
        self._carried.clear()

    def follow(self, edits: Iterable[tuple[str, str]]) -> None:
        """After `carry`: what can be taken back, and which story was open last, is told of the new ids."""
        self._follow(edits, are_gone=False)

    def _follow(self, edits: Iterable[tuple[str, str]], are_gone: bool) -> None:
        edits = list(edits)
        if not edits or not self._database.file.exists():
            return
        with self._database.transaction() as connection:
            marks = self._of([old for old, _ in edits]) if are_gone else {}
            for old, new in edits:
                connection.execute("UPDATE change SET story = ? WHERE story = ?", (new, old))
                connection.execute("UPDATE last SET story = ? WHERE story = ?", (new, old))
                if old in marks:
                    _catch_up(connection, new, self._carried.get(old, marks[old]), marks[old])
                if are_gone:
                    _forget(connection, old)


def _carry(connection: sqlite3.Connection, old: str, new: str, marks: Marks, where: tuple[bytes, bytes]) -> None:
    """Give the new id the marks of the old; `where` is the library and the path at which the new one lies.

    What the reader said of blocks goes along as it is: it holds of the blocks that still say the same.
    """
    place = marks.place or (None, None, None, "")
    connection.execute(_MARK, (new, marks.read, marks.starred, *place, *where))
    connection.executemany(_TAG, [(new, name_key(tag)) for tag in marks.tags])
    said = [(new, *each.span, each.digest, each.kind) for each in marks.corrections]
    connection.executemany(_CORRECTION, said)
    connection.execute(_PART, (old, *where))


def _catch_up(connection: sqlite3.Connection, story: str, before: Marks, now: Marks) -> None:
    """Give a story what has changed of the marks that were carried to it, in the place where they came from."""
    connection.execute("INSERT OR IGNORE INTO mark (story) VALUES (?)", (story,))
    changed: dict[str, Value] = {}
    if now.read != before.read:
        changed["read"] = now.read
    if now.starred != before.starred:
        changed["starred"] = now.starred
    changed |= {TAG + name_key(tag): tag in now.tags for tag in {*now.tags} ^ {*before.tags}}
    said, says = (
        {block_field(span, digest): str(kind) for span, digest, kind in marks.corrections} for marks in (before, now)
    )
    changed |= {field: says.get(field, "") for field in {*said, *says} if said.get(field) != says.get(field)}
    for field, value in changed.items():
        put(connection, story, field, value)
    if now.place and now.place != before.place:
        sql = "UPDATE mark SET block = ?, offset = ?, progress = ?, digest = ? WHERE story = ?"
        connection.execute(sql, (*now.place, story))


def _forget(connection: sqlite3.Connection, story: str) -> None:
    """Let go of all marks of a story."""
    for table in ("mark", "tagged", "corrected"):
        connection.execute(f"DELETE FROM {table} WHERE story = ?", (story,))


_MARK = """
INSERT INTO mark (story, read, starred, block, offset, progress, digest, library, path)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (story) DO UPDATE SET
    read = max(read, excluded.read),
    starred = max(starred, excluded.starred),
    digest = CASE WHEN block IS NULL THEN excluded.digest ELSE digest END,
    block = coalesce(block, excluded.block),
    offset = coalesce(offset, excluded.offset),
    progress = coalesce(progress, excluded.progress),
    library = excluded.library,
    path = excluded.path
"""
_TAG = "INSERT OR IGNORE INTO tagged VALUES (?, ?)"
_CORRECTION = "INSERT OR IGNORE INTO corrected VALUES (?, ?, ?, ?, ?)"
_PART = "UPDATE mark SET library = NULL, path = NULL WHERE story = ? AND library = ? AND path = ?"
"""The path speaks for the story that lies there now."""
