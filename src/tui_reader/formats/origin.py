"""Where a story came from, written into the head of a copy of it, where its form has room for that.

Text gets a line ``Link:``, Markdown one in its front matter, a page the comment that browsers write, mail the header of
RFC 5064. All else, and what names an address already, stays as it is.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable
from urllib.parse import quote

from tui_reader import formats
from tui_reader.formats.decoding import marked
from tui_reader.formats.reading import raw
from tui_reader.story import Source

_WEB = re.compile(r"https?://[^\s<>\"\x00-\x20\x7f]{1,2000}", re.IGNORECASE)
_NOTED = "user.xdg.origin.url"
"""The attribute in which browsers, curl and wget note on Linux where a file came from (freedesktop.org)."""
_MARK = b"\xef\xbb\xbf"
_FENCE = re.compile(rb"---[ \t]*\r?\n")
_PROLOGUE = re.compile(rb"\s{0,99}(?:<\?xml[^>]{0,200}\?>\s{0,99})?(?:<!doctype[^>]{0,400}>)?", re.IGNORECASE)


def address_of(text: str) -> str | None:
    """A web address in plain ASCII, without what ends a comment; None where it is none."""
    if not _WEB.fullmatch(text):
        return None
    return quote(text, safe="%/:=&?~#+!$,;'@()*[]-._").replace("--", "-%2D")


def noted(path: str) -> str | None:
    """The address that was noted beside a file when it was saved, where the system keeps such notes."""
    if not hasattr(os, "getxattr"):
        return None
    try:
        return address_of(os.getxattr(path, _NOTED).decode())
    except (OSError, ValueError):
        return None


def told(source: Source, address: str) -> Source:
    """`source` with the address in its head, or as it is. Raises what `read` raises."""
    suffix = os.path.splitext(source.name)[1].lower()
    write = None if suffix in formats.PACKED or suffix in formats.MANY else _FORMS.get(formats.suffix_of(source.name))
    if write is None or next(formats.read(source)).about.url:
        return source
    data, more = raw(source, formats.MAX_BYTES)
    if more or marked(data) not in (None, "utf-8"):
        return source
    mark = _MARK if data.startswith(_MARK) else b""
    end = b"\r\n" if b"\r\n" in data[:4096] else b"\n"
    whole = mark + write(data[len(mark) :], address.encode(), end)
    copy = source._replace(open=lambda: io.BytesIO(whole))
    return copy if next(formats.read(copy)).about.url == address else source


def _text(data: bytes, address: bytes, end: bytes) -> bytes:
    if _FENCE.match(data):
        return _markdown(data, address, end)
    labelled = re.match(rb"[A-Za-z]{2,11}[ \t]?:[ \t]", data)
    return b"Link: " + address + end + (b"" if labelled else end) + data


def _markdown(data: bytes, address: bytes, end: bytes) -> bytes:
    fence = _FENCE.match(data)
    if fence:
        return fence[0] + b"link: " + address + end + data[fence.end() :]
    return b"---" + end + b"link: " + address + end + b"---" + end + end + data


def _page(data: bytes, address: bytes, end: bytes) -> bytes:
    before = _PROLOGUE.match(data)
    start = before.end() if before else 0
    note = b"<!-- saved from url=(%04d)%s -->" % (len(address), address)
    return data[:start] + (end if start else b"") + note + end + data[start:].lstrip(b"\r\n")


def _mail(data: bytes, address: bytes, end: bytes) -> bytes:
    first, found, rest = data.partition(b"\n") if data.startswith(b"From ") else (b"", b"", data)
    return first + found + b"Archived-At: <" + address + b">" + end + rest


_FORMS: dict[str, Callable[[bytes, bytes, bytes], bytes]] = {
    **dict.fromkeys((".txt", ".text"), _text),
    **dict.fromkeys((".md", ".markdown"), _markdown),
    **dict.fromkeys((".html", ".htm", ".xhtml"), _page),
    ".eml": _mail,
}
