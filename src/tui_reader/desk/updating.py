"""One time of bringing catalogue and index up to the folder.

The order of every change, so that a crash anywhere leaves something the next run puts right: a row is written
unindexed; the index commits; the row is marked as indexed. A story that goes is unmarked; the index lets go of it; its
row goes. So the index holds all that is marked, and nothing that has no row.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from heapq import nsmallest
from itertools import chain, islice
from time import monotonic
from typing import TYPE_CHECKING

from tui_reader.desk.edits import Edits
from tui_reader.desk.outcome import Changes, Coverage
from tui_reader.desk.seals import is_spoilt, seal_of
from tui_reader.formats import form_of_many
from tui_reader.formats.addresses import divided
from tui_reader.library.records import Look

if TYPE_CHECKING:
    from tui_reader.desk.building import Report
    from tui_reader.desk.keeping import Keeping
    from tui_reader.formats.many import Part
    from tui_reader.library.records import Record
    from tui_reader.search import Searcher
    from tui_reader.story import Story

FEW = 200
"""Up to so many files are read in this process: workers take longer to start than they save."""
A_FEW_ROWS = 50
"""After so many files read in this process their rows are written, so that a list can show them."""
TELL_SECONDS = 0.5
"""How often it is told how far the walk has come."""


class Update:
    """A look at the folder, and all that follows from it."""

    def __init__(self, keeping: Keeping, progress: Callable[[Coverage], None] | None) -> None:
        self._keeping = keeping
        self._library = keeping.library
        self._catalogue = keeping.library.catalogue
        self._ledger = keeping.library.catalogue.ledger
        self._marks = keeping.marks
        self._progress = progress
        self._look = Look([], [], [], {})
        self._todo: list[str] = []
        self._unread: set[str] = set()
        """Paths of `_todo` that held no story before: each may bring one more."""
        self._told = monotonic()
        self._early: set[str] = set()
        """Paths read while the folder was still being walked, so that a list can show them; all are read once more."""
        self._listed: set[str] = set()
        """Stories of these."""
        self._searcher: Searcher | None = None
        self._claimed: set[str] = set()
        """Stories that somebody in this run is indexing."""
        self._edits = Edits(keeping.library, keeping.marks)
        self._last: dict[str, int] = {}
        """Of files that hold many stories, the number of the last one read."""
        self._unreadable: set[str] = set()
        """Those of these files in which something could not be read now: they are read again next time."""
        self._lost: set[str] = set()
        """Paths that a worker took with it when it was killed."""
        self._new = 0
        self._moved = 0
        self._gone: list[str] = []
        self._failed: list[tuple[str, str]] = []

    def changes(self) -> Changes:
        """What there was to do."""
        edited = len(self._edits.in_place)
        gone = sum(story_id not in self._edits.in_place for story_id in self._gone)
        away = self._look.away
        if away:
            advice = "make it readable, or name another with --library"
            if self._catalogue.counts()[0]:
                advice = "what is known of it is kept until newsread index --rebuild"
            away = f"the library {away}; {advice}: {self._library.folder}"
        return Changes(self._new, edited, self._moved, gone, tuple(self._failed), away)

    def look(self, even_if_empty: bool) -> None:
        """Walk the folder; where it is empty, that may be since its drive is away, or not (see `Library.look`)."""
        self._look = self._library.look(self._walked, even_if_empty)
        self._todo = self._look.todo
        self._edits.begin(self._look)
        self._unread = {path for path in self._todo if not self._edits.held(path)} - self._early
        self._tell()

    def catalogue_only(self) -> None:
        """Bring the catalogue up to date, where there is no index yet."""
        self._take(self._look.passed_over)
        self._read()
        self._let_go()
        self._ledger.drop(self._gone)
        self._done()

    def index(self) -> None:
        """Bring catalogue and index up to date."""
        self._take(self._look.passed_over)
        seal = seal_of(self._keeping.index_dir)
        if self._todo:
            # Files that others have read are all to be read; where there is none, there is no such story either.
            self._ledger.outdated(self._library.stamp)
        trusted = self._catalogue.recall("index") is not None and not is_spoilt(self._catalogue.recall("seal"), seal)
        nothing_to_do = not (self._todo or self._look.gone or self._catalogue.unindexed(1))
        if trusted and nothing_to_do and seal and seal == self._catalogue.recall("seal"):
            self._done()
            return
        if not trusted:
            # Whatever lies there is not what the catalogue speaks of.
            import shutil

            shutil.rmtree(self._keeping.index_dir, ignore_errors=True)
        self._searcher = searcher = self._keeping.open_searcher()
        stale = self._reconcile(searcher)
        if not self._is_much():
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
        self._ledger.drop(self._gone)
        searcher.tidy()
        self._catalogue.keep(seal=seal_of(self._keeping.index_dir))
        self._done()

    def _walked(self, new: list[tuple[int, str]]) -> None:
        """Tell how many new files the walk has met by now; of a library never seen before, list a few of them."""
        if monotonic() - self._told < TELL_SECONDS:
            return
        if not (self._early or self._catalogue.counts()[0]):
            paths = [path for _, path in nsmallest(A_FEW_ROWS, new) if not form_of_many(path)]
            records = [self._library.examine(path, indexing=False)[0] for path in paths]
            self._marks.carrying.carry(self._edits.unseen(records))
            self._ledger.store(records)
            self._early = set(paths)
            self._listed = {record.known.story for record in records if record.known.story}
        self._tell(len(new) - len(self._early))
        self._told = monotonic()

    def _reconcile(self, searcher: Searcher) -> list[str]:
        """Have read again what the index lacks, or may lack; the ids it must let go of before it gets them again."""
        searcher.refresh()
        total, indexed = self._catalogue.counts()
        same = self._catalogue.recall("index") == searcher.uuid
        if not (same and indexed <= searcher.count() <= total):
            self._ledger.unmark(searcher.uuid, everything=same)
        known = set(self._todo) | set(self._look.gone)
        unindexed = self._ledger.unindexed_paths()
        self._todo = self._todo + [path for path in unindexed if known.isdisjoint((path, divided(path)[0]))]
        return self._catalogue.unindexed(-1)

    def _update(self, gone: Iterable[str], stories: list[Story]) -> None:
        assert self._searcher
        gone = list(gone)
        if gone or stories:
            self._searcher.update(gone, stories)
            self._ledger.indexed([story.id for story in stories], self._searcher.uuid)

    def _is_much(self) -> bool:
        """Whether there is so much to read that workers are worth their start."""
        return len(self._todo) > FEW or any(map(self._library.is_big, self._todo))

    def _read(self) -> list[Story]:
        """Read what is to be read; the stories still to be indexed, where that was not done by workers."""
        many = [path for path in self._todo if form_of_many(path)]
        self._take([self._library.begun(path) for path in many])
        places = chain.from_iterable(map(self._library.parts, self._todo))
        stories = self._read_by_workers(places) if self._is_much() else self._read_here(places)
        told = {path for path, _ in self._failed}
        for path in many:
            if path not in self._lost:
                if not (self._last.get(path) or path in told):
                    self._take([self._library.empty(path)])
                stamp = "" if path in self._unreadable else self._library.stamp
                self._ledger.finish(path, self._last.get(path, 0), stamp)
        return stories

    def _read_by_workers(self, places: Iterable[str | Part]) -> list[Story]:
        from tui_reader.desk.building import MAX_WORKERS, Plan, build

        keeping, library = self._keeping, self._library
        engine = keeping.engine if self._searcher else ""
        plan = Plan(library.folder, library.cache_dir, dict(library.fields), keeping.index_dir, engine)
        self._lost = set(build(plan, places, min(MAX_WORKERS, os.cpu_count() or 1), self._report))
        self._failed += [(path, "the process that read it ended; it is tried again next time") for path in self._lost]
        return []

    def _read_here(self, places: Iterable[str | Part]) -> list[Story]:
        stories: list[Story] = []
        examined = chain.from_iterable(self._library.examine_all(one, self._searcher is not None) for one in places)
        while some := list(islice(examined, A_FEW_ROWS)):
            wanted = self._take([record for record, _ in some])
            found = {story.id: story for _, story in some if story}
            stories += [found[story_id] for story_id in wanted]
        return stories

    def _report(self, report: Report) -> tuple[str, ...]:
        """Keep what a worker reports; what of it is to be indexed."""
        wanted = self._take(report.records)
        if report.indexed and self._searcher:
            self._ledger.indexed(report.indexed, self._searcher.uuid)
            self._claimed.difference_update(report.indexed)
        return wanted if self._searcher else ()

    def _take(self, records: list[Record]) -> tuple[str, ...]:
        """Write what was read; the stories that nobody indexes yet."""
        if not records:
            return ()
        fresh = self._fresh(records)
        edits = self._edits.unseen(records)
        for record in records:
            path, story, reason = record.path, record.known.story, record.known.reason
            if "#" in path and (item := divided(path))[1]:
                self._last[item[0]] = max(self._last.get(item[0], 0), item[1])
                if record.known.mtime_ns < 0:
                    self._unreadable.add(item[0])
            if story is None:
                self._failed += [(path, reason)] if reason else []
                continue
            known = story not in fresh
            fresh.discard(story)
            if edit := self._edits.met(record, known, records):
                edits.append(edit)
            elif not known:
                self._new += 1
        self._marks.carrying.carry(edits)
        unindexed = self._ledger.store(records)
        self._unread.difference_update(record.path for record in records)
        wanted = tuple(unindexed - self._claimed)
        self._claimed.update(wanted)
        self._tell()
        return wanted

    def _fresh(self, records: list[Record]) -> set[str]:
        """The stories among these that the library did not hold before."""
        stories = {record.known.story for record in records if record.known.story}
        early = stories & self._listed
        self._listed -= early
        return self._catalogue.lacks(stories) | early

    def _let_go(self) -> None:
        """Forget paths that are gone, and find the stories that no path holds any more."""
        moved = {each.story for path in self._look.gone if (each := self._look.known[path]).story in self._edits.moved}
        self._moved = len(moved)
        if self._look.gone:
            self._ledger.forget(self._look.gone)
        self._gone = self._ledger.orphans()
        self._edits.settle(self._gone)

    def _done(self) -> None:
        self._unread.clear()
        self._tell()

    def _tell(self, unread: int | None = None) -> None:
        """Let everybody see how far things have come."""
        unread = len(self._unread) if unread is None else unread
        if self._catalogue.recall("unread") != unread:
            self._catalogue.keep(unread=unread)
        if self._progress:
            self._progress(self._keeping.coverage())
