"""Notices that files of the library's folder change, by whatever the system tells of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

TOGETHER_MS = 1000
"""Changes within so long are told as one."""


def watch_folder(folder: Path, changed: Callable[[], None], stop: Event) -> None:
    """Call `changed` after files below `folder` have changed, until `stop` is set.

    Returns at once where the folder cannot be watched: on some network drives, for very many folders, or where there
    is no `watchfiles` for the system.
    """
    try:
        from watchfiles import watch

        for _ in watch(
            folder, debounce=TOGETHER_MS, stop_event=stop, raise_interrupt=False, ignore_permission_denied=True
        ):
            changed()
    except (ImportError, OSError, RuntimeError):
        return
