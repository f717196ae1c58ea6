"""Locks between processes, which end with the process that holds them, however it ends.

An open transaction on an empty SQLite file: the same on every system, with nothing to tidy up after a crash.
"""

from __future__ import annotations

import errno
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tui_reader import private
from tui_reader.story import StoreError


@contextmanager
def hold(file: Path, wait: float, shared: bool = False) -> Iterator[bool]:
    """Hold a lock while the block runs; whether it was to be had within `wait` seconds.

    Any number may hold it `shared`, while nobody holds it alone. Raises `StoreError` where the file cannot be used.
    """
    connection = _open(file, wait)
    try:
        yield _begin(connection, file, shared)
    finally:
        connection.close()


def is_held(file: Path) -> bool:
    """Whether somebody holds the lock alone now."""
    if not file.exists():
        return False
    with hold(file, wait=0, shared=True) as free:
        return not free


def _begin(connection: sqlite3.Connection, file: Path, shared: bool) -> bool:
    """Whether the lock is ours; only what says that another one has it is taken for that."""
    try:
        connection.execute("BEGIN" if shared else "BEGIN EXCLUSIVE")
        connection.execute("SELECT 1 FROM sqlite_master").fetchall()
    except sqlite3.Error as error:
        # The low byte is the kind, what is above it the circumstances.
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return False
        remedy = "" if isinstance(error, sqlite3.OperationalError) else "; delete it"
        raise StoreError(f"the lock {file} cannot be used: {error}{remedy}") from error
    return True


def _open(file: Path, wait: float) -> sqlite3.Connection:
    try:
        private.make_folder(file.parent)
        private.make_file(file)
        return sqlite3.connect(file, timeout=wait, isolation_level=None, check_same_thread=False)
    except (OSError, sqlite3.Error) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise StoreError(f"the cache folder {file.parent} cannot be used: {reason}{_remedy(error)}") from error


def _remedy(error: Exception) -> str:
    """What to do where the folder is the trouble, and not the room on its disk."""
    if not isinstance(error, OSError) or error.errno == errno.ENOSPC:
        return ""
    elsewhere = "" if sys.platform in ("win32", "darwin") else ", or set XDG_CACHE_HOME to one that you may write to"
    return f"; make it a folder that you may write to{elsewhere}"
