"""Markdown's marks amid a text: taken off for what is shown, and the links that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tui_reader.formats.lines import trimmed
from tui_reader.record import Record
from tui_reader.story import Anchor

# All but one are compiled, and then kept by `re`, where a text first asks for them: most ask for few.

Definitions = Mapping[str, str]
"""Where ``[text][name]`` leads, by the name: see `definitions`."""

_TARGET = r"""\([ \t]*+<?((?:[^()\s<>]|\([^()\s]*\))*)>?(?:[ \t]+(?:"([^"\n]*)"|'[^'\n]*'))?[ \t]*\)"""
LINK = r"(?<!\\)!?\[([^\[\]\n]*)\]" + _TARGET
PICTURE = rf"(?:\[(?=!))?!\[([^\[\]\n]*)\]{_TARGET}(?:\]\([^()\n]*\))?(?:\{{[^{{}}\n]*\}})?"
"""A picture, be it a link itself; alternative text, address, title."""
EMPHASISED = r"\*(?![*\s])[^*]+(?<!\s)\*|_(?![_\s])[^_]+(?<!\s)_"
DEFINITION = r"""\[([^\[\]\n^][^\[\]\n]*)\]:[ \t]*<?([^\s<>]+)>?(?:[ \t]+["'(][^\n]*["')])?"""
"""``[name]: https://…`` on a line of its own."""

_REFERENCE = r"(?<![\\!])\[([^\[\]\n^][^\[\]\n]*)\](?:\[([^\[\]\n]*)\])?(?![(:])"
_EMPHASIS = (
    r"(?<![\w*\\])(\*{1,3})(?=\S)([^*]+)(?<=[^\s\\])\1(?![\w*])|(?<![\w\\])(_{1,2})(?=\S)([^_]+)(?<=[^\s\\])\3(?!\w)"
    r"|(?<![\\~])~~(?=\S)([^~]+)~~"
)
_DEEPEST = 3
"""Emphasis within emphasis."""
_CODE = r"(?<!`)`+([^`]+)`+"
_ESCAPE = r"\\([!-/:-@\[-`{-~])"
_SPECIAL = r"[\\*_\[\]<~&]"
_BREAK = r"\\$"
_NOTE = r"\[\^([^\[\]\s]+)\]"
_ADDRESS = r"<((?:https?://|mailto:)[^<>\s]+|[\w.+-]+@[\w.-]+)>"
_TAG = (
    r"(?<!\\)(?:<!--[^<>]{0,2000}-->|</?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|figcaption|figure|font"
    r"|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|picture|q|s|small|source|span|strong|sub|sup|table|tbody|td|th|thead"
    r"|tr|u|ul|video)(?=[\s/>])[^<>]{0,2000}>)"
)
_INLINE = re.compile(r"[\[*_\\`~<&]")


def definitions(text: str) -> dict[str, str]:
    """Where the names lead that a text defines for its links."""
    if "]:" not in text:
        return {}
    found = re.finditer(rf"^ {{0,3}}{DEFINITION}[ \t]*$", text, re.MULTILINE)
    return {_name(one[1]): one[2] for one in found}


def plain(text: str, known: Definitions) -> str:
    """`text` without marks; as it is where nothing would be left."""
    if not _INLINE.search(text):
        return text
    shown = text
    if "`" in text:
        shown = re.sub(_CODE, lambda code: re.sub(_SPECIAL, r"\\\g<0>", code[1]), text)
    if "<" in shown:
        shown = _without_tags(re.sub(_ADDRESS, r"\1", shown), " ")
    if "[" in shown:
        shown = re.sub(_NOTE, r"[\1]", re.sub(LINK, r"\1", shown))
        if known:
            shown = re.sub(_REFERENCE, lambda link: link[1] if _leads(link, known) else link[0], shown)
    if "*" in shown or "_" in shown or "~" in shown:
        shown = _without_emphasis(shown)
    if "\\" in shown:
        shown = re.sub(_ESCAPE, r"\1", re.sub(_BREAK, "", shown, flags=re.MULTILINE))
    if "&" in shown and ";" in shown:
        from html import unescape

        shown = unescape(shown)
    return shown if shown.strip() else text


def _without_emphasis(text: str) -> str:
    for _ in range(_DEEPEST):
        before, text = text, re.sub(_EMPHASIS, lambda found: found[2] or found[4] or found[5], text)
        if before == text:
            break
    return text


def _without_tags(text: str, instead: str) -> str:
    return re.sub(_TAG, instead, text, flags=re.IGNORECASE)


def is_seen(text: str) -> bool:
    """Whether a text has more than mark-up of HTML and pictures without words."""
    if text and not text.startswith(("<", "!", "[!")):
        return True
    rest = re.sub(PICTURE, lambda picture: picture[1], text)
    return bool(_without_tags(rest, "").strip())


def anchors(text: str, start: int, end: int, known: Definitions) -> Iterator[Anchor]:
    """The links amid ``text[start:end]``, in order."""
    if text.find("]", start, end) < 0:
        return
    found = [(one, one[2]) for one in re.compile(LINK).finditer(text, start, end) if one[0][0] != "!"]
    if known:
        found += [
            (one, address)
            for one in re.compile(_REFERENCE).finditer(text, start, end)
            if (address := _leads(one, known))
        ]
        found.sort(key=lambda pair: pair[0].start())
    for link, address in found:
        if link[1].strip() and address:
            span = trimmed(text, link.span(1))
            yield Anchor(plain(text[slice(*span)], known), span, address)


class Lone(Record):
    """A link on a line of its own."""

    words: tuple[int, int]
    address: str | None


def lone_link(text: str, start: int, end: int, known: Definitions) -> Lone | None:
    """The link that a line is as a whole."""
    if text[start] != "[":
        return None
    if found := re.compile(LINK).fullmatch(text, start, end):
        return Lone(found.span(1), found[2] or None) if found[1].strip() else None
    found = re.compile(_REFERENCE).fullmatch(text, start, end) if known else None
    address = _leads(found, known) if found else None
    return Lone(found.span(1), address) if found and address else None


def _leads(link: re.Match[str], known: Definitions) -> str | None:
    return known.get(_name(link[2] or link[1]))


def _name(said: str) -> str:
    return " ".join(said.split()).casefold()
