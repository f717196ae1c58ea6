"""The chances of each kind of each line, by a linear-chain conditional random field whose weights ship as data.

`scripts/anatomy/train.py` fits and writes the weights (`make anatomy-weights`). They are read once, when a bare text
asks for them.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from math import exp
from operator import itemgetter, mul
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

_REMEMBERED, _REMEMBERED_APART = 16_384, 512
"""Groups of signs; of two kinds set beside each other, fewer are met."""
_SMALLEST, _LARGEST = 1e-50, 1e50

Chances = dict[BlockKind, float]

_ONLY = {frozenset((kind,)): [(number, 1.0)] for kind, number in _NUMBERS.items()}
_SURE = [{number: 1.0} for number in range(_COUNT)]
_CERTAIN: list[Chances] = [{kind: 1.0} for kind in KINDS]
"""What lines of a kind that is certain share; nobody changes it."""


Group = tuple[str, ...]
"""Signs that lines have together."""


class Rows(dict[Group, int]):
    """The weights of groups of signs, each added up to one long number, 32 bits a kind, so that one addition adds all.

    `BIAS` is added to each weight, which keeps the fields positive; a sign that is not known weighs nothing. Filled as
    groups are met, and never large.
    """

    def __init__(self, names: Sequence[str], packed: bytes) -> None:
        super().__init__()
        self._begins = {name: number * _COUNT for number, name in enumerate(names)}
        self._packed = packed
        self._between: dict[tuple[int, int], _Between] = {}

    def __missing__(self, group: Group) -> int:
        if len(self) > _REMEMBERED:
            self.clear()
        number = self[group] = sum([int.from_bytes(self.row(sign), "little") for sign in group])
        return number

    def row(self, sign: str) -> bytes:
        """The weights of one sign."""
        at = self._begins.get(sign)
        return _NOTHING if at is None else self._packed[4 * at : 4 * at + _ROW]

    def sums(self, groups: Iterable[Group]) -> array[int]:
        """The weights of all the signs together, for each kind; as many times `BIAS` as there are signs added."""
        return fields(sum(map(self.__getitem__, groups)).to_bytes(_ROW, "little"))

    def between(self, first: int, second: int) -> _Between:
        """The signs of groups that speak for one kind rather than for another."""
        known = self._between.get((first, second))
        if known is None:
            known = self._between[first, second] = _Between(self, first, second)
        return known


class _Between(dict[Group, list[tuple[int, str]]]):
    """The signs of each group that speak for one kind rather than for another, and by how much more."""

    def __init__(self, rows: Rows, first: int, second: int) -> None:
        super().__init__()
        self._rows = rows
        self._first = first
        self._second = second

    def __missing__(self, group: Group) -> list[tuple[int, str]]:
        if len(self) > _REMEMBERED_APART:
            self.clear()
        weights = [(fields(self._rows.row(sign)), sign) for sign in group]
        more = [(row[self._first] - row[self._second], sign) for row, sign in weights]
        found = self[group] = sorted([one for one in more if one[0] > 0], reverse=True)
        return found


class Model:
    """Weights of the signs, and of the order of kinds."""

    def __init__(self, rows: Rows, follows: list[list[float]], first: list[float], last: list[float]) -> None:
        self.rows = rows
        self.follows = follows
        """Row: the kind before; column: the kind after; as factors."""
        self.led_by = [*zip(*follows, strict=True)]
        """The same by the kind after."""
        self.first = first
        self.last = last

    def scores(self, groups: Collection[Group]) -> list[float]:
        """The log-odds that a line's signs give each kind."""
        bias = BIAS * sum(map(len, groups))
        return [(value - bias) / SCALE for value in self.rows.sums(groups)]


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


def chances(model: Model, seen: Sequence[Collection[Group]], allowed: Sequence[Collection[BlockKind]]) -> list[Chances]:
    """For each line the chance of each kind it may be, the rest of the story being considered; they add up to 1.

    `seen`: the signs of each line; `allowed`: the kinds a line may be; all where it is empty.
    """
    if not seen:
        return []
    tables = [_followed(model.rows, groups, kinds) for groups, kinds in zip(seen, allowed, strict=True)]
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


def _followed(rows: Rows, groups: Collection[Group], kinds: Collection[BlockKind]) -> list[tuple[int, float]]:
    """The kinds worth following up, with their factors; the best one's is 1."""
    some = frozenset(kinds)
    if len(some) == 1:
        return _ONLY[some]
    numbers, chosen = _numbers(some)
    sums = chosen(rows.sums(groups))
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
            values, chosen = before.values(), itemgetter(*before)
            here = {kind: factor * sum(map(mul, values, chosen(model.led_by[kind]))) for kind, factor in table}
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
    follows = model.follows
    if len(table) == 1:
        ((at, value),) = table
        value *= after[at]
        return _in_bounds({kind: follows[kind][at] * value for kind in wanted})
    onward = {kind: factor * after[kind] for kind, factor in table}
    values, chosen = onward.values(), itemgetter(*onward)
    return _in_bounds({kind: sum(map(mul, values, chosen(follows[kind]))) for kind in wanted})


def _in_bounds(factors: dict[int, float]) -> dict[int, float]:
    """Factors in the same proportion, neither so small nor so large that products of them would be lost."""
    total = sum(factors.values())
    if _SMALLEST < total < _LARGEST:
        return factors
    return {kind: value / total for kind, value in factors.items()}


def strongest(model: Model, groups: Iterable[Group], kind: BlockKind, other: BlockKind) -> Iterator[str]:
    """The signs that speak for a kind rather than for another, the strongest first."""
    weighed = model.rows.between(_NUMBERS[kind], _NUMBERS[other])
    return (sign for _, sign in sorted(chain.from_iterable(map(weighed.__getitem__, groups)), reverse=True))
