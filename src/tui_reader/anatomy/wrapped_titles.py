"""Whether the line below a title is its other half."""

from __future__ import annotations

from tui_reader.anatomy import cues
from tui_reader.anatomy.stripes import WRAP_MAX

_FEWEST_WORDS, _FEWEST_BELOW = 4, 3
_SHORTEST = 25
"""Characters; nothing shorter is wrapped."""
_NO_SMALL_WORD = 4
"""Letters from which on a word of a title in title case has a capital."""
_SPANS = ("minutes", "hours", "days", "weeks", "months")
"""How long before something else; without a verb, neither a deck nor another headline begins so."""
_ENDINGS = {
    **dict.fromkeys(
        ("den", "dem", "des", "einen", "einem", "einer", "eines", "im", "am", "zum", "zur", "vom"), ("en",)
    ),
    **dict.fromkeys(("der", "die"), ("e", "en")),
    **dict.fromkeys(("das", "eine", "ins"), ("e",)),
    "ein": ("er", "es"),
}
"""How German adjectives end behind an article; what they tell of stands behind them, and has a capital."""
_UMLAUTS = frozenset("äöüß")


def is_half_a_title(here: str, then: str) -> bool:
    """Whether a title goes on: with a small letter, after a word that ends none, or as `_is_rest` says."""
    folded = cues.folded(then)
    if len(here) > WRAP_MAX or here[-1] in ".:!?" or cues.start("BYLINE", folded) or _tells_a_day(folded):
        return False
    if then[0].islower():
        return True
    if cues.start("TIMESTAMP", folded) or then[0].isdigit():
        return False
    last = here.split()[-1]
    zone = last.isupper() and not here.isupper() and any(map(str.isdigit, here))
    ends = here[-1] == "," or last.lower() in cues.words("STOP_WORDS") and not zone
    return ends or _is_rest(here, then)


def _tells_a_day(folded: str) -> bool:
    """Whether a line begins with a day of the week or a word for a time, and has figures: ``lundi 3 juin 2025``; or
    says how long ago: ``vor 3 Stunden``."""
    if not any(map(str.isdigit, folded)):
        return False
    words, ago = folded.split(), cues.words_of("AGO", "AGO_ELSEWHERE")
    dated = words[0].strip(",.") in cues.words("WEEKDAYS") or cues.start("TIMESTAMP", folded) > 0
    return dated or all(word.isdigit() or word in ago for word in words)


def _is_rest(here: str, then: str) -> bool:
    """Whether `then` is the rest of the title that `here` begins."""
    words, below = here.split(), then.split()
    if len(words) < _FEWEST_WORDS or len(here) < _SHORTEST or not here[-1].isalpha():
        return False
    # A program breaks a line where the next word has no room.
    if len(here) + 1 + len(below[0]) <= len(then):
        return False
    return _waits_for_noun(words, below) or _is_below_in_capitals(here, then, words, below)


def _waits_for_noun(words: list[str], below: list[str]) -> bool:
    """``Stadt kündigt Abriss der alten`` above ``Hafenbrücke an``."""
    article, last = words[-2].lower(), words[-1]
    if not last.islower() or not last.isalpha() or not below[0][0].isupper():
        return False
    if not last.endswith(_ENDINGS.get(article, ())) or last in cues.words("STOP_WORDS"):
        return False
    # Other languages have words that look like German articles.
    others = {word.lower() for word in (*words[:-2], *below)}
    german = cues.words("STOP_WORDS", "de") - cues.words("STOP_WORDS", "en")
    return not others.isdisjoint(german) or any(not _UMLAUTS.isdisjoint(word) for word in others)


def _is_below_in_capitals(here: str, then: str, words: list[str], below: list[str]) -> bool:
    """``Town Shuts Bridge Over Bay`` above ``Hours Before First Storm``, both in title case or in capitals."""
    shouted = here.isupper()
    if len(below) < _FEWEST_BELOW or shouted != then.isupper() or "," in then or then[-1] in ".:":
        return False
    if not all(word[0].isupper() for word in (*words, *below[1:]) if len(word) >= _NO_SMALL_WORD and word.isalpha()):
        return False
    rest = [word.lower() for word in below]
    return rest[0] in _SPANS and rest[1] == "before" and cues.words("HEADLINE_VERBS", "en").isdisjoint(rest)
