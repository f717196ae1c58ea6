"""A clause whose verb waits for what the tables of its language tell: its subject, and what that needs."""

from __future__ import annotations

from tui_reader.anatomy.headline.complements import ADDED, AFTERWARDS, GERUND, INFINITIVE, PARTICIPLE, chunks
from tui_reader.anatomy.headline.frames import framed_verb, place_relative
from tui_reader.anatomy.headline.needs import is_between, is_compound, is_general, needs_more
from tui_reader.anatomy.headline.parts import (
    ASIDE,
    MUST,
    OF_OBJECT,
    OF_SUBJECT,
    OPENING,
    SOFT,
    SUBJECTS_PLACE,
    WHEN,
    Part,
)
from tui_reader.anatomy.headline.settling import LIKE
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DETERMINER,
    JOINING,
    NOUN,
    OF,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    Sentence,
)
from tui_reader.anatomy.headline.word_sets import NEGATIONS, words_of

_AS_WELL = ("tanto", "tant")
_MEANT_TWICE = words_of("le les lo la los las")
"""What Spanish sets before a verb for a person told before it."""


def framed(sentence: Sentence, start: int, verb: int, end: int) -> list[Part]:
    """A clause from its subject on: that, its verb with what that waits for, and what follows."""
    leaning = verb
    while leaning > start and sentence.bare[leaning - 1] in sentence.tongue.clitics:
        leaning -= 1
    subject = framed_subject(sentence, start, leaning)
    inverted = not any(part.rank == MUST for part in subject)
    if inverted and leaning < verb and sentence.bare[leaning] in _MEANT_TWICE:
        subject = [part.ranked(MUST) if _is_meant(sentence, part) else part for part in subject]
    return [*subject, *[Part(leaning, verb, MUST)] * (leaning < verb), *framed_verb(sentence, verb, end, inverted)]


def _is_meant(sentence: Sentence, part: Part) -> bool:
    """Whether a small word behind means this: ``A la portera | le | bastó una mano``."""
    opens = part.rank == OPENING and sentence.bare[part.start] in ("a", "al")
    return opens and not sentence.closes(part.end - 1) and sentence.bare[part.start + 1] != "pesar"


def framed_subject(sentence: Sentence, start: int, verb: int) -> list[Part]:
    """The head of a subject, and what tells more of it; what opens the clause may go."""
    parts: list[Part] = []
    for first, end, kind in chunks(sentence, start, verb):
        last = parts[-1] if parts else None
        headed = any(part.rank == MUST for part in parts)
        kept = sentence.labels[first] == PRONOUN or sentence.bare[first] in sentence.tongue.only
        if kind in (TIME, ADDED) or kind == ADVERB and not headed and not kept:
            parts.append(Part(first, end, WHEN if kind == TIME else ASIDE if headed else OPENING))
        elif kind == ADVERB:
            needed = kept or sentence.bare[first] in NEGATIONS
            parts.append(Part(first, end, MUST if needed else OF_OBJECT))
        elif kind == JOINING and not last:
            # ``pero el pueblo``: what stands before is told in the clause before.
            parts.append(Part(first + 1, end, MUST))
        elif kind == JOINING and last and is_between(sentence, last):
            parts[-1] = last.until(end)
        elif kind == JOINING and last:
            _join_subject(sentence, parts, first, end)
        elif kind in (OF, INFINITIVE) and last and (kind == INFINITIVE or needs_more(sentence, last, first)):
            parts[-1] = last.until(end)
        elif kind == OF and last:
            parts.append(_of_subject(sentence, last, first, end))
        elif kind == PREPOSITION and sentence.bare[first] in LIKE and sentence.bare[parts[0].start] in _AS_WELL:
            parts.append(Part(first, end, MUST))
        elif kind == PREPOSITION and headed and sentence.labels[end - 1] == DETERMINER:
            # ``ocho | sobre diez``
            parts[-1] = parts[-1].until(end)
        elif kind in (PREPOSITION, PARTICIPLE, GERUND, PURPOSE) and headed:
            parts.append(Part(first, end, min(SUBJECTS_PLACE, parts[-1].rank), True))
        elif kind in (RELATIVE, SUBORDINATING) and last:
            bare = sentence.labels[last.end - 1] == DETERMINER
            whole = last.rank == MUST and (bare or is_general(sentence, last))
            place_relative(sentence, parts, Part(first, end, MUST if whole else min(last.rank, ASIDE), True))
        elif kind == RELATIVE:
            place_relative(sentence, parts, Part(first, end, MUST))
        elif kind in (PREPOSITION, PURPOSE, AFTERWARDS) or kind.startswith(ADVERB):
            parts.append(Part(first, end, OPENING))
        elif headed and last:
            parts[-1] = last.until(end)
        else:
            parts.append(Part(first, end, MUST))
    return parts


def _of_subject(sentence: Sentence, last: Part, first: int, end: int) -> Part:
    """What belongs to a noun of the subject: it stays longer behind one that stands alone, ``prix | de l’eau``."""
    alone = last.rank == MUST and last.end - last.start == 1 and sentence.labels[last.start] == NOUN
    lone = alone and sentence.words[last.start][1:].islower()
    rank = SOFT if lone or is_compound(sentence, first, end) else OF_SUBJECT
    return Part(first, end, rank if last.rank in (MUST, SOFT) else last.rank, True)


def _join_subject(sentence: Sentence, parts: list[Part], start: int, end: int) -> None:
    """What is joined to a subject, or to what tells more of it: ``el juez | y su hijo``, ``de Salud | y Trabajo``."""
    last = parts[-1]
    label = sentence.labels[start + 1] if start + 1 < end else NOUN
    bare = sentence.labels[parts[0].start] == NOUN and parts[0].end - parts[0].start == 1 and len(parts) > 1
    if bare and label == DETERMINER and not sentence.opens(start):
        # ``agentes de la Policía | y la Guardia Civil``
        parts.append(Part(start, end, last.rank, True))
    elif last.rank == MUST or label == DETERMINER or sentence.opens(start) and label == NOUN:
        parts.append(Part(start, end, MUST))
    elif label == NOUN:
        parts[-1] = last.until(end)
    else:
        parts.append(Part(start, end, last.rank, True))
