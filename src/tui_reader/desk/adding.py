"""Stories copied into the library: under a name that tells what they are, never over another file, all or nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.story import Precision, Source, StoreError, Story, StoryError

if TYPE_CHECKING:
    from tui_reader.library import Library
    from tui_reader.story import Draft

_LONGEST_STEM = 120
"""Bytes of UTF-8: every file system takes 255, and a number and an ending come after."""
_MOST_NAMESAKES = 50
"""Stories of the same headline that are read, to see whether one is a copy that differs by the address in its head."""


class Added(NamedTuple):
    """What became of a file that was to be added."""

    path: str
    """Where it lies in the library."""
    new: bool
    """False where its story was there already."""


def add(library: Library, source: Source, origin: str | None = None) -> Added:
    """Copy the file of `source`, whose name ends as its form wants, into the library.

    `origin`, the web address that it came from, stands in the copy's head, where the form has room and names none; left
    out, it is what the system noted of the file.

    Raises `NotAStoryError`, `UnreadableError`, and `StoreError` where the library cannot be written.
    """
    from tui_reader.anatomy import dissect
    from tui_reader.formats import form_of_many, read
    from tui_reader.formats.origin import noted, told

    story = dissect(next(iter(read(source._replace(fields=library.fields)))))
    name, copy, copies = os.path.basename(source.name), source, None
    if not form_of_many(name):
        ids = {story.id}
        if address := origin or noted(source.name):
            copy = told(source, address)
            ids.add(next(iter(read(copy))).id)
        copies = _Copies(library, source, ids)
        if there := copies.known(story):
            return Added(there, new=False)
        name = stem_of(story) + _suffix(source.name)
    try:
        library.folder.mkdir(parents=True, exist_ok=True)
        return _copy(library.folder, name, copy, copies.holds if copies else _holds_none)
    except OSError as error:
        raise StoreError(f"the library {library.folder} cannot be written: {error.strerror or error}") from error


class _Copies:
    """Tells copies of one story, which may have an address in their head that the file to be added has not."""

    def __init__(self, library: Library, source: Source, ids: set[str]) -> None:
        """`ids`: those of the story as it is and as it would be written."""
        self._library = library
        self._source = source
        self._ids = ids

    def known(self, story: Story) -> str | None:
        """Where a copy lies, as far as the catalogue knows."""
        from tui_reader.folding import fold_headline

        catalogue = self._library.catalogue
        for path in self._there(self._ids):
            return path
        alike = catalogue.with_headline(fold_headline(story.title.text), _MOST_NAMESAKES)
        return next(filter(self.holds, self._there({story_id for story_id, _ in alike})), None)

    def holds(self, path: str) -> bool:
        """Whether a file of the library is a copy."""
        try:
            return self._is_copy(self._library.draft(path))
        except (StoryError, OSError):
            return False

    def _there(self, ids: set[str]) -> list[str]:
        from tui_reader.formats.addresses import divided

        known = self._library.catalogue.paths(ids).values()
        return [path for paths in known for path in paths if os.path.exists(self._library.path(divided(path)[0]))]

    def _is_copy(self, held: Draft) -> bool:
        from tui_reader.formats import read
        from tui_reader.formats.origin import address_of, told

        if held.id in self._ids:
            return True
        address = address_of(held.about.url or "")
        return address is not None and next(iter(read(told(self._source, address)))).id == held.id


def _holds_none(path: str) -> bool:
    return False


def stem_of(story: Story) -> str:
    """Date, outlet and headline of a story, as a file name without its ending: ``2025-06-03-post-bees-return``."""
    from tui_reader.folding import fold_headline

    published = story.about.published
    date = published.value[:10] if published and published.precision is not Precision.FILE else ""
    said = " ".join((date, fold_headline(story.about.outlet or ""), fold_headline(story.title.text)))
    stem = "-".join(said.split()).encode("utf-8", "ignore")[:_LONGEST_STEM].decode("utf-8", "ignore")
    return stem.strip("-") or story.id[:12]


def _suffix(name: str) -> str:
    """The ending by which the form of a file of one story is known; that of a packed file with the one before it."""
    from tui_reader.formats import PACKED, suffix_of

    stem, suffix = os.path.splitext(name)
    return suffix_of(stem) + suffix if suffix.lower() in PACKED else suffix_of(name)


def _parted(name: str) -> tuple[str, str]:
    """A name without its ending, and that; the ending of a packed file is both its endings."""
    from tui_reader.formats import PACKED

    stem, suffix = os.path.splitext(name)
    if suffix.lower() not in PACKED:
        return stem, suffix
    inner, before = os.path.splitext(stem)
    return inner, before + suffix


def _copy(folder: Path, name: str, source: Source, is_copy: Callable[[str], bool]) -> Added:
    """Write beside, then give the name that is free; where a file of that name is the same, or a copy, let it be."""
    descriptor, temporary = tempfile.mkstemp(prefix=".newsread-", dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as copy, source.open() as file:
            shutil.copyfileobj(file, copy)
            copy.flush()
            os.fsync(copy.fileno())
        os.chmod(temporary, 0o644)
        return _named(folder, name, temporary, is_copy)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(temporary)


def _named(folder: Path, name: str, temporary: str, is_copy: Callable[[str], bool]) -> Added:
    """Give a file this name, or, where another has it, the next one with a number; none where it is there already."""
    from filecmp import cmp

    stem, suffix = _parted(name)
    number = 1
    while True:
        target = folder / name
        if _is_taken_by(temporary, target):
            return Added(name, new=True)
        if target.is_file() and (cmp(temporary, target, shallow=False) or is_copy(name)):
            return Added(name, new=False)
        number += 1
        name = f"{stem}-{number}{suffix}"


def _is_taken_by(temporary: str, target: Path) -> bool:
    """Give a file a name that is free; False where it is not. Unlike a rename this takes the place of none."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links: take the name first
        try:
            os.close(os.open(target, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return False
        os.replace(temporary, target)
    return True
