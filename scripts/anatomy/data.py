"""What the model learns from, seen as the program sees it: signs of each line, and the kinds it may be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import corpus
import pages
from corpus import Sample

from tui_reader.anatomy.evidence import Line, lines_of
from tui_reader.anatomy.kinds import allowed_kinds, settled
from tui_reader.anatomy.language import language_of
from tui_reader.anatomy.signs import signs
from tui_reader.story import BlockKind

WEIGHTS = {"plain": 0.5, "plain_nohead": 0.5, "story": 1.0, "library": 0.5, "pages": 0.3}
"""How much a story of each set counts. A story with and without its head counts once; the pages' labels are coarser."""


@dataclass(frozen=True)
class Seen:
    """A sample with its lines and their signs."""

    sample: Sample
    lines: list[Line]
    signs: list[list[str]]
    allowed: list[frozenset[BlockKind]]
    weight: float


def see(sample: Sample, weight: float = 1.0) -> Seen:
    """A sample as the model is shown it."""
    titled = bool(sample.draft.about.title)
    language = sample.draft.about.language or language_of(piece.text for piece in sample.pieces)
    lines = lines_of(sample.pieces, language)
    told, lead = settled(lines, titled)
    return Seen(sample, lines, signs(lines, told, lead, titled), allowed_kinds(lines, told, lead, titled), weight)


def everything(shared: Path) -> dict[str, list[Seen]]:
    """All samples there are, by set."""
    sets: dict[str, Iterable[Sample]] = {
        **{folder: corpus.stories(shared, folder) for folder in ("plain", "plain_nohead", "story")},
        "library": corpus.library(shared),
        "pages": pages.pages(shared),
    }
    return {name: [see(sample, WEIGHTS[name]) for sample in samples] for name, samples in sets.items()}
