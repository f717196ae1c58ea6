"""A story part by part: which kind each is, how certain, its first words and why."""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.output import Options
from tui_reader.safe_text import safe_line
from tui_reader.story import Block, BlockKind, Story

_KIND = max(map(len, BlockKind))
_FIRST_WORDS = 40
"""Characters of a part that are shown."""


def story(story: Story, options: Options) -> Iterator[str]:
    """A line a part: certainty in hundredths, kind, first words; below it the reason."""
    for block in story.blocks:
        yield f"{block.certainty:4.2f}  {block.kind:<{_KIND}}  {_first_words(block)}\n"
        yield f"{'':4}  {'':<{_KIND}}  because: {safe_line(block.why)}\n"


def _first_words(block: Block) -> str:
    text = safe_line(block.text)
    if len(text) <= _FIRST_WORDS:
        return text
    cut = text[:_FIRST_WORDS]
    return (cut.rpartition(" ")[0] or cut) + " …"
