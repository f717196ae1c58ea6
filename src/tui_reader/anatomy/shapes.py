"""A line in a few coarse strokes: as its neighbours see it."""

# Annotations are evaluated: see `story`.

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision

BODY_WORDS = 12
RUNNING = "Pp"
OPEN = "wxyz?"
_LONGEST_OPEN = 45
_LENGTHS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 16, 20, 26, 34, 45, 60, 90)
_ENDINGS = "?!:;,)"
_SPEECH = frozenset("“”\"«»„'‘’")


class Shape(NamedTuple):
    """What can be seen of a line from afar."""

    type: str
    """P running text, p a short sentence, x y z w open lines from the shortest to the longest, ? a question,
    : what goes on, B what has a list mark; else the beginning of the kind that a cue gives it."""
    length: int
    """Which of the lengths that are told apart."""
    ending: str
    case: str
    """A all capitals, T a capital on most words, l small at first, s as sentences are."""


def shape_of(line: Line, kind: str) -> Shape:
    """The shape of a line of a type."""
    length = bisect_left(_LENGTHS, line.count)
    ending = "." if line.has_stop else line.ending if line.ending and line.ending in _ENDINGS else "o"
    if line.text[-1] in _SPEECH:
        ending += "q"
    return Shape(kind, length, ending, _case(line) if kind != "P" else "l" if line.text[0].islower() else "s")


def type_of(line: Line, told: Decision | None) -> str:
    """The type of a line; `told`: what cues and place make it."""
    if told:
        return told.kind[:6]
    if line.piece.marked:
        return "B"
    if line.has_stop or line.count > _LONGEST_OPEN:
        return "P" if line.count > BODY_WORDS else "p"
    if line.ending == "?":
        return "?"
    if line.ending and line.ending in ":,;":
        return ":"
    return "x" if line.count <= 4 else "y" if line.count <= 8 else "z" if line.count <= 15 else "w"


def _case(line: Line) -> str:
    if line.is_shouted:
        return "A"
    if line.count > 2 and line.capitals > 0.75:
        return "T"
    return "l" if line.text[0].islower() else "s"


class Shapes(dict[int, Shape]):
    """The shapes of a story's lines by their numbers, each made when it is asked for: of most, only the type is."""

    def __init__(self, lines: Sequence[Line], types: Sequence[str]) -> None:
        super().__init__()
        self._lines = lines
        self.types = types

    def __missing__(self, number: int) -> Shape:
        shape = self[number] = shape_of(self._lines[number], self.types[number])
        return shape


class OpenLines:
    """The lines of a story's body without a full stop, counted once, so that each can be set beside the others."""

    def __init__(self, lines: Sequence[Line], shapes: Shapes, first: int) -> None:
        types = shapes.types
        self.numbers = [n for n in range(first, len(lines)) if types[n] in OPEN]
        self._counts = sorted([lines[n].count for n in self.numbers])
        self._forms = Counter([(shapes[n].length, shapes[n].case) for n in self.numbers])
        self._alone: Counter[tuple[int, str]] = Counter()
        for n in self.numbers:
            beside = types[max(n - 1, 0)], types[min(n + 1, len(lines) - 1)]
            if beside[0] in RUNNING and beside[1] in RUNNING:
                self._alone[shapes[n].length, shapes[n].case] += 1

    def alike(self, shape: Shape, alone: bool = False) -> int:
        """Lines of about the same length and case, the line itself among them; those that stand by themselves."""
        forms = self._alone if alone else self._forms
        length, case = shape.length, shape.case
        return sum([forms.get((near, case), 0) for near in range(length - 2, length + 3)])

    def shorter(self, count: int) -> int:
        """Lines of at least three words less."""
        return bisect_left(self._counts, count - 2)

    def longer(self, count: int) -> int:
        """Lines of at least three words more."""
        return len(self._counts) - bisect_left(self._counts, count + 3)

    def gaps(self, number: int) -> tuple[int, int]:
        """How many lines away the open lines before and after line `number` are; 99 where there is none."""
        at = bisect_left(self.numbers, number)
        before = number - self.numbers[at - 1] if at else 99
        after = self.numbers[at + 1] - number if at + 1 < len(self.numbers) else 99
        return before, after
