"""Rows of the list that are chosen together: a range that the cursor draws, or all of them. Pure."""

from __future__ import annotations

from tui_reader.tui.list_layout import ListLayout

_NONE = range(0)


class ChosenRows:
    """Which rows are chosen."""

    def __init__(self) -> None:
        self._anchor: int | None = None
        self._all = False

    @property
    def anchor(self) -> int | None:
        """The row at which the range began that is being drawn."""
        return self._anchor

    @property
    def drawn(self) -> bool:
        """Whether a range is being drawn."""
        return self._anchor is not None

    def begin(self, number: int) -> None:
        """Begin a range at a row."""
        self._anchor, self._all = number, False

    def take_all(self) -> None:
        """Choose every row."""
        self._anchor, self._all = None, True

    def end(self) -> None:
        """Choose none."""
        self._anchor, self._all = None, False

    def numbers(self, cursor: int, layout: ListLayout) -> range:
        """The rows that are chosen; a folded group at either end is chosen whole."""
        if self._all:
            return range(layout.rows)
        if self._anchor is None or not layout.rows:
            return _NONE
        first, last = sorted((min(self._anchor, layout.rows - 1), cursor))
        head, tail = layout.folded(first), layout.folded(last)
        return range(head.first if head else first, tail.first + tail.rows if tail else last + 1)
