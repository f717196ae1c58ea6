"""What says nothing without the words behind it, by the `waits` and `alone` of a language."""

from __future__ import annotations

from tui_reader.anatomy.headline.word_labels import (
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
from tui_reader.anatomy.headline.word_sets import words_of

_FARTHEST = 9
"""Words that an object takes between its verb and what that waits for."""
_DENYING = words_of("not never won't can't don't isn't doesn't cannot nothing nobody no")
_MODAL = words_of("will would could can may might must should shall")
LIMITING = words_of("until unless except till when if")
"""What is denied, more or likely is so but for what they open: ``will not leave | until March``."""
_PASSIVE = ("is", "are", "was", "were", "be", "been", "being", "am", "get", "got", "gets", "it's")


def is_awaited(sentence: Sentence, at: int) -> bool:
    """Whether the word before word `at` waits for it, or the verb does whose object stands between.

    ``accused | of``, ``accused the keeper | of``, ``the decision | to``, ``right for the town | to``.
    """
    if at == len(sentence.words) or not sentence.tongue.waiting:
        return False
    if sentence.bare[at] in LIMITING:
        return _limits(sentence, at)
    participle = sentence.bare[at].endswith("ing") and sentence.labels[at] == NOUN
    opening = "that" if at in sentence.unopened else "ing" if participle else sentence.bare[at]
    waiting = sentence.tongue.awaits.get(opening, frozenset())
    if opening == "from" and "".join(sentence.bare[at + 1 : at + 2]).endswith("ing"):
        waiting |= sentence.tongue.awaits["ing"]
    timed = sentence.labels[at + 1 : at + 2] == [TIME]
    if not waiting or at == 0 or timed or sentence.closes(at - 1):
        return False
    particle = at > 1 and sentence.bare[at - 1] in sentence.tongue.particles
    told = at - 1
    while told > 1 and (sentence.labels[told] == TIME or sentence.labels[told + 1] == TIME):
        told -= 1
    if (
        sentence.bare[at - 1] in waiting
        or sentence.bare[told] in waiting
        or particle
        and sentence.bare[at - 2] in waiting
    ):
        return True
    if sentence.labels[at] == PURPOSE and _is_first(sentence, at, waiting):
        return True
    return _verb_awaits(sentence, at, opening, waiting)


def _verb_awaits(sentence: Sentence, at: int, opening: str, waiting: frozenset[str]) -> bool:
    """Whether the verb before a phrase waits for it, over its object: ``accused the keeper | of``."""
    for back in range(at - 1, max(at - _FARTHEST, 0), -1):
        label = sentence.labels[back]
        if sentence.labels[at] == PURPOSE and label == PREPOSITION and sentence.bare[back] == "for":
            return True
        timed = label == TIME or label == PREPOSITION and sentence.labels[back + 1] == TIME
        verb = label in (VERB, GROUP) and not (label == GROUP and back + 1 < at and sentence.labels[back + 1] == GROUP)
        word = sentence.bare[back]
        if verb or word.endswith("ing") and word not in sentence.tongue.ing_nouns:
            return sentence.bare[back] in waiting
        if label == PREPOSITION and sentence.bare[back - 1] in sentence.tongue.awaits.get(sentence.bare[back], ()):
            continue
        if label == PREPOSITION and opening == "that":
            continue
        if label in (PREPOSITION, SUBORDINATING, RELATIVE, JOINING, PURPOSE) and not timed or sentence.closes(back):
            return False
    return False


def _limits(sentence: Sentence, at: int) -> bool:
    """Whether what stands before one of the words of `LIMITING` is so only but for what it opens."""
    before, word = sentence.bare[max(at - _FARTHEST, 0) : at], sentence.bare[at]
    clause = sentence.labels[at] == SUBORDINATING and not sentence.closes(at - 1)
    if clause and (word == "when" and "likely" in before or word == "if" and not _MODAL.isdisjoint(before)):
        return True
    unless = clause and word == "unless" and not _MODAL.isdisjoint(before)
    return unless or word in ("until", "except", "till", "unless") and not _DENYING.isdisjoint(before)


def awaits_next(sentence: Sentence, at: int) -> bool:
    """Whether the word just before word `at` waits for it."""
    return at > 0 and sentence.bare[at - 1] in sentence.tongue.awaits.get(sentence.bare[at], ())


def _is_first(sentence: Sentence, at: int, waiting: frozenset[str]) -> bool:
    """Whether the noun before word `at` is told by what follows: ``the first person | to``."""
    for back in range(at - 1, max(at - _FARTHEST, 0), -1):
        if sentence.bare[back] in waiting:
            return True
        if sentence.labels[back] not in (NOUN, TIME) or sentence.closes(back):
            return False
    return False


def is_torn(sentence: Sentence, at: int, strict: bool = True) -> bool:
    """Whether a clause is torn where it ends before word `at`, with which it went on.

    `strict`: as it is where only ``of`` tells what a noun means.
    """
    if not sentence.tongue.waiting:
        return False
    if is_awaited(sentence, at) or _shares_noun(sentence, at) or strict and is_told_by_of(sentence, at):
        return True
    last, word = at - 1, sentence.bare[at - 1]
    told = word in sentence.tongue.intransitive or word in sentence.tongue.particles
    if sentence.labels[last] not in (VERB, GROUP) or told:
        return False
    before = last - 1
    while before > 0 and sentence.labels[before] == GROUP and sentence.bare[before] not in _PASSIVE:
        before -= 1
    return word.endswith("ing") or not (
        sentence.labels[last] == GROUP and sentence.bare[before].rpartition("'")[2] in (*_PASSIVE, "re", "s")
    )


def _shares_noun(sentence: Sentence, at: int) -> bool:
    """Whether a name shares its noun with one behind an ``and``: ``the Harrow | and Lisse bridges``."""
    names = [word[:1].isupper() for word in sentence.words[at - 1 : at + 3]]
    noun = sentence.labels[at + 2 : at + 3] == [NOUN] and not sentence.closes(at + 1)
    return sentence.labels[at] == JOINING and noun and names == [True, False, True, False]


def is_told_by_of(sentence: Sentence, at: int) -> bool:
    """Whether ``of`` tells what is meant by the noun before it, a name aside: ``owners | of electric cars``."""
    common = not sentence.words[at - 1][:1].isupper()
    return sentence.tongue.waiting and sentence.labels[at] == OF and common and not sentence.closes(at - 1)
