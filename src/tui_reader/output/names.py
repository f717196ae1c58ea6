"""Lists as bare names for other programs: ids, or paths. Also how short an id may be."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

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


def shortest_prefixes(wanted: Iterable[str], ids: Sequence[str]) -> dict[str, str]:
    """For each wanted id its shortest prefix of `SHORTEST_ID` digits or more that no other of `ids` begins with."""
    # Nearly all are told apart by so few digits: only the others are compared.
    met = Counter(each[:SHORTEST_ID] for each in ids)
    alike = sorted(each for each in ids if met[each[:SHORTEST_ID]] > 1)
    return {each: _shortest(each, alike) if met[each[:SHORTEST_ID]] > 1 else each[:SHORTEST_ID] for each in wanted}


def _shortest(story_id: str, ordered: Sequence[str]) -> str:
    """The shortest prefix that no other of these ids in their order begins with."""
    at = bisect_left(ordered, story_id)
    others = [other for other in ordered[max(at - 1, 0) : at + 2] if other != story_id]
    return story_id[: max(SHORTEST_ID, 1 + max((_common(story_id, other) for other in others), default=0))]


def _common(one: str, other: str) -> int:
    """How many characters two strings begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _end(options: Options) -> str:
    return "\0" if options.nul else "\n"
