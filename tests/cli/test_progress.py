"""The line on a terminal that says how far things have come."""

from __future__ import annotations

import sys
from io import StringIO

import pytest

from tui_reader.cli.streams import Progress
from tui_reader.desk import Coverage


class Terminal(StringIO):
    """A terminal that keeps what it was sent."""

    def isatty(self) -> bool:
        """It is one."""
        return True

    def shown(self) -> list[str]:
        """Each line that was drawn over the one before."""
        return [line.strip() for line in self.getvalue().split("\r") if line.strip()]


def drawn(monkeypatch: pytest.MonkeyPatch, *coverages: Coverage) -> Terminal:
    """Standard error, after it was told of these and the line was taken away twice."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    progress = Progress()
    for coverage in coverages:
        progress(coverage)
    progress.clear()
    progress.clear()
    return terminal


def test_work_is_told_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading, then indexing; nothing of it is left, whether the end was told or not."""
    working = Coverage(3, 0, 1200), Coverage(1200, 40, 1200)
    for coverages in (working, (*working, Coverage(1200, 1200, 1200))):
        terminal = drawn(monkeypatch, *coverages)
        assert terminal.shown() == ["reading stories … 3 of 1,200", "indexing … 40 of 1,200"]
        assert terminal.getvalue().endswith(f"\r{' ' * len('indexing … 40 of 1,200')}\r")


def test_nothing_to_do_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that comes and goes at once is only a flicker."""
    assert drawn(monkeypatch, Coverage(26, 26, 26), Coverage(0, 0, 0)).getvalue() == ""
