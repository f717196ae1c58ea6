"""What the words of one line show: classes of words, marks and endings, never the words themselves."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache, reduce
from operator import or_

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.sentences import AROUND, OPENING
from tui_reader.dates import MONTH_NAMES

_FIRST = ("ARTICLES", "ASKING", "LEADING_ON", "PREPOSITIONS", "CLAUSE_WORDS")
_TABLES = ("YOU", "SEEN", "PICTURE", "AGENCY", "OFFER", "WORK")
_TOLD_BY_MARKS = {",": "comma", "(": "bracket", "/": "slash", "|": "bar"}
_SPACED_DASHES = (" - ", " – ", " — ")
_QUOTES = '“"‘«„'
_PAST_VERBS = frozenset(
    ("said", "told", "took", "made", "wrote", "met", "spoke", "won", "wore", "gave", "went", "came", "saw", "led")
    + ("held", "sent", "stood", "sat", "kept")
)
_LISTED = (
    ("article", frozenset(("a", "an", "the"))),
    ("pronoun", frozenset(("he", "she", "they", "his", "her", "their", "him", "them", "it", "its"))),
    ("auxiliary", frozenset(("is", "are", "was", "were", "has", "have", "had", "been", "being", "he's", "she's"))),
)
_SIGNS = (*(f"has {name.lower()}" for name in _TABLES), *(name for name, _ in _LISTED), "year", "past", "verb", "day")
"""The signs that a single word gives, each of which is a bit."""
_AUXILIARY, _YEAR, _PAST, _VERB, _DAY = (
    1 << _SIGNS.index(name) for name in ("auxiliary", "year", "past", "verb", "day")
)
_AFTER_FIRST, _AMID = _AUXILIARY | _DAY, _PAST | _VERB
"""What only words after the first tell, and what only those tell that are neither the first nor the last."""
_ANYWHERE = (1 << len(_SIGNS)) - 1 & ~(_AFTER_FIRST | _AMID)
_REMEMBERED = 50_000
_GROUPS = 4096
_SHORT_MONTH = 3
"""Letters: `may` and `mar` are other words too."""
_STEM = 6
"""Letters by which forms of one word are taken for the same."""
_FEW_ARTICLES, _FEW_SMALL_WORDS = (0.0, 0.07, 0.14, 0.21), (0.0, 0.2, 0.35, 0.5)
"""Shares of a line's words that are told apart."""
_ARTICLES = tuple([f"articles={number}" for number in range(len(_FEW_ARTICLES) + 1)])
_SMALL_WORDS = tuple([f"stop words={number}" for number in range(len(_FEW_SMALL_WORDS) + 1)])
_BE = frozenset(("is", "are", "was", "were", "be", "being", "been", "ist", "sind", "war", "est", "sont", "es", "son"))
_HAVE = frozenset(("has", "have", "had", "hat", "haben", "a", "ont", "ha", "han"))
_AND = frozenset(("and", "or", "und", "et", "y"))


def wording(line: Line) -> tuple[tuple[str, ...], ...]:
    """The signs of a line's own words, in groups."""
    return _met(line), tuple(_marks(line)), tuple(_turns(line))


def _turns(line: Line) -> list[str]:
    """How a line begins and ends, and what of its words it has much or little of."""
    bare, first = line.bare_words, line.first
    found = [*_first().get(first, ())]
    if first[:1].isdigit():
        found.append("first is a figure")
    if first.endswith("ing") and len(first) > 4:
        found.append("first ends in ing")
    if _has_present(line):
        found.append("present")
    if line.ends_saying:
        found.append("ends saying")
    if line.is_names:
        found.append("names alone")
    if line.is_timestamp:
        found.append("timestamp")
    if line.is_unspaced:
        found.append("unspaced")
    count, small = line.count or 1, cues.words("STOP_WORDS", line.language)
    found.append(_ARTICLES[bisect_left(_FEW_ARTICLES, sum(map(cues.words("ARTICLES").__contains__, bare)) / count)])
    found.append(_SMALL_WORDS[bisect_left(_FEW_SMALL_WORDS, sum(map(small.__contains__, bare)) / count)])
    return found


def _met(line: Line) -> tuple[str, ...]:
    """The signs that single words give: some wherever they stand, some but for the first and the last."""
    classes = list(map(_classes(line.language).__getitem__, line.bare_words))
    amid = reduce(or_, classes[1:-1], 0)
    after_first = reduce(or_, classes[-1:] if len(classes) > 1 else (), amid)
    anywhere = reduce(or_, classes[:1], after_first)
    return _names_of(anywhere & _ANYWHERE | after_first & _AFTER_FIRST | amid & _AMID)


@cache
def _first() -> dict[str, list[str]]:
    """The signs that a word gives as a line's first."""
    found: dict[str, list[str]] = {}
    for table in _FIRST:
        for word in cues.words(table):
            found.setdefault(word, []).append(f"first is {table.lower()}")
    return found


class _Classes(dict[str, int]):
    """The signs that bare words give, each a bit, filled as words are met and never large."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._verbs = cues.words("HEADLINE_VERBS", language)
        self._days = cues.words("WEEKDAYS")

    def __missing__(self, word: str) -> int:
        if len(self) > _REMEMBERED:
            self.clear()
        found = sum(1 << bit for bit, name in enumerate(_TABLES) if word in cues.words(name))
        found += sum(1 << bit for bit, (_, words) in enumerate(_LISTED, len(_TABLES)) if word in words)
        found += _YEAR * (len(word) == 4 and word[0] in "12" and word.isdigit())
        found += _PAST * (word in _PAST_VERBS or word[-2:] == "ed" and len(word) > 4)
        found += _VERB * (word in self._verbs)
        found += _DAY * (word in self._days or word in MONTH_NAMES and len(word) > _SHORT_MONTH)
        self[word] = found
        return found


_classes = cache(_Classes)


@lru_cache(_GROUPS)
def _names_of(classes: int) -> tuple[str, ...]:
    """What the signs are called whose bits are set."""
    return tuple(name for bit, name in enumerate(_SIGNS) if classes >> bit & 1)


def _marks(line: Line) -> list[str]:
    text = line.text
    found = [name for mark, name in _TOLD_BY_MARKS.items() if mark in text]
    if line.has_figures:
        found.append("figures")
    if ": " in text:
        before = text[: text.index(": ")]
        named = before[:1].isalnum() and not before[:1].islower() and before.count(" ") < 4
        found.append("name and colon" if named else "colon inside")
    if line.starts_quoted:
        found.append("quoted first")
    if " '" in text or any(map(text.__contains__, _QUOTES)):
        found.append("quotes")
    if any([dash in text for dash in _SPACED_DASHES]):
        found.append("dash")
    return found


def _has_present(line: Line) -> bool:
    """A small word that ends in s after one with a capital, as in ``Minister resigns``."""
    stops, words = cues.words("STOP_WORDS", line.language), line.words
    for number in [number for number, word in enumerate(words) if word[-1] == "s" and word.islower()]:
        word = words[number]
        fits = number and len(word) > 3 and word[-2] != "s" and word not in stops
        if fits and words[number - 1][0].isupper():
            return True
    return False


def content(line: Line) -> set[str]:
    """The words that carry the meaning, so cut that forms of one word meet; pairs of characters where none are."""
    if line.is_unspaced:
        text = line.folded
        return set(map("".join, zip(text, text[1:], strict=False)))
    stems = set(map(_stems(line.language).__getitem__, line.folded_words))
    stems.discard("")
    return stems


class _Stems(dict[str, str]):
    """The stems of words as they stand in a folded line, filled as they are met and never large; empty for the small
    words of a language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._stops = cues.words("STOP_WORDS", language)

    def __missing__(self, word: str) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        bare = word.strip(AROUND)
        carries = (len(bare) > 3 or bare[:1].isdigit()) and bare not in self._stops
        found = self[word] = stem(bare) if carries else ""
        return found


_stems = cache(_Stems)


def names(line: Line) -> frozenset[str]:
    """The words with a capital, but for the first, cut as `content` cuts them."""
    return frozenset(
        stem(bare)
        for word, bare in zip(line.words[1:], line.bare_words[1:], strict=False)
        if len(bare) > 3 and not word[0].islower() and word.lstrip(OPENING)[:1].isupper()
    )


def stem(word: str) -> str:
    """What forms of one word have in common, roughly."""
    return word.removesuffix("'s")[:_STEM]


@lru_cache(_GROUPS)
def verb_class(word: str) -> str:
    """What kind of word follows a subject."""
    for name, words in (("be", _BE), ("have", _HAVE), ("said", cues.words("SAID")), ("and", _AND)):
        if word in words:
            return name
    if word in cues.words("HEADLINE_VERBS"):
        return "headline"
    if word.endswith("ing") and len(word) > 4:
        return "ing"
    if word.endswith("ed") and len(word) > 4 or word in cues.words("PAST_VERBS"):
        return "past"
    if word in cues.words("PREPOSITIONS") or word in ("of", "to"):
        return "preposition"
    if word in cues.words("STOP_WORDS"):
        return "stop"
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        return "s"
    return "figure" if word[:1].isdigit() else "other"


def bucket(value: float, limits: tuple[float, ...]) -> int:
    """Between which of the limits a value lies."""
    return bisect_left(limits, value)
