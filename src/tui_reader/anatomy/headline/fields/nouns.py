"""A noun with what stands before it, and lists of nouns."""

from __future__ import annotations

from tui_reader.anatomy.headline.fields.tongue import COUNTING, Fields
from tui_reader.anatomy.headline.fields.words import OTHER, is_capital
from tui_reader.anatomy.headline.word_labels import ADVERB, DETERMINER, JOINING, NOUN, PREPOSITION, TIME, VERB


def read_nouns(sentence: Fields, start: int, end: int) -> int:
    """The word after a noun with what stands before it; the same word where no noun follows."""
    number, seen = start, False
    capitals = sentence.tongue.capitals
    while number < end and not (number > start and (sentence.closes(number - 1) or sentence.ends[number])):
        label = sentence.labels[number]
        if label == TIME and sentence.bare[number] in sentence.tongue.dated and number + 1 < end:
            label = OTHER
        if label == DETERMINER and not seen:
            number += 1
            both = sentence.labels[number : number + 2] == [JOINING, DETERMINER] and number + 1 < end
            number += 2 * both
            at = number + (number < end and sentence.labels[number] in (ADVERB, OTHER))
            inner = at < end and sentence.labels[at] == PREPOSITION and sentence.bare[number - 1] in _OPENS
            if inner and capitals and (stop := _attribute_end(sentence, at, end)):
                number = stop
            continue
        if label in (NOUN, TIME):
            if seen and _is_another(sentence, start, number):
                break
            seen, number = True, number + 1
            continue
        if seen or not _leads_to_noun(sentence, number, end, capitals):
            break
        number += 1
    if not seen and number > start and sentence.labels[number - 1] == DETERMINER:
        return number if sentence.bare[number - 1] in sentence.tongue.alone or number == end else start
    return number if seen else start


_OPENS = ("der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer")


def _attribute_end(sentence: Fields, number: int, end: int) -> int:
    """Where a German attribute ends that stands between an article and its noun: ``ein wegen Betrugs gesuchter``."""
    stop = read_nouns(sentence, number + 1, end)
    while stop < end and sentence.labels[stop] in (OTHER, ADVERB, PREPOSITION, TIME) and not sentence.closes(stop):
        if sentence.labels[stop] == OTHER and sentence.labels[stop + 1 : stop + 2] in ([NOUN], [TIME]):
            return stop + 1
        stop = read_nouns(sentence, stop + 1, end) if sentence.labels[stop] == PREPOSITION else stop + 1
        if stop >= end:
            break
    return 0


def _leads_to_noun(sentence: Fields, number: int, end: int, capitals: bool) -> bool:
    """Whether a word is one of those that stand between an article and its noun."""
    for at in range(number, min(number + 6, end)):
        label = sentence.labels[at]
        if label in (NOUN, TIME) and sentence.bare[at] not in sentence.tongue.dated:
            return True
        dated = label == TIME and sentence.bare[at] in sentence.tongue.dated
        adjective = dated or label in (OTHER, ADVERB, DETERMINER, JOINING) or label == VERB and at > number
        behind_article = number > 0 and sentence.labels[number - 1] == DETERMINER
        begins = at == number and (label == JOINING or label == ADVERB and not behind_article)
        if not adjective or begins:
            return False
        if sentence.closes(at):
            return False
    return False


def _is_another(sentence: Fields, start: int, number: int) -> bool:
    """Whether a noun behind a noun is a new one: ``die Polizei Zeugen``, ``byrådet penge``."""
    before, tongue = sentence.bare[number - 1], sentence.tongue
    word = sentence.bare[number]
    if word in tongue.objects and (start == 0 or sentence.labels[start - 1] != PREPOSITION):
        return True
    if sentence.labels[number] == TIME and tongue.capitals and word.isalpha():
        return sentence.labels[number - 1] == NOUN and word not in ("ende", "anfang", "mitte")
    if tongue.capitals:
        return before in tongue.actors
    if sentence.labels[number] == TIME:
        return not (sentence.labels[start] == DETERMINER and number - start == 2)
    if tongue.verb_last or before in COUNTING:
        return False
    lower = not is_capital(sentence, number)
    placed = sentence.bare[number].endswith(tongue.placed)
    named = is_capital(sentence, number - 1) and number - 1 > 0 and lower and not placed
    described = sentence.labels[start] == DETERMINER and number - start < 3
    definite = not is_capital(sentence, number - 1) and before.endswith(tongue.definite) and not described
    definite = definite and len(before) > 4
    return definite and lower or named and before[-1:] != "s" and "-" not in sentence.bare[number]


def list_end(sentence: Fields, number: int, end: int) -> int:
    """Where a list ends that goes on behind a comma; 0 where it is none."""
    at = number
    while True:
        stop = _read_item(sentence, at, end)
        if stop == at or stop >= end:
            return 0
        if sentence.labels[stop] == JOINING and not sentence.closes(stop - 1):
            last = _read_item(sentence, stop + 1, end)
            return last if last > stop + 1 else 0
        if not sentence.closes(stop - 1):
            return 0
        at = stop


def _read_item(sentence: Fields, start: int, end: int) -> int:
    """The word after a noun or a preposition with its noun; the same word where neither follows."""
    if start < end and sentence.labels[start] == PREPOSITION:
        stop = read_nouns(sentence, start + 1, end)
        return stop if stop > start + 1 else start
    return read_nouns(sentence, start, end)
