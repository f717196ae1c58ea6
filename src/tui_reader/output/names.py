"""Lists as bare names for other programs: ids, or paths. Also how short an id may be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from tui_reader.output import Options
from tui_reader.safe_text import safe_name
from tui_reader.story import Hit, Row

SHORTEST_ID = 6
ID_LENGTH = 12
"""Hex digits of an id as JSON and `ids` show it."""


def ids(row: Row, options: Options) -> Iterator[str]:
    """The id of a row."""
    yield row.id[:ID_LENGTH] + _end(options)


def ids_of_hit(hit: Hit, options: Options) -> Iterator[str]:
    """The id of a search result."""
    return ids(hit.row, options)


def paths(row: Row, options: Options) -> Iterator[str]:
    """Where the story of a row lies: exactly to a program, safely to a terminal."""
    for path in row.paths[:1]:
        whole = str(options.library / path) if options.library else path
        yield (safe_name(whole) if options.to_terminal else whole) + _end(options)


def paths_of_hit(hit: Hit, options: Options) -> Iterator[str]:
    """Where the story of a search result lies."""
    return paths(hit.row, options)


def longer_prefixes(ordered: Iterable[str]) -> dict[str, str]:
    """The ids that need more than `SHORTEST_ID` digits to be told apart, each with its shortest prefix that does.

    `ordered` are all ids in their order: an id has most in common with one beside it.
    """
    longer: dict[str, str] = {}
    for one, other in pairwise(ordered):
        if one[:SHORTEST_ID] == other[:SHORTEST_ID]:
            digits = _common(one, other) + 1
            longer[one] = max(longer.get(one, ""), one[:digits])
            longer[other] = other[:digits]
    return longer


def _common(one: str, other: str) -> int:
    """How many characters two strings begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _end(options: Options) -> str:
    return "\0" if options.nul else "\n"
