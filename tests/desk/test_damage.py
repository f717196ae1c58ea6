"""Catalogue or index is gone, damaged or old: it is made anew."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from tests.desk.asking import found, settings_in, titles
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


def spoil(folder: Path, unseen: bool) -> None:
    """Overwrite, where it lies, what is inside each segment: its two ends, where opening looks, stay.

    `unseen`: as a failing disk does it, which changes no file's time.
    """
    for file in folder.rglob("*.seg"):
        data, status = file.read_bytes(), file.stat()
        with open(file, "r+b") as out:
            out.seek(len(data) // 10)
            out.write(b"\xff" * (len(data) // 2))
        if unseen:
            os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.parametrize("unseen", [False, True])
@pytest.mark.parametrize("first", ["search", "change"])
def test_index_damaged_inside_is_made_again(
    new_desk: NewDesk, write: Write, settings: Settings, first: str, unseen: bool
) -> None:
    """Damage that only a search or a merge meets is no error: the next look at the folder leaves a new index."""
    for number in range(9):
        write(f"{number}.txt", f"Ferry number {number}")
        new_desk().keep_fresh()
    desk = new_desk()
    spoil(settings.cache_dir / "index", unseen)
    if first == "search":
        assert desk.search("ferry").total in (0, 9)
    for number in range(9, 17):
        write(f"{number}.txt", f"Ferry number {number}")
        desk.keep_fresh()
    assert len(found(desk, "ferry")) == 17 and desk.coverage() == Coverage(17, 17, 17)
    assert new_desk().keep_fresh() == Changes()
    assert new_desk().search("ferry").total == 17


def test_index_cut_off_under_an_open_desk(desk: Desk, write: Write, settings: Settings) -> None:
    """An index that opened well and breaks amid a search: stories are read through, until it is made anew."""
    for number in range(9):
        write(f"{number}.txt", f"Ferry number {number}")
    desk.keep_fresh()
    assert desk.search("ferry").total == 9
    (segment,) = (settings.cache_dir / "index").rglob("*.seg")
    with open(segment, "r+b") as out:
        out.write(b"\xff" * (segment.stat().st_size))
    findings = desk.search('"woke to rain"')
    assert (findings.total, findings.searched, findings.of) == (9, 9, 9)
    assert desk.keep_fresh() == Changes()
    assert desk.search('"woke to rain"').total == 9


def _removed(file: Path, _: Random) -> None:
    file.unlink()


def _cut(file: Path, random: Random) -> None:
    os.truncate(file, random.randrange(file.stat().st_size or 1))


def _noise(file: Path, random: Random) -> None:
    file.write_bytes(random.randbytes(file.stat().st_size))


def _some_noise(file: Path, random: Random) -> None:
    data = bytearray(file.read_bytes())
    length = len(data) // 50 + 1
    for _ in range(3):
        start = random.randrange(len(data) or 1)
        data[start : start + length] = random.randbytes(length)
    file.write_bytes(data)


Damage = Callable[[Path, Random], None]
ASKED = ("ferry", '"harbour bridge"', "b*", "ferry -winter", "br?dge storm", "title:(river OR tide)", '"crane dock"~3')


def _found_by(desk: Desk) -> list[list[str]]:
    return [found(desk, query) for query in ASKED]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library, and its catalogue and index, in which each word of a query stands somewhere."""
    folder, random = tmp_path_factory.mktemp("sound"), Random(4)
    words = ("harbour", "bridge", "ferry", "winter", "mayor", "storm", "river", "tide", "crane", "dock")
    with closing(Desk(settings_in(folder))) as desk:
        for number in range(24):
            text = " ".join(random.choices(words, k=20))
            file = folder / "stories" / f"{number}.txt"
            file.parent.mkdir(exist_ok=True)
            file.write_text(f"Title: Ferry {number} {random.choice(words)}\nDate: 2025-06-03\n\n{text}.\n")
            os.utime(file, (1_700_000_000, 1_700_000_000))
            if number in (19, 23):
                desk.keep_fresh()
        desk.mark(desk.view()[:3], starred=True)
    shutil.copytree(folder / "home", folder / "good")
    return folder


def _mended(folder: Path) -> Settings:
    """The settings of `sound`, all its files as they were."""
    shutil.rmtree(folder / "home")
    shutil.copytree(folder / "good", folder / "home")
    return settings_in(folder)


@pytest.mark.parametrize("damage", [_removed, _cut, _noise, _some_noise])
def test_each_file_damaged(sound: Path, damage: Damage) -> None:
    """Whatever becomes of any one file of the cache: nothing fails, the next look mends it, no mark is lost."""
    with closing(Desk(_mended(sound))) as desk:
        expected, listed, starred = _found_by(desk), titles(desk), desk.view(View(starred=True))
        assert all(expected)
        cache = desk.settings.cache_dir
    for name in sorted(path.relative_to(cache) for path in cache.rglob("*") if path.is_file()):
        if damage is _some_noise and name.suffix == ".sqlite":
            continue  # SQLite has no sums to tell noise in a row by
        settings = _mended(sound)
        damage(settings.cache_dir / name, Random(name.suffix))
        with closing(Desk(settings)) as desk:
            _found_by(desk)
            desk.rows(desk.view())
            desk.keep_fresh()
            assert (name, _found_by(desk)) == (name, expected)
            assert (name, titles(desk)) == (name, listed)
            assert desk.view(View(starred=True)) == starred


@pytest.mark.parametrize("damage", [_removed, _cut, _noise, _some_noise])
def test_doctor_finds_each_file_damaged(sound: Path, damage: Damage) -> None:
    """Asked for, damage of any file is found and named in a line; the next look mends it, and none is found then."""
    with closing(Desk(_mended(sound))) as desk:
        assert desk.damage() == []
        expected, starred = _found_by(desk), desk.view(View(starred=True))
        cache = desk.settings.cache_dir
    for name in sorted(path.relative_to(cache) for path in cache.rglob("*") if path.is_file()):
        if name.suffix not in (".sqlite", ".seg", ".toc", ".json") or (
            damage is _some_noise and name.suffix == ".sqlite"
        ):
            continue  # nothing stands in locks; SQLite has no sums to tell noise in a row by
        settings = _mended(sound)
        damage(settings.cache_dir / name, Random(name.suffix))
        with closing(Desk(settings)) as desk:
            (said,) = desk.damage()
            assert ("the catalogue" if name.suffix == ".sqlite" else "the index") in said and "\n" not in said
            desk.keep_fresh()
            assert (name, desk.damage(), _found_by(desk)) == (name, [], expected)
            assert desk.view(View(starred=True)) == starred


def test_doctor_misses_the_index(sound: Path) -> None:
    """An index that is gone is named; where there is no cache at all, nothing is damaged."""
    settings = _mended(sound)
    shutil.rmtree(settings.cache_dir / "index")
    with closing(Desk(settings)) as desk:
        assert desk.damage() == [f"the index {settings.cache_dir / 'index'} is gone"]
    shutil.rmtree(settings.cache_dir)
    with closing(Desk(settings)) as desk:
        assert desk.damage() == []


def test_index_damaged_where_no_search_has_looked_yet(sound: Path) -> None:
    """Noise that a search would take for postings is noticed by the look at the folder: no hit is wrong after it."""
    with closing(Desk(_mended(sound))) as desk:
        expected = _found_by(desk)
    for seed in range(4):
        settings = _mended(sound)
        _some_noise(min(settings.cache_dir.rglob("*.seg")), Random(seed))
        with closing(Desk(settings)) as desk:
            desk.keep_fresh()
            assert _found_by(desk) == expected


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


@pytest.mark.parametrize("spoilt", ["noise", "[]", "[1]"])
def test_a_spoilt_row_is_made_again(new_desk: NewDesk, write: Write, settings: Settings, spoilt: str) -> None:
    """A row that is not what was written is no error, though the story's date is that of its file, which changes."""
    write("a.txt", "Ferry sinks", date="")
    new_desk().keep_fresh()
    with closing(sqlite3.connect(settings.cache_dir / "catalogue.sqlite")) as catalogue, catalogue:
        assert catalogue.execute("UPDATE story SET row = ? WHERE undated", (spoilt,)).rowcount == 1
    os.utime(settings.library / "a.txt", (1_700_000_001, 1_700_000_001))
    desk = new_desk()
    desk.keep_fresh()
    assert titles(desk) == found(desk, "ferry") == ["Ferry sinks"]


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
