"""Marks that only the pieces beside them show to be marks of a list, or to be none."""

from __future__ import annotations

from tui_reader.anatomy import lists
from tui_reader.anatomy.stripes import Piece, trimmed
from tui_reader.story import Block, BlockKind, Span

_ITEMS = (BlockKind.LIST_ITEM, BlockKind.HIGHLIGHT)
_AROUND_NUMBERS = "().（）、"
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
            pieces[number] = Piece(texts[number][length:].lstrip(), item, None, True)
    if len(marks) > before:
        marks.sort()
    _unmark_lone(pieces)


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
