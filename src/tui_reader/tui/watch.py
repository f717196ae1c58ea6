"""Looks, again and again, how far catalogue and index have come, and whether the library has changed."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import NamedTuple

from textual.widget import Widget

from tui_reader.desk import Coverage, Desk
from tui_reader.tui.lane import Lane

OFTEN, SELDOM = 0.5, 2.0
"""Seconds between two looks while the library is being brought up to date, and otherwise."""
SHARE = 10
"""A refresh is followed by a rest so many times as long, so that a growing library leaves the screen its time."""


class State(NamedTuple):
    """What a look sees."""

    version: int
    coverage: Coverage
    running: bool


class Watch:
    """Tells when the library has changed, and how far the index has come."""

    def __init__(
        self, host: Widget, desk: Desk, changed: Callable[[Callable[[], None]], None], grow: Callable[[str], None]
    ) -> None:
        """Looks at once: what is there is the first change.

        `changed` gets something to call when what it does is done; `grow` gets the words for people.
        """
        self._desk = desk
        self._changed = changed
        self._grow = grow
        self._lane = Lane(host)
        self._seen: tuple[int, int] | None = None
        self._state: State | None = None
        self._pace = Pace()
        self._due = self._refresh_after = 0.0
        host.set_interval(OFTEN / 2, self._tick)
        self._look()

    def begin(self) -> None:
        """Have the library brought up to date, and look how that goes on."""
        self._pace = Pace()
        self._lane.ask(self._desk.start_keeper)
        self._lane.ask(self._ask, self._saw)

    def _tick(self) -> None:
        if monotonic() >= self._due:
            self._look()

    def _look(self) -> None:
        if not self._lane.busy:
            self._lane.ask(self._ask, self._saw)

    def _ask(self) -> State:
        # Asked first: what happens in between is then seen by the next look.
        running = self._desk.keeper_running()
        return State(self._desk.version(), self._desk.coverage(), running)

    def _saw(self, state: State) -> None:
        now = monotonic()
        self._due = now + (OFTEN if state.running else SELDOM)
        self._grow(self._pace.words(state.coverage, now) if state.running else "")
        ended = self._state is not None and self._state.running and not state.running
        self._state = state
        seen = (state.version, state.coverage.indexed)
        if (seen == self._seen or now < self._refresh_after) and not ended:
            return
        self._seen = seen
        self._refresh_after = now + 60

        def done() -> None:
            self._refresh_after = monotonic() + SHARE * (monotonic() - now)

        self._changed(done)


class Pace:
    """How fast the index grows, in words."""

    def __init__(self) -> None:
        self._began: tuple[float, int] | None = None

    def words(self, coverage: Coverage, now: float) -> str:
        """How far it has come and how long it may still take; `now` in seconds."""
        of = max(coverage.found or 0, coverage.catalogued)
        if self._began is None:
            self._began = now, coverage.indexed
        if coverage.indexed >= of:
            return ""
        began, before = self._began
        words = f"searching {coverage.indexed:,} of {of:,}"
        done, seconds = coverage.indexed - before, now - began
        if done <= 0 or seconds < 3:
            return words
        left = (of - coverage.indexed) * seconds / done
        return f"{words} · about {round(left / 60)} min left" if left > 90 else f"{words} · a minute left at most"
