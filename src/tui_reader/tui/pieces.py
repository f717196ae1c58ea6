"""The parts of a story as a reader sees them: what is said twice said once, furniture folded, all text safe to draw."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from tui_reader.folding import fold_headline
from tui_reader.output.head import DERIVED, HIGHLIGHTS, TRUNCATED, folded, is_said, reading_order
from tui_reader.safe_text import safe_line
from tui_reader.story import BlockKind, Link, Span, Story


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


class Inline(NamedTuple):
    """Words of a piece that lead to another story."""

    start: int
    end: int
    """Offsets into the piece's text."""
    link: Link


class Piece(NamedTuple):
    """A part of the story as it is shown."""

    role: Role
    text: str
    """Safe to draw, one line; offsets of lines and matches are into this."""
    block: int | None = None
    """Index into ``Story.blocks``; None where the text is about the story (byline, derived headline)."""
    link: Link | None = None
    """Of a linked headline."""
    inline: tuple[Inline, ...] = ()
    """Links amid its text."""
    number: str = ""
    """What counts an item of a list: drawn before it, and never found."""
    caption: str = ""
    """Words of ours, drawn and never found: a note, the fold of page furniture, the title of a frame."""


def compose(
    story: Story, byline: str = "", show_furniture: bool = False, every_block: bool = False
) -> tuple[Piece, ...]:
    """The parts of `story` in reading order, their text made safe.

    `byline` is the line under the headline; byline and time blocks of the story that say nothing more are left out.
    With `every_block` they are not, and furniture is shown.
    """
    pieces = _head(story, byline)
    lone = {block.span for block in story.blocks if block.kind is BlockKind.LINKED_HEADLINE}
    inline = [link for link in story.links if link.span not in lone]
    headline = pieces[0].block
    shown = [
        index
        for index in reading_order(story.blocks)
        if index != headline
        and story.blocks[index].text.strip()
        and (every_block or not is_said(story, story.blocks[index], byline))
    ]
    for furniture, run in groupby(shown, key=lambda index: story.blocks[index].kind is BlockKind.PROMO):
        blocks = list(run)
        if furniture and not show_furniture and not every_block:
            pieces.append(Piece(Role.PROMO, "", blocks[0], caption=folded(len(blocks))))
        else:
            pieces += (_piece(story, index, inline) for index in blocks)
    if story.truncated:
        pieces.append(Piece(Role.NOTE, "", caption=TRUNCATED))
    return tuple(_framed(pieces))


def _head(story: Story, byline: str) -> list[Piece]:
    title = safe_line(story.title.text).strip()
    pieces: list[Piece] = []
    if story.title.derived:
        pieces += [Piece(Role.DERIVED_TITLE, title), Piece(Role.BYLINE, "", caption=DERIVED)]
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


def _piece(story: Story, number: int, inline: Sequence[Link]) -> Piece:
    block = story.blocks[number]
    role, link = _ROLES[block.kind], None
    if block.kind is BlockKind.LINKED_HEADLINE:
        link = next((link for link in story.links if link.span == block.span), Link(block.text, block.span, None))
        role = Role.LINK_MISSING if link.target is None else Role.LINK
    text = safe_line(block.text)
    inlines = tuple(_inlines(text, block.span, inline)) if inline else ()
    return Piece(role, text, number, link, inlines, block.number)


def _inlines(text: str, span: Span, links: Sequence[Link]) -> Iterator[Inline]:
    """Where in the text of a block, which stands at `span`, its links are."""
    reached = 0
    for link in links:
        words = safe_line(link.text)
        start = text.find(words, reached) if span[0] <= link.span[0] and link.span[1] <= span[1] else -1
        if start >= 0 and words:
            reached = start + len(words)
            yield Inline(start, reached, link)


def _framed(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """`pieces` with a frame's head before every run of highlights, and no frame around nothing."""
    previous: Role | None = None
    for number, piece in enumerate(pieces):
        following = pieces[number + 1].role if number + 1 < len(pieces) else None
        if piece.role is Role.HIGHLIGHTS_FRAME and following is not Role.HIGHLIGHT:
            piece = piece._replace(role=Role.SUBHEAD)
        elif piece.role is Role.HIGHLIGHT and previous not in (Role.HIGHLIGHTS_FRAME, Role.HIGHLIGHT):
            yield Piece(Role.HIGHLIGHTS_FRAME, "", caption=HIGHLIGHTS)
        yield piece
        previous = piece.role
