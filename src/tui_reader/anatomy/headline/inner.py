"""A clause inside a sentence, parted into what it must have and what may go."""

from __future__ import annotations

from collections.abc import Callable

from tui_reader.anatomy.headline.labelling import inner_clauses
from tui_reader.anatomy.headline.main_clause import end_of_clause, main_verb
from tui_reader.anatomy.headline.word_labels import MUST, NOUN, RELATIVE, Part, Sentence

_FEWEST = 4


def inner_parts(
    sentence: Sentence, whole: Part, after_verb: Callable[[Sentence, int, int, bool], list[Part]]
) -> list[Part]:
    """A clause as its core, up to the last thing that its verb waits for, and as what is bound to that.

    ``after he stole a cart | from a shed | and hit a guard``.
    """
    begin = whole.start + (whole.start not in sentence.unopened and sentence.labels[whole.start] != RELATIVE)
    if whole.end - begin < _FEWEST or not sentence.tongue.alone:
        return [whole]
    inner = sentence.part(begin, whole.end)
    inner.labels[0] = NOUN if inner.labels[0] == RELATIVE else inner.labels[0]
    inner.unopened.discard(0)
    inner.spans = inner_clauses(inner)
    verb = main_verb(inner, 0)
    if verb is None:
        return [whole]
    end = end_of_clause(inner, verb)
    parts = after_verb(inner, verb, end, False)
    needed = max(at for at, part in enumerate(parts) if part.rank == MUST)
    cuts = [begin + parts[at].end for at in range(needed, len(parts))]
    bounds = [whole.start, *cuts, *[whole.end] * (cuts[-1] < whole.end)]
    return [
        Part(start, stop, whole.rank if at == 0 else min(whole.rank, after), whole.bound or at > 0)
        for at, (start, stop) in enumerate(zip(bounds, bounds[1:], strict=False))
        for after in [whole.rank if whole.rank != MUST else 3]
    ]
