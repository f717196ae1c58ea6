"""What a row of the list says: pure, so that it needs no screen."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from tui_reader.dates import in_figures, spoken
from tui_reader.desk.grouping import Group
from tui_reader.output.head import BEGUN, STARRED, duration, mark_of, minutes_to_read, tags
from tui_reader.safe_text import safe_line, safe_name, safe_text
from tui_reader.story import Highlighted, Hit, Marks, Precision, Row
from tui_reader.widths import cell_width, wrap

GUTTER = 3
"""Columns for the mark before the headline."""
_DATE, _MINUTES = 11, 7
FOLDED, OPEN = "▸", "▾"
"""Before the heading of a group."""
CHOSEN = "▌"
"""At the left edge of the rows that are chosen together."""


class Look(StrEnum):
    """What a stretch of a row is to the eye."""

    PLAIN = "plain"
    MARK = "mark"
    STAR = "star"
    HEADLINE = "headline"
    READ = "read"
    """The headline of a story that was read."""
    ABOUT = "about"
    EXCERPT = "excerpt"
    MATCH = "match"


class Part(NamedTuple):
    """A stretch of a row's line."""

    text: str
    look: Look = Look.PLAIN
    derived: bool = False
    """Whether it is a headline that newsread made up."""


Line = tuple[Part, ...]


def row_lines(item: Row | Hit, width: int, height: int, now: datetime, iso: bool = False) -> list[Line]:
    """The first `height` lines of a row, each `width` columns: headline; outlet, date, minutes; excerpt or teaser.

    `iso`: dates as ISO 8601 writes them, and not as people say them.
    """
    row, excerpt = (item.row, item.excerpt) if isinstance(item, Hit) else (item, Highlighted(item.teaser))
    lines = [_headline(row, width)]
    if height > 1:
        lines.append(_about(row, width, now, iso))
    if height > 2:
        parts = fit(excerpt, width - GUTTER - 1)
        lines.append(_filled((Part(" " * GUTTER), *parts), width))
    return lines


def cut(text: str, width: int) -> str:
    """`text`, or as many of its words as fit into `width` columns with … after them."""
    if cell_width(text) <= width:
        return text
    lines = wrap(text, max(1, width - 1))
    return text[slice(*lines[0])] + "…" if lines and width > 1 else ""


def fit(excerpt: Highlighted, width: int) -> Line:
    """The line of an excerpt that shows most of what matched, its matches marked; the first where nothing did."""
    pieces = [safe_line(piece) for piece in excerpt.split()]
    matched: list[tuple[int, int]] = []
    reached = 0
    for number, piece in enumerate(pieces):
        if number % 2 and piece:
            matched.append((reached, reached + len(piece)))
        reached += len(piece)
    text = "".join(pieces)
    lines = wrap(text, width) if cell_width(text) <= width else wrap(text, max(1, width - 2))
    if not lines:
        return ()
    shown = [sum(max(0, min(end, last) - max(start, first)) for first, last in matched) for start, end in lines]
    best = shown.index(max(shown))
    start, end = lines[best]
    before = "…" if best and text[start] != "…" else ""
    after = "…" if best + 1 < len(lines) and text[end - 1] != "…" else ""
    parts = [Part(before, Look.EXCERPT)]
    at = start
    for first, last in matched:
        first, last = max(first, start), min(last, end)
        if first < last:
            parts += (Part(text[at:first], Look.EXCERPT), Part(text[first:last], Look.MATCH))
            at = last
    parts += (Part(text[at:end], Look.EXCERPT), Part(after, Look.EXCERPT))
    return tuple(part for part in parts if part.text)


def empty_line(said: str, number: int, width: int) -> str:
    """Line `number` of what is said where there is no row, `width` columns."""
    room = max(1, width - 2 * GUTTER)
    lines = [""]
    for paragraph in safe_text(said).split("\n"):
        lines += [paragraph[start:end] for start, end in wrap(paragraph, room)] or [""]
    text = f"{' ' * GUTTER}{lines[number]}" if 0 < number < len(lines) else ""
    return text + " " * max(0, width - cell_width(text))


def heading_line(group: Group, width: int, folded: bool = False) -> str:
    """The line above a group of rows: whether it is folded, its heading, how many rows it has; `width` columns."""
    count = f"{group.rows:,} "
    heading = cut(safe_line(group.heading).strip(), max(1, width - len(count) - GUTTER - 1))
    room = max(1, width - GUTTER - cell_width(heading) - len(count))
    return f" {FOLDED if folded else OPEN} {heading}{' ' * room}{count}"


def _headline(row: Row, width: int) -> Line:
    mark, star = mark_of(row.marks), STARRED if row.marks.starred else ""
    room = max(1, width - GUTTER - 1 - (2 if star else 0))
    text = cut(safe_line(row.title.text).strip(), room)
    look = Look.READ if row.marks.read and mark != BEGUN else Look.HEADLINE
    parts = (Part(f" {mark or ' '} ", Look.MARK), Part(text, look, row.title.derived))
    if not star:
        return _filled(parts, width)
    return (*_filled(parts, width - 2), Part(star, Look.STAR), Part(" "))


def _about(row: Row, width: int, now: datetime, iso: bool) -> Line:
    published = row.about.published
    approximate = published is not None and published.precision is Precision.FILE
    date = "" if published is None else (in_figures if iso else spoken)(published, now).removeprefix("≈ ")
    date = cut(safe_name(date.partition(" ")[0] if iso else date), _DATE)
    minutes = duration(minutes_to_read(row.words))
    outlet_room = max(0, width - GUTTER - 2 - _DATE - _MINUTES - 2)
    outlet = cut(safe_line(row.about.outlet or "").strip(), outlet_room)
    outlet = _tagged(outlet, row.marks, outlet_room)
    text = (
        f"{outlet}{' ' * (outlet_room - cell_width(outlet))} {'≈' if approximate else ' '} "
        f"{date}{' ' * (_DATE - cell_width(date))}{minutes:>{_MINUTES}} "
    )
    return _filled((Part(" " * GUTTER), Part(text, Look.ABOUT)), width)


def _tagged(outlet: str, marks: Marks, room: int) -> str:
    """An outlet with as many of the tags behind it as there is room for, and how many more there are.

    Where there is room for none, how many there are; for that the outlet gives way.
    """
    names = marks.tags
    if not names:
        return outlet
    for shown in range(len(names), 0, -1):
        more = f"+{len(names) - shown}" if shown < len(names) else ""
        tagged = " ".join(filter(None, (outlet, tags(marks._replace(tags=names[:shown])), more)))
        if cell_width(tagged) <= room:
            return tagged
    count = f"{len(names)} tag{'' if len(names) == 1 else 's'}"
    kept = cut(outlet, room - len(count) - 1)
    return f"{kept} {count}" if kept else outlet


def _filled(parts: Iterable[Part], width: int) -> Line:
    """`parts` with spaces after them up to `width` columns."""
    parts = tuple(parts)
    return (*parts, Part(" " * max(0, width - sum(cell_width(part.text) for part in parts))))
