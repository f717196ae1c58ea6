"""A story laid out as lines of text: pure, so that finding, matches, links and the kept place need no screen.

Two steps. `compose` turns a story into `Piece`s in reading order (once a story); `lay_out` wraps them to a width and
gives a `Page` of `Line`s (once a width). A line is a stretch of a piece's text between drawn marks (bullet, arrow,
frame), so that every character on the screen maps back to the text of a block, and the other way round.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from tui_reader.folding import fold_headline, tokens, words
from tui_reader.safe_text import safe_line
from tui_reader.story import Block, BlockKind, Link, Place, Span, Story
from tui_reader.widths import cell_width, wrap

NARROWEST = 8
"""Columns below which a page is not squeezed any further."""

DERIVED_NOTE = "(from the story's first words)"
HIGHLIGHTS_TITLE = "Story highlights"


class Role(StrEnum):
    """What a line is to the eye; each has one look."""

    TITLE = "title"
    DERIVED_TITLE = "derived-title"
    BYLINE = "byline"
    DECK = "deck"
    HIGHLIGHTS_FRAME = "highlights-frame"
    HIGHLIGHT = "highlight"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    LINK = "link"
    LINK_MISSING = "link-missing"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    CAPTION = "caption"
    NOTE = "note"
    PROMO = "promo"
    GAP = "gap"


_ROLES = {
    BlockKind.TITLE: Role.SUBHEAD,
    BlockKind.BYLINE: Role.BYLINE,
    BlockKind.TIMESTAMP: Role.BYLINE,
    BlockKind.DECK: Role.DECK,
    BlockKind.HIGHLIGHTS_HEADER: Role.HIGHLIGHTS_FRAME,
    BlockKind.HIGHLIGHT: Role.HIGHLIGHT,
    BlockKind.DATELINE: Role.DATELINE,
    BlockKind.PARAGRAPH: Role.PARAGRAPH,
    BlockKind.SUBHEAD: Role.SUBHEAD,
    BlockKind.LINKED_HEADLINE: Role.LINK_MISSING,
    BlockKind.LIST_ITEM: Role.LIST_ITEM,
    BlockKind.QUOTE: Role.QUOTE,
    BlockKind.CAPTION: Role.CAPTION,
    BlockKind.NOTE: Role.NOTE,
    BlockKind.PROMO: Role.PROMO,
}

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

_HIGHLIGHTS = {BlockKind.HIGHLIGHTS_HEADER, BlockKind.HIGHLIGHT}
_HEAD = {BlockKind.TITLE, BlockKind.BYLINE, BlockKind.TIMESTAMP, BlockKind.DECK}


class Piece(NamedTuple):
    """A part of the story as it is shown."""

    role: Role
    text: str
    """Safe to draw, one line; offsets of lines and matches are into this."""
    block: int | None = None
    """Index into ``Story.blocks``; None where the text is about the story (byline, derived headline)."""
    link: Link | None = None
    caption: str = ""
    """Words of ours, drawn and never found: a note, the fold of page furniture, the title of a frame."""


class Line(NamedTuple):
    """One row of the page: `before`, the piece's text from `start` to `end`, `after`."""

    role: Role
    piece: int | None = None
    start: int = 0
    end: int = 0
    before: str = ""
    after: str = ""


class Match(NamedTuple):
    """A stretch of a piece that was found."""

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

    def line_of(self, piece: int, offset: int) -> int:
        """The number of the line that shows the character at `offset` of a piece."""
        number = self.first_lines[piece]
        for line in range(number, len(self.lines)):
            if self.lines[line].piece == piece:
                if self.lines[line].start > offset:
                    break
                number = line
            elif self.lines[line].piece is not None:
                break
        return number

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
        """The anchor of a place; the beginning of the story is the top of the page, headline and all."""
        if (place.block, place.offset) == (0, 0):
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
            parts.append(self.pieces[piece].text[run[0].start : run[-1].end])
        return "\n\n".join(part for part in parts if part)

    def _stretches(self, spans: Iterable[tuple[int, Span]]) -> Iterator[Match]:
        for number, (start, end) in spans:
            line = self.lines[number]
            if line.piece is None:
                continue
            shift = line.start - len(line.before)
            first, last = max(line.start, start + shift), min(line.end, end + shift)
            if first < last:
                yield Match(line.piece, first, last)


def compose(story: Story, byline: str = "", show_furniture: bool = False) -> tuple[Piece, ...]:
    """The parts of `story` in reading order, their text made safe.

    `byline` is the line under the headline; byline and time blocks of the story that say nothing more are left out.
    """
    pieces = _head(story, byline)
    headline = pieces[0].block
    shown = [
        index
        for index in reading_order(story.blocks)
        if index != headline and story.blocks[index].text.strip() and not _is_said(story, index, byline)
    ]
    for furniture, run in groupby(shown, key=lambda index: story.blocks[index].kind is BlockKind.PROMO):
        blocks = list(run)
        if furniture and not show_furniture:
            lines = "line" if len(blocks) == 1 else "lines"
            pieces.append(Piece(Role.PROMO, "", blocks[0], caption=f"· {len(blocks)} {lines} of page furniture ·"))
        else:
            pieces += (_piece(story, index) for index in blocks)
    return tuple(_framed(pieces))


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
    return Page(tuple(pieces), (*lines, _GAP), width, tuple(first_lines))


def find_in(pieces: Sequence[Piece], spans_of: Callable[[str], Sequence[Span]]) -> tuple[Match, ...]:
    """What `spans_of` finds in each piece of the story's own text, in reading order."""
    return tuple(
        Match(number, start, end)
        for number, piece in enumerate(pieces)
        if piece.text and piece.role is not Role.DERIVED_TITLE
        for start, end in spans_of(piece.text)
        if start < end
    )


def reading_order(blocks: Sequence[Block]) -> list[int]:
    """The numbers of `blocks` in the order they are read: highlights that stand after the body come before it."""
    order = list(range(len(blocks)))
    bullets = [number for number in order if blocks[number].kind in _HIGHLIGHTS]
    body = [number for number in order if blocks[number].kind is BlockKind.PARAGRAPH]
    if not bullets or not body or bullets[0] < body[-1]:
        return order
    rest = [number for number in order if blocks[number].kind not in _HIGHLIGHTS]
    head = next((at for at, number in enumerate(rest) if blocks[number].kind not in _HEAD), len(rest))
    return [*rest[:head], *bullets, *rest[head:]]


def _head(story: Story, byline: str) -> list[Piece]:
    title = safe_line(story.title.text).strip()
    pieces: list[Piece] = []
    if story.title.derived:
        pieces += [Piece(Role.DERIVED_TITLE, title), Piece(Role.BYLINE, "", caption=DERIVED_NOTE)]
    else:
        key = fold_headline(story.title.text)
        own = (
            number
            for number, block in enumerate(story.blocks)
            if block.kind is BlockKind.TITLE and fold_headline(block.text) == key
        )
        pieces.append(Piece(Role.TITLE, title, next(own, None)))
    if byline:
        pieces.append(Piece(Role.BYLINE, safe_line(byline)))
    return pieces


def _piece(story: Story, number: int) -> Piece:
    block = story.blocks[number]
    role, link = _ROLES[block.kind], None
    if block.kind is BlockKind.LINKED_HEADLINE:
        link = next((link for link in story.links if link.span == block.span), Link(block.text, block.span, None))
        role = Role.LINK_MISSING if link.target is None else Role.LINK
    return Piece(role, safe_line(block.text), number, link)


def _framed(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """`pieces` with a frame's head before every run of highlights, and no frame around nothing."""
    previous: Role | None = None
    for number, piece in enumerate(pieces):
        following = pieces[number + 1].role if number + 1 < len(pieces) else None
        if piece.role is Role.HIGHLIGHTS_FRAME and following is not Role.HIGHLIGHT:
            piece = piece._replace(role=Role.SUBHEAD)
        elif piece.role is Role.HIGHLIGHT and previous not in (Role.HIGHLIGHTS_FRAME, Role.HIGHLIGHT):
            yield Piece(Role.HIGHLIGHTS_FRAME, "", caption=HIGHLIGHTS_TITLE)
        yield piece
        previous = piece.role


def _touch(above: Role, below: Role) -> bool:
    """Whether two pieces stand without a blank line between them."""
    return below is not Role.HIGHLIGHTS_FRAME and any(above in run and below in run for run in _RUNS)


def _lines(piece: Piece, number: int, width: int) -> list[Line]:
    if piece.role is Role.HIGHLIGHTS_FRAME:
        return _frame_top(piece, number, width)
    if piece.caption:
        return [Line(piece.role, number, 0, 0, before=piece.caption)]
    framed = piece.role is Role.HIGHLIGHT
    first, others = _MARKS.get(piece.role, ("", ""))
    room = width - cell_width(first) - (4 if framed else 0)
    lines: list[Line] = []
    for start, end in wrap(piece.text, room):
        mark, after = first if not lines else others, ""
        if framed:
            mark, after = f"│ {mark}", " " * (room - cell_width(piece.text[start:end])) + " │"
        lines.append(Line(piece.role, number, start, end, mark, after))
    return lines


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


def _is_said(story: Story, number: int, byline: str) -> bool:
    """Whether the line under the headline says all that a byline or time block says."""
    block = story.blocks[number]
    if block.kind is BlockKind.BYLINE:
        said = set(words(byline))
        # What is left over of "By Ada Fenn and Bo Lind" is short and no name: "By", "and", "von".
        return all(
            token.text in said or (len(token.text) <= 3 and not block.text[token.start : token.end].isupper())
            for token in tokens(block.text)
        )
    if block.kind is BlockKind.TIMESTAMP and byline and story.about.published:
        from tui_reader.dates import parse_date

        published = parse_date(block.text)
        if published != story.about.published:
            return False
        return len(published.value) <= len("2016-05-30") or published.value[11:16] in byline
    return False
