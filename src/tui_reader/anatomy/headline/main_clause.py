"""The main clause of a sentence: its verb, and where it begins and ends."""

from __future__ import annotations

from tui_reader.anatomy.headline.guessing import guessed_verb
from tui_reader.anatomy.headline.infinitives import infinitive_at, is_gerund
from tui_reader.anatomy.headline.pieces import goes_on_a_list
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DASHES,
    DETERMINER,
    GROUP,
    JOINING,
    NOUN,
    OF,
    PREPOSITION,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
    Sentence,
)
from tui_reader.anatomy.headline.word_sets import DEFINITE, PERIODS, WHOEVER

_LONGEST_SAYING = 9
_THAT = ("que", "qu", "che", "ch")
_LONGEST_PLACE = 5


def main_verb(sentence: Sentence, start: int) -> int | None:
    """The first finite verb that stands in no clause inside the sentence, nor in an aside, and is no participle."""
    verbs = [
        number
        for number in range(start, len(sentence.words))
        if sentence.labels[number] == VERB and not sentence.inside(number)
    ]
    for place, number in enumerate(verbs):
        later = verbs[place + 1] if place + 1 < len(verbs) else None
        if later and _is_noun_of_phrase(sentence, number, later):
            continue
        follows = sentence.labels[number + 1] if number + 1 < len(sentence.words) else ""
        apposed = start < number and sentence.opens(number) and follows == OF
        if later and apposed and sentence.bare[number] not in sentence.tongue.auxiliaries:
            continue
        if later is None or number not in sentence.weak or not sentence.tongue.waiting:
            return number
        between = range(number, later)
        parted = sentence.labels[later - 1] == JOINING
        commas = any(map(sentence.closes, range(start, number)))
        opened = sentence.labels[start] == PREPOSITION and any(map(sentence.closes, between))
        if opened and not any(map(sentence.closes, range(start, number))):
            continue
        apposed = sum(map(sentence.closes, range(start, number))) > 1 and follows == DETERMINER
        if apposed and sentence.tongue.waiting:
            return number
        aside = number > start and sentence.opens(number) and not parted or commas and sentence.closes(later - 1)
        if (
            aside
            or follows in (PREPOSITION, OF, PURPOSE, SUBORDINATING, TIME)
            and not parted
            and not any(map(sentence.closes, between))
        ):
            continue
        return number
    return guessed_verb(sentence, start) if sentence.tongue.present else None


def _is_noun_of_phrase(sentence: Sentence, number: int, later: int) -> bool:
    """Whether an English word in -s is the noun of ``of trade talks``, another verb standing behind it."""
    word, labels = sentence.bare[number], sentence.labels
    if not sentence.tongue.waiting or not word.endswith("s") or word in sentence.tongue.auxiliaries:
        return False
    inner = range(number, later)
    if any(sentence.closes(at) or labels[at] in (JOINING, SUBORDINATING, RELATIVE, PURPOSE) for at in inner):
        return False
    back = number - 1
    while back >= 0 and labels[back] == NOUN and not sentence.closes(back):
        back -= 1
    return back < number - 1 and back >= 0 and labels[back] in (PREPOSITION, OF)


def end_of_clause(sentence: Sentence, verb: int) -> int:
    """The word after the main clause: where another one is joined to it, or somebody is said to say so."""
    for number in range(verb + 1, len(sentence.words)):
        if sentence.opens(number) and is_saying(sentence, number):
            return number
        if sentence.inside(number):
            continue
        label = sentence.labels[number]
        if (
            sentence.words[number] in DASHES
            or sentence.words[number - 1][-1:] in ":;"
            and number not in sentence.quoted
        ):
            return number
        follows = sentence.bare[number + 1].partition("'")[0] if number + 1 < len(sentence.words) else ""
        if label == JOINING and sentence.tongue.framed and follows in _THAT:
            return number
        if label == JOINING and (_opens_clause(sentence, number + 1) or _joins_participle(sentence, number + 1)):
            return number
        if sentence.opens(number) and (_opens_clause(sentence, number) or is_saying(sentence, number)):
            return number
    return len(sentence.words)


def _opens_clause(sentence: Sentence, start: int) -> bool:
    """Whether a finite verb follows before the next comma."""
    for number in range(start, len(sentence.words)):
        if sentence.inside(number):
            return False
        if sentence.labels[number] == VERB:
            bare_noun = sentence.labels[start] == NOUN and sentence.words[start].islower() and number == start + 1
            if sentence.tongue.waiting and bare_noun and number in sentence.weak:
                # ``the riders and bikes scattered across``: a participle.
                return False
            return number not in sentence.weak or not sentence.opens(number) or sentence.labels[start - 1] == JOINING
        if sentence.closes(number):
            # ``et son entraîneur, Yannick Le Goff, pourrait``: an aside, then the verb.
            after = next((at for at in range(number + 2, len(sentence.words)) if sentence.opens(at)), start)
            named = (
                sentence.labels[start - 1] == JOINING
                and sentence.words[min(number + 1, len(sentence.words) - 1)][:1].isupper()
            )
            return named and sentence.labels[after] == VERB
    return False


def _joins_participle(sentence: Sentence, number: int) -> bool:
    """Whether a second Romance participle follows that has an object of its own: ``ha esonerato …, e affidato la``."""
    if not sentence.tongue.framed or number + 1 >= len(sentence.words):
        return False
    shaped = sentence.bare[number].endswith(sentence.tongue.participles) and sentence.words[number].islower()
    follows = sentence.labels[number + 1] in (DETERMINER, PREPOSITION)
    return shaped and follows and sentence.labels[number] == NOUN and GROUP in sentence.labels[:number]


def is_saying(sentence: Sentence, start: int) -> bool:
    """Whether from a word on it is told who says so: ``, the harbour master said``."""
    last = min(start + _LONGEST_SAYING, len(sentence.words))
    near = range(start, next((at for at in range(start, last) if sentence.words[at] in DASHES), last))
    said = [sentence.bare[number].partition("'")[0] for number in near]
    whole = [sentence.bare[number].rpartition("'")[2] for number in near]
    return not sentence.tongue.reporting.isdisjoint(said + whole) and sentence.labels[start] != RELATIVE


def next_clause(sentence: Sentence, end: int) -> int:
    """Where the clause begins after one that ends before word `end`; the end of the sentence where none does."""
    start = end
    while start < len(sentence.words) and (sentence.labels[start] == JOINING or sentence.words[start] in DASHES):
        start += 1
    if start > end:
        return start
    return end if end < len(sentence.words) and not is_saying(sentence, end) else len(sentence.words)


def opening_end(sentence: Sentence, start: int, verb: int) -> int:
    """Where the subject begins, or the verb where that follows what the sentence opens with."""
    first = sentence.labels[start]
    for span_start, span_end in sentence.spans:
        if span_start == start and span_end <= verb and sentence.bare[start] not in WHOEVER:
            start = span_end
            first = sentence.labels[start]
    if start == verb:
        return verb
    if _is_timed(sentence, start, verb):
        first = TIME
    gerund = sentence.tongue.framed and is_gerund(sentence, start)
    if (
        not gerund
        and first not in (PREPOSITION, TIME, SUBORDINATING, ADVERB, PURPOSE)
        and not (
            _is_participle_opening(sentence, start)
            or _is_noun_opening(sentence, start)
            or (sentence.tongue.framed and _is_parted_opening(sentence, start, verb))
        )
    ):
        return _behind_role(sentence, start, verb)
    commas = [
        number for number in range(start + 1, verb + 1) if sentence.closes(number - 1) and not sentence.inside(number)
    ]
    if not commas:
        return _subject_without_comma(sentence, start, verb)
    if sentence.tongue.framed and _is_subject_behind(sentence, start, commas, verb):
        return commas[-1]
    opening = _named_or_first(sentence, commas)
    if opening >= verb:
        return start
    return _subject_without_comma(sentence, opening, verb) if sentence.labels[opening] == PREPOSITION else opening


def _is_subject_behind(sentence: Sentence, start: int, commas: list[int], verb: int) -> bool:
    """Whether no subject stands before a Romance verb behind what opens the sentence, so that it may be behind it."""
    within = _subject_without_comma(sentence, start, commas[0])
    named = [at for at in commas[:-1] if _begins_subject(sentence, at)]
    leaning = all(sentence.bare[at] in sentence.tongue.clitics for at in range(commas[-1], verb))
    return within == start and not named and leaning


def _named_or_first(sentence: Sentence, commas: list[int]) -> int:
    """The first of the words behind commas that is likely to begin the subject."""
    begun = [at for at in commas if _begins_subject(sentence, at)] if sentence.tongue.framed else []
    named = [at for at in begun if sentence.labels[at] == DETERMINER or sentence.words[at][:1].isupper()] or begun
    named = named or [at for at in commas if sentence.labels[at] == DETERMINER or sentence.words[at][:1].isupper()]
    return named[0] if named else commas[0]


def _is_timed(sentence: Sentence, start: int, verb: int) -> bool:
    """Whether a sentence opens with a time that has a counting word: ``nearly two months``."""
    first, at = sentence.labels[start], start
    while sentence.labels[at] in (DETERMINER, ADVERB) and at < verb:
        at += 1
    timed = first == DETERMINER and (sentence.labels[at] == TIME or sentence.bare[at] in PERIODS)
    spans = first in (DETERMINER, NOUN) and sentence.bare[start + 1] in sentence.tongue.units
    return timed or spans and sentence.bare[start + 2] in sentence.tongue.lasting


def _behind_role(sentence: Sentence, start: int, verb: int) -> int:
    """Where the subject begins behind what it is: ``Friends from the age of ten, Bo and Ada Fenn were``."""
    commas = [at for at in range(start + 1, verb + 1) if sentence.opens(at)]
    if not sentence.tongue.waiting or len(commas) != 1 or commas[0] + 1 >= verb:
        return start
    comma = commas[0]
    name = sentence.words[comma][:1].isupper() and sentence.words[comma + 1][:1].isupper()
    return comma if name and sentence.words[comma - 1][:1].islower() else start


def _subject_without_comma(sentence: Sentence, start: int, verb: int) -> int:
    """Where the subject begins behind a time, or a Romance one with its article: ``Nel 2023 il prezzo è``."""
    if sentence.labels[start] != PREPOSITION or sentence.tongue.framed and infinitive_at(sentence, start + 1, verb) > 0:
        return start
    for number in range(start + 2, min(start + 4, verb)):
        apart = (
            not sentence.tongue.framed or sentence.labels[number] == DETERMINER or sentence.words[number][:1].isupper()
        )
        if sentence.labels[number - 1] == TIME and sentence.labels[number] in (NOUN, DETERMINER) and apart:
            return number
    if sentence.tongue.slavic:
        # Behind a place, a noun that is no name: ``Na aukcji w Londynie obraz``.
        places = (
            at for at in range(start + 2, min(start + _LONGEST_PLACE, verb)) if sentence.words[at - 1][:1].isupper()
        )
        behind = (at for at in places if sentence.labels[at - 2] == PREPOSITION and sentence.words[at].islower())
        return next((at for at in behind if sentence.labels[at] == NOUN), start)
    if not sentence.tongue.framed:
        return start
    for number in range(verb - 1, start + 1, -1):
        article = sentence.bare[number].partition("'")[0] in DEFINITE and sentence.labels[number] == DETERMINER
        if article and sentence.before(number) in (NOUN, TIME) and not sentence.inside(number):
            return number
    return start


def _begins_subject(sentence: Sentence, at: int) -> bool:
    """Whether a noun stands behind a comma, and no participle: ``, agentes de la policía``."""
    shaped = sentence.bare[at].endswith(sentence.tongue.participles) and sentence.words[at][:1].islower()
    near = sentence.labels[at + 1 : at + 3] if sentence.bare[at][:1].isdigit() else sentence.labels[at + 1 : at + 2]
    dated = sentence.labels[at] == DETERMINER and TIME in near
    return sentence.labels[at] in (DETERMINER, NOUN) and not shaped and not dated


def _is_participle_opening(sentence: Sentence, start: int) -> bool:
    """``Privée de son capitaine, l’équipe …``: a participle and a comma before the subject."""
    word = sentence.bare[start]
    if len(word) < 4:
        return False
    shaped = (
        word.endswith(("ed", "ing")) or word in sentence.tongue.participle_forms
        if sentence.tongue.waiting
        else word.endswith(sentence.tongue.participles)
    )
    if sentence.tongue.slavic or not shaped:
        return False
    follows = sentence.labels[start + 1] if start + 1 < len(sentence.words) else ""
    comma = next((at for at in range(start + 1, len(sentence.words)) if sentence.opens(at)), 0)
    named = comma > 0 and (sentence.labels[comma] == DETERMINER or sentence.words[comma][:1].isupper())
    active = sentence.tongue.waiting and word.endswith("ing") and named
    return follows in (PREPOSITION, OF, TIME) or active or sentence.tongue.framed and follows == DETERMINER


def _is_parted_opening(sentence: Sentence, start: int, verb: int) -> bool:
    """``Trop cher, le pont ne sera pas``: no subject is parted from its verb by one comma only."""
    commas = [at for at in range(start + 1, verb) if sentence.closes(at - 1) and not sentence.inside(at)]
    aged = commas != [] and sentence.bare[commas[0]][:1].isdigit() and sentence.closes(verb - 1)
    if aged or len(commas) != 1 or goes_on_a_list(sentence, commas[0]) or sentence.labels[start] == DETERMINER:
        return False
    return sentence.labels[commas[0]] == DETERMINER


def _is_noun_opening(sentence: Sentence, start: int) -> bool:
    """``Victime d’une chute, le Belge``: a Romance noun without its article before the subject."""
    of = next(
        (at for at in range(start + 1, min(start + 3, len(sentence.words))) if sentence.labels[at] != NOUN), start
    )
    bare_noun = sentence.tongue.framed and sentence.labels[start] == NOUN and sentence.labels[of] == OF
    later = range(start + 2, len(sentence.words))
    comma = next((at for at in later if sentence.opens(at)), start)
    definite = sentence.bare[comma].partition("'")[0] in DEFINITE
    named = sentence.words[comma][:1].isupper() and sentence.labels[comma] == NOUN
    return bare_noun and (sentence.labels[comma] == DETERMINER and definite or named)
