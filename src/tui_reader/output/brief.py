"""A story in brief, as a digest has it: headline and story highlights, or the lead where it has none."""

from __future__ import annotations

from typing import NamedTuple

from tui_reader.story import BlockKind, Row, Story

LONGEST_LEAD = 400
"""Characters of a lead; what is longer is cut after a word."""
_PROSE = (BlockKind.PARAGRAPH, BlockKind.DECK, BlockKind.LIST_ITEM, BlockKind.QUOTE)


class Brief(NamedTuple):
    """A story in brief. Untrusted."""

    row: Row
    highlights: tuple[str, ...]
    lead: str
    """The first paragraph where there are no highlights; empty where there are, or where the story has no prose."""


def brief(row: Row, story: Story | None) -> Brief:
    """What a digest says of a story; without the story, because its file cannot be read now, what the row knows."""
    if story is None:
        return Brief(row, (), row.teaser)
    if story.highlights:
        return Brief(row, story.highlights, "")
    texts = {block.kind: block.text for block in reversed(story.blocks)}
    return Brief(row, (), _cut(next((texts[kind] for kind in _PROSE if kind in texts), "")))


def _cut(text: str) -> str:
    if len(text) <= LONGEST_LEAD:
        return text
    cut = text[:LONGEST_LEAD]
    return (cut.rpartition(" ")[0] or cut) + " …"
