"""Marks that only the pieces beside them show to be marks of a list, or to be none."""

from __future__ import annotations

import re
from itertools import pairwise

from tui_reader.anatomy import lists
from tui_reader.anatomy.sentences import ends_sentence
from tui_reader.anatomy.stripes import Piece, tidied, trimmed
from tui_reader.story import Block, BlockKind, Span

_ITEMS = (BlockKind.LIST_ITEM, BlockKind.HIGHLIGHT)
_AROUND_NUMBERS = "().（）、"
_EARLY = 8
"""Pieces at a story's beginning among which the highlights are."""
_LONGEST_HEADER = 20
"""Characters."""
_LONGEST_HIGHLIGHT = 16
"""Words of each of several highlights that only full stops part."""
_LONGEST_LETTERS = 6
"""Of a number that letters write: ``xxviii.``"""


def settle(pieces: list[Piece], marks: list[Span], text: str) -> None:
    """Take off the numbers and dashes of lists, and let go of marks that stand alone before what is no list."""
    before = len(marks)
    texts = ["" if piece.hint or piece.marked else piece.text for piece in pieces]
    for number, length in lists.marked_lines(texts).items():
        start, end = pieces[number].span
        if text.startswith(texts[number][:length], start):
            marks.append((start, start + length))
            item = trimmed(text, start + length, end)
            # What no eye sees was taken off the ends of a piece's text.
            pieces[number] = Piece(texts[number][length:].lstrip() or text[slice(*item)], item, None, True)
    if len(marks) > before:
        marks.sort()
    _unmark_lone(pieces)
    _part_highlights(pieces, text)


def _part_highlights(pieces: list[Piece], text: str) -> None:
    """The short sentences of the one line between a sure header and the text are a highlight each."""
    short = (at for at, piece in enumerate(pieces[:_EARLY]) if len(piece.text) < _LONGEST_HEADER)
    header = next((at for at in short if lists.is_sure_header(pieces[at].text)), None)
    if header is None or header + 2 >= len(pieces):
        return
    line, following = pieces[header + 1 : header + 3]
    start, end = line.span
    apart = "\n" not in text[start:end] and text.count("\n", end, following.span[0]) > 1
    if line.hint or following.hint or following.marked or not apart:
        return
    words = list(re.compile(r"\S+").finditer(text, start, end))
    ends = [number for number, (one, then) in enumerate(pairwise(words), 1) if ends_sentence(one[0], then[0])]
    bounds = list(pairwise([0, *ends, len(words)]))
    longest = max(last - first for first, last in bounds)
    if ends and longest <= _LONGEST_HIGHLIGHT and longest < len(following.text.split()):
        spans = [(words[first].start(), words[last - 1].end()) for first, last in bounds]
        parts = [line._replace(text=tidied(text[slice(*span)]), span=span) for span in spans]
        pieces[header + 1 : header + 2] = parts


def _unmark_lone(pieces: list[Piece]) -> None:
    """An arrow before one line is a link's, a square before a Chinese or Japanese one a subhead's: no list."""
    marked = [False, *[piece.marked for piece in pieces], False]
    if True not in marked:
        return
    for number, piece in enumerate(pieces):
        alone = piece.marked and not marked[number] and not marked[number + 2]
        if alone and (piece.arrow or lists.is_head(piece.text)):
            pieces[number] = piece._replace(marked=False)
        elif piece.arrow:
            pieces[number] = piece._replace(arrow=False)


def numbered(blocks: list[Block], text: str, counts_on: bool) -> None:
    """Give items of lists the numbers that stand before them, between the block before and their own text.

    `counts_on`: where the same number stands before the next item, too, it is the next, as Markdown has it.
    """
    reached = 0
    lists: dict[int, tuple[str, int]] = {}
    for at, (kind, _, (start, end), *_) in enumerate(blocks):
        if kind in _ITEMS:
            line = text[max(reached, text.rfind("\n", reached, start) + 1) : start]
            mark = (line.split() or [""])[-1]
            is_number, column = _is_number(mark), len(line) - len(line.lstrip())
            _end_lists(lists, column + is_number)
            if is_number:
                known, repeated = lists.get(column, ("", 0))
                repeated = repeated + 1 if counts_on and mark == known else 0
                lists[column] = mark, repeated
                blocks[at] = blocks[at]._replace(number=_plus(mark, repeated))
        elif lists:
            _end_lists(lists, start - text.rfind("\n", 0, start) - 1)
        reached = end


def _is_number(mark: str) -> bool:
    """``3.``, ``(3)``, ``③``, ``b.``, ``(iv)``."""
    bare = mark.strip(_AROUND_NUMBERS)
    return bare.isdigit() or bare.isalpha() and len(bare) <= _LONGEST_LETTERS and mark[-1] in ".)"


def _plus(mark: str, more: int) -> str:
    bare = mark.strip(_AROUND_NUMBERS)
    return mark.replace(bare, str(int(bare) + more)) if more and bare.isdecimal() and len(bare) < 10 else mark


def _end_lists(lists: dict[int, tuple[str, int]], column: int) -> None:
    """Forget the lists whose marks stand at a column or further in: what is no part of them ends them."""
    for inner in [at for at in lists if at >= column]:
        del lists[inner]
