"""What stands behind a verb, parted into pieces, and what each piece is."""

from __future__ import annotations

from tui_reader.anatomy.headline.verb_labels import is_infinitive
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DETERMINER,
    GROUP,
    JOINING,
    NOUN,
    OF,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
    Sentence,
)
from tui_reader.anatomy.headline.word_sets import HALVES, NUMBERS, PERIODS


def pieces(sentence: Sentence, start: int, end: int) -> list[tuple[int, int]]:
    """What stands behind the verb, parted before prepositions, clauses, times and new nouns, and behind commas."""
    found: list[tuple[int, int]] = []
    begin, number = start, start
    while number < end:
        span = next((stop for opened, stop in sentence.spans if opened == number), 0)
        if span:
            opens = number > begin and sentence.labels[number - 1] in (PREPOSITION, ADVERB, OF)
            opens = opens and not sentence.bare[number - 1].endswith(sentence.tongue.adverb_endings)
            if opens and number > begin + 1 and sentence.labels[number - 1] in (PREPOSITION, OF):
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


def _begins(sentence: Sentence, begin: int, number: int) -> bool:
    """Whether a new piece begins with a word."""
    label, before, tongue = sentence.labels[number], sentence.before(number), sentence.tongue
    if tongue.waiting and (begins := _begins_english(sentence, begin, number)) is not None:
        return begins
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
    if label == TIME and sentence.bare[number - 1] in HALVES:
        return False
    if label == TIME:
        return before != TIME and (sentence.labels[begin] != PREPOSITION or before == NOUN)
    if label == NOUN and before == TIME and number > 1 and sentence.bare[number - 2][:1].isdigit():
        return not tongue.slavic
    if (
        label in (NOUN, VERB)
        and before == TIME
        or label not in (ADVERB, NOUN)
        and sentence.labels[begin] == before == ADVERB
    ):
        return True
    if label == ADVERB and before == NOUN:
        return False
    if tongue.waiting and before == NOUN and _is_added(sentence, number):
        return True
    if tongue.waiting and label == DETERMINER and _is_gerund(sentence, number - 1):
        return False
    named = sentence.words[number][:1].isupper()
    # Behind a Slavic adjective, a number goes on: ``za rekordowe dwa miliony``.
    goes_on = tongue.slavic and sentence.labels[begin] == PREPOSITION and number - begin == 2
    counts = sentence.bare[number][:1].isdigit() or goes_on
    return label == DETERMINER and before in (NOUN, TIME, ADVERB) and not counts and not named


def _begins_english(sentence: Sentence, begin: int, number: int) -> bool | None:
    """Whether a new piece begins with a word, by rules of English alone; None where they do not tell."""
    label, before, word = sentence.labels[number], sentence.before(number), sentence.bare[number]
    if number in sentence.quoted:
        return False
    if sentence.words[number][0] in '“"' and before not in (DETERMINER, PREPOSITION, OF, JOINING):
        return True
    if word in sentence.tongue.particles and (before == GROUP or sentence.bare[number - 1].endswith("ing")):
        return False
    if before == PREPOSITION and label == PURPOSE and not sentence.opens(number):
        return True
    if label != JOINING or before in (JOINING, DETERMINER, PREPOSITION, OF, PURPOSE) and not sentence.opens(number):
        return None
    if sentence.opens(number) and word == "but":
        return True
    if number - begin == 1 + (sentence.labels[begin] == DETERMINER):
        # What stands before may tell of the noun behind: ``the old and new bridges``.
        return False
    within = any(map(sentence.closes, range(begin, number)))
    return not within if number - begin > 2 and sentence.bare[begin] != "between" else None


def _is_gerund(sentence: Sentence, number: int) -> bool:
    """Whether a word is an English gerund, which takes an object: ``the cost of staging | the show``."""
    word = sentence.bare[number]
    shaped = word.endswith("ing") and word not in sentence.tongue.ing_nouns
    return shaped and sentence.labels[number - 1] in (PREPOSITION, OF)


def _is_added(sentence: Sentence, number: int) -> bool:
    """Whether an English participle tells more of the noun before it: ``an allegation made against him``."""
    word = sentence.bare[number]
    if word.endswith("ing"):
        return word != "being" and word not in sentence.tongue.ing_nouns
    if sentence.bare[number - 1] in ("being", "becoming", "getting", "remaining", "feeling"):
        return False
    follows = sentence.labels[number + 1] if number + 1 < len(sentence.words) else ""
    if follows == OF and word in sentence.tongue.nouns:
        return False
    participle = word in sentence.tongue.participle_forms or len(word) > 4 and word.endswith("ed")
    return participle and follows in (PREPOSITION, PURPOSE, OF, SUBORDINATING)


def goes_on_a_list(sentence: Sentence, start: int) -> bool:
    """Whether an `and` follows before a preposition or another clause, what stands behind a comma being a list."""
    if sentence.labels[start] not in (NOUN, DETERMINER):
        return False
    apposed = sentence.labels[start] == NOUN and sentence.words[start][:1].islower()
    if apposed and start > 1 and sentence.words[start - 1][:1].isupper():
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
        elif (
            kind == NOUN
            and sentence.bare[start] != "that"
            and all(sentence.labels[number] in (ADVERB, PRONOUN) for number in range(start, end))
        ):
            kind = ADVERB
        elif (
            kind == NOUN
            and sentence.tongue.waiting
            and _is_span(sentence, start, end)
            or kind == NOUN
            and _is_day(sentence, start, end)
            or kind == OF
            and kinds
            and kinds[-1] == TIME
        ):
            kind = TIME
        kinds.append(kind)
    return kinds


def _opens_infinitive(sentence: Sentence, number: int) -> bool:
    """Whether a preposition stands before a verb: ``after visiting``."""
    word = sentence.bare[number]
    if sentence.words[number][:1].isupper():
        return False
    if sentence.tongue.waiting:
        return (
            len(word) > 5
            and word.endswith("ing")
            and word not in sentence.tongue.ing_nouns
            and number + 1 < len(sentence.words)
        )
    return is_infinitive(sentence, word)


def _kind(sentence: Sentence, start: int) -> str:
    """What a piece behind the verb is by its first word."""
    label = sentence.labels[start]
    if start in sentence.unopened:
        return SUBORDINATING
    if label == PREPOSITION and start and sentence.opens(start):
        return "x"
    if label in (PREPOSITION, OF, RELATIVE, SUBORDINATING, PURPOSE, TIME, JOINING):
        return label
    if start and (sentence.opens(start) or sentence.tongue.waiting and _is_added(sentence, start)):
        return "x"
    return NOUN


def _is_span(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a piece tells how long before or after something: ``five days | after``."""
    behind = "".join(sentence.bare[end : end + 1])
    return sentence.bare[end - 1] in PERIODS and sentence.bare[end - 1] in sentence.tongue.awaits.get(behind, ())


def _is_day(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a piece without a preposition tells a day: ``two days``."""
    labels = sentence.labels[start:end]
    return (
        labels[-1] == TIME
        and (not sentence.tongue.waiting or sentence.bare[start] in NUMBERS)
        and all(label in (DETERMINER, TIME) for label in labels)
    )


def _is_time(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a piece with a preposition tells a day or a month."""
    nouns = [at for at in range(start + 1, end) if sentence.labels[at] not in (DETERMINER, ADVERB, OF)]
    counted = any(sentence.bare[at] in NUMBERS for at in range(start, end))
    return bool(nouns) and not counted and all(sentence.bare[at] in sentence.tongue.times for at in nouns)
