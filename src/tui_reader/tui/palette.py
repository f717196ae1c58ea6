"""The command palette: what the table of commands has, as far as it works now."""

from __future__ import annotations

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui_reader.folding import words
from tui_reader.tui.commands import COMMANDS, Command
from tui_reader.tui.foot import Offer, offers

_BEHIND = 0.01
"""The score of a command of which only name or sentence has what is typed: below all others."""


class PaletteCommands(Provider):
    """Finds commands by their words."""

    async def discover(self) -> Hits:
        """Every command that works now."""
        for offer in self._offers():
            yield DiscoveryHit(_shown(offer), partial(self._run, offer), offer.command.words, offer.command.help)

    async def search(self, query: str) -> Hits:
        """The commands whose words fit, and behind them those whose name or sentence has what is typed."""
        matcher = self.matcher(query)
        for offer in self._offers():
            command, do = offer.command, partial(self._run, offer)
            score = matcher.match(command.words)
            if score > 0:
                yield Hit(score, matcher.highlight(command.words), do, command.words, command.help)
            elif told_of(command, query):
                yield Hit(_BEHIND, Content(command.words), do, command.words, command.help)

    def _offers(self) -> list[Offer]:
        without_keys = [Offer(command, "", self.screen) for command in COMMANDS if not command.keys]
        return [*(offer for offer in offers(self.screen) if offer.command.action != "palette"), *without_keys]

    async def _run(self, offer: Offer) -> None:
        await self.app.run_action(offer.command.action, offer.node)


def _shown(offer: Offer) -> Content:
    key = f"   {offer.key}" if offer.key else ""
    return Content.assemble(offer.command.words, (key, "$text-muted"))


def told_of(command: Command, query: str) -> bool:
    """Whether each word typed begins one of a command's name, as a keymap has it, or of its sentence."""
    known = words(f"{command.id} {command.help}")
    return all(any(word.startswith(typed) for word in known) for typed in words(query))
