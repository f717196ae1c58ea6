"""The texts of a segment, a character for each word: so a phrase is found as any text is found in another.

A segment numbers its words, and a text is written as the characters of these numbers in UTF-8; the commonest words are
met first, and take a byte or two. Each passage begins with a mark that says which part of the story it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from tui_reader.folding import MAX_WORD, words
from tui_reader.search.story_text import HAS, StoryText

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

BREAK = "\0"
"""Stands between two passages while a text is made."""

MAX_WORDS = 0x110000 - 0x800 - 0x20
"""Words that a segment can number."""

_NOTHING, _LOST = "\x1e", "\x1f"
_FIRST = 0x20
_SURROGATES = 0xD800, 0x800
_MARK = re.compile(rb"[\x01-\x0f]")
_LONGEST = 4
"""Bytes that stand for a word, at most."""
_NEAR = 256
"""In so many bytes most passages end."""

_IN_WORDS = b".'" + BREAK.encode()
"""What of ASCII, besides letters and digits, may be part of a word or stands between passages."""
_SPACED = bytes(
    byte if byte > 0x7F or byte in _IN_WORDS else ord(chr(byte).lower() if chr(byte).isalnum() else " ")
    for byte in range(256)
)


class Characters(dict[str, str]):
    """Whatever `_tokens` finds in a text, and the characters of the words in it."""

    def __init__(self, most: int = MAX_WORDS) -> None:
        """`most`: words that can be numbered; what comes after them is lost."""
        super().__init__({BREAK: BREAK})
        self.most = most
        self._of: dict[str, str] = {"": _NOTHING}
        self.words: dict[str, str] = {_NOTHING: "", _LOST: ""}
        """Characters, and the words they stand for."""
        self.several: set[str] = {""}
        """Those of its values that are not one character."""

    def has_room(self, text: StoryText) -> bool:
        """Whether all words of a story can surely be numbered, were they all new."""
        return self.most - len(self._of) > sum(map(len, text.passages)) + len(HAS) + len("".join(text.lang))

    def spelled(self, passages: Sequence[str]) -> list[str]:
        """The words of all passages, as characters, each by itself or with its neighbours; with a `BREAK` between."""
        return list(map(self.__getitem__, _tokens(passages)))

    def __missing__(self, token: str) -> str:
        if token.isascii() and token.isalnum():
            found = self[token] = self.of(token[:MAX_WORD])
            return found
        found = self[token] = "".join(map(self.of, words(token)))
        if len(found) != 1:
            self.several.add(found)
        return found

    def of(self, word: str) -> str:
        """The character of a folded word."""
        found = self._of.get(word)
        if found is None:
            found = self._of[word] = self._next()
            self.words.setdefault(found, word)
        return found

    def _next(self) -> str:
        if len(self._of) >= self.most:
            return _LOST
        number = _FIRST + len(self._of)
        return chr(number if number < _SURROGATES[0] else number + _SURROGATES[1])


def _tokens(passages: Sequence[str]) -> list[str]:
    """What stands between white space, or what is as good as that, in small letters, with a `BREAK` between passages.

    Done with whole texts, since that is quick: `words` finds in the tokens what it finds in the passages.
    """
    text = f" {BREAK} ".join(passages)
    if text.count(BREAK) >= len(passages):
        text = f" {BREAK} ".join(passage.replace(BREAK, " ") for passage in passages)
    for sign in "\u201c\u201d\u2013\u2014":
        text = text.replace(sign, " ")
    for apostrophe in "\u2018\u2019":
        text = text.replace(apostrophe, "'")
    small = text.encode(errors="replace").translate(_SPACED).decode()
    return small.replace(". ", " ").split()


Find = Callable[[bytes, int], int]
"""Where something stands in texts, one after the other, first from a place on; -1 for nowhere."""


def side_by_side(spelled: Sequence[str], ends: Collection[str], part: str | None) -> Find:
    """Words side by side, followed by one of `ends`, all given as characters; in one part only?"""
    begin = "".join(spelled).encode()
    if len(ends) == 1:
        (end,) = ends
        wanted = begin + end.encode()

        def find(texts: bytes, start: int) -> int:
            return texts.find(wanted, start)

    else:
        among = b"|".join(re.escape(end.encode()) for end in ends)
        search = re.compile(re.escape(begin) + b"(?:" + among + b")").search

        def find(texts: bytes, start: int) -> int:
            found = search(texts, start)
            return found.start() if found else -1

    return _in_part(find, part) if part else find


def followed(first: str, second: str, most: int, part: str | None) -> Find:
    """A word that another follows in its passage, with so many words between them at most; in one part only?"""
    search = re.compile(rf"{re.escape(first)}[^\x01-\x0f]{{0,{most * _LONGEST}}}?{re.escape(second)}".encode()).search

    def find(texts: bytes, start: int) -> int:
        found = search(texts, start)
        while found and len(found[0].decode()) - 2 > most:
            found = search(texts, found.start() + 1)
        return found.start() if found else -1

    return _in_part(find, part) if part else find


def near_each_other(spelled: Sequence[str], near: int, part: str | None) -> Callable[[bytes], bool]:
    """Whether a text has different words in one passage, with so many others among them at most; in one part only?"""
    exact = re.compile(_together(spelled, near + len(spelled) - 2)).search
    needed = [each.encode() for each in spelled]
    passages = re.compile(MARKS[part].encode() + rb"[^\x01-\x0f]*").findall if part else lambda text: [text]
    return lambda text: any(
        all(each in passage for each in needed) and exact(passage.decode()) is not None for passage in passages(text)
    )


def _together(spelled: Sequence[str], reach: int) -> str:
    """An expression for any of these that all others follow in its passage, at most so many characters between."""

    def followed(first: str) -> str:
        others = (rf"(?=[^\x01-\x0f]{{0,{reach}}}{re.escape(each)})" for each in spelled if each != first)
        return re.escape(first) + "".join(others)

    return "|".join(map(followed, spelled))


def _in_part(find: Find, part: str) -> Find:
    """Only what stands in passages of this part."""
    mark = MARKS[part].encode()

    def find_there(texts: bytes, start: int) -> int:
        at = find(texts, start)
        while at >= 0 and _mark_before(texts, at) != mark:
            at = find(texts, at + 1)
        return at

    return find_there


def _mark_before(texts: bytes, at: int) -> bytes:
    """The mark of the passage that a place is in."""
    near = _NEAR
    while not (found := _MARK.findall(texts, max(0, at - near), at)) and near < at:
        near *= _NEAR
    return found[-1] if found else b""
