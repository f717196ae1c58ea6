"""What is said where Whoosh, or the disk below it, fails."""

from __future__ import annotations

import warnings
from pathlib import Path

from tui_reader.search import IndexDamagedError
from tui_reader.story import StoreError

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.index import LockError


def failure(folder: Path, error: Exception) -> StoreError:
    """One clear line for what was raised by using the index in `folder`."""
    if isinstance(error, LockError):
        return StoreError(f"{folder}: another process is writing the index; try again in a while")
    if isinstance(error, OSError):
        return StoreError(f"{folder}: the index cannot be used: {error.strerror or error}")
    # Whatever else Whoosh raises (struct, pickle, index errors): its files are not what they were.
    hint = "the index is damaged; make it anew with: newsread index --rebuild"
    return IndexDamagedError(f"{folder}: {hint} ({type(error).__name__}: {error})")
