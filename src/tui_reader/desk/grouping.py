"""Lists and hits in groups, by the day of the stories, their outlet or their folder; and what narrows a list."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from tui_reader.story import Row

if TYPE_CHECKING:
    from datetime import date

    from tui_reader.library.overview import Grouped


class By(StrEnum):
    """What the stories of a group have in common."""

    DAY = "day"
    OUTLET = "outlet"
    FOLDER = "folder"


class Group(NamedTuple):
    """Stories that stand together."""

    heading: str
    """``12 May 2025``, ``no date``; the outlet's name, ``no outlet``; the folder, ``no folder``. Untrusted."""
    ids: tuple[str, ...]
    """In the order of the list."""

    def said(self) -> str:
        """The heading, and how many stories follow."""
        return f"{self.heading} · {len(self.ids):,} {'story' if len(self.ids) == 1 else 'stories'}"


class Listed(NamedTuple):
    """A list of any length, and the groups in it."""

    ids: Sequence[str]
    groups: Sequence[tuple[str, int]] = ()
    """Heading, as that of a `Group`, and number of stories, of the groups that hold all in order; or none."""

    def kept(self, wanted: Callable[[str], bool]) -> Listed:
        """The same, of those stories only that are wanted; groups left without any are gone."""
        if not self.groups:
            return Listed([story_id for story_id in self.ids if wanted(story_id)])
        ids: list[str] = []
        groups: list[tuple[str, int]] = []
        first = 0
        for heading, stories in self.groups:
            before = len(ids)
            ids += filter(wanted, self.ids[first : first + stories])
            first += stories
            if len(ids) > before:
                groups.append((heading, len(ids) - before))
        return Listed(ids, groups)


class Filter(NamedTuple):
    """What a list is narrowed to while one looks at it."""

    text: str = ""
    """Each of its words stands in a story's headline or its outlet's name, folded, whole or not."""
    days: tuple[date, date] | None = None
    """First and last day, local."""


def grouped(rows: Iterable[Row], by: By) -> list[Group]:
    """The stories of a list in groups, each where its first stands: so by their best, or as the list is sorted."""
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(_heading_of(row, by), []).append(row.id)
    return [Group(heading, tuple(ids)) for heading, ids in found.items()]


def listed(catalogue: Grouped, by: By, rows: Callable[[Sequence[str]], Iterable[Row]]) -> Listed:
    """The catalogue's groups, with their headings; `rows` fetches those that tell one."""
    names: dict[str, str] = {}
    if by is By.OUTLET:  # in capitals as the outlet writes itself, which the key is not
        names = {row.id: _heading_of(row, by) for row in rows([story_id for _, _, story_id in catalogue.groups])}
    return Listed(
        catalogue.ids,
        [(names.get(some_id) or _heading(key, by), stories) for key, stories, some_id in catalogue.groups],
    )


def _heading_of(row: Row, by: By) -> str:
    match by:
        case By.DAY:
            # The day as rows show it: the outlet's own, where the file tells its zone.
            return _heading(row.about.published.value[:10] if row.about.published else None, by)
        case By.OUTLET:
            return _heading(row.about.outlet, by)
        case By.FOLDER:
            return _heading(os.fsencode(row.paths[0].rpartition("/")[0]) if row.paths else None, by)


def _heading(key: Any, by: By) -> str:
    if not key:
        return "no date" if by is By.DAY else f"no {by}"
    if by is By.FOLDER:
        return os.fsdecode(key)
    return _full(key) if by is By.DAY else str(key)


def _full(day: str) -> str:
    from tui_reader.dates import full
    from tui_reader.story import Precision, Published

    return full(Published(day, Precision.DAY if len(day) == 10 else Precision.MONTH))
