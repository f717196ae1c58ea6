"""What the catalogue keeps of files and stories, and a row as text."""

# Annotations are evaluated: see `record`.

from collections.abc import Mapping
from typing import NamedTuple

from tui_reader.story import About, Precision, Published, Row, Title


class Known(NamedTuple):
    """What the catalogue knows of a path."""

    size: int
    mtime_ns: int
    seen_ns: int
    """When it was looked at last."""
    stamp: str
    story: str | None
    reason: str | None


class Entry(NamedTuple):
    """What is written of a story besides its row."""

    row: Row
    epoch: float
    headline: str
    """The folded headline."""
    undated: bool
    """Whether the date is that of the path or the file, and changes with them."""
    addresses: tuple[str, ...] = ()
    """Those of its links that name files of the library, as `formats.addresses.led_to` has it."""


class Record(NamedTuple):
    """What came of reading a file."""

    path: str
    known: Known
    entry: Entry | None
    """None where the file is no story, or holds one that is in the catalogue already."""


class Look(NamedTuple):
    """What a look at the folder says, without opening a file."""

    todo: list[str]
    """Paths to be read, newest first."""
    passed_over: list[Record]
    """What the walk could not follow, and the catalogue does not know yet."""
    gone: list[str]
    """Paths that the catalogue knows and the folder no longer has."""
    known: Mapping[str, Known]
    """What the catalogue knew of these paths, where it knew them."""
    away: str = ""
    """Why the whole folder cannot be looked through now; what is known of it stays."""
    met: int = 0
    """How many files the walk has met."""


def pack(row: Row) -> str:
    """A row as text, without id, paths and marks."""
    from json import dumps

    about = row.about
    published = about.published or (None, None)
    return dumps(
        (*row.title, about.title, about.bylines, *published, about.place, about.outlet, about.url, about.language,
         row.words, row.teaser)
    )  # fmt: skip


def unpack(story_id: str, paths: tuple[str, ...], text: str) -> Row:
    """The row that `pack` packed."""
    from json import loads

    title, derived, own, bylines, value, precision, place, outlet, url, language, words, teaser = loads(text)
    published = Published(value, Precision(precision)) if value else None
    about = About(own, tuple(bylines), published, place, outlet, url, language)
    return Row(story_id, paths, Title(title, derived), about, words, teaser)
