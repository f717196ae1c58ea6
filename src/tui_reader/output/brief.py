"""A story in brief, as a digest has it: headline and story highlights, or the lead where it has none."""

from __future__ import annotations

from typing import NamedTuple

from tui_reader.story import BlockKind, Row, Story

LONGEST_LEAD = 400
"""Characters of a lead; what is longer is cut after a word."""
_PROSE = ({BlockKind.PARAGRAPH, BlockKind.DECK}, {BlockKind.LIST_ITEM, BlockKind.QUOTE})
"""What a story begins with; the others where it has none of the first."""


class Brief(NamedTuple):
    """A story in brief. Untrusted."""

    row: Row
    highlights: tuple[str, ...]
    lead: str
    """Standfirst or paragraph, whichever stands first; empty where there are highlights, or no prose."""


def brief(row: Row, story: Story | None) -> Brief:
    """What a digest says of a story; without the story, because its file cannot be read now, what the row knows."""
    if story is None:
        return Brief(row, (), row.teaser)
    if story.highlights:
        return Brief(row, story.highlights, "")
    texts = (block.text for kinds in _PROSE for block in story.blocks if block.kind in kinds)
    return Brief(row, (), _cut(next(texts, "")))


def _cut(text: str) -> str:
    if len(text) <= LONGEST_LEAD:
        return text
    cut = text[:LONGEST_LEAD]
    return (cut.rpartition(" ")[0] or cut) + " …"
