"""What the list shows: the library, or what a search found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from tui_reader.desk import Desk, Findings, Order, View
from tui_reader.desk.grouping import By, Filter, Listed
from tui_reader.story import Hit, Row
from tui_reader.tui.fetched_rows import Listing
from tui_reader.tui.find import SpansOf
from tui_reader.tui.first import First
from tui_reader.tui.hits import Hits, hits_of
from tui_reader.tui.lane import Lane
from tui_reader.tui.list_layout import groups_of
from tui_reader.tui.list_pane import Position
from tui_reader.tui.list_words import LOOKING, NO_HIT, NO_STORY, filtered_out, hits_order, hits_words, library_words
from tui_reader.tui.search_box import Purpose, SearchBox
from tui_reader.tui.story_list import StoryList
from tui_reader.tui.timeline import Timeline
from tui_reader.tui.views import Known, nothing
from tui_reader.tui.watch import Growing

if TYPE_CHECKING:
    from tui_reader.search.spelling import Instead

MAX_HITS = 1000
"""So many hits a list holds, the best; nobody goes further down."""
LIBRARY_LINES, HIT_LINES = 2, 3
"""Lines of a row: headline and about; for a hit the excerpt, too."""


class Browsing:
    """Fills the list from the desk; the search box shows how much there is of it."""

    def __init__(self, desk: Desk, stories: StoryList, box: SearchBox, timeline: Timeline) -> None:
        self._desk = desk
        self._stories = stories
        self._box = box
        self._timeline = timeline
        self.view = View()
        """What the list shows while there is no search."""
        self.filter = Filter()
        """What the list is narrowed to, be it the library's or that of hits."""
        self._whole = Listed(())
        """All that the view has ..."""
        self._library = Listed(())
        """... and what of it passes the filter."""
        self._before: Position | None = None
        self._hits: Hits | None = None
        self._alike = False
        """Whether the hits are stories like another one."""
        self._alike_to = ""
        """To which one."""
        self.by: By | None = None
        """In which groups hits are shown ..."""
        self.order: Order | None = None
        """... and in which order; None: the best first. Until the search is left."""
        self._start: str | None = None
        self._growing: Growing | None = None
        self._looked = False
        self._then: Callable[[], None] | None = None
        self._views = Lane(stories, newest_only=True)
        self._searches = Lane(stories, newest_only=True)
        self._steps = Lane(stories, newest_only=True)
        self._advice = Lane(stories, newest_only=True)
        self._days = Lane(stories, newest_only=True)

    @property
    def query(self) -> str | None:
        """The search whose hits the list shows."""
        return self._hits.found.query if self._hits else None

    @property
    def awaits_hits(self) -> bool:
        """Whether the list does not show yet what was typed last."""
        text = self._box.query_text
        return bool(text.strip()) and self.query != text

    def when_found(self, do: Callable[[], None] | None) -> None:
        """Have something done as soon as the list shows what was typed last; None: nothing any more."""
        self._then = do

    def spans_of(self, query: str | None) -> SpansOf | None:
        """What of a text matches a search."""
        return partial(self._desk.spans, query, typing=True) if query else None

    def begin(self, first: First) -> None:
        """Show the library, with the cursor where it is to begin, unless another story was opened by now."""
        self._box.past.know(first.searches)
        self._start = self._start or first.start
        self._whole = self._library = first.listed
        self._show_library(Position(self._start, 0, self._stories.size.height // 2), first.rows)
        self._tell()

    def select(self, story_id: str) -> None:
        """Put the cursor on a story that was opened, at once or as soon as the library is there."""
        self._start = story_id
        self._stories.select(story_id)

    def search(self, text: str) -> None:
        """Show what a search finds, once it is found; nothing to search for: the library, the row of before."""
        if not text.strip():
            self.leave_search()
            return
        if self._before is None:
            self._before = self._stories.position
        self._searches.ask(partial(self._seek, text), self._found)

    def to_narrow(self) -> str:
        """The search there is, to be gone on with."""
        return f"{self._desk.narrowed(self.query or '', typing=not self._alike)} "

    def like(self, story_id: str) -> None:
        """Show stories on the same subject; the search that there was is left."""
        if self._before is None:
            self._before = self._stories.position
        self._box.empty()
        self._alike_to = story_id

        def alike() -> Hits:
            return self._arranged(self._desk.like([self._desk.by_id(story_id)], MAX_HITS, self.order))

        self._searches.ask(alike, partial(self._show_hits, alike=True))

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

        def shown(lists: tuple[Listed, Listed]) -> None:
            self._whole, self._library = lists
            if self._hits is None:
                self._show_library(position or Position(self._stories.story_id))
            self._say()

        # What is under way may be another view, which this question would overtake.
        whole = None if self._views.busy else self._whole
        self._views.ask(partial(self._listed, self.view, narrowed, whole), shown)

    def leave_search(self, reading: str | None = None) -> None:
        """Show the library again, the cursor where it was before the search, or on the story that is `reading` now."""
        self._searches.forget()
        self._then = None
        position, self._before, self._hits, self.order = self._before, None, None, None
        if position is not None and reading:
            position = Position(reading, position.number, self._stories.size.height // 2)
        if position is not None:
            self._show_library(position)
        self._tell()

    def known(self) -> Known:
        """What can be chosen besides what always can; to be called in a thread."""
        return Known(self._desk.tags(), [saved.name for saved in self._desk.saved_searches()])

    def ask_saved(self, name: str) -> None:
        """Search as the reader once saved it."""
        self._box.set_query(f"query:{name}")

    def show_view(self, view: View) -> None:
        """Show other stories of the library, or in another order; a search is left."""
        self.view = view
        self._box.set_query("")

        def viewed(lists: tuple[Listed, Listed]) -> None:
            self._whole, self._library = lists
            self._before = None
            self._show_library(Position(self._stories.story_id))
            self._tell()

        self._views.ask(partial(self._listed, view, self.filter), viewed)

    def refresh(self, done: Callable[[], None] = lambda: None) -> None:
        """The library has changed: show what it holds now, every row where it is, also those read meanwhile."""

        def viewed(lists: tuple[Listed, Listed]) -> None:
            self._whole, self._library = lists
            if self._before is None:
                self._show_library()
            self._tell()
            done()

        self._views.ask(partial(self._listed, self.view, self.filter, also=self._whole.ids), viewed)
        if self._before is not None and self._box.query_text.strip():
            self._searches.ask(partial(self._seek, self._box.query_text), self._found)

    def looked(self) -> None:
        """The whole folder was looked through: where there is no story now, there is none."""
        self._looked = True
        if self._hits is None:
            self._stories.empty = self._no_story

    def grow(self, growing: Growing | None) -> None:
        """Say how far the index has come; None when it holds everything."""
        self._growing = growing
        self._say()

    def unread(self, step: int, chosen: Callable[[str | None], None]) -> None:
        """Find the next story of the list (`step` 1), or the one before (-1), that is not read."""
        ids, cursor = self._stories.ids, self._stories.cursor

        def next_unread() -> str | None:
            unread = set(self._desk.view(View(unread=True)))
            numbers = range(cursor + step, len(ids) if step > 0 else -1, step)
            return next((ids[number] for number in numbers if ids[number] in unread), None)

        def found(story_id: str | None) -> None:
            if self._stories.ids is ids:
                chosen(story_id)

        self._steps.ask(next_unread, found)

    def _listed(
        self, view: View, narrowed: Filter, whole: Listed | None = None, also: Sequence[str] = ()
    ) -> tuple[Listed, Listed]:
        """All that a view has, unless that is known, and what of it passes a filter."""
        whole = self._desk.listed(view, also) if whole is None else whole
        passing = self._desk.passing(narrowed)
        return whole, whole if passing is None else whole.kept(passing.__contains__)

    def _seek(self, text: str) -> Hits:
        return self._arranged(self._desk.search(text, MAX_HITS, typing=True, order=self.order))

    def _arranged(self, found: Findings) -> Hits:
        return hits_of(found, self._desk.passing(self.filter), self.by, self._desk.rows)

    def _show_hits_anew(self) -> None:
        self._stories.choose_none()
        if self._hits is not None:
            show = partial(self._show_hits, alike=self._alike)
            self._searches.ask(partial(self._arranged, self._hits.found), show)

    def _found(self, hits: Hits) -> None:
        if hits.found.query == self._box.query_text:
            self._show_hits(hits)

    def _show_hits(self, hits: Hits, alike: bool = False) -> None:
        again = self.query == hits.found.query
        self._hits, self._alike = hits, alike
        shown = hits.shown

        def fetch(numbers: Sequence[int]) -> list[Hit]:
            return self._desk.hits(shown._replace(matches=tuple(shown.matches[number] for number in numbers)))

        self._stories.empty = NO_HIT.format("No story is like this one" if alike else f"No story matches {shown.query}")
        if hits.found.matches:
            self._stories.empty = filtered_out(self.filter)
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
        then, self._then = self._then, None
        if then is not None:
            then()

    def _advise(self, hits: Hits, instead: Instead) -> None:
        sentence = instead.sentence()
        if self._hits is hits and sentence:
            self._stories.empty = NO_HIT.format(sentence[0].upper() + sentence[1:])

    def _show_library(self, position: Position | None = None, known: Sequence[Row] = ()) -> None:
        """Show the library, the cursor at a position; without one, it is the list that is shown already."""
        ids, groups = self._library

        def rows(numbers: Sequence[int]) -> list[Row]:
            return self._desk.rows([ids[number] for number in numbers])

        self._stories.empty = self._no_story
        listing = Listing(ids, rows, LIBRARY_LINES, groups_of(groups))
        if position is None:
            self._stories.renew(listing)
        else:
            self._stories.show(listing, position, known)

    @property
    def _no_story(self) -> str:
        if self._whole.ids:
            return filtered_out(self.filter)
        if self._looked and (words := nothing(self.view)):
            return words
        folder = str(self._desk.settings.library)
        return (NO_STORY if self._looked else LOOKING).format(folder)

    def _tell(self) -> None:
        """Say how many stories there are to be shown, and of which days."""
        self._say()
        if self._hits is not None:
            ids: Sequence[str] | None = [story_id for story_id, _ in self._hits.found.matches]
        else:
            ids = None if not nothing(self.view) else self._whole.ids
        self._days.ask(partial(self._desk.days, ids), self._timeline.show)

    def _say(self) -> None:
        hits, growing = self._hits, self._growing
        if hits is None:
            words = library_words(self.view, len(self._library.ids), len(self._whole.ids), self.filter, growing)
        else:
            shown = len(hits.shown.matches)
            order = hits_order(hits.found.query, self.order, self.by, self._alike)
            words = hits_words(hits.found, shown, order, self._alike, self.filter, growing)
        for purpose in (Purpose.SEARCH, Purpose.FILTER):
            self._box.say(purpose, words)
