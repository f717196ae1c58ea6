"""What the keys do with the line above everything: search, find, tag, and leave it again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from tui_reader.desk import Desk
from tui_reader.desk.grouping import Filter
from tui_reader.settings import Settings
from tui_reader.story import QueryError, WrongNameError
from tui_reader.tui.listing import Position
from tui_reader.tui.screen_parts import ScreenParts
from tui_reader.tui.search_box import Purpose
from tui_reader.tui.story_list import StoryList
from tui_reader.tui.story_view import StoryView


class Wider(NamedTuple):
    """A search that was gone on with."""

    query: str
    """As it was typed."""
    kept: str
    """How all that go on with it begin."""
    story_id: str | None
    """Under the cursor then."""


WHILE_TYPING = ("save_search", "step_out", "to_found", "leave_field")
"""What the keys of the screen still do while the reader types; the others may be text."""


class LineKeys(ScreenParts, inherit_bindings=False):
    """The actions that begin and end typing."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__(desk, settings)
        self._came_from: StoryList | StoryView = self.list
        self._tagged: Sequence[str] = ()
        self._tags_told = False
        """Whether the tags that the stories have stand in the field."""
        self._saving = ""
        self._unfiltered: Position | None = None
        self._narrowed: list[Wider] = []
        """Searches within which another one was begun, the last of them last."""

    def action_search(self) -> None:
        """Search the library."""
        if not self.box.query_text:
            self._narrowed.clear()
        self._begin_search()
        self.browsing.get_ready()
        self.box.begin(Purpose.SEARCH, self.box.query_text)

    def action_narrow(self) -> None:
        """Search within what was found: go on with the search there is."""
        if self.browsing.query is None or self.browsing.is_alike:
            self.foot.say("there is no search to go on with; / begins one, F narrows any list")
            return
        self._begin_search()
        kept = self.browsing.to_narrow()
        self._narrowed.append(Wider(self.box.query_text, kept.rstrip(), self.list.story_id))
        self.box.begin(Purpose.SEARCH, kept, selected=False)

    def action_find(self) -> None:
        """Find in the story."""
        self.box.say(Purpose.FIND, "")
        self.box.begin(Purpose.FIND, "")

    def action_dates(self) -> None:
        """Go to the picture of time."""
        self.set_focus(self.timeline)

    def action_tags(self) -> None:
        """Give the story tags, or take them away."""
        if not self.meant:
            return
        tagged = self._tagged = self.meant
        self._remember_pane()
        self.view.clear_find()
        # At once: keys that follow quickly are names.
        self.box.begin(Purpose.TAGS, "")
        self._tags_told = False

        def told(tags: Sequence[str], known: Sequence[str]) -> None:
            if self.box.purpose is Purpose.TAGS and self._tagged is tagged:
                self._tags_told = True
                typed = self.box.field.value
                self.box.begin(Purpose.TAGS, "".join(f"{tag} " for tag in tags) + typed, known, selected=False)

        self.marking.tags_of(tagged, told)

    def action_filter(self) -> None:
        """Narrow the list to what is typed."""
        self._remember_pane()
        self.view.clear_find()
        self._unfiltered = self.list.position
        self.box.begin(Purpose.FILTER, self.browsing.filter.text)

    def action_save_search(self) -> None:
        """Save the search there is, under a name."""
        self._saving = self.box.query_text.strip()
        if self._saving:
            self._remember_pane()
            self.view.clear_find()
            self.box.begin(Purpose.NAME, "")
        else:
            self.foot.say("search for something first; then that can be saved")

    def action_to_found(self) -> None:
        """From the field to what came of it; a broken query that found nothing is to be mended first."""
        if self.box.purpose is Purpose.SEARCH:
            if self.mend():
                return
            if self.browsing.awaits_hits:
                # Most likely there is something: keys that follow quickly are for the list.
                self.browsing.when_found(self._mend_in_list)
        self.action_leave_field()

    def action_leave_field(self) -> None:
        """Out of the field, what came of it stays."""
        match self.box.purpose:
            case Purpose.SEARCH:
                self.memory.made()
                self.enter(self.list)
            case Purpose.FILTER:
                self.box.end()
                self.enter(self.list)
            case Purpose.FIND:
                self.enter(self.view)
            case Purpose.TAGS:
                self.marking.tag(self._tagged, self.box.field.value, replace=self._tags_told)
                self._end()
            case Purpose.NAME:
                self._save(self.box.field.value.strip())

    def action_step_out(self) -> None:
        """One step down: what is typed, find and its marks, the cursor of blocks, then the search, then the list.

        A search within another one first gives way to that.
        """
        self.foot.notice = ""  # older than this key
        if self.box.purpose is Purpose.FIND:
            self.view.clear_find()
            self.box.end()
            self.enter(self.view)
        elif self.box.purpose is not Purpose.SEARCH:
            if self.box.purpose is Purpose.FILTER:
                self.browsing.narrow(Filter(days=self.browsing.filter.days), self._unfiltered)
            self._end()
        elif self._let_go():
            pass
        elif self.focused in (self.list, self.timeline) and self.browsing.filter != Filter():
            self.timeline.clear()
            self.browsing.narrow(Filter())
            self.enter(self.list)
        elif self.focused is self.timeline:
            self.enter(self.list)
        elif (wider := self._wider()) is not None:
            self._widen(wider)
        elif self.box.query_text or self.browsing.query is not None:
            story = self.reading.story
            self.box.set_query("")
            self.browsing.leave_search(story.id if story and self.focused is self.view else None)
            self.reading.mark_matches(None)
            if self.focused is self.box.field:
                self.enter(self._came_from)
        elif self.focused is self.box.field:
            self.enter(self._came_from)
        elif self.has_class("-zen"):
            self.action_zen()
        elif not self.view.clear_link() or self.focused is not self.view:
            self.enter(self.list)
        self.stand()

    def action_zen(self) -> None:
        """Show the story alone, or everything again."""
        self.toggle_class("-zen")

    def mend(self) -> bool:
        """Have the reader in the field where the search is broken, and found nothing; whether that is so."""
        fault = self.browsing.fault
        if fault is None:
            return False
        self.box.begin(Purpose.SEARCH, self.box.query_text, selected=False)
        self.box.field.cursor_position = fault.position
        self.say_fault(fault)
        return True

    def say_fault(self, fault: QueryError) -> None:
        """Say what is wrong with a search; while it is being mended that stays."""
        if self.focused is self.box.field:
            self.foot.say(str(fault), seconds=None)
        else:
            self.foot.say(str(fault))

    def _mend_in_list(self) -> None:
        if self.is_still_in(self.list):
            self.mend()

    def _begin_search(self) -> None:
        self.remove_class("-zen")
        self.view.clear_find()
        self.browsing.when_found(None)
        self._remember_pane()

    def _save(self, name: str) -> None:
        """Save the search under a name; where there can be none such, let the reader type on."""
        try:
            self.desk.check_search_name(name)
        except WrongNameError as error:
            self.foot.say(str(error))
            return
        self.memory.save(name, self._saving, partial(self.foot.say, f"saved · v has it, and query:{name} in a search"))
        self._end()

    def _wider(self) -> Wider | None:
        """The search within which this one is; of those before, the ones that were left otherwise are forgotten."""
        text = self.box.query_text
        self._narrowed = [wider for wider in self._narrowed if text.startswith(wider.kept)]
        return self._narrowed.pop() if self._narrowed else None

    def _widen(self, wider: Wider) -> None:
        """Have a search of before again; the cursor is where it was then, or on the story that is being read."""
        story = self.reading.story if self.focused is self.view else None
        self.box.set_query(wider.query)
        if story is not None:
            self.reading.mark_matches(wider.query)
            self.browsing.when_found(partial(self.list.select, story.id))
        elif wider.story_id is not None:
            self.browsing.when_found(partial(self.list.go_to_story, wider.story_id))
        if self.focused is self.box.field:
            self.enter(self._came_from)

    def _let_go(self) -> bool:
        """Hide the cursor of blocks, or choose no rows any more; whether the pane had any of that."""
        if self.focused is self.view:
            return self.view.hide_blocks()
        return self.focused is self.list and self.list.choose_none()

    def _remember_pane(self) -> None:
        self._came_from = self.view if self.focused is self.view else self.list

    def _end(self) -> None:
        """The line is for searching again, and the reader where they came from."""
        self.box.end()
        self.enter(self._came_from)
