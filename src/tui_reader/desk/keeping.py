"""Catalogue and index kept fresh: what the folder has, the catalogue lists and the index finds.

The order of every change, so that a crash anywhere leaves something the next run puts right: a row is written
unindexed; the index commits; the row is marked as indexed. A story that goes is unmarked; the index lets go of it; its
row goes. So the index holds all that is marked, and nothing that has no row.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.database import DamagedError
from tui_reader.desk.locks import hold, is_held

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from tui_reader.desk.building import Report
    from tui_reader.library import Library, Look
    from tui_reader.library.records import Record
    from tui_reader.marks import MarksStore
    from tui_reader.search import Searcher
    from tui_reader.story import Story

FEW = 200
"""Up to so many files are read in this process: workers take longer to start than they save."""
A_FEW_ROWS = 50
"""After so many files read in this process their rows are written, so that a list can show them."""


class Coverage(NamedTuple):
    """How far catalogue and index have come."""

    catalogued: int
    """Stories in the catalogue."""
    indexed: int
    """Stories of these that the index finds."""
    found: int | None = None
    """Files seen by the walk that is under way or came last; None where none is known."""


class Changes(NamedTuple):
    """What `Desk.keep_fresh` found in the folder; counts of stories."""

    new: int = 0
    changed: int = 0
    moved: int = 0
    gone: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    """Files and folders met now that are no story or cannot be read, each with the reason."""


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
        self._process: subprocess.Popen[bytes] | None = None

    def coverage(self) -> Coverage:
        """How far catalogue and index have come."""
        return Coverage(*self.catalogue.counts(), self.catalogue.recall("found"))

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
                return self._run(progress, rebuild, index)

    def start(self) -> None:
        """Start the keeper process, unless one is at work."""
        import subprocess
        import sys

        if self.running():
            return
        # -P: a file in the current folder must not stand in for one of Python's own.
        command = [sys.executable, "-P", "-m", "tui_reader", "index", "--library", str(self.library.folder)]
        nothing = subprocess.DEVNULL
        self._process = subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=nothing)

    def running(self) -> bool:
        """Whether any process is keeping this library."""
        return (self._process is not None and self._process.poll() is None) or is_held(self._lock)

    def stop(self) -> None:
        """End the process that `start` started."""
        process, self._process = self._process, None
        if process is None:
            return
        import subprocess

        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _run(self, progress: Callable[[Coverage], None] | None, rebuild: bool, index: bool) -> Changes:
        catalogue = self.catalogue
        library = os.fsencode(os.path.realpath(self.library.folder))
        if catalogue.recall("library") != library:
            catalogue.keep(library=library)
            _write_private(self.library.cache_dir / "library.txt", library + b"\n")
        if rebuild:
            catalogue.outdate()
        total, indexed = catalogue.counts()
        look = self.library.look(lambda found: progress(Coverage(total, indexed, found)) if progress else None)
        if catalogue.recall("found") != look.found:
            catalogue.keep(found=look.found)
        run = _Run(self, look, progress)
        if index:
            run.index()
        else:
            run.catalogue_only()
        return run.changes()


class _Run:
    """One time of bringing things up to date, after the look at the folder."""

    def __init__(self, keeping: Keeping, look: Look, progress: Callable[[Coverage], None] | None) -> None:
        self._keeping = keeping
        self._library = keeping.library
        self._catalogue = keeping.library.catalogue
        self._marks = keeping.marks
        self._look = look
        self._progress = progress
        self._todo = look.todo
        self._searcher: Searcher | None = None
        self._claimed: set[str] = set()
        """Stories that somebody in this run indexes already."""
        self._edits: dict[str, str] = {}
        """Old id to new, of files edited in place."""
        self._met: set[str] = set()
        """Stories found under a path that held none before."""
        self._new = 0
        self._moved = 0
        self._gone: list[str] = []
        self._failed: list[tuple[str, str]] = []

    def changes(self) -> Changes:
        """What there was to do."""
        edited = len(self._edits)
        gone = sum(story_id not in self._edits for story_id in self._gone)
        return Changes(self._new, edited, self._moved, gone, tuple(self._failed))

    def catalogue_only(self) -> None:
        """Bring the catalogue up to date, where there is no index yet."""
        self._take(self._look.passed_over)
        self._read()
        self._let_go()
        self._catalogue.drop(self._gone)
        self._tell()

    def index(self) -> None:
        """Bring catalogue and index up to date."""
        from tui_reader.library import stamp

        self._take(self._look.passed_over)
        seal = _seal(self._keeping.index_dir)
        self._catalogue.outdated(stamp())
        nothing_to_do = not (self._todo or self._look.gone or self._catalogue.unindexed(1))
        if nothing_to_do and seal and seal == self._catalogue.recall("seal"):
            return
        if self._catalogue.recall("index") is None:
            # Whatever lies there is nothing the catalogue speaks of.
            import shutil

            shutil.rmtree(self._keeping.index_dir, ignore_errors=True)
        self._searcher = searcher = self._keeping.open_searcher()
        stale = self._reconcile(searcher)
        if len(self._todo) <= FEW:
            stories = self._read()
            self._let_go()
            self._update({*stale, *self._gone}, stories)
        else:
            if stale and searcher.count():
                searcher.update(stale, ())
            self._read()
            searcher.refresh()
            self._let_go()
            self._update(set(self._gone), [])
        self._catalogue.drop(self._gone)
        self._catalogue.keep(seal=_seal(self._keeping.index_dir))
        self._tell()

    def _reconcile(self, searcher: Searcher) -> list[str]:
        """Have read again what the index lacks, or may lack; the ids it must let go of before it gets them again."""
        searcher.refresh()
        total, indexed = self._catalogue.counts()
        same = self._catalogue.recall("index") == searcher.uuid
        if not (same and indexed <= searcher.count() <= total):
            self._catalogue.unmark(searcher.uuid, everything=same)
        known = set(self._todo) | set(self._look.gone)
        self._todo = self._todo + [path for path in self._catalogue.unindexed_paths() if path not in known]
        return self._catalogue.unindexed(-1)

    def _update(self, gone: Iterable[str], stories: list[Story]) -> None:
        assert self._searcher
        gone = list(gone)
        if gone or stories:
            self._searcher.update(gone, stories)
            self._catalogue.indexed([story.id for story in stories], self._searcher.uuid)

    def _read(self) -> list[Story]:
        """Read what is to be read; the stories still to be indexed, where that was not done by workers."""
        from tui_reader.desk.building import MAX_WORKERS, Plan, build

        if len(self._todo) > FEW:
            keeping = self._keeping
            engine = keeping.engine if self._searcher else ""
            plan = Plan(self._library.folder, self._library.cache_dir, keeping.index_dir, engine)
            lost = build(plan, self._todo, min(MAX_WORKERS, os.cpu_count() or 1), self._report)
            self._failed += [(path, "the process that read it ended; it is tried again next time") for path in lost]
            return []
        stories: list[Story] = []
        for start in range(0, len(self._todo), A_FEW_ROWS):
            examined = [
                self._library.examine(path, self._searcher is not None)
                for path in self._todo[start : start + A_FEW_ROWS]
            ]
            wanted = self._take([record for record, _ in examined])
            found = {story.id: story for _, story in examined if story}
            stories += [found[story_id] for story_id in wanted]
        return stories

    def _report(self, report: Report) -> tuple[str, ...]:
        """Keep what a worker reports; what of it is to be indexed."""
        wanted = self._take(report.records)
        if report.indexed and self._searcher:
            self._catalogue.indexed(report.indexed, self._searcher.uuid)
        return wanted if self._searcher else ()

    def _take(self, records: list[Record]) -> tuple[str, ...]:
        """Write what was read; the stories that nobody indexes yet."""
        if not records:
            return ()
        fresh = self._catalogue.lacks(record.known.story for record in records if record.known.story)
        edits = []
        for record in records:
            path, story, reason = record.path, record.known.story, record.known.reason
            before = self._look.known.get(path)
            if story is None:
                self._failed += [(path, reason)] if reason else []
            elif story not in fresh:
                if before is None or before.story != story:
                    self._met.add(story)
            elif before and before.story:
                self._edits[before.story] = story
                edits.append((before.story, story, path))
                fresh.discard(story)
            else:
                self._new += 1
                fresh.discard(story)
        self._marks.carry(edits)
        unindexed = self._catalogue.store(records)
        wanted = tuple(unindexed - self._claimed)
        self._claimed.update(wanted)
        self._tell()
        return wanted

    def _let_go(self) -> None:
        """Forget paths that are gone, and find the stories that no path holds any more."""
        moved = {known.story for path in self._look.gone if (known := self._look.known[path]).story in self._met}
        self._moved = len(moved)
        if self._look.gone:
            self._catalogue.forget(self._look.gone)
        self._gone = self._catalogue.orphans()
        self._marks.replace((old, new) for old, new in self._edits.items() if old in set(self._gone))

    def _tell(self) -> None:
        if self._progress:
            self._progress(self._keeping.coverage())


def _seal(folder: Path) -> str:
    """Names the state of a folder's files by their sizes and times; empty where there is none."""
    seen = []
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                status = os.stat(os.path.join(place, name))
            except FileNotFoundError:
                continue
            seen.append(f"{os.path.join(place, name)} {status.st_size} {status.st_mtime_ns}")
    return "\n".join(sorted(seen))


def _write_private(file: Path, data: bytes) -> None:
    with open(file, "wb", opener=lambda path, flags: os.open(path, flags, 0o600)) as out:
        out.write(data)
