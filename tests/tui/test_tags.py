"""Tags from the keyboard: given, completed, taken away, asked for, undone."""

from __future__ import annotations

from pathlib import Path

from tests.tui.newsroom import HEADLINES, Newsroom, newsroom, settings_of
from tui_reader.desk import View

BRIDGE, FERRY, SEAGRASS = HEADLINES


def tagged(room: Newsroom, tag: str) -> list[str]:
    """The headlines of the stories with a tag."""
    return [row.title.text for row in room.desk.rows(room.desk.view(View(tag=tag)))]


async def test_tags_are_named_on_the_line_above(tmp_path: Path) -> None:
    """t, names with spaces between, Enter; the foot says what was done, and a query finds them."""
    async with newsroom(settings_of(tmp_path), size=(160, 36)) as room:
        await room.press("t")
        assert "tags" in room.lines[0]
        await room.write("Harbour to-read")
        await room.press("enter")
        assert room.focus == "list"
        assert "Harbour, to-read · u takes it back" in room.lines[-1]
        assert room.text.count("#Harbour #to-read") == 2, "in the row and under the headline"
        assert tagged(room, "harbour") == tagged(room, "to-read") == [BRIDGE]
        await room.press("slash")
        await room.write("tag:harbour")
        assert room.listed == [BRIDGE]


async def test_tags_there_are_stand_on_the_line_and_go_when_deleted(tmp_path: Path) -> None:
    """What stands there after Enter is what the story bears; one step takes it back."""
    async with newsroom(settings_of(tmp_path)) as room:
        room.desk.tag(room.main.list.ids[:1], add=["old", "kept"])
        room.main.marked()
        await room.settle()
        await room.press("t")
        assert sorted(room.main.box.field.value.split()) == ["kept", "old"]
        await room.press("ctrl+u")
        await room.write("kept, new")
        await room.press("enter")
        assert [tagged(room, tag) for tag in ("kept", "new", "old")] == [[BRIDGE], [BRIDGE], []]
        await room.press("u")
        assert [tagged(room, tag) for tag in ("kept", "new", "old")] == [[BRIDGE], [], [BRIDGE]]


async def test_a_tag_is_completed(tmp_path: Path) -> None:
    """From the tags that other stories bear; the arrow takes what is offered."""
    async with newsroom(settings_of(tmp_path)) as room:
        room.desk.tag(room.main.list.ids[1:], add=["harbour"])
        await room.press("t")
        await room.write("new Har")
        assert "new Harbour" in room.lines[0]
        await room.press("right", "enter")
        assert tagged(room, "harbour") == [BRIDGE, FERRY, SEAGRASS]
        assert tagged(room, "new") == [BRIDGE]


async def test_esc_leaves_tags_and_search_as_they_were(tmp_path: Path) -> None:
    """The search comes back to the line."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("skipper")
        await room.press("enter", "enter", "t")
        await room.write("thrown")
        await room.press("escape")
        assert room.focus == "story"
        assert tagged(room, "thrown") == []
        assert room.main.box.query_text == "skipper"
        assert "skipper" in room.lines[0]


async def test_a_name_no_tag_can_have_is_said(tmp_path: Path) -> None:
    """One line at the foot, and nothing is lost but the name."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("t")
        await room.write("bad*name")
        await room.press("enter")
        assert "a tag is one word" in room.lines[-1]
        assert room.desk.tags() == []
