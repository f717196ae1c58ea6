"""The application: theme, keymap, and what is handed in. No logic."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from contextlib import suppress
from typing import ClassVar

from textual.app import App
from textual.binding import BindingType
from textual.events import DescendantFocus
from textual.widgets import Input

from tui_reader.desk import Desk
from tui_reader.settings import Settings
from tui_reader.tui.commands import COMMANDS as ALL_COMMANDS
from tui_reader.tui.commands import Where, bindings, key_name
from tui_reader.tui.keymap import chosen_keys
from tui_reader.tui.main_screen import MainScreen
from tui_reader.tui.palette import PaletteCommands
from tui_reader.tui.picking import PickScreen
from tui_reader.tui.themes import OWN_THEMES, chosen_theme

PATIENCE = 5.0
"""Seconds that the last marks may take to be written."""


class NewsreadApp(App[None], inherit_bindings=False):
    """Holds the one screen of newsread."""

    TITLE = "newsread"
    CSS_PATH = "newsread.tcss"
    COMMANDS = {PaletteCommands}  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.APP)]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-wide")]  # noqa: RUF012

    def __init__(self, desk: Desk, settings: Settings, open: str | None = None, pick: str | None = None) -> None:
        """`open` names a story to open; `pick` is the query of a screen to choose stories on, None: of one to read.

        Raises `SettingsError` where there is no such theme.
        """
        # Without that Textual turns colours to greys, which are colours, too.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        for theme in OWN_THEMES:
            self.register_theme(theme)
        shades = self.console.color_system in ("256", "truecolor")
        self.theme = chosen_theme(settings, self.available_themes, shades)
        keys = chosen_keys(settings)
        own = {command.id: tuple(map(key_name, command.keys)) for command in ALL_COMMANDS}
        self.set_keymap({command: ",".join(given) for command, given in keys.items() if given != own[command]})
        if not settings.animations:
            self.animation_level = "none"
        self._main = MainScreen(desk, settings, open) if pick is None else PickScreen(desk, settings, pick)

    @property
    def failure(self) -> Exception | None:
        """What ended the app, where it did not end by itself."""
        return self._exception

    @property
    def picked(self) -> Sequence[str]:
        """The ids of the stories that the reader took on a screen to choose on."""
        return self._main.taken if isinstance(self._main, PickScreen) else ()

    def get_default_screen(self) -> MainScreen:
        """The one screen."""
        return self._main

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """A field whose cursor blinks moves by itself, too."""
        if isinstance(event.widget, Input) and self.animation_level == "none":
            event.widget.cursor_blink = False

    async def action_quit(self) -> None:
        """Leave, what was marked and the place in the story kept."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._main.finish(), PATIENCE)
        self.exit()

    def _fatal_error(self) -> None:
        """End without Textual's traceback: `tui_reader.tui.run` raises what went wrong, for one line."""
        self._close_messages_no_wait()
