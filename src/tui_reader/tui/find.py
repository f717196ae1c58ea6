"""What is found in a story: all of it, in reading order, and which of it the reader looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tui_reader.story import Span, Story
from tui_reader.tui.page import Line, Page, Stretch
from tui_reader.tui.pieces import Piece, Role, compose

SpansOf = Callable[[str], Sequence[Span]]
"""What of a text is found: ordered spans that do not overlap."""


def find_in(pieces: Sequence[Piece], spans_of: SpansOf) -> tuple[Stretch, ...]:
    """What `spans_of` finds in the story's own text, in reading order.

    A derived headline is left out: the same words stand in the text.
    """
    return tuple(
        Stretch(number, start, end)
        for number, piece in enumerate(pieces)
        if piece.text and piece.role is not Role.DERIVED_TITLE
        for start, end in spans_of(piece.text)
        if start < end
    )


class LookedThrough:
    """A `SpansOf` that was asked about a story in a thread: asked again on the event loop, it only remembers.

    To look for words takes seconds in a story of megabytes; what is asked of other texts is looked for then.
    """

    def __init__(self, spans_of: SpansOf) -> None:
        self._spans_of = spans_of
        self._found: dict[str, Sequence[Span]] = {}

    def __call__(self, text: str) -> Sequence[Span]:
        """What of a text is found."""
        found = self._found.get(text)
        if found is None:
            found = self._found[text] = self._spans_of(text)
        return found


def look_through(story: Story, spans_of: LookedThrough) -> None:
    """Have it known what there is in a story, shown whole or with its furniture folded."""
    find_in(compose(story, every_block=True), spans_of)


class Matches:
    """The matches of a page, with a current one that steps round."""

    def __init__(self, found: Sequence[Stretch] = (), current: int | None = None) -> None:
        self.found = found
        self.current = current if current is not None and current < len(found) else None
        self._of_piece: dict[int, list[int]] = {}
        for number, match in enumerate(found):
            self._of_piece.setdefault(match.piece, []).append(number)

    def __len__(self) -> int:
        return len(self.found)

    def within(self, line: Line) -> Iterator[tuple[int, int, bool]]:
        """The stretches of a line's piece that match there, and whether each is the current match."""
        for number in self._of_piece.get(-1 if line.piece is None else line.piece, ()):
            _, start, end = self.found[number]
            if start < line.end and end > line.start:
                yield max(start, line.start), min(end, line.end), number == self.current

    def from_line(self, page: Page, line: int) -> int:
        """The first match at or below a line of the page, else the first of all."""
        below = (number for number, match in enumerate(self.found) if page.line_of(match.piece, match.start) >= line)
        return next(below, 0)

    def after(self, step: int, page: Page, top: int) -> int:
        """The match `step` on from the current one, round the ends; without a current one, from line `top`."""
        if self.current is not None:
            return (self.current + step) % len(self.found)
        following = self.from_line(page, top)
        return following if step > 0 else (following - 1) % len(self.found)
