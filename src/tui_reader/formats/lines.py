"""Lines of a text, the paragraphs they make and the draft these make: shared by the formats, offsets kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui_reader.story import About, BlockKind, Draft, Paragraph, Span

INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufe0f\ufeff"
"""Characters without a shape of their own that `str.isspace` does not count as white space."""

_INVISIBLE_TO_SPACE = dict.fromkeys(map(ord, INVISIBLE), " ")


class Loaded:
    """One story's bytes, decoded."""

    __slots__ = ("encoding", "id", "text", "truncated")

    def __init__(self, story_id: str, text: str, encoding: str, truncated: bool) -> None:
        self.id = story_id
        self.text = text
        self.encoding = encoding
        self.truncated = truncated


def is_blank(text: str) -> bool:
    """Whether there is nothing to be seen."""
    rest = text.strip().strip(INVISIBLE)
    return not rest or rest[0].isspace() and not rest.translate(_INVISIBLE_TO_SPACE).strip()


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The lines of ``text[start:end]``, without their ends: newlines and the form feeds that end pages."""
    stop = len(text) if end is None else end
    if text.find("\f", start, stop) >= 0:
        yield from _lines_of_pages(text[start:stop], start)
        return
    while start < stop:
        found = text.find("\n", start, stop)
        line_end = stop if found < 0 else found
        yield start, line_end
        start = line_end + 1


def _lines_of_pages(text: str, start: int) -> Iterator[Span]:
    for line in text.replace("\f", "\n").split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def trimmed(text: str, span: Span) -> Span:
    """`span` without white space at both ends; empty at its start where nothing is left."""
    piece = text[span[0] : span[1]]
    start = span[0] + len(piece) - len(piece.lstrip())
    return start, max(start, span[0] + len(piece.rstrip()))


def stripes(text: str, start: int = 0) -> list[list[Span]]:
    """Groups of trimmed lines with no blank line between; a line is blank where nothing in it can be seen."""
    groups: list[list[Span]] = []
    inside = False
    for line in lines(text, start):
        span = trimmed(text, line)
        if is_blank(text[span[0] : span[1]]):
            inside = False
        elif inside:
            groups[-1].append(span)
        else:
            groups.append([span])
            inside = True
    return groups


def paragraph(text: str, span: Span, hint: BlockKind | None = None, shown: str | None = None) -> Paragraph:
    """The paragraph at `span`; `shown` only where it is not the slice itself."""
    piece = text[span[0] : span[1]]
    return Paragraph(piece, span, hint, None if shown == piece else shown)


def draft(loaded: Loaded, paragraphs: Sequence[Paragraph], about: About | None = None) -> Draft:
    """The draft made of `paragraphs`, in order; all else that is not white space is furniture, a span a line."""
    text = loaded.text
    furniture: list[Span] = []
    reached = 0
    for start, end in (*(one.span for one in paragraphs), (len(text), len(text))):
        if text[reached:start].strip():
            between = (trimmed(text, line) for line in lines(text, reached, start))
            furniture += (span for span in between if span[0] < span[1])
        reached = end
    return Draft(
        loaded.id,
        text,
        tuple(paragraphs),
        about or About(),
        tuple(furniture),
        loaded.encoding,
        truncated=loaded.truncated,
    )
