"""How postings lie in a segment: Whoosh's third format, its blocks as plain arrays.

Whoosh writes posting by posting and pickles each one's positions; here a word's postings are written and read a block
at a time. Lists of words, columns and segments are Whoosh's own. `Codec` and its parts are Whoosh's extension points;
a table of contents pickles `BlockCodec` by name, so a change of that or of the layout needs another schema version.
"""

from __future__ import annotations

import warnings
from array import array
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from io import BytesIO
from pickle import dumps, load
from struct import Struct
from typing import Any, NamedTuple

from tui_reader.search.whoosh_prefixes import PREFIX_FIELDS, PrefixTable

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3LeafMatcher, W3TermInfo, W3TermsReader

BLOCK = 128
"""Postings in a block: what is read at least, and can be skipped at most."""

PREFIXES_EXT = ".pfx"
_MAGIC = b"W3Bl"
_SIZE = Struct("!i")
_FIELD = Struct("!H")


class Postings(NamedTuple):
    """Where a word stands: for some stories, ascending."""

    ids: array[int]
    """Numbers of stories in the segment."""
    counts: array[int] | None
    """How many times the word stands in each; None where it is once in all."""
    places: bytes
    """All its positions, story after story, as 32-bit numbers; empty where the field keeps none."""

    @classmethod
    def of(cls, pairs: list[Any]) -> Postings:
        """Postings from story numbers and their positions in turn."""
        ids, values = array("I", pairs[::2]), pairs[1::2]
        places = b"".join(values)
        if len(places) <= 4 * len(ids):
            return cls(ids, None, places)
        return cls(ids, array("I", [len(value) // 4 for value in values]), places)

    def blocks(self) -> Iterator[Postings]:
        """These postings in pieces of `BLOCK`."""
        if len(self.ids) <= BLOCK:
            yield self
            return
        end = 0
        for at in range(0, len(self.ids), BLOCK):
            ids = self.ids[at : at + BLOCK]
            counts = self.counts and self.counts[at : at + BLOCK]
            start, end = end, end + 4 * (sum(counts) if counts else len(ids)) * bool(self.places)
            yield Postings(ids, counts, self.places[start:end])

    def renumbered(self, start: int, numbers: dict[int, int] | None) -> Postings:
        """The same in a merged segment: `numbers` says where stories went that stay, else all move on by `start`."""
        if numbers is None:
            return self._replace(ids=array("I", [number + start for number in self.ids]))
        pairs: list[Any] = []
        for number, value in zip(self.ids, self.values(), strict=True):
            if number in numbers:
                pairs += numbers[number], value
        return Postings.of(pairs)

    def positions(self, wanted: Container[int]) -> Iterator[tuple[int, array[int]]]:
        """The stories that are `wanted`, and where in them the word stands."""
        places, start = array("I", self.places), 0
        for number, count in zip(self.ids, self.counts or (1,) * len(self.ids), strict=True):
            if number in wanted:
                yield number, places[start : start + count]
            start += count

    def values(self) -> list[bytes]:
        """The positions of each story."""
        if not self.places:
            return [b""] * len(self.ids)
        values, start = [], 0
        for count in self.counts or (1,) * len(self.ids):
            values.append(self.places[start : start + 4 * count])
            start += 4 * count
        return values


def joined(parts: list[Postings]) -> Postings:
    """Postings one after the other, which must ascend."""
    if len(parts) == 1:
        return parts[0]
    ids, counts = array("I"), array("I")
    for part in parts:
        ids.extend(part.ids)
        counts.extend(part.counts or (1,) * len(part.ids))
    places = b"".join(part.places for part in parts)
    return Postings(ids, counts if any(part.counts for part in parts) else None, places)


def read_postings(file: Any, start: int, length: int | tuple[int]) -> Iterator[Postings]:
    """The blocks of a word's postings; Whoosh gives the length it has read in a tuple."""
    length = length[0] if isinstance(length, tuple) else length
    stream = BytesIO(file.get(start, length))
    if stream.read(4) != _MAGIC:
        raise ValueError("no postings here")
    size = 1
    while size > 0:
        (size,) = _SIZE.unpack(stream.read(4))
        load(stream)
        yield _block(load(stream))


def _block(data: tuple[bytes, bytes | None, bytes]) -> Postings:
    ids, counts, places = data
    return Postings(array("I", ids), array("I", counts) if counts else None, places)


class BlockCodec(W3Codec):  # type: ignore[misc]
    """Whoosh's codec with `Postings` for blocks."""

    length_stats = False

    def __init__(self) -> None:
        super().__init__(blocklimit=BLOCK, compression=0)

    def field_writer(self, storage: Any, segment: Any) -> BlockFieldWriter:
        return BlockFieldWriter(self, storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> BlockTerms:
        name = segment.make_filename(self.TERMS_EXT)
        words = segment.open_file(storage, self.TERMS_EXT)
        return BlockTerms(self, words, storage.file_length(name), segment.open_file(storage, self.POSTS_EXT))

    def postings_reader(self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None) -> Any:
        return BlockMatcher(dbfile, *terminfo.extent(), format_, term=term, scorer=scorer)


class BlockFieldWriter(W3FieldWriter):  # type: ignore[misc]
    """Writes whole postings, and a table of the prefixes of their words."""

    def add_postings(self, schema: Any, lengths: Any, items: Iterable[tuple[str, bytes, Postings]]) -> None:
        """Writes words in order, by field and word, each with all its postings."""
        prefixes = PrefixTable()
        now = None
        for field, word, postings in items:
            if field != now:
                if now is not None:
                    self.finish_field()
                self.start_field(field, schema[field])
                now = field
            self._write(word, postings)
            if field in PREFIX_FIELDS:
                prefixes.add(field, word.decode(), len(postings.ids))
        if now is not None:
            self.finish_field()
        with self._create_file(PREFIXES_EXT) as file:
            file.write(prefixes.to_bytes())

    def _write(self, word: bytes, postings: Postings) -> None:
        blocks = list(postings.blocks())
        pieces = [_MAGIC]
        most, total = 1, 0
        for block in blocks:
            ids, counts, places = block
            highest = max(counts) if counts else 1
            data = dumps((ids.tobytes(), counts and counts.tobytes(), places), 4)
            about = dumps((len(ids), ids[-1], float(highest), 0, 0, 0), 4)
            size = len(about) + len(data)
            pieces += _SIZE.pack(-size if block is blocks[-1] else size), about, data
            most, total = max(most, highest), total + (sum(counts) if counts else len(ids))
        written = b"".join(pieces)
        ids = postings.ids
        about_word = W3TermInfo(weight=total, df=len(ids), maxweight=most, minid=ids[0], maxid=ids[-1])
        about_word.set_extent(self._postfile.tell(), len(written))
        self._postfile.write(written)
        self._tindex.add(_FIELD.pack(self._fieldid) + word, about_word.to_bytes())


class BlockTerms(W3TermsReader):  # type: ignore[misc]
    """Reads words, and whole postings of them."""

    def postings(self, about_word: Any) -> Iterator[Postings]:
        """The blocks of the word that Whoosh's `TermInfo` speaks of."""
        return read_postings(self._postfile, *about_word.extent())


class BlockMatcher(W3LeafMatcher):  # type: ignore[misc]
    """Steps through postings as Whoosh wants it, or gives them a block at a time."""

    _i: int

    def blocks(self) -> Iterator[Postings]:
        """All blocks, wherever the matcher stands."""
        return read_postings(self._postfile, self._startoffset, self._length)

    def skip_to(self, targetid: int) -> None:
        if not self.is_active():
            return
        if targetid > self.block_max_id():
            self._skip_to_block(lambda: targetid > self.block_max_id())
        if self.is_active():
            self.id()  # has the block read
            self._i = bisect_left(self._ids, targetid, self._i)

    def stands_in(self, number: int) -> bool:
        """Whether the word stands in a story; those asked for must ascend."""
        self.skip_to(number)
        return bool(self.is_active() and self.id() == number)

    def _read(self) -> Postings:
        if self._data is None:
            self._read_data()
        return _block(self._data)

    def _read_ids(self) -> None:
        self._ids = self._read().ids

    def _read_weights(self) -> None:
        block = self._read()
        self._weights = block.counts or (1,) * len(block.ids)

    def _read_values(self) -> None:
        self._values = self._read().values()
