"""Several libraries on one screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.desk import Desk
from tui_reader.settings import Settings, load_settings

ELSEWHERE = "Title: Snow closes the pass\nDate: 2025-01-02\n\nThe road over the pass is closed, the county said.\n"


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """The settings of a reader who has two libraries, both known already, and one that is away."""
    monkeypatch.setattr(Desk, "start_keeper", lambda self: None)
    coast = settings_of(tmp_path).library
    (tmp_path / "hills").mkdir()
    (tmp_path / "hills" / "snow.txt").write_text(ELSEWHERE)
    file = load_settings(str(coast), os.environ).config_file
    file.parent.mkdir(parents=True)
    file.write_text(f"[libraries]\ncoast = '{coast}'\nhills = '{tmp_path / 'hills'}'\nusb = '{tmp_path / 'usb'}'\n")
    for name in ("hills", "coast"):
        desk = Desk(load_settings(name, os.environ))
        desk.keep_fresh()
        desk.close()
    return load_settings(None, os.environ)


async def test_another_library_and_back_at_the_same_place(two: Settings) -> None:
    """Ctrl+L lists the others; the one chosen stands there, its name in the search line; and the way back."""
    async with newsroom(two) as room:
        assert "search coast" in room.lines[0]
        await room.press("j", "enter", "ctrl+l")
        await room.comes("hills")
        await room.write("hills")
        await room.press("enter")
        await room.comes("Snow closes the pass")
        assert "search hills" in room.lines[0] and HEADLINES[0] not in room.text
        await room.press("v")
        await room.write("library coast")
        await room.press("enter")
        await room.comes("search coast")
        await room.settle()
        assert room.under_cursor == HEADLINES[1]


async def test_a_library_that_is_away_is_said_and_the_screen_lives_on(two: Settings) -> None:
    """Its folder is named at the foot; the library that was open stays."""
    async with newsroom(two) as room:
        await room.press("ctrl+l")
        await room.write("usb")
        await room.press("enter")
        await room.comes("does not exist")
        assert room.listed == list(HEADLINES)


async def test_one_library_says_how_to_have_more(tmp_path: Path) -> None:
    """Where there is no other, the foot says where others are named."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("ctrl+l")
        assert "name some in config.toml, below [libraries]" in room.lines[-1]
