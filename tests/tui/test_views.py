"""Other stories and another order, chosen by a few letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.newsroom import HEADLINES, STORIES, newsroom, settings_of
from tests.tui.screen import still
from tui_reader.desk import Desk, Order, Sort, View
from tui_reader.desk.grouping import By
from tui_reader.tui.app import NewsreadApp
from tui_reader.tui.views import SHOWN, choices, nothing, said

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
        room.main.browsing.refresh()
        await room.settle()
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


async def test_choices_tell_what_is_shown(tmp_path: Path) -> None:
    """Other stories keep the order, another order keeps the stories; hits have groups only while there are hits."""
    async with newsroom(settings_of(tmp_path)) as room:
        browsing = room.main.browsing
        room.desk.tag(room.main.list.ids[2:], add=["sea"])
        browsing.show_view(View(tag="sea", sort=Sort.OUTLET))
        await room.settle()
        found = {choice.words: choice for choice in choices(browsing, browsing.known())}
        assert [words for words, choice in found.items() if choice.note == SHOWN] == [
            "Tagged sea · 1",
            "Stories without groups",
            "By outlet",
        ]
        assert "Hits in groups by day" not in found
        found["Starred stories"].do()
        assert browsing.view == View(starred=True, sort=Sort.OUTLET)
        found["Oldest first"].do()
        assert browsing.view == View(tag="sea", reverse=True)


async def test_hits_in_groups(tmp_path: Path) -> None:
    """Each group where its best hit stands, under its heading; opened hits are those that are seen."""
    ferry = STORIES["ferry.txt"].replace("Harrow Bay Post", "Coastal Courier").replace("Ferry service", "Boat service")
    stories = {**STORIES, "boat.txt": ferry}
    async with newsroom(settings_of(tmp_path, stories)) as room:
        await room.press("slash")
        await room.write("bridge")
        await room.press("enter", "v")
        await room.write("hits in groups by outlet")
        await room.press("enter")
        assert "3 of 4 stories · by outlet" in room.lines[0]
        headings = [line.split("│")[0].rstrip() for line in room.lines if line.startswith(" ▾")]
        assert [heading.split() for heading in headings] == [
            ["▾", "Coastal", "Courier", "2"],
            ["▾", "Harrow", "Bay", "Post", "1"],
        ]
        assert [row.about.outlet for row in room.desk.rows(room.main.list.ids)] == [
            "Coastal Courier",
            "Coastal Courier",
            "Harrow Bay Post",
        ]
        await room.press("G", "enter")
        assert room.shown == FERRY
        room.main.browsing.group_hits(None)
        await room.settle()
        assert "by relevance" in room.lines[0]


async def test_hits_in_another_order(tmp_path: Path) -> None:
    """v sorts hits as it sorts the library, in groups too, and stories like another one; the next search is as ever."""
    words = ("newest first", "oldest first", "by headline", "by outlet", "longest first", "shortest first")
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("harrow bay")
        await room.press("enter")
        found: dict[str, list[str]] = {}
        for each in words:
            await room.press("v")
            await room.write(f"hits {each}")
            await room.press("enter")
            await room.comes(f"2 of 3 stories · {each}")
            found[each] = list(room.listed)
        assert found["newest first"] == found["by outlet"] == [BRIDGE, FERRY]
        assert found["oldest first"] == found["by headline"] == [FERRY, BRIDGE]
        lengths = [row.words for row in room.desk.rows(room.main.list.ids)]
        assert lengths == sorted(lengths) and found["longest first"] == found["shortest first"][::-1]
        room.main.browsing.group_hits(By.OUTLET)
        await room.settle()
        assert "by outlet, shortest first" in room.lines[0]
        await room.press("Z")
        assert [line.split("│")[0].split() for line in room.lines if line.startswith(" ▸")] == [
            ["▸", "Harrow", "Bay", "Post", "1"],
            ["▸", "Coastal", "Courier", "1"],
        ]
        await room.press("enter")
        assert len([line for line in room.lines if line.startswith(" ▾")]) == 1
        room.main.browsing.group_hits(None)
        await room.press("escape", "slash")
        await room.write("harrow bay")
        assert "by relevance" in room.lines[0]
        await room.press("escape", "M")
        room.main.browsing.order_hits(Order(Sort.HEADLINE, True))
        await room.settle()
        assert "1 like this one · by headline, from the end" in room.lines[0]


async def test_more_like_this_and_back(tmp_path: Path) -> None:
    """M lists stories on the same subject, not the one itself; Esc brings the old list and row back."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("M")
        assert room.listed[:1] == [FERRY]
        assert BRIDGE not in room.listed
        assert "like this one" in room.lines[0]
        await room.press("escape")
        assert room.listed == list(HEADLINES)
        assert room.under_cursor == BRIDGE


async def test_a_search_is_saved_and_asked_again(tmp_path: Path) -> None:
    """Ctrl+S, a name, Enter; it stands among the choices of v, and query:NAME is a part of any search."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("ctrl+s")
        assert "search for something first" in room.lines[-1]
        await room.press("slash")
        await room.write("skipper")
        await room.press("ctrl+s")
        assert "save as" in room.lines[0]
        await room.write("boats")
        await room.press("enter")
        assert "query:boats" in room.lines[-1]
        assert room.main.box.query_text == "skipper"
        await room.press("escape", "escape", "v")
        await room.write("search boats")
        await room.press("enter")
        assert (room.main.box.query_text, room.listed) == ("query:boats", [FERRY])


@pytest.mark.parametrize(
    ("view", "stories", "words"),
    [
        (View(), 1, "1 story"),
        (View(unread=True), 1200, "1,200 unread stories"),
        (View(by=By.DAY, reverse=True), 3, "3 stories · grouped by day · oldest first"),
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


async def test_a_view_leaves_stories_like_another(tmp_path: Path) -> None:
    """A view chosen while they are listed is what the line says, and what a filter narrows."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("M", "v")
        await room.write("oldest first")
        await room.press("enter")
        assert "  3 stories" in room.lines[0]
        await room.press("F")
        await room.write("bridge")
        await room.press("enter")
        assert room.listed == [HEADLINES[1], HEADLINES[0]]


async def test_like_a_story_from_elsewhere_changes_nothing(tmp_path: Path) -> None:
    """Of one that the library does not hold nothing is known to be like: that is said, and the list goes on growing."""
    settings = settings_of(tmp_path)
    outside = tmp_path / "outside.txt"
    outside.write_text("Title: Kelp forest grows back\n\nThe kelp was thought to be lost, divers said on Monday.\n")
    async with newsroom(settings, open=str(outside)) as room:
        await room.press("M")
        assert "no story has the id" in room.lines[-1]
        assert room.main.browsing.query is None
        (settings.library / "new.txt").write_text("Title: A new one\n\nThe text of a story that is new.\n")
        room.desk.keep_fresh()
        await room.comes("A new one")


async def test_a_name_that_is_none_is_typed_on(tmp_path: Path) -> None:
    """The field stays with what was typed, and the foot has the rule; mended, the search is saved."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("skipper")
        await room.press("ctrl+s", "enter")
        assert "cannot be empty" in room.lines[-1] and room.focus == "search"
        await room.write("old boats")
        await room.press("enter")
        assert "is one word" in room.lines[-1]
        assert (room.focus, room.main.box.field.value) == ("search", "old boats")
        assert room.desk.saved_searches() == []
        await room.press(*["backspace"] * 6, "enter")
        assert [saved.name for saved in room.desk.saved_searches()] == ["old"]
        assert (room.focus, room.main.box.query_text) == ("list", "skipper")


async def test_the_next_start_shows_what_was_shown(tmp_path: Path) -> None:
    """View, order and groups are there again, with the story that was read last; `newsread pick` begins with all."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        await room.press("v")
        await room.write("oldest")
        await room.press("enter", "v")
        await room.write("unread")
        await room.press("enter", "k", "enter", "v")
        await room.write("in groups by outlet")
        await room.press("enter", "q")
        assert room.main.browsing.view == View(unread=True, reverse=True, by=By.OUTLET)
    desk = Desk(settings)
    app = NewsreadApp(desk, settings, pick="")
    async with app.run_test(size=(120, 36)) as pilot:
        await still(pilot)
        assert app._main.browsing.view == View() and len(app._main.list.ids) == 3
        app._main.browsing.show_view(View(starred=True))
        await still(pilot)
    desk.close()
    async with newsroom(settings) as room:
        assert room.main.browsing.view == View(unread=True, reverse=True, by=By.OUTLET)
        assert "3 unread stories · grouped by outlet · oldest first" in room.lines[0]
        assert room.under_cursor == FERRY
        room.main.browsing.show_view(View())
        await room.settle()
    async with newsroom(settings) as room:
        assert (room.main.browsing.view, room.listed) == (View(), list(HEADLINES))
