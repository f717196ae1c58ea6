"""The library as the list shows it: a view of it, narrowed by a filter, and kept up to date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from tui_reader.desk import Desk, View
from tui_reader.desk.grouping import Filter, Listed
from tui_reader.story import Row
from tui_reader.tui.first import First
from tui_reader.tui.lane import Lane
from tui_reader.tui.list_words import LOOKING, NO_STORY, filtered_out, library_words, unread
from tui_reader.tui.listing import Listing, Position
from tui_reader.tui.search_box import Purpose, SearchBox
from tui_reader.tui.story_list import StoryList
from tui_reader.tui.timeline import Timeline
from tui_reader.tui.views import Known, nothing

if TYPE_CHECKING:
    from tui_reader.tui.watch import Growing

LIBRARY_LINES = 2
"""Lines of a row: headline and about."""


class LibraryList:
    """Fills the list with stories of the library; the search box shows how many they are.

    A subclass says with `_words` and `_told_ids` what of it is hidden behind the hits of a search.
    """

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
        self._start: str | None = None
        self._growing: Growing | None = None
        self._looked = False
        self._failure: str | None = None
        """Why the library could not be brought up to date."""
        self._refreshed: Callable[[], None] | None = None
        """To be told when the list is up to date, whichever question brought it there."""
        self._views = Lane(stories, newest_only=True)
        self._steps = Lane(stories, newest_only=True)
        self._days = Lane(stories, newest_only=True)
        self._memory = Lane(stories)
        self.remembers = True
        """Whether what is shown now is to be shown at the next start."""

    def begin(self, first: First) -> None:
        """Show the library, with the cursor where it is to begin, unless another story was opened by now."""
        self._box.past.know(first.searches)
        self.view = first.view
        self._start = self._start or first.start
        self._whole = self._library = first.listed
        self._show_library(Position(self._start, 0, self._stories.size.height // 2), first.rows)
        self._say()
        # Not before the list is there: the days of a long one take as long.
        self._stories.call_after_refresh(self._tell_days)

    async def finish(self) -> None:
        """Wait until it is kept what the list shows."""
        await self._memory.finish()

    def select(self, story_id: str) -> None:
        """Put the cursor on a story that was opened, at once or as soon as the library is there."""
        self._start = story_id
        self._stories.select(story_id)

    def known(self) -> Known:
        """What can be chosen besides what always can; to be called in a thread."""
        return Known(self._desk.tags(), [saved.name for saved in self._desk.saved_searches()])

    def looked(self, failure: str | None = None) -> None:
        """The whole folder was looked through: where there is no story now, there is none; unless that failed."""
        self._looked, self._failure = True, failure
        if not self._searched:
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
            # The list may have grown meanwhile.
            if self._stories.ids is ids or story_id in self._stories.ids:
                chosen(story_id)

        self._steps.ask(next_unread, found)

    @property
    def _searched(self) -> bool:
        """Whether the list shows the hits of a search."""
        return False

    def _words(self) -> str:
        """What is said of what the list shows."""
        return library_words(self.view, len(self._library.ids), len(self._whole.ids), self.filter, self._growing)

    def _told_ids(self) -> Sequence[str] | None:
        """The stories whose days are shown; None: those of the whole library."""
        return None if not nothing(self.view) else self._whole.ids

    def _have(self, show: Callable[[], None], whole: Listed | None = None, also: Sequence[str] = ()) -> None:
        """Have all that the view holds, unless that is known, and what of it passes the filter; then `show` it."""

        def had(lists: tuple[Listed, Listed]) -> None:
            self._whole, self._library = lists
            show()
            told, self._refreshed = self._refreshed, None
            if told is not None:
                told()

        self._views.ask(partial(self._listed, self.view, self.filter, whole, also), had)

    def _listed(
        self, view: View, narrowed: Filter, whole: Listed | None = None, also: Sequence[str] = ()
    ) -> tuple[Listed, Listed]:
        """All that a view has, unless that is known, and what of it passes a filter."""
        whole = self._desk.listed(view, also) if whole is None else whole
        passing = self._desk.passing(narrowed)
        return whole, whole if passing is None else whole.kept(passing.__contains__)

    def _show_library(self, position: Position | None = None, known: Sequence[Row] = ()) -> None:
        """Show the library, the cursor at a position; without one, it is the list that is shown already."""
        ids, groups = self._library

        def rows(numbers: Sequence[int]) -> list[Row]:
            return self._desk.rows([ids[number] for number in numbers])

        self._stories.empty, self._stories.offer = self._no_story, ""
        listing = Listing(ids, rows, LIBRARY_LINES, groups)
        if position is None:
            self._stories.renew(listing)
        else:
            self._stories.show(listing, position, known)

    @property
    def _no_story(self) -> str:
        if self._whole.ids:
            return filtered_out(self.filter)
        if self._failure:
            return unread(self._failure, "listed")
        if self._looked and (words := nothing(self.view)):
            return words
        folder = str(self._desk.settings.library)
        return (NO_STORY if self._looked else LOOKING).format(folder)

    def _tell(self) -> None:
        """Say how many stories there are to be shown, and of which days."""
        self._say()
        self._tell_days()

    def _tell_days(self) -> None:
        self._days.ask(partial(self._desk.days, self._told_ids()), self._timeline.show)

    def _say(self) -> None:
        words = self._words()
        for purpose in (Purpose.SEARCH, Purpose.FILTER):
            self._box.say(purpose, words)
