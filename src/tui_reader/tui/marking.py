"""Stars, read marks, undo and redo, from the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from tui_reader.desk import Desk
from tui_reader.story import Marks
from tui_reader.tui.lane import Lane


class Marking:
    """Has marks written in the order in which the reader made them, and says so."""

    def __init__(self, desk: Desk, lane: Lane, marked: Callable[[], None], say: Callable[[str], None]) -> None:
        """`marked` is called after every change, `say` with what there is to tell."""
        self._desk = desk
        self._lane = lane
        self._marked = marked
        self._say = say

    def read(self, story_id: str) -> None:
        """Mark a story read: it was opened, or its end was reached."""
        self._lane.ask(partial(self._desk.mark, [story_id], read=True), lambda _: self._marked())

    def star(self, story_id: str, marks: Marks) -> None:
        """Give a star, or take it away."""
        self._write(story_id, "starred", not marks.starred)

    def toggle_read(self, story_id: str, marks: Marks) -> None:
        """Mark read, or unread again."""
        self._write(story_id, "read", not marks.read)

    def undo(self) -> None:
        """Take back the last marking."""
        self._lane.ask(self._desk.undo, partial(self._told, "taken back", "nothing to take back"))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._lane.ask(self._desk.redo, partial(self._told, "done again", "nothing to do again"))

    async def finish(self) -> None:
        """Wait until all is written."""
        await self._lane.finish()

    def _write(self, story_id: str, mark: str, value: bool) -> None:
        def marked(words: str) -> None:
            self._say(f"{words} · u takes it back")
            self._marked()

        self._lane.ask(partial(self._desk.mark, [story_id], **{mark: value}), marked)

    def _told(self, turned: str, nothing: str, done: str | None) -> None:
        self._say(nothing if done is None else f"{done}: {turned}")
        self._marked()
