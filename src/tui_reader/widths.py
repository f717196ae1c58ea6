"""How wide text is in terminal columns, and where its lines end.

Latin, Greek and Cyrillic text is measured without any table; for everything else `wcwidth` is loaded when first needed
(20 ms, which the pipe should not pay for English). Characters of ambiguous width count one column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

Span = tuple[int, int]

_CLOSING = frozenset(
    "、。，．・：；？！）］｝〕〉》」』】〙〗〟’”»ーゝゞ々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%"
)
"""What may not begin a line of Chinese, Japanese or Korean."""
_OPENING = frozenset("（［｛〔〈《「『【〘〖〝‘“«([{")
"""What may not end one."""
_USUAL = frozenset(
    " !\"#$%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz"
    "\xa0“”‘’„«»–—…•·→éèêëáàâäåãçíìîïñóòôöõøúùûüßÀÉÄÖÜ€£°½©⇢▎●◔★≈"
)
"""Narrow characters of most stories, for which no pattern need be compiled."""


def cell_width(text: str) -> int:
    """Columns that `text` takes; a control counts nothing, a tab one."""
    if _is_narrow(text):
        return len(text)
    return sum(_grapheme_width(grapheme) for grapheme in _graphemes(text))


def wrap(text: str, width: int) -> list[Span]:
    """The lines of `text` at `width` columns, as spans of it; no lines where there is nothing but white space.

    A line ends at a space, between two ideographs, or at a newline; a word longer than a line is cut, never inside a
    grapheme. White space at either end of a line is in no span. No line is wider than `width`, unless it is a single
    grapheme. A no-break space is no place to break.
    """
    width = max(width, 1)
    if not _is_narrow(text):
        return [line for start, end in _paragraphs(text) for line in _wrap_graphemes(text, start, end, width)]
    return _wrap_narrow(text, width)


def _is_narrow(text: str) -> bool:
    """Whether every character takes one column, and U+0020 is the only white space."""
    if text.isascii():
        return text.isprintable()
    return _USUAL.issuperset(text) or not _wide().search(text)


def _wrap_narrow(text: str, width: int) -> list[Span]:
    """Lines of text in which every character takes one column and only U+0020 divides words."""
    lines: list[Span] = []
    length = len(text)
    start = 0
    while True:
        while start < length and text[start] == " ":
            start += 1
        if start == length:
            return lines
        end = length if length - start <= width else text.rfind(" ", start, start + width + 1)
        if end == -1:
            end = start + width
        rest = end
        while text[end - 1] == " ":
            end -= 1
        lines.append((start, end))
        start = rest


def _wrap_graphemes(text: str, start: int, end: int, width: int) -> Iterator[Span]:
    """Lines of one paragraph, `text[start:end]`, of any script.

    `gap` is the last place in the line where it may end: where its text ends there, where the next line would begin,
    and the columns up to that.
    """
    line = content_end = position = start
    used = 0
    gap: tuple[int, int, int] | None = None
    before: str | None = None
    for grapheme in _graphemes(text[start:end]):
        columns, after = _grapheme_width(grapheme), position + len(grapheme)
        if _is_space(grapheme):
            if line < content_end:
                used += columns
                gap = content_end, after, used
            else:
                line = content_end = after
            before = None
        else:
            if before and _breaks_between(before, grapheme):
                gap = position, position, used
            if used + columns > width and gap:
                yield line, gap[0]
                line, used, gap = gap[1], used - gap[2], None
            if used + columns > width and line < position:
                yield line, content_end
                line, used = position, 0
            used, content_end, before = used + columns, after, grapheme
        position = after
    if line < content_end:
        yield line, content_end


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    while (end := text.find("\n", start)) != -1:
        yield start, end
        start = end + 1
    yield start, len(text)


def _is_space(grapheme: str) -> bool:
    return grapheme[0] == "\u200b" or (grapheme.isspace() and grapheme not in "\u00a0\u202f\u2007")


def _breaks_between(before: str, after: str) -> bool:
    """Whether a line may end between two graphemes with no space between them."""
    if after[0] in _CLOSING or before[-1] in _OPENING:
        return False
    return _is_ideograph(before[0]) or _is_ideograph(after[0])


def _is_ideograph(character: str) -> bool:
    return character > "\u2e7f" and bool(_ideograph().match(character))


def _grapheme_width(grapheme: str) -> int:
    if len(grapheme) == 1 and (" " <= grapheme <= "~" or grapheme == "\t"):
        return 1
    return max(_wcswidth()(grapheme), 0)


@cache
def _wide() -> re.Pattern[str]:
    """A character whose width has to be looked up, or white space other than U+0020."""
    return re.compile(
        "[^ -~\xa0-\xac\xae-\u02ff\u0391-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf"
        "\u2190-\u22ff\u2500-\u259f\u25cf\u25d4\u2605]"
    )


@cache
def _ideograph() -> re.Pattern[str]:
    return re.compile(
        "[\u2e80-\u2fdf\u3000-\u30ff\u3105-\u312f\u3190-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff65"
        "\U00020000-\U0003ffff]"
    )


def _graphemes(text: str) -> Iterator[str]:
    from wcwidth import iter_graphemes

    return iter_graphemes(text)


@cache
def _wcswidth() -> Callable[[str], int]:
    from wcwidth import wcswidth

    return wcswidth
