"""What bringing a library up to date has come to, so far and in the end."""

from __future__ import annotations

from typing import NamedTuple


class Coverage(NamedTuple):
    """How far catalogue and index have come."""

    catalogued: int
    """Stories in the catalogue."""
    indexed: int
    """Stories of these that the index finds."""
    expected: int | None = None
    """Stories there will be, as far as is known by now: those catalogued, and one for each new file still to be read.

    It grows while the folder is walked, shrinks with every file that turns out to be a copy or no story, and equals
    `catalogued` in the end. None where nobody has looked at the folder yet.
    """


class Changes(NamedTuple):
    """What `Desk.keep_fresh` found in the folder; counts of stories."""

    new: int = 0
    changed: int = 0
    moved: int = 0
    gone: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    """Files and folders met now that are no story or cannot be read, each with the reason."""
