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


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Standard error."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    return terminal


def test_work_is_told_and_taken_away(terminal: Terminal) -> None:
    """Reading, then indexing; nothing of it is left."""
    progress = Progress()
    for coverage in (Coverage(3, 0, 1200), Coverage(1200, 40, 1200), Coverage(1200, 1200, 1200)):
        progress(coverage)
    assert terminal.shown() == ["reading stories … 3 of 1,200", "indexing … 40 of 1,200"]
    assert terminal.getvalue().endswith(" \r")
    before = terminal.getvalue()
    progress.clear()
    assert terminal.getvalue() == before


def test_nothing_to_do_is_not_told(terminal: Terminal) -> None:
    """A line that comes and goes at once is only a flicker."""
    progress = Progress()
    progress(Coverage(26, 26, 26))
    progress(Coverage(0, 0, 0))
    progress.clear()
    assert terminal.getvalue() == ""
