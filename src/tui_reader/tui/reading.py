"""What the reading view shows, and the way the reader came there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from tui_reader.desk import Desk
from tui_reader.story import Place, Story
from tui_reader.tui.find import SpansOf
from tui_reader.tui.history import History, Visit
from tui_reader.tui.lane import Lane
from tui_reader.tui.story_view import StoryView


class Reading:
    """Brings stories to the view, previewed or opened, and keeps where the reader is in them."""

    def __init__(self, desk: Desk, view: StoryView, spans_of: Callable[[str | None], SpansOf | None]) -> None:
        """`spans_of` tells what of a text matches a search."""
        self._desk = desk
        self._view = view
        self._spans_of = spans_of
        self._outside: dict[str, Story] = {}
        self._stories = Lane(view, newest_only=True)
        self._places = Lane(view)
        self.history = History()

    @property
    def story(self) -> Story | None:
        """The story shown."""
        return self._view.story

    def preview(self, story_id: str, query: str | None) -> None:
        """Show a story without opening it: it stays unread, and is no step of the way."""
        if self.story is None or self.story.id != story_id:
            self._stories.ask(partial(self._fetch, story_id), partial(self._show, Visit(story_id, query)))

    def open(self, visit: Visit, opened: Callable[[Story], None] = lambda story: None) -> None:
        """Go on to a story; `opened` is told when it is there."""
        self._leave()
        if self.story is not None and self.story.id == visit.story_id:
            self._stories.forget()
            self._arrive(visit, opened, self.story)
        else:
            self._stories.ask(partial(self._fetch, visit.story_id), partial(self._arrive, visit, opened))

    def open_named(self, reference: str, opened: Callable[[Story], None]) -> None:
        """Open the story that a path, id or headline names; it need not be in the library."""

        def arrive(story: Story) -> None:
            self._outside[story.id] = story
            self._arrive(Visit(story.id), opened, story)

        self._stories.ask(partial(self._desk.story, reference), arrive)

    def go(self, step: int, opened: Callable[[Story], None]) -> None:
        """Back (-1) or forward (1) on the way, to where the reader left."""
        self._leave()
        visit = self.history.go(step)
        if visit is None:
            return

        def arrive(story: Story) -> None:
            self._show(visit, story, to_match=True)
            opened(story)

        self._stories.ask(partial(self._fetch, visit.story_id), arrive)

    def refresh(self) -> None:
        """Marks or the library changed: lay them over the story shown anew."""
        story = self.story
        if story is not None and story.id not in self._outside:
            self._places.ask(partial(self._fetch_again, story.id), self._lay_over)

    def keep(self, story_id: str, place: Place, kept: Callable[[], None]) -> None:
        """Keep where the reader is; `kept` is called when that is done."""
        self._places.ask(partial(self._desk.keep_place, story_id, place), lambda _: kept())

    def end_search(self) -> None:
        """The search is over: its matches are marked no longer."""
        self._view.match_of = None

    def parting(self) -> Callable[[], None]:
        """What is to be kept before the screen goes; to be called in a thread."""
        story, current = self.story, self.history.current
        if story is None or current is None or current.story_id != story.id:
            return lambda: None
        return partial(self._desk.keep_place, story.id, self._view.place())

    def _fetch(self, story_id: str) -> Story:
        return self._outside.get(story_id) or self._desk.by_id(story_id)

    def _fetch_again(self, story_id: str) -> Story | None:
        rows = self._desk.rows([story_id])
        return self._desk.by_id(story_id) if rows else None

    def _lay_over(self, story: Story | None) -> None:
        shown = self.story
        if story is not None and shown is not None and shown.id == story.id:
            self._view.story = story._replace(marks=story.marks._replace(place=shown.marks.place))

    def _arrive(self, visit: Visit, opened: Callable[[Story], None], story: Story) -> None:
        self.history.visit(visit)
        self._show(visit, story, to_match=True)
        self._places.ask(partial(self._desk.remember_story, story.id))
        opened(story)

    def _show(self, visit: Visit, story: Story, to_match: bool = False) -> None:
        view = self._view
        view.match_of = self._spans_of(visit.query)
        view.story = story
        if visit.place is not None:
            view.go_to(visit.place)
            view.focus_link(visit.link)
        elif visit.query and to_match:
            view.first_match()

    def _leave(self) -> None:
        if self.story is not None:
            self.history.leave(self.story.id, self._view.place(), self._view.focused_link)
