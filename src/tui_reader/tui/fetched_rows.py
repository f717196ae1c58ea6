"""The rows of a listing that were fetched, and the lines they are drawn with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial

from textual.widget import Widget

from tui_reader.story import Hit, Row
from tui_reader.tui.lane import Lane
from tui_reader.tui.listing import Listing
from tui_reader.tui.row_look import Line, row_lines

KEPT = 2000
"""Rows kept at most, so that a long way through a long list stays light."""


class FetchedRows:
    """Fetches what is wanted in a thread, the newest want first, and keeps it.

    What another listing had of the same stories is shown until their rows come anew, so that nothing flickers.
    """

    def __init__(self, host: Widget, arrived: Callable[[], object], iso_dates: bool = False) -> None:
        """`arrived` is called when rows have come."""
        self._iso_dates = iso_dates
        self._arrived = arrived
        self._lane = Lane(host, newest_only=True)
        self._listing = Listing((), lambda numbers: ())
        self._window: Sequence[int] = ()
        """The rows about what is on the screen."""
        self._rows: dict[str, Row | Hit] = {}
        self._fresh: set[str] = set()
        """The stories whose rows are those of this listing, and not left from another."""
        self._drawn: dict[int, list[Line]] = {}
        self._shape = (0, 0)
        self._now = now()

    def begin(self, listing: Listing, known: Sequence[Row] = ()) -> None:
        """Take on another listing, of which some rows may be known."""
        self._listing, self._window = listing, ()
        self._rows |= {row.id: row for row in known}
        self._fresh = {row.id for row in known}
        self._now = now()
        self._drawn.clear()

    def row(self, story_id: str) -> Row | None:
        """A story's row, where it was fetched."""
        item = self._rows.get(story_id)
        return item.row if isinstance(item, Hit) else item

    def lines(self, number: int, width: int, height: int) -> list[Line] | None:
        """The lines of a row, None where it is not there yet."""
        if self._shape != (width, height):
            self._shape = width, height
            self._drawn.clear()
        if number not in self._drawn:
            item = self._rows.get(self._listing.ids[number])
            if item is None:
                return None
            self._drawn[number] = row_lines(item, width, height, self._now, self._iso_dates)
        return self._drawn[number]

    def want(self, needed: Iterable[int], around: Sequence[int], anew: bool = False) -> None:
        """Have the `needed` rows and those `around` them, unless all that is needed is there and not wanted `anew`."""
        self._window = around
        if anew:
            self._fresh.clear()
        if anew or any(self._listing.ids[number] not in self._fresh for number in needed):
            self._ask(around)

    def again(self, number: int) -> None:
        """Have one row anew; what is on its way is not forgotten over it."""
        self._ask([number, *self._window] if self._lane.busy else [number])

    def _ask(self, numbers: Sequence[int]) -> None:
        listing = self._listing
        self._lane.ask(lambda: list(listing.fetch(numbers)), partial(self._came, listing, numbers))

    def _came(self, listing: Listing, numbers: Sequence[int], rows: Sequence[Row | Hit]) -> None:
        if listing is not self._listing:
            return
        if len(self._rows) > KEPT:
            near = {listing.ids[number] for number in self._window}
            self._rows = {story_id: row for story_id, row in self._rows.items() if story_id in near}
            self._fresh &= near
            self._drawn.clear()
        found = {(row.row.id if isinstance(row, Hit) else row.id): row for row in rows}
        awaited = not found.keys() <= self._rows.keys()
        self._rows |= found
        self._fresh |= found.keys()
        if any([self._drawn_anew(number) for number in numbers]) or awaited:
            self._arrived()

    def _drawn_anew(self, number: int) -> bool:
        """Draw a row again that was drawn; whether it looks another way now."""
        before = self._drawn.pop(number, None)
        return before is not None and before != self.lines(number, *self._shape)


def now() -> datetime:
    """The moment, in local time: dates are said from there."""
    return datetime.now().astimezone()
