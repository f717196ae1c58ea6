"""What lines below the head show by standing together: boxes of other stories, speakers in turn, crossheads alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tui_reader.anatomy import cues, lists
from tui_reader.anatomy.about_writers import about_writers
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.dates import MONTH_NAMES, is_clock
from tui_reader.story import BlockKind

K = BlockKind

_LONGEST_NAME = 40
"""Characters."""
_NAME_WORDS = 3
_FEWEST_TURNS = 3
_CROSSHEAD_WORDS = 5
_CAPTION_WORDS = 5, 40
"""The fewest and the most."""
_LONGEST_CREDIT, _LONGEST_SEEN = 8, 16
"""Words of who took a picture, alone on a line."""
_RUNS = 12
_NEAR_END = 6
_ON = ("on", "am", "el", "op", "na", "v")
"""Before the day of the week."""
_FEWEST_QUESTIONS = 2
_LONGEST_QUESTION = 40


def decide(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """Fill in what is not decided yet of a story's lines."""
    _boxes(lines, decisions)
    _pictures(lines, decisions)
    about_writers(lines, decisions)
    _topics(lines, decisions)
    unmarked = [number for number, line in enumerate(lines) if decisions[number] is None and not line.piece.marked]
    _speakers(lines, decisions, unmarked)
    _questions(lines, decisions, unmarked)
    _crossheads(lines, decisions, unmarked)
    _days(lines, decisions, unmarked)
    _quotations(lines, decisions, unmarked)


def _boxes(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """The open lines after the title of a box are headlines of other stories."""
    inside = False
    for number, line in enumerate(lines):
        decision = decisions[number]
        if inside and _dates_another(line, decision):
            decisions[number] = Decision(K.PROMO, 0.9, "when another story appeared", final=True)
        elif decision is not None:
            opens = decision.kind is K.PROMO and (line.starts("BOX") > 0 or line.starts_alone("READ_ALSO"))
            listed = decision.kind is K.PROMO and lists.read_out(line.folded)
            inside = opens or inside and decision.kind is K.LINKED_HEADLINE or listed and line.has_figures
        elif inside and not line.has_stop and 3 <= line.count <= 30 and line.ending != ":":
            decisions[number] = Decision(K.LINKED_HEADLINE, 0.85, "in a box of other stories")
        else:
            inside = False


def _dates_another(line: Line, decision: Decision | None) -> bool:
    """``Published``, ``4 days ago`` or ``12 January`` below a headline in a box."""
    if decision is not None and decision.kind is not K.TIMESTAMP:
        return False
    days = MONTH_NAMES.keys()
    of_year = line.count == 2 and line.has_figures and not days.isdisjoint(line.bare_words)
    return decision is not None or line.starts_alone("TIMESTAMP") or of_year


def _pictures(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """What is on a picture, in a few words right above who took it for whom, blank lines around the two."""
    for number in range(2, len(lines)):
        credit, told = lines[number], decisions[number]
        if told is None or told.kind is not K.CAPTION or credit.count > _LONGEST_CREDIT or "/" not in credit.text:
            continue
        if credit.starts("CAPTION") or credit.has_stop or not all(word[0].isupper() for word in credit.words):
            continue
        seen = lines[number - 1]
        plain = decisions[number - 1] is None and not (seen.piece.hint or seen.piece.marked)
        apart = _gap(lines, number - 1) > 1 and (number + 1 == len(lines) or _gap(lines, number + 1) > 1)
        if plain and apart and _gap(lines, number) == 1 and seen.count <= _LONGEST_SEEN:
            decisions[number - 1] = Decision(K.CAPTION, 0.9, "right above who took the picture", final=True)


def _gap(lines: Sequence[Line], number: int) -> int:
    """Characters between a line and the one before it."""
    return lines[number].piece.span[0] - lines[number - 1].piece.span[1]


def _topics(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """The words below ``Related topics``, a line each, are furniture as their title is."""
    inside = False
    for number, line in enumerate(lines):
        if line.is_cued and line.starts_alone("TOPICS"):
            inside = True
            if not (told := decisions[number]) or not told.final:
                decisions[number] = Decision(K.PROMO, 0.95, "the title of a box of topics")
        elif inside and decisions[number] is None and line.is_open and line.count <= _NAME_WORDS:
            decisions[number] = Decision(K.PROMO, 0.9, "in a box of topics", final=True)
        else:
            inside = False


def _speakers(lines: Sequence[Line], decisions: list[Decision | None], unmarked: Sequence[int]) -> None:
    """Questions of an interview: lines that begin with who speaks, as those with the answers do."""
    turns: defaultdict[str, list[int]] = defaultdict(list)
    for number in unmarked:
        if ": " in lines[number].text and (name := _speaker(lines[number])):
            turns[name].append(number)
    numbers = [number for some in turns.values() for number in some]
    if len(numbers) < _FEWEST_TURNS or max(map(len, turns.values())) < 2:
        return
    answers = sum(lines[number].has_stop for number in numbers)
    for number in numbers if len(numbers) <= _FEWEST_TURNS * answers else ():
        if lines[number].ending == "?":
            decisions[number] = Decision(K.PARAGRAPH, 0.9, "one of those who speak in turn", final=True)


def _speaker(line: Line) -> str:
    """The name before a colon at the beginning of a line; empty where there is none."""
    name, colon, _ = line.text[:_LONGEST_NAME].partition(": ")
    words = name.split() if colon else []
    return name if 0 < len(words) <= _NAME_WORDS and all(word[0].isupper() for word in words) else ""


def _questions(lines: Sequence[Line], decisions: list[Decision | None], unmarked: Sequence[int]) -> None:
    """Questions of an interview that are several sentences long, where shorter ones stand alone as they do."""
    asked = [
        number
        for number in unmarked
        if lines[number].ending == "?"
        and decisions[number] is None
        and 0 < number < len(lines) - 1
        and lines[number].count <= _LONGEST_QUESTION
        and not lines[number].quotes_somebody
        and lines[number - 1].has_stop
        and lines[number + 1].has_stop
    ]
    short = sum(lines[number].sentences == 1 for number in asked)
    several = short >= _FEWEST_QUESTIONS or short and len(asked) > _FEWEST_QUESTIONS
    for number in asked if several else ():
        if lines[number].sentences > 1:
            decisions[number] = Decision(K.SUBHEAD, 0.8, "a question, as the story's others are", final=True)


def _crossheads(lines: Sequence[Line], decisions: list[Decision | None], unmarked: Sequence[int]) -> None:
    """A few words with a colon before running text, when the story has more than one of them."""
    found = [
        number
        for number in unmarked
        if lines[number].ending == ":"
        and decisions[number] is None
        and 0 < number < len(lines) - 1
        and _is_crosshead(lines[number])
        and lines[number - 1].has_stop
        # What a list follows, the colon belongs to.
        and decisions[number + 1] is None
        and lines[number + 1].has_stop
        and not lines[number + 1].piece.marked
    ]
    for number in found if len(found) > 1 else ():
        decisions[number] = Decision(K.SUBHEAD, 0.8, "a colon, as the story's other crossheads have", final=True)


def _is_crosshead(line: Line) -> bool:
    if line.count > _CROSSHEAD_WORDS or not line.text[0].isupper():
        return False
    if line.first in cues.words("ASKING"):
        return True
    verbs = cues.words("HEADLINE_VERBS", line.language)
    return verbs.isdisjoint(line.bare_words) and cues.words("SAID").isdisjoint(line.bare_words)


def _days(lines: Sequence[Line], decisions: list[Decision | None], unmarked: Sequence[int]) -> None:
    """Lines without a full stop, below the head or amid the text, that say on which day: headlines seldom do."""
    for number in unmarked:
        line = lines[number]
        if line.has_stop or decisions[number] is not None or not number:
            continue
        before, told = lines[number - 1], decisions[number - 1]
        # An hour of a live page stands above a headline.
        signed = told is not None and told.kind in (K.BYLINE, K.TIMESTAMP) and not is_clock(before.text)
        below = signed or told is None and before.has_stop and before.count > _RUNS
        amid = below and _CAPTION_WORDS[0] <= line.count <= _CAPTION_WORDS[1]
        if amid and line.is_open and line.sentences == 1 and _tells_the_day(line):
            decisions[number] = Decision(K.CAPTION, 0.6, "says on which day")


def _tells_the_day(line: Line) -> bool:
    """``… outside the court on Monday``, ``… on Monday morning``, ``… on Monday, 3 June``."""
    words = line.bare_words
    days = cues.words("WEEKDAYS", line.language)
    return any(word in days and before in _ON for before, word in pairwise(words[-_NEAR_END:]))


def _quotations(lines: Sequence[Line], decisions: list[Decision | None], unmarked: Sequence[int]) -> None:
    """Somebody's words by themselves, nobody in the lines beside them speaking."""
    for number in unmarked:
        if not lines[number].text[0].isalnum() and decisions[number] is None and lines[number].is_quotation:
            beside = (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2])
            if not any(one.quotes_somebody for one in beside):
                decisions[number] = Decision(K.QUOTE, 0.7, "wholly between quotation marks, and by itself")
