"""Stories that were edited and moved between two looks: which of the new ones each of them is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from tui_reader.folding import fold_headline
from tui_reader.library.editions import is_edition_elsewhere

if TYPE_CHECKING:
    from tui_reader.library.catalogue import Catalogue

MAX_NEW = 200
"""New stories: among more, one is like another by chance, so these are known by their headlines alone."""


def heirs(catalogue: Catalogue, gone: Iterable[str], new: set[str]) -> dict[str, str]:
    """Of the stories that are `gone` those that live on in a `new` one, with that; none where there is any doubt.

    There is doubt where two new stories may be the one, or where one may be two that are gone.
    """
    rows = {story: row for story in gone if (row := catalogue.row_of(story))} if new else {}
    headlines = {story: fold_headline(row.title.text) for story, row in rows.items()}
    named = catalogue.targets(set(headlines.values()))
    few = catalogue.rows(new) if len(new) <= MAX_NEW else {}
    found: dict[str, str] = {}
    for story, row in rows.items():
        near = few or catalogue.rows(new.intersection(named.get(headlines[story], ())))
        alike = [each for each, now in near.items() if is_edition_elsewhere(row, now)]
        if len(alike) == 1:
            found[story] = alike[0]
    claims = Counter(found.values())
    return {story: heir for story, heir in found.items() if claims[heir] == 1}
