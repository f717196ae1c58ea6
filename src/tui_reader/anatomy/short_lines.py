"""A line of the body without a full stop: subhead, linked headline, caption, or a paragraph that lost its stop.

All four look alike; no single sign tells them apart. So each sign gives or takes points, weighed by hand, and the
heaviest sum wins. The sign that weighed most is the reason given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

K = BlockKind

_SURE_SUBHEAD = 4
"""Words: what is no longer has hardly ever a headline's verb."""
_LONGEST_SUBHEAD = 14
_MANY = 6
_LONGEST_HEADLINE = 26
_LONGEST_CAPTION = 45

Sign = tuple[float, str]


class Surroundings(NamedTuple):
    """What the other open lines of the story look like; the same for all of them."""

    short: int
    """Lines as short as only subheads are."""
    middling: int
    """Lines that may be subheads or headlines."""
    long: int
    """Lines of the length of captions."""
    last_text: int
    """The number of the last line that a subhead could open."""


def surroundings(lines: Sequence[Line], decisions: Sequence[Decision | None]) -> Surroundings:
    """Count the lines that wait for judgement."""
    counts = [
        line.count
        for line, decision in zip(lines, decisions, strict=True)
        if decision is None and not line.has_stop and line.ending != ":"
    ]
    return Surroundings(
        sum(count <= _SURE_SUBHEAD for count in counts),
        sum(_SURE_SUBHEAD < count <= _LONGEST_SUBHEAD for count in counts),
        sum(count > 9 for count in counts),
        max((number for number, line in enumerate(lines) if _can_be_opened(line, decisions[number])), default=-1),
    )


def _can_be_opened(line: Line, decision: Decision | None) -> bool:
    """Whether a subhead can stand over the line."""
    if decision is None:
        return line.count > 8 or line.piece.marked
    return line.piece.marked or decision.kind is K.PARAGRAPH


def judge_short(
    lines: Sequence[Line], number: int, decisions: Sequence[Decision | None], around: Surroundings
) -> tuple[BlockKind, float, str]:
    """The kind of a line that no cue and no place has decided, how sure, and why."""
    line = lines[number]
    reason = _reads_on(line)
    if reason:
        return K.PARAGRAPH, 0.85, reason
    follows = _what_follows(number, lines, decisions, around)
    sums = {
        K.SUBHEAD: list(_subhead(line, follows, around)),
        K.LINKED_HEADLINE: list(_headline(line, follows, around)),
        K.CAPTION: list(_caption(line, around)),
    }
    points = {kind: sum(weight for weight, _ in signs) for kind, signs in sums.items()}
    best, second = sorted(points, key=lambda kind: points[kind], reverse=True)[:2]
    if points[best] < 0:
        return K.PARAGRAPH, 0.5, "a sentence without its full stop"
    certainty = min(0.95, 0.5 + (points[best] - points[second]) / 10)
    return best, certainty, max(sums[best])[1]


def _reads_on(line: Line) -> str | None:
    """Why a line is running text all the same."""
    if line.ending in (":", ",", ";") or line.ends_saying:
        return "goes on, or ends with who said it"
    if line.sentences > 1 and line.count > 8 and line.capitals < 0.6:
        return "several sentences"
    if line.text[-1] in "'\"”’»" and line.ending in "?!" and line.count > 8:
        return "ends with somebody's words"
    if _has_speech(line.text):
        return "somebody's words after a colon"
    if line.starts_quoted and line.count > 16:
        return "begins with a quotation"
    if line.count > _LONGEST_CAPTION:
        return "too long for anything else"
    return None


def _has_speech(text: str) -> bool:
    """Whether a word in lower case, a colon and an opening quotation mark follow each other."""
    before, colon, after = text.partition(": ")
    word = before.rpartition(" ")[2]
    return bool(colon) and word.isalpha() and word.islower() and after[:1] in "'\"“‘«„"


def _subhead(line: Line, follows: str, around: Surroundings) -> Iterator[Sign]:
    count = line.count
    yield (4.0 if count <= _SURE_SUBHEAD else max(-6.0, (7.5 - count) * 0.6)), f"{count} words"
    if line.ending == "?":
        yield 3.0, "a question"
    if line.first in cues.words("ARTICLES") or line.first in cues.words("ASKING"):
        yield 1.0, "begins with an article or a question word"
    if line.is_shouted and count <= 8:
        yield 2.0, "all capitals"
    if not line.has_verb:
        yield 1.0, "no finite verb"
    if around.short == 0 and around.middling >= 4:
        yield 2.5, "the story has many such lines, and no shorter ones"
    elif around.middling >= _MANY:
        yield 1.5, "the story has many such lines"
    if follows == "nothing":
        yield -6.0, "nothing follows that it could open"
    elif follows == "short":
        yield -2.0, "another short line follows"


def _headline(line: Line, follows: str, around: Surroundings) -> Iterator[Sign]:
    count = line.count
    yield (
        (-3.0 if count <= 3 else min(1.5, (count - 6.5) * 0.4) if count <= _LONGEST_HEADLINE else -6.0),
        f"{count} words",
    )
    if line.has_verb:
        yield (
            (2.0 if line.first in cues.words("ARTICLES") or line.first in cues.words("ASKING") else 2.5),
            "a finite verb",
        )
    if line.has_name_and_colon:
        yield 1.5, "a name and a colon"
    if line.capitals > 0.75 and count > 6:
        yield 2.0, "a capital on most words"
    if line.is_shouted and count > 8:
        yield 2.0, "all capitals"
    if line.has_figures and count > 4:
        yield 0.5, "figures"
    if around.short and count > 5:
        yield 1.0, "longer than the story's subheads"
    if around.long > 3 and count > 9:
        yield -1.0, "one of many long lines"
    if line.has_auxiliary and line.has_article:
        yield -1.0, "told with articles and auxiliaries, as headlines are not"
    if follows == "nothing":
        yield 3.0, "nothing follows that it could open"
    elif follows == "short":
        yield 1.5, "a short line follows, which opens what comes"


def _caption(line: Line, around: Surroundings) -> Iterator[Sign]:
    count = line.count
    yield (-6.0 if count < 6 else min(3.0, (count - 12) * 0.25)), f"{count} words"
    yield -0.5, "no picture is named"
    if line.capitals > 0.75:
        yield -4.0, "a capital on most words"
    if line.has_auxiliary:
        yield 1.5, "tells what is or was"
    if line.has_article and line.first not in cues.words("ASKING"):
        yield 1.0, "has its articles, as headlines seldom do"
    if line.has_pronoun:
        yield 1.0, "he, she or they"
    if line.is_past:
        yield 1.0, "tells what happened"
    if line.first in cues.words("LEADING_ON"):
        yield 1.0, "begins as a sentence does"
    if line.ending == "?":
        yield -3.0, "a question"
    if line.has_name_and_colon:
        yield -1.5, "a name and a colon"
    if around.long > 3:
        yield 1.5, "one of many long lines"


def _what_follows(
    number: int, lines: Sequence[Line], decisions: Sequence[Decision | None], around: Surroundings
) -> str:
    """``nothing`` that could stand under a subhead, a ``short`` line, or ``text``."""
    if number + 1 < len(lines) and decisions[number + 1] is None:
        line = lines[number + 1]
        if not line.has_stop and not line.piece.marked and line.count <= _LONGEST_SUBHEAD and line.is_open:
            return "short"
    return "text" if number < around.last_text else "nothing"
