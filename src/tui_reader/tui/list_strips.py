"""How the lines of the list are drawn: the looks of its rows as styles."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tui_reader.tui.list_layout import Group
from tui_reader.tui.row_look import CHOSEN, Line, Look, empty_line, heading_line

PARTS = {*(look.value for look in Look), "derived", "cursor", "empty", "heading", "chosen"}
"""What a style sheet can say of the list, each after ``story-list--``."""


class ListStrips:
    """Draws lines in the styles that a widget has for the list's parts."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget

    def row(self, line: Line, width: int, cursor: bool, chosen: bool) -> Strip:
        """A line of a row."""
        base = self._base(cursor, chosen)
        segments = [Segment(part.text, base + self._look(part.look, part.derived)) for part in line]
        if chosen:
            first = segments[0]
            bar = Segment(CHOSEN, base + self._part("mark"))
            segments[:1] = [bar, Segment(first.text[1:], first.style)]
        return Strip(segments).adjust_cell_length(width, base)

    def awaited(self, width: int, cursor: bool, chosen: bool) -> Strip:
        """A line of a row that is not there yet."""
        return Strip.blank(width, self._base(cursor, chosen))

    def heading(self, group: Group, width: int, folded: bool, cursor: bool, chosen: bool) -> Strip:
        """The heading of a group."""
        style = self._base(cursor, chosen) + self._part("heading")
        text = heading_line(group, width, folded)
        return Strip([Segment(CHOSEN + text[1:] if chosen else text, style)])

    def blank(self, width: int) -> Strip:
        """A line with nothing on it."""
        return Strip.blank(width, self._widget.rich_style)

    def empty(self, said: str, number: int, width: int) -> Strip:
        """A line of what is said where there is no row."""
        style = self._widget.get_component_rich_style("story-list--empty")
        return Strip([Segment(empty_line(said, number, width), style)])

    def _base(self, cursor: bool, chosen: bool) -> Style:
        if cursor:
            return self._widget.get_component_rich_style("story-list--cursor")
        return self._widget.get_component_rich_style("story-list--chosen") if chosen else self._widget.rich_style

    def _look(self, look: Look, derived: bool) -> Style:
        if look is Look.PLAIN:
            return Style.null()
        style = self._part(look.value)
        return style + self._widget.get_component_rich_style("story-list--derived", partial=True) if derived else style

    def _part(self, name: str) -> Style:
        part = f"story-list--{name}"
        # A muted colour is mixed with the background, which a partial style has not; the row's own must shine through.
        whole = self._widget.get_component_rich_style(part)
        partial_style = self._widget.get_component_rich_style(part, partial=True)
        return Style(color=whole.color, bgcolor=partial_style.bgcolor) + partial_style.without_color
