"""Files and folders that nobody but their owner may read, whatever the umask says."""

from __future__ import annotations

import os
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing. Raises `OSError`."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def make_file(file: Path) -> None:
    """Make an empty file, unless there is one. Raises `OSError`."""
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))


def opener(path: str, flags: int) -> int:
    """For ``open(..., opener=opener)``: a file that is made is its owner's alone."""
    return os.open(path, flags, 0o600)


def check_folder(folder: Path) -> None:
    """Raises `PermissionError` where others could have written: what lies there may be trusted with code to run."""
    import stat

    state = folder.lstat()
    if not stat.S_ISDIR(state.st_mode):
        raise PermissionError("no folder")
    if os.name == "posix" and (state.st_uid != os.geteuid() or state.st_mode & 0o022):
        raise PermissionError("others can write here")
