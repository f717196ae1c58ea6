"""A story in a floating panel, read without leaving the one underneath."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import ModalScreen

from tui_reader.output.head import byline
from tui_reader.safe_text import safe_line
from tui_reader.story import Story
from tui_reader.tui.commands import COMMANDS, Where, bindings
from tui_reader.tui.page import lay_out
from tui_reader.tui.pieces import compose
from tui_reader.tui.reading_page import ReadingPage

_SCROLLING = ("line_down", "line_up", "page_down", "page_up", "half_page_down", "half_page_up", "home", "end")


class PeekedPage(ReadingPage, can_focus=True, inherit_bindings=False):
    """The story's text, to be scrolled with the keys of the reading view."""

    BINDINGS: ClassVar[list[BindingType]] = [
        command.binding for command in COMMANDS if command.where is Where.STORY and command.action in _SCROLLING
    ]

    def __init__(self, story: Story, iso_dates: bool) -> None:
        super().__init__()
        self.border_title = safe_line(story.title.text)
        self.border_subtitle = "Enter goes there · Esc closes"
        self._pieces = compose(story, byline(story, datetime.now().astimezone(), iso_dates))

    def on_mount(self) -> None:
        """Lay the story out."""
        self._page = lay_out(self._pieces, self._text_width)
        self._lay_out()


class Peek(ModalScreen[str], inherit_bindings=False):
    """Shows a story over the screen; ends with its id where the reader wants to go there, else with None."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.PEEK), *bindings(Where.PANEL)]

    place = Where.PEEK
    """For the page of keys."""

    def __init__(self, story: Story, iso_dates: bool = False) -> None:
        """`iso_dates`: the date as ISO 8601 writes it."""
        super().__init__()
        self._story, self._iso_dates = story, iso_dates

    def compose(self) -> ComposeResult:
        """The story."""
        yield PeekedPage(self._story, self._iso_dates)

    def action_go(self) -> None:
        """Go to the story."""
        self.dismiss(self._story.id)
