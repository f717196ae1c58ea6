"""Folded text: what counts as the same word, the same headline, the same passage.

One set of rules serves index, scan, excerpts, find and the catalogue, so that they always agree:

- case, accents and compatibility forms fold away (``Łódź`` is ``lodz``, ``ﬁ`` is ``fi``); vowel signs and voicing
  marks, which make another letter, stay;
- a word is a run of letters and digits; a hyphen divides words, a soft hyphen is nothing;
- ``CNN's`` is ``cnn``; ``don't`` is ``dont``; any other apostrophe divides (``l'État`` is ``l etat``);
- ``U.S.`` is ``us``;
- scripts written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) give a word a character.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from functools import cache

Span = tuple[int, int]

MAX_WORD = 64
"""Characters kept of a word: longer runs are no language, and would swell the index."""

_APOSTROPHES = "'\u2018\u2019\u02bc\uff07"
_UNSPACED = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6\u1000-\u102a\u1780-\u17b3"
    "\u2e80-\u2fd5\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u312f"
    "\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
)
_MARK = "\u02d1"
"""Stands for any combining mark while words are looked for: one character, and a letter to `re`."""

_STRAIGHT = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\uff07\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
}
_UNDECOMPOSED = dict(zip("łøđħıŧðæœþ", ("l", "o", "d", "h", "i", "t", "d", "ae", "oe", "th"), strict=True))
"""Letters that Unicode does not decompose, with what a keyboard without them offers."""


class Token:
    """A folded word and where it stands in the original text."""

    __slots__ = ("end", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end


class _CharacterTable(dict[int, str]):
    """A table for `str.translate`, filled as characters are met and never large."""

    def __init__(self, cased: bool) -> None:
        super().__init__()
        self._cased = cased

    def __missing__(self, code: int) -> str:
        if len(self) > 20_000:
            self.clear()
        folded = self[code] = _fold_character(chr(code), self._cased)
        return folded


class _ShapeTable(dict[int, str]):
    """A table for `str.translate` that keeps every character in its place and makes marks letters."""

    def __missing__(self, code: int) -> str:
        if len(self) > 20_000:
            self.clear()
        # Hardly a text in English asks for it, and to load it takes longer than to fold a headline.
        import unicodedata

        character = chr(code)
        is_mark = unicodedata.category(character)[0] == "M" or character in "\u00ad\u200c\u200d\u2060\uff9e\uff9f"
        shape = self[code] = _MARK if is_mark else character
        return shape


class _WordTable(dict[str, str]):
    """Words as written and their folded forms, filled as they are met and never large."""

    def __missing__(self, word: str) -> str:
        if len(self) > 100_000:
            self.clear()
        folded = self[word[: 4 * MAX_WORD]] = _fold_word(word[: 4 * MAX_WORD])
        return folded


_FOLDED = _CharacterTable(cased=False)
_UNACCENTED = _CharacterTable(cased=True)
_SHAPES = _ShapeTable()
_WORDS = _WordTable()


def fold(text: str) -> str:
    """`text` without case, accents and typographic variants; every character is folded by itself.

    White space and punctuation stay, straightened: ``’`` is ``'``, any dash ``-``; what has no width goes.
    """
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def fold_headline(text: str) -> str:
    """A key equal for two headlines that differ in case, accents, punctuation and white space only."""
    folded = fold(text).replace("'", "").replace(".", "")
    shape = folded if folded.isascii() else folded.translate(_SHAPES)
    words = (folded[match.start() : match.end()] for match in re.finditer(r"[^\W_]+", shape))
    return " ".join(words) or " ".join(fold(text).split())


def tokens(text: str) -> Iterator[Token]:
    """The words of `text` in order, folded, with their offsets into it; never an empty word."""
    for word, (start, end) in zip(words(text), word_spans(text), strict=True):
        if word:
            yield Token(word, start, end)


def words(text: str) -> list[str]:
    """The folded words of `text`, one for each of `word_spans`; empty where a word is nothing but marks."""
    shape, pattern = _shape(text)
    if shape is text:
        return list(map(_WORDS.__getitem__, pattern.findall(text)))
    return [_WORDS[text[slice(*match.span(1))]] for match in pattern.finditer(shape)]


def word_spans(text: str) -> list[Span]:
    """Where the words of `text` stand."""
    shape, pattern = _shape(text)
    return [match.span(1) for match in pattern.finditer(shape)]


def is_unspaced(word: str) -> bool:
    """Whether a folded word is a character of a script written without spaces, and so never the beginning of a word."""
    return not word.isascii() and _unspaced().match(word) is not None


def find_all(text: str, needle: str) -> list[Span]:
    """Where `needle` stands in `text`, anywhere in a word; in order, never overlapping.

    Accents never matter; case matters where the needle has a capital. White space in the needle is any white space in
    the text, line ends too. An empty needle is found nowhere.
    """
    cased = any(map(str.isupper, needle))
    pieces = _flatten(needle, cased).split()
    if not pieces:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, pieces)))
    flat = _flatten(text, cased)
    if text.isascii():
        return [match.span() for match in pattern.finditer(flat)]
    starts, ends = _origins(text, cased)
    found: list[Span] = []
    for match in pattern.finditer(flat):
        start, end = starts[match.start()], ends[match.end() - 1]
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


def _flatten(text: str, cased: bool) -> str:
    if text.isascii():
        return text if cased else text.lower()
    return text.translate(_UNACCENTED if cased else _FOLDED)


def _origins(text: str, cased: bool) -> tuple[array[int], array[int]]:
    """For each character of the flattened text, the start and end of what it came from."""
    table = _UNACCENTED if cased else _FOLDED
    starts, ends = array("L"), array("L")
    for offset, character in enumerate(text):
        width = len(table[ord(character)])
        if width:
            starts.extend([offset] * width)
            ends.extend([offset + 1] * width)
        elif ends:
            ends[-1] = offset + 1
    return starts, ends


def _fold_character(character: str, cased: bool) -> str:
    if character in _STRAIGHT:
        return _STRAIGHT[character]
    if character.isspace():
        return character if character == "\n" else " "
    if character.isascii():
        return character if cased else character.lower()
    if character == "\u1e9e" or (not cased and character == "\u00df"):
        return "ss"
    lowered = character.lower()
    if lowered in _UNDECOMPOSED:
        plain = _UNDECOMPOSED[lowered]
        return plain.capitalize() if cased and character != lowered else plain
    import unicodedata

    whole = unicodedata.normalize("NFKD", character)
    if not cased:
        whole = unicodedata.normalize("NFKD", whole.casefold())
    # Classes 1 to 9 (overlay, nukta, voicing mark, virama) make another letter; from 10 on they are points and accents.
    bare = "".join(part for part in whole if unicodedata.combining(part) < 10)
    fits = all(part.isalnum() or unicodedata.category(part)[0] == "M" for part in bare)
    return bare if fits or not character.isalnum() else character


def _fold_word(word: str) -> str:
    if word.isascii() and word.isalnum():
        return word.lower()[:MAX_WORD]
    folded = "".join(part for part in fold(word) if part not in "'.")
    return folded[:MAX_WORD]


def _shape(text: str) -> tuple[str, re.Pattern[str]]:
    """`text` ready for word finding, each character in its place, and the pattern that finds its words."""
    if text.isascii() or not _beyond_latin().search(text):
        return text, _latin_word()
    return text.translate(_SHAPES), _any_word()


@cache
def _beyond_latin() -> re.Pattern[str]:
    return re.compile("[^\0-\xac\xae-\u02ff\u2010-\u2044\u20ac]")


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")


@cache
def _latin_word() -> re.Pattern[str]:
    return _word_pattern("")


@cache
def _any_word() -> re.Pattern[str]:
    return _word_pattern(_UNSPACED)


def _word_pattern(unspaced: str) -> re.Pattern[str]:
    """Group 1 is the word; a possessive's ending is matched after it, so that it does not become a word."""
    letter, inner, last = rf"[^\W\d_{unspaced}]", rf"[^\W_{unspaced}]", r"(?![^\W_])"
    single = rf"[{unspaced}]{_MARK}*|" if unspaced else ""
    return re.compile(
        rf"({single}{letter}(?:\.{letter})+{last}|{inner}+(?:[{_APOSTROPHES}](?:[tTdDmM]|[rR][eE]|[vV][eE]|[lL][lL]){last})?)"
        rf"(?:[{_APOSTROPHES}][sS]{last})?"
    )
