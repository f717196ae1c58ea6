"""The same text with colours and attributes, of a terminal's own sixteen colours: they fit its background."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.color import ColorSystem
from rich.style import Style

from tui_reader.output import Options
from tui_reader.output.layout import (
    DERIVED_TITLE,
    ID,
    LINK_FOUND,
    MARK,
    MATCH,
    QUIET,
    Line,
    heading_lines,
    hit_lines,
    row_lines,
    story_lines,
)
from tui_reader.story import BlockKind, Hit, Row, Story

_STYLES: dict[str, Style] = {
    role: Style.parse(definition)
    for role, definition in {
        BlockKind.TITLE: "bold",
        DERIVED_TITLE: "bold italic",
        BlockKind.BYLINE: "dim",
        BlockKind.TIMESTAMP: "dim",
        BlockKind.HIGHLIGHTS_HEADER: "bold yellow",
        BlockKind.DATELINE: "dim",
        BlockKind.DECK: "italic",
        BlockKind.SUBHEAD: "bold",
        LINK_FOUND: "underline cyan",
        BlockKind.LINKED_HEADLINE: "dim",
        BlockKind.CAPTION: "dim italic",
        BlockKind.NOTE: "dim",
        BlockKind.PROMO: "dim",
        MATCH: "reverse",
        MARK: "yellow",
        ID: "dim",
        QUIET: "dim",
    }.items()
}


def story(story: Story, options: Options) -> Iterator[str]:
    """A story, wrapped and styled."""
    return styled(story_lines(story, options))


def heading(heading: str, options: Options) -> Iterator[str]:
    """The heading of a group of rows, styled."""
    return styled(heading_lines(heading))


def row(row: Row, options: Options) -> Iterator[str]:
    """A row of a list on one line."""
    return styled(row_lines(row, options))


def hit(hit: Hit, options: Options) -> Iterator[str]:
    """A search result: its row, and the excerpt below it with its matches marked."""
    return styled(hit_lines(hit, options))


def styled(lines: Iterable[Line]) -> Iterator[str]:
    """The pieces of each line in the style of their role; their text is safe already."""
    plain = Style()
    for line in lines:
        for piece in line:
            style = _STYLES.get(piece.role, plain)
            yield style.render(piece.text, color_system=ColorSystem.STANDARD) if piece.text.strip() else piece.text
        yield "\n"
