"""What small words are in a row that has a meaning of its own: ``entre 5 et 10``, ``il y a``, ``hace una semana``."""

from __future__ import annotations

from tui_reader.anatomy.headline.tables import Tongue
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DETERMINER,
    GROUP,
    NOUN,
    PREPOSITION,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
    Sentence,
)
from tui_reader.anatomy.headline.word_sets import COUNTING, DEFINITE, NUMBERS, words_of

_AGO = ("il", "y", "a")
_BEGIN = ("partir", "partire")
_AND = ("do", "ainsi", "así")
"""What a ``que`` stands behind that opens no clause: ``ainsi que six élus``."""
_LEAST = ("moins", "menos")
_LIKE = ("como", "come")
_SO_MUCH = words_of("tanto tan tanta")
_WHICH = words_of("quale quali cual cuales qual quais")
_NEAR = 6
"""Words in which the first of two that belong together is looked for."""
_LONGEST_SPAN = 5
"""Words of ``more than one year``, at most."""


def row_label(sentence: Sentence, number: int, before: str) -> str:
    """What a word is by the row that it stands in; empty where it stands in none."""
    word, tongue = sentence.bare[number], sentence.tongue
    behind = [*sentence.bare[number + 1 : number + 4], "", "", ""]
    if _is_rough(sentence, number, behind) or _is_between(sentence, number, behind):
        return DETERMINER
    if _is_only(sentence, number, behind[0]):
        return ADVERB
    if _opens_time(sentence, number, behind) or _compares(sentence, number):
        return PREPOSITION
    if word == "fa" and number and sentence.bare[number - 1] in tongue.units:
        return TIME
    if word == "que" and before == VERB and behind[0].endswith(tongue.infinitives) and behind[0].isalpha():
        # ``tendrá que afrontar``
        return PREPOSITION
    if word in tongue.determiners and behind[0] in _WHICH:
        return RELATIVE
    if word in tongue.ordinals and not sentence.closes(number) and behind[0].isalpha() and _is_noun(tongue, behind[0]):
        return NOUN
    if word == "se" and word in tongue.clitics and word in tongue.subordinating and before in (VERB, GROUP):
        return SUBORDINATING
    opens = before in (PREPOSITION, VERB, GROUP, "") or sentence.opens(number)
    return DETERMINER if word in tongue.partitive and opens else ""


def _is_rough(sentence: Sentence, number: int, behind: list[str]) -> bool:
    """Whether a number is told roughly: ``près de dix``, ``más de la mitad``, ``al menos seis``."""
    word, tongue = sentence.bare[number], sentence.tongue
    previous = sentence.bare[number - 1] if number else ""
    least = behind[0] in _LEAST and word in tongue.contracted and _counts(tongue, behind[1])
    if least or word in _LEAST and previous in tongue.contracted and _counts(tongue, behind[0]):
        return True
    if previous in tongue.roughly and sentence.labels[-1] == DETERMINER:
        return word in tongue.of or word.startswith("d'")
    part = behind[1] in DEFINITE and behind[2] in COUNTING
    counted = behind[0] in tongue.of and (_counts(tongue, behind[1]) or part)
    elided = behind[0].startswith("d'") and _counts(tongue, behind[0].partition("'")[2])
    return word in tongue.roughly and (elided or counted)


def _counts(tongue: Tongue, word: str) -> bool:
    return word[:1].isdigit() or word in NUMBERS or word in tongue.determiners and word not in DEFINITE


def _is_between(sentence: Sentence, number: int, behind: list[str]) -> bool:
    """Whether a word is one of ``entre 5 et 10``, no comma there."""
    word, tongue = sentence.bare[number], sentence.tongue
    previous = sentence.bare[number - 1] if number else ""
    if word in tongue.joining and previous[:1].isdigit() and behind[0][:1].isdigit():
        return True
    row = range(number, min(number + 4, len(sentence.words)))
    numbers = behind[0][:1].isdigit() and behind[1] in tongue.joining and behind[2][:1].isdigit()
    return word in tongue.prepositions and numbers and not any(map(sentence.closes, row))


def _is_only(sentence: Sentence, number: int, follows: str) -> bool:
    """Whether a ``que`` restricts what a ``ne`` before it began: ``ne garder que 9 000 emplois``."""
    tongue, near = sentence.tongue, sentence.bare[max(number - _NEAR, 0) : number]
    if sentence.bare[number] != "que" or "ne" not in tongue.negating:
        return False
    restricts = any(one == "ne" or one.startswith("n'") for one in near) and not {"pas", "plus", "jamais"} & set(near)
    return restricts and (follows[:1].isdigit() or follows in tongue.determiners)


def _opens_time(sentence: Sentence, number: int, behind: list[str]) -> bool:
    """Whether a word is of what opens a time: ``il y a``, ``a partir de``, ``hace``, ``d’ici``."""
    word, tongue, bare = sentence.bare[number], sentence.tongue, sentence.bare
    previous = bare[number - 1] if number else ""
    if word in tongue.lasting and word in tongue.verbs:
        return _is_span(sentence, number + 1)
    ago = ((word, *behind[:2]), (previous, word, behind[0]), (*bare[max(number - 2, 0) : number], word))
    begins = word in _BEGIN and previous in tongue.personal or previous in _BEGIN and word in tongue.of
    return _AGO in ago or begins or word == "d'ici"


def _is_span(sentence: Sentence, start: int) -> bool:
    """Whether so and so many days or the like are told: ``hace | más de una semana``."""
    tongue = sentence.tongue
    for word in sentence.bare[start : start + _LONGEST_SPAN]:
        if word in tongue.units or word in tongue.times:
            return True
        rough = word in tongue.of or word in tongue.roughly or word == "ya"
        if not (word[:1].isdigit() or word in tongue.determiners or rough):
            return False
    return False


def _compares(sentence: Sentence, number: int) -> bool:
    """Whether a word is the second of ``tanto el juez como el fiscal``, ``mais alto do que Lisboa``."""
    word, bare, verbs = sentence.bare[number], sentence.bare, sentence.tongue.verbs
    if number and word == "que" and bare[number - 1] in _AND:
        end = next((at for at in range(number + 1, len(bare)) if sentence.closes(at)), number + _NEAR)
        return verbs.isdisjoint(bare[number + 1 : end + 1])
    return word in _LIKE and not _SO_MUCH.isdisjoint(bare[max(number - _NEAR, 0) : number])


def _is_noun(tongue: Tongue, word: str) -> bool:
    """Whether a word may be a noun: ``de segunda | geração``."""
    return not any(
        word in table for table in (tongue.times, tongue.joining, tongue.prepositions, tongue.of, tongue.verbs)
    )
