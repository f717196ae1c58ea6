"""Three panes, and who tells whom: attributes go down, messages come up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget

from tui_reader.desk import Desk
from tui_reader.settings import Settings
from tui_reader.story import NewsreadError, QueryError, Story
from tui_reader.tui.first import First, State, look_ahead
from tui_reader.tui.lane import Failed, Lane
from tui_reader.tui.list_words import days_words
from tui_reader.tui.rule import Rule
from tui_reader.tui.screen_keys import ScreenKeys
from tui_reader.tui.search_box import Purpose, SearchBox
from tui_reader.tui.story_list import StoryList
from tui_reader.tui.story_view import StoryView
from tui_reader.tui.timeline import Timeline
from tui_reader.tui.watch import Growing, Watch

REST = 0.3
"""Seconds in which the screen has the machine for itself, before the library is brought up to date."""


class MainScreen(ScreenKeys):
    """The list, the search line, the story."""

    def __init__(
        self, desk: Desk, settings: Settings, open: str | None = None, first: Future[First] | None = None
    ) -> None:
        """`open` names a story to open; `first` is what was looked up already."""
        super().__init__(desk, settings)
        self.taken: Sequence[str] = ()
        """The ids of the stories that the reader took, on a screen to choose on."""
        self._open = open
        self._first = first or look_ahead(desk)

    def compose(self) -> ComposeResult:
        """Search line, list and story, foot, with a rule between."""
        with Horizontal(id="top"):
            yield self.box
            yield self.timeline
        yield Rule("┬", id="upper")
        with Horizontal(id="panes"):
            yield self.list
            yield self.view
        yield Rule("┴", id="lower")
        yield self.foot

    def on_mount(self) -> None:
        """Show what there is at once, and have the rest looked for."""
        self.view.measure = self.settings.measure
        self.stand()
        self.watch(self.view, "progress", self.say_where, init=False)
        self.watch(self.view, "story", self._find_no_more, init=False)
        # After each layout, of which the first is not told. Not when the window was resized: that there is room for one
        # pane more is laid out later, behind a panel, too.
        self.screen_layout_refresh_signal.subscribe(self, lambda _: self.join_rules())
        self.call_after_refresh(self.join_rules)
        self.set_focus(self.list)
        if self._open is not None:
            self.reading.open_named(self._open, partial(self._opened_first, self.focused))
        if self._first.done() and self._first.exception() is None:
            self._begin(self._first.result())
        else:
            Lane(self).ask(self._first.result, self._begin)

    def on_resize(self) -> None:
        """A story may be all in sight now, or no longer."""
        self.call_after_refresh(self.say_where)

    def on_unmount(self) -> None:
        """Follow the folder no more."""
        self._follow_no_more()

    def _follow_no_more(self) -> None:
        if self.watching is not None:
            self.watching.end()

    async def finish(self) -> None:
        """Wait until all is kept that the reader did; follow the folder no more."""
        self._follow_no_more()
        await self.marking.finish()
        await self.browsing.finish()
        await self.reading.finish()

    @on(StoryList.CursorMoved)
    def _preview(self, message: StoryList.CursorMoved) -> None:
        # A preview of where the cursor begins would overtake the story that was asked for.
        if self.focused is not self.view and self._open is None:
            self.reading.preview(message.story_id, self.browsing.query)

    @on(StoryList.Opened)
    def _open_row(self) -> None:
        if self.browsing.awaits_hits:
            # What was typed is meant, and not the list that still stands there.
            self.browsing.when_found(self._open_found)
        else:
            self._open_hit()

    def _open_found(self) -> None:
        if self.is_still_in(self.list) and not self.mend():
            self._open_hit()

    def _open_hit(self) -> None:
        if self.list.story_id is not None:
            # At once: keys that follow quickly are meant for the story.
            self.enter(self.view)
            self.go_on(self.list.story_id, self.browsing.query)

    @on(StoryList.OfferTaken)
    def _take_offer(self, message: StoryList.OfferTaken) -> None:
        self.box.set_query(message.query)

    @on(StoryList.ChoiceChanged)
    def _chose(self) -> None:
        if self.list.chosen:
            self.foot.notice = ""  # older than what is told now, as with other things that the reader goes to
        self.stand()

    @on(Timeline.Narrowed)
    def _dated(self, message: Timeline.Narrowed) -> None:
        self.browsing.narrow(self.browsing.filter._replace(days=message.days))
        # In a narrow window the line has no room for them.
        self.foot.say(days_words(message.days) if message.days else "")

    @on(StoryView.Followed)
    def _follow(self, message: StoryView.Followed) -> None:
        self.follow(message.link)

    @on(StoryView.ReachedEnd)
    def _ended(self, message: StoryView.ReachedEnd) -> None:
        story = self.reading.story
        if self.reading.opening or story is None:
            return
        if story.id == message.story_id and not story.marks.read:
            self.marking.read(message.story_id)

    @on(StoryView.PlaceChanged)
    def _placed(self, message: StoryView.PlaceChanged) -> None:
        self.reading.keep(message.story_id, message.place, partial(self.list.refetch, message.story_id))

    @on(StoryView.MatchMoved)
    def _matched(self, message: StoryView.MatchMoved) -> None:
        if self.view.finding:
            found = f"match {message.number} of {message.of}" if message.of else "not in this story"
            self.box.say(Purpose.FIND, found)
        if message.of and self.focused is self.view:
            self.foot.notice = ""
        self.stand()

    def _find_no_more(self) -> None:
        """Another story is shown, in which nothing was sought: the line is for searching again."""
        if self.box.purpose is Purpose.FIND and not self.view.finding and self.focused is not self.box.field:
            self.box.end()

    @on(StoryView.LinkFocused)
    def _link_focused(self, message: StoryView.LinkFocused) -> None:
        self.refresh_bindings()

    @on(StoryView.BlockMoved)
    def _block_moved(self, message: StoryView.BlockMoved) -> None:
        if message.block is not None and not message.anew:
            self.foot.notice = ""
        self.stand()

    @on(SearchBox.Changed)
    def _typed(self, message: SearchBox.Changed) -> None:
        if message.purpose is Purpose.SEARCH:
            if self.focused is self.box.field:
                self.foot.notice = ""  # older than what is typed now
            self.browsing.search(message.text)
        elif message.purpose is Purpose.FILTER:
            self.browsing.narrow(self.browsing.filter._replace(text=message.text))
        elif message.purpose is Purpose.FIND:
            self.view.find(message.text)
            if not message.text.strip():
                self.box.say(Purpose.FIND, "")
            self.stand()

    @on(Failed)
    def _failed(self, message: Failed) -> None:
        error = message.error
        if self._first.done() and error is self._first.exception():
            raise error
        self._open = None
        self.reading.gave_up()
        if isinstance(error, QueryError):
            self.say_fault(error)
            return
        ours = isinstance(error, NewsreadError)
        self.foot.say(str(error) if ours else f"a fault of newsread itself: {type(error).__name__}: {error}")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Have in front what has the focus, where there is room for one pane only."""
        if event.widget is not self.box.field:
            self.set_class(event.widget is self.view, "-reading")
        self.set_class(event.widget is self.box.field, "-typing")
        self.stand()

    def _begin(self, first: First) -> None:
        self.browsing.begin(first)
        # Until a story of the sample was opened: who only looked has not begun yet.
        if self.settings.sample and first.start is None and self._open is None:
            from tui_reader.tui.welcome import Welcome

            self.app.push_screen(Welcome(self.settings))
        self.watching = Watch(self, self.desk, first.state, self._changed, self._grow)
        self.set_timer(REST, self._look)

    def _look(self) -> None:
        if self.watching is not None:
            # Before the look: what it has passed already is noticed so.
            self.watching.follow_folder()
            self.watching.begin(self._looked)

    def _looked(self, before: State, after: State) -> None:
        self.browsing.looked(after.failure)
        if after.failure:
            self.foot.say(after.failure)

    def _opened_first(self, asked_in: Widget | None, story: Story) -> None:
        self._open = None
        self.opened(asked_in, story)

    def _grow(self, growing: Growing | None) -> None:
        self.browsing.grow(growing)
        self.query_one("#upper", Rule).done = growing and growing.indexed / max(1, growing.of)

    def _changed(self, done: Callable[[], None]) -> None:
        self.browsing.refresh(done)
        self.reading.refresh()
