"""The page of the first start: what newsread is, and how it comes to read one's own stories."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui_reader.safe_text import safe_name
from tui_reader.settings import Settings
from tui_reader.tui.commands import Where, bindings

WHAT = "newsread shows a folder of news stories, to be read, searched and gone through by their headlines."
OWN = "To read your own, name their folder, this time:"
ALWAYS = "or every time, in"


class Page(VerticalScroll, can_focus=True):
    """What the page says."""

    BORDER_TITLE = "newsread"
    BORDER_SUBTITLE = "Enter opens the sample"

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings

    def compose(self) -> ComposeResult:
        """A sentence, two ways to one's own folder, and what Enter does."""
        file = safe_name(str(self._settings.config_file))
        yield Static(Content.assemble((WHAT, "bold")))
        yield Static(Content(OWN), classes="part")
        yield Static(Content("newsread --library ~/news"), classes="code")
        yield Static(Content(f"{ALWAYS} {file}:"), classes="part")
        yield Static(Content('library = "~/news"'), classes="code")
        yield Static(
            Content("Text files, saved web pages, feeds and mail are read; no file is ever changed."), classes="part"
        )
        yield Static(Content("Until then here are some stories that come with newsread."), classes="part")


class Welcome(ModalScreen[None], inherit_bindings=False):
    """Shows the page over the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.WELCOME), *bindings(Where.PANEL)]

    place = Where.WELCOME
    """For the page of keys."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings

    def compose(self) -> ComposeResult:
        """The page."""
        yield Page(self._settings)
