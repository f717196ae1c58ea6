"""Stories that a half-typed name may mean, answered from the catalogue within a keystroke."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.library import Library
    from tui_reader.story import Row

_ID = re.compile("[0-9a-f]{4,64}")


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
