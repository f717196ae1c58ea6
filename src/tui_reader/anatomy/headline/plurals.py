"""Which English words are verbs, and which plurals of nouns."""

from __future__ import annotations

from tui_reader.anatomy.headline.tables import Tongue
from tui_reader.anatomy.headline.word_labels import (
    JOINING,
    NOUN,
    OF,
    PREPOSITION,
    RELATIVE,
    SUBORDINATING,
    VERB,
    Sentence,
)

SHORTEST_VERB = 5
"""Letters of a verb that is known by its ending."""


def is_plural(sentence: Sentence, number: int, word: str) -> bool:
    """Whether an English word in -s or without is a noun: ``The plans are``."""
    if not sentence.tongue.waiting or word in sentence.tongue.auxiliaries:
        return False
    if number == 0:
        return True
    if number + 1 >= len(sentence.words):
        return word.endswith("s") and _verb_is_told(sentence, number)
    follows = sentence.bare[number + 1]
    if sentence.bare[number - 1] == "to":
        return True
    sure = word in sentence.tongue.saying or word in sentence.tongue.copulas
    shaped = word.endswith("s") and not word.endswith("ss") and not sure
    if not shaped and word not in sentence.tongue.nouns:
        return False
    joined = follows in sentence.tongue.joining and word not in sentence.tongue.intransitive
    if follows in sentence.tongue.auxiliaries or follows == "of" or joined or sentence.closes(number):
        return True
    return _verb_is_to_come(sentence, number) or _verb_is_told(sentence, number)


def _verb_is_told(sentence: Sentence, number: int) -> bool:
    """Whether a finite verb stands before a word in the same clause, so that the word is none."""
    for at in range(number - 1, -1, -1):
        label = sentence.labels[at]
        if label in (SUBORDINATING, RELATIVE, JOINING) or sentence.closes(at):
            return False
        if label == VERB and at not in sentence.weak:
            return sentence.bare[at] not in sentence.tongue.saying
    return False


def _verb_is_to_come(sentence: Sentence, number: int) -> bool:
    """Whether a finite verb stands behind a word in the same clause, so that the word is none."""
    tongue = sentence.tongue
    for at in range(number + 1, len(sentence.words)):
        word, previous = sentence.bare[at], sentence.bare[at - 1]
        clause = word in tongue.relative or word in tongue.subordinating and word not in tongue.prepositions
        if sentence.closes(at - 1) or clause or word in tongue.joining:
            return False
        noun = previous in tongue.determiners or previous in tongue.prepositions or previous in MODALS
        if word in _SUBJECTS:
            return False
        if word in tongue.auxiliaries:
            return not noun
        sure = word in tongue.verbs and word not in tongue.nouns and not word.endswith(("s", *tongue.past))
        if sure and not noun and sentence.words[at].islower():
            return word not in tongue.participle_forms or at == number + 1
        if at == number + 1 and word.endswith(tongue.past) and word not in tongue.no_verbs:
            return True
    return False


def is_base(word: str, tongue: Tongue) -> bool:
    """Whether a word is an English verb without an ending, or may stand before one: ``carry``, ``reach``, ``not``."""
    third = (word + "s", word + "es", word[:-1] + "ies" if word.endswith("y") else "")
    known = word in tongue.auxiliaries or word in tongue.adverbs or word in ("be", "have", "do", "go")
    return known or not tongue.verbs.isdisjoint(third)


def is_plural_verb(sentence: Sentence, number: int, before: str) -> bool:
    """Whether an English word without -s is a verb: ``Farmers fear that``."""
    head = number - 1
    while number > 1 and head > 1 and sentence.labels[head] == NOUN and not sentence.closes(head - 1):
        head -= 1
    of = number > 1 and sentence.labels[head] in (OF, PREPOSITION) and head > 0
    subject = sentence.bare[head - 1 if of else number - 1]
    plural = subject.endswith("s") and not subject.endswith(("ss", "'s")) or subject in _PLURALS
    labels, saying = sentence.labels, sentence.tongue.saying
    opened = [
        at for at, label in enumerate(labels) if label in (SUBORDINATING, RELATIVE) or sentence.bare[at] in saying
    ]
    told = VERB in labels[opened[-1] + 1 if opened else 0 :]
    if before != NOUN or told or number + 1 >= len(sentence.words) or not plural:
        return False
    follows = sentence.bare[number + 1]
    opens = follows in sentence.tongue.determiners or follows in sentence.tongue.prepositions
    return (
        opens
        or follows in ("to", "that", "it", "him", "them", "as", "more", "why", "how", "away")
        or not (_verb_is_to_come(sentence, number) or sentence.closes(number))
    )


_SUBJECTS = ("he", "she", "they", "we", "i", "it", "you")


MODALS = (
    "will",
    "would",
    "can",
    "could",
    "may",
    "might",
    "must",
    "should",
    "to",
    "won't",
    "can't",
    "do",
    "does",
    "did",
    "don't",
    "doesn't",
    "didn't",
    "cannot",
    "couldn't",
    "wouldn't",
    "shouldn't",
    "not",
)


_PLURALS = ("police", "people", "women", "men", "children", "mps", "who")
