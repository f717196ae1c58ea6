"""A verb that no table has, by its place and its ending."""

from __future__ import annotations

from tui_reader.anatomy.headline.infinitives import infinitive_at
from tui_reader.anatomy.headline.word_labels import DETERMINER, NOUN, OF, PREPOSITION, TIME, VERB, Sentence

_SHORTEST_GUESS = 3


def guessed_verb(sentence: Sentence, start: int) -> int | None:
    """The likely verb of a sentence in which no table has one: ``la ciudad | desiste | de abrir``."""
    labels = [*sentence.labels, "", ""]
    likely = [
        number
        for number in range(start + 1, len(sentence.words) - 1)
        if labels[number] == NOUN
        and len(sentence.bare[number]) > _SHORTEST_GUESS
        and sentence.words[number].islower()
        and sentence.bare[number].endswith(sentence.tongue.present)
        and (sentence.before(number) == NOUN or sentence.opens(number))
        and not sentence.inside(number)
        and not sentence.closes(number)
    ]
    for follows in ((DETERMINER,), (OF, PREPOSITION)):
        for number in likely:
            infinitive = infinitive_at(sentence, number + 2, len(sentence.words)) >= 0
            timed = labels[number + 2] == TIME
            if labels[number + 1] in follows and not timed and (follows == (DETERMINER,) or infinitive):
                sentence.labels[number] = VERB
                return number
    return None
