"""What the main screen is made of, and how one goes from pane to pane."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from math import ceil
from typing import ClassVar

from textual.containers import Horizontal
from textual.screen import Screen
from textual.widget import Widget

from tui_reader.desk import Desk
from tui_reader.desk.marking import kind_words
from tui_reader.folding import words
from tui_reader.output.head import duration, minutes_to_read
from tui_reader.safe_text import safe_name
from tui_reader.settings import Settings
from tui_reader.story import CORRECTED, Block, Story
from tui_reader.tui.browsing import Browsing
from tui_reader.tui.foot import POINT, Foot
from tui_reader.tui.history import Visit
from tui_reader.tui.lane import Lane
from tui_reader.tui.marking import Marking
from tui_reader.tui.reading import Reading
from tui_reader.tui.rule import Rule
from tui_reader.tui.search_box import DONE, SearchBox
from tui_reader.tui.search_memory import SearchMemory
from tui_reader.tui.story_list import StoryList
from tui_reader.tui.story_view import StoryView
from tui_reader.tui.timeline import Timeline
from tui_reader.tui.watch import Watch

LOST = "no longer in the library"
"""Stands at the foot of such a story."""
SAMPLE = "sample stories · newsread --library FOLDER"


class ScreenParts(Screen[None], inherit_bindings=False):
    """The panes, and what works behind them."""

    AUTO_FOCUS = "#list"
    own_hints: ClassVar[Mapping[str, str]] = {}
    """What keys do that do something else on this screen, by the ids of their commands."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.desk = desk
        self.box = SearchBox(
            SAMPLE if settings.sample else f"search {safe_name(settings.library_name)}".rstrip(), id="search"
        )
        self.list = StoryList(settings.dates == "iso", id="list")
        self.view = StoryView(settings.dates == "iso", id="story")
        self.foot = Foot(id="foot")
        self.timeline = Timeline(id="timeline")
        self.browsing = Browsing(desk, self.list, self.box, self.timeline)
        self.memory = SearchMemory(desk, self.list, self.box)
        self.reading = Reading(desk, self.view, self.browsing.spans_of, self.lost)
        self.marking = Marking(desk, Lane(self), self.marked, self.foot.say)
        self.watching: Watch | None = None
        self.errands = Lane(self)
        self.links = Lane(self, newest_only=True)

    @property
    def parts(self) -> Iterator[Widget]:
        """Of each kind of widget on this screen one."""
        yield from (Horizontal(), Rule(""), self.foot, self.box, self.box.field, self.timeline, self.list, self.view)

    @property
    def meant(self) -> Sequence[str]:
        """The stories that a command is about."""
        if self.focused in (self.list, self.timeline):
            return self.list.meant
        return [self.reading.story.id] if self.reading.story else []

    @property
    def awaits_hits(self) -> bool:
        """Whether the reader is in a list that does not show yet what was searched for."""
        return self.is_current and self.focused is self.list and self.browsing.awaits_hits

    def marked(self) -> None:
        """Show what marks there are now; what was chosen together for them is so no more."""
        self.list.choose_none()
        self.list.refetch()
        self.reading.refresh()

    def lost(self, story: Story, why: str) -> None:
        """Say that a story is being read which cannot be had any more; from the list one goes on to the next anyway."""
        if why and self.focused is self.view:
            self.foot.say(f"“{story.title.text}”: {why}", "its text stays here")
        self.say_where()

    def go_on(self, story_id: str, query: str | None = None) -> None:
        """Open a story; `query` is the search that led there."""
        self.reading.open(Visit(story_id, query), partial(self.opened, self.focused))

    def opened(self, asked_in: Widget | None, story: Story) -> None:
        """Be in a story that was opened, which is then read."""
        self.came_back(asked_in, story)
        if not story.marks.read:
            self.marking.read(story.id)

    def came_back(self, asked_in: Widget | None, story: Story) -> None:
        """Be in a story, the list's cursor on it; whoever has left the place they asked in stays where they are."""
        if self.focused is asked_in:
            self.browsing.select(story.id)
            self.enter(self.view)
        elif self.focused is self.list and self.list.story_id is not None:
            self.reading.preview(self.list.story_id, self.browsing.query)
        self.stand()

    def is_still_in(self, pane: Widget | None) -> bool:
        """Whether the reader is where they asked for something, so that its answer may come over the screen."""
        return self.is_current and self.focused is pane

    def seek(self, text: str) -> None:
        """Search the library for the words of a text."""
        self.box.set_query(" ".join(words(text)))
        self.enter(self.list)

    def enter(self, pane: StoryList | StoryView) -> None:
        """Go to a pane; where there is room for one only, it comes in front."""
        self.set_class(pane is self.view, "-reading")
        if pane is not self.focused:
            self.foot.notice = ""  # older than the key that leads there
        if pane is self.list:
            self.remove_class("-zen")
        # At once: keys that follow quickly are meant for this pane.
        self.set_focus(pane)

    def stand(self) -> None:
        """Keep at the foot what the reader can do here, and at its right where that is."""
        none = {} if self.view.has_links else {"story.hints": ""}
        self.foot.other_hints = {**self.own_hints, **none, "field.done": DONE[self.box.purpose]}
        self.say_where()
        self.refresh_bindings()

    def say_where(self) -> None:
        """Keep at the foot's right where the reader is."""
        self.foot.standing = POINT.join(self._where())

    def _where(self) -> Iterator[str]:
        """Where the reader is, what matters most last; each part as wide at any place in a story: none moves."""
        story, matches = self.reading.story, self.view.match_position
        reading = story is not None and self.focused is self.view
        if (chosen := len(self.list.chosen)) and self.focused is self.list:
            yield f"{chosen:,} chosen"
        elif story is not None and reading and self.view.block is not None:
            yield block_words(story.blocks[self.view.block])
        else:
            if reading and (controls := self.reading.controls):
                yield f"{controls:,} control character{'' if controls == 1 else 's'} removed"
            if story is not None and reading and self.view.max_scroll_y:
                yield from progress_words(story.words, self.view.progress)
            if matches is not None:
                yield f"match {matches[0]:>{len(str(matches[1]))}} of {matches[1]}"
            if reading and self.reading.is_lost:
                yield LOST

    def join_rules(self) -> None:
        """Draw the joints where the line between the panes meets the rules."""
        both = self.list.display and self.view.display and not self.has_class("-zen")
        joint = self.list.region.right if both and self.list.region.right < self.size.width else None
        for rule in self.query(Rule):
            rule.joint = joint


def progress_words(words: int, progress: float) -> Iterator[str]:
    """How long the rest of a story of so many words takes to read, and how much of it was read."""
    minutes = minutes_to_read(words)
    rest, width = duration(ceil(minutes * (1 - progress))), max(map(len, map(duration, (minutes, min(minutes, 99)))))
    yield f"{rest:>{width}} left"
    yield f"{round(progress * 100):>3} %"


def block_words(block: Block) -> str:
    """What a block is, and how sure that is."""
    sure = "put right" if block.why == CORRECTED else f"{round(100 * block.certainty)} % sure"
    return f"{kind_words(block.kind)} · {sure}"
