"""The bytes of a source: opened without ever waiting, read up to a limit, decoded, refused where they are no story."""

from __future__ import annotations

import errno
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from tui_reader import formats
from tui_reader.formats.decoding import Decoded, decode, line_ends_folded, looks_binary
from tui_reader.formats.lines import Loaded, is_blank
from tui_reader.story import NotAStoryError, Source, UnreadableError

if TYPE_CHECKING:
    from pathlib import Path

_READABLE_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)

_REASONS = {
    errno.ENOENT: "there is no such file; check the name",
    errno.ENOTDIR: "there is no such file; a part of the path is no folder",
    errno.EACCES: "you may not read it; change its permissions",
    errno.EPERM: "you may not read it; change its permissions",
    errno.ELOOP: "its links lead in a circle; remove one of them",
    errno.ENAMETOOLONG: "the name is too long for a file; give a shorter one",
}


def load(source: Source) -> Loaded:
    """Read and decode `source`, at most `MAX_BYTES` of it.

    Raises `UnreadableError` where it cannot be had, `NotAStoryError` where it is empty or binary.
    """
    data, truncated = raw(source, formats.MAX_BYTES)
    decoded: Decoded | None = None if looks_binary(data) else decode(data, cut=truncated)
    if decoded is None:
        raise NotAStoryError(f"{_name(source)}: binary data, not text; save the story as plain text")
    if is_blank(decoded[0]):
        remedy = "feed it the text of a story" if source.name == "-" else "save the story again"
        raise NotAStoryError(f"{_name(source)}: there is no text in it; {remedy}")
    return Loaded(formats.story_id(data), line_ends_folded(decoded[0]), decoded[1], truncated)


def raw(source: Source, limit: int) -> tuple[bytes, bool]:
    """The bytes of `source`, and whether there are more than `limit`, which are left out. Raises `UnreadableError`."""
    data = _bytes(source, limit + 1)
    return (data[:limit], True) if len(data) > limit else (data, False)


@contextmanager
def opened(source: Source) -> Iterator[BinaryIO]:
    """The bytes of `source`, to be read bit by bit. Raises `UnreadableError`, also where reading fails."""
    try:
        with source.open() as file:
            yield file
    except OSError as error:
        raise UnreadableError(f"{_name(source)}: {_reason(source, error)}") from error


def open_file(path: Path) -> BinaryIO:
    """Open a regular file. Raises `OSError`; `NotAStoryError` for folders, pipes, sockets and devices."""
    _refuse_all_but_files(path, os.stat(path).st_mode)
    descriptor = os.open(path, _READABLE_FLAGS)
    try:
        # Between the two looks something else may have taken the name.
        _refuse_all_but_files(path, os.fstat(descriptor).st_mode)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def _bytes(source: Source, wanted: int) -> bytes:
    pieces = []
    try:
        with source.open() as file:
            # Asked for more than it has, a buffered file has met its end before it answers; a terminal then waits anew.
            read = file.read1 if isinstance(file, io.BufferedReader) else file.read
            while wanted and (piece := read(wanted)):
                pieces.append(piece)
                wanted -= len(piece)
    except OSError as error:
        raise UnreadableError(f"{_name(source)}: {_reason(source, error)}") from error
    except ValueError as error:  # a NUL in a path, a closed standard input
        raise UnreadableError(f"{_name(source)}: it cannot be opened ({error}); check the name") from error
    return b"".join(pieces)


def _reason(source: Source, error: OSError) -> str:
    if error.errno == errno.ENOENT and os.path.islink(source.name):
        return "a link to a file that is gone; remove the link or bring the file back"
    known = _REASONS.get(error.errno or 0)
    return known or f"it cannot be read ({error.strerror or error}); check the file"


def _refuse_all_but_files(path: Path, mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    if stat.S_ISDIR(mode):
        raise NotAStoryError(f"{path}: a folder, not a story; name a file in it, or give it with --library")
    if stat.S_ISFIFO(mode):
        raise NotAStoryError(f"{path}: a pipe, not a file; feed it to standard input and name the story -")
    raise NotAStoryError(f"{path}: a device or socket, not a file; name a text file")


def _name(source: Source) -> str:
    return "standard input" if source.name == "-" else source.name
