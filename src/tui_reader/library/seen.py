"""A set that keeps of each of its items a few bytes."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Iterable

_OF_NAUGHT = 1
"""What stands for a hash of 0, which is that of a free place."""


class Seen:
    """Which things were seen before, and which of these are met again; 11 to 23 bytes each.

    What is kept of a thing is Python's hash of it. So one that was not seen is taken for one of 100,000 that were once
    in 10^14 times, and the hashes of another run are others.
    """

    def __init__(self, things: Iterable[Hashable]) -> None:
        """The things differ from each other."""
        hashes = array("q", map(hash, things))
        self.unmet = len(hashes)
        """How many of them were not met yet."""
        # Each stands at its own place or, where that is taken, at the next free one; a fifth stay free.
        self._mask = mask = (1 << (len(hashes) * 5 // 4 + 1).bit_length()) - 1
        self._places = places = array("q", bytes(8 * (mask + 1)))
        self._met = bytearray(mask + 1)
        for each in hashes:
            at = each & mask
            while places[at]:
                at = (at + 1) & mask
            places[at] = each or _OF_NAUGHT

    def meet(self, thing: Hashable) -> bool:
        """Whether this thing was seen before; each is met once."""
        at = self._place(thing)
        if at is None:
            return False
        self._met[at] = 1
        self.unmet -= 1
        return True

    def was_met(self, thing: Hashable) -> bool:
        """Whether it was seen before and met since."""
        at = self._place(thing)
        return at is not None and bool(self._met[at])

    def _place(self, thing: Hashable) -> int | None:
        hashed, places, mask = hash(thing), self._places, self._mask
        at, sought = hashed & mask, hashed or _OF_NAUGHT
        while there := places[at]:
            if there == sought:
                return at
            at = (at + 1) & mask
        return None
