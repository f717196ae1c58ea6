"""Outlet and place: on a line of their own, or before the first sentence of a paragraph."""

from __future__ import annotations

from typing import NamedTuple

from tui_reader.anatomy import cues

DASHES = "—–―"
_LONGEST = 100
"""Characters in which an inline dateline ends."""


class Dateline(NamedTuple):
    """Place and outlet before the first sentence of a paragraph."""

    place: str | None
    outlet: str | None
    end: int
    """Where it ends in the line; a dash may follow."""


def is_dateline(text: str) -> bool:
    """Whether a short line is ``CNN —``, ``(CNN)``, ``WASHINGTON (CNN) —`` or the like."""
    if text[-1:] not in (*DASHES, "-", ")") or not any(map(str.isupper, text)):
        return False
    name = text.rstrip(DASHES + "- ")
    if any(character in '“”"?!;:.' for character in name.replace("U.S.", "")):
        return False
    if text[-1] == ")":
        before, _, inner = text[:-1].partition("(")
        named = inner[:1].isupper() and inner.replace(" ", "").isalnum() and len(inner) <= 30
        return named and (not before or before.istitle() or before.isupper())
    # One hyphen is a hyphen; two are a dash.
    return name[:1].isalnum() and len(text) - len(name) > (text[-1] == "-")


def dateline_before(text: str, words: list[str]) -> Dateline | None:
    """The dateline before the first sentence of a paragraph."""
    head = text[:_LONGEST]
    return _bracketed_start(head) or _dashed_start(head) or _shouted_start(words)


def _bracketed_start(head: str) -> Dateline | None:
    """``(CNN)``, ``(CNN) --`` or ``Hong Kong (CNN Business)`` before the first sentence."""
    place, opening, rest = head.partition("(")
    outlet, closing, rest = rest.partition(")")
    if not opening or not closing or not outlet[:1].isupper() or not _is_place(place.strip()):
        return None
    known = outlet in cues.OUTLETS.split("|")
    if not known and (place or not rest.lstrip().startswith(("—", "–", "--"))):
        return None
    return Dateline(place.strip(" ,") or None, outlet, len(head) - len(rest))


def _dashed_start(head: str) -> Dateline | None:
    """``WASHINGTON (AP) —`` or ``TESSALY —`` before the first sentence."""
    cut = min((at for dash in ("—", "–", "--", " - ") if (at := head.find(dash)) > 0), default=0)
    before = head[:cut].strip()
    if len(before) < 3 or not head[cut:].lstrip(DASHES + "- ") or head[cut + 1 : cut + 2].isalnum():
        return None
    place, opening, rest = before.partition("(")
    outlet, closing, rest = rest.partition(")")
    if rest.strip() or bool(opening) != bool(closing) or not _is_place(place.strip()) or not (place or outlet):
        return None
    return Dateline(place.strip(" ,") or None, outlet.strip() or None, cut + 1)


def _is_place(text: str) -> bool:
    """Whether the words may name a place: few, each with a capital, nothing between them but commas; or no words."""
    if any(character in '“”"?!;:' for character in text):
        return False
    particles = cues.words("NAME_PARTICLES")
    words = [word for word in text.replace("/", " ").split() if word.strip(",.").lower() not in particles]
    return len(words) <= 6 and all(word[0].isupper() for word in words)


def _shouted_start(words: list[str]) -> Dateline | None:
    """``LAUW.`` before the first sentence."""
    for number, word in enumerate(words[:3]):
        if len(word) < 4 or not word.rstrip(".").replace("-", "").isalpha() or not word.isupper():
            return None
        if word.endswith("."):
            place = " ".join(words[: number + 1])
            return Dateline(place.rstrip("."), None, len(place))
    return None
