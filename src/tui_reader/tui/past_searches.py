"""The searches of before, to go back to with up and down."""

from __future__ import annotations

from collections.abc import Sequence


class PastSearches:
    """Searches, the newest first, what stands in the field before all of them, and where the reader is."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._at = -1
        self._typed = ""

    @property
    def among(self) -> bool:
        """Whether the reader went back to a search of before."""
        return self._at >= 0

    def know(self, texts: Sequence[str]) -> None:
        """Take in searches of earlier days, newest first; those of today stand before them."""
        self._texts = list(dict.fromkeys((*self._texts, *texts)))

    def remember(self, text: str) -> None:
        """Take in a search that the reader made, as the newest, and stand before all of them again."""
        self._texts = list(dict.fromkeys((text, *self._texts)))
        self._at = -1

    def typed(self, text: str) -> None:
        """What stands in the field: a reader who typed on stands before all of them again."""
        if self.among and text != self._texts[self._at]:
            self._at = -1

    def older(self, typed: str) -> str | None:
        """One search further back; None at the end. `typed` stands in the field, and comes back after the newest."""
        if not self.among:
            self._typed = typed
        at = self._at + 1
        while at < len(self._texts) and self._texts[at] == typed:
            at += 1
        if at >= len(self._texts):
            return None
        self._at = at
        return self._texts[at]

    def newer(self) -> str | None:
        """One search back towards now, in the end what was typed; None where the reader is there already."""
        if not self.among:
            return None
        self._at -= 1
        return self._texts[self._at] if self.among else self._typed
