"""Looks, again and again, how far catalogue and index have come, and whether the library has changed."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Event, Thread
from time import monotonic
from typing import NamedTuple

from textual.widget import Widget

from tui_reader.desk import Coverage, Desk
from tui_reader.tui.first import State, look
from tui_reader.tui.lane import Lane

OFTEN, SELDOM = 0.5, 2.0
"""Seconds between two looks while the library is being brought up to date, and otherwise."""
STOPPED = "stopped, r goes on"
"""What is said instead of how long it takes, where the reader has stopped it."""
SHARE = 10
"""A refresh is followed by a rest so many times as long, so that a growing library leaves the screen its time."""


class Watch:
    """Tells when the library has changed, and how far the index has come."""

    def __init__(
        self,
        host: Widget,
        desk: Desk,
        seen: State,
        changed: Callable[[Callable[[], None]], None],
        grow: Callable[[Growing | None], None],
    ) -> None:
        """`seen` is what the screen shows already.

        `changed` gets something to call when what it does is done; `grow` gets how far the index has come.
        """
        self._desk = desk
        self._changed = changed
        self._grow = grow
        self._host = host
        self._lane = Lane(host)
        self._state = self._began = seen
        self._again = False
        self.can_stop = False
        """Whether there is long work that can be stopped: the index is still being made."""
        self._stopped = False
        """Whether the reader wants nothing more read in, until he looks again."""
        self._could_not: str | None = None
        """Why nothing could be begun."""
        self._wait: list[Callable[[State, State], None]] = []
        """Who wants to know when it has ended."""
        self._shown: tuple[int, int] | None = (seen.version, seen.coverage.indexed)
        self._pace = Pace()
        self._due = self._refresh_after = 0.0
        self._stop = Event()
        self._ticking = host.set_interval(OFTEN / 2, self._tick)

    def follow_folder(self) -> None:
        """From now on, bring the library up to date whenever its files change."""
        loop = get_running_loop()

        def changed() -> None:
            with suppress(RuntimeError):  # the screen is gone
                loop.call_soon_threadsafe(self._folder_changed)

        Thread(target=self._desk.watch_folder, args=(changed, self._stop), daemon=True).start()

    def end(self) -> None:
        """Look no more, and follow the folder no more."""
        self._ticking.stop()
        self._stop.set()

    def stop(self, say: Callable[[str], None]) -> None:
        """End what brings the library up to date; `say` is told what became of that."""
        self._stopped, self._again = True, False

        def stop() -> bool:
            self._desk.stop_keeper()
            return self._desk.keeper_running()

        def stopped(running: bool) -> None:
            say("another newsread is bringing this library up to date" if running else "stopped; r goes on")

        self._lane.ask(stop, stopped)
        self._lane.ask(partial(look, self._desk), self._saw)

    def begin(self, ended: Callable[[State, State], None], anew: bool = False) -> None:
        """Have the library brought up to date, and look how that goes on; `ended` is told how it was and is.

        So is whoever began it before, where that has not ended yet. `anew`: at the end all is shown anew, also where
        the library is as it was: marks may have come from elsewhere.
        """
        if anew:
            self._shown = None
        self._began = self._state
        self._wait.append(ended)
        self._go()

    def _go(self) -> None:
        self._stopped = False
        self._pace = Pace()
        self._lane.ask(self._start, self._started)
        self._lane.ask(partial(look, self._desk), self._saw)

    def _folder_changed(self) -> None:
        if self._stopped:
            return
        # A keeper that is at it already may have passed what has changed.
        if self._wait:
            self._again = True
        else:
            self.begin(lambda before, after: None)

    def _start(self) -> bool:
        """Start the keeper; whether one was at it already, which may have passed what is asked for by now."""
        running = self._desk.keeper_running()
        self._could_not = None
        try:
            self._desk.start_keeper()
        except OSError as error:
            self._could_not = f"no process can be started that reads the library: {error.strerror or error}"
        return running

    def _started(self, running: bool) -> None:
        self._again = running and bool(self._wait) and not self._stopped

    def _tick(self) -> None:
        if monotonic() >= self._due:
            self._look()

    def _look(self) -> None:
        if not self._lane.busy:
            self._lane.ask(partial(look, self._desk), self._saw)

    def _saw(self, state: State) -> None:
        now = monotonic()
        state = state._replace(failure=state.failure or self._could_not)
        self._due = now + (OFTEN if state.running else SELDOM)
        growing = self._pace.growing(state.coverage, now) if state.running or self._stopped else None
        self._grow(growing._replace(left=STOPPED) if growing and not state.running else growing)
        if self.can_stop != (can_stop := growing is not None and not self._stopped):
            self.can_stop = can_stop
            self._host.refresh_bindings()
        ended = not state.running and (self._state.running or bool(self._wait))
        self._state = state
        if ended and self._again:
            self._go()
            return
        seen = (state.version, state.coverage.indexed)
        if seen != self._shown and (ended or now >= self._refresh_after):
            self._refresh(seen, now)
        if ended:
            wait, self._wait = self._wait, []
            for each in wait:
                each(self._began, state)

    def _refresh(self, seen: tuple[int, int], now: float) -> None:
        """Have what was `seen` shown: all is asked for anew, which in a large library takes time and memory."""
        self._refresh_after = now + 60

        def done() -> None:
            self._shown = seen
            self._refresh_after = monotonic() + SHARE * (monotonic() - now)

        self._changed(done)


def news(before: State, after: State) -> str:
    """What bringing the library up to date has brought, in a few words; or why it could not be done."""
    if after.failure:
        return after.failure
    more = after.coverage.catalogued - before.coverage.catalogued
    if more:
        return f"{abs(more):,} {'story' if abs(more) == 1 else 'stories'} {'more' if more > 0 else 'fewer'}"
    return "nothing new" if before.version == after.version else "changed stories are up to date"


class Growing(NamedTuple):
    """How far an index has come that is still being made."""

    indexed: int
    of: int
    left: str
    """How long it may still take, in words; empty: nobody knows yet."""


class Pace:
    """How fast the index grows."""

    def __init__(self) -> None:
        self._began: tuple[float, int] | None = None

    def growing(self, coverage: Coverage, now: float) -> Growing | None:
        """How far it has come at `now`, in seconds; None where it holds everything."""
        of = max(coverage.expected or 0, coverage.catalogued)
        if self._began is None:
            self._began = now, coverage.indexed
        if coverage.indexed >= of:
            return None
        began, before = self._began
        done, seconds = coverage.indexed - before, now - began
        if done <= 0 or seconds < 3:
            return Growing(coverage.indexed, of, "")
        minutes = round((of - coverage.indexed) * seconds / done / 60)
        return Growing(coverage.indexed, of, f"about {minutes} min left" if minutes > 1 else "a minute left at most")
