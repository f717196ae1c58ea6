"""Generated queries, each with what it means said a second time, and a plain search that reads every story."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from itertools import product
from math import nan
from random import Random
from typing import NamedTuple

from snowballstemmer import stemmer

from tests.search.making import WORDS, plain_tokens, tokens_of
from tui_reader.search import Searcher
from tui_reader.search.parsing import parse
from tui_reader.search.query import Fact
from tui_reader.story import Story

Test = Callable[[Story], bool]

FACTS = {"read": 0, "starred": 3}
"""Marks of the made library: by the first hex digits of the id."""


class Made(NamedTuple):
    """A query, and whether a story answers it."""

    text: str
    answers: Test


def has_mark(story_id: str, mark: str) -> bool:
    return int(story_id[:2], 16) % 4 == FACTS.get(mark, 1)


def ids_in(library: dict[str, Story]) -> Callable[[Fact], set[str]]:
    """What a library's marks and catalogue say: the stories of which a fact holds."""

    def ids_where(fact: Fact) -> set[str]:
        if fact.name == "path":
            part = fact.text.casefold()
            return {story.id for story in library.values() if any(part in path.casefold() for path in story.paths)}
        if fact.name in ("date", "words"):
            return {story.id for story in library.values() if fact.low <= _number(story, fact.name) < fact.high}
        return {story_id for story_id in library if has_mark(story_id, fact.name)}

    return ids_where


def _number(story: Story, name: str) -> float:
    if name == "words":
        return story.words
    published = story.about.published
    return datetime.fromisoformat(published.value).timestamp() if published else nan


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
        texts = (self._word, self._word, self._in_field, self._phrase, self._near)
        facts = (self._mark, self._date, self._length, self._path, self._language, self._having, self._named)
        return self._random.choice(texts if self._random.random() < 0.6 else facts)()

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
        fits = cache(fits)
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

    def _date(self) -> Made:
        """A day, a month or a year, or from one to another; dates are compared as they are written."""
        first, last = sorted(self._day() for _ in range(2))
        form = self._random.choice(("{0}", "{0}..", "..{1}", "{0}..{1}"))
        low = first if form[0] == "{" else ""
        high = first if form == "{0}" else last if form.endswith("{1}") else "9999"

        def answers(story: Story) -> bool:
            day = story.about.published.value if story.about.published else ""
            return bool(day) and low <= day and day[: len(high)] <= high

        return Made("date:" + form.format(first, last), answers)

    def _day(self) -> str:
        day = f"{self._random.randint(2014, 2016)}-{self._random.randint(1, 12):02}-{self._random.randint(1, 28):02}"
        return day[: self._random.choice((4, 7, 10))]

    def _length(self) -> Made:
        low, high = sorted(self._random.randint(5, 45) for _ in range(2))
        tests: dict[str, Callable[[int], bool]] = {
            f">{low}": lambda words: words > low,
            f">={low}": lambda words: words >= low,
            f"<{high}": lambda words: words < high,
            f"<={high}": lambda words: words <= high,
            f"{low}..{high}": lambda words: low <= words <= high,
            f"{low}..": lambda words: low <= words,
            f"..{high}": lambda words: words <= high,
            f"{low}": lambda words: words == low,
        }
        text = self._random.choice(list(tests))
        return Made(f"words:{text}", lambda story: tests[text](story.words))

    def _path(self) -> Made:
        part = self._random.choice(("bay", "Town/", "OLD", "bay/story", "12.txt", "7"))
        return Made(f"path:{part}", lambda story: any(part.lower() in path.lower() for path in story.paths))

    def _language(self) -> Made:
        name = self._random.choice(("en", "de", "fr", "DE", "pt", "pt-BR"))
        return Made(f"lang:{name}", lambda story: f"{story.about.language}-".lower().startswith(f"{name}-".lower()))

    def _having(self) -> Made:
        kinds = {"highlights": "highlight", "links": "linked_headline", "subhead": "subhead"}
        part = self._random.choice((*kinds, "byline", "outlet", "place", "date"))

        def answers(story: Story) -> bool:
            about = story.about
            known = {"byline": about.bylines, "outlet": about.outlet, "place": about.place, "date": about.published}
            return bool(known[part]) if part in known else any(each.kind == kinds[part] for each in story.blocks)

        return Made(f"has:{part}", answers)

    def _named(self) -> Made:
        """Somebody, an outlet or a place: a word of the name, or some side by side."""
        text = self._random.choice(
            (
                "byline:ada",
                'byline:"ada quill"',
                "byline:uster",
                'byline:"uster ada"',
                "outlet:courier",
                "outlet:HARROW",
            )
            + ('outlet:"the harrow"', "outlet:co*", "place:lodz", 'place:"harrow bay"', "place:quay", "place:courier")
        )
        field, _, wanted = text.partition(":")
        needle = plain_tokens(wanted)

        def answers(story: Story) -> bool:
            for each in tokens_of(story, field):
                for at in range(len(each) - len(needle) + 1):
                    *begin, last = each[at : at + len(needle)]
                    ends = last.startswith(needle[-1]) if wanted.endswith("*") else last == needle[-1]
                    if begin == needle[:-1] and ends:
                        return True
            return False

        return Made(text, answers)


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


def found(searcher: Searcher, text: str, typing: bool = False, limit: int = 1000) -> set[str]:
    """The stories that a query finds."""
    return {story_id for story_id, _ in searcher.search(parse(text, typing), limit).ranked}


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
