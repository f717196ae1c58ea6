"""Stars, read marks, tags, kinds of blocks, undo and redo, from the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from tui_reader.desk import Desk
from tui_reader.folding import fold
from tui_reader.story import BlockKind, Story
from tui_reader.tui.lane import Lane


class Marking:
    """Has marks written in the order in which the reader made them, and says so."""

    def __init__(self, desk: Desk, lane: Lane, marked: Callable[[], None], say: Callable[[str, str], None]) -> None:
        """`marked` is called after every change, `say` with what there is to tell, and what to do about it."""
        self._desk = desk
        self._lane = lane
        self._marked = marked
        self._say = say

    def read(self, story_id: str) -> None:
        """Mark a story read: it was opened, or its end was reached."""
        self._lane.ask(partial(self._desk.mark, [story_id], read=True), lambda _: self._marked())

    def toggle(self, stories: Sequence[str], mark: str) -> None:
        """Give stories a mark, or, where all of them bear it, take it away."""
        self._lane.ask(partial(self._desk.toggle, stories, mark), self._done)

    def tags_of(self, stories: Sequence[str], told: Callable[[Sequence[str], Sequence[str]], None]) -> None:
        """Tell the tags that all of these stories bear, and all there are, those of most stories first."""

        def names() -> tuple[Sequence[str], Sequence[str]]:
            known = [tag.name for tag in sorted(self._desk.tags(), key=lambda tag: -tag.stories)]
            return self._desk.tags_of(stories), known

        self._lane.ask(names, lambda answer: told(*answer))

    def tag(self, stories: Sequence[str], names: str, replace: bool) -> None:
        """Let all stories have these tags, spaces or commas between.

        With `replace`, one that they all had and that is not named goes.
        """
        wanted = {fold(name): name for name in names.replace(",", " ").split()}

        def tag() -> str:
            had = {fold(name): name for name in self._desk.tags_of(stories)}
            added = [name for key, name in wanted.items() if key not in had]
            removed = [name for key, name in had.items() if replace and key not in wanted]
            return self._desk.tag(stories, added, removed) if added or removed else ""

        self._lane.ask(tag, self._done)

    def correct(self, story: Story, number: int, kind: BlockKind | None) -> None:
        """Have a block of a story be of a kind; None: of that which newsread takes it for."""
        self._lane.ask(partial(self._desk.correct, story, number, kind), self._done)

    def undo(self) -> None:
        """Take back the last marking."""
        self._lane.ask(self._desk.undo, partial(self._told, "taken back", "nothing to take back"))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._lane.ask(self._desk.redo, partial(self._told, "done again", "nothing to do again"))

    async def finish(self) -> None:
        """Wait until all is written."""
        await self._lane.finish()

    def _done(self, words: str) -> None:
        if words:
            self._say(words, "u takes it back")
            self._marked()

    def _told(self, turned: str, nothing: str, done: str | None) -> None:
        self._say(nothing if done is None else f"{done}: {turned}", "")
        self._marked()
