"""How stories get into a Whoosh index quickly: postings gathered by word in memory, segments merged word by word."""

from __future__ import annotations

import warnings
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from tui_reader.search.query import ANYWHERE
from tui_reader.search.story_text import StoryText, story_text
from tui_reader.search.whoosh_codec import Terms, WordCodec
from tui_reader.search.whoosh_postings import NUMBER_SHIFT, PARTS_SHIFT, Postings, joined
from tui_reader.search.whoosh_tables import Found
from tui_reader.search.whoosh_texts import APART, BITS, BREAK, MARKS, NOT_BODY, Characters
from tui_reader.story import Story

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.index import TOC, FileIndex
    from whoosh.reading import SegmentReader
    from whoosh.writing import SegmentWriter

MAX_KEPT = 200_000
"""What texts have between white space, and its words, that is remembered from one segment to the next."""
LOCK_SECONDS = 30.0
"""How long a writer waits for another process that is committing."""
TEXTS_AT_ONCE, WORDS_AT_ONCE = 500, 1000
"""So many are read of merged segments before what was read of them goes out of memory: some megabytes."""
GROWTH = 2
"""How many times as large as all smaller ones together a segment must be to be left alone."""

_Word = tuple[str, bytes, int, str, Callable[[], Postings]]
"""Field, word, the place of its source among the sources, its character, and its postings there."""


class _Source(NamedTuple):
    """A segment that is merged into the one being written."""

    reader: Any
    words: Terms
    characters: str
    """What its characters become: at the number of each, another."""
    start: int
    """The new number of its first story."""
    numbers: list[int] | None
    """The new number of each story, -1 for one that does not stay; None where all stay."""


class Pool:
    """What a segment is written from: stories in memory, and segments merged into it."""

    def __init__(self, characters: Characters) -> None:
        self._characters = characters
        self._postings: defaultdict[str, array[int]] = defaultdict(_numbers)
        """By the character of the word."""
        self._texts: list[bytes] = []
        self._apart: dict[tuple[tuple[str, ...], ...], tuple[str, str]] = {}
        """What `_words_apart` gives: many stories have the same."""
        self._sources: list[_Source] = []

    def add(self, text: StoryText) -> int:
        """Takes the next story in; how many words it has."""
        names, passages = zip(*text.head, strict=True)
        head = "".join(self._characters.spelled(passages))
        body = self._characters.spelled(text.body)
        words = self._counted(body)
        """Times, and above them the bits of parts."""
        written: list[str] = []
        for name, spelled in zip(names, head.split(BREAK), strict=True):
            written += MARKS[name], spelled
            bit = BITS[name] << PARTS_SHIFT
            for character in spelled:
                words[character] = (words.get(character, NOT_BODY << PARTS_SHIFT) | bit) + 1
        in_body = "".join(body)
        apart, marked = self._words_apart(text)
        written += MARKS["body"], in_body.replace(BREAK, MARKS["body"]), marked
        base, postings = len(self._texts) << NUMBER_SHIFT, self._postings
        for character, times in words.items():
            postings[character].append(base | times)
        for character in apart:
            postings[character].append(base | 1)
        self._texts.append("".join(written).encode())
        return len(head) - head.count(BREAK) + len(in_body) - in_body.count(BREAK)

    def _words_apart(self, text: StoryText) -> tuple[str, str]:
        """The characters of words that are no words of the text; and the same with their marks."""
        known = text.has, text.lang
        if known not in self._apart:
            found = [(MARKS[name], self._spelled_apart(name, getattr(text, name))) for name in APART]
            marked = "".join(mark + each for mark, spelled in found for each in spelled)
            self._apart[known] = "".join(dict.fromkeys(each for _, spelled in found for each in spelled)), marked
        return self._apart[known]

    def _spelled_apart(self, name: str, passages: Sequence[str]) -> list[str]:
        characters = self._characters
        return [
            "".join(
                characters.of(f"{name} {characters.words[each]}") for each in "".join(characters.spelled([passage]))
            )
            for passage in passages
        ]

    def _counted(self, spelled: list[str]) -> dict[str, int]:
        """How often each character stands there."""
        counts = Counter(spelled)
        del counts[BREAK]
        for several in counts.keys() & self._characters.several:
            times = counts.pop(several)
            for character in several:
                counts[character] += times
        return counts

    def has_room(self, readers: Iterable[Any]) -> bool:
        """Whether the words of these segments can be numbered besides those that are here."""
        tables = (reader.codec().terms_reader(reader.storage(), reader.segment()).table(ANYWHERE) for reader in readers)
        return len(self._characters.words) + sum(len(table or ()) for table in tables) < self._characters.most

    def add_segment(self, reader: Any, start: int, numbers: list[int] | None) -> None:
        """Takes a whole segment in, and the reader to close."""
        words = reader.codec().terms_reader(reader.storage(), reader.segment())
        self._sources.append(_Source(reader, words, self._taken_over(words), start, numbers))

    def _taken_over(self, words: Terms) -> str:
        """What the characters of a segment become here; numbered in the same order, since the commonest come first."""
        tables = [(field, table) for field in (ANYWHERE, *APART) if (table := words.table(field))]
        taken = list(map(chr, range(1 + max((max(table.characters) for _, table in tables), default=0))))
        for field, table in tables:
            for character, word in sorted(zip(table.characters, table.spelled(), strict=True)):
                taken[character] = self._characters.of(f"{field} {word}" if field in APART else word)
        return "".join(taken)

    def texts(self) -> Iterator[bytes]:
        """The text of each story."""
        yield from self._texts
        for source in self._sources:
            every = range(source.reader.doc_count_all())
            kept = every if source.numbers is None else (each for each in every if source.numbers[each] >= 0)
            for written, (_, text) in enumerate(source.words.texts(kept)):
                if written % TEXTS_AT_ONCE == 0:
                    source.words.let_go()
                yield text.decode().translate(source.characters).encode()

    def words(self) -> Iterator[Found]:
        """Words by field and word, each with all its postings."""
        if not self._sources:
            for field, word, _, character, postings in self._in_memory():
                yield Found(field, word, character, postings())
            return
        streams = [self._in_memory(), *(self._words_of(source, rank) for rank, source in enumerate(self._sources, 1))]
        words = groupby(merge(*streams, key=itemgetter(0, 1, 2)), key=itemgetter(0, 1))
        for count, ((field, word), group) in enumerate(words):
            if count % WORDS_AT_ONCE == 0:
                for source in self._sources:
                    source.words.let_go()
            same = list(group)
            whole = joined([postings() for *_, postings in same])
            if whole.ids:
                yield Found(field, word, same[0][3], whole)

    def iter_postings(self) -> Pool:
        """What Whoosh hands on to the codec's writer."""
        return self

    def cleanup(self) -> None:
        """Lets everything go."""
        for source in self._sources:
            source.words.close()
            source.reader.close()
        self._sources.clear()
        self._postings.clear()
        self._texts.clear()

    def _in_memory(self) -> Iterator[_Word]:
        words = self._characters.words
        spelled = ((*words[each].rpartition(" ")[::2], each) for each in self._postings)
        for field, word, character in sorted((field or ANYWHERE, word.encode(), each) for field, word, each in spelled):
            if word:
                yield field, word, 0, character, partial(Postings.of, self._postings[character])

    def _words_of(self, source: _Source, rank: int) -> Iterator[_Word]:
        for field in sorted(source.words.indexed_field_names()):
            table = source.words.table(field)
            for at, word in enumerate(table or ()):

                def postings(table: Any = table, at: int = at) -> Postings:
                    return source.words.postings_at(table, at).renumbered(source.start, source.numbers)

                assert table
                yield field, word, rank, source.characters[table.characters[at]], postings


def _numbers() -> array[int]:
    return array("Q")


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
