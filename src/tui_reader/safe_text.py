"""Untrusted text made fit for a terminal: used on the way out, never before storing or indexing.

What goes: C0 controls but newline and tab, DEL, C1 controls, whole escape sequences, bidi embeddings and overrides,
deprecated format characters, noncharacters, lone surrogates. What stays: everything that is text, with ZWJ, ZWNJ, LRM
and RLM, so that Persian, Hebrew, families and flags stay whole. Bidi isolates stay and are closed at the end of their
paragraph; one that closes nothing goes. U+2028 and U+2029 become newlines.

Escape sequences are those of ECMA-48. A control string (OSC, DCS, APC, PM, SOS) goes with what it holds up to its
terminator, if that stands on the same line; an unterminated one goes only up to the next white space, so that it
cannot swallow the text after it. For the same reason a space ends any other sequence, but for the cursor's style
(``CSI 2 SP q``), the only one with a space in it that is seen in files.
"""

from __future__ import annotations

import re
from functools import cache

NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane + 0xFFFE) + chr(plane + 0xFFFF) for plane in range(0, 0x110000, 0x10000)
)
"""What Unicode never gives a meaning, as the inside of a regular expression's set."""
_DROPPED = "\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u206a-\u206f\ud800-\udfff" + NONCHARACTERS
_LINES = "\u2028\u2029"
_ISOLATES = "\u2066-\u2069"
_INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
_OPENERS = "\u2066\u2067\u2068"
_CLOSER = "\u2069"


def safe_text(text: str) -> str:
    """`text` as a terminal may show it, in linear time; newlines and tabs stay."""
    if text.isprintable() or not _unsafe().search(text):
        return text
    clean = _line_end().sub("\n", _sequence().sub("", text))
    return "\n".join(map(_closed, clean.split("\n"))) if _isolate().search(clean) else clean


def safe_line(text: str) -> str:
    """`text` as `safe_text` makes it, on one line: newlines and tabs become spaces. For headlines and other prose."""
    if text.isprintable():
        return text
    return _white().sub(" ", safe_text(text))


def safe_name(text: str) -> str:
    """`text` as a name: one line, nothing invisible in it. For file names, addresses and error texts.

    A byte of a file name that is no character of its encoding shows as U+FFFD.
    """
    if text.isprintable():
        return text
    return _invisible().sub("", safe_line(_undecoded().sub("\ufffd", text)))


def with_controls_shown(text: str) -> str:
    """`text` with what `safe_text` would take out shown instead: an escape as ``␛``, an override as ``<U+202E>``."""
    return text if text.isprintable() else _dropped().sub(_picture, text)


def controls_in(text: str) -> int:
    """How many characters `safe_text` finds in a text that would be obeyed; they go, with what belongs to them."""
    return 0 if text.isprintable() else len(_dropped().findall(text))


def _picture(match: re.Match[str]) -> str:
    """What stands for a control: Unicode's picture of it, where there is one, else its number."""
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"<U+{code:04X}>"


def _closed(paragraph: str) -> str:
    """A paragraph in which every isolate is closed, and nothing is closed twice."""
    depth = 0
    pieces: list[str] = []
    reached = 0
    for match in _isolate().finditer(paragraph):
        if match[0] in _OPENERS:
            depth += 1
        elif depth:
            depth -= 1
        else:
            pieces.append(paragraph[reached : match.start()])
            reached = match.end()
    return "".join((*pieces, paragraph[reached:], _CLOSER * depth))


@cache
def _unsafe() -> re.Pattern[str]:
    return re.compile(f"[{_DROPPED}{_LINES}{_ISOLATES}]")


@cache
def _sequence() -> re.Pattern[str]:
    """Whole escape sequences first, then what is dropped by itself.

    The inside of a control string ends at the next ESC or C1 control, so no stretch of text is looked at twice.
    """
    return re.compile(
        r"(?:\x1b[P\]X^_k]|[\x90\x98\x9d\x9e\x9f])[^\n\r\x07\x18\x1a\x1b\x80-\x9f]*(?:[\x07\x18\x1a\x9c]|\x1b\\)"
        r"|(?:\x1b[P\]X^_]|[\x90\x98\x9d\x9e\x9f])[^\s\0-\x1f\x7f-\x9f]*"
        r"|(?:\x1b\[|\x9b)[0-?]*(?: q(?!\w)|[!-/]*[@-~]?)"
        r"|\x1b[!-/]*[0-~]?"
        f"|[{_DROPPED}]"
    )


@cache
def _dropped() -> re.Pattern[str]:
    return re.compile(f"[{_DROPPED}]")


@cache
def _line_end() -> re.Pattern[str]:
    return re.compile(f"[{_LINES}]")


@cache
def _isolate() -> re.Pattern[str]:
    return re.compile(f"[{_ISOLATES}]")


@cache
def _white() -> re.Pattern[str]:
    return re.compile(r"[\n\t]")


@cache
def _undecoded() -> re.Pattern[str]:
    return re.compile("[\ud800-\udfff]")


@cache
def _invisible() -> re.Pattern[str]:
    return re.compile(f"[{_INVISIBLE}]")
