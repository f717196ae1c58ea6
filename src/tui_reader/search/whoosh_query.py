"""Answers a query from the segments of an index, word by word.

Whoosh's own matchers step through a tree of objects for every story, and skip blocks by a quality that loses some of
the best where words are weighted by field. Here each word's postings are read once, rarest first, into scores by story
(BM25F: Robertson and Zaragoza, 2009), so that the best and the count are exact.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import compress

from tui_reader.search.query import ANYWHERE, All, Any, Fact, Leaf, Node, Not, Phrase, Query, Word
from tui_reader.search.whoosh_phrases import holding, near_each_other, side_by_side
from tui_reader.search.whoosh_postings import Postings
from tui_reader.search.whoosh_segment import K1, Segment, short_id
from tui_reader.search.whoosh_texts import BITS
from tui_reader.search.whoosh_words import Term, Terms, Vocabulary

Scores = dict[int, float]
"""Scores by story number."""

BOOSTS = {"title": 4.0, "highlights": 3.0}
"""How much more a word counts in the headline, in a highlight, than in the text; chosen by `make quality`."""


SPARSE = 64
"""How many times as long as the list of candidates postings must be for skipping to be quicker than reading on."""

MAX_POSTINGS = 1_000_000
"""Of the branches of all ORs, added up; those of the most frequent words beyond are left out: about a second's work."""


class Evaluation:
    """A query against a whole index: what its words stand for and how rare they are, over all segments."""

    def __init__(
        self,
        query: Query,
        vocabulary: Vocabulary,
        ids_where: Callable[[Fact], Collection[str]],
    ) -> None:
        self._query = query
        self.vocabulary = vocabulary
        self._room = MAX_POSTINGS
        self._branches: dict[Any, list[Node]] = {}
        self._ids_where = ids_where
        self._terms: dict[Leaf, Terms] = {}
        self._read: dict[tuple[str, bytes], Postings | None] = {}
        """What was read of the segment at hand."""
        self._facts: dict[Fact, frozenset[bytes]] = {}

    def scores(self, segment: Segment) -> Scores:
        """The stories of one segment that match, with their scores."""
        self._read.clear()
        found = self._match(segment, self._query.root, None)
        for number in segment.gone:
            found.pop(number, None)
        for leaf in self._query.leaves:
            if found and leaf.field in (ANYWHERE, "title", "highlights"):
                self._raise(segment, leaf, found)
        return found

    def _match(self, segment: Segment, node: Node, within: Scores | None) -> Scores:
        """The stories that match `node`, of `within` only where given, and what `node` adds to their scores."""
        if isinstance(node, Word):
            return self._word(segment, node, within)
        if isinstance(node, Phrase):
            return self._phrase(segment, node, within)
        if isinstance(node, Fact):
            numbers = segment.numbers(self._ids(node))
            return {number: 0.0 for number in numbers if within is None or number in within}
        if isinstance(node, Not):
            return self._without(segment, (node.node,), self._all(segment) if within is None else within)
        if isinstance(node, Any):
            found: Scores = {}
            for each in self._affordable(node):
                for number, score in self._match(segment, each, within).items():
                    found[number] = found.get(number, 0.0) + score
            return found
        return self._every(segment, node, within)

    def _affordable(self, node: Any) -> list[Node]:
        """The branches of an OR, the rarest first, as long as they do not take too long."""
        if node not in self._branches:
            kept = self._branches[node] = []
            for each in sorted(node.nodes, key=self._cost):
                self._room -= self._cost(each)
                if not kept or self._room >= 0:
                    kept.append(each)
        return self._branches[node]

    def _every(self, segment: Segment, node: All, within: Scores | None) -> Scores:
        """The stories that match all parts: the cheapest first, so that the others need only be looked for in those."""
        found: Scores | None = None
        for each in sorted(node.wanted, key=self._cost):
            matched = self._match(segment, each, found if found is not None else within)
            if found is not None:
                for number in matched:
                    matched[number] += found[number]
            found = matched
            if not found:
                return found
        if found is None:
            found = self._all(segment) if within is None else within
        kept = self._without(segment, node.unwanted, found)
        return {number: found[number] for number in kept} if node.wanted else kept

    def _without(self, segment: Segment, unwanted: Iterable[Node], found: Scores) -> Scores:
        kept = dict.fromkeys(found, 0.0)
        for each in unwanted:
            for number in self._match(segment, each, kept):
                del kept[number]
        return kept

    def _all(self, segment: Segment) -> Scores:
        return dict.fromkeys(range(segment.reader.doc_count_all()), 0.0)

    def _cost(self, node: Node) -> int:
        """About how many postings have to be read."""
        if isinstance(node, Word):
            return sum(self.vocabulary.frequency(node.field, term.word) for term in self._of(node).words)
        if isinstance(node, Phrase):
            return min(self.vocabulary.frequency(node.field, word.encode()) for word in node.words[:-1])
        if isinstance(node, Fact):
            return len(self._ids(node))
        if isinstance(node, Not):
            return self.vocabulary.stories
        return (sum if isinstance(node, Any) else min)(map(self._cost, node.nodes))

    def _of(self, leaf: Leaf) -> Terms:
        if leaf not in self._terms:
            self._terms[leaf] = self.vocabulary.terms(leaf, leaf.field, self._query.languages)
        return self._terms[leaf]

    def _ids(self, fact: Fact) -> frozenset[bytes]:
        if fact not in self._facts:
            self._facts[fact] = frozenset(map(short_id, self._ids_where(fact)))
        return self._facts[fact]

    def _word(self, segment: Segment, word: Word, within: Scores | None) -> Scores:
        terms = self._of(word)
        known = {term.word for term in terms.words}
        pairs = [(word.field, term) for term in terms.words]
        if word.field == ANYWHERE:
            pairs += [("title", term) for term in terms.in_title if term.word not in known]
        return self._union(segment, pairs, within)

    def _phrase(self, segment: Segment, phrase: Phrase, within: Scores | None) -> Scores:
        field, part = phrase.field, None if phrase.field == ANYWHERE else phrase.field
        ends = [term.word for term in self._of(phrase).words]
        words = [word.encode() for word in phrase.words]
        first = words[:-1] if phrase.prefix or phrase.near is None else words
        rarest = sorted(dict.fromkeys(first if phrase.prefix else words), key=self._frequency(field))
        found = holding(segment, field, rarest, within)
        if phrase.near is not None:
            kept = near_each_other(segment, field, rarest, phrase.near, part, found)
        else:
            kept = side_by_side(segment, field, first, ends, part, found)
        scores: Scores = dict.fromkeys(kept, 0.0)
        known = [Term(word, self._worth(field, word)) for word in rarest]
        for term in dict.fromkeys((*known, *self._of(phrase).words)):
            for number, score in self._union(segment, [(field, term)], scores).items() if kept else ():
                scores[number] += score
        return scores

    def _frequency(self, field: str) -> Callable[[bytes], int]:
        return lambda word: self.vocabulary.frequency(field, word)

    def _worth(self, field: str, word: bytes) -> float:
        return self.vocabulary.rarity(self.vocabulary.frequency(field, word))

    def _union(self, segment: Segment, terms: Iterable[tuple[str, Term]], within: Scores | None) -> Scores:
        """The stories that hold any of the words, of `within` only where given."""
        scores: Scores = {}
        for field, (word, worth) in terms:
            postings = self._postings(segment, field, word)
            if postings is None:
                continue
            if within is not None and len(postings.ids) > SPARSE * len(within):
                places = (postings.place(number) for number in sorted(within))
                postings = postings.only([place for place in places if place is not None])
            _add(postings, segment.against, worth * (K1 + 1), scores, within)
        return scores

    def _postings(self, segment: Segment, field: str, word: bytes) -> Postings | None:
        wanted = field, word
        if wanted not in self._read:
            self._read[wanted] = segment.postings(field, word)
        return self._read[wanted]

    def _raise(self, segment: Segment, leaf: Leaf, found: Scores) -> None:
        """Adds what words in headline and highlights are worth."""
        first = [] if isinstance(leaf, Word) else [word.encode() for word in leaf.words[:-1]]
        terms = [Term(word, self._worth(ANYWHERE, word)) for word in first] + self._of(leaf).in_title
        for word, worth in terms:
            postings = self._postings(segment, ANYWHERE, word)
            for part, boost in BOOSTS.items() if postings else ():
                for number in filter(found.__contains__, postings.having(BITS[part]) if postings else ()):
                    found[number] += boost * worth


def _add(
    postings: Postings, against: Sequence[float], worth: float, scores: Scores, within: Mapping[int, float] | None
) -> None:
    """Adds a word's worth to the scores of the stories that hold it, of those of `within` only where given."""
    ids, counts, _ = postings
    get = scores.get
    if counts is None:
        for number in ids if within is None else filter(within.__contains__, ids):
            scores[number] = get(number, 0.0) + worth / (1 + against[number])
        return
    pairs: Iterable[tuple[int, int]] = zip(ids, counts, strict=True)
    if within is not None:
        pairs = compress(pairs, map(within.__contains__, ids))
    if not scores:
        scores.update({number: worth * times / (times + against[number]) for number, times in pairs})
    else:
        for number, times in pairs:
            scores[number] = get(number, 0.0) + worth * times / (times + against[number])
