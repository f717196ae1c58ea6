"""Which pieces of a clause stay, where not all of them fit."""

from __future__ import annotations

MUST = 99
"""The rank of what cannot go; what ranks higher stays longer."""


class Piece:
    """Words that stay or go together: the first, the one after the last, their rank, the piece that they belong to
    (None: the clause itself), whether a comma stands before them."""

    __slots__ = ("comma", "end", "of", "rank", "start")

    def __init__(self, start: int, end: int, rank: int, of: Piece | None = None, comma: bool = False) -> None:
        self.start = start
        self.end = end
        self.rank = rank
        self.of = of
        self.comma = comma


def chosen(pieces: list[Piece], words: list[str], most: int, characters: int, least: int = MUST) -> list[Piece]:
    """The pieces that stay, in their order; none where what ranks `least` or higher is too long.

    What belongs to a piece that is gone, or that no order of the clause has, goes.
    """
    kept: set[int] = set()
    room, letters = most, characters
    by_rank = sorted(range(len(pieces)), key=lambda at: (-pieces[at].rank, at))
    places = {id(piece): at for at, piece in enumerate(pieces)}
    for at in by_rank:
        piece = pieces[at]
        if piece.rank < 0 or piece.of is not None and places.get(id(piece.of)) not in kept:
            continue
        count = piece.end - piece.start
        length = sum(len(word) + 1 for word in words[piece.start : piece.end])
        if count <= room and length <= letters:
            kept.add(at)
            room, letters = room - count, letters - length
        elif piece.rank >= least:
            return []
    return [piece for at, piece in enumerate(pieces) if at in kept]


def joined(pieces: list[Piece], words: list[str], first: int, small: frozenset[str]) -> list[str]:
    """The words of the pieces; a comma goes with what was left out behind it, and comes where a clause needs one;
    the `first` word of the clause is written small where it is the first no more and one of the `small` ones."""
    found: list[str] = []
    for number, piece in enumerate(pieces):
        if found and number and pieces[number - 1].end != piece.start:
            found[-1] = found[-1].rstrip(",") + "," * piece.comma
        found += words[piece.start : piece.end]
        if number and piece.start == first and words[first].lower() in small:
            found[first - piece.end] = words[first].lower()
    return found
