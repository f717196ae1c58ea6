"""What the list shows: the library, or what a search found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from tui_reader.desk import Desk, Findings, Order, View
from tui_reader.desk.grouping import By, Filter
from tui_reader.story import Hit, QueryError
from tui_reader.tui.find import SpansOf
from tui_reader.tui.hits import Hits, hits_of
from tui_reader.tui.lane import Lane
from tui_reader.tui.library_list import LibraryList
from tui_reader.tui.list_words import NO_HIT, NONE_ALIKE, OFFERED, filtered_out, hits_order, hits_words, unread
from tui_reader.tui.listing import Listing, Position
from tui_reader.tui.search_box import SearchBox
from tui_reader.tui.story_list import StoryList
from tui_reader.tui.timeline import Timeline

if TYPE_CHECKING:
    from tui_reader.search.spelling import Instead

MAX_HITS = 1000
"""So many hits a list holds, the best; nobody goes further down."""
HIT_LINES = 3
"""Lines of a hit's row: headline, about, excerpt."""
NOTHING = "sort:match"
"""A search that finds nothing, and has index and parser there for the next."""


class Browsing(LibraryList):
    """Fills the list from the desk, with the library or with what a search found in it."""

    def __init__(self, desk: Desk, stories: StoryList, box: SearchBox, timeline: Timeline) -> None:
        super().__init__(desk, stories, box, timeline)
        self._before: Position | None = None
        self._hits: Hits | None = None
        self._answered: str | None = None
        """The search that was answered last, be it that it asked for nothing yet."""
        self._alike = False
        """Whether the hits are stories like another one."""
        self._alike_to = ""
        """To which one."""
        self.by: By | None = None
        """In which groups hits are shown ..."""
        self.order: Order | None = None
        """... and in which order; None: the best first. Until the search is left."""
        self._then: Callable[[], object] | None = None
        self._searches = Lane(stories, newest_only=True)
        self._advice = Lane(stories, newest_only=True)

    @property
    def query(self) -> str | None:
        """The search whose hits the list shows."""
        return self._hits.found.query if self._hits else None

    @property
    def is_alike(self) -> bool:
        """Whether the list shows stories like another one."""
        return self._hits is not None and self._alike

    @property
    def awaits_hits(self) -> bool:
        """Whether the list does not show yet what was typed last."""
        text = self._box.query_text
        return bool(text.strip()) and self._answered != text

    @property
    def fault(self) -> QueryError | None:
        """What is wrong with what was typed last, where nothing was found for it."""
        return None if self._hits is None or self.awaits_hits else self._hits.fault

    def when_found(self, do: Callable[[], object] | None) -> None:
        """Have something done as soon as the list shows what was typed last; None: nothing any more."""
        self._then = do

    def spans_of(self, query: str | None) -> SpansOf | None:
        """What of a text matches a search."""
        return self._desk.spans_of(query, typing=True) if query else None

    def search(self, text: str) -> None:
        """Show what a search finds, once it is found; nothing to search for: the library, the row of before."""
        if not text.strip():
            self.leave_search()
            return
        if self._before is None:
            self._before = self._stories.position
        self._searches.forget()
        self._searches.ask(partial(self._seek, text), self._found)

    def get_ready(self) -> None:
        """Somebody is about to type a search: the first one is a quarter of a second quicker so."""
        if not self._box.query_text:
            self._searches.ask(partial(self._desk.search, NOTHING, 0, typing=True))

    def to_narrow(self) -> str:
        """The search there is, to be gone on with."""
        return f"{self._desk.narrowed(self.query or '', typing=True)} "

    def like(self, story_id: str) -> None:
        """Show stories on the same subject; the search that there was is left."""
        typed = self._box.query_text

        def alike() -> Hits:
            return self._arranged(self._desk.like([self._desk.by_id(story_id)], MAX_HITS, self.order))

        def found(hits: Hits) -> None:
            if self._box.query_text != typed:
                return
            if self._before is None:
                self._before = self._stories.position
            self._box.empty()
            self._alike_to = story_id
            self._show_hits(hits, alike=True)

        self._searches.forget()
        self._searches.ask(alike, found)

    def group_hits(self, by: By | None) -> None:
        """Show hits in groups, or none."""
        self.by = by
        self._show_hits_anew()

    def order_hits(self, order: Order | None) -> None:
        """Show hits in another order; None: the best first."""
        self.order = order
        if self._alike:
            self.like(self._alike_to)
        else:
            self._searches.ask(partial(self._seek, self._box.query_text), self._found)

    def narrow(self, narrowed: Filter, position: Position | None = None) -> None:
        """Show of this list what passes a filter; the library with the cursor at `position`, else on its story."""
        self.filter = narrowed
        if self._hits is not None:
            self._show_hits_anew()

        def show() -> None:
            if self._hits is None:
                self._show_library(position or Position(self._stories.story_id))
            self._say()

        # What is under way may be another view, which this question would overtake.
        self._have(show, whole=None if self._views.busy else self._whole)

    def leave_search(self, reading: str | None = None) -> None:
        """Show the library again, the cursor where it was before the search, or on the story that is `reading` now."""
        self._searches.forget()
        self._then = None
        position, self._before, self._hits, self.order = self._before, None, None, None
        self._answered = None
        if position is not None and reading:
            position = Position(reading, position.number, self._stories.size.height // 2)
        if position is not None:
            self._show_library(position)
        self._tell()

    def ask_saved(self, name: str) -> None:
        """Search as the reader once saved it."""
        self._box.set_query(f"query:{name}")

    def show_view(self, view: View) -> None:
        """Show other stories of the library, or in another order; a search is left."""
        self.view = view
        if self.remembers:
            self._memory.ask(partial(self._desk.remember_view, view))
        # Stories like another one leave no text in the line whose end would tell that they are left.
        self._box.empty()
        self._before = None
        self.leave_search()

        def show() -> None:
            self._show_library(Position(self._stories.story_id))
            self._tell()

        self._have(show)

    def refresh(self, done: Callable[[], None] = lambda: None) -> None:
        """The library has changed: show what it holds now, every row where it is, also those read meanwhile."""
        self._refreshed = done

        def show() -> None:
            if self._hits is None:
                self._show_library()
            self._tell()

        self._have(show, also=self._whole.ids)
        if self._before is not None and self._box.query_text.strip():
            self._searches.ask(partial(self._seek, self._box.query_text), self._found)

    def _seek(self, text: str) -> Hits:
        return self._arranged(self._desk.search(text, MAX_HITS, typing=True, order=self.order))

    def _arranged(self, found: Findings) -> Hits:
        hits = hits_of(found, self._desk.passing(self.filter), self.by, self._desk.rows)
        if not found.matches:
            try:
                self._desk.check(found.query)
            except QueryError as fault:
                return hits._replace(fault=fault)
        return hits

    def _show_hits_anew(self) -> None:
        self._stories.choose_none()
        hits = self._hits
        if hits is None:
            return
        if self.awaits_hits:
            self._searches.ask(partial(self._seek, self._box.query_text), self._found)
            return
        show = partial(self._show_hits, alike=self._alike)
        self._searches.ask(partial(self._arranged, hits.found), show)

    def _found(self, hits: Hits) -> None:
        if hits.found.query == self._box.query_text:
            self._answered = hits.found.query
            if not hits.found.asks_nothing:
                self._show_hits(hits)
            elif self._hits is not None:
                # What is found without a condition that is half typed, where there is nothing else, is the library.
                self._hits, self._alike = None, False
                self._show_library(self._before)
                self._tell()
            then, self._then = self._then, None
            if then is not None:
                then()

    def _show_hits(self, hits: Hits, alike: bool = False) -> None:
        again = self.query == hits.found.query
        self._hits, self._alike, self._stories.offer = hits, alike, ""
        shown = hits.shown

        def fetch(numbers: Sequence[int]) -> list[Hit]:
            return self._desk.hits(shown._replace(matches=tuple(shown.matches[number] for number in numbers)))

        self._stories.empty = NONE_ALIKE if alike else NO_HIT.format(f"No story matches {shown.query}")
        if hits.found.matches:
            self._stories.empty = filtered_out(self.filter)
        elif self._failure and not hits.found.searched:
            self._stories.empty = unread(self._failure, "found")
        elif not alike:
            self._advice.ask(partial(self._desk.instead, shown), partial(self._advise, hits))
        ids = [story_id for story_id, _ in shown.matches]
        listing, before = Listing(ids, fetch, HIT_LINES, hits.groups), self._stories.story_id
        if again:
            self._stories.renew(listing)
        else:
            self._stories.show(listing)
            if before is not None and before == self._stories.story_id:
                # The list tells of no other story, but other words of the same one match now.
                self._stories.post_message(StoryList.CursorMoved(before))
        self._tell()

    def _advise(self, hits: Hits, instead: Instead) -> None:
        sentence = instead.sentence()
        if self._hits is hits and sentence:
            self._stories.offer = instead.query
            self._stories.empty = (OFFERED if instead.query else NO_HIT).format(sentence[0].upper() + sentence[1:])

    @property
    def _searched(self) -> bool:
        return self._hits is not None

    def _words(self) -> str:
        hits = self._hits
        if hits is None:
            return super()._words()
        order = hits_order(hits.found.query, self.order, self.by, self._alike)
        return hits_words(hits.found, len(hits.shown.matches), order, self._alike, self.filter, self._growing)

    def _told_ids(self) -> Sequence[str] | None:
        if self._hits is None:
            return super()._told_ids()
        return [story_id for story_id, _ in self._hits.found.matches]
