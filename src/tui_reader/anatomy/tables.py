"""Rows of tables and lists of ingredients: short lines with figures that stand together are no headlines."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

K = BlockKind

_LONGEST = 8
"""Words of a row."""
_FEWEST = 3
"""Rows."""
_SHARE = 0.6
"""Of the lines of a table, how many have figures as rows do, at least."""
_FRACTIONS = "½¼¾⅓⅔⅛"
_AROUND_FIGURES = "()%$€£+-–:.,"


def decide(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """Fill in what is not decided yet of the lines of tables."""
    run: list[int] = []
    for number, line in enumerate(lines):
        if decisions[number] is None and line.count <= _LONGEST and line.is_open and not line.piece.marked:
            run.append(number)
        elif run:
            _settle(lines, decisions, run)
            run = []
    _settle(lines, decisions, run)


def _settle(lines: Sequence[Line], decisions: list[Decision | None], run: list[int]) -> None:
    """Short lines that follow each other: rows, if most are like rows."""
    if len(run) < _FEWEST:
        return
    rows = [number for number in run if _is_row(lines[number])]
    if len(rows) < _FEWEST or len(rows) < _SHARE * (rows[-1] - rows[0] + 1):
        return
    for number in range(rows[0], rows[-1] + 1):
        decisions[number] = Decision(K.LIST_ITEM, 0.8, "a row of figures, amid others", final=True)
    before = decisions[rows[0] - 1] if rows[0] else None
    if before and before.kind is K.DATELINE:
        decisions[rows[0] - 1] = None


def _is_row(line: Line) -> bool:
    """``200 g flour``, ``Harrow 12 3 36``, ``Monday: 12 boats``, ``a pinch of salt``."""
    if line.text[0].isdigit() or line.text[0] in _FRACTIONS:
        return line.count > 1
    if not line.has_figures:
        return not cues.words("AMOUNTS").isdisjoint(line.bare_words)
    figures = sum(word.strip(_AROUND_FIGURES).replace(".", "").replace(",", "").isdecimal() for word in line.words)
    return figures > 1 or line.text.partition(": ")[2][:1].isdigit()
