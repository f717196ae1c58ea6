"""CNN ``.story`` files: the body first, then each highlight after a line ``@highlight``."""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.formats import lines
from tui_reader.formats.lines import Loaded
from tui_reader.formats.reading import load
from tui_reader.story import BlockKind, Draft, Paragraph, Source, Span

MARKER = "@highlight"


def read(source: Source) -> Iterator[Draft]:
    """The story in `source`."""
    yield draft(load(source))


def draft(loaded: Loaded) -> Draft:
    """The body's paragraphs, unjudged, and the paragraph after each marker, which is a highlight."""
    text = loaded.text
    paragraphs: list[Paragraph] = []
    hint: BlockKind | None = None
    group: list[Span] = []
    for line in (*lines.lines(text), (len(text), len(text))):
        span = lines.trimmed(text, line)
        content = text[span[0] : span[1]]
        if content != MARKER and not lines.is_blank(content):
            group.append(span)
            continue
        if group:
            paragraphs.append(lines.paragraph(text, (group[0][0], group[-1][1]), hint))
            group = []
            hint = None
        if content == MARKER:
            hint = BlockKind.HIGHLIGHT
    return lines.draft(loaded, paragraphs)
