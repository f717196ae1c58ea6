"""The engine ``whoosh``: an index on disk, in a private folder of its own.

Shards ``s0``, ``s1`` … belong to bulk writers, one a process; small changes go to ``s0``.
"""

from __future__ import annotations

import re
import threading
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tui_reader import private
from tui_reader.search import Matches
from tui_reader.search.query import ANYWHERE, Fact, Query
from tui_reader.search.ranking import best
from tui_reader.search.renewal import is_passing, renewing
from tui_reader.search.spelling import edits_for, likeliest
from tui_reader.search.stems import languages_in
from tui_reader.search.whoosh_failures import failure
from tui_reader.search.whoosh_files import (
    FIRST,
    Generation,
    Opened,
    make_empty,
    open_generation,
    open_settled,
    open_shard,
    shards_in,
    stamp_of,
)
from tui_reader.search.whoosh_query import Evaluation
from tui_reader.search.whoosh_segment import Segment, short_id
from tui_reader.search.whoosh_texts import MAX_WORDS, Characters
from tui_reader.search.whoosh_writing import MAX_KEPT, ShardWriter, tidy
from tui_reader.story import StoreError, Story

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.index import FileIndex


AT_ONCE = 500
"""Stories that are written again, at most, by a small change."""


class WhooshSearcher:
    """An index on disk. See `tui_reader.search.Searcher`."""

    def __init__(
        self,
        index_dir: Path,
        text_of: Callable[[str], Story | None],
        ids_where: Callable[[Fact], Collection[str]],
    ) -> None:
        self._ids_where = ids_where
        self._folder = index_dir / "whoosh"
        self._reading = threading.Lock()  # Whoosh's matchers share a file position, so one search at a time
        self._writing = threading.Lock()
        self._now = Generation("", (), None)
        self._languages: tuple[Opened | None, tuple[str, ...]] = (None, ())
        try:
            private.make_folder(index_dir)
            self._reopen()
        except OSError as error:
            raise failure(self._folder, error) from error

    @property
    def uuid(self) -> str:
        return self._now.uuid

    def count(self) -> int:
        with self._opened() as opened:
            return int(opened.reader.doc_count()) if opened else 0

    def search(self, query: Query, limit: int) -> Matches:
        with self._opened() as opened:
            if not query or opened is None:
                return Matches()
            return _search(opened, Evaluation(query, opened.vocabulary, self._ids_where), limit)

    def update(self, gone: Collection[str], new: Iterable[Story]) -> None:
        with self._writing:
            self.refresh()
            stories = {story.id: story for story in new}
            try:
                self._update({*gone, *stories}, list(stories.values()))
            except Exception as error:
                raise failure(self._folder, error) from error
            self.refresh()

    def writer(self, shard: int) -> WhooshWriter:
        return WhooshWriter(self._folder, f"s{shard}")

    def refresh(self) -> None:
        try:
            if stamp_of(self._folder) != self._now.stamp:
                self._reopen()
        except OSError as error:
            raise failure(self._folder, error) from error

    def close(self) -> None:
        self._take(Generation(self._now.uuid, (), None))

    def tidy(self) -> None:
        with self._writing:
            try:
                for name in sorted(shards_in(self._folder)):
                    tidy(open_shard(self._folder, name))
            except Exception as error:
                raise failure(self._folder, error) from error
            self.refresh()

    def languages(self) -> tuple[str, ...]:
        with self._opened() as opened:
            if opened is None:
                return ()
            if self._languages[0] is not opened:
                words = opened.vocabulary
                found = languages_in(words.stories, lambda word: words.frequency("text", word.encode()))
                self._languages = (opened, found)
            return self._languages[1]

    def alike(self, word: str, number: int) -> list[str]:
        with self._opened() as opened:
            return likeliest(word, opened.vocabulary.near(word, edits_for(word)), number) if opened else []

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        with self._opened() as opened:
            frequency = opened.vocabulary.frequency if opened else lambda *_: 0
            return {word: frequency(ANYWHERE, word.encode()) for word in words}

    @contextmanager
    def _opened(self) -> Iterator[Opened | None]:
        """What is open, for one at a time. Raises `StoreError` where what is done with it fails as it is damaged."""
        with self._reading:
            opened = self._now.opened
            try:
                yield opened
            except StoreError:
                raise  # of the library or the marks, where a fact was asked for
            except Exception as error:
                if isinstance(error, OSError) or (opened and _is_damaged(opened)):
                    raise failure(self._folder, error) from error
                raise  # a fault of ours, which another index would not mend

    def _update(self, gone: set[str], new: list[Story]) -> None:
        for name in sorted(shards_in(self._folder) | {FIRST}, reverse=True):
            # The first shard comes last: what is replaced is never found twice
            index = open_shard(self._folder, name)
            numbers = _numbers_in(index, gone)
            stories = new if name == FIRST else []
            if not numbers and not stories:
                continue
            writer = ShardWriter(index)
            try:
                for number in numbers:
                    writer.delete_document(number)
                for story in stories:
                    writer = writer.add_story(story)
            except BaseException:
                writer.abandon()
                raise
            writer.commit(most=AT_ONCE)

    def _reopen(self) -> None:
        """Opens the index as it is now, an empty one where it is missing, damaged, of another version or not ours."""
        if self._opens():
            return
        with renewing(self._folder.parent):
            if not self._opens():
                make_empty(self._folder)
                self._take(open_generation(self._folder))

    def _opens(self) -> bool:
        """Whether there is an index, which is open then. Raises `OSError` where that cannot be known now."""
        try:
            private.check_folder(self._folder)
            self._take(open_settled(self._folder, self._now.opened))
        except Exception as error:
            if is_passing(error):
                raise
            return False
        return True

    def _take(self, generation: Generation) -> None:
        with self._reading:
            before, self._now = self._now, generation
            if before.opened is not None:
                before.opened.reader.close()


class WhooshWriter:
    """Adds many stories to one shard. See `tui_reader.search.Writer`."""

    def __init__(self, folder: Path, name: str, most_words: int = MAX_WORDS) -> None:
        self._folder = folder
        self._name = name
        self._writer: ShardWriter | None = None
        self._characters = Characters(most_words)

    def add(self, story: Story) -> None:
        try:
            if self._writer is None:
                if len(self._characters) > MAX_KEPT:
                    self._characters = Characters(self._characters.most)
                self._writer = ShardWriter(open_shard(self._folder, self._name), self._characters)
            self._writer = self._writer.add_story(story)
            self._characters = self._writer.characters
        except Exception as error:
            raise failure(self._folder, error) from error

    def commit(self) -> None:
        if self._writer is None:
            return
        writer, self._writer = self._writer, None
        try:
            writer.commit()
        except Exception as error:
            raise failure(self._folder, error) from error

    def close(self) -> None:
        self.commit()
        try:
            tidy(open_shard(self._folder, self._name))
        except Exception as error:
            raise failure(self._folder, error) from error


def _search(index: Opened, evaluation: Evaluation, limit: int) -> Matches:
    scored = [evaluation.scores(segment, limit) for segment in index.segments]
    every = (
        ((segment, number), score)
        for segment, (scores, _) in zip(index.segments, scored, strict=True)
        for number, score in scores.items()
    )
    ranked = tuple((segment.story_id(number), score) for (segment, number), score in best(every, limit))
    return Matches(ranked, sum(number for _, number in scored), sum(map(evaluation.passed_over, index.segments)))


def _numbers_in(index: FileIndex, ids: Collection[str]) -> list[int]:
    """The numbers, in a whole shard, of the stories with these ids."""
    wanted = frozenset(short_id(each) for each in ids if re.fullmatch("[0-9a-f]{64}", each))
    numbers: list[int] = []
    with index.reader() as reader:
        for leaf, start in reader.leaf_readers():
            if leaf.doc_count_all():
                numbers += [start + number for number in Segment(leaf, 1.0, {}).numbers(wanted)]
    return numbers


def _is_damaged(index: Opened) -> bool:
    """Whether what has been read of the index is not what was written."""
    try:
        for segment in index.segments:
            segment.check(index.vocabulary.looked_up)
    except Exception:
        return True
    return False
