"""Which story a name means, and what is laid over it."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest

from tests.desk.conftest import BODY, Write
from tui_reader.desk import Desk
from tui_reader.settings import Settings
from tui_reader.story import (
    AmbiguousStoryError,
    BlockKind,
    NotAStoryError,
    Place,
    Precision,
    Source,
    UnknownStoryError,
    UnreadableError,
)


def test_path_needs_no_catalogue_and_makes_none(desk: Desk, settings: Settings, write: Write) -> None:
    """A story named by its path is read at once; nothing at all is written to disk."""
    file = write("sea/a.txt", "Ferry sinks")
    story = desk.story(str(file))
    assert (story.title.text, story.paths) == ("Ferry sinks", ("sea/a.txt",))
    assert desk.story("sea/a.txt").id == story.id, "a path counts from the library as well"
    assert not settings.cache_dir.exists() and not settings.marks_file.parent.exists()


def test_path_from_here_goes_first(desk: Desk, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path means the file from here before the one in the library; outside, its path is told in full."""
    write("a.txt", "In the library")
    (tmp_path / "a.txt").write_text(f"Title: Here\n\n{BODY}", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    story = desk.story("a.txt")
    assert (story.title.text, story.paths) == ("Here", (str(tmp_path / "a.txt"),))
    desk.keep_fresh()
    assert [row.title.text for row in desk.rows(desk.view())] == ["In the library"], "reading does not add"


def test_id_and_its_beginning(desk: Desk, write: Write) -> None:
    """An id, or the beginning of one, opens its story."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    (story_id,) = desk.view()
    for ref in (story_id, story_id[:12], story_id[:6].upper(), story_id[:4]):
        assert desk.story(ref).id == story_id
    with pytest.raises(UnknownStoryError):
        desk.story(story_id[:3])


def test_headline_exactly_then_by_its_beginning(desk: Desk, write: Write) -> None:
    """A whole headline wins over longer ones; the beginning of a single headline is enough."""
    write("a.txt", "Ferry sinks")
    write("b.txt", "Ferry sinks off Harrow Bay")
    write("c.txt", "Élan for the ‘Bridge’")
    desk.keep_fresh()
    assert desk.story("FERRY  sinks").paths == ("a.txt",)
    assert desk.story("ferry sinks off").paths == ("b.txt",)
    assert desk.story("elan for the bridge").paths == ("c.txt",)


def test_ambiguous_name_lists_candidates(desk: Desk, write: Write) -> None:
    """Where several stories answer, none is chosen and all are told."""
    write("a.txt", "Ferry sinks")
    write("b.txt", "Ferry sinks", "A second version, with a line more than the first one had.")
    desk.keep_fresh()
    with pytest.raises(AmbiguousStoryError) as caught:
        desk.story("Ferry sinks")
    assert sorted(row.paths for row in caught.value.candidates) == [("a.txt",), ("b.txt",)]
    with pytest.raises(AmbiguousStoryError):
        desk.story("ferry")


def test_unknown_name_looks_into_the_folder_once(desk: Desk, write: Write) -> None:
    """A headline not known yet is looked for in the folder before it is called unknown."""
    write("a.txt", "Ferry sinks")
    assert desk.story("Ferry sinks").paths == ("a.txt",)
    write("b.txt", "Bridge opens")
    assert desk.story("Bridge opens").paths == ("b.txt",)
    with pytest.raises(UnknownStoryError, match="Harbour"):
        desk.story("Harbour closes")


def test_known_id_never_walks_the_folder(desk: Desk, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A known id, a path and a known headline are read without a look at the folder."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    (story_id,) = desk.view()

    def walk(*_: object) -> None:
        raise AssertionError("the folder was walked")

    monkeypatch.setattr("tui_reader.library.folder.walk", walk)
    for ref in (story_id, story_id[:6], "a.txt", "Ferry sinks"):
        assert desk.story(ref).id == story_id


@pytest.mark.parametrize("ref", ["", " ", "\0", "x" * 5000, "…", "../..", "/"])
def test_odd_names_are_clear_errors(desk: Desk, write: Write, ref: str) -> None:
    """Nothing that can be typed as a name does more than say that it is no story."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    with pytest.raises((UnknownStoryError, NotAStoryError)):
        desk.story(ref)


def test_links_lead_to_own_headlines(desk: Desk, write: Write) -> None:
    """A paragraph that is another story's own headline becomes a link to it; links elsewhere lead nowhere."""
    write("a.txt", "Ferry sinks off Harrow Bay")
    file = write("b.txt", "Bridge opens", "FERRY SINKS OFF “HARROW BAY”", "The ribbon was cut at noon, and it rained.")
    assert not any(link.target for link in desk.story(str(file)).links)
    desk.keep_fresh()
    story = desk.story("b.txt")
    (link,) = (link for link in story.links if link.target)
    assert desk.by_id(link.target or "").title.text == "Ferry sinks off Harrow Bay"
    (block,) = (block for block in story.blocks if block.kind is BlockKind.LINKED_HEADLINE)
    assert story.target(block) == link.target == desk.target("ferry sinks off harrow bay")


def test_links_need_one_other_story(desk: Desk, write: Write) -> None:
    """A story does not link to itself, and a headline of two stories is no link to either."""
    write("a.txt", "Ferry sinks off Harrow Bay", "Ferry sinks off Harrow Bay")
    write("b.txt", "Bridge opens at last, says town", "One version of it.")
    write("c.txt", "Bridge opens at last, says town", "Another version of it.")
    write("d.txt", "Council meets", "Bridge opens at last, says town")
    desk.keep_fresh()
    for path in ("a.txt", "d.txt"):
        assert not any(link.target for link in desk.story(path).links)
    assert desk.target("Bridge opens at last, says town") is None
    assert desk.target("") is None


def test_reading_from_elsewhere(desk: Desk, write: Write) -> None:
    """Standard input is read and its links are looked up in the library, and it has no path and no date."""
    write("a.txt", "Ferry sinks off Harrow Bay")
    desk.keep_fresh()
    data = f"Title: Evening news\n\n{BODY}Ferry sinks off Harrow Bay\n\n{BODY}".encode()
    story = desk.read_source(Source("-", lambda: BytesIO(data)))
    assert (story.paths, story.about.published) == ((), None)
    assert [link.target for link in story.links if link.target] == desk.view()


def test_marks_are_laid_over(desk: Desk, write: Write) -> None:
    """A story comes with what the reader did with it."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    desk.keep_place(desk.view()[0], Place(1, 2, 0.25))
    marks = desk.story("a.txt").marks
    assert (marks.read, marks.starred, marks.place) == (False, True, Place(1, 2, 0.25))


def test_date_of_the_text_then_of_the_path_then_of_the_file(desk: Desk, settings: Settings) -> None:
    """A story's date is its own, else the one in its path, else the file's, and says which."""
    for path in ("own.txt", "2024/05/06/path.txt", "file.txt"):
        file = settings.library / path
        file.parent.mkdir(parents=True, exist_ok=True)
        header = "Date: 2025-06-03\n" if path == "own.txt" else ""
        file.write_text(f"Title: {path}\n{header}\n{BODY}", encoding="utf-8")
        os.utime(file, (1_700_000_000, 1_700_000_000))
    desk.keep_fresh()
    published = {row.paths[0]: row.about.published for row in desk.rows(desk.view())}
    own, by_path, by_file = (published[path] for path in ("own.txt", "2024/05/06/path.txt", "file.txt"))
    assert own and (own.value, own.precision) == ("2025-06-03", Precision.DAY)
    assert by_path and (by_path.value, by_path.precision) == ("2024-05-06", Precision.DAY)
    assert by_file and by_file.precision is Precision.FILE and by_file.moment().timestamp() == 1_700_000_000
    assert {path: desk.story(path).about.published for path in published} == published, "list and story agree"


def test_edited_file_opens_as_it_is_now(desk: Desk, write: Write) -> None:
    """A row whose file was edited since opens what the file holds now."""
    write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    (old,) = desk.view()
    write("a.txt", "Ferry raised")
    assert desk.by_id(old).title.text == "Ferry raised"


def test_missing_file_is_said(desk: Desk, write: Write) -> None:
    """A row whose file is gone, and an id nobody has, are clear errors."""
    file = write("a.txt", "Ferry sinks")
    desk.keep_fresh()
    file.unlink()
    with pytest.raises(UnreadableError, match=r"a\.txt"):
        desk.by_id(desk.view()[0])
    with pytest.raises(UnknownStoryError):
        desk.by_id("0" * 64)


def test_date_follows_a_moved_file(desk: Desk, settings: Settings) -> None:
    """A story without a date of its own takes the date of the folder it is moved to, or of a touch."""
    file = settings.library / "a.txt"
    file.write_text(f"Title: Ferry sinks\n\n{BODY}", encoding="utf-8")
    os.utime(file, (1_700_000_000, 1_700_000_000))
    desk.keep_fresh()
    os.utime(file, (1_600_000_000, 1_600_000_000))
    desk.keep_fresh()
    published = desk.rows(desk.view())[0].about.published
    assert published and published.moment().timestamp() == 1_600_000_000
    (settings.library / "2024-05-06").mkdir()
    file.rename(settings.library / "2024-05-06" / "a.txt")
    desk.keep_fresh()
    published = desk.rows(desk.view())[0].about.published
    assert published and published.value == "2024-05-06"
