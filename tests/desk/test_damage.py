"""Catalogue or index is gone, damaged or old: it is made anew."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.asking import found, titles
from tests.desk.conftest import Write
from tui_reader.desk import Changes, Coverage, Desk, View
from tui_reader.settings import Settings

NewDesk = Callable[[], Desk]


def test_rebuild_makes_everything_anew(desk: Desk, write: Write) -> None:
    """A rebuild reads every file again, loses no mark, and finds what was there."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    before = desk.view()
    desk.mark(before, starred=True)
    shutil.rmtree(desk.settings.cache_dir / "index")
    assert desk.keep_fresh(rebuild=True) == Changes()
    assert desk.view(View(starred=True)) == before
    assert found(desk, "ferry") == ["Ferry sinks"]


def test_lost_index_is_made_again(new_desk: NewDesk, write: Write, settings: Settings) -> None:
    """Where the index is gone, the next start makes it anew without being asked."""
    write("a.txt", "Ferry sinks")
    new_desk().keep_fresh()
    shutil.rmtree(settings.cache_dir / "index")
    desk = new_desk()
    assert desk.keep_fresh() == Changes()
    assert found(desk, "ferry") == ["Ferry sinks"]


def spoil(folder: Path) -> None:
    """Overwrite the postings inside each segment, where opening does not look."""
    for file in folder.rglob("*.seg"):
        data = bytearray(file.read_bytes())
        for at in [at for at in range(len(data)) if data.startswith(b"W3Bl", at)]:
            data[at + 4 : at + 40] = b"\xff" * len(data[at + 4 : at + 40])
        file.write_bytes(data)


@pytest.mark.parametrize("first", ["search", "change"])
def test_index_damaged_inside_is_made_again(new_desk: NewDesk, write: Write, settings: Settings, first: str) -> None:
    """Damage that only a search or a merge meets is no error: stories are read through, then there is a new index."""
    for number in range(9):
        write(f"{number}.txt", f"Ferry number {number}")
        new_desk().keep_fresh()
    spoil(settings.cache_dir / "index")
    desk = new_desk()
    if first == "search":
        findings = desk.search("ferry")
        assert (findings.total, findings.searched, findings.of) == (9, 9, 9)
    for number in range(9, 17):
        write(f"{number}.txt", f"Ferry number {number}")
        desk.keep_fresh()
    assert len(found(desk, "ferry")) == 17 and desk.coverage() == Coverage(17, 17, 17)
    assert new_desk().keep_fresh() == Changes()
    assert new_desk().search("ferry").total == 17


def test_cache_deleted_while_in_use(desk: Desk, new_desk: NewDesk, write: Write, settings: Settings) -> None:
    """Where the whole cache is deleted under a running desk, it and every other one see what is made anew."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    assert found(desk, "ferry") == ["Ferry sinks"]
    shutil.rmtree(settings.cache_dir)
    assert found(desk, "ferry") == [] and desk.view() == []
    write("b.txt", "Ferry raised")
    new_desk().keep_fresh()
    assert found(desk, "ferry") == ["Ferry raised", "Ferry sinks"]
    shutil.rmtree(settings.cache_dir)
    assert desk.keep_fresh() == Changes(new=2)
    assert found(desk, "ferry") == found(new_desk(), "ferry") == ["Ferry raised", "Ferry sinks"]


@pytest.mark.parametrize("damage", [b"", b"not a database at all" * 100])
def test_damaged_catalogue_is_made_again(new_desk: NewDesk, write: Write, settings: Settings, damage: bytes) -> None:
    """A damaged catalogue is a cache like any other: nothing is listed, then it is made anew."""
    write("a.txt", "Ferry sinks")
    first = new_desk()
    first.keep_fresh()
    first.close()
    (settings.cache_dir / "catalogue.sqlite").write_bytes(damage)
    desk = new_desk()
    assert desk.view() == []
    assert desk.keep_fresh() == Changes(new=1)
    assert titles(desk) == found(desk, "ferry") == ["Ferry sinks"]


def test_catalogue_broken_inside_is_made_again(new_desk: NewDesk, write: Write, settings: Settings) -> None:
    """A catalogue whose pages are broken behind a good header is made anew as well."""
    write("a.txt", "Ferry sinks")
    first = new_desk()
    first.keep_fresh()
    first.close()
    file = settings.cache_dir / "catalogue.sqlite"
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xff" * len(data[4096:])
    file.write_bytes(data)
    desk = new_desk()
    desk.keep_fresh()
    assert titles(desk) == ["Ferry sinks"]


def test_story_read_by_an_older_newsread_is_read_again(
    new_desk: NewDesk, write: Write, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the reading of stories is improved, unchanged files are read and indexed anew."""
    write("a.txt", "Ferry sinks")
    new_desk().keep_fresh()
    with sqlite3.connect(settings.cache_dir / "catalogue.sqlite") as catalogue:
        catalogue.execute("UPDATE story SET row = replace(row, 'sinks', 'drowns')")
    catalogue.close()
    desk = new_desk()
    assert titles(desk) == ["Ferry drowns"]
    monkeypatch.setattr("tui_reader.anatomy.VERSION", 1_000_000)
    desk.keep_fresh()
    assert titles(desk) == found(desk, "ferry") == ["Ferry sinks"]
    assert desk.search("ferry").total == 1
