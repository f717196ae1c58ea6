"""Parts of a clause, ranked by how early they may go."""

from __future__ import annotations

from typing import NamedTuple

WHEN, ASIDE, OPENING, AFTER, SUBJECTS_PLACE, OF_OBJECT, OF_SUBJECT, SOFT = range(8)
"""Times go first; then asides, what comes after what the verb waits for, and what tells more of the nouns."""
MUST = 99


class Part(NamedTuple):
    """Words that stay or go together, and how early they go."""

    start: int
    end: int
    rank: int
    bound: bool = False
    """Whether it goes with the part before it."""
