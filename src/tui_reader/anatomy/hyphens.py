"""Words that a line end divides: which hyphens a program put there, and which belong to the word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from tui_reader.anatomy import cues
from tui_reader.anatomy.unspaced import is_unspaced_character

SOFT = "\u00ad"
HYPHENS = "-\u2010"
_WORD = r"[^\W\d_]+"
_LONGEST_WORD = 40
_LETTERS = rf"[^\W_]{{1,{_LONGEST_WORD}}}"
_PART = rf"[^\W\d_]{{1,{_LONGEST_WORD}}}"
"""Of a bounded length: a run of letters without end must not be looked through again from each of them."""
_SHORTEST = 3
"""Letters of a part that may be a word by itself."""


class Seams:
    """Joins the lines of one text; its words are counted when the first doubtful hyphen is met."""

    def __init__(self, text: str) -> None:
        self._text = text

    def joined(self, lines: Iterable[str]) -> str:
        """The lines as one, words that a line end divides made whole."""
        parts: list[str] = []
        for line in lines:
            if parts:
                parts[-1], between = self._seam(parts[-1], line)
                parts.append(between)
            parts.append(line)
        return "".join(parts)

    def _seam(self, before: str, after: str) -> tuple[str, str]:
        """A line as it is when `after` follows it, and what comes between the two."""
        last, first = before[-1], after[0]
        if last == SOFT:
            return before[:-1], ""
        if last in HYPHENS and before[-2:-1].isalnum():
            if after.split(None, 1)[0] in cues.words("AFTER_HYPHENS"):
                return before, " "
            if first.isalnum():
                return (before, "") if not first.islower() or self._keeps(before[:-1], after) else (before[:-1], "")
        return before, "" if is_unspaced_character(last) and is_unspaced_character(first) else " "

    def _keeps(self, before: str, after: str) -> bool:
        """Whether the hyphen belongs to the word: the story has it so, or both its parts are words by themselves."""
        head, tail = re.search(_WORD + "$", before[-_LONGEST_WORD:]), re.match(_WORD, after[:_LONGEST_WORD])
        if head is None or tail is None:
            return True
        first, second = head[0].lower(), tail[0].lower()
        if first + second in self._words:
            return False
        # `state-of-the-` goes on; so does `15-year-`.
        if f"{first}-{second}" in self._compounds or before[: -len(first)].endswith(tuple(HYPHENS)):
            return True
        if second in cues.words("ENDINGS"):
            return False
        if first in cues.words("BEFORE_HYPHEN") or second in cues.words("AFTER_HYPHEN"):
            return True
        if first in cues.words("MAY_STAND_BEFORE_HYPHEN"):
            return second in self._small_words
        apart = min(len(first), len(second)) >= _SHORTEST and first not in cues.words("SOLID_BEGINNINGS")
        return apart and {first, second} <= self._small_words

    @cached_property
    def _lines_joined(self) -> str:
        """The text without what stands at its line ends: what is divided there proves nothing."""
        return re.sub(rf"{_LETTERS}[{HYPHENS}][^\S\n]{{0,40}}\n\s{{0,40}}{_LETTERS}", "\n", self._text)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(re.findall(_WORD, self._lines_joined.lower()))

    @cached_property
    def _small_words(self) -> frozenset[str]:
        """The words that stand in the text in small letters: a noun with a capital, as German has, is no proof."""
        return frozenset(re.findall(r"\b[^\W\d_]+\b", self._lines_joined))

    @cached_property
    def _compounds(self) -> frozenset[str]:
        found = re.findall(rf"{_PART}[{HYPHENS}]{_PART}", self._lines_joined.lower())
        return frozenset(one.replace("\u2010", "-") for one in found)
