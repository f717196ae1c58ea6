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
_GOALS = ("og", "pen", "p", "et", "e.t", "ag", "elfmeter", "fe", "s.p", "csc", "rig", "aut", "pp")
"""What is told of a goal behind its minute."""


def decide(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """Fill in what is not decided yet of the lines of tables."""
    # Above the first sentence such a line may be the headline.
    text = next((number for number, line in enumerate(lines) if line.has_stop), len(lines))
    run: list[int] = []
    for number, line in enumerate(lines):
        short = decisions[number] is None and line.count <= _LONGEST and not line.piece.marked
        if short and (line.is_open or _is_timed(line)):
            run.append(number)
        elif run:
            _settle(lines, decisions, run, text)
            run = []
    _settle(lines, decisions, run, text)


def _settle(lines: Sequence[Line], decisions: list[Decision | None], run: list[int], text: int) -> None:
    """Short lines that follow each other: rows, if most are like rows; `text`: where the first sentence stands."""
    for number in run:
        if ":" in lines[number].text and _names_a_figure(lines[number]) and number > text:
            decisions[number] = Decision(K.PARAGRAPH, 0.8, "a word and its figure", final=True)
    _facts(lines, decisions, [number for number in run if number > text])
    timed = [number for number in run if _is_timed(lines[number])]
    scores = sum(_is_score(lines[number]) and _is_close(lines, number + 1) for number in run[:-1])
    if len(run) < _FEWEST and not timed and not scores:
        return
    fewest = 1 if timed and timed[0] > text else 2 if scores else _FEWEST
    rows = [number for number in run if _is_row(lines[number])]
    if len(rows) < fewest or len(rows) < _SHARE * (rows[-1] - rows[0] + 1):
        return
    for number in range(rows[0], rows[-1] + 1):
        decisions[number] = Decision(K.LIST_ITEM, 0.8, "a row of figures, amid others", final=True)
    last = rows[-1] + 1
    if last in run and lines[rows[-1]].text[0].isdigit() and _is_close(lines, last) and not _is_close(lines, last + 1):
        decisions[last] = Decision(K.LIST_ITEM, 0.75, "right below rows that begin with figures", final=True)
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
    if _is_score(line) or _is_measured(line):
        return True
    figures = sum(word.strip(_AROUND_FIGURES).replace(".", "").replace(",", "").isdecimal() for word in line.words)
    return figures > 1 or line.text.partition(": ")[2][:1].isdigit()


def _is_timed(line: Line) -> bool:
    """Whether a line is who scored and in which minutes: ``Fenn 12', 40'``, ``Lind 45+2' (pen)``, ``77’ Brandt``."""
    if not ("'" in line.text or "’" in line.text or "′" in line.text) or not line.has_figures:
        return False
    words = [word.strip("(),;") for word in line.words]
    minutes = [number for number, word in enumerate(words) if _is_minute(word)]
    if not minutes or not line.text[0].isalnum():
        return False
    before, after = words[: minutes[0]], words[minutes[-1] + 1 :]
    named = [word for word in before or after if word.lower().rstrip(".") not in _GOALS]
    if len(named) > _NAME_WORDS or not all(word[:1].isupper() for word in named):
        return False
    return not before or all(word.lower().rstrip(".") in _GOALS or "(" in line.words[-1] for word in after)


def _is_minute(word: str) -> bool:
    return word[-1:] in _MINUTES and word[:1].isdigit() and word[:-1].replace("+", "").replace("'", "").isdecimal()


def _is_close(lines: Sequence[Line], number: int) -> bool:
    """Whether no blank line stands before this one."""
    return number < len(lines) and lines[number].piece.span[0] - lines[number - 1].piece.span[1] == 1


def _is_score(line: Line) -> bool:
    """``Kestrels 24``: a side's name and one figure, on a line above or below the other's."""
    name = line.words[:-1]
    return line.words[-1].isdecimal() and 0 < len(name) <= _NAME_WORDS and all(word[0].isupper() for word in name)


def _is_measured(line: Line) -> bool:
    """``Prep 15 min``, ``Cook 1 hr 20 min``."""
    if not line.text[0].isupper() or line.count > _LONGEST - 2 or line.words[0].isdecimal():
        return False
    units = cues.words_of("MINUTES", "AGO")
    told = [word for word in line.bare_words[1:] if word.isdecimal() or word in units]
    return len(told) > 1 and len(told) >= line.count - 2


def _facts(lines: Sequence[Line], decisions: list[Decision | None], run: list[int]) -> None:
    """``Venue: Northgate Stadium`` amid lines of a word and what it is, no blank lines between them."""
    facts = {number for number in run if _is_fact(lines[number])}
    for number in sorted(facts):
        beside = (
            number - 1 in facts and _is_close(lines, number) or number + 1 in facts and _is_close(lines, number + 1)
        )
        if beside and decisions[number] is None:
            decisions[number] = Decision(K.PARAGRAPH, 0.8, "a word and what it is, amid others", final=True)


def _is_fact(line: Line) -> bool:
    name, colon, told = line.text.partition(": ")
    return bool(colon and told and name) and len(name.split()) < _NAME_WORDS and name[0].isupper()


def _names_a_figure(line: Line) -> bool:
    """Whether a line is a word or two, a colon and one figure: ``Attendance: 412``, ``Spectateurs : 1 204``."""
    name, colon, figure = line.text.partition(":")
    if any(map(str.isdigit, name)):
        return False
    digits = figure.strip(_AROUND_FIGURES + " ").translate(_BETWEEN_DIGITS)
    return bool(colon) and digits.isdecimal() and len(name.split()) <= _NAME_WORDS and name[:1].isupper()
