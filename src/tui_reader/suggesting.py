"""What somebody may have meant who wrote a name that does not exist."""

from __future__ import annotations

from collections.abc import Iterable


def near(name: str, known: Iterable[str], number: int = 1) -> list[str]:
    """So many of the known names at most that `name` may be a typing error for, the nearest first."""
    from difflib import get_close_matches

    return get_close_matches(name, list(known), n=number)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``; did you mean 'color'?``, to be put after what is wrong; empty where no known name is near."""
    matches = near(name, known)
    return f"; did you mean '{matches[0]}'?" if matches else ""
