"""Archives (``.zip``): the stories of the files in one, told by their names as those of a folder are.

Bounded in size, number and depth: a packed file in an archive is unpacked, an archive in an archive is not opened. No
file is written, so no path leads out of an archive.
"""

from __future__ import annotations

import io
import os
import posixpath
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from zipfile import ZipFile, ZipInfo

from tui_reader import formats
from tui_reader.formats import packed
from tui_reader.formats.folders import is_left_alone, is_of_messages
from tui_reader.formats.many import WHOLE, Item, Many, Slice, refused
from tui_reader.formats.reading import opened, raw
from tui_reader.safe_text import safe_name
from tui_reader.story import Draft, NotAStoryError, Source, UnreadableError


def items(source: Source, part: Slice) -> Iterator[Item]:
    """The stories of the files of an archive that are stories by their names, numbered through."""
    number = 0
    try:
        with opened(source) as file, ZipFile(file) as archive:
            members = _Members(source, archive)
            for member in members.of_stories():
                for read in members.stories(member):
                    number += 1
                    yield Item(number, read)
            if number and len(archive.infolist()) > packed.MAX_MEMBERS:
                more = f"{source.name}: it goes on; no more than {packed.MAX_MEMBERS:,} files in it are looked at"
                yield Item(number + 1, refused(more))
    except packed.archive_errors() as error:
        raise NotAStoryError(f"{source.name}: the archive cannot be opened ({error})") from error
    if not number:
        raise NotAStoryError(f"{source.name}: there is no file in it that a story has the name of")


ARCHIVE = Many(items)
MAX_NAME = 1024
"""Characters of a file's name with its folders."""


class _Budget:
    """What may be unpacked of an archive in all."""

    def __init__(self) -> None:
        self._left = packed.MAX_UNPACKED

    def allow(self, name: str, size: int, most: int = 0) -> None:
        """Raises `NotAStoryError` where a file is too long, or the files before it have been that together."""
        most = most or packed.MAX_MEMBER_BYTES
        if size > most:
            raise NotAStoryError(f"{name} in it is longer than {most // 1024**2} MB")
        self._left -= size
        if self._left < 0:
            together = f"{packed.MAX_UNPACKED // 1024**2} MB"
            raise NotAStoryError(f"{name} in it is left out: all files before it are {together} together")


class _Members:
    """The files of an archive that is open.

    A story keeps its number whichever of those before it are read: so a file counts by the size that the archive gives
    it, and what is packed once more counts by itself where it is one story.
    """

    def __init__(self, source: Source, archive: ZipFile) -> None:
        self._source = source
        self._archive = archive
        self._files, self._of_one, self._of_many = _Budget(), _Budget(), _Budget()

    def of_stories(self) -> Iterator[ZipInfo]:
        """Those that would be stories in a folder."""
        aside: dict[str, bool] = {}
        for member in self._archive.infolist()[: packed.MAX_MEMBERS]:
            if len(member.filename) > MAX_NAME:
                continue  # no system makes such names, and to look at each folder of them takes long
            folder, name = posixpath.split(member.filename)
            if folder not in aside:
                aside[folder] = self._is_aside(folder)
            if not name or name[0] == "." or aside[folder]:
                continue
            if self._is_message(member) or (formats.is_story_name(name) and not _is_archive(name)):
                yield member

    def stories(self, member: ZipInfo) -> Iterator[Callable[[], Draft]]:
        """What reads the stories of a file: each is to be called before the next one is asked for."""
        try:
            self._files.allow(self._name(member), member.file_size)
            if self._is_message(member):
                yield lambda: next(formats.format_of(".eml")(self._unpacked(member, self._of_one)))
            elif form := formats.form_of_many(packed.inner_name(member.filename)):
                yield from (item.read for item in form.items(self._unpacked(member, self._of_many), WHOLE))
            else:
                yield lambda: next(formats.read(self._unpacked(member, self._of_one)))
        except (NotAStoryError, UnreadableError) as error:
            yield refused(str(error))

    def _unpacked(self, member: ZipInfo, budget: _Budget) -> Source:
        """A file of the archive, in memory and itself unpacked. Raises `NotAStoryError`, `UnreadableError`."""
        name = self._name(member)
        with packed.unpacking(f"{name} in it cannot be unpacked"), self._archive.open(member) as file:
            data = file.read(packed.MAX_MEMBER_BYTES)
        source = self._source._replace(name=name, open=partial(io.BytesIO, data))
        inner = packed.inner_name(name)
        if inner != name:
            data, more = raw(packed.unpacked(source), packed.MAX_MEMBER_BYTES)
            budget.allow(name, len(data) + more)
            source = source._replace(name=inner, open=partial(io.BytesIO, data))
        if inner.lower().endswith(".epub"):
            budget.allow(name, packed.size_unpacked(data), packed.MAX_UNPACKED)
        return source

    def _name(self, member: ZipInfo) -> str:
        return f"{self._source.name}: {safe_name(member.filename)}"

    def _is_message(self, member: ZipInfo) -> bool:
        return is_of_messages(posixpath.dirname(member.filename), self._folders.__contains__)

    def _is_aside(self, folder: str) -> bool:
        """Whether a folder, or one around it, would be left alone."""
        around = ""
        for name in folder.split("/"):
            if name.strip(".") and is_left_alone(around, name, self._folders.__contains__, self._names.__contains__):
                return True
            around = posixpath.join(around, name)
        return False

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(self._archive.namelist())

    @cached_property
    def _folders(self) -> frozenset[str]:
        return frozenset(map(posixpath.dirname, self._names))


def _is_archive(name: str) -> bool:
    return os.path.splitext(packed.inner_name(name))[1].lower() == ".zip"
