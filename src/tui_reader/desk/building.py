"""Many files read at once: worker processes, each with a shard of the index of its own.

The parent alone writes the catalogue. A worker reads some files and reports; the parent writes the rows, and answers
with the stories that are to be indexed (each id once, whoever read it) and the next files. So a row always stands
before its story can be in the index, and whatever is killed when, the index holds nothing the catalogue does not know.
"""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.formats.many import Part
from tui_reader.library import Library
from tui_reader.library.records import Record
from tui_reader.locks import hold
from tui_reader.story import StoreError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from tui_reader.story import Story

    _Line = Connection["Order | None", "Report | StoreError"]
    """To a worker, and back."""

MAX_WORKERS = 4
FILES_AT_ONCE = 64
STORIES_AT_ONCE = 128
"""Of a file that holds more, a worker reports so many at a time."""
STORIES_A_COMMIT = 1000
MOST_STORIES_A_COMMIT = 3000
"""More, and stories are found later, and a worker needs more memory, some 6 KB a story; fewer, and the index falls into
more pieces: so at first few, then more."""

_UNCOLLECTED = 50_000
"""Objects made before a worker looks for those that refer to each other in a circle: a shard is full of others."""


class Plan(NamedTuple):
    """What every worker needs to know."""

    folder: Path
    cache_dir: Path
    fields: Mapping[str, tuple[str, ...]]
    index_dir: Path
    engine: str
    """Name of the search engine, or empty where nothing is to be indexed."""


class Order(NamedTuple):
    """What the parent asks: index these stories of the last report, then read these files, or go on with the last."""

    add: tuple[str, ...] = ()
    places: tuple[str | Part, ...] = ()
    go_on: bool = False


class Report(NamedTuple):
    """What a worker answers."""

    records: list[Record]
    indexed: list[str]
    """Stories that the index has committed since the last report."""
    more: bool = False
    """Whether there is more in what it was told to read."""


def workers_lock(cache_dir: Path) -> Path:
    """The lock that every worker shares while it lives."""
    return cache_dir / "workers.lock"


def build(plan: Plan, places: Iterable[str | Part], count: int, take: Callable[[Report], tuple[str, ...]]) -> list[str]:
    """Have `count` workers read and index files; returns the paths that a worker took with it when it was killed.

    `take` gets every report, keeps it, and says which of its stories are to be indexed. Raises `StoreError` where the
    index cannot be written.
    """
    from multiprocessing import connection as connections

    todo = iter(places)
    lost: list[str] = []
    busy: dict[object, tuple[_Line, Order]] = {}
    workers: list[BaseProcess] = []
    try:
        for shard in range(count):
            worker, line = _start(plan, shard)
            workers.append(worker)
            busy[line] = line, _send(line, Order(places=_next(todo)))
        while busy:
            for ready in connections.wait([line for line, _ in busy.values()]):
                line, order = busy.pop(ready)
                report = _received(line)
                if report is None:
                    lost += map(_path, order.places)
                    continue
                add = take(report)
                sent = _send(line, Order(add, () if report.more else _next(todo), report.more))
                if sent != Order():
                    busy[line] = line, sent._replace(places=order.places) if report.more else sent
        for worker in workers:
            worker.join()
    finally:
        for worker in workers:
            worker.terminate()
            worker.join()
    return [*lost, *map(_path, todo)]


def _start(plan: Plan, shard: int) -> tuple[BaseProcess, _Line]:
    """A worker that waits for its first order, and the line to it."""
    from multiprocessing import get_context

    context = get_context("spawn")
    ours, theirs = context.Pipe()
    worker = context.Process(target=_work, args=(theirs, plan, shard), daemon=True)
    with _uninterrupted():
        worker.start()
    theirs.close()
    return worker, ours


def _send(line: _Line, order: Order) -> Order:
    """Have a worker do this; where it is nothing, it may go. One that has died meanwhile answers so."""
    with suppress(BrokenPipeError, ConnectionResetError):
        line.send(order if order != Order() else None)
    return order


def _next(todo: Iterator[str | Part]) -> tuple[str | Part, ...]:
    """What a worker reads next: some files, up to one that holds many stories, or a part of that."""
    found: list[str | Part] = []
    for place in islice(todo, FILES_AT_ONCE):
        found.append(place)
        if isinstance(place, Part):
            break
    return tuple(found)


def _path(place: str | Part) -> str:
    return place.path if isinstance(place, Part) else place


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold ^C back. A process started meanwhile never gets it: its parent does, and ends it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    # The first start of a process starts the tracker, and that lets ^C through again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _received(line: _Line) -> Report | None:
    """A worker's report, or None where it has died."""
    try:
        report = line.recv()
    except (EOFError, ConnectionResetError):
        return None
    if isinstance(report, StoreError):
        raise report
    return report


def _work(connection: Connection[Report | StoreError, Order | None], plan: Plan, shard: int) -> None:
    """What a worker process does, until its parent has nothing more for it, or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(_UNCOLLECTED)
    if hasattr(os, "nice"):
        os.nice(5)
    try:
        with hold(workers_lock(plan.cache_dir), wait=60, shared=True):
            _serve(connection, plan, shard)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
    except StoreError as error:
        connection.send(error)
    except Exception as error:
        connection.send(StoreError(f"indexing failed ({type(error).__name__}: {error})"))


def _serve(connection: Connection[Report | StoreError, Order | None], plan: Plan, shard: int) -> None:
    library = Library(plan.folder, plan.cache_dir, plan.fields)
    indexer = _Indexer(plan, shard) if plan.engine else None
    stories: dict[str, Story] = {}
    unread: Iterator[tuple[Record, Story | None]] = iter(())
    while (order := connection.recv()) is not None:
        added = [stories[story_id] for story_id in order.add]
        indexed = indexer.add(added, last=not (order.places or order.go_on)) if indexer else []
        unread = chain(unread, *(library.examine_all(place, bool(plan.engine)) for place in order.places))
        examined = list(islice(unread, STORIES_AT_ONCE))
        stories = {story.id: story for _, story in examined if story}
        connection.send(Report([record for record, _ in examined], indexed, len(examined) == STORIES_AT_ONCE))
    if indexer:
        indexer.close()


class _Indexer:
    """A worker's shard of the index."""

    def __init__(self, plan: Plan, shard: int) -> None:
        from tui_reader.search import open_searcher

        self._waiting: list[str] = []
        self._enough = STORIES_A_COMMIT
        self._searcher = open_searcher(plan.engine, plan.index_dir, lambda _: None, lambda _: set())
        self._writer = self._searcher.writer(shard)

    def add(self, stories: Sequence[Story], last: bool) -> list[str]:
        """Take stories in; the ids of those that were committed now."""
        for story in stories:
            self._writer.add(story)
            self._waiting.append(story.id)
        if not self._waiting or (len(self._waiting) < self._enough and not last):
            return []
        self._writer.commit()
        committed, self._waiting = self._waiting, []
        self._enough = min(self._enough + len(committed) // 2, MOST_STORIES_A_COMMIT)
        return committed

    def close(self) -> None:
        """Let go of the shard."""
        self._writer.close()
        self._searcher.close()
