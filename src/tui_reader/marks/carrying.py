"""How the marks of a story come to its edited text."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    connection.execute(_PART, (old, *where))


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
