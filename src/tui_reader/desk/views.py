"""Lists: which stories, in which order; and what a row of them shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.story import Marks, Row

if TYPE_CHECKING:
    from datetime import date

    from tui_reader.desk.grouping import By, Filter, Listed
    from tui_reader.library import Library
    from tui_reader.marks import MarksStore


class Sort(StrEnum):
    """In which order a list stands."""

    DATE = "date"
    """Newest first, then by path."""
    HEADLINE = "headline"
    OUTLET = "outlet"
    """By name; stories without one come last, each outlet's newest first."""
    LENGTH = "length"
    """Longest first."""
    PATH = "path"


class Order(NamedTuple):
    """How hits stand that are not to stand by relevance."""

    sort: Sort
    reverse: bool = False


class View(NamedTuple):
    """Which stories a list holds, and in which order."""

    unread: bool = False
    """Only those not yet read."""
    starred: bool = False
    """Only those with a star."""
    sort: Sort = Sort.DATE
    reverse: bool = False
    tag: str = ""
    """Only those with this tag."""
    begun: bool = False
    """Only those that the reader is in the midst of."""
    by: By | None = None
    """In which groups; None: in none."""


class Tag(NamedTuple):
    """A tag, and how many stories of the library bear it."""

    name: str
    stories: int


class Views:
    """Lists of one library, with the reader's marks."""

    def __init__(self, library: Library, marks: MarksStore) -> None:
        self._catalogue = library.catalogue
        self._marks = marks

    def listed(self, view: View, also: Collection[str] = ()) -> Listed:
        """See `Desk.listed`."""
        from tui_reader.desk.grouping import Listed, listed

        if view.by is None:
            shown = Listed(self._catalogue.ids(view.sort, view.reverse))
        else:
            shown = listed(self._catalogue.grouped(view.by, view.sort, view.reverse), view.by, self.rows)
        if view.unread:
            read = self._marks.ids("read").difference(also)
            shown = shown.kept(lambda story_id: story_id not in read)
        for wanted in self._wanted(view):
            shown = shown.kept(wanted.union(also).__contains__)
        return shown

    def passing(self, narrowed: Filter) -> set[str] | None:
        """See `Desk.passing`."""
        from datetime import datetime, time, timedelta

        from tui_reader.folding import fold_headline

        overview = self._catalogue.overview
        passing: set[str] | None = None
        if parts := fold_headline(narrowed.text).split():
            passing = overview.holding(parts)
        if narrowed.days is not None:
            first, last = narrowed.days
            midnights = (datetime.combine(day, time.min).timestamp() for day in (first, last + timedelta(1)))
            within = overview.between(*midnights)
            passing = within if passing is None else passing & within
        return passing

    def days(self, ids: Collection[str] | None) -> list[tuple[date, int]]:
        """See `Desk.days`."""
        from datetime import date

        return [(date.fromisoformat(day), stories) for day, stories in self._catalogue.overview.days(ids)]

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """See `Desk.rows`."""
        rows = self._catalogue.rows(ids)
        marks = self._marks.of(rows)
        none = Marks()
        return [rows[each]._replace(marks=marks.get(each, none)) for each in ids if each in rows]

    def tags(self) -> list[Tag]:
        """See `Desk.tags`."""
        tagged = self._marks.tags()
        elsewhere = self._catalogue.lacks(story_id for _, story_id in tagged)
        counted = Counter(name for name, story_id in tagged if story_id not in elsewhere)
        return [Tag(*item) for item in counted.items()]

    def _wanted(self, view: View) -> Iterator[set[str]]:
        """Sets of stories in each of which a story must be."""
        if view.starred:
            yield self._marks.ids("starred")
        if view.begun:
            yield self._marks.begun()
        if view.tag:
            yield self._marks.tagged(view.tag)
