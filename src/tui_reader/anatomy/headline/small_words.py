"""Small words that may be one thing or another, told apart by what follows them."""

from __future__ import annotations

from tui_reader.anatomy.headline.infinitives import infinitive_at
from tui_reader.anatomy.headline.neighbours import (
    BARE_PLACES,
    POINTING,
    VERBAL,
    is_role,
)
from tui_reader.anatomy.headline.plurals import SHORTEST_VERB, is_base
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    GROUP,
    JOINING,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    SUBORDINATING,
    VERB,
    Sentence,
)
from tui_reader.anatomy.headline.word_sets import NEGATIONS


def settled_label(sentence: Sentence, number: int, word: str, label: str) -> str:
    """A word that opens a clause or goes before a noun is the latter where no verb follows before a comma."""
    tongue = sentence.tongue
    follows = sentence.bare[number + 1 : number + 2]
    if (
        label == SUBORDINATING
        and word in POINTING
        and number
        and (sentence.closes(number) or follows == [] or follows[0] in tongue.prepositions)
    ):
        return PRONOUN
    if (
        tongue.waiting
        and label == SUBORDINATING
        and word in tongue.prepositions
        and follows[:1]
        and follows[0] in tongue.times
    ):
        return PREPOSITION
    if word == "as" and label == SUBORDINATING and not sentence.opens(number) and is_role(sentence, number):
        return PREPOSITION
    if label == SUBORDINATING and word in tongue.clitics:
        begins = number + 1 < len(sentence.words) and sentence.bare[number + 1] not in tongue.verbs
        told = follows != [] and (follows[0] in tongue.determiners or follows[0] in NEGATIONS)
        condition = tongue.language == "pt" and told
        return label if sentence.opens(number) and begins or condition else ADVERB
    if label == SUBORDINATING and word in tongue.prepositions and tongue.framed:
        follows = follows or [""]
        tables = (tongue.determiners, tongue.verbs, tongue.clitics, tongue.pronouns, tongue.adverbs)
        if not any(follows[0] in table for table in tables) and not sentence.opens(number):
            return PREPOSITION
    if label == SUBORDINATING and word in tongue.prepositions:
        waits = _verb_follows(sentence, number) and (sentence.opens(number) or not tongue.slavic)
        return SUBORDINATING if waits else PREPOSITION
    if label == JOINING and word in tongue.prepositions and not _verb_follows(sentence, number):
        return PREPOSITION
    if label == PURPOSE and word in tongue.prepositions and not has_infinitive(sentence, number + 1):
        return PREPOSITION
    if word == "to" and tongue.waiting and number + 1 < len(sentence.words):
        return PURPOSE if _opens_english_infinitive(sentence, number) else PREPOSITION
    return label


def _opens_english_infinitive(sentence: Sentence, number: int) -> bool:
    """Whether a verb stands behind ``to``, no noun: ``to trial``."""
    follows = sentence.bare[number + 1]
    noun = follows in sentence.tongue.determiners or sentence.words[number + 1][:1].isupper()
    told = is_base(follows, sentence.tongue) or follows.endswith(VERBAL)
    place = follows in BARE_PLACES and sentence.before(number) in (VERB, GROUP, ADVERB)
    return told and not noun and not place


def _verb_follows(sentence: Sentence, number: int) -> bool:
    """Whether a verb stands behind a word before the next comma or the next clause."""
    for at in range(number + 1, min(number + 12, len(sentence.words))):
        if sentence.bare[at] in sentence.tongue.verbs and sentence.bare[at - 1] not in sentence.tongue.determiners:
            return True
        if sentence.bare[at].endswith(sentence.tongue.past) and len(sentence.bare[at]) >= SHORTEST_VERB:
            return True
        word = sentence.bare[at]
        plural = sentence.tongue.waiting and at > number + 1 and sentence.bare[at - 1].endswith("s")
        if plural and is_base(word, sentence.tongue) and sentence.bare[at + 1 : at + 2] == ["to"]:
            return True
        waits = word in sentence.tongue.subordinating and word not in sentence.tongue.prepositions
        if sentence.closes(at) or waits:
            return False
    return False


def has_infinitive(sentence: Sentence, number: int) -> bool:
    """Whether an infinitive begins with a word, or may."""
    if number >= len(sentence.words):
        return False
    word = sentence.bare[number]
    if sentence.tongue.framed:
        return infinitive_at(sentence, number, len(sentence.words)) >= 0
    return word.rpartition("'")[2].endswith(sentence.tongue.infinitives) and word not in sentence.tongue.determiners
