"""The newer of two stories that match alike comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.desk.outcome import Ranked

if TYPE_CHECKING:
    from tui_reader.library.catalogue import Catalogue

WEIGHT = 0.05
"""What the newest story's score gains, in proportion: the most by which `make quality` does not find less well."""
HALF_LIFE = 365 * 86400.0
"""Seconds in which the gain halves."""
WEIGHED = 500
"""The best matches, so many, are weighed by their dates; what matches less stays as it is.

So a search costs a few milliseconds more at most, whatever it finds, and a short list is the beginning of a long one.
"""
_ODD = 100
"""One story in so many may be newer than the newest: a misprinted year would make all others old."""


class Freshness:
    """Weighs matches by date: counted from the newest story of the library and not from now, so that they stay put.

    A story without a date of its own counts as half as new as the newest.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._newest: tuple[object, float | None] = (None, None)
        """The catalogue's version, and when the newest story of it appeared."""
        self._dates: dict[str, float | None] = {}
        """Of an id the date hardly ever changes: it is the text's, unless that has none."""

    def weighed(self, ranked: Ranked) -> tuple[Ranked, dict[str, float]]:
        """The same matches in the order that follows from their dates, and what each of the best of them gained."""
        best, rest = ranked[:WEIGHED], ranked[WEIGHED:]
        newest = self._found_newest()
        if newest is None:
            return ranked, {}
        unknown = [story_id for story_id, _ in best if story_id not in self._dates]
        self._dates |= dict.fromkeys(unknown) | self._catalogue.dates(unknown)
        gains = {story_id: score * WEIGHT * _share(newest, self._dates[story_id]) for story_id, score in best}
        gained = [(story_id, score + gains[story_id]) for story_id, score in best]
        return (*sorted(gained, key=lambda match: -match[1]), *rest), gains

    def _found_newest(self) -> float | None:
        version = self._catalogue.recall("version")
        if self._newest[0] != version:
            self._newest = (version, self._catalogue.newest(self._catalogue.counts()[0] // _ODD))
        return self._newest[1]


def _share(newest: float, date: float | None) -> float:
    """How new a story is: 1 as the newest, 0.5 a half-life before it."""
    return 0.5 if date is None else min(1.0, 0.5 ** ((newest - date) / HALF_LIFE))
