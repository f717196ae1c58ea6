"""What goes with a verb, and what that means by the tables of its language."""

from __future__ import annotations

from tui_reader.anatomy.headline.infinitives import infinitive_at, is_gerund
from tui_reader.anatomy.headline.verb_labels import is_nonfinite
from tui_reader.anatomy.headline.word_labels import ADVERB, GROUP, Sentence
from tui_reader.anatomy.headline.word_sets import NEGATIONS

_ITSELF = frozenset(("se", "si", "s'"))
"""What makes a verb do something to its own subject."""


def ends_of_group(sentence: Sentence, verb: int, end: int) -> tuple[int, int]:
    """The word after a verb with what helps it, and the one after the infinitives that go with them."""
    last = verb + 1
    while last < end and _goes_with_verb(sentence, last) and not sentence.closes(last - 1):
        last += 1
    return last, _chain(sentence, last, end)


def _goes_with_verb(sentence: Sentence, at: int) -> bool:
    word, tongue = sentence.bare[at], sentence.tongue
    negates = sentence.labels[at] == ADVERB and word in NEGATIONS and word in tongue.adverbs
    return sentence.labels[at] == GROUP or negates


def _chain(sentence: Sentence, last: int, end: int) -> int:
    """The word after the infinitives that go with a verb: ``acepta | retirar``, ``a décidé | de ne pas fermer``."""
    while last < end and not sentence.closes(last - 1):
        small = last + 1 if sentence.bare[last] in sentence.tongue.chaining else last
        infinitive = infinitive_at(sentence, small, end)
        if infinitive < 0:
            return last + is_gerund(sentence, last)
        last = infinitive + 1
        helps = sentence.bare[infinitive].rpartition("'")[2] in sentence.tongue.helping
        if helps and last < end and is_nonfinite(sentence, sentence.bare[last], last):
            last += 1
    return last


class Meaning:
    """What a verb is: `told` takes a clause that can stand alone; `leans` has the prepositions it waits for; `alone`
    waits for nothing, though a noun behind it, if there is one, is its subject or object; behind `cleft` the clause
    stays, as in ``fue la víctima quien llamó``; what is `negated` may hold at a time or place only; `reflexive` verbs
    do something to their subject."""

    def __init__(self, sentence: Sentence, verb: int, last: int, chained: bool) -> None:
        tongue = sentence.tongue
        group = sentence.bare[verb:last]
        said = [one for one in group if one not in NEGATIONS] or group
        word = said[-1].rpartition("'")[2].partition("-")[0]
        is_being = (
            not chained and group[0].rpartition("'")[2] in tongue.being or not tongue.being.isdisjoint(group[1:-1])
        )
        self.told = tongue.is_of(tongue.tells, word)
        self.leans = tongue.leans_on(word)
        participle = word.endswith(tongue.participles) and word not in tongue.being
        self.passive = is_being and len(group) > 1 and participle
        self.alone = not self.passive and tongue.is_of(tongue.alone, word)
        self.cleft = is_being and not self.passive and len(said) == 1
        around = sentence.bare[max(verb - 2, 0) : last]
        nobody = not tongue.none.isdisjoint(sentence.bare[:verb])
        self.negated = nobody or any(one in tongue.negating | tongue.only or one.startswith("n'") for one in around)
        self.reflexive = not _ITSELF.isdisjoint(around) or group[0].startswith("s'")
