"""A file to drafts: its text, cut into paragraphs, and what the file says of itself. Nothing is judged here.

A format is a function ``read(source) -> Iterator[Draft]`` in a module of this package and a line in `FORMATS`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Protocol, cast

from tui_reader.digests import sha256
from tui_reader.registry import lookup

if TYPE_CHECKING:
    from pathlib import Path

    from tui_reader.formats.many import Many
    from tui_reader.story import Draft, Source

VERSION = 4
"""Grows with every change after which a file may read differently."""

MAX_BYTES = 8 * 1024 * 1024
"""What is read of one story; the rest is left out, and `Draft.truncated` says so."""

FORMATS = {
    ".txt": "tui_reader.formats.plain:read",
    ".text": "tui_reader.formats.plain:read",
    ".md": "tui_reader.formats.markdown:read",
    ".markdown": "tui_reader.formats.markdown:read",
    ".story": "tui_reader.formats.dotstory:read",
    ".html": "tui_reader.formats.webpage:read",
    ".htm": "tui_reader.formats.webpage:read",
    ".xhtml": "tui_reader.formats.webpage:read",
    ".eml": "tui_reader.formats.mail:read",
    ".mhtml": "tui_reader.formats.mhtml:read",
    ".mht": "tui_reader.formats.mhtml:read",
}
"""Suffix to format. What has another suffix, or none, such as standard input, is read as ``.txt``; in a Maildir, as
``.eml``."""

MANY = {
    ".jsonl": "tui_reader.formats.jsonl:STORIES",
    ".ndjson": "tui_reader.formats.jsonl:STORIES",
    ".json": "tui_reader.formats.feed:JSON",
    ".rss": "tui_reader.formats.feed:XML",
    ".atom": "tui_reader.formats.feed:XML",
    ".xml": "tui_reader.formats.feed:XML",
    ".opml": "tui_reader.formats.feed:XML",
    ".mbox": "tui_reader.formats.mail:MBOX",
    ".epub": "tui_reader.formats.epub:BOOK",
    ".zip": "tui_reader.formats.archive:ARCHIVE",
}
"""Suffix to form of what holds many stories."""

PACKED = (".gz", ".xz", ".zst")
"""Suffixes after that of the file which is packed: ``.jsonl.gz``."""

_SUFFIXES = frozenset(suffix[1:] for suffix in (*FORMATS, *MANY))
_ABOUT_THE_FOLDER = ("readme", "changelog")


class Format(Protocol):
    """What reads one kind of file."""

    def __call__(self, source: Source) -> Iterator[Draft]:
        """The stories in `source`, in order. Raises `UnreadableError`, `NotAStoryError`."""
        ...


def read(source: Source) -> Iterator[Draft]:
    """The stories in `source`, in order, by the format that its name calls for.

    Raises `UnreadableError` and `NotAStoryError`, each with one line: where, what, and what to do.
    """
    suffix = os.path.splitext(source.name)[1].lower()
    if suffix in MANY or suffix in PACKED:
        return _all(source) if form_of_many(source.name) else _unpacked(source)
    return format_of(source.name)(source)


def format_of(name: str) -> Format:
    """What reads a file of this name, where such a file holds one story."""
    return cast(Format, lookup(FORMATS, suffix_of(name)))


def suffix_of(name: str) -> str:
    """The ending in `FORMATS` that a file of this name, which holds one story, has or should have."""
    suffix = os.path.splitext(name)[1].lower()
    if suffix in FORMATS:
        return suffix
    from tui_reader.formats.folders import is_of_messages

    return ".eml" if is_of_messages(os.path.dirname(name)) else ".txt"


def form_of_many(name: str) -> Many | None:
    """What reads a file of this name, where such a file holds many stories."""
    stem, suffix = os.path.splitext(name)
    suffix = suffix.lower()
    if suffix in PACKED:
        if os.path.splitext(stem)[1].lower() not in MANY:
            return None
        from tui_reader.formats.packed import PACKED_MANY

        return PACKED_MANY
    return cast("Many", lookup(MANY, suffix)) if suffix in MANY else None


def _unpacked(source: Source) -> Iterator[Draft]:
    from tui_reader.formats.packed import read

    return read(source)


def _all(source: Source) -> Iterator[Draft]:
    """The stories of a file that holds many; what in it is no story is left out."""
    from tui_reader.formats.many import WHOLE
    from tui_reader.story import NotAStoryError, StoryError, UnreadableError

    form = form_of_many(source.name)
    assert form
    refusal: StoryError | None = None
    found = False
    for item in form.items(source, WHOLE):
        try:
            draft = item.read()
        except (NotAStoryError, UnreadableError) as error:
            refusal = refusal or error
        else:
            found = True
            yield draft
    if not found:
        raise refusal or NotAStoryError(f"{source.name}: there is no story in it; save it again")


def file_source(path: Path, fields: Mapping[str, tuple[str, ...]] | None = None) -> Source:
    """The bytes of a file; opening what is no regular file raises `NotAStoryError` and never waits.

    `fields` are those of the source.
    """
    from tui_reader.formats.reading import open_file
    from tui_reader.story import Source

    source = Source(str(path), lambda: open_file(path))
    return source._replace(fields=fields) if fields else source


def is_story_name(path: Path | str) -> bool:
    """Whether a name in a folder is a story's: a known suffix, no dot file, no README or CHANGELOG."""
    return is_name_of_story(os.path.basename(path))


def is_name_of_story(name: str) -> bool:
    """As `is_story_name`, of a name without folders: a walk asks it of each of 100,000."""
    stem, _, suffix = name.rpartition(".")
    if suffix not in _SUFFIXES and suffix.lower() not in _SUFFIXES or not stem or name[0] == ".":
        return f".{suffix.lower()}" in PACKED and not stem.lower().endswith(PACKED) and is_name_of_story(stem)
    return stem[0] not in "RrCc" or (
        not stem.startswith(("README", "CHANGELOG")) and stem.lower() not in _ABOUT_THE_FOLDER
    )


def story_id(data: bytes) -> str:
    """The id of a story: SHA-256 of its raw bytes, each run of ASCII white space folded to one space; 64 hex digits."""
    folded = b" ".join(data.split())
    if not folded:
        return sha256(b" " if data else b"")
    return sha256(b" " * data[:1].isspace() + folded + b" " * data[-1:].isspace())
