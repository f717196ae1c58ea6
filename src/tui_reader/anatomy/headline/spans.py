"""The clauses inside a sentence: where each begins and ends."""

from __future__ import annotations

from tui_reader.anatomy.headline.main_clause import is_saying
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DASHES,
    DETERMINER,
    JOINING,
    NOUN,
    OF,
    PREPOSITION,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
    Sentence,
)
from tui_reader.anatomy.headline.word_sets import PERIODS, WAITED_FOR, WHOEVER


def inner_clauses(sentence: Sentence) -> list[tuple[int, int]]:
    """The clauses inside a sentence, as first word and the word after the last."""
    spans: list[tuple[int, int]] = []
    number = 0
    while number < len(sentence.words):
        if sentence.labels[number] in (RELATIVE, SUBORDINATING) or number in sentence.unopened:
            end = _end_of_clause(sentence, number)
            spans.append((number, end))
            number = max(end, number + 1)
        else:
            number += 1
    return spans


def _end_of_clause(sentence: Sentence, start: int) -> int:
    """Where the clause ends that begins with word `start`: at the comma behind its verb, or before another verb that
    no clause inside it waits for."""
    labels, tongue = sentence.labels, sentence.tongue
    separate = sentence.opens(start) or tongue.slavic or start > 0 and _opens_with_phrase(sentence)
    told = VERB in labels[:start]
    waiting, joined, joint = 1, False, 0
    if tongue.waiting and (_opens_participle(sentence, start) or sentence.bare[start].endswith("'s")):
        waiting = 0
    for number in range(start + 1, len(labels)):
        label, after_comma = labels[number], sentence.closes(number - 1)
        if sentence.words[number] in DASHES and number > start + 2:
            return number
        seen = waiting < 1
        enough = seen or number - start > 2 and sentence.opens(start)
        if after_comma and enough and separate and label != JOINING:
            return number
        if after_comma and tongue.waiting and is_saying(sentence, number):
            return number
        if after_comma and not start and label == VERB and tongue.slavic:
            return number
        joined = joined and not after_comma
        if label == VERB and not (seen and told and after_comma):
            next_to = joined or labels[number - 1] in (VERB, RELATIVE, SUBORDINATING)
            begun = start or sentence.bare[0] in WAITED_FOR | WHOEVER
            if waiting < 1 and begun and not next_to and not tongue.slavic and not _is_object(sentence, number):
                return joint or number
            waiting, joined = waiting - (labels[number - 1] != VERB), False
        opens = label in (RELATIVE, SUBORDINATING) or number in sentence.unopened
        nonfinite = tongue.waiting and _opens_participle(sentence, number)
        waiting = max(waiting, 0) + (opens and not nonfinite)
        follows = labels[number + 1] if number + 1 < len(labels) else ""
        nouns = tongue.framed and follows in (DETERMINER, NOUN, PREPOSITION, OF)
        nouns = nouns or tongue.waiting and follows in (PREPOSITION, OF)
        joined = joined or label == JOINING and not nouns
        joint = number if tongue.framed and label == JOINING and after_comma and nouns else joint
    return len(labels)


def _opens_with_phrase(sentence: Sentence) -> bool:
    """Whether the sentence opens with what a comma parts from its subject: a phrase, a time, a participle."""
    labels = sentence.labels
    timed = TIME in labels[1:3] or not PERIODS.isdisjoint(sentence.bare[1:3])
    opening = labels[0] in (PREPOSITION, SUBORDINATING, TIME) or labels[0] in (DETERMINER, ADVERB) and timed
    return opening or _opens_with_participle(sentence)


def _opens_participle(sentence: Sentence, number: int) -> bool:
    """Whether an English word stands before a participle instead of a clause: ``while sailing``."""
    follows = sentence.bare[number + 1] if number + 1 < len(sentence.words) else ""
    return (
        follows.endswith("ing") and sentence.bare[number] not in WAITED_FOR and follows not in sentence.tongue.ing_nouns
    )


def _opens_with_participle(sentence: Sentence) -> bool:
    """Whether a sentence opens as ``Colpita da un malore mentre`` does."""
    tongue = sentence.tongue
    shaped = sentence.bare[0].endswith(tongue.participles) or sentence.bare[0] in tongue.participle_forms
    return shaped and not tongue.slavic and sentence.labels[1] in (PREPOSITION, OF)


def _is_object(sentence: Sentence, number: int) -> bool:
    """Whether an English word in -s is no verb, one that helps another standing behind it: ``hoax calls have been``."""
    word, tongue = sentence.bare[number], sentence.tongue
    if not tongue.waiting or not word.endswith("s") or word in tongue.auxiliaries:
        return False
    for at in range(number + 1, len(sentence.words)):
        if sentence.closes(at - 1) or sentence.labels[at] in (JOINING, SUBORDINATING, RELATIVE):
            return False
        if sentence.labels[at] == VERB:
            return sentence.bare[at] in tongue.auxiliaries
    return False
