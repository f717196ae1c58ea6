"""A scroll bar that shows where in the story the matches are."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBarRender

TICK = "─"


class TickedBar(ScrollBarRender):
    """Textual's scroll bar with a tick in each of its rows whose stretch of lines holds one of `lines`."""

    def __init__(self, lines: Callable[[], Collection[int]], **given: Any) -> None:
        super().__init__(**given)
        self._lines = lines

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw the bar, then the ticks over it."""
        color = console.get_style(self.style).color
        for bar in super().__rich_console__(console, options):
            if not isinstance(bar, Segments):
                yield bar
                continue
            rows = list(bar.segments)
            longest = max(self.virtual_size, len(rows), 1)
            for row in {line * len(rows) // longest for line in self._lines() if line < longest}:
                style = rows[row].style or Style.null()
                rows[row] = Segment(TICK * len(rows[row].text), style if style.reverse else style + Style(color=color))
            yield Segments(rows, new_lines=True)
