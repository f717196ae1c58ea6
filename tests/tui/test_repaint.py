"""No more is read, laid out and drawn for a key than what it changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.geometry import Region

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.desk import Desk
from tui_reader.story import Story
from tui_reader.tui import fetched_rows
from tui_reader.tui.foot import Foot
from tui_reader.tui.story_list import StoryList

BRIDGE, FERRY, SEAGRASS = HEADLINES
LINES = "\n\n".join(f"Line {number} of a long story, which nobody will read to its end." for number in range(80))


async def test_what_the_cursor_only_passes_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows passed quickly are no previews; the row where the cursor rests is."""
    read: list[str] = []
    by_id = Desk.by_id

    def reading(desk: Desk, story_id: str) -> Story:
        story = by_id(desk, story_id)
        read.append(story.title.text)
        return story

    async with newsroom(settings_of(tmp_path)) as room:
        monkeypatch.setattr(Desk, "by_id", reading)
        for step in (1, 1, -1, 1):
            room.main.list.action_move(step)
            room.main.reading.preview(room.main.list.story_id or "", None)
        await room.settle()
        assert read == [SEAGRASS]
        assert room.shown == SEAGRASS


async def test_a_preview_lays_out_no_screen(tmp_path: Path) -> None:
    """From one long story to another nothing on the screen moves; where the scroll bar goes, it is laid out."""
    stories = {
        f"{name}.txt": f"Title: {name}\nDate: 2025-01-0{day}\n\n{LINES}\n{'' if day > 1 else LINES}"
        for name, day in (("first", 3), ("second", 2), ("third", 1))
    }
    stories["short.txt"] = "Title: short\nDate: 2024-01-01\n\nA line.\n"
    async with newsroom(settings_of(tmp_path, stories)) as room:
        layouts: list[object] = []
        room.main.screen_layout_refresh_signal.subscribe(room.main, layouts.append, immediate=True)
        await room.press("j", "j")
        assert room.shown == "third" and not layouts
        assert room.main.view.vertical_scrollbar.window_virtual_size == room.main.view.virtual_size.height
        await room.press("j")
        assert room.shown == "short" and layouts
        assert not room.main.view.show_vertical_scrollbar


async def test_a_shorter_story_is_shown_from_its_top(tmp_path: Path) -> None:
    """However far down the one before was read."""
    stories = {
        "long.txt": f"Title: long\nDate: 2025-01-02\n\n{LINES}\n\n{LINES}\n",
        "less.txt": f"Title: less\nDate: 2025-01-01\n\n{LINES[:4000]}\n",
    }
    async with newsroom(settings_of(tmp_path, stories)) as room:
        await room.press("enter", "G", "J")
        assert room.shown == "less" and room.main.view.scroll_offset.y == 0
        assert "less" in room.lines[3]
        await room.press("G")
        assert room.main.view.scroll_offset.y == room.main.view.max_scroll_y < 200


async def test_the_foot_stays_while_one_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """How far one is has the same width everywhere, and is drawn anew alone."""
    drawn: list[Region] = []
    refresh = Foot.refresh

    def noted(foot: Foot, *regions: Region, **how: bool) -> Foot:
        drawn.extend(regions or (foot.size.region,))
        return refresh(foot, *regions, **how)

    async with newsroom(settings_of(tmp_path, {"long.txt": f"Title: long\n\n{LINES}\n"})) as room:
        await room.press("enter", "j")
        before = room.lines[-1]
        assert before.rstrip().endswith(" 5 min left ·   1 %")
        monkeypatch.setattr(Foot, "refresh", noted)
        await room.press("space")
        after = room.lines[-1]
        assert before[:-20] == after[:-20] and before != after
        assert drawn and all(region.width == len("5 min left ·   1 %") for region in drawn)


async def test_a_list_that_looks_as_before_is_not_drawn_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows fetched again are drawn where a mark of theirs has changed, and not where none that shows has."""
    async with newsroom(settings_of(tmp_path)) as room:
        drawn: list[StoryList] = []
        refresh = StoryList.refresh

        def noted(stories: StoryList, *regions: Region, **how: bool) -> StoryList:
            drawn.append(stories)
            return refresh(stories, *regions, **how)

        monkeypatch.setattr(StoryList, "refresh", noted)
        room.main.list.refetch()
        await room.settle()
        assert not drawn
        room.desk.mark(room.main.list.ids[1:2], starred=True)
        room.main.list.refetch()
        await room.settle()
        assert drawn and "★" in room.text


async def test_a_row_had_anew_leaves_the_others_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many rows were passed before: those on the screen stay on it."""
    monkeypatch.setattr(fetched_rows, "KEPT", 60)
    stories = {f"{number}.txt": f"Title: Number {number}\n\nText of number {number}.\n" for number in range(150)}
    async with newsroom(settings_of(tmp_path, stories)) as room:
        await room.press(*["pagedown"] * 7)
        before = room.lines[2:-2]
        assert sum(line.startswith((" ● Number", "▌● Number")) for line in before) > 7, before
        room.main.list.refetch(room.main.list.story_id)
        await room.settle()
        assert room.lines[2:-2] == before


async def test_rows_of_another_search_do_not_stay(tmp_path: Path) -> None:
    """Far down the hits of a second search stand its own passages, and not those of the first."""
    stories = {
        f"{number:03}.txt": f"Title: Number {number:03}\n\nAlpha is said in {number}.\n\nBeta is told of {number}.\n"
        for number in range(60)
    }
    async with newsroom(settings_of(tmp_path, stories)) as room:
        for word, passage in (("alpha", "Alpha is said"), ("beta", "Beta is told")):
            await room.press("S")
            await room.write(word)
            await room.press("enter", *["pagedown"] * 4)
            assert sum(passage in line for line in room.lines) > 3, room.text
            await room.press("escape")
