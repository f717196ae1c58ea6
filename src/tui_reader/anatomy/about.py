"""What a story's own text says of it: who wrote it, when, where, for whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from tui_reader.anatomy.bylines import writers
from tui_reader.anatomy.cues import words
from tui_reader.anatomy.datelines import Dateline, dateline_alone
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.paragraphs import OF_PAGE
from tui_reader.dates import MONTH_NAMES, parse_date, tells_update
from tui_reader.story import About, Block, BlockKind, Published, Title

_MOST = 30
"""Bylines and times that are read: a text with more is no story, but a list of some."""

_LEAST_CERTAIN = 1 / 3
"""A paragraph less certain than that is a line that fits nothing else."""
_BEGIN = 80
"""Characters of a text that stand for it where nothing can be made of them."""
_TRIED = 8
"""Lines that are asked for a headline before a shorter one is taken."""
_HIGHLIGHTS = 2
"""Of which a headline may be made, where the lead gives none."""
_BESIDE = 2
"""Lines between two times that belong together, at most."""
_HEAD = 10
"""Blocks among which a story's head is."""
# Python 3.11 takes its time to look up a member of an enumeration.
_TITLE, _PARAGRAPH, _HIGHLIGHT = BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.HIGHLIGHT
_BYLINE, _TIMESTAMP, _DATELINE = BlockKind.BYLINE, BlockKind.TIMESTAMP, BlockKind.DATELINE
_PROMO = BlockKind.PROMO
_TELL_WHEN = frozenset((_BYLINE, _TIMESTAMP))
_RUNS = 12
"""Words of running text."""
_DASHES = frozenset("—–")
_LONGEST_PLACE = 45
"""Characters with the dash behind it."""
_DAY_FIRST = frozenset(
    ("ar", "bg", "cs", "da", "de", "el", "es", "fi", "fr", "he", "hr", "id", "it")
    + ("nl", "no", "pl", "pt", "ro", "ru", "sk", "sr", "sv", "tr", "uk", "vi")
)
"""Languages in which 5/3/2021 is the fifth of March (short dates of Unicode's CLDR); in English either."""


def completed(about: About, language: str | None, lines: Sequence[Line], blocks: Sequence[Block]) -> About:
    """`about`, with what the blocks say filled in where it says nothing itself."""
    bylines = (block.text for block in blocks if block.kind is _BYLINE)
    names, outlet = writers(list(islice(bylines, _MOST)))
    told = _dateline(lines, blocks, about.outlet or outlet) or Dateline(None, None, 0)
    title = next((block.text for block in blocks if block.kind is _TITLE), None)
    place = about.place or told.place
    return about._replace(
        title=about.title or title,
        bylines=about.bylines or names,
        published=about.published or _published(blocks, language in _DAY_FIRST or None) or told.date or _issue(blocks),
        place=place or (None if about.published else _place_beside_time(blocks)),
        outlet=about.outlet or outlet or told.outlet or _agency_beside_time(blocks),
        language=language,
    )


def title_of(about: About, lines: Sequence[Line], blocks: Sequence[Block], text: str) -> Title:
    """The story's own headline; else one made from the lead, or where that gives none of three words, from what comes
    after it; the beginning of the whole text where it has no block that says anything."""
    if about.title:
        return Title(about.title)

    # Most stories have a title.
    from tui_reader.anatomy.headline import derived

    highlights = [block.text for block in blocks if block.kind is _HIGHLIGHT][:_HIGHLIGHTS]
    tried: list[str] = []
    for kind in (_PARAGRAPH, _HIGHLIGHT, None):
        for line, block in zip(lines, blocks, strict=True):
            if kind in (None, block.kind) and len(tried) < _TRIED:
                lead = line.after_dateline if kind else block.text
                after = (one.text for one in blocks if one.kind is _PARAGRAPH and one.span > block.span)
                tried.append(derived(lead, about.language or "en", highlights, after))
                if tried[-1].count(" ") >= 2 or line.is_unspaced and tried[-1]:
                    return Title(tried[-1], derived=True)
    begin = blocks[0].text[:_BEGIN] if blocks else " ".join(text[:_BEGIN].split())
    return Title(next(filter(None, tried), begin), derived=True)


def _published(blocks: Sequence[Block], day_first: bool | None) -> Published | None:
    """When the story appeared: the first time, or one beside it where that is said to be an update's."""
    updated: tuple[int, Published] | None = None
    for number, block in islice(_times(blocks), _MOST):
        date = parse_date(block.text, day_first)
        if updated and number - updated[0] > _BESIDE:
            break
        if date and not tells_update(block.text):
            return date
        if date and not updated:
            updated = number, date
    return updated[1] if updated else None


def _issue(blocks: Sequence[Block]) -> Published | None:
    """The day of the issue, named in the running head of its pages; in figures it may be that of a print-out."""
    if not blocks or blocks[0].kind is not _PROMO or blocks[0].why != OF_PAGE:
        return None
    head = blocks[0].text
    return None if MONTH_NAMES.keys().isdisjoint(head.lower().split()) else parse_date(head)


def _times(blocks: Sequence[Block]) -> Iterator[tuple[int, Block]]:
    """The lines that say when, before the text and after it; one amid the text is a part of it.

    A line of which nobody knows what it is begins no text; nor do a few words in the head, or a standfirst that reads
    like a paragraph, where a time of day follows it; and a time below a writer in the head is the story's.
    """
    told = [number for number, block in enumerate(blocks) if block.kind in _TELL_WHEN]
    if not told:
        return
    texts = [n for n, block in enumerate(blocks) if block.kind is _PARAGRAPH and block.certainty >= _LEAST_CERTAIN]
    writer = -_HEAD
    begun = (number for number in texts if number >= _HEAD or blocks[number].text.count(" ") >= _RUNS)
    first, last = (next(begun, texts[0]), texts[-1]) if texts else (len(blocks), -1)
    for number in told:
        block = blocks[number]
        if block.kind is _BYLINE and number < _HEAD:
            writer = number
        signed = block.kind is _BYLINE and any(map(str.isdigit, block.text))
        below = number == first + 1 and ":" in block.text or 0 <= number - writer <= _BESIDE
        if (signed or block.kind is _TIMESTAMP) and not (first < number < last and not below):
            yield number, block


def _place_beside_time(blocks: Sequence[Block]) -> str | None:
    """The place that stands before the day in the head, or from which the story says it was reported."""
    from tui_reader.anatomy.head_places import place_of_time, reported_from

    head = blocks[:_HEAD]
    if place := next(filter(None, (reported_from(one.text) for one in head if one.kind is _BYLINE)), None):
        return place
    times = (number for number, block in _times(blocks) if block.kind is _TIMESTAMP and number < _HEAD)
    return next(filter(None, (place_of_time(blocks[number].text) for number in times)), None)


def _agency_beside_time(blocks: Sequence[Block]) -> str | None:
    """The agency whose desk stands before the day in the head: ``Redazione ANSA ROMA``."""
    for block in blocks[:_HEAD]:
        if block.kind is _TIMESTAMP and block.text.partition(" ")[0].lower() in words("NOBODY"):
            from tui_reader.anatomy.head_places import agency_of_desk

            return agency_of_desk(block.text)
    return None


def _dateline(lines: Sequence[Line], blocks: Sequence[Block], known: str | None) -> Dateline | None:
    """The first dateline, on a line of its own or before the lead."""
    for line, block in zip(lines, blocks, strict=True):
        if block.kind is _DATELINE:
            return dateline_alone(block.text, known)
        if block.kind is _PARAGRAPH and (line.has_stop or line.count > _RUNS):
            return line.inline_dateline or _plain(line, lines)
    return None


def _plain(lead: Line, lines: Sequence[Line]) -> Dateline | None:
    """The place before a dash, with nothing but the story to say that it is one."""
    if not lead.has_stop or _DASHES.isdisjoint(lead.text[:_LONGEST_PLACE]):
        return None

    # Few leads have a dash there.
    from tui_reader.anatomy.plain_datelines import place_before_dash

    return place_before_dash(lead.text, [line.text for line in lines if line is not lead])
