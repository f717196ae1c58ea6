"""The folder changes; catalogue, index and marks follow."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.conftest import Write
from tui_reader.desk import Changes, Coverage, Desk, View
from tui_reader.desk.locks import hold
from tui_reader.desk.updating import FEW
from tui_reader.settings import Settings
from tui_reader.story import Place, StoreError

NewDesk = Callable[[], Desk]


def titles(desk: Desk) -> list[str]:
    """The headlines of the list."""
    return [row.title.text for row in desk.rows(desk.view())]


def found(desk: Desk, query: str) -> list[str]:
    """The headlines that a search finds, in the order of the alphabet."""
    return sorted(hit.row.title.text for hit in desk.hits(desk.search(query)))


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


def test_edited_story_takes_its_marks_along(desk: Desk, write: Write) -> None:
    """A file edited in place is one changed story, under a new id, with the marks of the old."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    (old,) = desk.view()
    desk.mark([old], read=True, starred=True)
    desk.keep_place(old, Place(1, 5, 0.5))
    desk.remember_story(old)
    write("a.txt", "Ferry raised", mtime=1_700_000_100)
    assert desk.keep_fresh() == Changes(changed=1)
    (new,) = desk.view()
    assert new != old
    (row,) = desk.rows([new])
    assert (row.title.text, row.marks.read, row.marks.starred) == ("Ferry raised", True, True)
    assert row.marks.place == Place(1, 5, 0.5)
    assert desk.last_story() == new
    assert found(desk, "sinks") == [] and found(desk, "raised") == ["Ferry raised"]
    assert desk.undo() is not None
    assert not desk.rows([new])[0].marks.starred, "undo follows the story to its new id"


def test_edited_copy_leaves_the_marks_of_the_original(desk: Desk, write: Write) -> None:
    """Where another file still has the old text, its marks are copied, not moved."""
    write("a.txt", "Ferry sinks")
    write("b.txt", "Ferry sinks")
    desk.keep_fresh()
    (old,) = desk.view()
    desk.mark([old], starred=True)
    write("b.txt", "Ferry raised", mtime=1_700_000_100)
    assert desk.keep_fresh() == Changes(changed=1)
    assert {row.title.text: row.marks.starred for row in desk.rows(desk.view())} == {
        "Ferry sinks": True,
        "Ferry raised": True,
    }


def test_star_outlives_an_edit_that_was_opened_first(desk: Desk, write: Write) -> None:
    """An edited story opened and marked before the keeper saw the edit keeps its old marks beside the new."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    (old,) = desk.view()
    desk.mark([old], starred=True)
    write("a.txt", "Ferry raised", mtime=1_700_000_100)
    opened = desk.by_id(old)
    assert opened.id != old
    desk.mark([opened.id], read=True)
    desk.keep_fresh()
    (row,) = desk.rows(desk.view())
    assert (row.id, row.marks.read, row.marks.starred) == (opened.id, True, True)


def test_edit_to_a_known_text_brings_marks(desk: Desk, write: Write) -> None:
    """A file edited to what another file says already is one changed story, and its star is not lost."""
    write("a.txt", "Ferry sinks")
    write("b.txt", "Ferry raised")
    desk.keep_fresh()
    (old,) = (row.id for row in desk.rows(desk.view()) if row.title.text == "Ferry sinks")
    desk.mark([old], starred=True)
    write("a.txt", "Ferry raised", mtime=1_700_000_100)
    assert desk.keep_fresh() == Changes(changed=1)
    assert [(row.title.text, row.marks.starred) for row in desk.rows(desk.view())] == [("Ferry raised", True)]


def test_files_that_change_places_keep_their_own_marks(desk: Desk, write: Write) -> None:
    """Two files that take each other's names are no edits: each story keeps what it bears, and no more."""
    write("a.txt", "Ferry sinks")
    write("b.txt", "Bridge opens")
    desk.keep_fresh()
    (ferry,) = (row.id for row in desk.rows(desk.view()) if row.title.text == "Ferry sinks")
    desk.mark([ferry], starred=True)
    write("a.txt", "Bridge opens", mtime=1_700_000_100)
    write("b.txt", "Ferry sinks", mtime=1_700_000_200)
    assert desk.keep_fresh() == Changes()
    assert {row.title.text: row.marks.starred for row in desk.rows(desk.view())} == {
        "Ferry sinks": True,
        "Bridge opens": False,
    }


@pytest.mark.parametrize("missed", ["cache deleted", "file away"])
def test_marks_outlive_an_edit_nobody_saw(new_desk: NewDesk, write: Write, settings: Settings, missed: str) -> None:
    """A file edited while the cache was gone, or caught away between delete and rewrite, keeps its marks."""
    file = write("a.txt", "Ferry sinks")
    desk = new_desk()
    desk.keep_fresh()
    (old,) = desk.view()
    desk.mark([old], starred=True)
    desk.remember_story(old)
    if missed == "cache deleted":
        shutil.rmtree(settings.cache_dir)
    else:
        file.unlink()
        assert desk.keep_fresh() == Changes(gone=1)
    write("a.txt", "Ferry raised", mtime=1_700_000_100)
    assert desk.keep_fresh() == Changes(new=1)
    (row,) = desk.rows(desk.view())
    assert (row.title.text, row.marks.starred, desk.last_story()) == ("Ferry raised", True, row.id)
    assert desk.undo() is not None
    assert not desk.rows([row.id])[0].marks.starred, "undo follows the story to its new id"


def test_new_story_inherits_nothing_from_one_that_moved(desk: Desk, write: Write) -> None:
    """A new file under the name of a story that lies elsewhere now begins without marks."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    (desk.settings.library / "a.txt").rename(desk.settings.library / "b.txt")
    desk.keep_fresh()
    write("a.txt", "Bridge opens")
    desk.keep_fresh()
    assert {row.title.text: row.marks.starred for row in desk.rows(desk.view())} == {
        "Ferry sinks": True,
        "Bridge opens": False,
    }


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
    monkeypatch.setattr("tui_reader.library.FILES_BETWEEN", 10)
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


def test_marks_move_before_a_crash_can_lose_them(desk: Desk, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash while an edited file's row is written loses no mark: the next run carries it over."""
    file: Path = write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    write(file.name, "Ferry raised", mtime=1_700_000_100)
    with monkeypatch.context() as broken:

        def crash(*_: object) -> None:
            raise KeyboardInterrupt

        broken.setattr("tui_reader.library.catalogue.Catalogue.store", crash)
        with pytest.raises(KeyboardInterrupt):
            desk.keep_fresh()
    desk.keep_fresh()
    assert [row.marks.starred for row in desk.rows(desk.view())] == [True]
