"""What the keeper asks of the catalogue, and writes into it: files seen, stories read, stories that the index holds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from tui_reader.database import Database, chunks, placeholders, storable
from tui_reader.formats.addresses import beginning, divided
from tui_reader.library.records import Known
from tui_reader.library.rows import drop_story, grow, held, put_story, settle

if TYPE_CHECKING:
    from tui_reader.library.records import Record


class Ledger:
    """The keeper's side of a catalogue; nobody else writes rows."""

    def __init__(self, database: Database, column: Callable[..., list[Any]]) -> None:
        """`column` reads the values of a query, and none from a file that is damaged."""
        self._database = database
        self._column = column

    def as_seen(self, stamp: str, young: int) -> Iterator[tuple[bytes, int, int]]:
        """Of all that there is its path, and the size and the time of the file there.

        The size is -1 where it must be read again in any case: it was read by others than `stamp` names, or when it
        was less than `young` nanoseconds old. Raises `DamagedError`.
        """
        size = "CASE WHEN stamp = ? AND abs(seen - mtime) >= ? THEN size ELSE -1 END"
        return self._database.each(f"SELECT path, {size}, mtime FROM file", (stamp, young))

    def items(self) -> Iterator[str]:
        """The addresses of all items of files that hold many. Raises `DamagedError`."""
        for (path,) in self._database.each("SELECT path FROM file WHERE instr(path, X'23')"):
            address = os.fsdecode(path)
            if divided(address)[1] is not None:
                yield address

    def known(self, paths: Iterable[str]) -> dict[str, Known]:
        """What is known of those of these paths that there are. Raises `DamagedError`."""
        known: dict[str, Known] = {}
        for batch in chunks(map(os.fsencode, paths)):
            sql = "SELECT path, size, mtime, seen, stamp, story, reason FROM file"
            for path, *row in self._database.rows(f"{sql} WHERE path IN ({placeholders(batch)})", batch):
                known[os.fsdecode(path)] = Known(*row)
        return known

    def settled(self, story_id: str, stamp: str, indexed: bool) -> bool:
        """Whether this story was read by the programs that `stamp` names, and, if that is asked, is indexed."""
        sql = "SELECT 1 FROM story WHERE id = ? AND stamp = ? AND (indexed_in IS NOT NULL OR NOT ?)"
        return bool(self._column(sql, (story_id, stamp, indexed)))

    def store(self, records: Sequence[Record]) -> set[str]:
        """Write what came of reading files; of their stories, the ids that are not indexed."""
        unindexed: set[str] = set()
        with self._database.transaction() as connection:
            touched: set[str] = set()
            for record in records:
                path, known = os.fsencode(record.path), record.known
                touched |= held(connection, path) | ({known.story} if known.story else set())
                if record.entry:
                    unindexed |= put_story(connection, path, record.entry, known.stamp)
                known = known._replace(reason=known.reason and storable(known.reason))
                connection.execute("REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?)", (path, *known))
            settle(connection, touched)
        return unindexed

    def finish(self, path: str, last: int, stamp: str) -> None:
        """A file of many stories has been read to its end, item number `last`: forget the items after that."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE file SET stamp = ? WHERE path = ? AND reason IS NULL", (stamp, os.fsencode(path))
            )
        low, high = os.fsencode(beginning(path)), os.fsencode(beginning(path) + ":")
        found = self._column("SELECT path FROM file WHERE path BETWEEN ? AND ?", (low, high))
        self.forget(each for each in map(os.fsdecode, found) if (divided(each)[1] or 0) > last)

    def forget(self, paths: Iterable[str]) -> None:
        """Take away paths that are gone; stories left without a path wait, unindexed, for `drop`."""
        with self._database.transaction() as connection:
            touched: set[str] = set()
            for path in map(os.fsencode, paths):
                touched |= held(connection, path)
                connection.execute("DELETE FROM file WHERE path = ?", (path,))
            settle(connection, touched)

    def orphans(self) -> list[str]:
        """Stories that no path holds any more."""
        return self._column(
            "SELECT id FROM story WHERE indexed_in IS NULL AND NOT EXISTS (SELECT 1 FROM file WHERE story = id)"
        )

    def keep_rows(self, ids: Iterable[str]) -> None:
        """Keep the rows of stories that are about to be dropped: their files may come back edited."""
        with self._database.transaction() as connection:
            sql = "REPLACE INTO meta SELECT 'gone:' || id, row FROM story WHERE id = ?"
            connection.executemany(sql, ((story_id,) for story_id in ids))

    def drop(self, ids: Iterable[str]) -> None:
        """Take away stories, after the index has let them go."""
        with self._database.transaction() as connection:
            for story_id in ids:
                drop_story(connection, story_id)
            grow(connection)

    def unindexed_paths(self) -> list[str]:
        """A path of each story that the index does not find yet, newest first."""
        sql = (
            "SELECT story.path FROM story JOIN file ON file.path = story.path AND file.story = story.id"
            " WHERE indexed_in IS NULL ORDER BY epoch DESC"
        )
        return [os.fsdecode(path) for path in self._column(sql)]

    def indexed(self, ids: Iterable[str], index: str) -> None:
        """Mark stories as found by this index, after it has committed them."""
        with self._database.transaction() as connection:
            connection.executemany("UPDATE story SET indexed_in = ? WHERE id = ?", ((index, each) for each in ids))

    def unmark(self, index: str, everything: bool = False) -> None:
        """Mark as not indexed what stands in another index than this one, or `everything`."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE story SET indexed_in = NULL WHERE indexed_in <> ? OR ?", (index, everything))
            connection.execute("REPLACE INTO meta VALUES ('index', ?)", (index,))

    def outdate(self) -> None:
        """Have every file read again, and every story indexed again; until then the rows stand."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE file SET stamp = ''")
            connection.execute("UPDATE story SET stamp = '', indexed_in = NULL")
            connection.execute("DELETE FROM meta WHERE key = 'index'")

    def outdated(self, stamp: str) -> None:
        """Mark as not indexed what other programs than those `stamp` names have read."""
        if self._column("SELECT 1 FROM story WHERE stamp <> ? LIMIT 1", (stamp,)):
            with self._database.transaction() as connection:
                connection.execute("UPDATE story SET indexed_in = NULL WHERE stamp <> ?", (stamp,))
