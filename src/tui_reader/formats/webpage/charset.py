"""The bytes of a page to its text: a byte order mark, the header it came with, its own `meta`, else by its bytes."""

from __future__ import annotations

import codecs
import re

from tui_reader.formats.decoding import Decoded, decode, has_mark

_META = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
_HEAD = 4096
"""Bytes in which the encoding is declared: the HTML standard asks for the first 1024."""
_EMBEDDED = re.compile(rb"data:[\w/+.;=-]{0,100};base64,[A-Za-z0-9+/=%\s]{100,}")
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""What pages mean by a label, as the WHATWG encoding standard has it."""
_WRONG = 0.01
"""The part of characters that may be unreadable before a declared encoding is not believed."""


def decoded(data: bytes, header: str | None = None) -> Decoded:
    """The text of a page; `header` is the encoding that came with it."""
    data = _EMBEDDED.sub(b"data:,", data).replace(b"\0", b"") if not has_mark(data) else data
    if not has_mark(data) and not _is_utf8(data):
        codec = _codec(header) or _codec(_declared(data)) or _detected(data)
        if codec:
            text = data.decode(codec, "replace")
            if text.count("\ufffd") <= _WRONG * len(text):
                return text, codec
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


def _codec(label: str | None) -> str | None:
    """The codec that a label means; None for UTF-8, which the data is not, and for what is unknown."""
    try:
        name = codecs.lookup((label or "").strip()).name
    except (LookupError, ValueError):
        return None
    return None if name.startswith("utf") else _SUPERSETS.get(name, name)


def _detected(data: bytes) -> str | None:
    """What an encoding detector takes the data for."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:65536]).best()
    return _codec(best.encoding) if best else None
