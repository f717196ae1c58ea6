"""Stories that are read through: once, and no more of them are kept than memory should hold."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.search.making import make_library
from tui_reader.search import scan
from tui_reader.search.parsing import parse
from tui_reader.search.scan import Scanner, words_of
from tui_reader.story import Story

LIBRARY = make_library(20)
LONG = 1e9
"""Seconds that are enough."""


class Reader:
    """Gives stories, and counts how often."""

    def __init__(self) -> None:
        self.read: Counter[str] = Counter()

    def __call__(self, story_id: str) -> Story | None:
        self.read[story_id] += 1
        return LIBRARY.get(story_id)


def test_a_story_is_read_once() -> None:
    """However often it is searched, until it is forgotten; one that is gone is none."""
    reader = Reader()
    scanner = Scanner(reader, lambda _: set())
    for _ in range(3):
        assert scanner.read([*LIBRARY, "gone"], LONG) == [*LIBRARY, "gone"]
        assert scanner.search(parse("the OR a OR bridge"), LIBRARY, 100).total
    assert {reader.read[story_id] for story_id in LIBRARY} == {1}
    scanner.forget(next(iter(LIBRARY)))
    scanner.read(LIBRARY, LONG)
    assert reader.read.total() - reader.read["gone"] == len(LIBRARY) + 1


def test_no_more_words_are_kept_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has little time searches what is kept; who has all the time in the world, every story, and alike."""
    size = {story_id: words_of(story).number() for story_id, story in LIBRARY.items()}
    monkeypatch.setattr(scan, "MAX_KEPT_WORDS", sum(size.values()) // 2)
    reader = Reader()
    scanner = Scanner(reader, lambda _: set())
    ready = scanner.read(LIBRARY, LONG)
    assert ready == list(LIBRARY)[: len(ready)] and 0 < len(ready) < len(LIBRARY)
    assert sum(size[each] for each in ready[:-1]) < scan.MAX_KEPT_WORDS <= sum(size[each] for each in ready)
    assert scanner.read(LIBRARY, LONG) == ready and set(reader.read.values()) == {1}
    assert scanner.read(LIBRARY) == list(LIBRARY)
    whole = Scanner(LIBRARY.get, lambda _: set())
    monkeypatch.setattr(scan, "MAX_KEPT_WORDS", 1)
    assert scanner.search(parse("bridge"), LIBRARY, 9) == whole.search(parse("bridge"), LIBRARY, 9)
    others = list(LIBRARY)[len(ready) :]
    monkeypatch.setattr(scan, "MAX_KEPT_WORDS", sum(map(size.__getitem__, others)))
    assert scanner.read(others, LONG) == others
