"""Search without an index: every story is read.

Serves while an index is built, and shows what any engine has to find.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Collection, Iterable
from math import log
from pathlib import Path
from sys import intern
from time import monotonic
from typing import NamedTuple
from uuid import uuid4

from tui_reader.folding import words
from tui_reader.search import Matches
from tui_reader.search.query import Phrase, Query, Word
from tui_reader.search.story_text import story_text
from tui_reader.story import StoreError, Story

MAX_KEPT = 4000
"""Stories whose words are kept in memory between two searches."""

TITLE_WEIGHT, HIGHLIGHT_WEIGHT = 4.0, 2.0


class _Words(NamedTuple):
    """A story's folded words, passage by passage."""

    title: list[str]
    passages: list[list[str]]
    weights: dict[str, float]
    """How much each word counts: once for each time it stands there, more in headline and highlights."""


class Scanner:
    """Matches queries against stories got by id; keeps the words of those it read."""

    def __init__(self, text_of: Callable[[str], Story | None]) -> None:
        self._text_of = text_of
        self._kept: dict[str, _Words] = {}

    def search(self, query: Query, ids: Iterable[str], limit: int) -> Matches:
        """The `limit` best of the stories `ids`; ids without a story are passed over."""
        if not query:
            return Matches()
        searched = 0
        found: list[tuple[str, list[float]]] = []
        for story_id in ids:
            story = self._words(story_id)
            if story is None:
                continue
            searched += 1
            if any(_strength(node, story) for node in query.root.unwanted):
                continue
            strengths = [_strength(node, story) for node in query.root.wanted]
            if all(strengths):
                found.append((story_id, strengths))
        rarity = log(1 + searched / (len(found) or 1))
        scored = [(story_id, sum(s / (s + 1.2) for s in strengths) * rarity) for story_id, strengths in found]
        scored.sort(key=lambda pair: (-pair[1], pair[0]))
        return Matches(tuple(scored[: max(limit, 0)]), len(found))

    def read(self, ids: Iterable[str], seconds: float | None = None) -> list[str]:
        """Reads these stories, for so long at most, if that is given; those that were read, now or before."""
        ids = dict.fromkeys(ids)
        self._kept = {story_id: kept for story_id, kept in self._kept.items() if story_id in ids}
        end = None if seconds is None else monotonic() + seconds
        ready = []
        for story_id in ids:
            if story_id in self._kept or end is None or monotonic() < end:
                self._words(story_id)
                ready.append(story_id)
        return ready

    def forget(self, story_id: str) -> None:
        """Reads the story again when next asked for."""
        self._kept.pop(story_id, None)

    def _words(self, story_id: str) -> _Words | None:
        kept = self._kept.get(story_id)
        if kept is None:
            story = self._text_of(story_id)
            if story is None:
                return None
            kept = _read(story)
            if len(self._kept) < MAX_KEPT:
                self._kept[story_id] = kept
        return kept


def _read(story: Story) -> _Words:
    text = story_text(story)
    # Most words stand in many stories: kept once, they take a tenth of the memory.
    passages = [list(map(intern, words(passage))) for passage in text.passages]
    title, highlights = passages[0], text.highlights
    weights: dict[str, float] = {}
    for number, passage in enumerate(passages):
        weight = TITLE_WEIGHT if number == 0 else HIGHLIGHT_WEIGHT if number <= len(highlights) else 1
        for word in passage:
            weights[word] = weights.get(word, 0.0) + weight
    return _Words(title, passages, weights)


def _strength(node: Word | Phrase, story: _Words) -> float:
    """How much a story is about a part of a query; 0 where it does not match."""
    if isinstance(node, Phrase):
        passages = [story.title] if node.title_only else story.passages
        return float(sum(_occurrences(node, passage) for passage in passages))
    if node.title_only:
        return float(sum(_is_word(node, word) for word in story.title))
    if node.prefix:
        return float(sum(weight for word, weight in story.weights.items() if word.startswith(node.text)))
    return float(story.weights.get(node.text, 0))


def _is_word(node: Word, word: str) -> bool:
    return word.startswith(node.text) if node.prefix else word == node.text


def _occurrences(phrase: Phrase, passage: list[str]) -> int:
    first, length = phrase.words[0], len(phrase.words)
    return sum(
        1
        for start in range(len(passage) - length + 1)
        if (passage[start] == first or length == 1) and _follows(phrase, passage[start : start + length])
    )


def _follows(phrase: Phrase, window: list[str]) -> bool:
    *exact, last = phrase.words
    return window[:-1] == exact and (window[-1].startswith(last) if phrase.prefix else window[-1] == last)


class ScanSearcher:
    """The engine ``scan``: notes which stories it was given in a journal, and reads them all at every search."""

    def __init__(
        self,
        index_dir: Path,
        text_of: Callable[[str], Story | None],
        ids_with_mark: Callable[[str], set[str]],
    ) -> None:
        self._journal = index_dir / "scan.journal"
        self._scanner = Scanner(text_of)
        self._lock = threading.Lock()
        self._ids: dict[str, None] = {}
        self._uuid = ""
        try:
            index_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._load()
        except OSError as error:
            raise self._failure(error) from error

    @property
    def uuid(self) -> str:
        return self._uuid

    def count(self) -> int:
        return len(self._ids)

    def search(self, query: Query, limit: int) -> Matches:
        return self._scanner.search(query, list(self._ids), limit)

    def update(self, gone: Collection[str], new: Iterable[Story]) -> None:
        added = [story.id for story in new]
        for story_id in (*gone, *added):
            self._scanner.forget(story_id)
        lines = [f"-{story_id}\n" for story_id in gone] + [f"+{story_id}\n" for story_id in added]
        with self._lock:
            try:
                with open(self._journal, "ab", buffering=0) as journal:
                    journal.write("".join(lines).encode())  # appended in one piece, so that processes do not mix
                self._load()
            except OSError as error:
                raise self._failure(error) from error

    def writer(self, shard: int) -> ScanWriter:
        return ScanWriter(self)

    def refresh(self) -> None:
        with self._lock:
            try:
                self._load()
            except OSError as error:
                raise self._failure(error) from error

    def close(self) -> None:
        pass

    def _load(self) -> None:
        try:
            uuid, *lines = self._journal.read_text().splitlines()
            if not re.fullmatch("[0-9a-f]{32}", uuid):
                raise ValueError("not a journal of ours")
        except (FileNotFoundError, ValueError):
            uuid, lines = uuid4().hex, []
            self._journal.write_text(uuid + "\n")
        ids: dict[str, None] = {}
        for line in lines:
            if line.startswith("+"):
                ids[line[1:]] = None
            else:
                ids.pop(line[1:], None)
        self._uuid, self._ids = uuid, ids

    def _failure(self, error: OSError) -> StoreError:
        return StoreError(f"{self._journal}: the index cannot be used: {error.strerror or error}")


class ScanWriter:
    """Gives a `ScanSearcher` many stories."""

    def __init__(self, searcher: ScanSearcher) -> None:
        self._searcher = searcher
        self._new: list[Story] = []

    def add(self, story: Story) -> None:
        self._new.append(story)

    def commit(self) -> None:
        self._searcher.update((), self._new)
        self._new = []

    def close(self) -> None:
        self.commit()
