"""What the first screen needs to know, looked up while Textual is still getting ready."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tui_reader.desk import Desk
from tui_reader.desk.grouping import Listed
from tui_reader.story import Row
from tui_reader.tui.watch import State, look

FIRST_ROWS = 60
"""Rows each way of the first cursor that are there at once: more than any screen shows."""


class First(NamedTuple):
    """The library as it was when the program started."""

    start: str | None
    """The story on which the cursor begins."""
    state: State
    listed: Listed
    rows: Sequence[Row]
    """Those around the cursor."""
    searches: Sequence[str]
    """Those made last, the newest first."""


def look_first(desk: Desk) -> First:
    """To be called in a thread, before the screen is there."""
    state, start, ids = look(desk), desk.last_story(), desk.view()
    number = ids.index(start) if start in ids else 0
    rows = desk.rows(ids[max(0, number - FIRST_ROWS) : number + FIRST_ROWS])
    return First(start, state, Listed(ids), rows, desk.searches())
