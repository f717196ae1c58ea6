"""How long what scrolls is, told without laying out the screen."""

from __future__ import annotations

from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.widget import Widget


def set_extent(view: ScrollView, lines: int) -> None:
    """Have `view` scroll over so many lines, as wide as it is.

    Textual lays out the whole screen whenever this changes; that is needed only where the scroll bar comes or goes.
    """
    extent = Size(view.size.width, lines)
    if not view.size or view.show_vertical_scrollbar != (lines > view.container_size.height):
        view.virtual_size = extent
    elif extent != view.virtual_size:
        view.set_reactive(Widget.virtual_size, extent)
        if view.show_vertical_scrollbar:
            view.vertical_scrollbar.window_virtual_size = lines
