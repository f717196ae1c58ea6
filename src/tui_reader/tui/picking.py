"""The screen to choose stories on, for `newsread pick`: the main screen, but Enter in the list takes and leaves."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from typing import ClassVar

from tui_reader.desk import Desk
from tui_reader.desk.grouping import Filter
from tui_reader.settings import Settings
from tui_reader.tui.first import First, look_ahead
from tui_reader.tui.main_screen import MainScreen
from tui_reader.tui.search_box import Purpose


class PickScreen(MainScreen):
    """Everything of the main screen can be done here, too."""

    own_hints: ClassVar[Mapping[str, str]] = {"list.open": "take"}

    def __init__(self, desk: Desk, settings: Settings, query: str, first: Future[First] | None = None) -> None:
        """`query` is searched for to begin with, unless it is empty."""
        super().__init__(desk, settings, first=first or look_ahead(desk, whole=True))
        self._query = query
        self.browsing.remembers = False

    def _begin(self, first: First) -> None:
        super()._begin(first)
        if self._query:
            self.box.set_query(self._query)

    def _open_hit(self) -> None:
        if taken := self.list.meant:
            self.taken = tuple(taken)
            self.call_later(self.action_quit)

    def action_step_out(self) -> None:
        """One step down; from the list, where nothing is chosen or filtered, out without a choice."""
        bare = not self.list.chosen and self.browsing.filter == Filter() and self.box.purpose is Purpose.SEARCH
        if self.focused is self.list and bare:
            self.call_later(self.action_quit)
        else:
            super().action_step_out()
