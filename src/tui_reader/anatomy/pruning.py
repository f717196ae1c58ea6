"""A sentence cut down to its main clause, with as much of it as a title takes.

The main clause is parted into what it must have (the head of its subject, its verb, what the verb waits for) and what
it may have, ranked; what ranks lowest is left out first, and of equals the last one.
"""

from __future__ import annotations

from typing import NamedTuple

from tui_reader.anatomy.labels_of_words import (
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
    NUMBERS,
    Sentence,
)
from tui_reader.anatomy.tongue import Tongue

_WHEN, _ASIDE, _OPENING, _AFTER, _SUBJECTS_PLACE, _OF_OBJECT, _OF_SUBJECT, _SOFT = range(8)
_MUST = 99
_LONGEST_SAYING = 9
_PREFIX = 6
"""Words before a colon that tell where or who only."""

_COUNTING = frozenset(
    "half part cause causa most thousands hundreds dozens millions number danni rest one series lack head row string pair handful group "
    "moitié milliers centaines dizaine dizaines centaine millions nombre série partie tiers suite million "
    "mitad miles cientos decenas millones número serie mayoría veintena parte tercio uno una "
    "metà migliaia centinaia decine milioni numero serie gran parte "
    "metade milhares centenas dezenas milhões número série maioria "
    "zahl hälfte reihe gruppe teil helft deel aantal reeks groep euro euros dólares dollar dollars".split()
)
"""Words that say nothing without the `of` after them."""


class Part(NamedTuple):
    """Words that stay or go together, and how early they go."""

    start: int
    end: int
    rank: int
    bound: bool = False
    """Whether it goes with the part before it."""


def pruned(words: list[str], tongue: Tongue, most: int) -> list[str]:
    """A main clause of at most `most` words of a sentence; nothing where none is found that is whole."""
    return _pruned(words, tongue, most, alone=True)


def _pruned(words: list[str], tongue: Tongue, most: int, alone: bool) -> list[str]:
    """The same; `alone`: whether it has to be understood without a sentence before it."""
    if len(words) < 3:
        return []
    sentence = Sentence(words, tongue)
    start = next((at + 1 for at in range(min(_PREFIX, len(words) - 2)) if words[at].endswith(":")), 0)
    start = 0 if VERB in sentence.labels[:start] else start
    while start < len(words) - 2:
        verb = _main_verb(sentence, start)
        if verb is None or start and verb == start:
            return []
        end = _end(sentence, verb)
        for parts in _layouts(sentence, start, verb, end):
            kept = _fitting(parts, most)
            if kept and _is_whole(sentence, kept, verb, alone):
                return _joined(words, kept)
            found = _with_content(sentence, parts, verb, most)
            if found:
                return found
        start = _next_clause(sentence, end)
    return []


def _joined(words: list[str], kept: list[Part]) -> list[str]:
    """The words of the parts; a comma before what was left out goes with it."""
    found: list[str] = []
    for number, part in enumerate(kept):
        found += words[part.start : part.end]
        if number + 1 < len(kept) and kept[number + 1].start != part.end:
            found[-1] = found[-1].rstrip(",")
    return found


def _with_content(sentence: Sentence, parts: list[Part], verb: int, most: int) -> list[str]:
    """A clause whose verb waits for another clause, that one cut down too; or that one alone, where somebody says so."""
    tongue = sentence.tongue
    at = next((at for at, part in enumerate(parts) if sentence.bare[part.start] in _CONTENT and part.start > verb), 0)
    if not at or parts[at].rank != _MUST or tongue.verb_last or "'" in sentence.bare[parts[at].start]:
        return []
    content = sentence.words[parts[at].start + 1 : parts[at].end]
    for rank in (_SUBJECTS_PLACE, _OF_SUBJECT, _MUST):
        before = [part for part in parts[:at] if part.rank >= rank]
        told = _joined(sentence.words, before)
        inner = _pruned(content, tongue, most - len(told) - 1, alone=False)
        if inner and not _points_back(sentence, before[0].start):
            return [*told, sentence.words[parts[at].start], *inner]
    reports = any(sentence.bare[number] in tongue.reporting for number in range(verb, parts[at].start))
    return pruned(content, tongue, most) if reports else []


_CONTENT = frozenset("that whether que att at że že che".split())


def _main_verb(sentence: Sentence, start: int) -> int | None:
    """The first finite verb that stands in no clause inside the sentence, nor in an aside, and is no participle."""
    verbs = [
        number
        for number in range(start, len(sentence.words))
        if sentence.labels[number] == VERB and not sentence.inside(number)
    ]
    for place, number in enumerate(verbs):
        later = verbs[place + 1] if place + 1 < len(verbs) else None
        if later and _is_noun_of_phrase(sentence, number, later):
            continue
        if later is None or number not in sentence.weak or sentence.tongue.language != "en":
            return number
        follows = sentence.labels[number + 1] if number + 1 < len(sentence.words) else ""
        between = range(number, later)
        parted = sentence.labels[later - 1] == JOINING
        aside = number > start and sentence.opens(number)
        if aside or follows in (PREPOSITION, SUBORDINATING) and not parted and not any(map(sentence.closes, between)):
            continue
        return number
    return None


def _is_noun_of_phrase(sentence: Sentence, number: int, later: int) -> bool:
    """Whether an English word in -s is the noun of ``of trade talks``, another verb standing behind it."""
    word, labels = sentence.bare[number], sentence.labels
    if sentence.tongue.language != "en" or not word.endswith("s") or word in sentence.tongue.auxiliaries:
        return False
    inner = range(number, later)
    if any(sentence.closes(at) or labels[at] in (JOINING, SUBORDINATING, RELATIVE, PURPOSE) for at in inner):
        return False
    back = number - 1
    while back >= 0 and labels[back] == NOUN and not sentence.closes(back):
        back -= 1
    return back < number - 1 and back >= 0 and labels[back] in (PREPOSITION, OF)


def _end(sentence: Sentence, verb: int) -> int:
    """The word after the main clause: where another one is joined to it, or somebody is said to say so."""
    for number in range(verb + 1, len(sentence.words)):
        if sentence.opens(number) and _is_saying(sentence, number):
            return number
        if sentence.inside(number):
            continue
        label = sentence.labels[number]
        if sentence.words[number] in ("–", "—", "-", "--") or sentence.words[number - 1][-1:] in ":;":
            return number
        if label == JOINING and _opens_clause(sentence, number + 1):
            return number
        if sentence.opens(number) and (_opens_clause(sentence, number) or _is_saying(sentence, number)):
            return number
    return len(sentence.words)


def _opens_clause(sentence: Sentence, start: int) -> bool:
    """Whether a finite verb follows before the next comma."""
    for number in range(start, len(sentence.words)):
        if sentence.inside(number):
            return False
        if sentence.labels[number] == VERB:
            return number not in sentence.weak or not sentence.opens(number) or sentence.labels[start - 1] == JOINING
        if sentence.closes(number):
            return False
    return False


def _is_saying(sentence: Sentence, start: int) -> bool:
    near = range(start, min(start + _LONGEST_SAYING, len(sentence.words)))
    said = [sentence.bare[number].partition("'")[0] for number in near]
    whole = [sentence.bare[number].rpartition("'")[2] for number in near]
    return not sentence.tongue.reporting.isdisjoint(said + whole) and sentence.labels[start] != RELATIVE


def _next_clause(sentence: Sentence, end: int) -> int:
    if end < len(sentence.words) and sentence.labels[end] == JOINING:
        return end + 1
    return end if end < len(sentence.words) and not _is_saying(sentence, end) else len(sentence.words)


def _layouts(sentence: Sentence, start: int, verb: int, end: int) -> list[list[Part]]:
    """The parts of a main clause in the orders that may be tried, the best first."""
    opening = _opening(sentence, start, verb)
    inverted = sentence.tongue.verb_second and opening == verb
    after = _after(sentence, verb, end, inverted)
    if not inverted:
        kept = sentence.bare[start] in _CONDITIONS and opening > start
        return [[Part(start, opening, _MUST)] * kept + _subject(sentence, opening, verb) + after]
    if verb + 1 < end and sentence.bare[verb + 1] in _EXPLETIVES[:4]:
        return []
    plain = [Part(start, verb, _MUST), *after]
    turned = _turned(sentence, after) if sentence.bare[start] not in _WHO else []
    return [turned, plain] if turned else [plain]


_WHO = ("wer", "was", "wie", "wat", "den", "det", "der")
_CONDITIONS = ("if", "unless", "falls", "sofern", "wenn", "si", "se", "als", "om", "hvis", "jeśli", "pokud")


def _opening(sentence: Sentence, start: int, verb: int) -> int:
    """Where the subject begins, or the verb where that follows what the sentence opens with."""
    first = sentence.labels[start]
    for span_start, span_end in sentence.spans:
        if span_start == start and span_end <= verb:
            start = span_end
            first = sentence.labels[start]
    if start == verb:
        return verb
    timed = first == DETERMINER and sentence.labels[start + 1] == TIME
    if timed:
        first = TIME
    if first not in (PREPOSITION, TIME, SUBORDINATING, ADVERB, PURPOSE) and not _is_participle_opening(sentence, start):
        return start
    if sentence.tongue.verb_second:
        return verb
    commas = [
        number for number in range(start + 1, verb + 1) if sentence.closes(number - 1) and not sentence.inside(number)
    ]
    if not commas:
        return start
    named = [at for at in commas if sentence.labels[at] == DETERMINER or sentence.words[at][:1].isupper()]
    opening = named[0] if named else commas[0]
    return opening if opening < verb else start


def _is_participle_opening(sentence: Sentence, start: int) -> bool:
    """``Privée de son capitaine, l’équipe …``: a participle and a comma before the subject."""
    word = sentence.bare[start]
    if sentence.tongue.verb_second or len(word) < 5:
        return False
    shaped = word.endswith(("ed", "ing")) if sentence.tongue.language == "en" else word.endswith(
        sentence.tongue.participles
    )
    if sentence.tongue.language in ("pl", "cs") or not shaped:
        return False
    follows = sentence.labels[start + 1] if start + 1 < len(sentence.words) else ""
    return follows in (PREPOSITION, OF)


def _subject(sentence: Sentence, start: int, verb: int) -> list[Part]:
    """The head of the subject, and what tells more of it."""
    parts: list[Part] = []
    whole = sentence.bare[start] in _ALL_OF_THEM
    begin, rank, number = start, _MUST, start + 1
    comma = next((at for at in range(start + 1, verb) if sentence.opens(at)), 0)
    listed = comma > 0 and _goes_on_a_list(sentence, comma)
    while number < verb:
        span = next((end for opened, end in sentence.spans if opened == number), 0)
        new = _subjects_rank(sentence, number, begin, rank, verb, listed)
        if span and span <= verb:
            parts += [Part(begin, number, rank), Part(number, span, _MUST if whole else _ASIDE)]
            begin, number, rank = span, span, (_ASIDE if span < verb and sentence.opens(span) else rank)
            rank = rank if span < verb else _MUST
        elif new is not None:
            parts.append(Part(begin, number, rank))
            begin, rank = number, new
        number += 1
    return [part for part in [*parts, Part(begin, verb, rank)] if part.start < part.end]


def _subjects_rank(
    sentence: Sentence, number: int, begin: int, rank: int, verb: int, listed: bool
) -> int | None:
    """The rank of the part that begins with a word of the subject; None where the part before goes on."""
    label, before = sentence.labels[number], sentence.bare[number - 1]
    if sentence.opens(number):
        if listed and rank == _MUST and label not in (PREPOSITION, TIME):
            return None
        return _MUST if label == JOINING else _ASIDE
    if label == JOINING or sentence.before(number) in (JOINING, DETERMINER, PREPOSITION, OF):
        return None
    needed = before in _COUNTING or before.isdigit() or number == begin + 1 and sentence.labels[begin] == DETERMINER
    if label == OF:
        return None if needed or rank != _MUST else _OF_SUBJECT
    if label == PREPOSITION and rank in (_MUST, _OF_SUBJECT, _SUBJECTS_PLACE):
        return None if needed else _SUBJECTS_PLACE
    if rank == _MUST and number >= begin + 1 and number < verb - 1 and _is_participle(sentence, number):
        return _SUBJECTS_PLACE
    return None


_ALL_OF_THEM = frozenset(
    "anyone everyone those whoever nobody alle ceux celui celle quienes los las quelli chi den de dem ci te ti".split()
)
"""What the clause behind it cannot be left out of."""


def _is_participle(sentence: Sentence, number: int) -> bool:
    """Whether a word behind a noun may tell more of it: ``Scientists working at``, ``l’homme soupçonné de``."""
    word, tongue = sentence.bare[number], sentence.tongue
    if len(word) < 5 or sentence.labels[number - 1] != NOUN or number < 1:
        return False
    follows = sentence.labels[number + 1] in (PREPOSITION, OF, TIME)
    if tongue.language == "en":
        return word.endswith("ing") or follows and number in sentence.weak
    if tongue.language in ("fr", "es", "it", "pt"):
        again = sentence.bare[number + 1].endswith(tongue.participles) and sentence.labels[number + 1] == NOUN
        return (follows or again) and word.endswith(tongue.participles)
    return False


def _after(sentence: Sentence, verb: int, end: int, inverted: bool) -> list[Part]:
    """The verb with what it waits for, and what follows."""
    number = verb + 1
    while number < end and _goes_with_verb(sentence, number) and not sentence.closes(number - 1):
        number += 1
    grouped = any(sentence.labels[at] == GROUP and sentence.bare[at] not in _NEGATIONS for at in range(verb, number))
    closing = 0 if grouped else _closing(sentence, verb, end)
    pieces = _ranked(sentence, _pieces(sentence, number, closing or end), bool(closing), inverted)
    if not closing:
        if sentence.tongue.verb_last and pieces and not grouped and sentence.bare[verb] in sentence.tongue.auxiliaries:
            pieces[-1] = pieces[-1]._replace(rank=_MUST, bound=False)
        return [Part(verb, number, _MUST), *pieces]
    last = closing + 1
    while last < end and not sentence.closes(last - 1) and _is_closing_verb(sentence, last):
        last += 1
    if last < end and sentence.labels[last] == JOINING:
        end = last
    tail = _ranked(sentence, _pieces(sentence, last, end), True, False)
    tail = [part._replace(rank=min(part.rank, _AFTER), bound=at > 0) for at, part in enumerate(tail)]
    return [Part(verb, number, _MUST), *pieces, Part(closing, last, _MUST), *tail]


def _goes_with_verb(sentence: Sentence, number: int) -> bool:
    word = sentence.bare[number]
    return sentence.labels[number] == GROUP or word in _NEGATIONS and word in sentence.tongue.adverbs


_NEGATIONS = frozenset("pas plus jamais rien not never no nicht niet inte ikke sich zich sig seg się se".split())


def _closing(sentence: Sentence, verb: int, end: int) -> int:
    """The word that closes what a German or Dutch verb opened: a participle, an infinitive, a part of the verb; or 0."""
    if not sentence.tongue.verb_last:
        return 0
    waits = sentence.bare[verb] in sentence.tongue.auxiliaries
    for number in range(verb + 1, end):
        last = number + 1 == end or sentence.closes(number) or sentence.inside(number + 1)
        last = last or sentence.labels[number + 1] == JOINING
        if sentence.labels[number - 1] in (DETERMINER, PREPOSITION):
            continue
        word = sentence.bare[number]
        if sentence.inside(number) or sentence.words[number][:1].isupper():
            continue
        if waits and (last or sentence.tongue.language == "nl") and _is_closing_verb(sentence, number):
            while number - 1 > verb and _is_closing_verb(sentence, number - 1):
                number -= 1
            return number
        if not waits and last and word in sentence.tongue.particles:
            sentence.labels[number] = GROUP
            return number
    return 0


def _is_closing_verb(sentence: Sentence, number: int) -> bool:
    word, tongue = sentence.bare[number], sentence.tongue
    if sentence.words[number][:1].isupper() or sentence.labels[number] in (DETERMINER, PREPOSITION, OF, SUBORDINATING):
        return False
    if tongue.language == "de":
        return len(word) > 3 and word.endswith(("t", "en", "rn", "ln", "sein")) or word in ("ist", "hat", "sein", "tun")
    dutch = word.startswith(("ge", "be", "ver", "ont", "her", "over", "af", "op", "aan", "uit", "in", "mee", "toe"))
    shaped = word.endswith(("d", "t", "en")) and len(word) > 4
    if word in ("worden", "gaan", "staan", "zien", "doen", "zijn", "hebben", "kunnen", "krijgen", "komen"):
        return True
    last = number + 1 == len(sentence.words) or sentence.closes(number)
    return shaped and (dutch and "ge" in word[:5] or word[:3] in ("ver", "ont", "her") or word[:2] == "be" or last)


def _pieces(sentence: Sentence, start: int, end: int) -> list[tuple[int, int]]:
    """What stands behind the verb, parted before prepositions, clauses, times, commas, and new nouns with an article."""
    pieces: list[tuple[int, int]] = []
    begin, number = start, start
    while number < end:
        span = next((stop for opened, stop in sentence.spans if opened == number), 0)
        if span:
            lone = number == begin + 1 and sentence.labels[begin] in (PREPOSITION, ADVERB)
            pieces += [(begin, min(span, end))] if lone else [(begin, number), (number, min(span, end))]
            begin = number = min(span, end)
            continue
        if number > begin and _begins(sentence, begin, number):
            pieces.append((begin, number))
            begin = number
        number += 1
    return [piece for piece in [*pieces, (begin, end)] if piece[0] < piece[1]]


def _begins(sentence: Sentence, begin: int, number: int) -> bool:
    """Whether a new piece begins with a word."""
    label, before, tongue = sentence.labels[number], sentence.before(number), sentence.tongue
    if before in (JOINING, DETERMINER, PREPOSITION, OF, PURPOSE) and not sentence.opens(number):
        return before == DETERMINER and label in (PREPOSITION, PURPOSE)
    if label == JOINING:
        return sentence.labels[begin] in (NOUN, DETERMINER) and not any(map(sentence.closes, range(begin, number)))
    if sentence.opens(number):
        return not (sentence.labels[begin] in (NOUN, DETERMINER) and _goes_on_a_list(sentence, number))
    if sentence.bare[number] == "as" and "as" in sentence.bare[max(begin - 6, 0) : number]:
        return False
    if label in (PREPOSITION, PURPOSE, OF):
        return True
    if sentence.labels[begin] == PREPOSITION and tongue.language == "de":
        named = sentence.words[number - 1][:1].isupper() and number - 1 > begin
        alone = sentence.labels[begin + 1] != DETERMINER and sentence.bare[begin] not in _WITH_ARTICLE
        capital = sentence.words[number][:1].isupper() and alone
        bound = sentence.bare[number] in ("der", "des", "eines", "einer") or capital
        return named and not bound
    if label == TIME:
        return before != TIME and (sentence.labels[begin] != PREPOSITION or before == NOUN)
    if label in (NOUN, VERB) and before == TIME or label not in (ADVERB, NOUN) and sentence.labels[begin] == before == ADVERB:
        return True
    if label == ADVERB and before == NOUN:
        return tongue.verb_second
    if tongue.language == "en" and before == NOUN and _is_added(sentence, number):
        return True
    return label == DETERMINER and before in (NOUN, TIME, ADVERB) and not sentence.bare[number][:1].isdigit()


def _is_added(sentence: Sentence, number: int) -> bool:
    """Whether an English participle tells more of the noun before it: ``an allegation made against him``."""
    word = sentence.bare[number]
    if word.endswith("ing"):
        return word != "being"
    if sentence.bare[number - 1] == "being":
        return False
    follows = sentence.labels[number + 1] if number + 1 < len(sentence.words) else ""
    participle = word in sentence.tongue.participle_forms or len(word) > 4 and word.endswith("ed")
    return participle and follows in (PREPOSITION, PURPOSE, OF)


def _goes_on_a_list(sentence: Sentence, start: int) -> bool:
    """Whether an `and` follows before a preposition or another clause, what stands behind a comma being a list."""
    if sentence.labels[start] not in (NOUN, DETERMINER):
        return False
    for number in range(start + 1, min(start + 8, len(sentence.words))):
        if sentence.labels[number] == JOINING:
            return not sentence.closes(number - 1)
        if sentence.labels[number] in (VERB, RELATIVE, SUBORDINATING, PREPOSITION):
            return False
    return False


def _ranked(sentence: Sentence, pieces: list[tuple[int, int]], closed: bool, inverted: bool) -> list[Part]:
    """The pieces behind the verb with their ranks: the first that the verb may wait for stays."""
    kinds = _kinds(sentence, pieces)
    grouped = bool(pieces) and sentence.labels[pieces[0][0] - 1] == GROUP
    needed = _needed(sentence, kinds, pieces)
    if closed and needed < len(kinds) and kinds[needed] == PREPOSITION and not sentence.has_modal:
        needed = len(kinds)
    parts: list[Part] = []
    lead = ""
    for at, (kind, (start, end)) in enumerate(zip(kinds, pieces, strict=True)):
        last = parts[-1] if parts else None
        another = kind == NOUN and (closed or at > 0 and kinds[at - 1] == NOUN or inverted and at < 3)
        if at == needed or another and not lead:
            parts.append(Part(start, end, _SOFT if grouped and kind == PREPOSITION else _MUST))
            lead = ""
        elif last and kind == TIME and kinds[at - 1] == TIME and not sentence.opens(start):
            parts[-1] = last._replace(end=end)
        elif kind in (TIME, ADVERB):
            parts.append(Part(start, end, _WHEN if kind == TIME else _OF_OBJECT))
        elif last and kind == OF and _is_needed(sentence, last, start):
            parts[-1] = last._replace(end=end)
        elif last and kind == PURPOSE and sentence.bare[start - 1] in _INTENDING:
            parts[-1] = last._replace(end=end, rank=min(last.rank, _SOFT) if last.rank != _MUST else _MUST)
            lead = PURPOSE if last.rank != _MUST else lead
        elif last and kind == JOINING:
            parts.append(Part(start, end, min(last.rank, _OF_OBJECT), True))
        elif last and lead and kind not in ("x", SUBORDINATING, RELATIVE, PURPOSE) and (
            lead != PURPOSE or kind == NOUN or end == start + 1
        ):
            parts[-1] = last._replace(end=end)
        elif last and (kind == OF or lead and kind not in ("x", SUBORDINATING, RELATIVE)):
            parts.append(Part(start, end, _OF_OBJECT if kind == OF and last.rank == _MUST else last.rank, True))
        elif last and kind == NOUN and at > needed:
            # It belongs to what stands before it, not to the verb.
            whole = kinds[at - 1] == PURPOSE or last.rank != _MUST
            parts[-1:] = [last._replace(end=end)] if whole else [last, Part(start, end, last.rank, True)]
        else:
            parts.append(Part(start, end, _ASIDE if kind in (RELATIVE, "x") else _AFTER, kind == RELATIVE))
            lead = kind if kind in ("x", PURPOSE, SUBORDINATING) else lead
    return parts


def _needed(sentence: Sentence, kinds: list[str], pieces: list[tuple[int, int]]) -> int:
    """Which of the pieces the verb waits for: the first noun that no other piece may have, else the first piece."""
    aside = False
    noun = len(kinds)
    for at, kind in enumerate(kinds):
        aside = kind == "x" or aside and not sentence.opens(pieces[at][0])
        if kind == NOUN and not aside:
            noun = at
            break
    labels = sentence.labels
    stop = next(
        (
            at
            for at, kind in enumerate(kinds)
            if kind in (SUBORDINATING, PURPOSE) or kind == "x" and labels[pieces[at][0]] != PREPOSITION
        ),
        len(kinds),
    )
    if noun < stop:
        return noun
    waited = next((at for at, kind in enumerate(kinds) if kind not in (TIME, ADVERB, "x")), len(kinds))
    if waited < len(kinds) and kinds[waited] == SUBORDINATING:
        content = sentence.bare[pieces[waited][0]].partition("'")[0] in _WAITED
        return waited if content else len(kinds)
    return waited


_WAITED = frozenset("that whether how why what que qu dass ob dat of che att at że czy že zda se si wie".split())


_INTENDING = frozenset(
    "decision plan plans bid effort efforts attempt attempts move right rights call calls refusal failure pledge "
    "proposal chance".split()
)
"""English nouns that say nothing without the ``to`` after them."""


def _is_needed(sentence: Sentence, part: Part, start: int) -> bool:
    """Whether a noun says nothing without what belongs to it: one that counts, or ``the failure`` that is not a must."""
    if sentence.bare[start - 1] in _COUNTING or sentence.bare[start - 1].isdigit():
        return True
    first = next((at for at in range(part.start, start) if sentence.labels[at] == DETERMINER), None)
    contracted = sentence.bare[part.start] in _WITH_ARTICLE
    definite = first is not None and sentence.bare[first].partition("'")[0] in _DEFINITE
    return part.rank != _MUST and (contracted or definite)


_DEFINITE = frozenset("the le la les l el los las il lo i gli o a os as der die das den dem het de den det".split())
_WITH_ARTICLE = frozenset(
    "au aux al alla ai agli alle nel nella nei negli nelle sul sulla sui sulle dal dalla dai dalle ao à aos às no na nos "
    "nas pelo pela pelos pelas im am beim zum zur vom ins ans".split()
)


def _kinds(sentence: Sentence, pieces: list[tuple[int, int]]) -> list[str]:
    """What each piece behind the verb is; `x` is what is added behind a comma."""
    kinds: list[str] = []
    for start, end in pieces:
        kind = _kind(sentence, start)
        infinitive = sentence.bare[start + 1 : end][:1]
        if kind == OF and infinitive and sentence.is_infinitive(infinitive[0]):
            kind = PURPOSE
        if kind == PREPOSITION and _is_time(sentence, start, end):
            kind = TIME
        elif kind == PREPOSITION and end - start > 1 and sentence.is_infinitive(sentence.bare[start + 1]):
            kind = PURPOSE
        elif kind == PREPOSITION and end - start > 1 and sentence.labels[start + 1] in (PURPOSE, SUBORDINATING):
            kind = sentence.labels[start + 1]
        elif kind == "x" and sentence.labels[start] == DETERMINER and NOUN not in kinds:
            kind = NOUN
        elif kind == NOUN and all(sentence.labels[number] in (ADVERB, PRONOUN) for number in range(start, end)):
            kind = ADVERB
        elif kind == OF and kinds and kinds[-1] == TIME:
            kind = TIME
        kinds.append(kind)
    return kinds


def _kind(sentence: Sentence, start: int) -> str:
    """What a piece behind the verb is by its first word."""
    label = sentence.labels[start]
    if label == PREPOSITION and start and sentence.opens(start):
        return "x"
    if label in (PREPOSITION, OF, RELATIVE, SUBORDINATING, PURPOSE, TIME, JOINING):
        return label
    if start and (sentence.opens(start) or sentence.tongue.language == "en" and _is_added(sentence, start)):
        return "x"
    return NOUN


def _is_time(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a piece with a preposition tells a day or a month."""
    nouns = [at for at in range(start + 1, end) if sentence.labels[at] not in (DETERMINER, ADVERB, OF)]
    counted = any(sentence.bare[at] in NUMBERS for at in range(start, end))
    return bool(nouns) and not counted and all(sentence.bare[at] in sentence.tongue.times for at in nouns)


def _turned(sentence: Sentence, after: list[Part]) -> list[Part]:
    """The subject before its verb again, where what opened the sentence is left out; nothing where it is not plain."""
    place = next((at for at, part in enumerate(after[1:], 1) if part.rank == _MUST), len(after))
    if len(after) < 3 or place > 2 and sentence.tongue.language != "de" or place == len(after):
        return []
    subject = after[place]
    start, last = subject.start, subject.end - 1
    if sentence.labels[start] not in (DETERMINER, NOUN) or sentence.bare[start] in _EXPLETIVES:
        return []
    if sentence.labels[start] == NOUN and not sentence.words[start][:1].isupper():
        return []
    if any(sentence.labels[number] in (ADVERB, TIME) for number in range(start, last)):
        return []
    if sentence.tongue.language == "de" and not sentence.words[last][:1].isupper():
        return []
    return [subject, after[0], *after[1:place], *after[place + 1 :]]


def _fitting(parts: list[Part], most: int) -> list[Part]:
    """The parts without those that rank lowest, so many that the rest fits; nothing where that is not enough."""
    kept = list(parts)
    while sum(part.end - part.start for part in kept) > most:
        at = min(range(len(kept)), key=lambda number: (kept[number].rank, -number))
        if kept[at].rank == _MUST:
            return []
        del kept[at]
        while at < len(kept) and kept[at].bound:
            del kept[at]
    return kept


def _is_whole(sentence: Sentence, kept: list[Part], verb: int, alone: bool) -> bool:
    """Whether what is left can stand alone."""
    first, last = kept[0].start, kept[-1].end - 1
    ends = sentence.before(last + 1) in _NO_ENDS and not sentence.bare[last][:1].isdigit()
    if ends or last == verb and sentence.bare[verb] in sentence.tongue.auxiliaries:
        return False
    return sum(part.end - part.start for part in kept) > 2 and not (alone and _points_back(sentence, first))


_NO_ENDS = (DETERMINER, PREPOSITION, OF, JOINING, SUBORDINATING, RELATIVE, PURPOSE, PRONOUN)


def points_back(words: list[str], tongue: Tongue) -> bool:
    """Whether a clause cannot be understood without what was told before it: ``He was 84``."""
    return _points_back(Sentence(words[:3], tongue), 0)


def _points_back(sentence: Sentence, first: int) -> bool:
    """Whether a clause begins with a word that means something told before."""
    word = sentence.bare[first]
    if word in _POSSESSIVES:
        return True
    follows = sentence.labels[first + 1] if first + 1 < len(sentence.labels) else ""
    named = word in sentence.tongue.determiners and follows in (NOUN, DETERMINER)
    return word in sentence.tongue.pronouns and not named


_POSSESSIVES = frozenset(
    "his her their its sein seine ihr ihre hans hennes deras son sa ses leur leurs su sus suo sua suoi sue seu seus "
    "suas zijn haar hun jego jej ich jeho její jejich hendes deres".split()
)
_EXPLETIVES = ("es", "det", "het", "der", "er", "sich", "zich", "sig", "seg")
