"""What stands beside the day in a line that tells one: names, and words for the day itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tui_reader.dates import MONTH_NAMES, ZONE_NAMES, day_in, day_words

_LONGEST_ZONE = 4
"""Words."""
_BEFORE_A_DAY = ("le", "el", "il", "am", "vom", "em", "dnia")


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
    return not word or word in _BEFORE_A_DAY or word in _words("DATE_WORDS") or word.rstrip("：") in _labels()


def before_day(text: str, span: tuple[int, int]) -> str:
    """What stands before a day but words for it: ``Published Wed,`` tells nothing."""
    words = text[: span[0]].split()
    return " ".join(word for word in words if word.lower().strip(".,:") not in words_of_days())


def after_time(text: str, end: int) -> str:
    """What stands behind a day that ends there, and behind the time of the day: ``… 7:41 AM EST Ada Fenn``."""
    words = text[end:].split()
    while words and (not any(map(str.isalpha, words[0])) or is_of_time(words[0]) or _names_a_zone(words)):
        del words[0]
    return " ".join(words)


def _names_a_zone(words: Sequence[str]) -> bool:
    """Whether words begin with what a zone is called in full: ``Daylight Time``, ``European Summer Time``."""
    bare = [word.strip("(),.").lower() for word in words[:_LONGEST_ZONE]]
    named = next((number for number, word in enumerate(bare) if word not in _words("ZONE_WORDS")), len(bare))
    return named > 0 and bare[named - 1] in ("time", "zeit", "sommerzeit")


def is_of_time(word: str) -> bool:
    """Whether a word is a part of a day or of a time: ``7:41``, ``EST``, ``Wed,``."""
    bare = word.strip("()|·•,.")
    return word[0].isdigit() or word[0] in "+-(" or bare.lower() in words_of_days() or bare in ZONE_NAMES


@cache
def words_of_days() -> frozenset[str]:
    """What stands in a line that tells a day, beside figures."""
    labels = " ".join(_labels()).split()
    tables = (
        "TIMESTAMP_WORDS",
        "DATE_WORDS",
        "WEEKDAYS",
        "NOT_PLACES_BEFORE_DAYS",
        "CLOCK_WORDS",
        "AGO",
        "DAYS_ELSEWHERE",
    )
    return frozenset((*MONTH_NAMES, *labels)).union(*map(_words, tables))


@cache
def _labels() -> frozenset[str]:
    return frozenset("|".join(day_words.TIMESTAMP.values()).split("|"))


@cache
def _words(table: str) -> frozenset[str]:
    listed: str | dict[str, str] = getattr(day_words, table)
    return frozenset((listed if isinstance(listed, str) else " ".join(listed.values())).split())
