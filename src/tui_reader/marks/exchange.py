"""Marks and saved searches as lines of JSON: to keep a copy, or to bring to another machine.

What is written, brought into a marks file without any and written again is equal byte for byte. The first line names
the form and its version; then a line a marked story, by id, then a line a saved search, by name.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from tui_reader.marks.fields import TAG, Value, block_field, place_field, swap, value_of
from tui_reader.marks.names import name_key, search_name, tag_name
from tui_reader.marks.searches import LONGEST, Saved
from tui_reader.story import BlockKind, Marks, Place, WrongNameError
from tui_reader.story.corrections import Correction

if TYPE_CHECKING:
    import sqlite3

    from tui_reader.database import Database

FORM = {"type": "newsread marks", "schema": 2}
"""What the first line says. Schema 1 had no corrections."""

_ID = re.compile("[0-9a-f]{64}")
_DIGEST = re.compile("[0-9a-f]{16}")


class Kept(NamedTuple):
    """A story's marks, with where it was met last: a library's real folder, and the path in it."""

    id: str
    marks: Marks
    library: str | None = None
    path: str | None = None


def marked(database: Database, ids: Iterable[str], marks_of: Mapping[str, Marks]) -> Iterator[Kept]:
    """Those of these stories, in order of their ids, that bear any mark."""
    rows = database.rows("SELECT story, library, path FROM mark WHERE path IS NOT NULL")
    places = {story: (os.fsdecode(library), os.fsdecode(path)) for story, library, path in rows}
    for story in sorted(ids):
        if story in marks_of and marks_of[story] != Marks():
            yield Kept(story, marks_of[story], *places.get(story, (None, None)))


def written(kept: Iterable[Kept], searches: Iterable[Saved]) -> Iterator[str]:
    """The lines, which hold nothing but ASCII."""
    yield json.dumps(FORM) + "\n"
    for each in kept:
        place = each.marks.place
        yield (
            json.dumps(
                {
                    "type": "mark",
                    "id": each.id,
                    "read": each.marks.read,
                    "starred": each.marks.starred,
                    "tags": each.marks.tags,
                    "place": place and place._asdict(),
                    "corrections": [correction._asdict() for correction in each.marks.corrections],
                    "library": each.library,
                    "path": each.path,
                }
            )
            + "\n"
        )
    for search in searches:
        yield json.dumps({"type": "search", **search._asdict()}) + "\n"


def read(lines: Iterable[bytes]) -> Iterator[Kept | Saved]:
    """What `written` wrote. Raises `ValueError` with the number of the line and what is wrong with it."""
    number = 0
    for number, line in enumerate(lines, 1):
        try:
            value = json.loads(line)
            if number == 1:
                _check_form(value)
            else:
                yield _kept(value) if value["type"] == "mark" else _saved(value)
        except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            raise ValueError(f"line {number} is no mark and no saved search") from error
        except (ValueError, WrongNameError) as error:
            wrong = (
                "is no JSON" if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError)) else f"is wrong: {error}"
            )
            raise ValueError(f"line {number} {wrong}") from error
    if not number:
        raise ValueError("there is nothing in it")


def merge(connection: sqlite3.Connection, step: int | None, kept: Iterable[Kept]) -> int:
    """Add marks to those there are, as a part of `step`; none is taken away, a known place or kind of a block stays.

    Returns how many changed.
    """
    changed = 0
    for story, marks, library, path in kept:
        connection.execute("INSERT OR IGNORE INTO mark (story) VALUES (?)", (story,))
        fields: dict[str, Value] = {"read": marks.read, "starred": marks.starred}
        for tag in marks.tags:
            connection.execute("INSERT OR IGNORE INTO tag VALUES (?, ?)", (name_key(tag), tag))
            fields[TAG + name_key(tag)] = True
        for span, digest, kind in marks.corrections:
            field = block_field(span, digest)
            if not value_of(connection, story, field):
                fields[field] = str(kind)
        if marks.place is not None and not _has_place(connection, story):
            fields[place_field(marks.place)] = True
        changed += sum(swap(connection, step, story, field, value) for field, value in fields.items() if value)
        if library is not None and path is not None:
            sql = "UPDATE mark SET library = ?, path = ? WHERE story = ? AND path IS NULL"
            connection.execute(sql, (os.fsencode(library), os.fsencode(path), story))
    return changed


def _has_place(connection: sqlite3.Connection, story: str) -> bool:
    sql = "SELECT 1 FROM mark WHERE story = ? AND block IS NOT NULL"
    return connection.execute(sql, (story,)).fetchone() is not None


def _check_form(value: Any) -> None:
    if value["type"] != FORM["type"]:
        raise KeyError("type")
    if value["schema"] not in (1, FORM["schema"]):
        raise ValueError("it was written by a newer newsread")


def _kept(value: Mapping[str, Any]) -> Kept:
    story, tags, place = _text(value["id"]), value["tags"], value["place"]
    if not _ID.fullmatch(story):
        raise ValueError("an id has 64 hexadecimal digits")
    where = place and _place(place)
    named = tuple(tag_name(_text(tag)) for tag in tags)
    said = tuple(sorted(map(_correction, value.get("corrections", ()))))
    marks = Marks(value["read"] is True, value["starred"] is True, named, where, said)
    return Kept(story, marks, _path(value["library"]), _path(value["path"]))


def _place(value: Mapping[str, Any]) -> Place:
    where = Place(int(value["block"]), int(value["offset"]), float(value["progress"]), _text(value.get("digest", "")))
    inside = 0 <= where.block < 1 << 31 and 0 <= where.offset < 1 << 31 and 0 <= where.progress <= 1
    if not inside or (where.digest and not _DIGEST.fullmatch(where.digest)):
        raise ValueError("there is no such place in a story")
    return where


def _correction(value: Mapping[str, Any]) -> Correction:
    span, digest, kind = value["span"], _text(value["digest"]), _text(value["kind"])
    whole = isinstance(span, list) and [type(end) for end in span] == [int, int]
    if not whole or not 0 <= span[0] <= span[1] < 1 << 31 or not _DIGEST.fullmatch(digest):
        raise ValueError("there is no such block in a story")
    if kind not in set(BlockKind):
        raise ValueError(f"there is no such part of a story: {kind[:40]}")
    return Correction((span[0], span[1]), digest, BlockKind(kind))


def _saved(value: Mapping[str, Any]) -> Saved:
    if value["type"] != "search":
        raise KeyError("type")
    query = _text(value["query"])
    if len(query) > LONGEST:
        raise ValueError(f"a search has {LONGEST} characters at most")
    return Saved(search_name(_text(value["name"])), query)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _path(value: Any) -> str | None:
    return None if value is None else os.fsdecode(os.fsencode(_text(value)))
