"""The deck: one sentence or two between the title and the story."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

K = BlockKind

_DECK_WORDS, _FEWEST_WORDS = 5, 4
_MOST_WORDS = 60
_LONGEST_DECK = 45
_LONGEST_OPEN = 40
_SUMMED_UP = frozenset(("ar", "cs", "de", "es", "fr", "it", "nl", "pl", "pt", "sk", "tr"))
"""Languages in whose papers a summary often stands above the first picture."""
_TOLD_AGAIN = 0.4
"""The share of a deck's words that the paragraph after it has; of a short lead's, in labelled stories, 0.36 at most."""
_SAME = 60
"""Characters with which a paragraph begins that stands there twice."""
_QUOTED = 30
"""Characters of somebody's words by which the text is known that says them too."""
_CLOSING = "'\"”’»“"
_RUNS = 12
"""Words of running text, at least."""
_NEAR = 5
"""Lines among which the lead is looked for."""
_QUOTED_NEAR = 10
_LONGEST_HEADLINE = 12
"""Words; most are shorter."""
OPENS_STORY = (K.BYLINE, K.TIMESTAMP, K.HIGHLIGHTS_HEADER, K.HIGHLIGHT)


def find_deck(lines: Sequence[Line], decisions: Sequence[Decision | None], start: int) -> tuple[int, Decision] | None:
    """The line of the deck and its decision; `start`: the line below the title. None where no rule sees one."""
    return _Deck(lines, decisions, start).found()


class _Deck:
    def __init__(self, lines: Sequence[Line], decisions: Sequence[Decision | None], start: int) -> None:
        self.lines = lines
        self.decisions = decisions
        self.start = start
        self.first = start
        """The first line below the title that is no furniture."""
        while self._is(self.first, K.PROMO, K.NOTE):
            self.first += 1
        self.number = self.first
        while self._is(self.number, K.BYLINE, K.TIMESTAMP, K.PROMO):
            self.number += 1
        below = self.number
        while self._is(below, K.CAPTION):
            below += 1
        # Below a picture, only what opens the story tells a deck.
        if below > self.number and self._is(below + 1, K.BYLINE, K.TIMESTAMP):
            self.number = below

    def found(self) -> tuple[int, Decision] | None:
        number = self.number
        if number >= len(self.lines) or self.decisions[number] is not None or self.lines[number].inline_dateline:
            return None
        line = self.lines[number]
        least = _FEWEST_WORDS if self._is(number + 1, K.BYLINE, K.TIMESTAMP) else _DECK_WORDS
        if not least <= line.count <= _MOST_WORDS:
            return None
        said = line.is_quotation or line.starts_quoted and line.text[-1] in _CLOSING
        decision = self._of_words_said(line) if said else self._judged(line)
        return (number, decision) if decision else None

    def _of_words_said(self, line: Line) -> Decision | None:
        """Somebody's words right under the title, which the text says again."""
        said = line.text.strip("'\"“”‘’«»„ ")[:_QUOTED]
        after = self.lines[self.number + 1 : self.number + _QUOTED_NEAR]
        if self.number == self.first and any(said in one.text for one in after):
            return Decision(K.DECK, 0.8, "under the title, words that the text says again", final=True)
        return None

    def _judged(self, line: Line) -> Decision | None:
        number, below = self.number, self.number == self.first
        following = number + 1
        while self._is(following, K.CAPTION, K.PROMO):
            following += 1
        if self._is(following, K.DATELINE, *OPENS_STORY):
            # The model knows few decks, none of them below a title of one word.
            long = line.has_stop or line.count > _LONGEST_HEADLINE
            told = self.lines[self.start - 1].count == 1 or self._is(following, *(K.BYLINE, K.TIMESTAMP)[: 1 + long])
            final = told and (below or self._is(number - 1, K.CAPTION)) and (line.has_stop or not line.starts_quoted)
            return Decision(K.DECK, 0.8, "alone between the title and what opens the story", final=final)
        if following < len(self.lines) and self.lines[following].inline_dateline:
            return Decision(K.DECK, 0.9, "between the title and the paragraph with the dateline", final=True)
        if following > number + 1 and line.has_stop and self._is_summary(line, following):
            return Decision(K.DECK, 0.7, "above a picture, which the text comes after", final=True)
        if not line.has_stop and line.is_open and line.count <= _LONGEST_OPEN and (below or line.reads_on):
            several = below and line.sentences > 1 and line.count > _LONGEST_HEADLINE
            # Above what is told of a picture, a long line is no caption itself.
            several = several or below and line.count > _LONGEST_HEADLINE and self._is_told_of(number + 1)
            # No story in a script without capitals is among those that the model was fitted to.
            shown = below and line.is_caseless and following > number + 1
            return Decision(K.DECK, 0.6, "under the title, without a full stop", final=several or shown)
        if line.has_stop and line.count <= _LONGEST_DECK and self._told_again() >= _TOLD_AGAIN:
            return Decision(K.DECK, 0.8, "under the title, and the text begins with what it says", final=True)
        if below and line.has_stop and self._leaves_the_day(line):
            return Decision(K.DECK, 0.7, "under the title, and only the next paragraph says when", final=True)
        return None

    def _is_told_of(self, number: int) -> bool:
        """Whether one of the captions that begin with a line says more than who took the picture."""
        while self._is(number, K.CAPTION) and self.lines[number].count <= _DECK_WORDS:
            number += 1
        return self._is(number, K.CAPTION)

    def _leaves_the_day(self, line: Line) -> bool:
        """Whether the paragraph after a short one says on which day, as leads do, and that one neither day nor who
        said it: not in the English press, where a lead may leave both to the second paragraph."""
        if line.language not in _SUMMED_UP or line.count > _LONGEST_DECK or self.number + 1 >= len(self.lines):
            return False
        after = self.lines[self.number + 1]
        days = cues.words("WEEKDAYS", line.language)
        untold = (days | cues.words("SAID")).isdisjoint(line.bare_words) and not line.starts_quoted
        return untold and after.has_stop and after.count > line.count and not days.isdisjoint(after.bare_words)

    def _is_summary(self, line: Line, following: int) -> bool:
        """Whether a short paragraph above a picture sums a story up: not in the English press."""
        after = self.lines[following] if following < len(self.lines) else line
        return line.language in _SUMMED_UP and line.count <= _LONGEST_DECK and after.has_stop and after.count > _RUNS

    def _told_again(self) -> float:
        """The share of a line's words that the paragraph after it has too; 0 where that is the line once more."""
        number = self.number
        after = (line for line in self.lines[number + 1 : number + _NEAR] if line.has_stop and line.count > _RUNS)
        lead = next(after, None)
        if lead is None or lead.text.startswith(self.lines[number].text[:_SAME]):
            return 0.0

        # Few stories come to this.
        from tui_reader.anatomy.wording import content

        words = content(self.lines[number])
        return len(words & content(lead)) / len(words) if words else 0.0

    def _is(self, number: int, *kinds: BlockKind) -> bool:
        decision = self.decisions[number] if number < len(self.lines) else None
        return decision is not None and decision.kind in kinds
