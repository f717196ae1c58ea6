"""Pages that a browser saved with all they need in one MIME file (``.mhtml``, ``.mht``)."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message

from tui_reader import formats
from tui_reader.formats import extracted, webpage
from tui_reader.formats.mail import with_parts
from tui_reader.formats.reading import raw
from tui_reader.story import Draft, NotAStoryError, Source


def read(source: Source) -> Iterator[Draft]:
    """The story of the page that is the root of the file; pictures, styles and frames are not looked at."""
    data, truncated = raw(source, webpage.MAX_PAGE_BYTES)
    parts = with_parts(source, data)
    root = next((part for part in parts if part.get_content_type() in _PAGES), None)
    body = root.get_payload(decode=True) if root else None
    if root is None or not isinstance(body, bytes):
        raise NotAStoryError(f"{source.name}: there is no web page in it; save the page again")
    address = root["Content-Location"] or parts[0]["Snapshot-Content-Location"]
    with extracted.packages_for(source):
        yield webpage.page(source, body, formats.story_id(data), truncated, _charset(root), _text(address))


_PAGES = ("text/html", "application/xhtml+xml")


def _charset(part: Message) -> str | None:
    charset = part.get_content_charset()
    return str(charset) if charset else None


def _text(header: object) -> str | None:
    return str(header).strip() if header else None
