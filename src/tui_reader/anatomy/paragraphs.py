"""A draft's paragraphs to pieces: hard wraps rejoined, bullets parted, offsets kept.

A piece is what becomes one block. Its span and the list mark before it lie in the draft's text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tui_reader.anatomy import cues
from tui_reader.anatomy.hyphens import HYPHENS, SOFT, Seams
from tui_reader.anatomy.one_line import parted
from tui_reader.anatomy.pages import goes_on
from tui_reader.anatomy.stripes import WRAP_MAX, Stripe, double_spaced_width, stripes_of, trimmed, wrap_width
from tui_reader.story import BlockKind, Draft, Span

_BULLETS = frozenset("•·●◦▪‣⁃∙■□►▶➤✓")
_SPACED_MARKS = frozenset("-–*")
"""Marks only where white space follows: ``-5`` is a figure, ``*note`` a footnote."""
_INNER_BULLETS = "•●▪‣"
_LONGEST_TITLE = 3
"""Lines."""
_OF_PAGE = "the head or foot of a page"
_INVISIBLE_ENDS = "\u200b\u2060\ufeff"


class Piece(NamedTuple):
    """What becomes one block."""

    text: str
    """What is shown."""
    span: Span
    hint: BlockKind | None = None
    marked: bool = False
    """A list mark stands before it."""
    why: str = ""
    """What says so, where it is not the file's own mark-up that gives the hint."""


def pieces(draft: Draft) -> tuple[list[Piece], list[Span]]:
    """The pieces of a draft in order, and the list marks taken off them."""
    if len(draft.paragraphs) == 1 and draft.paragraphs[0].hint is None and "\n" not in draft.paragraphs[0].text:
        cutter = _Cutter(draft.text, 0, 0)
        [whole] = draft.paragraphs
        for start, end in parted(whole.text):
            cutter.line((whole.span[0] + start, whole.span[0] + end))
        return cutter.pieces, cutter.marks
    stripes, over = stripes_of(draft)
    first = next((one.lines[:_LONGEST_TITLE][-1][1] for one in stripes if not one.of_page), 0)
    cutter = _Cutter(draft.text, wrap_width(draft.text, stripes), first, over)
    if width := double_spaced_width(draft.text, stripes):
        cutter.rejoin(stripes, width)
        return cutter.pieces, cutter.marks
    for stripe in stripes:
        if stripe.paragraph:
            one = stripe.paragraph
            cutter.add([one.span], one.hint, one.text if one.shown is None else one.shown)
        elif stripe.of_page:
            cutter.page_line(stripe.lines[0])
        elif len(stripe.lines) == 1:
            cutter.line(stripe.lines[0])
        else:
            cutter.several(stripe.lines)
    return cutter.pieces, cutter.marks


class _Cutter:
    def __init__(self, text: str, width: int, first: int, over: frozenset[Span] = frozenset()) -> None:
        self.pieces: list[Piece] = []
        self.marks: list[Span] = []
        self._text = text
        self._width = width
        self._over = over
        self._seams = Seams(text)
        self._mark_waits = False
        self._title_ends = first
        """Where the first lines end: a title is often wrapped sooner than the text."""

    def add(self, lines: list[Span], hint: BlockKind | None = None, shown: str | None = None) -> None:
        """A piece made of `lines`; a list mark before it is taken off."""
        start, end = lines[0][0], lines[-1][1]
        marked = self._mark_waits
        if shown is None and self._is_marked(start, end):
            if end - start == 1 and self._text[start] in _BULLETS:
                self.marks.append((start, end))
                self._mark_waits = True
                return
            if any(map(str.isalnum, self._text[start:end])):
                self.marks.append((start, start + 1))
                start = trimmed(self._text, start + 1, end)[0]
                lines = [(start, lines[0][1]), *lines[1:]] if start < lines[0][1] else lines[1:]
                marked = True
        self._mark_waits = False
        text = self._seams.joined(self._text[slice(*line)] for line in lines) if shown is None else shown
        folded = " ".join((text.replace(SOFT, "") if SOFT in text else text).split()) or text
        self.pieces.append(Piece(folded.strip(_INVISIBLE_ENDS) or folded, (start, end), hint, marked))

    def line(self, span: Span) -> None:
        """One line: one piece, but for bullets that follow each other in it."""
        start, end = span
        text = self._text[start:end]
        bullets = [at for bullet in _INNER_BULLETS if bullet in text for at in _parting(text, bullet)]
        if bullets:
            bullets.sort()
            before = cues.folded(text[: bullets[0]]).strip()
            header = cues.start("HIGHLIGHTS_HEADER", before)
            if self._is_marked(start, end) or (header and not before[header:].strip(" :")):
                for begin, stop in zip([0, *bullets], [*bullets, end - start], strict=True):
                    self.add([trimmed(self._text, start + begin, start + stop)])
                return
        self.add([span])

    def rejoin(self, stripes: list[Stripe], width: int) -> None:
        """The lines of a text that a program wrapped and then parted by blank lines; a wider gap parts them."""
        self._width = width
        group: list[Span] = []
        for stripe in stripes:
            if group and (stripe.of_page or self._is_wide(group[-1], stripe.lines[0])):
                self._group(group)
                group = []
            if stripe.of_page:
                self.page_line(stripe.lines[0])
            else:
                group += stripe.lines
        self._group(group)

    def _is_wide(self, line: Span, following: Span) -> bool:
        return self._text.count("\n", line[1], following[0]) > 2

    def page_line(self, line: Span) -> None:
        """The head or foot of a page."""
        self._mark_waits = False
        self.pieces.append(Piece(" ".join(self._text[slice(*line)].split()), line, BlockKind.PROMO, why=_OF_PAGE))

    def several(self, lines: list[Span]) -> None:
        """Lines without a blank one between them."""
        if all(self._text[start] == ">" for start, _ in lines):
            said = (self._text[start:end].lstrip("> ") for start, end in lines)
            self.add([(lines[0][0], lines[-1][1])], BlockKind.QUOTE, "\n".join(said))
            return
        self._group(lines)

    def _group(self, lines: list[Span]) -> None:
        group: list[Span] = []
        for line in lines:
            if group and not self._goes_on(group[-1], line):
                self._close(group)
                group = []
            group.append(line)
        if group:
            self._close(group)

    def _close(self, group: list[Span]) -> None:
        if len(group) == 1:
            self.line(group[0])
        else:
            self.add(group)

    def _goes_on(self, line: Span, following: Span) -> bool:
        """Whether `following` goes on where a program broke the text after `line`."""
        text = self._text
        here = text[line[0] : line[1]]
        if following in self._over or here.lower() in ("by", "von", "par", "por"):
            return True
        if self._is_marked(*following) or cues.start("HIGHLIGHTS_HEADER", cues.folded(here)) == len(here):
            return False
        small = text[following[0]].islower()
        if here[-1] in (*HYPHENS, SOFT) and here[-2:-1].isalpha() and text[following[0]].isalnum():
            return True
        if line[0] < self._title_ends and self._is_half_a_title(here, following):
            return True
        if not self._width or line[0] < self._title_ends and small:
            return False
        if text[following[0] - 1] in " \t" and text[line[0] - 1 : line[0]] == "\n":
            return self._is_marked(*line)
        if small and goes_on(here):
            return True
        word = following[0]
        while word < following[1] and not text[word].isspace():
            word += 1
        return line[1] - line[0] + 1 + word - following[0] > self._width - 4

    def _is_half_a_title(self, here: str, following: Span) -> bool:
        """Whether a title goes on: with a small letter, or after a word that ends none."""
        then = self._text[slice(*following)]
        folded = cues.folded(then)
        if len(here) > WRAP_MAX or here[-1] in ".:!?" or cues.start("BYLINE", folded):
            return False
        if then[0].islower():
            return True
        ends = here[-1] == "," or here.split()[-1].lower() in cues.words("STOP_WORDS")
        return ends and not cues.start("TIMESTAMP", folded) and not then[0].isdigit()

    def _is_marked(self, start: int, end: int) -> bool:
        """Whether a list mark stands at `start`."""
        mark = self._text[start]
        if mark in _BULLETS:
            return True
        return mark in _SPACED_MARKS and (end - start > 1 and self._text[start + 1].isspace())


def _parting(text: str, bullet: str) -> Iterator[int]:
    """Where `bullet` stands between white space in `text`."""
    at = text.find(bullet, 1)
    while 0 < at < len(text) - 1:
        if text[at - 1].isspace() and text[at + 1].isspace():
            yield at
        at = text.find(bullet, at + 1)
