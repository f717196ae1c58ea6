"""The rows of the catalogue, written within a transaction."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from tui_reader.database import storable
from tui_reader.formats.addresses import led_to
from tui_reader.library.dating import epoch, outside

if TYPE_CHECKING:
    from tui_reader.library.records import Entry
    from tui_reader.story import Row


def put_story(connection: sqlite3.Connection, path: bytes, entry: Entry, stamp: str) -> set[str]:
    """Write a story where it is not there with this stamp; its id, where it is not indexed."""
    from tui_reader.library.records import pack

    row = entry.row
    has = connection.execute("SELECT indexed_in FROM story WHERE id = ? AND stamp = ?", (row.id, stamp)).fetchone()
    if has is None:
        outlet = row.about.outlet and storable(row.about.outlet.casefold())
        keys = (storable(entry.headline), row.title.derived, entry.undated, outlet, row.words, pack(row))
        values = (row.id, path, entry.epoch, *keys, stamp)
        _drop_links(connection, row.id)
        connection.execute("REPLACE INTO story VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)", values)
        _put_links(connection, row.id, path, entry.addresses)
    return set() if has and has[0] else {row.id}


def held(connection: sqlite3.Connection, path: bytes) -> set[str]:
    """The story that a path held till now, if any."""
    sql = "SELECT story FROM file WHERE path = ? AND story IS NOT NULL"
    return {story_id for (story_id,) in connection.execute(sql, (path,))}


def settle(connection: sqlite3.Connection, ids: Collection[str]) -> None:
    """Let touched stories stand under their first path, and those without any wait to be dropped.

    Raises `sqlite3.DatabaseError` where a row is not what was written.
    """
    from tui_reader.library.records import unpack

    for story_id in ids:
        first = "SELECT path, mtime FROM file WHERE story = ? ORDER BY path LIMIT 1"
        place = connection.execute(first, (story_id,)).fetchone()
        if place is None:
            connection.execute("UPDATE story SET indexed_in = NULL WHERE id = ?", (story_id,))
            continue
        sql = "UPDATE story SET path = ? WHERE id = ? AND path <> ?"
        if connection.execute(sql, (place[0], story_id, place[0])).rowcount:
            _put_links(connection, story_id, place[0], _drop_links(connection, story_id))
        undated = connection.execute("SELECT row FROM story WHERE id = ? AND undated", (story_id,)).fetchone()
        if undated:
            try:
                row = unpack(story_id, (), *undated)
            except (ValueError, TypeError) as error:
                raise sqlite3.DatabaseError(f"the row of {story_id[:12]} cannot be read") from error
            _date(connection, row, os.fsdecode(place[0]), place[1])
    grow(connection)


def drop_story(connection: sqlite3.Connection, story_id: str) -> None:
    """Take away a story with its links."""
    _drop_links(connection, story_id)
    connection.execute("DELETE FROM story WHERE id = ?", (story_id,))


def _put_links(connection: sqlite3.Connection, story_id: str, path: bytes, addresses: Iterable[str]) -> None:
    """Write which paths the links of a story name as seen from where it lies."""
    here = os.fsdecode(path)
    named = ((address, led_to(here, address)) for address in addresses)
    rows = ((story_id, os.fsencode(address), os.fsencode(led)) for address, led in named if led)
    connection.executemany("INSERT INTO link SELECT rowid, ?2, ?3 FROM story WHERE id = ?1", rows)


def _drop_links(connection: sqlite3.Connection, story_id: str) -> list[str]:
    """Take away the links of a story, before its row gets another number; their addresses."""
    number = "(SELECT rowid FROM story WHERE id = ?)"
    kept = connection.execute(f"SELECT address FROM link WHERE story = {number}", (story_id,)).fetchall()
    connection.execute(f"DELETE FROM link WHERE story = {number}", (story_id,))
    return [os.fsdecode(address) for (address,) in kept]


def _date(connection: sqlite3.Connection, row: Row, path: str, mtime_ns: int) -> None:
    """Let a story without a date of its own have the date of where it lies now."""
    from tui_reader.library.records import pack

    published = outside(path, mtime_ns)
    if published != row.about.published:
        packed = pack(row._replace(about=row.about._replace(published=published)))
        sql = "UPDATE story SET epoch = ?, row = ? WHERE id = ?"
        connection.execute(sql, (epoch(published), packed, row.id))


def grow(connection: sqlite3.Connection) -> None:
    """Let the version of the catalogue grow: rows have changed."""
    connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'version'")
