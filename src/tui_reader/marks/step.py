"""A marking as one step, to be taken back as one."""

# Annotations are evaluated: see `story`.

from collections.abc import Mapping
from typing import NamedTuple


class Step(NamedTuple):
    """A marking, as it is kept for undo."""

    words: str
    """What was done, in a few words."""
    path_of: Mapping[str, str | None]
    """Where each of the stories lies; their ids are what is marked."""
