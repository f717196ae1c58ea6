"""Tags, from marking to finding."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from tests.desk.asking import found
from tests.desk.conftest import Write
from tui_reader.desk import Desk, Tag, View
from tui_reader.marks.step import Step
from tui_reader.settings import Settings
from tui_reader.story import WrongNameError

NewDesk = Callable[[], Desk]


@pytest.fixture
def tagged(desk: Desk, write: Write) -> Desk:
    """Three stories, two of them with tags."""
    write("a.txt", "Ferry sinks")
    write("b.txt", "Ferry raised")
    write("c.txt", "Cheese found")
    desk.keep_fresh()
    first, second = map(desk.id_of, ("Ferry sinks", "b.txt"))
    assert desk.tag([first, first], ["Sea", "todo"]) == "tagged “Ferry sinks” Sea, todo"
    assert desk.tag([first, second], ["sea"], ["todo"]) == "tagged 2 stories sea and took todo off them"
    return desk


def test_rows_stories_and_lists_know_tags(tagged: Desk) -> None:
    """What bears a tag shows it, and can be listed and counted."""
    assert [row.marks.tags for row in tagged.rows(tagged.view())] == [("sea",), ("sea",), ()]
    assert tagged.story("Ferry sinks").marks.tags == ("sea",)
    assert len(tagged.view(View(tag="SEA"))) == 2 and tagged.view(View(tag="se")) == []
    assert tagged.tags() == [Tag("sea", 2)]
    assert tagged.undo() == "tagged 2 stories sea and took todo off them"
    assert tagged.tags() == [Tag("sea", 1), Tag("todo", 1)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("tag:sea", ["Ferry raised", "Ferry sinks"]),
        ("tag:SEA sinks", ["Ferry sinks"]),
        ("tag:s*", ["Ferry raised", "Ferry sinks"]),
        ("tag:se", []),
        ("-tag:sea", ["Cheese found"]),
        ("-tag:todo cheese OR sinks", ["Cheese found", "Ferry sinks"]),
        ("tag:\ud800", []),
    ],
)
@pytest.mark.parametrize("indexed", [True, False])
def test_tags_can_be_asked_for(tagged: Desk, query: str, expected: list[str], indexed: bool) -> None:
    """As a part of a query, in the index or not; the newest marks count."""
    if not indexed:
        tagged._library.catalogue.ledger.outdate()
    assert found(tagged, query) == expected


def test_a_tag_still_typed_is_a_beginning(tagged: Desk) -> None:
    """While it is typed, what begins so is found; a space ends it."""
    assert tagged.search("tag:se", typing=True).total == 2
    assert tagged.search("tag:se ", typing=True).total == 0


def test_tags_stay_with_a_story_that_is_edited(tagged: Desk, write: Write) -> None:
    """The story's new text has them, and the step that gave them can be taken back there."""
    write("a.txt", "Ferry sinks again", mtime=1_700_000_100)
    tagged.keep_fresh()
    assert tagged.story("Ferry sinks again").marks.tags == ("sea",)
    assert tagged.tags() == [Tag("sea", 2)]
    tagged.undo()
    assert tagged.story("Ferry sinks again").marks.tags == ("sea", "todo")
    assert tagged.tags() == [Tag("sea", 1), Tag("todo", 1)]


def test_a_wrong_tag_changes_nothing(tagged: Desk) -> None:
    """One wrong name, and none of the step is done."""
    with pytest.raises(WrongNameError):
        tagged.tag(tagged.view(), ["fine", "not fine"])
    assert tagged.tags() == [Tag("sea", 2)]


def test_ids_are_had_without_reading(tagged: Desk, settings: Settings) -> None:
    """A path, an id or a headline that is known names a story though its file can no longer be read."""
    story = tagged.story("a.txt")
    (settings.library / "a.txt").write_bytes(b"")
    os.utime(settings.library / "a.txt", (1_700_000_000, 1_700_000_000))
    for name in ("a.txt", story.id[:8], "Ferry sinks"):
        assert tagged.id_of(name) == story.id


def test_names_of_tags_are_those_of_the_library(tagged: Desk) -> None:
    """Also where most of the stories that bear one are in another library; a tag that only those bear is none here."""
    assert tagged.tag_names() == [tag.name for tag in tagged.tags()] == ["sea"]
    elsewhere = [f"{number:064x}" for number in range(45)]
    tagged._marks.mark(Step("tagged", dict.fromkeys(elsewhere, None)), tags={"sea": True, "hills": True})
    assert tagged.tag_names() == [tag.name for tag in tagged.tags()] == ["sea"]
