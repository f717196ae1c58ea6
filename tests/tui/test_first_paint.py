"""What is done before the screen is there is done once."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.css.stylesheet import Stylesheet

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.desk import Desk
from tui_reader.tui import first
from tui_reader.tui.app import NewsreadApp
from tui_reader.tui.main_screen import MainScreen


async def test_the_style_sheet_is_parsed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is known from the start of which kinds of widgets the screen is made."""
    parsed: list[Stylesheet] = []
    parse = Stylesheet.parse

    def parsing(sheet: Stylesheet) -> None:
        parsed.append(sheet)
        parse(sheet)

    monkeypatch.setattr(Stylesheet, "parse", parsing)
    async with newsroom(settings_of(tmp_path)) as room:
        assert HEADLINES[0] in room.text
        assert len(parsed) == 1


async def test_the_first_layout_has_the_stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was looked up before is there as soon as there is a screen: no empty one is laid out and drawn before."""
    desk = Desk(settings_of(tmp_path))
    desk.keep_fresh()
    looked = first.look_ahead(desk)
    looked.result()
    rows: list[int] = []
    refresh = MainScreen._refresh_layout

    def laying_out(screen: MainScreen, *given: object, **more: object) -> None:
        rows.append(len(screen.list.ids))
        refresh(screen, *given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(MainScreen, "_refresh_layout", laying_out)
    app = NewsreadApp(desk, desk.settings, first=looked)
    try:
        async with app.run_test() as pilot:
            await pilot.pause()
        assert set(rows) == {len(HEADLINES)}
    finally:
        desk.close()
