"""What the keys do with the linked headlines of the story, and with the parts of it."""

from __future__ import annotations

from tui_reader.story import Link
from tui_reader.tui.hints import Hints
from tui_reader.tui.screen_parts import ScreenParts

HINTING = "type the letters before a headline · Esc ends"


class LinkKeys(ScreenParts, inherit_bindings=False):
    """The actions that lead from a story to others."""

    def follow(self, link: Link) -> None:
        """Open the story that a linked headline names."""
        if link.target is None:
            self.foot.say(f"no story here has the headline “{link.text}”")
        else:
            self.go_on(link.target)

    def action_hints(self) -> None:
        """Let letters stand before the linked headlines on the screen; those typed are followed."""
        links = self.view.show_hints()
        if not links:
            self.foot.say("no linked headline on the screen")
            return
        self.foot.say(HINTING)
        self.app.push_screen(Hints(self.view, links), self._hinted)

    def _hinted(self, link: Link | None) -> None:
        self.foot.say("")
        if link is not None:
            self.view.focus_link(link)
            self.follow(link)
