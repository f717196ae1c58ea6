"""What stands beside the day in a line that tells one: a writer, a place, words for the day itself."""

from __future__ import annotations

from functools import cache

from tui_reader.anatomy import cues
from tui_reader.anatomy.datelines import as_place, is_outlet_name, is_place
from tui_reader.dates import MONTH_NAMES, ZONE_NAMES, day_in

_BEFORE_A_DAY = ("le", "el", "il", "am", "vom", "em", "dnia")
_BETWEEN_PLACES = ("and", "und", "et", "y", "e")
_LONGEST_PLACES = 6
"""Words."""


def undated(byline: str) -> str:
    """What stands before a day, without what leads up to that: ``By Ada Fenn on Sunday, 14 March 2021``; where nothing
    does, what stands behind day and time."""
    span = day_in(byline)
    if span is None:
        return byline
    words = byline[: span[0]].split()
    while words and _leads_to_a_day(words[-1].strip(".,:(|•·–—-").lower()):
        words.pop()
    if words:
        return " ".join(words)
    return after_time(byline, span[1])


def _leads_to_a_day(word: str) -> bool:
    return not word or word in cues.words("DATE_WORDS") or word in _BEFORE_A_DAY or cues.start("TIMESTAMP", word) > 0


def before_day(text: str, span: tuple[int, int]) -> str:
    """What stands before a day but words for it: ``Published Wed,`` tells nothing."""
    words = text[: span[0]].split()
    return " ".join(word for word in words if word.lower().strip(".,:") not in words_of_days())


def after_time(text: str, end: int) -> str:
    """What stands behind a day that ends there, and behind the time of the day: ``… 7:41 AM EST Ada Fenn``."""
    words = text[end:].split()
    while words and (not any(map(str.isalpha, words[0])) or is_of_time(words[0])):
        del words[0]
    return " ".join(words)


def place_of_time(text: str) -> str | None:
    """The place before the day in a line that tells a time: ``Tuxford, Nottinghamshire, 12 December 2025``."""
    span = day_in(text)
    before = text[: span[0]].strip(" ,|·•–—-") if span else ""
    words = [word.strip(",.").lower() for word in before.split()]
    others = words_of_days().union(cues.words("SECTIONS"), cues.words("OUTLET_WORDS"))
    if not words or len(words) > _LONGEST_PLACES or not others.isdisjoint(words) or is_outlet_name(before):
        return None
    place = before.replace(" | ", ", ").replace(" · ", ", ")
    return as_place(place) if is_place(place) and ":" not in place else None


def reported_from(text: str) -> str | None:
    """The place in ``Reporting from Harrow Bay, Maine``, which stands below a byline; None where it names none."""
    length = cues.start("REPORTED_FROM", cues.folded(text))
    place = text[length:].strip(" :.") if length else ""
    names = " ".join(word for word in place.split() if word not in _BETWEEN_PLACES)
    return as_place(text[length:].strip(" :")) if names and is_place(names) else None


def is_of_time(word: str) -> bool:
    """Whether a word is a part of a day or of a time: ``7:41``, ``EST``, ``Wed,``."""
    bare = word.strip("()|·•,.")
    return word[0].isdigit() or word[0] in "+-(" or bare.lower() in words_of_days() or bare in ZONE_NAMES


@cache
def words_of_days() -> frozenset[str]:
    """What stands in a line that tells a day, beside figures."""
    tables = (
        "TIMESTAMP_WORDS",
        "DATE_WORDS",
        "WEEKDAYS",
        "NOT_PLACES_BEFORE_DAYS",
        "CLOCK_WORDS",
        "AGO",
        "DAYS_ELSEWHERE",
    )
    labels = cues.joined("TIMESTAMP").replace("|", " ").split()
    return frozenset((*MONTH_NAMES, *labels)).union(*map(cues.words, tables))
