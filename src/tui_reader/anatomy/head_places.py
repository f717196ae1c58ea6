"""Places in the lines of a head: before the day, or below the writer."""

from __future__ import annotations

from tui_reader.anatomy import cues
from tui_reader.anatomy.datelines import as_place, is_outlet_name, is_place
from tui_reader.dates import day_in
from tui_reader.dates.beside import words_of_days

_BETWEEN_PLACES = ("and", "und", "et", "y", "e")
_COLONS = frozenset(":：")
_EASTERN_OUTLETS = ("网", "網", "社", "部", "报", "報", "新闻", "新聞", "通信", "ニュース", "뉴스", "신문", "일보")
"""How outlets end in scripts without capitals."""
_LONGEST_PLACES = 6
"""Words."""


def place_of_time(text: str) -> str | None:
    """The place before the day in a line that tells a time: ``Tuxford, Nottinghamshire, 12 December 2025``."""
    span = day_in(text)
    before = text[: span[0]].strip(" ,|·•–—-") if span else ""
    if desk := agency_of_desk(before):
        before = before.partition(desk)[2].lstrip()
    words = [word.strip(",.").lower() for word in before.split()]
    if not words or len(words) > _LONGEST_PLACES or is_outlet_name(before) or before.endswith(_EASTERN_OUTLETS):
        return None
    if not (words_of_days().isdisjoint(words) and cues.words_of("SECTIONS", "OUTLET_WORDS").isdisjoint(words)):
        return None
    place = before.replace(" | ", ", ").replace(" · ", ", ")
    return as_place(place) if is_place(place) and _COLONS.isdisjoint(place) else None


def agency_of_desk(text: str) -> str | None:
    """The agency behind a word for nobody, at the beginning of a line: ``Redazione ANSA ROMA 30 maggio 2016``."""
    first, _, behind = text.partition(" ")
    agency = behind.partition(" ")[0]
    return agency if first.lower() in cues.words("NOBODY") and is_outlet_name(agency) else None


def reported_from(text: str) -> str | None:
    """The place in ``Reporting from Harrow Bay, Maine``, which stands below a byline; None where it names none."""
    length = cues.start("REPORTED_FROM", cues.folded(text))
    place = text[length:].strip(" :.") if length else ""
    names = " ".join(word for word in place.split() if word not in _BETWEEN_PLACES)
    return as_place(text[length:].strip(" :")) if names and is_place(names) else None
