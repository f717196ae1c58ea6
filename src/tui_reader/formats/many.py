"""Files that hold many stories: each is an item with a number, read by itself, and the file is never held as a whole.

``path#n`` names the n-th item. A form whose items can be found without reading them, as lines can, is cut into slices,
so that several processes read one file, and one item is found again without reading those before it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui_reader.story import Draft, Source

ITEMS_A_SLICE = 64


class Item(NamedTuple):
    """A story in a file of many, not yet read."""

    number: int
    """From 1; the item keeps it while nothing before it changes."""
    read: Callable[[], Draft]
    """To be called before the next item is asked for. Raises `NotAStoryError`, `UnreadableError`."""


def refused(reason: str) -> Callable[[], Draft]:
    """What `Item.read` is where the item is left out, or all that would follow it: it raises `NotAStoryError`."""

    def refuse() -> Draft:
        from tui_reader.story import NotAStoryError

        raise NotAStoryError(reason)

    return refuse


class Slice(NamedTuple):
    """Items that follow each other in a file."""

    first: int = 1
    """The number of the first of them."""
    offset: int = 0
    """Where it begins, in bytes."""
    size: int | None = None
    """How many there are; None: all that follow."""


class Part(NamedTuple):
    """Some of the stories of a file."""

    path: str
    slice: Slice


WHOLE = Slice()


def whole(source: Source) -> Iterator[Slice]:
    """The one slice of a form whose items cannot be told before they are read."""
    yield WHOLE


class Many(NamedTuple):
    """A form of file that holds many stories."""

    items: Callable[[Source, Slice], Iterator[Item]]
    """The items of a slice, in order. Raises `NotAStoryError`, `UnreadableError` where the file is none of the form."""
    slices: Callable[[Source], Iterator[Slice]] = whole
    """The slices that make the file."""


def draft_of_item(form: Many, source: Source, number: int) -> Draft | None:
    """The item of this number, or None where there are fewer. Raises `NotAStoryError`, `UnreadableError`."""
    at = next((one for one in reversed(_slices(form, source)) if one.first <= number), WHOLE)
    items = form.items(source, at)
    found = next(islice(items, number - at.first, None), None)
    return found.read() if found else None


def _slices(form: Many, source: Source) -> tuple[Slice, ...]:
    try:
        status = os.stat(source.name)
    except (OSError, ValueError):
        return (WHOLE,)
    return _slices_of(form, source.name, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=8)
def _slices_of(form: Many, name: str, size: int, mtime_ns: int) -> tuple[Slice, ...]:
    """The slices of a file as it is now; finding them takes a walk through all of it."""
    from pathlib import Path

    from tui_reader.formats import file_source

    return tuple(form.slices(file_source(Path(name))))
