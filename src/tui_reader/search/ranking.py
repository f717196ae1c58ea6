"""The best of what was found."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nlargest
from operator import itemgetter
from typing import TypeVar

T = TypeVar("T")


def best(scored: Iterable[tuple[T, float]], limit: int) -> list[tuple[T, float]]:
    """The `limit` best, best first, and all those besides that score as the last of them."""
    scored = list(scored)
    if limit <= 0 or not scored:
        return []
    if limit < len(scored):
        least = nlargest(limit, map(itemgetter(1), scored))[-1]
        scored = [match for match in scored if match[1] >= least]
    return sorted(scored, key=itemgetter(1), reverse=True)
