"""The state of the index's files, by which damage done to them between two looks is noticed."""

from __future__ import annotations

import os
from pathlib import Path


def seal_of(folder: Path) -> str:
    """Names the state of a folder's files by their sizes and times; empty where there is none."""
    seen = []
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                status = os.stat(os.path.join(place, name))
            except FileNotFoundError:
                continue
            seen.append(f"{os.path.join(place, name)} {status.st_size} {status.st_mtime_ns}")
    return "\n".join(sorted(seen))


def is_spoilt(before: str | None, now: str) -> bool:
    """Whether a file of the index that is never written to again has changed between two states of the folder."""
    from tui_reader.search import WRITTEN_ONCE

    lines, later = set((before or "").splitlines()), set(now.splitlines())
    changed = {_file(line) for line in lines - later} & {_file(line) for line in later - lines}
    return any(name.endswith(WRITTEN_ONCE) for name in changed)


def _file(line: str) -> str:
    """The file that a line of a seal is about."""
    return line.rsplit(" ", 2)[0]
