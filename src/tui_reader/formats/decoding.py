"""Bytes to text.

The rule, in this order:

1. a byte order mark says UTF-8, UTF-16 or UTF-32;
2. what is valid UTF-8 is UTF-8;
3. where UTF-8 is broken, but characters that it encodes well outnumber the bytes that it cannot explain, it is UTF-8,
   and each of those bytes is read as Windows-1252;
4. all else is what a detector takes it for, Windows-1252 where that is not sure: its five undefined bytes
   (81 8D 8F 90 9D) are taken for the control characters of the same number, as the WHATWG encoding standard has it.

CRLF and CR become LF; the text is otherwise verbatim. Of plain text the rarer line ends become LF too, one for one; a
form feed stays, since it also ends a page.
"""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins with the mark of UTF-16, so comes before it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes({*range(8), *range(14, 27), *range(28, 32), 127})
"""Bytes that no text editor writes; backspace, tab, line ends, form feed and escape do occur in text."""
_SAMPLE = 65536
_STRAY_CONTROLS = 0.05
_STRAY_CONTROLS_NOT_UTF8 = 0.01
"""Packed data has about 10 % of them, and is hardly ever valid UTF-8."""

_SEPARATORS = "\u2028\u2029"
_NEXT_LINE = "\x85"
_QUOTES_READ_AMISS = "\x91\x92\x93\x94\x96\x97"


Decoded = tuple[str, str]
"""Text, and the encoding it was in."""


def looks_binary(data: bytes) -> bool:
    """Whether the beginning of `data` holds so many control characters that it is no text in any encoding we read."""
    sample = data[:_SAMPLE]
    if _mark(sample):
        return False
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if not controls:
        return False
    allowed = _STRAY_CONTROLS if _decoded_as_utf8(sample, cut=len(data) > _SAMPLE) else _STRAY_CONTROLS_NOT_UTF8
    return controls > allowed * len(sample)


def decode(data: bytes, cut: bool = False) -> Decoded | None:
    """The text of `data`; None where a byte order mark promises a text that is none.

    `cut`: the data ends anywhere, perhaps inside a character, which is then left out.
    """
    mark = _mark(data)
    if mark:
        text = codecs.getincrementaldecoder(mark[1])("replace").decode(data[len(mark[0]) :], final=not cut)
        strange = text.count("\0") + text.count("\ufffd")
        if strange > _STRAY_CONTROLS * len(text):
            return None
        return _folded(text), _name(mark[1])
    strict = _decoded_as_utf8(data, cut)
    if strict is not None:
        return _folded(strict), "utf-8"
    return _repaired(data)


def line_ends_folded(text: str) -> str:
    """`text` with its line and paragraph separators, vertical tabs and next-line controls as LF.

    A next-line control among others of Windows-1252's quotes and dashes is that encoding's ellipsis, read amiss.
    """
    if "\v" in text:
        text = text.replace("\v", "\n")
    if text.isascii():
        return text
    for end in _SEPARATORS:
        if end in text:
            text = text.replace(end, "\n")
    if _NEXT_LINE in text and not any(map(text.__contains__, _QUOTES_READ_AMISS)):
        text = text.replace(_NEXT_LINE, "\n")
    return text


def marked(data: bytes) -> str | None:
    """The encoding that a byte order mark names, if there is one."""
    mark = _mark(data)
    return mark and _name(mark[1])


def _name(codec: str) -> str:
    return codec.removesuffix("-le").removesuffix("-be")


def _mark(data: bytes) -> tuple[bytes, str] | None:
    return next((mark for mark in _MARKS if data.startswith(mark[0])), None)


def _decoded_as_utf8(data: bytes, cut: bool) -> str | None:
    try:
        if cut:
            return codecs.getincrementaldecoder("utf-8")().decode(data)
        return data.decode()
    except UnicodeDecodeError:
        return None


def _repaired(data: bytes) -> Decoded:
    windows = _windows_1252()
    text = data.decode("utf-8", "surrogateescape")
    explained = text.encode("utf-8", "replace").translate(None, bytes(range(128)))
    well_encoded = len(explained.translate(None, bytes(range(0x80, 0xC0))))
    # Every byte that UTF-8 cannot explain has become one lone surrogate.
    unexplained = sum(map(text.count, map(chr, range(0xDC80, 0xDD00))))
    if well_encoded > unexplained:
        text = text.translate({0xDC00 + byte: windows[byte] for byte in range(0x80, 0x100)})
        return _folded(text), "utf-8"
    from tui_reader.formats.encodings import WINDOWS_1252, detected, name_of

    codec = detected(data)
    text = codecs.charmap_decode(data, "strict", windows)[0] if codec == WINDOWS_1252 else data.decode(codec, "replace")
    return _folded(text), name_of(codec)


def _windows_1252() -> str:
    defined = (bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))
    return "".join(defined)


def _folded(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
