"""What closes a verb: the participle, the infinitive or the particle that belongs to it."""

from __future__ import annotations

from tui_reader.anatomy.headline.fields.nouns import list_end
from tui_reader.anatomy.headline.fields.tongue import Fields
from tui_reader.anatomy.headline.fields.words import OTHER, is_capital, is_nonfinite
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DETERMINER,
    GROUP,
    JOINING,
    NOUN,
    PREPOSITION,
    PURPOSE,
    TIME,
    VERB,
)

_WINDOW = 14
"""Words in which a Scandinavian participle stands behind its auxiliary and subject."""


def mark_closing(sentence: Fields, ends: list[int], verb: int, end: int) -> None:
    """Label what closes the verb of the clause that ends before a word."""
    if sentence.tongue.verb_last:
        _mark_last(sentence, ends, verb, end)
    else:
        _mark_next(sentence, ends, verb, end)


def _mark_last(sentence: Fields, ends: list[int], verb: int, end: int) -> None:
    helps = sentence.bare[verb] in sentence.tongue.auxiliaries
    number = verb + 1
    while number < end:
        if ends[number]:
            number = ends[number]
            continue
        if _closes(sentence, ends, verb, number, end, helps):
            _mark_around(sentence, verb, number, end)
            return
        number += 1
    if helps and not sentence.tongue.capitals:
        # ``blijft vrijdag open voor``: what helps no verb has a predicate.
        free = [at for at in range(verb + 1, end) if sentence.bare[at] in sentence.tongue.particles and not ends[at]]
        for at in free:
            if sentence.labels[at] != PREPOSITION:
                sentence.labels[at] = GROUP
                return


def _closes(sentence: Fields, ends: list[int], verb: int, number: int, end: int, helps: bool) -> bool:
    """Whether the bracket that a German or Dutch verb opens closes with a word."""
    word, tongue, label = sentence.bare[number], sentence.tongue, sentence.labels[number]
    follows = sentence.labels[number + 1] if number + 1 < end else ""
    last = number + 1 >= end or sentence.closes(number) or bool(ends[number + 1]) or follows == JOINING
    if is_capital(sentence, number) or label in (DETERMINER, TIME, JOINING):
        return False
    if word in tongue.particles and not helps and number > verb:
        return last or not tongue.capitals and follows == PREPOSITION
    if label in (ADVERB, PREPOSITION) or sentence.labels[number - 1] == DETERMINER and follows in (NOUN, TIME):
        return False
    if tongue.capitals:
        shaped = label in (OTHER, VERB) and (is_nonfinite(sentence, number) or not helps or last)
        strong = helps and label == OTHER and word.startswith(tongue.prefixes) and word.endswith(("t", "en"))
        comparing = number + 1 < end and sentence.bare[number + 1] in tongue.comparing
        behind = strong and follows == PREPOSITION and (comparing or not _later(sentence, number, end))
        return shaped and (last or behind)
    infinitive = label == PURPOSE and number + 1 < end
    return infinitive and not helps or _dutch(sentence, verb, number, last, helps)


def _later(sentence: Fields, number: int, end: int) -> bool:
    """Whether another word in lower case ends the clause, so that this one is an attribute."""
    for at in range(number + 1, end):
        if sentence.labels[at] in (OTHER, VERB) and (at + 1 == end or sentence.closes(at)):
            return True
        if sentence.closes(at):
            return False
    return False


def _dutch(sentence: Fields, verb: int, number: int, last: bool, helps: bool) -> bool:
    word, tongue = sentence.bare[number], sentence.tongue
    known = word in tongue.nonfinite or is_nonfinite(sentence, number)
    attribute = sentence.labels[number - 1] == DETERMINER and not last
    if attribute or number == verb + 1 and not helps:
        return False
    return known and (helps or last and word.endswith("en") and word in tongue.nonfinite)


def _mark_around(sentence: Fields, verb: int, number: int, end: int) -> None:
    """Label a closing word with those before and behind that go with it."""
    tongue, labels = sentence.tongue, sentence.labels
    begin, stop = number, number + 1
    while begin - 1 > verb and not sentence.closes(begin - 1) and _goes_before(sentence, begin - 1):
        begin -= 1
    while stop < end and not sentence.closes(stop - 1) and _goes_behind(sentence, stop):
        stop += 1
    if stop + 1 < end and labels[stop] == JOINING and not sentence.closes(stop - 1):
        shared = stop + 2 < end and sentence.bare[stop + 2] in tongue.shared and is_nonfinite(sentence, stop + 1)
        stop = stop + 3 if shared else stop
    for at in range(begin, stop):
        labels[at] = GROUP


def _goes_before(sentence: Fields, at: int) -> bool:
    """``gebracht werden``, ``zu scheitern``, Dutch ``op te hangen``."""
    if is_capital(sentence, at) or sentence.labels[at - 1] == DETERMINER:
        return False
    if sentence.labels[at] == PURPOSE:
        return True
    if sentence.tongue.capitals:
        # What stands beside the verb says with it what is done: ``rückfällig geworden``, ``schwer verletzt``.
        return sentence.labels[at] in (OTHER, VERB)
    particle = sentence.labels[at + 1] == PURPOSE and sentence.bare[at] in sentence.tongue.particles
    return particle or sentence.bare[at] in sentence.tongue.nonfinite


def _goes_behind(sentence: Fields, at: int) -> bool:
    if is_capital(sentence, at):
        return False
    if sentence.labels[at] == PURPOSE:
        return True
    if sentence.labels[at - 1] == PURPOSE or sentence.bare[at] in sentence.tongue.shared:
        return True
    return sentence.labels[at] in (OTHER, VERB, NOUN) and is_nonfinite(sentence, at)


def _mark_next(sentence: Fields, ends: list[int], verb: int, end: int) -> None:
    """Label the Scandinavian participles and infinitives behind an auxiliary, its adverbs and its subject."""
    tongue, labels = sentence.tongue, sentence.labels
    if sentence.bare[verb] in tongue.auxiliaries:
        _mark_helped(sentence, ends, verb, end)
    last = max((at for at in range(verb + 1, end) if labels[at] == GROUP), default=verb)
    while last + 1 < end and sentence.bare[last + 1] in tongue.leaning and not sentence.closes(last):
        last += 1
    if last + 1 < end and sentence.bare[last + 1] in tongue.adjuncts and not sentence.closes(last):
        labels[last + 1] = GROUP


def _mark_helped(sentence: Fields, ends: list[int], verb: int, end: int) -> None:
    labels = sentence.labels
    at, seen = verb + 1, False
    while at < min(end, verb + _WINDOW) and not (ends[at] and not seen):
        if is_nonfinite(sentence, at) and labels[at - 1] != DETERMINER:
            labels[at], seen = GROUP, True
        elif (
            seen
            and labels[at] not in (ADVERB, TIME)
            or labels[at] == PURPOSE
            or sentence.closes(at)
            and not list_end(sentence, at + 1, end)
        ):
            break
        at += 1
    if not seen:
        _mark_by_ending(sentence, verb, end)
    last = max((at for at in range(verb + 1, end) if labels[at] == GROUP), default=verb)
    first = next((at for at in range(verb + 1, end) if labels[at] == GROUP), verb)
    for at in range(first, last):
        labels[at] = GROUP


def _mark_by_ending(sentence: Fields, verb: int, end: int) -> None:
    """The same by its ending, where no table has it and nothing but adverbs stands before it."""
    at = verb + 1
    while at < end and sentence.labels[at] in (ADVERB, TIME) and not sentence.closes(at):
        at += 1
    if at < end and sentence.labels[at] in (NOUN, VERB) and not is_capital(sentence, at):
        ends_so = sentence.bare[at].endswith(sentence.tongue.participles + sentence.tongue.infinitives)
        follows = sentence.labels[at + 1] if at + 1 < end else ""
        word, tongue = sentence.bare[at], sentence.tongue
        definite = word.endswith(tongue.definite) and word not in tongue.nonfinite
        if ends_so and not definite and len(sentence.bare[at]) > 3 and follows != VERB:
            sentence.labels[at] = GROUP


def mark_inner(sentence: Fields, ends: list[int], start: int, end: int) -> int:
    """Label the verbs of a clause inside a sentence; the first word of its phrases, behind what opens it."""
    labels, tongue = sentence.labels, sentence.tongue
    if tongue.capitals:
        compared = [at for at in range(max(start, end - 4), end) if sentence.bare[at] in tongue.comparing]
        at = (compared[0] if compared else end) - 1
        while at > start and (labels[at] in (VERB, OTHER, PURPOSE) and _is_verbal(sentence, at)):
            labels[at] = GROUP
            at -= 1
        opens = sentence.bare[start] in tongue.subordinating
        return start + 1 if opens else start
    opened = sentence.bare[start] in tongue.subordinating or sentence.bare[start] in tongue.purpose
    begin = start + (opened and labels[start + 1] != PURPOSE)
    if labels[start] == PURPOSE:
        begin = start
    if labels[start] == PREPOSITION and sentence.bare[start + 1] in tongue.that and labels[start + 1] != PURPOSE:
        begin = start + 2
    if tongue.verb_last:
        for at in range(begin, end):
            if not ends[at] or at == start:
                verbal = labels[at] in (VERB, PURPOSE) or at > start and labels[at - 1] == PURPOSE
                labels[at] = GROUP if verbal or sentence.bare[at] in tongue.nonfinite else labels[at]
        return begin
    at = begin
    while at < end and (ends[at] and at > start or labels[at] not in (VERB, PURPOSE)):
        at = max(at + 1, ends[at] if at > start else 0)
    if at < end:
        verb = at
        helps = labels[verb] == PURPOSE or sentence.bare[verb] in tongue.auxiliaries
        while helps and at + 1 < end and (is_nonfinite(sentence, at + 1) or labels[at + 1] in (ADVERB, PURPOSE)):
            at += 1
        if labels[verb] == PURPOSE and at == verb and at + 1 < end:
            at += 1
        at += at + 1 < end and sentence.bare[at + 1] in tongue.adjuncts and not sentence.closes(at)
        for number in range(verb, at + 1):
            labels[number] = GROUP
        if labels[start] == PREPOSITION and verb == start + 1:
            labels[start] = GROUP
    return begin


def _is_verbal(sentence: Fields, at: int) -> bool:
    """Whether a word is part of the verbs at the end of a German clause."""
    if sentence.labels[at] in (PURPOSE, VERB):
        return True
    attribute = at + 1 < len(sentence.words) and sentence.labels[at + 1] == NOUN and not sentence.closes(at)
    return is_nonfinite(sentence, at) and not attribute
