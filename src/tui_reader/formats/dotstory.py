"""CNN ``.story`` files: the body first, then each highlight after a line ``@highlight``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tui_reader.formats import lines
from tui_reader.formats.lines import Loaded
from tui_reader.formats.reading import load
from tui_reader.story import BlockKind, Draft, Paragraph, Source, Span

MARKER = "@highlight"
_FEW = 8
"""Characters behind a marker that are looked at."""


def read(source: Source) -> Iterator[Draft]:
    """The story in `source`."""
    yield draft(load(source))


def draft(loaded: Loaded) -> Draft:
    """The body's paragraphs, unjudged, and the paragraph after each marker, or the rest of its line, as a highlight."""
    text = loaded.text
    paragraphs: list[Paragraph] = []
    hint: BlockKind | None = None
    group: list[Span] = []
    is_whole = False
    """Whether the group is a highlight in the line of its marker, which ends there."""
    for line in (*lines.lines(text), (len(text), len(text))):
        for marked, span in _parts(text, lines.trimmed(text, line)):
            content = text[span[0] : span[1]]
            goes_on = not marked and not lines.is_blank(content)
            if group and not (goes_on and (not is_whole or content[0].islower())):
                paragraphs.append(lines.paragraph(text, (group[0][0], group[-1][1]), hint))
                group, hint, is_whole = [], None, False
            if marked:
                hint, is_whole = BlockKind.HIGHLIGHT, bool(content)
            if not lines.is_blank(content):
                group.append(span)
    return lines.draft(loaded, paragraphs)


def _parts(text: str, span: Span) -> Iterator[tuple[bool, Span]]:
    """What markers part a line into, and whether one stands before each part."""
    content = text[span[0] : span[1]]
    marks = _markers(content) if MARKER in content else []
    if not marks or marks[0]:
        yield False, lines.trimmed(text, (span[0], span[0] + marks[0] if marks else span[1]))
    for mark, end in pairwise([*marks, len(content)]):
        yield True, lines.trimmed(text, (span[0] + mark + len(MARKER), span[0] + end))


def _markers(content: str) -> list[int]:
    """Where markers stand in a line: at its beginning, or several of them amid it, each before a new sentence."""
    places: list[int] = []
    at = content.find(MARKER)
    while at >= 0:
        if _is_apart(content, at):
            places.append(at)
        at = content.find(MARKER, at + 1)
    first = places[:1] if places[:1] == [0] else []
    amid = [at for at in places[len(first) :] if _begins_anew(content[at + len(MARKER) : at + len(MARKER) + _FEW])]
    return first + amid if first or len(amid) > 1 else []


def _begins_anew(text: str) -> bool:
    begun = text.lstrip()
    return bool(begun) and not begun[0].islower()


def _is_apart(content: str, at: int) -> bool:
    """Whether white space stands on both sides."""
    end = at + len(MARKER)
    return (not at or content[at - 1].isspace()) and (end == len(content) or content[end].isspace())
