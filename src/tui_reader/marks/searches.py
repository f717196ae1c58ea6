"""Searches that the reader has saved under a name, and those asked last."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.database import Database, storable
from tui_reader.marks.fields import NO_STORY, search_field, swap
from tui_reader.marks.names import name_key

if TYPE_CHECKING:
    import sqlite3

MAX_REMEMBERED = 300
"""Searches of a library that are remembered."""
LONGEST = 4000
"""Characters of a search that is remembered: no more are read of one."""


class Saved(NamedTuple):
    """A search with a name."""

    name: str
    query: str


class Searches:
    """Saved searches, which all libraries share, and the last ones of one library; in the file of the marks."""

    def __init__(self, database: Database, library: Path) -> None:
        self._database = database
        self._library = os.fsencode(os.path.realpath(library))

    def saved(self) -> list[Saved]:
        """All saved searches, by name."""
        return [Saved(*row) for row in self._database.rows("SELECT name, query FROM saved ORDER BY folded")]

    def save(self, name: str, query: str) -> None:
        """Save a search; one of this name, in whatever case, gives way."""
        with self._database.transaction() as connection:
            connection.execute("REPLACE INTO saved VALUES (?, ?, ?)", (name_key(name), name, storable(query)))

    def forget(self, name: str) -> bool:
        """Let go of a saved search; whether there was one of this name."""
        if name_key(name) not in (name_key(each.name) for each in self.saved()):
            return False
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM saved WHERE folded = ?", (name_key(name),)).rowcount > 0

    def last(self) -> list[str]:
        """The searches asked last, the newest first, each once."""
        sql = "SELECT query FROM searched WHERE library = ? ORDER BY number DESC"
        return [query for (query,) in self._database.rows(sql, (self._library,))]

    def remember(self, query: str) -> None:
        """Remember a search as the newest, unless it is a pasted page; the oldest are let go."""
        if len(query) > LONGEST:
            return
        with self._database.transaction() as connection:
            number = "(SELECT coalesce(max(number), 0) + 1 FROM searched)"
            connection.execute(f"REPLACE INTO searched VALUES (?, ?, {number})", (self._library, storable(query)))
            oldest = "SELECT query FROM searched WHERE library = ? ORDER BY number DESC LIMIT -1 OFFSET ?"
            sql = f"DELETE FROM searched WHERE library = ? AND query IN ({oldest})"
            connection.execute(sql, (self._library, self._library, MAX_REMEMBERED))


def add(connection: sqlite3.Connection, step: int | None, searches: Iterable[Saved]) -> int:
    """Save the searches whose names are not taken, as a part of `step`; how many."""
    taken = {folded for (folded,) in connection.execute("SELECT folded FROM saved")}
    new = 0
    for name, query in searches:
        key = name_key(name)
        if key not in taken:
            taken.add(key)
            new += swap(connection, step, NO_STORY, search_field(key, name, storable(query)), True)
    return new
