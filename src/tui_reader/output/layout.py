"""Where everything stands in plain text, and what it means; how that looks is the writers' affair."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from tui_reader.output import Options
from tui_reader.output.head import (
    DERIVED,
    HIGHLIGHTS,
    STARRED,
    TRUNCATED,
    byline,
    folded,
    is_headline,
    is_said,
    is_wanted,
    mark_of,
    shown_blocks,
)
from tui_reader.record import Record
from tui_reader.safe_text import safe_line
from tui_reader.story import Block, BlockKind, Precision, Published, Story, Title
from tui_reader.widths import cell_width, wrap

if TYPE_CHECKING:
    from tui_reader.story import Highlighted, Hit, Row

_NARROWEST = 8
"""Columns that a line has at least."""
_UNWRAPPED = 1 << 40
"""Columns of a line that is as long as its text."""
_MARKS = {
    BlockKind.HIGHLIGHT: ("  • ", "    "),
    BlockKind.LIST_ITEM: ("  – ", "    "),
    BlockKind.QUOTE: ("▎ ", "▎ "),
    BlockKind.CAPTION: ("    ", "    "),
}
"""What stands before the first line of a block, and before the others."""
_GROUPS = {BlockKind.HIGHLIGHTS_HEADER: BlockKind.HIGHLIGHT}
_TOGETHER = {BlockKind.HIGHLIGHT, BlockKind.LIST_ITEM, BlockKind.LINKED_HEADLINE, BlockKind.PROMO}
"""Kinds of which several in a row stand without blank lines between; a header belongs to its highlights."""


class Piece(Record):
    """A stretch of a line, and what it is: a `BlockKind`, or one of the roles below, or nothing."""

    text: str
    role: str = ""


Line = tuple[Piece, ...]
DERIVED_TITLE, LINK_FOUND, MATCH, MARK, ID, QUIET = "derived_title", "link_found", "match", "mark", "id", "quiet"


def story_lines(story: Story, options: Options) -> Iterator[Line]:
    """The lines of a story: headline and byline, then its blocks in reading order, a blank line between two."""
    width = columns(options)
    safe = str if options.raw else safe_line
    under = byline(story)
    if follows := is_wanted(BlockKind.TITLE, options):
        yield from headline_lines(story.title, width, safe)
    if under and is_wanted(BlockKind.BYLINE, options):
        yield from lines_of(under, BlockKind.BYLINE, width, safe=safe)
        follows = True
    blocks = shown_blocks(story, options)
    shown = [block for block in blocks if not (is_headline(story, block) or is_said(story, block, under))]
    for kind, run in groupby(shown, key=lambda block: _GROUPS.get(block.kind, block.kind)):
        group = list(run)
        if kind is BlockKind.PROMO and not (options.kinds or options.promo):
            yield ()
            yield from lines_of(folded(len(group)), BlockKind.PROMO, width)
            continue
        for part in [group] if kind in _TOGETHER else [[block] for block in group]:
            if follows:
                yield ()
            yield from _part(story, part, width, safe)
            follows = True
    if story.truncated:
        yield ()
        yield from lines_of(TRUNCATED, QUIET, width)


def heading_lines(heading: str) -> Iterator[Line]:
    """The heading of a group of rows."""
    yield (Piece(safe_line(heading), BlockKind.SUBHEAD),)


def row_lines(row: Row, options: Options) -> Iterator[Line]:
    """One line: id, marks, date, headline, outlet. Nothing is cut off, so that it can be searched."""
    name = options.longer_ids.get(row.id) or row.id[: options.id_digits]
    pieces = [
        Piece(name.ljust(options.id_width), ID),
        Piece(f"  {mark_of(row.marks) or ' '}{STARRED if row.marks.starred else ' '} ", MARK),
        Piece(f"{_day(row.about.published):>11}", QUIET),
        Piece("  "),
        Piece(safe_line(row.title.text), DERIVED_TITLE if row.title.derived else BlockKind.TITLE),
    ]
    if row.title.derived:
        pieces.append(Piece(f" {DERIVED}", QUIET))
    if row.about.outlet:
        pieces.append(Piece(f" · {safe_line(row.about.outlet)}", QUIET))
    yield tuple(pieces)


def hit_lines(hit: Hit, options: Options) -> Iterator[Line]:
    """The line of a row, and below it where the story matched."""
    yield from row_lines(hit.row, options)
    excerpt = _safe_excerpt(hit.excerpt)
    for start, end in wrap(excerpt.text, columns(options) - 4):
        yield (Piece("    "), *_marked(excerpt, start, end))


def headline_lines(title: Title, width: int, safe: Callable[[str], str] = safe_line) -> Iterator[Line]:
    """A headline; where it is made up, that is said."""
    if not title.derived:
        yield from lines_of(title.text, BlockKind.TITLE, width, safe=safe)
        return
    *lines, last = list(lines_of(title.text, DERIVED_TITLE, width, safe=safe)) or [()]
    yield from lines
    note = Piece(DERIVED, QUIET)
    if sum(cell_width(piece.text) for piece in last) + 1 + len(DERIVED) <= width:
        yield (*last, Piece(" "), note)
    else:
        yield last
        yield from lines_of(DERIVED, QUIET, width)


def _part(story: Story, blocks: Sequence[Block], width: int, safe: Callable[[str], str]) -> Iterator[Line]:
    """The lines of blocks that stand together: a run of one kind, or a single one."""
    if blocks[0].kind is BlockKind.HIGHLIGHT:
        yield from lines_of(HIGHLIGHTS, BlockKind.HIGHLIGHTS_HEADER, width)
    for block in blocks:
        if block.kind is BlockKind.LINKED_HEADLINE:
            found = story.target(block) is not None
            marks, role = ("→ " if found else "⇢ ", "  "), LINK_FOUND if found else block.kind
        else:
            marks, role = _marks(block), block.kind
        lines = list(lines_of(block.text, role, width, *marks, safe=safe))
        yield from lines
        if block.kind is BlockKind.SUBHEAD:
            yield from _rule_under(lines)


def _rule_under(lines: Sequence[Line]) -> Iterator[Line]:
    """As long as the longest of them; under nothing that can be seen there is none."""
    if lines:
        yield (Piece("-" * max(cell_width(line[-1].text) for line in lines), BlockKind.SUBHEAD),)


def _marks(block: Block) -> tuple[str, str]:
    """What stands before the first line of a block, and before the others."""
    if block.number:
        first = f"  {block.number} "
        return first, " " * cell_width(first)
    return _MARKS.get(block.kind, ("", ""))


def columns(options: Options) -> int:
    """How long a line may be."""
    return max(options.width, _NARROWEST) if options.width else _UNWRAPPED


def lines_of(
    text: str, role: str, width: int, first: str = "", other: str = "", safe: Callable[[str], str] = safe_line
) -> Iterator[Line]:
    """`text` made safe and wrapped, with what stands before its first line and before the others."""
    text = safe(text)
    mark = first
    for start, end in wrap(text, width - cell_width(first)):
        line = Piece(text[start:end], role)
        yield (Piece(mark), line) if mark else (line,)
        mark = other


def _day(published: Published | None) -> str:
    """``2025-06-03``, the day here, with a mark where that is only the file's date."""
    if published is None:
        return ""
    return ("≈" if published.precision is Precision.FILE else "") + published.day()


def _safe_excerpt(excerpt: Highlighted) -> Highlighted:
    """An excerpt made safe: what is taken out moves the spans after it."""
    from tui_reader.story import Highlighted

    pieces = [safe_line(piece) for piece in excerpt.split()]
    spans, reached = [], 0
    for number, piece in enumerate(pieces):
        if number % 2 and piece:
            spans.append((reached, reached + len(piece)))
        reached += len(piece)
    return Highlighted("".join(pieces), tuple(spans))


def _marked(excerpt: Highlighted, start: int, end: int) -> Iterator[Piece]:
    """The stretch of an excerpt between two offsets, plain and matching pieces in turn."""
    reached = start
    for first, last in excerpt.spans:
        first, last = max(first, start), min(last, end)
        if first < last:
            yield Piece(excerpt.text[reached:first])
            yield Piece(excerpt.text[first:last], MATCH)
            reached = last
    yield Piece(excerpt.text[reached:end])
