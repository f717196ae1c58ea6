"""A page with a cursor of blocks, shown when asked for: on the block that the reader says something of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.message import Message

from tui_reader.tui.links_page import LinksPage
from tui_reader.tui.pieces import Role

_PASSAGES = {Role.DECK, Role.HIGHLIGHT, Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE, Role.CAPTION, Role.NOTE}
"""What is copied as a passage without being pointed at."""


class BlocksPage(LinksPage, inherit_bindings=False):
    """While the cursor is shown every block is: page furniture, and what the line under the headline says already.

    A subclass hears `cursor_came_or_went` and composes the page anew, then calls `_point`.
    """

    @dataclass
    class BlockMoved(Message, namespace="story_view"):
        """The cursor is on another block, by its number; None: it is hidden."""

        block: int | None
        anew: bool = False
        """Whether it is where it was, and told anew: something else may be known of the block."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._block: int | None = None

    def cursor_came_or_went(self) -> None:
        """All blocks are to be shown now, or are no longer."""

    @property
    def block(self) -> int | None:
        """The number of the block under the cursor; None where it is hidden."""
        return self._block

    def passage(self) -> str:
        """The text of the block under the cursor, else of that with the current match, else of the first in sight."""
        if self._cursor is not None:
            return self._page.said(self._cursor)
        stops = [number for number in self._stops() if self._page.pieces[number].role in _PASSAGES]
        if not stops:
            return ""
        match = None if self._matches.current is None else self._matches.found[self._matches.current]
        if match is not None and match.piece in stops:
            line = self._page.line_of(match.piece, match.start) - self.scroll_offset.y
            if 0 <= line < self._height:
                return self._page.said(match.piece)
        return self._page.said(self._first(stops))

    def hide_blocks(self) -> bool:
        """Hide the cursor; whether it was shown."""
        if self._block is None:
            return False
        self._set_block(None)
        self.cursor_came_or_went()
        return True

    def action_blocks(self) -> None:
        """Show the cursor, on the focused link or the first block on the screen; or hide it."""
        if self.hide_blocks() or not (stops := self._stops()):
            return
        linked = self._link.piece if self._link is not None else None
        first = linked if linked in self._visible(stops) else self._first(stops)
        self._set_block(self._page.pieces[first].block)
        self.cursor_came_or_went()
        self._reveal_block()

    def step_block(self, step: int) -> None:
        """Move the cursor by blocks, onto the screen where the reader has scrolled away from it."""
        stops = self._stops()
        if self._cursor is None or self._cursor not in stops:
            return
        visible = self._visible(stops)
        if self._cursor in visible or not visible:
            at = min(max(0, stops.index(self._cursor) + step), len(stops) - 1)
            self._put_cursor(stops[at])
        else:
            self._put_cursor(visible[0] if step > 0 else visible[-1])

    def _put_cursor(self, piece: int) -> None:
        """Have the cursor on a piece, if that is one of the story's blocks, and in sight."""
        if self._page.pieces[piece].block is not None:
            self._set_block(self._page.pieces[piece].block)
            self._reveal_block()

    def _set_block(self, block: int | None) -> None:
        if block != self._block:
            self._block = block
            self._point()
            self.post_message(self.BlockMoved(block))

    def _point(self) -> None:
        """Find the piece of the block under the cursor; the block may have moved, or be folded away with others."""
        pieces = enumerate(self._page.pieces)
        before = self._cursor
        self._cursor = next(
            (number for number, piece in pieces if self._block is not None and piece.block == self._block), None
        )
        if self._cursor != before:
            self._redraw()

    def _reveal_block(self) -> None:
        """Scroll as little as shows the whole block, or its beginning where it is too long."""
        if self._cursor is None or not self.size:
            return
        first, after = self._page.lines_of(self._cursor)
        top, height = self.scroll_offset.y, self._height
        if first < top or after - first > height:
            self._read_to(first)
        elif after > top + height:
            self._read_to(after - height)

    def _stops(self) -> list[int]:
        """The pieces that are blocks of the story."""
        return [number for number, piece in enumerate(self._page.pieces) if piece.block is not None]

    def _visible(self, stops: Sequence[int]) -> list[int]:
        top, bottom = self.scroll_offset.y, self.scroll_offset.y + self._height
        return [number for number in stops if top <= self._page.first_lines[number] < bottom]

    def _first(self, stops: Sequence[int]) -> int:
        return next(iter(self._visible(stops)), next((each for each in stops if each >= self._anchor[0]), stops[-1]))
