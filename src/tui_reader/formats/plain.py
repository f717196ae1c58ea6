"""Plain text: paragraphs with blank lines between them, as a news site's text looks when saved."""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.formats import lines
from tui_reader.formats.lines import Loaded
from tui_reader.formats.reading import load
from tui_reader.story import BlockKind, Draft, Paragraph, Source, Span


def read(source: Source) -> Iterator[Draft]:
    """The story in `source`; one whose text is that of another format, whatever its name, is read as such."""
    loaded = load(source)
    text = loaded.text
    if text.startswith("---\n"):
        from tui_reader.formats.markdown import draft as draft_of_markdown

        yield draft_of_markdown(loaded)
    elif "@highlight" in text and _is_dotstory(text):
        from tui_reader.formats.dotstory import draft as draft_of_dotstory

        yield draft_of_dotstory(loaded)
    elif ":" in text[:_LONGEST_LABEL]:
        from tui_reader.formats.labelled import draft as draft_of_labelled

        yield draft_of_labelled(loaded)
    else:
        yield draft(loaded)


def draft(loaded: Loaded) -> Draft:
    """The paragraphs of a plain text."""
    return lines.draft(loaded, paragraphs(loaded.text))


def paragraphs(text: str, start: int = 0) -> list[Paragraph]:
    """The paragraphs of a text from `start` on."""
    stripes = lines.stripes(text, start)
    introduction = 0
    if "\n>" in text and (whole := quoted(text, stripes)):
        stripes, introduction = whole
    return [
        lines.paragraph(text, (group[0][0], group[-1][1]), BlockKind.PROMO if number < introduction else None)
        for number, group in enumerate(stripes)
    ]


def quoted(text: str, stripes: list[list[Span]]) -> tuple[list[list[Span]], int] | None:
    """The stripes of a story that a mail quotes whole, without the marks before its lines; None where it does not.

    Two lines at most may stand before it, such as ``On Monday Ada wrote:``; with how many these are.
    """
    marked = [text[start] == ">" for stripe in stripes for start, _ in stripe]
    first = next((number for number, mark in enumerate(marked[: _INTRODUCTION + 1]) if mark), None)
    if first is None or not all(marked[first:]):
        return None
    found: list[list[Span]] = []
    for stripe in stripes:
        parted = True
        for start, end in stripe:
            line = text[start:end]
            begin = start + len(line) - len(line.lstrip("> \t"))
            if begin == end:
                parted = True
            elif parted or begin == start:
                found.append([(begin, end)])
                parted = begin == start
            else:
                found[-1].append((begin, end))
    return (found, first) if len(found) - first >= _FEWEST_PARAGRAPHS else None


_LONGEST_LABEL = 40
_INTRODUCTION = 2
"""Lines."""
_FEWEST_PARAGRAPHS = 3
"""Of a quoted story; what is shorter is somebody's words in a story."""


def _is_dotstory(text: str) -> bool:
    return text.startswith("@highlight\n") or "\n@highlight\n" in text or text.endswith("\n@highlight")
