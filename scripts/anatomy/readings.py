"""Fits what tells words that may be one kind or another: ``python scripts/anatomy/readings.py``.

It learns from sentences of which each word's kind is known, a letter a word, those of `readings.READ`; a larger parser
told them. ``kinds/`` holds three files: ``leads.txt``, for the sentences of ``leads/`` by the CRC-32 of their words;
``places.txt``, for sentences in the folder beside the repository by file and the numbers of their first word and of the
first behind them; ``written.txt``, sentences that were written for it.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from marked import words_at, written
from scipy import sparse
from scipy.optimize import minimize

from tui_reader.anatomy.headline.clauses import clauses
from tui_reader.anatomy.headline.readings import ALLOWED, PLACES, READ, Readings, asked, reading_signs
from tui_reader.anatomy.headline.words import Lexicon, Words

LANGUAGE = "en"
KINDS = Path(__file__).with_name("kinds")
FOLDS = 3
"""Parts of the sentences: what the others teach tells the words of one, so that who learns from those does not take
them for surer than they are."""
_STRENGTH = 1.0
"""Of the L2 that keeps the weights small."""
_ROUNDS = 60
_SCALE = 16
"""Weights are whole numbers of this part of one."""
_PACKED = 0
"""How hard they are packed: not at all, for to unpack them takes time."""
_NEVER = -1e9
_STORIES = "stories/"


class Told(NamedTuple):
    """A sentence and the kinds of its words; by `source`, where it is from, it belongs to a part."""

    source: str
    words: list[str]
    kinds: str


def told() -> Iterator[Told]:
    """The sentences."""
    by_words = dict(line.split() for line in _lines("leads"))
    for one in written(LANGUAGE):
        text = " ".join(one.words)
        kinds = by_words.get(f"{zlib.crc32(text.encode()):08x}", "")
        if len(kinds) == len(one.words):
            yield Told(text, one.words, kinds)
    for line in _lines("places"):
        name, begin, end, kinds = line.split()
        yield Told(name, words_at(name, int(begin), int(end)), kinds)
    for line in _lines("written"):
        text, _, kinds = line.partition("\t")
        yield Told(text, text.split(), kinds)


def _lines(name: str) -> list[str]:
    return (KINDS / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def part_of(source: str) -> int:
    """The part to which a sentence belongs; those of one outlet's stories belong to one."""
    outlet = source.partition("_")[0] if source.startswith(_STORIES) else source
    return zlib.crc32(outlet.encode()) % FOLDS


class _Examples(NamedTuple):
    """`rows`: for each word that was asked for the places of its signs; `right`, its kind by its number in `READ`;
    `allowed`, which it may be; `parts`, of the sentences."""

    rows: sparse.csr_matrix
    right: np.ndarray
    allowed: np.ndarray
    parts: np.ndarray

    def of(self, chosen: np.ndarray) -> _Examples:
        return _Examples(self.rows[chosen], self.right[chosen], self.allowed[chosen], self.parts[chosen])


def _examples(sentences: Iterable[Told]) -> _Examples:
    plain = Lexicon(LANGUAGE)
    plain.readings = None
    places, bounds = array("i"), [0]
    right: list[int] = []
    allowed: list[list[bool]] = []
    parts: list[int] = []
    for one in sentences:
        words = Words(one.words, plain)
        opened = clauses(words)
        for at, kind in enumerate(one.kinds):
            group = asked(words, at)
            if group and kind in ALLOWED[group]:
                signs = reading_signs(words, opened, at, group)
                places.extend(zlib.crc32(sign.encode("utf-8", "replace")) & (PLACES - 1) for sign in signs)
                bounds.append(len(places))
                right.append(READ.index(kind))
                allowed.append([kind in ALLOWED[group] for kind in READ])
                parts.append(part_of(one.source))
    rows = sparse.csr_matrix((np.ones(len(places)), np.array(places), bounds), (len(right), PLACES))
    return _Examples(rows, np.array(right), np.array(allowed), np.array(parts))


def _fit(examples: _Examples) -> bytes:
    """The weights that make the kinds likeliest, as `Readings` reads them."""
    turned = examples.rows.T.tocsr()
    right = np.eye(len(READ))[examples.right]
    barred = np.where(examples.allowed, 0.0, _NEVER)

    def objective(flat: np.ndarray) -> tuple[float, np.ndarray]:
        scores = examples.rows @ flat.reshape(PLACES, -1) + barred
        scores -= scores.max(axis=1, keepdims=True)
        chances = np.exp(scores)
        chances /= chances.sum(axis=1, keepdims=True)
        value = -np.log(np.maximum(chances[right > 0], 1e-12)).sum() + 0.5 * _STRENGTH * flat @ flat
        return value, (turned @ (chances - right)).ravel() + _STRENGTH * flat

    start = np.zeros(PLACES * len(READ))
    best = minimize(objective, start, jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS}).x
    return zlib.compress(np.clip(np.rint(best * _SCALE), -127, 127).astype(np.int8).tobytes(), _PACKED)


class Fitted(NamedTuple):
    """The weights that ship, and by the part of a sentence those that have not learnt from it."""

    all: bytes
    parts: list[bytes]

    def without(self, source: str) -> Lexicon:
        """The language as it is known to who has not seen a sentence."""
        return _lexicon(self.parts[part_of(source)])


@cache
def _lexicon(weights: bytes) -> Lexicon:
    known = Lexicon(LANGUAGE)
    known.readings = Readings(weights)
    return known


def fitted() -> Fitted:
    """The weights fitted anew."""
    examples = _examples(told())
    return Fitted(_fit(examples), [_fit(examples.of(examples.parts != part)) for part in range(FOLDS)])


def main() -> int:
    """Tell how often a word that was not learnt from is read right."""
    examples = _examples(told())
    for part in range(FOLDS):
        known, other = examples.of(examples.parts != part), examples.of(examples.parts == part)
        weights = np.frombuffer(zlib.decompress(_fit(known)), np.int8).reshape(PLACES, -1)
        scores = other.rows @ weights.astype(float) + np.where(other.allowed, 0.0, _NEVER)
        print(f"part {part}: {len(other.right)} words, {(scores.argmax(axis=1) == other.right).mean():.3f} right")
    return 0


if __name__ == "__main__":
    sys.exit(main())
