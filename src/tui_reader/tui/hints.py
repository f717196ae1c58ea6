"""Letters before the linked headlines on the screen: what is typed follows one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.screen import ModalScreen

from tui_reader.story import Link
from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.links_page import LinksPage


class Hints(ModalScreen[Link], inherit_bindings=False):
    """Takes every key while the letters are shown; ends with the link whose letters were typed, or with None."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.PANEL)]
    place = Where.PANEL
    """For the page of keys."""
    DEFAULT_CSS = "Hints { background: transparent; }"

    def __init__(self, page: LinksPage, links: Mapping[str, Link]) -> None:
        """`links` are those that have letters on `page`."""
        super().__init__()
        self._page = page
        self._links = links
        self._typed = ""

    def on_key(self, event: events.Key) -> None:
        """Take a letter; what is none, or begins no hint, ends it."""
        event.stop()
        self._typed += event.character or event.key
        if self._typed in self._links:
            self.dismiss(self._links[self._typed])
        elif any(letters.startswith(self._typed) for letters in self._links):
            self._page.narrow_hints(self._typed)
        else:
            self.dismiss(None)

    def on_click(self) -> None:
        """The mouse needs no letters."""
        self.dismiss(None)

    def on_unmount(self) -> None:
        """The arrows come back."""
        self._page.hide_hints()
