"""Generated queries, each with what it means said a second time, and a plain search that reads every story."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import product
from random import Random
from typing import NamedTuple

from snowballstemmer import stemmer

from tests.search.making import WORDS, fields_of, plain_tokens
from tui_reader.story import Story

Test = Callable[[Story], bool]

FACTS = {"read": 0, "starred": 3}
"""Marks of the made library: by the first hex digits of the id."""


class Made(NamedTuple):
    """A query, and whether a story answers it."""

    text: str
    answers: Test


@cache
def tokens_of(story: Story, field: str) -> list[list[str]]:
    """The folded words of a story's passages."""
    fields = fields_of(story)
    texts = fields.get(field, []) if field else [text for texts in fields.values() for text in texts]
    return [plain_tokens(text) for text in texts]


def has_mark(story_id: str, mark: str) -> bool:
    return int(story_id[:2], 16) % 4 == FACTS.get(mark, 1)


class Generator:
    """Makes queries out of the words of the made library."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._stem = cache(stemmer("english").stemWord)

    def query(self) -> Made:
        """One to three parts, sometimes one that must not be."""
        parts = [self._part(2) for _ in range(self._random.choice((1, 1, 2, 2, 3)))]
        if self._random.random() < 0.25:
            unwanted = self._part(1)
            sign = self._random.choice(("-", "NOT "))
            parts.append(Made(f"{sign}({unwanted.text})", lambda story: not unwanted.answers(story)))
        self._random.shuffle(parts)
        return Made(" ".join(part.text for part in parts), lambda story: all(part.answers(story) for part in parts))

    def _part(self, depth: int) -> Made:
        if depth and self._random.random() < 0.3:
            parts = [self._part(depth - 1) for _ in range(self._random.choice((2, 2, 3)))]
            text = "(" + " OR ".join(part.text for part in parts) + ")"
            return Made(text, lambda story: any(part.answers(story) for part in parts))
        make = self._random.choice((self._word, self._word, self._in_field, self._phrase, self._near, self._mark))
        return make()

    def _word(self, field: str = "") -> Made:
        """A word: as it stands, its beginning, with a wild card, or with a typing error."""
        word = self._random.choice([each for each in WORDS if each.isascii() and each.isalpha()])
        kind = self._random.choice(("forms", "forms", "exact", "beginning", "pattern", "similar"))
        folded = word.lower()
        text = {
            "forms": word,
            "exact": f'"{word}"',
            "beginning": f"{word[:3]}*",
            "pattern": f"{word[0]}*{word[-1]}",
            "similar": f"{word}~1",
        }[kind]
        tests: dict[str, Callable[[str], bool]] = {
            "forms": lambda other: other == folded or self._is_form(folded, other),
            "exact": lambda other: other == folded,
            "beginning": lambda other: other.startswith(folded[:3]),
            "pattern": lambda other: len(other) > 1 and (other[0], other[-1]) == (folded[0], folded[-1]),
            "similar": lambda other: _one_error(folded, other),
        }
        fits = tests[kind]
        if kind == "pattern" and len(word) == 1:
            text, fits = f'"{word}"', tests["exact"]
        prefix = f"{field}:" if field else ""
        return Made(prefix + text, lambda story: any(fits(each) for words in tokens_of(story, field) for each in words))

    def _is_form(self, word: str, other: str) -> bool:
        stem = self._stem(word)
        beginning = stem[: max(2, len(stem) - 1)]
        alike = self._stem(other) == stem and word.startswith(beginning) and other.startswith(beginning)
        return len(word) >= 3 and alike

    def _in_field(self) -> Made:
        return self._word(self._random.choice(("title", "highlights", "body", "subhead", "links")))

    def _phrase(self) -> Made:
        words = [self._random.choice(WORDS[:12]).lower() for _ in range(2)]
        field = self._random.choice(("", "", "title", "body"))
        text = f"{field}:" * bool(field) + f'"{" ".join(words)}"'

        def answers(story: Story) -> bool:
            return any(
                list(pair) == words for each in tokens_of(story, field) for pair in zip(each, each[1:], strict=False)
            )

        return Made(text, answers)

    def _near(self) -> Made:
        words = [plain_tokens(self._random.choice(WORDS[:20]))[0] for _ in range(self._random.choice((2, 2, 3)))]
        near = self._random.randint(0, 6)

        def answers(story: Story) -> bool:
            return any(_are_near(each, sorted(set(words)), near) for each in tokens_of(story, ""))

        return Made(f'"{" ".join(words)}"~{near}', answers)

    def _mark(self) -> Made:
        name, wanted = self._random.choice(
            (("is:read", "read"), ("is:unread", "read"), ("is:starred", "starred"), ("tag:sea", "tag"))
        )
        return Made(name, lambda story: has_mark(story.id, wanted) == (name != "is:unread"))


def generated(library: dict[str, Story], number: int) -> list[Made]:
    """So many queries, at least nine in ten of which some story answers."""
    found: list[Made] = []
    idle = 0
    for seed in range(100 * number):
        made = Generator(seed).query()
        answered = any(map(made.answers, library.values()))
        if answered or 10 * idle < len(found):
            found.append(made)
            idle += not answered
        if len(found) == number:
            break
    return found


def _are_near(passage: list[str], words: list[str], near: int) -> bool:
    places = [[at for at, each in enumerate(passage) if each == word] for word in words]
    return any(max(one) - min(one) + 1 - len(words) <= near for one in product(*places))


def _one_error(word: str, other: str) -> bool:
    """Whether one letter put in, left out, changed, or two neighbours turned round, make one of the other."""
    if word == other:
        return True
    made = {word[:at] + word[at + 1 :] for at in range(len(word))}
    back = {other[:at] + other[at + 1 :] for at in range(len(other))}
    turned = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
    changed = any(
        len(word) == len(other) and word[:at] == other[:at] and word[at + 1 :] == other[at + 1 :]
        for at in range(len(word))
    )
    return other in made or word in back or other in turned or changed
