"""Files edited in place: which story stands where another stood, so that the reader's marks go on with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from tui_reader.formats.addresses import divided

if TYPE_CHECKING:
    from tui_reader.library.catalogue import Catalogue
    from tui_reader.library.records import Known, Record
    from tui_reader.marks import MarksStore

Edit = tuple[str, str, str]
"""Old id, new id, and the path."""


class Edits:
    """What of one look at the folder is an edit."""

    def __init__(self, catalogue: Catalogue, marks: MarksStore) -> None:
        self._catalogue = catalogue
        self._marks = marks
        self.before: Mapping[str, Known] = {}
        """What the catalogue knew of the files, until now."""
        self.heirs: dict[str, str] = {}
        """Old id to new, of those that the catalogue tells ..."""
        self._unseen_heirs: dict[str, str] = {}
        """... and of those that only the marks could tell."""

    def held(self, path: str) -> str | None:
        """The story that a file held before. Items of a file have no place of their own: one more moves all others."""
        before = self.before.get(path)
        return before.story if before else None

    def of(self, path: str, story: str, known: bool, records: list[Record]) -> Edit | None:
        """The edit that brought a story to a path, if one did; `known`: whether the library held it elsewhere."""
        before = self.held(path)
        if before is None or before == story or known and self._lies_elsewhere(before, records):
            return None
        self.heirs[before] = story
        return before, story, path

    def unseen(self, records: list[Record]) -> list[Edit]:
        """Edits that the catalogue cannot tell: it was made anew, or a file was away.

        A marked story was met there last, and lies nowhere else.
        """
        files = (record for record in records if divided(record.path)[1] is None)
        new = {record.path: record.known.story for record in files if not self.held(record.path)}
        edits = [
            (old, story, path)
            for old, path in self._marks.met_at(new)
            if (story := new[path]) and story != old and not self._lies_elsewhere(old, records)
        ]
        self._unseen_heirs |= {old: story for old, story, _ in edits}
        return edits

    def hand_on(self, gone: Collection[str]) -> None:
        """Have the marks of stories that are `gone` go on with what stands in their place."""
        self._marks.replace((old, new) for old, new in self.heirs.items() if old in gone)
        # Their old text is gone already; should it come back elsewhere, its marks are there.
        self._marks.follow(self._unseen_heirs.items())

    def _lies_elsewhere(self, story: str, records: list[Record]) -> bool:
        """Whether another file holds a story, now that these have been read: then it has moved, and was not edited."""
        read = {record.path for record in records}
        return any(record.known.story == story for record in records) or any(
            path not in read for path in self._catalogue.paths([story]).get(story, ())
        )
