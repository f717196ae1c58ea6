"""Opening an index, whatever the engine: it is made anew where it must be, once, and never when it need not."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.search.making import make_library
from tui_reader import private
from tui_reader.search import SEARCHERS, Searcher, open_searcher
from tui_reader.story import StoreError

STORIES = list(make_library(9).values())
ENGINES = pytest.mark.parametrize("engine", sorted(SEARCHERS))


def opened(engine: str, folder: Path) -> Searcher:
    return open_searcher(engine, folder, lambda _: None, lambda _: set())


def made(engine: str, folder: Path) -> str:
    """Makes an index of a few stories, and gives its uuid."""
    searcher = opened(engine, folder)
    searcher.update((), STORIES)
    searcher.close()
    return searcher.uuid


@contextmanager
def room_for(files: int) -> Iterator[None]:
    """This process may open so many files more."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    free = os.dup(0)
    os.close(free)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free + files, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX has such a limit")
@ENGINES
@pytest.mark.parametrize("files", range(6))
def test_too_many_open_files_cost_no_index(engine: str, files: int, tmp_path: Path) -> None:
    """Where a process can open no more files, an index is said not to be usable; it stays, and so do its stories."""
    uuid = made(engine, tmp_path)
    known = opened(engine, tmp_path)
    opened(engine, tmp_path).update((), STORIES)
    for use in (lambda: opened(engine, tmp_path), known.refresh, lambda: known.writer(0).close()):
        with room_for(files):
            try:
                use()
            except StoreError as error:
                assert os.strerror(errno.EMFILE) in str(error)
    again = opened(engine, tmp_path)
    assert (again.uuid, again.count()) == (uuid, len(STORIES))


@pytest.mark.parametrize("engine", ["whoosh", "whoosh-public"])
@pytest.mark.parametrize(
    "trouble", [MemoryError(), ImportError("too little room for a module"), OSError(errno.EIO, "")]
)
def test_trouble_that_passes_costs_no_index(
    engine: str, trouble: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where memory is short, or the disk does not answer, when an index is opened, it is not made anew for that."""
    uuid = made(engine, tmp_path)

    def fail(folder: Path) -> None:
        raise trouble

    with monkeypatch.context() as patch, pytest.raises((type(trouble), StoreError)):
        patch.setattr(private, "check_folder", fail)
        opened(engine, tmp_path)
    again = opened(engine, tmp_path)
    assert (again.uuid, again.count()) == (uuid, len(STORIES))


def open_together(engine: str, folder: Path, together: threading.Barrier, uuids: list[str]) -> None:
    """Opens an index as soon as all others are here that are about to; notes its name."""
    together.wait()
    searcher = opened(engine, folder)
    uuids.append(searcher.uuid)
    searcher.close()


@ENGINES
@pytest.mark.parametrize("before", ["nothing", "garbage"])
def test_opened_by_many_at_once_it_is_made_once(engine: str, before: str, tmp_path: Path) -> None:
    """Several that find no index, or a damaged one, at the same time end with the same one."""
    for attempt in range(5):
        folder = tmp_path / str(attempt)
        made(engine, folder)
        for path in list(folder.rglob("*")):
            if path.is_file() and path.suffix != ".lock" and before == "garbage":
                path.write_bytes(b"\xff" * 99)
        if before == "nothing":
            shutil.rmtree(folder)
        together, uuids = threading.Barrier(6), list[str]()
        arguments = (engine, folder, together, uuids)
        threads = [threading.Thread(target=open_together, args=arguments) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(uuids) == 6
        assert set(uuids) == {opened(engine, folder).uuid}


@ENGINES
def test_deleted_while_it_is_open_it_is_made_anew(engine: str, tmp_path: Path) -> None:
    """An index whose folder has gone meanwhile is an empty one after the next look, under another name."""
    uuid = made(engine, tmp_path / "index")
    searcher = opened(engine, tmp_path / "index")
    shutil.rmtree(tmp_path / "index")
    searcher.refresh()
    assert searcher.uuid != uuid
    assert searcher.count() == 0
    searcher.update((), STORIES)
    assert opened(engine, tmp_path / "index").count() == len(STORIES)
