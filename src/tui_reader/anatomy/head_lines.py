"""The lines before a story's body and what is decided of them, for the rules that settle the rest."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import bylines, cues, unspaced
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

SIGNATURE_WORDS = 9
"""Of names with an outlet, a place or an office, at most."""
_LONGEST_NAME = 4
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
        decision = self.decisions[number] if 0 <= number < len(self.lines) else None
        return decision is not None and decision.kind in kinds

    def is_signature(self, number: int) -> bool:
        """Whether a line is names or an outlet and nothing else."""
        if number >= len(self.lines):
            return False
        line = self.lines[number]
        credit = (
            line.count <= _CREDIT_WORDS
            and self.is_any(number, BlockKind.CAPTION)
            and not self.is_any(number - 1, BlockKind.CAPTION)
        )
        helped = line.count <= _CREDIT_WORDS and self.is_any(number, BlockKind.NOTE)
        if self.decisions[number] is not None and not (credit and ("/" in line.text or is_nobodys(line)) or helped):
            return False
        if line.piece.marked or not line.count:
            return False
        return (
            line.is_names
            or is_nobodys(line)
            or self._is_shouted_name(number)
            or line.count <= SIGNATURE_WORDS
            and _reads_as_signature(line)
        )

    def _is_shouted_name(self, number: int) -> bool:
        """Whether a line in capitals may be somebody's name: ``ADA FENN``."""
        line = self.lines[number]
        if not line.is_shouted or line.count > _LONGEST_NAME or line.language == "en":
            return False
        strange = (cues.words(table, line.language) for table in ("STOP_WORDS", "HEADLINE_VERBS"))
        named = all(map(str.isalpha, line.words)) and all(one.isdisjoint(line.bare_words) for one in strange)
        return named and not cues.words("SECTIONS").issuperset(line.bare_words)

    def signs_for_sure(self, number: int) -> bool:
        """Whether a signature is an agency's, or one of those that the model has seen none of."""
        line = self.lines[number]
        if is_nobodys(line) or line.is_unspaced or line.is_shouted:
            return True
        from tui_reader.anatomy.signatures import signs_with_an_agency

        return signs_with_an_agency(line.words)


def is_nobodys(line: Line) -> bool:
    """Whether an outlet or an agency signs alone."""
    if bylines.is_nobodys(line.text):
        return True
    if line.count > 1:
        return False

    # Few lines are one word.
    from tui_reader.anatomy.signatures import is_agency

    return is_agency(line.text)


def _reads_as_signature(line: Line) -> bool:
    if line.is_unspaced or unspaced.may_be(line.text):
        from tui_reader.anatomy.unspaced_bylines import is_unspaced_signature

        return is_unspaced_signature(line.text)
    if line.has_stop or not (line.text[0].isupper() or line.is_caseless):
        return False

    from tui_reader.anatomy.signatures import is_signature

    return is_signature(line.words)
