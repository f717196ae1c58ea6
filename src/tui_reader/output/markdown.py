"""Markdown (CommonMark): the story's structure as headings and lists, and none of its text taken for mark-up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from tui_reader.output import Options
from tui_reader.output.head import DERIVED, HIGHLIGHTS, TRUNCATED, byline, is_headline, is_said, is_wanted, shown_blocks
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
_DIGITS = 9
"""Of a number before an item, at most."""
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
        above, number = "", ""
        for block in run:
            if is_headline(story, block) or is_said(story, block, under):
                continue
            form = _form(story, block, number)
            # Some programs take a number right below a bullet for that item's text.
            yield "" if kind in _TIGHT and above and above.startswith("-") == form.startswith("-") else "\n"
            yield f"{form}\n"
            above, number = form, "" if form.startswith("-") else block.number
        previous = kind
    if story.truncated:
        yield f"\n*{TRUNCATED}*\n"


def _form(story: Story, block: Block, before: str) -> str:
    """A block; `before` is the number of the item above it."""
    text = escaped(block.text)
    if block.number:
        return f"{block.number} {text}" if _counts_on(before, block.number) else f"- {escaped(block.number)} {text}"
    if block.kind is BlockKind.LINKED_HEADLINE:
        return f"→ *{text}*" if story.target(block) else f"⇢ {text}"
    return _FORMS.get(block.kind, "{}").format(text)


def _counts_on(before: str, number: str) -> bool:
    """Whether Markdown shows an item with this number: it has one form, and counts on from the first of a list."""
    bare = number[:-1]
    if number[-1] not in ".)" or not (bare.isascii() and bare.isdecimal() and len(bare) <= _DIGITS):
        return False
    return not before or before == f"{int(bare) - 1}{number[-1]}"


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
