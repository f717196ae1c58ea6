"""The chances of each kind of each line, by a linear-chain conditional random field whose weights ship as data.

`scripts/anatomy/train.py` fits and writes the weights (`make anatomy-weights`). They are read once, when a bare text
asks for them.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence
from functools import cache
from math import exp
from pathlib import Path
from typing import NamedTuple

from tui_reader.story import BlockKind

KINDS = tuple(BlockKind)
WEIGHTS = Path(__file__).with_name("weights.crf")
SCALE = 256
"""Weights are whole numbers; this many are one unit of log-odds."""
_COUNT = len(KINDS)
_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
_HOPELESS = 16.0
"""A kind that far below a line's best, in log-odds, is not followed up: no order of kinds makes up for it."""

Chances = dict[BlockKind, float]


class Model(NamedTuple):
    """Weights of the signs, and of the order of kinds."""

    rows: dict[str, int]
    """Where a sign's weights begin in `weights`."""
    weights: array[int]
    follows: list[list[float]]
    """Row: the kind before; column: the kind after; as factors."""
    first: list[float]
    last: list[float]

    def scores(self, signs: Collection[str]) -> list[float]:
        """The log-odds that a line's signs give each kind."""
        rows, weights = self.rows, self.weights
        known = [weights[at : at + _COUNT] for sign in signs if (at := rows.get(sign)) is not None]
        return [total / SCALE for total in map(sum, zip(*known, strict=True))] if known else [0.0] * _COUNT


@cache
def load() -> Model:
    """The weights that ship with the program: names of signs, a blank line, then 16-bit numbers, low byte first."""
    return parse(WEIGHTS.read_bytes())


def parse(data: bytes) -> Model:
    """A model from the bytes of a weights file."""
    import sys

    head, _, body = data.partition(b"\n\n")
    names = head.decode().split("\n")
    weights = array("h", body)
    if sys.byteorder == "big":
        weights.byteswap()
    order = [exp(weight / SCALE) for weight in weights[len(names) * _COUNT :]]
    table = [order[at : at + _COUNT] for at in range(0, len(order), _COUNT)]
    return Model({name: n * _COUNT for n, name in enumerate(names)}, weights, table[:-2], table[-2], table[-1])


def chances(model: Model, signs: Sequence[Collection[str]], allowed: Sequence[Collection[BlockKind]]) -> list[Chances]:
    """For each line the chance of each kind it may be, the rest of the story being considered; they add up to 1.

    `allowed`: the kinds a line may be; all where it is empty.
    """
    if not signs:
        return []
    tables = [_followed(model.scores(names), kinds) for names, kinds in zip(signs, allowed, strict=True)]
    forward = _forward(model, tables)
    backward = [1.0 * factor for factor in model.last]
    found: list[Chances] = []
    for number in range(len(tables) - 1, -1, -1):
        here = forward[number]
        weighed = {kind: value * backward[kind] for kind, value in here.items()}
        total = sum(weighed.values())
        found.append({KINDS[kind]: value / total for kind, value in weighed.items()})
        backward = _backward(model, tables[number], backward)
    return found[::-1]


def _followed(scores: list[float], kinds: Collection[BlockKind]) -> list[tuple[int, float]]:
    """The kinds worth following up, with their factors; the best one's is 1."""
    numbers = [_NUMBERS[kind] for kind in kinds] if kinds else range(_COUNT)
    best = max(scores[kind] for kind in numbers)
    return [(kind, exp(scores[kind] - best)) for kind in numbers if scores[kind] > best - _HOPELESS]


def _forward(model: Model, tables: Sequence[list[tuple[int, float]]]) -> list[dict[int, float]]:
    found: list[dict[int, float]] = []
    before: dict[int, float] = {}
    for table in tables:
        if before:
            sources = [(model.follows[kind], value) for kind, value in before.items()]
            here = {kind: factor * sum([value * row[kind] for row, value in sources]) for kind, factor in table}
        else:
            here = {kind: factor * model.first[kind] for kind, factor in table}
        total = sum(here.values())
        before = {kind: value / total for kind, value in here.items()}
        found.append(before)
    return found


def _backward(model: Model, table: list[tuple[int, float]], after: list[float]) -> list[float]:
    onward = [(kind, factor * after[kind]) for kind, factor in table]
    found = [sum([row[kind] * value for kind, value in onward]) for row in model.follows]
    total = sum(found)
    return [value / total for value in found]


def reasons(model: Model, signs: Sequence[str], kind: BlockKind, chances: Chances) -> list[str]:
    """The signs that speak most for a kind, beside the next likeliest: at most three."""
    others = (one for one in chances if one is not kind)
    second = _NUMBERS[max(others, key=lambda one: chances[one])] if len(chances) > 1 else None
    first = _NUMBERS[kind]
    weighed: list[tuple[int, str]] = []
    for sign in signs:
        at = model.rows.get(sign)
        if at is not None and sign != "always":
            against = model.weights[at + second] if second is not None else 0
            weighed.append((model.weights[at + first] - against, sign))
    weighed.sort(reverse=True)
    return [sign for weight, sign in weighed[:3] if weight > 0]
