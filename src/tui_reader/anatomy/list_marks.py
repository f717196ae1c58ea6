"""Marks that only the pieces beside them show to be marks of a list, or to be none."""

from __future__ import annotations

from tui_reader.anatomy import lists
from tui_reader.anatomy.piece import Piece
from tui_reader.anatomy.stripes import trimmed
from tui_reader.story import Span


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
    marked = [False, *(piece.marked for piece in pieces), False]
    for number, piece in enumerate(pieces):
        alone = piece.marked and not marked[number] and not marked[number + 2]
        if alone and (piece.arrow or lists.is_head(piece.text)):
            pieces[number] = piece._replace(marked=False)
        elif piece.arrow:
            pieces[number] = piece._replace(arrow=False)
