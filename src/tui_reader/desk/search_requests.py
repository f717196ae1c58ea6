"""What a desk is asked for by words: searches, what they found and why, what else could be looked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tui_reader.desk.rooms import Rooms

if TYPE_CHECKING:
    from tui_reader.desk.outcome import Findings
    from tui_reader.desk.views import Order
    from tui_reader.search.explaining import Explanation
    from tui_reader.search.spelling import Instead
    from tui_reader.story import Hit, Span, Story


class SearchRequests(Rooms):
    """Searches. Raises `tui_reader.story.StoreError` where the library or the index cannot be used."""

    def search(self, query: str, limit: int = 1000, typing: bool = False, order: Order | None = None) -> Findings:
        """Search the library; `typing`: the query may be unfinished. What is not yet indexed is read through.

        `order` is another than the query's own, which is by relevance unless it says ``sort:``.

        Raises `QueryError`, with the place, for a query that is broken and no longer typed.
        """
        return self._finding.search(query, limit, typing, order)

    def like(self, stories: Sequence[Story], limit: int = 100, order: Order | None = None) -> Findings:
        """The stories of the library on the same subject as these, wherever they are from; they themselves left out.

        What is found has enough of their telling words, which are the query of the findings; the most alike come first,
        and are put into `order`, if any.
        """
        return self._finding.like(stories, limit, order)

    def since(self, moment: str) -> str:
        """The query for stories since a moment: ``24h``, ``2016-05-30``, ``last week``.

        Raises `ValueError` with what would be right, for what is none.
        """
        from tui_reader.search.facts import since

        return since(moment)

    def check(self, query: str) -> None:
        """Raises `QueryError`, with the place, for a query that is broken; looks at nothing but saved searches."""
        self._finding.check(query)

    def narrowed(self, old: str, new: str = "", typing: bool = False) -> str:
        """A query for what both `old` and `new` match, to be shown; of `old` alone, the same with nothing open.

        `typing`: whether `old` was asked as one that may be unfinished.
        """
        return self._finding.narrowed(old, new, typing)

    def hits(self, findings: Findings, start: int = 0, stop: int | None = None) -> list[Hit]:
        """Rows and excerpts of ``findings.matches[start:stop]``; a story gone meanwhile is left out."""
        return self._finding.hits(findings, start, stop)

    def instead(self, findings: Findings) -> Instead:
        """For a search that found nothing: which part of it no story has, and the nearest query that finds something.

        Several searches, so more than a moment in a large library; ``sentence()`` says it in one line.
        """
        return self._finding.instead(findings)

    def explain(self, findings: Findings, start: int = 0, stop: int | None = None) -> Explanation:
        """The query in words, and why each of ``findings.matches[start:stop]`` was found."""
        return self._finding.explain(findings, start, stop)

    def spans_of(self, query: str, typing: bool = False) -> Callable[[str], tuple[Span, ...]]:
        """What tells which stretches of a text match a query: in order, not overlapping."""
        return self._finding.spans_of(query, typing)
