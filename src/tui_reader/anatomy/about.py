"""What a story's own text says of it: who wrote it, when, where, for whom."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from tui_reader.anatomy.bylines import writers
from tui_reader.anatomy.datelines import Dateline, dateline_alone
from tui_reader.anatomy.evidence import Line
from tui_reader.dates import parse_date
from tui_reader.story import About, Block, BlockKind

_MOST = 30
"""Bylines and times that are read: a text with more is no story, but a list of some."""


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
