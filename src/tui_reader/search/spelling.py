"""Did you mean: what to look for instead of a query that finds nothing, in words that the library has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, product
from math import log10
from typing import NamedTuple

from tui_reader.search.query import Leaf, Match, Node, Query, Word, spoken

MAX_TRIED = 40
"""Queries that are tried at most before the search for a better one is given up."""
MAX_PARTS = 12
"""Parts that a query may have to be looked into: what is wrong with a pasted text nobody can say."""
MAX_DOUBTFUL = 4
"""Words of it that other words are tried for at once."""
ALTERNATIVES = 6
"""Words that are tried for one that no story has."""
FIRST_LETTER, COMMON = 0.5, 0.2
"""In typing errors: what a wrong first letter counts for besides; what a word in ten times as many stories makes up."""

MUCH = 20
"""How many times as frequent another word must be for one that the library has to be taken for a typing error."""

_MISTAKABLE = (Match.EXACT, Match.FORMS, Match.UNFINISHED)


class Instead(NamedTuple):
    """Why a query finds nothing, and the nearest that finds something. All of it is untrusted text."""

    missing: tuple[str, ...] = ()
    """The parts, in words, that no story has at all."""
    query: str = ""
    """Where a word may be a typing error: the query with the library's own words. Empty where there is none."""
    without: str = ""
    """Else, a part, in words, but for which there would be hits."""
    total: int = 0
    """How many stories `query` finds, or leaving `without` out."""

    def sentence(self) -> str:
        """All this in one line; empty where there is nothing to say."""
        said = f"no story has {', and none '.join(self.missing)}" if self.missing else ""
        stories = f"{self.total:,} {'story' if self.total == 1 else 'stories'}"
        if self.query:
            found = f"did you mean: {self.query} ({stories})"
        elif self.without:
            found = f"without {self.without}: {stories}"
        else:
            found = ""
        return "; ".join(filter(None, (said, found)))


def edits_for(word: str) -> int:
    """How many typing errors a word of this length may have."""
    return 1 if len(word) < 5 else 2


def likeliest(word: str, counted: Iterable[tuple[str, int]], number: int) -> list[str]:
    """Which words were most likely meant by one with typing errors; each comes with the number of its stories."""
    from rapidfuzz.distance import OSA

    def unlikely(item: tuple[str, int]) -> tuple[float, str]:
        other, stories = item
        errors = OSA.distance(word, other) + FIRST_LETTER * (other[:1] != word[:1])
        return errors - COMMON * log10(stories + 1), other

    return [other for other, _ in sorted(counted, key=unlikely) if other != word][:number]


def instead(
    query: Query,
    text: str,
    count: Callable[[Query], int],
    parse: Callable[[str], Query],
    alike: Callable[[str], list[str]],
) -> Instead:
    """What to look for instead of `query`, whose text is `text` and which finds nothing.

    `count` says how many stories a query finds; `alike` which words of the library look like a word, likeliest first.
    """
    if max(len(query.leaves), len(query.root.nodes)) > MAX_PARTS:
        return Instead()
    missing = [leaf for leaf in query.leaves if not count(query.only(leaf))]
    named = tuple(dict.fromkeys(spoken(leaf) for leaf in missing if not _is_given(leaf, query, count)))
    doubtful = [leaf for leaf in missing or query.leaves if _may_be_wrong(leaf)]
    for better in islice(_corrected(text, doubtful, count, query, alike), MAX_TRIED):
        other = parse(better)
        if other and not other.faults and (total := count(other)):
            return Instead(named, better, total=total)
    without, total = _easiest(query, count)
    return Instead(named, "", spoken(without) if without else "", total)


def _may_be_wrong(leaf: Leaf) -> bool:
    """Whether a leaf may hold a typing error; what a saved search stands for is not in the text."""
    return bool(leaf.span[1]) and (not isinstance(leaf, Word) or leaf.match in _MISTAKABLE)


def _is_given(leaf: Leaf, query: Query, count: Callable[[Query], int]) -> bool:
    """Whether another branch of an OR makes up for what is missing."""
    branches = [node for node in query.root.nodes if node != leaf and leaf in query.only(node).leaves]
    return any(count(query.only(node)) for node in branches)


def _corrected(
    text: str,
    doubtful: Sequence[Leaf],
    count: Callable[[Query], int],
    query: Query,
    alike: Callable[[str], list[str]],
) -> Iterator[str]:
    """The text with other words for the doubtful ones, the likeliest first."""
    leaves = sorted(list(dict.fromkeys(doubtful))[:MAX_DOUBTFUL], key=lambda leaf: leaf.span)
    choices = [list(islice(_alternatives(leaf, count, query, alike), ALTERNATIVES)) for leaf in leaves]
    for leaf, others in zip(leaves, choices, strict=True):
        if len(leaves) > 1 and isinstance(leaf, Word) and others == [leaf.text] and not count(query.only(leaf)):
            others.append("")  # nothing is like it: the others may be right without it
    ranked = sorted(product(*(list(enumerate(each)) for each in choices)), key=lambda chosen: sum(n for n, _ in chosen))
    for chosen in ranked:
        better = text
        for leaf, (_, words) in reversed(list(zip(leaves, chosen, strict=True))):
            better = better[: leaf.span[0]] + words + better[leaf.span[1] :]
        if better != text:
            yield " ".join(better.split())


def _alternatives(
    leaf: Leaf, count: Callable[[Query], int], query: Query, alike: Callable[[str], list[str]]
) -> Iterator[str]:
    """What may have been meant by a word or a phrase, as it would be typed; itself where nothing else may."""
    words = (leaf.text,) if isinstance(leaf, Word) else leaf.words
    known = [bool(count(query.only(Word(word, Match.FORMS)))) for word in words]
    others = [[word] if has else alike(word) or [word] for word, has in zip(words, known, strict=True)]
    if all(known):
        yield leaf.shown
        if isinstance(leaf, Word):
            stories = count(query.only(Word(leaf.text)))
            yield from (word for word in alike(leaf.text) if count(query.only(Word(word))) > MUCH * stories)
        return
    for chosen in product(*others):
        yield " ".join(chosen)


def _easiest(query: Query, count: Callable[[Query], int]) -> tuple[Node | None, int]:
    """The part of a query without which it would find the most."""
    nodes = query.root.nodes
    if len(nodes) < 2:
        return None, 0
    totals = [(count(query.only(*nodes[:at], *nodes[at + 1 :])), node) for at, node in enumerate(nodes)]
    total, node = max(totals, key=lambda pair: pair[0])
    return (node, total) if total else (None, 0)
