"""Lists and searches: which stories, in which order, and why."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.story import BlockKind, Hit, Marks, Row

if TYPE_CHECKING:
    from tui_reader.library import Library
    from tui_reader.marks import MarksStore
    from tui_reader.search import Searcher
    from tui_reader.search.query import Query
    from tui_reader.search.scan import Scanner
    from tui_reader.story import Highlighted, Span, Story

MAX_SCANNED = 2000
"""Stories, the newest, that a search reads through while the index does not hold them yet."""

TYPING_SECONDS = 0.15
"""How long such stories are read while somebody types; the next search goes on from there."""


_PROSE = (BlockKind.DECK, BlockKind.HIGHLIGHT, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE)


class Sort(StrEnum):
    """In which order a list stands."""

    DATE = "date"
    """Newest first, then by path."""
    HEADLINE = "headline"
    OUTLET = "outlet"
    """By name; stories without one come last, each outlet's newest first."""
    LENGTH = "length"
    """Longest first."""
    PATH = "path"


class View(NamedTuple):
    """Which stories a list holds, and in which order."""

    unread: bool = False
    """Only those not yet read."""
    starred: bool = False
    """Only those with a star."""
    sort: Sort = Sort.DATE
    reverse: bool = False


class Findings(NamedTuple):
    """What a search found, best first; rows and excerpts are fetched by `Desk.hits`, for what is shown."""

    query: str
    matches: tuple[tuple[str, float], ...]
    """Story id and score, at most as many as were asked for."""
    total: int
    """How many stories match in all."""
    searched: int
    """How many stories could be searched ..."""
    of: int
    """... of how many there are; the index may still be growing."""
    typing: bool = False
    """Whether the last word was taken as the beginning of one."""


class Finding:
    """Lists and searches one library. The searcher is opened by the first search."""

    def __init__(
        self,
        library: Library,
        marks: MarksStore,
        text_of: Callable[[str], Story | None],
        open_searcher: Callable[[], Searcher],
    ) -> None:
        self._catalogue = library.catalogue
        self._marks = marks
        self._text_of = text_of
        self._open_searcher = open_searcher
        self._opening = threading.Lock()
        self._searcher: Searcher | None = None
        self._scanning = threading.Lock()
        self._scanner: Scanner | None = None

    def close(self) -> None:
        """Close the searcher."""
        with self._opening:
            if self._searcher:
                self._searcher.close()
            self._searcher = None

    def view(self, view: View) -> list[str]:
        """See `Desk.view`."""
        ids = self._catalogue.ids(view.sort, view.reverse)
        if view.unread:
            read = self._marks.ids("read")
            ids = [story_id for story_id in ids if story_id not in read]
        if view.starred:
            starred = self._marks.ids("starred")
            ids = [story_id for story_id in ids if story_id in starred]
        return ids

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """See `Desk.rows`."""
        rows = self._catalogue.rows(ids)
        marks = self._marks.of(rows)
        none = Marks()
        return [rows[each]._replace(marks=marks.get(each, none)) for each in ids if each in rows]

    def search(self, text: str, limit: int, typing: bool) -> Findings:
        """See `Desk.search`."""
        from tui_reader.search import IndexDamagedError

        try:
            return self._search(text, limit, typing)
        except IndexDamagedError:
            # The keeper makes another one; until then stories are read through.
            self._catalogue.distrust_index()
            return self._search(text, limit, typing)

    def _search(self, text: str, limit: int, typing: bool) -> Findings:
        from tui_reader.search.query import parse

        query = parse(text, typing)
        total, indexed = self._catalogue.counts()
        searcher = self._current()
        # Asked before the refresh: what was marked as indexed by now is findable after it.
        waiting = self._catalogue.unindexed(MAX_SCANNED) if searcher else self._catalogue.ids("date")[:MAX_SCANNED]
        indexed = indexed if searcher else 0
        ranked: dict[str, float] = {}
        found = 0
        if searcher:
            searcher.refresh()
            matches = searcher.search(query, limit)
            gone = self._catalogue.lacks(story_id for story_id, _ in matches.ranked)
            ranked = {story_id: score for story_id, score in matches.ranked if story_id not in gone}
            found = matches.total - len(gone)
        if waiting:
            waiting, scanned = self._scan(query, waiting, TYPING_SECONDS if typing else None)
            new = {story_id: score for story_id, score in scanned.items() if story_id not in ranked}
            ranked |= new
            found += len(new)
        best = sorted(ranked.items(), key=lambda match: -match[1])[:limit]
        searched = min(total, indexed + len(waiting))
        return Findings(text, tuple(best), found, searched, total, typing)

    def hits(self, findings: Findings, start: int, stop: int | None) -> list[Hit]:
        """See `Desk.hits`."""
        from tui_reader.search.query import parse

        query = parse(findings.query, findings.typing)
        matches = findings.matches[start:stop]
        rows = {row.id: row for row in self.rows([story_id for story_id, _ in matches])}
        return [
            Hit(rows[story_id], score, self._excerpt(query, rows[story_id]))
            for story_id, score in matches
            if story_id in rows
        ]

    def spans(self, text: str, searched: str, typing: bool) -> tuple[Span, ...]:
        """See `Desk.spans`."""
        from tui_reader.search.excerpts import spans
        from tui_reader.search.query import parse

        return spans(parse(text, typing), searched)

    def _excerpt(self, query: Query, row: Row) -> Highlighted:
        """What of one part of the story matches, of its prose if any does; the headline, which the row has, is none."""
        from tui_reader.search.excerpts import excerpt, telling
        from tui_reader.search.story_text import story_text

        story = self._text_of(row.id)
        prose = [block.text for block in story.blocks if block.kind in _PROSE] if story else []
        others = story_text(story).passages[1:] if story else ()
        return excerpt(query, telling(query, [*prose, *others]) or row.teaser or row.title.text)

    def _scan(self, query: Query, waiting: list[str], seconds: float | None) -> tuple[list[str], dict[str, float]]:
        """Read stories through, for so long at most; those that were, and those of them that match."""
        from tui_reader.search.scan import Scanner

        with self._scanning:  # it keeps what it has read, and is made for one thread at a time
            if self._scanner is None:
                self._scanner = Scanner(self._text_of)
            ready = self._scanner.read(waiting, seconds)
            return ready, dict(self._scanner.search(query, ready, len(ready)).ranked)

    def _current(self) -> Searcher | None:
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
