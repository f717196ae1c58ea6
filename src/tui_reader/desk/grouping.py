"""Lists and hits in groups: by the day of the stories, their outlet or their folder."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from tui_reader.story import Row


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


def grouped(rows: Iterable[Row], by: By) -> list[Group]:
    """The stories of a list in groups, each where its first stands: so by their best, or as the list is sorted."""
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(_HEADINGS[by](row), []).append(row.id)
    return [Group(heading, tuple(ids)) for heading, ids in found.items()]


def _day(row: Row) -> str:
    from tui_reader.dates import full
    from tui_reader.story import Precision, Published

    published = row.about.published
    if published is None:
        return "no date"
    # The day as rows show it: the outlet's own, where the file tells its zone.
    day = published.value[:10]
    return full(Published(day, Precision.DAY if len(day) == 10 else Precision.MONTH))


def _outlet(row: Row) -> str:
    return row.about.outlet or "no outlet"


def _folder(row: Row) -> str:
    return (row.paths[0].rpartition("/")[0] if row.paths else "") or "no folder"


_HEADINGS = {By.DAY: _day, By.OUTLET: _outlet, By.FOLDER: _folder}
