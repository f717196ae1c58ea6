"""In every theme, on terminals of every number of colours, text is legible and what matters can be told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path

import pytest
from rich.color import Color, ColorSystem
from rich.style import Style
from textual.selection import SELECT_ALL

from tests.tui.newsroom import STORIES, Newsroom, newsroom, settings_of
from tests.tui.screen import screen_strips, styled
from tui_reader.tui.themes import OWN_THEMES, TERMINAL

Rgb = tuple[int, int, int]

KINDS = """Title: All kinds of parts
Author: Bo Lind
Date: 2025-06-09
Source: Coastal Courier

Story highlights

The ferry is a highlight

HARROW BAY (Courier) — A paragraph about bees, long enough to be a paragraph of a story by itself, so that it is one.

Ferry service doubled after bridge closure

The ferry is in a paragraph that has a match, and another one further on: the ferry again, so that there are several.

Harrow Bay bridge to stay shut until spring

READ MORE: Minister: no more money for bridges

A subhead of few words

Photos: The bridge at dusk

Editor's note: an earlier version named the wrong pier.

Read more

Sign up for the harbour letter
"""
XTERM: tuple[Rgb, ...] = (
    *((0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229)),
    *((127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255)),
    (255, 255, 255),
)
"""The 16 colours of xterm."""
DARK: tuple[Rgb, Rgb] = ((229, 229, 229), (0, 0, 0))
LIGHT: tuple[Rgb, Rgb] = ((0, 0, 0), (255, 255, 255))
"""What a terminal writes in, and on, where nobody says anything."""


def luminance(color: Rgb) -> float:
    """Relative luminance, as WCAG 2 defines it."""
    parts = [value / 255 for value in color]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Rgb, other: Rgb) -> float:
    """Contrast ratio of WCAG 2, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def drawn(style: Style, system: ColorSystem, terminal: tuple[Rgb, Rgb]) -> tuple[Rgb, Rgb]:
    """The colours in which a terminal of `system` shows a style: of the text, and behind it."""

    def rgb(color: Color | None, default: Rgb) -> Rgb:
        if color is None or color.is_default:
            return default
        color = color.downgrade(system)
        if color.number is not None and color.number < 16:
            return XTERM[color.number]
        return tuple(color.get_truecolor())  # type: ignore[return-value]

    text, behind = rgb(style.color, terminal[0]), rgb(style.bgcolor, terminal[1])
    return (behind, text) if style.reverse else (text, behind)


def looks(room: Newsroom) -> Iterator[tuple[str, Style]]:
    """Every piece of the screen with how it is drawn."""
    for strip in screen_strips(room.app):
        for segment in strip:
            if segment.text.strip() and segment.style is not None:
                yield segment.text, segment.style


def look_of(room: Newsroom, text: str) -> Style:
    """How the first piece that has `text` in it is drawn."""
    return next(style for each, style in looks(room) if text in each)


def attributes(style: Style) -> tuple[bool, ...]:
    """What of a style needs no colour."""
    return tuple(bool(each) for each in (style.bold, style.dim, style.italic, style.underline, style.reverse))


async def found_and_focused(room: Newsroom) -> None:
    """Have on the screen a story with matches, of which one is current, and a linked headline with the focus."""
    room.main.list.go_to(room.listed.index("All kinds of parts"))
    await room.settle()
    await room.press("s", "enter", "x", "slash")
    await room.write("the ferry")
    await room.press("enter", "tab")


OWN = [theme.name for theme in OWN_THEMES if theme.name != TERMINAL]
SYSTEMS = (ColorSystem.TRUECOLOR, ColorSystem.EIGHT_BIT)


@pytest.mark.parametrize("theme", OWN)
async def test_text_is_legible(tmp_path: Path, theme: str) -> None:
    """All that is read has a contrast of 4.5 with what is behind it (WCAG 2, AA), 7 in high contrast (AAA)."""
    wanted = 7.0 if theme == "newsread-contrast" else 4.5
    settings = settings_of(tmp_path, STORIES | {"kinds.txt": KINDS})._replace(theme=theme)
    async with newsroom(settings, size=(130, 44)) as room:
        await found_and_focused(room)
        read = [(text, style) for text, style in looks(room) if re.search(r"\w|[●★→⇢•]", text)]
        assert len(read) > 30
        await room.press("h")
        read += [(text, style) for text, style in looks(room) if re.search(r"\w|[●★→⇢•]", text)]
        for (text, style), system in product(read, SYSTEMS):
            assert contrast(*drawn(style, system, DARK)) >= wanted, (text, system)


@pytest.mark.parametrize("terminal", [DARK, LIGHT], ids=["dark", "light"])
async def test_sixteen_colours_are_legible_on_any_terminal(tmp_path: Path, terminal: tuple[Rgb, Rgb]) -> None:
    """The theme in the terminal's own colours, on a dark and on a light one."""
    settings = settings_of(tmp_path, STORIES | {"kinds.txt": KINDS})._replace(theme=TERMINAL)
    async with newsroom(settings, size=(130, 44)) as room:
        await found_and_focused(room)
        for text, style in looks(room):
            assert contrast(*drawn(style, ColorSystem.STANDARD, terminal)) >= 4.5, text


@pytest.mark.parametrize("theme", [*OWN, TERMINAL, "ansi-dark", "ansi-light", "nord", "no colour"])
async def test_what_matters_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: str) -> None:
    """Text, link, focused link, match and current match differ in more than colour; so they do on any terminal."""
    if theme == "no colour":
        monkeypatch.setenv("NO_COLOR", "1")
        theme = ""
    settings = settings_of(tmp_path, STORIES | {"kinds.txt": KINDS})._replace(theme=theme)
    async with newsroom(settings, size=(130, 44)) as room:
        await found_and_focused(room)
        room.main.set_class(True, "-zen")
        await room.settle()
        parts = {
            "text": look_of(room, "A paragraph about bees"),
            "link": look_of(room, "Harrow Bay bridge to stay shut"),
            "focused link": look_of(room, "Ferry service doubled"),
            "match": look_of(room, "the ferry"),
            "current match": look_of(room, "The ferry"),
        }
        for one, other in combinations(parts, 2):
            assert attributes(parts[one]) != attributes(parts[other]), (one, other)
        assert {"→", "⇢", "•"} <= set(room.text)
        for text, style in looks(room):
            if room.app.no_color:
                assert all(color is None or color.is_default for color in (style.color, style.bgcolor)), text
            elif style.color is not None and style.color == style.bgcolor:
                assert style.color.is_default, text


async def select_all(room: Newsroom) -> None:
    """Have the whole story selected, with its links and matches."""
    room.app.screen.selections = {room.main.view: SELECT_ALL}
    await room.settle()


@pytest.mark.parametrize("theme", OWN)
async def test_what_is_selected_is_legible(tmp_path: Path, theme: str) -> None:
    """And stands on another ground than the rest of the screen."""
    wanted = 7.0 if theme == "newsread-contrast" else 4.5
    settings = settings_of(tmp_path, STORIES | {"kinds.txt": KINDS})._replace(theme=theme)
    async with newsroom(settings, size=(130, 44)) as room:
        await found_and_focused(room)
        before = look_of(room, "A paragraph about bees")
        await select_all(room)
        after = look_of(room, "A paragraph about bees")
        for system in SYSTEMS:
            assert drawn(before, system, DARK)[1] != drawn(after, system, DARK)[1]
        for (text, style), system in product(looks(room), SYSTEMS):
            if re.search(r"\w|[●★→⇢•]", text):
                assert contrast(*drawn(style, system, DARK)) >= wanted, (text, system)


@pytest.mark.parametrize("theme", [TERMINAL, "ansi-light", "no colour"])
async def test_what_is_selected_is_seen_with_few_colours_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    """It is drawn another way than before, legibly."""
    if theme == "no colour":
        monkeypatch.setenv("NO_COLOR", "1")
        theme = ""
    settings = settings_of(tmp_path, STORIES | {"kinds.txt": KINDS})._replace(theme=theme)
    async with newsroom(settings, size=(130, 44)) as room:
        await found_and_focused(room)
        before = look_of(room, "A paragraph about bees")
        await select_all(room)
        after = look_of(room, "A paragraph about bees")
        assert (before.color, before.bgcolor, before.reverse) != (after.color, after.bgcolor, after.reverse)
        assert contrast(*drawn(after, ColorSystem.STANDARD, DARK)) >= 4.5


@pytest.mark.parametrize(("term", "theme"), [("xterm", TERMINAL), ("xterm-256color", OWN[0]), ("dumb", TERMINAL)])
async def test_few_colours_are_the_terminals_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, term: str, theme: str
) -> None:
    """A terminal of 16 colours is given no shades that it would have to guess at, unless the settings name a theme."""
    monkeypatch.setenv("TERM", term)
    monkeypatch.delenv("COLORTERM")
    async with newsroom(settings_of(tmp_path)) as room:
        assert room.app.theme == theme
    async with newsroom(settings_of(tmp_path)._replace(theme="newsread-sepia")) as room:
        assert room.app.theme == "newsread-sepia"


async def test_without_colours_the_choice_that_is_meant_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a list to choose from the line under the cursor looks another way than the others."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("v", "down")
        first, second, third = (styled(room.app, words) for words in ("All stories", "Unread stories", "Stories begun"))
        assert first == third != second


async def test_the_colours_there_are_come_first(tmp_path: Path) -> None:
    """The list to choose a theme from begins with the one that is on, and says so."""
    async with newsroom(settings_of(tmp_path)) as room:
        for before, typed in (("newsread", "sepia"), ("newsread-sepia", "nord")):
            await room.press("colon")
            await room.write("colours")
            await room.press("enter")
            await room.comes(f"{before}   now")
            assert room.text.count("   now") == 1
            assert room.text.index("   now") < room.text.index("newsread-contrast")
            await room.write(typed)
            await room.press("enter")
        assert room.app.theme == "nord"
