"""Which clauses of a sentence are open behind each of its words, and whether they have had their verb."""

from __future__ import annotations

from tui_reader.anatomy.headline.speech import (
    ADVERB,
    DETERMINER,
    EITHER,
    JOINING,
    PRONOUN,
    RELATIVE,
    SUBORDINATING,
    VERBS,
    has,
)
from tui_reader.anatomy.headline.speech import VERB as FINITE
from tui_reader.anatomy.headline.words import Words

MAIN, SUB, REL = "m", "s", "r"
_OPENS = {SUBORDINATING: SUB, RELATIVE: REL}
NO_VERB, MAYBE, VERB, TWO = "0", "e", "1", "2"
"""What a clause has had: nothing, a verb or its participle, a verb, a verb and that of a clause that nothing opened."""
_BEGINS_CLAUSE = (DETERMINER, PRONOUN, ADVERB, SUBORDINATING)
VERBLESS = MAIN + NO_VERB
"""How the clauses begin where the main one has had no verb."""
TELLING = ("de", "en", "es", "fr", "it", "nl", "pt")
"""Languages in which that tells: of such places people marked one in forty at most as the end of a title."""
_DEEPEST = 3
_BY_MARK = ("de",)
"""Languages in which a relative clause begins behind a comma, and other words look like those that begin it."""


class _Clause:
    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.verb = NO_VERB
        self.at = -1
        """Where its last verb is."""


class _Reader:
    def __init__(self, words: Words, participles: frozenset[int]) -> None:
        self.words = words
        self.participles = participles
        self.found: set[int] = set()
        self.by_mark = words.known.language in _BY_MARK
        self.open = [_Clause(MAIN)]

    def states(self) -> list[str]:
        kinds, marks = self.words.kinds, self.words.marks
        states = []
        for at, kind in enumerate(kinds):
            if kind in _OPENS and (kind != RELATIVE or not self.by_mark or at and marks[at - 1]):
                self.open.append(_Clause(_OPENS[kind]))
            elif kind in VERBS and at not in self.participles:
                self._verb(at, kind)
            if marks[at] and len(self.open) > 1 and self.open[-1].verb != NO_VERB:
                self._mark()
            states.append("".join(one.kind + one.verb for one in self.open[-_DEEPEST:]))
        return states

    def _verb(self, at: int, kind: str) -> None:
        clause = self.open[-1]
        if clause.verb == NO_VERB:
            clause.verb = MAYBE if kind == EITHER else VERB
        elif clause.at == at - 1:
            clause.verb = VERB if kind != EITHER and clause.verb == MAYBE else clause.verb
        elif self._joined(clause.at, at):
            pass
        elif self._has_subject(at) and clause.verb != TWO:
            clause = _Clause(REL)
            clause.verb = MAYBE if kind == EITHER else VERB
            self.open.append(clause)
        elif clause.kind == MAIN and self._is_none(clause, at):
            self.found.add(clause.at)
            clause.verb = MAYBE if kind == EITHER else VERB
        elif len(self.open) > 1:
            self.open.pop()
            self._verb(at, kind)
            return
        else:
            clause.verb = TWO
        clause.at = at

    def _has_subject(self, at: int) -> bool:
        """Whether a pronoun stands before a verb, or in one word with it."""
        return self.words.kinds[at - 1] == PRONOUN or "'" in self.words.bare[at]

    def _is_none(self, clause: _Clause, at: int) -> bool:
        """Whether what was taken for the verb of the main clause is none, for another follows with nothing between."""
        words = self.words
        if (
            words.commas[at] - words.commas[clause.at]
            or self._has_subject(at)
            or PRONOUN in words.kinds[clause.at : at]
        ):
            return False
        looks = words.kinds[clause.at] == FINITE and not has(words.known.tells, words.bare[clause.at])
        return clause.verb == MAYBE or looks

    def _joined(self, since: int, at: int) -> bool:
        """Whether a conjunction joins a verb or its clause to the one before, not two nouns."""
        kinds = self.words.kinds
        joining = (place for place in range(since + 1, at) if kinds[place] == JOINING)
        return any(kinds[place + 1] in _BEGINS_CLAUSE or place + 1 == at for place in joining)

    def _mark(self) -> None:
        """A comma ends a relative clause, and one that stands before the main clause."""
        if self.open[-1].kind == REL or self.open[0].verb == NO_VERB:
            self.open.pop()


def clauses(words: Words) -> list[str]:
    """For each word the clauses that are open behind it, the innermost last, each with what it has had of verbs."""
    first = _Reader(words, frozenset())
    states = first.states()
    return _Reader(words, frozenset(first.found)).states() if first.found else states
