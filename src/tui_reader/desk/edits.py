"""Which texts are edits of others, and inherit their marks; which have moved, or only took a name over."""

from __future__ import annotations

import os
from collections.abc import Collection
from typing import TYPE_CHECKING

from tui_reader.formats.addresses import divided
from tui_reader.library.records import Look
from tui_reader.once import once
from tui_reader.story import StoryError

if TYPE_CHECKING:
    from tui_reader.library import Library
    from tui_reader.library.records import Record
    from tui_reader.marks import MarksStore

Edit = tuple[str, str, str]
"""Old id, new id, and the path at which the new one lies."""

MAX_SUSPECTS = 10
"""Files that are read to find out whether a marked story lies there now; those of its size, its age first."""


class Edits:
    """What one look at the folder tells of edits; it is told of all that is read, in whatever order that comes."""

    def __init__(self, library: Library, marks: MarksStore) -> None:
        self._library = library
        self._catalogue = library.catalogue
        self._marks = marks
        self._look = Look([], [], [], {})
        self.in_place: dict[str, str] = {}
        """Old id to new, of files edited in place."""
        self._heirs: dict[str, str] = {}
        """The same, of edits that only the marks could tell, and of those that lie elsewhere."""
        self.moved: set[str] = set()
        """Known stories found under a path that did not hold them before."""
        self._born: set[str] = set()
        """Stories that were not known, and are no edits of what lay there."""
        self._ousted: list[tuple[str, str]] = []
        """Stories, and the paths at which something wholly different lies now."""

    def begin(self, look: Look) -> None:
        """What the folder is about to tell."""
        self._look = look

    def held(self, path: str) -> str | None:
        """The story that a file held before. Items of a file have no place of their own: one more moves all others."""
        before = self._look.known.get(path)
        return before.story if before else None

    def met(self, record: Record, known: bool, records: list[Record]) -> Edit | None:
        """What a file that was read, among others, is an edit of; `known`: the library held its story before."""
        path, story, before = record.path, record.known.story, self.held(record.path)
        if not story or before == story:
            return None
        if known:
            self.moved.add(story)
        elif self._look.known:  # else nothing that was known can be gone
            self._born.add(story)
        if before is None or (known and self._lies_elsewhere(before, records)):
            return None
        if not self._is_edition(before, record) or self._has_moved(before, path, records):
            self._ousted.append((before, path))
            return None
        self.in_place[before] = story
        self._born.discard(story)
        return before, story, path

    def unseen(self, records: list[Record]) -> list[Edit]:
        """Edits that the catalogue cannot tell: it was made anew, or a file was away.

        A marked story was met there last, and lies nowhere else.
        """
        files = (record for record in records if divided(record.path)[1] is None)
        new = {record.path: record for record in files if record.known.story and not self.held(record.path)}
        edits: list[Edit] = []
        for old, path in self._marks.carrying.met_at(new):
            story = new[path].known.story
            if not story or story == old or self._lies_elsewhere(old, records):
                continue
            if self._is_edition(old, new[path]):
                edits.append((old, story, path))
            else:
                self._ousted.append((old, path))
        self._heirs |= {old: story for old, story, _ in edits}
        return edits

    def settle(self, gone: list[str]) -> None:
        """Let the marks know, once all was read, and no path holds the stories that are `gone`."""
        away = set(gone)
        self._marks.carrying.replace((old, new) for old, new in self.in_place.items() if old in away)
        away -= self.in_place.keys()
        if lost := self._marks.of(away):
            self._catalogue.ledger.keep_rows(lost)
            self._carry_elsewhere(lost, away)
        # Their old text is gone already; should it come back elsewhere, its marks are there.
        self._marks.carrying.follow(self._heirs.items())
        if self.moved:
            self._marks.carrying.move(self._catalogue.paths(self.moved))
        self._marks.carrying.part(self._ousted)

    def _carry_elsewhere(self, lost: Collection[str], gone: set[str]) -> None:
        """Carry the marks of lost stories, of all that are gone, to those new ones that they are, edited and moved."""
        from tui_reader.desk.heirs import heirs

        found = heirs(self._catalogue, lost, gone, self._born - set(self._heirs.values()))
        paths = self._catalogue.paths(found.values())
        self._marks.carrying.carry((old, new, paths[new][0]) for old, new in found.items())
        self._heirs |= found
        self._ousted += [(known.story, path) for path, known in self._look.known.items() if known.story in found]

    def _is_edition(self, before: str, record: Record) -> bool:
        """Whether a file holds another edition of a story; of one that nothing is known of, it does."""
        from tui_reader.library.editions import is_edition

        was = self._catalogue.row_of(before)
        now = record.entry.row if record.entry else self._catalogue.row_of(record.known.story or "")
        return was is None or now is None or is_edition(was, now)

    def _lies_elsewhere(self, story: str, records: list[Record]) -> bool:
        """Whether another file holds a story, now that these have been read: then it has moved, and was not edited."""
        read = {record.path for record in records}
        return any(record.known.story == story for record in records) or any(
            path not in read for path in self._catalogue.paths([story]).get(story, ())
        )

    def _has_moved(self, story: str, path: str, records: list[Record]) -> bool:
        """Whether the story that a path held lies now where it did not lie before. A copy lay there already."""
        read = {record.path for record in records if record.known.story == story}
        read.update(self._catalogue.paths([story]).get(story, ()))
        if any(each in self._to_be_read and self.held(each) != story for each in read - {path}):
            return True
        return bool(self._marks.of([story])) and any(self._holds(each, story) for each in self._suspects(story, path))

    def _suspects(self, story: str, path: str) -> list[str]:
        """Files still to be read that are as large as the one that held a story."""
        was = self._look.known[path]
        found = [
            (mtime_ns != was.mtime_ns, each)
            for mtime_ns, each in self._sizes.get(was.size, ())
            if each != path and self.held(each) != story
        ]
        return [each for _, each in sorted(found)[:MAX_SUSPECTS]]

    def _holds(self, path: str, story: str) -> bool:
        try:
            return self._library.draft(path).id == story
        except (StoryError, OSError):
            return False

    @once
    def _to_be_read(self) -> frozenset[str]:
        return frozenset(self._look.todo)

    @once
    def _sizes(self) -> dict[int, list[tuple[int, str]]]:
        """Of all that is to be read, by its size: when it was changed, and its path."""
        sizes: dict[int, list[tuple[int, str]]] = {}
        for path in self._look.todo:
            try:
                status = os.stat(self._library.path(path))
            except OSError:
                continue
            sizes.setdefault(status.st_size, []).append((status.st_mtime_ns, path))
        return sizes
