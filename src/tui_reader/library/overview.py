"""What a long list asks of the catalogue: groups, a filter, stories a day. One statement each, whatever the size."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from json import dumps
from typing import Any, NamedTuple, Protocol

from tui_reader.database import storable
from tui_reader.folding import fold_headline
from tui_reader.library.id_order import IdOrder

_FOLDER = "rtrim(CAST(path AS TEXT), replace(CAST(path AS TEXT), '/', ''))"
_TOLD = "json_extract(row, '$[4]')"  # as `records.pack` makes a row
_DAY = "date(epoch, 'unixepoch', 'localtime')"
_HERE = f"CASE WHEN epoch <> 0 AND substr({_TOLD}, 17) GLOB '*[-+Z]*' THEN {_DAY} END"  # only a time has so much
_KEYS = {
    # As `Published.day` has it: of a time with a zone the day here, where it has a moment; else what is told.
    "day": f"coalesce({_HERE}, substr({_TOLD}, 1, 10))",
    "outlet": "outlet",
    "folder": f"CAST(nullif(rtrim({_FOLDER}, '/'), '') AS BLOB)",
}


class Read(Protocol):
    """Asks the catalogue."""

    def __call__(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """The rows of a query."""


class Grouped(NamedTuple):
    """All stories, group after group."""

    ids: Sequence[str]
    groups: Sequence[tuple[Any, int, str]]
    """Of each its key (a day in ISO 8601, an outlet in small letters, a folder in bytes; None: without), how many
    stories it has, and one of them."""


class Overview:
    """Stories of the catalogue as a whole."""

    def __init__(self, read: Read) -> None:
        self._read = read

    def grouped(self, by: str, order: str, days_down: bool) -> Grouped:
        """All stories by ``day``, ``outlet`` or ``folder``: by name, those without come last; days newest first, if so.

        `order` is that within a group, in SQL.
        """
        down = by == "day" and days_down
        # One statement, so that both its parts see the same stories.
        sql = f"""
            WITH keyed AS (SELECT *, {_KEYS[by]} AS key FROM story)
            SELECT NULL, 0, group_concat(id, '')
            FROM (SELECT id FROM keyed ORDER BY key IS NULL, key {"DESC" if down else ""}, {order})
            UNION ALL SELECT key, count(*), min(id) FROM keyed GROUP BY key
        """
        ids = ""
        groups = []
        for key, stories, text in self._read(sql):
            if stories:
                groups.append((key, stories, text))
            else:
                ids = text or ""
        named = sorted((group for group in groups if group[0] is not None), key=lambda group: group[0], reverse=down)
        return Grouped(IdOrder(ids), [*named, *(group for group in groups if group[0] is None)])

    def holding(self, parts: Iterable[str]) -> set[str]:
        """The stories whose folded headline, or whose outlet, holds each of these folded parts."""
        found = self._read("SELECT DISTINCT outlet FROM story WHERE outlet IS NOT NULL")
        outlets = {outlet: fold_headline(outlet) for (outlet,) in found}
        conditions, values = ["1"], []
        for part in parts:
            fit = [name for name, folded in outlets.items() if part in folded]
            conditions.append("(instr(headline, ?) OR outlet IN (SELECT value FROM json_each(?)))")
            values += [storable(part), dumps(fit)]
        return self._ids(f"SELECT group_concat(id, '') FROM story WHERE {' AND '.join(conditions)}", values)

    def between(self, low: float, high: float) -> set[str]:
        """The stories whose date, in seconds since 1970, is at least `low` and below `high`."""
        return self._ids("SELECT group_concat(id, '') FROM story WHERE epoch >= ? AND epoch < ?", (low, high))

    def days(self, ids: Collection[str] | None = None) -> list[tuple[str, int]]:
        """Each local day (ISO 8601) and how many stories it has, oldest first; of `ids` alone, where they are given."""
        within = "" if ids is None else "AND id IN (SELECT value FROM json_each(?))"
        # What offset a zone had before 1970 SQLite does not know: the day is as told.
        day = f"CASE WHEN epoch < 0 THEN substr({_TOLD} || '-01', 1, 10) ELSE {_DAY} END"
        sql = f"SELECT {day} AS day, count(*) FROM story WHERE epoch <> 0 {within}"
        found = self._read(f"{sql} GROUP BY day ORDER BY day", () if ids is None else (dumps(list(ids)),))
        return [(day, stories) for day, stories in found if day]

    def _ids(self, sql: str, values: Sequence[Any]) -> set[str]:
        ((text,),) = self._read(sql, values) or [(None,)]
        return set(IdOrder(text or ""))
