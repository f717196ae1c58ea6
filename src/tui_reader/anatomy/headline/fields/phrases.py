"""The phrases of a stretch of words: nouns with what belongs to them, prepositions with theirs, clauses, asides."""

from __future__ import annotations

from tui_reader.anatomy.headline.fields.nouns import list_end, read_nouns
from tui_reader.anatomy.headline.fields.tongue import LACKING, Fields
from tui_reader.anatomy.headline.fields.words import OTHER, PARTICLE, is_nonfinite
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DETERMINER,
    GROUP,
    JOINING,
    NOUN,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    TIME,
)

NOUNS, WITH_PREPOSITION, OF_NOUN, WHEN, HOW = "nouns", "preposition", "of noun", "when", "how"
CLAUSE, ASIDE, VERBS, LEANING = "clause", "aside", "verbs", "leaning"
"""What a phrase is; `VERBS` closes what the verb opened, `LEANING` is a small word that cannot go: ``sich``."""


class Phrase:
    """Words that belong together: what they are, the first, the one after the last."""

    __slots__ = ("end", "kind", "start")

    def __init__(self, kind: str, start: int, end: int) -> None:
        self.kind = kind
        self.start = start
        self.end = end


def phrases(sentence: Fields, ends: list[int], start: int, end: int) -> list[Phrase]:
    """The phrases of the words from one to another; `ends` has where the clauses inside them end."""
    found: list[Phrase] = []
    number = start
    while number < end:
        phrase = _next(sentence, ends, number, end, found)
        joins = sentence.labels[number] == JOINING and phrase.end > number + 1 and phrase.kind not in (CLAUSE, ASIDE)
        contrasts = bool(found) and sentence.bare[number] in sentence.tongue.contrasts
        if contrasts and sentence.bare[found[-1].start] in sentence.tongue.negations:
            found[-1].end = phrase.end
            number = phrase.end
            continue
        postposed = phrase.kind == WITH_PREPOSITION and sentence.labels[number] != PREPOSITION
        if postposed and found and _belongs(sentence, number, found[-1]):
            while found[-1].kind == OF_NOUN and len(found) > 1:
                found.pop()
            found[-1] = Phrase(WITH_PREPOSITION, found[-1].start, phrase.end)
            number = phrase.end
            continue
        said = phrase.kind == HOW and sentence.bare[number] in sentence.tongue.words_of_saying and found
        if said and found and found[-1].kind in (NOUNS, OF_NOUN):
            while found[-1].kind == OF_NOUN and len(found) > 1:
                found.pop()
            found[-1] = Phrase(WITH_PREPOSITION, found[-1].start, phrase.end)
            number = phrase.end
            continue
        conjunct = bool(found) and found[-1].kind == ASIDE and sentence.labels[found[-1].start] == JOINING
        if conjunct and sentence.opens(number) and (stop := list_end(sentence, number, end)):
            found[-1].end = number = stop
            continue
        if found and joins and not _is_alike(found[-1], phrase):
            phrase.kind, joins = ASIDE, False
        if found and (joins or _is_bound(sentence, found[-1], phrase)):
            found[-1].end = phrase.end
        else:
            found.append(phrase)
        number = phrase.end
    return found


def _is_alike(one: Phrase, other: Phrase) -> bool:
    """Whether an `and` may join two phrases to one."""
    nominal = (NOUNS, OF_NOUN, WITH_PREPOSITION)
    return one.kind == other.kind or one.kind in nominal and other.kind in nominal[:2]


def _is_bound(sentence: Fields, last: Phrase, phrase: Phrase) -> bool:
    """Whether a phrase with a preposition says nothing without what belongs to its noun: ``im Streit um``, ``nach dem
    Willen des``."""
    if phrase.start == 0 or sentence.closes(phrase.start - 1):
        return False
    if last.kind == HOW:
        degree = phrase.kind == HOW and sentence.bare[last.end - 1] in sentence.tongue.degrees
        return degree or sentence.bare[phrase.start] in sentence.tongue.comparing
    if last.kind not in (NOUNS, OF_NOUN, WITH_PREPOSITION, WHEN):
        return False
    tongue = sentence.tongue
    if phrase.kind == WITH_PREPOSITION and sentence.bare[phrase.start] in LACKING:
        return True
    spanned = sentence.labels[last.end - 1] == TIME and sentence.labels[last.start] != PREPOSITION
    if sentence.bare[phrase.start] in tongue.after_times and spanned:
        last.kind = WHEN
        return True
    if last.kind == phrase.kind == WHEN:
        return True
    if phrase.kind == OF_NOUN:
        hollow = sentence.bare[last.end - 1].endswith(tongue.hollow)
        return last.kind == WITH_PREPOSITION and (hollow or phrase.end - last.start <= _SHORT)
    if phrase.kind == WITH_PREPOSITION and waits_for(sentence, last.end - 1, phrase.start):
        phrase.kind = OF_NOUN
    return False


def waits_for(sentence: Fields, noun: int, preposition: int) -> bool:
    """Whether a noun says little without what stands behind it: ``Streit um``, ``die Eröffnung des``."""
    if sentence.bare[preposition] in sentence.tongue.genitives:
        return sentence.bare[noun].endswith("ung")
    stems = sentence.tongue.noun_waits.get(sentence.bare[preposition], ())
    return bool(stems) and sentence.bare[noun].endswith(stems)


_SHORT = 5
"""Words of a phrase with what belongs to its noun that are kept together."""


def _next(sentence: Fields, ends: list[int], number: int, end: int, found: list[Phrase]) -> Phrase:
    """The phrase that begins with a word."""
    label, last = sentence.labels[number], found[-1] if found else None
    if ends[number]:
        return Phrase(CLAUSE, number, min(ends[number], end))
    if label == GROUP:
        return Phrase(VERBS, number, _while(sentence, number, end, (GROUP,)))
    added = last is not None and sentence.opens(number) and last.kind not in (CLAUSE, ASIDE, HOW)
    if added and last and not (last.kind in (NOUNS, OF_NOUN, WITH_PREPOSITION) and list_end(sentence, number, end)):
        return Phrase(ASIDE, number, _aside_end(sentence, ends, number, end))
    goes_on = last is not None and last.kind == ASIDE and sentence.opens(number) and label not in (DETERMINER, NOUN)
    if goes_on and not sentence.tongue.verb_last and GROUP not in sentence.labels[number:end]:
        return Phrase(ASIDE, number, end)
    if added and last:
        found.pop()
        return Phrase(last.kind, last.start, list_end(sentence, number, end))
    second = label == JOINING and number + 1 < end and is_nonfinite(sentence, number + 1)
    second = second and any(one.kind == VERBS for one in found)
    if label == JOINING and last and (last.kind == VERBS or sentence.opens(number) or second):
        return Phrase(ASIDE, number, _aside_end(sentence, ends, number + 1, end, True))
    if label == JOINING and number + 1 < end:
        following = _next(sentence, ends, number + 1, end, [])
        return Phrase(following.kind, number, following.end)
    if label == PREPOSITION:
        return _with_preposition(sentence, number, end, last)
    if label == TIME:
        return _time(sentence, number, end)
    if label in (ADVERB, PARTICLE, PURPOSE, PRONOUN):
        return _small(sentence, number, end, last)
    stop = read_nouns(sentence, number, end)
    if stop == number:
        return Phrase(HOW, number, number + 1)
    if stop < end and sentence.bare[stop] in sentence.tongue.behind and not sentence.closes(stop - 1):
        said = sentence.bare[stop] in sentence.tongue.words_of_saying
        return Phrase(WITH_PREPOSITION if said else WHEN, number, stop + 1)
    if _belongs(sentence, number, last):
        return Phrase(OF_NOUN, number, stop)
    dated = number + 1 < end and sentence.bare[number + 1][:1].isdigit()
    article = (
        not dated
        and sentence.bare[number] in sentence.tongue.articles
        and sentence.labels[number + 1 : number + 2] != [TIME]
    )
    return Phrase(WHEN if _is_when(sentence, number, stop) and not article else NOUNS, number, stop)


def _while(sentence: Fields, number: int, end: int, labels: tuple[str, ...]) -> int:
    stop = number + 1
    while stop < end and sentence.labels[stop] in labels:
        stop += 1
    return stop


def _time(sentence: Fields, number: int, end: int) -> Phrase:
    """A time; or a noun that begins with one: ``Jahr der Rekorde`` stays a time, ``Juli-Regen`` is a noun."""
    stop = number + 1
    while stop < end and not sentence.closes(stop - 1) and sentence.labels[stop] == TIME:
        stop += 1
    return Phrase(WHEN, number, stop)


def _small(sentence: Fields, number: int, end: int, last: Phrase | None) -> Phrase:
    word, tongue = sentence.bare[number], sentence.tongue
    if word in tongue.leaning:
        return Phrase(LEANING, number, number + 1)
    if sentence.labels[number] == PRONOUN:
        return Phrase(NOUNS, number, number + 1)
    before_noun = number + 1 < end and (
        sentence.labels[number + 1] in (DETERMINER, PREPOSITION, NOUN, TIME)
        or sentence.labels[number + 1] == ADVERB
        and sentence.bare[number + 1] in tongue.focus
    )
    if word in tongue.focus and before_noun and not sentence.closes(number):
        follows = phrases(sentence, [0] * (len(sentence.words) + 1), number + 1, end)[0]
        return Phrase(follows.kind, number, follows.end)
    behind = number + 1 < end and sentence.bare[number + 1] in tongue.behind and not sentence.closes(number)
    return Phrase(HOW, number, number + 1 + behind)


def _with_preposition(sentence: Fields, number: int, end: int, last: Phrase | None) -> Phrase:
    """A preposition with its noun, and what stands behind that: ``den Rhein entlang``."""
    begin = number + 1
    while begin < end and sentence.labels[begin] in (PREPOSITION, ADVERB) and not sentence.closes(begin - 1):
        if sentence.ends[begin]:
            break
        begin += 1
    stop = read_nouns(sentence, begin, end)
    if stop == begin:
        timed = begin < end and sentence.labels[begin] in (TIME, PRONOUN, OTHER) and not sentence.closes(begin - 1)
        stop = _time(sentence, begin, end).end if timed else begin
    while begin < stop < end and sentence.labels[stop] == TIME and _is_when(sentence, begin, stop):
        if sentence.closes(stop - 1):
            break
        stop += 1
    counted = begin < stop < end and sentence.labels[stop - 1] == TIME and sentence.labels[begin] == DETERMINER
    counted = counted and sentence.labels[stop] == NOUN
    if counted and not sentence.tongue.capitals and not sentence.closes(stop - 1):
        stop = max(stop, read_nouns(sentence, stop, end))
    behind = stop < end and not sentence.ends[stop] and _follows_its_noun(sentence, number, stop)
    if behind and not sentence.closes(stop - 1):
        stop += 1
    adjacent = last is not None and last.kind in (NOUNS, OF_NOUN, WITH_PREPOSITION) and not sentence.opens(number)
    dated = _is_when(sentence, begin, stop) and not sentence.bare[number - 1].endswith(sentence.tongue.hollow)
    if adjacent and sentence.bare[number] in sentence.tongue.of and not dated:
        return Phrase(OF_NOUN, number, stop)
    return Phrase(WHEN if _is_when(sentence, begin, stop) else WITH_PREPOSITION, number, max(stop, number + 1))


def _follows_its_noun(sentence: Fields, number: int, stop: int) -> bool:
    """Whether a word goes with the phrase before it: ``ein Jahr hindurch``, ``vom Montag an``."""
    pair = f"{sentence.bare[number]}>{sentence.bare[stop]}"
    paired = pair in sentence.tongue.pairs and sentence.labels[stop - 1] == TIME
    return sentence.bare[stop] in sentence.tongue.behind or paired


def _is_when(sentence: Fields, start: int, stop: int) -> bool:
    """Whether all nouns are times, and none is counted: ``am Montag``, but not ``um zwei Jahre``."""
    nouns = [at for at in range(start, stop) if sentence.labels[at] in (NOUN, TIME)]
    counted = start < stop and sentence.labels[start] == DETERMINER and sentence.bare[start] in sentence.tongue.numbers
    return bool(nouns) and not counted and all(sentence.labels[at] == TIME for at in nouns)


def _belongs(sentence: Fields, number: int, last: Phrase | None) -> bool:
    """Whether a German noun belongs to the one before it: ``der Halle``, ``junger Ärzte``."""
    tongue = sentence.tongue
    if not tongue.capitals or last is None or last.kind not in (NOUNS, OF_NOUN, WITH_PREPOSITION):
        return False
    if sentence.opens(number) or sentence.labels[number - 1] not in (NOUN, TIME):
        return False
    word = sentence.bare[number]
    hollow = sentence.bare[number - 1].endswith(tongue.hollow) or sentence.bare[number - 1] in tongue.words_of_saying
    placed = last.kind == WITH_PREPOSITION and last.end - last.start == 2 and not hollow
    if placed and sentence.bare[last.start] in ("in", "bei", "nach", "aus"):
        # After a place, as in ``in Rodenau der Prozess``, no genitive follows.
        return False
    return word in tongue.genitives or sentence.labels[number] == OTHER and word.endswith("er")


def _aside_end(sentence: Fields, ends: list[int], number: int, end: int, joined: bool = False) -> int:
    at = number
    while at < end:
        if not joined and at > number and sentence.labels[at] == GROUP and not sentence.closes(at - 1):
            return end
        if at > number and ends[at]:
            if sentence.closes(at - 1):
                return at
            at = min(ends[at], end) - 1
        if sentence.closes(at):
            return at + 1
        at += 1
    return end
