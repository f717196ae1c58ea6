"""What is copied, and which tool takes it, where."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.tui import clipboard

BRIDGE, FERRY, SEAGRASS = HEADLINES


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the programs that this system has, and no others."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@pytest.mark.skipif("sys.platform != 'linux'", reason="the tool of the test is one of Linux")
def test_the_tool_gets_the_text(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the desktop has a tool, it gets the very text, whatever a shell would make of it, and is named."""
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    tool = tools / "wl-copy"
    tool.write_text(f"#!/bin/sh\n/bin/cat > {tools}/taken\n")
    tool.chmod(0o755)
    assert clipboard.tool(platform="linux") == ("wl-copy",)
    assert clipboard.copy("$(touch gone) `x` ’ü") == "wl-copy"
    assert (tools / "taken").read_text() == "$(touch gone) `x` ’ü"


def test_without_a_desktop_there_is_no_tool(tools: Path) -> None:
    """A tool that is installed, but has no screen to copy to, is not asked."""
    tool = tools / "xclip"
    tool.write_text("#!/bin/sh\nexit 1\n")
    tool.chmod(0o755)
    assert clipboard.tool({}, "linux") is None
    assert clipboard.tool({"DISPLAY": ":0"}, "linux") == ("xclip", "-selection", "clipboard")


async def test_a_passage_and_where_it_is_from(tmp_path: Path) -> None:
    """y in a story offers the first paragraph in sight, then story, source and path; the passage has a source line."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "y")
        await room.comes("Copy what?")
        assert "Passage           Engineers find cracks in two of the six piers" in room.text
        await room.press("enter")
        copied = room.app.clipboard
        assert copied.startswith("Engineers find cracks in two of the six piers\n\n— Harrow Bay bridge to stay shut")
        assert copied.endswith("By Ada Fenn, Coastal Courier · 3 June 2025, 14:05")
        await room.comes("copied the passage · by")
        assert "the terminal (OSC 52)" in room.lines[-1]


async def test_the_block_under_the_cursor_is_the_passage(tmp_path: Path) -> None:
    """With the cursor of blocks shown, its block is what is copied, and stays under the cursor."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "c", *"jjjjjj", "y")
        await room.comes("Passage           HARROW BAY (Courier) — The bridge over")
        await room.press("enter")
        assert room.app.clipboard.startswith("HARROW BAY (Courier) — The bridge over Harrow Bay will stay closed until")
        assert room.main.view.block is not None


async def test_the_passage_is_that_of_the_match(tmp_path: Path) -> None:
    """After a find the paragraph that holds the current match is meant."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "slash")
        await room.write("what it will cost")
        await room.press("enter", "y")
        await room.comes("Passage           The council will meet on Friday")


@pytest.mark.parametrize(
    ("letters", "copied"),
    [("path", "{library}/ferry.txt"), ("source", f"{FERRY}, Harrow Bay Post · 12 May 2025")],
)
async def test_what_else_of_a_row_can_be_copied(tmp_path: Path, letters: str, copied: str) -> None:
    """In the list y is about the row under the cursor; a few letters choose."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        await room.press("j", "y")
        await room.comes("Copy what?")
        assert "Passage" not in room.text
        await room.write(letters)
        await room.press("enter")
        assert room.app.clipboard == copied.format(library=settings.library)


async def test_the_source_of_a_story_without_a_headline_says_so(tmp_path: Path) -> None:
    """What goes into somebody's text as a headline is the story's own, or it is said that it is made up."""
    untitled = "Date: 2025-05-12\n\nThe ferry sank at its berth on Monday.\n\nNobody was aboard.\n"
    async with newsroom(settings_of(tmp_path, {"a.txt": untitled})) as room:
        await room.press("y")
        await room.comes("Copy what?")
        await room.write("source")
        await room.press("enter")
        made_up = "The ferry sank at its berth on Monday (from the story's first words), 12 May 2025"
        assert room.app.clipboard == made_up


async def test_a_whole_story_is_copied_safe(tmp_path: Path) -> None:
    """As the pipe prints it, each paragraph on a line, and nothing in it that a terminal would obey."""
    evil = f"Title: A title\n\nThe first \x1b[31mparagraph\x07 of it. {'It goes on and on. ' * 20}\n\nThe end of it.\n"
    async with newsroom(settings_of(tmp_path, {"evil.txt": evil})) as room:
        await room.press("y")
        await room.comes("Copy what?")
        await room.press("enter")
        await room.comes("copied the story")
        lines = room.app.clipboard.splitlines()
        assert lines[0] == "A title" and lines[-1] == "The end of it."
        assert any(line.startswith("The first paragraph of it. It goes on") and len(line) > 300 for line in lines)


async def test_a_link_and_its_address(tmp_path: Path) -> None:
    """With a linked headline in focus its words come first, and its address is there as the page gives it."""
    page = (
        "<html><body><article><h1>Boats</h1>"
        + "<p>The boats came back; nobody here knows where they have been for all of the year.</p>" * 4
        + '<p><a href="https://post.example/bees">Bees return to the harbour</a></p></article></body></html>'
    )
    async with newsroom(settings_of(tmp_path, {"boats.html": page}), open="boats.html") as room:
        await room.press("tab", "y")
        await room.comes("Linked headline   Bees return to the harbour")
        await room.press("down", "enter")
        assert room.app.clipboard == "https://post.example/bees"


async def test_too_long_for_the_terminal(tmp_path: Path, tools: Path) -> None:
    """What a terminal would not take whole it is not given at all, and that is said."""
    long = "Title: A title\n\n" + "The story goes on and on, and nobody will copy all of it. " * 1500
    async with newsroom(settings_of(tmp_path, {"long.txt": long})) as room:
        await room.press("y")
        await room.comes("Copy what?")
        await room.press("enter")
        await room.comes("the story is too long for the terminal (OSC 52)")
        assert room.app.clipboard == ""


@pytest.mark.parametrize(
    ("letters", "copied"),
    [
        ("paths", "{library}/bridge.txt\n{library}/ferry.txt"),
        (
            "sources",
            f"{BRIDGE}, By Ada Fenn, Coastal Courier · 3 June 2025, 14:05\n{FERRY}, Harrow Bay Post · 12 May 2025",
        ),
    ],
)
async def test_several_rows_are_copied_together(tmp_path: Path, letters: str, copied: str) -> None:
    """With rows chosen, y is about all of them, a line each; what none of them has is said."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        await room.press("V", "j", "y")
        await room.comes("Copy what of these stories?")
        await room.write(letters)
        await room.press("enter")
        assert room.app.clipboard == copied.format(library=settings.library)
        assert f"copied {letters} of 2 stories · by" in room.lines[-1]
        await room.press("y", *"addresses", "enter")
        assert room.app.clipboard == copied.format(library=settings.library)
        assert "there are no addresses of 2 stories" in room.lines[-1]


async def test_several_stories_are_copied_whole(tmp_path: Path) -> None:
    """One under the other, in the order of the list."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("ctrl+a", "y")
        await room.write("stories")
        await room.press("enter")
        assert [line for line in room.app.clipboard.splitlines() if line in HEADLINES] == [BRIDGE, FERRY, SEAGRASS]
