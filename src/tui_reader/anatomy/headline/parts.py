"""The parts of a clause, and which of them go first."""

from __future__ import annotations

WHEN, ASIDE, OPENING, AFTER, SUBJECTS_PLACE, OF_OBJECT, OF_SUBJECT, SOFT = range(8)
"""Times go first; then asides, what comes after what the verb waits for, and what tells more of the nouns."""
MUST = 99


class Part:
    """Words that stay or go together: the first, the one after the last, how early they go, and with what.

    `bound` is 0 for what goes alone, 1 for what goes with the part before it; 2 for what goes with the first words of
    its clause, 3 for what goes with the part before it there, and so on for clauses within clauses.
    """

    __slots__ = ("bound", "end", "rank", "start")

    def __init__(self, start: int, end: int, rank: int, bound: int = 0) -> None:
        self.start = start
        self.end = end
        self.rank = rank
        self.bound = bound

    def until(self, end: int) -> Part:
        """The same, with the words up to another one."""
        return Part(self.start, end, self.rank, self.bound)

    def ranked(self, rank: int, bound: int = 0) -> Part:
        """The same words, going at another time."""
        return Part(self.start, self.end, rank, bound)

    def goes_with(self, other: Part) -> bool:
        """Whether it goes when another part before it does."""
        return self.bound > other.bound or self.bound == other.bound and self.bound % 2 == 1
