"""A piece of a draft: what becomes one block."""

# Annotations are evaluated: see `story`.

from typing import NamedTuple

from tui_reader.story import BlockKind, Span


class Piece(NamedTuple):
    """What becomes one block."""

    text: str
    """What is shown."""
    span: Span
    hint: BlockKind | None = None
    marked: bool = False
    """A list mark stands before it."""
    why: str = ""
    """What says so, where it is not the file's own mark-up that gives the hint."""
    arrow: bool = False
    """The mark is an arrow, as before a link."""
