"""Drafts and stories made from text in a test, through the real formats."""

from __future__ import annotations

import io

from tui_reader.anatomy import dissect
from tui_reader.formats import read
from tui_reader.story import Draft, Source, Story

TEXT_SUFFIXES = (".txt", ".text", ".md", ".markdown", ".story", "")
"""The forms that any text is a story in."""


def source_of(data: bytes, name: str = "story.txt") -> Source:
    """Bytes under a name, as a file would give them."""
    return Source(name, lambda: io.BytesIO(data))


def draft_of(text: str | bytes, name: str = "story.txt") -> Draft:
    """The one draft that a format makes of `text`."""
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    (draft,) = read(source_of(data, name))
    return draft


def story_of(text: str | bytes, name: str = "story.txt") -> Story:
    """The story that anatomy makes of `text`."""
    return dissect(draft_of(text, name))


def parts(story: Story) -> list[tuple[str, str]]:
    """Kind and text of each block."""
    return [(block.kind.value, block.text) for block in story.blocks]


def kinds(story: Story) -> list[str]:
    """The kind of each block."""
    return [block.kind.value for block in story.blocks]


def lost(text: str, spans: list[tuple[int, int]]) -> str:
    """What of `text`, white space aside, lies in none of `spans`; raises where they overlap or are out of order."""
    left: list[str] = []
    reached = 0
    for start, end in spans:
        assert reached <= start < end <= len(text), f"{(start, end)} after {reached} in a text of {len(text)}"
        left.append(text[reached:start])
        reached = end
    return "".join("".join([*left, text[reached:]]).split())
