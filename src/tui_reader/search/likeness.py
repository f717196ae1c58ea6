"""More like this: the words that tell what a story is about, as a query."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from math import log

from tui_reader.folding import is_unspaced, words
from tui_reader.search.stems import Rule, rules
from tui_reader.search.story_text import StoryText

MAX_CANDIDATES = 120
"""Words of the story, those that it makes most of and then the longest, whose frequencies are looked up."""
MAX_TELLING = 16
"""Words that are asked for; more cost time and find the same stories."""
MAX_POSTINGS = 60_000
"""In how many stories they may stand, added up: so the query takes no longer than one for a common word."""
COMMON = 0.5
"""A word that stands in so great a part of the stories tells nothing."""
ALIKE = 0.15
"""What part of the score that a story has by its own telling words another must have to be like it."""

_WEIGHTS = {"title": 4.0, "highlights": 3.0, "subhead": 2.0, "place": 2.0, "body": 1.0}
"""How much more a word tells in a part of a story; its links tell of others, its byline and outlet of no subject."""
_HALF = 6.0
"""So many times in the text tell half of what any number would."""

Frequencies = Callable[[Collection[str]], Mapping[str, int]]


def telling(
    texts: Iterable[StoryText], frequencies: Frequencies, stories: int, languages: tuple[str, ...]
) -> list[str]:
    """The folded words that tell most, by how often they stand in the texts and how few others of `stories` have them.

    `frequencies` says in how many stories words stand. Of several forms of a word the one that tells most is taken.
    """
    weights: dict[str, float] = {}
    for text in texts:
        for word, weight in _weights(text).items():
            weights[word] = weights.get(word, 0.0) + weight
    candidates = sorted(weights, key=lambda word: (-weights[word], -len(word), word))[:MAX_CANDIDATES]
    standing = frequencies(candidates)
    shared = {word: number for word, number in standing.items() if 2 <= number <= max(2.0, COMMON * stories)}
    worth = {word: weights[word] / (weights[word] + _HALF) * log(stories / number) for word, number in shared.items()}
    found: list[str] = []
    known: list[Rule] = []
    room = MAX_POSTINGS
    for word in sorted(worth, key=lambda word: (-worth[word], word)):
        if len(found) == MAX_TELLING:
            break
        if shared[word] <= room and not any(rule.holds(word) for rule in known):
            found.append(word)
            known += rules(word, languages)
            room -= shared[word]
    return found


def query_of(telling_words: Iterable[str]) -> str:
    """A query for stories with any of these words."""
    return " OR ".join(telling_words)


def _weights(text: StoryText) -> dict[str, float]:
    """How much a story makes of each of its words; numbers and single letters tell nothing."""
    weights: dict[str, float] = {}
    for field, weight in _WEIGHTS.items():
        passages = (text.title,) if field == "title" else getattr(text, field)
        for word in (word for passage in passages for word in words(passage)):
            if not word.isdigit() and (len(word) > 1 or is_unspaced(word)):
                weights[word] = weights.get(word, 0.0) + weight
    return weights
