"""Scores the stories of an index that match a query, word by word.

Whoosh's own matchers step through a tree of objects for every story, and skip blocks by a quality that loses some of
the best where words are weighted by field. Here each word's postings are read once into scores by story (BM25F:
Robertson and Zaragoza, 2009). Of many stories only those are scored that may be among the best by what they could reach
at most (as in MaxScore: Turtle and Flood, 1995), so the best are exact.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from heapq import nlargest
from itertools import compress
from typing import NamedTuple

from tui_reader.search.query import ANYWHERE, All, Any, Fact, Leaf, Node, Phrase, Query, Word
from tui_reader.search.whoosh_masks import Mask, is_in, mask_of, numbers_in
from tui_reader.search.whoosh_matching import Matching
from tui_reader.search.whoosh_postings import Postings
from tui_reader.search.whoosh_segment import K1, Segment
from tui_reader.search.whoosh_texts import BITS
from tui_reader.search.whoosh_words import Term, Vocabulary

Scores = dict[int, float]
"""Scores by story number."""

BOOSTS = {"title": 4.0, "highlights": 3.0}
"""How much more a word counts in the headline, in a highlight, than in the text; chosen by `make quality`."""

MAX_POSTINGS = 300_000
"""Of the branches of all ORs, added up: words beyond, the commonest, find stories but add nothing to their scores."""

BULKY = 4
"""In how many times as many stories as are wanted a word must stand for its worth to be taken for granted in all."""

FEW = 16
"""One in so many stories of a segment are few."""

_ROUNDING = 1e-9


class _Among(NamedTuple):
    """Stories of a segment that are scored."""

    mask: Mask
    has: Callable[[int], bool | int]
    """Whether a story is one of them."""


class Evaluation:
    """A query against a whole index, segment by segment."""

    def __init__(
        self,
        query: Query,
        vocabulary: Vocabulary,
        ids_where: Callable[[Fact], Collection[str]],
    ) -> None:
        self.vocabulary = vocabulary
        self._query = query
        self._matching = Matching(query, vocabulary, ids_where)
        self._room = MAX_POSTINGS
        self._branches: dict[Any, list[Node]] = {}
        self._known_raised: dict[Leaf, list[tuple[list[int], float]]] = {}
        """Of the segment at hand."""
        self._best: list[float] = []
        """The best scores of the segments so far."""

    def passed_over(self, segment: Segment) -> int:
        """How many stories of a segment are not looked at: a query may ask for more than can be done in time."""
        return segment.size - self._matching.looked_at(segment)

    def scores(self, segment: Segment, limit: int) -> tuple[Scores, int]:
        """The scores of some stories of a segment, all those of the `limit` best of the index so far among them.

        And how many stories of the segment match.
        """
        matched = self._matching.all_in(segment)
        self._known_raised.clear()
        total = matched.bit_count()
        if total <= BULKY * limit:
            scores = self._scored(segment, matched)
        else:
            scores = self._scores_of_best(segment, matched, limit) if limit > 0 else {}
        best = [*self._best, *scores.values()]
        self._best = nlargest(limit, best) if len(best) > limit else best
        return scores, total

    def _scores_of_best(self, segment: Segment, matched: Mask, limit: int) -> Scores:
        """First of those that could reach the most; then of those that could still be better than the last of these."""
        ceilings, common = self._ceilings(segment, matched, limit)
        if len(ceilings) < limit:
            return self._scored(segment, matched)
        lowest = sorted(ceilings.values(), reverse=True)[limit - 1]
        first = [number for number, ceiling in ceilings.items() if ceiling >= lowest]
        scores = self._scored(segment, mask_of(segment.size, first), first)
        least = nlargest(limit, [*self._best, *scores.values()])[-1] - common - _ROUNDING
        if least <= 0:
            return scores | self._scored(segment, matched & ~mask_of(segment.size, first))
        rest = [number for number, ceiling in ceilings.items() if lowest > ceiling >= least]
        return scores | self._scored(segment, mask_of(segment.size, rest), rest)

    def _ceilings(self, segment: Segment, matched: Mask, limit: int) -> tuple[Scores, float]:
        """What single stories could reach besides what all of them could, and that."""
        common = 0.0
        ceilings: Scores = {}
        get, matches = ceilings.get, is_in(matched, segment.size)
        for leaf in self._telling:
            for field, term in self._matching.terms_of(leaf):
                worth = term.worth * (K1 + 1)
                postings = self._matching.postings(segment, field, term.word)
                if postings is not None and len(postings.ids) > BULKY * limit:
                    common += worth
                elif postings is not None:
                    for number in filter(matches, postings.ids):
                        ceilings[number] = get(number, 0.0) + worth
            for numbers, worth in self._raised(segment, leaf):
                if len(numbers) > BULKY * limit:
                    common += worth
                    continue
                for number in filter(matches, numbers):
                    ceilings[number] = get(number, 0.0) + worth
        return ceilings, common

    def _scored(self, segment: Segment, found: Mask, numbers: Iterable[int] | None = None) -> Scores:
        """What each of the stories that match scores; `numbers`: the same stories, where they are known so, too."""
        scores = dict.fromkeys(numbers_in(found, segment.size) if numbers is None else numbers, 0.0)
        among = _Among(found, scores.__contains__ if len(scores) * FEW < segment.size else is_in(found, segment.size))
        for each in self._query.root.wanted if found else ():
            self._add_part(segment, each, among, scores)
        for leaf in self._telling if found else ():
            for having, worth in self._known_raised.get(leaf) or self._find_raised(segment, leaf, found):
                for number in filter(scores.__contains__, having):
                    scores[number] += worth
        return scores

    def _add_part(self, segment: Segment, node: Node, among: _Among, scores: Scores) -> None:
        """Adds to the scores of those stories `among` that match `node` what that is worth."""
        if isinstance(node, (All, Phrase)):
            kept = self._matching.matching(segment, node, among.mask)
            among = _Among(kept, is_in(kept, segment.size))
        if isinstance(node, Any):
            for each in self._affordable(node):
                self._add_part(segment, each, among, scores)
        elif isinstance(node, All):
            for each in node.wanted:
                self._add_part(segment, each, among, scores)
        elif isinstance(node, (Word, Phrase)):
            for field, term in self._matching.terms_of(node) if among.mask else ():
                postings = self._matching.postings(segment, field, term.word, among.mask)
                if postings is not None:
                    _add(postings, segment.against, term.worth * (K1 + 1), among.has, scores)

    @cached_property
    def _telling(self) -> tuple[Leaf, ...]:
        """The words and phrases that add to scores."""
        return tuple(dict.fromkeys(self._leaves(self._query.root)))

    def _leaves(self, node: Node) -> Iterator[Leaf]:
        if isinstance(node, (Word, Phrase)):
            yield node
        elif isinstance(node, (All, Any)):
            for each in self._affordable(node) if isinstance(node, Any) else node.wanted:
                yield from self._leaves(each)

    def _affordable(self, node: Any) -> list[Node]:
        """The branches of an OR, the rarest first, as long as they do not take too long."""
        if node not in self._branches:
            kept = self._branches[node] = []
            for each in sorted(node.nodes, key=self._matching.cost):
                self._room -= self._matching.cost(each)
                if not kept or self._room >= 0:
                    kept.append(each)
        return self._branches[node]

    def _raised(self, segment: Segment, leaf: Leaf) -> list[tuple[list[int], float]]:
        """What words in headline and highlights are worth, and the stories that have them there."""
        if leaf not in self._known_raised:
            self._known_raised[leaf] = [(list(having), worth) for having, worth in self._find_raised(segment, leaf)]
        return self._known_raised[leaf]

    def _find_raised(
        self, segment: Segment, leaf: Leaf, within: Mask | None = None
    ) -> Iterator[tuple[Iterable[int], float]]:
        if leaf.field not in (ANYWHERE, *BOOSTS):
            return
        first = [] if isinstance(leaf, Word) else [word.encode() for word in leaf.words[:-1]]
        rarity, frequency = self.vocabulary.rarity, self.vocabulary.frequency
        whole = [Term(word, rarity(frequency(ANYWHERE, word))) for word in first]
        for word, worth in whole + self._matching.known_as(leaf).in_title:
            postings = self._matching.postings(segment, ANYWHERE, word, within)
            for part, boost in BOOSTS.items() if postings else ():
                yield (postings.having(BITS[part]) if postings else ()), boost * worth


def _add(
    postings: Postings, against: Sequence[float], worth: float, has: Callable[[int], bool | int], scores: Scores
) -> None:
    """Adds a word's worth to the scores of those stories that hold it which `has` is true of."""
    ids, counts, _ = postings
    if counts is None:
        for number in filter(has, ids):
            scores[number] += worth / (1 + against[number])
        return
    inside = bytes(map(has, ids))
    for number, times in zip(compress(ids, inside), compress(counts, inside), strict=True):
        scores[number] += worth * times / (times + against[number])
