"""What the words of one line show: classes of words, marks and endings, never the words themselves."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import AROUND, Line
from tui_reader.anatomy.sentences import OPENING

_FIRST = ("ARTICLES", "ASKING", "LEADING_ON", "PREPOSITIONS", "CLAUSE_WORDS")
_ANYWHERE = ("YOU", "SEEN", "PICTURE", "AGENCY", "OFFER", "WORK")
_MARKS = {",": "comma", "(": "bracket", "/": "slash", "|": "bar"}
_DASHES = (" - ", " – ", " — ")
_REMEMBERED = 50_000
_NO_STEM = frozenset(("",))
_STEM = 6
"""Letters by which forms of one word are taken for the same."""
_BE = frozenset(("is", "are", "was", "were", "be", "being", "been", "ist", "sind", "war", "est", "sont", "es", "son"))
_HAVE = frozenset(("has", "have", "had", "hat", "haben", "a", "ont", "ha", "han"))
_AND = frozenset(("and", "or", "und", "et", "y"))


def wording(line: Line) -> Iterator[str]:
    """The signs of a line's own words."""
    bare, first = line.bare_words, line.first
    for table in _FIRST:
        if first in cues.words(table):
            yield f"first is {table.lower()}"
    if first[:1].isdigit():
        yield "first is a figure"
    if first.endswith("ing") and len(first) > 4:
        yield "first ends in ing"
    yield from _grammar(line)
    yield from _marks(line)
    if line.is_names:
        yield "names alone"
    if line.is_timestamp:
        yield "timestamp"
    if any(len(word) == 4 and word[0] in "12" and word.isdigit() for word in bare):
        yield "year"
    for table in _ANYWHERE:
        if not cues.words(table).isdisjoint(bare):
            yield f"has {table.lower()}"
    if line.is_unspaced:
        yield "unspaced"
    count = line.count or 1
    articles = cues.words("ARTICLES")
    yield f"articles={bucket(sum(word in articles for word in bare) / count, (0.0, 0.07, 0.14, 0.21))}"
    stops = cues.words("STOP_WORDS", line.language)
    yield f"stop words={bucket(sum(word in stops for word in bare) / count, (0.0, 0.2, 0.35, 0.5))}"


def _grammar(line: Line) -> Iterator[str]:
    if line.has_verb:
        yield "verb"
    if line.has_auxiliary:
        yield "auxiliary"
    if line.is_past:
        yield "past"
    if _has_present(line):
        yield "present"
    if line.has_article:
        yield "article"
    if line.has_pronoun:
        yield "pronoun"
    if line.ends_saying:
        yield "ends saying"


def _marks(line: Line) -> Iterator[str]:
    text = line.text
    if line.has_figures:
        yield "figures"
    if line.has_name_and_colon:
        yield "name and colon"
    elif ": " in text:
        yield "colon inside"
    if line.starts_quoted:
        yield "quoted first"
    if any(mark in text for mark in '“"‘«„') or " '" in text:
        yield "quotes"
    for mark, name in _MARKS.items():
        if mark in text:
            yield name
    if any(dash in text for dash in _DASHES):
        yield "dash"


def _has_present(line: Line) -> bool:
    """A small word that ends in s after one with a capital, as in ``Minister resigns``."""
    stops = cues.words("STOP_WORDS", line.language)
    return any(
        word[-1] == "s"
        and len(word) > 3
        and word[-2] != "s"
        and word.islower()
        and before[0].isupper()
        and word not in stops
        for before, word in zip(line.words, line.words[1:], strict=False)
    )


def content(line: Line) -> frozenset[str]:
    """The words that carry the meaning, so cut that forms of one word meet; pairs of characters where none are."""
    if line.is_unspaced:
        text = line.folded
        return frozenset(map("".join, zip(text, text[1:], strict=False)))
    stems = frozenset(map(_stems(line.language).__getitem__, line.folded.split()))
    return stems - _NO_STEM if "" in stems else stems


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
        if len(bare) > 3 and word.lstrip(OPENING)[:1].isupper()
    )


def stem(word: str) -> str:
    """What forms of one word have in common, roughly."""
    return word.removesuffix("'s")[:_STEM]


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
