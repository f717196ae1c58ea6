"""The library folder on disk: which story files lie in it, and as what.

Paths are relative to the folder, with ``/`` between their parts; names that are not UTF-8 are kept by `os.fsdecode`.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

SHUT = "the folder cannot be read"
"""How the reason begins where a folder is passed over that holds what it held before, as far as anybody knows."""


class File(NamedTuple):
    """A file as the walk sees it, unopened; or, with a `reason`, what the walk passed over."""

    path: str
    size: int
    """Bytes; -1 for what was passed over."""
    mtime_ns: int
    reason: str | None = None
    """Why it was passed over: a folder that cannot be read, a link that is not followed."""


def walk(folder: Path, follow_links: bool = False) -> Iterator[File]:
    """Every story file of a folder and its folders, in no order, and what had to be passed over.

    Dot files, and names that no format reads, are left out in silence; in a Maildir each file that came whole counts,
    and so do its folders, though their names begin with a dot. A link to a file inside the library counts as a file; a
    link to a folder inside is not followed, since what it leads to is met at its own place. Links that lead out are
    followed with `follow_links` alone, each folder once.
    """
    root = os.path.realpath(folder)
    pending = [""]
    outside: set[str] | None = set() if follow_links else None
    while pending:
        place = pending.pop()
        try:
            yield from _in_folder(root, place, pending, outside)
        except OSError as error:
            yield File(place.rstrip("/") or ".", -1, -1, f"{SHUT}: {error.strerror or error}")


def _in_folder(root: str, place: str, pending: list[str], outside: set[str] | None) -> Iterator[File]:
    """The files that lie in a folder itself; the folders in it wait then in `pending`."""
    from tui_reader.formats import is_name_of_story
    from tui_reader.formats.folders import is_left_alone, is_of_messages

    here = os.path.join(root, place[:-1]) if place else root
    is_story = _is_any if is_of_messages(here) else is_name_of_story
    with _entries(here) as entries:
        for entry in entries:
            name = entry.name
            if name[0] == "." and is_left_alone(here, name):
                continue
            path = place + name
            if entry.is_file(follow_symlinks=False):
                if is_story(name):
                    yield _file(path, entry)
            elif entry.is_symlink():
                seen = _linked(root, path, is_story(name), outside)
                if isinstance(seen, File):
                    yield seen
                elif seen:
                    pending.append(path + "/")
            elif entry.is_dir(follow_symlinks=False):
                if name[0] == "." or not is_left_alone(here, name):
                    pending.append(path + "/")
            elif is_story(name):
                yield File(path, -1, -1, "is no regular file")


def is_empty(folder: Path) -> bool:
    """Whether there is nothing in a folder but dot files, as in the place of a drive that is not connected."""
    try:
        return all(name[0] == "." for name in os.listdir(folder))
    except OSError:
        return True


@contextmanager
def _entries(folder: str) -> Iterator[Iterator[os.DirEntry[str]]]:
    """What a folder holds, looked at from within where the system can do that, which is a quarter quicker."""
    if os.scandir not in os.supports_fd:
        with os.scandir(folder) as entries:
            yield entries
        return
    descriptor = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        with os.scandir(descriptor) as entries:
            yield entries
    finally:
        os.close(descriptor)


def _is_any(name: str) -> bool:
    return True


def _file(path: str, entry: os.DirEntry[str]) -> File:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError as error:
        return File(path, -1, -1, f"cannot be read: {error.strerror or error}")
    return File(path, status.st_size, status.st_mtime_ns)


def _regular(path: str, status: os.stat_result) -> File:
    if not stat.S_ISREG(status.st_mode):
        return File(path, -1, -1, "is no regular file")
    return File(path, status.st_size, status.st_mtime_ns)


def _linked(root: str, path: str, is_story: bool, outside: set[str] | None) -> File | bool:
    """What a symbolic link stands for: a file, or what is to be reported; else whether it is a folder to be walked.

    `outside` are the folders out of the library that links have led to by now; None: no link is to lead out.
    """
    link = os.path.join(root, path)
    try:
        target = os.path.realpath(link, strict=True)
        status = os.stat(target)
    except OSError as error:
        broken = f"a link that leads nowhere: {error.strerror or error}"
        return File(path, -1, -1, broken) if is_story or not isinstance(error, FileNotFoundError) else False
    is_folder = stat.S_ISDIR(status.st_mode)
    if not (is_folder or is_story):
        return False
    leads_out = not _within(root, target)
    if leads_out and outside is None:
        return File(path, -1, -1, "a link out of the library, not followed (see follow_links in config.toml)")
    if not is_folder:
        return _regular(path, status)
    if _within(target, root) or _within(target, os.path.realpath(os.path.dirname(link))):
        return File(path, -1, -1, "a link to a folder around it, not followed")
    if not (leads_out and outside is not None):
        return False
    if target in outside:
        return File(path, -1, -1, "a link to a folder that another link leads to, not followed")
    outside.add(target)
    return True


def _within(folder: str, path: str) -> bool:
    return path == folder or path.startswith(os.path.join(folder, ""))
