"""The subject of a clause: its head, and what tells more of it."""

from __future__ import annotations

from tui_reader.anatomy.headline.parts import ASIDE, MUST, OF_SUBJECT, SOFT, SUBJECTS_PLACE, Part
from tui_reader.anatomy.headline.pieces import goes_on_a_list
from tui_reader.anatomy.headline.word_labels import DETERMINER, JOINING, NOUN, OF, PREPOSITION, PURPOSE, TIME, Sentence
from tui_reader.anatomy.headline.word_sets import ALL_OF_THEM, COUNTING, words_of


def subject(sentence: Sentence, start: int, verb: int) -> list[Part]:
    """The head of the subject, what tells more of it, and the small words that lean on the verb: ``nie zmieniła``."""
    leaning = verb
    while leaning - 1 > start and sentence.bare[leaning - 1] in sentence.tongue.leaning_on_verbs:
        leaning -= 1
    return [*_subject(sentence, start, leaning), *[Part(leaning, verb, MUST)] * (leaning < verb)]


def _subject(sentence: Sentence, start: int, verb: int) -> list[Part]:
    """The head of the subject, and what tells more of it."""
    parts: list[Part] = []
    alone = (start + 1) in [opened for opened, _ in sentence.spans] and not sentence.opens(start + 1)
    whole = alone or sentence.bare[start] in ALL_OF_THEM
    begin, rank, number = start, MUST, start + 1
    comma = next((at for at in range(start + 1, verb) if sentence.opens(at)), 0)
    listed = comma > 0 and goes_on_a_list(sentence, comma)
    several = sentence.bare[verb] in ("are", "were", "have") and sentence.bare[start] in ("a", "an", "one")
    if several and comma and JOINING in sentence.labels[comma:verb]:
        return [Part(start, verb, MUST)]
    while number < verb:
        span = next((end for opened, end in sentence.spans if opened == number), 0)
        new = _subjects_rank(sentence, number, begin, rank, verb, listed)
        if span and span <= verb:
            parts += [Part(begin, number, rank), Part(number, span, MUST if whole else ASIDE)]
            begin, number, rank = span, span, (ASIDE if span < verb and sentence.opens(span) else rank)
            rank = rank if span < verb else MUST
        elif new is not None:
            parts.append(Part(begin, number, rank))
            begin, rank = number, new
        number += 1
    return _merged(sentence, [part for part in [*parts, Part(begin, verb, rank)] if part.start < part.end])


def _merged(sentence: Sentence, parts: list[Part]) -> list[Part]:
    """The parts, an aside with the clause that belongs to it as one."""
    merged: list[Part] = []
    for part in parts:
        if merged and merged[-1].rank == part.rank == ASIDE and not sentence.opens(part.start):
            merged[-1] = merged[-1].until(part.end)
        else:
            merged.append(part)
    for at in range(1, len(merged)):
        before, name = merged[at - 1], merged[at]
        told = before.rank == name.rank == MUST and before.end == name.start and at == 1 and sentence.tongue.waiting
        if told and _is_name_behind_office(sentence, before.start, name.start, name.end + 1):
            merged[0] = before.ranked(OF_SUBJECT)
    return merged


def _subjects_rank(sentence: Sentence, number: int, begin: int, rank: int, verb: int, listed: bool) -> int | None:
    """The rank of the part that begins with a word of the subject; None where the part before goes on."""
    label, before = sentence.labels[number], sentence.bare[number - 1]
    if sentence.opens(number):
        if listed and rank == MUST and label not in (PREPOSITION, TIME):
            return None
        unclosed = sentence.tongue.waiting and not any(map(sentence.closes, range(number, verb)))
        return MUST if label == JOINING else None if unclosed else ASIDE
    if label == JOINING or sentence.before(number) in (JOINING, DETERMINER, PREPOSITION, OF):
        return None
    if rank == SUBJECTS_PLACE and sentence.labels[begin] != PREPOSITION:
        return None
    needed = before in COUNTING or before.isdigit() or number == begin + 1 and sentence.labels[begin] == DETERMINER
    if label == OF:
        return None if needed or rank != MUST else OF_SUBJECT
    if label == PREPOSITION and rank == MUST and (number - 1 in sentence.weak or before.endswith("ing")):
        return None
    named = sentence.words[number - 1][:1].isupper() and sentence.words[number + 1][:1].isupper()
    if label == PREPOSITION and before != sentence.bare[0] and named and sentence.bare[number] == "for":
        return None
    if label == PREPOSITION and rank in (MUST, OF_SUBJECT, SUBJECTS_PLACE):
        counted = not sentence.tongue.waiting and any(
            sentence.bare[at] in COUNTING for at in range(begin, min(begin + 2, number))
        )
        return None if needed else SOFT if counted else SUBJECTS_PLACE
    if rank == MUST and sentence.tongue.waiting and _is_name_behind_office(sentence, begin, number, verb):
        return MUST
    told = (MUST, OF_SUBJECT, *[SUBJECTS_PLACE] * sentence.tongue.waiting)
    if rank in told and begin + 1 <= number < verb - 1 and is_participle_of(sentence, number):
        first = sentence.bare[max(number - _NEAR, 0) : number]
        return MUST if sentence.tongue.waiting and not _COUNTED.isdisjoint(first) else SUBJECTS_PLACE
    return None


_COUNTED = words_of("number proportion share amount all every each most fewer only half third quarter percent")
"""Words behind which what tells more of a noun tells how many there are: ``half of all ships | built in Harrow``."""
_NEAR = 7


def _is_name_behind_office(sentence: Sentence, begin: int, number: int, verb: int) -> bool:
    """Whether a name begins behind what somebody is: ``former harbour master | Bo Fenn``."""
    words, labels = sentence.words, sentence.labels
    office = words[number - 1].islower() or sentence.bare[number - 1] in sentence.tongue.offices
    if number + 1 >= verb or labels[begin] != NOUN or not office or sentence.bare[number] in sentence.tongue.offices:
        return False
    return words[number][:1].isupper() and words[number + 1][:1].isupper() and labels[number] == NOUN


def is_participle_of(sentence: Sentence, number: int) -> bool:
    """Whether a word behind a noun may tell more of it: ``Scientists working at``."""
    word, tongue = sentence.bare[number], sentence.tongue
    if len(word) < 4 or sentence.labels[number - 1] != NOUN or number < 1:
        return False
    follows = sentence.labels[number + 1] in (PREPOSITION, OF, TIME, PURPOSE)
    if word in tongue.postposed and sentence.labels[number + 1] in (OF, PREPOSITION, PURPOSE):
        return True
    if tongue.waiting:
        return word.endswith("ing") and word not in tongue.ing_nouns or follows and number in sentence.weak
    return False
