"""Where the rows of a list lie, and the headings of the groups among them: pure, so that it needs no screen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import NamedTuple

from tui_reader.desk.grouping import Group

HEADING = 1
"""Lines of a heading."""


class Spot(NamedTuple):
    """What a line of the list belongs to: a row, or the heading of the group that begins with it."""

    number: int
    """Of the row."""
    line: int
    """Which of the row's lines; negative in a heading above it."""
    group: Group | None = None
    """The group whose heading it is."""


class ListLayout:
    """Lines of a list of `rows`, each of `height` lines. Every question takes the same time however long it is.

    The cursor goes from stop to stop: each row of an open group is one, and so is the heading of a folded group, which
    then stands for all its rows.
    """

    def __init__(self, rows: int, height: int, groups: Sequence[Group] = (), folded: Collection[str] = ()) -> None:
        """`groups` hold all rows in order, or there are none; those whose headings are `folded` show no rows."""
        self.rows = rows
        self.height = height
        self._groups = groups
        self._firsts = [group.first for group in groups]
        self._folded = [group.heading in folded for group in groups]
        self._tops: list[int] = []
        self._stops: list[int] = []
        lines = stops = 0
        for group, shut in zip(groups, self._folded, strict=True):
            self._tops.append(lines)
            self._stops.append(stops)
            lines += HEADING + (0 if shut else group.rows * height)
            stops += 1 if shut else group.rows
        self.lines = lines if groups else rows * height
        """How many lines there are."""
        self.stops = stops if groups else rows
        """How many places the cursor can be at."""

    def group(self, number: int) -> Group | None:
        """The group that a row stands in."""
        at = self._at(number)
        return self._groups[at] if at >= 0 else None

    def neighbour(self, number: int, step: int) -> Group | None:
        """The group after that of a row (`step` 1), or the one before (-1)."""
        at = self._at(number) + step
        return self._groups[at] if 0 <= at < len(self._groups) else None

    def folded(self, number: int) -> Group | None:
        """The folded group that a row stands in, if it does."""
        at = self._at(number)
        return self._groups[at] if at >= 0 and self._folded[at] else None

    def stop(self, number: int) -> int:
        """Which stop a row is at."""
        at = self._at(number)
        return number if at < 0 else self._stops[at] + (0 if self._folded[at] else number - self._firsts[at])

    def number(self, stop: int) -> int:
        """The row at a stop, a folded group's first; the nearest where there is no such stop."""
        stop = min(max(0, stop), self.stops - 1)
        at = bisect_right(self._stops, stop) - 1
        return stop if at < 0 else self._firsts[at] + stop - self._stops[at]

    def top(self, number: int) -> int:
        """The first line of a row, or of the heading that stands for it."""
        at = self._at(number)
        if at < 0:
            return number * self.height
        return self._tops[at] + (0 if self._folded[at] else HEADING + (number - self._firsts[at]) * self.height)

    def reach(self, number: int) -> int:
        """The first line to be seen with a row: its own, or its group's heading where it is the first."""
        at = self._at(number)
        return self._tops[at] if at >= 0 and self._firsts[at] == number else self.top(number)

    def begin(self, line: int) -> int:
        """The first line from `line` on with which a row begins, or a heading: so that no half a row is on top."""
        spot = self.spot(line)
        return line if spot.line <= 0 else line + self.height - spot.line

    def spot(self, line: int) -> Spot:
        """What a line belongs to; past the end, a row that is not there."""
        at = bisect_right(self._tops, line) - 1
        if at < 0:
            return Spot(*divmod(line, self.height))
        below = line - self._tops[at] - HEADING
        if below < 0:
            return Spot(self._firsts[at], below, self._groups[at])
        if self._folded[at]:
            return Spot(self.rows, 0)
        row, line = divmod(below, self.height)
        return Spot(self._firsts[at] + row, line)

    def _at(self, number: int) -> int:
        return bisect_right(self._firsts, number) - 1
