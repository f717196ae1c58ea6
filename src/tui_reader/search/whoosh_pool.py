"""What a segment of a Whoosh index is written from: stories in memory, and segments merged word by word."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from tui_reader.search.query import ANYWHERE
from tui_reader.search.story_text import StoryText
from tui_reader.search.whoosh_codec import Terms
from tui_reader.search.whoosh_postings import NUMBER_SHIFT, PARTS_SHIFT, Postings, joined
from tui_reader.search.whoosh_tables import Found
from tui_reader.search.whoosh_texts import APART, BITS, BREAK, MARKS, NOT_BODY, Characters

TEXTS_AT_ONCE, WORDS_AT_ONCE = 500, 1000
"""So many are read of merged segments before what was read of them goes out of memory: some megabytes."""

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
