"""The line above everything: search the library, find in the story, name tags or a search; and what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.suggester import Suggester
from textual.widgets import Input, Static

from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.past_searches import PastSearches
from tui_reader.widths import cell_width

FOUND = 60
"""Of a hundred columns of the line, those that what was found may take."""
BESIDE = 2
"""Columns between the field and what was found."""
LONGEST = 400
"""Characters of a query, at most."""


class Purpose(StrEnum):
    """What the line is for just now; the value is its label."""

    SEARCH = "/"
    FIND = "find"
    FILTER = "filter"
    TAGS = "tags"
    NAME = "save as"


DONE = {
    Purpose.SEARCH: "to what is found",
    Purpose.FIND: "to the match",
    Purpose.FILTER: "to the list",
    Purpose.TAGS: "give these tags",
    Purpose.NAME: "save",
}
"""What the key that ends typing does, in a few words."""
_PLACEHOLDERS = {
    Purpose.FIND: "in this story",
    Purpose.FILTER: "what stands in the headline or the outlet",
    Purpose.TAGS: "names with spaces between",
    Purpose.NAME: "one word",
}


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


class Completion(Suggester):
    """Completes the last of several words."""

    def __init__(self, words: Iterable[str]) -> None:
        super().__init__(use_cache=False)
        self._words = tuple(words)

    async def get_suggestion(self, value: str) -> str | None:
        """`value` with its last word whole; None where no other of the words begins so."""
        *before, last = value.split(" ")
        fit = (word for word in self._words if last and word.casefold().startswith(last.casefold()))
        word = next((word for word in fit if word not in before and len(word) > len(last)), None)
        return None if word is None else value + word[len(last) :]


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

        purpose: Purpose
        text: str

    def __init__(self, invitation: str = "search", *, id: str | None = None) -> None:  # noqa: A002
        """`invitation` stands in the empty field."""
        super().__init__(id=id)
        self._invitation = invitation
        self.field = Field(placeholder=invitation, max_length=LONGEST, compact=True, select_on_focus=False, id="field")
        """Where the reader types."""
        self._purpose = Purpose.SEARCH
        self._query = ""
        self._found = dict.fromkeys(Purpose, "")
        self._found_words = Static(id="found")
        self.past = PastSearches()

    def compose(self) -> ComposeResult:
        """Label, field, what was found."""
        yield Static(Content(Purpose.SEARCH.value), id="label")
        yield self.field
        yield self._found_words

    def on_resize(self) -> None:
        """Say as much as there is room for."""
        self._show_found()

    @property
    def purpose(self) -> Purpose:
        """What the line is for just now."""
        return self._purpose

    @property
    def query_text(self) -> str:
        """The search, also while the line is for something else."""
        return self.field.value if self._purpose is Purpose.SEARCH else self._query

    def begin(self, purpose: Purpose, text: str, words: Iterable[str] = (), selected: bool = True) -> None:
        """Let the reader type; `text` stands in the field, all of it `selected`, or to be gone on with.

        Its last word is completed from `words`.
        """
        self._turn(purpose)
        self.field.value = text
        self.field.suggester = Completion(words) if words else None
        self.screen.set_focus(self.field)
        if text and selected:
            self.field.action_select_all()
        else:
            self.field.cursor_position = len(text)

    def set_query(self, text: str) -> None:
        """Have another search stand here; it is told as if typed."""
        self._turn(Purpose.SEARCH)
        self.field.value = text

    def empty(self) -> None:
        """Have no search stand here, without telling."""
        self._turn(Purpose.SEARCH)
        with self.field.prevent(Input.Changed):
            self.field.value = ""

    def end(self) -> None:
        """Be for searching again, with the search there was."""
        self._turn(Purpose.SEARCH)

    def say(self, purpose: Purpose, found: str) -> None:
        """What came of it, at the right."""
        changed = self._found[purpose] != found
        self._found[purpose] = found
        if changed and purpose is self._purpose:
            self._show_found()

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        message.stop()
        self.past.typed(message.value)
        self.post_message(self.Changed(self._purpose, message.value))

    @on(Field.Recalled)
    async def _recall(self, message: Field.Recalled) -> None:
        message.stop()
        search = self._purpose is Purpose.SEARCH
        if message.step > 0 and not (search and self.past.among):
            await self.run_action("screen.to_found")
            return
        text = (self.past.older(self.field.value) if message.step < 0 else self.past.newer()) if search else None
        if text is not None:
            self.field.value = text
            self.field.cursor_position = len(text)

    def _turn(self, purpose: Purpose) -> None:
        if purpose is self._purpose:
            return
        if self._purpose is Purpose.SEARCH:
            self._query = self.field.value
        self._purpose = purpose
        self.field.suggester = None
        with self.field.prevent(Input.Changed):
            self.field.value = self._query if purpose is Purpose.SEARCH else ""
        self.query_one("#label", Static).update(Content(purpose.value))
        self._show_found()

    def _show_found(self) -> None:
        width = self.size.width
        found = fitting(self._found[self._purpose], width * FOUND // 100 - BESIDE)
        self._found_words.update(Content(found))
        said = _PLACEHOLDERS.get(self._purpose, self._invitation)
        room = width - cell_width(self._purpose.value) - 1 - cell_width(found) - BESIDE
        self.field.placeholder = fitting(said, room) if width else said


def fitting(found: str, width: int) -> str:
    """As many of the parts between ``·`` as fit so many columns whole, the first of them in any case."""
    parts = found.split(" · ")
    while len(parts) > 1 and cell_width(" · ".join(parts)) > width:
        parts.pop()
    return " · ".join(parts)
