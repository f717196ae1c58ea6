"""How the tests of the screen wait."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

from tui_reader.tui.foot import Foot


@pytest.fixture(autouse=True)
def quick_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give way to the app between keys instead of sleeping 20 ms, some five times a key, until the process is idle.

    That every widget has handled what waited for it is seen by the pilot itself; for answers of workers and what they
    draw, `Newsroom.settle` waits.
    """

    async def give_way(min_sleep: float = 0, max_sleep: float = 0) -> None:
        for _ in range(3):
            await asyncio.sleep(0)

    # The first look at the folder is over before a test begins, and stirs nothing amid it.
    monkeypatch.setattr("tui_reader.tui.main_screen.REST", 0.001)
    monkeypatch.setattr("textual.app.wait_for_idle", give_way)
    monkeypatch.setattr("textual.pilot.wait_for_idle", give_way)


@pytest.fixture(scope="package", autouse=True)
def style_sheets_are_read_once() -> Iterator[None]:
    """What one app has read, with the same colours, the next need not read again: a fifth of what a start takes."""
    read: dict[tuple[Any, ...], list[RuleSet]] = {}
    read_anew = Stylesheet._parse_rules

    def read_once(sheet: Stylesheet, *given: Any, **named: Any) -> list[RuleSet]:
        key = (*given, *named.items(), *sheet._variables.items())
        if key not in read:
            read[key] = read_anew(sheet, *given, **named)
        return read[key]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Stylesheet, "_parse_rules", read_once)
        yield


@pytest.fixture(autouse=True)
def notices_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said at the foot is there until something else is said, however slow the machine is that looks for it."""
    monkeypatch.setattr(Foot.say, "__defaults__", ("", 600.0))


@pytest.fixture(autouse=True)
def colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a terminal of all colours, wherever the tests run."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)
