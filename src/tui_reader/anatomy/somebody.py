"""Lines that tell of somebody: who wrote, and from where; who was born, and when."""

from __future__ import annotations

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import Line
from tui_reader.dates import MONTH_NAMES, day_in

_LONGEST_WRITER, _LONGEST_FROM, _BODY_WORDS = 40, 10, 12
"""Words."""
NO_NAMES = ("SECTIONS", "OUTLET_WORDS", "TIMESTAMP_WORDS", "DATE_WORDS", "AGENCY", "OFFER")
"""Tables of words that stand in nobody's name."""
_IS, _WORKS = ("is", "ist", "est", "es"), ("covers", "writes", "reports", "edits")
"""Verbs by which a writer is told of; before the latter stand others too, but for the address behind them."""


def tells_of_the_writer(line: Line) -> bool:
    """``Ada Fenn is a reporter based in Vell.``"""
    ended = line.has_stop or "@" in line.words[-1]
    if line.count > _LONGEST_WRITER or not ended or line.text[0] in "“\"'":
        return False
    verb = next((number for number, word in enumerate(line.words[:5]) if word in _IS or word in _WORKS), 0)
    if verb < 2:
        return False
    if line.words[verb] in _WORKS:
        return "@" in line.text and all(word[0].isupper() for word in line.words[:verb])
    near = [word.removesuffix("s") for word in line.bare_words[verb + 1 : verb + 7]]
    named = all(word[0].isupper() for word in line.words[:verb])
    return named and not cues.words("ROLE_WORDS").isdisjoint(near)


def tells_of_a_life(line: Line) -> bool:
    """``Ada Fenn, mapmaker, born 2 February 1927; died 3 May 2024``: below an obituary."""
    return line.count <= _LONGEST_WRITER and ", born " in line.text and "; died " in line.text


def dates_a_life(line: Line) -> bool:
    """``Born: 3 May 1938, in Accra``: above an obituary."""
    if line.has_stop or line.count > _BODY_WORDS or line.first not in cues.words("LIFE"):
        return False
    return ":" in line.words[0] or day_in(line.text) is not None


def may_hold_a_name(line: Line) -> bool:
    """Whether more than one word has a capital that names may have: ``Updated 2:35 PM GMT, Mon May 30`` has one."""
    strange = cues.words_of(*NO_NAMES)
    bare = [word.strip(".,").lower() for word in line.words if any(map(str.isupper, word))]
    return sum(word not in strange and word not in MONTH_NAMES for word in bare) > 1


def is_capitalised(line: Line) -> bool:
    """Whether more than one word of letters, each with a capital, stands beside the figures and is no month."""
    return sum(word[0].isupper() and word.strip(".,").lower() not in MONTH_NAMES for word in line.words) > 1


def has_a_place(line: Line) -> bool:
    """``Harrow Bay, 12 December 2025``, ``Madrid - 21 abr 2025 - 05:20 CEST``."""
    if not line.text[0].isalpha() or not ("," in line.text or " - " in line.text or " | " in line.text):
        return False

    from tui_reader.anatomy.head_places import place_of_time

    return place_of_time(line.text) is not None


def says_from_where(line: Line) -> bool:
    """``Reporting from Harrow Bay, Maine``: below a byline."""
    if line.count > _LONGEST_FROM or not cues.start("REPORTED_FROM", line.folded):
        return False

    # Few stories have such a line.
    from tui_reader.anatomy.head_places import reported_from

    return reported_from(line.text) is not None
