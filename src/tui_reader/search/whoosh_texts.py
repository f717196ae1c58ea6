"""The texts of a segment, a character for each word: so a phrase is found as any text is found in another.

A segment numbers its words, and a text is written as the characters of these numbers in UTF-8; the commonest words are
met first, and take a byte or two. Each passage begins with a mark that says which part of the story it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from tui_reader.folding import MAX_WORD, words
from tui_reader.search.matching import windows

HEAD = ("title", "highlights", "byline", "outlet", "place", "subhead", "links")
APART = ("has", "lang")
"""Parts whose words are words of no other part."""
PARTS = (*HEAD, "body", *APART)
"""What a story's texts are parts of, named as the fields of `StoryText`."""
MARKS = {name: chr(number) for number, name in enumerate(PARTS, start=1)}
"""What a passage begins with."""
BITS = {name: 1 << number for number, name in enumerate(HEAD)}
"""How postings say that a word stands in a part of the head."""
NOT_BODY = 1 << len(HEAD)
"""How they say that it stands nowhere else."""

MAX_WORDS = 0x110000 - 0x800 - 0x20
"""Words that a segment can number; what comes after them is lost."""

_AROUND = ".,:;!?'\"()[]-\u2013\u2014\u2018\u2019\u201c\u201d"
"""What stands around a word and is no part of it."""

_NOTHING, _LOST = "\x1e", "\x1f"
_FIRST = 0x20
_SURROGATES = 0xD800, 0x800
_END = re.compile("[\x01-\x0f]")
"""A mark: there one passage ends and another begins."""

MAX_KEPT = 200_000
"""Spellings whose words are remembered."""


class _Spellings(dict[str, list[str]]):
    """Whatever stands between white space, and the folded words in it; never large."""

    def __missing__(self, written: str) -> list[str]:
        if len(self) > MAX_KEPT:
            self.clear()
        bare = written.strip(_AROUND)
        found = self[written] = [bare.lower()[:MAX_WORD]] if bare.isascii() and bare.isalnum() else words(written)
        return found


_SPELLINGS = _Spellings()


class Characters(dict[str, str]):
    """Whatever stands between white space in a text, and the characters of the words in it."""

    def __init__(self) -> None:
        super().__init__()
        self._of: dict[str, str] = {"": _NOTHING}
        self.words: dict[str, str] = {_NOTHING: "", _LOST: ""}
        """Characters, and the words they stand for."""

    def __missing__(self, written: str) -> str:
        found = self[written] = "".join(map(self.of, _SPELLINGS[written]))
        return found

    def of(self, word: str) -> str:
        """The character of a folded word."""
        found = self._of.get(word)
        if found is None:
            found = self._of[word] = self._next()
            self.words.setdefault(found, word)
        return found

    def _next(self) -> str:
        number = _FIRST + len(self._of)
        if number >= _SURROGATES[0]:
            number += _SURROGATES[1]
        return chr(number) if number < 0x110000 else _LOST


def side_by_side(spelled: Sequence[str], ends: Collection[str], part: str | None) -> Callable[[bytes], bool]:
    """Whether a text has words side by side, followed by one of `ends`, all given as characters; in one part only?"""
    begin = "".join(spelled).encode()
    if len(ends) == 1 and part is None:
        (end,) = ends
        wanted = begin + end.encode()
        return lambda text: wanted in text
    before = MARKS[part].encode() + rb"[^\x01-\x0f]*?" if part else b""
    among = b"|".join(re.escape(end.encode()) for end in ends)
    found = re.compile(before + re.escape(begin) + b"(?:" + among + b")").search
    return lambda text: found(text) is not None


def near_each_other(spelled: Sequence[str], near: int, part: str | None) -> Callable[[bytes], bool]:
    """Whether a text has all of these words, the rarest first, with so many others among them at most."""
    first, *others = spelled
    reach = near + len(spelled) - 1
    mark = MARKS[part] if part else None

    def test(text: bytes) -> bool:
        decoded = text.decode()
        at = decoded.find(first)
        while at >= 0:
            before, after = decoded[max(0, at - reach) : at], decoded[at + 1 : at + reach + 1]
            if all(each in before or each in after for each in others):
                around = _END.split(before)[-1] + first + _END.split(after, 1)[0]
                if _near(around, spelled, near) and (mark is None or mark == _mark_before(decoded, at)):
                    return True
            at = decoded.find(first, at + 1)
        return False

    return test


def _mark_before(text: str, at: int) -> str:
    """The mark of the passage that a place is in."""
    begins = [match.start() for match in _END.finditer(text, 0, at)]
    return text[begins[-1]] if begins else ""


def _near(passage: str, spelled: Sequence[str], near: int) -> bool:
    standing = [[at for at, character in enumerate(passage) if character == each] for each in spelled]
    return all(standing) and any(True for _ in windows(standing, near))
