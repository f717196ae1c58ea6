"""The reader puts right what a part of the story is, at a cursor of blocks."""

from __future__ import annotations

from pathlib import Path

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.desk import View
from tui_reader.story import BlockKind
from tui_reader.tui.commands import Where
from tui_reader.tui.page_view import BAR

BRIDGE, FERRY, SEAGRASS = HEADLINES
TRADERS = "Traders on the north bank"


def at_cursor(lines: list[str]) -> str:
    """What stands beside the bar, its lines put together."""
    return " ".join(line.partition(BAR[0])[2].strip() for line in lines if BAR[0] in line)


async def test_the_cursor_goes_from_block_to_block(tmp_path: Path) -> None:
    """c shows it on the headline, j and k move it and stop at the ends, the foot says what each is; Esc hides it."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "c")
        assert at_cursor(room.lines) == BRIDGE
        assert "Enter what it is" in room.lines[-1] and "title · 100 % sure" in room.lines[-1]
        await room.press("k")
        assert at_cursor(room.lines) == BRIDGE
        seen = [BRIDGE]
        for _ in range(20):
            await room.press("j")
            seen.append(at_cursor(room.lines))
        assert seen[1] == "Ada Fenn" and len({*seen}) == len(room.desk.story("bridge.txt").blocks)
        assert seen[-1] == seen[-2] and seen[-1].startswith("The council will meet on Friday")
        assert any(each.startswith(TRADERS) for each in seen)
        await room.press("up")
        assert "Minister: no more money" in at_cursor(room.lines)
        await room.press("escape")
        assert not at_cursor(room.lines) and room.focus == "story"
        await room.press("escape")
        assert room.focus == "list"


async def test_a_part_is_put_right_and_that_taken_back(tmp_path: Path) -> None:
    """Enter offers the kinds; what is chosen shows at once, is kept for the pipe too, and u takes it back."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "c")
        for _ in range(20):
            if not at_cursor(room.lines).startswith(TRADERS):
                await room.press("j")
        number = room.main.view.block
        assert number is not None
        await room.press("enter")
        assert "What is this part of the story?" in room.text
        await room.write("quote")
        await room.press("enter")
        assert f"▎ {TRADERS}" in room.text and at_cursor(room.lines).startswith(f"▎ {TRADERS}")
        assert "a quote · u takes it back" in room.lines[-1]
        story = room.desk.story("bridge.txt")
        assert (story.blocks[number].kind, story.blocks[number].why) == (BlockKind.QUOTE, "corrected by the reader")
        await room.press("u")
        assert f"▎ {TRADERS}" not in room.text and at_cursor(room.lines).startswith(TRADERS)
        await room.press("ctrl+r")
        assert f"▎ {TRADERS}" in room.text
        await room.press("enter")
        await room.write("as newsread")
        await room.press("enter")
        assert f"▎ {TRADERS}" not in room.text
        assert room.desk.story("bridge.txt").blocks[number].kind is BlockKind.PARAGRAPH


async def test_a_block_that_moves_takes_the_cursor_along(tmp_path: Path) -> None:
    """A paragraph that is a linked headline after all leads on, and is listed with the links."""
    async with newsroom(settings_of(tmp_path), open="seagrass.txt") as room:
        await room.press("c", "j", "j", "enter")
        await room.write("linked")
        await room.press("enter")
        assert at_cursor(room.lines).startswith("⇢ The meadow that divers planted")
        assert [link.target for link in room.desk.story("seagrass.txt").links] == [None]
        await room.press("escape", "L")
        assert "⇢ The meadow that divers" in room.text


async def test_everything_can_be_put_right(tmp_path: Path) -> None:
    """While the cursor is shown, page furniture and a byline that is said above already are blocks like any other."""
    lead = "The ferry that most people had taken for a tourist attraction became the main road of the town on Monday."
    more = "The skipper has worked on the boat for thirty-one years, and was never asked for a timetable by anybody."
    text = "\n\n".join(("Ferries run late", "By Ada Fenn", lead, "Sign up for our newsletter", more))
    settings = settings_of(tmp_path, {"late.txt": text})
    async with newsroom(settings, open="late.txt") as room:
        assert "1 line of page furniture" in room.text
        shown = room.text.count("By Ada Fenn")
        await room.press("c")
        assert "Sign up for our newsletter" in room.text and "page furniture" not in room.text
        assert room.text.count("By Ada Fenn") == shown + 1
        await room.press("j")
        assert at_cursor(room.lines) == "By Ada Fenn"
        await room.press("c")
        assert "1 line of page furniture" in room.text and not at_cursor(room.lines)


async def test_the_mouse_and_scrolling(tmp_path: Path) -> None:
    """A click brings the cursor; after scrolling away from it, it comes to the screen; another story has none."""
    async with newsroom(settings_of(tmp_path), size=(120, 14)) as room:
        await room.press("enter", "c")
        row = next(number for number, line in enumerate(room.lines) if "Engineers find cracks" in line)
        column = room.lines[row].index("Engineers")
        await room.pilot.click(offset=(column, row))
        await room.settle()
        assert at_cursor(room.lines).startswith("│ • Engineers find cracks")
        await room.press("G", "k")
        assert at_cursor(room.lines) and not at_cursor(room.lines).startswith("│")
        await room.press("J")
        assert room.shown == FERRY and not at_cursor(room.lines)


async def test_keys_of_the_cursor(tmp_path: Path) -> None:
    """The page of keys begins with them; they mean what they always do where the cursor is hidden, or in the list."""
    async with newsroom(settings_of(tmp_path), size=(120, 140)) as room:
        await room.press("enter", "c", "question_mark")
        assert room.text.index(Where.BLOCKS.value) < room.text.index(Where.STORY.value)
        await room.press("escape", "h", "j")
        assert room.under_cursor == FERRY
        assert len(room.desk.view(View(unread=True))) == 2


async def test_with_another_keymap(tmp_path: Path) -> None:
    """j and k go from block to block, whatever other keys the lines of the story have."""
    settings = settings_of(tmp_path)._replace(keymap="emacs", keys={"blocks.kind": "w"})
    async with newsroom(settings) as room:
        await room.press("enter", "c", "j")
        assert at_cursor(room.lines) not in ("", BRIDGE)
        await room.press("w")
        assert "What is this part of the story?" in room.text


async def test_a_file_outside_the_library(tmp_path: Path) -> None:
    """It is put right like any other, and shown so at once."""
    (tmp_path / "outside.txt").write_text("Title: Kelp comes back\n\nThe kelp has begun to spread by itself.\n")
    async with newsroom(settings_of(tmp_path), open=str(tmp_path / "outside.txt")) as room:
        await room.press("c", "j", "enter")
        await room.write("deck")
        await room.press("enter")
        assert "put right" in room.lines[-1] or "a deck · u takes it back" in room.lines[-1]
        assert room.main.view.story and room.main.view.story.blocks[1].kind is BlockKind.DECK
