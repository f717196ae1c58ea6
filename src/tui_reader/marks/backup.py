"""Copies of the marks file, beside it: marks cannot be made anew.

`FIRST` is a day old at most when it is replaced, and becomes `SECOND` then: whatever was in the file is in one of the
two for a day at least, and in the marks that were made meanwhile if nothing went wrong.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from tui_reader import private

FIRST = "marks.backup.sqlite"
"""The newest copy."""
SECOND = "marks.backup-2.sqlite"
"""The one before."""
KEPT_SECONDS = 24 * 3600.0
"""A copy is not replaced before it is so old."""

_UNFINISHED = "marks.backup.part"


class Copy(NamedTuple):
    """A copy that there is."""

    file: Path
    made: float
    """Seconds since the epoch."""


def copies(file: Path) -> list[Copy]:
    """The copies of a marks file, the newest first."""
    found = []
    for name in (FIRST, SECOND):
        with suppress(OSError):
            copy = file.with_name(name)
            found.append(Copy(copy, os.stat(copy).st_mtime))
    return found


def back_up(file: Path, anyway: bool) -> None:
    """Copy a marks file whose write lock the caller holds, where the newest copy is too old, or `anyway`.

    The lock keeps two processes from copying at once. An empty file is not copied, and of a damaged one no copy takes
    the place of a good one. Whatever fails, the caller goes on: a mark matters more than its copy.
    """
    if not (anyway or _is_due(file.with_name(FIRST))):
        return
    unfinished = file.with_name(_UNFINISHED)
    with suppress(OSError, sqlite3.Error):
        try:
            unfinished.unlink(missing_ok=True)
            private.make_file(unfinished)
            if _copy(file, unfinished):
                with suppress(FileNotFoundError):
                    os.replace(file.with_name(FIRST), file.with_name(SECOND))
                os.replace(unfinished, file.with_name(FIRST))
        finally:
            for suffix in ("", "-journal", "-wal", "-shm"):
                unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)


def remedy(file: Path) -> str:
    """What can be done where a marks file is damaged, for the end of a line of error."""
    found = copies(file)
    if not found:
        return "; put a copy of it there, or move it away to begin without marks"
    return f"; move it away, and put the copy of {day(found[0].made)} in its place: {found[0].file}"


def day(made: float) -> str:
    """When a copy was made, in local time: ``2025-05-12 14:05``."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(made))


def _is_due(copy: Path) -> bool:
    """Whether a copy is too old, missing, or from a day to come: the clock was wrong then, or is now."""
    try:
        return abs(time.time() - os.stat(copy).st_mtime) >= KEPT_SECONDS
    except OSError:
        return True


def _copy(file: Path, target: Path) -> bool:
    """Whether `target` is now a sound copy of `file`, which holds something."""
    with (
        closing(sqlite3.connect(file, isolation_level=None)) as source,
        closing(sqlite3.connect(target, isolation_level=None)) as copied,
    ):
        source.backup(copied)
        sound: bool = copied.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        tables = copied.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        return sound and any(copied.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone() for (name,) in tables)
