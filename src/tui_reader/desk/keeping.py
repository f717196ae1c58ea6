"""Catalogue and index kept fresh: what the folder has, the catalogue lists and the index finds.

Here is who may do it, and what becomes of damage; `updating` is how it is done.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from tui_reader import private
from tui_reader.database import DamagedError
from tui_reader.desk.outcome import Changes, Coverage
from tui_reader.locks import hold, is_held
from tui_reader.story import StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from tui_reader.desk.keeper_process import KeeperProcess
    from tui_reader.library import Library
    from tui_reader.marks import MarksStore
    from tui_reader.search import Searcher


class Keeping:
    """Brings one library's catalogue and index up to its folder."""

    def __init__(
        self, library: Library, marks: MarksStore, engine: str, index_dir: Path, open_searcher: Callable[[], Searcher]
    ) -> None:
        """`engine` names the search engine whose index lies in `index_dir`; `open_searcher` opens it here."""
        self.library = library
        self.catalogue = library.catalogue
        self.marks = marks
        self.engine = engine
        self.index_dir = index_dir
        self.open_searcher = open_searcher
        self._lock = library.cache_dir / "keeper.lock"
        self._starting = threading.Lock()
        self._process: KeeperProcess | None = None
        self._closed = False

    def coverage(self) -> Coverage:
        """How far catalogue and index have come."""
        total, indexed = self.catalogue.counts()
        unread = self.catalogue.recall("unread")
        return Coverage(total, indexed, None if unread is None else total + unread)

    def has_looked(self) -> bool:
        """See `Desk.has_looked`. Counts nothing, which takes its time in a large library."""
        unread = self.catalogue.recall("unread")
        return unread == 0 or (unread is not None and bool(self.catalogue.with_prefix("", 1)))

    def keep_fresh(self, progress: Callable[[Coverage], None] | None, rebuild: bool, index: bool = True) -> Changes:
        """See `Desk.keep_fresh`; without `index`, the catalogue alone, where there is no index yet."""
        from tui_reader.desk.building import workers_lock

        with hold(self._lock, wait=1.0) as held:
            if not held:
                return Changes()
            # Workers of a keeper that was killed may still be committing.
            with hold(workers_lock(self.library.cache_dir), wait=60):
                pass
            index = index or self.catalogue.recall("index") is not None
            try:
                return self._run(progress, rebuild, index)
            except DamagedError as error:
                if error.file != self.catalogue.file:
                    raise
                self.catalogue.discard()
            except StoreError as error:
                from tui_reader.search import IndexDamagedError

                if not isinstance(error, IndexDamagedError):
                    raise
                self.catalogue.distrust_index()
            return self._run(progress, rebuild, index)

    def damage(self) -> list[str]:
        """See `Desk.damage`."""
        with hold(self._lock, wait=1.0) as held:
            return self._damage() if held else []

    def start(self) -> None:
        """Start the keeper process, unless one is at work, or the desk is closed by now."""
        from tui_reader.desk.keeper_process import KeeperProcess

        with self._starting:
            if not self._closed and not self.running():
                self._process = KeeperProcess(self.library.folder)

    def running(self) -> bool:
        """Whether any process is keeping this library."""
        process = self._process
        return (process is not None and process.running()) or is_held(self._lock)

    def failure(self) -> str | None:
        """See `Desk.keeper_failure`."""
        process = self._process
        return process.failure() if process else None

    def stop(self) -> None:
        """End the process that `start` started."""
        with self._starting:
            process, self._process = self._process, None
        if process:
            process.stop()

    def close(self) -> None:
        """End it, and start none any more."""
        with self._starting:
            self._closed = True
        self.stop()

    def _damage(self) -> list[str]:
        catalogue = self.catalogue
        if not catalogue.file.exists():
            return [f"the catalogue {catalogue.file} is gone"] if self.index_dir.exists() else []
        try:
            catalogue.check()
        except DamagedError as error:
            catalogue.discard()
            return [str(error)]
        wrong = self._wrong_with_index()
        if not wrong:
            return []
        catalogue.distrust_index()
        return [f"the index {self.index_dir} {wrong}"]

    def _wrong_with_index(self) -> str:
        """What is wrong with the index that the catalogue speaks of; empty where nothing is, or there is none yet."""
        from tui_reader.desk.seals import is_spoilt, seal_of

        known, now = self.catalogue.recall("index"), seal_of(self.index_dir)
        if known is None:
            return ""
        if not now:
            return "is gone"
        if is_spoilt(self.catalogue.recall("seal"), now):
            return "is damaged: its files are not what was written"
        searcher = self.open_searcher()  # in place of one that cannot be opened it makes an empty one
        searcher.close()
        return "" if searcher.uuid == known else "is damaged: it cannot be opened"

    def _run(self, progress: Callable[[Coverage], None] | None, rebuild: bool, index: bool) -> Changes:
        from tui_reader.desk.updating import Update

        catalogue = self.catalogue
        library = os.fsencode(os.path.realpath(self.library.folder))
        if catalogue.recall("library") != library:
            catalogue.keep(library=library)
            _write_private(self.library.cache_dir / "library.txt", library + b"\n")
        if rebuild:
            catalogue.ledger.outdate()
        update = Update(self, progress)
        update.look(even_if_empty=rebuild)
        if index:
            update.index()
        else:
            update.catalogue_only()
        return update.changes()


def _write_private(file: Path, data: bytes) -> None:
    with open(file, "wb", opener=private.opener) as out:
        out.write(data)
