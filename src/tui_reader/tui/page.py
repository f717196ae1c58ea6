"""A story laid out as lines of text: pure, so that matches, links and the kept place need no screen.

`lay_out` wraps the pieces of a story to a width and gives a `Page` of `Line`s. A line is a stretch of a piece's text
between drawn marks (bullet, arrow, frame), so that every character on the screen maps back to the text of a block, and
the other way round.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

from tui_reader.story import Link, Place, Span
from tui_reader.tui.pieces import Piece, Role
from tui_reader.widths import cell_width, wrap

NARROWEST = 8
"""Columns below which a page is not squeezed any further."""

_MARKS = {
    Role.HIGHLIGHT: ("• ", "  "),
    Role.LINK: ("→ ", "  "),
    Role.LINK_MISSING: ("⇢ ", "  "),
    Role.LIST_ITEM: ("  – ", "    "),
    Role.QUOTE: ("▎ ", "▎ "),
    Role.CAPTION: ("    ", "    "),
}
"""What is drawn before the first line of a piece, and before the others."""

_RUNS = (
    {Role.TITLE, Role.DERIVED_TITLE, Role.BYLINE},
    {Role.HIGHLIGHTS_FRAME, Role.HIGHLIGHT},
    {Role.LINK, Role.LINK_MISSING},
    {Role.LIST_ITEM},
    {Role.PROMO},
)
"""What stands together without a blank line between."""


class Line(NamedTuple):
    """One row of the page: `before`, the piece's text from `start` to `end`, `after`."""

    role: Role
    piece: int | None = None
    start: int = 0
    end: int = 0
    before: str = ""
    after: str = ""


class Stretch(NamedTuple):
    """A stretch of a piece's text."""

    piece: int
    start: int
    end: int


_GAP = Line(Role.GAP)


class Page(NamedTuple):
    """A story's pieces as lines of a width."""

    pieces: tuple[Piece, ...]
    lines: tuple[Line, ...]
    width: int
    first_lines: tuple[int, ...]
    """For each piece the number of its first line."""
    links: Mapping[Stretch, Link] = MappingProxyType({})
    """What leads to other stories, in order: linked headlines, and words amid the text."""

    def line_of(self, piece: int, offset: int) -> int:
        """The number of the line that shows the character at `offset` of a piece."""
        first = self.first_lines[piece]
        last = self.first_lines[piece + 1] if piece + 1 < len(self.first_lines) else len(self.lines)
        while last > first + 1 and self.lines[last - 1].piece != piece:
            last -= 1
        return max(first, bisect_right(self.lines, offset, first, last, key=attrgetter("start")) - 1)

    def links_in(self, line: Line) -> Iterator[Stretch]:
        """What of a line leads to other stories, or goes on from the line before, or goes on in the next."""
        if line.piece is None or not self.links:
            return
        piece = self.pieces[line.piece]
        if piece.link is not None:
            yield Stretch(line.piece, 0, len(piece.text))
        for start, end, _ in piece.inline:
            if start < line.end and end > line.start:
                yield Stretch(line.piece, start, end)

    def lines_of(self, piece: int) -> Span:
        """The numbers of a piece's first line and of that after its last."""
        first = self.first_lines[piece]
        last = first + 1
        while last < len(self.lines) and self.lines[last].piece == piece:
            last += 1
        return first, last

    def anchor(self, number: int) -> tuple[int, int]:
        """Piece and offset of the first text at or below a line."""
        for line in self.lines[max(0, number) :]:
            if line.piece is not None:
                return line.piece, line.start
        return (len(self.pieces) - 1, len(self.pieces[-1].text)) if self.pieces else (0, 0)

    def place(self, anchor: tuple[int, int], progress: float) -> Place:
        """The place in the story that an anchor stands for; above the first block it is the beginning."""
        piece, offset = anchor
        block = self.pieces[piece].block if piece < len(self.pieces) else None
        return Place(0, 0, progress) if block is None else Place(block, offset, progress)

    def anchor_of(self, place: Place) -> tuple[int, int]:
        """The anchor of a place; the beginning of the story is the top of the page, headline and all.

        A made-up headline is no block: under it the first block begins further down.
        """
        if (place.block, place.offset) == (0, 0) and not place.progress:
            return 0, 0
        blocks = [(piece.block, number) for number, piece in enumerate(self.pieces) if piece.block is not None]
        block, number = max((pair for pair in blocks if pair[0] <= place.block), default=(0, 0))
        return number, max(0, place.offset) if block == place.block else 0

    def text_of(self, line: Line) -> str:
        """What of the story a line shows, without drawn marks."""
        return "" if line.piece is None else self.pieces[line.piece].text[line.start : line.end]

    def drawn(self, line: Line) -> str:
        """A line as it stands on the screen, without margins."""
        return line.before + self.text_of(line) + line.after

    def passage(self, spans: Iterable[tuple[int, Span]]) -> str:
        """The story's text under stretches of drawn lines, as a reader would copy it.

        `spans` are (line number, span of characters of the drawn line). Lines of one paragraph flow together.
        """
        parts: list[str] = []
        for piece, group in groupby(self._stretches(spans), key=attrgetter("piece")):
            run = list(group)
            parts.append(self._copied(piece, run[0].start, run[-1].end))
        return "\n\n".join(part for part in parts if part)

    def said(self, piece: int) -> str:
        """All that a piece says, with its number in a list, as a reader would copy it."""
        return self._copied(piece, 0, len(self.pieces[piece].text))

    def _copied(self, piece: int, start: int, end: int) -> str:
        text, number = self.pieces[piece].text[start:end], self.pieces[piece].number
        return f"{number} {text}" if number and text and not start else text

    def _stretches(self, spans: Iterable[tuple[int, Span]]) -> Iterator[Stretch]:
        for number, (start, end) in spans:
            line = self.lines[number]
            if line.piece is None:
                continue
            shift = line.start - len(line.before)
            first, last = max(line.start, start + shift), min(line.end, end + shift)
            if first < last:
                yield Stretch(line.piece, first, last)


def lay_out(pieces: Sequence[Piece], width: int) -> Page:
    """Wrap `pieces` to `width` columns; a width too small to read in is taken as `NARROWEST`."""
    width = max(NARROWEST, width)
    lines = [_GAP]
    first_lines: list[int] = []
    for number, piece in enumerate(pieces):
        if number and not _touch(pieces[number - 1].role, piece.role):
            lines.append(_GAP)
        first_lines.append(len(lines))
        lines += _lines(piece, number, width)
        is_last = number + 1 == len(pieces) or pieces[number + 1].role is not Role.HIGHLIGHT
        if piece.role is Role.HIGHLIGHT and is_last:
            lines.append(Line(Role.HIGHLIGHTS_FRAME, before="╰" + "─" * (width - 2) + "╯"))
    return Page(tuple(pieces), (*lines, _GAP), width, tuple(first_lines), dict(_links(pieces)))


def _links(pieces: Sequence[Piece]) -> Iterator[tuple[Stretch, Link]]:
    for number, piece in enumerate(pieces):
        if piece.link is not None:
            yield Stretch(number, 0, len(piece.text)), piece.link
        for start, end, link in piece.inline:
            yield Stretch(number, start, end), link


def _touch(above: Role, below: Role) -> bool:
    """Whether two pieces stand without a blank line between them."""
    return below is not Role.HIGHLIGHTS_FRAME and any(above in run and below in run for run in _RUNS)


def _lines(piece: Piece, number: int, width: int) -> list[Line]:
    if piece.role is Role.HIGHLIGHTS_FRAME:
        return _frame_top(piece, number, width)
    if piece.caption:
        words = (piece.caption[start:end] for start, end in wrap(piece.caption, width))
        return [Line(piece.role, number, before=part) for part in words]
    framed = piece.role is Role.HIGHLIGHT
    first, others = _marks(piece)
    room = width - cell_width(first) - (4 if framed else 0)
    lines: list[Line] = []
    for start, end in wrap(piece.text, room):
        mark, after = first if not lines else others, ""
        if framed:
            mark, after = f"│ {mark}", " " * (room - cell_width(piece.text[start:end])) + " │"
        lines.append(Line(piece.role, number, start, end, mark, after))
    return lines


def _marks(piece: Piece) -> tuple[str, str]:
    """What is drawn before the first line of a piece, and before the others."""
    if not piece.number:
        return _MARKS.get(piece.role, ("", ""))
    first = f"{piece.number} " if piece.role is Role.HIGHLIGHT else f"  {piece.number} "
    return first, " " * cell_width(first)


def _frame_top(piece: Piece, number: int, width: int) -> list[Line]:
    """The upper edge of a frame with its title in it, or the title inside where it is too long for that."""
    title = piece.text or piece.caption
    rule = width - cell_width(title) - 5
    if rule >= 0 and piece.text:
        return [Line(piece.role, number, 0, len(title), "╭ ", f" {'─' * (rule + 1)}╮")]
    if rule >= 0:
        return [Line(piece.role, number, before=f"╭ {title} {'─' * (rule + 1)}╮")]
    edge = Line(piece.role, number, before="╭" + "─" * (width - 2) + "╮")
    inside = (
        Line(piece.role, number, start, end, "│ ", " " * (width - 4 - cell_width(title[start:end])) + " │")
        for start, end in wrap(piece.text, width - 4)
    )
    return [edge, *inside]
