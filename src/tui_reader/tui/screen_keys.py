"""What the keys do on the main screen."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual.binding import BindingType
from textual.screen import Screen

from tui_reader.desk import Desk
from tui_reader.safe_text import safe_line, safe_name
from tui_reader.settings import Settings
from tui_reader.story import Marks, Story
from tui_reader.tui.browsing import Browsing
from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.foot import Foot
from tui_reader.tui.history import Visit
from tui_reader.tui.keymap import chosen_keys
from tui_reader.tui.keys_page import KeysPage
from tui_reader.tui.lane import Lane
from tui_reader.tui.marking import Marking
from tui_reader.tui.reading import Reading
from tui_reader.tui.rule import Rule
from tui_reader.tui.search_box import SearchBox, Seeking
from tui_reader.tui.story_list import StoryList
from tui_reader.tui.story_view import StoryView
from tui_reader.tui.watch import Watch, news

_WHILE_TYPING = ("step_out", "to_found", "leave_field", "keys_while_typing")
"""What the keys of the screen still do while the reader types; the others may be text."""
SAMPLE = "sample stories · newsread --library FOLDER reads yours"


class ScreenKeys(Screen[None], inherit_bindings=False):
    """The panes, what works behind them, and the actions that the table of commands names."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.SCREEN)]

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.box = SearchBox(SAMPLE if settings.sample else "search", id="search")
        self.list = StoryList(id="list")
        self.view = StoryView(id="story")
        self.foot = Foot(id="foot")
        self.browsing = Browsing(desk, self.list, self.box)
        self.reading = Reading(desk, self.view, self.browsing.spans_of)
        self.marking = Marking(desk, Lane(self), self.marked, self.foot.say)
        self.watching: Watch | None = None
        self._errands = Lane(self)
        self._came_from: StoryList | StoryView = self.list

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command works now."""
        history = self.reading.history
        if self.focused is self.box.field and action not in _WHILE_TYPING:
            return False
        match action:
            case "back":
                return history.can_go_back
            case "forward":
                return history.can_go_forward
            case "find" | "to_story":
                return self.reading.story is not None
            case "star" | "read" | "copy":
                return self._meant is not None
            case "copy_selection":
                return any(self.selections.values())
        return True

    def action_to_story(self) -> None:
        """Go on to the reading view; that alone marks nothing read."""
        story, under_cursor = self.reading.story, self.list.story_id
        if story is not None and story.id == under_cursor:
            self.reading.open(Visit(story.id, self.browsing.query), self.came_back)
        elif story is not None:
            self.enter(self.view)

    def action_to_list(self) -> None:
        """Go to the list."""
        self.enter(self.list)

    def action_search(self) -> None:
        """Search the library."""
        self.remove_class("-zen")
        self.view.clear_find()
        self.browsing.when_found(None)
        self._came_from = self.view if self.focused is self.view else self.list
        self.box.begin(Seeking.SEARCH, self.box.query_text)

    def action_find(self) -> None:
        """Find in the story."""
        self.box.begin(Seeking.FIND, "")

    def action_to_found(self) -> None:
        """From the field to what it found."""
        if self.box.seeking is Seeking.SEARCH:
            self.browsing.check()
        self.enter(self.list if self.box.seeking is Seeking.SEARCH else self.view)

    def action_leave_field(self) -> None:
        """Out of the field, what it found stays."""
        self.action_to_found()

    def action_step_out(self) -> None:
        """One step down: find and its marks, then the search, then the list."""
        if self.box.seeking is Seeking.FIND:
            self.view.clear_find()
            self.box.end_find()
            self.enter(self.view)
        elif self.box.query_text:
            story = self.reading.story
            self.box.set_query("")
            self.browsing.leave_search(story.id if story and self.focused is self.view else None)
            self.reading.end_search()
            if self.focused is self.box.field:
                self.enter(self._came_from)
        elif self.focused is self.box.field:
            self.enter(self._came_from)
        elif self.has_class("-zen"):
            self.action_zen()
        elif not self.view.clear_link() or self.focused is not self.view:
            self.enter(self.list)
        self.stand()

    def action_back(self) -> None:
        """Back on the way."""
        self.reading.go(-1, self.came_back)

    def action_forward(self) -> None:
        """Forward on the way."""
        self.reading.go(1, self.came_back)

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
        self.view.measure = self.view.measure + columns if columns else self.settings.measure
        self.foot.say(f"{self.view.measure} columns")

    def action_zen(self) -> None:
        """Show the story alone, or everything again."""
        self.toggle_class("-zen")
        self.call_after_refresh(self.join_rules)

    def action_browser(self) -> None:
        """Open the story's address."""
        address = self._address
        if address is None:
            self.foot.say("this story names no address")
        else:
            self.foot.say(f"opening {address}")
            self._errands.ask(partial(self.app.open_url, address))

    def action_copy(self) -> None:
        """Copy the selection, else the headline that is meant and the file it comes from."""
        text, what = self._copied()
        if text:
            self.app.copy_to_clipboard(text)
            self.foot.say(f"copied {what}")

    def action_copy_selection(self) -> None:
        """Copy the selection."""
        self.action_copy()

    def action_look_again(self) -> None:
        """Look for new and changed stories."""
        if self.watching is not None:
            self.watching.begin(lambda before, after: self.foot.say(news(before, after)))
        self.foot.say("looking for new stories")

    def action_palette(self) -> None:
        """Find a command by its name."""
        self.app.action_command_palette()

    def action_keys(self) -> None:
        """Show all keys."""
        self.app.push_screen(KeysPage(chosen_keys(self.settings)))

    def action_keys_while_typing(self) -> None:
        """Show all keys: the one key for that which is no text."""
        self.action_keys()

    async def action_quit(self) -> None:
        """Leave newsread."""
        await self.app.action_quit()

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
            return safe_line(link.text), "the linked headline"
        row = self.list.row(self.list.story_id or "") if self.focused is self.list else None
        told = row or self.reading.story
        if told is None:
            return "", "nothing"
        paths = [safe_name(str(self.settings.library / path)) for path in told.paths[:1]]
        return "\n".join((safe_line(told.title.text), *paths)), "headline and path"

    def marked(self) -> None:
        """Show what marks there are now."""
        self.list.refetch()
        self.reading.refresh()

    def go_on(self, story_id: str, query: str | None = None) -> None:
        """Open a story; `query` is the search that led there."""
        self.reading.open(Visit(story_id, query), self.opened)

    def opened(self, story: Story) -> None:
        """Be in a story that was opened, which is then read."""
        self.came_back(story)
        if not story.marks.read:
            self.marking.read(story.id)

    def came_back(self, story: Story) -> None:
        """Be in a story, the list's cursor on it."""
        self.browsing.select(story.id)
        self.enter(self.view)
        self.stand()

    def _move_to(self, otherwise: str, story_id: str | None) -> None:
        if story_id is None:
            self.foot.say(otherwise)
        elif self.focused is self.view:
            self.go_on(story_id, self.browsing.query)
        else:
            self.list.go_to_story(story_id)

    def enter(self, pane: StoryList | StoryView) -> None:
        """Go to a pane; where there is room for one only, it comes in front."""
        self.set_class(pane is self.view, "-reading")
        if pane is self.list:
            self.remove_class("-zen")
        # At once: keys that follow quickly are meant for this pane.
        self.set_focus(pane)

    def stand(self) -> None:
        """Keep at the foot's right where the reader is."""
        story, matches = self.reading.story, self.view.match_position
        if matches is not None:
            self.foot.standing = f"match {matches[0]} of {matches[1]}"
        elif story is not None and self.view.progress:
            self.foot.standing = f"{round(self.view.progress * 100)} %"
        else:
            self.foot.standing = ""
        self.refresh_bindings()

    def join_rules(self) -> None:
        """Draw the joints where the line between the panes meets the rules."""
        both = self.list.display and self.view.display and not self.has_class("-zen")
        joint = self.list.region.right if both and self.list.region.right < self.size.width else None
        for rule in self.query(Rule):
            rule.joint = joint
