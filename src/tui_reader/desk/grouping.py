"""Lists and hits in groups, by the day of the stories, their outlet or their folder; and what narrows a list."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import chain
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
    """Stories of a list that stand together under a heading."""

    heading: str
    """``12 May 2025``, ``no date``; the outlet's name, ``no outlet``; the folder, ``no folder``. Untrusted."""
    first: int
    """Number of its first row."""
    rows: int

    @property
    def numbers(self) -> range:
        """Those of its rows."""
        return range(self.first, self.first + self.rows)

    def said(self) -> str:
        """The heading, and how many stories follow."""
        return f"{self.heading} · {self.rows:,} {'story' if self.rows == 1 else 'stories'}"


def groups_of(headings: Iterable[tuple[str, int]]) -> list[Group]:
    """Groups one after the other, of headings and their numbers of rows."""
    groups: list[Group] = []
    first = 0
    for heading, rows in headings:
        groups.append(Group(heading, first, rows))
        first += rows
    return groups


class Listed(NamedTuple):
    """A list of any length, and the groups in it."""

    ids: Sequence[str]
    groups: Sequence[Group] = ()
    """Those that hold all in order; or none."""

    def of(self, group: Group) -> Sequence[str]:
        """The stories of a group."""
        return self.ids[group.first : group.first + group.rows]

    def kept(self, wanted: Callable[[str], bool]) -> Listed:
        """The same, of those stories only that are wanted; groups left without any are gone."""
        if not self.groups:
            return Listed([story_id for story_id in self.ids if wanted(story_id)])
        left = [(group.heading, [*filter(wanted, self.of(group))]) for group in self.groups]
        return _one_after_the_other((heading, ids) for heading, ids in left if ids)


class Filter(NamedTuple):
    """What a list is narrowed to while one looks at it."""

    text: str = ""
    """Each of its words stands in a story's headline or its outlet's name, folded, whole or not."""
    days: tuple[date, date] | None = None
    """First and last day, local."""


def grouped(rows: Iterable[Row], by: By) -> Listed:
    """The stories of a list in groups, each where its first stands: so by their best, or as the list is sorted."""
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(_heading_of(row, by), []).append(row.id)
    return _one_after_the_other(found.items())


def listed(catalogue: Grouped, by: By, rows: Callable[[Sequence[str]], Iterable[Row]]) -> Listed:
    """The catalogue's groups, with their headings; `rows` fetches those that tell one."""
    names: dict[str, str] = {}
    if by is By.OUTLET:  # in capitals as the outlet writes itself, which the key is not
        names = {row.id: _heading_of(row, by) for row in rows([story_id for _, _, story_id in catalogue.groups])}
    return Listed(
        catalogue.ids,
        groups_of((names.get(some_id) or _heading(key, by), stories) for key, stories, some_id in catalogue.groups),
    )


def _one_after_the_other(groups: Iterable[tuple[str, Sequence[str]]]) -> Listed:
    """The list of groups, of their headings and stories."""
    groups = list(groups)
    return Listed([*chain.from_iterable(ids for _, ids in groups)], groups_of((name, len(ids)) for name, ids in groups))


def _heading_of(row: Row, by: By) -> str:
    match by:
        case By.DAY:
            return _heading(row.about.published.day() if row.about.published else None, by)
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
