"""Phrases that stand inside a line, found by its words: each is looked at once, and few have a part of a phrase."""

from __future__ import annotations

from functools import cache
from itertools import filterfalse
from typing import TYPE_CHECKING

from tui_reader.anatomy import cues

if TYPE_CHECKING:
    from collections.abc import Sequence

_TABLES = ("NOTE_INSIDE", "CAPTION_INSIDE", "CAPTION_OPEN", "TO_INBOX", "LOCKED_FROM_HERE", "SAYS_HERE", "PLEDGES")
"""Tables of phrases that are looked for inside a line."""
_REMEMBERED = 50_000
_LONGEST = 40
"""Characters of a word that is remembered: a script without spaces has whole sentences for words."""
_BEGINNING = 3
"""Characters with which a part begins, by which it is looked up."""

Held = tuple[str, str]
"""A table and a phrase of it."""


def may_be_in(words: Sequence[str]) -> list[Held]:
    """The phrases that may stand in a folded line of these words: one of the words has the longest part of each."""
    known = parts()
    if known.dull.issuperset(words):
        return []
    return [held for word in filterfalse(known.dull.__contains__, words) for held in known[word]]


@cache
def parts() -> _Parts:
    """The phrases by the words that have their longest parts."""
    return _Parts()


class _Parts(dict[str, tuple[Held, ...]]):
    """The phrases whose longest part stands in a word, filled as words are met and never large."""

    def __init__(self) -> None:
        super().__init__()
        self.dull: set[str] = set()
        """Words that have no part of any phrase, as most."""
        self._by_beginning: dict[str, list[tuple[str, Held]]] = {}
        self._short: list[tuple[str, Held]] = []
        for table in _TABLES:
            for phrase in cues.joined(table).split("|"):
                part = max(phrase.split(), key=len) if " " in phrase else phrase
                if len(part) < _BEGINNING:
                    # A mark is rarer than two letters.
                    part = phrase.split()[0]
                known = self._short if len(part) < _BEGINNING else self._by_beginning.setdefault(part[:_BEGINNING], [])
                known.append((part, (table, phrase)))

    def __missing__(self, word: str) -> tuple[Held, ...]:
        found = [held for part, held in self._short if part in word]
        beginnings = [word[at : at + _BEGINNING] for at in range(len(word) - _BEGINNING + 1)]
        if not self._by_beginning.keys().isdisjoint(beginnings):
            for at, beginning in enumerate(beginnings):
                some = self._by_beginning.get(beginning, ())
                found += [held for part, held in some if word.startswith(part, at)]
        if len(word) > _LONGEST:
            return tuple(found)
        if len(self) + len(self.dull) > _REMEMBERED:
            self.clear()
            self.dull.clear()
        if not found:
            self.dull.add(word)
            return ()
        phrases = self[word] = tuple(found)
        return phrases
