"""The chances of each kind of each line, by a linear-chain conditional random field whose weights ship as data.

`scripts/anatomy/train.py` fits and writes the weights (`make anatomy-weights`). They are read once, when a bare text
asks for them.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from math import exp
from operator import itemgetter
from pathlib import Path
from typing import Any

from tui_reader.story import BlockKind

KINDS = tuple(BlockKind)
WEIGHTS = Path(__file__).with_name("weights.crf")
SCALE = 256
"""Weights are whole numbers; this many are one unit of log-odds."""
_COUNT = len(KINDS)
_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
BIAS = 1 << 15
"""Added to each weight where it is packed."""
_ROW = 4 * _COUNT
_NOTHING = BIAS.to_bytes(4, "little") * _COUNT
_HOPELESS = 7 * SCALE
"""A kind whose weights are that far below a line's best is not followed up: no order of kinds makes up for it."""

_SMALLEST, _LARGEST = 1e-50, 1e50

Chances = dict[BlockKind, float]

_ONLY = {kind: (number, 1.0) for kind, number in _NUMBERS.items()}
_SURE = [{number: 1.0} for number in range(_COUNT)]
_CERTAIN: list[Chances] = [{kind: 1.0} for kind in KINDS]
"""What lines of a kind that is certain share; nobody changes it."""


class Rows(dict[str, int]):
    """The weights of each sign as one long number, 32 bits a kind, so that one addition adds them all.

    `BIAS` is added to each weight, which keeps the fields positive; a sign that is not known weighs nothing.
    """

    def __init__(self, names: Sequence[str], packed: bytes) -> None:
        super().__init__()
        self._begins = {name: number * _COUNT for number, name in enumerate(names)}
        self._packed = packed
        self._apart = _Apart(self)

    def __missing__(self, sign: str) -> int:
        at = self._begins.get(sign)
        row = _NOTHING if at is None else self._packed[4 * at : 4 * at + _ROW]
        number = self[sign] = int.from_bytes(row, "little")
        return number

    def sums(self, signs: Collection[str]) -> array[int]:
        """The weights of all the signs together, for each kind; as many times `BIAS` as there are signs added."""
        return fields(sum(map(self.__getitem__, signs)).to_bytes(_ROW, "little"))

    def between(self, signs: Collection[str], first: int, second: int) -> list[tuple[int, str]]:
        """The signs that speak for one kind rather than for another, and by how much more."""
        rows = zip(signs, map(self._apart.__getitem__, signs), strict=True)
        return [(row[first] - row[second], sign) for sign, row in rows if row[first] > row[second]]


class _Apart(dict[str, list[int]]):
    """The weights of signs that are asked for reasons, not packed."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, sign: str) -> list[int]:
        weights = self[sign] = fields(self._rows[sign].to_bytes(_ROW, "little")).tolist()
        return weights


class Model:
    """Weights of the signs, and of the order of kinds."""

    def __init__(self, rows: Rows, follows: list[list[float]], first: list[float], last: list[float]) -> None:
        self.rows = rows
        self.follows = follows
        """Row: the kind before; column: the kind after; as factors."""
        self.first = first
        self.last = last

    def scores(self, signs: Collection[str]) -> list[float]:
        """The log-odds that a line's signs give each kind."""
        bias = BIAS * len(signs)
        return [(value - bias) / SCALE for value in self.rows.sums(signs)]


def fields(packed: bytes) -> array[int]:
    """Numbers of 32 bits, the low byte first."""
    found = array("I", packed)
    if sys.byteorder == "big":
        found.byteswap()
    return found


@cache
def load() -> Model:
    """The weights that ship with the program."""
    return parse(WEIGHTS.read_bytes())


def parse(data: bytes) -> Model:
    """A model from a weights file: names of signs, a blank line, `fields`: a row a sign, then the order of kinds."""
    head, _, body = data.partition(b"\n\n")
    names = head.decode().split("\n")
    order = [exp((field - BIAS) / SCALE) for field in fields(body[len(names) * _ROW :])]
    table = [order[at : at + _COUNT] for at in range(0, len(order), _COUNT)]
    return Model(Rows(names, body), table[:-2], table[-2], table[-1])


def chances(model: Model, signs: Sequence[Collection[str]], allowed: Sequence[Collection[BlockKind]]) -> list[Chances]:
    """For each line the chance of each kind it may be, the rest of the story being considered; they add up to 1.

    `allowed`: the kinds a line may be; all where it is empty.
    """
    if not signs:
        return []
    tables = [_followed(model.rows, names, kinds) for names, kinds in zip(signs, allowed, strict=True)]
    forward = _forward(model, tables)
    backward: Mapping[int, float] = dict(enumerate(model.last))
    found: list[Chances] = []
    for number in range(len(tables) - 1, -1, -1):
        here = forward[number]
        if len(here) == 1:
            found.append(_CERTAIN[next(iter(here))])
        else:
            weighed = {kind: value * backward[kind] for kind, value in here.items()}
            total = sum(weighed.values())
            found.append({KINDS[kind]: value / total for kind, value in weighed.items()})
        if number:
            backward = _backward(model, tables[number], backward, forward[number - 1])
    return found[::-1]


def _followed(rows: Rows, signs: Collection[str], kinds: Collection[BlockKind]) -> list[tuple[int, float]]:
    """The kinds worth following up, with their factors; the best one's is 1."""
    if len(kinds) == 1:
        return [_ONLY[kind] for kind in kinds]
    numbers, chosen = _numbers(frozenset(kinds))
    sums = chosen(rows.sums(signs))
    best = max(sums)
    least = best - _HOPELESS
    return [(kind, exp((value - best) / SCALE)) for kind, value in zip(numbers, sums, strict=True) if value > least]


@cache
def _numbers(kinds: frozenset[BlockKind]) -> tuple[tuple[int, ...], itemgetter[Any]]:
    """The numbers of some kinds, of all where there are none, and what takes these from a row."""
    # In order: of two kinds that are as likely the same is named whatever order a set has.
    numbers = tuple(number for number, kind in enumerate(KINDS) if not kinds or kind in kinds)
    return numbers, itemgetter(*numbers)


def _forward(model: Model, tables: Sequence[list[tuple[int, float]]]) -> list[dict[int, float]]:
    follows = model.follows
    found: list[dict[int, float]] = []
    before: dict[int, float] = {}
    for table in tables:
        if len(table) == 1:
            before = _SURE[table[0][0]]
            found.append(before)
            continue
        if len(before) == 1:
            (source,) = before
            row = follows[source]
            here = {kind: factor * row[kind] for kind, factor in table}
        elif before:
            sources = [(follows[kind], value) for kind, value in before.items()]
            here = {kind: factor * sum([value * row[kind] for row, value in sources]) for kind, factor in table}
        else:
            here = {kind: factor * model.first[kind] for kind, factor in table}
        before = _in_bounds(here)
        found.append(before)
    return found


def _backward(
    model: Model, table: list[tuple[int, float]], after: Mapping[int, float], wanted: Collection[int]
) -> dict[int, float]:
    if len(wanted) == 1:
        return _SURE[next(iter(wanted))]
    onward = [(kind, factor * after[kind]) for kind, factor in table]
    found = {}
    for kind in wanted:
        row = model.follows[kind]
        found[kind] = sum([row[at] * value for at, value in onward])
    return _in_bounds(found)


def _in_bounds(factors: dict[int, float]) -> dict[int, float]:
    """Factors in the same proportion, neither so small nor so large that products of them would be lost."""
    total = sum(factors.values())
    if _SMALLEST < total < _LARGEST:
        return factors
    return {kind: value / total for kind, value in factors.items()}


def strongest(model: Model, signs: Collection[str], kind: BlockKind, other: BlockKind) -> list[str]:
    """The signs that speak for a kind rather than for another, the strongest first."""
    first, second = _NUMBERS[kind], _NUMBERS[other]
    weighed = model.rows.between(signs, first, second)
    weighed.sort(reverse=True)
    return [sign for _, sign in weighed]
