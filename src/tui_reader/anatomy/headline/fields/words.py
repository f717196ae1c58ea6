"""What each word of a sentence is, in a language whose verb stands second."""

from __future__ import annotations

from tui_reader.anatomy.headline.fields.tongue import COUNTING, Fields, VerbSecond
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DETERMINER,
    JOINING,
    NOUN,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    TIME,
    VERB,
)

OTHER = "x"
"""A German word in lower case that no table has: an adjective, a participle, an infinitive."""
PARTICLE = "k"
"""What belongs to a verb and stands apart from it: ``kündigt an``."""
DASHES = ("–", "—", "-", "--")
_SHORTEST = 5
_LONGEST_PREFIX = 10
_OPENING = "\"“„«»”'‘(["
_QUOTES = ('"', "“", "„", "«", "»", "”")
_CLOSING = '"“”»«'


def labelled(words: list[str], tongue: VerbSecond) -> Fields:
    """The words with what each is."""
    sentence = Fields(words, tongue)
    sentence.quoted = _quoted(words)
    sentence.unopened = set()
    for number in range(len(words)):
        sentence.labels.append(_label(sentence, number))
    sentence.ends = [0] * (len(words) + 1)
    if not tongue.verb_last:
        _label_behind_relatives(sentence)
    if tongue.capitals:
        _label_attributes(sentence)
    return sentence


def _ends_as_past(sentence: Fields, number: int) -> bool:
    """Whether a word behind a noun that ends as a past does, and stands before something else, is a verb."""
    word, labels = sentence.bare[number], sentence.labels
    shaped = word.endswith((*sentence.tongue.past, "te")) and len(word) > _SHORTEST and not is_capital(sentence, number)
    if not shaped or labels[number] != NOUN or word in sentence.tongue.no_verbs:
        return False
    between = labels[number - 1] in (NOUN, TIME, PRONOUN) and not sentence.closes(number - 1)
    return between and labels[number + 1] in (PREPOSITION, DETERMINER, ADVERB, TIME, PURPOSE, PRONOUN)


def _label_attributes(sentence: Fields) -> None:
    """Label German participles that stand before their noun with what is theirs: ``ein bei Ulm gefundenes Boot``."""
    labels = sentence.labels
    for number in range(len(labels) - 4):
        at = number + 1 + (labels[number + 1] in (ADVERB, OTHER))
        if labels[number] != DETERMINER or labels[at] != PREPOSITION or sentence.opens(number + 1):
            continue
        while at + 1 < len(labels) and not sentence.closes(at):
            if labels[at] in (VERB, OTHER) and labels[at + 1] == NOUN and sentence.bare[at].endswith(_INFLECTED):
                labels[at] = OTHER
                break
            if labels[at] in (VERB, JOINING):
                break
            at += 1


_INFLECTED = ("e", "en", "er", "es", "em")


def _label_behind_relatives(sentence: Fields) -> None:
    """Label the Scandinavian verbs that no table has, but that stand behind ``som``."""
    for number in range(1, len(sentence.words) - 1):
        at = number
        while at + 2 < len(sentence.words) and sentence.labels[at] == ADVERB:
            at += 1
        relative = sentence.tongue.relative - sentence.tongue.content
        if _ends_as_past(sentence, number):
            sentence.labels[number] = VERB
            continue
        behind = sentence.bare[number - 1] in relative and sentence.labels[at] == NOUN
        known = sentence.bare[at] in sentence.tongue.verbs
        shaped = sentence.bare[at].endswith((*sentence.tongue.past, "r"))
        if behind and not is_capital(sentence, at) and (known or shaped):
            sentence.labels[at] = VERB


def _quoted(words: list[str]) -> list[bool]:
    """For each word whether a quotation that began before goes on behind it."""
    found, inside = [], False
    for word in words:
        inside = inside or word.startswith(_QUOTES) or word[1:].startswith(_QUOTES)
        inside = inside and not any(mark in word[1:] for mark in _CLOSING)
        found.append(inside)
    return found


def is_capital(sentence: Fields, number: int) -> bool:
    """Whether a word is written with a capital."""
    return sentence.words[number].lstrip(_OPENING)[:1].isupper()


def _label(sentence: Fields, number: int) -> str:
    word, tongue = sentence.bare[number], sentence.tongue
    if not word:
        return ADVERB
    if word[0].isdigit():
        return _counting(sentence, number, word)
    follows = sentence.bare[number + 1] if number + 1 < len(sentence.words) else ""
    if word in ("jahre", "jahren", "meter") and follows.startswith(("alt", "lang", "hoch", "hohe")) and tongue.capitals:
        return OTHER
    first = number == 0 or sentence.words[number - 1][-1:] in ":“„«–"
    if is_capital(sentence, number) and not first:
        return TIME if word in tongue.times else NOUN
    behind = number > 0 and sentence.bare[number - 1] in tongue.prepositions
    if behind and word in tongue.joining and follows == "med":
        return PREPOSITION
    if word in tongue.compass and follows in tongue.prepositions:
        return PREPOSITION
    if word in tongue.prepositions and _is_between_figures(sentence, number):
        return DETERMINER
    if number and word in tongue.comparing and sentence.bare[number - 1] in tongue.more and not sentence.opens(number):
        return DETERMINER
    if _is_purpose(sentence, number, word):
        return PURPOSE
    if word in tongue.auxiliaries and number + 1 < len(sentence.words) and sentence.bare[number + 1] in tongue.ordinals:
        return DETERMINER
    if is_verb(sentence, number) and _may_be_verb(sentence, number, word):
        return VERB
    either = word in tongue.determiners and (word in tongue.more or word in tongue.adverbs)
    if either and _leads_to_noun(sentence, number):
        return DETERMINER
    for table, label in (
        (tongue.joining, JOINING),
        (tongue.prepositions, PREPOSITION),
        (tongue.times, TIME),
        (tongue.adverbs, ADVERB),
        (tongue.determiners, DETERMINER),
        (tongue.pronouns, PRONOUN),
        (tongue.particles, PARTICLE),
    ):
        noun = label == PRONOUN and (word in tongue.determiners or sentence.before(number) == DETERMINER)
        joins = label == JOINING and word in tongue.adverbs and not sentence.opens(number)
        if word in table and not noun and not joins:
            return label
    return OTHER if tongue.capitals and not is_capital(sentence, number) else NOUN


def _is_between_figures(sentence: Fields, number: int) -> bool:
    """Whether a preposition stands between two figures: ``3 tot 6 miljard``."""
    around = sentence.bare[number - 1 : number] + sentence.bare[number + 1 : number + 2]
    return number > 0 and len(around) == 2 and all(word[:1].isdigit() for word in around)


def _leads_to_noun(sentence: Fields, number: int) -> bool:
    """Whether what may count goes before a noun: ``mehr Geld``."""
    if number + 1 >= len(sentence.words) or sentence.closes(number):
        return False
    follows, tongue = sentence.bare[number + 1], sentence.tongue
    if tongue.capitals:
        return is_capital(sentence, number + 1)
    tables = (tongue.prepositions, tongue.verbs, tongue.joining, tongue.adverbs, tongue.comparing, tongue.nonfinite)
    return not any(follows in table for table in tables)


def _counting(sentence: Fields, number: int, word: str) -> str:
    """What a number is: ``2024`` a time, ``34-jährige`` what stands before a noun, ``20 Autos`` a count."""
    tongue = sentence.tongue
    last = number + 1 == len(sentence.words) or sentence.closes(number)
    follows = "" if last else sentence.bare[number + 1]
    if any(map(str.isalpha, word)):
        tables = (tongue.prepositions, tongue.verbs, tongue.joining, tongue.adverbs)
        alone = not tongue.capitals and (last or any(follows in table for table in tables))
        return NOUN if alone or any(map(str.isupper, sentence.words[number])) else DETERMINER
    if word.isdigit() and len(word) == len("2024") and word[:2] in ("19", "20"):
        return TIME
    capital = not last and tongue.capitals and is_capital(sentence, number + 1)
    alone = (
        last
        or not capital
        and any(follows in table for table in (tongue.prepositions, tongue.verbs, tongue.joining, tongue.auxiliaries))
    )
    behind = number > 0 and sentence.before(number) == NOUN and not sentence.opens(number)
    return NOUN if alone or behind and tongue.capitals and not capital else DETERMINER


def _is_purpose(sentence: Fields, number: int, word: str) -> bool:
    """Whether a small word stands before an infinitive: ``zu``, ``te``, ``att``, ``å``."""
    tongue = sentence.tongue
    if word not in tongue.markers or number + 1 >= len(sentence.words) or sentence.closes(number):
        return False
    at = number + 1
    while at + 1 < len(sentence.words) and sentence.bare[at] in tongue.adverbs and not tongue.verb_last:
        at += 1
    follows = sentence.bare[at]
    if not tongue.capitals and follows in tongue.nonfinite:
        return True
    if is_capital(sentence, at) or follows in tongue.determiners or follows in tongue.prepositions:
        return False
    if tongue.capitals:
        # Nothing else in lower case that ends so can stand behind it, but for what goes before a noun.
        later = sentence.words[at + 1][:1] if at + 1 < len(sentence.words) and not sentence.closes(at) else ""
        return follows.endswith(tongue.infinitives) and (not later.isupper() or follows in tongue.nonfinite)
    return len(follows) > 3 and follows.endswith(tongue.infinitives) and not _verb_in_chunk(sentence, at)


def _verb_in_chunk(sentence: Fields, number: int) -> bool:
    """Whether a finite verb follows before the next comma."""
    while number + 1 < len(sentence.words) and not sentence.closes(number):
        number += 1
        known = sentence.bare[number] in sentence.tongue.verbs
        if known and sentence.bare[number - 1] not in sentence.tongue.determiners:
            return True
    return False


def is_verb(sentence: Fields, number: int) -> bool:
    """Whether a table has a word as a finite verb, with or without what may stand before it: ``inlevert``."""
    word, tongue = sentence.bare[number], sentence.tongue
    if word in tongue.verbs or not number or not word.endswith(tongue.verb_ends):
        return word in tongue.verbs
    if word in tongue.no_verbs:
        return False
    for length in range(2, min(_LONGEST_PREFIX, len(word) - 2)):
        if word[:length] in tongue.joined and word[length:] in tongue.verbs:
            if word[:length] in tongue.particles:
                sentence.weak.add(number)
            return True
    return False


def _may_be_verb(sentence: Fields, number: int, word: str) -> bool:
    """Whether a listed verb may be finite where it stands."""
    before, tongue = sentence.before(number), sentence.tongue
    if word in tongue.determiners and number + 1 < len(sentence.words) and not sentence.closes(number):
        # Dutch `zijn` is both ``are`` and ``his``.
        opened = sentence.bare[number - 1] in tongue.subordinating
        return word in tongue.auxiliaries and before in (NOUN, TIME) and VERB not in sentence.labels and not opened
    previous = sentence.bare[number - 1] if number else ""
    described = previous.endswith("e") and not previous.endswith("ie") and before == NOUN and number > 1
    if (
        described
        and tongue.verb_last
        and not tongue.capitals
        and word.endswith("en")
        and word not in tongue.auxiliaries
    ):
        # ``drukke wegen``: what ends so before it is an adjective.
        return is_capital(sentence, number - 1)
    if before == PURPOSE or previous in COUNTING and not tongue.capitals and word not in tongue.auxiliaries:
        return False
    if before == PREPOSITION and not sentence.opens(number):
        return previous in tongue.particles and word in tongue.auxiliaries
    if tongue.capitals and number > 1 and before == OTHER and not sentence.opens(number):
        # Before the verb stands a whole phrase, which ends on no adjective.
        follows = sentence.words[number + 1][:1] if number + 1 < len(sentence.words) else ""
        if follows.isupper():
            return False
    if before == DETERMINER and not sentence.opens(number):
        alone = previous in tongue.alone
        follows = sentence.words[number + 1][:1] if number + 1 < len(sentence.words) else ""
        noun = tongue.capitals and follows.isupper() or tongue.verb_last and word.endswith("en")
        northern = not tongue.capitals and not tongue.verb_last
        noun = noun or northern and not word.endswith("r") and _leads_to_noun(sentence, number)
        return word in tongue.auxiliaries or alone and not noun
    return tongue.capitals or word not in tongue.no_verbs


def is_nonfinite(sentence: Fields, number: int) -> bool:
    """Whether a word may be a participle or an infinitive that closes what a verb opened."""
    word, tongue = sentence.bare[number], sentence.tongue
    if is_capital(sentence, number) or not word or word[0].isdigit():
        return False
    if word in tongue.nonfinite:
        return True
    lengths = range(2, min(_LONGEST_PREFIX, len(word) - 2)) if tongue.verb_last and not tongue.capitals else ()
    if any(word[:length] in tongue.joined and word[length:] in tongue.nonfinite for length in lengths):
        return True
    label = sentence.labels[number]
    if label not in (OTHER, VERB, NOUN):
        return False
    if tongue.capitals:
        return len(word) > 3 and word.endswith(("t", "en", "rn", "ln"))
    if tongue.verb_last:
        return len(word) > _SHORTEST and word.startswith(tongue.prefixes) and word.endswith(("d", "t", "en"))
    return False


def is_like_verb(sentence: Fields, number: int) -> bool:
    """Whether a word may be the verb at the end of a clause."""
    if sentence.labels[number] == VERB or sentence.bare[number] in sentence.tongue.auxiliaries:
        return True
    word = sentence.bare[number]
    return sentence.tongue.capitals and sentence.labels[number] == OTHER and word.endswith(("t", "te", "ten", "en"))
