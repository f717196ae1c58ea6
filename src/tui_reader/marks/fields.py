"""What can be set and taken back: the marks of a story, its tags, the kinds of its blocks, its place, a saved search.

A place and a saved search are named whole by their field, which tells whether it is that one. So one that the reader
has changed since an import is not taken away with it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from tui_reader.database import Database
    from tui_reader.story import Place, Span
    from tui_reader.story.corrections import Correction

COLUMNS = {"read": "read", "starred": "starred"}
"""Marks and their columns: what stands in an SQL text comes from here alone."""
TAG = "tag:"
"""Begins the field of a tag; its key follows."""
_BLOCK = "block:"
_PLACE = "place:"
_SEARCH = "search:"
_IS_PLACE = "block = ? AND offset = ? AND progress = ? AND digest = ?"
_IS_SEARCH = "folded = ? AND name = ? AND query = ?"
NO_STORY = ""
"""Stands for a story in the changes of what belongs to none."""

Value = bool | str
"""Whether a story has a mark, a tag, a place; the kind of a block, empty where it was not put right.

A kind stands as text in the column of the other values, which are numbers: SQLite keeps it as it is.
"""


def block_field(span: Span, digest: str) -> str:
    """The field of a block: its value is the kind that the reader said it is of."""
    return f"{_BLOCK}{span[0]}:{span[1]}:{digest}"


def place_field(place: Place) -> str:
    """The field that tells whether the reader is at a place; it is set only where no place is known."""
    return f"{_PLACE}{place.block}:{place.offset}:{place.progress!r}:{place.digest}"


def search_field(key: str, name: str, query: str) -> str:
    """The field, of `NO_STORY`, that tells whether a search is saved as this; set only where its name is free."""
    from json import dumps

    return _SEARCH + dumps([key, name, query])


def meet(connection: sqlite3.Connection, story: str, library: bytes, path: str | None = None) -> None:
    """Have a row for a story, with where it lies in a library, if that is known."""
    connection.execute("INSERT OR IGNORE INTO mark (story) VALUES (?)", (story,))
    if path is not None:
        connection.execute("UPDATE mark SET library = ?, path = ? WHERE story = ?", (library, os.fsencode(path), story))


def swap(connection: sqlite3.Connection, step: int | None, story: str, field: str, value: Value) -> int:
    """Set a field and keep what it was; how many fields changed."""
    before = value_of(connection, story, field)
    if before == value:
        return 0
    put(connection, story, field, value)
    connection.execute("INSERT INTO change VALUES (?, ?, ?, ?)", (step, story, field, before))
    return 1


def value_of(connection: sqlite3.Connection, story: str, field: str) -> Value:
    """What a field of a story, which has a row, is now."""
    if field.startswith(TAG):
        sql = "SELECT 1 FROM tagged WHERE story = ? AND tag = ?"
        return connection.execute(sql, (story, field.removeprefix(TAG))).fetchone() is not None
    if field.startswith(_BLOCK):
        sql = "SELECT kind FROM corrected WHERE story = ? AND start = ? AND stop = ? AND digest = ?"
        (kind,) = connection.execute(sql, (story, *_block(field))).fetchone() or ("",)
        return str(kind)
    if field.startswith(_PLACE):
        sql = f"SELECT 1 FROM mark WHERE {_IS_PLACE} AND story = ?"
        return connection.execute(sql, (*_place(field), story)).fetchone() is not None
    if field.startswith(_SEARCH):
        return connection.execute(f"SELECT 1 FROM saved WHERE {_IS_SEARCH}", _search(field)).fetchone() is not None
    return bool(connection.execute(f"SELECT {COLUMNS[field]} FROM mark WHERE story = ?", (story,)).fetchone()[0])


def put(connection: sqlite3.Connection, story: str, field: str, value: Value) -> None:
    """Give a field of a story, which has a row, a value."""
    if field.startswith(TAG):
        given, taken = "INSERT OR IGNORE INTO tagged VALUES (?, ?)", "DELETE FROM tagged WHERE story = ? AND tag = ?"
        connection.execute(given if value else taken, (story, field.removeprefix(TAG)))
    elif field.startswith(_BLOCK) and value:
        connection.execute("REPLACE INTO corrected VALUES (?, ?, ?, ?, ?)", (story, *_block(field), value))
    elif field.startswith(_BLOCK):
        sql = "DELETE FROM corrected WHERE story = ? AND start = ? AND stop = ? AND digest = ?"
        connection.execute(sql, (story, *_block(field)))
    elif field.startswith(_PLACE):
        given = "UPDATE mark SET block = ?, offset = ?, progress = ?, digest = ? WHERE story = ? AND block IS NULL"
        nowhere = "block = NULL, offset = NULL, progress = NULL, digest = ''"
        taken = f"UPDATE mark SET {nowhere} WHERE {_IS_PLACE} AND story = ?"
        connection.execute(given if value else taken, (*_place(field), story))
    elif field.startswith(_SEARCH):
        given, taken = "INSERT OR IGNORE INTO saved VALUES (?, ?, ?)", f"DELETE FROM saved WHERE {_IS_SEARCH}"
        connection.execute(given if value else taken, _search(field))
    else:
        connection.execute(f"UPDATE mark SET {COLUMNS[field]} = ? WHERE story = ?", (value, story))


def corrections_of(database: Database, where: str, ids: Sequence[str]) -> dict[str, list[Correction]]:
    """What the reader said of blocks of the stories that `where` asks for, by story, in the order of their places."""
    sql = f"SELECT story, start, stop, digest, kind FROM corrected {where} ORDER BY start, stop, digest"
    rows = database.rows(sql, ids)
    if not rows:
        return {}
    from tui_reader.story import BlockKind
    from tui_reader.story.corrections import Correction

    found: dict[str, list[Correction]] = {}
    for story, start, stop, digest, kind in rows:
        if kind in set(BlockKind):  # a hand at the file may have written anything
            found.setdefault(story, []).append(Correction((start, stop), digest, BlockKind(kind)))
    return found


def _place(field: str) -> tuple[int, int, float, str]:
    block, offset, progress, digest = field.removeprefix(_PLACE).split(":")
    return int(block), int(offset), float(progress), digest


def _search(field: str) -> tuple[str, str, str]:
    from json import loads

    key, name, query = loads(field.removeprefix(_SEARCH))
    return key, name, query


def _block(field: str) -> tuple[int, int, str]:
    start, stop, digest = field.removeprefix(_BLOCK).split(":")
    return int(start), int(stop), digest
