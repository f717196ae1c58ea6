"""The picture of time above the list: stories a day, and the days that the list is narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui_reader.tui.bars import Bar, bars, heights
from tui_reader.tui.commands import Where, bindings


class Timeline(Widget, can_focus=True, inherit_bindings=False):
    """A bar for each stretch of days, of which some can be chosen."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.DATES)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"timeline--chosen"}
    DEFAULT_CSS = """
    Timeline {
        width: 26;
        height: 1;
        padding: 0 1;
        color: $text-muted;
        & > .timeline--chosen { color: $foreground; background: $primary-muted; text-style: bold; }
        &:focus { color: $text-primary; }
        &:nocolor > .timeline--chosen, &:ansi > .timeline--chosen { text-style: reverse; }
    }
    """

    @dataclass
    class Narrowed(Message):
        """The reader chose some days, or all again."""

        days: tuple[date, date] | None

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._days: Sequence[tuple[date, int]] = ()
        self._bars: list[Bar] = []
        self._anchor = self._cursor = -1
        self._chosen: tuple[date, date] | None = None

    @property
    def days(self) -> tuple[date, date] | None:
        """The days that are chosen."""
        if not 0 <= self._cursor < len(self._bars):
            return None
        first, last = sorted((self._anchor, self._cursor))
        return self._bars[first].first, self._bars[last].last

    def show(self, days: Sequence[tuple[date, int]]) -> None:
        """Show other stories; the days that are chosen stay so, as far as there are bars for them."""
        self._days = days
        self._arrange()
        self.refresh()

    def clear(self) -> None:
        """Choose no days."""
        self._anchor = self._cursor = -1
        self._chosen = None
        self.refresh()

    def on_resize(self) -> None:
        """As many bars as there is room for; they may have been drawn already when there was none."""
        self._arrange()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The bars, the newest at the right edge."""
        width, text = self.size.width, heights(self._bars)
        base, chosen = self.rich_style, self.get_component_rich_style("timeline--chosen")
        segments = [Segment(" " * (width - len(text)), base)]
        low, high = sorted((self._anchor, self._cursor))
        for number, bar in enumerate(text):
            segments.append(Segment(bar, chosen if low <= number <= high else base))
        return Strip(segments).adjust_cell_length(width, base)

    def action_bar(self, step: int, extend: bool = False) -> None:
        """Choose the bar before or after that has stories, or have it chosen, too; the first time, the newest."""
        if self._cursor < 0:
            self._choose(len(self._bars) - 1, extend)
            return
        beyond = range(self._cursor + step, len(self._bars) if step > 0 else -1, step)
        self._choose(next((number for number in beyond if self._bars[number].stories), self._cursor), extend)

    def action_end(self, newest: bool) -> None:
        """Choose the oldest bar, or the newest."""
        self._choose(len(self._bars) - 1 if newest else 0)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Choose a bar; one that is chosen alone: all again."""
        number = self._at(event)
        if number == self._anchor == self._cursor:
            self.clear()
            self.post_message(self.Narrowed(None))
        elif 0 <= number < len(self._bars):
            self._choose(number)
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Have chosen what the mouse is dragged over, too."""
        if self.app.mouse_captured is self and self._at(event) != self._cursor:
            self._choose(self._at(event), extend=True)

    def on_mouse_up(self) -> None:
        """The end of a drag."""
        self.release_mouse()

    def _at(self, event: events.MouseEvent) -> int:
        return event.x - self.gutter.left - (self.size.width - len(self._bars))

    def _arrange(self) -> None:
        before, self._bars = self._bars, bars(self._days, self.size.width)
        if self._chosen and [bar[:2] for bar in before] != [bar[:2] for bar in self._bars]:
            first, last = self._chosen
            within = [number for number, bar in enumerate(self._bars) if bar.last >= first and bar.first <= last]
            self._anchor, self._cursor = (within[0], within[-1]) if within else (-1, -1)

    def _choose(self, number: int, extend: bool = False) -> None:
        if self._bars:
            self._cursor = min(max(0, number), len(self._bars) - 1)
            if not extend or self._anchor < 0:
                self._anchor = self._cursor
            self._chosen = self.days
            self.refresh()
            self.post_message(self.Narrowed(self._chosen))
