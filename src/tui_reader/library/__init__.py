"""The folder of stories, known without reading it again.

`Library` puts the folder and its catalogue together: what is new, changed, moved or gone, and what a file holds.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tui_reader.formats.addresses import address, divided
from tui_reader.library.catalogue import Catalogue
from tui_reader.library.schema import SCHEMA_VERSION
from tui_reader.library.stories import Fields, draft_at, entry, placed, read_file
from tui_reader.once import once
from tui_reader.story import Draft, StoreError, Story, StoryError, UnreadableError

if TYPE_CHECKING:
    from tui_reader.formats.many import Part
    from tui_reader.library.records import Known, Look, Record

BIG_BYTES = 1_000_000
"""A file of many stories that is longer is worth several processes."""


class Library:
    """A folder of stories and what is kept of it in its cache folder. Makes nothing before something is written."""

    def __init__(self, folder: Path, cache_dir: Path, fields: Fields | None = None, follow_links: bool = False) -> None:
        """`fields` are those of `Source`, for the library's files; `follow_links`: also those that lead out of it."""
        self.folder = folder
        self.cache_dir = cache_dir
        self.fields = fields or {}
        self._follow_links = follow_links
        self.explained = True
        """Whether a block's `why` is wanted of the stories that are read; see `anatomy.dissect`."""
        self.catalogue = Catalogue(cache_dir / "catalogue.sqlite")

    def close(self) -> None:
        """Close the catalogue."""
        self.catalogue.close()

    @once
    def stamp(self) -> str:
        """Names the programs that read a story, and how: what another stamp has made is read again."""
        from tui_reader import anatomy, formats
        from tui_reader.digests import sha256

        said = sha256(repr(sorted(self.fields.items())).encode())[:8] if self.fields else ""
        return f"{SCHEMA_VERSION}.{formats.VERSION}.{anatomy.VERSION}{said and '.'}{said}"

    def path(self, relative: str) -> Path:
        """Where a path of the catalogue lies on disk."""
        return self.folder / relative

    def relative(self, path: Path) -> str | None:
        """A path on disk as the catalogue names it, or None where it lies outside the library."""
        root = os.path.realpath(self.folder)
        # The folder is resolved, the name is not: a link inside the library is a path of its own.
        place = os.path.join(os.path.realpath(path.parent), path.name)
        inside = place.startswith(os.path.join(root, ""))
        return os.path.relpath(place, root).replace(os.sep, "/") if inside else None

    def look(
        self, progress: Callable[[list[tuple[int, str]]], None] | None = None, even_if_empty: bool = False
    ) -> Look:
        """Walk the folder and tell what differs from the catalogue.

        `progress` gets, now and then, what was met by now that held no story before: age, as a number, and path. Where
        the folder is empty but held stories before, its drive is away: nothing is gone, unless `even_if_empty`.

        Raises `StoreError` where there is no folder, `DamagedError` where the catalogue has to be made anew.
        """
        from tui_reader.library.folder import is_empty, walk
        from tui_reader.library.looking import Looking
        from tui_reader.library.records import Look

        if not os.path.isdir(self.folder):
            raise StoreError(f"the library {self.folder} is no folder; name another with --library")
        look = Looking(self.catalogue.ledger, self.stamp).look(walk(self.folder, self._follow_links), progress)
        if not (look.met or even_if_empty) and is_empty(self.folder) and (stories := self.catalogue.counts()[0]):
            were = "1 story" if stories == 1 else f"{stories:,} stories"
            return Look([], [], [], {}, f"is empty now, and held {were} (is its drive connected?)")
        return look

    def read(self, path: str) -> Story:
        """The story at a path of the catalogue. Raises `UnreadableError`, `NotAStoryError`."""
        return read_file(self.path(path), path, self.fields, listed=True, explained=self.explained)

    def draft(self, path: str) -> Draft:
        """The same as it was read, before its parts are recognised. Raises `UnreadableError`, `NotAStoryError`."""
        return draft_at(self.path(path), self.fields)

    def parts(self, path: str) -> Iterator[str | Part]:
        """What is read of a path at a time: the file, or of one that holds many stories, some of these."""
        from tui_reader.formats import file_source, form_of_many
        from tui_reader.formats.many import WHOLE, Part

        form = form_of_many(path)
        if form is None:
            yield path
            return
        try:
            yield from (Part(path, each) for each in form.slices(file_source(self.path(path), self.fields)))
        except (StoryError, OSError):
            yield Part(path, WHOLE)  # whoever reads it will say what is wrong

    def is_big(self, path: str) -> bool:
        """Whether a file holds so many stories that reading it is a long job."""
        from tui_reader.formats import form_of_many

        try:
            return form_of_many(path) is not None and os.stat(self.path(path)).st_size > BIG_BYTES
        except OSError:
            return False

    def examine_all(self, place: str | Part, indexing: bool) -> Iterator[tuple[Record, Story | None]]:
        """As `examine`, of each of the stories that `parts` gave; of a file that cannot be read, that alone."""
        if isinstance(place, str):
            yield self.examine(place, indexing)
            return
        from tui_reader.formats import file_source, form_of_many
        from tui_reader.library.records import Record

        form = form_of_many(place.path)
        assert form
        try:
            for item in form.items(file_source(self.path(place.path), self.fields), place.slice):
                yield self._examined(address(place.path, item.number), indexing, item.read)
        except UnreadableError as error:
            yield Record(place.path, self._known(place.path, None, str(error))._replace(mtime_ns=-1), None), None
        except StoryError as error:
            yield Record(place.path, self._known(place.path, None, str(error)), None), None
        except Exception as error:
            yield Record(place.path, self._known(place.path, None, _fault(place.path, error)), None), None

    def begun(self, path: str) -> Record:
        """What the catalogue should know of a file of many stories before these are read: that it must be read."""
        from tui_reader.library.records import Record

        return Record(path, self._known(path)._replace(stamp=""), None)

    def empty(self, path: str) -> Record:
        """What the catalogue should know of a file of many stories in which there was none."""
        from tui_reader.library.records import Record

        return Record(path, self._known(path, None, f"{path}: there is no story in it; save it again"), None)

    def examine(self, path: str, indexing: bool) -> tuple[Record, Story | None]:
        """Read a file, or one story of a file, and say what the catalogue should know of it.

        The story comes too, where it is not known already; `indexing`: one that is catalogued but not indexed counts
        as not known. Raises nothing: what fails becomes the record's reason.
        """
        return self._examined(path, indexing, lambda: draft_at(self.path(path), self.fields))

    def _examined(self, path: str, indexing: bool, read: Callable[[], Draft]) -> tuple[Record, Story | None]:
        from tui_reader.library.records import Record

        known = self._known(path)
        try:
            from tui_reader.anatomy import dissect_file

            draft = read()
            known = known._replace(story=draft.id)
            if self.catalogue.ledger.settled(draft.id, known.stamp, indexing):
                return Record(path, known, None), None
            story = dissect_file(draft, explained=False)
            undated = story.about.published is None
            story = placed(story, path, known.mtime_ns)
            return Record(path, known, entry(story, undated)), story
        except (UnreadableError, OSError) as error:
            # Time and size do not change when a permission does: look again next time.
            return Record(path, known._replace(mtime_ns=-1, story=None, reason=str(error)), None), None
        except StoryError as error:
            return Record(path, known._replace(story=None, reason=str(error)), None), None
        except Exception as error:  # one strange file must not keep the others from being read
            return Record(path, known._replace(story=None, reason=_fault(path, error)), None), None

    def _known(self, path: str, story: str | None = None, reason: str | None = None) -> Known:
        """What a look at the file of a path says, before it is read."""
        from tui_reader.library.records import Known

        seen_ns = time.time_ns()
        try:
            status = os.stat(self.path(divided(path)[0]))
        except OSError:
            return Known(-1, -1, seen_ns, self.stamp, story, reason)
        return Known(status.st_size, status.st_mtime_ns, seen_ns, self.stamp, story, reason)


def _fault(path: str, error: Exception) -> str:
    return f"{path}: newsread failed to read it ({type(error).__name__}: {error})"
