"""A clause inside a sentence, parted into what it must have and what may go."""

from __future__ import annotations

from collections.abc import Callable

from tui_reader.anatomy.headline.main_clause import end_of_clause, main_verb
from tui_reader.anatomy.headline.parts import AFTER, MUST, Part
from tui_reader.anatomy.headline.spans import inner_clauses
from tui_reader.anatomy.headline.subjects import subject
from tui_reader.anatomy.headline.word_labels import NOUN, RELATIVE, Sentence

_FEWEST = 4
_DEEPEST = 2
"""Clauses within clauses that are parted: no title holds more."""
_CORE = MUST - 1
"""The rank of what goes with the first words of a clause only."""


def _rank(own: int, core: int) -> int:
    """The rank of a part of a clause, by its rank in the clause: there it must stay, here as long as the clause."""
    return core if own == MUST else own if own == _CORE else min(own, AFTER)


def inner_parts(
    sentence: Sentence, whole: Part, after_verb: Callable[[Sentence, int, int, bool], list[Part]]
) -> list[Part]:
    """A clause as its first words, what has to go with them, and what may go before they do.

    ``after a guard | , aged 40, | stole a cart | from a shed | and hit a boy``.
    """
    begin = whole.start + (whole.start not in sentence.unopened and sentence.labels[whole.start] != RELATIVE)
    if whole.end - begin < _FEWEST or not sentence.tongue.waiting or sentence.depth > _DEEPEST:
        return [whole]
    inner = sentence.part(begin, whole.end)
    inner.labels[0] = NOUN if inner.labels[0] == RELATIVE else inner.labels[0]
    inner.unopened.discard(0)
    inner.spans = inner_clauses(inner)
    verb = main_verb(inner, 0)
    if verb is None:
        return [whole]
    end = end_of_clause(inner, verb)
    own = [*subject(inner, 0, verb), *after_verb(inner, verb, end, False)]
    own += [Part(end, whole.end - begin, AFTER, 0)] * (begin + end < whole.end)
    core = MUST if whole.rank == MUST else _CORE
    first = Part(whole.start, begin + own[0].end, whole.rank, whole.bound)
    rest = [Part(begin + part.start, begin + part.end, _rank(part.rank, core), part.bound + 2) for part in own[1:]]
    return [first, *rest]
