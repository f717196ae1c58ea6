"""The bytes of a page to its text: a byte order mark, the header it came with, its own `meta`, else by its bytes."""

from __future__ import annotations

import re

from tui_reader.formats.decoding import Decoded, decode, marked

_META = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
_HEAD = 4096
"""Bytes in which the encoding is declared: the HTML standard asks for the first 1024."""
_EMBEDDED = re.compile(rb"data:[\w/+.;=-]{0,100};base64,[A-Za-z0-9+/=%\s]{100,}")


def decoded(data: bytes, header: str | None = None) -> Decoded:
    """The text of a page; `header` is the encoding that came with it."""
    data = _EMBEDDED.sub(b"data:,", data).replace(b"\0", b"") if not marked(data) else data
    if not marked(data) and not _is_utf8(data):
        from tui_reader.formats.encodings import codec_of, is_readable, name_of

        codec = codec_of(header) or codec_of(_declared(data))
        if codec and is_readable(data, codec):
            return data.decode(codec, "replace"), name_of(codec)
    return decode(data) or (data.decode("utf-8", "replace"), "utf-8")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return not any(escape in data for escape in (b"\x1b$B", b"\x1b(J", b"\x1b$@"))


def _declared(data: bytes) -> str | None:
    found = _META.search(data[:_HEAD])
    return found[1].decode("ascii") if found else None
