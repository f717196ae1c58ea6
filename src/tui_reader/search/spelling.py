"""Did you mean: what to look for instead of a query that finds nothing, in words that the library has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise, product
from math import log10
from typing import NamedTuple

from tui_reader.search.grammar import FIELDS, lexed
from tui_reader.search.hinting import language_called
from tui_reader.search.query import MAX_CHARACTERS, Fact, Leaf, Match, Node, Not, Query, Word, spoken

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

MOST_WRONG = 0.35
"""What part of a word may be wrong, counted so: another one that differs in more was hardly meant."""

MUCH = 20
"""How many times as frequent another word must be for one that the library has to be taken for a typing error."""

Part = Leaf | Fact
"""What may hold a typing error: words, and the name of a tag."""

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
    """How many stories `query` finds, or leaving `without` or `denied` out."""
    fault: str = ""
    """What is wrong with how the query is written, which says enough."""
    denied: str = ""
    """Like `without`, where the query denies it: there would be hits if stories might have that."""

    def sentence(self) -> str:
        """All this in one line; empty where there is nothing to say."""
        if self.fault:
            return self.fault
        said = f"no story has {', and none '.join(self.missing)}" if self.missing else ""
        stories = f"{self.total:,} {'story' if self.total == 1 else 'stories'}"
        if self.query:
            found = f"did you mean: {self.query} ({stories})"
        elif self.without:
            found = f"without {self.without}: {stories}"
        elif self.denied:
            found = f"with {self.denied}, too: {stories}"
        else:
            found = ""
        return "; ".join(filter(None, (said, found)))


def edits_for(word: str) -> int:
    """How many typing errors a word of this length may have."""
    return 1 if len(word) < 5 else 2


def likeliest(word: str, counted: Iterable[tuple[str, int]], number: int) -> list[str]:
    """Which words were most likely meant by one with typing errors; each comes with the number of its stories."""
    from rapidfuzz.distance import OSA

    def wrong(other: str) -> float:
        return float(OSA.distance(word, other)) + FIRST_LETTER * (other[:1] != word[:1])

    others = ((wrong(other), other, stories) for other, stories in counted if other != word)
    ranked = sorted(
        (errors - COMMON * log10(stories + 1), other)
        for errors, other, stories in others
        if errors <= MOST_WRONG * len(word)
    )
    return [other for _, other in ranked[:number]]


def instead(
    query: Query,
    text: str,
    count: Callable[[Query], int],
    parse: Callable[[str], Query],
    alike: Callable[[str], list[str]],
    tags_like: Callable[[str], list[str]] = lambda name: [],
) -> Instead:
    """What to look for instead of `query`, whose text is `text` and which finds nothing.

    `count` says how many stories a query finds; `alike` which words of the library look like a word, likeliest first;
    `tags_like` the same of tags.
    """
    if wrong := next((fault.message for fault in query.faults if fault.is_certain), ""):
        return Instead(fault=wrong)
    if max(len(query.leaves), len(query.root.nodes)) > MAX_PARTS:
        return Instead()
    text = text[:MAX_CHARACTERS]
    signed = _with_signs(text)
    other = parse(signed)
    if other.root != query.root and not other.faults and (total := count(other)):
        return Instead((), signed, total=total)
    parts = (*query.leaves, *query.tags)
    missing = [part for part in parts if not count(query.only(part))]
    named = tuple(dict.fromkeys(spoken(leaf) for leaf in missing if not _is_given(leaf, query, count)))
    doubtful = [part for part in missing or query.leaves if _may_be_wrong(part)]

    def others(part: Part) -> Iterator[str]:
        if isinstance(part, Fact):
            return iter(tags_like(part.text) or [part.text])
        return _alternatives(part, count, query, alike)

    for better in islice(_corrected(text, doubtful, count, query, others), MAX_TRIED):
        other = parse(better)
        if other and not other.faults and (total := count(other)):
            return Instead(named, better, total=total)
    without, total = _easiest(query, count)
    if isinstance(without, Not):
        return Instead(named, total=total, denied=spoken(without.node))
    return Instead(named, "", spoken(without) if without else "", total)


def _with_signs(text: str) -> str:
    """The text with each ``or`` as the sign that it may have been meant for, and no space behind ``title:``."""
    tokens = list(lexed(text))
    for before, token in reversed(list(pairwise(tokens))):
        if before.type == "WORD" and before[-1] == ":" and before[:-1].lower() in FIELDS:
            text = text[: before.end_pos] + text[token.start_pos :]
        elif before.type != "FIELD" and token.type == "WORD" and token.casefold() == "or":
            text = text[: token.start_pos] + "OR" + text[token.end_pos :]
    return text


def _may_be_wrong(part: Part) -> bool:
    """Whether a part may hold a typing error; what a saved search stands for is not in the text."""
    return bool(part.span[1]) and (not isinstance(part, Word) or part.match in _MISTAKABLE)


def _is_given(part: Part, query: Query, count: Callable[[Query], int]) -> bool:
    """Whether another branch of an OR makes up for what is missing."""
    parts = {node: (*query.only(node).leaves, *query.only(node).tags) for node in query.root.nodes if node != part}
    branches = [node for node, within in parts.items() if part in within]
    return any(count(query.only(node)) for node in branches)


def _corrected(
    text: str,
    doubtful: Sequence[Part],
    count: Callable[[Query], int],
    query: Query,
    others: Callable[[Part], Iterator[str]],
) -> Iterator[str]:
    """The text with `others` for the doubtful parts, the likeliest first."""
    parts = sorted(list(dict.fromkeys(doubtful))[:MAX_DOUBTFUL], key=lambda part: part.span)
    choices = [list(islice(others(part), ALTERNATIVES)) for part in parts]
    for part, words in zip(parts, choices, strict=True):
        if len(parts) > 1 and isinstance(part, Word) and words == [part.text] and not count(query.only(part)):
            words.append("")  # nothing is like it: the others may be right without it
    ranked = sorted(product(*(list(enumerate(each)) for each in choices)), key=lambda chosen: sum(n for n, _ in chosen))
    for chosen in ranked:
        better = text
        for part, (_, other) in reversed(list(zip(parts, chosen, strict=True))):
            better = better[: part.span[0]] + other + better[part.span[1] :]
        if better != text:
            yield " ".join(better.split())


def _alternatives(
    leaf: Leaf, count: Callable[[Query], int], query: Query, alike: Callable[[str], list[str]]
) -> Iterator[str]:
    """What may have been meant by a word or a phrase, as it would be typed; itself where nothing else may."""
    if leaf.field == "lang":
        yield isinstance(leaf, Word) and language_called(leaf.text) or leaf.shown
        return
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
