"""Bylines that no word such as `By` opens: names with an outlet, a place or an office, or beside a date."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues
from tui_reader.anatomy.bylines import reads_like_names
from tui_reader.anatomy.datelines import is_caseless, is_outlet_name
from tui_reader.anatomy.moments import SOURCE
from tui_reader.anatomy.somebody import NO_NAMES
from tui_reader.anatomy.unspaced import may_be
from tui_reader.dates import MONTH_NAMES, day_in
from tui_reader.dates.beside import after_time, before_day, undated

_BEFORE_TIMES = (" | ", " • ", " · ", " – ", " — ", " - ")
_BEFORE_DAYS = frozenset(("le", "am", "el", "il", "on"))
_BARS = frozenset("|•·")
_IN = ("in", "at", "aus", "à", "en", "em", "from")
_OPENING_QUOTES, _CLOSING_QUOTES = '«„“"', '»“”"'
_REPORTS = ("berichtet", "berichten")
_LONGEST_NAME, _LONGEST_PLACE, _LONGEST_OFFICE = 4, 3, 5
"""Words."""
_AWAY = (
    *("correspondent", "correspondents", "korrespondent", "korrespondentin", "correspondant", "correspondante"),
    *("envoyé", "envoyée", "envoyés", "corresponsal", "enviado", "enviada", "inviato", "inviata", "corrispondente"),
    "correspondente",
)
"""Small letters: a title may have them capital."""
_LETTERS = 4
"""Of somebody who signs with no more than those."""
_NO_LETTERS = frozenset(("he", "she", "him", "her", "they", "them", "yes", "no", "km", "kg", "mg", "ml", "std", "sec"))
"""Words and units that stand before a slash or behind it."""
_WITH = ("avec", "com", "con", "mit", "with", "and", "und", "y", "e", "et", "/", "-", "–", "—", "|", "y/o")
"""Between those who wrote and the agency whose reports they used."""


def is_signature(words: Sequence[str]) -> bool:
    """Whether words are ``J. Dorn/dpa``, ``Ada Fenn in Berlin``, ``Ada Fenn, envoyée spéciale à Rome``,
    ``Ada Fenn, Berlin correspondent`` or the like."""
    text = " ".join(words)
    if signs_with_an_agency(words):
        return True
    name, slash, outlet = text.partition("/")
    if slash and is_outlet_name(outlet.strip()):
        return _may_be_names(name.split())
    if words[0] == "Aus" and (said := next((number for number, one in enumerate(words) if one in _REPORTS), 0)):
        return _may_be_names(words[said + 1 :])
    begin = int(words[0] == "From")
    place = next((number for number, word in enumerate(words) if number > begin + 1 and word in _IN), 0)
    if place:
        somebody, parted, called = " ".join(words[begin:place]).partition(", ")
        told = not parted or _is_office(called.split())
        return told and _may_be_names(somebody.split()) and _is_place(words[place + 1 :])
    if begin:
        return _may_be_names(words[1:])
    if _is_before_brackets(text):
        return True
    if (comma := text.find(", ")) > 0 and _names_an_outlet(text[comma + 2 :].split()):
        return _may_be_names(text[:comma].split())
    if is_caseless(text[0]):
        return len(words) <= _LONGEST_NAME and words[-1] in cues.words("OUTLET_WORDS")
    office = words[-1].lower() in cues.words("ROLE_WORDS")
    return office and len(words) > _LONGEST_PLACE - 1 and _may_be_names(words[:2])


def _is_before_brackets(text: str) -> bool:
    """``Ada Fenn, «Coastal Courier»``, ``Ada Fenn (Harrow Bay, envoyée spéciale)``."""
    if text[-1] in _CLOSING_QUOTES:
        name, comma, outlet = text.partition(", ")
        return bool(comma) and outlet[0] in _OPENING_QUOTES and outlet[1:2].isupper() and _may_be_names(name.split())
    name, bracket, told = text.partition(" (")
    if text[-1] != ")" or not bracket or not _may_be_names(name.split()):
        return False
    role = not cues.words("ROLE_WORDS").isdisjoint(word.strip(",)").lower() for word in told.split())
    return role or is_outlet_name(told[:-1])


def names_its_source(folded: str) -> bool:
    """Whether a folded line says whose the story is: ``Quelle: dpa``."""
    return folded.startswith(SOURCE)


def ends_a_story(text: str) -> bool:
    """Whether a line below the text is an agency, or a name between brackets in Chinese or Japanese."""
    bare = text.strip("()（）[]【】—–- ")
    if not bare:
        return False
    if may_be(text):
        from tui_reader.anatomy.unspaced_bylines import is_unspaced_signature

        return text[0] in "（(【" and text[-1] in "）)】" and is_unspaced_signature(bare)
    return is_agency(bare)


def is_agency(text: str) -> bool:
    """Whether a text is an agency, perhaps with the letters of who wrote for it: ``Reuters``, ``dpa/lby``."""
    return is_outlet_name(text) or text.lower() in cues.words("AGENCY") and not text[:1].islower()


def signs_with_letters(words: Sequence[str], language: str = "en") -> bool:
    """Whether words are letters of those who wrote and edited, perhaps with agencies: ``abc/de``,
    ``fb/rs (dpa, AFP)``; not words of the language, nor units: ``and/or``, ``km/h``."""
    agencies = cues.words("AGENCY")
    if any(not is_agency(word) for word in " ".join(words[1:]).strip("()").replace("/", ", ").split(", ") if word):
        return False
    letters = [part for part in words[0].split("/") if part.lower() not in agencies]
    if not letters or _NO_LETTERS.union(cues.words("STOP_WORDS", language)).issuperset(letters):
        return False
    return all(1 < len(part) <= _LETTERS and part.isalpha() and part.islower() for part in letters)


def signs_with_an_agency(words: Sequence[str]) -> bool:
    """Whether an agency stands behind a name, a place or a word for it: ``A. F. avec AFP``, ``Ada Fenn (EFE)``."""
    last = words[-1].strip("()")
    if len(words) < 2 or not (is_agency(last) or is_outlet_name(" ".join(words[-2:]))):
        return False
    bracketed = words[-1] != last
    before = [word.strip(",") for word in words[: -1 - (words[-2].lower() in _WITH)]]
    if len(before) == len(words) - 1 and not bracketed:
        return False
    small = cues.words_of("NAME_PARTICLES", "NOBODY", "ARTICLES")
    return all(word[0].isupper() or word.lower() in small for word in before)


def signs_a_time(text: str) -> bool:
    """Whether a line that tells a time has a name beside it: ``By Ada Fenn on 14 March``, ``Ada Fenn, 14 March``,
    ``14 March, 7:41 AM EST Ada Fenn``, ``14 March by Ada Fenn``."""
    if label := cues.start("BYLINE", cues.folded(text)):
        return _names_writers(undated(text[label:].lstrip(" :")))
    span = day_in(text)
    if span and any(map(str.isalpha, behind := after_time(text, span[1]))) and not before_day(text, span):
        # A place may stand behind a day, hardly behind a time.
        between = text[span[1] : len(text) - len(behind)]
        if label := cues.start("BYLINE", cues.folded(behind)):
            return _names_writers(behind[label:])
        return (any(map(str.isdigit, between)) or not _BARS.isdisjoint(between)) and _named(behind)
    bar = next((at for bar in _BEFORE_TIMES if (at := text.find(bar)) > 0), 0)
    if not bar and span:
        name = undated(text)
        if not _BEFORE_DAYS.isdisjoint(text[len(name) : span[0]].lower().split()):
            return _named(name)
        bar = text.find(", ", 0, span[0])
    return _named(text[: max(bar, 0)])


def signs_a_day(text: str) -> bool:
    """Whether a line with more words than a time has names its writers behind `by` and a day, or with their office
    before it: ``14 March | By Ada Fenn, Harbour Post``, ``Ada Fenn, Harrow correspondent, Sunday 14 March 2021``."""
    span = day_in(text)
    if not span:
        return False
    behind = after_time(text, span[1])
    if label := cues.start("BYLINE", cues.folded(behind)):
        return not before_day(text, span) and _names_writers(behind[label:])
    names, comma, office = undated(text).partition(", ")
    return (
        bool(comma)
        and not behind
        and _named(names)
        and _is_away(office.strip(",").split())
        and not day_in(text[span[1] :])
    )


def _is_away(words: Sequence[str]) -> bool:
    """``Harrow correspondent``, ``envoyé spécial à Harrow``: offices of those who write from elsewhere, with the place;
    a title or a caption names others, too."""
    if words[-1] in _AWAY:
        return _is_place(words[:-1])
    there = next((number for number, word in enumerate(words) if number and word in _IN), 0)
    return there > 0 and words[0] in _AWAY and _is_office(words[:there]) and _is_place(words[there + 1 :])


def _is_office(words: Sequence[str]) -> bool:
    """``Harrow correspondent``, ``envoyé spécial à Harrow``."""
    bare = [word.strip(",").lower() for word in words]
    roles, small = cues.words("ROLE_WORDS"), cues.words_of("NAME_PARTICLES", "IN_PLACES")
    if len(words) > _LONGEST_OFFICE or roles.isdisjoint(bare):
        return False
    return bare[-1] in roles or all(
        word[0].isupper() or one in roles or one in small or one in _IN for word, one in zip(words, bare, strict=True)
    )


def _names_writers(text: str) -> bool:
    words = text.lstrip(" :").split()
    return bool(words) and words[0][0].isupper() and reads_like_names(words)


def _named(text: str) -> bool:
    """Whether the words before or behind a time may be somebody's name, and no place, section or outlet."""
    words = text.split()
    if not words or not _may_be_names(words) or is_outlet_name(text) or words[0] == "The":
        return False
    if words[0].lower().strip(".") in cues.words("PLACE_FIRST") or words[-1].lower() in cues.words("PLACE_LAST"):
        return False
    bare = [word.lower().strip(".,") for word in words]
    return cues.words_of(*NO_NAMES).isdisjoint(bare) and MONTH_NAMES.keys().isdisjoint(bare)


def _may_be_names(words: Sequence[str]) -> bool:
    """Whether words may be somebody's name, or those of two."""
    said = [word for word in words if word.lower() not in cues.words("NAME_PARTICLES")]
    most = _LONGEST_NAME * (1 + (len(said) < len(words)))
    return 2 <= len(said) <= most and all(
        word[0].isupper() and word.replace("-", "").rstrip(".,").isalpha() for word in said
    )


def _names_an_outlet(words: Sequence[str]) -> bool:
    small = cues.words_of("NAME_PARTICLES", "IN_PLACES")
    fits = all(word[0].isupper() or word in small for word in words)
    return fits and not cues.words("OUTLET_WORDS").isdisjoint(word.lower() for word in words)


def _is_place(words: Sequence[str]) -> bool:
    return 0 < len(words) <= _LONGEST_PLACE and all(word[0].isupper() and word[-1] not in ".:!?" for word in words)
