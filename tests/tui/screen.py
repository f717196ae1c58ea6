"""What a test sees of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from unittest.mock import patch

from textual._context import visible_screen_stack
from textual.app import App
from textual.pilot import Pilot
from textual.strip import Strip


def screen_strips(app: App[Any]) -> list[Strip]:
    """The rows of the screen as they are drawn, styles and all."""
    # Who draws says what lies behind a panel; else one that waits to be drawn would be kept as drawn on nothing.
    visible_screen_stack.set(app._background_screens)
    return app.screen._compositor.render_strips(app.size)


def screen_lines(app: App[Any]) -> list[str]:
    """The rows of the screen as text, without the spaces at their ends."""
    return [strip.text.rstrip() for strip in screen_strips(app)]


def styled(app: App[Any], text: str) -> list[str]:
    """The styles, as Rich names them, of the pieces of the screen whose text contains `text`."""
    return [str(segment.style) for strip in screen_strips(app) for segment in strip if text in segment.text]


def is_idle(app: App[Any]) -> bool:
    """Whether no worker is at work, and no message is on its way: a key goes through one widget after the other."""
    nodes = (node for screen in app.screen_stack for node in screen.walk_children(with_self=True))
    return all(worker.is_finished for worker in app.workers) and not any(
        node.message_queue_size for node in (app, *nodes)
    )


async def still(pilot: Pilot[Any], busy: Callable[[], bool] = lambda: False) -> None:
    """Wait until all questions that workers were asked are answered, and the screen does not change any more.

    `busy` is asked whether something is still to come of itself; what came of it has a frame of its own to be shown.
    """
    before, frames, drawn = None, 0, False

    def draw(*_: object) -> None:
        nonlocal drawn
        drawn = True

    with patch.object(pilot.app, "_display", draw):
        for _ in range(50):
            quiet = is_idle(pilot.app) and not busy()
            await pilot.app.workers.wait_for_complete()
            # A frame: what was called after the refresh, and what a resize put off, is done by then.
            await pilot.pause(1 / 60)
            # Looked at only where something was drawn: a cursor that blinks changes no text.
            same, drawn = not drawn, False
            same = same or before == (before := screen_lines(pilot.app))
            done = same and quiet and is_idle(pilot.app) and not busy()
            # Another size of what has changed is laid out a frame later.
            frames = frames + 1 if done else 0
            if frames == 2:
                return
