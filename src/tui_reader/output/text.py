"""Plain text: the same marks as on the screen, and nothing that a screen reader would stumble over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tui_reader.output import Options
from tui_reader.output.layout import Line, heading_lines, hit_lines, row_lines, story_lines

if TYPE_CHECKING:
    from tui_reader.story import Hit, Row, Story


def story(story: Story, options: Options) -> Iterator[str]:
    """A story, wrapped."""
    return plain(story_lines(story, options))


def heading(heading: str, options: Options) -> Iterator[str]:
    """The heading of a group of rows."""
    return plain(heading_lines(heading))


def row(row: Row, options: Options) -> Iterator[str]:
    """A row of a list on one line."""
    return plain(row_lines(row, options))


def hit(hit: Hit, options: Options) -> Iterator[str]:
    """A search result: its row, and the excerpt below it."""
    return plain(hit_lines(hit, options))


def plain(lines: Iterable[Line]) -> Iterator[str]:
    """Lines without any style; their text is safe already."""
    for line in lines:
        yield "".join(piece.text for piece in line).rstrip(" ") + "\n"
