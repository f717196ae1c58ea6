"""How the words of a segment lie on disk: tables of words, their postings, and the texts as numbered words.

A `Codec` is Whoosh's extension point for that; columns, segments, tables of contents and deletions are Whoosh's own,
and its queries for words work. A table of contents pickles `WordCodec` by name, so a change of that or of the layout
needs another schema version.
"""

from __future__ import annotations

import warnings
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pickle import dumps, loads
from struct import Struct
from typing import Any, Protocol

from tui_reader.search.whoosh_postings import Postings
from tui_reader.search.whoosh_tables import Found, TableMaker, Words
from tui_reader.search.whoosh_texts import Find

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.codec.base import FieldWriter, TermsReader
    from whoosh.codec.whoosh3 import W3Codec
    from whoosh.matching import ListMatcher
    from whoosh.reading import TermInfo, TermNotFound

WORDS_EXT, POSTINGS_EXT, TEXTS_EXT = ".wrd", ".pst", ".txt"
MAX_KEPT = 20_000
"""Words whose places are remembered."""
AT_ONCE = 1 << 18
"""Bytes of texts that are looked through at once: few enough for a processor's cache."""
_SIZE = Struct("!Q")
_TEXTS = "(texts)"
"""Under this name the directory says where the texts end."""


class Gathered(Protocol):
    """What a segment is written from."""

    def words(self) -> Iterable[Found]:
        """All words by field and word."""

    def texts(self) -> Iterable[bytes]:
        """The text of each story."""


class WordCodec(W3Codec):  # type: ignore[misc]
    """Whoosh's codec with words, postings and texts of our own."""

    length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> SegmentFiles:
        return SegmentFiles(storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> Terms:
        return Terms(*(segment.open_file(storage, each) for each in (WORDS_EXT, POSTINGS_EXT, TEXTS_EXT)))


class SegmentFiles(FieldWriter):  # type: ignore[misc]
    """Writes the words and texts of one segment."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._words = segment.create_file(storage, WORDS_EXT)
        self._postings = segment.create_file(storage, POSTINGS_EXT)
        self._texts = segment.create_file(storage, TEXTS_EXT)
        self._segment = segment
        self.is_closed = False

    def add_postings(self, schema: Any, lengths: Any, items: Gathered) -> None:
        """Writes all there is."""
        directory: dict[str, list[tuple[int, int]]] = {}
        ends = array("Q", [0])
        for text in items.texts():
            self._texts.write(text)
            ends.append(ends[-1] + len(text))
        self._note(directory, _TEXTS, [ends.tobytes()])
        stories = len(ends) - 1
        place = 0
        field, table = "", TableMaker()
        for found in items.words():
            if found.field != field:
                self._note(directory, field, table.parts())
                field, table = found.field, TableMaker()
                table.ends.append(place)
            data = found.postings.to_bytes(stories)
            self._postings.write(data)
            place += len(data)
            table.add(found, place)
        self._note(directory, field, table.parts())
        end = self._words.tell()
        self._words.write(dumps(directory, 4))
        self._words.write(_SIZE.pack(end))

    def _note(self, directory: dict[str, list[tuple[int, int]]], name: str, parts: Iterable[bytes]) -> None:
        """Writes arrays one after the other, and where each begins and ends."""
        if name:
            directory[name] = []
        for part in parts if name else ():
            start = self._words.tell()
            self._words.write(part)
            directory[name].append((start, len(part)))

    def close(self) -> None:
        for file in (self._words, self._postings, self._texts):
            file.close()
        self.is_closed = True


class Terms(TermsReader):  # type: ignore[misc]
    """Reads the words of a segment, their postings, and the texts."""

    def __init__(self, words: Any, postings: Any, texts: Any) -> None:
        self._files = words, postings, texts
        self._directory: dict[str, list[tuple[int, int]]] = _directory(words)
        self._tables: dict[str, Words | None] = {}
        self._places: dict[tuple[str, bytes], tuple[Words, int] | None] = {}
        self._ends: array[int] | None = None

    def table(self, field: str) -> Words | None:
        """The words of a field, None where it has none."""
        if field not in self._tables:
            extents = self._directory.get(field)
            self._tables[field] = Words(*(self._files[0].get(*each) for each in extents)) if extents else None
        return self._tables[field]

    def place(self, field: str, word: bytes) -> tuple[Words, int] | None:
        """The table of a word and its place there."""
        known = field, word
        if known not in self._places:
            if len(self._places) > MAX_KEPT:
                self._places.clear()
            table = self.table(field)
            at = table.find(word) if table else None
            self._places[known] = None if table is None or at is None else (table, at)
        return self._places[known]

    def postings_at(self, table: Words, at: int) -> Postings:
        """The postings of the word at a place of a table."""
        return Postings.read(self._files[1].get(*table.extent(at)), table.stories[at])

    def texts(self, numbers: Iterable[int]) -> Iterator[tuple[int, bytes]]:
        """Stories and their texts, a character a word."""
        ends, get = self._ends_of_texts(), self._files[2].get
        for number in numbers:
            start = ends[number]
            yield number, get(start, ends[number + 1] - start)

    def texts_with(self, find: Find) -> Iterator[int]:
        """The stories in whose texts something is found, ascending: all texts looked through, many at once."""
        ends = self._ends_of_texts()
        first, stories = 0, len(ends) - 1
        while first < stories:
            start = ends[first]
            last = max(first + 1, bisect_right(ends, start + AT_ONCE) - 1)
            texts = self._files[2].get(start, ends[last] - start)
            at = find(texts, 0)
            while at >= 0:
                number = bisect_right(ends, start + at) - 1
                yield number
                at = find(texts, ends[number + 1] - start)
            first = last

    def _ends_of_texts(self) -> array[int]:
        if self._ends is None:
            self._ends = array("Q", self._files[0].get(*self._directory[_TEXTS][0]))
        return self._ends

    def take_over(self, before: Terms) -> None:
        """Go on with what another reader of the same segment has read."""
        self._tables = before._tables
        self._places = before._places
        self._ends = before._ends

    def check(self, stories: int) -> None:
        """Reads again all tables, for a segment of so many stories; raises whatever where they make no sense."""
        self._tables, self._places, self._ends = {}, {}, None
        for field in self.indexed_field_names():
            table = self.table(field)
            if table is None or any(one >= other for one, other in pairwise(table)):
                raise ValueError("a table of words is damaged")
            table.spelled()
            extents = [table.extent(at) for at in range(len(table))]
            if any(length < 0 for _, length in extents) or max(table.stories, default=0) > stories:
                raise ValueError("a table of words is damaged")
        for _, text in self.texts(range(stories)):
            text.decode()

    # What Whoosh's own queries ask

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self.place(*term) is not None

    def indexed_field_names(self) -> list[str]:
        return [name for name in self._directory if name != _TEXTS]

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for field in self.indexed_field_names():
            for word in self.table(field) or ():
                yield field, word

    def terms_from(self, field: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        return (term for term in self.terms() if term >= (field, prefix))

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, field: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(field, prefix))

    def cursor(self, fieldname: str, fieldobj: Any) -> Any:
        raise NotImplementedError("`table` has the words in order")

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        postings = self._postings(fieldname, text)
        return TermInfo(
            weight=postings.total(),
            df=len(postings.ids),
            minlength=1,
            maxweight=max(postings.counts or (1,)),
            minid=postings.ids[0],
            maxid=postings.ids[-1],
        )

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        found = self.place(fieldname, text)
        return found[0].stories[found[1]] if found else 0

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        ids, counts, _ = self._postings(fieldname, text)
        weights = list(map(float, counts or (1,) * len(ids)))
        return ListMatcher(list(ids), weights, format=format_, scorer=scorer, term=(fieldname, text))

    def _postings(self, field: str, word: bytes) -> Postings:
        found = self.place(field, word)
        if found is None:
            raise TermNotFound(f"no word {field}:{word!r}")
        return self.postings_at(*found)

    def let_go(self) -> None:
        """Let what was read go out of memory, for who reads a segment once, from beginning to end."""
        self._files[2].let_go()

    def close(self) -> None:
        for file in self._files:
            file.close()


def _directory(words: Any) -> dict[str, list[tuple[int, int]]]:
    words.seek(0, 2)
    size = words.tell()
    (start,) = _SIZE.unpack(words.get(size - _SIZE.size, _SIZE.size))
    directory: dict[str, list[tuple[int, int]]] = loads(words.get(start, size - _SIZE.size - start))
    return directory
