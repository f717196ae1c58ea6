"""Markdown's marks amid a text: taken off for what is shown, and the links that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tui_reader.formats.lines import trimmed
from tui_reader.story import Anchor

Definitions = Mapping[str, str]
"""Where ``[text][name]`` leads, by the name: see `definitions`."""

_TARGET = r"""\([ \t]*+<?((?:[^()\s<>]|\([^()\s]*\))*)>?(?:[ \t]+(?:"([^"\n]*)"|'[^'\n]*'))?[ \t]*\)"""
LINK = re.compile(r"(?<!\\)!?\[([^\[\]\n]*)\]" + _TARGET)
PICTURE = re.compile(rf"(?:\[(?=!))?!\[([^\[\]\n]*)\]{_TARGET}(?:\]\([^()\n]*\))?(?:\{{[^{{}}\n]*\}})?")
"""A picture, be it a link itself; alternative text, address, title."""
EMPHASISED = re.compile(r"\*(?![*\s])[^*]+(?<!\s)\*|_(?![_\s])[^_]+(?<!\s)_")
DEFINITION = re.compile(r"""\[([^\[\]\n^][^\[\]\n]*)\]:[ \t]*<?([^\s<>]+)>?(?:[ \t]+["'(][^\n]*["')])?""")
"""``[name]: https://…`` on a line of its own."""

_REFERENCE = re.compile(r"(?<![\\!])\[([^\[\]\n^][^\[\]\n]*)\](?:\[([^\[\]\n]*)\])?(?![(:])")
_EMPHASIS = re.compile(
    r"(?<![\w*\\])(\*{1,3})(?=\S)([^*]+)(?<=[^\s\\])\1(?![\w*])|(?<![\w\\])(_{1,2})(?=\S)([^_]+)(?<=[^\s\\])\3(?!\w)"
    r"|(?<![\\~])~~(?=\S)([^~]+)~~"
)
_DEEPEST = 3
"""Emphasis within emphasis."""
_CODE = re.compile(r"(?<!`)`+([^`]+)`+")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_SPECIAL = re.compile(r"[\\*_\[\]<~&]")
_BREAK = re.compile(r"\\$", re.MULTILINE)
_NOTE = re.compile(r"\[\^([^\[\]\s]+)\]")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]+|[\w.+-]+@[\w.-]+)>")
_TAG = re.compile(
    r"(?<!\\)(?:<!--[^<>]{0,2000}-->|</?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|figcaption|figure|font"
    r"|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|picture|q|s|small|source|span|strong|sub|sup|table|tbody|td|th|thead"
    r"|tr|u|ul|video)(?=[\s/>])[^<>]{0,2000}>)",
    re.IGNORECASE,
)
_INLINE = re.compile(r"[\[*_\\`~<&]")


def definitions(text: str) -> dict[str, str]:
    """Where the names lead that a text defines for its links."""
    if "]:" not in text:
        return {}
    found = re.finditer(rf"^ {{0,3}}{DEFINITION.pattern}[ \t]*$", text, re.MULTILINE)
    return {_name(one[1]): one[2] for one in found}


def plain(text: str, known: Definitions) -> str:
    """`text` without marks; as it is where nothing would be left."""
    if not _INLINE.search(text):
        return text
    shown = _CODE.sub(lambda code: _SPECIAL.sub(r"\\\g<0>", code[1]), text) if "`" in text else text
    if "<" in shown:
        shown = _TAG.sub(" ", _ADDRESS.sub(r"\1", shown))
    shown = _NOTE.sub(r"[\1]", LINK.sub(r"\1", shown))
    if known:
        shown = _REFERENCE.sub(lambda link: link[1] if _leads(link, known) else link[0], shown)
    for _ in range(_DEEPEST):
        before, shown = shown, _EMPHASIS.sub(lambda found: found[2] or found[4] or found[5], shown)
        if before == shown:
            break
    shown = _ESCAPE.sub(r"\1", _BREAK.sub("", shown))
    if "&" in shown and ";" in shown:
        from html import unescape

        shown = unescape(shown)
    return shown if shown.strip() else text


def is_seen(text: str) -> bool:
    """Whether a text has more than mark-up of HTML and pictures without words."""
    if text[:1] not in "<![":
        return True
    rest = PICTURE.sub(lambda picture: picture[1], text)
    return bool(_TAG.sub("", rest).strip())


def anchors(text: str, start: int, end: int, known: Definitions) -> Iterator[Anchor]:
    """The links amid ``text[start:end]``, in order."""
    if text.find("]", start, end) < 0:
        return
    found = [(one, one[2]) for one in LINK.finditer(text, start, end) if one[0][0] != "!"]
    if known:
        found += [(one, address) for one in _REFERENCE.finditer(text, start, end) if (address := _leads(one, known))]
        found.sort(key=lambda pair: pair[0].start())
    for link, address in found:
        if link[1].strip() and address:
            span = trimmed(text, link.span(1))
            yield Anchor(plain(text[slice(*span)], known), span, address)


class Lone(NamedTuple):
    """A link on a line of its own."""

    words: tuple[int, int]
    address: str | None


def lone_link(text: str, start: int, end: int, known: Definitions) -> Lone | None:
    """The link that a line is as a whole."""
    if text[start] != "[":
        return None
    if found := LINK.fullmatch(text, start, end):
        return Lone(found.span(1), found[2] or None) if found[1].strip() else None
    found = _REFERENCE.fullmatch(text, start, end) if known else None
    address = _leads(found, known) if found else None
    return Lone(found.span(1), address) if found and address else None


def _leads(link: re.Match[str], known: Definitions) -> str | None:
    return known.get(_name(link[2] or link[1]))


def _name(said: str) -> str:
    return " ".join(said.split()).casefold()
