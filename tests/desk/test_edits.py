"""Files are edited; their marks follow."""

from __future__ import annotations

import json
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


ELSEWHERE = "Bakers in the hill towns sold out before noon, and the guild has asked for longer markets."


def write_other(desk: Desk, path: str, headline: str = "Loaves run short") -> Path:
    """Save a story that shares nothing with those of `write`."""
    file: Path = desk.settings.library / path
    file.write_text(f"Title: {headline}\n\n{ELSEWHERE}\n", encoding="utf-8")
    return file


def starred(desk: Desk) -> dict[str, bool]:
    """Headlines, and whether they bear a star."""
    return {row.title.text: row.marks.starred for row in desk.rows(desk.view())}


@pytest.mark.parametrize("to", ["0.txt", "z.txt"])
@pytest.mark.parametrize("few", [1, 50])
def test_story_under_a_name_that_was_given_up_inherits_nothing(
    desk: Desk, write: Write, monkeypatch: pytest.MonkeyPatch, to: str, few: int
) -> None:
    """Renamed, and another saved under the old name before anybody looked: in whatever order they are read, the star
    stays with the story it was given, however much the other is like it."""
    monkeypatch.setattr("tui_reader.desk.updating.A_FEW_ROWS", few)
    file = write("b.txt", "Ferry sinks")
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    file.rename(file.with_name(to))
    write("b.txt", "Ferry raised")
    assert desk.keep_fresh() == Changes(new=1)
    assert starred(desk) == {"Ferry sinks": True, "Ferry raised": False}
    assert [json.loads(line).get("path") for line in desk.export_marks()][1:] == [to], "that is where it lies now"
    assert desk.undo() is not None
    assert starred(desk) == {"Ferry sinks": False, "Ferry raised": False}, "the step is that of the one that moved"


def test_wholly_different_text_under_an_old_name_is_born_unread(desk: Desk, write: Write) -> None:
    """A file that is overwritten by another story is another story, also where it is opened before anybody looked."""
    write("today.txt", "Ferry sinks")
    desk.keep_fresh()
    (old,) = desk.view()
    desk.mark([old], read=True, starred=True)
    write_other(desk, "today.txt")
    assert not desk.by_id(old).marks.read
    assert desk.keep_fresh() == Changes(new=1, gone=1)
    (row,) = desk.rows(desk.view())
    assert (row.marks.read, row.marks.starred) == (False, False)
    write("again.txt", "Ferry sinks")
    desk.keep_fresh()
    assert starred(desk) == {"Ferry sinks": True, "Loaves run short": False}, "no mark is lost"


@pytest.mark.parametrize("cache", ["kept", "deleted"])
def test_story_saved_where_one_was_deleted_inherits_nothing(
    new_desk: NewDesk, write: Write, settings: Settings, cache: str
) -> None:
    """A name that is used again for another story, later, brings no marks along; nor does it when all is read anew."""
    file = write("today.txt", "Ferry sinks")
    desk = new_desk()
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    file.unlink()
    desk.keep_fresh()
    write_other(desk, "today.txt")
    desk.keep_fresh()
    if cache == "deleted":
        desk.close()
        shutil.rmtree(settings.cache_dir)
        write_other(desk, "today.txt", "Loaves run short again")
        desk = new_desk()
        desk.keep_fresh()
    assert list(starred(desk).values()) == [False]


def test_moved_story_is_known_where_it_lies_now(new_desk: NewDesk, write: Write, settings: Settings) -> None:
    """Once a story has moved, its old name says nothing of it any more, even to a newsread without a cache."""
    file = write("b.txt", "Ferry sinks")
    desk = new_desk()
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    file.rename(file.with_name("z.txt"))
    desk.keep_fresh()
    desk.close()
    shutil.rmtree(settings.cache_dir)
    file.with_name("z.txt").unlink()
    write("b.txt", "Ferry raised")
    desk = new_desk()
    desk.keep_fresh()
    assert starred(desk) == {"Ferry raised": False}


def test_lead_written_anew_is_an_edit(desk: Desk, write: Write) -> None:
    """A story under the same headline, or with much of its first words, keeps its marks however else it changed."""
    same, reworded = write("a.txt", "Ferry sinks"), desk.settings.library / "b.txt"
    shut = "Title: Bridge over Harrow Bay shut\n\nThe bridge over Harrow Bay will stay shut till spring.\n"
    early = "Title: Harrow Bay bridge to open early\n\nEngineers say the bridge over Harrow Bay opens in March.\n"
    reworded.write_text(shut)
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    same.write_text(f"Title: Ferry sinks\n\n{ELSEWHERE}\n")
    reworded.write_text(early)
    assert desk.keep_fresh() == Changes(changed=2)
    assert starred(desk) == {"Ferry sinks": True, "Harrow Bay bridge to open early": True}


FERRY = "The ferry from Harrow Bay has sunk at its berth after a night of gales; nobody was aboard, says its master."


def save(desk: Desk, path: str, headline: str, text: str, said: str = "Date: 2025-06-03\n") -> Path:
    """Save a story of which the file says this much."""
    file: Path = desk.settings.library / path
    file.write_text(f"Title: {headline}\n{said}\n{text}\n", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Ferry sinks", FERRY + " Divers go down at noon."),
        ("Ferry sunk by gale", FERRY.replace("nobody was aboard", "two cats were aboard")),
        ("FERRY SINKS", ELSEWHERE),
    ],
    ids=["more of it", "reworded", "all but the headline"],
)
def test_edited_and_moved_at_once_it_keeps_its_marks(desk: Desk, headline: str, text: str) -> None:
    """A story that got another text and another name between two looks bears what it bore."""
    file = save(desk, "a.txt", "Ferry sinks", FERRY)
    desk.keep_fresh()
    (old,) = desk.view()
    desk.mark([old], read=True, starred=True)
    desk.tag([old], add=["sea"])
    desk.keep_place(old, Place(1, 5, 0.5))
    desk.remember_story(old)
    file.unlink()
    save(desk, "b.txt", headline, text)
    write_other(desk, "c.txt")
    desk.keep_fresh()
    (row,) = (row for row in desk.rows(desk.view()) if row.title.text == headline)
    assert row.marks[:4] == (True, True, ("sea",), Place(1, 5, 0.5))
    assert desk.last_story() == row.id
    told = {mark["id"]: mark.get("path") for mark in map(json.loads, desk.export_marks()) if "id" in mark}
    assert told == {old: None, row.id: "b.txt"}, "the name of old is free for another story"
    assert desk.undo() is not None
    assert not desk.rows([row.id])[0].marks.tags, "undo follows the story"
    save(desk, "back.txt", "Ferry sinks", FERRY)
    desk.keep_fresh()
    assert desk.rows([old])[0].marks.starred, "a folder that was away comes back with its marks"


def test_among_many_new_stories_only_the_headline_tells(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where many stories came at once, one may be like another by chance, but hardly under the same headline."""
    monkeypatch.setattr("tui_reader.desk.heirs.MAX_NEW", 2)
    gone = [save(desk, "a.txt", "Ferry sinks", FERRY), write_other(desk, "b.txt")]
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    for file in gone:
        file.unlink()
    save(desk, "c.txt", "Ferry sunk by gale", FERRY)
    write_other(desk, "d.txt").write_text(f"Title: Loaves run short\n\n{FERRY.upper()}\n")
    save(desk, "e.txt", "Herd sold", "Rain kept the buyers away.")
    desk.keep_fresh()
    assert starred(desk) == {"Ferry sunk by gale": False, "Loaves run short": True, "Herd sold": False}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"a.txt": "Ferry sinks"}, {"b.txt": "Ferry sinks", "c.txt": "Ferry raised"}),
        ({"a.txt": "Ferry sinks", "a2.txt": "Ferry sunk"}, {"b.txt": "Ferry sinks"}),
        ({"a.txt": "Ferry sinks"}, {"a.txt": "Ferry sinks", "b.txt": "Ferry sinks"}),
        ({"a.txt": "Ferry sinks", "b.txt": "Ferry sinks"}, {"b.txt": "Ferry sinks"}),
    ],
    ids=["two may be it", "it may be two", "still there", "known before"],
)
def test_marks_are_carried_where_there_is_no_doubt(desk: Desk, before: dict[str, str], after: dict[str, str]) -> None:
    """What is gone is none that there was, nor one of two, nor is one two; and nothing leaves what stays."""
    library = desk.settings.library
    for path, headline in before.items():
        save(desk, path, headline, f"{FERRY} As {path} has it.")
    desk.keep_fresh()
    desk.mark([row.id for row in desk.rows(desk.view()) if row.paths[0].startswith("a")], starred=True)
    for path in before.keys() - after.keys():
        (library / path).unlink()
    for path in after.keys() - before.keys():
        save(desk, path, after[path], f"{FERRY} As {path} has it.")
    desk.keep_fresh()
    assert {row.paths[0] for row in desk.rows(desk.view()) if row.marks.starred} == after.keys() & {"a.txt"}


def test_one_that_bears_no_marks_may_be_the_one_that_was_edited(desk: Desk) -> None:
    """Of two stories that are gone and may live on in a new one, it is not the marked one for its marks."""
    gone = [save(desk, "a.txt", "Ferry sinks", FERRY), save(desk, "b.txt", "Ferry sunk by gale", FERRY + ELSEWHERE)]
    desk.keep_fresh()
    desk.mark([row.id for row in desk.rows(desk.view()) if row.paths == ("a.txt",)], starred=True)
    for file in gone:
        file.unlink()
    save(desk, "c.txt", "Ferry sunk by gale", FERRY + ELSEWHERE + " Divers go down at noon.")
    desk.keep_fresh()
    assert starred(desk) == {"Ferry sunk by gale": False}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Date: 2025-06-03\n", "Date: 2025-06-04\n"),
        ("Link: https://news.example/1\n", "Link: https://news.example/2\n"),
    ],
    ids=["day", "address"],
)
def test_the_same_column_of_another_day_is_born_unread(desk: Desk, before: str, after: str) -> None:
    """What comes under one headline every day inherits nothing of yesterday's, which was deleted."""
    file = save(desk, "yesterday.txt", "The briefing", FERRY, before)
    desk.keep_fresh()
    desk.mark(desk.view(), read=True)
    file.unlink()
    save(desk, "today.txt", "The briefing", FERRY + " Divers go down.", after)
    desk.keep_fresh()
    assert [row.marks.read for row in desk.rows(desk.view())] == [False]
