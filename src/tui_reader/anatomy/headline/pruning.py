"""A sentence cut down to its main clause, with as much of it as a title takes.

The main clause is parted into what it must have (the head of its subject, its verb, what the verb waits for) and what
it may have, ranked; what ranks lowest is left out first, and of equals the last one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tui_reader.anatomy.headline.complements import ADDED, chunks
from tui_reader.anatomy.headline.frames import framed
from tui_reader.anatomy.headline.labelling import labelled
from tui_reader.anatomy.headline.main_clause import end_of_clause, main_verb, next_clause, opening_end
from tui_reader.anatomy.headline.subjects import subject
from tui_reader.anatomy.headline.verb_labels import DEFINITE_ENDINGS
from tui_reader.anatomy.headline.verb_parts import after_verb
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
    POSSESSIVES,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
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
from tui_reader.anatomy.sentences import no_ends

_PREFIX = 12
"""Words before a colon that tell where or who only."""


def pruned(words: list[str], tongue: Tongue, most: int) -> list[str]:
    """A main clause of at most `most` words of a sentence; nothing where none is found that is whole."""
    return _pruned(words, tongue, most, alone=True)


def _pruned(words: list[str], tongue: Tongue, most: int, alone: bool) -> list[str]:
    """The same; `alone`: whether it has to be understood without a sentence before it."""
    if len(words) < 3:
        return []
    sentence = labelled(words, tongue)
    start = next((at + 1 for at in range(min(_PREFIX, len(words) - 2)) if words[at].endswith(":")), 0)
    start = 0 if VERB in sentence.labels[:start] else start
    while start < len(words) - 2:
        verb = main_verb(sentence, start)
        if verb is None or start and verb == start:
            return []
        end = end_of_clause(sentence, verb)
        for parts in _layouts(sentence, start, verb, end):
            for ranked in (parts, _with_plain_subject(parts)):
                for kept in _fitting(ranked, most):
                    if _is_whole(sentence, kept, verb, alone):
                        full = _filled(sentence, ranked, kept, most)
                        return _joined(sentence, full if _is_whole(sentence, full, verb, alone) else kept)
            found = _with_content(sentence, parts, verb, most, alone)
            if found:
                return found
            if sentence.tongue.framed:
                shorter = [_with_short_nouns(sentence, parts)]
                for fewer in [_without_condition(sentence, parts, verb), *shorter] if alone else shorter:
                    for kept in _fitting(_with_plain_subject(fewer), most):
                        if _is_whole(sentence, kept, verb, alone):
                            return _joined(sentence, kept)
        start = next_clause(sentence, end)
    return []


def _without_condition(sentence: Sentence, parts: list[Part], verb: int) -> list[Part]:
    return [part for part in parts if part.start < verb or sentence.bare[part.start] not in CONDITIONS]


def _with_short_nouns(sentence: Sentence, parts: list[Part]) -> list[Part]:
    """The parts, nouns without the adjective behind them: ``los teléfonos`` for ``los teléfonos móviles``."""
    shorter = []
    for part in parts:
        attributive = sentence.bare[part.end - 2] in sentence.tongue.attributive
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


def _joined(sentence: Sentence, kept: list[Part]) -> list[str]:
    """The words of the parts; a comma before what was left out goes with it, but for one that opens a clause."""
    found: list[str] = []
    for number, part in enumerate(kept):
        found += sentence.words[part.start : part.end]
        if number + 1 < len(kept) and kept[number + 1].start != part.end:
            follows = kept[number + 1].start
            clause = sentence.tongue.commas and sentence.labels[follows] == SUBORDINATING and sentence.opens(follows)
            condition = not number and sentence.bare[part.start] in CONDITIONS and sentence.closes(follows - 1)
            found[-1] = found[-1].rstrip(",") + "," * (clause or condition)
        elif number + 1 < len(kept) and sentence.labels[part.end] == VERB and sentence.tongue.framed:
            # No comma parts a subject from its verb.
            found[-1] = found[-1].rstrip(",") if sum(word[-1] == "," for word in found) == 1 else found[-1]
    return found


def _with_content(sentence: Sentence, parts: list[Part], verb: int, most: int, alone: bool = True) -> list[str]:
    """A clause whose verb waits for another, that one cut down too; or that one alone, where somebody says so."""
    tongue = sentence.tongue
    found = (at for at, part in enumerate(parts) if part.start > verb and _is_content(sentence, part.start))
    at = next(found, 0)
    if not at or parts[at].rank != MUST or tongue.verb_last:
        return []
    begin = parts[at].start + (sentence.labels[parts[at].start] in (OF, PREPOSITION))
    leading = sentence.words[parts[at].start : begin]
    opening, elided, first = sentence.words[begin].replace("’", "'").partition("'")
    content = [*[first] * bool(elided), *sentence.words[begin + 1 : parts[at].end]]
    outright = not _OUTRIGHT.isdisjoint(sentence.bare[verb : parts[at].start])
    if outright and (news := pruned(content, tongue, most)):
        return news
    for rank in (OF_SUBJECT, MUST):
        before = [part for part in parts[:at] if part.rank >= rank]
        told = [*_joined(sentence, before), *leading]
        inner = _pruned(content, tongue, most - len(told) - (not elided), alone=False)
        if elided and inner and inner[0] != first and len(inner) + len(told) == most:
            inner = _pruned(content, tongue, most - len(told) - 1, alone=False)
        told_of = not tongue.framed or _has_subject(sentence, before, verb)
        if inner and told_of and not points_back_at(sentence, before[0].start):
            comma = "," if tongue.commas else ""
            linked = (
                [opening + "’" + inner[0]] if elided and inner[0] == first else [opening + "e" * bool(elided), inner[0]]
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
    return pruned(content, tongue, most) if reports else []


_OUTRIGHT = words_of("ruled announced warned warning warn warns found confirmed shows show revealed")
"""Verbs of saying whose clause is the news."""
_CONTENT = words_of("why how whether that que att at że żeby že aby che")


def _is_content(sentence: Sentence, at: int) -> bool:
    """Whether a clause that may be cut down by itself begins: ``que``, ``de que``, ``si``."""
    if sentence.tongue.framed and sentence.labels[at] in (OF, PREPOSITION) and at not in sentence.held:
        at = min(at + 1, len(sentence.words) - 1)
    opening = sentence.bare[at].partition("'")[0]
    framed = sentence.tongue.framed and sentence.labels[at] == SUBORDINATING and opening in WAITED_FOR
    return sentence.bare[at] in _CONTENT or framed


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
        return [[Part(start, opening, MUST)] * kept + subject(sentence, opening, verb) + after]
    if verb + 1 < end and sentence.bare[verb + 1] in EXPLETIVES[:4]:
        return []
    if not sentence.tongue.verb_last:
        after = _with_what_follows(after)
    plain = [Part(start, verb, MUST), *after]
    turned = _turned(sentence, after) if sentence.bare[start] not in _WHO else []
    return [turned, plain] if turned else [plain]


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
    return part.start == before.end and (part.bound or aged or sentence.bare[part.start] in _ORIGIN)


def _fitting(parts: list[Part], most: int) -> Iterator[list[Part]]:
    """The parts without those that rank lowest, so many that the rest fits; then without more and more."""
    kept = list(parts)
    while True:
        if sum(part.end - part.start for part in kept) <= most:
            yield list(kept)
        at = min(range(len(kept)), key=lambda number: (kept[number].rank, -number))
        if kept[at].rank == MUST:
            return
        del kept[at]
        while at < len(kept) and kept[at].bound:
            del kept[at]


def _with_plain_subject(parts: list[Part]) -> list[Part]:
    """The parts, what tells more of the subject going first."""
    return [part.ranked(WHEN, part.bound) if part.rank in (SUBJECTS_PLACE, OF_SUBJECT) else part for part in parts]


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


def _names(sentence: Sentence, kept: list[Part], verb: int) -> bool:
    """Whether no small word before the verb means what was told before: ``il comune li ha vietati``."""
    leaning = next((part for part in kept if part.end == verb and part.start < verb), None)
    words = sentence.bare[leaning.start : leaning.end] if leaning else []
    return not (words and all(word in sentence.tongue.clitics for word in words) and _MEANT & set(words))


_MEANT = words_of("lo la los las li le gli les lui leur lhe lhes")


def _has_subject(sentence: Sentence, kept: list[Part], verb: int) -> bool:
    """Whether a noun is there that may be the subject, before the verb or, of those that have to be there, behind."""
    first = kept[0].start
    if sentence.words[first][0] in '“"«‘':
        return True
    if not sentence.tongue.impersonal.isdisjoint(sentence.bare[first : verb + 1]):
        return True
    heads = (part.start + (sentence.bare[part.start] in sentence.tongue.only) for part in kept if part.start < verb)
    before = any(sentence.labels[head] not in _SMALL for head in heads)
    behind = [part for part in kept if part.start > verb and part.rank == MUST]
    named = (sentence.labels[part.start] == DETERMINER or sentence.words[part.start][:1].isupper() for part in behind)
    return before or first == verb and len(kept) > 1 or any(named)


_SMALL = (PREPOSITION, ADVERB, TIME, SUBORDINATING)


def _goes_on(parts: list[Part], chosen: set[int], place: int) -> bool:
    """Whether nothing but times and asides is left out between what was chosen and a part behind it."""
    before = max((at for at in chosen if at < place), default=0)
    return all(part.rank in (WHEN, ASIDE) for part in parts[before + 1 : place])


def _is_whole(sentence: Sentence, kept: list[Part], verb: int, alone: bool) -> bool:
    """Whether what is left can stand alone."""
    first, last = kept[0].start, kept[-1].end - 1
    label = sentence.before(last + 1)
    counts = sentence.bare[last][:1].isdigit() or sentence.closes(last) and label == DETERMINER
    ends = label in _NO_ENDS and not counts
    waits = last == verb and sentence.bare[verb] in sentence.tongue.auxiliaries
    if (
        ends
        or waits
        or sentence.bare[last] in _BEFORE_TIMES
        or sentence.bare[last] in no_ends()
        or sentence.bare[last].endswith("'s")
    ):
        return False
    if alone and (points_back_at(sentence, first) or sentence.bare[verb].startswith("l'") and first != verb):
        return False
    if alone and sentence.tongue.framed and not (_has_subject(sentence, kept, verb) and _names(sentence, kept, verb)):
        return False
    words = [sentence.bare[number] for part in kept for number in range(part.start, part.end)]
    much = any(pair in _AS_MUCH for pair in pairwise(words)) and words.count("as") < 2
    compared = sentence.tongue.language == "de" and "wie" not in words
    much = much or compared and any(pair in _SO_MUCH for pair in pairwise(words))
    return len(words) > 2 and not much


_BEFORE_TIMES = ("too", "so", "very", "shortly", "just", "soon", "even", "only", "almost", "nearly", "long")
_AS_MUCH = (("as", "much"), ("as", "many"), ("as", "well"), ("as", "soon"), ("as", "long"), ("as", "little"))
_SO_MUCH = tuple(("so", much) for much in ("wenige", "viele", "wenig", "viel", "lange", "oft", "hoch", "groß"))
_NO_ENDS = (DETERMINER, PREPOSITION, OF, JOINING, SUBORDINATING, RELATIVE, PURPOSE, PRONOUN)


def points_back(words: list[str], tongue: Tongue) -> bool:
    """Whether a clause cannot be understood without what was told before it: ``He was 84``."""
    return points_back_at(labelled(words[:3], tongue), 0)


def points_back_at(sentence: Sentence, first: int) -> bool:
    """Whether a clause begins with a word that means something told before."""
    word = sentence.bare[first]
    if word in POSSESSIVES or sentence.bare[first + 1 : first + 3] in (["o", "tom"], ["o", "tym"]):
        return True
    slavic = sentence.tongue.language in ("pl", "cs")
    if (
        slavic
        and sentence.labels[first] == PREPOSITION
        and not POSSESSIVES.isdisjoint(sentence.bare[first + 1 : first + 2])
    ):
        return True
    follows = sentence.labels[first + 1] if first + 1 < len(sentence.labels) else ""
    named = word in sentence.tongue.determiners and follows in (NOUN, DETERMINER)
    if not sentence.tongue.impersonal.isdisjoint(sentence.bare[first + 1 : first + 3]):
        return False
    return word in sentence.tongue.pronouns and not named
