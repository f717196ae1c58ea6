"""What mail quotes: lines with ``>`` before them. A story quoted whole, and passages quoted between a writer's own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from tui_reader.formats import lines
from tui_reader.story import BlockKind, Paragraph, Span

_MARKS = "> \t"
_INTRODUCTION = 2
"""Lines."""
_FEWEST_PARAGRAPHS = 3
"""Of a quoted story; what is shorter is somebody's words in a story."""
_SENTENCE_ENDS = (".", "!", "?", "…", ":", "\u201d", '"')


def paragraphs(text: str, stripes: list[list[Span]], is_mail: bool) -> list[Paragraph]:
    """The paragraphs of these stripes, what is quoted in them apart.

    `is_mail`: any line with a mark is quoted; elsewhere a line by itself that is no sentence may be a link in a list.
    """
    introduction = 0
    if whole := quoted_whole(text, stripes):
        stripes, introduction = whole
        return [
            lines.paragraph(text, (group[0][0], group[-1][1]), BlockKind.PROMO if number < introduction else None)
            for number, group in enumerate(stripes)
        ]
    return [one for stripe in stripes for one in _parted(text, stripe, is_mail)]


def quoted_whole(text: str, stripes: list[list[Span]]) -> tuple[list[list[Span]], int] | None:
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
            begin = start + len(line) - len(line.lstrip(_MARKS))
            if begin == end:
                parted = True
            elif parted or begin == start:
                found.append([(begin, end)])
                parted = begin == start
            else:
                found[-1].append((begin, end))
    return (found, first) if len(found) - first >= _FEWEST_PARAGRAPHS else None


def _parted(text: str, stripe: list[Span], is_mail: bool) -> Iterator[Paragraph]:
    """The paragraphs of one stripe: quoted lines, and those between them."""
    for marked, group in groupby(stripe, lambda line: text[line[0]] == ">"):
        several = list(group)
        if marked and (is_mail or len(several) > 1 or text[slice(*several[0])].endswith(_SENTENCE_ENDS)):
            yield from _quotations(text, several)
        else:
            yield lines.paragraph(text, (several[0][0], several[-1][1]))


def _quotations(text: str, several: list[Span]) -> Iterator[Paragraph]:
    """Quoted lines as paragraphs: a line of marks alone parts them, and so does whom they are quoted from."""
    for (depth, _), group in groupby(several, lambda line: _depth(text[slice(*line)])):
        said = [lines.trimmed(text, (end - len(text[start:end].lstrip(_MARKS)), end)) for start, end in group]
        if said[0][0] < said[0][1]:
            shown = "> " * (depth - 1) + "\n".join(text[slice(*line)] for line in said)
            yield lines.paragraph(text, (said[0][0], said[-1][1]), BlockKind.QUOTE, shown)


def _depth(line: str) -> tuple[int, bool]:
    """How many marks stand before a line, and whether there is anything behind them."""
    said = line.lstrip(_MARKS)
    return line[: len(line) - len(said)].count(">"), bool(said)
