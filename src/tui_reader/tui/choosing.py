"""A list to choose from over the screen, narrowed by typing a few letters."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from itertools import takewhile
from typing import Any, ClassVar, NamedTuple

from textual.await_complete import AwaitComplete
from textual.binding import BindingType
from textual.command import CommandInput, CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider, SearchIcon
from textual.content import Content
from textual.screen import Screen
from textual.style import Style
from textual.worker import WorkerError

from tui_reader.safe_text import safe_line
from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.turns import PATIENCE, dealt_with


class Choice(NamedTuple):
    """Something that can be chosen."""

    words: str
    """Untrusted; made safe when it is shown."""
    do: Callable[[], object]
    note: str = ""
    """Said dimly behind it."""


class Choices(Provider):
    """Finds given choices by their words; all of them, in their order, where nothing is typed."""

    def __init__(self, choices: Sequence[Choice], screen: Screen[Any], match_style: Style | None = None) -> None:
        super().__init__(screen, match_style)
        self._choices = choices

    async def discover(self) -> Hits:
        """Every choice."""
        for choice in self._choices:
            words = safe_line(choice.words)
            note = (f"   {safe_line(choice.note)}" if choice.note else "", "$text-muted")
            yield DiscoveryHit(Content.assemble(words, note), choice.do, words)

    async def search(self, query: str) -> Hits:
        """The choices whose words fit."""
        matcher = self.matcher(query)
        for choice in self._choices:
            words = safe_line(choice.words)
            score = matcher.match(words)
            if score > 0:
                yield Hit(score, matcher.highlight(words), choice.do, words)


class ChoiceScreen(CommandPalette, inherit_bindings=False):
    """Textual's palette with the keys of the table of commands."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.CHOICE)]

    place = Where.CHOICE
    """For the page of keys."""

    def on_mount(self) -> None:
        """Begin the line as the search line begins: with a sign that every terminal has."""
        self.query_one(SearchIcon).icon = "/"

    def dismiss(self, result: None = None) -> AwaitComplete:
        """End, once: two clicks beside it may both ask for that before it is gone."""
        return super().dismiss(result) if self.is_current else AwaitComplete()

    async def action_take(self) -> None:
        """Do what the line under the cursor says, as soon as the list is that of what was typed."""
        field = self.query_one(CommandInput)
        await dealt_with(*takewhile(lambda node: node is not self.app, field.ancestors_with_self))
        if await self._gathered():
            await field.action_submit()
        else:
            self.run_worker(self._take_later(field, field.value), exclusive=True, exit_on_error=False)

    async def _take_later(self, field: CommandInput, typed: str) -> None:
        """Take what comes, unless something else is typed by then; other keys need not wait for it."""
        if await self._gathered(None) and field.value == typed:
            await field.action_submit()

    async def action_page(self, step: int) -> None:
        """A page on (1) or back (-1) among the choices, as soon as they are there."""
        await self._gathered()

        def page() -> None:
            found = self.query_one(CommandList)
            # Textual turns no pages of a list that is not laid out: it raises.
            if found.scrollable_content_region:
                self._action_command_list("page_down" if step > 0 else "page_up")

        self.call_after_refresh(page)

    async def _gathered(self, patience: float | None = PATIENCE) -> bool:
        """Whether the list is that of what was typed; so many seconds are given to it."""
        gathering = [
            # Who waits no longer would else end what they waited for.
            asyncio.shield(worker.wait())
            for worker in self.workers
            if worker.node is self and worker.group == self._GATHER_COMMANDS_GROUP
            # What was sought for fewer letters says nothing.
            if not worker.is_finished and not worker.is_cancelled
        ]
        try:
            await asyncio.wait_for(asyncio.gather(*gathering), patience)
        except (TimeoutError, WorkerError):
            return False
        return True


def choosing(choices: Sequence[Choice], invitation: str) -> ChoiceScreen:
    """A screen on which one of `choices` can be chosen."""
    # Textual calls a provider that is no class to have one.
    return ChoiceScreen(providers=[lambda: partial(Choices, choices)], placeholder=invitation)  # type: ignore[list-item, return-value]
