"""Searches: which stories, in which order, and why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING

from tui_reader.desk.outcome import Findings, Ranked
from tui_reader.desk.searchable import Searchable
from tui_reader.story import BlockKind, Hit, QueryError

if TYPE_CHECKING:
    from tui_reader.desk.freshness import Freshness
    from tui_reader.desk.views import Order, Views
    from tui_reader.library import Library
    from tui_reader.marks import MarksStore
    from tui_reader.search import Searcher
    from tui_reader.search.explaining import Explanation
    from tui_reader.search.query import Fact, Query
    from tui_reader.search.spelling import Instead
    from tui_reader.story import Highlighted, Row, Span, Story

_NONE: Mapping[str, str] = MappingProxyType({})
_PROSE = (BlockKind.DECK, BlockKind.HIGHLIGHT, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE)


class Finding:
    """Searches one library."""

    def __init__(
        self,
        library: Library,
        marks: MarksStore,
        views: Views,
        text_of: Callable[[str], Story | None],
        open_searcher: Callable[[], Searcher],
        weighs_dates: bool,
        being_indexed: Callable[[], bool],
    ) -> None:
        self._catalogue = library.catalogue
        self._marks = marks
        self._views = views
        self._weighs_dates = weighs_dates
        self._freshness: Freshness | None = None
        self._text_of = text_of
        self.searchable = Searchable(library.catalogue, text_of, self.ids_where, open_searcher, being_indexed)
        self._languages: tuple[str, ...] = ()

    def search(self, text: str, limit: int, typing: bool, wanted: Order | None = None) -> Findings:
        """See `Desk.search`."""
        return self.searchable.trusting(lambda: self._search(text, limit, typing, wanted))

    def _search(self, text: str, limit: int, typing: bool, wanted: Order | None = None) -> Findings:
        from tui_reader.desk.freshness import WEIGHED, Freshness
        from tui_reader.search.parsing import check
        from tui_reader.search.query import BY_MATCH

        total, indexed = self._catalogue.counts()
        searcher, waiting = self.searchable.places(typing)
        indexed = indexed if searcher else 0
        languages = self.searchable.languages(searcher if indexed else None)
        self._languages = languages
        query = self._parse(text, typing, languages)
        if not typing:
            check(query, text)
        order = (wanted.sort if wanted else query.sort) or ("" if query.leaves else "date")
        by_score = order in ("", BY_MATCH)
        needed = max(limit, WEIGHED) if by_score else total
        found = self.searchable.ranked(query, searcher, waiting, needed)
        best: Ranked = self._settled(found.ranked, needed) if by_score else found.ranked
        gains: dict[str, float] = {}
        if not order and self._weighs_dates:
            self._freshness = self._freshness or Freshness(self._catalogue)
            best, gains = self._freshness.weighed(best)
        elif order and order != BY_MATCH:
            best = self._sorted(best, order, wanted is not None and wanted.reverse)
        searched = max(0, min(total, indexed + len(waiting)) - found.passed_over)
        covered = (found.total, searched, total)
        return Findings(text, best[:limit], *covered, typing, languages, gains, not query, found.passed_over)

    def like(self, stories: Sequence[Story], limit: int, wanted: Order | None) -> Findings:
        """See `Desk.like`."""
        return self.searchable.trusting(lambda: self._like(stories, limit, wanted))

    def _like(self, models: Sequence[Story], limit: int, wanted: Order | None) -> Findings:
        from tui_reader.desk.freshness import WEIGHED
        from tui_reader.search.likeness import ALIKE, query_of, telling
        from tui_reader.search.story_text import story_text

        stories, frequencies = self.searchable.frequencies()
        languages = self.searchable.languages(self.searchable.current())
        query = query_of(telling(map(story_text, models), frequencies, stories, languages))
        found = self._search(query, max(limit + len(models), WEIGHED), typing=False)
        known = {story.id for story in models}
        own = [score for story_id, score in found.matches if story_id in known]
        best = max(own or (score for _, score in found.matches), default=0.0)
        alike = tuple(match for match in found.matches if match[0] not in known and match[1] >= ALIKE * best)
        shown = self._sorted(alike[:limit], *wanted) if wanted else alike[:limit]
        return found._replace(matches=shown, total=len(alike))

    def instead(self, findings: Findings) -> Instead:
        """See `Desk.instead`."""
        return self.searchable.trusting(lambda: self._instead(findings))

    def _instead(self, findings: Findings) -> Instead:
        from tui_reader.folding import fold
        from tui_reader.search.spelling import ALTERNATIVES, instead
        from tui_reader.suggesting import near

        searcher, waiting = self.searchable.places(findings.typing)

        def read(text: str) -> Query:
            return self._parse(text, findings.typing, findings.languages)

        def alike(word: str) -> list[str]:
            return self.searchable.alike(searcher, word, ALTERNATIVES)

        def count(query: Query) -> int:
            return self.searchable.ranked(query, searcher, waiting, 0).total

        def tags_like(name: str) -> list[str]:
            named = {fold(tag.name): tag.name for tag in self._views.tags()}
            return [named[key] for key in near(fold(name), named, ALTERNATIVES)]

        return instead(read(findings.query), findings.query, count, read, alike, tags_like)

    def explain(self, findings: Findings, start: int, stop: int | None) -> Explanation:
        """See `Desk.explain`."""
        return self.searchable.trusting(lambda: self._explain(findings, start, stop))

    def _explain(self, findings: Findings, start: int, stop: int | None) -> Explanation:
        from tui_reader.search.explaining import Explanation, Part, parts, scores_of
        from tui_reader.search.query import in_words
        from tui_reader.search.story_text import story_text

        query = self._parse(findings.query, findings.typing, findings.languages)
        searcher, waiting = self.searchable.places()
        wanted = {story_id for story_id, _ in findings.matches[start:stop]}

        def scores_in(part: Query) -> dict[str, float]:
            ranked = self.searchable.ranked(part, searcher, waiting, findings.of).ranked
            return {story_id: score for story_id, score in ranked if story_id in wanted}

        scores = scores_of(query, scores_in)
        found = {}
        for story_id, _ in findings.matches[start:stop]:
            if story := self._text_of(story_id):
                found[story_id] = parts(query, story_text(story), scores, story_id)
                if gain := findings.gains.get(story_id):
                    found[story_id] += (Part("how new it is", gain, (), ()),)
        return Explanation(in_words(query), found)

    def _settled(self, ranked: Ranked, most: int) -> Ranked:
        """So many of the matches at most; of those that score alike the newest first, then by path."""
        whole: list[tuple[float, list[str]]] = []
        room, cut = most, None
        for score, alike in groupby(ranked, itemgetter(1)):
            ids = [story_id for story_id, _ in alike]
            if len(ids) > room:
                cut = score, ids
                break
            whole.append((score, ids))
            room -= len(ids)
        several = [each for _, ids in whole if len(ids) > 1 for each in ids]
        place = {each: number for number, each in enumerate(self._catalogue.newest_of(several, len(several)))}
        settled = [
            (each, score)
            for score, ids in whole
            for each in sorted(ids, key=lambda each: place.get(each, len(place)))  # a row may have gone by now
        ]
        if cut:
            settled += [(each, cut[0]) for each in self._catalogue.newest_of(cut[1], room)]
        return tuple(settled)

    def _sorted(self, ranked: Ranked, order: str, reverse: bool) -> Ranked:
        """Matches in an order that the catalogue knows."""
        scores = dict(ranked)
        return tuple((each, scores[each]) for each in self._catalogue.ids(order, reverse) if each in scores)

    def check(self, text: str, saved: Mapping[str, str] = _NONE) -> None:
        """See `Desk.check`; `saved`: searches, by folded name, that are not saved yet."""
        from tui_reader.search.parsing import check

        query = self._parse(text, typing=True, saved=saved)
        check(query, text)
        if text.strip() and not (query or query.sort):
            raise QueryError(f"there is nothing to look for in {text}", 0)

    def _parse(
        self, text: str, typing: bool = False, languages: tuple[str, ...] = (), saved: Mapping[str, str] = _NONE
    ) -> Query:
        """The query that `text` is, saved searches put in where it names them."""
        from tui_reader.search.parsing import parse

        return parse(text, typing, languages, saved={**self._saved_in(text), **saved})

    def _saved_in(self, *texts: str) -> dict[str, str]:
        """The saved searches, by folded name, where a query may name one."""
        from tui_reader.folding import fold

        if not any("query:" in text.casefold() for text in texts):
            return {}
        return {fold(name): query for name, query in self._marks.searches.saved()}

    def narrowed(self, old: str, new: str, typing: bool) -> str:
        """See `Desk.narrowed`."""
        from tui_reader.search.composing import narrowed

        return narrowed(old, new, typing, self._saved_in(old, new))

    def ids_where(self, fact: Fact) -> Collection[str]:
        """The stories of which a fact holds that is not in their text: it is a mark, or stands in the catalogue."""
        if fact.name == "path":
            return self._catalogue.ids_below(fact.text)
        if fact.name in ("date", "words"):
            return self._catalogue.ids_between(fact.name, fact.low, fact.high)
        if fact.name in ("tag", "tag_beginning"):
            return self._marks.tagged(fact.text, beginning=fact.name == "tag_beginning")
        return self._marks.ids(fact.name)

    def hits(self, findings: Findings, start: int, stop: int | None) -> list[Hit]:
        """See `Desk.hits`."""
        query = self._parse(findings.query, findings.typing, findings.languages)
        matches = findings.matches[start:stop]
        rows = {row.id: row for row in self._views.rows([story_id for story_id, _ in matches])}
        return [
            Hit(rows[story_id], score, self._excerpt(query, rows[story_id]))
            for story_id, score in matches
            if story_id in rows
        ]

    def spans_of(self, text: str, typing: bool) -> Callable[[str], tuple[Span, ...]]:
        """See `Desk.spans_of`."""
        from tui_reader.search.excerpts import spans_of

        return spans_of(self._parse(text, typing, self._languages))

    def _excerpt(self, query: Query, row: Row) -> Highlighted:
        """What of one part of the story matches, of its prose if any does; the headline, which the row has, is none."""
        from tui_reader.search.excerpts import excerpt, telling
        from tui_reader.search.story_text import story_text

        story = self._text_of(row.id)
        prose = [block.text for block in story.blocks if block.kind in _PROSE] if story else []
        others = story_text(story).passages[1:] if story else ()
        return excerpt(query, telling(query, [*prose, *others]) or row.teaser or row.title.text)
