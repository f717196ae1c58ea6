"""Other forms of a word: ``bridge`` and ``bridges``, by the rules of the languages a library is written in.

Two words are forms of each other where Snowball gives both one stem, and both begin with that stem, but for its last
letter. So an index needs no stems of its own: the forms of a word stand among the words that begin as it does. In
German ``bruecke`` is a form of ``Brücke``, too: Snowball takes ``ue`` for an umlaut.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

SHARE = 0.05
"""What part of the stories must be in a language for its forms to count."""

SHORTEST = 3
"""Letters of a word that may have other forms."""

_TELLING = {
    "english": ("the", "and", "with"),
    "german": ("und", "nicht", "eine"),
    "french": ("dans", "une", "pour"),
    "spanish": ("los", "una", "como"),
    "portuguese": ("uma", "nao", "dos"),
    "italian": ("della", "sono", "che"),
    "dutch": ("het", "een", "niet"),
    "swedish": ("och", "inte", "som"),
    "danish": ("ikke", "til", "blev"),
    "norwegian": ("ikke", "til", "ble"),
    "finnish": ("oli", "etta", "mutta"),
    "hungarian": ("hogy", "nem", "egy"),
    "romanian": ("este", "pentru", "sunt"),
    "russian": ("что", "это", "как"),
    "turkish": ("bir", "icin", "olarak"),
}
"""Folded words that most stories in a language hold, and few in another."""

_UMLAUT = re.compile(r"(?:[ao]|(?<!q)u)(?=e)")
"""How umlauts are written without the key."""

MAX_KEPT = 50_000
"""Stems remembered a language."""


def languages_in(stories: int, frequency: Callable[[str], int]) -> tuple[str, ...]:
    """The languages that hold a good part of so many stories; `frequency` is in how many a word stands.

    A language is as frequent as the second of its three telling words: one may well stand in a name elsewhere.
    """
    enough = max(1.0, SHARE * stories)
    return tuple(
        language for language, telling in _TELLING.items() if stories and sorted(map(frequency, telling))[1] >= enough
    )


class Rule(NamedTuple):
    """When a word is a form of another, in one language."""

    language: str
    beginning: str
    stem: str

    def holds(self, word: str) -> bool:
        """Whether it is."""
        return word.startswith(self.beginning) and _stem_of(self.language)(word) == self.stem


def rules(word: str, languages: Iterable[str]) -> tuple[Rule, ...]:
    """What makes other words forms of `word`; nothing for a number or a very short word."""
    if len(word) < SHORTEST or not word.isalpha():
        return ()
    found = []
    for language in languages:
        stem = _stem_of(language)(word)
        beginning = stem[: max(2, len(stem) - 1)]
        if language == "german" and (umlaut := _UMLAUT.search(word, 1)):
            beginning = beginning[: umlaut.end()]
        if word.startswith(beginning):
            found.append(Rule(language, beginning, stem))
    return tuple(found)


@cache
def _stem_of(language: str) -> Callable[[str], str]:
    from snowballstemmer import stemmer

    snowball = stemmer(language)
    known: dict[str, str] = {}
    lock = threading.Lock()

    def stem(word: str) -> str:
        found = known.get(word)
        if found is None:
            with lock:  # a stemmer keeps the word it is at
                if len(known) > MAX_KEPT:
                    known.clear()
                found = known[word] = str(snowball.stemWord(word))
        return found

    return stem
