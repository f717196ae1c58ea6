"""What a story's own text says of it: who wrote it, when, where, for whom, in which language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tui_reader.anatomy import cues, word_lists
from tui_reader.anatomy.datelines import Dateline, dateline_alone
from tui_reader.anatomy.evidence import Line
from tui_reader.dates import parse_date
from tui_reader.story import About, Block, BlockKind

_JOINTS = (", and ", " and ", " und ", " et ", " y ", " e ", " & ", "; ", " / ")
_FOR = (" For ", " for ", " für ", " pour ", " para ")
_THEN = (" Stand:", " Updated", " Published", " Veröffentlicht")
_WORDS_FOR_LANGUAGE = 200
_ENOUGH_STOP_WORDS = 4
_AROUND = ".,;:!?“”\"'’"


def completed(about: About, language: str | None, lines: Sequence[Line], blocks: Sequence[Block]) -> About:
    """`about`, with what the blocks say filled in where it says nothing itself."""
    names, outlet = _writers([block.text for block in blocks if block.kind is BlockKind.BYLINE])
    told = _dateline(lines, blocks, about.outlet or outlet) or Dateline(None, None, 0)
    title = next((block.text for block in blocks if block.kind is BlockKind.TITLE), None)
    dates = (parse_date(block.text) for block in blocks if block.kind is BlockKind.TIMESTAMP)
    return about._replace(
        title=about.title or title,
        bylines=about.bylines or names,
        published=about.published or next((date for date in dates if date), told.date),
        place=about.place or told.place,
        outlet=about.outlet or outlet or told.outlet,
        language=language,
    )


def names_in(byline: str) -> tuple[tuple[str, ...], str | None]:
    """The names in a byline, and the outlet where it tells one.

    ``By Ada Fenn and Bo Lind, Coastal Courier`` gives (Ada Fenn, Bo Lind) and Coastal Courier. Without an `and`, the
    first name is the writer and what follows a comma is outlet or office, unless there are three names and more.
    """
    text = byline[cues.start("BYLINE", cues.folded(byline)) :].strip(" :")
    for word in _THEN:
        text = text.partition(word)[0]
    whom = None
    for word in _FOR:
        text, found, after = text.partition(word)
        whom = whom or (after.strip() if found else None)
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


def _writers(bylines: Sequence[str]) -> tuple[tuple[str, ...], str | None]:
    names: dict[str, None] = {}
    outlet: str | None = None
    for byline in bylines:
        found, told = names_in(byline)
        names |= dict.fromkeys(found)
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


def _has_role(text: str) -> bool:
    return not cues.words("ROLE_WORDS").isdisjoint(text.lower().replace(",", " ").split())


def _dateline(lines: Sequence[Line], blocks: Sequence[Block], known: str | None) -> Dateline | None:
    """The first dateline, on a line of its own or before the lead."""
    for line, block in zip(lines, blocks, strict=True):
        if block.kind is BlockKind.DATELINE:
            return dateline_alone(block.text, known)
        if block.kind is BlockKind.PARAGRAPH:
            return line.inline_dateline
    return None


def language_of(texts: Iterable[str]) -> str | None:
    """The language most of whose stop words occur; None where too few do, or two are level."""
    sample: list[str] = []
    for text in texts:
        sample += [word if word.isalnum() else word.strip(_AROUND) for word in text.lower().split()]
        if len(sample) >= _WORDS_FOR_LANGUAGE:
            break
    often: dict[str, int] = {}
    for word in sample:
        often[word] = often.get(word, 0) + 1
    met = frozenset(often)
    counts = sorted(
        ((sum([often[word] for word in cues.words("STOP_WORDS", code) & met]), code) for code in word_lists.STOP_WORDS),
        reverse=True,
    )
    (best, code), (second, _) = counts[0], counts[1]
    return code if best >= _ENOUGH_STOP_WORDS and best > second else None
