"""When a word of a text is one that a query asks for: the same for every engine, and for what is marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from tui_reader.search.query import Match, Phrase, Word
from tui_reader.search.stems import Rule, rules

Matcher = Callable[[str], bool]

TELLING = 5
"""Letters of a word still typed from which on it has other forms: what begins like a shorter one is found anyway."""


def matcher(word: Word, languages: tuple[str, ...]) -> Matcher:
    """Whether a folded word of a text is what `word` stands for."""
    text = word.text
    if word.match is Match.EXACT:
        return text.__eq__
    if word.match is Match.BEGINNING:
        return lambda other: other.startswith(text)
    if word.match is Match.PATTERN:
        pattern = re.compile(glob(text), re.DOTALL)
        return lambda other: pattern.fullmatch(other) is not None
    if word.match is Match.SIMILAR:
        return _similar(text, word.edits)
    found = forms(word, languages)
    if word.match is Match.UNFINISHED:
        return lambda other: other.startswith(text) or any(rule.holds(other) for rule in found)
    return lambda other: other == text or any(rule.holds(other) for rule in found)


def forms(word: Word, languages: tuple[str, ...]) -> tuple[Rule, ...]:
    """What makes other words forms of `word`; of one that is typed only once it is long enough to tell."""
    if word.match is Match.UNFINISHED and len(word.text) < TELLING:
        return ()
    return rules(word.text, languages)


def _similar(text: str, edits: int) -> Matcher:
    from rapidfuzz.distance import OSA

    return lambda other: OSA.distance(text, other, score_cutoff=edits) <= edits


def glob(pattern: str, one: str = ".") -> str:
    """A regular expression for a word with ``*`` and ``?``; it never goes back before a star, so it is never slow."""
    first, *rest = (part.replace(r"\?", one) for part in re.escape(pattern).replace(r"\*", "*").split("*"))
    if not rest:
        return first
    *inner, last = rest
    return first + "".join(f"(?>(?:{one})*?{part})" for part in inner if part) + f"(?:{one})*{last}"


def last_of(phrase: Phrase, listed: Sequence[str], at: int) -> int | None:
    """The last word of a phrase that begins with word `at` of a text, None where there is none."""
    last = at + len(phrase.words) - 1
    if last >= len(listed) or tuple(listed[at:last]) != phrase.words[:-1]:
        return None
    end = phrase.words[-1]
    fits = listed[last].startswith(end) if phrase.prefix else listed[last] == end
    return last if fits else None


def windows(places: Sequence[Sequence[int]], near: int) -> Iterator[tuple[int, int]]:
    """The narrowest stretches that hold each of several words, with `near` others among them at most.

    `places` says where each word stands; a stretch is its first and last place.
    """
    standing = sorted((place, number) for number, each in enumerate(places) for place in each)
    inside = [0] * len(places)
    missing, first = len(places), 0
    for place, number in standing:
        missing -= not inside[number]
        inside[number] += 1
        while not missing:
            start, gone = standing[first]
            if place - start - (len(places) - 1) <= near:
                yield start, place
            inside[gone] -= 1
            missing += not inside[gone]
            first += 1
