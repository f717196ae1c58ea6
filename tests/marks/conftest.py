"""A marks file that does not exist yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tui_reader.marks import MarksStore
from tui_reader.marks.step import Step

A, B, C, D = "a" * 64, "b" * 64, "c" * 64, "d" * 64
"""Ids of four stories."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the marks are kept."""
    return tmp_path / "data" / "marks.sqlite"


@pytest.fixture
def store(file: Path, tmp_path: Path) -> Iterator[MarksStore]:
    """A marks file that does not exist yet."""
    store = MarksStore(file, tmp_path / "library")
    yield store
    store.close()


def star(*stories: str, words: str = "starred") -> Step:
    """A step on some stories."""
    return Step(words, dict.fromkeys(stories, "some/path.txt"))
