"""Infinitives and gerunds of languages whose tables tell their endings and what leans on them."""

from __future__ import annotations

from tui_reader.anatomy.headline.verb_labels import is_infinitive
from tui_reader.anatomy.headline.word_labels import DETERMINER, OF, PREPOSITION, PURPOSE, TIME, Sentence

_LONGEST_ROW = 2
"""Small words between a preposition and its infinitive: ``de les y mettre``."""
_SHORTEST_GERUND = 6


def infinitive_at(sentence: Sentence, start: int, end: int) -> int:
    """Where the infinitive stands that begins with a word, small words before it counted in; -1 where none does."""
    for at in range(start, min(end, start + _LONGEST_ROW + 1, len(sentence.words))):
        if is_infinitive_word(sentence, at):
            return at
        if at > start and sentence.closes(at - 1) or sentence.bare[at] not in sentence.tongue.clitics:
            return -1
    return -1


def is_infinitive_word(sentence: Sentence, at: int) -> bool:
    """Whether a word is an infinitive, with or without what leans on it: ``d’avoir``, ``evitarlo``."""
    tongue = sentence.tongue
    if sentence.words[at][:1].isupper() or sentence.labels[at : at + 1] in ([PREPOSITION], [PURPOSE], [TIME]):
        return False
    word = sentence.bare[at]
    head, mark, rest = word.partition("'")
    if mark and head not in ("d", "s", "l", "n", "m", "c", "qu"):
        return False
    word = rest if mark else word.partition("-")[0]
    article = at > 0 and sentence.labels[at - 1 : at] == [DETERMINER] and sentence.bare[at - 1] not in tongue.clitics
    if article or not mark and sentence.labels[at : at + 1] in ([OF], [DETERMINER]):
        return False
    if word in tongue.infinitive_forms:
        return True
    for leaning in ("", *tongue.enclitics):
        bare = word.removesuffix(leaning) if leaning else word
        if (not leaning or bare != word) and is_infinitive(sentence, bare):
            return True
    return False


def is_gerund(sentence: Sentence, at: int) -> bool:
    """Whether a word tells what is done at the same time: ``anunciando``, ``chiedendogli``."""
    tongue = sentence.tongue
    word = sentence.bare[at].partition("-")[0]
    if len(word) < _SHORTEST_GERUND or not tongue.gerunds or sentence.words[at][:1].isupper():
        return False
    if at and sentence.labels[at - 1 : at] in ([DETERMINER], [PREPOSITION], [OF]):
        return False
    bare = next((word.removesuffix(end) for end in tongue.enclitics if word.endswith(end)), word)
    return word.endswith(tongue.gerunds) or bare.endswith(tongue.gerunds)
