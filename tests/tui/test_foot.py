"""What the foot says of the story while one reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.tui.foot import POINT, told
from tui_reader.tui.screen_parts import progress_words

LONG = "\n\n".join(f"Line {number} of a long story, which nobody will read to its end." for number in range(120))


async def test_progress_and_minutes_left(tmp_path: Path) -> None:
    """From the beginning, in the story only, up to its end; a story that is all in sight has none."""
    stories = {"long.txt": f"Title: long\nDate: 2025-01-02\n\n{LONG}\n", "short.txt": "Title: short\n\nA line.\n"}
    async with newsroom(settings_of(tmp_path, stories)) as room:
        await room.press("g")
        if room.under_cursor != "long":
            await room.press("j")
        assert "min left" not in room.lines[-1]
        await room.press("enter")
        assert room.lines[-1].endswith("7 min left ·   0 %")
        await room.press("G")
        assert room.lines[-1].endswith("0 min left · 100 %")
        await room.press("h")
        assert "min left" not in room.lines[-1]
        await room.press("k" if room.main.list.cursor else "j", "enter")
        assert room.shown == "short" and "%" not in room.lines[-1]


async def test_what_just_happened_passes(tmp_path: Path) -> None:
    """After its time it is not there any more."""
    async with newsroom(settings_of(tmp_path)) as room:
        room.main.foot.say("the tide is out", seconds=0.001)
        for _ in range(100):
            await room.pilot.pause(0.05)
            if not room.main.foot.notice:
                break
        assert "the tide is out" not in room.text


def test_hours_that_are_left() -> None:
    """Of what is very long, until only minutes are."""
    assert [next(progress_words(230 * 6182, place)) for place in (0, 0.5, 0.99, 1)] == [
        " 103 h left",
        "  52 h left",
        "62 min left",
        " 0 min left",
    ]


@given(st.integers(0, 10**7), st.floats(0, 1), st.floats(0, 1))
def test_nothing_jumps(words: int, here: float, there: float) -> None:
    """At any place of a story the words at the foot are as wide."""
    first, second = (POINT.join(progress_words(words, place)) for place in (here, there))
    assert len(first) == len(second)
    assert re.fullmatch(r" *\d+ (?:min|h) left ·  *\d+ %", first)


async def test_control_characters_are_counted(tmp_path: Path) -> None:
    """What a terminal would have obeyed is not shown, and the foot says how much that was, while one reads."""
    text = f"Title: A \x07title\n\nA first paragraph with \x1b[31mred\x1b[0m in it.\n\n{LONG}\n"
    async with newsroom(settings_of(tmp_path, {"evil.txt": text}), size=(140, 30)) as room:
        assert "control" not in room.lines[-1]
        await room.press("enter")
        assert room.lines[-1].endswith("3 control characters removed · 7 min left ·   0 %")
        room.desk.mark(room.main.list.ids, starred=True)
        room.main.reading.refresh()
        await room.settle()
        await room.press("j")
        assert "3 control characters removed" in room.lines[-1]


async def test_what_matters_most_stays_where_it_is_narrow(tmp_path: Path) -> None:
    """Match, then progress, then minutes, then the count of what was removed; never half of one."""
    text = f"Title: A title\n\nA first para\x07graph that names a heron, and a heron again.\n\n{LONG}\n"
    async with newsroom(settings_of(tmp_path, {"evil.txt": text}), size=(180, 30), open="evil.txt") as room:
        await room.press("slash")
        await room.write("heron")
        await room.press("enter")
        whole = "1 control character removed · 7 min left ·   0 % · match 1 of 2"
        assert room.lines[-1].endswith(whole)
        for width in (120, 90, 60, 40):
            await room.pilot.resize_terminal(width, 30)
            await room.settle()
            said = room.lines[-1]
            parts = [POINT.join(whole.split(POINT)[number:]) for number in range(4)]
            shown = next(part for part in parts if said.endswith(f"  {part}"))
            assert shown.endswith("  0 % · match 1 of 2" if width > 40 else "match 1 of 2")
        assert "? keys" in said


async def test_what_is_found_is_counted_over_what_was_said_before(tmp_path: Path) -> None:
    """A match that is gone to is newer than a notice that still stands there; one that comes after it is shown."""
    async with newsroom(settings_of(tmp_path), size=(100, 30)) as room:
        await room.press("slash")
        await room.write("bridge")
        await room.press("enter", "enter", "s")
        assert "starred" in room.lines[-1]
        await room.press("n")
        assert room.lines[-1].endswith("match 2 of 4")
        await room.press("s")
        assert "unstarred" in room.lines[-1]


async def test_a_notice_gives_way_to_what_the_reader_goes_to(tmp_path: Path) -> None:
    """To the kind of a block, the rows chosen, the keys of another pane; and to Esc. What comes then is shown."""
    async with newsroom(settings_of(tmp_path), size=(100, 30)) as room:
        for keys, said in ((["V"], "1 chosen"), (["enter"], "Tab next link"), (["c"], "sure"), (["j"], "sure")):
            await room.press("s")
            assert "starred" in room.lines[-1]
            await room.press(*keys)
            assert said in room.lines[-1] and "starred" not in room.lines[-1]
            if keys == ["V"]:
                await room.press("escape")
        await room.press("enter")
        await room.write("note")
        await room.press("enter")
        assert "u takes it back" in room.lines[-1], "the block that it is about is told anew"
        await room.press("escape")
        assert "u takes it back" not in room.lines[-1]


async def test_the_key_for_all_keys_is_there_on_any_screen(tmp_path: Path) -> None:
    """However narrow it is, in the list and in the story."""
    async with newsroom(settings_of(tmp_path), size=(60, 20)) as room:
        for key in ("j", "enter"):
            await room.press(key)
            room.main.foot.notice = ""
            for width in (100, 60, 50, 40):
                await room.pilot.resize_terminal(width, 20)
                await room.settle()
                assert "? keys" in room.lines[-1], (key, width)


async def test_how_to_take_it_back_is_never_cut(tmp_path: Path) -> None:
    """On a narrow screen the headline gives way."""
    async with newsroom(settings_of(tmp_path), size=(60, 20)) as room:
        await room.press("s")
        assert room.lines[-1].strip() == "starred “Harrow Bay bridge to stay…” · u takes it back"
        await room.pilot.resize_terminal(120, 20)
        await room.settle()
        assert f"starred “{HEADLINES[0]}” · u takes it back" in room.lines[-1]


async def test_the_keys_at_the_foot_can_be_clicked(tmp_path: Path) -> None:
    """A click on one does what the key does, wherever it stands; beside them nothing happens."""
    async with newsroom(settings_of(tmp_path)) as room:

        async def click(words: str) -> None:
            await room.pilot.click(offset=(room.lines[-1].index(words) + 1, len(room.lines) - 1))
            await room.settle()

        await click("Enter open")
        assert (room.focus, room.shown) == ("story", HEADLINES[0])
        await click("Tab next link")
        await click("Enter follow")
        assert room.shown == HEADLINES[1]
        await click("   ")
        assert room.focus == "story"
        await click("? keys")
        assert "In the story" in room.text


async def test_what_enter_does_in_a_field(tmp_path: Path) -> None:
    """Each field says what becomes of what is typed in it."""
    async with newsroom(settings_of(tmp_path)) as room:
        for keys, words in (
            ("t", "Enter give these tags"),
            ("F", "Enter to the list"),
            ("/", "Enter to what is found"),
        ):
            await room.press("slash" if keys == "/" else keys)
            assert words in room.lines[-1]
            await room.press("escape")


@pytest.mark.parametrize(
    ("notice", "shown"),
    [
        (
            "marked “Harrow Bay bridge to stay shut” unread",
            "marked “Harrow Bay…” unread · u takes it back",
        ),
        ("marked “Ferry” unread", "marked “Ferry” unread · u takes it back"),
        ("tagged “Harrow Bay” a, b: taken back", "tagged “Harrow Bay” a, b: taken back · u takes it back"),
    ],
)
def test_a_headline_gives_way_to_what_was_done(notice: str, shown: str) -> None:
    """Of a notice that is too long the headline is cut, and not what became of it."""
    assert told(notice, " · u takes it back", max(len(shown), 40)) == shown


async def test_letters_are_offered_where_there_are_links(tmp_path: Path) -> None:
    """The foot says `f hints` in a story with linked headlines, and in no other."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter")
        assert "f hints" in room.lines[-1]
        await room.press("J", "J")
        assert room.shown == HEADLINES[2]
        assert "f hints" not in room.lines[-1] and "/ find" in room.lines[-1]
