"""A draft's paragraphs to pieces: hard wraps rejoined, bullets parted, offsets kept.

A piece is what becomes one block. Its span and the list mark before it lie in the draft's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui_reader.anatomy import cues, lists
from tui_reader.anatomy.one_line import parted
from tui_reader.anatomy.unspaced import is_unspaced_character
from tui_reader.story import BlockKind, Draft, Span

_BULLETS = frozenset(lists.BULLETS)
_SPACED_MARKS = frozenset("-–*")
"""Marks only where white space follows: ``-5`` is a figure, ``*note`` a footnote."""
_IN_COLOURS = "\ufe0f"
_ARROWS = "►▶➤"
_STOPS = ".!?。"
_EARLY = 8
"""Pieces at a story's beginning among which the highlights are."""
_WORD = r"[^\W\d_]+"
_LONGEST_WORD = 40
_WRAP_MAX = 120
"""Characters; text with longer lines was not wrapped by a program that fills lines."""
_WRAP_MIN = 40
_FEWEST = 8
_SHARE = 0.4
"""Of the lines of a double-spaced text, how many are full, and how many begin with a small letter, at least."""
_ROOM = 12
"""Characters that are left free in a full line at most: the next word did not fit."""
_FEW_FULL = 4
"""Lines that must be full, the last aside, in a script without capitals."""
_INVISIBLE_ENDS = "\u200b\u2060\ufeff"


class Piece(NamedTuple):
    """What becomes one block."""

    text: str
    """What is shown."""
    span: Span
    hint: BlockKind | None = None
    marked: bool = False
    """A list mark stands before it."""
    arrow: bool = False
    """The mark is an arrow, as before a link."""


def pieces(draft: Draft) -> tuple[list[Piece], list[Span]]:
    """The pieces of a draft in order, and the list marks taken off them."""
    cutter = _cut(draft)
    cutter.mark_lines()
    return cutter.pieces, cutter.marks


def _cut(draft: Draft) -> _Cutter:
    cutter = _Cutter(draft)
    if len(draft.paragraphs) == 1 and draft.paragraphs[0].hint is None and "\n" not in draft.paragraphs[0].text:
        [whole] = draft.paragraphs
        for start, end in parted(whole.text):
            cutter.line((whole.span[0] + start, whole.span[0] + end))
        return cutter
    width = _double_spaced_width(draft)
    if width:
        cutter.rejoin([paragraph.span for paragraph in draft.paragraphs], width)
        return cutter
    for paragraph in draft.paragraphs:
        if paragraph.hint or paragraph.shown is not None:
            text = paragraph.text if paragraph.shown is None else paragraph.shown
            cutter.add([paragraph.span], paragraph.hint, text)
        elif "\n" not in paragraph.text:
            cutter.line(paragraph.span)
        else:
            cutter.several(paragraph.span)
    return cutter


class _Cutter:
    def __init__(self, draft: Draft) -> None:
        self.pieces: list[Piece] = []
        self.marks: list[Span] = []
        self._text = draft.text
        self._width = _wrap_width(draft)
        self._words: frozenset[str] | None = None
        self._mark_waits = False
        self._title_ends = draft.paragraphs[0].span[1] if draft.paragraphs else 0
        """Where the first paragraph ends: a title is often wrapped sooner than the text."""

    def add(self, lines: list[Span], hint: BlockKind | None = None, shown: str | None = None) -> None:
        """A piece made of `lines`; a list mark before it is taken off."""
        start, end = lines[0][0], lines[-1][1]
        marked, arrow = self._mark_waits, False
        if shown is None and self._is_marked(start, end) and self._text[start] not in lists.DASHES:
            if end - start == 1 and self._text[start] in _BULLETS:
                self.marks.append((start, end))
                self._mark_waits = True
                return
            if any(map(str.isalnum, self._text[start:end])):
                stop = start + 1 + (self._text[start + 1] == _IN_COLOURS)
                self.marks.append((start, stop))
                start = self._trimmed(stop, end)[0]
                lines = [(start, lines[0][1]), *lines[1:]] if start < lines[0][1] else lines[1:]
                marked, arrow = True, self._text[self.marks[-1][0]] in _ARROWS and self._text[end - 1] not in _STOPS
        self._mark_waits = False
        text = self._joined(lines) if shown is None else shown
        folded = " ".join(text.split())
        self.pieces.append(Piece(folded.strip(_INVISIBLE_ENDS) or folded, (start, end), hint, marked, arrow))

    def line(self, span: Span) -> None:
        """One line: one piece, but for a list in it, and for the header of highlights before that."""
        start, end = span
        text = self._text[start:end]
        early = len(self.pieces) < _EARLY
        header = lists.header_before(text) if early else 0
        after_header = early and not header and bool(self.pieces) and _is_header(self.pieces[-1].text)
        begin = self._trimmed(start + header, end)[0]
        text = self._text[begin:end]
        marks = lists.marks_in(text, header > 0, after_header) or (lists.dashed(text) if early else [])
        if not marks and not lists.is_sure_header(self._text[start : start + header]):
            self.add([span])
            return
        if header:
            self.add([(start, start + header)])
        for mark, item in lists.between(marks, end - begin):
            self._item((begin + mark[0], begin + mark[1]), (begin + item[0], begin + item[1]))

    def _item(self, mark: Span, item: Span) -> None:
        """An item of a list that a line holds, without the mark that parts it from the one before."""
        text = self._text[mark[1] : item[1]]
        if mark[0] < mark[1]:
            self.marks.append(mark)
        if text.strip():
            self.pieces.append(Piece(" ".join(text.split()), self._trimmed(*item), None, True))

    def mark_lines(self) -> None:
        """Take off the numbers and dashes that only the lines beside them show to be marks."""
        before = len(self.marks)
        texts = ["" if piece.hint or piece.marked else piece.text for piece in self.pieces]
        for number, length in lists.marked_lines(texts).items():
            start, end = self.pieces[number].span
            if self._text.startswith(texts[number][:length], start):
                self.marks.append((start, start + length))
                item = self._trimmed(start + length, end)
                self.pieces[number] = Piece(texts[number][length:].lstrip(), item, None, True)
        if len(self.marks) > before:
            self.marks.sort()
        self._unmark_lone()

    def _unmark_lone(self) -> None:
        """An arrow before one line is a link's, a square before a Chinese or Japanese one a subhead's: no list."""
        marked = [False, *(piece.marked for piece in self.pieces), False]
        for number, piece in enumerate(self.pieces):
            alone = piece.marked and not marked[number] and not marked[number + 2]
            if alone and (piece.arrow or lists.is_head(piece.text)):
                self.pieces[number] = piece._replace(marked=False)
            elif piece.arrow:
                self.pieces[number] = piece._replace(arrow=False)

    def rejoin(self, lines: list[Span], width: int) -> None:
        """The lines of a text that a program wrapped and then parted by blank lines."""
        self._width = width
        self._group(lines)

    def several(self, span: Span) -> None:
        """Lines without a blank one between them."""
        lines = [line for line in self._lines(*span) if line[0] < line[1]]
        if all(self._text[start] == ">" for start, _ in lines):
            said = (self._text[start:end].lstrip("> ") for start, end in lines)
            self.add([span], BlockKind.QUOTE, "\n".join(said))
            return
        self._group(lines)

    def _group(self, lines: list[Span]) -> None:
        group: list[Span] = []
        for line in lines:
            if group and not self._goes_on(group[-1], line):
                self._close(group)
                group = []
            group.append(line)
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
        if here.lower() in ("by", "von", "par", "por"):
            return True
        if self._is_marked(*following) or _is_header(here):
            return False
        if not self._width:
            return False
        if line[0] < self._title_ends and text[following[0]].islower() and here[-1] not in ".:!?":
            return not cues.start("BYLINE", cues.folded(text[following[0] : following[1]]))
        if text[following[0] - 1] in " \t" and text[line[0] - 1 : line[0]] == "\n":
            return self._is_marked(*line)
        word = following[0]
        while word < following[1] and not text[word].isspace():
            word += 1
        return line[1] - line[0] + 1 + word - following[0] > self._width - 4

    def _joined(self, lines: list[Span]) -> str:
        """The text of `lines`, words that a line end divides made whole where that is sure."""
        parts: list[str] = []
        for start, end in lines:
            line = self._text[start:end]
            if parts:
                parts[-1], between = self._seam(parts[-1], line)
                parts.append(between)
            parts.append(line)
        return "".join(parts)

    def _seam(self, before: str, after: str) -> tuple[str, str]:
        """A line as it is when `after` follows it, and what comes between the two."""
        last, first = before[-1], after[0]
        if last == "\u00ad":
            return before[:-1], ""
        if last in "-\u2010" and before[-2:-1].isalpha() and first.islower():
            return (before[:-1], "") if self._is_word(before[:-1], after) else (before, "")
        return before, "" if is_unspaced_character(last) and is_unspaced_character(first) else " "

    def _is_word(self, before: str, after: str) -> bool:
        """Whether the text has the word that the two lines share whole elsewhere."""
        if self._words is None:
            self._words = frozenset(re.findall(_WORD, self._text.lower()))
        head = re.search(_WORD + "$", before[-_LONGEST_WORD:])
        tail = re.match(_WORD, after[:_LONGEST_WORD])
        return head is not None and tail is not None and (head[0] + tail[0]).lower() in self._words

    def _is_marked(self, start: int, end: int) -> bool:
        """Whether a list mark stands at `start`."""
        mark = self._text[start]
        if mark in _BULLETS:
            return True
        return mark in _SPACED_MARKS and (end - start > 1 and self._text[start + 1].isspace())

    def _lines(self, start: int, end: int) -> Iterator[Span]:
        while start < end:
            found = self._text.find("\n", start, end)
            stop = end if found < 0 else found
            yield self._trimmed(start, stop)
            start = stop + 1

    def _trimmed(self, start: int, end: int) -> Span:
        piece = self._text[start:end]
        first = start + len(piece) - len(piece.lstrip())
        return first, max(first, start + len(piece.rstrip()))


def _wrap_width(draft: Draft) -> int:
    """The longest line of the paragraphs that have several; 0 where the text was not wrapped."""
    several = [one.text for one in draft.paragraphs if "\n" in one.text and one.hint is None and _runs_on(one.text)]
    longest = max((len(line.strip()) for text in several for line in text.split("\n")), default=0)
    return longest if _WRAP_MIN <= longest <= _WRAP_MAX else 0


def _runs_on(text: str) -> bool:
    """Whether any line goes on amid a sentence: lines that all begin with a capital may be a list of headlines."""
    lines = [line.strip() for line in text.split("\n")]
    if any(
        line[-1:] in ("-", "\u2010", "\u00ad") or line[-1:] == "," and len(line) >= _WRAP_MIN for line in lines[:-1]
    ):
        return True
    if any(line[:1].islower() for line in lines[1:]):
        return True
    # Of letters without capitals only the length of the lines tells.
    longest = max(map(len, lines))
    caseless = lines[-1][:1].isalpha() and not lines[-1][:1].isupper()
    return caseless and len(lines) >= _FEW_FULL and all(len(line) > longest - _ROOM for line in lines[:-1])


def _double_spaced_width(draft: Draft) -> int:
    """The longest line of a text that was wrapped and has a blank line after each; 0 where it has not.

    Such a text has paragraphs of one line that nearly all begin amid a sentence or end so, most of about one length.
    """
    if len(draft.paragraphs) < _FEWEST or any(one.hint or "\n" in one.text for one in draft.paragraphs):
        return 0
    longest = max(len(one.text) for one in draft.paragraphs)
    if not _WRAP_MIN <= longest <= _WRAP_MAX:
        return 0
    filled = sum(len(one.text) > longest - _ROOM for one in draft.paragraphs)
    amid = sum(one.text[0].islower() for one in draft.paragraphs)
    share = len(draft.paragraphs) * _SHARE
    return longest if filled > share and amid > share else 0


def _is_header(text: str) -> bool:
    """Whether a piece is the header of highlights."""
    header = cues.header(cues.folded(text)) if len(text) < _WRAP_MIN else 0
    return header > 0 and not any(map(str.isalnum, text[header:]))
