"""Search without an index: every story is read.

Serves while an index is built, and shows what any engine has to find.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from functools import cache
from math import log
from sys import intern
from time import monotonic
from typing import NamedTuple

from tui_reader.folding import words
from tui_reader.search import Matches
from tui_reader.search.matching import last_of, matcher, windows
from tui_reader.search.query import ANYWHERE, Any, Fact, Match, Node, Not, Phrase, Query, Word
from tui_reader.search.ranking import best
from tui_reader.search.spelling import edits_for, likeliest
from tui_reader.search.stems import languages_in
from tui_reader.search.story_text import story_text
from tui_reader.story import Story

MAX_KEPT = 4000
"""Stories whose words are kept in memory between two searches ..."""
MAX_KEPT_WORDS = 2_500_000
"""... and how many words they may have: up to 100 bytes each."""

WEIGHTS = {"title": 4.0, "highlights": 2.0, "has": 0.0, "lang": 0.0}
"""What a word counts for in these parts of a story; 1 in any other."""
OTHER_FORM = 0.8
"""What another word than the one asked for counts for, in proportion."""


Strength = Callable[[str, "StoryWords"], "float | None"]
"""How much a story, given by its id and its words, is about a part of a query; None where it does not match."""


class StoryWords(NamedTuple):
    """A story's folded words, passage by passage."""

    fields: dict[str, list[list[str]]]
    """By the fields of a query."""
    weights: dict[str, float]
    """How much each word counts anywhere: once for each time it stands there, more in headline and highlights."""

    def number(self) -> int:
        """How many words there are."""
        return sum(len(passage) for passages in self.fields.values() for passage in passages)


class Scanner:
    """Matches queries against stories got by id; keeps the words of those it read."""

    def __init__(self, text_of: Callable[[str], Story | None], ids_where: Callable[[Fact], Collection[str]]) -> None:
        self._text_of = text_of
        self._ids_where = ids_where
        self._kept: dict[str, StoryWords] = {}
        self._kept_words = 0

    def search(self, query: Query, ids: Iterable[str], limit: int) -> Matches:
        """The `limit` best of the stories `ids`, see `Matches.ranked`; ids without a story are passed over."""
        if not query:
            return Matches()
        strength = _strength(query.root, query.languages, self._ids_where)
        searched = 0
        found: list[tuple[str, float]] = []
        for story_id in ids:
            story = self._words(story_id)
            if story is None:
                continue
            searched += 1
            score = strength(story_id, story)
            if score is not None:
                found.append((story_id, score))
        rarity = log(1 + searched / (len(found) or 1))
        scored = [(story_id, score * rarity) for story_id, score in found]
        return Matches(tuple(best(scored, limit)), len(found))

    def frequency(self, word: str) -> int:
        """In how many of the stories that are remembered a word stands."""
        return sum(word in story.weights for story in list(self._kept.values()))

    def languages(self) -> tuple[str, ...]:
        """See `Searcher.languages`; of the stories that are remembered."""
        return languages_in(len(self._kept), self.frequency)

    def alike(self, word: str, number: int) -> list[str]:
        """See `Searcher.alike`; of the words that are remembered."""
        fits = matcher(Word(word, Match.SIMILAR, edits=edits_for(word)), ())
        counted = Counter(each for story in list(self._kept.values()) for each in story.weights)
        return likeliest(word, [item for item in counted.items() if fits(item[0])], number)

    def read(self, ids: Iterable[str], seconds: float | None = None) -> list[str]:
        """Reads these stories, for so long at most, if that is given; those that can be searched.

        In a given time no more than can be kept in memory; without a limit all, some of which every search reads anew.
        """
        ids = dict.fromkeys(ids)
        for story_id in self._kept.keys() - ids.keys():
            self.forget(story_id)
        end = None if seconds is None else monotonic() + seconds
        ready = []
        for story_id in ids:
            if story_id not in self._kept and (end is None or monotonic() < end) and self._has_room():
                self._words(story_id)
            elif story_id not in self._kept and end is not None:
                continue
            ready.append(story_id)
        return ready

    def forget(self, story_id: str) -> None:
        """Reads the story again when next asked for."""
        kept = self._kept.pop(story_id, None)
        if kept:
            self._kept_words -= kept.number()

    def _has_room(self) -> bool:
        return len(self._kept) < MAX_KEPT and self._kept_words < MAX_KEPT_WORDS

    def _words(self, story_id: str) -> StoryWords | None:
        kept = self._kept.get(story_id)
        if kept is None:
            story = self._text_of(story_id)
            if story is None:
                return None
            kept = words_of(story)
            if self._has_room():
                self._kept[story_id] = kept
                self._kept_words += kept.number()
        return kept


def words_of(story: Story) -> StoryWords:
    """What of a story is looked through."""
    text = story_text(story)
    # Most words stand in many stories: kept once, they take a tenth of the memory.
    texts = text._replace(title=(text.title,))._asdict()  # type: ignore[arg-type]
    fields = {name: [list(map(intern, words(each))) for each in passages] for name, passages in texts.items()}
    weights: dict[str, float] = {}
    for name, passages in fields.items():
        weight = WEIGHTS.get(name, 1.0)
        for word in (word for passage in passages for word in passage if word and weight):
            weights[word] = weights.get(word, 0.0) + weight
    return StoryWords({name: passages for name, passages in fields.items() if passages}, weights)


def _strength(node: Node, languages: tuple[str, ...], ids_where: Callable[[Fact], Collection[str]]) -> Strength:
    """How much stories are about a part of a query."""
    if isinstance(node, Word):
        return _of_word(node, languages)
    if isinstance(node, Phrase):
        return phrase_strength(node)
    if isinstance(node, Fact):
        ids = ids_where(node)
        return lambda story_id, _: 0.0 if story_id in ids else None
    if isinstance(node, Not):
        inner = _strength(node.node, languages, ids_where)
        return lambda story_id, story: 0.0 if inner(story_id, story) is None else None
    parts = [_strength(each, languages, ids_where) for each in node.nodes]
    needed = 1 if isinstance(node, Any) else len(parts)

    def of_group(story_id: str, story: StoryWords) -> float | None:
        found = [score for part in parts if (score := part(story_id, story)) is not None]
        return sum(found) if len(found) >= needed else None

    return of_group


def _of_word(node: Word, languages: tuple[str, ...]) -> Strength:
    fits = cache(matcher(node, languages))
    exact = node.text.__eq__

    def of_word(_: str, story: StoryWords) -> float | None:
        if node.field == ANYWHERE:
            weights: Iterable[tuple[str, float]] = story.weights.items()
        else:
            weights = ((word, 1.0) for passage in story.fields.get(node.field, ()) for word in passage if word)
        strength = sum(weight * (1 if exact(word) else OTHER_FORM) for word, weight in weights if fits(word))
        return damped(strength) if strength else None

    return of_word


def phrase_strength(node: Phrase) -> Strength:
    """How much stories are about a phrase."""

    def of_phrase(_: str, story: StoryWords) -> float | None:
        fields = story.fields.values() if node.field == ANYWHERE else (story.fields.get(node.field, []),)
        strength = sum(_occurrences(node, passage) for passages in fields for passage in passages)
        return damped(strength) if strength else None

    return of_phrase


def damped(strength: float) -> float:
    """What a word adds to the score: the more often it stands there the more, but never much more."""
    return strength / (strength + 1.2)


def _occurrences(phrase: Phrase, passage: list[str]) -> int:
    if phrase.near is None:
        first = phrase.words[0]
        starts = (at for at, word in enumerate(passage) if word == first)
        return sum(last_of(phrase, passage, start) is not None for start in starts)
    places = [[at for at, each in enumerate(passage) if each == word] for word in dict.fromkeys(phrase.words)]
    return sum(1 for _ in windows(places, phrase.near)) if all(places) else 0
