"""A draft's paragraphs to pieces: hard wraps rejoined, bullets parted, offsets kept.

A piece is what becomes one block. Its span and the list mark before it lie in the draft's text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui_reader.anatomy import cues, list_marks, lists
from tui_reader.anatomy.hyphens import HYPHENS, SOFT, Seams
from tui_reader.anatomy.pages import goes_on
from tui_reader.anatomy.stripes import (
    WRAP_MIN,
    Piece,
    Stripe,
    double_spaced_width,
    hangs,
    is_between,
    stripes_of,
    tidied,
    trimmed,
    wrap_width,
)
from tui_reader.story import BlockKind, Draft, Span

_BULLETS = frozenset(lists.BULLETS)
_SPACED_MARKS = frozenset("-–*")
"""Marks only where white space follows: ``-5`` is a figure, ``*note`` a footnote."""
_MARKS = _BULLETS | _SPACED_MARKS
_IN_COLOURS = "\ufe0f"
_ARROWS = "►▶➤"
_STOPS = ".!?。"
_EARLY = 8
"""Pieces at a story's beginning among which the highlights are."""
_LONGEST_TITLE = 3
"""Lines."""
_LONGEST_HEAD = 6
"""Lines, the story's own with them, of a file whose story is one line."""
_SHARE_OF_LINE = 0.7
"""Of such a file, what that line is at least."""
OF_PAGE = "the head or foot of a page"


def pieces(draft: Draft) -> tuple[list[Piece], list[Span]]:
    """The pieces of a draft in order, and the marks of lists and of quoting taken off them."""
    cutter = _cut(draft)
    list_marks.settle(cutter.pieces, cutter.marks, draft.text)
    if "\n>" in draft.text:
        cutter.marks += _quoting(draft, cutter)
    return cutter.pieces, cutter.marks


def _quoting(draft: Draft, cutter: _Cutter) -> Iterator[Span]:
    """The marks of a quoting mail before pieces that begin amid a paragraph of the draft."""
    known = {start for start, _ in (*draft.furniture, *cutter.marks)}
    for before, after in pairwise(cutter.pieces):
        between = draft.text[before.span[1] : after.span[0]]
        line = between[between.rfind("\n") + 1 :]
        mark = line[: len(line) - len(line.lstrip("> \t"))].strip()
        start = after.span[0] - len(line.lstrip())
        if mark and start not in known:
            yield (start, start + len(mark))


def _cut(draft: Draft) -> _Cutter:
    if len(draft.paragraphs) == 1 and draft.paragraphs[0].hint is None and _is_one_line(draft.paragraphs[0].text):
        from tui_reader.anatomy.one_line import parted

        cutter = _Cutter(draft.text, 0, 0)
        [whole] = draft.paragraphs
        for start, end in parted(whole.text):
            cutter.line((whole.span[0] + start, whole.span[0] + end))
        return cutter
    stripes, over = stripes_of(draft)
    body = _long_line(draft.text, stripes) if len(draft.paragraphs) <= _LONGEST_HEAD else None
    first = next((one.lines[:_LONGEST_TITLE][-1][1] for one in stripes if not one.of_page), 0)
    cutter = _Cutter(draft.text, wrap_width(draft.text, stripes), first, over, body)
    cutter.hangs = hangs(draft.text, stripes)
    if width := double_spaced_width(draft.text, stripes, cutter.hangs):
        cutter.rejoin(stripes, width, draft.furniture)
        return cutter
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
    return cutter


def _long_line(text: str, stripes: list[Stripe]) -> Span | None:
    """The line that is the story, below a head of a few lines; None where there is no such line."""
    lines = [line for one in stripes if one.is_free for line in one.lines]
    longest = max(lines, key=lambda line: line[1] - line[0], default=(0, 0))
    if longest[1] - longest[0] < len(text) * _SHARE_OF_LINE or len(lines) > _LONGEST_HEAD:
        return None

    from tui_reader.anatomy.one_line import is_long

    return longest if is_long(text[slice(*longest)]) else None


def _is_one_line(text: str) -> bool:
    return "\n" not in text and "\f" not in text


_LEADS_ON = ("by", "von", "par", "por", "reporting from", "reported from")
"""Lines whose other half stands on the next."""
_SHOWS = ("image:", "photo:", "picture:")
"""Those that have what is on a picture below them."""
_LONGEST_SHOWN = 200
"""Characters."""


class _Cutter:
    def __init__(
        self, text: str, width: int, first: int, over: frozenset[Span] = frozenset(), body: Span | None = None
    ) -> None:
        self.pieces: list[Piece] = []
        self.marks: list[Span] = []
        self._text = text
        self._width = width
        self._over = over
        self._body = body
        """A line that is the whole story below its head."""
        self.hangs = False
        """A line that is indented goes on, one that is not begins anew."""
        self._seams = Seams(text)
        self._bullets = lists.bullets_in(text)
        self._mark_waits = False
        self._title_ends = first
        """Where the first lines end: a title is often wrapped sooner than the text."""

    def add(self, lines: list[Span], hint: BlockKind | None = None, shown: str | None = None) -> None:
        """A piece made of `lines`; a list mark before it is taken off."""
        start, end = lines[0][0], lines[-1][1]
        marked, arrow = self._mark_waits, False
        may_be_marked = shown is None and self._text[start] in _MARKS
        if may_be_marked and self._is_marked(start, end) and self._text[start] not in lists.DASHES:
            if end - start == 1 and self._text[start] in _BULLETS:
                self.marks.append((start, end))
                self._mark_waits = True
                return
            if any(map(str.isalnum, self._text[start:end])):
                stop = start + 1 + (self._text[start + 1] == _IN_COLOURS)
                self.marks.append((start, stop))
                start = trimmed(self._text, stop, end)[0]
                lines = [(start, lines[0][1]), *lines[1:]] if start < lines[0][1] else lines[1:]
                marked, arrow = True, self._text[self.marks[-1][0]] in _ARROWS and self._text[end - 1] not in _STOPS
        self._mark_waits = False
        text = shown
        if text is None and len(lines) == 1:
            text = self._text[slice(*lines[0])]
        elif text is None:
            text = self._seams.joined([self._text[slice(*line)] for line in lines])
        self.pieces.append(Piece(tidied(text), (start, end), hint, marked, "", arrow))

    def line(self, span: Span) -> None:
        """One line: one piece, but for a list in it, and for the header of highlights before that."""
        start, end = span
        if span == self._body:
            self._whole_story(start, end)
            return
        early = len(self.pieces) < _EARLY
        if not (early or self._bullets):
            self.add([span])
            return
        text = self._text[start:end]
        header = lists.header_before(text) if early else 0
        after_header = early and not header and bool(self.pieces) and _is_header(self.pieces[-1].text)
        begin = start
        if header:
            begin = trimmed(self._text, start + header, end)[0]
            text = self._text[begin:end]
        marks = lists.marks_in(text, self._bullets, header > 0, after_header) or (lists.dashed(text) if early else [])
        if not marks and not (header and lists.is_sure_header(self._text[start : start + header])):
            self.add([span])
            return
        if header:
            self.add([(start, start + header)])
        for mark, item in lists.between(marks, end - begin):
            self._item((begin + mark[0], begin + mark[1]), (begin + item[0], begin + item[1]))

    def _whole_story(self, start: int, end: int) -> None:
        from tui_reader.anatomy.one_line import parted

        self._body = None
        for first, stop in parted(self._text[start:end], headed=bool(self.pieces)):
            self.line((start + first, start + stop))

    def _item(self, mark: Span, item: Span) -> None:
        """An item of a list that a line holds, without the mark that parts it from the one before."""
        text = self._text[mark[1] : item[1]]
        if mark[0] < mark[1]:
            self.marks.append(mark)
        if text.strip():
            self.pieces.append(Piece(" ".join(text.split()), trimmed(self._text, *item), None, True))

    def rejoin(self, stripes: list[Stripe], width: int, furniture: Sequence[Span]) -> None:
        """The lines of a text that a program wrapped and then parted by blank lines; a wider gap parts them."""
        self._width = width
        group: list[Span] = []
        for stripe in stripes:
            first = stripe.lines[0]
            if group and (stripe.of_page or self._is_wide(group[-1], first) or is_between(furniture, group[-1], first)):
                self._group(group)
                group = []
            if stripe.of_page:
                self.page_line(first)
            else:
                group += stripe.lines
        self._group(group)

    def _is_wide(self, line: Span, following: Span) -> bool:
        return self._text.count("\n", line[1], following[0]) > 2

    def page_line(self, line: Span) -> None:
        """The head or foot of a page."""
        self._mark_waits = False
        self.pieces.append(Piece(" ".join(self._text[slice(*line)].split()), line, BlockKind.PROMO, why=OF_PAGE))

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
        if following in self._over or here.lower() in _LEADS_ON:
            return True
        if self.pieces and here.lower() in _SHOWS and following[1] - following[0] <= _LONGEST_SHOWN:
            return True
        if self._is_marked(*following) or _is_header(here):
            return False
        small = text[following[0]].islower()
        if (small or here[0] in "le") and (lists.read_out(here) or lists.read_out(text[slice(*following)])):
            return False
        if here[-1] in (*HYPHENS, SOFT) and here[-2:-1].isalpha() and text[following[0]].isalnum():
            return True
        if line[0] < self._title_ends and _is_half_a_title(here, text[slice(*following)]):
            return True
        if self.hangs:
            return text[following[0] - 1] in " \t"
        if not self._width or line[0] < self._title_ends and small:
            return False
        if text[following[0] - 1] in " \t" and text[line[0] - 1 : line[0]] == "\n":
            return self._is_marked(*line)
        if small and goes_on(here):
            return True
        word = following[0]
        while word < following[1] and not text[word].isspace():
            word += 1
        return line[1] - line[0] <= self._width < line[1] - line[0] + 1 + word - following[0] + 4

    def _is_marked(self, start: int, end: int) -> bool:
        """Whether a list mark stands at `start`."""
        mark = self._text[start]
        if mark in _BULLETS:
            return True
        return mark in _SPACED_MARKS and (end - start > 1 and self._text[start + 1].isspace())


def _is_half_a_title(here: str, then: str) -> bool:
    # Few titles have a line right below them.
    from tui_reader.anatomy.wrapped_titles import is_half_a_title

    return is_half_a_title(here, then)


def _is_header(text: str) -> bool:
    """Whether a piece is the header of highlights."""
    header = lists.header(cues.folded(text)) if len(text) < WRAP_MIN else 0
    return header > 0 and not any(map(str.isalnum, text[header:]))
