"""A list as it is shown: which stories in which order, and where in it the cursor is. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from tui_reader.desk.grouping import Group
from tui_reader.story import Hit, Row


class Position(NamedTuple):
    """Where in a list the cursor was, and how far down the screen."""

    story_id: str | None
    number: int = 0
    screen_row: int = 0


class Listing(NamedTuple):
    """What a list shows: an order of stories, and how to come by their rows."""

    ids: Sequence[str]
    fetch: Callable[[Sequence[int]], Iterable[Row | Hit]]
    """The rows of these numbers; called in a thread; stories gone meanwhile are left out."""
    lines: int = 2
    """Lines of a row where there is room."""
    groups: Sequence[Group] = ()
    """The groups that hold all the rows in order; none where rows stand by themselves."""

    def number_of(self, story_id: str, near: int) -> int | None:
        """The number of a story's row, looked for first where it most likely is; None where it has none."""
        for number in (near, near + 1, near - 1):
            if 0 <= number < len(self.ids) and self.ids[number] == story_id:
                return number
        try:
            return self.ids.index(story_id)
        except ValueError:
            return None

    def number_at(self, position: Position) -> int:
        """The number of the row where a cursor is: on that story, else as far down; -1 in an empty list."""
        if not self.ids:
            return -1
        if position.story_id is None:
            return 0
        number = self.number_of(position.story_id, position.number)
        return min(max(0, position.number), len(self.ids) - 1) if number is None else number
