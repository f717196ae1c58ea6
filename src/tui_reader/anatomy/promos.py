"""Page furniture: lines that ask the reader for something, lead away, or belong to the page alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from tui_reader.anatomy import cues, labels
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.sentences import AROUND

_LONGEST_ALONE, _LONGEST_ADVERTISED = 5, 6
_LONGEST_TIME = 7
_LONGEST_OF_PAGE = 12
_LONGEST_OFFER = 40
"""Words."""
_LONGEST_REST = 3
"""Words between what says that a story is for subscribers and the end of that sentence."""
_BEFORE_LOCKED = ("", ".", "!", "?", ":", "…")
_GOES_ON = frozenset(',;”»"')
"""Signs that the words are told of, not said to the reader."""
ASKS = ("follow", "listen")
"""With which a line begins that asks the reader to."""


def why_promo(line: Line) -> tuple[float, str, bool] | None:
    """How certain it is that a line is furniture, why, and whether that settles it; None where nothing says so."""
    surely = line.is_cued and line.starts_alone("PROMO_SURELY")
    alone = line.is_cued and line.count <= _LONGEST_ALONE and line.starts_alone("PROMO_ALONE")
    if surely or alone or line.is_cued and labels.is_alone(line):
        return 0.95, "page furniture, alone on a line", surely
    if line.count <= _LONGEST_ADVERTISED and line.is_shouted and line.first in cues.words("ADS"):
        return 0.95, "where an advertisement stood", True
    if line.held and line.count <= _LONGEST_OFFER and line.holds_anywhere("TO_INBOX"):
        return 0.9, "offers a newsletter", True
    if line.held and line.count <= _LONGEST_OFFER and _is_locked(line):
        return 0.95, "says that the rest is for subscribers", True
    if line.held and line.has_stop and _pleads(line):
        return 0.85, "asks the reader for something, or promises it", True
    if line.count > _LONGEST_OFFER:
        return None
    cued = line.is_cued and (_offers(line) or labels.leads_away(line))
    if cued or _says_here(line) or _asks_to_follow(line):
        return 0.85, "begins as page furniture does", False
    if line.count <= _LONGEST_TIME and line.has_figures and _tells_how_long(line):
        return 0.9, "how long it takes to read", False
    if line.count == 1 and ("@" in line.text or line.folded.startswith(("http://", "https://", "www."))):
        return 0.9, "an address alone on a line", False
    if line.count <= _LONGEST_OF_PAGE and (why := _of_the_page(line)):
        return 0.9, why, False
    return None


def is_promo(folded: str) -> bool:
    """Whether what stands after an arrow is furniture of the page."""
    alone = cues.start("PROMO_ALONE", folded) or cues.start("PROMO_SURELY", folded)
    return cues.start("PROMO", folded) > 0 or alone > 0 and not any(map(str.isalnum, folded[alone:]))


def _is_locked(line: Line) -> bool:
    """Whether a sentence says no more than that the rest of the story is for subscribers, or how much of it."""
    for table, phrase in line.held:
        before, found, after = line.folded.partition(phrase) if table == "LOCKED_FROM_HERE" else ("", "", "")
        begins = before.strip()[-1:] in _BEFORE_LOCKED or "%" in before
        rest = after.partition(".")[0]
        if found and begins and len(rest.split()) <= _LONGEST_REST and not _GOES_ON.intersection(rest):
            return True
    return False


def _tells_how_long(line: Line) -> bool:
    """``4 min read``; few lines are asked, and their words are too common to tell."""
    return any(map(line.ends.__contains__, cues.joined("READING_TIME").split("|")))


def _of_the_page(line: Line) -> str:
    """Why a line belongs to the page and not to the story; empty where nothing says so."""
    if line.text.isascii() and line.has_stop and not line.has_figures:
        return ""

    return _page_marks()(line)


@cache
def _page_marks() -> Callable[[Line], str]:
    """Few lines are so short; an import for each of them would take longer than to look at it."""
    from tui_reader.anatomy.page_marks import why_of_the_page

    return why_of_the_page


def _offers(line: Line) -> bool:
    """Whether a line begins as page furniture does; a sentence must also say what it offers, or name an outlet."""
    length = line.starts("PROMO")
    if not length:
        return False
    labelled = line.text[length - 1] == ":" and not line.text[length:].lstrip()[:1].islower()
    if not line.has_stop or labelled:
        return True
    said = [word.strip(AROUND) for word in line.folded[length:].split()]
    return any(not cues.words(table).isdisjoint(said) for table in ("OFFER", "OUTLET_WORDS", "AGENCY"))


def _says_here(line: Line) -> bool:
    """``Alle Karten finden Sie hier``; what has `inbox` in it, and is no sentence."""
    return bool(line.held) and line.holds_anywhere("SAYS_HERE") or not line.has_stop and "inbox" in line.folded


def _pleads(line: Line) -> bool:
    """``We need your support: your donation keeps our reporters on the ground.``"""
    if line.starts_quoted or not line.holds_anywhere("PLEDGES"):
        return False
    asked = cues.words("PLEDGE").intersection(line.bare_words)
    return len(asked) > 1 and not cues.words("YOU").isdisjoint(line.bare_words) and not line.quotes_somebody


def _asks_to_follow(line: Line) -> bool:
    """``Follow the Mirror on Facebook``; a live page: ``Listen … live at 12:45``."""
    if line.first not in ASKS:
        return False
    words = line.bare_words
    if words[0] == "follow" and "on" in words[2:]:
        return line.words[words.index("on", 2) + 1 :][:1] != [] and line.words[words.index("on", 2) + 1][0].isupper()
    return words[0] == "listen" and "live" in words
