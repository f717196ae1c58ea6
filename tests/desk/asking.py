"""What a desk is asked, in a word."""

from __future__ import annotations

from tui_reader.desk import Desk


def titles(desk: Desk) -> list[str]:
    """The headlines of the list."""
    return [row.title.text for row in desk.rows(desk.view())]


def found(desk: Desk, query: str) -> list[str]:
    """The headlines that a search finds, in the order of the alphabet."""
    return sorted(hit.row.title.text for hit in desk.hits(desk.search(query)))
