"""One part of a Whoosh index, with what finding and ranking need of it."""

from __future__ import annotations

import warnings
from array import array
from collections.abc import Iterable, Iterator, Mapping, Set
from heapq import nlargest

from tui_reader.search.query import ANYWHERE
from tui_reader.search.whoosh_codec import Terms
from tui_reader.search.whoosh_masks import Mask, mask_of
from tui_reader.search.whoosh_postings import Postings, Spread
from tui_reader.search.whoosh_schema import KEY
from tui_reader.search.whoosh_texts import APART, BITS, NOT_BODY, Find

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.codec.whoosh3 import W3Codec
    from whoosh.reading import SegmentReader
    from whoosh.util.numeric import byte_to_length

K1, B = 1.2, 0.75
"""How much repeating a word tells, and how much a story's length (Robertson and Zaragoza, 2009)."""

SHORT = 8
"""Bytes of an id that tell it from all others."""
FEW = 100
"""Up to so many stories are looked for one by one: quicker than a table of all."""

SMALL, MANY, MAX_MASKS = 100, 0.05, 200
"""In segments of more stories than that it is remembered where words stand that are in such a part of them; how many
words, each a byte a story."""
MOST, MAX_SPREADS = 0.2, 128
"""The same for how often they stand there, and in which parts: two bytes a story."""

Counted = list[tuple[bytes, int]]
"""Words, and in how many stories each stands."""

_LENGTHS = [int(byte_to_length(byte)) for byte in range(256)]
"""What each byte of Whoosh's columns of lengths stands for."""


class Segment:
    """A segment, open."""

    def __init__(self, reader: SegmentReader, average: float, known: Mapping[str, Segment]) -> None:
        """`average`: words a story has; `known`: the segments, by name, that were open before, and read in part."""
        self.reader = reader
        self.size = int(reader.doc_count_all())
        """How many stories, those taken out among them."""
        self.name = str(reader.segment().segment_id())
        self.gone = frozenset(reader.segment().deleted_docs())
        """Numbers of stories taken out."""
        self._average = average or 1.0
        self._terms: Terms = reader.segment().codec().terms_reader(reader.storage(), reader.segment())
        before = known.get(self.name)
        if before:
            self._terms.take_over(before._terms)
        self._lengths: array[int] | None = before._lengths if before else None
        self._keys: bytes | None = before._keys if before else None
        self._number_of: dict[bytes, int] | None = before._number_of if before and before.gone == self.gone else None
        """Stories by `short_id`."""
        self._masks: dict[tuple[str, bytes], Mask] = before._masks if before else {}
        self._spreads: dict[tuple[str, bytes], Spread | None] = before._spreads if before else {}
        self._asked: set[tuple[str, bytes]] = before._asked if before else set()
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

    @property
    def keys(self) -> bytes:
        """The ids of all stories, one after the other."""
        if self._keys is None:
            self._keys = self._column("key")
        return self._keys

    def story_id(self, number: int) -> str:
        """The id of a story."""
        return self.keys[KEY * number : KEY * (number + 1)].hex()

    def frequency(self, field: str, word: bytes) -> int:
        """In how many stories a word stands, those taken out among them."""
        found = self._terms.place(_field(field), word)
        if found is None:
            return 0
        table, at = found
        if field not in BITS and field != "body":
            return table.stories[at]
        if field == "title":
            return table.titles[at]
        postings = self._terms.postings_at(*found)
        if field == "body":
            return len(postings.ids) - postings.number_having(NOT_BODY)
        return postings.number_having(BITS[field])

    def postings(self, field: str, word: bytes) -> Postings | None:
        """Where a word stands, stories taken out among it; None where it does not. How often is known of texts only."""
        found = self._terms.place(_field(field), word)
        if found is None:
            return None
        postings = self._terms.postings_at(*found)
        if field == "body":
            return postings.lacking(NOT_BODY)
        return Postings(array("I", postings.having(BITS[field]))) if field in BITS else postings

    def mask(self, field: str, word: bytes) -> Mask | None:
        """Where a word stands that stands in many stories; None for any other."""
        known = self._masks.get((field, word))
        if known is None and self.size > SMALL and self.frequency(field, word) > self.size * MANY:
            postings = self.postings(field, word)
            if postings is not None:
                if len(self._masks) >= MAX_MASKS:
                    self._masks.pop(next(iter(self._masks)), None)
                known = self._masks[field, word] = mask_of(self.size, postings.ids)
        return known

    def spread(self, field: str, word: bytes, postings: Postings) -> Spread | None:
        """The postings of a word that stands in many stories as a table of all; None for any other."""
        if self.size <= SMALL or len(postings.ids) < self.size * MOST:
            return None
        if (field, word) not in self._asked:
            self._asked.add((field, word))  # once is no sign of more, and making the table takes as long as it saves
            return None
        if (field, word) not in self._spreads:
            if len(self._spreads) >= MAX_SPREADS:
                self._spreads.pop(next(iter(self._spreads)), None)
            self._spreads[field, word] = postings.spread(self.size)
        return self._spreads[field, word]

    def character(self, field: str, word: bytes) -> str | None:
        """What stands for a word in the texts; None where it stands in none."""
        found = self._terms.place(_field(field), word)
        return chr(found[0].characters[found[1]]) if found else None

    def texts(self, numbers: Iterable[int]) -> Iterator[tuple[int, bytes]]:
        """Stories and their texts, a character a word, as `whoosh_texts` says."""
        return self._terms.texts(numbers)

    def texts_with(self, find: Find) -> Iterator[int]:
        """The stories, those taken out among them, in whose texts something is found."""
        return self._terms.texts_with(find)

    def beginning(self, field: str, prefix: bytes, number: int) -> Counted:
        """Words of a field that begin so: those in the most stories, or the most headlines, so many at most."""
        table = self._terms.table(_field(field))
        if table is None:
            return []
        stories = table.titles if field == "title" else table.stories
        places = nlargest(number, table.beginning(prefix), key=stories.__getitem__)
        return [(table[at], stories[at]) for at in places if stories[at]]

    def words_like(self, field: str, pattern: bytes, number: int) -> Counted:
        """Words of a field that a regular expression matches wholly: the most frequent, so many at most."""
        table = self._terms.table(_field(field))
        if table is None:
            return []
        return [
            (table[at], table.stories[at])
            for at in nlargest(number, table.like(pattern), key=table.stories.__getitem__)
        ]

    def words_beginning(self, field: str, prefix: bytes) -> list[bytes]:
        """All words of a field that begin so."""
        table = self._terms.table(_field(field))
        return table.between(table.beginning(prefix)) if table else []

    def all_words(self, field: str) -> list[str]:
        """All words of a field."""
        table = self._terms.table(field)
        return table.spelled() if table else []

    def check(self, words: Iterable[tuple[str, bytes]]) -> None:
        """Reads again, plainly, what a search for `words` in fields needs; raises whatever where it makes no sense."""
        stories = self.reader.doc_count_all()
        if len(self._read_lengths()) != stories or len(self._column("key")) != KEY * stories:
            raise ValueError("columns are damaged")
        self._terms.check(stories)
        for field, word in words:
            postings = self.postings(field, word)
            if postings:
                postings.check(stories)

    def numbers(self, ids: Set[bytes]) -> list[int]:
        """The numbers of those of the stories, given by `short_id`, that are here."""
        if self._number_of is None and len(ids) <= FEW:
            return [number for each in ids for number in self._places(each) if number not in self.gone]
        if self._number_of is None:
            here = set(range(self.reader.doc_count_all())) - self.gone
            keys = self.keys
            self._number_of = {keys[KEY * number : KEY * number + SHORT]: number for number in here}
        if len(ids) < len(self._number_of):
            get = self._number_of.get
            return [number for each in ids if (number := get(each)) is not None]
        return [number for each, number in self._number_of.items() if each in ids]

    def _places(self, short: bytes) -> Iterator[int]:
        """The numbers of the stories whose id begins so."""
        at = -1
        while (at := self.keys.find(short, at + 1)) >= 0:
            if at % KEY == 0:
                yield at // KEY


def _field(part: str) -> str:
    """The field of the index that has the words of a part of a story."""
    return part if part in APART else ANYWHERE


def short_id(story_id: str) -> bytes:
    """The beginning of an id, long enough for no two stories to share it."""
    return bytes.fromhex(story_id)[:SHORT]
