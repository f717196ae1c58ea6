"""Stories that are read through by a search, while the index does not hold them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.search.query import Fact
    from tui_reader.search.scan import Scanner
    from tui_reader.story import Story


class Unindexed:
    """One scanner for all threads. It is made by the first search that needs it."""

    def __init__(self, text_of: Callable[[str], Story | None], ids_where: Callable[[Fact], Collection[str]]) -> None:
        self._text_of = text_of
        self._ids_where = ids_where
        self._lock = threading.RLock()
        self._scanner: Scanner | None = None

    @contextmanager
    def scanning(self) -> Iterator[Scanner]:
        """The scanner, for one thread at a time: it keeps what it has read."""
        from tui_reader.search.scan import Scanner

        with self._lock:
            if self._scanner is None:
                self._scanner = Scanner(self._text_of, self._ids_where)
            yield self._scanner

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        """In how many of the stories that were read each of these words stands."""
        with self.scanning() as scanner:
            return {word: scanner.frequency(word) for word in words}

    def languages(self) -> tuple[str, ...]:
        """The languages of the stories that were read."""
        with self.scanning() as scanner:
            return scanner.languages()
