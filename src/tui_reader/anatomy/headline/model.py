"""The weights of the signs of one language, and the chances that they give."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from functools import cache
from math import exp
from pathlib import Path
from zlib import crc32, decompress

WEIGHTS = Path(__file__).with_name("weights")
"""A file a language: the words that it knows by themselves, parted by spaces, in one line; then, packed by zlib, a
byte with a sign for each of `SIZE` places."""
SIZE = 1 << 17
"""Places; a sign's is the rest of its CRC-32."""
SCALE = 12
"""Weights are whole numbers of this part of one."""


def place(sign: str) -> int:
    """Where a sign's weight is."""
    return crc32(sign.encode("utf-8", "replace")) & (SIZE - 1)


class Weights(dict[str, int]):
    """The weights of signs, in parts of `SCALE`; those that were asked for stay at hand, for they are few and often
    the same."""

    MOST = 100_000
    """Of those that stay at hand."""

    def __init__(self, packed: bytes) -> None:
        super().__init__()
        self._places = array("b", decompress(packed))

    def __missing__(self, sign: str) -> int:
        if len(self) >= self.MOST:
            self.clear()
        self[sign] = weight = self._places[place(sign)]
        return weight


class Model:
    """`common`: words that are signs by themselves."""

    def __init__(self, data: bytes) -> None:
        words, _, weights = data.partition(b"\n")
        self.common = frozenset(words.decode().split())
        self._weights = Weights(weights)
        self._groups: dict[Callable[..., list[str]], dict[tuple[str | int, ...], int]] = {}

    def score(self, signs: Iterable[str]) -> int:
        """The sum of their weights, in parts of `SCALE`."""
        return sum(map(self._weights.__getitem__, signs))

    def score_of(self, signs: Callable[..., list[str]], parts: tuple[str | int, ...]) -> int:
        """The score of the signs that are made of some parts; it stays at hand, for the same often meet."""
        scores = self._groups.setdefault(signs, {})
        score = scores.get(parts)
        if score is None:
            if len(scores) >= Weights.MOST:
                scores.clear()
            scores[parts] = score = self.score(signs(*parts))
        return score


def chance(score: float) -> float:
    """How likely it is, from 0 to 1, by the sum of the weights."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, score / SCALE))))


@cache
def model(language: str) -> Model | None:
    """The model of a language; None where there is none."""
    path = WEIGHTS / f"{language}.weights"
    try:
        return Model(path.read_bytes())
    except FileNotFoundError:
        return None
