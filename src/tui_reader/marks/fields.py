"""What can be set on a story and taken back: the columns of its row, its tags, the kinds of its blocks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from tui_reader.database import Database
    from tui_reader.story import Span
    from tui_reader.story.corrections import Correction

COLUMNS = {"read": "read", "starred": "starred"}
"""Marks and their columns: what stands in an SQL text comes from here alone."""
TAG = "tag:"
"""Begins the field of a tag; its key follows."""
_BLOCK = "block:"

Value = bool | str
"""Whether a story has a mark or a tag; the kind of a block, empty where it was not put right.

A kind stands as text in the column of the other values, which are numbers: SQLite keeps it as it is.
"""


def block_field(span: Span, digest: str) -> str:
    """The field of a block: its value is the kind that the reader said it is of."""
    return f"{_BLOCK}{span[0]}:{span[1]}:{digest}"


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


def _block(field: str) -> tuple[int, int, str]:
    start, stop, digest = field.removeprefix(_BLOCK).split(":")
    return int(start), int(stop), digest
