"""What a noun says nothing without."""

from __future__ import annotations

from tui_reader.anatomy.headline.parts import MUST, Part
from tui_reader.anatomy.headline.word_labels import DETERMINER, JOINING, NOUN, OF, PREPOSITION, Sentence
from tui_reader.anatomy.headline.word_sets import ALL_OF_THEM, COUNTING, DEFINITE, NUMBERS, WITH_ARTICLE, words_of

_BETWEEN = ("entre", "tra", "fra")
"""Prepositions that wait for two nouns."""
_OF_SOMETHING = words_of(
    "escasez falta exceso ausencia subida bajada caída aumento manque absence hausse baisse mancanza carenza calo "
    "escassez ausência queda alta settore sector setor secteur fin"
    " cierre apertura chiusura fermeture ouverture fecho abertura"
)
"""Nouns that say nothing without what there is too little or more of."""
_SHORT = 2
"""Words of a noun that may need the clause behind it."""
_COMPOUND = 2
"""Words of an `of` that makes one word of two nouns."""


def is_general(sentence: Sentence, part: Part) -> bool:
    """Whether a noun is so general that the clause behind it has to stay: ``los que``, ``tous ceux``."""
    return not ALL_OF_THEM.isdisjoint(sentence.bare[part.start : part.end]) and part.end - part.start <= _SHORT


def is_between(sentence: Sentence, part: Part) -> bool:
    """Whether a phrase waits for another noun: ``entre Lugo``."""
    return sentence.bare[part.start] in _BETWEEN


def waits_for_more(sentence: Sentence, last: Part) -> bool:
    """Whether what is joined to a phrase cannot go: ``entre Lugo | y Vigo``, ``a dos años | y seis meses``."""
    counts = sentence.labels[last.start] == PREPOSITION and any(
        word[:1].isdigit() or word in NUMBERS for word in sentence.bare[last.start : last.end]
    )
    return counts or is_between(sentence, last)


def is_compound(sentence: Sentence, start: int, end: int) -> bool:
    """Whether an `of` makes one word of two nouns: ``olio | d’oliva``, ``accident | de voiture``."""
    single = end - start == 1 and start in sentence.held or end - start == _COMPOUND
    name = sentence.words[end - 1].rpartition("’")[2][:1].isupper()
    return single and not name and sentence.bare[start] not in sentence.tongue.contracted


def needs_more_behind(sentence: Sentence, last: Part, start: int, lead: int) -> bool:
    """Whether a phrase behind a verb says nothing without its `of`; behind an infinitive, only where it counts, or
    where all of it may go: `lead` is the rank of the infinitive, or 0."""
    before = sentence.bare[start - 1]
    small = sentence.labels[last.start + 1 : last.end]
    if sentence.labels[last.start] == NOUN and (PREPOSITION in small or OF in small):
        # A participle has what it waits for.
        return False
    counts = (before in COUNTING or before[:1].isdigit()) and not before.endswith("%")
    opened = [label for label in sentence.labels[last.start : start] if label in (OF, PREPOSITION)]
    apart = lead and (lead == MUST or opened[-1:] != [PREPOSITION])
    return counts or not apart and needs_more(sentence, last, start)


def needs_more(sentence: Sentence, part: Part, start: int) -> bool:
    """Whether a noun says nothing without what belongs to it: ``una veintena``, ``la falta``, ``y marcas``."""
    before = sentence.bare[start - 1]
    if before.endswith("%"):
        return False
    if before in _OF_SOMETHING or before in COUNTING or before[:1].isdigit() or sentence.labels[part.start] == JOINING:
        return True
    if OF in sentence.labels[part.start + 1 : start]:
        # What it needs is there already.
        return False
    small = (at for at in range(start - 1, part.start, -1) if sentence.labels[at] in (OF, PREPOSITION))
    begin = next(small, part.start)
    inner = range(begin, start)
    contracted = any(sentence.bare[at] in WITH_ARTICLE for at in inner)
    definite = any(
        sentence.labels[at] == DETERMINER and sentence.bare[at].partition("'")[0] in DEFINITE for at in inner
    )
    lone = sentence.labels[begin] == PREPOSITION and not contracted and start - begin == 2
    named = sentence.words[start - 1][:1].isupper()
    doing = sentence.bare[start - 1].endswith(_DOINGS) or sentence.labels[begin] in (PREPOSITION, OF)
    bare = sentence.labels[begin] == OF and start - begin == _COMPOUND and sentence.bare[start - 1].endswith(_DOINGS)
    return (lone or bare or (contracted or definite) and doing) and not named


_DOINGS = ("ção", "ção", "ción", "zione", "tion", "sion", "sión", "são", "mento", "miento", "ement", "ura", "ure", "té")
"""Endings of nouns that tell what is done, and wait for what it is done to."""
