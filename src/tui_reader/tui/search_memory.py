"""Searches that are kept: those made last, and those saved under a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from textual.widget import Widget

from tui_reader.desk import Desk
from tui_reader.tui.lane import Lane
from tui_reader.tui.search_box import SearchBox


class SearchMemory:
    """Has the desk remember what the reader searched for."""

    def __init__(self, desk: Desk, host: Widget, box: SearchBox) -> None:
        self._desk = desk
        self._box = box
        self._writing = Lane(host)
        self._advice = Lane(host, newest_only=True)

    def made(self) -> None:
        """The search is typed to its end: remember it, and have said what is wrong with it, if anything is."""
        if text := self._box.query_text.strip():
            self._box.past.remember(text)
            self._writing.ask(partial(self._desk.remember_search, text))
            self._advice.ask(partial(self._desk.check, text))

    def save(self, name: str, query: str, saved: Callable[[], None]) -> None:
        """Save a search under a name; `saved` is called then."""
        self._writing.ask(partial(self._desk.save_search, name, query), lambda _: saved())
