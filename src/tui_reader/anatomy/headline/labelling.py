"""What each word of a sentence is likely to be: by the tables of its language, and by the words beside it."""

from __future__ import annotations

from tui_reader.anatomy.headline.infinitives import infinitive_at, is_infinitive_word
from tui_reader.anatomy.headline.main_clause import is_saying
from tui_reader.anatomy.headline.neighbours import (
    BARE_PLACES,
    POINTING,
    SPANS_OF_TIME,
    SUBJECTS,
    VERBAL,
    by_words,
    is_role,
)
from tui_reader.anatomy.headline.plurals import SHORTEST_VERB, is_base
from tui_reader.anatomy.headline.rows import row_label
from tui_reader.anatomy.headline.unopened import before_phrases, is_told_to, is_unopened
from tui_reader.anatomy.headline.verb_labels import group_verbs, is_verb_at
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DASHES,
    DETERMINER,
    GROUP,
    JOINING,
    NEGATIONS,
    NOUN,
    NUMBERS,
    OF,
    PERIODS,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
    WAITED_FOR,
    WHOEVER,
    Sentence,
    Tongue,
    words_of,
)

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


_LONG_BEFORE = words_of(
    "long shortly just even only soon selv även auch selbst sogar ook zelfs même anche incluso aunque mesmo"
)


def _label(sentence: Sentence, number: int) -> str:
    before = sentence.before(number)
    return _by_neighbours(sentence, number, before) or _by_tables(sentence, number, before)


def _by_neighbours(sentence: Sentence, number: int, before: str) -> str:
    """What a word is that the words beside it tell, whatever the tables have it for; empty where they do not."""
    word, tongue = sentence.bare[number], sentence.tongue
    follows = sentence.bare[number + 1] if number + 1 < len(sentence.words) else ""
    previous = sentence.bare[number - 1] if number else ""
    counts = follows in NUMBERS or follows[:1].isdigit()
    if tongue.language == "pt" and word == "a" and (_has_infinitive(sentence, number + 1) or counts):
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
    if tongue.language == "en" and before == NOUN and word in SUBJECTS and not sentence.opens(number):
        return RELATIVE
    scandinavian = tongue.verb_second and not tongue.verb_last
    if scandinavian and before == NOUN and word in _THEY and not sentence.opens(number):
        told = follows in tongue.verbs or follows.endswith(tongue.past) and len(follows) >= SHORTEST_VERB
        if told:
            return RELATIVE
    if word in ("att", "at") and _has_infinitive(sentence, number + 1):
        return PURPOSE
    if tongue.language == "en" and word in _CONTRACTED:
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
            return _settled(sentence, number, word, label)
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
    return DETERMINER if counts and tongue.language not in ("pl", "cs") else NOUN


def _is_name(sentence: Sentence, number: int, label: str) -> bool:
    """Whether a capital makes a noun of a small word: ``Kim Jong Un``, ``L’Écho du Midi``."""
    if not sentence.tongue.framed or number == 0 or label not in (DETERMINER, TIME):
        return False
    return sentence.words[number][:1].isupper() and sentence.words[number - 1][-1:].isalnum()


def _tells_about(sentence: Sentence, number: int, word: str) -> bool:
    """Whether a preposition only tells that the number behind it is rough: ``over 200``, ``bis zu 900``."""
    follows = sentence.bare[number + 1 : number + 3]
    if sentence.tongue.language == "de" and (word, follows[:1]) == ("bis", ["zu"]):
        return follows[1:] != [] and follows[1][:1].isdigit()
    if sentence.bare[max(number - 1, 0)] == "bis" and word == "zu":
        return follows != [] and follows[0][:1].isdigit()
    if follows[:1] == [] or word not in _ABOUT.get(sentence.tongue.language, ()):
        return False
    if sentence.tongue.framed and number:
        return False
    year = follows[0].isdigit() and len(follows[0]) > 3
    return follows[0] in NUMBERS or follows[0][:1].isdigit() and not year


def _settled(sentence: Sentence, number: int, word: str, label: str) -> str:
    """A word that opens a clause or goes before a noun is the latter where no verb follows before a comma."""
    tongue = sentence.tongue
    if label == DETERMINER and tongue.language == "de" and word in _GENITIVES and sentence.before(number) == NOUN:
        return OF if sentence.words[number - 1][:1].isupper() and not sentence.opens(number) else label
    if word == "om" and tongue.language in ("da", "no", "sv") and number > 1 and sentence.before(number) == NOUN:
        return label if sentence.opens(number) else PREPOSITION
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
        waited = follows and (follows[0] in tongue.determiners or follows[0] in NEGATIONS)
        condition = tongue.language == "pt" and waited
        return label if sentence.opens(number) and begins or condition else ADVERB
    if label == SUBORDINATING and word in tongue.prepositions and tongue.framed:
        follows = sentence.bare[number + 1 : number + 2] or [""]
        tables = (tongue.determiners, tongue.verbs, tongue.clitics, tongue.pronouns, tongue.adverbs)
        if not any(follows[0] in table for table in tables) and not sentence.opens(number):
            return PREPOSITION
    if label == SUBORDINATING and word in tongue.prepositions:
        waits = _verb_follows(sentence, number) and (sentence.opens(number) or not tongue.commas)
        return SUBORDINATING if waits else PREPOSITION
    if label == JOINING and word in tongue.prepositions and not _verb_follows(sentence, number):
        return PREPOSITION
    if label == PURPOSE and word in tongue.prepositions and not _has_infinitive(sentence, number + 1):
        return PREPOSITION
    if word == "to" and tongue.language == "en" and number + 1 < len(sentence.words):
        noun = sentence.bare[number + 1] in tongue.determiners or sentence.words[number + 1][:1].isupper()
        told = is_base(sentence.bare[number + 1], tongue) or sentence.bare[number + 1].endswith(VERBAL)
        place = sentence.bare[number + 1] in BARE_PLACES and sentence.before(number) in (VERB, GROUP, ADVERB)
        return PREPOSITION if noun or place or not told else PURPOSE
    return label


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


def _has_infinitive(sentence: Sentence, number: int) -> bool:
    if number >= len(sentence.words):
        return False
    word = sentence.bare[number]
    if word in ("att", "at", "å", "te"):
        return True
    if sentence.tongue.verb_last:
        return any(one in ("zu", "te") for one in sentence.bare[number : number + 8])
    if sentence.tongue.framed:
        return infinitive_at(sentence, number, len(sentence.words)) >= 0
    return word.rpartition("'")[2].endswith(sentence.tongue.infinitives) and word not in sentence.tongue.determiners


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
    if tongue.commas and tongue.language != "nl":
        follows = sentence.words[min(number + 1, len(sentence.words) - 1)]
        capital = tongue.language == "de" and follows[:1].isupper()
        return sentence.opens(number) and (not capital or word not in tongue.determiners)
    if word in tongue.subordinating:
        return before in (NOUN, DETERMINER, TIME) or sentence.opens(number)
    if word in tongue.determiners:
        return before == NOUN
    return before not in (PREPOSITION, VERB)


_GENITIVES = ("der", "des", "eines", "einer")
_HUNDRED = ("cent", "cento", "ciento", "cien")
_LONGER = 3
_ABOUT = {
    "en": ("about", "around", "over", "under"),
    "de": ("über", "gegen"),
    "da": ("over", "under", "omkring"),
    "no": ("over", "under", "rundt", "omkring"),
    "sv": ("över", "omkring", "runt"),
    "pl": ("ponad", "około"),
    "cs": ("přes", "kolem"),
    "fr": ("jusqu'à",),
    "es": ("hasta",),
    "pt": ("até",),
}
"""Prepositions that tell before a number that it is rough."""
_CONTRACTED = ("it's", "he's", "she's", "they're", "we're", "you're", "i'm")
_MORE = ("more", "less", "fewer", "mehr", "weniger", "meer", "minder", "mer", "mere", "fler", "flere", "víc", "więcej")
_THAN = ("than", "als", "dan", "än", "enn", "end", "než", "niż")
_THEY = ("de", "han", "hun", "hon", "vi")


def inner_clauses(sentence: Sentence) -> list[tuple[int, int]]:
    """The clauses inside a sentence, as first word and the word after the last."""
    spans: list[tuple[int, int]] = []
    number = 0
    while number < len(sentence.words):
        if sentence.labels[number] in (RELATIVE, SUBORDINATING) or number in sentence.unopened:
            end = _end_of_clause(sentence, number)
            spans.append((number, end))
            number = max(end, number + 1)
        else:
            number += 1
    return spans


def _end_of_clause(sentence: Sentence, start: int) -> int:
    """Where the clause ends that begins with word `start`: at the comma behind its verb, or before another verb that
    no clause inside it waits for."""
    labels, tongue = sentence.labels, sentence.tongue
    separate = sentence.opens(start) or tongue.commas or start > 0 and labels[0] in (PREPOSITION, SUBORDINATING, TIME)
    separate = (
        separate
        or start > 0
        and labels[0] in (DETERMINER, ADVERB)
        and (TIME in labels[1:3] or not PERIODS.isdisjoint(sentence.bare[1:3]))
    )
    separate = separate or start > 0 and _opens_with_participle(sentence)
    told = VERB in labels[:start] and not tongue.verb_last
    waiting, joined, joint = 1, False, 0
    if tongue.language == "en" and (_opens_participle(sentence, start) or sentence.bare[start].endswith("'s")):
        waiting = 0
    for number in range(start + 1, len(labels)):
        label, after_comma = labels[number], sentence.closes(number - 1)
        if sentence.words[number] in DASHES and number > start + 2:
            return number
        seen = waiting < 1 or tongue.verb_last and number > start + 2
        enough = seen or number - start > 2 and sentence.opens(start)
        if after_comma and enough and separate and label != JOINING:
            return number
        if after_comma and tongue.waiting and is_saying(sentence, number):
            return number
        if after_comma and not start and label == VERB and tongue.commas:
            return number
        joined = joined and not after_comma
        if label == VERB and not (seen and told and after_comma):
            next_to = joined or labels[number - 1] in (VERB, RELATIVE, SUBORDINATING)
            begun = start or tongue.verb_second or sentence.bare[0] in WAITED_FOR | WHOEVER
            if waiting < 1 and begun and not next_to and not tongue.commas and not _is_object(sentence, number):
                return joint or number
            waiting, joined = waiting - (labels[number - 1] != VERB), False
        opens = label in (RELATIVE, SUBORDINATING) or number in sentence.unopened
        nonfinite = tongue.waiting and _opens_participle(sentence, number)
        waiting = max(waiting, 0) + (opens and not nonfinite)
        follows = labels[number + 1] if number + 1 < len(labels) else ""
        nouns = tongue.framed and follows in (DETERMINER, NOUN, PREPOSITION, OF)
        nouns = nouns or tongue.waiting and follows in (PREPOSITION, OF)
        joined = joined or label == JOINING and not nouns
        joint = number if tongue.framed and label == JOINING and after_comma and nouns else joint
    return len(labels)


def _opens_participle(sentence: Sentence, number: int) -> bool:
    """Whether an English word stands before a participle instead of a clause: ``while sailing``."""
    follows = sentence.bare[number + 1] if number + 1 < len(sentence.words) else ""
    return (
        follows.endswith("ing") and sentence.bare[number] not in WAITED_FOR and follows not in sentence.tongue.ing_nouns
    )


def _opens_with_participle(sentence: Sentence) -> bool:
    """Whether a sentence opens as ``Colpita da un malore mentre`` does."""
    tongue = sentence.tongue
    shaped = sentence.bare[0].endswith(tongue.participles) or sentence.bare[0] in tongue.participle_forms
    return shaped and tongue.language in ("en", "fr", "es", "it", "pt") and sentence.labels[1] in (PREPOSITION, OF)


def _is_object(sentence: Sentence, number: int) -> bool:
    """Whether an English word in -s is no verb, one that helps another standing behind it: ``hoax calls have been``."""
    word, tongue = sentence.bare[number], sentence.tongue
    if tongue.language != "en" or not word.endswith("s") or word in tongue.auxiliaries:
        return False
    for at in range(number + 1, len(sentence.words)):
        if sentence.closes(at - 1) or sentence.labels[at] in (JOINING, SUBORDINATING, RELATIVE):
            return False
        if sentence.labels[at] == VERB:
            return sentence.bare[at] in tongue.auxiliaries
    return False
