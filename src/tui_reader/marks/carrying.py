"""How the marks of a story come to its edited text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.marks.fields import TAG, Value, block_field, put
from tui_reader.marks.names import name_key

if TYPE_CHECKING:
    import sqlite3

    from tui_reader.story import Marks


def carry(connection: sqlite3.Connection, old: str, new: str, marks: Marks, where: tuple[bytes, bytes]) -> None:
    """Give the new id the marks of the old; `where` is the library and the path at which the new one lies.

    What the reader said of blocks goes along as it is: it holds of the blocks that still say the same.
    """
    place = marks.place or (None, None, None, "")
    connection.execute(_MARK, (new, marks.read, marks.starred, *place, *where))
    connection.executemany(_TAG, [(new, name_key(tag)) for tag in marks.tags])
    said = [(new, *each.span, each.digest, each.kind) for each in marks.corrections]
    connection.executemany(_CORRECTION, said)
    connection.execute(PART, (old, *where))


def catch_up(connection: sqlite3.Connection, story: str, before: Marks, now: Marks) -> None:
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


def forget(connection: sqlite3.Connection, story: str) -> None:
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
PART = "UPDATE mark SET library = NULL, path = NULL WHERE story = ? AND library = ? AND path = ?"
"""The path speaks for the story that lies there now."""
