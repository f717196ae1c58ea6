"""The points of a process's work at which it can be killed: what it asks of the disk, in the order it asks.

A point is just before a statement of SQL, or before a file of the cache or of the marks is opened to be written,
renamed or removed. None is marked in the program: Python tells of each by its audit hooks, SQLite by its trace.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from typing import Any, NamedTuple

_ASKED = {"open", "os.rename", "os.remove", "os.truncate"}


class Point(NamedTuple):
    """A point that a process has passed."""

    name: str
    in_commit: bool
    """Whether something is written that must be there whole or not at all: a transaction, a segment of the index."""


class Points:
    """Counts the points a process passes, and kills it at one of them."""

    def __init__(self, home: str, deadly: int | None = None) -> None:
        """`home` holds the cache and the marks; the process is killed at point number `deadly`."""
        self.passed: list[Point] = []
        self._home = home
        self._deadly = deadly
        self._transactions = 0
        self._segment = False
        sys.addaudithook(self._heard)
        self._connect = sqlite3.connect
        sqlite3.connect = self._connected  # type: ignore[assignment]

    def _connected(self, file: Any, **settings: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = self._connect(file, **settings)
        kept = os.path.splitext(file)[1] == ".sqlite"  # a lock is held all the time
        connection.set_trace_callback(self._traced if kept else lambda statement: self._pass("lock"))
        return connection

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _ASKED or not isinstance(arguments[0], (str, bytes)):
            return
        path = os.fsdecode(arguments[0])
        if not path.startswith(self._home) or (event == "open" and not _writes(*arguments[1:])):
            return
        in_index = os.sep + "index" + os.sep in path
        if in_index and event == "open":
            self._segment = True
        self._pass(f"{event} {os.path.splitext(path)[1] or os.path.basename(path)}")
        if in_index and event == "os.rename":
            self._segment = False

    def _traced(self, statement: str) -> None:
        verb = statement.strip().partition(" ")[0].upper()
        if verb == "BEGIN":
            self._transactions += 1
        self._pass(f"sql {verb}")
        if verb in ("COMMIT", "ROLLBACK"):
            self._transactions -= 1

    def _pass(self, name: str) -> None:
        if self._deadly is not None and len(self.passed) == self._deadly:
            os.kill(os.getpid(), signal.SIGKILL)
        self.passed.append(Point(name, self._segment or self._transactions > 0))


def _writes(mode: str | None, flags: int) -> bool:
    """Whether a file is opened to be written, by ``open`` or by ``os.open``."""
    return bool(flags & (os.O_WRONLY | os.O_RDWR)) if mode is None else not set(mode).isdisjoint("wxa+")
