"""One part of a Whoosh index, with what finding and ranking need of it."""

from __future__ import annotations

import re
import warnings
from array import array
from collections.abc import Iterable, Mapping, Set
from itertools import islice, pairwise
from typing import Any

from tui_reader.search.whoosh_codec import PREFIXES_EXT, BlockMatcher
from tui_reader.search.whoosh_prefixes import FULL, PREFIX_FIELDS, Counted, read_prefixes, words_in

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.codec.whoosh3 import W3Codec
    from whoosh.reading import SegmentReader, TermNotFound
    from whoosh.util.numeric import byte_to_length

K1, B = 1.2, 0.75
"""How much repeating a word tells, and how much a story's length (Robertson and Zaragoza, 2009)."""

KEY = 32
"""Bytes of an id in the column of keys."""

_LENGTHS = [int(byte_to_length(byte)) for byte in range(256)]
"""What each byte of Whoosh's columns of lengths stands for."""


class Segment:
    """A segment, open."""

    def __init__(self, reader: SegmentReader, average: float, known: Mapping[str, Segment]) -> None:
        """`average`: words a story has; `known`: the segments, by name, that were open before, and read in part."""
        self.reader = reader
        self.name = str(reader.segment().segment_id())
        self.gone = frozenset(reader.segment().deleted_docs())
        """Numbers of stories taken out."""
        self._average = average or 1.0
        before = known.get(self.name)
        self._lengths: array[int] | None = before._lengths if before else None
        self._keys: bytes | None = before._keys if before else None
        self._number_of: dict[bytes, int] | None = None
        """Stories by `short_id`."""
        self._prefixes: dict[str, dict[str, Counted]]
        self._row: bytes
        self._prefixes, self._row = (before._prefixes, before._row) if before else self._read_words()
        self._against: array[float] | None = None

    @property
    def against(self) -> array[float]:
        """What tells against each story: the longer, the more."""
        if self._against is None:
            if self._lengths is None:
                self._lengths = self._read_lengths()
            floor, share = K1 * (1 - B), K1 * B / self._average
            self._against = array("d", [floor + share * length for length in self._lengths])
        return self._against

    def _read_lengths(self) -> array[int]:
        """The words of each story: Whoosh's column of a byte a story, read whole."""
        data = self._column("_text_len")
        return array("I", map(_LENGTHS.__getitem__, data.ljust(self.reader.doc_count_all(), b"\0")))

    def _column(self, name: str) -> bytes:
        """A column of Whoosh's, read whole; empty where there is none."""
        storage = self.reader.storage()
        file_name = W3Codec.column_filename(self.reader.segment(), name)
        if not storage.file_exists(file_name):
            return b""
        with storage.open_file(file_name) as file:
            return bytes(file.read())

    def _read_words(self) -> tuple[dict[str, dict[str, Counted]], bytes]:
        with self.reader.segment().open_file(self.reader.storage(), PREFIXES_EXT) as file:
            return read_prefixes(file.read())

    def story_id(self, number: int) -> str:
        """The id of a story."""
        if self._keys is None:
            self._keys = self._column("key")
        return self._keys[KEY * number : KEY * (number + 1)].hex()

    def frequency(self, field: str, word: bytes) -> int:
        """In how many stories a word stands, those taken out among them."""
        return int(self.reader.doc_frequency(field, word))

    def postings(self, field: str, word: bytes) -> BlockMatcher | None:
        """Where a word stands, stories taken out among it; None where it does not."""
        try:
            matcher: Any = self.reader.postings(field, word)
        except TermNotFound:
            return None
        while not isinstance(matcher, BlockMatcher):
            matcher = matcher.child
        return matcher

    def beginning(self, field: str, prefix: str) -> Counted:
        """The most frequent words that begin so, or all; with the number of stories in which each stands."""
        kept = self._prefixes[field].get(prefix)
        return list(words_in(self.reader, field, prefix)) if kept is None else kept

    def words_like(self, pattern: bytes, number: int) -> list[tuple[bytes, int]]:
        """The words of its texts that a regular expression matches wholly, with the number of stories they stand in.

        The most frequent come first; `number`: no more than so many.
        """
        found = re.finditer(rb"\n(" + pattern + rb")\t(\d+)", self._row)
        return [(match[1], int(match[2])) for match in islice(found, number)]

    def all_words(self) -> list[str]:
        """All words of its texts."""
        return re.findall(r"\n([^\t\n]+)", self._row.decode())

    def check(self, words: Iterable[tuple[str, bytes]]) -> None:
        """Reads again, plainly, what a search for `words` in fields needs; raises whatever where it makes no sense."""
        stories = self.reader.doc_count_all()
        lengths = self._read_lengths()
        whole = len(lengths) == stories and len(self._column("key")) == KEY * stories
        if not whole or self._read_words()[1] != self._row:
            raise ValueError("columns or words are damaged")
        for field, word in words:
            self._check_postings(field, word, stories)
            if field in PREFIX_FIELDS:
                list(zip(range(FULL), words_in(self.reader, field, word.decode()), strict=False))

    def _check_postings(self, field: str, word: bytes, stories: int) -> None:
        matcher = self.postings(field, word)
        reached = -1
        for block in matcher.blocks() if matcher else ():
            places = 4 * (sum(block.counts) if block.counts else len(block.ids))
            ascend = all(one < other for one, other in pairwise((reached, *block.ids)))
            if not ascend or block.ids[-1] >= stories or len(block.places) != places:
                raise ValueError("postings are damaged")
            reached = block.ids[-1]

    def numbers(self, ids: Set[bytes]) -> list[int]:
        """The numbers of those of the stories, given by `short_id`, that are here."""
        if self._number_of is None:
            here = set(range(self.reader.doc_count_all())) - self.gone
            self._number_of = {short_id(self.story_id(number)): number for number in here}
        if len(ids) < len(self._number_of):
            get = self._number_of.get
            return [number for each in ids if (number := get(each)) is not None]
        return [number for each, number in self._number_of.items() if each in ids]


def short_id(story_id: str) -> bytes:
    """The beginning of an id, long enough for no two stories to share it."""
    return bytes.fromhex(story_id[:16])
