"""How stories get into a Whoosh index quickly: a segment at a time, with small segments merged into it."""

from __future__ import annotations

import warnings
from contextlib import suppress
from functools import partial
from typing import Any

from tui_reader.search.query import ANYWHERE
from tui_reader.search.renewal import LOCK_SECONDS
from tui_reader.search.story_text import story_text
from tui_reader.search.whoosh_codec import WordCodec
from tui_reader.search.whoosh_pool import Pool
from tui_reader.search.whoosh_texts import Characters
from tui_reader.story import Story

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.index import TOC, FileIndex
    from whoosh.reading import SegmentReader
    from whoosh.writing import SegmentWriter

MAX_KEPT = 200_000
"""What texts have between white space, and its words, that is remembered from one segment to the next."""
GROWTH = 2
"""How many times as large as all smaller ones together a segment must be to be left alone."""


class ShardWriter(SegmentWriter):  # type: ignore[misc]
    """Whoosh's writer of a segment, its words in a `Pool`."""

    def __init__(self, index: FileIndex, characters: Characters | None = None) -> None:
        """`characters`: where several segments are written one after the other, words need be looked at only once."""
        super().__init__(index, timeout=LOCK_SECONDS, codec=WordCodec())
        self._index = index
        self.characters = Characters() if characters is None else characters
        self.pool = Pool(self.characters)

    def add_story(self, story: Story) -> ShardWriter:
        """Takes a story in; returns the writer to go on with, another one where this had no numbers for its words."""
        text, writer = story_text(story), self
        if not self.characters.has_room(text):
            self.commit()
            writer = ShardWriter(self._index, Characters(self.characters.most))
        writer._write_columns(writer.pool.add(text), bytes.fromhex(story.id))
        return writer

    def add_reader(self, reader: Any) -> None:
        """Takes a segment in, but for the stories taken out of it; the reader is closed when that is written."""
        start = self.docnum
        gone = frozenset(reader.segment().deleted_docs())
        numbers: list[int] = []
        keys = reader.column_reader("key")
        for number in range(reader.doc_count_all()):
            numbers.append(-1 if number in gone else self.docnum)
            if number not in gone:
                self._write_columns(reader.doc_field_length(number, ANYWHERE), keys[number])
        self.pool.add_segment(reader, start, numbers if gone else None)

    def _write_columns(self, words: int, key: bytes) -> None:
        columns = self.perdocwriter
        columns.start_doc(self.docnum)
        columns.add_field(ANYWHERE, self.schema[ANYWHERE], None, words)
        columns.add_column_value("key", self.schema["key"].column_type, key)
        columns.finish_doc()
        self._added = True
        self.docnum += 1

    def commit(self, most: int = 0, **_: Any) -> None:
        """Writes the segment, with others merged into it: the smallest, up to so many stories in all.

        Whatever fails, the lock is let go of.
        """
        try:
            super().commit(mergetype=partial(_merge_smallest, most=most))
        except BaseException:
            self.abandon()
            raise

    def abandon(self) -> None:
        """Lets everything go unwritten, in whatever state the files are."""
        with suppress(Exception):
            self.pool.cleanup()
        with suppress(Exception):
            self.cancel()
        with suppress(Exception):
            self.writelock.release()


def tidy(index: FileIndex) -> None:
    """Merges the segments of a shard where that pays."""
    segments = TOC.read(index.storage, index.indexname).segments
    stories = sum(segment.doc_count() for segment in segments)
    if _together(segments, 0, stories):
        ShardWriter(index).commit(most=stories)


def _merge_smallest(writer: ShardWriter, segments: list[Any], most: int) -> list[Any]:
    """Whoosh merge policy: segments that are merged into the one being written go from the list."""
    together = _together(segments, writer.doc_count(), most)
    readers = [SegmentReader(writer.storage, writer.schema, segment) for segment in together]
    while readers and not writer.pool.has_room(readers):
        readers.pop().close()
    for reader in readers:
        # The pool reads from it until the segment is written, and closes it then.
        writer.add_reader(reader)
    return [segment for segment in segments if segment not in together[: len(readers)]]


def _together(segments: list[Any], new: int, most: int) -> list[Any]:
    """The smallest segments, none more than `GROWTH` times as large as all smaller ones, up to so many stories in all.

    They join one that is being written, of so many `new` stories, if any, and so does one that is worn. So a shard of n
    stories has about log(n) segments, a story is written again only log(n) times, and what is gone takes little room.
    """
    together: list[Any] = []
    total = new
    for segment in sorted(segments, key=lambda segment: segment.doc_count()):
        stories = segment.doc_count()
        if (total and stories > GROWTH * total) or total + stories > most:
            break
        together.append(segment)
        total += stories
    worn = [each for each in segments if each not in together and _is_worn(each) and each.doc_count() + total <= most]
    together += worn[:1]
    return together if len(together) + bool(new) > 1 or any(map(_is_worn, together)) else []


def _is_worn(segment: Any) -> bool:
    """Whether most of a segment's stories were taken out: it is written again, to be smaller and quicker to search."""
    return bool(segment.deleted_count() > segment.doc_count())
