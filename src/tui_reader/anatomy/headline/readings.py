"""Words that may be one kind or another, a verb or a noun, a verb or its participle: read by what stands around them.

A model that has learnt from many sentences of which each such word's kind is known; the features are in
`reading_signs`, the training in ``scripts/anatomy/readings.py``.
"""

from __future__ import annotations

from array import array
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32, decompress

from tui_reader.anatomy.headline.clauses import clauses
from tui_reader.anatomy.headline.english import is_base
from tui_reader.anatomy.headline.model import WEIGHTS
from tui_reader.anatomy.headline.speech import (
    ADVERB,
    DETERMINER,
    EITHER,
    JOINING,
    NAME,
    NONFINITE,
    OF,
    OTHER,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    VERB,
    VERBS,
    has,
)

if TYPE_CHECKING:
    from tui_reader.anatomy.headline.words import Words

READ = VERB + NONFINITE + OTHER + SUBORDINATING + PREPOSITION + RELATIVE + ADVERB
"""The kinds that a word may be read as."""
PLACES = 1 << 14
"""Places of signs in the table of weights, each with one for every kind of `READ`; a sign's is the rest of its
CRC-32."""
_EITHER, _FINITE, _ING, _NONFINITE, _BASE, _SMALL = "e", "v", "g", "n", "b", "s"
ALLOWED = {
    _EITHER: VERB + NONFINITE + OTHER,
    _FINITE: VERB + NONFINITE + OTHER,
    _ING: NONFINITE + OTHER,
    _NONFINITE: NONFINITE + OTHER,
    _BASE: VERB + NONFINITE + OTHER,
    _SMALL: SUBORDINATING + PREPOSITION + RELATIVE + ADVERB + OTHER,
}
"""By what a word is asked for (see `asked`) the kinds that it may be."""
_SMALL_WORDS = " as before after since until than so that once though while because like for "
"""Words that open a clause or a phrase, or neither."""
_OPENS = SUBORDINATING + RELATIVE + JOINING + PRONOUN
_FURTHEST = 6
_MOST = 50_000
"""Signs whose weights stay at hand."""


class Readings(dict[str, tuple[int, ...]]):
    """The weights of signs, one for each kind of `READ`."""

    def __init__(self, packed: bytes) -> None:
        super().__init__()
        self._weights = array("b", decompress(packed))

    def __missing__(self, sign: str) -> tuple[int, ...]:
        if len(self) >= _MOST:
            self.clear()
        place = (crc32(sign.encode("utf-8", "replace")) & (PLACES - 1)) * len(READ)
        self[sign] = weights = tuple(self._weights[place : place + len(READ)])
        return weights

    def kinds(self, words: Words) -> str:
        """The kinds of words, those read anew that may be one or another."""
        opened = clauses(words)
        kinds = list(words.kinds)
        for at, kind in enumerate(words.kinds):
            if group := asked(words, at):
                kinds[at] = _settled(kind, self._likeliest(reading_signs(words, opened, at, group), group))
        return "".join(kinds)

    def _likeliest(self, signs: list[str], group: str) -> str:
        scores = dict(zip(READ, map(sum, zip(*map(self.__getitem__, signs), strict=True)), strict=True))
        return max(ALLOWED[group], key=scores.__getitem__)


def _settled(kind: str, read: str) -> str:
    """A kind that was read, in place of the one that a word has by itself, which may be told more finely."""
    if read == OTHER:
        return OTHER if kind in (VERB, EITHER, NONFINITE) else DETERMINER if kind in (SUBORDINATING, RELATIVE) else kind
    return kind if read == PREPOSITION and kind in (OF, PURPOSE) else read


def asked(words: Words, at: int) -> str:
    """As what a word is read: by its form a verb or its participle, a verb, one in ``-ing``, a participle, a verb
    without an ending, or a small word; nothing where it is one kind only."""
    word = words.bare[at]
    if has(_SMALL_WORDS, word):
        return _SMALL
    if words.kinds[at] == NAME and at:
        return ""
    form = words.known.kind(word)
    if form == NONFINITE:
        return _ING if word.endswith("ing") else _NONFINITE
    return {EITHER: _EITHER, VERB: _FINITE, "": _BASE if not form and is_base(words.known, word) else ""}.get(form, "")


@cache
def readings(language: str) -> Readings | None:
    """Those of a language; None where it has none."""
    try:
        return Readings((WEIGHTS / f"{language}.readings").read_bytes())
    except FileNotFoundError:
        return None


def reading_signs(words: Words, opened: list[str], at: int, group: str) -> list[str]:
    """What speaks for a word's being one kind or another: the words and kinds around it, the verbs before and behind,
    and which clauses are open before it (`clauses.clauses`). `group`: as what it is asked."""
    kinds, bare, marks = words.kinds, words.bare, words.marks
    word, before = bare[at], _at(bare, at - 1)
    b2, b1, k1, k2 = (_at(kinds, at + step) for step in (-2, -1, 1, 2))
    mark = marks[at - 1] if at else ""
    last, behind = _last_verb(kinds, at), _next_verb(kinds, at)
    between, ahead = _opened(words, max(last, 0), at), _opened(words, at, behind) + _at(kinds, behind)
    clause = opened[at - 1] if at else ""
    last_kind = _at(kinds, last)
    first = f"{words.words[at][:1].isupper():d}{at == 0:d}"
    return [
        *(f"a{word}", f"b{word[-3:]}{group}", f"c{b2}{b1}{group}", f"d{group}{k1}{k2}", f"e{before}|{group}"),
        *(f"f{group}|{_at(bare, at + 1)}", f"g{mark}{group}{marks[at]}", f"h{group}{between}{last_kind}"),
        *(f"i{word}{k1}", f"j{group}{before[-1:]}{b1}{k1}", f"k{group}{first}{k1}"),
        *(f"l{group}{between}|{ahead}{k1}", f"m{b1}{group}{k1}{k2}{ahead}", f"n{group}{clause}{k1}{mark}"),
        f"o{group}{kinds[0]}{min(at, _FURTHEST)}",
    ]


def _at(values: list[str] | str, at: int) -> str:
    return values[at] if 0 <= at < len(values) else "-"


def _last_verb(kinds: str, at: int) -> int:
    return max(kinds.rfind(kind, 0, at) for kind in VERBS)


def _next_verb(kinds: str, at: int) -> int:
    return next((place for place in range(at + 1, len(kinds)) if kinds[place] in VERBS), len(kinds))


def _opened(words: Words, start: int, stop: int) -> str:
    """Which kinds of words that open something stand from one word to another, and whether a mark does."""
    found = {kind for kind in words.kinds[start + 1 : stop] if kind in _OPENS}
    found.update("," for mark in words.marks[start:stop] if mark)
    return "".join(sorted(found))
