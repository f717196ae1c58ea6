"""What the reading view shows, and the way the reader came there."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

from tui_reader.desk import Desk
from tui_reader.safe_text import controls_in
from tui_reader.story import BlockKind, Place, Story, StoryError
from tui_reader.tui.delay import Delay
from tui_reader.tui.find import LookedThrough, SpansOf, look_through
from tui_reader.tui.history import History, Visit
from tui_reader.tui.lane import Lane
from tui_reader.tui.story_view import StoryView

REST = 0.04
"""Seconds that the cursor stays on a row before its story is read for the preview.

Keys that are held down come quicker, and the row is painted before a thread takes its share of the machine.
"""

Found = tuple[Story, SpansOf | None]
"""A story, and what of it matches the search that leads there."""


class Reading:
    """Brings stories to the view, previewed or opened, and keeps where the reader is in them."""

    def __init__(
        self,
        desk: Desk,
        view: StoryView,
        spans_of: Callable[[str | None], SpansOf | None],
        lost: Callable[[Story, str], None],
    ) -> None:
        """`spans_of` tells what of a text matches a search; it is called in threads.

        `lost` is told of the story shown that it cannot be had any more, and why; its text stays. Without a reason it
        is there again.
        """
        self._desk = desk
        self._view = view
        self._spans_of = spans_of
        self._lost = lost
        self._outside: dict[str, Story] = {}
        """Stories opened that the library does not hold."""
        self._controls: dict[str, int] = {}
        """By the id of a story, how many characters that a terminal would obey are not shown."""
        self.is_lost = False
        """Whether the story shown cannot be read again: its file is gone."""
        self.opening = False
        """Whether a story is on its way that the reader asked for: no preview may overtake it."""
        self._query: str | None = None
        """The search whose matches are marked in the story shown, or are being looked for in it."""
        self._resting = Delay(view)
        self._coming: Visit | None = None
        """What is on its way to be previewed."""
        self._stories = Lane(view, newest_only=True)
        self._matches = Lane(view, newest_only=True)
        self._places = Lane(view)
        self.history = History()

    @property
    def story(self) -> Story | None:
        """The story shown."""
        return self._view.story

    @property
    def controls(self) -> int:
        """How many characters that a terminal would obey were removed from the story shown."""
        return self._controls.get(self.story.id, 0) if self.story is not None else 0

    def preview(self, story_id: str, query: str | None) -> None:
        """Show a story without opening it: it stays unread, and is no step of the way."""
        visit = Visit(story_id, query)
        if visit == self._coming:
            return
        self._preview_no_more()
        if self.opening:
            return
        self._stories.forget()
        if self.story is not None and self.story.id == story_id:
            self.mark_matches(query)
            return
        self._leave()
        self._coming = visit

        def show(found: Found) -> None:
            self._show(visit, *found)

        self._resting.begin(REST, partial(self._stories.ask, partial(self._fetch, visit), show))

    @property
    def busy(self) -> bool:
        """Whether a story is on its way, or waits for the reader's hand to rest."""
        return self._resting.waits or self._stories.busy or self._matches.busy

    def open(self, visit: Visit, opened: Callable[[Story], None] = lambda story: None) -> None:
        """Go on to a story; `opened` is told when it is there."""
        self._preview_no_more()
        self._leave()
        arrive = partial(self._arrive, visit, opened)
        story = self.story
        if story is None or story.id != visit.story_id:
            self._ask(partial(self._fetch, visit), arrive)
        elif visit.query and (visit.query != self._query or self._matches.busy):
            self._ask(partial(self._looked_through, story, visit.query), arrive)
        else:
            self._stories.forget()
            arrive((story, self._view.match_of if visit.query else None))

    def open_named(self, reference: str, opened: Callable[[Story], None]) -> None:
        """Open the story that a path, id or headline names; it need not be in the library."""

        def fetch() -> Found:
            story = self._counted(self._desk.story(reference))
            if not self._desk.rows([story.id]):
                self._outside[story.id] = story
            return story, None

        self._ask(fetch, lambda found: self._arrive(Visit(found[0].id), opened, found))

    def go(self, step: int, opened: Callable[[Story], None]) -> None:
        """Back (-1) or forward (1) on the way, to where the reader left."""
        self._preview_no_more()
        self._leave()
        ahead = self.history.set_out(step)
        if ahead is None:
            return
        number, visit = ahead

        def arrive(found: Found) -> None:
            story = found[0]
            self.history.arrive(number)
            self._show(visit, *found, to_match=True)
            self._places.ask(partial(self._desk.remember_story, story.id))
            opened(story)

        self._ask(partial(self._fetch, visit), arrive)

    def gave_up(self) -> None:
        """What was asked for cannot be had."""
        self.opening, self._coming = False, None
        self.history.stay()

    def refresh(self) -> None:
        """Marks or the library changed: lay them over the story shown anew; where its file was edited, show that."""
        story = self.story
        if story is not None:
            match_of = self._view.match_of
            self._places.ask(partial(self._fetch_again, story, match_of), partial(self._lay_over, story))

    def keep(self, story_id: str, place: Place, kept: Callable[[], None]) -> None:
        """Keep where the reader is; `kept` is called when that is done."""
        self._places.ask(partial(self._desk.keep_place, story_id, place), lambda _: kept())

    def mark_matches(self, query: str | None) -> None:
        """Mark in the story shown what matches a search, once that is found; without one nothing is marked."""
        story = self.story
        if query == self._query or story is None:
            return
        self._query = query

        def mark(found: Found) -> None:
            if self._query == query and self.story is not None and self.story.id == story.id:
                self._view.match_of = found[1]

        if query:
            self._matches.ask(partial(self._looked_through, story, query), mark)
        else:
            mark((story, None))

    def fetch(self, story_id: str) -> Story:
        """A story, of the library or not; to be called in a thread."""
        return self._outside.get(story_id) or self._counted(self._desk.by_id(story_id))

    def _fetch(self, visit: Visit) -> Found:
        return self._looked_through(self.fetch(visit.story_id), visit.query)

    def _looked_through(self, story: Story, query: str | None) -> Found:
        """A story, and what of it matches a search; to be called in a thread, for a long one takes seconds."""
        spans_of = self._spans_of(query)
        if spans_of is None:
            return story, None
        match_of = LookedThrough(spans_of)
        look_through(story, match_of)
        return story, match_of

    def _counted(self, story: Story) -> Story:
        """Count the characters of a story that are not shown, where any are."""
        controls = sum(controls_in(block.text) for block in story.blocks)
        if not story.title.derived and all(block.kind is not BlockKind.TITLE for block in story.blocks):
            controls += controls_in(story.title.text)
        if controls:
            self._controls[story.id] = controls
        return story

    async def finish(self) -> None:
        """Keep the place in the story that is open, after all that waits to be kept."""
        story, current = self.story, self.history.current
        if story is not None and current is not None and current.story_id == story.id:
            self._places.ask(partial(self._desk.keep_place, story.id, self._view.place()))
        await self._places.finish()

    def _ask(self, question: Callable[[], Found], answer: Callable[[Found], None]) -> None:
        """Have a story that the reader asked for; what was asked for before is wanted no more."""
        self.opening = True
        self._preview_no_more()
        self._stories.forget()
        self._stories.ask(question, answer)

    def _preview_no_more(self) -> None:
        self._coming = None
        self._resting.stop()

    def _fetch_again(self, story: Story, match_of: SpansOf | None) -> Story | str | None:
        """The story as it is now; why it cannot be had; or None where it never had a file."""
        try:
            if self._desk.rows([story.id]):
                found = self._desk.by_id(story.id)
            elif story.paths:
                found = self._desk.story(story.paths[0])
                if story.id in self._outside:
                    self._outside[found.id] = found
            else:
                return None
        except StoryError as error:
            here = any(os.path.lexists(self._desk.file_of(path)) for path in story.paths)
            return str(error) if here else "its file is gone"
        if isinstance(match_of, LookedThrough):
            look_through(found, match_of)
        return self._counted(found)

    def _lay_over(self, asked: Story, story: Story | str | None) -> None:
        shown = self.story
        if story is None or shown is None or shown.id != asked.id:
            return
        why = story if isinstance(story, str) else ""
        was_lost, self.is_lost = self.is_lost, bool(why)
        if was_lost != self.is_lost:
            self._lost(shown, why)
        if isinstance(story, str):
            return
        place = self._view.place()
        if story.id != shown.id:
            self.history.rename(shown.id, story.id)
        self._view.story = story._replace(marks=story.marks._replace(place=shown.marks.place))
        if story.id != shown.id:
            self._view.go_to(place)

    def _arrive(self, visit: Visit, opened: Callable[[Story], None], found: Found) -> None:
        story, match_of = found
        # Where its file was edited meanwhile, it has another id than was asked for.
        visit = visit._replace(story_id=story.id)
        self.history.visit(visit)
        self._show(visit, story, match_of, to_match=True)
        self._places.ask(partial(self._desk.remember_story, story.id))
        opened(story)

    def _show(self, visit: Visit, story: Story, match_of: SpansOf | None, to_match: bool = False) -> None:
        view = self._view
        self.opening, self._coming = False, None
        self._matches.forget()
        self._query = visit.query
        if story is not self.story:
            self.is_lost = False
        view.show(story, match_of)
        if visit.place is not None:
            view.go_to(visit.place)
            view.focus_link(visit.link)
        elif visit.query and to_match:
            view.first_match()

    def _leave(self) -> None:
        if self.story is not None:
            self.history.leave(self.story.id, self._view.place(), self._view.focused_link)
