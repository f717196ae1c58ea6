"""The highlights of a story: which line is their header, and where they end."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues, lists
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.anatomy.wording import content
from tui_reader.dates import is_clock
from tui_reader.story import BlockKind

K = BlockKind

_NEAR = 3
"""Lines after the lead in which a header may stand: words such as `Takeaways` head a section too, further down."""
_LONGEST_HEADER = 9
"""Words of a header that gives a count."""
_SAID_SO = 30
"""Characters in which a line must say that its highlights are the story's."""
_MAX = 8
"""Where no list marks tell where they end."""
_MAX_WORDS = 45
_FEW = 3
"""As many as most outlets give."""
_SHORT = 16
_LONGER = 2.5
"""After highlights of so few words, what is so many times as long opens the text."""
_TITLE_WORDS = 5
"""Of a title that a line without marks follows: fewer name a section, above the title."""
_TOLD_AGAIN = 0.4
"""The least share of a long highlight's words that the text tells again; of the lead, hardly one in three is."""
_TEXT = 100
"""Lines of the text in which a highlight is looked for."""


def opens(lines: Sequence[Line], number: int, lead: int) -> bool:
    """Whether a line is the header of highlights; `lead`: the first line of running text."""
    line = lines[number]
    if number > lead + _NEAR and "story highlights" not in line.folded[:_SAID_SO]:
        return False
    if line.piece.hint or number + 1 == len(lines):
        return False
    marked = lines[number + 1].piece.marked
    if line.has_stop and not marked and line.is_header and _is_alone(lines, number + 1):
        return False
    if not any(map(str.isalpha, lines[number + 1].text)):
        return False
    if not line.is_header:
        return number > 0 and _has_a_count(line) and (marked or _as_many(lines, number))
    # A deck with a full stop reads as the lead does.
    below_deck = 0 < number == lead + 1 <= _NEAR and lines[number + 1].count <= _SHORT
    return number < lead or marked or below_deck or not lines[number + 1].has_stop


def _is_alone(lines: Sequence[Line], number: int) -> bool:
    """Whether one line without a full stop stands before running text: what a sentence above it announces are sections
    (``Here's what you need to know.``)."""
    after = lines[number + 1] if number + 1 < len(lines) else None
    return not lines[number].has_stop and after is not None and after.has_stop


def _has_a_count(line: Line) -> bool:
    if line.count > _LONGEST_HEADER or line.has_stop or not lists.counted(line.folded):
        return False

    # Few stories have such a line.
    from tui_reader.anatomy.counted import is_counted_header

    return is_counted_header(line.folded)


def _as_many(lines: Sequence[Line], number: int) -> bool:
    """Whether just as many lines without a full stop follow a header as it says, and then running text."""
    from tui_reader.anatomy.counted import count_of

    most = count_of(lines[number].folded)
    last = number + most + 1
    following = lines[number + 1 : last]
    return (
        1 < most == len(following)
        and last < len(lines)
        and lines[last].has_stop
        and not any(line.has_stop or line.starts_quoted or line.ending == ":" for line in following)
    )


def end(lines: Sequence[Line], told: Sequence[Decision | None], first: int) -> int:
    """The line after the last highlight of those that begin with line `first`; `told`: what cues decide."""
    if is_clock(lines[first].text):
        return _timed_end(lines, first)
    if lines[first].piece.marked:
        return next((number for number in range(first, len(lines)) if not lines[number].piece.marked), len(lines))
    longest = 0
    for number in range(first, min(len(lines), first + _MAX)):
        line, decision = lines[number], told[number]
        if decision and decision.kind is not K.LINKED_HEADLINE:
            return number
        if line.count > _MAX_WORDS * (1 + lines[first].has_stop) or line.inline_dateline:
            return number
        if number > first and _begins_body(lines, number, first, longest):
            return number
        if line.has_stop and line.count > _SHORT and not _is_apart(lines, told, number):
            return number
        longest = max(longest, line.count)
    return min(len(lines), first + _MAX)


def unmarked(lines: Sequence[Line], told: Sequence[Decision | None]) -> range:
    """The short lines, three at least, that stand alike between the title and a byline; empty where there are none.

    Of the first lines nothing is decided yet but what cues decide: before the title there may be furniture.
    """
    title = next((number for number in range(min(_NEAR, len(lines))) if told[number] is None), len(lines))
    first = last = title + 1
    while last < len(lines) and told[last] is None and _may_be_unmarked(lines[last]):
        last += 1
    signed = last < len(lines) and (decision := told[last]) is not None and decision.kind is K.BYLINE
    if not signed or not _FEW <= last - first <= _MAX or lines[title].count < _TITLE_WORDS or lines[title].has_stop:
        return range(0)
    # A title may go on for lines; lines that begin alike offer more of the site.
    if (
        lines[title].words[-1].lower() in cues.words("STOP_WORDS")
        or len({line.first for line in lines[first:last]}) == 1
    ):
        return range(0)
    counts = [line.count for line in lines[first:last]]
    gaps = {lines[number].piece.span[0] - lines[number - 1].piece.span[1] for number in range(first + 1, last)}
    return range(first, last) if len(gaps) == 1 and max(counts) <= _LONGER * min(counts) else range(0)


def _may_be_unmarked(line: Line) -> bool:
    plain = not (line.piece.hint or line.piece.marked) and line.is_open and not line.is_names
    whole = not line.text[0].islower() and line.words[-1].lower() not in cues.words("STOP_WORDS")
    return plain and whole and _FEW < line.count <= 2 * _SHORT


def _timed_end(lines: Sequence[Line], first: int) -> int:
    """The end of a live page's list of events, a time and what happened in turn: one that text follows is a post."""
    number = first
    while number + 1 < len(lines) and is_clock(lines[number].text) and not lines[number + 1].has_stop:
        following = lines[number + 2] if number + 2 < len(lines) else None
        if following is not None and not is_clock(following.text):
            return number if following.has_stop and number > first else number + 2
        number += 2
    return number


def _begins_body(lines: Sequence[Line], number: int, first: int, longest: int) -> bool:
    """Whether the highlights that began at `first`, the longest of so many words, are over before line `number`."""
    line, opener = lines[number], lines[first]
    if not line.has_stop:
        return line.sentences > 2 or line.starts_quoted and line.ending == ","
    # Highlights of one list all end in a full stop or all do not.
    if not opener.has_stop:
        return True
    if _dateline_near(lines, number):
        return False
    if number - first < _FEW:
        return longest <= _SHORT and line.count > _LONGER * longest
    return line.count > min(longest, _SHORT) or line.sentences > 1


def _is_apart(lines: Sequence[Line], told: Sequence[Decision | None], number: int) -> bool:
    """Whether a long sentence is no part of the text: something else parts it from that, or the text tells it again."""
    if any(told[number + 1 : number + 1 + _FEW]) or _dateline_near(lines, number):
        return True
    words = content(lines[number])
    text = frozenset().union(*map(content, lines[number + 1 : number + _TEXT]))
    return len(words & text) >= _TOLD_AGAIN * len(words)


def _dateline_near(lines: Sequence[Line], number: int) -> bool:
    """Whether a dateline comes after short lines: those before it are no part of the text."""
    for line in lines[number : number + _MAX]:
        if line.is_dateline or line.inline_dateline:
            return True
        if line.count > _MAX_WORDS:
            return False
    return False
