"""Fits what tells where a title made from a lead may end and what it leaves out: ``python scripts/anatomy/titles.py``.

It learns from the sentences in ``leads/``, a file a language, a sentence a line: `` | `` stands wherever a title may
end, ``<…>`` around what may be left out, ``!`` before a sentence that needs the one before it.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from tui_reader.anatomy.headline.cutting import spans
from tui_reader.anatomy.headline.model import SCALE, SIZE, WEIGHTS, place
from tui_reader.anatomy.headline.signs import SHARED, begin_signs, end_signs, first_signs, span_signs, stop_signs
from tui_reader.anatomy.headline.words import Lexicon, Words, lexicon

LEADS = Path(__file__).with_name("leads")
_STRENGTH = 0.6
"""Of the L2 that keeps the weights of a language near those of all."""
_SHARED_STRENGTH = 2.0
"""Of the L2 that keeps these small."""
_ROUNDS = 50
_COMMON = 3
"""Times that a word is there before it is a sign by itself."""
_FEWEST = 3
"""Words before the first place where a title is asked whether it may end."""


class Marked(NamedTuple):
    """A sentence: behind which of its words a title may end, which spans of words may be left out."""

    words: list[str]
    ends: frozenset[int]
    spans: frozenset[tuple[int, int]]
    alone: bool = True
    """Whether it is understood without the one before it."""


def marked(line: str) -> Marked:
    """A line of the files."""
    words: list[str] = []
    ends: set[int] = set()
    found: set[tuple[int, int]] = set()
    begun: list[int] = []
    alone = not line.startswith("!")
    for text in line.removeprefix("!").split():
        word = ""
        closed = 0
        for letter in text:
            if letter == "<":
                begun.append(len(words) + bool(word))
            elif letter == ">":
                closed += 1
            elif letter != "|":
                word += letter
        if word and words and not any(map(str.isalnum, word)) and word not in "–—":
            words[-1] += word
        elif word:
            words.append(word)
        found.update((begun.pop(), len(words)) for _ in range(min(closed, len(begun))))
        if "|" in text and words:
            ends.add(len(words) - 1)
    return Marked(words, frozenset(ends), frozenset((start, stop) for start, stop in found if start < stop), alone)


def read(path: Path) -> list[Marked]:
    """The sentences of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [one for one in map(marked, filter(None, lines)) if len(one.words) > _FEWEST]


def shortened(one: Marked) -> Marked | None:
    """A sentence without all that may be left out."""
    dropped = {at for start, stop in one.spans for at in range(start, stop)}
    if not dropped or len(one.words) - len(dropped) <= _FEWEST:
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


def _asked(sentences: Iterable[Marked], known: Lexicon, common: frozenset[str]) -> Iterator[tuple[list[str], bool]]:
    for whole in sentences:
        for one in filter(None, (whole, shortened(whole))):
            words = Words(one.words, known, common)
            for at in range(_FEWEST - 1, len(one.words) - 1):
                yield end_signs(words, at), at in one.ends
        words = Words(whole.words, known, common)
        yield first_signs(words), not whole.alone
        for start, stop in spans(words):
            signs = [*begin_signs(words, start), *stop_signs(words, stop), *span_signs(words, start, stop)]
            yield signs, (start, stop) in whole.spans


class _Examples(NamedTuple):
    """What is learnt from: a row an example, a column a place; `right`, the answers; words that are signs."""

    rows: sparse.csr_matrix
    right: np.ndarray
    common: frozenset[str]


def _examples(sentences: list[Marked], language: str, shared: bool = False) -> _Examples:
    """`shared`: only by the signs that mean the same in every language."""
    known = lexicon(language)
    assert known
    plain = [Words(one.words, known) for one in sentences]
    counts = Counter(word for words in plain for word in words.bare)
    common = frozenset(word for word, count in counts.items() if count >= _COMMON and word not in known.kinds)
    places = array("i")
    bounds = [0]
    right: list[bool] = []
    for signs, is_right in _asked(sentences, known, common):
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


def common_weights(sentences: dict[str, list[Marked]]) -> np.ndarray:
    """The weights of the signs that mean the same in every language, learnt from all."""
    examples = [_examples(found, language, shared=True) for language, found in sentences.items()]
    rows = sparse.vstack([one.rows for one in examples], format="csr")
    return _fit(rows, np.concatenate([one.right for one in examples]), np.zeros(SIZE), _SHARED_STRENGTH)


def fitted(sentences: list[Marked], language: str, before: np.ndarray) -> bytes:
    """The weights of a language, as `model.Model` reads them."""
    examples = _examples(sentences, language)
    best = _fit(examples.rows, examples.right, before, _STRENGTH)
    numbers = np.clip(np.rint(best * SCALE), -127, 127).astype(np.int8)
    return " ".join(sorted(examples.common)).encode() + b"\n" + zlib.compress(numbers.tobytes(), 9)


def main() -> int:
    """Write the weights of all languages."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    sentences = {path.stem: read(path) for path in sorted(LEADS.glob("*.txt"))}
    before = common_weights(sentences)
    for language, found in sentences.items():
        (WEIGHTS / f"{language}.weights").write_bytes(fitted(found, language, before))
    return 0


if __name__ == "__main__":
    sys.exit(main())
