"""What can be set on a story and taken back: the columns of its row, and its tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

COLUMNS = {"read": "read", "starred": "starred"}
"""Marks and their columns: what stands in an SQL text comes from here alone."""
TAG = "tag:"
"""Begins the field of a tag; its key follows."""


def swap(connection: sqlite3.Connection, step: int | None, story: str, field: str, value: bool) -> int:
    """Set a field and keep what it was; how many fields changed."""
    before = value_of(connection, story, field)
    if before == value:
        return 0
    put(connection, story, field, value)
    connection.execute("INSERT INTO change VALUES (?, ?, ?, ?)", (step, story, field, before))
    return 1


def value_of(connection: sqlite3.Connection, story: str, field: str) -> bool:
    """Whether a story, which has a row, bears a mark or a tag."""
    if field.startswith(TAG):
        sql = "SELECT 1 FROM tagged WHERE story = ? AND tag = ?"
        return connection.execute(sql, (story, field.removeprefix(TAG))).fetchone() is not None
    return bool(connection.execute(f"SELECT {COLUMNS[field]} FROM mark WHERE story = ?", (story,)).fetchone()[0])


def put(connection: sqlite3.Connection, story: str, field: str, value: bool) -> None:
    """Give a story, which has a row, a mark or a tag, or take it away."""
    if not field.startswith(TAG):
        connection.execute(f"UPDATE mark SET {COLUMNS[field]} = ? WHERE story = ?", (value, story))
        return
    change = "INSERT OR IGNORE INTO tagged VALUES (?, ?)" if value else "DELETE FROM tagged WHERE story = ? AND tag = ?"
    connection.execute(change, (story, field.removeprefix(TAG)))
