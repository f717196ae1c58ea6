"""What a half-typed word may become, or a wrong one have meant: stories by the catalogue, tags by the marks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.library import Library
    from tui_reader.marks import MarksStore
    from tui_reader.story import Row

_ID = re.compile("[0-9a-f]{4,64}")
_LETTERS_AN_ERROR = 5
"""A headline may have one typing error in so many letters."""
_AT_ONCE = 20
"""Stories of a tag that are looked for together, until one is found: nearly always the first are."""


def beginning(library: Library, text: str, limit: int) -> list[Row]:
    """See `Desk.beginning`."""
    from tui_reader.folding import fold_headline

    catalogue = library.catalogue
    key = fold_headline(text)
    ids = [story_id for story_id, _ in catalogue.with_headline(key, limit, whole=False)] if key else []
    if _ID.fullmatch(text.lower()):
        ids += catalogue.with_prefix(text.lower(), limit)
    rows = catalogue.rows(ids)
    return [rows[story_id] for story_id in dict.fromkeys(ids) if story_id in rows][:limit]


def headline_meant(library: Library, text: str) -> str:
    """The headline that may have been meant by one with typing errors, or by the beginning of it, as an error says it.

    Empty where there is none.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extractOne

    from tui_reader.folding import fold_headline

    key = fold_headline(text)
    begun = {headline[: len(key)]: headline for headline in library.catalogue.headlines()}
    nearest = extractOne(key, list(begun), scorer=OSA.distance, score_cutoff=len(key) // _LETTERS_AN_ERROR)
    if nearest is None:
        return ""
    ids = [story_id for story_id, _ in library.catalogue.with_headline(begun[nearest[0]], 1)]
    return "".join(f"; did you mean “{row.title.text}”?" for row in library.catalogue.rows(ids).values())


def tag_names(library: Library, marks: MarksStore) -> list[str]:
    """See `Desk.tag_names`."""
    names = []
    for name, tagged in groupby(marks.tags(), key=lambda each: each[0]):
        ids = [story_id for _, story_id in tagged]
        batches = (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
        if any(len(library.catalogue.lacks(batch)) < len(batch) for batch in batches):
            names.append(name)
    return names


def tag_meant(there: Iterable[str], names: Iterable[str]) -> str:
    """See `Desk.tag_meant`; `there` are the tags that stories bear."""
    from tui_reader.marks import name_key
    from tui_reader.suggesting import did_you_mean

    keys = {name_key(name): name for name in there}
    unknown = [key for key in map(name_key, names) if key not in keys]
    return next(filter(None, (did_you_mean(key, keys) for key in unknown)), "")
