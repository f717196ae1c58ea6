"""The screen, the only room that imports Textual; `run` and `pick` are its doors."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.desk import Desk
    from tui_reader.settings import Settings
    from tui_reader.tui.app import NewsreadApp

SIGNALLED = 128
"""What a shell adds to the number of a signal that ended a program."""


def check(settings: Settings) -> None:
    """Look at what the settings say of the screen alone: its theme and its keys.

    Raises `tui_reader.story.SettingsError`, with file, line and what may have been meant.
    """
    from textual.theme import BUILTIN_THEMES

    from tui_reader.tui.keymap import chosen_keys
    from tui_reader.tui.themes import OWN_THEMES, chosen_theme

    chosen_theme(settings, {*BUILTIN_THEMES, *(theme.name for theme in OWN_THEMES)})
    chosen_keys(settings)


def run(desk: Desk, settings: Settings, open: str | None = None) -> int:
    """Show the screen until the reader leaves it; returns the exit code.

    `open` names a story to open. Raises `tui_reader.story.SettingsError` where there is no such theme, whatever went
    wrong on the screen, and `SystemExit` where a signal ended it, after the terminal is as it was before.
    """
    return _shown(desk, settings, open=open).return_code or 0


def pick(desk: Desk, settings: Settings, query: str) -> Sequence[str]:
    """Let the reader choose stories on the screen, first of what `query` finds, if it is not empty; their ids.

    None where the reader leaves without a choice. Raises as `run` does.
    """
    return _shown(desk, settings, pick=query).picked


def _shown(desk: Desk, settings: Settings, open: str | None = None, pick: str | None = None) -> NewsreadApp:
    """The app, after the reader has left it."""
    import gc
    import os

    from tui_reader.tui.first import look_ahead

    first = look_ahead(desk, whole=pick is not None)
    # What is imported stays: it is not searched for garbage, neither while it comes nor later.
    gc.disable()
    from tui_reader.tui.app import NewsreadApp

    gc.freeze()
    gc.enable()
    # Textual takes an empty NO_COLOR for a set one, and knows nothing of --color.
    if settings.styled(is_terminal=True, term=os.environ.get("TERM")):
        os.environ.pop("NO_COLOR", None)
    else:
        os.environ["NO_COLOR"] = "1"
    app = NewsreadApp(desk, settings, open, pick, first=first)
    try:
        app.run()
    finally:
        if app.desk is not desk:
            app.desk.close()
    if app.ended_by is not None:
        raise SystemExit(SIGNALLED + app.ended_by)
    if app.failure is not None:
        raise app.failure
    return app
