"""Encodings that are not UTF-8: what a label means, what bytes without one are, and what JSON calls them.

Loaded only for bytes that are no UTF-8.
"""

from __future__ import annotations

import codecs
import re

SUPERSETS = {
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
"""What is meant by a label, as the WHATWG encoding standard has it."""

WINDOWS_1252 = "cp1252"

_NAMES = {
    "cp874": "windows-874",
    "cp932": "shift_jis",
    "shift_jis_2004": "shift_jis",
    "euc_jis_2004": "euc-jp",
    "cp949": "euc-kr",
    "big5hkscs": "big5",
    "mac-roman": "macintosh",
}
"""By Python's name of a codec, that of the standard, where it is not made by rule."""

_DETECTED = (
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874"),
    *("iso-8859-2", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-15", "koi8-r", "koi8-u"),
    *("gb18030", "big5hkscs", "cp932", "euc-jp", "cp949", "mac-roman"),
)
"""What text without a label may be in: the encodings of the standard, but for the rarest."""

_FEW = 5
"""Fewer bytes that may be letters say nothing: the text is Windows-1252, as a few accents mostly are."""
_SAMPLE = 65536
_STRANGE = 0.01
"""The part of characters that may be unreadable before an encoding is not believed."""
_LETTERS = bytes(range(0xA0, 0x100))
"""Where single-byte encodings differ; below, those of Windows have quotes, dashes and the euro in the same place."""
_CONTROLS = re.compile("[\x80-\x9f]")


def codec_of(label: str | None) -> str | None:
    """The codec that a label means; None for UTF-8 and its kin, and for what is unknown."""
    try:
        name = codecs.lookup((label or "").strip()).name
    except (LookupError, ValueError):
        return None
    return None if name.startswith("utf") else SUPERSETS.get(name, name)


def name_of(codec: str) -> str:
    """What the WHATWG encoding standard calls a codec: ``windows-1251``, ``iso-8859-2``, ``shift_jis``."""
    if codec.startswith("cp125"):
        return codec.replace("cp", "windows-")
    return _NAMES.get(codec, codec.replace("iso8859", "iso-8859").replace("_", "-"))


def detected(data: bytes) -> str:
    """The codec that bytes without a label, which are no UTF-8, are most likely in; Windows-1252 where they are few.

    The detector is chardet, which knows more of short texts than charset-normalizer: `benchmarks.bench_encodings`.
    """
    from chardet import detect

    first = next(re.finditer(rb"[\x80-\xff]", data), None)
    start = data.rfind(b"\n", 0, first.start()) + 1 if first else 0
    sample = data[start : start + _SAMPLE]
    if len(sample) - len(sample.translate(None, _LETTERS)) < _FEW:
        return WINDOWS_1252
    found = detect(sample, include_encodings=_DETECTED, compat_names=False)["encoding"]
    codec = codec_of(found)
    if codec is None or not is_readable(sample, codec):
        return WINDOWS_1252
    text = sample.decode(codec, "replace")
    return WINDOWS_1252 if text == sample.decode(WINDOWS_1252, "replace") or _CONTROLS.search(text) else codec


def is_readable(data: bytes, codec: str) -> bool:
    """Whether nearly all of `data` is text in this encoding."""
    text = data.decode(codec, "replace")
    return text.count("\ufffd") <= _STRANGE * len(text)
