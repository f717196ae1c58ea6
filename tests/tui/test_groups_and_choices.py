"""Groups of the list that fold, a filter as one types, and marks on many stories at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.newsroom import HEADLINES, STORIES, Expected, Newsroom, newsroom, settings_of
from tui_reader.desk import View
from tui_reader.desk.grouping import By
from tui_reader.settings import Settings

BRIDGE, FERRY, SEAGRASS = HEADLINES
BOAT = STORIES["ferry.txt"].replace("Harrow Bay Post", "Coastal Courier").replace("Ferry service", "Boat service")


def four_stories(folder: Path) -> Settings:
    """Two of one outlet, one each of two others."""
    return settings_of(folder, {**STORIES, "boat.txt": BOAT})


def left(room: Newsroom) -> list[str]:
    """What stands in the list's pane, line by line."""
    return [line.split("│")[0].rstrip() for line in room.lines[2:-2]]


def headings(room: Newsroom) -> list[str]:
    """The headings in sight, with their counts."""
    return [" ".join(line.split()) for line in left(room) if line.startswith((" ▾", " ▸", "▌▾", "▌▸"))]


async def test_the_library_by_outlet_folds(tmp_path: Path) -> None:
    """Each outlet under its heading; z folds the group under the cursor, Enter on its heading opens it again."""
    async with newsroom(four_stories(tmp_path)) as room:
        await room.press("v")
        await room.write("groups by outlet")
        await room.press("enter")
        assert "4 stories · grouped by outlet" in room.lines[0]
        assert headings(room) == ["▾ Coastal Courier 2", "▾ Harrow Bay Post 1", "▾ Meridian 1"]
        assert room.under_cursor == BRIDGE
        await room.press("z")
        assert headings(room)[0] == "▸ Coastal Courier 2"
        assert not any(BRIDGE in line for line in left(room))
        await room.press("j")
        assert room.under_cursor == FERRY
        await room.press("k", "enter")
        assert room.focus == "list"
        assert room.under_cursor == BRIDGE
        await room.press("}", "}")
        assert room.under_cursor == SEAGRASS


async def test_all_groups_fold_and_a_story_that_is_opened_comes_out(tmp_path: Path) -> None:
    """Z folds all; going to a story from elsewhere unfolds its group; a click on a heading folds and unfolds."""
    async with newsroom(four_stories(tmp_path)) as room:
        room.main.browsing.show_view(View(by=By.DAY))
        await room.settle()
        assert headings(room) == ["▾ 3 June 2025 1", "▾ 12 May 2025 2", "▾ 19 August 2024 1"]
        await room.press("Z")
        assert [line[:2] for line in headings(room)] == ["▸ ", "▸ ", "▸ "]
        await room.press("full_stop")
        assert headings(room)[1] == "▾ 12 May 2025 2"
        await room.pilot.click("#list", offset=(6, 0))
        await room.settle()
        assert headings(room)[0] == "▾ 3 June 2025 1"
        await room.press("Z", "Z")
        assert [line[:2] for line in headings(room)] == ["▾ ", "▾ ", "▾ "]


async def test_a_library_by_folder(tmp_path: Path) -> None:
    """Folders by name; stories that lie in none come last."""
    settings = settings_of(tmp_path)
    for folder in ("2025/june", "2024"):
        (settings.library / folder).mkdir(parents=True)
    (settings.library / "bridge.txt").rename(settings.library / "2025/june/bridge.txt")
    (settings.library / "seagrass.txt").rename(settings.library / "2024/seagrass.txt")
    async with newsroom(settings) as room:
        room.main.browsing.show_view(View(by=By.FOLDER))
        await room.settle()
        assert headings(room) == ["▾ 2024 1", "▾ 2025/june 1", "▾ no folder 1"]
        assert room.listed == [SEAGRASS, BRIDGE, FERRY]


async def test_a_filter_as_one_types(tmp_path: Path) -> None:
    """Letters of headline or outlet, in any case; Enter keeps it, the arrow keys stay within, Esc shows all again."""
    async with newsroom(four_stories(tmp_path)) as room:
        await room.press("F")
        await room.write("cour SERV")
        assert [title.partition(" service")[0] for title in room.listed] == ["Boat"]
        assert "1 of 4 stories · with “cour SERV”" in room.lines[0]
        await room.press("enter")
        assert room.focus == "list"
        await room.press("escape")
        assert len(room.listed) == 4
        await room.press("G", "k")
        before = room.under_cursor
        await room.press("F")
        await room.write("zeppelin")
        assert "No story with “zeppelin” in this list." in room.text
        await room.press("escape")
        assert (len(room.listed), room.focus, room.under_cursor) == (4, "list", before)


async def test_hits_and_groups_are_filtered_too(tmp_path: Path) -> None:
    """The filter goes through whatever the list shows; headings count what is left."""
    async with newsroom(four_stories(tmp_path)) as room:
        room.main.browsing.show_view(View(by=By.OUTLET))
        await room.settle()
        await room.press("F")
        await room.write("service")
        assert headings(room) == ["▾ Coastal Courier 1", "▾ Harrow Bay Post 1"]
        await room.press("escape", "slash")
        await room.write("bridge")
        await room.press("enter", "F")
        await room.write("post")
        await room.press("enter")
        assert room.listed == [FERRY]
        assert "1 of 3 of 4 stories" in room.lines[0]
        await room.press("escape")
        assert len(room.listed) == 3


async def test_a_range_outlives_what_comes_by_itself(tmp_path: Path) -> None:
    """A new story appears in the midst of the drawing: the same stories are chosen; where the first is gone, none."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        await room.press("j", "V", "j")
        before = list(room.main.list.meant)
        new = "Title: Tolls on the bridge\nDate: 2026-01-02\n\nThere will be tolls.\n"
        (settings.library / "new.txt").write_text(new)
        room.desk.keep_fresh()
        room.main.browsing.refresh()
        await room.settle()
        assert room.listed[0] == "Tolls on the bridge"
        assert list(room.main.list.meant) == before
        assert "2 chosen" in room.lines[-1]
        (settings.library / "ferry.txt").unlink()
        room.desk.keep_fresh()
        room.main.browsing.refresh()
        await room.settle()
        assert len(room.main.list.chosen) == 0
        assert "chosen" not in room.lines[-1]


async def test_a_range_is_marked_in_one_step(tmp_path: Path) -> None:
    """V begins, moving extends, s stars all; one u takes all of it back."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("V", "j")
        assert "2 chosen" in room.lines[-1]
        assert [line.startswith("▌") for line in left(room)[:6]] == [True, True, False, True, True, False]
        await room.press("s")
        assert "starred 2 stories" in room.lines[-1]
        assert [line.startswith("▌") for line in left(room)[:1]] == [False]
        assert len(room.desk.view(View(starred=True))) == 2
        await room.press("u")
        assert len(room.desk.view(View(starred=True))) == 0


async def test_all_that_a_search_finds_is_tagged(tmp_path: Path) -> None:
    """Ctrl+A, t: what all of them bear stands there already; a name deleted there goes from all."""
    async with newsroom(four_stories(tmp_path)) as room:
        await room.press("slash")
        await room.write("ferry")
        await room.press("enter", "ctrl+a", "t")
        await room.write("boats")
        await room.press("enter")
        found = list(room.main.list.ids)
        assert set(room.desk.view(View(tag="boats"))) == set(found)
        assert len(found) == 3
        await room.press("ctrl+a", "t")
        assert room.main.box.field.value == "boats "
        await room.press("ctrl+u", "enter")
        assert room.desk.view(View(tag="boats")) == []


async def test_a_folded_group_is_marked_whole(tmp_path: Path) -> None:
    """On a heading, m is for all its stories; where all are read it makes them unread. Esc ends a choice."""
    async with newsroom(four_stories(tmp_path)) as room:
        room.main.browsing.show_view(View(by=By.OUTLET))
        await room.settle()
        await room.press("z", "m")
        assert len(room.desk.view(View(unread=True))) == 2
        await room.press("m")
        assert len(room.desk.view(View(unread=True))) == 4
        await room.press("V", "j", "escape")
        assert "chosen" not in room.lines[-1]
        assert not room.main.list.chosen


@pytest.mark.parametrize(
    ("asked", "keys"),
    [
        ("toggle", ["s"]),
        ("listed", ["v", *"unread", "enter"]),
        ("rows", ["m"]),
        ("search", ["slash", "x"]),
        ("instead", ["slash", *"zzz"]),
        ("days", ["v", *"oldest", "enter"]),
        ("by_id", ["j", "enter"]),
        ("coverage", ["r"]),
        ("tags_of", ["t"]),
        ("saved_searches", ["v"]),
    ],
)
async def test_a_fault_in_a_worker_ends_nothing(tmp_path: Path, asked: str, keys: list[str]) -> None:
    """Whatever cannot be answered, it is one clear line at the foot; the screen goes on."""
    async with newsroom(settings_of(tmp_path)) as room:
        answer = getattr(room.desk, asked)

        def fail(*_: object, **__: object) -> str:
            raise Expected("the disk is wet")

        setattr(room.desk, asked, fail)
        await room.press(*keys)
        await room.comes("a fault of newsread itself: Expected: the disk is wet")
        assert "the disk is wet" in room.lines[-1]
        setattr(room.desk, asked, answer)
        await room.press("escape", "escape", "escape")
        room.main.browsing.show_view(View())
        await room.settle()
        await room.press("g", "j", "enter")
        assert room.shown == FERRY
