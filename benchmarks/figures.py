"""A figure, what it should be, and how it is taken."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Figure(NamedTuple):
    """A line of the table."""

    name: str
    value: float
    unit: str
    floor: float | None = None
    """What must be reached ..."""
    aim: float | None = None
    """... and what is aimed at: at most, or, where the aim is above the floor, at least."""
    more: str = ""
    """CPU time, and what peers take for the same."""

    def __str__(self) -> str:
        wanted = f"{_short(self.floor)} / {_short(self.aim)}" if self.floor is not None else ""
        return f"{self.name:46}{_short(self.value):>8} {self.unit:7}{wanted:>15}  {self._verdict():6} {self.more}"

    def _verdict(self) -> str:
        if self.floor is None or self.aim is None:
            return ""
        sign = -1 if self.aim > self.floor else 1
        value, floor, aim = (sign * each for each in (self.value, self.floor, self.aim))
        return "aim" if value <= aim else "floor" if value <= floor else "MISSED"


HEADING = f"{'figure':46}{'here':>8} {'':7}{'floor / aim':>15}  {'':6} CPU, peers"


class Took(NamedTuple):
    """How long something took."""

    wall: float
    cpu: float
    """Seconds of CPU of this process; of its children, where `Clock` was told so."""


class Clock:
    """Takes the time of a block."""

    def __init__(self, children: bool = False) -> None:
        self._children = children
        self.took = Took(0, 0)

    def __enter__(self) -> Clock:
        self._start = time.perf_counter(), self._cpu()
        return self

    def __exit__(self, *_: object) -> None:
        self.took = Took(time.perf_counter() - self._start[0], self._cpu() - self._start[1])

    def _cpu(self) -> float:
        if not self._children:
            return time.process_time()
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime


def times(calls: Sequence[Callable[[], object]]) -> list[Took]:
    """How long each call takes."""
    taken = []
    for call in calls:
        with Clock() as clock:
            call()
        taken.append(clock.took)
    return taken


def percentile(values: Sequence[float], part: float) -> float:
    """The value that `part` of all do not exceed."""
    listed = sorted(values)
    return listed[min(len(listed) - 1, int(part * len(listed)))]


def milliseconds(taken: Sequence[Took], part: float) -> tuple[float, str]:
    """Wall time at this percentile, and CPU time in words."""
    cpu = percentile([each.cpu for each in taken], part)
    return 1000 * percentile([each.wall for each in taken], part), f"CPU {1000 * cpu:.1f}"


def _short(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
