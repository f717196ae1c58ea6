"""Lists as CSV for spreadsheets: a line of column names, then a line a story.

As RFC 4180 has it, but for the end of a line, which is a newline alone.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula and runs it; such text has an
apostrophe before it, as OWASP advises. What must be exact is in JSON.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from tui_reader.output import Options
from tui_reader.output.names import ID_LENGTH
from tui_reader.safe_text import safe_line, safe_name
from tui_reader.story import Hit, Row

COLUMNS = (
    "id", "published", "precision", "title", "derived", "bylines", "outlet", "place", "url", "language", "words",
    "unread", "starred", "tags", "paths",
)  # fmt: skip
"""Behind date and headline what JSON has within them: how exact the one is, and whether newsread made up the other."""
_OF_HITS = (*COLUMNS, "score", "excerpt")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_AND = "; "


def frame(first: object, options: Options) -> tuple[str, str]:
    """The line of column names; nothing stands after the last story."""
    return _line(options.fields or (_OF_HITS if isinstance(first, Hit) else COLUMNS)), ""


def row(row: Row, options: Options) -> Iterator[str]:
    """A row of a list."""
    cells = _cells(row)
    yield _line(cells.get(column, "") for column in options.fields or COLUMNS)


def hit(hit: Hit, options: Options) -> Iterator[str]:
    """A search result."""
    cells = {**_cells(hit.row), "score": f"{hit.score:.6f}", "excerpt": _text(hit.excerpt.text)}
    yield _line(cells.get(column, "") for column in options.fields or _OF_HITS)


def _cells(row: Row) -> Mapping[str, str]:
    about = row.about
    return {
        "id": row.id[:ID_LENGTH],
        "published": about.published.value if about.published else "",
        "precision": about.published.precision if about.published else "",
        "title": _text(row.title.text),
        "derived": _truth(row.title.derived),
        "bylines": _text(_AND.join(about.bylines)),
        "outlet": _text(about.outlet or ""),
        "place": _text(about.place or ""),
        "url": _text(safe_name(about.url or "")),
        "language": _text(about.language or ""),
        "words": str(row.words),
        "unread": _truth(not row.marks.read),
        "starred": _truth(row.marks.starred),
        "tags": _text(_AND.join(row.marks.tags)),
        "paths": _text(safe_name(_AND.join(row.paths))),
    }


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _text(value: str) -> str:
    value = safe_line(value)
    return f"'{value}" if value.startswith(_FORMULA) else value


def _line(cells: Iterator[str] | tuple[str, ...]) -> str:
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()
