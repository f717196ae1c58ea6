"""What has come of what was asked: of bringing a library up to date, of a search."""

# Annotations are evaluated: see `record`.

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

Ranked = tuple[tuple[str, float], ...]
"""Story ids and scores."""


class Coverage(NamedTuple):
    """How far catalogue and index have come."""

    catalogued: int
    """Stories in the catalogue."""
    indexed: int
    """Stories of these that the index finds."""
    expected: int | None = None
    """Stories there will be, as far as is known by now: those catalogued, and one for each new file still to be read.

    It grows while the folder is walked, shrinks with every file that turns out to be a copy or no story, and equals
    `catalogued` in the end. None where nobody has looked at the folder yet.
    """


class Changes(NamedTuple):
    """What `Desk.keep_fresh` found in the folder; counts of stories."""

    new: int = 0
    changed: int = 0
    moved: int = 0
    gone: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    """Files and folders met now that are no story or cannot be read, each with the reason."""
    away: str = ""
    """Why the folder of the library cannot be looked through, in one line; what is known of it is kept."""


class Findings(NamedTuple):
    """What a search found, best first; rows and excerpts are fetched by `Desk.hits`, for what is shown."""

    query: str
    matches: Ranked
    """At most as many as were asked for."""
    total: int
    """How many stories match in all."""
    searched: int
    """How many stories could be searched ..."""
    of: int
    """... of how many there are; the index may still be growing."""
    typing: bool = False
    """Whether the last word was taken as the beginning of one."""
    languages: tuple[str, ...] = ()
    """By the rules of which languages other forms of the words were found."""
    gains: Mapping[str, float] = MappingProxyType({})
    """By story, what of its score it has by its date."""
    asks_nothing: bool = False
    """Whether there is nothing to look for in the query; while it is typed, nothing yet."""
    passed_over: int = 0
    """Stories that the index has, but not searched: the query asks for more than can be looked through in time."""
