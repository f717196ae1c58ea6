"""Long runs of short lines: tables, lists of names, dumps of menus. No story has them, and no line of them is read."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy.evidence import Line

LONGEST_RUN = 150
"""Lines without running text between; the longest run in a labelled page has 34."""
EDGE = 30
"""Lines at either end of a run that are judged as any other."""
_RUNNING_WORDS = 12


def amid_listings(lines: Sequence[Line]) -> set[int]:
    """The lines in the midst of long runs of short ones."""
    found: set[int] = set()
    first = 0
    for number in range(len(lines) + 1):
        if number == len(lines) or lines[number].count > _RUNNING_WORDS or lines[number].piece.hint:
            if number - first > LONGEST_RUN:
                found.update(range(first + EDGE, number - EDGE))
            first = number + 1
    return found
