"""Clauses that no word opens."""

from __future__ import annotations

from tui_reader.anatomy.headline.neighbours import SUBJECTS
from tui_reader.anatomy.headline.word_labels import (
    DETERMINER,
    GROUP,
    JOINING,
    NOUN,
    OF,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
    Sentence,
)


def before_times(sentence: Sentence, number: int) -> int:
    """The word before another one and the times that stand between: ``said | on Friday | that``."""
    labels, at = sentence.labels, number - 1
    while at and (labels[at] == TIME or labels[at] == PREPOSITION and labels[at + 1] == TIME):
        at -= 1
    return at


def before_phrases(sentence: Sentence, number: int) -> int:
    """The word before another one, or a verb of saying before a phrase: ``said | in a statement | that``."""
    at = before_times(sentence, number)
    back = at
    while back and sentence.labels[back] in (NOUN, DETERMINER, PREPOSITION, OF, TIME) and not sentence.closes(back):
        back -= 1
    said = sentence.bare[back] in sentence.tongue.saying and sentence.labels[back + 1] == PREPOSITION
    return back if said else at


def is_unopened(sentence: Sentence, number: int) -> bool:
    """Whether a clause begins behind a verb of saying that no word opens: ``admitted he has``."""
    labels = sentence.labels
    said = before_times(sentence, number)
    previous = sentence.bare[said]
    if previous not in sentence.tongue.saying or labels[said] not in (VERB, GROUP) or sentence.opens(number):
        return False
    if labels[number] not in (DETERMINER, NOUN, PRONOUN, RELATIVE) or sentence.bare[number] in sentence.tongue.relative:
        return False
    for at in range(number + 1, len(labels)):
        if labels[at] == VERB:
            sure = at not in sentence.weak or labels[number] in (PRONOUN, RELATIVE)
            return sure or previous not in _PERCEIVED
        quoted = sentence.words[at][0] in '“"‘«'
        if quoted or sentence.closes(at - 1) or labels[at] in (SUBORDINATING, RELATIVE, JOINING, PURPOSE):
            return False
    return False


def is_told_to(sentence: Sentence, number: int) -> bool:
    """Whether a clause that no word opens begins behind who is told: ``told friends she is``."""
    if sentence.labels[number] != RELATIVE or sentence.bare[number] not in SUBJECTS:
        return False
    for at in range(number - 1, max(number - 6, -1), -1):
        if sentence.labels[at] in (VERB, GROUP):
            return sentence.bare[at] in sentence.tongue.awaits.get("that", ())
        if sentence.labels[at] not in (NOUN, DETERMINER, TIME):
            return False
    return False


_PERCEIVED = ("found", "heard", "felt", "told", "reported", "showed", "shown", "shows")
"""Verbs behind which a participle may tell of the object: ``found the boat wrecked``."""
