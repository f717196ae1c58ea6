"""The main clause of a sentence whose verb stands second: its verb, and where it ends."""

from __future__ import annotations

from tui_reader.anatomy.headline.fields.tongue import Fields
from tui_reader.anatomy.headline.fields.words import DASHES, OTHER, PARTICLE, is_capital, is_nonfinite
from tui_reader.anatomy.headline.word_labels import JOINING, NOUN, PREPOSITION, PURPOSE, TIME, VERB

_LONGEST_FRONT = 9
"""Words before the second verb of a sentence that is parted by a comma alone."""


def main_verb(sentence: Fields, start: int) -> int | None:
    """The first finite verb that stands in no clause inside the sentence; None where none is found."""
    free = [at for at in range(start, len(sentence.words)) if not sentence.inside(at)]
    verbs = [at for at in free if sentence.labels[at] == VERB]
    if verbs:
        # What has its particle before it stands at the end of its clause.
        return next((at for at in verbs if at not in sentence.weak), verbs[0])
    for number in free[1:]:
        if _looks_finite(sentence, number):
            sentence.labels[number] = VERB
            return number
    return None


def _looks_finite(sentence: Fields, number: int) -> bool:
    """Whether a word that no table has may be the verb, by its ending and the noun before it."""
    word, tongue = sentence.bare[number], sentence.tongue
    lower = not is_capital(sentence, number) and sentence.labels[number] in (OTHER, NOUN)
    northern = (*tongue.past, "er", "ar", "te") if not tongue.verb_last else (*tongue.past, "t", "en")
    ends = word.endswith(("t", "te", "ten", "en") if tongue.capitals else northern)
    behind = sentence.before(number) in (NOUN, TIME) or sentence.opens(number)
    return lower and ends and behind and len(word) > 3


def end_of_main(sentence: Fields, verb: int) -> int:
    """The word after the main clause: where another begins, or somebody is said to say so."""
    for number in range(verb + 1, len(sentence.words)):
        if sentence.inside(number):
            continue
        if sentence.quoted[number - 1]:
            continue
        if sentence.words[number] in DASHES or sentence.words[number - 1][-1:] in ":;":
            return number
        opens = sentence.opens(number)
        finite = sentence.labels[number] == VERB and not _may_close(sentence, verb, number)
        if opens and (finite or sentence.bare[number] in sentence.tongue.saying):
            return number
        joins = sentence.labels[number] == JOINING
        if joins and _opens_main(sentence, number + 1, verb) or opens and _opens_main(sentence, number, verb):
            return number
    return len(sentence.words)


def _opens_main(sentence: Fields, start: int, verb: int) -> bool:
    """Whether another main clause begins with a word: its verb follows as first or second."""
    if start >= len(sentence.words) or sentence.inside(start):
        return False
    for number in range(start, min(start + _LONGEST_FRONT, len(sentence.words))):
        if sentence.inside(number):
            return False
        last = number + 1 == len(sentence.words) or sentence.closes(number)
        if sentence.labels[number] == VERB:
            return not _may_close(sentence, verb, number)
        if last:
            return False
        if sentence.labels[number] in (JOINING, PARTICLE, PURPOSE) and number > start + 3:
            return False
    return False


def _may_close(sentence: Fields, verb: int, number: int) -> bool:
    """Whether what may be a finite verb is the participle or infinitive that an auxiliary waits for."""
    if sentence.bare[verb] not in sentence.tongue.auxiliaries or not is_nonfinite(sentence, number):
        return False
    last = number + 1 == len(sentence.words) or sentence.closes(number)
    another = is_nonfinite(sentence, number - 1)
    return last or another or sentence.labels[number + 1] in (JOINING, VERB, PREPOSITION, OTHER)
