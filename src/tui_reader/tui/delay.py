"""What is done after a while, unless the reader goes on by then."""

from __future__ import annotations

from collections.abc import Callable

from textual.timer import Timer
from textual.widget import Widget


class Delay:
    """Has one thing done after a while; to begin another, or to stop, means that it is not done any more.

    A timer of Textual's own has what is due queued for its host, and a host that is busy does it also when the timer
    was stopped meanwhile.
    """

    def __init__(self, host: Widget) -> None:
        """What is due is done by `host`, and never once that is gone."""
        self._host = host
        self._timer: Timer | None = None

    @property
    def waits(self) -> bool:
        """Whether there is something still to be done."""
        return self._timer is not None

    def begin(self, seconds: float, do: Callable[[], object]) -> None:
        """Have something done after so many seconds."""
        self.stop()

        def due() -> None:
            if self._timer is timer:
                self._timer = None
                do()

        timer = self._timer = self._host.set_timer(seconds, due)

    def stop(self) -> None:
        """Have nothing done."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
