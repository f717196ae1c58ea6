"""The engine for any Whoosh: made of what its documentation names, and of nothing else. Slower, but right.

It stands in for `whoosh_index` where another Whoosh is installed than that is made for. Words are looked up in Whoosh's
index; a story's passages lie there, too, for phrases. Scores are those of `scan`.
"""

from __future__ import annotations

import json
import os
import re
import threading
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from math import log
from pathlib import Path
from typing import Any as Anything
from uuid import uuid4

from tui_reader import private
from tui_reader.search import Matches
from tui_reader.search.matching import matcher
from tui_reader.search.query import Fact, Match, Query, Word
from tui_reader.search.ranking import best
from tui_reader.search.renewal import LOCK_SECONDS, is_passing, put_in_place, renewing
from tui_reader.search.scan import words_of
from tui_reader.search.spelling import edits_for, likeliest
from tui_reader.search.stems import languages_in
from tui_reader.search.whoosh_failures import failure
from tui_reader.search.whoosh_public_matching import FIELDS, TEXTS, Shard, frequency, lexicon
from tui_reader.story import StoreError, Story

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh import fields, index
    from whoosh.filedb.filestore import FileStorage

VERSION = 2
"""Of what is written here; an index of another version is made anew."""
FIRST = "s0"


class PublicSearcher:
    """An index on disk, in a folder of its own. See `tui_reader.search.Searcher`."""

    def __init__(
        self,
        index_dir: Path,
        text_of: Callable[[str], Story | None],
        ids_where: Callable[[Fact], Collection[str]],
    ) -> None:
        self._folder = index_dir / "whoosh_public"
        self._ids_where = ids_where
        self._lock = threading.RLock()
        self._uuid = ""
        with self._telling():
            private.make_folder(index_dir)
        self.refresh()

    @property
    def uuid(self) -> str:
        return self._uuid

    def count(self) -> int:
        with self._readers() as readers:
            return sum(reader.doc_count() for reader in readers)

    def search(self, query: Query, limit: int) -> Matches:
        if not query:
            return Matches()
        with self._readers() as readers:
            stories = sum(reader.doc_count() for reader in readers)
            found = [
                (reader, Shard(reader, query.languages, self._ids_where).matching(query.root)) for reader in readers
            ]
            total = sum(len(scores) for _, scores in found)
            rarity = log(1 + stories / (total or 1))
            every = (((reader, number), score) for reader, scores in found for number, score in scores.items())
            ranked = tuple(
                (reader.stored_fields(number)["key"], score * rarity) for (reader, number), score in best(every, limit)
            )
            return Matches(ranked, total)

    def languages(self) -> tuple[str, ...]:
        with self._readers() as readers:
            stories = sum(reader.doc_count() for reader in readers)
            return languages_in(stories, lambda word: frequency(readers, word))

    def alike(self, word: str, number: int) -> list[str]:
        fits = matcher(Word(word, Match.SIMILAR, edits=edits_for(word)), ())
        with self._readers() as readers:
            every = {each for reader in readers for field in TEXTS for each in lexicon(reader, field)}
            return likeliest(word, [(each, frequency(readers, each)) for each in every if fits(each)], number)

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        with self._readers() as readers:
            return {word: frequency(readers, word) for word in words}

    def update(self, gone: Collection[str], new: Iterable[Story]) -> None:
        stories = {story.id: story for story in new}
        with self._telling():
            # The first shard comes last: what is replaced is never found twice
            for name in sorted(_shards_in(self._folder), reverse=True):
                with _shard(self._folder, name) as shard, shard.writer(timeout=LOCK_SECONDS) as writer:
                    for story_id in {*gone, *stories}:
                        writer.delete_by_term("key", story_id)
                    for story in stories.values() if name == FIRST else ():
                        writer.add_document(**_document(story))

    def tidy(self) -> None:
        pass  # Whoosh merges as it sees fit

    def writer(self, shard: int) -> PublicWriter:
        return PublicWriter(self._folder, f"s{shard}", self._telling)

    def refresh(self) -> None:
        with self._telling():
            if self._opens():
                return
            with renewing(self._folder.parent):
                if not self._opens():
                    put_in_place(self._folder, _fill)
                    self._open()

    def close(self) -> None:
        pass  # readers are opened for each answer

    def _opens(self) -> bool:
        """Whether there is an index that can be used. Raises `OSError` where that cannot be known now."""
        try:
            self._open()
        except Exception as error:
            if is_passing(error):
                raise
            return False  # missing, damaged in any way, or of another version
        return True

    def _open(self) -> None:
        private.check_folder(self._folder)  # Whoosh's table of contents is a pickle
        about = json.loads((self._folder / "about.json").read_bytes())
        if about["version"] != VERSION or FIRST not in _shards_in(self._folder):
            raise ValueError("an index of another version, or without its first shard")
        if about["uuid"] != self._uuid:
            for name in _shards_in(self._folder):
                with self._reader(name):
                    pass
        self._uuid = str(about["uuid"])

    @contextmanager
    def _readers(self) -> Iterator[list[Anything]]:
        """The shards, each to be read as it is now."""
        with self._lock, self._telling(), ExitStack() as opened:
            yield [opened.enter_context(self._reader(name)) for name in sorted(_shards_in(self._folder))]

    @contextmanager
    def _reader(self, name: str) -> Iterator[Anything]:
        """A shard, opened again where another process committed meanwhile: only what fails at rest is damage."""
        with ExitStack() as opened:
            while True:
                tables = sorted(self._folder.glob(f"_{name}_*.toc"))
                try:
                    reader = opened.enter_context(_shard(self._folder, name)).reader()
                    break
                except Exception:
                    if sorted(self._folder.glob(f"_{name}_*.toc")) == tables:
                        raise
            opened.callback(reader.close)
            yield reader

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """What fails in here is told as `Searcher` says."""
        try:
            yield
        except StoreError:
            raise  # of the library or the marks, where a fact was asked for; or of whoever makes the index anew
        except Exception as error:
            raise failure(self._folder, error) from error


class _Files(FileStorage):  # type: ignore[misc]
    """A folder of files that remembers what it opened, since Whoosh leaves files open where it fails."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), supports_mmap=False)
        self._opened: list[Anything] = []

    def open_file(self, name: str, **options: Anything) -> Anything:
        file = super().open_file(name, **options)
        self._opened.append(file)
        return file

    def list(self) -> list[str]:
        return os.listdir(self.folder)  # Whoosh takes a folder that cannot be read for an empty one

    def close_all(self) -> None:
        """Closes whatever is open still."""
        for file in self._opened:
            with suppress(Exception):
                file.close()


@contextmanager
def _shard(folder: Path, name: str) -> Iterator[Anything]:
    """Whoosh's index of a shard."""
    files = _Files(folder)
    try:
        yield files.open_index(indexname=name)
    finally:
        files.close_all()


class PublicWriter:
    """Adds stories to one shard. See `tui_reader.search.Writer`."""

    def __init__(self, folder: Path, name: str, telling: Callable[[], Anything]) -> None:
        self._folder = folder
        self._name = name
        self._telling = telling
        self._new: list[Story] = []

    def add(self, story: Story) -> None:
        self._new.append(story)

    def commit(self) -> None:
        new, self._new = self._new, []
        if not new:
            return
        with self._telling():
            if self._name not in _shards_in(self._folder):
                _make_shard(self._folder, self._name)
            with _shard(self._folder, self._name) as shard, shard.writer(timeout=LOCK_SECONDS) as writer:
                for story in new:
                    writer.add_document(**_document(story))

    def close(self) -> None:
        self.commit()


def _shards_in(folder: Path) -> set[str]:
    found = (re.fullmatch(r"_(s\d+)_\d+\.toc", name) for name in os.listdir(folder))
    return {match[1] for match in found if match}


def _fill(folder: Path) -> None:
    """An empty index in an empty folder."""
    _make_shard(folder, FIRST)
    about = folder / "about.json"
    private.make_file(about)
    about.write_text(json.dumps({"uuid": uuid4().hex, "version": VERSION}))


def _make_shard(folder: Path, name: str) -> None:
    words = {field: fields.KEYWORD(scorable=True) for field in FIELDS}
    schema = fields.Schema(key=fields.ID(stored=True, unique=True), passages=fields.STORED(), **words)
    index.create_in(str(folder), schema, indexname=name).close()


def _document(story: Story) -> Mapping[str, object]:
    """What Whoosh is told of a story."""
    passages = words_of(story).fields
    spaced = {
        field: " ".join(word for passage in passages.get(field, ()) for word in passage if word) for field in FIELDS
    }
    return {"key": story.id, "passages": passages, **{field: text for field, text in spaced.items() if text}}
