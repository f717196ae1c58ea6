"""Stories a day, as bars of a given number: pure, so that it needs no screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate
from math import ceil, sqrt
from typing import NamedTuple

_EIGHTHS = "▁▂▃▄▅▆▇█"
_STRAY = 0.02
"""Part of the stories, the oldest, that the first bar may hold besides its own days: one of long ago flattens none."""


class Bar(NamedTuple):
    """A stretch of days."""

    first: date
    last: date
    stories: int


def bars(days: Sequence[tuple[date, int]], width: int) -> list[Bar]:
    """At most `width` bars, each of as many days as the others, for days in order with their numbers of stories."""
    if not days or width < 1:
        return []
    stray = sum(stories for _, stories in days) * _STRAY
    passed = accumulate(stories for _, stories in days)
    begin = next(day for (day, _), reached in zip(days, passed, strict=True) if reached > stray)
    span = (days[-1][0] - begin).days + 1
    number = min(width, span)
    edges = [begin + timedelta(at * span // number) for at in range(number + 1)]
    counts = [0] * number
    at = 0
    for day, stories in days:
        while day >= edges[at + 1]:
            at += 1
        counts[at] += stories
    firsts = [days[0][0], *edges[1:-1]]
    lasts = [edge - timedelta(1) for edge in edges[1:]]
    return list(map(Bar, firsts, lasts, counts))


def heights(shown: Sequence[Bar]) -> str:
    """A character a bar, a low line where there is no story; by the root, so that few beside many are seen."""
    most = max((bar.stories for bar in shown), default=0)
    return "".join(_EIGHTHS[ceil(7 * sqrt(bar.stories / most)) if bar.stories else 0] for bar in shown)
