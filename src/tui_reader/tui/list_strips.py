"""How the lines of the list are drawn: the looks of its rows as styles."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tui_reader.desk.grouping import Group
from tui_reader.tui.row_look import CHOSEN, Line, Look, empty_line, heading_line

PARTS = {*(look.value for look in Look), "derived", "cursor", "empty", "heading", "chosen"}
"""What a style sheet can say of the list, each after ``story-list--``."""


class ListStrips:
    """Draws lines in the styles that a widget has for the list's parts."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._styles: dict[tuple[str, bool], Style] = {}

    def restyle(self) -> None:
        """Ask the style sheet anew: styles are looked up for every stretch of every line, and change seldom."""
        self._styles.clear()

    def row(self, line: Line, width: int, cursor: bool, chosen: bool) -> Strip:
        """A line of a row."""
        base = self._base(cursor, chosen)
        looks = (self._look(part.look, part.derived) for part in line)
        if base.reverse:
            # Turned round, the colours of parts would be backgrounds, and the row a row of patches.
            looks = (look.without_color for look in looks)
        segments = [Segment(part.text, base + look) for part, look in zip(line, looks, strict=True)]
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
        return Strip.blank(width, self._whole(""))

    def empty(self, said: str, number: int, width: int) -> Strip:
        """A line of what is said where there is no row."""
        return Strip([Segment(empty_line(said, number, width), self._whole("empty"))])

    def _base(self, cursor: bool, chosen: bool) -> Style:
        return self._whole("cursor" if cursor else "chosen" if chosen else "")

    def _look(self, look: Look, derived: bool) -> Style:
        if look is Look.PLAIN:
            return Style.null()
        style = self._part(look.value)
        return style + self._part("derived") if derived else style

    def _whole(self, name: str) -> Style:
        """The style of a part with all that shines through it; that of the list itself without a name."""
        if (name, True) not in self._styles:
            widget = self._widget
            style = widget.get_component_rich_style(f"story-list--{name}") if name else widget.rich_style
            self._styles[name, True] = style
        return self._styles[name, True]

    def _part(self, name: str) -> Style:
        """What a part adds to the row it stands in."""
        if (name, False) not in self._styles:
            partial = self._widget.get_component_rich_style(f"story-list--{name}", partial=True)
            # A muted colour is mixed with the background, which a partial style has not; the row's own shines through.
            color = self._whole(name).color if partial.color else None
            self._styles[name, False] = Style(color=color, bgcolor=partial.bgcolor) + partial.without_color
        return self._styles[name, False]
