"""What the catalogue saw of the files of a library, in eight bytes a file."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

_RUNS = 256
"""Fingerprints are sorted in so many runs, since a list of all of them would take four times the room."""
_MET = 1
"""The bit of a fingerprint that says that it was met."""


class Seen:
    """A set of texts of which the fingerprints alone are kept, and which of them were met since.

    A fingerprint is Python's hash of a text without its last bit, and differs from run to run: that another text has
    that of one of 100,000 comes about once in 10^14 times, and not with the same two again.
    """

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        runs = [array("q") for _ in range(_RUNS)]
        for some in texts:
            for fingerprint in map(hash, some):
                runs[(fingerprint >> 1) % _RUNS].append(fingerprint & ~_MET)
        self._runs = [array("q", sorted(run)) for run in runs]
        self.unmet = sum(map(len, runs))
        """How many of them were not met yet."""

    def meet(self, text: str) -> bool:
        """Whether a text is in the set; from now on it was met."""
        run, at = self._place(text)
        if at < 0:
            return False
        if not run[at] & _MET:
            run[at] |= _MET
            self.unmet -= 1
        return True

    def not_met(self, texts: Iterable[str]) -> Iterator[str]:
        """Those of these that were not met."""
        for text in texts:
            run, at = self._place(text)
            if at < 0 or not run[at] & _MET:
                yield text

    def _place(self, text: str) -> tuple[array[int], int]:
        """The run that holds a text, and where; -1: it does not."""
        fingerprint = hash(text)
        run = self._runs[(fingerprint >> 1) % _RUNS]
        fingerprint &= ~_MET
        at = bisect_left(run, fingerprint)
        return run, at if at < len(run) and run[at] & ~_MET == fingerprint else -1
