"""What the reader did is kept, can be taken back, and is never harmed."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.marks.conftest import A, B, C, D, star
from tui_reader.database import DamagedError
from tui_reader.marks import MarksStore
from tui_reader.marks.step import MAX_STEPS, Step
from tui_reader.story import BlockKind, Marks, Place, StoreError
from tui_reader.story.corrections import Correction


def test_whoever_leaves_waits_for_the_mark_that_is_being_written(
    store: MarksStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is closed when what another thread has begun to write stands in it: nothing is lost, nothing crashes."""
    begun, go_on = threading.Event(), threading.Event()

    def slow(*_: object) -> None:
        begun.set()
        assert go_on.wait(10)

    monkeypatch.setattr(store._database, "_back_up", slow)
    with ThreadPoolExecutor() as pool:
        written = pool.submit(store.remember_story, A)
        assert begun.wait(10)
        closed = pool.submit(store.close)
        with pytest.raises(TimeoutError):
            closed.result(0.1)
        go_on.set()
        written.result(10)
        closed.result(10)
    assert store.last_story() == A


def test_marks_wait_for_the_disk(store: MarksStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite is told to have each step on the disk before it says that it is done: a power cut takes none."""
    levels: list[int] = []

    class Watched(sqlite3.Connection):
        def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
            if sql == "COMMIT":
                levels.extend(super().execute("PRAGMA synchronous").fetchone())
            return super().execute(sql, *parameters)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **options: connect(*args, **options, factory=Watched))
    store.mark(star(A), starred=True)
    full = 2
    assert levels and levels[-1] == full


def test_reading_makes_no_file(store: MarksStore, file: Path) -> None:
    """Where nothing was marked there is nothing, not even a file."""
    assert store.of([A]) == {} and store.ids("read") == set()
    assert store.undo() is None and store.redo() is None and store.last_story() is None
    store.carrying.carry([(A, B, "b.txt")])
    store.carrying.replace([(A, B)])
    assert not file.parent.exists()


def test_marks_outlive_the_program(store: MarksStore, file: Path, tmp_path: Path) -> None:
    """What is marked is there at the next start, in a file that is the owner's alone."""
    store.mark(star(A), read=True, starred=True)
    store.keep_place(A, "a.txt", Place(3, 14, 0.5))
    store.remember_story(A)
    store.close()
    again = MarksStore(file, tmp_path / "library")
    assert again.of([A, B]) == {A: Marks(read=True, starred=True, place=Place(3, 14, 0.5))}
    assert again.last_story() == A
    again.close()
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_undo_and_redo(store: MarksStore) -> None:
    """Steps are taken back one by one, and done again, each with its words."""
    store.mark(star(A, words="starred A"), starred=True)
    store.mark(star(A, B, words="read A and B"), read=True)
    assert store.undo() == "read A and B"
    assert store.of([A, B]) == {A: Marks(starred=True), B: Marks()}
    assert store.undo() == "starred A"
    assert store.undo() is None
    assert store.redo() == "starred A"
    assert store.redo() == "read A and B"
    assert store.redo() is None
    assert store.ids("read") == {A, B} and store.ids("starred") == {A}


def test_undo_restores_what_was_there(store: MarksStore) -> None:
    """Taking back a marking of several leaves those alone that bore the mark before."""
    store.mark(star(A), read=True)
    store.mark(star(A, B, C), read=True)
    store.undo()
    assert store.ids("read") == {A}


def test_what_changes_nothing_is_no_step(store: MarksStore) -> None:
    """Marking what is marked already is not to be taken back, and loses no redo."""
    store.mark(star(A, words="first"), read=True)
    store.mark(star(B, words="second"), read=True)
    store.undo()
    store.mark(star(A, words="idle"), read=True)
    assert store.redo() == "second"
    assert store.undo() == "second"
    assert store.undo() == "first"


def test_new_step_ends_redo(store: MarksStore) -> None:
    """After something new is done, what was taken back cannot be done again."""
    store.mark(star(A), read=True)
    store.undo()
    store.mark(star(B, words="new"), read=True)
    assert store.redo() is None
    assert store.undo() == "new"


def test_libraries_share_marks_not_steps(store: MarksStore, file: Path, tmp_path: Path) -> None:
    """A story has its marks in every library; undo and the last story belong to one."""
    store.mark(star(A), starred=True)
    store.remember_story(A)
    other = MarksStore(file, tmp_path / "other")
    assert other.ids("starred") == {A}
    assert other.undo() is None and other.last_story() is None
    other.close()


def test_old_steps_are_let_go(store: MarksStore, file: Path) -> None:
    """The file does not grow for ever."""
    for number in range(MAX_STEPS + 20):
        store.mark(star(A), read=number % 2 == 0)
    store.close()
    with sqlite3.connect(file) as connection:
        counts = connection.execute("SELECT (SELECT count(*) FROM step), (SELECT count(*) FROM change)").fetchone()
    connection.close()
    assert counts == (MAX_STEPS, MAX_STEPS)


def test_carry_leaves_marks_that_are_there(store: MarksStore) -> None:
    """An edited story brings its marks, beside those that its new text has already; the newer place stays."""
    store.mark(star(A), starred=True)
    store.keep_place(A, "a.txt", Place(1, 2, 0.5, "e" * 16))
    store.mark(star(B), read=True)
    store.keep_place(B, "b.txt", Place(0, 0, 0.1))
    store.carrying.carry([(A, B, "b.txt"), (A, C, "c.txt")])
    kept = Marks(starred=True, place=Place(1, 2, 0.5, "e" * 16))
    assert store.of([A, B, C]) == {A: kept, B: Marks(read=True, starred=True, place=Place(0, 0, 0.1)), C: kept}
    store.carrying.carry([(A, C, "c.txt")])
    store.carrying.replace([(A, C)])
    assert store.of([A, C]) == {C: kept}


def test_what_is_marked_while_a_story_is_carried_comes_along(store: MarksStore, file: Path, tmp_path: Path) -> None:
    """Whoever has the old text on the screen until the new one is read loses nothing; what is set anew there stays."""
    store.mark(star(A), starred=True, tags={"old": True})
    store.keep_place(A, "a.txt", Place(1, 2, 0.5))
    store.carrying.carry([(A, B, "a.txt"), (C, D, "c.txt")])
    screen = MarksStore(file, tmp_path / "library")
    screen.mark(star(A, C), read=True, tags={"new": True, "old": False})
    screen.correct(star(A), (3, 9), "f" * 16, BlockKind.QUOTE)
    screen.keep_place(A, "a.txt", Place(4, 0, 0.9))
    screen.mark(star(B), starred=False)
    store.carrying.replace([(A, B), (C, D)])
    said = (Correction((3, 9), "f" * 16, BlockKind.QUOTE),)
    carried = Marks(read=True, tags=("new",), place=Place(4, 0, 0.9), corrections=said)
    assert screen.of([A, B, C, D]) == {B: carried, D: Marks(read=True, tags=("new",))}
    assert [screen.undo() for _ in range(3)] == ["starred"] * 3
    assert screen.of([B]) == {B: Marks(starred=True, tags=("old",), place=Place(4, 0, 0.9))}
    screen.close()


def test_edits_in_a_row_carry_what_was_there_before(store: MarksStore) -> None:
    """Two files edited at once, one to the other's old text, do not hand on each other's marks."""
    store.mark(star(A), starred=True)
    store.mark(star(B), read=True)
    store.carrying.carry([(A, B, "a.txt"), (B, C, "b.txt")])
    assert store.of([B, C]) == {B: Marks(read=True, starred=True), C: Marks(read=True)}


def test_a_path_speaks_for_one_story(store: MarksStore, file: Path, tmp_path: Path) -> None:
    """Where a marked story was met last is known, in its own library alone, until another story lies there."""
    store.mark(Step("starred", {A: "a.txt", B: "b.txt"}), starred=True)
    assert sorted(store.carrying.met_at(["a.txt", "b.txt", "c.txt"])) == [(A, "a.txt"), (B, "b.txt")]
    store.carrying.carry([(A, C, "a.txt")])
    assert store.carrying.met_at(["a.txt"]) == [(C, "a.txt")]
    other = MarksStore(file, tmp_path / "other")
    assert other.carrying.met_at(["a.txt"]) == []
    other.close()


def test_newer_file_is_refused_and_left_alone(store: MarksStore, file: Path) -> None:
    """A file of a newer newsread is neither read wrongly nor written to."""
    store.mark(star(A), read=True)
    store.close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = file.read_bytes()
    for ask in (lambda: store.of([A]), lambda: store.mark(star(A), read=False), store.undo):
        with pytest.raises(StoreError, match="newer newsread"):
            ask()
    assert file.read_bytes() == before


def test_damaged_file_is_said_and_left_alone(store: MarksStore, file: Path) -> None:
    """A damaged marks file is never thrown away: it is an error that names it."""
    file.parent.mkdir()
    file.write_bytes(b"this is no database, but it may be dear to somebody" * 40)
    before = file.read_bytes()
    with pytest.raises(StoreError, match=r"marks\.sqlite"):
        store.mark(star(A), read=True)
    assert file.read_bytes() == before


def test_file_deleted_while_in_use(store: MarksStore, file: Path) -> None:
    """What is marked after the file was taken away goes to a new one, not to a file that nobody can open again."""
    store.mark(star(A), read=True)
    for left in file.parent.iterdir():
        left.unlink()
    assert store.ids("read") == set()
    store.mark(star(B), read=True)
    later = MarksStore(file, file.parent)
    assert store.ids("read") == later.ids("read") == {B}
    later.close()


def test_marks_that_cannot_be_written_are_said(tmp_path: Path) -> None:
    """Where no folder can be made, the error is one clear line."""
    (tmp_path / "data").write_text("a file stands where the folder should be")
    store = MarksStore(tmp_path / "data" / "marks.sqlite", tmp_path)
    with pytest.raises(StoreError, match="marks file") as caught:
        store.mark(star(A), read=True)
    assert "\n" not in str(caught.value)
    store.close()


def test_paths_that_are_not_utf8(store: MarksStore, file: Path) -> None:
    """The last known path is kept byte for byte."""
    store.mark(Step("starred", {A: os.fsdecode(b"f\xe9rry.txt")}), starred=True)
    store.close()
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT path FROM mark").fetchone() == (b"f\xe9rry.txt",)
    connection.close()


def test_many_threads_mark_at_once(store: MarksStore) -> None:
    """Marks from many threads all arrive."""
    stories = [f"{number:064x}" for number in range(60)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda story: store.mark(star(story), read=True), stories))
    assert store.ids("read") == set(stories)


MARK_AND_DIE = """
import os, sys
from pathlib import Path
from tui_reader.marks import MarksStore
from tui_reader.marks.step import Step
store = MarksStore(Path(sys.argv[1]), Path(sys.argv[2]))
store.mark(Step("starred", {"a" * 64: None}), read=True)
with store._database.transaction() as connection:
    connection.execute("UPDATE mark SET read = 0")
    os._exit(9)
"""


def test_killed_process_loses_nothing_done(store: MarksStore, file: Path, tmp_path: Path) -> None:
    """A process killed while it writes leaves all that was done before, and nothing half done."""
    command = [sys.executable, "-c", MARK_AND_DIE, str(file), str(tmp_path / "library")]
    assert subprocess.run(command, check=False).returncode == 9
    assert store.ids("read") == {A}
    assert store.undo() == "starred"


@settings(deadline=None)  # a write waits for the disk
@given(
    st.lists(
        st.tuples(st.sampled_from([A, B, C]), st.sampled_from(["read", "starred", "syria", "Syria"]), st.booleans())
    )
)
def test_undoing_all_and_redoing_all(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, bool]]
) -> None:
    """Whatever was marked, taking all of it back leaves no mark, and doing it again the same marks."""
    folder = tmp_path_factory.mktemp("marks")
    store = MarksStore(folder / "marks.sqlite", folder)
    for story, mark, value in steps[:12]:
        if mark in ("read", "starred"):
            store.mark(star(story), read=value) if mark == "read" else store.mark(star(story), starred=value)
        else:
            store.mark(star(story), tags={mark: value})
    before = store.ids("read"), store.ids("starred"), store.tagged("syria")
    while store.undo():
        pass
    assert (store.ids("read"), store.ids("starred"), store.tagged("syria")) == (set(), set(), set())
    while store.redo():
        pass
    assert (store.ids("read"), store.ids("starred"), store.tagged("syria")) == before
    store.close()


def test_whoever_leaves_waits_for_those_who_read(store: MarksStore) -> None:
    """A file that is closed while other threads read it is read to the end, and opened anew for what they ask next."""
    store.mark(star(A), starred=True)
    many = [A, *map(str, range(3000))]
    end = time.monotonic() + 1

    def read() -> None:
        while time.monotonic() < end:
            assert store.of(many) == {A: Marks(starred=True)}

    with ThreadPoolExecutor() as pool:
        reading = [pool.submit(read) for _ in range(2)]
        while time.monotonic() < end:
            store.close()
        for each in reading:
            each.result(10)


def test_what_is_read_row_by_row_may_be_closed_meanwhile(store: MarksStore) -> None:
    """That is no damage, for which a file would be thrown away."""
    store.mark(star(*map(str, range(1000))), read=True)
    rows = store._database.each("SELECT story FROM mark")
    next(rows)
    store.close()
    with pytest.raises(StoreError) as failed:
        list(rows)
    assert not isinstance(failed.value, DamagedError)
