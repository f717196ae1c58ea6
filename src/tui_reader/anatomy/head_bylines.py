"""Who wrote a story, where no word says so: names under the title, offices and outlets beside them."""

from __future__ import annotations

from tui_reader.anatomy import cues
from tui_reader.anatomy.datelines import is_outlet_name
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.head_lines import HeadLines
from tui_reader.story import BlockKind

K = BlockKind

_REACH = 9
"""Lines below the title among which its writers are."""
_BELOW_TITLE = 6
"""Lines below it among which names alone are."""
_LONGEST_PLACE = 3
_NAME_WORDS = 4
_OFFICE_WORDS = 6
_SHORT_OFFICE = 3
_NAMES_ALONE = "names alone under the title"


def decide(head: HeadLines, start: int) -> None:
    """Fill in the bylines of a head; `start`: the line below the title."""
    end = min(start + _REACH, head.lead, len(head.lines))
    _places(head, start, end)
    if not any(decision is not None and decision.kind is K.BYLINE for decision in head.decisions):
        _by_place(head, start)
        _above_outlets(head, start, end)
    _offices(head, start, end)


def _places(head: HeadLines, start: int, end: int) -> None:
    """``ADA FENN`` right above ``Harrow Bay - 18 AGO 2025 - 05:30``: what stands before the time is the place."""
    for number in range(start + 1, end):
        told, line, above = head.decisions[number], head.lines[number], head.lines[number - 1]
        if told is None or told.kind not in (K.BYLINE, K.TIMESTAMP) or line.starts("BYLINE"):
            continue
        close = line.piece.span[0] - above.piece.span[1] == 1
        named = _names_somebody(head, number - 1) if close else told.kind is K.BYLINE and head.is_signature(number - 1)
        if line.has_figures and line.is_timestamp and named:
            head.set(number - 1, K.BYLINE, 0.8, _NAMES_ALONE, final=above.is_shouted or told.kind is K.BYLINE)
            head.set(number, K.TIMESTAMP, 0.9, "a time below a name", final=told.kind is K.BYLINE or told.final)


def _by_place(head: HeadLines, start: int) -> None:
    for number in range(start, start + _BELOW_TITLE):
        # Further down, names alone may head a section.
        if number > start + 2 and not _is_in_head(head, number - 1):
            return
        opens = head.is_any(number + 1, K.TIMESTAMP, K.HIGHLIGHTS_HEADER, K.HIGHLIGHT) or number + 1 == head.lead
        if (opens or number > start and _stands_between(head, number)) and head.is_signature(number):
            head.set(number, K.BYLINE, 0.8, _NAMES_ALONE, final=head.signs_for_sure(number))
            if number > start and head.decisions[number - 1] is None and head.lines[number - 1].is_names:
                _name_and_place(head, number - 1)
            return
        if head.is_any(number + 2, K.TIMESTAMP) and _is_word_below(head, number + 1) and _names_somebody(head, number):
            _name_and_place(head, number)
            return


def _name_and_place(head: HeadLines, number: int) -> None:
    head.set(number, K.BYLINE, 0.8, _NAMES_ALONE, final=True)
    head.set(number + 1, K.BYLINE, 0.8, "a place below a name", final=True)


def _is_in_head(head: HeadLines, number: int) -> bool:
    """Whether a line some way below the title is no text: decided already, or a name."""
    return number < len(head.lines) and (head.decisions[number] is not None or head.lines[number].is_names)


def _stands_between(head: HeadLines, number: int) -> bool:
    """Whether a line stands between the time and a picture, or an outlet above that: ``Ada Fenn``, ``BBC News``."""
    after = number + 1 + (number + 1 < len(head.lines) and is_outlet_name(head.lines[number + 1].text))
    if not head.is_any(number - 1, K.TIMESTAMP, K.PROMO) or not head.is_any(after, K.CAPTION, K.PROMO):
        return False
    if after > number + 1:
        head.set(number + 1, K.BYLINE, 0.8, "an outlet below a name", final=True)
    return True


def _is_word_below(head: HeadLines, number: int) -> bool:
    """Whether a line is a word or two with capitals, as the place or the outlet below a writer's name."""
    line = head.lines[number]
    if head.decisions[number] is not None or line.count > _LONGEST_PLACE:
        return False
    return all(word.replace("-", "").isalpha() and word[0].isupper() for word in line.words)


def _names_somebody(head: HeadLines, number: int) -> bool:
    line = head.lines[number]
    shouted = head.decisions[number] is None and line.is_shouted and 1 < line.count <= _NAME_WORDS
    return head.is_signature(number) or shouted and all(map(str.isalpha, line.words))


def _above_outlets(head: HeadLines, start: int, end: int) -> None:
    """``Ada Fenn`` above ``Harrow Post``, below a time and what the page offers the reader."""
    for number in range(start + 1, end - 1):
        line, below = head.lines[number], head.lines[number + 1]
        named = line.is_names and line.count <= _NAME_WORDS and head.decisions[number] is None
        if named and head.is_any(number - 1, K.TIMESTAMP, K.PROMO) and _is_outlet(below):
            head.set(number, K.BYLINE, 0.8, "names above an outlet", final=True)
            head.set(number + 1, K.BYLINE, 0.8, "an outlet below a name", final=True)
            return


def _is_outlet(line: Line) -> bool:
    name = line.text.partition(",")[0].strip()
    if not name or line.has_stop or line.count > _OFFICE_WORDS:
        return False
    return (
        is_outlet_name(name)
        or name.istitle()
        and name.lower().split()[-1] in cues.words("OUTLET_WORDS")
        or (name.split()[-1].lower() in cues.words("OUTLET_WORDS") and line.is_names)
    )


def _offices(head: HeadLines, start: int, end: int) -> None:
    """``Health correspondent`` below or above a writer's name, ``Harbour News, Lauwe`` below one."""
    for number in range(start, end):
        if head.decisions[number] is not None:
            continue
        if number > start and head.is_any(number - 1, K.BYLINE) and _is_outlet(head.lines[number]):
            head.set(number, K.BYLINE, 0.85, "an outlet below a name", final=True)
        if not _is_office(head.lines[number]):
            continue
        if number > start and head.is_any(number - 1, K.BYLINE):
            head.set(number, K.BYLINE, 0.85, "an office below a name", final=True)
            continue
        short = head.lines[number].count <= _SHORT_OFFICE or number > start
        for beside in (number + 1, number - 1) if short else ():
            if start <= beside < end and (head.is_any(beside, K.BYLINE) or _names_somebody(head, beside)):
                head.set(number, K.BYLINE, 0.85, "an office beside a name", final=True)
                head.set(beside, K.BYLINE, 0.85, "names beside an office", final=True)
                break


def _is_office(line: Line) -> bool:
    if line.has_stop or line.count > _OFFICE_WORDS or line.piece.marked or not line.text[0].isupper():
        return False
    verbs = cues.words("HEADLINE_VERBS", line.language)
    office = not cues.words("OFFICES").isdisjoint(line.bare_words)
    return office and not line.has_figures and line.ending not in ":?!" and verbs.isdisjoint(line.bare_words)
