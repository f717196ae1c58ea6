"""What the screen looks like, as pictures that a person can look at; each docstring says what should be seen.

A picture that has changed is written beside the old one as ``NAME.new.svg``. After looking at it, accept it with
``NEWSREAD_NEW_PICTURES=1 python -m pytest tests/tui/test_pictures.py``. Pictures hold for the Textual of
``constraints.txt``; with another one they are not compared.
"""

from __future__ import annotations

import os
import re
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.tui.newsroom import Newsroom, newsroom, settings_of
from tests.tui.screen import screen_strips

PICTURES = Path(__file__).parent / "pictures"

_PINNED = re.search(r"(?mi)^textual==(\S+)", (ROOT / "constraints.txt").read_text(encoding="utf-8"))

pytestmark = pytest.mark.skipif(
    _PINNED is None or version("textual") != _PINNED[1], reason="pictures are drawn by the Textual of constraints.txt"
)


async def same_picture(room: Newsroom, name: str) -> None:
    """Whether the screen, when it has come to rest, looks as it did."""
    strips = None
    while strips != (strips := screen_strips(room.app)):
        await room.settle()
    drawn = room.app.export_screenshot(title=name, simplify=True)
    file = PICTURES / f"{name}.svg"
    if os.environ.get("NEWSREAD_NEW_PICTURES"):
        PICTURES.mkdir(exist_ok=True)
        file.write_text(drawn, encoding="utf-8")
    if file.read_text(encoding="utf-8") != drawn:
        new = file.with_suffix(".new.svg")
        new.write_text(drawn, encoding="utf-8")
        pytest.fail(f"the screen looks different: compare {file} and {new}")


async def test_looking_draws_nothing(tmp_path: Path) -> None:
    """A look at a panel that waits to be drawn sees what lies behind it, and leaves that in its place."""
    async with newsroom(settings_of(tmp_path), size=(80, 24)) as room:
        await room.press("question_mark")
        before = room.lines
        room.app.screen.refresh()
        assert room.lines == before
        await room.settle()
        assert room.lines == before


async def test_the_first_screen(tmp_path: Path) -> None:
    """The list on the left with its cursor, the newest story on the right: headline, framed highlights, links."""
    async with newsroom(settings_of(tmp_path), size=(110, 30)) as room:
        await same_picture(room, "first-screen")


async def test_a_link_has_the_focus(tmp_path: Path) -> None:
    """The linked headline is reversed; the foot offers Enter to follow it."""
    async with newsroom(settings_of(tmp_path), size=(110, 30)) as room:
        await room.press("enter", "tab")
        await same_picture(room, "link-focused")


async def test_hits_with_their_excerpts(tmp_path: Path) -> None:
    """Two hits of three stories with an excerpt each; the matches are marked in the excerpts and in the story."""
    async with newsroom(settings_of(tmp_path), size=(110, 30)) as room:
        await room.press("slash")
        await room.write("ferry")
        await room.press("enter")
        await same_picture(room, "hits")


async def test_a_narrow_list(tmp_path: Path) -> None:
    """The list alone on 60 columns."""
    async with newsroom(settings_of(tmp_path), size=(60, 16)) as room:
        await same_picture(room, "narrow-list")


async def test_the_keys(tmp_path: Path) -> None:
    """The page of keys lies over the screen."""
    async with newsroom(settings_of(tmp_path), size=(100, 30)) as room:
        await room.press("question_mark")
        await same_picture(room, "keys")


async def test_light_colours(tmp_path: Path) -> None:
    """The same calm in dark on light."""
    async with newsroom(settings_of(tmp_path)._replace(theme="newsread-light"), size=(110, 30)) as room:
        await room.press("enter", "s")
        await same_picture(room, "light")


async def test_without_colours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under NO_COLOR row, link and marks are still told apart."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with newsroom(settings_of(tmp_path), size=(110, 30)) as room:
        await room.press("enter", "s", "tab")
        await same_picture(room, "no-colour")


async def test_the_cursor_of_blocks(tmp_path: Path) -> None:
    """A bar stands beside the linked headline; the foot offers Enter, and says what it is and how sure that is."""
    async with newsroom(settings_of(tmp_path), size=(110, 30)) as room:
        await room.press("enter", "c", *"jjjjjjj")
        await same_picture(room, "block-cursor")


async def test_the_kinds_of_blocks(tmp_path: Path) -> None:
    """The kinds to choose from lie over the screen, the one the block has now first, with why."""
    async with newsroom(settings_of(tmp_path)._replace(animations=False), size=(110, 30)) as room:
        await room.press("enter", "c", "j", "enter")
        await same_picture(room, "kinds")


async def test_in_the_middle_of_a_story(tmp_path: Path) -> None:
    """The text alone, and at the foot's right, quietly, how much of it was read and how long the rest takes."""
    async with newsroom(settings_of(tmp_path), size=(90, 16)) as room:
        await room.press("enter", "z", "j", "j", "j", "j")
        await same_picture(room, "reading")


@pytest.mark.parametrize("theme", ["newsread-sepia", "newsread-contrast", "ansi"])
async def test_a_match_and_a_link_in_each_theme(tmp_path: Path, theme: str) -> None:
    """Headline, highlights, links and matches are what the eye finds; the focused link and the current match most."""
    async with newsroom(settings_of(tmp_path)._replace(theme=theme), size=(110, 30)) as room:
        await room.press("enter", "tab", "slash")
        await room.write("bridge")
        await room.press("enter")
        await same_picture(room, theme)
