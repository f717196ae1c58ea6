"""Where the rows of a list lie, and the headings of the groups among them: pure, so that it needs no screen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

HEADING = 1
"""Lines of a heading."""


class Group(NamedTuple):
    """Rows of a list that stand together under a heading."""

    heading: str
    first: int
    """Number of its first row."""
    rows: int


class Spot(NamedTuple):
    """What a line of the list belongs to: a row, or the heading of the group that begins with it."""

    number: int
    """Of the row."""
    line: int
    """Which of the row's lines; negative in a heading above it."""
    group: Group | None = None
    """The group whose heading it is."""


class ListLayout:
    """Lines of a list of `rows`, each of `height` lines. Every question takes the same time however long it is."""

    def __init__(self, rows: int, height: int, groups: Sequence[Group] = ()) -> None:
        """`groups` hold all rows in order, or there are none."""
        self.rows = rows
        self.height = height
        self._groups = groups
        self._firsts = [group.first for group in groups]
        self._tops = [group.first * height + at * HEADING for at, group in enumerate(groups)]

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self.rows * self.height + len(self._groups) * HEADING

    def top(self, number: int) -> int:
        """The first line of a row."""
        return number * self.height + bisect_right(self._firsts, number) * HEADING

    def reach(self, number: int) -> int:
        """The first line to be seen with a row: its own, or its group's heading where it is the first."""
        at = bisect_right(self._firsts, number) - 1
        return self._tops[at] if at >= 0 and self._firsts[at] == number else self.top(number)

    def spot(self, line: int) -> Spot:
        """What a line belongs to; past the end, a row that is not there."""
        at = bisect_right(self._tops, line) - 1
        if at >= 0 and line < self._tops[at] + HEADING:
            return Spot(self._firsts[at], line - self._tops[at] - HEADING, self._groups[at])
        return Spot(*divmod(line - (at + 1) * HEADING, self.height))
