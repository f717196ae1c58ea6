"""Fits the weights that ship and writes them: ``python scripts/anatomy/train.py ../shared``.

The same stories always give the same file. With ``--check`` nothing is written: the shipped weights must give every
line of the labelled stories the kind that weights fitted anew give it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection
from pathlib import Path

import crf
import numpy as np
from data import Seen, everything

from tui_reader.anatomy import model
from tui_reader.anatomy.kinds import decide

_SMALLEST = 24
"""In units of `model.SCALE`: a sign none of whose weights is larger is left out."""


def fitted(sets: dict[str, list[Seen]], without: Collection[str] = ()) -> bytes:
    """The weights file learnt from all samples but those of the outlets `without`."""
    chosen = [seen for samples in sets.values() for seen in samples if seen.sample.outlet not in without]
    learnt = crf.fit(
        crf.Sequences(
            [seen.signs for seen in chosen], [seen.sample.kinds for seen in chosen], [seen.weight for seen in chosen]
        )
    )
    return packed(learnt)


def packed(learnt: crf.Model) -> bytes:
    """Weights as `model.parse` reads them."""
    rows = {name: np.rint(row * model.SCALE).astype(int) for name, row in sorted(learnt.features.items())}
    kept = {name: row for name, row in rows.items() if np.abs(row).max() > _SMALLEST}
    order = np.rint(np.vstack([learnt.follows, learnt.first, learnt.last]) * model.SCALE).astype(int)
    body = np.vstack([*kept.values(), order]) + model.BIAS
    return "\n".join(kept).encode() + b"\n\n" + body.astype("<u4").tobytes()


def main() -> int:
    """Write, or check; 1 where a kind differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--check", action="store_true")
    said = parser.parse_args()
    sets = everything(said.shared)
    data = fitted(sets)
    if not said.check:
        model.WEIGHTS.write_bytes(data)
        print(f"{model.WEIGHTS.name}: {len(data):,} bytes")
        return 0
    anew, shipped = model.parse(data), model.load()
    differing = [
        f"{seen.sample.name}: {line.text[:60]}"
        for samples in sets.values()
        for seen in samples
        for line, new, old in zip(
            seen.lines, decide(seen.lines, weights=anew), decide(seen.lines, weights=shipped), strict=True
        )
        if new.kind is not old.kind
    ]
    print("\n".join(differing) or "the shipped weights give the kinds that weights fitted anew give")
    return bool(differing)


if __name__ == "__main__":
    sys.exit(main())
