"""Answers a query from a Whoosh reader, word by word.

Whoosh's own matchers step through a tree of objects for every story, and skip blocks by a quality that loses some of
the best where words are weighted by field. Here each word's postings are read once, rarest first, into scores by story
(BM25F: Robertson and Zaragoza, 2009), so that the best and the count are exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from math import log
from typing import NamedTuple

from tui_reader.search.query import All, Phrase, Word
from tui_reader.search.whoosh_codec import BlockMatcher
from tui_reader.search.whoosh_prefixes import most_frequent
from tui_reader.search.whoosh_segment import K1, Segment

Scores = dict[int, float]
"""Scores by story number."""

TITLE_BOOST, HIGHLIGHT_BOOST = 4.0, 1.5
"""How much more a word counts in the headline, in a highlight, than in the text."""

MAX_EXPANSIONS = 32
"""Words that a prefix stands for at most: the most frequent."""
MAX_TITLE_EXPANSIONS = 8
"""Words that it stands for in headlines besides, so that a headline is found as it is typed."""
MAX_POSTINGS = 60_000
"""In how many stories they may stand, added up: the word as typed comes first, and then what still fits."""

SPARSE = 64
"""How many times as long as the list of candidates postings must be for skipping to be quicker than reading on."""


class Ends(NamedTuple):
    """What the last word of a part of a query, or its only one, stands for."""

    words: list[bytes]
    in_title: list[bytes]
    """Those that raise the score in a headline, where they are looked for in any case."""


class Evaluation:
    """A query against a whole index: what its prefixes stand for and how rare its words are, over all segments."""

    def __init__(self, root: All, segments: Sequence[Segment]) -> None:
        self._root = root
        self._segments = segments
        self._stories = sum(segment.reader.doc_count_all() for segment in segments)
        self._frequencies: dict[tuple[str, bytes], int] = {}
        self._ends: dict[Word | Phrase, Ends] = {}
        for node in (*root.wanted, *root.unwanted):
            last = node.text if isinstance(node, Word) else node.words[-1]
            self._ends[node] = self._expanded(_field(node), last) if node.prefix else Ends(*2 * ([last.encode()],))

    def scores(self, segment: Segment) -> Scores:
        """The stories of one segment that match, with their scores."""
        found: Scores | None = None
        for node in sorted(self._root.wanted, key=self._cost):
            found = self._narrow(segment, node, found)
            if not found:
                return {}
        if found is None:
            found = dict.fromkeys(range(segment.reader.doc_count_all()), 1.0)
        for number in segment.gone:
            found.pop(number, None)
        for node in self._root.unwanted:
            for number in self._narrow(segment, node, dict.fromkeys(found, 0.0)):
                found.pop(number, None)
        self._raise(segment, found)
        return found

    def _expanded(self, field: str, prefix: str) -> Ends:
        """The words that begin so: the word itself, the most frequent, and those of headlines."""

        def beginning(field: str, number: int) -> list[bytes]:
            counted = most_frequent((segment.beginning(field, prefix) for segment in self._segments), number)
            return [word.encode() for word, _ in counted]

        itself = prefix.encode()
        kept = [itself]
        room = MAX_POSTINGS - self._frequency(field, itself)
        in_title = beginning("title", MAX_TITLE_EXPANSIONS)
        for word in dict.fromkeys((*in_title, *beginning(field, MAX_EXPANSIONS))):
            needed = self._frequency(field, word)
            if needed <= room and word != itself:
                kept.append(word)
                room -= needed
        return Ends(kept, list(dict.fromkeys((itself, *in_title))))

    def _frequency(self, field: str, word: bytes) -> int:
        known = self._frequencies.get((field, word))
        if known is None:
            known = sum(segment.frequency(field, word) for segment in self._segments)
            self._frequencies[field, word] = known
        return known

    def _cost(self, node: Word | Phrase) -> int:
        if isinstance(node, Phrase):
            return min(self._frequency(_field(node), word.encode()) for word in node.words[:-1])
        return sum(self._frequency(_field(node), end) for end in self._ends[node].words)

    def _narrow(self, segment: Segment, node: Word | Phrase, found: Scores | None) -> Scores:
        """Those of `found` that match `node` too, their scores added; without `found`, all that match."""
        field, (ends, in_title) = _field(node), self._ends[node]
        terms = [(field, end) for end in ends]
        if isinstance(node, Word):
            return self._union(segment, terms + [("title", end) for end in in_title if end not in ends], found)
        words = [word.encode() for word in node.words[:-1]]
        for word in sorted(set(words), key=lambda word: self._frequency(field, word)):
            found = self._union(segment, [(field, word)], found)
            if not found:
                return {}
        found = self._union(segment, terms, found)
        return _side_by_side(segment, field, words, ends, found)

    def _union(self, segment: Segment, terms: Iterable[tuple[str, bytes]], found: Scores | None) -> Scores:
        """The stories that hold any of the words, of `found` only where given, whose scores are added."""
        scores: Scores = {}
        for field, word in terms:
            matcher = segment.postings(field, word)
            if matcher is None:
                continue
            worth = self._rarity(field, word) * (K1 + 1)
            if found is not None and segment.frequency(field, word) > SPARSE * len(found):
                _add_skipping(matcher, segment.against, worth, scores, found)
            else:
                _add(matcher, segment.against, worth, scores, found)
        if found is not None:
            for number in scores:
                scores[number] += found[number]
        return scores

    def _rarity(self, field: str, word: bytes) -> float:
        frequency = self._frequency(field, word)
        return log(1 + (self._stories - frequency + 0.5) / (frequency + 0.5))

    def _raise(self, segment: Segment, found: Scores) -> None:
        """Adds what words in headline and highlights are worth."""
        for node in self._root.wanted:
            words = [] if isinstance(node, Word) else [word.encode() for word in node.words[:-1]]
            for word in (*words, *self._ends[node].in_title):
                rarity = self._rarity("text", word)
                for field, boost in (("title", TITLE_BOOST), ("highlights", HIGHLIGHT_BOOST)):
                    matcher = segment.postings(field, word)
                    for ids, _, _ in matcher.blocks() if matcher else ():
                        for number in ids:
                            if number in found:
                                found[number] += boost * rarity


def _add(matcher: BlockMatcher, against: Sequence[float], worth: float, scores: Scores, found: Scores | None) -> None:
    """Adds a word's worth to the scores of the stories that hold it, of those of `found` only where given."""
    get = scores.get
    is_first = not scores
    for ids, counts, _ in matcher.blocks():
        pairs: Iterable[tuple[int, int]] = zip(ids, counts or repeat(1), strict=False)
        if found is not None:
            pairs = [pair for pair in pairs if pair[0] in found]
        if is_first:
            scores.update({number: worth * times / (times + against[number]) for number, times in pairs})
        else:
            for number, times in pairs:
                scores[number] = get(number, 0.0) + worth * times / (times + against[number])


def _add_skipping(matcher: BlockMatcher, against: Sequence[float], worth: float, scores: Scores, found: Scores) -> None:
    """As `_add`, going from one of `found` to the next."""
    for number in sorted(found):
        matcher.skip_to(number)
        if not matcher.is_active():
            return
        if matcher.id() == number:
            times = matcher.weight()
            scores[number] = scores.get(number, 0.0) + worth * times / (times + against[number])


def _field(node: Word | Phrase) -> str:
    return "title" if node.title_only else "text"


def _side_by_side(segment: Segment, field: str, words: Sequence[bytes], ends: Sequence[bytes], found: Scores) -> Scores:
    """Those of `found`, which hold all words, where they stand side by side, followed by one of `ends`."""
    possible: dict[int, set[int]] | None = None
    for word in words:
        if possible is None:
            possible = {number: set(places) for number, places in _positions(segment, field, word, found)}
        else:
            standing = _positions(segment, field, word, possible)
            possible = {
                number: after
                for number, places in standing
                if (after := {place for place in places if place - 1 in possible[number]})
            }
    kept: Scores = {}
    before = (-1).__add__
    for end in ends:
        for number, places in _positions(segment, field, end, possible or {}):
            if possible and not possible[number].isdisjoint(map(before, places)):
                kept[number] = found[number]
    return kept


def _positions(
    segment: Segment, field: str, word: bytes, wanted: Mapping[int, object]
) -> Iterator[tuple[int, Iterable[int]]]:
    """Where a word stands in the stories that are wanted, and hold it."""
    matcher = segment.postings(field, word) if wanted else None
    if matcher is None:
        return
    if segment.frequency(field, word) <= SPARSE * len(wanted):
        for block in matcher.blocks():
            yield from block.positions(wanted)
        return
    for number in sorted(wanted):
        matcher.skip_to(number)
        if not matcher.is_active():
            return
        if matcher.id() == number:
            yield number, matcher.value_as("positions")
