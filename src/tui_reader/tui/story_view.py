"""The reading view: one story, laid out once for a width and drawn line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.reactive import reactive, var

from tui_reader.folding import find_all
from tui_reader.output.head import byline
from tui_reader.story import Block, Place, Story
from tui_reader.story.places import found_again, with_digest
from tui_reader.tui.blocks_page import BlocksPage
from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.find import Matches, SpansOf, find_in
from tui_reader.tui.page import Stretch, lay_out
from tui_reader.tui.pieces import compose


class StoryView(BlocksPage, can_focus=True, inherit_bindings=False):
    """Shows a story; `story`, `match_of`, `measure` and `show_furniture` go in, messages come out."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.STORY)]

    story: reactive[Story | None] = reactive(None, repaint=False, init=False)
    """The story shown. Another id starts at its kept place; the same id keeps place, find and focused link."""
    match_of: var[SpansOf | None] = var(None, init=False)
    """What of a text matches the search that led here."""
    show_furniture: reactive[bool] = reactive(False, repaint=False, init=False)
    """Whether page furniture is shown or folded."""

    @dataclass
    class ReachedEnd(Message):
        """The reader came to the end of a story, once a showing."""

        story_id: str

    @dataclass
    class PlaceChanged(Message):
        """The reader went on and paused, or left."""

        story_id: str
        place: Place

    @dataclass
    class MatchMoved(Message):
        """The current match is `number` (from 1; 0 for none) of `of`."""

        number: int
        of: int

    def __init__(self, iso_dates: bool = False, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        """`iso_dates`: the date as ISO 8601 writes it."""
        super().__init__(id=id, classes=classes)
        self._iso_dates = iso_dates
        self._found_by: SpansOf | None = None
        self._find_from: int | None = None
        self._shown: str | None = None
        self._blocks: Sequence[Block] = ()
        """Those that are laid out: of the story before, until another one is."""

    def on_mount(self) -> None:
        """Take over what was set before."""
        self.watch_story(None, self.story)

    def show(self, story: Story, match_of: SpansOf | None) -> None:
        """Show a story, marked with what of it matches the search that led there."""
        if self.story is None or self.story.id != story.id:
            # The story that goes need not be searched any more.
            self.set_reactive(StoryView.match_of, match_of)
        self.story = story
        self.match_of = match_of

    def watch_story(self, old: Story | None, new: Story | None) -> None:
        """Show another story, or the same one with other marks and links."""
        same = old is not None and new is not None and old.id == new.id
        if same and _parts(old) == _parts(new):
            return
        if not same:
            self._begin()
            self._found_by = self._find_from = None
            self._focus_link(None)
            self._set_block(None)
        self._shown = None if new is None else new.id
        self._arrange(keep_matches=same)
        if not same and new is not None and new.marks.place is not None and new.marks.place.progress < 1:
            self._anchor = self._page.anchor_of(found_again(new.marks.place, self._blocks))
        self._lay_out()
        if same and self.block is not None:
            self._reveal_block()
            self.post_message(self.BlockMoved(self.block, anew=True))

    def watch_match_of(self) -> None:
        """Mark what the new search matches."""
        if self._found_by is None:
            self._mark_matches()

    def watch_show_furniture(self) -> None:
        """Show or fold page furniture."""
        self._arrange_anew()

    def cursor_came_or_went(self) -> None:
        """Show every block while the cursor is shown."""
        self._arrange_anew()

    def _arrange_anew(self) -> None:
        """Compose the story again, the same text on top."""
        place = self._page.place(self._anchor, self.progress)
        self._arrange(keep_matches=False)
        self._anchor = self._page.anchor_of(place)
        self._lay_out()

    def paused(self) -> None:
        """Tell the place."""
        if self._shown is not None:
            self.post_message(self.PlaceChanged(self._shown, self.place()))

    def reached_end(self) -> None:
        """Tell that the story was read."""
        if self._shown is not None:
            self.post_message(self.ReachedEnd(self._shown))

    def place(self) -> Place:
        """Where the reader is, to be found again in an edited text."""
        return with_digest(super().place(), self._blocks)

    def go_to(self, place: Place) -> None:
        """Bring a place to the top; in a story edited since, the block that it was in."""
        super().go_to(found_again(place, self._blocks))

    @property
    def finding(self) -> bool:
        """Whether the marked matches are those of a find in the story."""
        return self._found_by is not None

    @property
    def match_count(self) -> int:
        """How many matches are marked."""
        return len(self._matches)

    @property
    def match_position(self) -> tuple[int, int] | None:
        """Number of the current match (from 1) and how many there are; None where none is current."""
        current = self._matches.current
        return None if current is None else (current + 1, len(self._matches))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether an action does anything now."""
        if action == "follow":
            return self.focused_link is not None and self.block is None
        if action in ("next_link", "previous_link"):
            return bool(self._page.links)
        if action in ("next_match", "previous_match"):
            return bool(self._matches)
        return True

    def find(self, text: str) -> int:
        """Mark `text` wherever the story holds it, go to the first from here on, and return how many there are.

        A capital in `text` makes case matter; accents never do. Page furniture is opened where only it holds the text.
        """
        if not text.strip():
            self.clear_find()
            return 0
        if self._find_from is None:
            self._find_from = self.scroll_offset.y
        self._found_by = partial(find_all, needle=text)
        self._mark_matches()
        if not self._matches and not self.show_furniture and self.story is not None:
            unfolded = compose(self.story, self._byline(self.story), show_furniture=True)
            if find_in(unfolded, self._found_by):
                self.show_furniture = True
        if self._matches:
            self._go_to_match(self._matches.from_line(self._page, self._find_from))
        else:
            self.post_message(self.MatchMoved(0, 0))
        return len(self._matches)

    def clear_find(self) -> None:
        """Take away the marks of find; those of the search that led here come back."""
        self._found_by = self._find_from = None
        self._mark_matches()

    def first_match(self) -> bool:
        """Go to the first match, as on opening a hit: no place is told. Whether there is one."""
        if self._matches:
            self._go_to_match(0, reading=False)
        return bool(self._matches)

    def action_next_match(self) -> None:
        """To the next match, after the last the first."""
        self._step_match(1)

    def action_previous_match(self) -> None:
        """To the match before, before the first the last."""
        self._step_match(-1)

    def action_toggle_furniture(self) -> None:
        """Show page furniture, or fold it."""
        self.show_furniture = not self.show_furniture

    def on_click(self, event: events.Click) -> None:
        """Follow the linked headline under the pointer; while the cursor of blocks is shown, have it there."""
        if self.block is not None and event.button == 1:
            self._point_at(event.y + self.scroll_offset.y)
            return
        link = event.style.meta.get("link")
        if event.chain == 1 and event.button == 1 and link is not None and not self.text_selection:
            self._focus_link(Stretch(*link))
            self.follow_link()

    def _point_at(self, line: int) -> None:
        if 0 <= line < len(self._page.lines) and (piece := self._page.lines[line].piece) is not None:
            self._put_cursor(piece)

    def _arrange(self, keep_matches: bool) -> None:
        story = self.story
        self._blocks = story.blocks if story else ()
        whole = self.block is not None
        pieces = () if story is None else compose(story, self._byline(story), self.show_furniture, whole)
        focused = self.focused_link
        self._page = lay_out(pieces, self._text_width)
        if focused is not None:
            same = (stretch for stretch, link in self._page.links.items() if link.span == focused.span)
            self._link = next(same, None)
        self._point()
        self._mark_matches(keep_matches)

    def _mark_matches(self, keep: bool = False) -> None:
        spans_of = self._found_by or self.match_of
        found = find_in(self._page.pieces, spans_of) if spans_of is not None else ()
        self._matches = Matches(found, self._matches.current if keep else None)
        self._redraw()

    def _step_match(self, step: int) -> None:
        if self._matches:
            self._go_to_match(self._matches.after(step, self._page, self.scroll_offset.y))
        else:
            self.post_message(self.MatchMoved(0, 0))

    def _go_to_match(self, number: int, reading: bool = True) -> None:
        self._matches.current = number
        match = self._matches.found[number]
        self._jump(match.piece, match.start, reading)
        self._redraw()
        self.post_message(self.MatchMoved(number + 1, len(self._matches)))

    def _byline(self, story: Story) -> str:
        """The line under the headline, and how much of the story was read."""
        line = byline(story, datetime.now().astimezone(), self._iso_dates)
        place = story.marks.place
        return f"{line} · {round(place.progress * 100)} % read" if place and 0 < place.progress < 1 else line


def _parts(story: Story | None) -> object:
    """What of a story is laid out."""
    return story and (story.blocks, story.links, story.title, story.about, story.marks.tags)
