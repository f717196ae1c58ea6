"""Markdown (CommonMark): the story's structure as headings and lists, and none of its text taken for mark-up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from tui_reader.output import Options
from tui_reader.output.head import byline, is_headline, is_said, is_wanted, shown_blocks
from tui_reader.output.layout import DERIVED, HIGHLIGHTS, TRUNCATED
from tui_reader.safe_text import safe_line
from tui_reader.story import Block, BlockKind, Story

_FORMS = {
    BlockKind.TITLE: "## {}",
    BlockKind.BYLINE: "*{}*",
    BlockKind.TIMESTAMP: "*{}*",
    BlockKind.DECK: "**{}**",
    BlockKind.HIGHLIGHTS_HEADER: "## {}",
    BlockKind.HIGHLIGHT: "- {}",
    BlockKind.SUBHEAD: "## {}",
    BlockKind.LIST_ITEM: "- {}",
    BlockKind.QUOTE: "> {}",
    BlockKind.CAPTION: "*{}*",
    BlockKind.NOTE: "*{}*",
}
_TIGHT = {BlockKind.HIGHLIGHT, BlockKind.LIST_ITEM}


def story(story: Story, options: Options) -> Iterator[str]:
    """A story; a paragraph is one line, whatever the width."""
    title = escaped(story.title.text)
    under = byline(story)
    if is_wanted(BlockKind.TITLE, options):
        yield f"# {title} *{escaped(DERIVED)}*\n" if story.title.derived else f"# {title}\n"
    if under and is_wanted(BlockKind.BYLINE, options):
        yield f"\n*{escaped(under)}*\n"
    previous: BlockKind | None = None
    for kind, run in groupby(shown_blocks(story, options), key=lambda block: block.kind):
        if kind is BlockKind.HIGHLIGHT and previous is not BlockKind.HIGHLIGHTS_HEADER:
            yield f"\n## {HIGHLIGHTS}\n"
        for number, block in enumerate(run):
            if is_headline(story, block) or is_said(story, block, under):
                continue
            yield "" if kind in _TIGHT and number else "\n"
            yield f"{_form(story, block)}\n"
        previous = kind
    if story.truncated:
        yield f"\n*{TRUNCATED}*\n"


def _form(story: Story, block: Block) -> str:
    text = escaped(block.text)
    if block.kind is BlockKind.LINKED_HEADLINE:
        return f"→ *{text}*" if story.target(block) else f"⇢ {text}"
    return _FORMS.get(block.kind, "{}").format(text)


def escaped(text: str) -> str:
    """`text` on one line, with every character that Markdown would read as mark-up escaped."""
    return _at_start().sub(r"\1\\\2", _mark_up().sub(r"\\\g<0>", safe_line(text)))


@cache
def _mark_up() -> re.Pattern[str]:
    return re.compile(r"[\\`*_\[\]<>&~|#]")


@cache
def _at_start() -> re.Pattern[str]:
    """What begins a list, a rule or a heading where it stands first in a line."""
    return re.compile(r"^(\d{0,9})([-+=.)])")
