"""A sentence cut down to its main clause, with as much of it as a title takes.

The main clause is parted into what it must have (the head of its subject, its verb, what the verb waits for) and what
it may have, ranked; what ranks lowest is left out first, and of equals the last one.
"""

from __future__ import annotations

from itertools import chain, pairwise

from tui_reader.anatomy.headline.complements import ADDED, chunks
from tui_reader.anatomy.headline.fitting import filled, fitting, with_plain_subject, with_short_end
from tui_reader.anatomy.headline.framed_subjects import framed
from tui_reader.anatomy.headline.labelling import labelled, loosen
from tui_reader.anatomy.headline.main_clause import end_of_clause, main_verb, next_clause, opening_end
from tui_reader.anatomy.headline.parts import (
    MUST,
    OF_SUBJECT,
    OPENING,
    Part,
)
from tui_reader.anatomy.headline.subjects import subject
from tui_reader.anatomy.headline.tables import Tongue
from tui_reader.anatomy.headline.verb_parts import after_verb, inner
from tui_reader.anatomy.headline.waiting import is_torn
from tui_reader.anatomy.headline.wholeness import has_subject, is_whole, points_back_at
from tui_reader.anatomy.headline.word_labels import NOUN, OF, PREPOSITION, RELATIVE, SUBORDINATING, TIME, VERB, Sentence
from tui_reader.anatomy.headline.word_sets import CONDITIONS, WAITED_FOR, words_of
from tui_reader.anatomy.sentences import bare

_DEEPEST = 2
"""Clauses within clauses that are cut down by themselves, which takes several times as long each."""
_PREFIX = 12
"""Words before a colon that tell where or who only."""


def pruned(words: list[str], tongue: Tongue, most: int, alone: bool = True, depth: int = 0) -> list[str]:
    """A main clause of at most `most` words of a sentence; nothing where none is found that is whole.

    `alone`: whether it has to be understood without a sentence before it; `depth`: of how many clauses it is inside.
    """
    if len(words) < 3:
        return []
    sentence = labelled(_without_asides(_without_not_only(words), tongue), tongue)
    words, sentence.depth = sentence.words, depth
    if main_verb(sentence, 0) is None:
        loosen(sentence)
    start = next((at + 1 for at in range(min(_PREFIX, len(words) - 2)) if words[at].endswith(":")), 0)
    start = 0 if VERB in sentence.labels[:start] else start
    found = _clause(sentence, start, most, alone, strict=True)
    return found or _clause(sentence, start, most, alone, strict=False) if tongue.waiting else found


def _without_not_only(words: list[str]) -> list[str]:
    """The words without ``not only``, whose ``but`` may be left out: what it says of the first holds."""
    pairs = range(1, len(words) - 1)
    at = next((at for at in pairs if words[at] == "not" and words[at + 1] == "only"), 0)
    return words[:at] + words[at + 2 :] if at else words


def _opening_alone(sentence: Sentence, start: int, most: int) -> list[str]:
    """What a sentence opens with, where that is told as a fact: ``After Bo Fenn left the town, his boat``."""
    end = next((end for begin, end in sentence.spans if begin == start), 0)
    if sentence.bare[start] not in sentence.tongue.factual or end >= len(sentence.words) or sentence.depth >= _DEEPEST:
        return []
    return pruned(sentence.words[start + 1 : end], sentence.tongue, most, depth=sentence.depth + 1)


def _without_asides(words: list[str], tongue: Tongue) -> list[str]:
    """The words without a saying between commas: ``There are, it turns out, two ways``."""
    commas = [at for at, word in enumerate(words[:-1]) if word.endswith(",")]
    for before, after in pairwise(commas):
        said = [bare(word) for word in words[before + 1 : after + 1]]
        if 1 < len(said) <= _SAYING and (said[-1] in tongue.saying or said == ["it", "turns", "out"]):
            return [*words[:before], words[before].rstrip(","), *words[after + 1 :]]
    return words


_SAYING = 4
"""Words of a saying between commas, at most."""


def _clause(sentence: Sentence, start: int, most: int, alone: bool, strict: bool) -> list[str]:
    """The first main clause from a word on that is whole when cut down to `most` words."""
    words, tongue = sentence.words, sentence.tongue
    while start < len(words) - 2:
        verb = main_verb(sentence, start)
        prepositional = start and tongue.waiting and sentence.labels[start] == PREPOSITION and verb in sentence.weak
        if verb is None or start and verb == start or prepositional:
            return []
        end = end_of_clause(sentence, verb)
        parts = _parts(sentence, start, verb, end)
        orders = [parts, with_plain_subject(parts), *[with_short_end(parts)] * tongue.waiting]
        for ranked in orders:
            for kept in fitting(ranked, most):
                if is_whole(sentence, kept, verb, end, alone, strict):
                    full = filled(sentence, ranked, kept, most)
                    full = full if is_whole(sentence, full, verb, end, alone, strict) else kept
                    told = _with_opening(sentence, start, full, most)
                    return _joined(sentence, told, opened=len(told) - len(full))
        # What is cut down by itself has been tried leniently, too.
        if strict and (found := _with_content(sentence, parts, verb, most, alone)):
            return found
        if sentence.tongue.framed:
            shorter = [_with_short_nouns(sentence, parts)]
            for fewer in [_without_condition(sentence, parts, verb), *shorter] if alone else shorter:
                for kept in fitting(with_plain_subject(fewer), most):
                    if is_whole(sentence, kept, verb, end, alone, strict):
                        return _joined(sentence, kept)
        if strict and (found := _opening_alone(sentence, start, most)):
            return found
        if sentence.bare[start] in CONDITIONS:
            # It holds for the clauses behind, too.
            return []
        start = next_clause(sentence, end)
    return []


def _with_opening(sentence: Sentence, start: int, kept: list[Part], most: int) -> list[Part]:
    """The parts that were kept, behind the clause that opens the sentence where they say little without it."""
    length = sum(part.end - part.start for part in kept)
    end = next((end for begin, end in sentence.spans if begin == start and sentence.closes(end - 1)), 0)
    if length >= _LITTLE or not end or end != kept[0].start or not sentence.tongue.waiting:
        return kept
    opening = [part for part in inner(sentence, Part(start, end, MUST), SUBORDINATING) if part.rank == MUST]
    fits = sum(part.end - part.start for part in opening) + length <= most and not is_torn(sentence, opening[-1].end)
    return [*opening, *kept] if fits else kept


_LITTLE = 7
"""Words that tell which story it is."""


def _without_condition(sentence: Sentence, parts: list[Part], verb: int) -> list[Part]:
    return [part for part in parts if part.start < verb or sentence.bare[part.start] not in CONDITIONS]


def _with_short_nouns(sentence: Sentence, parts: list[Part]) -> list[Part]:
    """The parts, nouns without the adjective behind them: ``los teléfonos`` for ``los teléfonos móviles``."""
    shorter = []
    for part in parts:
        before = sentence.bare[part.end - 2]
        attributive = before in sentence.tongue.attributive or before in sentence.tongue.around_times
        long = (
            part.end - part.start > _LONG_NOUN
            and not attributive
            and sentence.labels[part.end - 2 : part.end] == [NOUN, NOUN]
        )
        noun = (
            long
            and part.end - 1 not in sentence.quoted
            and sentence.words[part.end - 1][:1].islower()
            and VERB not in sentence.labels[part.start : part.end]
        )
        shorter.append(part.until(part.end - 1) if noun and part.rank == MUST else part)
    return shorter


_LONG_NOUN = 2


def _joined(sentence: Sentence, kept: list[Part], opened: int = 0) -> list[str]:
    """The words of the parts; a comma before what was left out goes with it, but for one that opens a clause and for
    that behind the `opened` first parts."""
    found: list[str] = []
    for number, part in enumerate(kept, 1):
        found += sentence.words[part.start : part.end]
        if number < len(kept) and kept[number].start != part.end:
            follows = kept[number].start
            clause = sentence.tongue.slavic and sentence.labels[follows] == SUBORDINATING and sentence.opens(follows)
            condition = number == 1 and sentence.bare[part.start] in CONDITIONS and sentence.closes(follows - 1)
            found[-1] = found[-1].rstrip(",") + "," * (clause or condition or number == opened)
        elif number < len(kept) and sentence.labels[part.end] == VERB and sentence.tongue.framed:
            # No comma parts a subject from its verb.
            found[-1] = found[-1].rstrip(",") if sum(word[-1] == "," for word in found) == 1 else found[-1]
    return found


def _with_content(sentence: Sentence, parts: list[Part], verb: int, most: int, alone: bool = True) -> list[str]:
    """A clause whose verb waits for another, that one cut down too; or that one alone, where somebody says so."""
    tongue = sentence.tongue
    found = (at for at, part in enumerate(parts) if part.start > verb and _is_content(sentence, part.start))
    at = next(found, 0)
    if not at or parts[at].rank != MUST or sentence.depth >= _DEEPEST:
        return []
    begin = parts[at].start + (sentence.labels[parts[at].start] in (OF, PREPOSITION))
    if begin >= parts[at].end:
        return []
    leading = sentence.words[parts[at].start : begin]
    unopened = begin in sentence.unopened
    end = max(part.end for part in parts[at:] if part is parts[at] or part.bound and tongue.waiting)
    opening, elided, first = ("", "", "") if unopened else sentence.words[begin].replace("’", "'").partition("'")
    content = [*[first] * bool(elided), *sentence.words[begin + (not unopened) : end]]
    outright = not _OUTRIGHT.isdisjoint(sentence.bare[verb : parts[at].start])
    if outright and (news := pruned(content, tongue, most, depth=sentence.depth + 1)):
        return news
    for rank in (OF_SUBJECT, MUST):
        before = [part for part in parts[:at] if part.rank >= rank]
        told = [*_joined(sentence, before), *leading]
        depth = sentence.depth + 1
        inner = pruned(content, tongue, most - len(told) - (not elided), alone=False, depth=depth)
        if elided and inner and inner[0] != first and len(inner) + len(told) == most:
            inner = pruned(content, tongue, most - len(told) - 1, alone=False, depth=depth)
        told_of = not tongue.framed or has_subject(sentence, before, verb)
        if inner and told_of and not points_back_at(sentence, before[0].start):
            comma = "," if tongue.slavic else ""
            linked = (
                [opening + "’" + inner[0]]
                if elided and inner[0] == first
                else [opening + "e" * bool(elided), inner[0]][unopened:]
            )
            return [*told[:-1], told[-1].rstrip(",") + comma, *linked, *inner[1:]]
    told_alone = opening.lower() not in CONDITIONS and _stands_alone(sentence, verb, parts[at].start, alone)
    return pruned(content, tongue, most, depth=sentence.depth + 1) if told_alone else []


def _stands_alone(sentence: Sentence, verb: int, start: int, alone: bool) -> bool:
    """Whether what a clause says holds without who says so: it is told, and not denied."""
    tongue = sentence.tongue
    reports = any(word in tongue.reporting or tongue.is_of(tongue.tells, word) for word in sentence.bare[verb:start])
    denying = tongue.negating | tongue.denying
    denied = any(word in denying or word.startswith("n'") for word in sentence.bare[max(verb - 2, 0) : start])
    return reports and not (tongue.framed and (denied or not alone))


_OUTRIGHT = words_of("ruled announced warned warning warn warns found confirmed shows show revealed")
"""Verbs of saying whose clause is the news."""
_CONTENT = words_of("why how whether that que że żeby že aby che")


def _is_content(sentence: Sentence, at: int) -> bool:
    """Whether a clause that may be cut down by itself begins: ``que``, ``de que``, ``si``."""
    if sentence.tongue.framed and sentence.labels[at] in (OF, PREPOSITION) and at not in sentence.held:
        at = min(at + 1, len(sentence.words) - 1)
    opening = sentence.bare[at].partition("'")[0]
    framed = sentence.tongue.framed and sentence.labels[at] == SUBORDINATING and opening in WAITED_FOR
    return sentence.bare[at] in _CONTENT or framed or at in sentence.unopened


def _parts(sentence: Sentence, start: int, verb: int, end: int) -> list[Part]:
    """The parts of a main clause, each with its rank."""
    opening = opening_end(sentence, start, verb)
    if sentence.tongue.framed:
        told = opening > start and sentence.bare[start] in CONDITIONS
        return [*_condition(sentence, start, opening)] * told + framed(sentence, opening, verb, end)
    free = opening == verb and sentence.tongue.slavic
    after = after_verb(sentence, verb, end, free)
    told = opening == verb and sentence.labels[start] == SUBORDINATING
    kept = (sentence.bare[start] in CONDITIONS or told) and opening > start
    whole = inner(sentence, Part(start, opening, MUST), SUBORDINATING) if told else [Part(start, opening, MUST)]
    told_of = [*chain.from_iterable(_whole_relative(sentence, part) for part in subject(sentence, opening, verb))]
    return whole * kept + told_of + after


def _whole_relative(sentence: Sentence, part: Part) -> list[Part]:
    """A clause that its noun cannot do without, parted into what it must have and what may go."""
    return inner(sentence, part, RELATIVE) if part.rank == MUST and sentence.labels[part.start] == RELATIVE else [part]


def _condition(sentence: Sentence, start: int, end: int) -> list[Part]:
    """A condition that opens a sentence, as short as it can be, and the rest of it."""
    told = [chunk.end for chunk in chunks(sentence, start + 1, end) if chunk.kind not in (TIME, PREPOSITION, ADDED)]
    last = max(told, default=end)
    return [Part(start, last, MUST), *[Part(last, end, OPENING, True)] * (last < end)]
