"""The thin line between the search line, the panes and the foot."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget


class Rule(Widget):
    """A line across, with a joint where the line between the panes meets it."""

    DEFAULT_CSS = """
    Rule {
        height: 1;
        color: $foreground 25%;
        & > .rule--done { color: $text-primary; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"rule--done"}

    joint: reactive[int | None] = reactive(None)
    """The column of the joint; None: there is none."""

    done: reactive[float | None] = reactive(None)
    """How much of long work is done, 0 to 1: so much of the line is heavy; None: there is none under way."""

    def __init__(self, mark: str, *, id: str | None = None) -> None:  # noqa: A002
        """`mark` is what stands at the joint."""
        super().__init__(id=id)
        self._mark = mark

    def render_line(self, y: int) -> Strip:
        """The line."""
        width = self.size.width
        done = round(width * (self.done or 0))
        text = "━" * done + "─" * (width - done)
        if self.joint is not None and 0 <= self.joint < width:
            text = text[: self.joint] + self._mark + text[self.joint + 1 :]
        heavy = Segment(text[:done], self.get_component_rich_style("rule--done"))
        return Strip([heavy, Segment(text[done:], self.rich_style)], width)
