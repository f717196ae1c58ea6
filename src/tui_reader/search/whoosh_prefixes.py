"""The words of a segment: all of them in a row, and a table of those that begin so.

A prefix has never all its words looked at; patterns, other forms and words alike are looked for along the row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from heapq import nlargest
from itertools import groupby
from operator import itemgetter
from pickle import dumps, loads
from typing import Any

PREFIX_FIELDS = ("text", "title")
"""Fields in which beginnings of words are looked for."""

FULL = 64
"""Words that are looked at one by one: a prefix with more stands in the table."""
KEPT = 32
"""Of a prefix in the table, so many words are kept: those in the most stories."""

Counted = list[tuple[str, int]]
"""Words, and in how many stories each stands."""


class PrefixTable:
    """For fields and prefixes with many words, the most frequent of them, in one segment."""

    def __init__(self) -> None:
        self._words: dict[str, Counted] = {field: [] for field in PREFIX_FIELDS}

    def add(self, field: str, word: str, stories: int) -> None:
        """Takes a word in; words come in order."""
        self._words[field].append((word, stories))

    def to_bytes(self) -> bytes:
        """What `read_prefixes` reads."""
        table: dict[str, dict[str, Counted]] = {field: {} for field in PREFIX_FIELDS}
        for field, words in self._words.items():
            _collect(words, 0, table[field])
        frequent = sorted(self._words[PREFIX_FIELDS[0]], key=itemgetter(1), reverse=True)
        row = "".join(f"\n{word}\t{stories}" for word, stories in frequent) + "\n"
        return dumps((table, row.encode()), 4)


def _collect(words: Counted, length: int, table: dict[str, Counted]) -> None:
    """Notes the prefixes one longer than `length`, which all words share, and the longer ones below them."""
    if len(words) <= FULL:
        return
    if length:
        table[words[0][0][:length]] = nlargest(KEPT, words, key=itemgetter(1))
    for _, group in groupby(words, key=lambda word: word[0][: length + 1]):
        deeper = list(group)
        if len(deeper) > FULL and len(deeper[-1][0]) > length:
            _collect(deeper, length + 1, table)


def read_prefixes(data: bytes) -> tuple[dict[str, dict[str, Counted]], bytes]:
    """The table of a segment, by field and prefix; and all words of its texts in a row, the most frequent first.

    A newline stands before each; behind it a tab, and in how many stories it stands.
    """
    read: tuple[dict[str, dict[str, Counted]], bytes] = loads(data)
    return read


def words_in(reader: Any, field: str, prefix: str) -> Iterable[tuple[str, int]]:
    """All words of a segment that begin so; at most `FULL` where the prefix stands in no table."""
    if field not in reader.indexed_field_names():
        return
    cursor = reader.cursor(field)
    cursor.find(prefix.encode())
    while cursor.is_valid() and cursor.text().startswith(prefix):
        yield cursor.text(), cursor.term_info().doc_frequency()
        cursor.next()


def most_frequent(counted: Iterable[Iterable[tuple[str, int]]], number: int) -> Counted:
    """The words of several segments that stand in the most stories."""
    found: Counter[str] = Counter()
    for words in counted:
        for word, stories in words:
            found[word] += stories
    return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:number]
