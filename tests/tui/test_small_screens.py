"""On 40 columns and 12 lines everything can still be done, and nothing lies over anything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tests.tui.screen import screen_strips
from tui_reader.tui.search_box import fitting
from tui_reader.widths import cell_width

SMALL = (40, 12)


async def test_from_start_to_quit(tmp_path: Path) -> None:
    """One pane at a time: search, open, follow, back, keys, out; the search line and the foot stay whole lines."""
    async with newsroom(settings_of(tmp_path), size=SMALL) as room:
        assert room.lines[0].endswith("3 stories") and room.lines[-1].startswith(" Enter open")
        assert [line for line in room.lines if "│" in line] == []
        await room.press("slash")
        await room.write("ferry bridge")
        assert room.lines[0].split("  ")[0].strip() == "/ ferry bridge" and room.lines[0].endswith("2 of 3 stories")
        await room.press("enter", "enter")
        assert HEADLINES[0][:30] in room.text and "By Ada Fenn" in room.text
        assert "Meridian" not in room.text and room.focus == "story"
        await room.press("tab")
        assert room.lines[-1].startswith(" Enter follow")
        await room.press("enter")
        assert room.shown == HEADLINES[1]
        await room.press("backspace")
        assert room.shown == HEADLINES[0]
        await room.press("question_mark")
        assert "Esc closes" in room.text and " Enter      Follow the link" in room.text
        await room.press("escape", "escape", "h")
        assert room.focus == "list" and "Coastal Courier" in room.text
        await room.press("p", "q")
        assert not room.app.is_running


async def test_panels_stay_on_the_screen(tmp_path: Path) -> None:
    """The panel of a peek, the choices and the first page have their frame, or their list, within the screen."""
    async with newsroom(settings_of(tmp_path), size=SMALL) as room:
        await room.press("enter", "tab", "p")
        assert "Enter goes there · Esc closes" in room.text
        await room.press("escape", "v")
        await room.comes("Unread stories")
        await room.press("f1")
        line = next(number for number, line in enumerate(room.lines) if "Have what is" in line)
        assert room.lines[line].index("Have") == room.lines[line + 1].index("chosen")
        await room.pilot.resize_terminal(100, 20)
        await room.press("escape", "escape")
        joint = room.lines[1].index("┬")
        assert room.lines[-2].index("┴") == joint == room.lines[5].index("│")
    (tmp_path / "new").mkdir()
    async with newsroom(settings_of(tmp_path / "new", sample=True), size=SMALL) as room:
        assert "╭─ newsread" in room.text and "Enter opens the sample ─╯" in room.text


async def test_wide_and_right_to_left_headlines_keep_the_columns(tmp_path: Path) -> None:
    """Rows of two columns a character, of marks that combine, of emoji and of Hebrew are as wide as others."""
    headlines = [
        "橋は春まで閉鎖されると技術者らが火曜日に発表した",
        "Cafe\u0301 re\u0301ouvert a\u0300 Ne\u0302mes",
        "👩‍👩‍👧 families 🇳🇱 meet",
        "הגשר במפרץ יישאר סגור עד האביב",
    ]
    stories = {
        f"{at}.txt": f"Title: {headline}\nDate: 2025-06-0{9 - at}\nSource: 海岸新聞\n\nA text in a few words.\n"
        for at, headline in enumerate(headlines)
    }
    async with newsroom(settings_of(tmp_path, stories), size=(60, 20)) as room:
        assert room.listed == headlines
        strips = screen_strips(room.app)
        assert {strip.cell_length for strip in strips} == {60}
        abouts = [line for line in room.lines if "1 min" in line]
        assert len(abouts) == 4 and len({cell_width(line) for line in abouts}) == 1
        assert headlines[3] in room.text and headlines[1] in room.text


def test_what_was_found_is_never_cut_amid_a_part() -> None:
    """Parts that have no room are left out, from the end."""
    words = "2 of 3 stories · by relevance · with “sea”"
    assert [fitting(words, width) for width in (60, 30, 20, 4)] == [
        words,
        "2 of 3 stories · by relevance",
        "2 of 3 stories",
        "2 of 3 stories",
    ]


async def test_the_line_at_the_top_is_never_cut_amid_a_part(tmp_path: Path) -> None:
    """Neither what the empty field says, nor what was found, at any width; what has no room is left out."""
    async with newsroom(settings_of(tmp_path, sample=True), size=(120, 20)) as room:
        await room.press("enter")
        for width, said in (
            (120, "sample stories · newsread --library FOLDER"),
            (80, "sample stories"),
            (40, "sample stories"),
        ):
            await room.pilot.resize_terminal(width, 20)
            await room.settle()
            assert room.lines[0].partition("3 stories")[0].strip() == f"/ {said}"
        await room.press("slash")
        await room.write("ferry")
        for width in range(70, 100, 3):
            await room.pilot.resize_terminal(width, 20)
            await room.settle()
            found = room.lines[0].partition("2 of ")[2].rstrip(" ▁▂▃▄▅▆▇█")
            assert found in ("3 stories", "3 stories · by relevance")


async def test_what_the_list_is_narrowed_to_stays_where_it_is_narrow(tmp_path: Path) -> None:
    """On eighty columns the order gives way."""
    async with newsroom(settings_of(tmp_path), size=(80, 20)) as room:
        await room.press("v")
        await room.write("oldest")
        await room.press("enter", "F")
        await room.write("ferry")
        await room.press("enter")
        assert "1 of 3 stories · with “ferry”" in room.lines[0]


@pytest.mark.parametrize(
    "keys", [("G",), ("space", "space"), ("ctrl+d",), ("G", "k"), ("slash", *"letter", "enter", "G")]
)
async def test_a_list_begins_with_a_whole_row(tmp_path: Path, keys: tuple[str, ...]) -> None:
    """Wherever a key leads, and at any height: a headline is on top, and the row under the cursor is whole."""
    stories = {
        f"{number}.txt": f"Title: Letter {number}\nSource: Post\nDate: 2025-01-{number:02}\n\nA letter came.\n"
        for number in range(1, 29)
    }
    async with newsroom(settings_of(tmp_path, stories), size=(100, 24)) as room:
        for height in (24, 23, 22, 21):
            await room.press("escape", "escape", "g")
            await room.pilot.resize_terminal(100, height)
            await room.settle()
            await room.press(*keys)
            rows = [line.partition("│")[0] for line in room.lines[2:-2]]
            assert "Letter" in rows[0], (height, rows)
            at = next(number for number, row in enumerate(rows) if room.under_cursor in row)
            assert "Post" in rows[at + 1]


async def test_words_of_the_keys_page_stay_whole(tmp_path: Path) -> None:
    """Keys that are longer than their column leave the line to themselves; no word is broken into letters."""
    async with newsroom(settings_of(tmp_path), size=(40, 24)) as room:
        await room.press("tab", "question_mark")
        seen = room.text
        for _ in range(8):
            await room.press("space")
            seen += room.text
        assert "To the story" in seen


async def test_the_keys_page_follows_the_window(tmp_path: Path) -> None:
    """Opened in a narrow window that becomes wide, and narrow again, it is as if it were opened there."""
    async with newsroom(settings_of(tmp_path), size=(40, 24)) as room:
        await room.press("question_mark")
        for width in (40, 200, 60, 59, 40):
            await room.pilot.resize_terminal(width, 24)
            await room.settle()
            followed = room.lines
            await room.press("escape", "question_mark")
            assert followed == room.lines, width


@pytest.mark.parametrize(
    "keys", [["v"], ["colon"], ["question_mark"], ["t"], ["enter", "L"], ["enter", "y"], ["enter", "tab", "p"]]
)
async def test_panels_in_a_terminal_of_a_few_columns(tmp_path: Path, keys: list[str]) -> None:
    """Opened there, or open while the window shrinks: nothing ends newsread, and Esc leads out."""
    async with newsroom(settings_of(tmp_path), size=(40, 12)) as room:
        await room.press(*keys[:-1])
        for width in (6, 4, 1):
            await room.pilot.resize_terminal(40, 12)
            await room.press(keys[-1])
            await room.pilot.resize_terminal(width, 12)
            await room.settle()
            await room.press("escape")
            await room.press(keys[-1], "escape")
        assert room.app.is_running and room.app.failure is None
        await room.pilot.resize_terminal(80, 24)
        await room.settle()
        assert "3 stories" in room.text


@pytest.mark.parametrize("size", [(23, 10), (16, 8), (5, 4)])
async def test_a_terminal_too_small_for_anything(tmp_path: Path, size: tuple[int, int]) -> None:
    """Whatever can be seen of it: keys work, and a larger one shows all again."""
    async with newsroom(settings_of(tmp_path), size=size) as room:
        await room.press("enter", "j", "escape")
        await room.pilot.resize_terminal(80, 24)
        await room.settle()
        assert "3 stories" in room.text
