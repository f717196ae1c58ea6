"""Files that are packed: ``.gz``, ``.xz``, ``.zst`` hold one file, read as what it is; what grows too long is cut."""

from __future__ import annotations

import errno
import io
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import BinaryIO, NamedTuple, cast

from tui_reader.formats import PACKED, extracted
from tui_reader.formats.many import WHOLE, Item, Many, Slice, refused
from tui_reader.formats.reading import raw
from tui_reader.story import Draft, NotAStoryError, Source, UnreadableError

MAX_MEMBERS = 100_000
"""Files of an archive that are looked at."""
MAX_UNPACKED = 4 * 1024**3
"""Bytes that are unpacked of one file in all."""
MAX_MEMBER_BYTES = 64 * 1024**2
"""Bytes that are unpacked of one file in an archive."""


def inner_name(name: str) -> str:
    """What a packed file is called when it is unpacked: ``news.jsonl`` of ``news.jsonl.gz``."""
    stem, suffix = os.path.splitext(name)
    return stem if suffix.lower() in PACKED else name


class Limit:
    """How much of a packed file is unpacked."""

    def __init__(self) -> None:
        self.left = MAX_UNPACKED
        self.is_passed = False
        """Whether the file goes on after that."""


def unpacked(source: Source, limit: Limit | None = None) -> Source:
    """The bytes within a packed file, under its name. With `limit`, which says then whether there are more, once."""
    return source._replace(open=partial(_open, source, limit))


def read(source: Source) -> Iterator[Draft]:
    """The story in a packed file."""
    from tui_reader import formats

    yield from formats.format_of(inner_name(source.name))(unpacked(source))


def items(source: Source, part: Slice) -> Iterator[Item]:
    """The items of a packed file that holds many; where it is too long, the last says that it goes on."""
    from tui_reader import formats

    name = inner_name(source.name)
    form = formats.form_of_many(name)
    assert form
    limit = Limit()
    inside = unpacked(source, limit)
    if name.lower().endswith(_WITH_A_TABLE):
        data, more = raw(inside, MAX_MEMBER_BYTES)
        if more:
            raise NotAStoryError(f"{source.name}: longer than {MAX_MEMBER_BYTES // 1024**2} MB when unpacked")
        inside = source._replace(open=lambda: io.BytesIO(data))
    number = 0
    for number, read_item in form.items(inside, WHOLE):
        if limit.is_passed:
            break  # this one is not whole
        yield Item(number, read_item)
    else:
        number += 1
    if limit.is_passed:
        yield Item(
            number, refused(f"{source.name}: it goes on; no more than {MAX_UNPACKED // 1024**2} MB are unpacked")
        )


def size_unpacked(archive: bytes) -> int:
    """How many bytes the files of an archive have, as it says; no more is ever read of them. 0 where it is broken."""
    from zipfile import ZipFile

    try:
        with ZipFile(io.BytesIO(archive)) as files:
            return sum(member.file_size for member in files.infolist())
    except archive_errors():
        return 0


def archive_errors() -> tuple[type[Exception], ...]:
    """What opening a broken archive raises, or reading a file in it: some of it found by fuzzing."""
    from lzma import LZMAError
    from struct import error as StructError
    from zipfile import BadZipFile

    of_python = (NotImplementedError, RuntimeError, EOFError, ValueError, KeyError)
    return (BadZipFile, zlib.error, LZMAError, StructError, *of_python)


@contextmanager
def unpacking(failed: str) -> Iterator[None]:
    """`failed` begins what is said where the archive is broken. Raises `NotAStoryError`, `UnreadableError`.

    A file of an archive that is cut in front is looked for before its beginning, which the system calls `EINVAL`.
    """
    try:
        yield
    except archive_errors() as error:
        raise NotAStoryError(f"{failed} ({error})") from error
    except OSError as error:
        refusal = NotAStoryError if error.errno == errno.EINVAL else UnreadableError
        raise refusal(f"{failed} ({error.strerror or error})") from error


PACKED_MANY = Many(items)


def _open(source: Source, limit: Limit | None) -> BinaryIO:
    suffix = os.path.splitext(source.name)[1].lower()
    with extracted.packages_for(source):
        packing = _PACKINGS[suffix]()
    packed = source.open()
    return cast(BinaryIO, io.BufferedReader(_Bounded(source.name, packing, packed, limit or Limit())))


class _Packing(NamedTuple):
    """A way of packing one file."""

    unpack: Callable[[BinaryIO], BinaryIO]
    errors: tuple[type[Exception], ...]
    """What reading raises where the packing is broken."""


class _Bounded(io.RawIOBase):
    """Unpacked bytes, up to a limit. Raises `NotAStoryError` where the packing is broken."""

    def __init__(self, name: str, packing: _Packing, packed: BinaryIO, limit: Limit) -> None:
        self._name = name
        self._errors = packing.errors
        self._file = packing.unpack(packed)
        self._packed = packed
        self._limit = limit

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: object) -> int:
        """Read some bytes."""
        view = memoryview(cast(bytearray, buffer))
        try:
            data = self._file.read(min(len(view), self._limit.left) or 1)
        except self._errors as error:
            raise NotAStoryError(f"{self._name}: it cannot be unpacked ({error}); save it again") from error
        if not self._limit.left:
            self._limit.is_passed = self._limit.is_passed or bool(data)
            return 0
        view[: len(data)] = data
        self._limit.left -= len(data)
        return len(data)

    def close(self) -> None:
        """Close the packed file, too."""
        self._file.close()
        self._packed.close()
        super().close()


def _gzip() -> _Packing:
    from gzip import BadGzipFile, GzipFile

    return _Packing(lambda file: cast(BinaryIO, GzipFile(fileobj=file)), (BadGzipFile, zlib.error, EOFError))


def _xz() -> _Packing:
    from lzma import LZMAError, LZMAFile

    return _Packing(lambda file: cast(BinaryIO, LZMAFile(file)), (LZMAError, EOFError))


def _zstd() -> _Packing:
    if sys.version_info >= (3, 14):
        from compression.zstd import ZstdError, ZstdFile
    else:
        from backports.zstd import ZstdError, ZstdFile

    return _Packing(lambda file: cast(BinaryIO, ZstdFile(file)), (ZstdError, EOFError))


_PACKINGS = {".gz": _gzip, ".xz": _xz, ".zst": _zstd}
_WITH_A_TABLE = (".zip", ".epub")
"""What can only be read when its end is known."""
