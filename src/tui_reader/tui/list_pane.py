"""A long list on the screen: where its rows are, which of them are fetched, how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui_reader.story import Row
from tui_reader.tui.chosen_rows import ChosenRows
from tui_reader.tui.extent import set_extent
from tui_reader.tui.fetched_rows import FetchedRows
from tui_reader.tui.list_layout import ListLayout
from tui_reader.tui.list_strips import ListStrips
from tui_reader.tui.listing import Listing, Position

TALL_FROM = 40
"""Columns from which a row has more lines than its headline."""
ROOMY_FROM, TALLEST = 34, 3
"""Lines from which every row has so many: its excerpt, or how its story begins, too."""


class ListPane(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows a listing, with a cursor that stays on its story whatever becomes of the order."""

    cursor: reactive[int] = reactive(-1, repaint=False, init=False)
    """Number of the row under the cursor; -1 in an empty list."""
    empty: reactive[str] = reactive("")
    """What is said where there is no row."""

    @dataclass
    class CursorMoved(Message):
        """The reader moved the cursor to a story, or a listing came with the cursor on another one."""

        story_id: str

    @dataclass
    class ChoiceChanged(Message):
        """Other rows are chosen together, or none any more."""

    def __init__(self, iso_dates: bool = False, *, id: str | None = None) -> None:  # noqa: A002
        """`iso_dates`: dates of rows as ISO 8601 writes them."""
        super().__init__(id=id)
        self._listing = Listing((), lambda numbers: ())
        self._layout = ListLayout(0, 1)
        self._folded: set[str] = set()
        self._choice = ChosenRows()
        self._seen = False
        self._strips = ListStrips(self)
        self._rows = FetchedRows(self, self._rows_came, iso_dates)

    @property
    def ids(self) -> Sequence[str]:
        """The order of stories."""
        return self._listing.ids

    @property
    def story_id(self) -> str | None:
        """The story under the cursor; None on the heading of a folded group."""
        if not 0 <= self.cursor < len(self.ids) or self._layout.folded(self.cursor):
            return None
        return self.ids[self.cursor]

    @property
    def chosen(self) -> range:
        """Numbers of the rows that are chosen together."""
        return self._choice.numbers(self.cursor, self._layout)

    @property
    def meant(self) -> Sequence[str]:
        """The stories that a command is about: those chosen, else a folded group's, else that under the cursor."""
        numbers = self.chosen
        if not numbers and (group := self._layout.folded(self.cursor)):
            numbers = group.numbers
        if numbers:
            return self.ids[numbers.start : numbers.stop]
        return [self.story_id] if self.story_id is not None else []

    @property
    def position(self) -> Position:
        """Where the cursor is, for `show`."""
        story_id = self.ids[self.cursor] if 0 <= self.cursor < len(self.ids) else None
        return Position(story_id, self.cursor, self._layout.top(self.cursor) - self.scroll_offset.y)

    def row(self, story_id: str) -> Row | None:
        """A story's row, where it was fetched."""
        return self._rows.row(story_id)

    def show(self, listing: Listing, position: Position | None = None, known: Sequence[Row] = ()) -> None:
        """Show another listing, the cursor where `position` says: on that story, at that row of the screen.

        Rows that are `known` need not be fetched.
        """
        self._choose_none()
        self._show(listing, position or Position(None), known)

    def renew(self, listing: Listing) -> None:
        """Show what has become of the listing: the cursor stays on its story, and what is chosen together stays so."""
        anchor = self._choice.anchor
        begun_at = self.ids[anchor] if anchor is not None and anchor < len(self.ids) else None
        self._show(listing, self.position)
        if anchor is not None:
            number = listing.number_of(begun_at, anchor) if begun_at is not None else None
            if number is None:
                self._choose_none()
            else:
                self._choice.begin(number)
        if self.chosen:
            self.post_message(self.ChoiceChanged())

    def _show(self, listing: Listing, position: Position, known: Sequence[Row] = ()) -> None:
        before = self.story_id
        self._listing = listing
        self._rows.begin(listing, known)
        self.set_reactive(ListPane.cursor, listing.number_at(position))
        self._arrange()
        self.set_reactive(ListPane.cursor, self._layout.number(self._layout.stop(self.cursor)) if self.ids else -1)
        top = self._layout.begin(max(0, self._layout.top(self.cursor) - position.screen_row))
        self.scroll_to(y=top, animate=False, force=True)
        self._reveal()
        self._fetch(anew=not known)
        if self.story_id != before:
            self.refresh_bindings()  # rows that are known do not come
            if self.story_id is not None:
                self.post_message(self.CursorMoved(self.story_id))

    def select(self, story_id: str) -> bool:
        """Put the cursor on a story without telling; whether the list holds it."""
        number = self._listing.number_of(story_id, self.cursor)
        if number is not None:
            self._unfold(number)
            self.cursor = number
        return number is not None

    def go_to_story(self, story_id: str) -> None:
        """Move the cursor to a story, as the reader does, where the list holds it."""
        number = self._listing.number_of(story_id, self.cursor)
        if number is not None:
            self._unfold(number)
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
            self._rows.again(number)

    def go_to(self, number: int) -> None:
        """Move the cursor, as the reader does."""
        if not self.ids:
            return
        before = self.cursor
        self.cursor = min(max(0, number), len(self.ids) - 1)
        if self.cursor == before:
            self._reveal()
            return
        if self.story_id is not None:
            self.post_message(self.CursorMoved(self.story_id))
        if self._choice.drawn:
            self.post_message(self.ChoiceChanged())

    def render_line(self, y: int) -> Strip:
        """The strip for a row of the widget."""
        width = self.size.width
        if not self.ids:
            return self._strips.empty(self.empty, y, width)
        number, line, group = self._layout.spot(y + self.scroll_offset.y)
        if number >= len(self.ids) or line >= self._lines:
            return self._strips.blank(width)
        chosen, cursor = number in self.chosen, number == self.cursor
        if group is not None:
            folded = self._layout.folded(number) is not None
            return self._strips.heading(group, width, folded, folded and cursor, folded and chosen)
        lines = self._rows.lines(number, width, self._lines)
        if lines is None:
            return self._strips.awaited(width, cursor, chosen)
        return self._strips.row(lines[line], width, cursor, chosen)

    def watch_cursor(self, before: int, cursor: int) -> None:
        """Show the row under the cursor."""
        top = self.scroll_offset.y
        self._reveal()
        if self._choice.drawn or self.scroll_offset.y != top:
            self.refresh()
            return
        lines = (self._layout.top(number) - top for number in (before, cursor))
        self.refresh(*(Region(0, line, self.size.width, self._lines) for line in lines))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Fetch what comes into sight."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self._fetch()

    def notify_style_update(self) -> None:
        """Draw every row anew."""
        super().notify_style_update()
        self._strips.restyle()
        self.refresh()

    def on_resize(self, event: events.Resize) -> None:
        """Give rows as many lines as there is room for, the cursor where it was on the screen."""
        self._arrange()
        if self.size and not self._seen:
            # Before that there was no middle to put the first row into.
            self._seen = True
            middle = self._layout.top(self.cursor) - self.size.height // 2
            self.scroll_to(y=self._layout.begin(max(0, middle)), animate=False, force=True)
        self._reveal()
        self._fetch()

    @property
    def _lines(self) -> int:
        if self.size.width < TALL_FROM:
            return 1
        return max(self._listing.lines, TALLEST if self.size.height >= ROOMY_FROM else 1)

    def _arrange(self) -> None:
        height = self._lines + (self._lines > 1)
        self._layout = ListLayout(len(self.ids), height, self._listing.groups, self._folded)
        lines, room = self._layout.lines, self.size.height
        # At the end of a long list a row is on top, too.
        set_extent(self, self._layout.begin(lines - room) + room if lines > room else lines)
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
            self.scroll_to(y=self._layout.begin(last - height), animate=False, force=True)

    def _choose_none(self) -> None:
        if self.chosen:
            self._choice.end()
            self.refresh()
            self.post_message(self.ChoiceChanged())

    def _unfold(self, number: int) -> None:
        """Have a row in sight that may stand in a folded group."""
        if group := self._layout.folded(number):
            self._set_folded(self._folded - {group.heading})

    def _set_folded(self, headings: set[str], number: int | None = None) -> None:
        """Fold these groups, no others; the cursor goes to a row, or stays; where its group is shut, at the heading."""
        self._folded = headings
        self._arrange()
        self.go_to(self._layout.number(self._layout.stop(self.cursor if number is None else number)))
        self._reveal()
        self._fetch()

    def _window(self, screens: float) -> list[int]:
        """The rows on the screen, and those of so many screens more each way."""
        top, layout = self.scroll_offset.y, self._layout
        first, last = (min(layout.spot(line).number, layout.rows - 1) for line in (top, top + self.size.height))
        more = int((self.size.height // layout.height + 2) * screens)
        stops = range(max(0, layout.stop(first) - more), min(layout.stops, layout.stop(last) + 1 + more))
        return [number for number in map(layout.number, stops) if not layout.folded(number)]

    def _fetch(self, anew: bool = False) -> None:
        """Have what is on the screen and a little around it."""
        if self.size and self.ids:
            self._rows.want(self._window(0.5), self._window(1), anew)

    def _rows_came(self) -> None:
        self.refresh()
        # What can be done with the row under the cursor is known from its row.
        self.refresh_bindings()
