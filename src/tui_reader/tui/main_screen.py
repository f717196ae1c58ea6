"""Three panes, and who tells whom: attributes go down, messages come up."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.screen import Screen

from tui_reader.desk import Desk
from tui_reader.settings import Settings
from tui_reader.story import Marks, NewsreadError, Story
from tui_reader.tui.browsing import Browsing
from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.foot import Foot
from tui_reader.tui.history import Visit
from tui_reader.tui.keys_page import KeysPage
from tui_reader.tui.lane import Failed, Lane
from tui_reader.tui.marking import Marking
from tui_reader.tui.reading import Reading
from tui_reader.tui.rule import Rule
from tui_reader.tui.search_box import SearchBox, Seeking
from tui_reader.tui.story_list import StoryList
from tui_reader.tui.story_view import StoryView
from tui_reader.tui.watch import Watch

REST = 0.3
"""Seconds in which the screen has the machine for itself, before the library is brought up to date."""
SAMPLE = "the sample library · newsread --library FOLDER reads yours"


class MainScreen(Screen[None], inherit_bindings=False):
    """The list, the search line, the story."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.SCREEN)]

    def __init__(self, desk: Desk, settings: Settings, open: str | None = None) -> None:
        """`open` names a story to open."""
        super().__init__()
        self._desk = desk
        self._settings = settings
        self._open = open
        self.box = SearchBox(id="search")
        self.list = StoryList(id="list")
        self.view = StoryView(id="story")
        self.foot = Foot(id="foot")
        self.browsing = Browsing(desk, self.list, self.box)
        self.reading = Reading(desk, self.view, self.browsing.spans_of)
        self.marking = Marking(desk, Lane(self), self._marked, self._say)
        self.watching: Watch | None = None

    def compose(self) -> ComposeResult:
        """Search line, list and story, foot, with a rule between."""
        yield self.box
        yield Rule("┬", id="upper")
        with Horizontal(id="panes"):
            yield self.list
            yield self.view
        yield Rule("┴", id="lower")
        yield self.foot

    def on_mount(self) -> None:
        """Show what there is at once, and have the rest looked for."""
        self.view.measure = self._settings.measure
        self.foot.standing = SAMPLE if self._settings.sample else ""
        self.watch(self.view, "progress", self._stand, init=False)
        self.set_focus(self.list)
        if self._open is not None:
            self.reading.open_named(self._open, self._opened)
        Lane(self).ask(self._desk.last_story, self._begin)

    def on_resize(self) -> None:
        """The joints stand where the panes meet."""
        self.call_after_refresh(self._join)

    def parting(self) -> partial[None]:
        """What is to be kept before the screen goes; to be called in a thread."""
        return partial(self.reading.parting())

    # What the panes tell.

    @on(StoryList.Highlighted)
    def _preview(self, message: StoryList.Highlighted) -> None:
        if self.focused is not self.view:
            self.reading.preview(message.story_id, self.browsing.query)

    @on(StoryList.Opened)
    def _open_row(self, message: StoryList.Opened) -> None:
        self._go_on(message.story_id, self.browsing.query)

    @on(StoryView.Followed)
    def _follow(self, message: StoryView.Followed) -> None:
        if message.link.target is None:
            self._say(f"no story here has the headline “{message.link.text}”")
        else:
            self._go_on(message.link.target)

    @on(StoryView.ReachedEnd)
    def _ended(self, message: StoryView.ReachedEnd) -> None:
        story = self.reading.story
        if story is not None and story.id == message.story_id and not story.marks.read:
            self.marking.read(message.story_id)

    @on(StoryView.PlaceChanged)
    def _placed(self, message: StoryView.PlaceChanged) -> None:
        self.reading.keep(message.story_id, message.place)
        self.list.refetch()

    @on(StoryView.MatchMoved)
    def _matched(self, message: StoryView.MatchMoved) -> None:
        if self.view.finding:
            found = f"match {message.number} of {message.of}" if message.of else "not in this story"
            self.box.say(Seeking.FIND, found)
        self._stand()

    @on(StoryView.LinkFocused)
    def _link_focused(self, message: StoryView.LinkFocused) -> None:
        self.refresh_bindings()

    @on(SearchBox.Changed)
    def _typed(self, message: SearchBox.Changed) -> None:
        if message.seeking is Seeking.SEARCH:
            self.browsing.search(message.text)
        else:
            self.view.find(message.text)
            if not message.text.strip():
                self.box.say(Seeking.FIND, "")
            self._stand()

    @on(Failed)
    def _failed(self, message: Failed) -> None:
        if not isinstance(message.error, NewsreadError):
            raise message.error
        self._say(str(message.error))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Have in front what has the focus, where there is room for one pane only."""
        if event.widget is not self.box.field:
            self.set_class(event.widget is self.view, "-reading")
        self.set_class(event.widget is self.box.field, "-seeking")
        self.refresh_bindings()

    # What the keys do.

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command works now."""
        history = self.reading.history
        works = {
            "back": history.can_go_back,
            "forward": history.can_go_forward,
            "browser": self._address is not None,
            "find": self.reading.story is not None,
            "to_story": self.reading.story is not None,
            "star": self._meant is not None,
            "read": self._meant is not None,
            "copy": self._meant is not None,
            "copy_selection": bool(self.get_selected_text()),
        }
        return works.get(action, True)

    def action_to_story(self) -> None:
        """Go on to the reading view; that opens the story."""
        if self.list.story_id is not None and self.reading.story is not None:
            if self.reading.story.id == self.list.story_id:
                self._go_on(self.list.story_id, self.browsing.query)
            else:
                self._enter(self.view)

    def action_to_list(self) -> None:
        """Go to the list."""
        self._enter(self.list)

    def action_search(self) -> None:
        """Search the library."""
        self.remove_class("-zen")
        self.view.clear_find()
        self.box.begin(Seeking.SEARCH, self.box.query_text)

    def action_find(self) -> None:
        """Find in the story."""
        self.box.begin(Seeking.FIND, "")

    def action_to_found(self) -> None:
        """From the field to what it found."""
        self._enter(self.list if self.box.seeking is Seeking.SEARCH else self.view)

    def action_leave_field(self) -> None:
        """Out of the field, what it found stays."""
        self.action_to_found()

    def action_step_out(self) -> None:
        """One step down: find and its marks, then the search, then the list."""
        if self.box.seeking is Seeking.FIND:
            self.view.clear_find()
            self.box.end_find()
            self._enter(self.view)
        elif self.box.query_text:
            self.box.set_query("")
            self.browsing.leave_search()
            self.reading.end_search()
            if self.focused is self.box.field:
                self._enter(self.list)
        elif self.has_class("-zen"):
            self.action_zen()
        elif not self.view.clear_link() or self.focused is not self.view:
            self._enter(self.list)
        self._stand()

    def action_back(self) -> None:
        """Back on the way."""
        self.reading.go(-1, self._came_back)

    def action_forward(self) -> None:
        """Forward on the way."""
        self.reading.go(1, self._came_back)

    def action_unread(self, step: int) -> None:
        """To the next story that is not read, or the one before."""
        self.browsing.unread(step, partial(self._move_to, f"no unread story {'below' if step > 0 else 'above'}"))

    def action_story(self, step: int) -> None:
        """To the next story of the list, or the one before."""
        self._move_to("the list ends here", self.list.neighbour(step))

    def action_star(self) -> None:
        """Give the story a star, or take it away."""
        if (meant := self._meant) is not None:
            self.marking.star(*meant)

    def action_read(self) -> None:
        """Mark the story read, or unread again."""
        if (meant := self._meant) is not None:
            self.marking.toggle_read(*meant)

    def action_undo(self) -> None:
        """Take back the last marking."""
        self.marking.undo()

    def action_redo(self) -> None:
        """Do again what was taken back last."""
        self.marking.redo()

    def action_widen(self, columns: int) -> None:
        """Change the measure; by 0 columns it is as set."""
        self.view.measure = self.view.measure + columns if columns else self._settings.measure
        self._say(f"{self.view.measure} columns")

    def action_zen(self) -> None:
        """Show the story alone, or everything again."""
        self.toggle_class("-zen")
        self.call_after_refresh(self._join)

    def action_browser(self) -> None:
        """Open the story's address."""
        if (address := self._address) is not None:
            self._say(f"opening {address}")
            self.app.open_url(address)

    def action_copy(self) -> None:
        """Copy the selection, else the headline that is meant and the file it comes from."""
        text, what = self._copied()
        self.app.copy_to_clipboard(text)
        self._say(f"copied {what}")

    def action_copy_selection(self) -> None:
        """Copy the selection."""
        self.action_copy()

    def action_look_again(self) -> None:
        """Look for new and changed stories."""
        if self.watching is not None:
            self.watching.begin()
        self._say("looking for new stories")

    def action_palette(self) -> None:
        """Find a command by its name."""
        self.app.action_command_palette()

    def action_keys(self) -> None:
        """Show all keys."""
        self.app.push_screen(KeysPage())

    # What follows from them.

    @property
    def _meant(self) -> tuple[str, Marks] | None:
        """The story that a command is about, and its marks."""
        story = self.reading.story
        if self.focused is not self.list:
            return (story.id, story.marks) if story else None
        story_id = self.list.story_id
        row = self.list.row(story_id) if story_id else None
        return (row.id, row.marks) if row else None

    @property
    def _address(self) -> str | None:
        url = self.reading.story.about.url if self.reading.story else None
        return url if url and url.startswith(("https://", "http://")) else None

    def _copied(self) -> tuple[str, str]:
        if selected := self.get_selected_text():
            return selected, "the selection"
        if self.focused is self.view and (link := self.view.focused_link) is not None:
            return link.text, "the linked headline"
        row = self.list.row(self.list.story_id or "") if self.focused is self.list else None
        told = row or self.reading.story
        if told is None:
            return "", "nothing"
        return "\n".join((told.title.text, *told.paths[:1])), "headline and path"

    def _begin(self, last: str | None) -> None:
        self.browsing.begin_at(last)
        self.watching = Watch(self, self._desk, self._changed, self.browsing.grow)
        self.set_timer(REST, self.watching.begin)

    def _changed(self, done: object) -> None:
        self.browsing.refresh(done)  # type: ignore[arg-type]
        self.reading.refresh()

    def _marked(self) -> None:
        self.list.refetch()
        self.reading.refresh()

    def _go_on(self, story_id: str, query: str | None = None) -> None:
        self.reading.open(Visit(story_id, query), self._opened)

    def _opened(self, story: Story) -> None:
        self._came_back(story)
        if not story.marks.read:
            self.marking.read(story.id)

    def _came_back(self, story: Story) -> None:
        self.browsing.select(story.id)
        self._enter(self.view)
        self._stand()

    def _move_to(self, otherwise: str, story_id: str | None) -> None:
        if story_id is None:
            self._say(otherwise)
        elif self.focused is self.view:
            self.list.select(story_id)
            self._go_on(story_id, self.browsing.query)
        else:
            self.list.go_to(self.list.ids.index(story_id))

    def _enter(self, pane: StoryList | StoryView) -> None:
        self.set_class(pane is self.view, "-reading")
        if pane is self.list:
            self.remove_class("-zen")
        # At once: keys that follow quickly are meant for this pane.
        self.set_focus(pane)

    def _say(self, notice: str) -> None:
        self.foot.say(notice)

    def _stand(self) -> None:
        """Keep at the foot's right where the reader is."""
        story, matches = self.reading.story, self.view.match_position
        if matches is not None:
            self.foot.standing = f"match {matches[0]} of {matches[1]}"
        elif story is not None and self.view.progress:
            self.foot.standing = f"{round(self.view.progress * 100)} %"
        else:
            self.foot.standing = SAMPLE if self._settings.sample else ""
        self.refresh_bindings()

    def _join(self) -> None:
        both = self.list.display and self.view.display and not self.has_class("-zen")
        joint = self.list.region.right if both and self.list.region.right < self.size.width else None
        for rule in self.query(Rule):
            rule.joint = joint
