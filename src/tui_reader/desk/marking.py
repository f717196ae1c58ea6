"""Read, starred, the place in a story; undo and redo."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tui_reader.marks import Step

if TYPE_CHECKING:
    from tui_reader.library import Library
    from tui_reader.marks import MarksStore
    from tui_reader.story import Place

_WORDS = {
    ("read", True): "marked {} read",
    ("read", False): "marked {} unread",
    ("starred", True): "starred {}",
    ("starred", False): "unstarred {}",
}


class Marking:
    """Writes marks, with the words and paths that the catalogue has for them."""

    def __init__(self, library: Library, marks: MarksStore) -> None:
        self._catalogue = library.catalogue
        self._marks = marks

    def mark(self, ids: Iterable[str], read: bool | None, starred: bool | None) -> str:
        """See `Desk.mark`."""
        stories = list(dict.fromkeys(ids))
        values = {name: value for name, value in (("read", read), ("starred", starred)) if value is not None}
        if not (stories and values):
            return ""
        rows = self._catalogue.rows(stories)
        what = f"{len(stories):,} stories"
        if len(stories) == 1:
            row = rows.get(stories[0])
            what = f"“{row.title.text}”" if row else "a story"
        words = " and ".join(_WORDS[each] for each in values.items()).format(what, "it")
        paths = {story: rows[story].paths[0] if story in rows and rows[story].paths else None for story in stories}
        self._marks.mark(Step(words, paths), **values)
        return words

    def keep_place(self, story_id: str, place: Place) -> None:
        """See `Desk.keep_place`."""
        paths = self._catalogue.paths([story_id]).get(story_id, (None,))
        self._marks.keep_place(story_id, paths[0], place)
