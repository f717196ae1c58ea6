"""Which stories of an index match a query, and how well, asked by the public names of Whoosh alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any as Anything

from tui_reader.search.matching import matcher
from tui_reader.search.query import ANYWHERE, TEXT_FIELDS, All, Any, Fact, Match, Node, Not, Phrase, Word
from tui_reader.search.scan import OTHER_FORM, WEIGHTS, StoryWords, damped, phrase_strength

FIELDS = tuple(name for name in TEXT_FIELDS if name != ANYWHERE)
TEXTS = tuple(name for name in FIELDS if name not in ("has", "lang"))
"""What words may stand in that are looked for anywhere."""

Scores = dict[int, float]
"""By the number of the story in its shard."""


class Shard:
    """One shard, asked."""

    def __init__(
        self, reader: Anything, languages: tuple[str, ...], ids_where: Callable[[Fact], Collection[str]]
    ) -> None:
        self._reader = reader
        self._languages = languages
        self._ids_where = ids_where

    def matching(self, node: Node) -> Scores:
        """The stories that match a part of a query, and how much they are about it."""
        if isinstance(node, Word):
            return self._having_word(node)
        if isinstance(node, Phrase):
            return self._having_phrase(node)
        if isinstance(node, Fact):
            return {number: 0.0 for each in self._ids_where(node) for number, _ in _postings(self._reader, "key", each)}
        if isinstance(node, Not):
            unwanted = self.matching(node.node)
            return {number: 0.0 for number in self._reader.all_doc_ids() if number not in unwanted}
        found = [self.matching(each) for each in node.nodes]
        times = Counter(number for each in found for number in each)
        needed = 1 if isinstance(node, Any) else len(found)
        numbers = (number for number, parts in times.items() if parts >= needed)
        return {number: sum(each.get(number, 0.0) for each in found) for number in numbers}

    def _having_word(self, word: Word) -> Scores:
        strengths: Scores = {}
        for field in TEXTS if word.field == ANYWHERE else (word.field,):
            weight = WEIGHTS.get(field, 1.0) if word.field == ANYWHERE else 1.0
            for text in self._meant(field, word):
                worth = weight * (1.0 if text == word.text else OTHER_FORM)
                for number, times in _postings(self._reader, field, text):
                    strengths[number] = strengths.get(number, 0.0) + worth * times
        return {number: damped(strength) for number, strength in strengths.items()}

    def _meant(self, field: str, word: Word) -> list[str]:
        """The words of a field that a word stands for."""
        if word.match is Match.EXACT:
            return [word.text]
        return list(filter(matcher(word, self._languages), lexicon(self._reader, field)))

    def _having_phrase(self, phrase: Phrase) -> Scores:
        *first, last = phrase.words
        ends = Word(last, Match.BEGINNING if phrase.prefix else Match.EXACT, phrase.field)
        words = [Word(each, field=phrase.field) for each in dict.fromkeys(first)] + [ends]
        strength = phrase_strength(phrase)
        found: Scores = {}
        for number in self.matching(All(tuple(words))):
            passages = self._reader.stored_fields(number)["passages"]
            score = strength("", StoryWords(passages, {}))
            if score is not None:
                found[number] = score
        return found


def lexicon(reader: Anything, field: str) -> Iterator[str]:
    """The words of a field."""
    return (word.decode() if isinstance(word, bytes) else str(word) for word in reader.lexicon(field))


def frequency(readers: Iterable[Anything], word: str) -> int:
    """In how many stories a word stands."""
    return sum(len({number for field in TEXTS for number, _ in _postings(reader, field, word)}) for reader in readers)


def _postings(reader: Anything, field: str, word: str) -> Iterator[tuple[int, float]]:
    """The stories with a word, and how often it stands there."""
    if (field, word) in reader:
        postings = reader.postings(field, word)
        while postings.is_active():
            yield postings.id(), postings.weight()
            postings.next()
