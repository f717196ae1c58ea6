"""The list of stories: it knows an order of ids and fetches rows only for what is on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui_reader.story import Row
from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.fetched_rows import FetchedRows, Listing
from tui_reader.tui.list_layout import ListLayout
from tui_reader.tui.row_look import Look, empty_line, heading_line

TALL_FROM = 40
"""Columns from which a row has more lines than its headline."""


class Position(NamedTuple):
    """Where in a list the cursor was, and how far down the screen."""

    story_id: str | None
    number: int = 0
    screen_row: int = 0


class StoryList(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows a listing, with a cursor that stays on its story whatever becomes of the order."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.LIST)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"story-list--{look.value}" for look in Look),
        "story-list--derived",
        "story-list--cursor",
        "story-list--empty",
        "story-list--heading",
    }
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
        & > .story-list--cursor { background: $foreground 10%; }
        &:focus > .story-list--cursor { background: $primary-muted; }
        &:nocolor > .story-list--cursor, &:ansi > .story-list--cursor { text-style: reverse; }
        &:nocolor > .story-list--match, &:ansi > .story-list--match { text-style: bold underline; }
    }
    """

    cursor: reactive[int] = reactive(-1, repaint=False, init=False)
    """Number of the row under the cursor; -1 in an empty list."""
    empty: reactive[str] = reactive("")
    """What is said where there is no row."""

    @dataclass
    class CursorMoved(Message):
        """The reader moved the cursor to a story, or a listing came with the cursor on another one."""

        story_id: str

    @dataclass
    class Opened(Message):
        """The reader chose a story."""

        story_id: str

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._listing = Listing((), lambda start, stop: ())
        self._layout = ListLayout(0, 1)
        self._rows = FetchedRows(self, self._rows_came)

    @property
    def ids(self) -> Sequence[str]:
        """The order of stories."""
        return self._listing.ids

    @property
    def story_id(self) -> str | None:
        """The story under the cursor."""
        return self.ids[self.cursor] if 0 <= self.cursor < len(self.ids) else None

    @property
    def position(self) -> Position:
        """Where the cursor is, for `show`."""
        return Position(self.story_id, self.cursor, self._layout.top(self.cursor) - self.scroll_offset.y)

    def row(self, story_id: str) -> Row | None:
        """A story's row, where it was fetched."""
        return self._rows.row(story_id)

    def show(self, listing: Listing, position: Position | None = None, known: Sequence[Row] = ()) -> None:
        """Show another listing, the cursor where `position` says: on that story, at that row of the screen.

        Rows that are `known` need not be fetched.
        """
        before = self.story_id
        self._listing = listing
        self._rows.begin(listing, known)
        position = position or Position(None)
        self.set_reactive(StoryList.cursor, self._number_of(position))
        self._arrange()
        self.scroll_to(y=max(0, self._layout.top(self.cursor) - position.screen_row), animate=False, force=True)
        self._reveal()
        self._fetch(anew=not known)
        if self.story_id is not None and self.story_id != before:
            self.post_message(self.CursorMoved(self.story_id))

    def select(self, story_id: str) -> bool:
        """Put the cursor on a story without telling; whether the list holds it."""
        number = self._listing.number_of(story_id, self.cursor)
        if number is not None:
            self.cursor = number
        return number is not None

    def go_to_story(self, story_id: str) -> None:
        """Move the cursor to a story, as the reader does, where the list holds it."""
        number = self._listing.number_of(story_id, self.cursor)
        if number is not None:
            self.go_to(number)

    def neighbour(self, step: int) -> str | None:
        """The story `step` rows on from the cursor."""
        number = self.cursor + step
        return self.ids[number] if 0 <= number < len(self.ids) else None

    def refetch(self, story_id: str | None = None) -> None:
        """Fetch again what is shown, or one story of it: its marks changed."""
        number = self._listing.number_of(story_id, self.cursor) if story_id is not None else None
        if story_id is None:
            self._fetch(anew=True)
        elif number is not None:
            self._rows.want(range(0), range(number, number + 1), anew=True)

    def go_to(self, number: int) -> None:
        """Move the cursor, as the reader does."""
        if not self.ids:
            return
        before = self.cursor
        self.cursor = min(max(0, number), len(self.ids) - 1)
        if self.cursor != before:
            self.post_message(self.CursorMoved(self.ids[self.cursor]))
        else:
            self._reveal()

    def render_line(self, y: int) -> Strip:
        """The strip for a row of the widget."""
        width = self.size.width
        if not self.ids:
            return self._empty_strip(y, width)
        number, line, group = self._layout.spot(y + self.scroll_offset.y)
        if group is not None:
            return Strip([Segment(heading_line(group, width), self.get_component_rich_style("story-list--heading"))])
        base = self.get_component_rich_style("story-list--cursor") if number == self.cursor else self.rich_style
        if number >= len(self.ids) or line >= self._lines:
            return Strip.blank(width, self.rich_style)
        lines = self._rows.lines(number, width, self._lines)
        if lines is None:
            return Strip.blank(width, base)
        segments = [Segment(part.text, base + self._style(part.look, part.derived)) for part in lines[line]]
        return Strip(segments).adjust_cell_length(width, base)

    def watch_cursor(self) -> None:
        """Show the row under the cursor."""
        self._reveal()
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Fetch what comes into sight."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self._fetch()

    def notify_style_update(self) -> None:
        """Draw every row anew."""
        super().notify_style_update()
        self.refresh()

    def on_resize(self, event: events.Resize) -> None:
        """Give rows as many lines as there is room for, the cursor where it was on the screen."""
        self._arrange()
        self._reveal()
        self._fetch()

    def on_click(self, event: events.Click) -> None:
        """Select a row; a selected one, or two clicks, open it."""
        number = self._layout.spot(event.y + self.scroll_offset.y).number
        if event.button != 1 or number >= len(self.ids):
            return
        was_selected = number == self.cursor
        self.go_to(number)
        if was_selected or event.chain > 1:
            self.action_open()

    def action_open(self) -> None:
        """Open the story under the cursor."""
        if self.story_id is not None:
            self.post_message(self.Opened(self.story_id))

    def action_move(self, rows: int) -> None:
        """Move the cursor by rows."""
        self.go_to(self.cursor + rows)

    def action_page(self, pages: float) -> None:
        """Move the cursor by screenfuls."""
        rows = max(1, int(abs(pages) * (self.size.height // self._layout.height)))
        self.go_to(self.cursor + (rows if pages > 0 else -rows))

    def action_first(self) -> None:
        """To the first row."""
        self.go_to(0)

    def action_last(self) -> None:
        """To the last row."""
        self.go_to(len(self.ids) - 1)

    @property
    def _lines(self) -> int:
        return self._listing.lines if self.size.width >= TALL_FROM else 1

    def _number_of(self, position: Position) -> int:
        ids = self.ids
        if not ids:
            return -1
        if position.story_id is None:
            return 0
        number = self._listing.number_of(position.story_id, position.number)
        return min(max(0, position.number), len(ids) - 1) if number is None else number

    def _arrange(self) -> None:
        height = self._lines + (self._lines > 1)
        self._layout = ListLayout(len(self.ids), height, self._listing.groups)
        self.virtual_size = Size(self.size.width, self._layout.lines)
        self.refresh()

    def _reveal(self) -> None:
        """Scroll as little as shows the row under the cursor."""
        height, top = self.size.height, self.scroll_offset.y
        if self.cursor < 0 or not height:
            return
        first = self._layout.reach(self.cursor)
        last = self._layout.top(self.cursor) + self._lines
        if first < top or self._lines > height:
            self.scroll_to(y=first, animate=False, force=True)
        elif last > top + height:
            self.scroll_to(y=last - height, animate=False, force=True)

    def _window(self, screens: float) -> range:
        """The rows on the screen, and so many screens more each way."""
        first = self._layout.spot(self.scroll_offset.y).number
        on_screen = self.size.height // self._layout.height + 2
        more = int(on_screen * screens)
        return range(max(0, first - more), min(len(self.ids), first + on_screen + more))

    def _fetch(self, anew: bool = False) -> None:
        """Have what is on the screen and a little around it."""
        if self.size:
            self._rows.want(self._window(0.5), self._window(1), anew)

    def _rows_came(self) -> None:
        self.refresh()
        # What can be done with the row under the cursor is known from its row.
        self.refresh_bindings()

    def _style(self, look: Look, derived: bool) -> Style:
        if look is Look.PLAIN:
            return Style.null()
        part = f"story-list--{look.value}"
        # A muted colour is mixed with the background, which a partial style has not; the row's own must shine through.
        whole, partial_style = self.get_component_rich_style(part), self.get_component_rich_style(part, partial=True)
        style = Style(color=whole.color, bgcolor=partial_style.bgcolor) + partial_style.without_color
        return style + self.get_component_rich_style("story-list--derived", partial=True) if derived else style

    def _empty_strip(self, y: int, width: int) -> Strip:
        return Strip([Segment(empty_line(self.empty, y, width), self.get_component_rich_style("story-list--empty"))])
