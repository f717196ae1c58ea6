"""What a story's own text says of it: who wrote it, when, where, for whom, in which language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from tui_reader.anatomy import cues, word_lists
from tui_reader.anatomy.bylines import writers
from tui_reader.anatomy.datelines import Dateline, dateline_alone
from tui_reader.anatomy.evidence import Line
from tui_reader.dates import parse_date
from tui_reader.story import About, Block, BlockKind

_MOST = 30
"""Bylines and times that are read: a text with more is no story, but a list of some."""
_WORDS_FOR_LANGUAGE = 200
_ENOUGH_STOP_WORDS = 4
_AROUND = ".,;:!?“”\"'’"


def completed(about: About, language: str | None, lines: Sequence[Line], blocks: Sequence[Block]) -> About:
    """`about`, with what the blocks say filled in where it says nothing itself."""
    bylines = (block.text for block in blocks if block.kind is BlockKind.BYLINE)
    times = (block for block in blocks if block.kind is BlockKind.TIMESTAMP)
    names, outlet = writers(list(islice(bylines, _MOST)))
    told = _dateline(lines, blocks, about.outlet or outlet) or Dateline(None, None, 0)
    title = next((block.text for block in blocks if block.kind is BlockKind.TITLE), None)
    dates = (parse_date(block.text) for block in islice(times, _MOST))
    return about._replace(
        title=about.title or title,
        bylines=about.bylines or names,
        published=about.published or next((date for date in dates if date), told.date),
        place=about.place or told.place,
        outlet=about.outlet or outlet or told.outlet,
        language=language,
    )


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
