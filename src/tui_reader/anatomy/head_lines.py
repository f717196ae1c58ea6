"""The lines before a story's body and what is decided of them, for the rules that settle the rest; and who wrote a
story where no word says so: names under the title, offices and outlets beside them."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import bylines, cues, unspaced
from tui_reader.anatomy.datelines import is_outlet_name
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

K = BlockKind

SIGNATURE_WORDS = 9
"""Of names with an outlet, a place or an office, at most."""
_LONGEST_NAME = 4
_CREDIT_WORDS = 4
"""Under the title ``J. Dorn/dpa`` says who wrote; elsewhere, who took a picture."""
_REACH = 9
"""Lines below the title among which its writers are."""
_BELOW_TITLE = 6
"""Lines below it among which names alone are."""
_LONGEST_PLACE = 3
_OFFICE_WORDS = 6
_SHORT_OFFICE = 3
_NAMES_ALONE = "names alone under the title"


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

    def is_close(self, number: int) -> bool:
        """Whether a line stands right below another, no blank line between them."""
        return 0 < number < len(self.lines) and (
            self.lines[number].piece.span[0] - self.lines[number - 1].piece.span[1] == 1
        )

    def is_signature(self, number: int) -> bool:
        """Whether a line is names or an outlet and nothing else."""
        if number >= len(self.lines):
            return False
        line = self.lines[number]
        credit = (
            line.count <= _CREDIT_WORDS and self.is_any(number, K.CAPTION) and not self.is_any(number - 1, K.CAPTION)
        )
        helped = line.count <= _CREDIT_WORDS and self.is_any(number, K.NOTE)
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


def find_writers(head: HeadLines, start: int) -> None:
    """Fill in the bylines of a head; `start`: the line below the title."""
    end = min(start + _REACH, head.lead, len(head.lines))
    _places(head, start, end)
    signed = [number for number in range(len(head.lines)) if head.is_any(number, K.BYLINE)]
    if all(start < number < end and _tells_whence(head, number) for number in signed):
        for number in signed:
            _above_place(head, start, number)
        if not signed:
            _by_place(head, start)
        _above_outlets(head, start, end)
    _offices(head, start, end)


def _tells_whence(head: HeadLines, number: int) -> bool:
    """Whether a line is ``Reporting from Harrow Bay``, and names nobody."""
    return head.is_any(number, K.BYLINE) and cues.start("REPORTED_FROM", head.lines[number].folded) > 0


def _above_place(head: HeadLines, start: int, place: int) -> None:
    """``Ada Fenn``, ``Harrow Post``, or one of the two, above from where the writer reports."""
    number = place - 1
    if number > start and _may_be_outlet(head, number):
        head.set(number, K.BYLINE, 0.85, "an outlet above from where its writer reports", final=True)
        number -= 1
    free = number >= start and head.decisions[number] is None
    if free and head.is_signature(number) and not _is_office(head.lines[number]):
        head.set(number, K.BYLINE, 0.85, "names above from where they report", final=True)


def _places(head: HeadLines, start: int, end: int) -> None:
    """``ADA FENN`` right above ``Harrow Bay - 18 AGO 2025 - 05:30``: what stands before the time is the place."""
    for number in range(start + 1, end):
        told, line, above = head.decisions[number], head.lines[number], head.lines[number - 1]
        if told is None or told.kind not in (K.BYLINE, K.TIMESTAMP) or line.starts("BYLINE"):
            continue
        close = head.is_close(number)
        named = _names_somebody(head, number - 1) if close else told.kind is K.BYLINE and head.is_signature(number - 1)
        if line.has_figures and line.is_timestamp and named:
            head.set(number - 1, K.BYLINE, 0.8, _NAMES_ALONE, final=above.is_shouted or told.kind is K.BYLINE)
            head.set(number, K.TIMESTAMP, 0.9, "a time below a name", final=told.kind is K.BYLINE or told.final)


def _by_place(head: HeadLines, start: int) -> None:
    for number in range(start, start + _BELOW_TITLE):
        # Further down, names alone may head a section.
        if number > start + 2 and not _is_in_head(head, number - 1):
            return
        opens = head.is_any(number + 1, K.TIMESTAMP, K.HIGHLIGHTS_HEADER, K.HIGHLIGHT) or number + 1 == head.lead
        if (opens or number > start and _stands_between(head, number)) and head.is_signature(number):
            head.set(number, K.BYLINE, 0.8, _NAMES_ALONE, final=head.signs_for_sure(number))
            if number > start and head.decisions[number - 1] is None and head.lines[number - 1].is_names:
                _name_and_place(head, number - 1)
            return
        if head.is_any(number + 2, K.TIMESTAMP) and _is_word_below(head, number + 1) and _names_somebody(head, number):
            _name_and_place(head, number)
            return


def _name_and_place(head: HeadLines, number: int) -> None:
    head.set(number, K.BYLINE, 0.8, _NAMES_ALONE, final=True)
    head.set(number + 1, K.BYLINE, 0.8, "a place below a name", final=True)


def _is_in_head(head: HeadLines, number: int) -> bool:
    """Whether a line some way below the title is no text: decided already, or a name."""
    return number < len(head.lines) and (head.decisions[number] is not None or head.lines[number].is_names)


def _stands_between(head: HeadLines, number: int) -> bool:
    """Whether a line stands between the time and a picture, or an outlet above that: ``Ada Fenn``, ``BBC News``."""
    after = number + 1 + (number + 1 < len(head.lines) and is_outlet_name(head.lines[number + 1].text))
    if not head.is_any(number - 1, K.TIMESTAMP, K.PROMO) or not head.is_any(after, K.CAPTION, K.PROMO):
        return False
    if after > number + 1:
        head.set(number + 1, K.BYLINE, 0.8, "an outlet below a name", final=True)
    return True


def _is_word_below(head: HeadLines, number: int) -> bool:
    """Whether a line is a word or two with capitals, as the place or the outlet below a writer's name."""
    line = head.lines[number]
    if head.decisions[number] is not None or line.count > _LONGEST_PLACE:
        return False
    return all(word.replace("-", "").isalpha() and word[0].isupper() for word in line.words)


def _names_somebody(head: HeadLines, number: int) -> bool:
    line = head.lines[number]
    shouted = head.decisions[number] is None and line.is_shouted and 1 < line.count <= _LONGEST_NAME
    return head.is_signature(number) or shouted and all(map(str.isalpha, line.words))


def _above_outlets(head: HeadLines, start: int, end: int) -> None:
    """``Ada Fenn`` above ``Harrow Post``, below the title or a time and what the page offers the reader."""
    for number in range(start, end - 1):
        line, below = head.lines[number], head.lines[number + 1]
        named = line.is_names and line.count <= _LONGEST_NAME and head.decisions[number] is None
        placed = number == start and not _has_verb(line) or head.is_any(number - 1, K.TIMESTAMP, K.PROMO)
        if named and placed and _is_outlet(below):
            head.set(number, K.BYLINE, 0.8, "names above an outlet", final=True)
            head.set(number + 1, K.BYLINE, 0.8, "an outlet below a name", final=True)
            return


def _is_outlet(line: Line) -> bool:
    name = line.text.partition(",")[0].strip()
    if not name or line.has_stop or line.count > _OFFICE_WORDS:
        return False
    return (
        is_outlet_name(name)
        or name.istitle()
        and name.lower().split()[-1] in cues.words("OUTLET_WORDS")
        or (name.split()[-1].lower() in cues.words("OUTLET_WORDS") and line.is_names)
    )


def _offices(head: HeadLines, start: int, end: int) -> None:
    """``Health correspondent`` below or above a writer's name, ``Harbour News, Lauwe`` below one."""
    for number in range(start, end):
        if _is_outlet_below(head, start, number):
            head.set(number, K.BYLINE, 0.85, "an outlet below a name", final=True)
        if head.decisions[number] is not None:
            continue
        if not _is_office(head.lines[number]):
            continue
        if number > start and head.is_any(number - 1, K.BYLINE):
            head.set(number, K.BYLINE, 0.85, "an office below a name", final=True)
            continue
        short = head.lines[number].count <= _SHORT_OFFICE or number > start
        for beside in (number + 1, number - 1) if short else ():
            signed = head.is_any(beside, K.BYLINE) and not _tells_whence(head, beside)
            if start <= beside < end and (signed or _names_somebody(head, beside)):
                head.set(number, K.BYLINE, 0.85, "an office beside a name", final=True)
                head.set(beside, K.BYLINE, 0.85, "names beside an office", final=True)
                break


def _is_outlet_below(head: HeadLines, start: int, number: int) -> bool:
    """Whether an outlet stands below a name; one that may be a picture's, where no line is as close below it."""
    if number <= start or not head.is_any(number - 1, K.BYLINE) or _tells_whence(head, number - 1):
        return False
    close = head.is_close(number) and not head.is_close(number + 1)
    undecided = head.decisions[number] is None and head.lines[number].folded not in cues.words("AGENCY")
    return _may_be_outlet(head, number) and (close or undecided)


def _may_be_outlet(head: HeadLines, number: int) -> bool:
    """Whether a line names an outlet, and nothing is decided of it but that it may say who took a picture."""
    line = head.lines[number]
    free = head.decisions[number] is None or head.is_any(number, K.CAPTION) and is_outlet_name(line.text)
    return free and _is_outlet(line)


def _has_verb(line: Line) -> bool:
    """Whether a line has a verb that headlines have."""
    return not cues.words("HEADLINE_VERBS", line.language).isdisjoint(line.bare_words)


def _is_office(line: Line) -> bool:
    if line.has_stop or line.count > _OFFICE_WORDS or line.piece.marked or not line.text[0].isupper():
        return False
    office = not cues.words("OFFICES").isdisjoint(line.bare_words)
    return office and not line.has_figures and line.ending not in ":?!" and not _has_verb(line)
