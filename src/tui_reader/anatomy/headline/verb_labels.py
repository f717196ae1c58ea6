"""Which words of a sentence are finite verbs, and which belong to them."""

from __future__ import annotations

from tui_reader.anatomy.headline.plurals import MODALS, SHORTEST_VERB, is_base, is_plural, is_plural_verb
from tui_reader.anatomy.headline.tables import Tongue
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DETERMINER,
    GROUP,
    NOUN,
    OF,
    PREPOSITION,
    PURPOSE,
    RELATIVE,
    TIME,
    VERB,
    Sentence,
)
from tui_reader.anatomy.headline.word_sets import NUMBERS, words_of

_LONGEST_GROUP = 4
_LONGEST_SMALL = 3


def is_verb_at(sentence: Sentence, number: int, word: str, before: str) -> bool:
    """Whether a word is a finite verb: listed, or ending as one where one may stand."""
    tongue = sentence.tongue
    lower = not sentence.words[number].lstrip("\"'“„«‘(")[:1].isupper()
    previous = sentence.bare[number - 1] if number else ""
    if lower and previous in tongue.before_verbs and _may_be_verb(tongue, word):
        return True
    if number > 1 and before == ADVERB and tongue.waiting and sentence.labels[number - 2] == DETERMINER:
        return False
    if number > 1 and before == DETERMINER and previous in NUMBERS and sentence.labels[number - 2] == PREPOSITION:
        before = NOUN
    if tongue.framed and previous.rpartition("'")[2] in tongue.helping:
        return False
    follows = "".join(sentence.bare[number + 1 : number + 2])
    if tongue.language == "fr" and not number and (follows in tongue.of or follows.startswith("d'")):
        # ``Signe d’une crise``: no French sentence opens with its verb and an `of`.
        return False
    if previous == "being" or previous.endswith("'s") and word.endswith(tongue.past) and tongue.waiting:
        return False
    if before == DETERMINER and _is_counted_noun(sentence, number, word):
        before = NOUN
    if tongue.framed and before == NOUN and previous.endswith(tongue.gerunds or ("\n",)) and len(previous) > 6:
        return False
    if tongue.framed and number and sentence.opens(number) and _is_added(sentence, number, word):
        return False
    leaning = tongue.framed and number > 1 and before == DETERMINER and previous in tongue.clitics
    leaning = leaning and VERB not in sentence.labels
    if leaning and word in tongue.verbs and sentence.before(number - 1) == NOUN and not sentence.opens(number - 1):
        # ``La alarma la dio un paseante``
        sentence.labels[number - 1] = ADVERB
        return True
    if tongue.framed and lower and before == RELATIVE and _begins_relative(sentence, number, word):
        return True
    if before in (DETERMINER, OF) or before == PREPOSITION and previous not in tongue.particles:
        return False
    another = before == VERB and word not in tongue.auxiliaries and not sentence.closes(number - 1)
    if another or number and not lower or previous == "whose" or (previous, word) == ("y", "a"):
        return False
    if tongue.framed and lower and "-" in word and word.partition("-")[0] in tongue.verbs:
        return True
    if word in tongue.verbs:
        if word in tongue.participle_forms or word.endswith(tongue.past) and tongue.waiting:
            sentence.weak.add(number)
        return not is_plural(sentence, number, word)
    return lower and _ends_as_verb(sentence, number, word, before)


def _may_be_verb(tongue: Tongue, word: str) -> bool:
    """Whether a word behind one that a verb follows is that verb."""
    others = (tongue.prepositions, tongue.determiners, tongue.adverbs, tongue.participle_forms)
    small = len(word) <= _LONGEST_SMALL or any(word in table for table in others)
    return not small and not word.endswith(tongue.infinitives)


def _is_counted_noun(sentence: Sentence, number: int, word: str) -> bool:
    """Whether a number or the like before a word stands for a noun: ``of the ten | were``, ``CAC 40``."""
    tongue, previous = sentence.tongue, sentence.bare[number - 1]
    if sentence.closes(number - 1) and word in tongue.auxiliaries:
        return True
    if not (previous[:1].isdigit() or tongue.waiting and previous in NUMBERS):
        return False
    past = tongue.framed and word in tongue.verbs and word.endswith(tongue.past)
    named = tongue.framed and sentence.labels[-2:-1] == [NOUN] and sentence.words[number - 2][:1].isupper()
    return word in tongue.auxiliaries or past or named


def _is_added(sentence: Sentence, number: int, word: str) -> bool:
    """Whether a participle behind a comma tells more of what stands before: ``, composta da quattro membri,``."""
    tongue, follows = sentence.tongue, sentence.bare[number + 1 : number + 2]
    shaped = word.endswith(tongue.surely) or word in tongue.participle_forms
    shaped = shaped and not word.endswith(tongue.past) and word not in tongue.auxiliaries
    return shaped and bool(follows) and follows[0] in tongue.prepositions and not sentence.closes(number)


def _begins_relative(sentence: Sentence, number: int, word: str) -> bool:
    """Whether a word that no table has is the verb of a clause that tells which: ``che incita a``, ``qui vise``."""
    tongue, follows = sentence.tongue, sentence.bare[number + 1 : number + 2]
    tables = (tongue.prepositions, tongue.determiners, tongue.adverbs, tongue.clitics, tongue.of, tongue.pronouns)
    if not follows or any(word in table for table in (*tables, tongue.times)) or sentence.closes(number):
        return False
    if sentence.bare[number - 1] == "qui" and "'" not in word:
        return True
    opens = follows[0] in tongue.determiners or follows[0] in tongue.prepositions
    return opens and sentence.bare[number - 1] in ("que", "che") and word.endswith(("a", "e", "an", "en", "am", "em"))


def _ends_as_verb(sentence: Sentence, number: int, word: str, before: str) -> bool:
    """Whether a word that no list has is a verb by its ending and its place."""
    english, first = sentence.tongue.waiting, VERB not in sentence.labels
    pronoun = number > 0 and sentence.bare[number - 1] in ("they", "we", "you", "i", "who")
    if english and pronoun and is_base(word, sentence.tongue) and word not in sentence.tongue.adverbs:
        return True
    if (
        english
        and is_base(word, sentence.tongue)
        and word not in sentence.tongue.adverbs
        and is_plural_verb(sentence, number, before)
    ):
        return True
    compound = english and "-" in word and not word.startswith(("co-", "re-"))
    if (
        compound
        or len(word) < SHORTEST_VERB
        or not word.endswith(sentence.tongue.past)
        or word in sentence.tongue.no_verbs
    ):
        return False
    behind_noun = before in (NOUN, TIME)
    if english and word.startswith("un"):
        return False
    if word.endswith(sentence.tongue.doubtful) and not (first and behind_noun):
        return False
    sentence.weak.add(number)
    return True


def group_verbs(sentence: Sentence) -> None:
    """Label what an auxiliary waits for, where it stands next to it."""
    tongue = sentence.tongue
    for number, label in enumerate(sentence.labels):
        infinitive = label == PURPOSE and sentence.bare[number] == "to"
        helps = label == VERB and sentence.bare[number].rpartition("'")[2] in tongue.auxiliaries
        if not helps and not infinitive:
            continue
        at = number + 1
        last = number
        longest = _LONGEST_GROUP if helps or sentence.bare[at : at + 1] in (["be"], ["have"]) else 1
        while at < len(sentence.words) and at - number <= longest and not sentence.closes(at - 1):
            word = sentence.bare[at]
            if is_nonfinite(sentence, word, at) and sentence.labels[at] not in (DETERMINER, PREPOSITION, OF, TIME):
                last = at
                sentence.labels[at] = GROUP
                sentence.weak.discard(at)
                if tongue.waiting and word not in tongue.auxiliaries:
                    break
            elif sentence.labels[at] not in (ADVERB, TIME) and not (
                tongue.waiting and (word.endswith("ly") or word == "long")
            ):
                break
            at += 1
        for between in range(number + 1, last):
            sentence.labels[between] = GROUP


def is_nonfinite(sentence: Sentence, word: str, number: int) -> bool:
    """Whether a word is of a form that an auxiliary waits for."""
    tongue = sentence.tongue
    if sentence.words[number][:1].isupper():
        return False
    if tongue.framed and sentence.bare[number - 1] in tongue.having and word.endswith(("a", "as", "os")):
        return False
    if tongue.waiting and sentence.bare[number - 1] in MODALS:
        return word not in ("better", "more", "less", "so", "it", "that")
    if tongue.waiting and word.endswith("ing"):
        return sentence.bare[number - 1] not in _HAVING
    known = word in tongue.participle_forms or word in tongue.auxiliaries and len(word) > 2
    return known or len(word) > 3 and word.endswith(tongue.participles + tongue.infinitives)


def is_infinitive(sentence: Sentence, word: str) -> bool:
    """Whether a Romance word is an infinitive rather than a noun that ends like one."""
    endings = tuple(ending for ending in sentence.tongue.infinitives if ending != "re")
    shaped = (len(word) > 4 or word in sentence.tongue.short_infinitives) and word.endswith(endings or ("\n",))
    return shaped and word not in _NO_INFINITIVES and not word.endswith(("ière", "aire", "eur", "ier", "dor", "tor"))


_HAVING = ("has", "have", "had", "having")
_NO_INFINITIVES = words_of(
    "carcere potere genere cantiere quartiere piacere dovere malessere opere lettere mujer hogar poder lugar taller "
    "azúcar alquiler nivel mulher colher hiver février janvier danger lugares militar familiar escolar popular "
    "particular similar regular solar nuclear dólar bar valor motor favor calor setor fervor amor cancer janeiro "
    "polar titular titulares celular circular ejemplar exemplar pilar altar azar bazar lunar hangar radar pilares mar "
    "lar primer tercer ayer líder cáncer qualquer prazer mercader militares altavoz collar pulgar solares"
)
