"""The lines before a story's body and what is decided of them, for the rules that settle the rest."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy.bylines import is_nobodys
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

SIGNATURE_WORDS = 9
"""Of names with an outlet, a place or an office, at most."""
_CREDIT_WORDS = 4
"""Under the title ``J. Dorn/dpa`` says who wrote; elsewhere, who took a picture."""


class HeadLines:
    """Lines with their decisions, None where there is none yet, and the number of the lead."""

    def __init__(self, lines: Sequence[Line], decisions: list[Decision | None], lead: int) -> None:
        self.lines = lines
        self.decisions = decisions
        self.lead = lead

    def set(self, number: int, kind: BlockKind, certainty: float, why: str, final: bool = False) -> None:
        """Decide what a line is."""
        self.decisions[number] = Decision(kind, certainty, why, final=final)

    def is_any(self, number: int, *kinds: BlockKind) -> bool:
        """Whether a line is decided to be one of these."""
        decision = self.decisions[number] if number < len(self.lines) else None
        return decision is not None and decision.kind in kinds

    def is_signature(self, number: int) -> bool:
        """Whether a line that is not decided yet is names or an outlet and nothing else."""
        if number >= len(self.lines):
            return False
        line = self.lines[number]
        credit = line.count <= _CREDIT_WORDS and self.is_any(number, BlockKind.CAPTION) and "/" in line.text
        if self.decisions[number] is not None and not credit:
            return False
        if line.piece.marked or not line.count:
            return False
        return line.is_names or is_nobodys(line.text) or line.count <= SIGNATURE_WORDS and _reads_as_signature(line)


def _reads_as_signature(line: Line) -> bool:
    if line.has_stop or not line.text[0].isupper():
        return False

    from tui_reader.anatomy.signatures import is_signature

    return is_signature(line.words)
