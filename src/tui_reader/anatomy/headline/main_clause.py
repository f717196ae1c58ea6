"""The main clause of a sentence: its verb, where it begins and ends, and what stands behind the verb."""

from __future__ import annotations

from tui_reader.anatomy.headline.verb_labels import is_infinitive
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DEFINITE,
    DETERMINER,
    GROUP,
    JOINING,
    NOUN,
    NUMBERS,
    OF,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
    WITH_ARTICLE,
    Sentence,
)

_LONGEST_SAYING = 9


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
        if later is None or number not in sentence.weak or sentence.tongue.language != "en":
            return number
        between = range(number, later)
        parted = sentence.labels[later - 1] == JOINING
        commas = any(map(sentence.closes, range(start, number)))
        aside = number > start and sentence.opens(number) or commas and sentence.closes(later - 1)
        if aside or follows in (PREPOSITION, SUBORDINATING) and not parted and not any(map(sentence.closes, between)):
            continue
        return number
    return None


def _is_noun_of_phrase(sentence: Sentence, number: int, later: int) -> bool:
    """Whether an English word in -s is the noun of ``of trade talks``, another verb standing behind it."""
    word, labels = sentence.bare[number], sentence.labels
    if sentence.tongue.language != "en" or not word.endswith("s") or word in sentence.tongue.auxiliaries:
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
        if sentence.opens(number) and _is_saying(sentence, number):
            return number
        if sentence.inside(number):
            continue
        label = sentence.labels[number]
        if sentence.words[number] in ("–", "—", "-", "--") or sentence.words[number - 1][-1:] in ":;":
            return number
        if label == JOINING and (_opens_clause(sentence, number + 1) or _joins_participle(sentence, number + 1)):
            return number
        if sentence.opens(number) and (_opens_clause(sentence, number) or _is_saying(sentence, number)):
            return number
    return len(sentence.words)


def _opens_clause(sentence: Sentence, start: int) -> bool:
    """Whether a finite verb follows before the next comma."""
    for number in range(start, len(sentence.words)):
        if sentence.inside(number):
            return False
        if sentence.labels[number] == VERB:
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
    if sentence.tongue.language not in ("fr", "es", "it", "pt") or number + 1 >= len(sentence.words):
        return False
    shaped = sentence.bare[number].endswith(sentence.tongue.participles) and sentence.words[number].islower()
    follows = sentence.labels[number + 1] in (DETERMINER, PREPOSITION)
    return shaped and follows and sentence.labels[number] == NOUN and GROUP in sentence.labels[:number]


def _is_saying(sentence: Sentence, start: int) -> bool:
    near = range(start, min(start + _LONGEST_SAYING, len(sentence.words)))
    said = [sentence.bare[number].partition("'")[0] for number in near]
    whole = [sentence.bare[number].rpartition("'")[2] for number in near]
    return not sentence.tongue.reporting.isdisjoint(said + whole) and sentence.labels[start] != RELATIVE


def next_clause(sentence: Sentence, end: int) -> int:
    if end < len(sentence.words) and sentence.labels[end] == JOINING:
        return end + 1
    return end if end < len(sentence.words) and not _is_saying(sentence, end) else len(sentence.words)


def opening_end(sentence: Sentence, start: int, verb: int) -> int:
    """Where the subject begins, or the verb where that follows what the sentence opens with."""
    first = sentence.labels[start]
    for span_start, span_end in sentence.spans:
        if span_start == start and span_end <= verb:
            start = span_end
            first = sentence.labels[start]
    if start == verb:
        return verb
    timed = first == DETERMINER and sentence.labels[start + 1] == TIME
    if timed:
        first = TIME
    if first not in (PREPOSITION, TIME, SUBORDINATING, ADVERB, PURPOSE) and not _is_participle_opening(sentence, start):
        return start
    if sentence.tongue.verb_second:
        return verb
    commas = [
        number for number in range(start + 1, verb + 1) if sentence.closes(number - 1) and not sentence.inside(number)
    ]
    if not commas:
        return _subject_without_comma(sentence, start, verb)
    named = [at for at in commas if sentence.labels[at] == DETERMINER or sentence.words[at][:1].isupper()]
    opening = named[0] if named else commas[0]
    if opening >= verb:
        return start
    return _subject_without_comma(sentence, opening, verb) if sentence.labels[opening] == PREPOSITION else opening


def _subject_without_comma(sentence: Sentence, start: int, verb: int) -> int:
    """Where the subject begins behind a time, or a Romance one with its article: ``Nel 2023 il prezzo è``."""
    if sentence.labels[start] != PREPOSITION:
        return start
    for number in range(start + 2, min(start + 4, verb)):
        if sentence.labels[number - 1] == TIME and sentence.labels[number] in (NOUN, DETERMINER):
            return number
    if sentence.tongue.language not in ("fr", "es", "it", "pt"):
        return start
    for number in range(verb - 1, start + 1, -1):
        article = sentence.bare[number].partition("'")[0] in DEFINITE and sentence.labels[number] == DETERMINER
        if article and sentence.before(number) in (NOUN, TIME) and not sentence.inside(number):
            return number
    return start


def _is_participle_opening(sentence: Sentence, start: int) -> bool:
    """``Privée de son capitaine, l’équipe …``: a participle and a comma before the subject."""
    word = sentence.bare[start]
    if sentence.tongue.verb_second or len(word) < 4:
        return False
    shaped = (
        word.endswith(("ed", "ing")) or word in sentence.tongue.participle_forms
        if sentence.tongue.language == "en"
        else word.endswith(sentence.tongue.participles)
    )
    if sentence.tongue.language in ("pl", "cs") or not shaped:
        return False
    follows = sentence.labels[start + 1] if start + 1 < len(sentence.words) else ""
    return follows in (PREPOSITION, OF, TIME)


def pieces(sentence: Sentence, start: int, end: int) -> list[tuple[int, int]]:
    """What stands behind the verb, parted before prepositions, clauses, times and new nouns, and behind commas."""
    found: list[tuple[int, int]] = []
    begin, number = start, start
    while number < end:
        span = next((stop for opened, stop in sentence.spans if opened == number), 0)
        if span:
            opens = number > begin and sentence.labels[number - 1] in (PREPOSITION, ADVERB)
            if opens and number > begin + 1 and sentence.labels[number - 1] == PREPOSITION:
                found.append((begin, number - 1))
                begin = number - 1
            lone = opens and number == begin + 1
            found += [(begin, min(span, end))] if lone else [(begin, number), (number, min(span, end))]
            begin = number = min(span, end)
            continue
        if number > begin and _begins(sentence, begin, number):
            found.append((begin, number))
            begin = number
        number += 1
    return [piece for piece in [*found, (begin, end)] if piece[0] < piece[1]]


_PLACED = (
    "gericht",
    "stadt",
    "kreis",
    "universität",
    "bahnhof",
    "flughafen",
    "präsidium",
    "klinikum",
    "museum",
    "anwaltschaft",
)
"""German institutions, behind which the name of their place stands."""


def _begins(sentence: Sentence, begin: int, number: int) -> bool:
    """Whether a new piece begins with a word."""
    label, before, tongue = sentence.labels[number], sentence.before(number), sentence.tongue
    if label == PURPOSE and tongue.language == "nl" and sentence.bare[number - 1] in tongue.particles:
        return True
    if before in (JOINING, DETERMINER, PREPOSITION, OF, PURPOSE) and not sentence.opens(number):
        return before == DETERMINER and label in (PREPOSITION, PURPOSE)
    if label == JOINING:
        return sentence.labels[begin] in (NOUN, DETERMINER) and not any(map(sentence.closes, range(begin, number)))
    if sentence.opens(number):
        return not (sentence.labels[begin] in (NOUN, DETERMINER) and goes_on_a_list(sentence, number))
    if sentence.bare[number] == "as" and "as" in sentence.bare[max(begin - 6, 0) : number]:
        return False
    if label in (PREPOSITION, PURPOSE, OF):
        return True
    inner = sentence.labels[begin] in (PREPOSITION, OF) and label == before == NOUN
    if inner and sentence.labels[number + 1 : number + 2] == [OF] and sentence.words[number].islower():
        return sentence.words[number - 1][:1].isupper()
    if sentence.labels[begin] == PREPOSITION and tongue.language == "de":
        named = sentence.words[number - 1][:1].isupper() and number - 1 > begin
        alone = sentence.labels[begin + 1] != DETERMINER and sentence.bare[begin] not in WITH_ARTICLE
        capital = sentence.words[number][:1].isupper() and alone
        placed = sentence.bare[number - 1].endswith(_PLACED) and sentence.words[number][:1].isupper()
        bound = capital or placed
        return named and not bound
    if label == TIME:
        return before != TIME and (sentence.labels[begin] != PREPOSITION or before == NOUN)
    if label in (VERB, GROUP) and before == NOUN and tongue.verb_second and not tongue.verb_last:
        return True
    if label == NOUN and before == TIME and number > 1 and sentence.bare[number - 2][:1].isdigit():
        return tongue.language not in ("pl", "cs")
    if (
        label in (NOUN, VERB)
        and before == TIME
        or label not in (ADVERB, NOUN)
        and sentence.labels[begin] == before == ADVERB
    ):
        return True
    if label == ADVERB and before == NOUN:
        return tongue.verb_second
    if tongue.language == "en" and before == NOUN and _is_added(sentence, number):
        return True
    named = sentence.words[number][:1].isupper()
    counts = sentence.bare[number][:1].isdigit()
    return label == DETERMINER and before in (NOUN, TIME, ADVERB) and not counts and not named


def _is_added(sentence: Sentence, number: int) -> bool:
    """Whether an English participle tells more of the noun before it: ``an allegation made against him``."""
    word = sentence.bare[number]
    if word.endswith("ing"):
        return word != "being"
    if sentence.bare[number - 1] == "being":
        return False
    follows = sentence.labels[number + 1] if number + 1 < len(sentence.words) else ""
    participle = word in sentence.tongue.participle_forms or len(word) > 4 and word.endswith("ed")
    return participle and follows in (PREPOSITION, PURPOSE, OF)


def goes_on_a_list(sentence: Sentence, start: int) -> bool:
    """Whether an `and` follows before a preposition or another clause, what stands behind a comma being a list."""
    if sentence.labels[start] not in (NOUN, DETERMINER):
        return False
    apposed = sentence.labels[start] == NOUN and sentence.words[start][:1].islower()
    if apposed and sentence.words[start - 1][:1].isupper() and sentence.tongue.language != "de":
        return False
    for number in range(start + 1, min(start + 8, len(sentence.words))):
        if sentence.labels[number] == JOINING:
            return not sentence.closes(number - 1)
        if sentence.labels[number] in (VERB, RELATIVE, SUBORDINATING, PREPOSITION):
            return False
    return False


def kinds_of(sentence: Sentence, pieces: list[tuple[int, int]]) -> list[str]:
    """What each piece behind the verb is; `x` is what is added behind a comma."""
    kinds: list[str] = []
    for start, end in pieces:
        kind = _kind(sentence, start)
        infinitive = sentence.bare[start + 1 : end][:1]
        if kind == OF and infinitive and is_infinitive(sentence, infinitive[0]):
            kind = PURPOSE
        if kind == PREPOSITION and _is_time(sentence, start, end):
            kind = TIME
        elif kind == PREPOSITION and end - start > 1 and _opens_infinitive(sentence, start + 1):
            kind = PURPOSE
        elif kind == PREPOSITION and end - start > 1 and sentence.labels[start + 1] in (PURPOSE, SUBORDINATING):
            kind = sentence.labels[start + 1]
        elif kind == "x" and sentence.labels[start] == DETERMINER and "x" in kinds and NOUN not in kinds:
            kind = NOUN
        elif kind == NOUN and all(sentence.labels[number] in (ADVERB, PRONOUN) for number in range(start, end)):
            kind = ADVERB
        elif kind == NOUN and _is_day(sentence, start, end) or kind == OF and kinds and kinds[-1] == TIME:
            kind = TIME
        kinds.append(kind)
    return kinds


def _opens_infinitive(sentence: Sentence, number: int) -> bool:
    """Whether a preposition stands before a verb: ``tras ser``, ``after visiting``."""
    word = sentence.bare[number]
    if sentence.words[number][:1].isupper():
        return False
    if sentence.tongue.language == "fr" and sentence.bare[number - 1] == "en":
        return len(word) > 4 and word.endswith("ant")
    if sentence.tongue.language == "en":
        return len(word) > 5 and word.endswith("ing") and number + 1 < len(sentence.words)
    return is_infinitive(sentence, word)


def _kind(sentence: Sentence, start: int) -> str:
    """What a piece behind the verb is by its first word."""
    label = sentence.labels[start]
    if label == PREPOSITION and start and sentence.opens(start):
        return "x"
    if label in (PREPOSITION, OF, RELATIVE, SUBORDINATING, PURPOSE, TIME, JOINING):
        return label
    if start and (sentence.opens(start) or sentence.tongue.language == "en" and _is_added(sentence, start)):
        return "x"
    return NOUN


def _is_day(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a piece without a preposition tells a day: ``este martes``."""
    labels = sentence.labels[start:end]
    return (
        labels[-1] == TIME and sentence.tongue.language != "en" and all(label in (DETERMINER, TIME) for label in labels)
    )


def _is_time(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a piece with a preposition tells a day or a month."""
    nouns = [at for at in range(start + 1, end) if sentence.labels[at] not in (DETERMINER, ADVERB, OF)]
    counted = any(sentence.bare[at] in NUMBERS for at in range(start, end))
    return bool(nouns) and not counted and all(sentence.bare[at] in sentence.tongue.times for at in nouns)
