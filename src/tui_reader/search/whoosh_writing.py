"""How stories get into a Whoosh index quickly: postings gathered by word in memory, segments merged word by word."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from heapq import merge
from itertools import groupby
from typing import Any, NamedTuple

from tui_reader.search.whoosh_codec import BlockCodec, BlockTerms, Postings, joined

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.index import FileIndex
    from whoosh.reading import SegmentReader
    from whoosh.writing import SegmentWriter

LOCK_SECONDS = 30.0
"""How long a writer waits for another process that is committing."""
MERGE_AT = 8
"""Segments of about one size that are merged into one."""

_Word = tuple[str, bytes, int, Callable[[], Postings]]
"""Field, word, the place of its source among the sources, and its postings there."""


class _Source(NamedTuple):
    """A segment that is merged into the one being written."""

    reader: Any
    words: BlockTerms
    start: int
    """The new number of its first story."""
    numbers: dict[int, int] | None
    """The new number of each story that stays, where some do not."""


class Pool:
    """The postings of a segment until it is written: of stories in memory, and of segments merged into it."""

    def __init__(self) -> None:
        self._fields: defaultdict[str, defaultdict[bytes, list[Any]]] = defaultdict(lambda: defaultdict(list))
        self._sources: list[_Source] = []

    def add(self, item: tuple[str, bytes, int, float, bytes]) -> None:
        """Takes one posting in; stories come in order. What it weighs follows from its positions."""
        field, word, number, _, value = item
        pairs = self._fields[field][word]
        pairs.append(number)
        pairs.append(value)

    def add_segment(self, reader: Any, start: int, numbers: dict[int, int] | None) -> None:
        """Takes all postings of a segment in, and the reader to close."""
        words = reader.codec().terms_reader(reader.storage(), reader.segment())
        self._sources.append(_Source(reader, words, start, numbers))

    def iter_postings(self) -> Iterator[tuple[str, bytes, Postings]]:
        """Words by field and word, each with all its postings: what `BlockFieldWriter` writes."""
        if not self._sources:
            for field, word, _, postings in self._in_memory():
                yield field, word, postings()
            return
        streams = [self._in_memory(), *(_words_of(source, rank) for rank, source in enumerate(self._sources, 1))]
        for (field, word), group in groupby(merge(*streams, key=lambda item: item[:3]), key=lambda item: item[:2]):
            parts = [postings() for *_, postings in group]
            whole = joined([part for part in parts if part.ids] or parts[:1])
            if whole.ids:
                yield field, word, whole

    def cleanup(self) -> None:
        """Lets everything go."""
        for source in self._sources:
            source.words.close()
            source.reader.close()
        self._sources.clear()
        self._fields.clear()

    def _in_memory(self) -> Iterator[_Word]:
        for field, words in sorted(self._fields.items()):
            for word in sorted(words):
                yield field, word, 0, lambda pairs=words[word]: Postings.of(pairs)  # type: ignore[misc]


def _words_of(source: _Source, rank: int) -> Iterator[_Word]:
    for (field, word), about in source.words.items():

        def postings(about: Any = about) -> Postings:
            return joined(list(source.words.postings(about))).renumbered(source.start, source.numbers)

        yield field, word, rank, postings


class ShardWriter(SegmentWriter):  # type: ignore[misc]
    """Whoosh's writer of a segment, its postings in a `Pool`."""

    def __init__(self, index: FileIndex) -> None:
        super().__init__(index, timeout=LOCK_SECONDS, codec=BlockCodec())
        self.pool = Pool()

    def add_postings_to_pool(self, reader: Any, startdoc: int, docmap: dict[int, int] | None) -> None:
        self.pool.add_segment(reader, startdoc, docmap)

    def commit(self, **_: Any) -> None:
        """Writes the segment, and merges as `merge_like_sized` says; whatever fails, the lock is let go of."""
        try:
            super().commit(mergetype=merge_like_sized)
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


def merge_like_sized(writer: ShardWriter, segments: list[Any]) -> list[Any]:
    """Whoosh merge policy: once `MERGE_AT` segments are of about one size they become one.

    So a shard of n stories has about `MERGE_AT` times log(n) segments, and a story is written again only log(n) times.
    """
    kept = list(segments)
    while True:
        tiers: dict[int, list[Any]] = {}
        for segment in kept:
            tiers.setdefault(_tier(segment.doc_count()), []).append(segment)
        full = next((tier for tier in tiers.values() if len(tier) >= MERGE_AT), None)
        if full is None:
            return kept
        for segment in full:
            # The pool reads from it until the segment is written, and closes it then.
            writer.add_reader(SegmentReader(writer.storage, writer.schema, segment))
            kept.remove(segment)


def _tier(stories: int) -> int:
    tier = 0
    while stories >= MERGE_AT:
        stories //= MERGE_AT
        tier += 1
    return tier
