"""Labelled stories to learn from and to be measured by: read from the folder beside the repository, never copied.

A sample is a story's lines with, for each, the kinds it may have: one where the label is known, all where it is not.
"""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from tui_reader.anatomy.paragraphs import pieces
from tui_reader.anatomy.stripes import Piece
from tui_reader.formats import file_source, is_story_name, read
from tui_reader.story import BlockKind, Draft

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "library"
LIBRARY_GOLD = ROOT / "tests" / "anatomy" / "library_gold"
NOT_SCORED = ("ambiguous", "marker")
_SAME_HOUSE = {"cnnmoney": "cnn", "kirche": "kirche", "cducsu": "cducsu"}
"""Folders of one outlet under two names: left out together."""


@dataclass(frozen=True)
class Sample:
    """A story whose lines are labelled, wholly or in part."""

    name: str
    outlet: str
    draft: Draft
    pieces: list[Piece]
    kinds: list[BlockKind | None]
    """None where nobody knows."""
    weight: float = 1.0
    source: str = "stories"


def scorer(shared: Path) -> ModuleType:
    """The scorer that the figures are agreed to be made with."""
    spec = importlib.util.spec_from_file_location("score", shared / "tools" / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def outlet_of(name: str) -> str:
    """``bbc_2019_assange_sweden`` is of the BBC."""
    first = name.partition("_")[0]
    return _SAME_HOUSE.get(first, first)


def stories(shared: Path, folder: str = "plain", weight: float = 1.0) -> Iterator[Sample]:
    """The labelled stories of one folder, in the order of their names."""
    align = scorer(shared)
    gold = {"plain": "gold", "plain_nohead": "gold_nohead", "story": "story_gold"}[folder]
    for path in sorted((shared / "stories" / folder).iterdir()):
        yield labelled(align, path, shared / "stories" / gold / f"{path.stem}.json", outlet_of(path.stem), weight)


def library(shared: Path, weight: float = 1.0) -> Iterator[Sample]:
    """The stories that ship with the program; they belong to no outlet."""
    align = scorer(shared)
    for path in sorted(LIBRARY.rglob("*")):
        if is_story_name(path):
            name = "_".join(path.relative_to(LIBRARY).parts).replace(".", "_")
            yield labelled(align, path, LIBRARY_GOLD / f"{name}.json", "library", weight)


def labelled(align: ModuleType, path: Path, gold: Path, outlet: str, weight: float) -> Sample:
    """A story with the kinds its gold file says."""
    (draft,) = read(file_source(path))
    cut = pieces(draft)[0]
    parts = [(part["kind"], part["text"]) for part in json.loads(gold.read_text("utf-8"))]
    votes = align.align(parts, [("", piece.text) for piece in cut])[1]
    return Sample(path.stem, outlet, draft, cut, [_majority(parts, vote) for vote in votes], weight)


def _majority(parts: list[tuple[str, str]], votes: Counter[int]) -> BlockKind | None:
    (number, _), *_ = votes.most_common(1)
    kind = parts[number][0] if number >= 0 else "ambiguous"
    return None if kind in NOT_SCORED else BlockKind(kind)
