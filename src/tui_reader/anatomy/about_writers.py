"""What stands below a story about who wrote it: a box with a name, an office and a life; a farewell, a signature."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

K = BlockKind

_TAIL = 9
"""Lines at the end in which such a box stands."""
_NAME_WORDS, _OFFICE_WORDS, _LONGEST_LIFE = 4, 6, 60
_FAREWELL_WORDS = 20
_DASHES = ("— ", "– ", "-- ")


def about_writers(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """Fill in the lines below the text that tell of its writer."""
    if len(lines) < 3:
        return
    names = {line.folded for line, one in zip(lines, decisions, strict=True) if one and one.kind is K.BYLINE}
    first = max(2, len(lines) - _TAIL)
    text = next((number for number in range(len(lines)) if lines[number].has_stop), len(lines))
    for number in range(max(first, text + 1), len(lines)):
        line, decision = lines[number], decisions[number]
        if decision is not None and decision.final:
            continue
        if decision is None and _tells_of(line, names):
            decisions[number] = Decision(K.NOTE, 0.85, "says who the writer is", final=True)
        elif _opens_box(lines, decisions, number, names):
            _note(lines, decisions, number)
        elif decision is None and _takes_leave(line):
            decisions[number] = Decision(K.PARAGRAPH, 0.85, "a sentence, and who says so", final=True)
        elif number == len(lines) - 1 and decision is None and _signs(line):
            decisions[number] = Decision(K.BYLINE, 0.85, "names below the text, with place and office", final=True)


def _opens_box(lines: Sequence[Line], decisions: list[Decision | None], number: int, names: set[str]) -> bool:
    """Whether a name stands here alone that the title of such a box, an office or a life gives away."""
    line = lines[number]
    if line.count > _NAME_WORDS or not line.is_names or not _is_open(decisions[number]):
        return False
    titled = _is_title(lines[number - 1])
    below = lines[number + 1] if number + 1 < len(lines) else None
    told = below is not None and (_is_office(below) or _is_life(below, line))
    known = any(line.folded in name for name in names)
    return told and (known or titled or below is not None and _is_life(below, line)) or titled and known


def _note(lines: Sequence[Line], decisions: list[Decision | None], number: int) -> None:
    named = lines[number]
    decisions[number] = Decision(K.NOTE, 0.85, "who wrote it, below the text", final=True)
    for below in range(number + 1, min(number + 3, len(lines))):
        if not _is_open(decisions[below]) or not (_is_office(lines[below]) or _is_life(lines[below], named)):
            return
        decisions[below] = Decision(K.NOTE, 0.85, "says who somebody is", final=True)


def _is_open(decision: Decision | None) -> bool:
    return decision is None or not decision.final and decision.kind in (K.BYLINE, K.NOTE, K.PARAGRAPH)


def _is_title(line: Line) -> bool:
    """``About the author``."""
    return line.starts_alone("ABOUT_WRITER")


def _is_office(line: Line) -> bool:
    if line.has_stop or line.count > _OFFICE_WORDS or not line.text[0].isupper() or line.has_figures:
        return False
    return not cues.words("OFFICES").isdisjoint(line.bare_words)


def _is_life(line: Line, named: Line) -> bool:
    """``Ada Fenn is a staff writer who …``, ``Es redactora de …``: a few sentences with an office in them."""
    if line.count > _LONGEST_LIFE or not line.has_stop or line.starts_quoted:
        return False
    told = line.text.startswith(named.text) or line.first in cues.words("IS_SOMEBODY")
    return told and not cues.words("ROLE_WORDS").isdisjoint(word.removesuffix("s") for word in line.bare_words)


def _tells_of(line: Line, names: set[str]) -> bool:
    """``Ada Fenn is a farmer and the author of Ditch``, whom the byline names."""
    if not names or not 4 < len(line.words) <= _LONGEST_LIFE:
        return False
    words = line.folded.split(None, 3)
    if words[2] not in ("is", "ist", "est", "es", "è", "é", "writes", "covers"):
        return False
    name = " ".join(words[:2])
    return any(name in one for one in names)


def _takes_leave(line: Line) -> bool:
    """``See you on Friday. — Ada``."""
    if line.has_stop or line.count > _FAREWELL_WORDS:
        return False
    said, dash, name = next((line.text.rpartition(dash) for dash in _DASHES if dash in line.text), ("", "", ""))
    named = bool(dash) and 0 < len(name.split()) <= _NAME_WORDS and all(word[0].isupper() for word in name.split())
    return named and said.rstrip()[-1:] in (".", "!", "?")


def _signs(line: Line) -> bool:
    if line.has_stop or line.count > 2 * _OFFICE_WORDS or line.text[-1] != ")" or not line.text[0].isupper():
        return False

    from tui_reader.anatomy.signatures import is_signature

    return is_signature(line.words)
