"""A line of a date by its tokens: figures, letters, and what stands between them."""

from __future__ import annotations

import re


class Token:
    """A run of figures, a run of letters, or a single other character, Chinese and Japanese ones among them."""

    __slots__ = ("spaced", "start", "text")

    def __init__(self, text: str, spaced: bool, start: int = 0) -> None:
        self.text = text
        self.spaced = spaced
        """White space stands before it."""
        self.start = start
        """Where it stands in the line."""

    @property
    def number(self) -> int:
        """The number it is, -1 where it is none that can stand in a date."""
        return int(self.text) if self.text.isdecimal() and len(self.text) <= 4 else -1


_NOTHING = Token("", True)
# A year may have lost the space before the time: `May 30, 20162:05 PM`.
_FIGURES = r"(?:19|20)\d\d(?=\d\d?:\d\d)|\d+"
_ASCII = rf"{_FIGURES}|[a-zA-Z]+|\S"
"""The same for most lines, and compiled in a fifth of the time."""
_TOKEN = rf"{_FIGURES}|[\u3040-\u30ff\u3400-\u9fff]|[^\W\d_\u3040-\u30ff\u3400-\u9fff]+|\S"


class Tokens(list[Token]):
    """The tokens of a line; past both ends there is nothing."""

    def at(self, index: int) -> Token:
        """The token at `index`."""
        return self[index] if 0 <= index < len(self) else _NOTHING

    def past(self, index: int, *texts: str) -> int:
        """`index`, or the one after it where one of `texts` stands there."""
        return index + 1 if self.at(index).text.lower() in texts else index


def tokens_of(line: str) -> Tokens:
    """The figures, words and single characters of a line, in order."""
    found = re.finditer(_ASCII if line.isascii() else _TOKEN, line)
    return Tokens(Token(one[0], one.start() > 0 and line[one.start() - 1] == " ", one.start()) for one in found)
