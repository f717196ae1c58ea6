"""The engine ``scan``: an index that is but a list of stories, each of which is read at every search."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from uuid import uuid4

from tui_reader import private
from tui_reader.search import Matches
from tui_reader.search.query import Fact, Query
from tui_reader.search.renewal import renewing
from tui_reader.search.scan import MAX_KEPT, Scanner
from tui_reader.story import StoreError, Story


class ScanSearcher:
    """Notes which stories it was given in a journal, and reads them all at every search."""

    def __init__(
        self,
        index_dir: Path,
        text_of: Callable[[str], Story | None],
        ids_where: Callable[[Fact], Collection[str]],
    ) -> None:
        self._journal = index_dir / "scan.journal"
        self._scanner = Scanner(text_of, ids_where)
        self._lock = threading.Lock()
        self._ids: dict[str, None] = {}
        self._uuid = ""
        try:
            private.make_folder(index_dir)
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

    def languages(self) -> tuple[str, ...]:
        self._scanner.read(list(self._ids)[:MAX_KEPT])
        return self._scanner.languages()

    def alike(self, word: str, number: int) -> list[str]:
        self._scanner.read(list(self._ids)[:MAX_KEPT])
        return self._scanner.alike(word, number)

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        self._scanner.read(list(self._ids)[:MAX_KEPT])
        return {word: self._scanner.frequency(word) for word in words}

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

    def tidy(self) -> None:
        pass

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
        if self._loads():
            return
        with renewing(self._journal.parent):
            if not self._loads():
                new = self._journal.with_suffix(".new")
                new.write_text(uuid4().hex + "\n")
                new.replace(self._journal)
                self._loads()

    def _loads(self) -> bool:
        """Whether there is a journal of ours, which has been read then."""
        try:
            uuid, *lines = self._journal.read_text("ascii").splitlines()
        except (FileNotFoundError, ValueError):
            return False
        if not re.fullmatch("[0-9a-f]{32}", uuid):
            return False
        ids: dict[str, None] = {}
        for line in lines:
            if line.startswith("+"):
                ids[line[1:]] = None
            else:
                ids.pop(line[1:], None)
        self._uuid, self._ids = uuid, ids
        return True

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
