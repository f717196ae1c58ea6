"""Lists that no line break parts, and lists that only their numbers or dashes mark.

``Story highlights: A • B • C`` is a header and three items; three lines that begin ``1.``, ``2.`` and ``3.`` are items.
Prose has dashes, bars and semicolons too: what they part are items only after a header of highlights, or where the line
begins with the same mark, and every part begins as an item does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from tui_reader.anatomy import cues, unspaced, word_lists
from tui_reader.story import Span

BULLETS = "•·●◦▪‣⁃∙■□◆◇▼►▶➤✓✔✅☑🔹🔸・"
"""Marks of a list item, with or without white space after them."""
_SURE = "•●▪‣◦∙■►▶➤✓"
"""Of these, the marks that part a line wherever it stands; the others stand in names too: ``Ada Fenn · Harrow Bay``."""
_BARS_BETWEEN = ("|", "｜", "¦")
_SEMICOLONS = (";", "；")
_SLASHES = ("/", "／")
_DASHES_BETWEEN = ("-", "–", "—")
DASHES = ("—", "–")
"""Marks of items only where several lines have them: one opens what somebody says."""
_BEFORE_ITEMS = tuple([dash + " " for dash in DASHES])
_STOPS = (".", "!", "?")
_MAX_ITEM_WORDS = 45
_HEADER_WITHIN = 80
_SURE_HEADER = "story highlights"
"""Nothing else begins so."""
_CIRCLED = "①"
_LONGEST_HEAD = 24
"""Characters of a Chinese or Japanese subhead."""
_LARGEST_NUMBER = 30

_READ_LAST = "end of list"
_READ_OUT = ("list ", _READ_LAST)

_MARKS_BEFORE = 8
"""Characters before a header's first letter: brackets, an emblem with its selectors, a rule."""
_LONGEST_COUNT = 10
"""Characters of the number in ``Three things to know``, with the space after it."""
_AFTER_HEADER = " :：*_#=~])}】］）〕〉》」』>〗"


def header(line: str) -> int:
    """How many characters of a folded line are a header of highlights, the marks around it and a colon with it; or 0.

    What follows is for the caller to judge: ``Highlights of the season`` begins with the words of one too.
    """
    begin = 0
    if not line[:1].isalnum():
        begin = next((at for at, character in enumerate(line[:_MARKS_BEFORE]) if character.isalnum()), 0)
    length = cues.start("HIGHLIGHTS_HEADER", line[begin:])
    while not length and (length_of_count := counted(line[begin:])):
        begin += length_of_count
        length = cues.start("HIGHLIGHTS_HEADER", line[begin:])
    if not length:
        return 0
    end = begin + length
    rest = line[end:]
    closing = len(rest) - len(rest.lstrip(_AFTER_HEADER))
    return end + len(rest[:closing].rstrip())


def counted(line: str) -> int:
    """How many characters the number at the beginning of a line takes, or a word such as `our` before it; or 0."""
    word, space, _ = line[:_LONGEST_COUNT].partition(" ")
    told = space and (word.isdecimal() or word in _counts())
    return len(word) + 1 if told else 0


@cache
def _counts() -> frozenset[str]:
    return frozenset(f"{word_lists.COUNTS} {word_lists.BEFORE_COUNTS}".split())


def read_out(folded: str) -> bool:
    """Whether a folded line is what a screen reader says of a list: ``list of 3 items``, ``list 2 of 3``."""
    if not folded.startswith(_READ_OUT):
        return False
    words = folded.split()
    counted = words[-1] == "items" and words[:2] == ["list", "of"] or words[2:3] == ["of"]
    return folded == _READ_LAST or len(words) == 4 and counted and any(map(str.isdecimal, words))


def header_before(text: str) -> int:
    """How many characters the header is that a line of several highlights opens with, 0 where none does.

    A colon, a bracket or a mark parts it from what follows.
    """
    length = header(cues.folded(text[:_HEADER_WITHIN]))
    if not length:
        return 0
    rest = text[length:].lstrip()
    sure = is_sure_header(text[:length]) and rest[:1].isupper() and text[length].isspace()
    apart = sure or not text[length - 1].isalnum() or rest[:1] in (*BULLETS, *_BARS_BETWEEN, *_DASHES_BETWEEN)
    return length if apart and rest and not rest[0].islower() else 0


def is_sure_header(text: str) -> bool:
    """Whether a header needs nothing that parts it from what follows: nothing else begins so."""
    return text.lower().rstrip(": ") == _SURE_HEADER


def bullets_in(text: str) -> str:
    """Those of the bullets that a whole text has: its lines are asked for no others."""
    return "" if text.isascii() else "".join([bullet for bullet in BULLETS if bullet in text])


def marks_in(text: str, bullets: str, headed: bool, after_header: bool = False) -> list[Span]:
    """The marks that part a line into the items of a list; none where it is no list.

    `bullets`: those it may have; `headed`: a header of highlights stands before `text` in the same line;
    `after_header`: in the line above.
    """
    if not bullets and not (headed or after_header):
        return []
    marks = _bullets(text, bullets, headed or after_header)
    if marks or not (headed or after_header):
        return marks
    return _numbers(text) or _separators(text, headed)


def dashed(text: str) -> list[Span]:
    """The marks of a line such as ``- A - B - C``, where no header says that it is a list: three items at least."""
    if text[:1] not in _DASHES_BETWEEN or text[1:2] != " ":
        return []
    marks = list(_spaced(text, (text[0],)))
    return marks if len(marks) > 2 and _are_items(text, marks, lettered=True) else []


def _bullets(text: str, bullets: str, expected: bool) -> list[Span]:
    if not bullets or text.isascii():
        return []
    first = text[0] in bullets
    sought = bullets if first or expected else [bullet for bullet in bullets if bullet in _SURE]
    marks = list(_spaced(text, sought))
    marks.sort()
    return marks if (first or expected) and any(start for start, _ in marks) else []


def _numbers(text: str) -> list[Span]:
    """The marks of ``1. A 2. B``, ``1) A 2) B``, ``(1) A (2) B`` or ``① A ② B``."""
    if not text or text[0] not in ("1", "(", "（", _CIRCLED):
        return []
    marks: list[Span] = []
    at = 0
    for number in range(1, _LARGEST_NUMBER):
        found = min(
            ((place, len(form.rstrip())) for form in _forms(number) if (place := _found_apart(text, form, at)) >= 0),
            default=None,
        )
        if found is None:
            break
        marks.append((found[0], sum(found)))
        at = sum(found)
    return marks if len(marks) > 1 and marks[0][0] == 0 else []


def _found_apart(text: str, form: str, at: int) -> int:
    """Where a number stands at the start of a word, from `at` on."""
    while (place := text.find(form, at)) > 0 and not text[place - 1].isspace() and form[0] != _CIRCLED:
        at = place + 1
    return place


def _forms(number: int) -> tuple[str, ...]:
    circled = chr(ord(_CIRCLED) + number - 1) if number <= 20 else ""
    forms = (f"{number}. ", f"{number}) ", f"({number}) ", f"({number})", f"（{number}）", f"{number}）", f"{number}、")
    return (*forms, circled) if circled else forms


def _separators(text: str, headed: bool) -> list[Span]:
    """Bars, semicolons or dashes between items; the dash between header and items is a mark too."""
    opening = [(0, 1)] if text[:1] in (*_DASHES_BETWEEN, *_BARS_BETWEEN, ":") and text[1:2].isspace() else []
    for parting, lettered, fewest in (
        (_bars(text), False, 2),
        (list(_closing(text, _SEMICOLONS)), text[-1:] in _STOPS, 2 if headed else 3),
        (list(_spaced(text, _SLASHES)), True, 3),
        (list(_spaced(text, _DASHES_BETWEEN)), True, 2 if opening else 3),
    ):
        marks = sorted({*opening, *parting})
        items = len(marks) + (not opening)
        if parting and items >= fewest and _are_items(text, marks, lettered):
            return marks
    return []


def _bars(text: str) -> list[Span]:
    return [*_spaced(text, _BARS_BETWEEN)] or [(at, at + 1) for at, character in enumerate(text) if character == "｜"]


def _spaced(text: str, marks: Sequence[str]) -> Iterator[Span]:
    """Where one of the marks stands between white space, or at the start before some."""
    for mark in marks:
        at = text.find(mark)
        while 0 <= at < len(text) - 1:
            if (at == 0 or text[at - 1].isspace()) and text[at + 1].isspace():
                yield at, at + 1
            at = text.find(mark, at + 1)


def _closing(text: str, marks: Sequence[str]) -> Iterator[Span]:
    """Where one of the marks closes a part: white space after it, or none needed."""
    for mark in marks:
        at = text.find(mark, 1)
        while at > 0:
            if not mark.isascii() or text[at + 1 : at + 2].isspace():
                yield at, at + 1
            at = text.find(mark, at + 1)


def _are_items(text: str, marks: Sequence[Span], lettered: bool) -> bool:
    """Whether all that the marks part may be items; `lettered`: each begins anew, with a capital or a figure."""
    ends = [*(start for start, _ in marks), len(text)]
    items = [text[start:end].strip() for start, end in zip([0, *(end for _, end in marks)], ends, strict=True)]
    if not items[0]:
        del items[0]
    if not all(any(map(str.isalnum, item)) and len(item.split()) <= _MAX_ITEM_WORDS for item in items[:-1]):
        return False
    begins = [next(filter(str.isalnum, item), "") for item in items]
    return not lettered or not any(map(str.islower, begins)) and not any(item[-1:] == "," for item in items)


def marked_lines(texts: Sequence[str]) -> dict[int, int]:
    """The lines that are items by a number or an em dash before them, and how long that mark is.

    Numbers count up from one, line after line: where text stands between them they head sections. A dash is one of
    several; where one asks a question, somebody is interviewed.
    """
    found: dict[int, int] = {}
    for first in [number for number, text in enumerate(texts) if text.startswith(_FIRSTS)]:
        some = texts[first : first + _LARGEST_NUMBER]
        run = _lettered(some) if texts[first].startswith(_FIRST_LETTERS) else _numbered(some)
        if len(run) > 1:
            found |= {first + number: length for number, length in enumerate(run)}
    found |= dict.fromkeys(_dashed_items(texts), 1)
    return found


def _dashed_items(texts: Sequence[str]) -> list[int]:
    """The lines with a dash before them and others beside; none where dashes open what people say or ask."""
    dashed = {number for number, text in enumerate(texts) if text.startswith(_BEFORE_ITEMS)}
    beside = {number for number in dashed if number - 1 in dashed or number + 1 in dashed}
    if any(texts[number][-1] == "?" for number in dashed):
        return []
    spoken = any(texts[number][-1] in _STOPS for number in dashed - beside)
    return [number for number in beside if not spoken or texts[number][-1] not in _STOPS]


def is_head(text: str) -> bool:
    """Whether a line that one mark stands before may head a section, as in Chinese and Japanese texts."""
    return len(text) <= _LONGEST_HEAD and text[-1] not in unspaced.STOPS and unspaced.is_unspaced(text)


def _numbered(texts: Sequence[str]) -> list[int]:
    lengths: list[int] = []
    for number, text in enumerate(texts, 1):
        length = next((len(form.rstrip()) for form in _forms(number) if text.startswith(form)), 0)
        if (
            not length
            and text.startswith(f"{number}.")
            and unspaced.is_unspaced_character(text[len(f"{number}.") :][:1])
        ):
            length = len(f"{number}.")
        if not text[length:].strip() or not length:
            break
        lengths.append(length)
    return lengths


def _lettered(texts: Sequence[str]) -> list[int]:
    """How long the marks are of ``a) A``, ``b) B`` or ``(a) A``, ``(b) B``, as far as the letters go on."""
    opening = texts[0][0] == "("
    first = texts[0][opening]
    letters = next(one for one in _ALPHABETS if one[0] == first)
    lengths: list[int] = []
    for letter, text in zip(letters, texts, strict=False):
        mark = f"({letter})" if opening else f"{letter})"
        if not text.startswith(mark) or not text[len(mark) :].strip():
            break
        lengths.append(len(mark))
    return lengths


_ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "абвгдежзиклмн", "αβγδεζηθικλμ", "أبجدهوزحطي")
"""Letters that count items, in the order in which they do."""
_FIRST_LETTERS = tuple([form for one in _ALPHABETS for form in (f"{one[0]}) ", f"({one[0]}) ")])
_FIRSTS = (*_forms(1), "1.", *_FIRST_LETTERS)


def between(marks: Sequence[Span], end: int) -> Iterator[tuple[Span, Span]]:
    """Each mark with what stands after it, up to the next; first what stands before all of them, after no mark."""
    for (start, stop), (following, _) in pairwise([(0, 0), *marks, (end, end)]):
        yield (start, stop), (stop, following)
