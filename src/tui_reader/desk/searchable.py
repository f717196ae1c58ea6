"""All that can be searched now: the index, and the stories that wait for it, which are read through."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, TypeVar

from tui_reader.desk.unindexed import Unindexed

if TYPE_CHECKING:
    from tui_reader.library.catalogue import Catalogue
    from tui_reader.search import Matches, Searcher
    from tui_reader.search.likeness import Frequencies
    from tui_reader.search.query import Fact, Query
    from tui_reader.story import Story

MAX_SCANNED = 2000
"""Stories, the newest, that a search reads through while the index does not hold them yet."""

TYPING_SECONDS = 0.15
"""How long such stories are read while somebody types; the next search goes on from there."""

MEANWHILE_SECONDS = 1.0
"""How long they are read while they are being indexed anyway; of the others it is said that they were not searched."""

Answer = TypeVar("Answer")


class Searchable:
    """The stories of one library, wherever they are found. The index is opened by the first search."""

    def __init__(
        self,
        catalogue: Catalogue,
        text_of: Callable[[str], Story | None],
        ids_where: Callable[[Fact], Collection[str]],
        open_searcher: Callable[[], Searcher],
        being_indexed: Callable[[], bool],
    ) -> None:
        self._catalogue = catalogue
        self._open_searcher = open_searcher
        self._being_indexed = being_indexed
        self._opening = threading.Lock()
        self._searcher: Searcher | None = None
        self._unindexed = Unindexed(text_of, ids_where)
        self._version: object = None
        """The catalogue's, before the searcher was refreshed."""

    def close(self) -> None:
        """Close the searcher."""
        with self._opening:
            if self._searcher:
                self._searcher.close()
            self._searcher = None

    def trusting(self, ask: Callable[[], Answer]) -> Answer:
        """What `ask` answers, without the index where that is damaged."""
        from tui_reader.search import IndexDamagedError

        try:
            return ask()
        except IndexDamagedError:
            # The keeper makes another one; until then stories are read through.
            self._catalogue.distrust_index()
            return ask()

    def places(self, typing: bool = False) -> tuple[Searcher | None, Sequence[str]]:
        """Where to search: the index, and the stories that wait for it, as many as can be read in time."""
        searcher = self.current()
        # Asked before the refresh: what was marked as indexed by now is findable after it.
        waiting = self._catalogue.unindexed(MAX_SCANNED) if searcher else self._catalogue.ids("date")[:MAX_SCANNED]
        if searcher:
            self._version = self._catalogue.recall("version")
            searcher.refresh()
        if not waiting:
            return searcher, []
        seconds = TYPING_SECONDS if typing else MEANWHILE_SECONDS if self._being_indexed() else None
        with self._unindexed.scanning() as scanner:
            return searcher, scanner.read(waiting, seconds)

    def current(self) -> Searcher | None:
        """The searcher, where it is the one that the catalogue's marks speak of."""
        index = self._catalogue.recall("index")
        if index is None:
            return None
        with self._opening:
            if self._searcher is None:
                self._searcher = self._open_searcher()
            searcher = self._searcher
        if searcher.uuid != index:
            searcher.refresh()
        return searcher if searcher.uuid == index else None

    def ranked(self, query: Query, searcher: Searcher | None, waiting: Sequence[str], limit: int) -> Matches:
        """The best matches among the stories of the index and those `waiting` for it, which are read through."""
        from tui_reader.search import Matches

        ranked: dict[str, float] = {}
        total = passed_over = 0
        if searcher:
            matches = searcher.search(query, limit)
            # The index lets go of a story before its row goes: had one gone, the version would have grown since.
            is_same = self._catalogue.recall("version") == self._version
            gone = set() if is_same else self._catalogue.lacks(story_id for story_id, _ in matches.ranked)
            ranked = {story_id: score for story_id, score in matches.ranked if story_id not in gone}
            total, passed_over = matches.total - len(gone), matches.passed_over
        if waiting:
            with self._unindexed.scanning() as scanner:
                scanned = scanner.search(query, waiting, len(waiting))
            new = {story_id: score for story_id, score in scanned.ranked if story_id not in ranked}
            ranked |= new
            total += len(new)
        return Matches(tuple(sorted(ranked.items(), key=lambda match: -match[1])), total, passed_over)

    def languages(self, searcher: Searcher | None) -> tuple[str, ...]:
        """The languages of the stories of the index, or, without it, of those that were read through."""
        return searcher.languages() if searcher else self._unindexed.languages()

    def frequencies(self) -> tuple[int, Frequencies]:
        """How many stories can be searched, and in how many of them words stand."""
        searcher, waiting = self.places()
        if searcher and searcher.count():
            return searcher.count(), searcher.frequencies
        return len(waiting), self._unindexed.frequencies

    def alike(self, searcher: Searcher | None, word: str, number: int) -> list[str]:
        """The words of the stories that look like this one, likeliest first."""
        if searcher and searcher.count():
            return searcher.alike(word, number)
        with self._unindexed.scanning() as scanner:
            return scanner.alike(word, number)
