"""The catalogue: what is known of each story without reading its file again. A cache, which can always be made anew.

Three tables: `file`, a row a path, says what was seen of it and which story it holds (or why none); `story`, a row an
id, holds all that a list shows; `link`, a row an address, says which path a story's link names. Only one process, the
keeper, writes; any number read meanwhile.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui_reader.database import DamagedError, Database, chunks, placeholders, storable
from tui_reader.library.id_order import IdOrder
from tui_reader.library.schema import SCHEMA, SCHEMA_VERSION
from tui_reader.once import once
from tui_reader.story import StoreError

if TYPE_CHECKING:
    from tui_reader.library.ledger import Ledger
    from tui_reader.library.overview import Grouped, Overview
    from tui_reader.story import Row

_ORDERS = {
    "date": ("epoch DESC, path", "epoch, path DESC"),
    "headline": ("headline, path", "headline DESC, path DESC"),
    "outlet": ("outlet IS NULL, outlet, epoch DESC, path", "outlet IS NULL, outlet DESC, epoch, path DESC"),
    "length": ("words DESC, path", "words, path DESC"),
    "path": ("path", "path DESC"),
    "id": ("id", "id DESC"),
}
MAX_SORTED = 2000
"""Stories that are looked up to be sorted; more are met soon enough where all are gone through in their order."""
_DATED = "NOT (undated AND json_extract(row, '$[5]') = 'file')"  # as `records.pack` makes a row


class Catalogue:
    """The SQLite file of one library. Reading makes no file, and finds nothing in a damaged one."""

    def __init__(self, file: Path) -> None:
        self._database = Database(file, "the catalogue", SCHEMA, SCHEMA_VERSION, synchronous="NORMAL")
        self.file = file
        self._total: tuple[object, int] = (None, 0)
        """A version, and how many stories there were then."""

    def close(self) -> None:
        """Close all connections."""
        self._database.close()

    def check(self) -> None:
        """Look through the whole file. Raises `DamagedError`."""
        self._database.check()

    def discard(self) -> None:
        """Throw the whole catalogue away."""
        self._database.discard()

    def ids(self, order: str, reverse: bool = False) -> Sequence[str]:
        """The ids of all stories, in an order named as `desk.Sort` does."""
        # One step of SQLite's, during which other threads go on: half the time of a row for each of 100,000.
        sql = f"SELECT group_concat(id, '') FROM (SELECT id FROM story ORDER BY {_ORDERS[order][reverse]})"
        ((text,),) = self._read(sql) or [(None,)]
        return IdOrder(text or "")

    def each_id(self, order: str, reverse: bool = False) -> Iterator[str]:
        """The same ids one after the other, the first at once: no more of them are kept than the reader keeps."""
        with suppress(DamagedError):  # as `_read` has it
            for (story_id,) in self._database.each(f"SELECT id FROM story ORDER BY {_ORDERS[order][reverse]}"):
                yield story_id

    def newest_of(self, ids: Collection[str], most: int) -> list[str]:
        """Of these stories so many at most, the newest first, then by path; ids that are not there are left out."""
        if not (ids and most):
            return []
        if len(ids) > MAX_SORTED:
            wanted = set(ids)
            return list(islice((each for each in self.each_id("date") if each in wanted), most))
        from json import dumps

        sql = f"SELECT id FROM story WHERE id IN (SELECT value FROM json_each(?)) ORDER BY {_ORDERS['date'][0]} LIMIT ?"
        return self._column(sql, (dumps(list(ids)), most))

    def grouped(self, by: str, order: str, reverse: bool = False) -> Grouped:
        """All stories in groups by ``day``, ``outlet`` or ``folder``, each in an order as `ids` has it."""
        return self.overview.grouped(by, _ORDERS[order][reverse], not (order == "date" and reverse))

    @once
    def ledger(self) -> Ledger:
        """What the keeper asks, and writes."""
        from tui_reader.library.ledger import Ledger

        return Ledger(self._database, self._column)

    @property
    def overview(self) -> Overview:
        """What a long list asks."""
        from tui_reader.library.overview import Overview

        return Overview(self._read)

    def ids_between(self, value: str, low: float, high: float) -> set[str]:
        """The stories whose ``date`` (seconds since 1970) or number of ``words`` is at least `low` and below `high`."""
        column = {"date": "epoch", "words": "words"}[value]
        return set(self._column(f"SELECT id FROM story WHERE {column} >= ? AND {column} < ?", (low, high)))

    def ids_below(self, part: str) -> set[str]:
        """The stories whose path holds `part`, in capitals or not."""
        found = self._read("SELECT story, path FROM file WHERE story IS NOT NULL")
        part = part.casefold()
        return {story_id for story_id, path in found if part in os.fsdecode(path).casefold()}

    def rows(self, ids: Collection[str]) -> dict[str, Row]:
        """The rows of these stories, without marks; ids that are not there are left out."""
        from tui_reader.library.records import unpack

        rows: dict[str, Row] = {}
        paths = self.paths(ids)
        for batch in chunks(ids):
            for story_id, text in self._read(f"SELECT id, row FROM story WHERE id IN ({placeholders(batch)})", batch):
                try:
                    rows[story_id] = unpack(story_id, paths.get(story_id, ()), text)
                except (ValueError, TypeError):
                    self._distrust()
        return rows

    def row_of(self, story_id: str) -> Row | None:
        """The row of a story, without its paths; also of one that is gone, where `keep_rows` has kept it."""
        from tui_reader.library.records import unpack

        sql = "SELECT row FROM story WHERE id = ? UNION ALL SELECT value FROM meta WHERE key = 'gone:' || ?"
        try:
            return next((unpack(story_id, (), text) for text in self._column(sql, (story_id, story_id))), None)
        except (ValueError, TypeError):
            self._distrust()
            return None

    def paths(self, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Where each of these stories lies."""
        paths: dict[str, tuple[str, ...]] = {}
        for batch in chunks(ids):
            sql = f"SELECT story, path FROM file WHERE story IN ({placeholders(batch)}) ORDER BY path"
            for story_id, path in self._read(sql, batch):
                paths[story_id] = (*paths.get(story_id, ()), os.fsdecode(path))
        return paths

    def story_at(self, path: str) -> str | None:
        """The story that a path of the library held when it was last looked at."""
        return next(iter(self._column("SELECT story FROM file WHERE path = ?", (os.fsencode(path),))), None)

    def dates(self, ids: Iterable[str]) -> dict[str, float]:
        """When these stories appeared, in seconds since 1970; those without a date but their file's are left out."""
        sql = f"SELECT id, epoch FROM story WHERE {_DATED} AND id IN "
        return dict(pair for batch in chunks(ids) for pair in self._read(f"{sql} ({placeholders(batch)})", batch))

    def newest(self, passed_over: int) -> float | None:
        """When the newest story appeared, so many that are newer `passed_over`; of those with a date of their own."""
        sql = f"SELECT epoch FROM story WHERE {_DATED} ORDER BY epoch DESC LIMIT 1 OFFSET ?"
        return next(iter(self._column(sql, (passed_over,))), None)

    def with_prefix(self, prefix: str, limit: int) -> list[str]:
        """Ids that begin so."""
        return self._column(
            "SELECT id FROM story WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?", (prefix, prefix + "g", limit)
        )

    def with_headline(self, headline: str, limit: int, whole: bool = True) -> list[tuple[str, bool]]:
        """Id, and whether the headline is derived, of stories with this folded headline (or one beginning so)."""
        headline = storable(headline)
        last = headline if whole else headline + "\U0010ffff"
        sql = "SELECT id, derived FROM story WHERE headline BETWEEN ? AND ? ORDER BY derived, headline, id LIMIT ?"
        return [(story_id, bool(derived)) for story_id, derived in self._read(sql, (headline, last, limit))]

    def headlines(self) -> list[str]:
        """All headlines, folded."""
        return self._column("SELECT DISTINCT headline FROM story WHERE headline <> ''")

    def targets(self, headlines: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """The stories whose own headline, folded, is one of these."""
        targets: dict[str, tuple[str, ...]] = {}
        for batch in chunks(headlines):
            sql = f"SELECT headline, id FROM story WHERE headline IN ({placeholders(batch)}) AND derived = 0"
            for headline, story_id in self._read(sql, batch):
                targets[headline] = (*targets.get(headline, ()), story_id)
        return targets

    def linking(self, story_id: str, limit: int) -> list[str]:
        """The stories with a link that names a path of this one, newest first."""
        linking = "SELECT link.story FROM file JOIN link ON link.path = file.path WHERE file.story = ?"
        sql = f"SELECT id FROM story WHERE rowid IN ({linking}) ORDER BY epoch DESC, path LIMIT ?"
        return self._column(sql, (story_id, limit))

    def problems(self) -> list[tuple[str, str]]:
        """Paths that hold no story, with the reason."""
        sql = "SELECT path, reason FROM file WHERE reason IS NOT NULL ORDER BY path"
        return [(os.fsdecode(path), reason) for path, reason in self._read(sql)]

    def counts(self) -> tuple[int, int]:
        """Stories in all, and those of them that the index finds."""
        sql = (
            "SELECT (SELECT value FROM meta WHERE key = 'version'),"
            " (SELECT count(*) FROM story WHERE indexed_in IS NULL)"
        )
        ((version, unindexed),) = self._read(sql) or [(None, 0)]
        if version is None or self._total[0] != version:
            # All 100,000 are counted only where there may be others than before.
            self._total = version, (self._column("SELECT count(*) FROM story") or [0])[0]
        total = self._total[1]
        return total, max(0, total - unindexed)

    def unindexed(self, limit: int) -> list[str]:
        """Stories that the index does not find yet, newest first."""
        return self._column("SELECT id FROM story WHERE indexed_in IS NULL ORDER BY epoch DESC LIMIT ?", (limit,))

    def recall(self, key: str) -> Any:
        """A value kept by `keep`, or None; ``version`` grows with every change of a row."""
        found = self._column("SELECT value FROM meta WHERE key = ?", (key,))
        return found[0] if found else None

    def lacks(self, ids: Iterable[str]) -> set[str]:
        """Which of these ids have no row."""
        missing = set(ids)
        for batch in chunks(sorted(missing)):
            missing.difference_update(self._column(f"SELECT id FROM story WHERE id IN ({placeholders(batch)})", batch))
        return missing

    def keep(self, **values: Any) -> None:
        """Keep values for `recall`, by any process."""
        with self._database.transaction() as connection:
            connection.executemany("REPLACE INTO meta VALUES (?, ?)", values.items())

    def distrust_index(self) -> None:
        """Have the index made anew: it is no longer the one that the marks of stories speak of."""
        self.keep(index=None, seal=None)

    def _column(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        return [row[0] for row in self._read(sql, parameters)]

    def _distrust(self) -> None:
        """Have all of it made anew, unless that is to be done already: something in it is not what was written."""
        with suppress(StoreError):
            if self.recall("index") is not None:
                self.ledger.outdate()

    def _read(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        try:
            return self._database.rows(sql, parameters)
        except DamagedError:
            # The keeper makes it anew; until then there is nothing to be found.
            self._database.close()
            return []
