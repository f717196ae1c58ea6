"""An index made anew: when that is right, by one process at a time, and never half.

An index is only a cache, so one that is missing, damaged or of another version is made anew, empty, without a question.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from tui_reader import private
from tui_reader.locks import hold
from tui_reader.story import StoreError

LOCK_SECONDS = 30.0
"""How long to wait for another process that is writing the index, or making it anew."""

_OF_DAMAGE = (None, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EINVAL, errno.ELOOP)
"""What the system says where files are not what was written; Whoosh's own errors have no number."""


def is_passing(error: Exception) -> bool:
    """Whether an index that cannot be opened may be sound: too many files are open, say, or it may not be read now."""
    if isinstance(error, OSError):
        return error.errno not in _OF_DAMAGE
    return isinstance(error, MemoryError | ImportError)


@contextmanager
def renewing(index_dir: Path) -> Iterator[None]:
    """Keeps two from making the same index anew at once: whoever has waited here looks again whether it is needed.

    Raises `StoreError` where that takes too long, or the folder cannot be used.
    """
    with hold(index_dir / "renewal.lock", wait=LOCK_SECONDS) as held:
        if not held:
            raise StoreError(f"{index_dir}: another process is making the index anew; try again in a while")
        yield


def put_in_place(folder: Path, fill: Callable[[Path], None]) -> None:
    """A folder as `fill` fills it, in place of whatever is there. To be called while `renewing`; raises `OSError`."""
    for left in folder.parent.glob(f"{folder.name}.*.*"):  # by a process that was killed here
        shutil.rmtree(left, ignore_errors=True)
    name = f"{folder.name}.{uuid4().hex}"
    new, old = folder.with_name(f"{name}.new"), folder.with_name(f"{name}.old")
    private.make_folder(new)
    fill(new)
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
