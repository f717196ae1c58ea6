"""Lists: which stories, in which order; and what a row of them shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.database import chunks
from tui_reader.story import Marks, Row

if TYPE_CHECKING:
    from datetime import date

    from tui_reader.desk.grouping import By, Filter, Listed
    from tui_reader.library import Library
    from tui_reader.marks import MarksStore
    from tui_reader.story import Story
    from tui_reader.story.corrections import Correction

AT_ONCE = 200
"""Rows of a list that are fetched together, so that the first are there soon and no more are kept."""


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
    """Only those with this tag; of several, put together with commas, with all of them."""
    begun: bool = False
    """Only those that the reader is in the midst of."""
    by: By | None = None
    """In which groups; None: in none."""


def written(view: View) -> str:
    """A view as it is kept with the marks."""
    from json import dumps

    return dumps(view)


def view_of(text: str) -> View:
    """The view that was `written`; the list as it comes where it was not by a newsread like this one."""
    from json import loads

    from tui_reader.desk.grouping import By

    try:
        unread, starred, sort, reverse, tag, begun, by = loads(text)
        return View(bool(unread), bool(starred), Sort(sort), bool(reverse), str(tag), bool(begun), by and By(by))
    except (ValueError, TypeError):
        return View()


class Tag(NamedTuple):
    """A tag, and how many stories of the library bear it."""

    name: str
    stories: int


class Views:
    """Lists of one library, with the reader's marks."""

    def __init__(self, library: Library, marks: MarksStore, text_of: Callable[[str], Story | None]) -> None:
        """`text_of` gives a story as it was read."""
        self._catalogue = library.catalogue
        self._marks = marks
        self._text_of = text_of

    def listed(self, view: View, also: Collection[str] = ()) -> Listed:
        """See `Desk.listed`."""
        from tui_reader.desk.grouping import Listed, listed

        if view.by is None:
            shown = Listed(self._catalogue.ids(view.sort, view.reverse))
        else:
            shown = listed(self._catalogue.grouped(view.by, view.sort, view.reverse), view.by, self.rows)
        for holds in self._conditions(view, also):
            shown = shown.kept(holds)
        return shown

    def each_row(self, view: View) -> Iterator[Row]:
        """See `Desk.each_row`."""
        for some in chunks(self.each_id(view), AT_ONCE):
            yield from self.rows(some)

    def each_id(self, view: View) -> Iterator[str]:
        """See `Desk.each_id`."""
        conditions = list(self._conditions(view, ()))
        ids = self._catalogue.each_id(view.sort, view.reverse)
        return (one for one in ids if all(holds(one) for holds in conditions))

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
        rows |= {
            each: self._corrected(rows[each], said.corrections) for each, said in marks.items() if said.corrections
        }
        none = Marks()
        return [rows[each]._replace(marks=marks.get(each, none)) for each in ids if each in rows]

    def _corrected(self, row: Row, corrections: Sequence[Correction]) -> Row:
        """The row as the reader put its story right."""
        from tui_reader.desk.correcting import corrected
        from tui_reader.library.stories import row_of

        story = self._text_of(row.id)
        return row_of(corrected(story, corrections))._replace(paths=row.paths) if story else row

    def tags(self) -> list[Tag]:
        """See `Desk.tags`."""
        tagged = self._marks.tags()
        elsewhere = self._catalogue.lacks(story_id for _, story_id in tagged)
        counted = Counter(name for name, story_id in tagged if story_id not in elsewhere)
        return [Tag(*item) for item in counted.items()]

    def _conditions(self, view: View, also: Collection[str]) -> Iterator[Callable[[str], bool]]:
        """What must hold of each story of a list, besides that it is in the library."""
        if view.unread:
            read = self._marks.ids("read").difference(also)
            yield lambda story_id: story_id not in read
        if view.starred:
            yield self._marks.ids("starred").union(also).__contains__
        if view.begun:
            yield self._marks.begun().union(also).__contains__
        for tag in view.tag.split(",") if view.tag else ():
            yield self._marks.tagged(tag).union(also).__contains__
