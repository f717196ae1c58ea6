"""Other stories and another order, chosen by a few letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.desk import Sort, Tag, View
from tui_reader.tui.views import choices, nothing, said

BRIDGE, FERRY, SEAGRASS = HEADLINES


async def test_unread_stories_oldest_first(tmp_path: Path) -> None:
    """Two choices add up; the line above says what is shown; the story under the cursor stays under it."""
    async with newsroom(settings_of(tmp_path)) as room:
        room.desk.mark(room.main.list.ids[1:2], read=True)
        await room.press("G", "v")
        await room.write("unread")
        await room.comes("Unread stories")
        await room.press("enter")
        assert room.listed == [BRIDGE, SEAGRASS]
        assert room.under_cursor == SEAGRASS
        await room.press("v")
        await room.write("oldest")
        await room.press("enter")
        assert room.listed == [SEAGRASS, BRIDGE]
        assert "2 unread stories · oldest first" in room.lines[0]
        await room.press("slash")
        await room.write("ferry")
        await room.press("escape")
        assert room.listed == [SEAGRASS, BRIDGE]


async def test_a_story_that_is_read_stays_in_sight(tmp_path: Path) -> None:
    """Nothing jumps away under the reader's hand; the next choice leaves it out."""
    async with newsroom(settings_of(tmp_path)) as room:
        room.main.browsing.show_view(View(unread=True))
        await room.settle()
        await room.press("enter")
        assert room.listed == [BRIDGE, FERRY, SEAGRASS]
        room.main.browsing.show_view(View(unread=True))
        await room.settle()
        assert room.listed == [FERRY, SEAGRASS]


async def test_a_view_takes_the_place_of_a_search(tmp_path: Path) -> None:
    """The search line is empty then, and Esc has nothing to leave."""
    async with newsroom(settings_of(tmp_path)) as room:
        room.desk.tag(room.main.list.ids[2:], add=["sea"])
        await room.press("slash")
        await room.write("bridge")
        await room.press("enter", "v")
        await room.write("tagged sea")
        await room.press("enter")
        assert (room.main.box.query_text, room.listed) == ("", [SEAGRASS])
        await room.press("escape")
        assert room.listed == [SEAGRASS]


async def test_a_view_without_stories_says_so(tmp_path: Path) -> None:
    """And how to come to others."""
    async with newsroom(settings_of(tmp_path)) as room:
        room.main.browsing.looked()
        room.main.browsing.show_view(View(starred=True))
        await room.comes("There are no starred stories.")
        room.desk.mark(room.desk.view(View()), read=True)
        room.main.browsing.show_view(View(unread=True))
        await room.comes("Everything here is read.")
        assert "v shows other stories" in room.text


def test_choices_tell_what_is_shown() -> None:
    """Other stories keep the order, another order keeps the stories."""
    now = View(tag="sea", sort=Sort.OUTLET)
    found = {choice.words: choice for choice in choices(now, [Tag("sea", 1200)])}
    assert [words for words, choice in found.items() if choice.chosen] == ["Tagged sea · 1,200", "By outlet"]
    assert found["Starred stories"].view == View(starred=True, sort=Sort.OUTLET)
    assert found["Oldest first"].view == View(tag="sea", reverse=True)


@pytest.mark.parametrize(
    ("view", "stories", "words"),
    [
        (View(), 1, "1 story"),
        (View(unread=True), 1200, "1,200 unread stories"),
        (View(tag="sea", sort=Sort.LENGTH, reverse=True), 2, "2 stories tagged sea · shortest first"),
    ],
)
def test_a_view_in_words(view: View, stories: int, words: str) -> None:
    """As the line above says it."""
    assert said(view, stories) == words


def test_the_whole_library_has_its_own_words_for_nothing() -> None:
    """Only a part of it can be empty while there are stories."""
    assert nothing(View(sort=Sort.OUTLET)) == ""
    assert nothing(View(begun=True)).startswith("There are no begun stories.")
