"""Which addresses a key may open."""

from __future__ import annotations

from tui_reader.safe_text import safe_name

_SCHEMES = ("http://", "https://", "mailto:")


def openable(address: str | None) -> str | None:
    """An address of the web or of mail that holds nothing which would not be shown; None for all others."""
    if not address or not address.lower().startswith(_SCHEMES):
        return None
    return address if safe_name(address) == address and not any(map(str.isspace, address)) else None
