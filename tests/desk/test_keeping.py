"""The folder changes; catalogue and index follow."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.asking import found, titles
from tests.desk.conftest import Write
from tui_reader.desk import Changes, Coverage, Desk, View
from tui_reader.desk.updating import FEW
from tui_reader.locks import hold
from tui_reader.settings import Settings
from tui_reader.story import StoreError

NewDesk = Callable[[], Desk]


def test_new_stories_are_listed_and_found(desk: Desk, write: Write) -> None:
    """What lies in the folder is listed, newest first, and found."""
    write("a.txt", "Ferry sinks", date="2025-06-01")
    write("deep/down/b.txt", "Bridge opens", date="2025-06-02")
    assert desk.keep_fresh() == Changes(new=2)
    assert titles(desk) == ["Bridge opens", "Ferry sinks"]
    assert found(desk, "ferry") == ["Ferry sinks"]
    assert desk.coverage() == Coverage(2, 2, 2)


def test_nothing_changed(desk: Desk, new_desk: NewDesk, write: Write) -> None:
    """A second look at an unchanged folder finds nothing to do, and leaves the rows' version alone."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    before = desk.version()
    assert new_desk().keep_fresh() == Changes()
    assert new_desk().version() == before > 0


def test_same_bytes_in_two_places(desk: Desk, write: Write) -> None:
    """Two equal files are one story with two paths; when one goes, the story stays."""
    write("b.txt", "Ferry sinks")
    write("a.txt", "Ferry sinks")
    assert desk.keep_fresh() == Changes(new=1)
    (row,) = desk.rows(desk.view())
    assert row.paths == ("a.txt", "b.txt")
    os.remove(desk.settings.library / "a.txt")
    assert desk.keep_fresh() == Changes()
    assert desk.rows(desk.view())[0].paths == ("b.txt",)
    assert found(desk, "ferry") == ["Ferry sinks"]


def test_moved_story_keeps_its_id(desk: Desk, write: Write) -> None:
    """A file moved elsewhere is the same story, neither new nor gone."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    before = desk.view()
    (desk.settings.library / "new").mkdir()
    shutil.move(desk.settings.library / "a.txt", desk.settings.library / "new" / "z.txt")
    assert desk.keep_fresh() == Changes(moved=1)
    assert desk.view() == before
    assert desk.rows(before)[0].paths == ("new/z.txt",)
    assert found(desk, "ferry") == ["Ferry sinks"]


def test_gone_story_is_neither_listed_nor_found(desk: Desk, write: Write) -> None:
    """A deleted file's story leaves list and index, and its marks wait for it."""
    file = write("a.txt", "Ferry sinks")
    write("b.txt", "Bridge opens")
    desk.keep_fresh()
    (ferry,) = (row.id for row in desk.rows(desk.view()) if row.title.text == "Ferry sinks")
    desk.mark([ferry], starred=True)
    kept = file.read_bytes()
    file.unlink()
    assert desk.keep_fresh() == Changes(gone=1)
    assert titles(desk) == ["Bridge opens"] and found(desk, "ferry") == []
    file.write_bytes(kept)
    desk.keep_fresh()
    assert desk.rows([ferry])[0].marks.starred


def test_young_file_is_read_again(desk: Desk, settings: Settings, write: Write) -> None:
    """A change within the tick of the file's clock, with the same size and time, is still seen."""
    file = write("a.txt", "Ferry sinks")
    file.touch()
    status = file.stat()
    desk.keep_fresh()
    file.write_text(file.read_text(encoding="utf-8").replace("sinks", "swims"), encoding="utf-8")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    desk.keep_fresh()
    assert titles(desk) == ["Ferry swims"]


def test_what_is_no_story_is_reported_once(desk: Desk, settings: Settings, write: Write) -> None:
    """Empty and binary files are told with a reason; the rest of the library works."""
    write("a.txt", "Ferry sinks")
    (settings.library / "empty.txt").write_bytes(b"")
    (settings.library / "binary.txt").write_bytes(b"\x00\x01\x02" * 50)
    for name in ("empty.txt", "binary.txt"):
        os.utime(settings.library / name, (1_700_000_000, 1_700_000_000))
    changes = desk.keep_fresh()
    assert changes.new == 1
    assert sorted(path for path, _ in changes.failed) == ["binary.txt", "empty.txt"]
    assert [path for path, _ in desk.problems()] == ["binary.txt", "empty.txt"]
    assert all(reason for _, reason in desk.problems())
    assert desk.keep_fresh() == Changes()
    (settings.library / "empty.txt").unlink()
    desk.keep_fresh()
    assert [path for path, _ in desk.problems()] == ["binary.txt"]


def test_name_that_is_not_utf8(desk: Desk, settings: Settings, write: Write) -> None:
    """A file name that is no UTF-8 survives the catalogue, byte for byte, and opens."""
    raw = os.fsencode(settings.library) + b"/f\xe9rry.txt"
    kept = write("a.txt", "Ferry sinks").read_bytes()
    try:
        with open(raw, "wb") as out:
            out.write(kept)
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    os.remove(settings.library / "a.txt")
    desk.keep_fresh()
    (row,) = desk.rows(desk.view())
    assert os.fsencode(row.paths[0]) == b"f\xe9rry.txt"
    assert desk.by_id(row.id).title.text == "Ferry sinks"


def test_many_stories_are_read_by_workers(desk: Desk, write: Write) -> None:
    """A larger library, copies among it, comes out complete: every story listed and found once."""
    for number in range(FEW + 100):
        write(f"{number:03}.txt", f"Ferry number x{number}", date=f"2025-01-{1 + number % 28:02}")
    for number in range(20):
        write(f"copy/{number:03}.txt", f"Ferry number x{number}", date=f"2025-01-{1 + number % 28:02}")
    seen: list[Coverage] = []
    assert desk.keep_fresh(seen.append) == Changes(new=FEW + 100)
    assert seen[-1] == desk.coverage() == Coverage(FEW + 100, FEW + 100, FEW + 100)
    assert len({coverage.catalogued for coverage in seen}) > 2, "the list grows while files are read"
    findings = desk.search("ferry")
    assert findings.total == len(set(findings.matches)) == FEW + 100
    assert desk.keep_fresh() == Changes()


def test_copies_and_files_without_text_are_not_waited_for(desk: Desk, write: Write, settings: Settings) -> None:
    """How many stories there will be is told while files are read, and is right in the end; a rebuild doubles none."""
    for number in range(60):
        write(f"{number}.txt", f"Ferry number {number}")
    write("copy.txt", "Ferry number 1")
    (settings.library / "empty.txt").touch()
    seen: list[Coverage] = []
    desk.keep_fresh(seen.append)
    assert seen[0] == Coverage(0, 0, 62)
    assert seen[-1] == desk.coverage() == Coverage(60, 60, 60)
    expected = [coverage.expected or 0 for coverage in seen]
    assert expected == sorted(expected, reverse=True)
    seen.clear()
    desk.keep_fresh(seen.append, rebuild=True)
    assert {(coverage.catalogued, coverage.expected) for coverage in seen[2:]} == {(60, 60)}


def test_stories_are_listed_while_the_folder_is_walked(
    desk: Desk, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first time, some rows and a growing count are there before the walk has come to its end."""
    monkeypatch.setattr("tui_reader.library.looking.FILES_BETWEEN", 10)
    monkeypatch.setattr("tui_reader.desk.updating.TELL_SECONDS", 0)
    for number in range(70):
        write(f"{number}.txt", f"Ferry number {number}")
    write("copy.txt", "Ferry number 1")
    seen: list[Coverage] = []
    assert desk.keep_fresh(seen.append) == Changes(new=70)
    # The copy may be among the first ten.
    first = seen[0].catalogued
    assert first in (9, 10)
    assert seen[:3] == [Coverage(first, 0, first), Coverage(first, 0, first + 10), Coverage(first, 0, first + 20)]
    assert seen[-1] == desk.coverage() == Coverage(70, 70, 70)
    assert desk.search("ferry").total == 70
    seen.clear()
    assert desk.keep_fresh(seen.append) == Changes()
    assert set(seen) == {Coverage(70, 70, 70)}


def test_one_keeper_at_a_time(desk: Desk, write: Write, settings: Settings) -> None:
    """While another process keeps the library, this one says so and does nothing."""
    write("a.txt", "Ferry sinks")
    assert not desk.keeper_running()
    with hold(settings.cache_dir / "keeper.lock", wait=0) as held:
        assert held and desk.keeper_running()
        assert desk.keep_fresh() == Changes() and desk.view() == []
    assert not desk.keeper_running()
    assert desk.keep_fresh() == Changes(new=1)


def test_missing_library_is_an_error(desk: Desk, settings: Settings) -> None:
    """A library that is not there is said, and nothing is thrown away."""
    settings.library.rmdir()
    with pytest.raises(StoreError, match="stories"):
        desk.keep_fresh()


def test_private_files(desk: Desk, write: Write, settings: Settings) -> None:
    """What newsread keeps can be read by its owner alone."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    desk.mark(desk.view(), read=True)
    for folder in (settings.cache_dir, settings.marks_file.parent):
        assert folder.stat().st_mode & 0o777 == 0o700
        files = [path for path in folder.iterdir() if path.is_file()]
        assert files and all(path.stat().st_mode & 0o077 == 0 for path in files)


def test_an_empty_folder_is_a_drive_that_is_away(desk: Desk, write: Write, settings: Settings, tmp_path: Path) -> None:
    """Nothing is taken for deleted and all is said; when it is back, nothing is read again; a rebuild lets go."""
    for number in range(3):
        write(f"{number}.txt", f"Ferry {number}")
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    settings.library.rename(tmp_path / "unmounted")
    with pytest.raises(StoreError, match="is no folder"):
        desk.keep_fresh()
    settings.library.mkdir()
    (settings.library / ".keep").touch()
    for _ in range(2):
        changes = desk.keep_fresh()
        assert changes == Changes(away=changes.away)
        assert changes.away.startswith("the library is empty now, and held 3 stories (is its drive connected?)")
        assert changes.away.endswith(str(settings.library))
        assert len(found(desk, "ferry")) == len(titles(desk)) == 3
    shutil.rmtree(settings.library)
    (tmp_path / "unmounted").rename(settings.library)
    assert desk.keep_fresh() == Changes() and len(found(desk, "ferry")) == 3
    for number in range(3):
        (settings.library / f"{number}.txt").unlink()
    assert desk.keep_fresh(rebuild=True) == Changes(gone=3)
    assert titles(desk) == found(desk, "ferry") == []
    write("0.txt", "Ferry 0")
    desk.keep_fresh()
    assert len(desk.view(View(starred=True))) == 1, "marks are never let go of"


def test_a_part_of_the_library_that_comes_back(desk: Desk, write: Write, settings: Settings, tmp_path: Path) -> None:
    """A folder in it that is away is away with its stories, and comes back with the marks."""
    write("here.txt", "Bridge opens")
    write("away/a.txt", "Ferry sinks")
    desk.keep_fresh()
    desk.tag(desk.view(), add=["harbour"])
    (settings.library / "away").rename(tmp_path / "away")
    assert desk.keep_fresh() == Changes(gone=1)
    (tmp_path / "away").rename(settings.library / "away")
    assert desk.keep_fresh() == Changes(new=1)
    assert len(desk.view(View(tag="harbour"))) == 2


def test_unreadable_folder_is_passed_over(desk: Desk, write: Write, settings: Settings) -> None:
    """A folder that cannot be read is reported, what is known of it stays, and the rest goes on."""
    write("shut/a.txt", "Ferry sinks")
    desk.keep_fresh()
    write("b.txt", "Bridge opens")
    folder = settings.library / "shut"
    folder.chmod(0)
    try:
        if os.access(folder, os.R_OK):
            pytest.skip("this user may read every folder")
        changes = desk.keep_fresh()
    finally:
        folder.chmod(0o700)
    assert (changes.new, changes.gone, [path for path, _ in changes.failed]) == (1, 0, ["shut"])
    assert sorted(titles(desk)) == ["Bridge opens", "Ferry sinks"]


def test_whether_there_are_answers_without_a_look(settings: Settings, write: Write) -> None:
    """Once the folder was looked through, also where it is empty; not before."""
    desk = Desk(settings)
    assert not desk.has_looked()
    desk.keep_fresh()
    assert desk.has_looked()
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    assert desk.has_looked()
    desk.close()
    settings.cache_dir.joinpath("catalogue.sqlite").unlink()
    assert not Desk(settings).has_looked()
