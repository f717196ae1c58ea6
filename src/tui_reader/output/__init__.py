"""A story, a list or search results to bytes: one module a format, named in the tables below.

A new format is a module with a function that yields text, and a line in each table that it serves. All text is made
safe here, on the way out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from tui_reader.record import Record
from tui_reader.registry import lookup

if TYPE_CHECKING:
    from pathlib import Path

    from tui_reader.story import Hit, Row, Story

T = TypeVar("T")

STORY_WRITERS = {
    "text": "tui_reader.output.text:story",
    "terminal": "tui_reader.output.terminal:story",
    "markdown": "tui_reader.output.markdown:story",
    "html": "tui_reader.output.html:story",
    "json": "tui_reader.output.json:story",
}
_EXPLAIN_WRITER = {"explain": "tui_reader.output.explain:story"}
"""Of a story too, but it tells how the text was understood instead of the text."""
HEADING_WRITERS = {
    "text": "tui_reader.output.text:heading",
    "terminal": "tui_reader.output.terminal:heading",
}
"""Formats in which rows and hits may stand in groups, each with a heading."""
ROW_WRITERS = {
    "text": "tui_reader.output.text:row",
    "terminal": "tui_reader.output.terminal:row",
    "html": "tui_reader.output.html:row",
    "json": "tui_reader.output.json:row",
    "csv": "tui_reader.output.csv:row",
    "ids": "tui_reader.output.names:ids",
    "paths": "tui_reader.output.names:paths",
}
HIT_WRITERS = {
    "text": "tui_reader.output.text:hit",
    "terminal": "tui_reader.output.terminal:hit",
    "html": "tui_reader.output.html:hit",
    "json": "tui_reader.output.json:hit",
    "csv": "tui_reader.output.csv:hit",
    "ids": "tui_reader.output.names:ids_of_hit",
    "paths": "tui_reader.output.names:paths_of_hit",
}
_FRAMES = {
    "html": "tui_reader.output.html:frame",
    "csv": "tui_reader.output.csv:frame",
}
"""Formats in which something stands before the first and after the last."""
_RULE = 72
"""Columns of the rule between stories whose lines are not wrapped."""
_BETWEEN = {"text": "\n{rule}\n\n", "terminal": "\n{rule}\n\n", "markdown": "\n---\n\n", "explain": "\n"}


class Sink(Protocol):
    """Whatever takes bytes: a file, standard output, a buffer."""

    def write(self, data: bytes, /) -> object:
        """Take all of `data`."""


class Options(Record):
    """How to write; a format heeds what concerns it."""

    width: int = 72
    """Columns of a line of text; 0: lines are as long as their text."""
    to_terminal: bool = False
    """Whether a person's terminal gets the bytes: then names too are made safe."""
    nul: bool = False
    """Whether a name ends with NUL instead of a newline."""
    library: Path | None = None
    """The folder that paths are relative to."""
    id_digits: int = 12
    """Digits of an id that a list shows ..."""
    longer_ids: Mapping[str, str] = {}
    """... but of these, which show so much (`names.longer_prefixes`)."""
    id_width: int = 12
    """Columns that ids take in a list."""
    kinds: frozenset[str] = frozenset()
    """The kinds of parts of a story that are written; empty: all."""
    promo: bool = False
    """Whether text tells page furniture, and not only how much of it there is."""
    fields: tuple[str, ...] = ()
    """The keys of JSON, or columns of CSV, that are written; empty: those the format has."""
    raw: bool = False
    """Whether a story's text keeps what a terminal would obey; never where one reads it."""
    title: str = ""
    """What a page of several stories is called."""


def write(story: Story, name: str, out: Sink, options: Options = Options()) -> None:  # noqa: B008
    """Write one story in the format `name`, a key of `STORY_WRITERS`."""
    write_stories([story], name, out, options)


def write_stories(stories: Iterable[Story], name: str, out: Sink, options: Options = Options()) -> None:  # noqa: B008
    """Write stories one after the other, told apart where the format needs that; `explain` is a format here too."""
    between = _BETWEEN.get(name, "").format(rule="=" * (options.width or _RULE))
    _write(stories, STORY_WRITERS | _EXPLAIN_WRITER, name, out, options, between)


def write_heading(heading: str, name: str, out: Sink, options: Options = Options()) -> None:  # noqa: B008
    """Write the heading of a group of rows or hits in the format `name`, a key of `HEADING_WRITERS`."""
    _write([heading], HEADING_WRITERS, name, out, options)


def write_rows(rows: Iterable[Row], name: str, out: Sink, options: Options = Options()) -> None:  # noqa: B008
    """Write the rows of a list in the format `name`, a key of `ROW_WRITERS`."""
    _write(rows, ROW_WRITERS, name, out, options)


def write_hits(hits: Iterable[Hit], name: str, out: Sink, options: Options = Options()) -> None:  # noqa: B008
    """Write search results in the format `name`, a key of `HIT_WRITERS`."""
    _write(hits, HIT_WRITERS, name, out, options)


def _write(
    things: Iterable[T], table: Mapping[str, str], name: str, out: Sink, options: Options, between: str = ""
) -> None:
    """Encode what a format yields: UTF-8 everywhere, and a file name's undecodable bytes as they were."""
    lines = cast(Callable[[T, Options], Iterator[str]], lookup(table, name))
    before, after, first = "", "", True
    for thing in things:
        if first and name in _FRAMES:
            frame = cast(Callable[[T, Options], tuple[str, str]], lookup(_FRAMES, name))
            before, after = frame(thing, options)
        out.write((before + "".join(lines(thing, options))).encode("utf-8", "surrogateescape"))
        before, first = between, False
    if after:
        out.write(after.encode())
