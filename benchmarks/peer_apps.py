"""Textual apps to measure the screen beside: ``python -m benchmarks.peer_apps empty | options FILE | text FILE``.

``empty`` paints a word, and another at every key; ``options`` lists the lines of a file in Textual's own OptionList;
``text`` mounts one Static of a file's text at every key.
"""

from __future__ import annotations

import sys
from pathlib import Path

from textual import events
from textual.app import App, ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static


class Empty(App[None]):
    """Paints one word."""

    def compose(self) -> ComposeResult:
        """The word."""
        yield Static("painted")

    def on_key(self, event: events.Key) -> None:
        """Paint another."""
        word = self.query_one(Static)
        word.update("painted" if str(word.content) != "painted" else "painted again")


class Options(App[None]):
    """A list of rows as Textual has it."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def compose(self) -> ComposeResult:
        """The list."""
        yield OptionList(*self._file.read_text(encoding="utf-8").splitlines(), markup=False)


class Text(App[None]):
    """A story as one widget."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def compose(self) -> ComposeResult:
        """Where the story comes."""
        yield VerticalScroll(Static("painted"))

    async def on_key(self, event: events.Key) -> None:
        """Read the story and mount it."""
        pane = self.query_one(VerticalScroll)
        await pane.remove_children()
        await pane.mount(Static(self._file.read_text(encoding="utf-8"), markup=False))


def main() -> int:
    """Run the app that is asked for."""
    name, *files = sys.argv[1:]
    app: App[None] = {"empty": Empty, "options": Options, "text": Text}[name](*map(Path, files))
    app.run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
