"""The words of a field of a segment in a row, in order: made once, and looked up by halving."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from tui_reader.search.whoosh_postings import Postings
from tui_reader.search.whoosh_texts import BITS


class Found(NamedTuple):
    """A word with all its postings, as it is written."""

    field: str
    word: bytes
    character: str
    """What stands for it in the texts."""
    postings: Postings


class TableMaker:
    """The words of a field while they are written."""

    def __init__(self) -> None:
        self.words: list[bytes] = []
        self.stories = array("I")
        self.titles = array("I")
        self.characters = array("I")
        self.ends = array("Q")

    def add(self, found: Found, end: int) -> None:
        """Takes the next word in, whose postings end there."""
        self.words.append(found.word)
        self.stories.append(len(found.postings.ids))
        self.titles.append(found.postings.number_having(BITS["title"]))
        self.characters.append(ord(found.character))
        self.ends.append(end)

    def parts(self) -> Iterator[bytes]:
        """What `Words` is made of."""
        yield b"\n".join((b"", *self.words, b""))
        ends = array("I", accumulate((len(word) + 1 for word in self.words), initial=0))
        yield from (each.tobytes() for each in (ends, self.stories, self.titles, self.characters, self.ends))


class Words(Sequence[bytes]):
    """The words of one field of a segment, in order."""

    def __init__(self, spelled: bytes, *arrays: bytes) -> None:
        ends, stories, titles, characters, places = arrays
        self._spelled = spelled
        self._ends = array("I", ends)
        self.stories = array("I", stories)
        """In how many stories each stands."""
        self.titles = array("I", titles)
        """In the headlines of how many."""
        self.characters = array("I", characters)
        """The number of what stands for it in the texts."""
        self._places = array("Q", places)
        number = len(self.stories)
        sizes = len(self._ends), len(self.titles) + 1, len(self.characters) + 1, len(self._places)
        if any(size != number + 1 for size in sizes):
            raise ValueError("a table of words is cut short")

    def __len__(self) -> int:
        return len(self.stories)

    def __getitem__(self, at: Any) -> Any:
        return self._spelled[self._ends[at] + 1 : self._ends[at + 1]]

    def find(self, word: bytes) -> int | None:
        """The place of a word, None where it is not there."""
        at = bisect_left(self, word)
        return at if at < len(self) and self[at] == word else None

    def extent(self, at: int) -> tuple[int, int]:
        """Where its postings begin, and how long they are."""
        return self._places[at], self._places[at + 1] - self._places[at]

    def beginning(self, prefix: bytes) -> range:
        """The places of all words that begin so."""
        # No byte of UTF-8 is as high.
        return range(bisect_left(self, prefix), bisect_left(self, prefix + b"\xff"))

    def between(self, places: range) -> list[bytes]:
        """The words at these places."""
        return self._spelled[self._ends[places.start] + 1 : self._ends[places.stop]].split(b"\n") if places else []

    def like(self, pattern: bytes) -> Iterator[int]:
        """The places of the words that a regular expression matches wholly."""
        for match in re.finditer(rb"\n(?:" + pattern + rb")(?=\n)", self._spelled):
            yield bisect_right(self._ends, match.start()) - 1

    def spelled(self) -> list[str]:
        """All of them."""
        return self._spelled.decode().split("\n")[1:-1]
