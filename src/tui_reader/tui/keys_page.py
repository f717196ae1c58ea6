"""The page of keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui_reader.tui.commands import COMMANDS, Where, bindings
from tui_reader.tui.key_names import shown_key
from tui_reader.tui.keymap import TOGETHER
from tui_reader.widths import cell_width, wrap

_KEYS_WIDTH, _NARROW_KEYS_WIDTH = 20, 10
_WIDE_FROM = 60
"""Columns of the screen."""
_WIDEST, _AROUND = 76, 10
"""Columns of the page, and of its frame, margins and scroll bar."""
_SCROLL = (
    ("j,down", "scroll_down"),
    ("k,up", "scroll_up"),
    ("space,pagedown", "page_down"),
    ("b,pageup", "page_up"),
    ("g,home", "scroll_home"),
    ("G,end", "scroll_end"),
)


class Keys(VerticalScroll, can_focus=True, inherit_bindings=False):
    """All commands with their keys, by where they work: those of the place one is in come first."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding(keys, action, show=False) for keys, action in _SCROLL]
    BORDER_TITLE = "Keys"
    BORDER_SUBTITLE = "Esc closes"

    def __init__(self, keys: Mapping[str, Sequence[str]], place: Where) -> None:
        """`keys` are those of each command, by its id."""
        super().__init__()
        self._keys = keys
        here = next((places for places in TOGETHER if places[0] is place), (place, Where.APP))
        self._tables = {where: Static() for where in dict.fromkeys((*here, *Where))}
        self._laid_out = (0, 0)

    def compose(self) -> ComposeResult:
        """A table for each place."""
        self._lay_out()
        for where, table in self._tables.items():
            yield Static(Content.assemble((where.value, "bold $text-primary")), classes="where")
            yield table

    def on_resize(self) -> None:
        """Break the lines for the width there is now."""
        self._lay_out()

    def _lay_out(self) -> None:
        width = _KEYS_WIDTH if self.app.size.width >= _WIDE_FROM else _NARROW_KEYS_WIDTH
        columns = min(self.app.size.width, _WIDEST) - _AROUND
        if self._laid_out != (width, columns):
            self._laid_out = (width, columns)
            for where, table in self._tables.items():
                table.update(_table(where, self._keys, width, columns))


class KeysPage(ModalScreen[None], inherit_bindings=False):
    """Shows all keys over the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.PANEL)]

    def __init__(self, keys: Mapping[str, Sequence[str]], place: Where) -> None:
        """`keys` are those of each command, by its id."""
        super().__init__()
        self._keys = keys
        self._place = place

    def compose(self) -> ComposeResult:
        """The keys, in a scrolling page."""
        yield Keys(self._keys, self._place)


def _table(where: Where, keys: Mapping[str, Sequence[str]], width: int, columns: int) -> Content:
    """Keys in `width` columns, then the words; those that go on in another line stand below their beginning."""
    lines: list[Content] = []
    for command in COMMANDS:
        if command.where is where and keys[command.id]:
            shown = " ".join(map(shown_key, keys[command.id]))
            below = "\n" + " " * (width + 3)
            # Keys that leave the words no room stand alone.
            head = f"  {shown:<{width}} " if cell_width(shown) <= width else f"  {shown}{below}"
            words = [command.words[start:end] for start, end in wrap(command.words, columns - width - 3)]
            lines.append(Content.assemble((head, "bold"), below.join(words)))
    return Content("\n").join(lines)
