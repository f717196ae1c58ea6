"""The clauses of a sentence whose verb stands second: those inside it, and the main one."""

from __future__ import annotations

from tui_reader.anatomy.headline.fields.tongue import Fields
from tui_reader.anatomy.headline.fields.words import DASHES, PARTICLE, is_capital, is_like_verb, is_nonfinite
from tui_reader.anatomy.headline.word_labels import (
    DETERMINER,
    JOINING,
    NOUN,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
)

_SHORT = 4
"""Letters of words that open a clause, but may be something else."""


def find_inner(sentence: Fields) -> list[int]:
    """For each word the word after the clause that it opens inside the sentence, 0 where it opens none; the outermost
    ones become the sentence's `spans`."""
    ends = sentence.ends
    for start in range(len(sentence.words) - 1, -1, -1):
        ends[start] = _inner_end(sentence, start, ends)
    number = 0
    while number < len(sentence.words):
        if ends[number]:
            sentence.spans.append((number, ends[number]))
        number = max(ends[number], number + 1)
    return ends


def _inner_end(sentence: Fields, start: int, ends: list[int]) -> int:
    """The word after the clause that begins with a word; 0 where none begins."""
    if sentence.tongue.verb_last and sentence.tongue.capitals:
        return _end_at_verb(sentence, start, ends)
    opened = _opener(sentence, start)
    if not opened:
        return 0
    return _end_by_second_verb(sentence, start, ends)


def _last_of_chunk(sentence: Fields, start: int) -> int:
    """The word before the next comma or dash."""
    number = start
    while number + 1 < len(sentence.words) and not sentence.closes(number):
        if sentence.words[number + 1] in DASHES:
            break
        number += 1
    return number


def _end_at_verb(sentence: Fields, start: int, ends: list[int]) -> int:
    """Where a German clause ends: at the comma behind its verb."""
    tongue, word = sentence.tongue, sentence.bare[start]
    if not sentence.opens(start) and sentence.words[start - 1] not in DASHES or sentence.words[start - 1][-1:] in ":;":
        return 0
    second = sentence.bare[start + 1] if start + 1 < len(sentence.words) else ""
    surely = word in tongue.subordinating and word not in tongue.prepositions
    surely = surely or second in ("dass", "wenn", "weil") and word not in tongue.verbs
    opens = surely or word in tongue.subordinating or second in tongue.subordinating and word in tongue.adverbs
    relative = word in tongue.relative or word in tongue.prepositions and second in tongue.relative
    asking = start == 0 and sentence.labels[min(1, len(sentence.words) - 1)] == VERB
    if asking or start == 0 and not opens and word not in ("wer", "was", "wo"):
        return 0
    if relative and not opens and start + 1 < len(sentence.words) and sentence.labels[start + 1] == VERB:
        return 0
    at = start
    while True:
        last = _last_of_chunk(sentence, at)
        closed = is_like_verb(sentence, last) and not is_capital(sentence, last) and last > start
        infinitive = _ends_as_infinitive(sentence, last)
        if infinitive and not any(label == VERB for label in sentence.labels[start:last]):
            return last + 1 if start and not (relative and closed and not infinitive) else 0
        if (opens or relative) and closed:
            return last + 1
        if not (opens or relative) or last + 1 >= len(sentence.words):
            return len(sentence.words) if surely and last + 1 >= len(sentence.words) else 0
        if not surely and not ends[last + 1]:
            return 0
        at = ends[last + 1] - 1 if ends[last + 1] else last + 1
        if at + 1 >= len(sentence.words) and ends[last + 1]:
            return len(sentence.words) if surely else 0


def _ends_as_infinitive(sentence: Fields, last: int) -> bool:
    """Whether a German clause ends on an infinitive: ``zu stoppen``, ``anzunehmen``, ``gebracht zu haben``."""
    if sentence.labels[last - 1] == PURPOSE and not is_capital(sentence, last):
        return True
    word = sentence.bare[last]
    if not word.endswith("n") or is_capital(sentence, last) or "zu" not in word[2:-3]:
        return False
    return word[: word.find("zu", 2)] in sentence.tongue.particles


def _opener(sentence: Fields, start: int) -> str:
    """What a word opens where no comma need stand: a clause, one that tells which, an infinitive; or nothing."""
    tongue, word = sentence.tongue, sentence.bare[start]
    labels, number = sentence.labels, start + 1
    if start + 1 >= len(sentence.words) or is_capital(sentence, start) and start:
        return ""
    second = sentence.bare[number]
    if labels[start] == PREPOSITION and labels[number] == PURPOSE and not tongue.verb_last:
        return PURPOSE
    if word in tongue.purpose and tongue.verb_last:
        found = any(labels[at] == PURPOSE for at in range(number, _last_of_chunk(sentence, start) + 1))
        return PURPOSE if found else ""
    if word in tongue.prepositions and second in tongue.that and labels[number] != PURPOSE:
        return SUBORDINATING
    if labels[start] == PURPOSE and not tongue.verb_last:
        return PURPOSE
    if word in tongue.comparing and start and sentence.bare[start - 1] in tongue.more:
        return ""
    if (
        word in tongue.comparing
        and tongue.verb_last
        and VERB not in labels[start : _last_of_chunk(sentence, start) + 1]
    ):
        return ""
    told = _verb_behind(sentence, start)
    before = sentence.before(start)
    if second in tongue.so_long and word in tongue.degrees and told:
        return SUBORDINATING
    if word in tongue.relative and told:
        behind_noun = before in (NOUN, TIME, DETERMINER, PARTICLE) or start > 0 and sentence.opens(start)
        demonstrative = sentence.opens(start) and labels[number] == VERB and word in tongue.determiners
        if behind_noun and start and not demonstrative:
            return RELATIVE
    doubtful = word in tongue.prepositions or word in tongue.determiners or word in tongue.adverbs
    told = told or not doubtful and word not in tongue.content and len(word) > _SHORT
    if word not in tongue.subordinating or not told or doubtful and before == PREPOSITION and not sentence.opens(start):
        return ""
    if VERB not in labels[:start]:
        both = not (word in tongue.prepositions or word in tongue.adverbs) or _two_verbs(sentence)
        return SUBORDINATING if labels[number] != VERB and both else ""
    if doubtful and labels[number] == VERB:
        return ""
    if word in tongue.determiners and before == DETERMINER:
        return ""
    return SUBORDINATING


def _two_verbs(sentence: Fields) -> bool:
    """Whether a sentence has two finite verbs before an `and`: ``Da toget kom, var``."""
    verbs = number = 0
    while number < len(sentence.words) and not (verbs and sentence.labels[number] == JOINING):
        supine = not verbs and sentence.bare[0] in sentence.tongue.elliptic
        supine = supine and sentence.bare[number] in sentence.tongue.nonfinite
        verbs += (sentence.labels[number] == VERB or supine) and not sentence.ends[number]
        number = max(sentence.ends[number], number + 1)
    return verbs > 1


def _verb_behind(sentence: Fields, start: int) -> bool:
    """Whether a finite verb follows before the chunk ends, or behind what is set between commas."""
    for number in range(start + 1, min(start + 30, len(sentence.words))):
        supine = sentence.bare[start] in sentence.tongue.elliptic and sentence.bare[number] in sentence.tongue.nonfinite
        if sentence.labels[number] == VERB or supine:
            return True
        if sentence.closes(number) and (number > start + 4 or sentence.bare[start] in sentence.tongue.prepositions):
            return False
    return False


def _end_by_second_verb(sentence: Fields, start: int, ends: list[int]) -> int:
    """Where a clause ends that needs no comma: at the comma behind its verb, or before the verb of the main clause."""
    labels = sentence.labels
    told = start > 0 and _has_main_verb(sentence, start)
    verbs = 1 if labels[start] == PURPOSE or labels[start + 1] == PURPOSE else 0
    if sentence.tongue.verb_last and sentence.bare[start] in sentence.tongue.purpose:
        verbs = 1
    closed = 0
    number = start + 1 + (sentence.bare[start + 1] in sentence.tongue.that)
    while number < len(sentence.words):
        if ends[number]:
            # The clause inside it: where it ends, this one goes on or ends, too.
            inner = ends[number]
            last = inner >= len(sentence.words)
            if verbs and not last and (sentence.closes(inner - 1) or not told and labels[inner] == VERB):
                return inner
            number = inner
            continue
        supine = not verbs and sentence.bare[start] in sentence.tongue.elliptic
        if supine and sentence.bare[number] in sentence.tongue.nonfinite:
            verbs += 1
        if labels[number] == VERB:
            nested = labels[number - 1] == PRONOUN and labels[number - 2] == VERB
            joined = (
                nested or labels[number - 1] == JOINING or JOINING in labels[max(start, number - 3) : number] and verbs
            )
            if verbs and not told and not joined and not _is_cluster(sentence, number):
                return closed if sentence.tongue.verb_last else number
            verbs += 1
            closed = closed or number + 1
        elif closed == number and is_nonfinite(sentence, number):
            closed = number + 1
        if sentence.closes(number) and verbs and not _goes_on(sentence, number + 1):
            return number + 1
        number += 1
    return len(sentence.words)


def _is_cluster(sentence: Fields, number: int) -> bool:
    """Whether a Dutch verb belongs to the one before it: ``zou hebben``."""
    return (
        sentence.tongue.verb_last
        and sentence.labels[number - 1] == VERB
        and (sentence.bare[number].endswith("en") or is_nonfinite(sentence, number))
        and sentence.bare[number - 1] in sentence.tongue.auxiliaries
    )


def _goes_on(sentence: Fields, number: int) -> bool:
    """Whether a list goes on behind a comma: a noun, and an `and` before a verb."""
    for at in range(number, min(number + 6, len(sentence.words))):
        if sentence.labels[at] == JOINING:
            return at > number
        if sentence.labels[at] not in (NOUN, DETERMINER, PREPOSITION) or sentence.closes(at):
            return False
    return False


def _has_main_verb(sentence: Fields, start: int) -> bool:
    """Whether the main clause has its verb before a word: one more verb than clauses were opened."""
    opened = [at for at in range(start) if _opener_seen(sentence, at)]
    verbs = sum(sentence.labels[at] == VERB for at in range(start))
    return verbs > len(opened)


def _opener_seen(sentence: Fields, at: int) -> bool:
    return _opener(sentence, at) in (SUBORDINATING, RELATIVE)
