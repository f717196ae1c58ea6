"""The reader's place stays at the same words, whatever becomes of the lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.desk import Desk
from tui_reader.story import Block, BlockKind, Place
from tui_reader.story.places import found_again, with_digest

PARAGRAPHS = [f"Part {number} begins here. " + "The bridge over the bay will stay closed. " * 5 for number in range(40)]
LONG = "Title: Long\n\n" + "\n\n".join(PARAGRAPHS) + "\n"


async def test_another_measure_keeps_the_words_on_top(tmp_path: Path) -> None:
    """Wider, narrower, the story alone and as set: the same words come back to the same line."""
    async with newsroom(settings_of(tmp_path, {"long.txt": LONG}), open="long.txt") as room:
        await room.press(*["space"] * 2)
        room.main.view.go_to(Place(12, 0, 0.4))
        await room.settle()
        before = [line.partition("│")[2] for line in room.lines]
        for key in ("minus", "minus", "plus", "z", "plus", "plus", "0", "z"):
            await room.press(key)
            assert "Part 11 begins here." in " ".join(room.lines[:4]), key
        assert [line.partition("│")[2] for line in room.lines] == before


async def test_lines_as_wide_as_there_is_room(tmp_path: Path) -> None:
    """Where there is no room for wider lines that is said, and the next narrower is seen at once."""
    async with newsroom(settings_of(tmp_path, {"long.txt": LONG})._replace(measure=100), open="long.txt") as room:
        shown = room.main.view.columns
        assert shown < 100
        await room.press("plus")
        assert f"no room for more than {shown} columns · z shows the story alone" in room.lines[-1]
        await room.press("minus")
        assert room.main.view.columns == shown - 4
        assert f"{shown - 4} columns" in room.lines[-1]
        await room.press("z", "0")
        assert room.main.view.columns == 100


@pytest.mark.parametrize("added", [0, 1, 3])
async def test_an_edited_file_keeps_the_words_on_top(tmp_path: Path, added: int) -> None:
    """Whatever is put in above them, while the story is open."""
    settings = settings_of(tmp_path, {"long.txt": LONG})
    async with newsroom(settings, open="long.txt") as room:
        room.main.view.go_to(Place(21, 0, 0.5))
        await room.settle()
        (top,) = [line for line in room.lines[2:4] if "Part" in line]
        new = "".join(f"News of the hour {number}, which is a paragraph of its own.\n\n" for number in range(added))
        (settings.library / "long.txt").write_text(LONG.replace("\n\n", f"\n\n{new}", 1) + "\nA last line.\n")
        room.desk.keep_fresh()
        for _ in range(50):
            await room.settle()
            if (story := room.main.view.story) and story.blocks[-1].text == "A last line.":
                break
        assert [line for line in room.lines[2:4] if "Part" in line] == [top]


@pytest.mark.parametrize("seen", [False, True], ids=["before the keeper saw it", "after"])
async def test_a_file_edited_while_newsread_was_closed_keeps_the_words_on_top(tmp_path: Path, seen: bool) -> None:
    """Whatever was put in above them, and although their own paragraph goes on in another way."""
    settings = settings_of(tmp_path, {"long.txt": LONG})
    async with newsroom(settings, open="long.txt") as room:
        room.main.view.go_to(Place(21, 0, 0.5))
        await room.settle()
        await room.press("j")
        place = room.main.view.place()
        top = room.lines[2].partition("│")[2]
        assert "bridge over the bay" in top
        await room.app.action_quit()
    new = "".join(f"News of the hour {number}, which is a paragraph of its own.\n\n" for number in range(3))
    changed = PARAGRAPHS[20].removesuffix("closed. ") + "shut. "
    (settings.library / "long.txt").write_text(LONG.replace("\n\n", f"\n\n{new}", 1).replace(PARAGRAPHS[20], changed))
    desk = None if seen else Desk(settings)
    if desk is not None:
        desk.start_keeper = lambda: None  # type: ignore[method-assign]
    async with newsroom(settings, desk=desk) as room:
        assert room.lines[2].partition("│")[2] == top
        assert room.main.view.place()[:2] == (place.block + 3, place.offset)


async def test_the_next_start_is_at_the_story_one_came_back_to(tmp_path: Path) -> None:
    """Not at the one that was left by going back."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        await room.press("enter", "tab", "enter", "backspace")
        assert room.shown == HEADLINES[0]
        await room.app.action_quit()
    async with newsroom(settings) as room:
        assert room.under_cursor == HEADLINES[0]


@given(st.lists(st.text("ab", max_size=2), min_size=1), st.lists(st.text("ab", max_size=2)), st.integers(0, 9))
def test_a_place_moves_with_its_words(before: list[str], after: list[str], number: int) -> None:
    """To the nearest block that says the same, and only to one such."""
    place = Place(number, 3, 0.5)
    old, edited = ([Block(BlockKind.PARAGRAPH, text, (0, 0), 1.0, "") for text in side] for side in (before, after))
    kept = with_digest(place, old)
    new = found_again(kept, edited)
    assert new[1:] == kept[1:]
    same = [at for at, text in enumerate(after) if number < len(before) and text == before[number]]
    assert new.block in same if same else new.block == number
    assert all(abs(new.block - number) <= abs(at - number) for at in same)
