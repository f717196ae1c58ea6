"""Linked headlines from the keyboard: by letters, in a panel beside, all of them at once."""

from __future__ import annotations

from pathlib import Path

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.tui.links_page import LETTERS, hints

BRIDGE, FERRY, SEAGRASS = HEADLINES


async def test_letters_lead_to_a_linked_headline(tmp_path: Path) -> None:
    """f puts a letter before each linked headline on the screen; typing it goes there, and Backspace comes back."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "f")
        assert f"a {FERRY}" in room.text
        assert "s Minister: no more money for bridges" in room.text
        assert "Esc ends" in room.lines[-1]
        await room.press("a")
        assert room.shown == FERRY
        assert f"→ {BRIDGE}" in room.text
        await room.press("backspace")
        assert room.shown == BRIDGE
        assert f"→ {FERRY}" in room.text


async def test_letters_end_without_a_step(tmp_path: Path) -> None:
    """Esc, or a letter that stands nowhere, brings the arrows back; no key means anything else meanwhile."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter")
        for key in ("escape", "z"):
            await room.press("f", key)
            assert room.shown == BRIDGE
            assert f"→ {FERRY}" in room.text
            assert room.focus == "story"
        assert "3 stories" in room.lines[0]


async def test_letters_typed_at_once(tmp_path: Path) -> None:
    """Both keys as fast as they come."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter")
        await room.write("fa")
        assert room.shown == FERRY


async def test_no_letters_where_there_is_no_link(tmp_path: Path) -> None:
    """The foot says so, and keys mean what they always do."""
    async with newsroom(settings_of(tmp_path), open="seagrass.txt") as room:
        await room.press("f")
        assert "no linked headline on the screen" in room.lines[-1]
        await room.press("h")
        assert room.focus == "list"


def test_letters_tell_every_number_of_links_apart() -> None:
    """However many there are, none is the beginning of another one."""
    for number in (0, 1, len(LETTERS), len(LETTERS) + 1, 200):
        given = hints(number)
        assert len(given) == len(set(given)) == number
        assert not any(one != other and other.startswith(one) for one in given for other in given)
