"""What the words of a query stand for in an index: those of its words that they match, and what each is worth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from math import log
from typing import NamedTuple

from tui_reader.search.matching import forms, glob, matcher
from tui_reader.search.query import ANYWHERE, Leaf, Match, Phrase, Word
from tui_reader.search.scan import OTHER_FORM as OTHER_FORM
from tui_reader.search.whoosh_segment import Counted, Segment

MAX_EXPANSIONS = 32
"""Words that a prefix stands for at most: the most frequent."""
MAX_TITLE_EXPANSIONS = 8
"""Words that it stands for in headlines besides, so that a headline is found as it is typed."""
MAX_ALIKE = 200
"""Words that a pattern, or a word with typing errors, stands for at most."""
MAX_KEPT = 2000
"""What so many parts of queries stand for is remembered, so that one who types does not ask anew at every key."""
MAX_POSTINGS = 60_000
"""In how many stories they may stand, added up: the word as typed comes first, and then what still fits."""

_ONE = r"(?:[\x00-\x08\x0b-\x7f]|[\xc0-\xff][\x80-\xbf]+)"
"""A character in UTF-8."""


class Term(NamedTuple):
    """A word of the index, and how much a story is about the query that holds it."""

    word: bytes
    worth: float


class Terms(NamedTuple):
    """What a word of a query, or the last one of a phrase, stands for."""

    words: list[Term]
    in_title: list[Term]
    """Those that raise the score in a headline, where they are looked for in any case."""


class WordList:
    """All words of an index in order; it grows with the segments, and may hold words that are gone."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._words: list[str] = []

    def of(self, segments: Sequence[Segment]) -> list[str]:
        """The words of these segments, at least; what is new since the last time is added."""
        new = [segment for segment in segments if segment.name not in self._known]
        if new:
            self._words = sorted({*self._words, *(word for segment in new for word in segment.all_words(ANYWHERE))})
            self._known = {segment.name for segment in segments}
        return self._words


class Vocabulary:
    """The words of a whole index: how rare they are, and which are meant; over all segments."""

    def __init__(self, segments: Sequence[Segment], before: Vocabulary | None) -> None:
        """`before`: that of the same index before its last change."""
        self._segments = segments
        self._words: WordList = before._words if before else WordList()
        self.stories = sum(int(segment.reader.doc_count_all()) for segment in segments)
        self._frequencies: dict[tuple[str, bytes], int] = {}
        self._terms: dict[tuple[Leaf, str, tuple[str, ...]], Terms] = {}

    def frequency(self, field: str, word: bytes) -> int:
        """In how many stories a word stands."""
        known = self._frequencies.get((field, word))
        if known is None:
            self._frequencies[field, word] = 0  # looked up, even where that fails
            known = sum(segment.frequency(field, word) for segment in self._segments)
            self._frequencies[field, word] = known
        return known

    @property
    def looked_up(self) -> Collection[tuple[str, bytes]]:
        """The words, each with a field, that were looked for so far."""
        return self._frequencies.keys()

    def rarity(self, frequency: int) -> float:
        """What a word tells that stands in so many stories (BM25's inverse document frequency)."""
        frequency = min(frequency, self.stories)
        return log(1 + (self.stories - frequency + 0.5) / (frequency + 0.5))

    def terms(self, leaf: Leaf, field: str, languages: tuple[str, ...]) -> Terms:
        """What `leaf` stands for in a field of the index, where texts are in these languages."""
        asked = leaf, field, languages
        if asked not in self._terms:
            if len(self._terms) > MAX_KEPT:
                self._terms.clear()
                self._frequencies.clear()
            self._terms[asked] = self._found(*asked)
        return self._terms[asked]

    def _found(self, leaf: Leaf, field: str, languages: tuple[str, ...]) -> Terms:
        if isinstance(leaf, Phrase):
            last = leaf.words[-1]
            return self._beginning(field, last) if leaf.prefix else self._one(field, last)
        if leaf.match is Match.EXACT:
            return self._one(field, leaf.text)
        if leaf.match is Match.BEGINNING:
            return self._beginning(field, leaf.text)
        alike = self._alike(field, leaf, languages)
        if leaf.match is Match.UNFINISHED:
            whole = self._beginning(field, leaf.text)
            known = {term.word for term in whole.words}
            return whole._replace(words=whole.words + [term for term in alike if term.word not in known])
        return Terms(alike, alike)

    def _one(self, field: str, word: str) -> Terms:
        term = Term(word.encode(), self.rarity(self.frequency(field, word.encode())))
        return Terms([term], [term])

    def _beginning(self, field: str, prefix: str) -> Terms:
        """The words that begin so: the word itself, the most frequent, and those of headlines."""

        itself = prefix.encode()

        def beginning(field: str, number: int) -> list[bytes]:
            return _most_frequent((segment.beginning(field, itself, number) for segment in self._segments), number)

        in_title = beginning("title", MAX_TITLE_EXPANSIONS)
        kept = self._fitting(field, itself, dict.fromkeys((*in_title, *beginning(field, MAX_EXPANSIONS))))
        return Terms(*(self._own(field, words) for words in (kept, dict.fromkeys((itself, *in_title)))))

    def _alike(self, field: str, word: Word, languages: tuple[str, ...]) -> list[Term]:
        """Other forms, what a pattern matches, what typing errors make of it; worth as much as all together tell."""
        itself = word.text.encode()
        words = [each for each in self._candidates(word, languages) if each != itself]
        kept = self._fitting(field, itself, words)
        worth = self.rarity(sum(self.frequency(field, each) for each in kept))
        other = 1.0 if word.match is Match.PATTERN else OTHER_FORM
        return [Term(each, worth * (1.0 if each == itself else other)) for each in kept]

    def _candidates(self, word: Word, languages: tuple[str, ...]) -> list[bytes]:
        """Words that may be meant, the most frequent first."""
        if word.match is Match.SIMILAR:
            return [each.encode() for each, _ in self.near(word.text, word.edits)[:MAX_ALIKE]]
        if word.match is Match.PATTERN:
            return self._matching(glob(word.text, _ONE).encode(), MAX_ALIKE)
        fits = matcher(word, languages)
        found: set[bytes] = set()
        for beginning in {rule.beginning.encode() for rule in forms(word, languages)}:
            found.update(*(segment.words_beginning(ANYWHERE, beginning) for segment in self._segments))
        return sorted(each for each in found if fits(each.decode()))

    def _matching(self, pattern: bytes, number: int) -> list[bytes]:
        """Words that a regular expression matches, the most frequent first; so many at most of each segment."""
        return _most_frequent((segment.words_like(ANYWHERE, pattern, number) for segment in self._segments), number)

    def near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """Words of the texts that are so many typing errors away at most, the most frequent first, and how frequent."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        listed = self._words.of(self._segments)
        found = extract(word, listed, scorer=OSA.distance, score_cutoff=edits, limit=None)
        counted = ((each, self.frequency(ANYWHERE, each.encode())) for each, _, _ in found)
        return sorted(counted, key=lambda pair: (-pair[1], pair[0]))

    def _fitting(self, field: str, itself: bytes, words: Iterable[bytes]) -> list[bytes]:
        """The word itself, and of the others what does not stand in too many stories."""
        kept = [itself]
        room = MAX_POSTINGS - self.frequency(field, itself)
        for word in words:
            needed = self.frequency(field, word)
            if 0 < needed <= room and word != itself:
                kept.append(word)
                room -= needed
        return kept

    def _own(self, field: str, words: Iterable[bytes]) -> list[Term]:
        return [Term(word, self.rarity(self.frequency(field, word))) for word in words]


def _most_frequent(counted: Iterable[Counted], number: int) -> list[bytes]:
    """The words of several segments that stand in the most stories."""
    found: Counter[bytes] = Counter()
    for words in counted:
        found.update(dict(words))
    return sorted(found, key=lambda word: (-found[word], word))[:number]
