"""Fits what tells where a title made from a lead may end and what it leaves out: ``python scripts/anatomy/titles.py``.

The same sentences always give the same weights. With ``--check`` nothing is written: those that ship must give the
titles that weights fitted anew give.

It learns from the sentences that `marked` reads, and from those of `readings` what English words may be.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from typing import NamedTuple

import numpy as np
import readings
from marked import FEWEST, LEADS, Marked, sentences, written
from scipy import sparse
from scipy.optimize import minimize

from tui_reader.anatomy.headline import VERB_SECOND
from tui_reader.anatomy.headline.cutting import cut, spans
from tui_reader.anatomy.headline.model import SCALE, SIZE, WEIGHTS, Model, place
from tui_reader.anatomy.headline.readings import Readings
from tui_reader.anatomy.headline.signs import (
    SHARED,
    begin_signs,
    edge_signs,
    end_signs,
    first_signs,
    span_signs,
    stop_signs,
    turn_signs,
)
from tui_reader.anatomy.headline.texts import MAX_CHARACTERS, MAX_WORDS
from tui_reader.anatomy.headline.turning import around, places
from tui_reader.anatomy.headline.words import Lexicon, Words, lexicon

_STRENGTH = 5.0
"""Of the L2 that keeps the weights of a language near those of all."""
_SHARED_STRENGTH = 2.0
"""Of the L2 that keeps these small."""
_ROUNDS = 50
_COMMON, _COMMON_OF_MANY = 3, 5
"""Times that a word is there before it is a sign by itself; where there are more than `_MANY` sentences."""
_MANY = 2000
_LEAST = 2
"""Of a weight, in parts of `SCALE`: without smaller ones the titles are no worse, and the file is packed smaller."""
_PACKED = {"en": 0}
"""How hard the weights of a language are packed: to unpack those that are wanted most often would take a hundredth of
what `newsread show` takes."""
_COMPARED = 80
"""Sentences of a language whose titles are compared."""
_DIFFERENT = 0.01
"""Titles that rounding may change, at most."""


def shortened(one: Marked) -> Marked | None:
    """A sentence without all that may be left out."""
    dropped = {at for start, stop in one.spans for at in range(start, stop)}
    if not dropped or len(one.words) - len(dropped) <= FEWEST:
        return None
    kept = [at for at in range(len(one.words)) if at not in dropped]
    new = {at: number for number, at in enumerate(kept)}
    ends = set()
    for end in one.ends:
        at = end
        while at in dropped and at >= 0:
            at -= 1
        outer = end not in dropped or any(stop == end + 1 for _, stop in one.spans)
        if at in new and outer:
            ends.add(new[at])
    return Marked([one.words[at] for at in kept], frozenset(ends), frozenset())


def turned(one: Marked) -> Marked | None:
    """A sentence with its subject before its verb, all that stands before it left out."""
    if not one.subject:
        return None
    start, stop = one.subject
    order = [*range(start, stop), start - 1, *range(stop, len(one.words))]
    new = {at: number for number, at in enumerate(order)}
    within = [(span[0], span[1]) for span in one.spans if span[0] >= stop or start <= span[0] and span[1] <= stop]
    spans = frozenset((new[begin], new[begin] + end - begin) for begin, end in within)
    ends = frozenset(new[at] for at in one.ends if at >= stop)
    return Marked(around(one.words, start - 1, stop - 1), ends, spans)


def _known(one: Marked, language: str, told: readings.Fitted | None) -> Lexicon:
    """A language as it is known to who has not seen a sentence."""
    known = told.without(one.source) if told and language == readings.LANGUAGE else lexicon(language)
    assert known
    return known


def _asked(
    sentences: Iterable[Marked], language: str, common: frozenset[str], told: readings.Fitted | None
) -> Iterator[tuple[list[str], bool]]:
    for whole in sentences:
        known = _known(whole, language, told)
        turn = turned(whole)
        for one in filter(None, (whole, shortened(whole), turn, turn and shortened(turn))):
            words = Words(one.words, known, common)
            for at in range(FEWEST - 1, len(one.words) - 1):
                yield end_signs(words, at), at in one.ends
        words = Words(whole.words, known, common)
        yield first_signs(words), not whole.alone
        for start, stop in spans(words):
            edges = [*begin_signs(words, start), *stop_signs(words, stop), *edge_signs(words, start, stop)]
            yield [*edges, *span_signs(words, start, stop)], (start, stop) in whole.spans
        if known.language in VERB_SECOND:
            subject = whole.subject or (0, 0)
            yield from ((turn_signs(words, *one), one == (subject[0] - 1, subject[1] - 1)) for one in places(words))


class _Examples(NamedTuple):
    """What is learnt from: a row an example, a column a place; `right`, the answers; words that are signs."""

    rows: sparse.csr_matrix
    right: np.ndarray
    common: frozenset[str]


def _common(sentences: list[Marked], language: str) -> frozenset[str]:
    """The words that are signs by themselves."""
    known = lexicon(language)
    assert known
    least = _COMMON_OF_MANY if len(sentences) > _MANY else _COMMON
    counts = Counter(word for one in sentences for word in Words(one.words, known).bare)
    return frozenset(word for word, count in counts.items() if count >= least and word not in known.kinds)


def _examples(
    sentences: list[Marked], language: str, told: readings.Fitted | None = None, shared: bool = False
) -> _Examples:
    """`told`: what tells words that may be one kind or another; `shared`: only by the signs that mean the same in every
    language."""
    common = _common(sentences, language)
    places = array("i")
    bounds = [0]
    right: list[bool] = []
    for signs, is_right in _asked(sentences, language, common, told):
        places.extend(place(sign) for sign in signs if not shared or sign[0] == SHARED)
        bounds.append(len(places))
        right.append(is_right)
    ones = np.ones(len(places), dtype=np.float32)
    shape = len(right), SIZE
    return _Examples(sparse.csr_matrix((ones, np.array(places), bounds), shape), np.array(right, np.float64), common)


def _fit(rows: sparse.csr_matrix, right: np.ndarray, before: np.ndarray, strength: float) -> np.ndarray:
    """The weights that make the answers likeliest, not far from those of `before`."""
    turned = rows.T.tocsr()

    def objective(change: np.ndarray) -> tuple[float, np.ndarray]:
        scores = rows @ (before + change)
        value = np.logaddexp(0, scores).sum() - scores[right > 0].sum() + 0.5 * strength * change @ change
        return value, turned @ (1 / (1 + np.exp(-scores)) - right) + strength * change

    return before + minimize(objective, np.zeros(SIZE), jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS}).x


def fitted(sentences: list[Marked], language: str, before: np.ndarray, told: readings.Fitted | None = None) -> bytes:
    """The weights of a language, as `model.Model` reads them."""
    examples = _examples(sentences, language, told)
    best = _fit(examples.rows, examples.right, before, _STRENGTH)
    numbers = np.clip(np.rint(best * SCALE), -127, 127).astype(np.int8)
    numbers[np.abs(numbers) < _LEAST] = 0
    packed = zlib.compress(numbers.tobytes(), _PACKED.get(language, 9))
    return " ".join(sorted(examples.common)).encode() + b"\n" + packed


def _shared(language: str, told: readings.Fitted) -> _Examples:
    return _examples(written(language), language, told, shared=True)


def _own(language: str, before: np.ndarray, told: readings.Fitted) -> bytes:
    return fitted(sentences(language), language, before, told)


def all_weights(told: readings.Fitted) -> dict[str, bytes]:
    """The weights of each language that has marked sentences, fitted anew."""
    languages = sorted(path.stem for path in LEADS.glob("*.txt"))
    with ProcessPoolExecutor() as pool:
        examples = list(pool.map(_shared, languages, repeat(told)))
        rows = sparse.vstack([one.rows for one in examples], format="csr")
        right = np.concatenate([one.right for one in examples])
        before = _fit(rows, right, np.zeros(SIZE), _SHARED_STRENGTH)
        return dict(zip(languages, pool.map(_own, languages, repeat(before), repeat(told)), strict=True))


def _titles(language: str, weights: bytes, read: bytes) -> list[tuple[int, ...]]:
    """The places of the words in the titles of the marked sentences of a language; `read`: the weights of readings."""
    known, learnt = Lexicon(language), Model(weights)
    if known.readings is not None:
        known.readings = Readings(read)
    found = (cut(Words(one.words, known, learnt.common), learnt, MAX_WORDS, MAX_CHARACTERS) for one in _leads(language))
    return [one.kept if one else () for one in found]


def _leads(language: str) -> list[Marked]:
    return sentences(language)[:_COMPARED]


def main() -> int:
    """Write the weights, or with ``--check`` tell whether those that ship give other titles; 1 where they do."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare the titles, write nothing")
    check = parser.parse_args().check
    different = of = 0
    told = readings.fitted()
    reads = WEIGHTS / f"{readings.LANGUAGE}.readings"
    if not check:
        reads.write_bytes(told.all)
    for language, weights in all_weights(told).items():
        path = WEIGHTS / f"{language}.weights"
        if not check:
            path.write_bytes(weights)
            continue
        shipped = _titles(language, path.read_bytes(), reads.read_bytes())
        now = _titles(language, weights, told.all)
        different += sum(one != other for one, other in zip(shipped, now, strict=True))
        of += len(now)
    if check:
        print(f"{different} of {of} titles differ from those of weights fitted anew")
    return int(different > of * _DIFFERENT)


if __name__ == "__main__":
    sys.exit(main())
