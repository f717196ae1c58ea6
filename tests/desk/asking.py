"""What a desk is asked, in a word."""

from __future__ import annotations

from pathlib import Path

from tui_reader.desk import Desk
from tui_reader.settings import Settings


def settings_in(folder: Path) -> Settings:
    """Settings of a library ``stories`` in a folder, with all that belongs to it beside it."""
    home = folder / "home"
    return Settings(folder / "stories", False, home / "cache", home / "data" / "marks.sqlite", home / "config.toml")


def titles(desk: Desk) -> list[str]:
    """The headlines of the list."""
    return [row.title.text for row in desk.rows(desk.view())]


def found(desk: Desk, query: str) -> list[str]:
    """The headlines that a search finds, in the order of the alphabet."""
    return sorted(hit.row.title.text for hit in desk.hits(desk.search(query)))
