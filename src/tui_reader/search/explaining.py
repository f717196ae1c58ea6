"""Why a story was found: which parts of the query it matches, where, and what each adds to its score."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tui_reader.folding import words
from tui_reader.search.matching import last_of, matcher, windows
from tui_reader.search.query import ANYWHERE, Leaf, Phrase, Query, Word, spoken
from tui_reader.search.story_text import StoryText

FIELD_NAMES = {
    "title": "headline",
    "highlights": "highlights",
    "byline": "byline",
    "outlet": "outlet",
    "place": "place",
    "subhead": "subheads",
    "links": "linked headlines",
    "body": "body",
}
"""Parts of a story, as a reader calls them."""


class Part(NamedTuple):
    """A part of a query that a story matches. All of it is untrusted text."""

    what: str
    """In words."""
    score: float
    """What it adds to the story's score."""
    where: tuple[tuple[str, int], ...]
    """Parts of the story, and how many times it stands there."""
    forms: tuple[str, ...]
    """The story's own words that match, folded."""


class Explanation(NamedTuple):
    """Why some stories were found."""

    words: str
    """The query in words."""
    parts: Mapping[str, tuple[Part, ...]]
    """By story, the parts of the query that it matches."""


def parts(query: Query, text: StoryText, scores: Sequence[Mapping[str, float]], story_id: str) -> tuple[Part, ...]:
    """The parts of `query` that a story matches; `scores` are those of the stories for each of ``query.leaves``."""
    found = []
    passages = {field: (text.title,) if field == "title" else getattr(text, field) for field in FIELD_NAMES}
    listed = {field: [words(passage) for passage in each] for field, each in passages.items()}
    for leaf, each in zip(query.leaves, scores, strict=True):
        if story_id not in each:
            continue
        standing = list(_standing(leaf, listed, query.languages))
        where = tuple((FIELD_NAMES[field], len(hits)) for field, hits in standing if hits)
        forms = dict.fromkeys(form for _, hits in standing for form in hits)
        found.append(Part(spoken(leaf), each[story_id], where, tuple(forms)))
    return tuple(found)


def scores_of(query: Query, search: Callable[[Query], Mapping[str, float]]) -> list[Mapping[str, float]]:
    """For each of ``query.leaves`` the stories that match it alone, and their scores."""
    return [search(query.only(leaf)) for leaf in query.leaves]


def _standing(
    leaf: Leaf, listed: Mapping[str, list[list[str]]], languages: tuple[str, ...]
) -> Iterator[tuple[str, list[str]]]:
    """Where a word or a phrase stands among the words of each passage of the fields: by field, as it stands there."""
    if isinstance(leaf, Word):
        fits = matcher(leaf, languages)
    for field in listed if leaf.field == ANYWHERE else (leaf.field,):
        if field not in listed:
            continue
        if isinstance(leaf, Word):
            yield field, [word for passage in listed[field] for word in passage if word and fits(word)]
        else:
            yield field, [hit for passage in listed[field] for hit in _phrases(leaf, passage)]


def _phrases(leaf: Phrase, listed: list[str]) -> Iterator[str]:
    if leaf.near is None:
        for at in range(len(listed)):
            if listed[at] == leaf.words[0] and (last := last_of(leaf, listed, at)) is not None:
                yield " ".join(listed[at : last + 1])
    else:
        places = [[at for at, each in enumerate(listed) if each == word] for word in dict.fromkeys(leaf.words)]
        for start, end in windows(places, leaf.near) if all(places) else ():
            yield " ".join(listed[start : end + 1])
