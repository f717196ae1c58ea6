"""The command palette: what the table of commands has, as far as it works now."""

from __future__ import annotations

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui_reader.tui.commands import COMMANDS
from tui_reader.tui.foot import Offer, offers


class PaletteCommands(Provider):
    """Finds commands by their words."""

    async def discover(self) -> Hits:
        """Every command that works now."""
        for offer in self._offers():
            yield DiscoveryHit(_shown(offer), partial(self._run, offer), offer.command.words, offer.command.help)

    async def search(self, query: str) -> Hits:
        """The commands whose words fit."""
        matcher = self.matcher(query)
        for offer in self._offers():
            score = matcher.match(offer.command.words)
            if score > 0:
                shown = matcher.highlight(offer.command.words)
                yield Hit(score, shown, partial(self._run, offer), offer.command.words, offer.command.help)

    def _offers(self) -> list[Offer]:
        without_keys = [Offer(command, "", self.screen) for command in COMMANDS if not command.keys]
        return [*(offer for offer in offers(self.screen) if offer.command.action != "palette"), *without_keys]

    async def _run(self, offer: Offer) -> None:
        await self.app.run_action(offer.command.action, offer.node)


def _shown(offer: Offer) -> Content:
    key = f"   {offer.key}" if offer.key else ""
    return Content.assemble(offer.command.words, (key, "$text-muted"))
