"""Sentences with what a title made from them may be: marked by people, in two kinds of files.

``leads/``: a file a language, a sentence a line: `` | `` stands wherever a title may end, ``<…>`` around what may be
left out, ``{…}`` around the subject behind a verb where all that stands before the verb may go and the subject be put
in its place, ``!`` before a sentence that needs the one before it.

``places/``: the same of sentences in the folder beside the repository, which are not copied: the file, the numbers of
the sentence's first word in it and of the first behind it, ``!`` or ``.``; then, by the sentence's own words without
what stands in brackets, the ends, the spans, and the subject, each list parted by commas or ``-``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tui_reader.anatomy.headline.texts import SPACED_QUOTES, words_of

LEADS = Path(__file__).with_name("leads")
PLACES = Path(__file__).with_name("places")
SHARED = Path(__file__).resolve().parents[3] / "shared"
FEWEST = 3
"""Words of a sentence that is too short for a title to end within it."""


class Marked(NamedTuple):
    """A sentence: behind which of its words a title may end, which spans of words may be left out, and the span of the
    subject that might be put before its verb."""

    words: list[str]
    ends: frozenset[int]
    spans: frozenset[tuple[int, int]]
    alone: bool = True
    """Whether it is understood without the one before it."""
    subject: tuple[int, int] | None = None
    name: str = ""
    """The file that it is from, where it was not written for it."""

    @property
    def source(self) -> str:
        """What it is from: a file, or itself."""
        return self.name or " ".join(self.words)


def marked(line: str) -> Marked:
    """A line of the files."""
    words: list[str] = []
    ends: set[int] = set()
    found: set[tuple[int, int]] = set()
    begun: list[int] = []
    alone = not line.startswith("!")
    subject = 0, 0
    for text in re.sub(SPACED_QUOTES, "", line.removeprefix("!")).split():
        word = ""
        closed = 0
        for letter in text:
            if letter == "<":
                begun.append(len(words) + bool(word))
            elif letter == ">":
                closed += 1
            elif letter == "{":
                subject = len(words), 0
            elif letter == "}":
                subject = subject[0], len(words) + 1
            elif letter != "|":
                word += letter
        if word:
            words.append(word)
        found.update((begun.pop(), len(words)) for _ in range(min(closed, len(begun))))
        if "|" in text and words:
            ends.add(len(words) - 1)
    spans = frozenset((start, stop) for start, stop in found if start < stop)
    return Marked(words, frozenset(ends), spans, alone, subject if 1 < subject[0] < subject[1] else None)


def sentences(language: str) -> list[Marked]:
    """Those of a language, in both kinds of files."""
    return [*written(language), *(one for one in _placed(PLACES / f"{language}.txt") if len(one.words) > FEWEST)]


def written(language: str) -> list[Marked]:
    """Those that were written for it, of which no language has so many that it drowns the others."""
    lines = (LEADS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [one for one in map(marked, filter(None, lines)) if len(one.words) > FEWEST]


def _placed(path: Path) -> Iterator[Marked]:
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        name, begin, end, needs, ends, spans, subject = line.split()
        words = words_at(name, int(begin), int(end))
        pairs = [(int(start), int(stop)) for start, stop in (one.split("-") for one in _items(spans))]
        inverted = tuple(map(int, subject.split("-"))) if subject != "-" else ()
        found = frozenset(map(int, _items(ends)))
        subject_at = (inverted[0], inverted[1]) if inverted else None
        yield Marked(words, found, frozenset(pairs), needs == ".", subject_at, name)


def words_at(name: str, begin: int, end: int) -> list[str]:
    """The words of a sentence in the folder beside the repository, without what stands in brackets: a file's, from the
    one of a number up to before another."""
    return words_of(" ".join(_words(name)[begin:end]))


def _items(text: str) -> list[str]:
    return [] if text == "-" else text.split(",")


@cache
def _words(name: str) -> list[str]:
    return (SHARED / name).read_text(encoding="utf-8").split()
