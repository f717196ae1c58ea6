"""What an English word is that the words beside it tell."""

from __future__ import annotations

from tui_reader.anatomy.headline.plurals import SHORTEST_VERB, is_base
from tui_reader.anatomy.headline.word_labels import ADVERB, DETERMINER, NOUN, PREPOSITION, TIME, VERB, Sentence
from tui_reader.anatomy.headline.word_sets import PERIODS, words_of

_LASTING = words_of("year month week day night weekend decade century summer winter spring autumn")
"""Times that may be nouns like others: ``their worst year``."""
_TIMES_OF_DAY = ("night", "day", "morning", "afternoon", "evening", "weekend", "week", "summer", "winter")


def by_words(sentence: Sentence, number: int, before: str) -> str:
    """What a word is that the very words beside it tell: ``at least``, ``because of``; or empty."""
    word, tongue = sentence.bare[number], sentence.tongue
    follows = sentence.bare[number + 1] if number + 1 < len(sentence.words) else ""
    previous = sentence.bare[number - 1] if number else ""
    if word in ("a", "per") and before == NOUN and follows in tongue.times | DAYS:
        return TIME
    if previous in ("a", "per") and before == TIME and word in DAYS or before == TIME and word == "running":
        return TIME
    if word in PERIODS and follows in ("a", "per") and before == DETERMINER:
        return TIME
    if word in tongue.times and sentence.words[number].islower():
        return _time_in_noun(sentence, number, before, previous, follows)
    if word[:1].isdigit() and before == NOUN and follows in tongue.verbs - tongue.nouns:
        return NOUN
    if (word, follows) == ("because", "of"):
        return PREPOSITION
    if (previous, word) == ("so", "that"):
        return ADVERB
    around = (*sentence.bare[max(number - 2, 0) : number][:-1], *sentence.bare[number + 2 : number + 3])
    much = follows in AS_MUCH or previous in AS_MUCH and number > 1
    counts = word == "as" and ("as" in around or much)
    return DETERMINER if counts or "at least" in (f"{word} {follows}", f"{previous} {word}") else ""


def _time_in_noun(sentence: Sentence, number: int, before: str, previous: str, follows: str) -> str:
    """What a time is inside an English noun: ``the last remaining quay``, ``the new year honours``; or empty."""
    tongue = sentence.tongue
    spans = follows in tongue.times or follows in SPANS_OF_TIME
    if before == DETERMINER and not spans and sentence.bare[number] in ("last", "next", "early", "late"):
        return NOUN if sentence.bare[number] in ("early", "late") else DETERMINER
    if sentence.labels[-2:] == [DETERMINER, NOUN] and sentence.bare[number] in _LASTING:
        return NOUN
    small = tongue.prepositions | tongue.determiners | tongue.subordinating | tongue.joining | tongue.adverbs
    sure = follows in tongue.verbs and not follows.endswith("s")
    told = follows in small or sure or follows.endswith((*tongue.past, "ing", *tongue.adverb_endings))
    inside = before == NOUN or before == VERB and sentence.bare[number] in _TIMES_OF_DAY
    inside = inside or previous in ("the", "a", "an", "its", "his", "her", "their")
    plain = not sentence.closes(number) and sentence.words[number + 1 : number + 2] == [follows]
    return NOUN if inside and follows and not told and not spans and plain and follows not in tongue.times else ""


BARE_PLACES = words_of(
    "trial court work school war bed sea prison jail press market church town college university hospital theatre "
    "parliament safety power life death ruin peace shore port land home"
)
"""Nouns that look like verbs behind ``to`` and a verb of going: ``will go | to trial``."""
VERBAL = ("ly", "ise", "ize", "ate", "ify")
"""How English infinitives and the adverbs before them end that no list has."""


def is_role(sentence: Sentence, number: int) -> bool:
    """Whether English ``as`` tells what something is: ``began as a hobby in a shed``, no verb following its noun."""
    for at in range(number + 1, min(number + 12, len(sentence.words))):
        word = sentence.bare[at]
        sure = word in sentence.tongue.verbs and not word.endswith("s") or word in sentence.tongue.auxiliaries
        told = sure or word.endswith(sentence.tongue.past) and len(word) >= SHORTEST_VERB
        told = told or is_base(word, sentence.tongue) and sentence.bare[at - 1].endswith("s")
        if told and at > number + 1 and sentence.bare[at - 1] not in sentence.tongue.determiners:
            return False
        if sentence.closes(at):
            return True
    return True


POINTING = ("that",)
"""English words that open a clause, or mean what was told before: ``calls that into question``."""


DAYS = words_of("day hour minute second year week month night")


AS_MUCH = ("much", "many", "little", "few")


SPANS_OF_TIME = (
    "spring",
    "summer",
    "autumn",
    "winter",
    "decade",
    "century",
    "week",
)


SUBJECTS = ("he", "she", "they", "we", "i")
