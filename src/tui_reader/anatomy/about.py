"""What a story's own text says of it: who wrote it, when, where, for whom."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import BESIDE_NAMES, FIRST_CASELESS, Line
from tui_reader.dates import parse_date
from tui_reader.story import About, Block, BlockKind

_JOINTS = (", and ", " and ", " und ", " et ", " y ", " e ", " & ", "; ", " / ")
_FOR = (" For ", " for ", " für ", " pour ", " para ")
_CASELESS_JOINTS = ("、", "，", ",", " و", " と")
_THEN = (" Stand:", " Updated", " Published", " Veröffentlicht")


def completed(about: About, language: str | None, lines: Sequence[Line], blocks: Sequence[Block]) -> About:
    """`about`, with what the blocks say filled in where it says nothing itself."""
    names, outlet = _writers([block.text for block in blocks if block.kind is BlockKind.BYLINE])
    place, named = _dateline(lines, blocks, about.outlet or outlet)
    title = next((block.text for block in blocks if block.kind is BlockKind.TITLE), None)
    dates = (parse_date(block.text) for block in blocks if block.kind is BlockKind.TIMESTAMP)
    return about._replace(
        title=about.title or title,
        bylines=about.bylines or names,
        published=about.published or next((date for date in dates if date), None),
        place=about.place or place,
        outlet=about.outlet or outlet or named,
        language=language,
    )


def names_in(byline: str) -> tuple[tuple[str, ...], str | None]:
    """The names in a byline, and the outlet where it tells one.

    ``By Ada Fenn and Bo Lind, Coastal Courier`` gives (Ada Fenn, Bo Lind) and Coastal Courier. Without an `and`, the
    first name is the writer and what follows a comma is outlet or office, unless there are three names and more.
    """
    text = byline[cues.start("BYLINE", cues.folded(byline)) :].strip(" :" + BESIDE_NAMES)
    if text[:1] >= FIRST_CASELESS:
        return _caseless_names(text), None
    for word in _THEN:
        text = text.partition(word)[0]
    whom = None
    for word in _FOR:
        text, found, after = text.partition(word)
        whom = whom or (after.strip() if found else None)
    name, bar, after = text.partition(" | ")
    if bar and _is_outlet(after):
        text, whom = name, whom or after
    for joint in _JOINTS:
        text = text.replace(joint, "|")
    *listed, last = text.split("|")
    tail = [part.strip() for part in last.split(",") if part.strip()]
    names = [part.strip() for whole in listed for part in whole.split(",") if part.strip()]
    outlet = whom
    if tail:
        name, apart = _parted(tail[0])
        names.append(name)
        outlet = outlet or apart
        if not listed and len(tail) > 2 and not any(map(_is_outlet, tail)) and not _has_role(" ".join(tail)):
            names += tail[1:]
        else:
            rest = [part for part in tail[1:] if not _has_role(part)]
            outlet = outlet or next((part for part in rest if _is_outlet(part)), rest[0] if rest else None)
    return tuple(name for name in names if name), outlet


def _caseless_names(text: str) -> tuple[str, ...]:
    """``王小明／台北報導`` is a writer and a place."""
    for joint in _CASELESS_JOINTS:
        text = text.replace(joint, "|")
    listed = (name.strip(" " + BESIDE_NAMES) for name in text.partition("／")[0].split("|"))
    return tuple(name for name in listed if name)


def _writers(bylines: Sequence[str]) -> tuple[tuple[str, ...], str | None]:
    names: dict[str, None] = {}
    outlet: str | None = None
    for byline in bylines:
        found, told = names_in(byline)
        names |= dict.fromkeys(name for name in found if not _is_role(name))
        outlet = outlet or told
    return tuple(names), outlet


def _parted(name: str) -> tuple[str, str | None]:
    """A name and the outlet that follows it without a comma."""
    for outlet in cues.OUTLETS.split("|"):
        if name.endswith(" " + outlet):
            return name[: -len(outlet)].strip(), outlet
    return name, None


def _is_outlet(text: str) -> bool:
    return not cues.words("OUTLET_WORDS").isdisjoint(text.lower().split())


def _is_role(name: str) -> bool:
    return cues.words("ROLE_WORDS").issuperset(name.lower().split())


def _has_role(text: str) -> bool:
    return not cues.words("ROLE_WORDS").isdisjoint(text.lower().replace(",", " ").split())


def _dateline(lines: Sequence[Line], blocks: Sequence[Block], known: str | None) -> tuple[str | None, str | None]:
    """Place and outlet of the first dateline, on a line of its own or before the lead."""
    for line, block in zip(lines, blocks, strict=True):
        if block.kind is BlockKind.DATELINE:
            return _place_and_outlet(block.text, known)
        if block.kind is BlockKind.PARAGRAPH:
            dateline = line.inline_dateline
            return (_as_place(dateline.place), dateline.outlet) if dateline else (None, None)
    return None, None


def _place_and_outlet(dateline: str, known: str | None) -> tuple[str | None, str | None]:
    text = dateline.strip(" —–―-:")
    if text.endswith(")"):
        place, _, outlet = text[:-1].partition("(")
        return _as_place(place), outlet.strip()
    if dateline.endswith(":"):
        return _as_place(text), None
    for outlet in (known or "CNN", *cues.OUTLETS.split("|")):
        if text == outlet or text.endswith(" " + outlet):
            return _as_place(text[: -len(outlet)]), outlet
    # Places before a dash are written in capitals; a name in mixed case, or three or four letters, is an outlet's.
    return (_as_place(text), None) if text.isupper() and len(text) > 4 else (None, text or None)


def _as_place(text: str | None) -> str | None:
    """``HARROW BAY`` as Harrow Bay; None where there is nothing."""
    words = (text or "").strip(" ,").split()
    shouted = bool(words) and words[0].isupper() and len(words[0]) > 3
    # The small letter of `İ` is an i with another dot over it.
    named = (word.title().replace("i\u0307", "i") if shouted and word.isupper() else word for word in words)
    return " ".join(named) or None
