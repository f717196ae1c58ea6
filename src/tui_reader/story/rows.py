"""What lists and searches show of stories."""

from __future__ import annotations

from typing import Self

from tui_reader.record import Record
from tui_reader.story import About, Marks, Span, Title


class Highlighted(Record):
    """A text and the spans of it that matched: meaning, not mark-up.

    Raises `ValueError` where the spans overlap, are out of order or out of the text.
    """

    text: str
    spans: tuple[Span, ...] = ()

    def __new__(cls, text: str, spans: tuple[Span, ...] = ()) -> Self:
        """Check that the spans fit."""
        reached = 0
        for start, end in spans:
            if not reached <= start < end <= len(text):
                raise ValueError(f"span {start, end} does not fit a text of {len(text)} characters")
            reached = end
        return super().__new__(cls, text, spans)

    def split(self) -> tuple[str, ...]:
        """The text in turns of plain and matched; the odd pieces matched."""
        pieces: list[str] = []
        reached = 0
        for start, end in self.spans:
            pieces += (self.text[reached:start], self.text[start:end])
            reached = end
        return (*pieces, self.text[reached:])


class Row(Record):
    """What a list shows of a story, without reading its file."""

    id: str
    paths: tuple[str, ...]
    title: Title
    about: About
    """`About.published` is filled from path or file time where the text says nothing."""
    words: int
    teaser: str = ""
    """The first highlight, else the beginning of the first paragraph."""
    marks: Marks = Marks()


class Hit(Record):
    """A story found, with why."""

    row: Row
    score: float
    excerpt: Highlighted
