"""A headline from what else a story has, where its lead gives none that is likely to be whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from tui_reader.anatomy.headline.cutting import Cut, cut, uncut
from tui_reader.anatomy.headline.model import SCALE, Model, chance
from tui_reader.anatomy.headline.signs import first_signs
from tui_reader.anatomy.headline.speech import NAME, OTHER, VERBS
from tui_reader.anatomy.headline.texts import (
    MAX_CHARACTERS,
    MAX_WORDS,
    ends_of,
    first_of,
    joined,
    says_something,
    tidy,
    words_of,
)
from tui_reader.anatomy.headline.words import Lexicon, Words
from tui_reader.anatomy.sentences import bare

_MIN_WORDS = 4
_SURE = 0.35
"""The chance at which a highlight is cut."""
_SURER = 0.8
"""The chance at which a sentence further down is taken."""
_FURTHER = 8
"""Paragraphs behind the lead that are read."""
_SENTENCES = 3
"""Sentences of each."""
_LATER = 3 * SCALE // 2
"""By how much more a sentence further down needs those before than one that the model learns from: of English ones
marked by people 39 of 100 do that begin a paragraph, and 56 that stand within one."""
_LESS_SURE = 0.7
"""The same, where there is nothing else but a beginning and an ellipsis."""
READ = 20
"""Paragraphs that are asked what a story is about."""
_OFTEN = 3
"""Times that a sentence's words stand in other paragraphs, together, where it tells what the story is about."""
_SEVERAL = 2
"""Of its words, those that must stand in any, at least."""
_TELLING = 4
"""Letters of a word that tells what a story is about, at least."""


def of_highlight(sentence: list[str], known: Lexicon, learnt: Model) -> str:
    """The title cut from a highlight; nothing where it is no clause, asks, leads up to others, or needs them."""
    if len(sentence) < _MIN_WORDS or sentence[-1][-1] in ":?":
        return ""
    words = Words(sentence, known, learnt.common)
    if set(VERBS).isdisjoint(words.kinds) or learnt.score(first_signs(words)) > 0:
        return ""
    found = cut(words, learnt, MAX_WORDS, MAX_CHARACTERS)
    return _title(words, found) if found and found.chance > _SURE else ""


def of_further(paragraphs: Sequence[str], lead: Iterable[list[str]], known: Lexicon, learnt: Model) -> str:
    """Of the sentences whose beginning surely makes a title the one that shares most words with the `lead`; nothing
    where none shares any."""
    told = {word for sentence in lead for word in _telling(Words(sentence, known))}
    shares, title = 0, ""
    tells = (one for one in _sentences(paragraphs, known) if not told.isdisjoint(map(_stem, one)))
    for words, found in _sure(tells, known, learnt, _SURER):
        shared = len(told.intersection(_telling(words, len(found.kept))))
        if shared > shares:
            shares, title = shared, _title(words, found)
    return title


def of_subject(
    paragraphs: Sequence[str], lead: Iterable[list[str]], known: Lexicon, learnt: Model, otherwise: str
) -> str:
    """Of the sentences whose beginning makes a title the one whose words stand in most other paragraphs; nothing where
    they stand in few.

    `otherwise`: what there is instead; where that is a beginning and an ellipsis, a sentence may be less sure.
    """
    least = _LESS_SURE if otherwise.endswith("…") else _SURER
    bags = [frozenset(map(_stem, one)) for one in (chain.from_iterable(lead), *map(words_of, paragraphs))]
    often, title = _OFTEN - 1, ""
    for words, found in _sure(_sentences(paragraphs, known), known, learnt, least):
        counts = [sum(word in bag for bag in bags) - 1 for word in set(_telling(words, len(found.kept)))]
        if sum(map(bool, counts)) >= _SEVERAL and sum(counts) > often:
            often, title = sum(counts), _title(words, found)
    return title


def _sure(sentences: Iterable[list[str]], known: Lexicon, learnt: Model, least: float) -> Iterator[tuple[Words, Cut]]:
    """The sentences whose beginning makes a title with more than the `least` chance, and what that is; none in which
    somebody speaks."""
    for sentence in sentences:
        if len(sentence) < _MIN_WORDS or sentence[-1][-1] in ":?" or not says_something(sentence):
            continue
        words = Words(sentence, known, learnt.common)
        if '"' in words.opens:
            continue
        found = uncut(words, learnt, MAX_WORDS, MAX_CHARACTERS)
        if not found or set(VERBS).isdisjoint(words.kinds[: len(found.kept)]):
            continue
        if found.chance * (1 - chance(learnt.score(first_signs(words)) + _LATER)) > least:
            yield words, found


def _sentences(paragraphs: Sequence[str], known: Lexicon) -> Iterator[list[str]]:
    for rest in map(words_of, paragraphs[:_FURTHER]):
        for _ in range(_SENTENCES):
            if rest:
                sentence = first_of(rest, known)
                yield sentence
                rest = rest[len(sentence) :]


def _telling(words: Words, count: int | None = None) -> Iterator[str]:
    """Of the first `count` words names and those that are not small."""
    for word, kind in zip(words.bare[:count], words.kinds, strict=False):
        if kind in (NAME, OTHER) and len(word) >= _TELLING:
            yield word.removesuffix("'s")


def _stem(word: str) -> str:
    """A word of a text as `_telling` has it."""
    return bare(word).replace("’", "'").removesuffix("'s")


def _title(words: Words, found: Cut) -> str:
    return tidy(joined(words.words, found.kept), ends_of(words.known))
