"""Times of a day without its year: ``Dinsdag 14 mei, 16:22``, ``Today at 5:30 pm``."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues
from tui_reader.dates import MONTH_NAMES

_DAYS = frozenset("月火水木金土日")
_OF_DAYS = "0123456789/:()（） 月火水木金土日配信更新公開"


def is_time_of_a_day(words: Sequence[str]) -> bool:
    """Whether bare words are a day and one time of it, and nothing else."""
    days, beside = cues.words_of("WEEKDAYS", "RELATIVE_DAYS"), cues.words_of("DATE_WORDS", "CLOCK_WORDS")
    told = [word for word in words if word in days or word in MONTH_NAMES]
    rest = [word for word in words if word not in told and word not in beside and not word.rstrip(".").isdigit()]
    return len(rest) == 1 and _is_clock(rest[0]) and bool(told)


def is_eastern_day(text: str) -> bool:
    """``3/3(火) 18:34``, ``3/3(火) 18:34配信``: a day of the week in Japanese behind day and month, and a time."""
    return "/" in text and ":" in text and not _DAYS.isdisjoint(text) and not text.strip(_OF_DAYS)


def _is_clock(word: str) -> bool:
    """``16:22``, ``16.22``, ``16h22``, ``5:30pm``."""
    figures = word.removesuffix("am").removesuffix("pm").removesuffix("h").replace(".", ":").replace("h", ":")
    hour, colon, minute = figures.partition(":")
    return (
        hour.isdecimal() and int(hour) < 25 and (minute.isdecimal() and len(minute) == 2 if colon else hour != figures)
    )
