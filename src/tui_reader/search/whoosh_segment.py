"""One part of a Whoosh index, with what finding and ranking need of it."""

from __future__ import annotations

import re
import warnings
from array import array
from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise
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
        self._keys = reader.column_reader("key", translate=False)
        before = known.get(self.name)
        self._lengths: array[int] | None = before._lengths if before else None
        self._number_of: dict[bytes, int] | None = None
        """Stories by the first bytes of their ids, which no two share."""
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
        count, storage = self.reader.doc_count_all(), self.reader.storage()
        name = W3Codec.column_filename(self.reader.segment(), "_text_len")
        data = b""
        if storage.file_exists(name):
            with storage.open_file(name) as file:
                data = file.read()
        return array("I", map(_LENGTHS.__getitem__, data.ljust(count, b"\0")))

    def _read_words(self) -> tuple[dict[str, dict[str, Counted]], bytes]:
        with self.reader.segment().open_file(self.reader.storage(), PREFIXES_EXT) as file:
            return read_prefixes(file.read())

    def story_id(self, number: int) -> str:
        """The id of a story."""
        key: bytes = self._keys[number]
        return key.hex()

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

    def words_like(self, pattern: bytes) -> list[bytes]:
        """The words of its texts that a regular expression matches wholly."""
        return re.findall(rb"\n(" + pattern + rb")(?=\n)", self._row)

    def check(self, words: Iterable[tuple[str, bytes]]) -> None:
        """Reads again, plainly, what a search for `words` in fields needs; raises whatever where it makes no sense."""
        stories = self.reader.doc_count_all()
        lengths = self._read_lengths()
        if len(lengths) != stories or self._read_words()[1] != self._row:
            raise ValueError("lengths or words are damaged")
        for number in range(stories):
            self.story_id(number)
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

    def numbers(self, ids: Collection[str]) -> list[int]:
        """The numbers of those of the stories that are here."""
        if self._number_of is None:
            keys = map(self._keys.__getitem__, range(self.reader.doc_count_all()))
            self._number_of = {key[:8]: number for number, key in enumerate(keys) if number not in self.gone}
        get = self._number_of.get
        return sorted(number for each in ids if (number := get(bytes.fromhex(each[:16]))) is not None)
