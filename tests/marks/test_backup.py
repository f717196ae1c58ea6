"""The marks file is copied before the first write of a day, and before it is migrated."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.marks.conftest import A, B, C, star
from tui_reader.marks import MarksStore, backup
from tui_reader.marks.backup import FIRST, KEPT_SECONDS, SECOND, copies
from tui_reader.marks.schema import MIGRATIONS, SCHEMA_VERSION
from tui_reader.story import Place, StoreError


@pytest.fixture
def wait(monkeypatch: pytest.MonkeyPatch, file: Path) -> Callable[[float], None]:
    """Lets so many seconds pass since the copies were made; less than none: the clock goes back."""

    def passes(seconds: float) -> None:
        for copy in copies(file):
            os.utime(copy.file, (copy.made - seconds, copy.made - seconds))

    return passes


def starred_in(copy: Path, library: Path) -> set[str]:
    """The stories that a copy has as starred."""
    store = MarksStore(copy, library)
    try:
        return store.ids("starred")
    finally:
        store.close()


def test_a_copy_is_kept_for_a_day(store: MarksStore, file: Path, tmp_path: Path, wait: Callable[[float], None]) -> None:
    """Made before the first write of a day, readable by its owner alone, and kept as it is for a day."""
    before = os.umask(0)
    try:
        store.mark(star(A), starred=True)
        assert copies(file) == [], "there was nothing to copy"
        store.mark(star(B), starred=True)
    finally:
        os.umask(before)
    (first,) = copies(file)
    assert stat.S_IMODE(first.file.stat().st_mode) == 0o600
    wait(24 * 3600 - 60)
    store.mark(star(C), starred=True)
    assert starred_in(first.file, tmp_path) == {A}
    wait(61)
    store.mark(star(A), starred=False)
    assert [copy.file.name for copy in copies(file)] == [FIRST, SECOND]
    assert starred_in(file.with_name(FIRST), tmp_path) == {A, B, C}
    assert starred_in(file.with_name(SECOND), tmp_path) == {A}
    assert sorted(name for name in os.listdir(file.parent) if "part" in name) == []


@pytest.mark.parametrize(("seconds", "made"), [(-3600.0, False), (-40 * KEPT_SECONDS, True)])
def test_a_clock_that_goes_back(
    store: MarksStore, file: Path, tmp_path: Path, wait: Callable[[float], None], seconds: float, made: bool
) -> None:
    """By an hour: the copy of today stays. By days: a new one is made, and the one before is still there."""
    store.mark(star(A), starred=True)
    store.mark(star(B), starred=True)
    wait(seconds)
    store.mark(star(C), starred=True)
    assert [starred_in(copy.file, tmp_path) for copy in copies(file)] == ([{A, B}, {A}] if made else [{A}])


def test_before_a_migration(store: MarksStore, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the time of day, and as it was: an older newsread reads it."""
    store.mark(star(A), starred=True)
    store.mark(star(B), starred=True)
    store.close()
    monkeypatch.setattr("tui_reader.marks.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr("tui_reader.marks.MIGRATIONS", {**MIGRATIONS, SCHEMA_VERSION: "CREATE TABLE later (x)"})
    newer = MarksStore(file, tmp_path)
    assert newer.ids("starred") == {A, B}
    newer.close()
    assert [copy.file.name for copy in copies(file)] == [FIRST, SECOND]
    monkeypatch.undo()
    assert starred_in(file.with_name(FIRST), tmp_path) == {A, B}
    with pytest.raises(StoreError, match="newer newsread"):
        starred_in(file, tmp_path)


def test_a_copy_put_back(store: MarksStore, file: Path, tmp_path: Path) -> None:
    """A damaged file is said with the copy and its date; put in its place, it is a marks file like any other."""
    store.mark(star(A), starred=True)
    store.mark(star(B), starred=True)
    store.close()
    (copy,) = copies(file)
    file.write_bytes(b"no database" * 500)
    with pytest.raises(StoreError) as said:
        store.ids("starred")
    assert f"put the copy of {backup.day(copy.made)} in its place: {copy.file}" in str(said.value)
    assert "\n" not in str(said.value)
    with pytest.raises(StoreError):
        store.mark(star(C), starred=True)
    assert starred_in(copy.file, tmp_path) == {A}
    os.replace(copy.file, file)
    store.mark(star(C), starred=True)
    assert store.ids("starred") == {A, C}
    store.check()


def test_damage_takes_no_copy_away(store: MarksStore, file: Path, wait: Callable[[float], None]) -> None:
    """Where the file broke in a place that no mark has met yet, the copies stay as they are; `check` finds it."""
    for number in range(400):
        store.mark(star(f"{number:064x}"), starred=True)
    store.mark(star(A), starred=True)
    wait(2 * KEPT_SECONDS)
    (copy,) = copies(file)
    before = copy.file.read_bytes()
    store.close()
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA writable_schema=ON")
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'change_story'").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with open(file, "r+b") as out:
        out.seek((root - 1) * size)
        out.write(b"\xff" * size)
    store.keep_place(A, None, Place(1, 2, 0.5))
    assert [each.file.name for each in copies(file)] == [FIRST] and copy.file.read_bytes() == before
    with pytest.raises(StoreError, match="is damaged"):
        store.check()


@pytest.mark.parametrize("fault", ["full", "taken"])
def test_a_mark_matters_more_than_its_copy(
    store: MarksStore, file: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """No room for a copy, or something in its place: the mark is made, and nothing is left lying about."""
    store.mark(star(A), starred=True)
    if fault == "full":
        monkeypatch.setattr(backup, "_copy", _no_room)
    else:
        file.with_name(FIRST).mkdir()
        os.utime(file.with_name(FIRST), (0, 0))
    store.mark(star(B), starred=True)
    assert store.ids("starred") == {A, B}
    assert not file.with_name("marks.backup.part").exists()


def _no_room(file: Path, target: Path) -> bool:
    target.write_bytes(b"half of it")
    raise sqlite3.OperationalError("database or disk is full")
