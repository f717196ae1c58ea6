"""Stories copied into the library: under a name that tells what they are, never over another file, all or nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.story import Precision, Source, StoreError, Story

if TYPE_CHECKING:
    from tui_reader.library import Library

_LONGEST_STEM = 120
"""Bytes of UTF-8: every file system takes 255, and a number and an ending come after."""


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
    name = os.path.basename(source.name)
    if not form_of_many(name):
        ids = [story.id]
        if address := origin or noted(source.name):
            source = told(source, address)
            ids.append(next(iter(read(source))).id)
        known = library.catalogue.paths(ids).values()
        there = next((path for paths in known for path in paths if os.path.exists(library.path(path))), None)
        if there:
            return Added(there, new=False)
        name = stem_of(story) + _suffix(source.name)
    try:
        library.folder.mkdir(parents=True, exist_ok=True)
        return _copy(library.folder, name, source)
    except OSError as error:
        raise StoreError(f"the library {library.folder} cannot be written: {error.strerror or error}") from error


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


def _copy(folder: Path, name: str, source: Source) -> Added:
    """Write beside, then give the name that is free; where a file of that name is the same, let it be."""
    descriptor, temporary = tempfile.mkstemp(prefix=".newsread-", dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as copy, source.open() as file:
            shutil.copyfileobj(file, copy)
            copy.flush()
            os.fsync(copy.fileno())
        os.chmod(temporary, 0o644)
        return _named(folder, name, temporary)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(temporary)


def _named(folder: Path, name: str, temporary: str) -> Added:
    """Give a file this name, or, where another has it, the next one with a number; none where it is there already."""
    from filecmp import cmp

    stem, suffix = _parted(name)
    number = 1
    while True:
        target = folder / name
        if _is_taken_by(temporary, target):
            return Added(name, new=True)
        if target.is_file() and cmp(temporary, target, shallow=False):
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
