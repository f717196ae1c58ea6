"""Answers a query from a Whoosh reader, word by word.

Whoosh's own matchers step through a tree of objects for every story, and skip blocks by a quality that loses some of
the best where words are weighted by field. Here each word's postings are read once, rarest first, into scores by story
(BM25F: Robertson and Zaragoza, 2009), so that the best and the count are exact.
"""

from __future__ import annotations

import warnings
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import log
from typing import Any

from tui_reader.search.query import All, Phrase, Word

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.matching import Matcher
    from whoosh.reading import IndexReader

Scores = dict[int, float]
"""Scores by story number."""

TITLE_BOOST, HIGHLIGHT_BOOST = 4.0, 1.5
"""How much more a word counts in the headline, in a highlight, than in the text."""

K1, B = 1.2, 0.75
FLOOR = K1 * (1 - B)
"""What tells against a story whatever its length."""

MAX_EXPANSIONS = 32
"""Words that a prefix stands for at most: the most frequent."""
MAX_LEXICON = 3000
"""Words looked at for that in one segment; a prefix with more takes its words from headlines."""

SPARSE = 8
"""How many times as long as the list of candidates postings must be for skipping to be quicker than reading on."""


class Segment:
    """One part of the index, with what scoring needs of it."""

    def __init__(self, reader: IndexReader, average: float, lengths: array[int] | None) -> None:
        self.reader = reader
        self.share = K1 * B / (average or 1.0)
        """How much each word of a story's length tells against it."""
        self._lengths = lengths

    @property
    def lengths(self) -> array[int]:
        """The words of each story's text; read once, and again never while the segment lives."""
        if self._lengths is None:
            length, count = self.reader.doc_field_length, self.reader.doc_count_all()
            self._lengths = array("I", (length(docnum, "text", 1) for docnum in range(count)))
        return self._lengths

    def known_lengths(self) -> array[int] | None:
        """`lengths` where they were read already: they hold for the same segment after a commit."""
        return self._lengths

    def postings(self, field: str, word: bytes) -> Matcher | None:
        """Where a word occurs, without stories taken out; None where it does not."""
        return self.reader.postings(field, word) if (field, word) in self.reader else None


class Evaluation:
    """A query against a whole index: what its prefixes stand for and how rare its words are, over all segments."""

    def __init__(self, root: All, reader: IndexReader) -> None:
        self._root = root
        self._reader = reader
        self._stories = reader.doc_count_all()
        self._ends: dict[Word | Phrase, list[bytes]] = {}
        for node in (*root.wanted, *root.unwanted):
            last = node.text if isinstance(node, Word) else node.words[-1]
            self._ends[node] = _expansions(reader, _field(node), last) if node.prefix else [last.encode()]

    def scores(self, segment: Segment) -> Scores:
        """The stories of one segment that match, with their scores."""
        found: Scores | None = None
        for node in sorted(self._root.wanted, key=self._frequency):
            found = self._narrow(segment, node, found)
            if not found:
                return {}
        if found is None:
            reader = segment.reader
            found = {docnum: 1.0 for docnum in reader.all_doc_ids() if not reader.is_deleted(docnum)}
        for node in self._root.unwanted:
            for docnum in self._narrow(segment, node, dict.fromkeys(found, 0.0)):
                found.pop(docnum, None)
        self._raise(segment, found)
        return found

    def _frequency(self, node: Word | Phrase) -> int:
        if isinstance(node, Phrase):
            return min(int(self._reader.doc_frequency(_field(node), word.encode())) for word in node.words[:-1])
        return sum(int(self._reader.doc_frequency(_field(node), end)) for end in self._ends[node])

    def _narrow(self, segment: Segment, node: Word | Phrase, found: Scores | None) -> Scores:
        """Those of `found` that match `node` too, their scores added; without `found`, all that match."""
        field, ends = _field(node), self._ends[node]
        if isinstance(node, Word):
            return _union(self._postings(segment, field, ends), found)
        words = [word.encode() for word in node.words[:-1]]
        for word in sorted(set(words), key=lambda word: self._reader.doc_frequency(field, word)):
            found = _union(self._postings(segment, field, [word]), found)
            if not found:
                return {}
        found = _union(self._postings(segment, field, ends), found)
        return _side_by_side(segment, field, words, ends, found)

    def _postings(self, segment: Segment, field: str, words: Iterable[bytes]) -> list[Postings]:
        postings = (Postings(segment, field, word, self._rarity(field, word)) for word in words)
        return [one for one in postings if one.matcher is not None]

    def _rarity(self, field: str, word: bytes) -> float:
        frequency = self._reader.doc_frequency(field, word)
        return log(1 + (self._stories - frequency + 0.5) / (frequency + 0.5))

    def _raise(self, segment: Segment, found: Scores) -> None:
        """Adds what words in headline and highlights are worth."""
        for node in self._root.wanted:
            exact = node.prefix is False
            words = [] if isinstance(node, Word) else [word.encode() for word in node.words[:-1]]
            for word in (*words, *(self._ends[node] if exact else ())):
                for field, boost in (("title", TITLE_BOOST), ("highlights", HIGHLIGHT_BOOST)):
                    matcher = segment.postings(field, word)
                    worth = boost * self._rarity("text", word)
                    while matcher is not None and matcher.is_active():
                        docnum = matcher.id()
                        if docnum in found:
                            found[docnum] += worth
                        matcher.next()


class Postings:
    """The stories that hold one word."""

    def __init__(self, segment: Segment, field: str, word: bytes, rarity: float) -> None:
        self.matcher = segment.postings(field, word)
        self.length = segment.reader.doc_frequency(field, word) if self.matcher is not None else 0
        self._lengths, self._share = segment.lengths, segment.share
        self._rarity = rarity * (K1 + 1)

    def add_to(self, scores: Scores, candidates: Scores | None) -> None:
        """Adds the word's worth to the scores of the stories that hold it, of the candidates only where given."""
        if candidates is not None and self.length > SPARSE * len(candidates):
            self._add_skipping(scores, candidates)
            return
        assert self.matcher is not None
        docnum, weight, go_on, is_active = _steps(self.matcher)
        lengths, share, rarity = self._lengths, self._share, self._rarity
        while is_active():
            at = docnum()
            if candidates is None or at in candidates:
                times = weight()
                scores[at] = scores.get(at, 0.0) + rarity * times / (times + FLOOR + share * lengths[at])
            go_on()

    def _add_skipping(self, scores: Scores, candidates: Scores) -> None:
        assert self.matcher is not None
        docnum, weight, _, is_active = _steps(self.matcher)
        for at in sorted(candidates):
            if not is_active():
                return
            self.matcher.skip_to(at)
            if is_active() and docnum() == at:
                times = weight()
                against = FLOOR + self._share * self._lengths[at]
                scores[at] = scores.get(at, 0.0) + self._rarity * times / (times + against)


def _steps(matcher: Matcher) -> tuple[Callable[[], int], Callable[[], float], Callable[[], object], Callable[[], bool]]:
    return matcher.id, matcher.weight, matcher.next, matcher.is_active


def _field(node: Word | Phrase) -> str:
    return "title" if node.title_only else "text"


def _union(postings: Sequence[Postings], found: Scores | None) -> Scores:
    """The stories that hold any of the words, of `found` only where given, whose scores are added."""
    scores: Scores = {}
    for one in postings:
        one.add_to(scores, found)
    if found is not None:
        for docnum in scores:
            scores[docnum] += found[docnum]
    return scores


def _side_by_side(segment: Segment, field: str, words: Sequence[bytes], ends: Sequence[bytes], found: Scores) -> Scores:
    """Those of `found`, which hold all words, where they stand side by side, followed by one of `ends`."""
    befores: list[Any] = [segment.postings(field, word) for word in words]
    afters: list[Any] = [matcher for end in ends if (matcher := segment.postings(field, end)) is not None]
    kept: Scores = {}
    for docnum in sorted(found):
        possible: set[int] | None = None
        for word in befores:
            at = _positions(word, docnum)
            possible = {1 + place for place in at if possible is None or place in possible}
            if not possible:
                break
        if possible and any(not possible.isdisjoint(_positions(end, docnum)) for end in afters):
            kept[docnum] = found[docnum]
    return kept


def _positions(matcher: Any, docnum: int) -> list[int]:
    if matcher.is_active() and matcher.id() < docnum:
        matcher.skip_to(docnum)
    holds = matcher.is_active() and matcher.id() == docnum
    return list(matcher.value_as("positions")) if holds else []


def _expansions(reader: IndexReader, field: str, prefix: str) -> list[bytes]:
    """The words that begin so, most frequent first, at most `MAX_EXPANSIONS`."""
    frequencies = _frequencies(reader, field, prefix)
    if frequencies is None and field == "text":
        frequencies = _frequencies(reader, "title", prefix)
    if frequencies is None:
        return [prefix.encode()]
    return [word.encode() for word, _ in frequencies.most_common(MAX_EXPANSIONS)]


def _frequencies(reader: IndexReader, field: str, prefix: str) -> Counter[str] | None:
    """In how many stories each word that begins so occurs; None where there are too many such words."""
    found: Counter[str] = Counter()
    for leaf, _ in reader.leaf_readers():
        if field not in leaf.indexed_field_names():
            continue
        cursor = leaf.cursor(field)
        cursor.find(prefix.encode())
        looked_at = 0
        while cursor.is_valid() and cursor.text().startswith(prefix):
            looked_at += 1
            if looked_at > MAX_LEXICON:
                return None
            found[cursor.text()] += cursor.term_info().doc_frequency()
            cursor.next()
    return found
