"""Which stories of a segment match a query, and which words of the index stand for those of the query.

How well each of them matches is a question for those alone that may be among the best.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import cached_property
from typing import NamedTuple

from tui_reader.search.query import ANYWHERE, All, Any, Fact, Leaf, Node, Not, Phrase, Query, Word
from tui_reader.search.whoosh_masks import Mask, everything, mask_of, numbers_in
from tui_reader.search.whoosh_phrases import near_each_other, side_by_side
from tui_reader.search.whoosh_postings import Postings
from tui_reader.search.whoosh_segment import Segment, short_id
from tui_reader.search.whoosh_words import Term, Terms, Vocabulary

MAX_READING = 650_000
"""Stories whose texts may be looked through, times phrases, times two; words near each other take longer."""

DENSE, SPARSE = 3, 12
"""How many times as long as the list of candidates postings must be for looking these up to be quicker than reading on:
in a table of all stories, and by halving."""


class _Tested(NamedTuple):
    """The stories in which a phrase was looked for, all of them where `among` is None, and those that have it."""

    among: Mask | None
    having: Mask


class Matching:
    """A query against the segments of an index, one after the other."""

    def __init__(self, query: Query, vocabulary: Vocabulary, ids_where: Callable[[Fact], Collection[str]]) -> None:
        self.query = query
        self.vocabulary = vocabulary
        self._ids_where = ids_where
        self._terms: dict[Leaf, Terms] = {}
        self._facts: dict[Fact, frozenset[bytes]] = {}
        self._read: dict[tuple[str, bytes], Postings | None] = {}
        """What was read of the segment at hand."""
        self._tested: dict[Phrase, _Tested] = {}
        self._last: tuple[Mask | None, list[int]] = (None, [])

    def all_in(self, segment: Segment) -> Mask:
        """All stories of a segment that match; from now on that is the segment at hand."""
        self._read.clear()
        self._tested.clear()
        self._last = (None, [])
        looked_at = self.looked_at(segment)
        within = None if looked_at == segment.size else everything(looked_at)
        found = self.matching(segment, self.query.root, within)
        return found & ~mask_of(segment.size, segment.gone) if segment.gone else found

    def looked_at(self, segment: Segment) -> int:
        """How many stories of a segment are looked at, the first: all, unless that would take too long."""
        return int(segment.size * self._share)

    @cached_property
    def _share(self) -> float:
        """What part of each segment can be looked at in time."""
        return min(1.0, MAX_READING / (1 + self._reading(self.query.root, self.vocabulary.stories)))

    def _reading(self, node: Node, among: int) -> int:
        """How much text has to be read to find a part of a query in so many stories, in units of `MAX_READING`."""
        if isinstance(node, Phrase):
            weight = 2 if node.near is None else 3 * len(node.words)
            return weight * min(among, self.cost(node))
        if isinstance(node, Not):
            return self._reading(node.node, among)
        if isinstance(node, All):
            among = min([among, *map(self.cost, node.wanted)])
        return sum(self._reading(each, among) for each in node.nodes) if isinstance(node, (All, Any)) else 0

    def matching(self, segment: Segment, node: Node, within: Mask | None) -> Mask:
        """The stories that match a part of the query, of `within` only where given."""
        if isinstance(node, Word):
            return self._having_word(segment, node, within)
        if isinstance(node, Phrase):
            return self._having_phrase(segment, node, within)
        if isinstance(node, Fact):
            found = mask_of(segment.size, segment.numbers(self._ids(node)))
            return found if within is None else within & found
        if isinstance(node, Not):
            return (everything(segment.size) if within is None else within) & ~self.matching(segment, node.node, within)
        if isinstance(node, Any):
            found = 0
            for each in node.nodes:
                found |= self.matching(segment, each, within)
            return found
        return self._having_all(segment, node, within)

    def _having_all(self, segment: Segment, node: All, within: Mask | None) -> Mask:
        """The cheapest part first, so that the others need only be looked for in what that matches."""
        found = within
        for each in sorted(node.wanted, key=self.cost):
            found = self.matching(segment, each, found)
            if not found:
                return found
        if found is None:
            found = everything(segment.size)
        for each in node.unwanted:
            found &= ~self.matching(segment, each, found)
        return found

    def _having_word(self, segment: Segment, word: Word, within: Mask | None) -> Mask:
        found, rare = 0, []
        for field, term in self.terms_of(word):
            if (known := segment.mask(field, term.word)) is not None:
                found |= known
            elif postings := self.postings(segment, field, term.word, within):
                rare.append(postings.ids)
        if rare:
            found |= mask_of(segment.size, *rare)
        return found if within is None else found & within

    def _together(self, segment: Segment, field: str, words: Iterable[bytes], within: Mask | None) -> Mask:
        """The stories that hold all of the words."""
        found = within
        for word in words:
            found = self._having_word(segment, Word(word.decode(), field=field), found)
        return found or 0

    def _having_phrase(self, segment: Segment, phrase: Phrase, within: Mask | None) -> Mask:
        tested = self._tested.get(phrase)
        if tested is not None and (tested.among is None or (within is not None and not within & ~tested.among)):
            return tested.having if within is None else tested.having & within
        field, part = phrase.field, None if phrase.field == ANYWHERE else phrase.field
        words = [word.encode() for word in phrase.words]
        first = words[:-1] if phrase.prefix or phrase.near is None else words
        rarest = self.rarest(phrase)
        candidates = self._numbers(segment, self._together(segment, field, rarest, within))
        if phrase.near is not None:
            having = near_each_other(segment, field, rarest, phrase.near, part, candidates)
        else:
            ends = [term.word for term in self.known_as(phrase).words]
            having = side_by_side(segment, field, first, ends, part, candidates)
        found = mask_of(segment.size, having)
        self._tested[phrase] = _Tested(within, found)
        return found

    def rarest(self, phrase: Phrase) -> list[bytes]:
        """The whole words of a phrase, each once, the rarest first."""
        words = dict.fromkeys(word.encode() for word in (phrase.words[:-1] if phrase.prefix else phrase.words))
        return sorted(words, key=lambda word: self.vocabulary.frequency(phrase.field, word))

    def cost(self, node: Node) -> int:
        """About how many postings have to be read."""
        if isinstance(node, Word):
            return sum(self.vocabulary.frequency(node.field, term.word) for term in self.known_as(node).words)
        if isinstance(node, Phrase):
            return min(self.vocabulary.frequency(node.field, word) for word in self.rarest(node))
        if isinstance(node, Fact):
            return len(self._ids(node))
        if isinstance(node, Not):
            return self.vocabulary.stories
        return (sum if isinstance(node, Any) else min)(map(self.cost, node.nodes))

    def known_as(self, leaf: Leaf) -> Terms:
        """The words of the index that a word, or the last one of a phrase, stands for."""
        if leaf not in self._terms:
            self._terms[leaf] = self.vocabulary.terms(leaf, leaf.field, self.query.languages)
        return self._terms[leaf]

    def terms_of(self, leaf: Leaf) -> list[tuple[str, Term]]:
        """All words of the index, each with its field, that add to the score of a story that matches."""
        terms = self.known_as(leaf)
        if isinstance(leaf, Phrase):
            rarity, frequency = self.vocabulary.rarity, self.vocabulary.frequency
            whole = [Term(word, rarity(frequency(leaf.field, word))) for word in self.rarest(leaf)]
            return [(leaf.field, term) for term in dict.fromkeys((*whole, *terms.words))]
        known = {term.word for term in terms.words}
        more = [term for term in terms.in_title if term.word not in known] if leaf.field == ANYWHERE else []
        return [*((leaf.field, term) for term in terms.words), *(("title", term) for term in more)]

    def postings(self, segment: Segment, field: str, word: bytes, within: Mask | None = None) -> Postings | None:
        """Where a word stands; with `within`, perhaps no more than in those stories."""
        wanted = field, word
        if wanted not in self._read:
            self._read[wanted] = segment.postings(field, word)
        postings = self._read[wanted]
        if postings is None or within is None:
            return postings
        numbers = self._numbers(segment, within)
        if len(postings.ids) <= DENSE * len(numbers):
            return postings
        if (spread := segment.spread(field, word, postings)) is not None:
            return spread.of_stories(numbers)
        return postings if len(postings.ids) <= SPARSE * len(numbers) else postings.of_stories(numbers)

    def _numbers(self, segment: Segment, mask: Mask) -> list[int]:
        """The numbers of stories in a set; those of the last one are remembered, since several words ask."""
        if self._last[0] is not mask:
            self._last = mask, list(numbers_in(mask, segment.size))
        return self._last[1]

    def _ids(self, fact: Fact) -> frozenset[bytes]:
        if fact not in self._facts:
            self._facts[fact] = frozenset(map(short_id, self._ids_where(fact)))
        return self._facts[fact]
