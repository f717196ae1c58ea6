"""Stories that were edited and moved between two looks: which of the new ones each of them is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from tui_reader.database import chunks
from tui_reader.library.editions import Told, is_edition_elsewhere

if TYPE_CHECKING:
    from tui_reader.library.catalogue import Catalogue

MAX_NEW = 200
"""New stories: among more, one is like another by chance, so these are known by their headlines alone."""


def heirs(catalogue: Catalogue, marked: Collection[str], gone: set[str], new: set[str]) -> dict[str, str]:
    """Of the `marked` stories that are `gone` those that live on in a `new` one, with that; none where there is doubt.

    There is doubt where two new stories may be the one, or where one may be two that are gone.
    """
    rows = ((story, catalogue.row_of(story)) for story in (marked if new else ()))
    before = {story: Told.by(row) for story, row in rows if row}
    few = _told(catalogue, new) if len(new) <= MAX_NEW else {}
    named = {} if few else catalogue.targets({told.headline for told in before.values()})
    found: dict[str, str] = {}
    for story, told in before.items():
        near = few or _told(catalogue, new.intersection(named.get(told.headline, ())))
        alike = [each for each, now in near.items() if is_edition_elsewhere(told, now)]
        if len(alike) == 1:
            found[story] = alike[0]
    claims = Counter(found.values())
    claimed = _told(catalogue, claims.keys())
    for other in _each_told(catalogue, gone.difference(marked) if claimed else ()):
        claims.update(heir for heir, now in claimed.items() if is_edition_elsewhere(other, now))
    return {story: heir for story, heir in found.items() if claims[heir] == 1}


def _told(catalogue: Catalogue, stories: Collection[str]) -> dict[str, Told]:
    return {story: Told.by(row) for story, row in catalogue.rows(stories).items()}


def _each_told(catalogue: Catalogue, stories: Collection[str]) -> Iterator[Told]:
    for some in chunks(stories):
        yield from _told(catalogue, some).values()
