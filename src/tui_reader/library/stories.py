"""What a path holds, be it a file or an item of one: read, dated, and as the catalogue keeps it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from tui_reader.formats.addresses import address, divided, led_to
from tui_reader.library.dating import epoch, outside
from tui_reader.story import AmbiguousStoryError, BlockKind, Draft, NotAStoryError, Story, UnreadableError

if TYPE_CHECKING:
    from tui_reader.library.records import Entry
    from tui_reader.story import Row

TEASER_CHARACTERS = 240
MAX_ADDRESSES = 10_000
"""Links by path that are kept of one story: more are no story's, and each takes some 300 bytes of the catalogue."""

Fields = Mapping[str, tuple[str, ...]]
"""See `Source.fields`."""


def read_file(file: Path, path: str, fields: Fields, listed: bool = False, explained: bool = True) -> Story:
    """The story in a file, known by `path`, dated by its own words, else its path, else the file's time.

    Where there is a file of that very name, it is meant, even where that is also the name of an item in another one;
    `listed`: it is a name of the catalogue, where such a file has none. `explained`: see `anatomy.dissect`.

    Raises `UnreadableError`, `NotAStoryError`.
    """
    from tui_reader.anatomy import dissect_file

    holder = divided(str(file))[0]
    if holder != str(file) and not listed and os.path.lexists(file):
        holder = str(file)
    draft = _only(file, fields) if holder == str(file) else draft_at(file, fields)
    story = dissect_file(draft, explained)
    try:
        return placed(story, path, os.stat(holder).st_mtime_ns)
    except OSError as error:
        raise UnreadableError(f"{file}: it went away while it was read; look again") from error


def draft_at(file: Path, fields: Fields) -> Draft:
    """The draft of a path of the catalogue. Raises `UnreadableError`, `NotAStoryError`."""
    holder, number = divided(str(file))
    if number is None:
        return _only(file, fields)
    from tui_reader.formats import file_source, form_of_many
    from tui_reader.formats.many import draft_of_item

    form = form_of_many(holder)
    draft = draft_of_item(form, file_source(Path(holder), fields), number) if form else None
    if draft is None:
        raise NotAStoryError(f"{holder} holds no story number {number}")
    return draft


def placed(story: Story, path: str, mtime_ns: int) -> Story:
    """The story with where it lies, and the date of that where it has none of its own."""
    about = story.about
    if about.published is None:
        about = about._replace(published=outside(path, mtime_ns))
    return story._replace(paths=(path,), about=about)


def entry(story: Story, undated: bool) -> Entry:
    """What the catalogue keeps of a story; `undated`: its date is not its own."""
    from tui_reader.folding import fold_headline
    from tui_reader.library.records import Entry

    headline, published = fold_headline(story.title.text), story.about.published
    return Entry(row_of(story), epoch(published), headline, undated, _addresses(story))


def row_of(story: Story) -> Row:
    """What a list shows of a story, as it was read."""
    from tui_reader.story.rows import Row

    return Row(story.id, story.paths, story.title, story.about, story.words, _teaser(story))


def _addresses(story: Story) -> tuple[str, ...]:
    urls = chain((block.url for block in story.blocks), (anchor.url for anchor in story.anchors))
    named = dict.fromkeys(url for url in urls if url and led_to(story.paths[0], url))
    return tuple(islice(named, MAX_ADDRESSES))


def _only(file: Path, fields: Fields) -> Draft:
    """The one story of a file."""
    from tui_reader.formats import file_source, form_of_many, read

    drafts = iter(read(file_source(file, fields)))
    draft = next(drafts, None)
    if draft is None:
        raise NotAStoryError(f"{file} holds no story")
    if form_of_many(str(file)) and next(drafts, None):
        raise AmbiguousStoryError(f"{file} holds many stories; name one by its number, as in {address(str(file), 1)}")
    return draft


def _teaser(story: Story) -> str:
    shown = story.highlights or tuple(block.text for block in story.blocks if block.kind is BlockKind.PARAGRAPH)
    return shown[0][:TEASER_CHARACTERS] if shown else ""
