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
_BETWEEN_DIGITS = str.maketrans(dict.fromkeys(" .,:'’-–\u202f\xa0"))
_MINUTES = ("'", "’", "′")
"""Behind the minute of a match."""
_NAME_WORDS = 3


def decide(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """Fill in what is not decided yet of the lines of tables."""
    run: list[int] = []
    for number, line in enumerate(lines):
        short = decisions[number] is None and line.count <= _LONGEST and not line.piece.marked
        if short and (line.is_open or _is_timed(line)):
            run.append(number)
        elif run:
            _settle(lines, decisions, run)
            run = []
    _settle(lines, decisions, run)


def _settle(lines: Sequence[Line], decisions: list[Decision | None], run: list[int]) -> None:
    """Short lines that follow each other: rows, if most are like rows."""
    for number in run:
        if ":" in lines[number].text and _names_a_figure(lines[number]) and _is_below_text(lines, number):
            decisions[number] = Decision(K.PARAGRAPH, 0.8, "a word and its figure", final=True)
    timed = [number for number in run if _is_timed(lines[number])]
    if len(run) < _FEWEST and not timed:
        return
    fewest = 1 if timed and _is_below_text(lines, timed[0]) else _FEWEST
    rows = [number for number in run if _is_row(lines[number])]
    if len(rows) < fewest or len(rows) < _SHARE * (rows[-1] - rows[0] + 1):
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
    if _is_timed(line):
        return True
    figures = sum(word.strip(_AROUND_FIGURES).replace(".", "").replace(",", "").isdecimal() for word in line.words)
    return figures > 1 or line.text.partition(": ")[2][:1].isdigit()


def _is_below_text(lines: Sequence[Line], number: int) -> bool:
    """Whether the text has begun: above it such a line may be the headline."""
    return any(line.has_stop for line in lines[:number])


def _is_timed(line: Line) -> bool:
    """Whether a line is who scored and in which minutes: ``Fenn 12', 40'``, ``Lind 45+2' (pen)``, ``77’ Brandt``."""
    if not ("'" in line.text or "’" in line.text or "′" in line.text) or not line.has_figures:
        return False
    minutes = [word.strip("(),;") for word in line.words]
    return any(word[-1:] in _MINUTES and word[:-1].replace("+", "").replace("'", "").isdecimal() for word in minutes)


def _names_a_figure(line: Line) -> bool:
    """Whether a line is a word or two, a colon and one figure: ``Attendance: 412``, ``Spectateurs : 1 204``."""
    name, colon, figure = line.text.partition(":")
    digits = figure.strip(_AROUND_FIGURES + " ").translate(_BETWEEN_DIGITS)
    return bool(colon) and digits.isdecimal() and len(name.split()) <= _NAME_WORDS and name[0].isupper()
