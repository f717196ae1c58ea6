"""The line above everything: search the library, or find in the story, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.past_searches import PastSearches

LONGEST = 400
"""Characters of a query, at most."""


class Seeking(StrEnum):
    """What the line is for just now; the value is its label."""

    SEARCH = "/"
    FIND = "find"


class Field(Input):
    """Where the reader types: every printable key is text."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.FIELD)]

    @dataclass
    class Recalled(Message):
        """The reader wants a search of before (`step` -1), or one nearer to now (1)."""

        step: int

    def action_recall(self, step: int) -> None:
        """Ask for a search of before, or nearer to now."""
        self.post_message(self.Recalled(step))


class SearchBox(Horizontal):
    """A label, a field, and at its right what was found."""

    DEFAULT_CSS = """
    SearchBox {
        height: 1;
        padding: 0 1;
        & > #label { width: auto; color: $text-muted; margin: 0 1 0 0; }
        & > Field, & > Field:focus {
            width: 1fr;
            height: 1;
            border: none;
            padding: 0;
            background: transparent;
            background-tint: transparent;
        }
        & > #found { width: auto; max-width: 60%; color: $text-muted; margin: 0 0 0 2; }
    }
    """

    @dataclass
    class Changed(Message):
        """Another text stands in the field, typed by the reader."""

        seeking: Seeking
        text: str

    def __init__(self, invitation: str = "search", *, id: str | None = None) -> None:  # noqa: A002
        """`invitation` stands in the empty field."""
        super().__init__(id=id)
        self._invitation = invitation
        self._seeking = Seeking.SEARCH
        self._query = ""
        self._found = {Seeking.SEARCH: "", Seeking.FIND: ""}
        self.past = PastSearches()

    def compose(self) -> ComposeResult:
        """Label, field, what was found."""
        yield Static(Content(Seeking.SEARCH.value), id="label")
        yield Field(placeholder=self._invitation, max_length=LONGEST, compact=True, select_on_focus=False, id="field")
        yield Static(id="found")

    @property
    def seeking(self) -> Seeking:
        """What the line is for just now."""
        return self._seeking

    @property
    def query_text(self) -> str:
        """The search, also while the line is for finding."""
        return self.field.value if self._seeking is Seeking.SEARCH else self._query

    @property
    def field(self) -> Field:
        """Where the reader types."""
        return self.query_one(Field)

    def begin(self, seeking: Seeking, text: str | None = None) -> None:
        """Let the reader type; `text` stands in the field, all of it selected."""
        self._turn(seeking)
        if text is not None:
            self.field.value = text
        self.screen.set_focus(self.field)
        if text:
            self.field.action_select_all()

    def set_query(self, text: str) -> None:
        """Have another search stand here; it is told as if typed."""
        self._turn(Seeking.SEARCH)
        self.field.value = text

    def end_find(self) -> None:
        """Be for searching again, with the search there was."""
        self._turn(Seeking.SEARCH)

    def say(self, seeking: Seeking, found: str) -> None:
        """What came of it, at the right."""
        self._found[seeking] = found
        if seeking is self._seeking:
            self._show_found()

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        message.stop()
        self.past.typed(message.value)
        self.post_message(self.Changed(self._seeking, message.value))

    @on(Field.Recalled)
    async def _recall(self, message: Field.Recalled) -> None:
        message.stop()
        search = self._seeking is Seeking.SEARCH
        if message.step > 0 and not (search and self.past.among):
            await self.run_action("screen.to_found")
            return
        text = (self.past.older(self.field.value) if message.step < 0 else self.past.newer()) if search else None
        if text is not None:
            self.field.value = text
            self.field.cursor_position = len(text)

    def _turn(self, seeking: Seeking) -> None:
        if seeking is self._seeking:
            return
        if seeking is Seeking.FIND:
            self._query = self.field.value
        self._seeking = seeking
        with self.field.prevent(Input.Changed):
            self.field.value = self._query if seeking is Seeking.SEARCH else ""
        self.field.placeholder = self._invitation if seeking is Seeking.SEARCH else "in this story"
        self.query_one("#label", Static).update(Content(seeking.value))
        self._show_found()

    def _show_found(self) -> None:
        self.query_one("#found", Static).update(Content(self._found[self._seeking]))
