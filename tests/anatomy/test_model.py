"""The model's own arithmetic, and the weights that ship."""

from __future__ import annotations

import json
from itertools import product
from math import exp, prod
from pathlib import Path

import pytest

from tui_reader.anatomy import dissect, model
from tui_reader.formats import file_source, is_story_name, read
from tui_reader.story import BlockKind

K = BlockKind
LIBRARY = Path(__file__).resolve().parents[2] / "library"
RECORDED = Path(__file__).with_name("library_certainties.json")


def made(names: list[str], seed: int = 7) -> model.Model:
    """A model with weights of no meaning, through its file format."""
    count = len(model.KINDS)
    numbers = [(seed * (n + 3) * (n + 11)) % 401 - 200 for n in range((len(names) + count + 2) * count)]
    body = b"".join((number + model.BIAS).to_bytes(4, "little") for number in numbers)
    return model.parse("\n".join(names).encode() + b"\n\n" + body)


def by_hand(weights: model.Model, signs: list[list[model.Group]], allowed: list[frozenset[K]]) -> list[dict[K, float]]:
    """The chances by going through every labelling there is."""
    scores = [weights.scores(groups) for groups in signs]
    numbers = {kind: number for number, kind in enumerate(model.KINDS)}
    found: list[dict[K, float]] = [dict.fromkeys(kinds, 0.0) for kinds in allowed]
    for labelling in product(*allowed):
        path = [numbers[kind] for kind in labelling]
        weight = weights.first[path[0]] * weights.last[path[-1]]
        weight *= prod(exp(score[kind]) for score, kind in zip(scores, path, strict=True))
        weight *= prod(weights.follows[one][other] for one, other in zip(path, path[1:], strict=False))
        for chances, kind in zip(found, labelling, strict=True):
            chances[kind] += weight
    return [{kind: chance / sum(chances.values()) for kind, chance in chances.items()} for chances in found]


def test_chances_are_those_of_all_labellings() -> None:
    """The two passes give what adding up every labelling gives."""
    weights = made(["a", "b", "c"])
    signs: list[list[model.Group]] = [[("a",)], [("b", "c")], [("c",), ("unknown",)], []]
    allowed = [
        frozenset((K.TITLE, K.PARAGRAPH)),
        frozenset((K.SUBHEAD, K.CAPTION, K.PROMO)),
        frozenset(K),
        frozenset(K),
    ]
    reckoned = model.chances(weights, signs, allowed)
    for chances, expected in zip(reckoned, by_hand(weights, signs, allowed), strict=True):
        assert sum(chances.values()) == pytest.approx(1.0)
        assert chances == pytest.approx(expected, abs=0.01)


def test_no_lines_no_chances() -> None:
    """An empty story asks nothing."""
    assert model.chances(made(["a"]), [], []) == []


def test_the_weights_that_ship_are_small_and_name_no_words() -> None:
    """Under 1 MB; a sign is made of the names that the code gives, never of a story's words."""
    data = model.WEIGHTS.read_bytes()
    assert len(data) < 1_000_000
    names = data.partition(b"\n\n")[0].decode().split("\n")
    assert names == sorted(set(names))
    assert max(map(len, names)) < 48


def test_shipped_weights_decide_as_recorded() -> None:
    """The labels and certainties that the training left behind are those that the program gives here.

    `python -m tests.anatomy.test_model` records them anew, after `make anatomy-weights`.
    """
    assert reckoned() == json.loads(RECORDED.read_text("utf-8"))


def reckoned() -> dict[str, list[list[object]]]:
    """Kind and certainty of each block of the sample library's plain stories."""
    found: dict[str, list[list[object]]] = {}
    for path in sorted(LIBRARY.rglob("*.txt")):
        if is_story_name(path):
            (draft,) = read(file_source(path))
            found[path.name] = [[block.kind.value, round(block.certainty, 2)] for block in dissect(draft).blocks]
    return found


if __name__ == "__main__":
    RECORDED.write_text(json.dumps(reckoned(), indent=None, separators=(",", ":")).replace("]],", "]],\n") + "\n")
