"""Which addresses a key may open."""

from __future__ import annotations

from tui_reader.safe_text import safe_name
from tui_reader.story import Link, Story

_SCHEMES = ("http://", "https://", "mailto:")


def openable(address: str | None) -> str | None:
    """An address of the web or of mail that holds nothing which would not be shown; None for all others."""
    if not address or not address.lower().startswith(_SCHEMES):
        return None
    return address if safe_name(address) == address and not any(map(str.isspace, address)) else None


def address_of(story: Story, link: Link) -> str | None:
    """The address that a linked headline has in its file."""
    return next((block.url for block in story.blocks if block.span == link.span), None)
