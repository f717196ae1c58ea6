"""Fitting a linear-chain conditional random field to lines that are labelled wholly or in part.

The likelihood is of the known labels, unknown ones summed out; L2 keeps the weights small. The optimum is unique where
all labels are known, and the start is always zero, so the same data always gives the same weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from tui_reader.story import BlockKind

KINDS = list(BlockKind)
_GROUPS = 3
"""Stories of like length are summed over together."""


@dataclass
class Sequences:
    """What is learnt from: for each line its features and the kinds it may have."""

    features: list[list[list[str]]]
    kinds: list[list[BlockKind | None]]
    weights: list[float]


@dataclass
class Model:
    """Weights: of each feature for each kind, of one kind after another, of the first and the last."""

    features: dict[str, np.ndarray]
    follows: np.ndarray
    first: np.ndarray
    last: np.ndarray


class _Batch:
    """Stories of like length, padded at the end."""

    def __init__(self, rows: list[tuple[int, int]], allowed: np.ndarray, weights: np.ndarray) -> None:
        self.length = max(end - start for start, end in rows)
        self.rows = np.full((len(rows), self.length), -1)
        for n, (start, end) in enumerate(rows):
            self.rows[n, : end - start] = np.arange(start, end)
        self.inside = self.rows >= 0
        self.ends = self.inside.sum(1) - 1
        self.mask = np.where(self.inside[..., None], allowed[self.rows], 1.0)
        self.weights = weights
        self.known: np.ndarray | None = None
        """The labels as counts, where all are known."""
        if (self.mask[self.inside].sum(1) == 1).all():
            self.known = self.mask * self.inside[..., None]
            weighted = self.known[:, :-1] * weights[:, None, None]
            self.known_pairs = np.einsum("btk,btj->kj", weighted, self.known[:, 1:])

    def log_of_known(self, scores: np.ndarray, follows: np.ndarray, first: np.ndarray, last: np.ndarray) -> np.ndarray:
        """The score of the one labelling there is."""
        known = self.known
        log = (scores[self.rows] * known).sum((1, 2)) + known[:, 0] @ first
        log = log + ((known[:, :-1] @ follows) * known[:, 1:]).sum((1, 2))
        return log + known[np.arange(len(self.rows)), self.ends] @ last

    def run(self, scores: np.ndarray, follows: np.ndarray, first: np.ndarray, last: np.ndarray, mask: bool):
        """Log of the sum over labellings, and the expected counts."""
        size, length, kinds = len(self.rows), self.length, len(first)
        emission = scores[self.rows]
        top = emission.max(2, keepdims=True)
        table = np.exp(emission - top)
        if mask:
            table = table * self.mask
        step, begin, stop = np.exp(follows), np.exp(first), np.exp(last)
        alpha = np.zeros((size, length, kinds))
        scale = np.ones((size, length))
        current = table[:, 0] * begin
        for t in range(length):
            if t:
                current = (alpha[:, t - 1] @ step) * table[:, t]
            total = current.sum(1)
            inside = self.inside[:, t]
            scale[:, t] = np.where(inside, total, 1.0)
            alpha[:, t] = np.where(inside[:, None], current / total[:, None], alpha[:, t - 1] if t else 0.0)
        final = alpha[np.arange(size), self.ends] @ stop
        log = np.log(scale).sum(1) + np.log(final) + np.where(self.inside, top[..., 0], 0.0).sum(1)
        beta = np.zeros((size, length, kinds))
        pairs = np.zeros((kinds, kinds))
        nxt = np.broadcast_to(stop, (size, kinds)) / final[:, None]
        for t in range(length - 1, -1, -1):
            here = self.ends == t
            if t + 1 < length:
                onward = table[:, t + 1] * nxt / scale[:, t + 1][:, None]
                goes_on = self.ends > t
                pairs += ((alpha[:, t] * (goes_on * self.weights)[:, None]).T @ onward) * step
                value = onward @ step.T
                nxt = np.where(goes_on[:, None], value, np.broadcast_to(stop, (size, kinds)) / final[:, None])
            else:
                nxt = np.broadcast_to(stop, (size, kinds)) / final[:, None]
            del here
            beta[:, t] = nxt
        marginals = alpha * beta * self.inside[..., None]
        return log, marginals, pairs


def fit(data: Sequences, strength: float = 1.0, rare: int = 2, rounds: int = 150, verbose: bool = False) -> Model:
    """The weights that make the labels likeliest. `rare`: features of fewer lines are left out."""
    counts = Counter(name for story in data.features for line in story for name in set(line))
    names = sorted(name for name, count in counts.items() if count >= rare)
    index = {name: n for n, name in enumerate(names)}
    matrix = _matrix(data.features, index)
    allowed = _allowed(data.kinds)
    batches = _batches(data, allowed)
    kinds = len(KINDS)
    size = len(names) * kinds
    transposed = matrix.T.tocsr()

    def objective(vector: np.ndarray) -> tuple[float, np.ndarray]:
        weights = vector[:size].reshape(len(names), kinds)
        follows = vector[size : size + kinds * kinds].reshape(kinds, kinds)
        first, last = vector[-2 * kinds : -kinds], vector[-kinds:]
        scores = matrix @ weights
        value = 0.5 * strength * float(vector @ vector)
        expected = np.zeros_like(scores)
        d_follows, d_first, d_last = np.zeros_like(follows), np.zeros(kinds), np.zeros(kinds)
        for batch in batches:
            for sign, mask in ((1.0, False), (-1.0, True)):
                if mask and batch.known is not None:
                    log = batch.log_of_known(scores, follows, first, last)
                    marginals, pairs = batch.known, batch.known_pairs
                else:
                    log, marginals, pairs = batch.run(scores, follows, first, last, mask)
                value += sign * float(log @ batch.weights)
                weighted = marginals * batch.weights[:, None, None]
                expected[batch.rows[batch.inside]] += sign * weighted[batch.inside]
                d_follows += sign * pairs
                d_first += sign * weighted[:, 0].sum(0)
                d_last += sign * weighted[np.arange(len(batch.rows)), batch.ends].sum(0)
        gradient = np.concatenate([(transposed @ expected).ravel(), d_follows.ravel(), d_first, d_last])
        return value, gradient + strength * vector

    start = np.zeros(size + kinds * kinds + 2 * kinds)
    found = minimize(objective, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 8})
    if verbose:
        print("rounds", found.nit, "value", found.fun, "features", len(names))
    vector = found.x
    weights = vector[:size].reshape(len(names), kinds)
    return Model(
        dict(zip(names, weights, strict=True)),
        vector[size : size + kinds * kinds].reshape(kinds, kinds),
        vector[-2 * kinds : -kinds],
        vector[-kinds:],
    )


def _matrix(features: Sequence[Sequence[Sequence[str]]], index: dict[str, int]) -> sparse.csr_matrix:
    columns: list[int] = []
    ends = [0]
    for story in features:
        for line in story:
            columns += sorted({index[name] for name in line if name in index})
            ends.append(len(columns))
    return sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(ends) - 1, len(index)))


def _allowed(kinds: Sequence[Sequence[BlockKind | None]]) -> np.ndarray:
    flat = [kind for story in kinds for kind in story]
    table = np.zeros((len(flat), len(KINDS)))
    for n, kind in enumerate(flat):
        if kind is None:
            table[n] = 1.0
        else:
            table[n, KINDS.index(kind)] = 1.0
    return table


def _batches(data: Sequences, allowed: np.ndarray) -> list[_Batch]:
    starts = np.cumsum([0, *map(len, data.kinds)])
    whole = [n for n, kinds in enumerate(data.kinds) if kinds and None not in kinds]
    partly = [n for n, kinds in enumerate(data.kinds) if None in kinds]
    batches: list[_Batch] = []
    for numbers in (whole, partly):
        numbers.sort(key=lambda n: len(data.kinds[n]))
        for part in np.array_split(np.array(numbers, dtype=int), _GROUPS):
            if len(part):
                rows = [(starts[n], starts[n + 1]) for n in part]
                batches.append(_Batch(rows, allowed, np.array([data.weights[n] for n in part])))
    return batches


def decode(model: Model, features: Sequence[Sequence[str]]) -> tuple[list[BlockKind], np.ndarray]:
    """The likeliest kinds of one story's lines, and the chances of each kind of each line."""
    kinds = len(KINDS)
    zero = np.zeros(kinds)
    scores = np.array([sum((model.features.get(name, zero) for name in set(line)), zero) for line in features])
    batch = _Batch([(0, len(features))], np.ones((len(features), kinds)), np.ones(1))
    _, marginals, _ = batch.run(scores, model.follows, model.first, model.last, False)
    best = np.zeros((len(features), kinds))
    back = np.zeros((len(features), kinds), dtype=int)
    best[0] = scores[0] + model.first
    for t in range(1, len(features)):
        table = best[t - 1][:, None] + model.follows
        back[t] = table.argmax(0)
        best[t] = table.max(0) + scores[t]
    path = [int((best[-1] + model.last).argmax())]
    for t in range(len(features) - 1, 0, -1):
        path.append(int(back[t][path[-1]]))
    return [KINDS[k] for k in reversed(path)], marginals[0]
