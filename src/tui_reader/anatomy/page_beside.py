"""Lines that only those beside them give away: counters of comments, credits below a caption, a lone ``By``."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues, lists
from tui_reader.anatomy.datelines import is_outlet_name
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

K = BlockKind

_LONGEST_COUNT = 7
"""Characters: ``1,204``, ``12.3K``."""
_LONGEST_CAPTION = 30
"""Words."""
_LONGEST_POST = 330
"""Characters."""
_NAME_WORDS, _LABEL_WORDS = 4, 3
_OF_PICTURES = (
    "view image in fullscreen",
    "view in fullscreen",
    "enlarge this image",
    "bild vergrößern",
    "ampliar foto",
)
_LONGEST_OF_PICTURES = 4
"""Words of these."""
_VIDEO = " - Source: "
_LISTS = ("list ", "List ", "end o", "End o")
_INDENTS = (5, 9)
"""A line end and four or eight blanks."""
_FEWEST = 3
"""Items."""


def decide(lines: Sequence[Line], decisions: list[Decision | None], lead: int) -> None:
    """Fill in what is not decided yet; `lead`: the first line of running text."""
    _counters(lines, decisions)
    _read_out(lines, decisions)
    _below_pictures(lines, decisions)
    _above_what_tells_more(lines, decisions, lead)
    for number in range(1, min(lead, len(lines) - 1)):
        if decisions[number] is None:
            _credit(lines, decisions, number)
            _lone_label(lines, decisions, number)
        if decisions[number] is None:
            _second_line(lines, decisions, number)


def _counters(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """Bare figures beside page furniture, such as the number of comments above ``Share``."""
    run: list[int] = []
    for number, line in enumerate(lines):
        if decisions[number] is None and _is_count(line):
            run.append(number)
            continue
        if run and (_is_furniture(decisions, run[0] - 1) or _is_furniture(decisions, number)):
            for one in run:
                decisions[one] = Decision(K.PROMO, 0.9, "a figure beside page furniture", final=True)
        run = []


def _read_out(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """``list of 3 items``, ``list 1 of 3``, ``end of list``: one such line alone may be a headline."""
    told = [n for n, line in enumerate(lines) if line.text[:5] in _LISTS and lists.read_out(line.folded)]
    for number in told if len(told) > 1 else ():
        if not lines[number].piece.hint:
            decisions[number] = Decision(K.PROMO, 0.95, "what is read out of a list", final=True)


def _below_pictures(lines: Sequence[Line], decisions: list[Decision | None]) -> None:
    """``Ada Fenn/Maine Public`` right below another line; what stands above ``View image in fullscreen``."""
    for number, line in enumerate(lines[1:], 1):
        if decisions[number] is None and "/" in line.text and _is_slashed_credit(line) and _is_close(lines, number):
            decisions[number] = Decision(K.CAPTION, 0.85, "who took a picture", final=True)
        elif line.count > _LONGEST_OF_PICTURES or line.folded not in _OF_PICTURES or number == 1:
            continue
        elif decisions[number - 1] is None and not lines[number - 1].has_stop:
            decisions[number - 1] = Decision(K.CAPTION, 0.85, "above what enlarges a picture", final=True)


def _above_what_tells_more(lines: Sequence[Line], decisions: list[Decision | None], lead: int) -> None:
    """The title of a video, above its length and source; what somebody posted, above who did, below the lead."""
    for number, line in enumerate(lines[1:], 1):
        above = lines[number - 1]
        if decisions[number - 1] is not None or len(above.text) > _LONGEST_POST:
            continue
        if line.text[0].isdigit() and _VIDEO in line.text and _is_furniture(decisions, number):
            # Above the text it might be the story's own title, unless it stands in a box.
            if not above.has_stop and (number - 1 > lead or _is_furniture(decisions, number - 2)):
                decisions[number - 1] = Decision(K.LINKED_HEADLINE, 0.9, "the title of a video", final=True)
        elif number - 1 <= lead or line.text[0].isalnum() or "(@" not in line.text:
            continue
        elif _is_note(decisions[number]) and above.inline_dateline is None:
            decisions[number - 1] = Decision(K.QUOTE, 0.85, "above who posted it", final=True)


def _is_note(decision: Decision | None) -> bool:
    return decision is not None and decision.kind is K.NOTE and decision.final


def _is_slashed_credit(line: Line) -> bool:
    name, _, agency = line.text.partition("/")
    words = (*name.split(), *agency.split())
    named = 2 <= len(name.split()) <= _NAME_WORDS - 1 and 0 < len(agency.split()) <= _NAME_WORDS
    return named and line.is_open and not line.has_figures and all(word[0].isupper() for word in words)


def _is_close(lines: Sequence[Line], number: int) -> bool:
    """Whether no blank line stands before this one."""
    return lines[number].piece.span[0] - lines[number - 1].piece.span[1] == 1


def indented(lines: Sequence[Line], decisions: list[Decision | None], lead: int) -> None:
    """Short lines that are indented alike, as the items of a page's list are copied."""
    run: list[int] = []
    for number, line in enumerate([*lines, None]):
        plain = line is not None and not line.has_stop and decisions[number] is None and not line.piece.marked
        goes_on = bool(run) and line is not None and _is_indented(lines, number)
        if line is not None and plain and line.count <= _LONGEST_CAPTION:
            if run and not goes_on:
                _list(lines, decisions, run, lead)
                run = []
            run.append(number)
        elif run:
            told = decisions[number] if goes_on else None
            _list(lines, decisions, run, lead, told is not None and told.kind is K.LINKED_HEADLINE)
            run = []


def _is_indented(lines: Sequence[Line], number: int, apart: bool = False) -> bool:
    """Whether as many characters stand before a line as a line end and an indent have; `apart`: or one end more."""
    gap = lines[number].piece.span[0] - lines[number - 1].piece.span[1]
    return gap in _INDENTS or apart and gap - 1 in _INDENTS


def _list(
    lines: Sequence[Line], decisions: list[Decision | None], run: list[int], lead: int, linked: bool = False
) -> None:
    """`linked`: one more item is indented as these are, the headline of another story."""
    if not run[0]:
        return
    announced = lines[run[0] - 1].ending == ":" and _is_indented(lines, run[0], apart=True)
    if len(run) + linked + announced < _FEWEST or len(run) < _FEWEST - 1:
        return
    kind = K.HIGHLIGHT if run[-1] < lead else K.LIST_ITEM
    for number in run:
        decisions[number] = Decision(kind, 0.8, "indented as the lines beside it are", final=True)


def _is_count(line: Line) -> bool:
    """``248``, ``+4``, ``1,204``, ``12.3K``."""
    if line.count != 1 or len(line.text) > _LONGEST_COUNT:
        return False
    return line.text.lstrip("+").rstrip("KkM").replace(",", "").replace(".", "").isdecimal()


def _is_furniture(decisions: Sequence[Decision | None], number: int) -> bool:
    decision = decisions[number] if 0 <= number < len(decisions) else None
    return decision is not None and decision.kind is K.PROMO


def _credit(lines: Sequence[Line], decisions: list[Decision | None], number: int) -> None:
    """``ADA FENN (REUTERS)`` right below a caption, and that caption."""
    name, bracket, agency = lines[number].text.partition(" (")
    if not (bracket and name) or agency[-1:] != ")" or len(name.split()) > _NAME_WORDS or not name[0].isupper():
        return
    words = cues.words_of("AGENCY", "OUTLET_WORDS")
    known = is_outlet_name(agency[:-1]) or not words.isdisjoint(agency[:-1].lower().replace("/", " ").split())
    if not (known or agency.isupper() and name.isupper()) or any(map(str.isdigit, name)):
        return
    decisions[number] = Decision(K.CAPTION, 0.85, "who took a picture", final=True)
    above = lines[number - 1]
    if _is_close(lines, number) and decisions[number - 1] is None and above.count <= _LONGEST_CAPTION and number > 1:
        decisions[number - 1] = Decision(K.CAPTION, 0.8, "above who took the picture", final=True)


def _lone_label(lines: Sequence[Line], decisions: list[Decision | None], number: int) -> None:
    """``By`` or ``Published`` on a line of its own, and what it says on the one below."""
    line, below = lines[number], lines[number + 1]
    if line.count > _LABEL_WORDS or line.has_stop:
        return
    names = decisions[number + 1] is None and below.is_names and below.count <= 2 * _NAME_WORDS
    kind = None
    if names and (line.starts_alone("BYLINE") or line.starts_alone("ABOUT_WRITER")):
        kind, why = K.BYLINE, "names below the word By"
    elif line.starts_alone("TIMESTAMP") and below.is_timestamp:
        kind, why = K.TIMESTAMP, "a time below a word for it"
    if kind:
        for one in (number, number + 1):
            decisions[one] = Decision(kind, 0.9, why, final=True)


def _second_line(lines: Sequence[Line], decisions: list[Decision | None], number: int) -> None:
    """``and Bo Lind`` below ``By Ada Fenn``; ``Bo Lind`` right below ``By Ada Fenn,``."""
    above, line, told = lines[number - 1], lines[number], decisions[number - 1]
    if told is None or told.kind is not K.BYLINE or line.has_figures or line.ending in ".:!?":
        return
    linked = line.words[0] in cues.words("LINKS")
    follows = above.words[-1] in cues.words("LINKS") or above.text[-1] == "," and _is_close(lines, number)
    if not (linked or follows):
        return
    names = line.words[linked:] or lines[number + 1].words
    small = cues.words("NAME_PARTICLES")
    named = all(word[0].isupper() or word.strip(",") in small for word in names)
    if named and names[0][0].isupper() and len(names) <= 3 * _NAME_WORDS:
        decisions[number] = Decision(K.BYLINE, 0.9, "more names, below a byline", final=True)
