"""The application: theme, keymap, and what is handed in. No logic."""

from __future__ import annotations

import asyncio
import os
import signal
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from itertools import chain, takewhile
from typing import ClassVar

from textual.app import App
from textual.binding import BindingType
from textual.css.types import CSSLocation
from textual.errors import NoWidget
from textual.events import DescendantFocus, Event, Key, MouseDown, MouseEvent, MouseUp, Paste
from textual.widgets import Input, Static, Tooltip
from textual.widgets._toast import ToastRack

from tui_reader.desk import Desk
from tui_reader.settings import Settings, with_library
from tui_reader.tui.choosing import Choice, ChoiceScreen, choosing
from tui_reader.tui.commands import COMMANDS as ALL_COMMANDS
from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.first import First
from tui_reader.tui.key_names import key_name
from tui_reader.tui.keymap import chosen_keys
from tui_reader.tui.main_screen import MainScreen
from tui_reader.tui.palette import PaletteCommands
from tui_reader.tui.signals import has_job_control, heard
from tui_reader.tui.themes import OWN_THEMES, chosen_theme
from tui_reader.tui.turns import dealt_with

NOW = "now"
"""Said of the colours there are."""
PALETTE = "--command-palette"
"""The id of the screen on which a command is found."""
OFTEN, FOR_HITS = 0.02, 2.0
"""Seconds between two looks for the hits that a key waits for, and those after which it waits no more."""
PATIENCE = 5.0
"""Seconds that the last marks may take to be written."""


class NewsreadApp(App[None], inherit_bindings=False):
    """Holds the one screen of newsread."""

    TITLE = "newsread"
    CSS_PATH = "newsread.tcss"
    COMMANDS = {PaletteCommands}  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.APP)]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-wide")]  # noqa: RUF012

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        open: str | None = None,
        pick: str | None = None,
        open_desk: Callable[[Settings], Desk] = Desk,
        first: Future[First] | None = None,
    ) -> None:
        """`open` names a story to open; `pick` is the query of a screen to choose stories on, None: of one to read.

        `open_desk` opens other libraries; `first` is what was looked up of this one already. Raises `SettingsError`
        where there is no such theme.
        """
        # Without that Textual turns colours to greys, which are colours, too.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        for theme in OWN_THEMES:
            self.register_theme(theme)
        shades = self.console.color_system in ("256", "truecolor")
        self.theme = chosen_theme(settings, self.available_themes, shades)
        self._keys = chosen_keys(settings)
        own = {command.id: tuple(map(key_name, command.keys)) for command in ALL_COMMANDS}
        self.set_keymap({command: ",".join(given) for command, given in self._keys.items() if given != own[command]})
        if not settings.animations:
            self.animation_level = "none"
        self._typed: deque[Event] = deque()
        """Keys, pastes and clicks that wait for their turn."""
        self._at_a_key = False
        self._hits_awaited = 0
        """How often in a row a key was kept waiting for hits."""
        self.ended_by: int | None = None
        """The signal that ended the app, where one did."""
        self._open_desk = open_desk
        self._first = settings
        if pick is None:
            self._main = MainScreen(desk, settings, open, first)
        else:
            from tui_reader.tui.picking import PickScreen

            self._main = PickScreen(desk, settings, pick, first)

    @property
    def desk(self) -> Desk:
        """That of the library which is open; `close` is for who runs the app."""
        return self._main.desk

    @property
    def libraries(self) -> dict[str, Settings]:
        """The libraries that can be opened, by name; that of the start, too, where it has none."""
        first = self._first
        named = {name: first._replace(library=folder) for name, folder in first.libraries.items()}
        if first.library_name:
            return named
        return {"the sample" if first.sample else str(first.library): first, **named}

    async def open_library(self, name: str) -> None:
        """Have another library on the screen, at its own place; nothing goes on in the one that was there.

        Raises `StoreError` where there is no such folder.
        """
        chosen = self.libraries[name]
        settings = with_library(chosen, name) if name in chosen.libraries else chosen
        before = self._main
        with suppress(TimeoutError):
            await asyncio.wait_for(before.finish(), PATIENCE)
        self._main = MainScreen(self._open_desk(settings), settings)
        # Textual replaces no default screen: the first stays below, and is at rest.
        await (self.switch_screen if len(self.screen_stack) > 1 else self.push_screen)(self._main)
        await asyncio.to_thread(before.desk.close)

    @property
    def failure(self) -> Exception | None:
        """What ended the app, where it did not end by itself."""
        return self._exception

    @property
    def picked(self) -> Sequence[str]:
        """The ids of the stories that the reader took on a screen to choose on."""
        return self._main.taken

    async def on_event(self, event: Event) -> None:
        """Take keys, pastes and clicks in their turn, each when all that the one before asked for is done."""
        if not isinstance(event, (Key, Paste, MouseDown, MouseUp)) or event.is_forwarded:
            await super().on_event(event)
            return
        self._typed.append(event)
        if not self._at_a_key:
            await self._next_key()

    async def _next_key(self) -> None:
        self._at_a_key = bool(self._typed)
        if not self._typed:
            return
        if self._waits_for_hits():
            self.set_timer(OFTEN, self._next_key)
            return
        key = self._typed.popleft()
        if isinstance(key, Key) and self._is_escape_and_another(key):
            self._typed.appendleft(Key(str(key.character), key.character))
            key = Key("escape", "\x1b")
        pane = self.focused or self.screen
        await super().on_event(key)
        if isinstance(key, MouseEvent):
            # The screen hands it on, to what is under the pointer.
            await dealt_with(self.screen)
            with suppress(NoWidget):
                pane, _ = self.get_widget_at(key.x, key.y)
        await dealt_with(*takewhile(lambda node: node is not self, pane.ancestors_with_self))
        # What no pane took has come back to here by then, and is looked at before that.
        self.call_later(self._next_key)

    def _waits_for_hits(self) -> bool:
        """Whether the next key is meant for a list of hits that is not there yet; not for long."""
        if not self._main.awaits_hits:
            self._hits_awaited = 0
            return False
        self._hits_awaited += 1
        return self._hits_awaited * OFTEN < FOR_HITS

    def on_load(self) -> None:
        """Leave as the reader would where newsread is told to end: by `kill`, `timeout`, a terminal that goes."""
        heard(lambda number: self.call_later(self._end, number))

    async def _end(self, number: int) -> None:
        self.ended_by = number
        await self.action_quit()

    def on_unmount(self) -> None:
        """Such signals end the process again."""
        heard(None)

    def action_suspend_process(self) -> None:
        """To the shell, with all that the shell started together: what waits in a pipe for a choice stops, too."""
        if self._driver is not None and self._driver.can_suspend and has_job_control():
            self._suspend_signal()
            os.kill(0, signal.SIGTSTP)
        else:
            super().action_suspend_process()

    def on_mount(self) -> None:
        """Draw everything when the reader comes back to a newsread that was stopped: the shell has had the terminal."""
        self.app_resume_signal.subscribe(self, lambda _: self.refresh(layout=True))

    def _is_escape_and_another(self, key: Key) -> bool:
        """Whether two keys are meant: Esc and at once another are to Textual that one with Alt, as terminals write it.

        Where nothing is bound to it. What is no letter or digit Textual takes for that key alone.
        """
        alone = key.character is not None and key.character.isalnum()
        return alone and key.key.startswith("alt+") and key.key not in self.screen.active_bindings

    def _get_default_css(self) -> list[tuple[CSSLocation, str, int, str]]:
        """That of all that is on the first screen, too: Textual would parse anew for each new kind of widget."""
        shown = (self._main, ToastRack(), Tooltip(), Static(), *self._main.parts)
        return [*super()._get_default_css(), *chain.from_iterable(widget._get_default_css() for widget in shown)]

    def get_default_screen(self) -> MainScreen:
        """The one screen."""
        return self._main

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """A field whose cursor blinks moves by itself, too."""
        if isinstance(event.widget, Input) and self.animation_level == "none":
            event.widget.cursor_blink = False

    def action_keys(self) -> None:
        """Show all keys, those of the place one is in first; on their page: enough of them."""
        from tui_reader.tui.keys_page import KeysPage

        if isinstance(self.screen, KeysPage):
            self.screen.dismiss()
        else:
            self.push_screen(KeysPage(self._keys, getattr(self.screen, "place", Where.SCREEN)))

    def action_command_palette(self) -> None:
        """Find a command by its name; in the palette: enough of it."""
        if self.screen.id == PALETTE:
            self.screen.dismiss()
        elif all(screen.id != PALETTE for screen in self.screen_stack):
            self.push_screen(ChoiceScreen(id=PALETTE))

    def action_change_theme(self) -> None:
        """Choose other colours: below those there are now newsread's own, then the others by name."""
        own = [theme.name for theme in OWN_THEMES]
        names = [*dict.fromkeys((self.theme, *own, *sorted(self.available_themes)))]
        choices = [Choice(name, partial(setattr, self, "theme", name), NOW * (name == self.theme)) for name in names]
        self.push_screen(choosing(choices, "Which colours?"))

    async def action_quit(self) -> None:
        """Leave, what was marked and the place in the story kept."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._main.finish(), PATIENCE)
        self.exit()

    def _fatal_error(self) -> None:
        """End without Textual's traceback: `tui_reader.tui.run` raises what went wrong, for one line."""
        self._close_messages_no_wait()
