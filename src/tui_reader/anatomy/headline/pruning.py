"""A sentence cut down to its main clause, with as much of it as a title takes.

The main clause is parted into what it must have (the head of its subject, its verb, what the verb waits for) and what
it may have, ranked; what ranks lowest is left out first, and of equals the last one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from tui_reader.anatomy.headline.complements import ADDED, chunks
from tui_reader.anatomy.headline.framed_subjects import framed
from tui_reader.anatomy.headline.labelling import labelled, loosen
from tui_reader.anatomy.headline.main_clause import end_of_clause, main_verb, next_clause, opening_end
from tui_reader.anatomy.headline.subjects import subject
from tui_reader.anatomy.headline.verb_labels import DEFINITE_ENDINGS
from tui_reader.anatomy.headline.verb_parts import after_verb, inner
from tui_reader.anatomy.headline.waiting import is_torn
from tui_reader.anatomy.headline.wholeness import has_subject, is_whole, points_back_at
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    AFTER,
    ASIDE,
    CONDITIONS,
    DETERMINER,
    EXPLETIVES,
    JOINING,
    MUST,
    NOUN,
    OF,
    OF_OBJECT,
    OF_SUBJECT,
    OPENING,
    PREPOSITION,
    RELATIVE,
    SOFT,
    SUBJECTS_PLACE,
    SUBORDINATING,
    TIME,
    VERB,
    WAITED_FOR,
    WHEN,
    Part,
    Sentence,
    Tongue,
    words_of,
)
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
        for parts in _layouts(sentence, start, verb, end):
            orders = [parts, _with_plain_subject(parts), *[_with_short_end(parts)] * tongue.waiting]
            for ranked in orders:
                for kept in _fitting(ranked, most):
                    if is_whole(sentence, kept, verb, end, alone, strict):
                        full = _filled(sentence, ranked, kept, most)
                        full = full if is_whole(sentence, full, verb, end, alone, strict) else kept
                        told = _with_opening(sentence, start, full, most)
                        return _joined(sentence, told, opened=len(told) - len(full))
            # What is cut down by itself has been tried leniently, too.
            if strict and (found := _with_content(sentence, parts, verb, most, alone)):
                return found
            if sentence.tongue.framed:
                shorter = [_with_short_nouns(sentence, parts)]
                for fewer in [_without_condition(sentence, parts, verb), *shorter] if alone else shorter:
                    for kept in _fitting(_with_plain_subject(fewer), most):
                        if is_whole(sentence, kept, verb, end, alone, strict):
                            return _joined(sentence, kept)
        if strict and (found := _opening_alone(sentence, start, most)):
            return found
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
            clause = sentence.tongue.commas and sentence.labels[follows] == SUBORDINATING and sentence.opens(follows)
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
    if not at or parts[at].rank != MUST or tongue.verb_last or sentence.depth >= _DEEPEST:
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
            comma = "," if tongue.commas else ""
            linked = (
                [opening + "’" + inner[0]]
                if elided and inner[0] == first
                else [opening + "e" * bool(elided), inner[0]][unopened:]
            )
            return [*told[:-1], told[-1].rstrip(",") + comma, *linked, *inner[1:]]
    telling = sentence.bare[verb : parts[at].start]
    reports = any(word in tongue.reporting or tongue.is_of(tongue.tells, word) for word in telling)
    denying = tongue.negating | tongue.denying
    denied = any(word in denying or word.startswith("n'") for word in sentence.bare[max(verb - 2, 0) : parts[at].start])
    if tongue.framed and (denied or not alone):
        return []
    if opening.lower() in CONDITIONS:
        return []
    return pruned(content, tongue, most, depth=sentence.depth + 1) if reports else []


_OUTRIGHT = words_of("ruled announced warned warning warn warns found confirmed shows show revealed")
"""Verbs of saying whose clause is the news."""
_CONTENT = words_of("why how whether that que att at że żeby že aby che")


def _is_content(sentence: Sentence, at: int) -> bool:
    """Whether a clause that may be cut down by itself begins: ``que``, ``de que``, ``si``."""
    if sentence.tongue.framed and sentence.labels[at] in (OF, PREPOSITION) and at not in sentence.held:
        at = min(at + 1, len(sentence.words) - 1)
    opening = sentence.bare[at].partition("'")[0]
    framed = sentence.tongue.framed and sentence.labels[at] == SUBORDINATING and opening in WAITED_FOR
    return sentence.bare[at] in _CONTENT or framed or at in sentence.unopened


def _layouts(sentence: Sentence, start: int, verb: int, end: int) -> list[list[Part]]:
    """The parts of a main clause in the orders that may be tried, the best first."""
    opening = opening_end(sentence, start, verb)
    if sentence.tongue.framed:
        told = opening > start and sentence.bare[start] in CONDITIONS
        return [[*_condition(sentence, start, opening)] * told + framed(sentence, opening, verb, end)]
    inverted = sentence.tongue.verb_second and opening == verb
    free = opening == verb and sentence.tongue.language in ("pl", "cs")
    after = after_verb(sentence, verb, end, inverted or free)
    if not inverted:
        told = opening == verb and sentence.labels[start] == SUBORDINATING
        kept = (sentence.bare[start] in CONDITIONS or told) and opening > start
        whole = inner(sentence, Part(start, opening, MUST), SUBORDINATING) if told else [Part(start, opening, MUST)]
        told_of = [*chain.from_iterable(_whole_relative(sentence, part) for part in subject(sentence, opening, verb))]
        return [whole * kept + told_of + after]
    if verb + 1 < end and sentence.bare[verb + 1] in EXPLETIVES[:4]:
        return []
    if not sentence.tongue.verb_last:
        after = _with_what_follows(after)
    plain = [Part(start, verb, MUST), *after]
    turned = _turned(sentence, after) if sentence.bare[start] not in _WHO else []
    return [turned, plain] if turned else [plain]


def _whole_relative(sentence: Sentence, part: Part) -> list[Part]:
    """A clause that its noun cannot do without, parted into what it must have and what may go."""
    return inner(sentence, part, RELATIVE) if part.rank == MUST and sentence.labels[part.start] == RELATIVE else [part]


def _condition(sentence: Sentence, start: int, end: int) -> list[Part]:
    """A condition that opens a sentence, as short as it can be, and the rest of it."""
    told = [chunk.end for chunk in chunks(sentence, start + 1, end) if chunk.kind not in (TIME, PREPOSITION, ADDED)]
    last = max(told, default=end)
    return [Part(start, last, MUST), *[Part(last, end, OPENING, True)] * (last < end)]


def _with_what_follows(after: list[Part]) -> list[Part]:
    """The parts behind an inverted verb; where the subject alone would have to stay, what comes next has to as well:
    ``sto bygningen i full fyr``."""
    needed = [at for at, part in enumerate(after) if part.rank == MUST]
    following = next((at for at, part in enumerate(after[2:], 2) if part.rank in (AFTER, SOFT)), 0)
    if len(needed) != 2 or not following or following < needed[1]:
        return after
    return [*after[:following], after[following].ranked(MUST), *after[following + 1 :]]


_WHO = ("wer", "was", "wie", "wat", "den", "det", "der")


def _turned(sentence: Sentence, after: list[Part]) -> list[Part]:
    """The subject before its verb again, where what opened the sentence is left out; nothing where it is not plain."""
    place = next((at for at, part in enumerate(after[1:], 1) if part.rank == MUST), len(after))
    if len(after) < 3 or place > 2 and sentence.tongue.language != "de" or place == len(after):
        return []
    subject = after[place]
    start, last = subject.start, subject.end - 1
    if sentence.labels[start] not in (DETERMINER, NOUN) or sentence.bare[start] in EXPLETIVES:
        return []
    definite = not sentence.tongue.verb_last and sentence.bare[start].endswith(DEFINITE_ENDINGS)
    if sentence.labels[start] == NOUN and not sentence.words[start][:1].isupper() and not definite:
        return []
    if any(sentence.labels[number] in (ADVERB, TIME) for number in range(start, last)):
        return []
    if sentence.tongue.language == "de" and not sentence.words[last][:1].isupper():
        return []
    behind = place + 1
    while behind < len(after) and _goes_with(sentence, after[behind], after[behind - 1]):
        behind += 1
    told = [part.ranked(MUST) if sentence.labels[part.start] == JOINING else part for part in after[place + 1 : behind]]
    return [subject, *told, after[0], *after[1:place], *after[behind:]]


_AGES = ("årene", "årsåldern", "årsalderen", "erne")
_ORIGIN = ("aus", "från", "fra", "uit")


def _goes_with(sentence: Sentence, part: Part, before: Part) -> bool:
    """Whether a part behind the subject belongs to it: what is bound to it, and where it comes from."""
    aged = sentence.bare[part.end - 1].endswith(_AGES)
    return part.start == before.end and (part.bound > 0 or aged or sentence.bare[part.start] in _ORIGIN)


def _fitting(parts: list[Part], most: int) -> Iterator[list[Part]]:
    """The parts without those that rank lowest, so many that the rest fits; then without more and more."""
    kept = list(parts)
    while True:
        if sum(part.end - part.start for part in kept) <= most:
            yield list(kept)
        at = min(range(len(kept)), key=lambda number: (kept[number].rank, -number))
        if kept[at].rank == MUST:
            return
        gone = kept.pop(at)
        while at < len(kept) and kept[at].goes_with(gone):
            del kept[at]


def _with_plain_subject(parts: list[Part]) -> list[Part]:
    """The parts, what tells more of the subject going first."""
    return [part.ranked(WHEN, part.bound) if part.rank in (SUBJECTS_PLACE, OF_SUBJECT) else part for part in parts]


def _with_short_end(parts: list[Part]) -> list[Part]:
    """The parts, what the verb hardly waits for going before what tells more of the subject."""
    return [part.ranked(AFTER, part.bound) if part.rank == SOFT else part for part in parts]


def _filled(sentence: Sentence, parts: list[Part], kept: list[Part], most: int) -> list[Part]:
    """The parts that were kept, with what tells more of the nouns where there is room for it."""
    ranks = (SUBJECTS_PLACE, OF_OBJECT, OF_SUBJECT, *[AFTER, SOFT] * sentence.tongue.framed)
    room = most - sum(part.end - part.start for part in kept)
    chosen = set(map(parts.index, kept))
    for place in sorted(range(1, len(parts)), key=lambda at: -parts[at].rank if sentence.tongue.framed else 0):
        part = parts[place]
        free = sentence.tongue.framed and not part.bound and _goes_on(parts, chosen, place)
        if (
            part.end - part.start <= room
            and part.rank in ranks
            and place not in chosen
            and (free or place - 1 in chosen)
        ):
            chosen.add(place)
            room -= part.end - part.start
    return [parts[place] for place in sorted(chosen)]


def _goes_on(parts: list[Part], chosen: set[int], place: int) -> bool:
    """Whether nothing but times and asides is left out between what was chosen and a part behind it."""
    before = max((at for at in chosen if at < place), default=0)
    return all(part.rank in (WHEN, ASIDE) for part in parts[before + 1 : place])
