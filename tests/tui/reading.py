"""A host for the reading view alone, and what its tests look at."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

from rich.style import Style
from textual.app import App, ComposeResult
from textual.message import Message
from textual.pilot import Pilot

from tests.tui.screen import screen_lines, screen_strips
from tui_reader.story import Story
from tui_reader.tui.story_view import StoryView

Told = TypeVar("Told", bound=Message)


class Host(App[None]):
    """Shows one story and keeps what the view says."""

    def __init__(self, shown: Story | None = None) -> None:
        super().__init__()
        self.shown = shown
        self.told: list[Message] = []

    def compose(self) -> ComposeResult:
        yield StoryView()

    def on_mount(self) -> None:
        self.view.focus()
        self.view.story = self.shown

    @property
    def view(self) -> StoryView:
        return self.query_one(StoryView)

    def on_story_view_followed(self, message: StoryView.Followed) -> None:
        self.told.append(message)

    on_story_view_reached_end = on_story_view_place_changed = on_story_view_match_moved = on_story_view_followed
    on_story_view_link_focused = on_story_view_followed

    def told_of(self, kind: type[Told]) -> list[Told]:
        return [message for message in self.told if isinstance(message, kind)]


@asynccontextmanager
async def reading(shown: Story | None, size: tuple[int, int] = (80, 24)) -> AsyncIterator[tuple[Host, Pilot[None]]]:
    host = Host(shown)
    async with host.run_test(size=size) as pilot:
        await pilot.pause()
        yield host, pilot


def seen(host: Host) -> str:
    return "\n".join(screen_lines(host))


def style_of(host: Host, text: str) -> Style:
    """The style of the first segment on the screen that holds `text`."""
    for strip in screen_strips(host):
        for segment in strip:
            if text in segment.text and segment.style is not None:
                return segment.style
    raise AssertionError(f"{text!r} is not on the screen in one piece")
