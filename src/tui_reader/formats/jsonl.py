"""JSON Lines (``.jsonl``, ``.ndjson``): one object a line, each a story."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from tui_reader import formats
from tui_reader.formats.addresses import address
from tui_reader.formats.json_story import Names, draft_of
from tui_reader.formats.many import ITEMS_A_SLICE, Item, Many, Slice
from tui_reader.formats.reading import opened
from tui_reader.story import Draft, NotAStoryError, Source


def items(source: Source, part: Slice) -> Iterator[Item]:
    """Each line that is not blank."""
    with opened(source) as file:
        if part.offset:
            file.seek(part.offset)
        number = part.first
        for line in _lines(file):
            if part.size is not None and number == part.first + part.size:
                return
            if not line.isspace():
                yield Item(number, partial(_read, address(source.name, number), line, source.fields))
                number += 1


def slices(source: Source) -> Iterator[Slice]:
    """So many lines each."""
    with opened(source) as file:
        number, first, start, offset = 1, 1, 0, 0
        for line in _lines(file):
            if not line.isspace():
                if number == first + ITEMS_A_SLICE:
                    yield Slice(first, start, ITEMS_A_SLICE)
                    first, start = number, offset
                number += 1
            offset = file.tell()
        yield Slice(first, start)


STORIES = Many(items, slices)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines of a file; of one that is longer than a story may be, its beginning."""
    while line := file.readline(formats.MAX_BYTES + 1):
        if len(line) > formats.MAX_BYTES:
            while (rest := file.readline(formats.MAX_BYTES)) and not rest.endswith(b"\n"):
                pass
        yield line


def _read(name: str, line: bytes, names: Names) -> Draft:
    if len(line) > formats.MAX_BYTES:
        raise NotAStoryError(f"{name}: the line is longer than {formats.MAX_BYTES // 1024**2} MB")
    return draft_of(name, line, names)
