"""A byline without `By`: names, an agency or an outlet alone under the title."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import bylines, cues, unspaced
from tui_reader.anatomy.datelines import is_outlet_name
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

K = BlockKind

_SIGNATURE_WORDS = 9
_CREDIT_WORDS = 4
"""Under the title ``J. Dorn/dpa`` says who wrote; elsewhere, who took a picture."""
_LONGEST_NAME = 4
_BELOW_TITLE = 6
"""Lines below the title among which a byline stands."""
_LONGEST_PLACE = 3


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


class Signing:
    """Who signs a story, by where the line stands; `lead`: the first line of running text."""

    def __init__(self, lines: Sequence[Line], decisions: list[Decision | None], lead: int) -> None:
        self.lines = lines
        self.decisions = decisions
        self.lead = lead

    def is_signature(self, number: int) -> bool:
        """Whether a line is names or an outlet and nothing else."""
        if number >= len(self.lines):
            return False
        line = self.lines[number]
        credit = line.count <= _CREDIT_WORDS and self._is(number, K.CAPTION) and not self._is(number - 1, K.CAPTION)
        helped = line.count <= _CREDIT_WORDS and self._is(number, K.NOTE)
        if self.decisions[number] is not None and not (credit and ("/" in line.text or is_nobodys(line)) or helped):
            return False
        if line.piece.marked or not line.count:
            return False
        return (
            line.is_names
            or is_nobodys(line)
            or self._is_shouted_name(number)
            or line.count <= _SIGNATURE_WORDS
            and _reads_as_signature(line)
        )

    def _is_shouted_name(self, number: int) -> bool:
        """Whether a line in capitals may be somebody's name: ``ADA FENN``."""
        line = self.lines[number]
        if not line.is_shouted or line.count > _LONGEST_NAME or line.language == "en":
            return False
        strange = cues.words("STOP_WORDS", line.language) | cues.words("HEADLINE_VERBS", line.language)
        named = all(map(str.isalpha, line.words)) and strange.isdisjoint(line.bare_words)
        return named and not cues.words("SECTIONS").issuperset(line.bare_words)

    def _signs_for_sure(self, number: int) -> bool:
        """Whether a signature is an agency's, or one of those that the model has seen none of."""
        line = self.lines[number]
        if is_nobodys(line) or line.is_unspaced or line.is_shouted:
            return True
        from tui_reader.anatomy.signatures import signs_with_an_agency

        return signs_with_an_agency(line.words)

    def decide(self, start: int) -> None:
        """Fill in a byline below line `start`, if there is none yet."""
        self._place_before_time(start)
        if any(decision is not None and decision.kind is K.BYLINE for decision in self.decisions):
            return
        for number in range(start, start + _BELOW_TITLE):
            # Further down, names alone may head a section.
            if number > start + 2 and not self._is_in_head(number - 1):
                return
            opens = self._is(number + 1, K.TIMESTAMP, K.HIGHLIGHTS_HEADER, K.HIGHLIGHT) or number + 1 == self.lead
            if (opens or number > start and self._stands_between(number)) and self.is_signature(number):
                sure = self._signs_for_sure(number)
                self._set(number, K.BYLINE, 0.8, "names alone under the title", final=sure)
                if number > start and self.decisions[number - 1] is None and self.lines[number - 1].is_names:
                    self._set(number, K.BYLINE, 0.8, "a place below a name", final=True)
                    self._set(number - 1, K.BYLINE, 0.8, "names alone under the title", final=True)
                return
            if self._is(number + 2, K.TIMESTAMP) and self._is_place(number + 1) and self._names_somebody(number):
                for line, why in ((number, "names alone under the title"), (number + 1, "a place below a name")):
                    self._set(line, K.BYLINE, 0.8, why, final=True)
                return

    def _is_in_head(self, number: int) -> bool:
        """Whether a line some way below the title is no text: decided already, or a name."""
        return number < len(self.lines) and (self.decisions[number] is not None or self.lines[number].is_names)

    def _place_before_time(self, start: int) -> None:
        """Below a name, ``Puerto Viejo - 3 mar 2020`` is a place before a time, and no name."""
        for number in range(start, min(start + _BELOW_TITLE, len(self.lines) - 1)):
            below = self.decisions[number + 1]
            dated = below is not None and below.kind is K.BYLINE and self.lines[number + 1].is_timestamp
            if dated and not self.lines[number + 1].starts("BYLINE") and self.is_signature(number):
                self._set(number, K.BYLINE, 0.8, "names alone under the title", final=True)
                self._set(number + 1, K.TIMESTAMP, 0.8, "a place and a date, below a name", final=True)

    def _stands_between(self, number: int) -> bool:
        """Whether a line stands between the time and a picture, or an outlet above that: ``Ada Fenn``, ``BBC News``."""
        after = number + 1 + (number + 1 < len(self.lines) and is_outlet_name(self.lines[number + 1].text))
        if not self._is(number - 1, K.TIMESTAMP, K.PROMO) or not self._is(after, K.CAPTION, K.PROMO):
            return False
        if after > number + 1:
            self._set(number + 1, K.BYLINE, 0.8, "an outlet below a name", final=True)
        return True

    def _is_place(self, number: int) -> bool:
        """Whether a line is a word or two with capitals, as the place or the outlet below a writer's name."""
        line = self.lines[number] if number < len(self.lines) else None
        if line is None or self.decisions[number] is not None or line.count > _LONGEST_PLACE:
            return False
        return all(word.isalpha() and word[0].isupper() for word in line.words)

    def _names_somebody(self, number: int) -> bool:
        line = self.lines[number]
        shouted = self.decisions[number] is None and line.is_shouted and 1 < line.count <= _LONGEST_NAME
        return self.is_signature(number) or shouted and all(map(str.isalpha, line.words))

    def _set(self, number: int, kind: BlockKind, certainty: float, why: str, final: bool = False) -> None:
        self.decisions[number] = Decision(kind, certainty, why, final=final)

    def _is(self, number: int, *kinds: BlockKind) -> bool:
        decision = self.decisions[number] if 0 <= number < len(self.lines) else None
        return decision is not None and decision.kind in kinds
