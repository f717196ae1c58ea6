"""A look at the folder: what of it differs from the catalogue. Keeps what differs, and of all else a few bytes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator

from tui_reader.formats import form_of_many
from tui_reader.formats.addresses import divided
from tui_reader.library.folder import SHUT, File
from tui_reader.library.ledger import Ledger
from tui_reader.library.records import Known, Look, Record
from tui_reader.library.seen import Seen

YOUNG_NS = 2_000_000_000
"""A file changed less than this before it was looked at is read again: it may change within a tick of its clock."""

FILES_BETWEEN = 500
"""So many files are walked before it is told how far the walk has come."""

Progress = Callable[[list[tuple[int, str]]], None]
"""See `Library.look`."""


class Looking:
    """Compares the files that a walk meets with those that the catalogue knows."""

    def __init__(self, ledger: Ledger, stamp: str) -> None:
        """`stamp`: see `Ledger.as_seen`."""
        self._ledger = ledger
        self._stamp = stamp
        self._seen = Seen(self._as_seen())
        self._known: dict[str, Known] = {}
        self._unsure: list[File] = []
        """Files that are new or changed."""
        self._todo: list[tuple[int, str]] = []
        """Age as a number, and path, of what is to be read ..."""
        self._new: list[tuple[int, str]] = []
        """... and of that what the catalogue does not know."""
        self._passed: dict[str, str] = {}

    def look(self, met: Iterable[File], progress: Progress | None) -> Look:
        """What differs, once all that the walk meets was compared. Raises `DamagedError`."""
        found = 0
        meet, encoding, errors = self._seen.meet, sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()
        for found, file in enumerate(met, 1):
            path, size, mtime_ns, reason = file
            if reason is not None:
                self._passed[path] = reason
            elif not meet((path.encode(encoding, errors), size, mtime_ns)):  # as `os.fsencode`, in half the time
                self._unsure.append(file)
            if found % FILES_BETWEEN == 0:
                self._settle()
                if progress:
                    progress(self._new)
        self._settle()
        self._known |= self._ledger.known(self._passed)
        gone = self._gone()
        passed_over = [
            Record(path, Known(-1, -1, 0, "", None, reason), None)
            for path, reason in self._passed.items()
            # A folder that cannot be read is told each time, as a file is.
            if path not in self._known or self._known[path].reason != reason or reason.startswith(SHUT)
        ]
        self._known |= self._ledger.known(gone)
        unread = self._passed.get(".", "").removeprefix("the folder ")
        return Look([path for _, path in sorted(self._todo)], passed_over, gone, self._known, unread, found)

    def _settle(self) -> None:
        """Tell the changed files from the new ones."""
        if not self._unsure:
            return
        known = self._ledger.known(file.path for file in self._unsure)
        self._known |= known
        for path, _, mtime_ns, _ in self._unsure:
            self._todo.append((-mtime_ns, path))
            if path not in known:
                self._new.append(self._todo[-1])
        self._unsure.clear()

    def _gone(self) -> list[str]:
        """Paths of the catalogue that were not met; what lies below a folder that cannot be read now is not gone."""
        # An item is never met: it comes and goes with its file.
        if self._seen.unmet == len(self._known) + sum(1 for _ in self._ledger.items()):
            return list(self._items_of(self._passed_over_whole()))
        here = {path for _, path in self._todo} | self._passed.keys()
        shut = tuple("" if path == "." else path + "/" for path, why in self._passed.items() if why.startswith(SHUT))
        unmet = (os.fsdecode(row[0]) for row in self._as_seen() if not self._seen.was_met(row))
        gone = [path for path in unmet if not (path in here or path.startswith(shut) or divided(path)[1])]
        return [*gone, *self._items_of({*filter(form_of_many, gone), *self._passed_over_whole()})]

    def _passed_over_whole(self) -> set[str]:
        """Files of many stories that hold none any more."""
        return {path for path, why in self._passed.items() if form_of_many(path) and not why.startswith(SHUT)}

    def _items_of(self, holders: Collection[str]) -> Iterator[str]:
        """The catalogue's stories in such files."""
        return (path for path in self._ledger.items() if divided(path)[0] in holders) if holders else iter(())

    def _as_seen(self) -> Iterator[tuple[bytes, int, int]]:
        return self._ledger.as_seen(self._stamp, YOUNG_NS)
