"""A marking as one step, to be taken back as one."""

# Annotations are evaluated: see `record`.

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

MAX_STEPS = 1000
"""How many steps can be taken back, in each library."""


class Step(NamedTuple):
    """A marking, as it is kept for undo."""

    words: str
    """What was done, in a few words."""
    path_of: Mapping[str, str | None]
    """Where each of the stories lies; their ids are what is marked."""


def close(connection: sqlite3.Connection, number: int | None, changed: int, library: bytes) -> None:
    """Keep a step that changed something, and no other; let go of those it has made impossible, and of the oldest."""
    if not changed:
        connection.execute("DELETE FROM step WHERE number = ?", (number,))
        return
    oldest = "SELECT number FROM step WHERE library = ? ORDER BY number DESC LIMIT -1 OFFSET ?"
    gone = [
        *connection.execute("SELECT number FROM step WHERE library = ? AND undone", (library,)),
        *connection.execute(oldest, (library, MAX_STEPS)),
    ]
    connection.executemany("DELETE FROM change WHERE step = ?", gone)
    connection.executemany("DELETE FROM step WHERE number = ?", gone)
