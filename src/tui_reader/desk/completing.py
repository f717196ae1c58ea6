"""What a half-typed word may become, answered within a keystroke: stories by the catalogue, tags by the marks."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.library import Library
    from tui_reader.marks import MarksStore
    from tui_reader.story import Row

_ID = re.compile("[0-9a-f]{4,64}")
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


def tag_names(library: Library, marks: MarksStore) -> list[str]:
    """See `Desk.tag_names`."""
    names = []
    for name, tagged in groupby(marks.tags(), key=lambda each: each[0]):
        ids = [story_id for _, story_id in tagged]
        batches = (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
        if any(len(library.catalogue.lacks(batch)) < len(batch) for batch in batches):
            names.append(name)
    return names
