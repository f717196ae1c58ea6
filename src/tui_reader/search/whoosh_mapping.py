"""The index's files, mapped into memory: Whoosh would copy each segment whole when it opens it."""

from __future__ import annotations

import mmap
import os
import warnings
from contextlib import suppress
from pathlib import Path
from typing import Any

from tui_reader import private

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.filedb.filestore import FileStorage
    from whoosh.filedb.structfile import StructFile


class MappedFiles(FileStorage):  # type: ignore[misc]
    """Whoosh's folder of files; remembers what it opened, since Whoosh leaves files open where it fails."""

    supports_mmap = False  # Whoosh's own way of mapping, which copies

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self._opened: list[Any] = []

    def open_file(self, name: str, **options: Any) -> Any:
        file = MappedFile(self._fpath(name), name) if name.endswith(".seg") else super().open_file(name, **options)
        self._opened.append(file)
        return file

    def create_file(self, name: str, excl: bool = False, mode: str = "wb", **options: Any) -> Any:
        how = mode.replace("w", "x") if excl else mode
        return StructFile(open(self._fpath(name), how, opener=private.opener), name=name, **options)

    def list(self) -> list[str]:
        return os.listdir(self.folder)  # Whoosh takes a folder that cannot be read for an empty one

    def lock(self, name: str) -> Any:
        private.make_file(Path(self._fpath(name)))
        return super().lock(name)

    def close_all(self) -> None:
        """Closes whatever is open still."""
        for file in self._opened:
            with suppress(Exception):
                file.close()


class MappedFile(StructFile):  # type: ignore[misc]
    """A whole segment, of which Whoosh takes parts as files."""

    def __init__(self, path: str, name: str) -> None:
        with open(path, "rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        super().__init__(self._map, name)
        self._parts: list[memoryview] = []

    def subset(self, offset: int, length: int, name: str | None = None) -> MappedPart:
        view = memoryview(self._map)[offset : offset + length]
        self._parts.append(view)
        return MappedPart(view, name, self._map)

    def close(self) -> None:
        for view in self._parts:
            view.release()
        super().close()


class MappedPart(StructFile):  # type: ignore[misc]
    """A file inside a segment."""

    def __init__(self, view: memoryview, name: str | None, whole: mmap.mmap) -> None:
        super().__init__(_View(view), name)
        self._view = view
        self._whole = whole

    def get(self, position: int, length: int) -> bytes:
        return self._view[position : position + length].tobytes()

    def let_go(self) -> None:
        """Have what was read of the segment count no longer as memory of this process; it can be read again."""
        if hasattr(mmap, "MADV_DONTNEED"):
            self._whole.madvise(mmap.MADV_DONTNEED)


class _View:
    """As much of a file as Whoosh needs, over bytes that are not copied."""

    def __init__(self, view: memoryview) -> None:
        self._view = view
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        start = self._at
        self._at = len(self._view) if size < 0 else min(start + size, len(self._view))
        return self._view[start : self._at].tobytes()

    def readline(self) -> bytes:
        line = bytearray()
        while not line.endswith(b"\n") and (byte := self.read(1)):
            line += byte
        return bytes(line)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: len(self._view)}[whence]
        self._at = max(base + offset, 0)
        return self._at

    def tell(self) -> int:
        return self._at
