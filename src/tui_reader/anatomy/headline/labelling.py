"""What each word of a sentence is likely to be: by the tables of its language, and by the words beside it."""

from __future__ import annotations

from tui_reader.anatomy.headline.infinitives import is_infinitive_word
from tui_reader.anatomy.headline.neighbours import (
    SPANS_OF_TIME,
    SUBJECTS,
    by_words,
)
from tui_reader.anatomy.headline.rows import row_label
from tui_reader.anatomy.headline.small_words import has_infinitive, settled_label
from tui_reader.anatomy.headline.spans import inner_clauses
from tui_reader.anatomy.headline.tables import Tongue
from tui_reader.anatomy.headline.unopened import before_phrases, is_told_to, is_unopened
from tui_reader.anatomy.headline.verb_labels import group_verbs, is_verb_at
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
from tui_reader.anatomy.headline.word_sets import NUMBERS, WHOEVER, words_of

_LONGEST_PREFIX = 7
_SHORTEST_ADVERB = 7


def labelled(words: list[str], tongue: Tongue) -> Sentence:
    """The words with what each is likely to be, and the clauses inside the sentence."""
    sentence = Sentence(words, tongue)
    for number in range(len(words)):
        sentence.labels.append(_label(sentence, number))
    group_verbs(sentence)
    labels = sentence.labels
    if labels[1:2] == [SUBORDINATING] and sentence.bare[0] in _LONG_BEFORE:
        labels[:2] = [SUBORDINATING, ADVERB]
    for number in range(1, len(words)):
        opening = sentence.bare[number].partition("'")[0]
        if labels[number] == RELATIVE and opening in tongue.subordinating:
            told = tongue.framed and (is_infinitive_word(sentence, number - 1) or _is_told(sentence, number))
            verb = before_phrases(sentence, number) if tongue.waiting else number - 1
            labels[number] = SUBORDINATING if labels[verb] in (GROUP, VERB) or told else RELATIVE
        if is_unopened(sentence, number) or is_told_to(sentence, number):
            sentence.unopened.add(number)
            labels[number] = PRONOUN if labels[number] == RELATIVE else labels[number]
    sentence.spans = inner_clauses(sentence)
    return sentence


def loosen(sentence: Sentence) -> None:
    """Take a word that may open a clause or go before a noun for the latter, where no verb is left for the sentence."""
    for number, label in enumerate(sentence.labels):
        if number and label == SUBORDINATING and sentence.bare[number] in sentence.tongue.prepositions:
            sentence.labels[number] = PREPOSITION
    sentence.spans = inner_clauses(sentence)


def _is_told(sentence: Sentence, number: int) -> bool:
    """Whether a clause is what a verb before it tells, no noun between: ``aseguró ayer, en el pleno, que``."""
    labels, tongue = sentence.labels, sentence.tongue
    verb = next((at for at in range(number - 1, -1, -1) if labels[at] in (VERB, GROUP)), -1)
    if verb < 0 or not tongue.is_of(tongue.tells, sentence.bare[verb].rpartition("'")[2]):
        return False
    behind = labels[verb + 1 : verb + 3]
    timed = behind[:1] in ([TIME], [ADVERB]) or behind == [DETERMINER, TIME]
    timed = timed or behind[:1] == [DETERMINER] and sentence.bare[verb + 2] in tongue.around_times
    return timed or behind[:1] == [PREPOSITION] or sentence.closes(verb)


_LONG_BEFORE = words_of("long shortly just even only soon même anche incluso aunque mesmo")


def _label(sentence: Sentence, number: int) -> str:
    before = sentence.before(number)
    return _by_neighbours(sentence, number, before) or _by_tables(sentence, number, before)


def _by_neighbours(sentence: Sentence, number: int, before: str) -> str:
    """What a word is that the words beside it tell, whatever the tables have it for; empty where they do not."""
    word, tongue = sentence.bare[number], sentence.tongue
    follows = sentence.bare[number + 1] if number + 1 < len(sentence.words) else ""
    previous = sentence.bare[number - 1] if number else ""
    counts = follows in NUMBERS or follows[:1].isdigit()
    if tongue.language == "pt" and word == "a" and (has_infinitive(sentence, number + 1) or counts):
        return PREPOSITION
    if tongue.waiting and (label := by_words(sentence, number, before)):
        return label
    if tongue.framed and (label := row_label(sentence, number, before)):
        return label
    if follows in _HUNDRED and before in (NOUN, DETERMINER):
        return NOUN
    if tongue.elides and "'" in word[:_LONGEST_PREFIX]:
        return _elided(sentence, number, before)
    if any(sentence.bare[number : number + len(phrase)] == phrase for phrase in tongue.phrases):
        return SUBORDINATING
    if _tells_about(sentence, number, word):
        return DETERMINER
    if word == "près" and "".join(sentence.bare[number + 1 : number + 3])[2:3].isdigit():
        return NOUN
    if before == TIME and word in SPANS_OF_TIME:
        return TIME
    if word in ("late", "early") and previous in ("too", "so", "very", "as"):
        return NOUN
    if word in _THAN and (previous in _MORE or len(previous) > _LONGER and previous.endswith("er")):
        return DETERMINER
    asked = sentence.words[-1].endswith("?")
    if _is_relative(sentence, number, word, before) or not number and word in WHOEVER and not asked:
        return RELATIVE
    if tongue.waiting and before == NOUN and word in SUBJECTS and not sentence.opens(number):
        return RELATIVE
    if tongue.waiting and word in _CONTRACTED:
        return GROUP
    return ""


def _by_tables(sentence: Sentence, number: int, before: str) -> str:
    """What the verbs and the tables of the language have a word for; a noun where none has it."""
    word, tongue = sentence.bare[number], sentence.tongue
    if is_verb_at(sentence, number, word, before):
        return VERB
    for table, label in (
        (tongue.subordinating, SUBORDINATING),
        (tongue.joining, JOINING),
        (tongue.purpose, PURPOSE),
        (tongue.of, OF),
        (tongue.prepositions, PREPOSITION),
        (tongue.determiners, DETERMINER),
        (tongue.times, TIME),
        (tongue.adverbs, ADVERB),
        (tongue.pronouns, PRONOUN),
    ):
        if word in table and not (label == JOINING and number == 0 or _is_name(sentence, number, label)):
            return settled_label(sentence, number, word, label)
    adverb = word.endswith(tongue.adverb_endings) and word not in tongue.no_adverbs
    if adverb and len(word) > _SHORTEST_ADVERB and not (tongue.waiting and sentence.words[number][:1].isupper()):
        return ADVERB
    year = len(word) == 4 and word.isdigit()
    if year and (before == PREPOSITION or tongue.framed and before == TIME) and word[:2] in ("19", "20"):
        return TIME
    if tongue.waiting and word.isdigit() and before == NOUN and number > 1 and sentence.words[number - 1][:1].isupper():
        return NOUN
    if tongue.framed and word[:1].isdigit() and word.endswith(("%", "€")):
        return NOUN
    counts = word[:1].isdigit() and not year and not any(map(str.isalpha, word))
    return DETERMINER if counts and not tongue.slavic else NOUN


def _is_name(sentence: Sentence, number: int, label: str) -> bool:
    """Whether a capital makes a noun of a small word: ``Kim Jong Un``, ``L’Écho du Midi``."""
    if not sentence.tongue.framed or number == 0 or label not in (DETERMINER, TIME):
        return False
    return sentence.words[number][:1].isupper() and sentence.words[number - 1][-1:].isalnum()


def _tells_about(sentence: Sentence, number: int, word: str) -> bool:
    """Whether a preposition only tells that the number behind it is rough: ``over 200``."""
    follows = sentence.bare[number + 1 : number + 2]
    if follows == [] or word not in sentence.tongue.about:
        return False
    if sentence.tongue.framed and number:
        return False
    year = follows[0].isdigit() and len(follows[0]) > 3
    return follows[0] in NUMBERS or follows[0][:1].isdigit() and not year


def _elided(sentence: Sentence, number: int, before: str) -> str:
    prefix, _, rest = sentence.bare[number].partition("'")
    tongue = sentence.tongue
    if prefix in ("qu", "lorsqu", "puisqu", "ch"):
        return RELATIVE if prefix == "qu" and before == NOUN else SUBORDINATING
    if sentence.bare[number] in tongue.prepositions:
        return PREPOSITION
    if prefix == "s" and tongue.language == "fr" and before in (NOUN, DETERMINER):
        return VERB if not rest.endswith(tongue.infinitives) else NOUN
    if sentence.bare[number] in tongue.times:
        return TIME
    if not tongue.framed or rest not in tongue.determiners:
        sentence.held.add(number)
    if prefix in tongue.of:
        return OF
    if prefix in tongue.prepositions:
        return PREPOSITION
    if prefix in ("l", "un", "quest", "quell") and not (before in (NOUN, PRONOUN) and rest in tongue.auxiliaries):
        return DETERMINER if sentence.bare[number] not in tongue.times else TIME
    sentence.held.discard(number)
    return VERB if rest in tongue.verbs else NOUN


def _is_relative(sentence: Sentence, number: int, word: str, before: str) -> bool:
    """Whether a clause that tells which begins: behind a comma where a language sets one, else behind a noun."""
    tongue = sentence.tongue
    if number == 0 or sentence.words[number - 1][-1:] in ":;":
        return False
    if number + 1 < len(sentence.words) and sentence.opens(number) and word in tongue.prepositions:
        second = sentence.bare[number + 1]
        if second in tongue.relative and second not in tongue.joining:
            return number + 2 < len(sentence.words) and not sentence.words[number + 2][:1].isupper()
    if word not in tongue.relative:
        return False
    if tongue.framed and before == PREPOSITION and number > 1 and word not in tongue.subordinating:
        return sentence.before(number - 1) == NOUN
    if tongue.slavic:
        return sentence.opens(number)
    if word in tongue.subordinating:
        return before in (NOUN, DETERMINER, TIME) or sentence.opens(number)
    if word in tongue.determiners:
        return before == NOUN
    return before not in (PREPOSITION, VERB)


_HUNDRED = ("cent", "cento", "ciento", "cien")
_LONGER = 3
_CONTRACTED = ("it's", "he's", "she's", "they're", "we're", "you're", "i'm")
_MORE = ("more", "less", "fewer", "víc", "więcej")
_THAN = ("than", "než", "niż")
