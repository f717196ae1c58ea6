"""Files are edited; their marks follow."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.asking import found
from tests.desk.conftest import Write
from tui_reader.desk import Changes, Coverage, Desk
from tui_reader.settings import Settings
from tui_reader.story import Place

NewDesk = Callable[[], Desk]


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


@pytest.mark.parametrize("by", ["id", "path"])
def test_an_edit_nobody_has_seen_yet_bears_the_old_marks(desk: Desk, write: Write, by: str) -> None:
    """Opened before the keeper saw the edit, by its old id or its path, a story has the marks it had, and its place."""
    file = write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    (old,) = desk.view()
    desk.mark([old], starred=True)
    desk.keep_place(old, Place(1, 5, 0.5, "e" * 16))
    write("a.txt", "Ferry raised", mtime=1_700_000_100)
    opened = desk.by_id(old) if by == "id" else desk.story(str(file))
    assert (opened.id == old, opened.marks.starred, opened.marks.place) == (False, True, Place(1, 5, 0.5, "e" * 16))


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
        file.rename(file.with_name("a.txt.part"))
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


def test_marks_move_before_a_crash_can_lose_them(desk: Desk, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash while an edited file's row is written loses no mark: the next run carries it over."""
    file: Path = write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    write(file.name, "Ferry raised", mtime=1_700_000_100)
    with monkeypatch.context() as broken:

        def crash(*_: object) -> None:
            raise KeyboardInterrupt

        broken.setattr("tui_reader.library.ledger.Ledger.store", crash)
        with pytest.raises(KeyboardInterrupt):
            desk.keep_fresh()
    desk.keep_fresh()
    assert [row.marks.starred for row in desk.rows(desk.view())] == [True]


def test_an_edit_listed_early_keeps_its_marks(new_desk: NewDesk, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ended while the first rows of a library seen anew are listed, before all others are read: no mark is lost."""
    monkeypatch.setattr("tui_reader.library.looking.FILES_BETWEEN", 1)
    monkeypatch.setattr("tui_reader.desk.updating.TELL_SECONDS", 0)
    write("a.txt", "Ferry sinks")
    desk = new_desk()
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    shutil.rmtree(desk.settings.cache_dir)
    write("a.txt", "Ferry raised", mtime=1_700_000_100)

    def end(coverage: Coverage) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.keep_fresh(end)
    assert [row.title.text for row in desk.rows(desk.view())] == ["Ferry raised"]
    desk.keep_fresh()
    assert [row.marks.starred for row in desk.rows(desk.view())] == [True]
