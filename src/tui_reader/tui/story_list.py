"""The list of stories: what its keys and the mouse do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from tui_reader.desk.grouping import Group
from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.list_pane import ListPane
from tui_reader.tui.list_strips import PARTS


class StoryList(ListPane, inherit_bindings=False):
    """Moves the cursor, folds groups, chooses rows together."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.LIST)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"story-list--{part}" for part in PARTS}
    DEFAULT_CSS = """
    StoryList {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 1;
        & > .story-list--headline { text-style: bold; }
        & > .story-list--derived { text-style: italic; }
        & > .story-list--mark { color: $text-primary; }
        & > .story-list--star { color: $text-warning; }
        & > .story-list--about { color: $text-muted; }
        & > .story-list--excerpt { color: $text-muted; }
        & > .story-list--match { background: $warning-muted; color: $text-warning; text-style: bold; }
        & > .story-list--empty { color: $text-muted; }
        & > .story-list--heading { color: $text-primary; text-style: bold; }
        & > .story-list--chosen { background: $primary 15%; }
        & > .story-list--cursor { background: $foreground 10%; }
        &:focus > .story-list--cursor { background: $primary-muted; }
        &:nocolor > .story-list--cursor, &:ansi > .story-list--cursor { text-style: reverse; }
        &:nocolor > .story-list--match, &:ansi > .story-list--match { text-style: bold underline; }
    }
    """

    @dataclass
    class Opened(Message):
        """The reader chose a story."""

        story_id: str

    @dataclass
    class OfferTaken(Message):
        """The list is empty, and the reader wants the search that it offers."""

        query: str

    offer = ""
    """A search that the words of the empty list offer; empty: none."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command works now."""
        if action in ("fold", "fold_all", "group"):
            return bool(self._listing.groups)
        return bool(self.ids or self.offer) if action == "open" else True

    def on_click(self, event: events.Click) -> None:
        """Select a row; a selected one, or two clicks, open it. On a heading: fold or unfold its group."""
        number, _, group = self._layout.spot(event.y + self.scroll_offset.y)
        if event.button != 1 or number >= len(self.ids):
            return
        if group is not None:
            self._fold(group)
            return
        was_selected = number == self.cursor
        self.go_to(number)
        if was_selected or event.chain > 1:
            self.action_open()

    def action_open(self) -> None:
        """Open the story under the cursor, or the folded group; of an empty list, take what it offers."""
        if self.story_id is not None:
            self.post_message(self.Opened(self.story_id))
        elif not self.ids and self.offer:
            self.post_message(self.OfferTaken(self.offer))
        elif group := self._layout.folded(self.cursor):
            self._fold(group)

    def action_move(self, rows: int) -> None:
        """Move the cursor by rows; a folded group counts as one."""
        self.go_to(self._layout.number(self._layout.stop(self.cursor) + rows))

    def action_page(self, pages: float) -> None:
        """Move the cursor by screenfuls."""
        rows = max(1, int(abs(pages) * (self.size.height // self._layout.height)))
        self.action_move(rows if pages > 0 else -rows)

    def action_first(self) -> None:
        """To the first row."""
        self.go_to(0)

    def action_last(self) -> None:
        """To the last row."""
        self.action_move(len(self.ids))

    def action_group(self, step: int) -> None:
        """To the first row of the next group, or of the one before."""
        if group := self._layout.neighbour(self.cursor, step):
            self.go_to(group.first)

    def action_fold(self) -> None:
        """Fold the group under the cursor, or unfold it."""
        if group := self._layout.group(self.cursor):
            self._fold(group)

    def action_fold_all(self) -> None:
        """Fold every group, or, where all are folded, unfold them."""
        headings = {group.heading for group in self._listing.groups}
        self._set_folded(set() if headings <= self._folded else headings)

    def action_choose(self) -> None:
        """Begin a range at the cursor, or end it."""
        if self._choice.drawn:
            self._choose_none()
        elif self.ids:
            self._choice.begin(self.cursor)
            self.refresh()
            self.post_message(self.ChoiceChanged())

    def action_choose_all(self) -> None:
        """Choose all rows."""
        self._choice.take_all()
        self.refresh()
        self.post_message(self.ChoiceChanged())

    def choose_none(self) -> bool:
        """Choose no rows together any more; whether there were some."""
        chosen = bool(self.chosen)
        self._choose_none()
        return chosen

    def _fold(self, group: Group) -> None:
        self._set_folded(self._folded ^ {group.heading}, group.first)
