"""What the first screen needs to know, looked up while Textual is still being imported: nothing here imports it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

from tui_reader.desk import Coverage, Desk, View
from tui_reader.desk.grouping import Listed
from tui_reader.story import Row

FIRST_ROWS = 60
"""Rows each way of the first cursor that are there at once: more than any screen shows."""


class State(NamedTuple):
    """What a look sees."""

    version: int
    coverage: Coverage
    running: bool
    failure: str | None = None
    """Why it could not be brought up to date, in one line."""


def look(desk: Desk) -> State:
    """See how far things have come; to be called in a thread."""
    # Asked first: what happens in between is then seen by the next look.
    running = desk.keeper_running()
    return State(desk.version(), desk.coverage(), running, None if running else desk.keeper_failure())


class First(NamedTuple):
    """The library as it was when the program started."""

    start: str | None
    """The story on which the cursor begins."""
    view: View
    """What of the library the list shows."""
    state: State
    listed: Listed
    rows: Sequence[Row]
    """Those around the cursor."""
    searches: Sequence[str]
    """Those made last, the newest first."""


def look_ahead(desk: Desk, whole: bool = False) -> Future[First]:
    """Look at the library in a thread, before the screen is there: at what was shown last, or at the `whole` of it."""
    looking = ThreadPoolExecutor(1)
    first = looking.submit(_look_first, desk, whole)
    looking.shutdown(wait=False)
    return first


def _look_first(desk: Desk, whole: bool) -> First:
    state, start = look(desk), desk.last_story()
    view = View() if whole else desk.last_view()
    # What was read last stays in sight, whatever it was marked with: there one goes on.
    listed = desk.listed(view, [start] if start else [])
    ids = listed.ids
    number = ids.index(start) if start in ids else 0
    rows = desk.rows(ids[max(0, number - FIRST_ROWS) : number + FIRST_ROWS])
    return First(start, view, state, listed, rows, desk.searches())
