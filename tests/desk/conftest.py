"""A small library to ask a desk about."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desk.asking import settings_in
from tui_reader.desk import Desk
from tui_reader.settings import Settings

Write = Callable[..., Path]

BODY = "The town woke to rain on Monday, and nobody who lives by the water was surprised by it.\n\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of a library that is still empty."""
    (tmp_path / "stories").mkdir()
    return settings_in(tmp_path)


@pytest.fixture
def write(settings: Settings) -> Write:
    """Writes a story file into the library, by default last changed long ago."""

    def write_story(path: str, title: str, *more: str, date: str = "2025-06-03", mtime: int = 1_700_000_000) -> Path:
        file = settings.library / path
        file.parent.mkdir(parents=True, exist_ok=True)
        paragraphs = "\n\n".join(more)
        file.write_text(f"Title: {title}\nDate: {date}\n\n{BODY}{paragraphs}\n", encoding="utf-8")
        os.utime(file, (mtime, mtime))
        return file

    return write_story


@pytest.fixture
def new_desk(settings: Settings) -> Iterator[Callable[[], Desk]]:
    """Makes desks on the library, each as a new start of newsread would."""
    desks: list[Desk] = []

    def make() -> Desk:
        desks.append(Desk(settings, engine="whoosh"))
        return desks[-1]

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(new_desk: Callable[[], Desk]) -> Desk:
    """A desk on the library."""
    return new_desk()
