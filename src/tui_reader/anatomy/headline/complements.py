"""What stands behind a verb whose language has tables of what its verbs wait for."""

from __future__ import annotations

from typing import NamedTuple

from tui_reader.anatomy.headline.infinitives import infinitive_at, is_gerund, is_infinitive_word
from tui_reader.anatomy.headline.pieces import goes_on_a_list
from tui_reader.anatomy.headline.time_phrases import is_time
from tui_reader.anatomy.headline.verb_labels import is_nonfinite
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
from tui_reader.anatomy.headline.word_sets import COUNTING, DEFINITE, NUMBERS

ADDED, INFINITIVE, GERUND, PARTICIPLE, AFTERWARDS = "x", "inf", "ger", "part", "afterwards"
"""What is added behind a comma; an infinitive behind a small word; a gerund; a participle with what it waits for."""


class Chunk(NamedTuple):
    """Words that go together: the first, the one after the last, and what they are."""

    start: int
    end: int
    kind: str


def chunks(sentence: Sentence, start: int, end: int, behind: bool = False) -> list[Chunk]:
    """Words parted into phrases: ``a tres jóvenes | de Lorca | para pedir | ayuda``; `behind`: they follow a verb."""
    found: list[Chunk] = []
    number = start
    aside = resumed = False
    while number < end:
        added = None if aside or number == start and not behind else _added(sentence, number, end)
        chunk = _clause(sentence, number, end) or added or _phrase(sentence, number, end)
        dated = added is not None and added is chunk and chunk.kind == TIME
        begins = dated or sentence.labels[number] in (PREPOSITION, TIME, ADVERB)
        resumed = begins if aside else resumed and not sentence.opens(number)
        parted = added is chunk and begins and chunk.kind != JOINING or resumed and sentence.closes(chunk.end - 1)
        aside = parted and _resumes(sentence, chunk.end)
        after_time = found[-1:] and found[-1].kind == TIME and not sentence.opens(number)
        which = chunk.kind == RELATIVE and sentence.bare[number].partition("'")[0] not in sentence.tongue.subordinating
        habit = after_time and sentence.tongue.elides and sentence.bare[found[-1].start] in DEFINITE
        again = after_time and (which or chunk.kind == TIME and not habit)
        timed = chunk.kind == OF and after_time
        timed = timed and (not sentence.tongue.partitive or is_time(sentence, chunk.start, chunk.end))
        if again or timed or chunk.kind == TIME and found and _is_lone(sentence, found[-1], number):
            found[-1] = found[-1]._replace(end=chunk.end)
        else:
            found.append(chunk)
        number = chunk.end
    return found


def _resumes(sentence: Sentence, at: int) -> bool:
    """Whether what stands behind an aside may be what the verb before it waits for."""
    if at >= len(sentence.words):
        return False
    resumed = sentence.labels[at] in (PREPOSITION, DETERMINER, PURPOSE, OF, SUBORDINATING)
    return resumed or infinitive_at(sentence, at, at + 1) >= 0


def _is_lone(sentence: Sentence, chunk: Chunk, number: int) -> bool:
    """Whether a preposition and its noun wait for what follows: ``en relación | al año anterior``."""
    alone = chunk.kind == PREPOSITION and chunk.end - chunk.start == 2 and not sentence.opens(number)
    return alone and sentence.words[chunk.start + 1].islower() and joins_prepositions(sentence, chunk.start, number)


def joins_prepositions(sentence: Sentence, first: int, second: int) -> bool:
    """Whether two prepositions and a noun between them make one: ``en relación a``, ``par rapport à``."""
    small = sentence.tongue.contracted.get(sentence.bare[second], sentence.bare[second])
    return sentence.bare[first] in _OUTER and small in _INNER


_OF_WHICH = ("del", "al")
"""What a Spanish ``que`` behind a noun makes a clause that tells which."""
_OUTER = ("en", "con", "in", "em", "par", "com", "de")
_INNER = ("a", "à", "con", "com", "avec")


def _clause(sentence: Sentence, number: int, end: int) -> Chunk | None:
    """A clause inside the sentence, with the preposition before it."""
    opened = {first: last for first, last in sentence.spans}
    if number in opened:
        return Chunk(number, min(opened[number], end), sentence.labels[number])
    opens = sentence.labels[number] in (PREPOSITION, OF) and number not in sentence.held
    leading = (opens or sentence.bare[number] in sentence.tongue.conjunctions) and not sentence.closes(number)
    if leading and number + 1 < end and number + 1 in opened:
        kind = sentence.labels[number + 1]
        if number and sentence.bare[number] in _OF_WHICH and sentence.labels[number - 1] == NOUN:
            kind = RELATIVE
        return Chunk(number, min(opened[number + 1], end), ADVERB + kind if kind == SUBORDINATING else kind)
    article = leading and sentence.labels[number + 1 : number + 2] == [DETERMINER]
    if article and number + 2 < end and number + 2 in opened:
        # ``a los | que``
        return Chunk(number, min(opened[number + 2], end), RELATIVE)
    inner = sentence.bare[number + 1 : number + 3]
    if leading and inner[:1] == ["de"] and inner[1:] in (["o"], ["a"], ["os"], ["as"]):
        # ``depois de o barco ter sido virado``: Portuguese parts them before an infinitive with its own subject.
        return Chunk(number, _end_of_aside(sentence, number, end), AFTERWARDS)
    if leading and sentence.labels[number + 1 : number + 2] == [OF] and number + 2 in opened and number + 2 < end:
        # ``después de | que``
        return Chunk(number, min(opened[number + 2], end), AFTERWARDS)
    return None


def _added(sentence: Sentence, number: int, end: int) -> Chunk | None:
    """What stands behind a comma, up to the next one; a list that goes on."""
    if sentence.labels[number] == JOINING and _joins_verb(sentence, number + 1):
        return Chunk(number, _end_of_aside(sentence, number, end), ADDED)
    if not sentence.opens(number) or sentence.labels[number] == JOINING:
        return None
    joint = next((at for at in range(number, end) if sentence.labels[at] == JOINING), end)
    added = is_gerund(sentence, number) or _is_participle(sentence, number)
    if joint < end and goes_on_a_list(sentence, number) and not added:
        return Chunk(number, _phrase(sentence, joint, end).end, JOINING)
    at = _end_of_aside(sentence, number, end)
    return Chunk(number, at, TIME if is_time(sentence, number, at) else ADDED)


def _end_of_aside(sentence: Sentence, at: int, end: int) -> int:
    """The word after the next comma that no clause inside the sentence has."""
    opened = {first: last for first, last in sentence.spans}
    while at < end:
        at = opened.get(at, at + 1)
        if at >= end or sentence.closes(at - 1):
            break
    return min(at, end)


def _joins_verb(sentence: Sentence, at: int) -> bool:
    """Whether another gerund, infinitive or participle is joined: ``y afectando``, ``et été adjugée``."""
    if at >= len(sentence.words):
        return False
    again = sentence.bare[at] in sentence.tongue.participle_forms and sentence.labels[at] != DETERMINER
    return is_gerund(sentence, at) or is_infinitive_word(sentence, at) or again


def _phrase(sentence: Sentence, start: int, end: int) -> Chunk:
    """A noun with what it cannot be parted from, and the small word before it."""
    label = sentence.labels[start]
    infinitive = infinitive_at(sentence, start + 1, end) if label in (PREPOSITION, OF, PURPOSE) else -1
    if infinitive < 0 and sentence.tongue.elides:
        infinitive = start if label == OF and infinitive_at(sentence, start, start + 1) == start else -1
    if infinitive >= 0:
        infinitive = _with_participle(sentence, infinitive, end)
        binds = label == OF or sentence.bare[start] in sentence.tongue.chaining
        return Chunk(start, infinitive + 1, INFINITIVE if binds else PURPOSE)
    if label == NOUN and (infinitive := infinitive_at(sentence, start, end)) >= 0:
        return Chunk(start, infinitive + 1, INFINITIVE)
    if is_gerund(sentence, start):
        return Chunk(start, start + 1, GERUND)
    if sentence.bare[start] == "en" and start + 1 < end and is_present_participle(sentence, start + 1):
        return Chunk(start, start + 2, GERUND)
    at = start + 1
    if label == JOINING and at < end and sentence.labels[at] in (PREPOSITION, OF):
        at += 1
    while at < end and not _begins(sentence, start, at):
        at += 1
    if label in (NOUN, VERB) and is_added_participle(sentence, start):
        return Chunk(start, _end_of_participle(sentence, start + 1, end), PARTICIPLE)
    waits = at > start + 1 and sentence.before(at) == DETERMINER and sentence.labels[at - 2] != NOUN
    if at < end and waits and not _stops(sentence, at):
        at = _phrase(sentence, at, end).end
    return Chunk(start, at, _kind(sentence, start, at))


def _with_participle(sentence: Sentence, infinitive: int, end: int) -> int:
    """The last word of an infinitive with the participle that one may wait for: ``avoir gravement | blessé``."""
    if sentence.bare[infinitive].rpartition("'")[2] not in sentence.tongue.helping:
        return infinitive
    at = infinitive + 1
    while at < end and sentence.labels[at] == ADVERB:
        at += 1
    return at if at < end and is_nonfinite(sentence, sentence.bare[at], at) else infinitive


def _end_of_participle(sentence: Sentence, at: int, end: int) -> int:
    """The word after what a participle waits for: ``prises | pour protéger la ville``."""
    waits = False
    while at < end and not _stops(sentence, at):
        phrase = _phrase(sentence, at, end)
        at = phrase.end
        if waits and phrase.kind == PREPOSITION:
            # ``soupçonné d’avoir blessé | au couteau | un voisin``
            waits = False
            continue
        waits = phrase.kind in (PURPOSE, INFINITIVE)
        counts = sentence.bare[at - 1] in COUNTING and sentence.labels[at : at + 1] == [OF]
        if not counts and phrase.kind not in (TIME, ADVERB, PURPOSE, INFINITIVE, JOINING):
            return at
    return at


def _stops(sentence: Sentence, at: int) -> bool:
    return sentence.opens(at) or any(first == at for first, _ in sentence.spans)


def _begins(sentence: Sentence, start: int, at: int) -> bool:
    """Whether a new phrase begins with a word."""
    label, before = sentence.labels[at], sentence.before(at)
    if at in sentence.quoted:
        return False
    if _stops(sentence, at):
        return True
    if before in (DETERMINER, PREPOSITION, OF, PURPOSE, JOINING) and at - 1 not in sentence.held:
        return label == PREPOSITION and before != PREPOSITION
    if label in (PREPOSITION, OF, PURPOSE, JOINING, ADVERB, VERB, GROUP, SUBORDINATING):
        return True
    if label == TIME:
        ordinal = sentence.bare[at - 1][:1].isdigit() or sentence.bare[at - 1].endswith(_ORDINALS)
        return before != TIME and not ordinal and sentence.bare[at - 1] not in sentence.tongue.around_times
    if label == DETERMINER:
        compares = sentence.bare[at] in _DEGREES and before == NOUN and sentence.labels[at + 1 : at + 2] == [NOUN]
        headed = compares and sentence.labels[start] in (DETERMINER, PREPOSITION, OF)
        return before in (NOUN, TIME, ADVERB, PRONOUN) and not headed and not _numbers_a_name(sentence, at)
    if before in (TIME, ADVERB):
        return sentence.bare[at] not in sentence.tongue.around_times
    return label == NOUN and (
        is_gerund(sentence, at) or is_added_participle(sentence, at) or infinitive_at(sentence, at, at + 1) >= 0
    )


def _numbers_a_name(sentence: Sentence, at: int) -> bool:
    """``la Provinciale 127``, ``Renzo Lo Bianco``: what looks like a number or an article is part of a name."""
    named = sentence.labels[at - 1] in (NOUN, TIME)
    return sentence.words[at][:1].isupper() or sentence.bare[at][:1].isdigit() and named


def is_added_participle(sentence: Sentence, at: int) -> bool:
    """Whether a participle behind a noun is followed by what it waits for: ``une enquête | ouverte en juin``."""
    word, tongue = sentence.bare[at], sentence.tongue
    if (
        len(word) < _SHORTEST_PARTICIPLE
        or word == "cento"
        or at + 1 >= len(sentence.words)
        or sentence.closes(at)
        or not at
    ):
        return False
    behind = (NOUN, TIME) if is_present_participle(sentence, at) else (NOUN,)
    if sentence.before(at) not in behind or sentence.words[at][:1].isupper() or is_infinitive_word(sentence, at - 1):
        return False
    follows = sentence.labels[at + 1]
    if is_present_participle(sentence, at):
        return follows in (DETERMINER, PREPOSITION, OF, NOUN)
    if word in tongue.leaning_adjectives:
        return follows in (PREPOSITION, OF)
    if follows == JOINING and at + 3 < len(sentence.words) and sentence.bare[at + 2].endswith(tongue.participles):
        return word.endswith(tongue.participles) and sentence.labels[at + 3] in (PREPOSITION, OF)
    again = follows == NOUN and _is_participle(sentence, at + 1) and not sentence.closes(at + 1)
    shaped = _is_participle(sentence, at)
    again = again or follows == DETERMINER and any(is_time(sentence, at + 1, at + last) for last in range(3, 7))
    return shaped and (again or follows in (PREPOSITION, OF, TIME, PURPOSE))


def _is_participle(sentence: Sentence, at: int) -> bool:
    return sentence.bare[at].endswith(sentence.tongue.surely) or sentence.bare[at] in sentence.tongue.participle_forms


def is_present_participle(sentence: Sentence, at: int) -> bool:
    """``en annulant``, ``un texte limitant``; only French has them."""
    word = sentence.bare[at].rpartition("'")[2]
    return len(word) > _LONGEST_ANT and word.endswith(sentence.tongue.present_participles) and word.islower()


_LONGEST_ANT = 5
_ORDINALS = ("segunda", "tercera", "tercer", "terza", "terzo", "terceira", "terceiro", "cuarta", "quarta", "ième")
_DEGREES = ("más", "menos", "plus", "moins", "più", "meno", "mais")
_NO_PARTICIPLES = ("cento", "oso", "osa", "osi", "ose", "osos", "osas")
_SHORTEST_PARTICIPLE = 4


def _kind(sentence: Sentence, start: int, end: int) -> str:
    label = sentence.labels[start]
    counted = label == DETERMINER and (sentence.bare[start] in NUMBERS or sentence.bare[start][:1].isdigit())
    measured = counted and sentence.bare[end - 1] in sentence.tongue.units
    if label in (PREPOSITION, DETERMINER, TIME, NOUN) and not measured and is_time(sentence, start, end):
        return TIME
    if label in (DETERMINER, VERB, GROUP):
        return NOUN
    if label in (PRONOUN, ADVERB):
        return ADVERB
    return label
