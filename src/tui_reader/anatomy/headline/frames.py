"""A verb with what it waits for by the tables of its language, and what follows, ranked."""

from __future__ import annotations

from tui_reader.anatomy.headline.complements import (
    ADDED,
    AFTERWARDS,
    GERUND,
    INFINITIVE,
    PARTICIPLE,
    Chunk,
    chunks,
    joins_prepositions,
)
from tui_reader.anatomy.headline.infinitives import infinitive_at, is_gerund
from tui_reader.anatomy.headline.verb_labels import is_nonfinite
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    AFTER,
    ALL_OF_THEM,
    ASIDE,
    CONDITIONS,
    COUNTING,
    DEFINITE,
    DETERMINER,
    GROUP,
    JOINING,
    LACKING,
    MUST,
    NEGATIONS,
    NOUN,
    NUMBERS,
    OF,
    OF_OBJECT,
    OF_SUBJECT,
    OPENING,
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
    WITH_ARTICLE,
    Part,
    Sentence,
)

_LIGHT = frozenset(
    [
        "far",
        "fare",
        "dar",
        "dare",
        "tener",
        "ter",
        "dar",
        "rendre",
        "faire",
        "mettre",
        "prendre",
        "prendere",
        "hacer",
        "fazer",
    ]
)
"""Infinitives that make a verb together with a noun."""
_ITSELF = frozenset(("se", "si", "s'"))
"""What makes a verb do something to its own subject."""
_LIKE = ("como", "comme", "come")
_AS_WELL = ("tanto", "tant")
_BETWEEN = ("entre", "tra", "fra")
"""Prepositions that wait for two nouns."""
_SHORT = 2
"""Words of a noun that may need the clause behind it."""
_IDIOM = 2
"""Words of a phrase between a verb and its object that makes the verb another one: ``mis au point``."""


def framed(sentence: Sentence, start: int, verb: int, end: int) -> list[Part]:
    """A clause from its subject on: that, its verb with what that waits for, and what follows."""
    leaning = verb
    while leaning > start and sentence.bare[leaning - 1] in sentence.tongue.clitics:
        leaning -= 1
    subject = framed_subject(sentence, start, leaning)
    inverted = not any(part.rank == MUST for part in subject)
    return [*subject, *[Part(leaning, verb, MUST)] * (leaning < verb), *framed_verb(sentence, verb, end, inverted)]


def framed_subject(sentence: Sentence, start: int, verb: int) -> list[Part]:
    """The head of a subject, and what tells more of it; what opens the clause may go."""
    parts: list[Part] = []
    for first, end, kind in chunks(sentence, start, verb):
        last = parts[-1] if parts else None
        headed = any(part.rank == MUST for part in parts)
        kept = sentence.labels[first] == PRONOUN or sentence.bare[first] in sentence.tongue.only
        if kind in (TIME, ADDED) or kind == ADVERB and not headed and not kept:
            parts.append(Part(first, end, WHEN if kind == TIME else ASIDE if headed else OPENING))
        elif kind == ADVERB:
            needed = kept or sentence.bare[first] in NEGATIONS
            parts.append(Part(first, end, MUST if needed else OF_OBJECT))
        elif kind == JOINING and not last:
            # ``pero el pueblo``: what stands before is told in the clause before.
            parts.append(Part(first + 1, end, MUST))
        elif kind == JOINING and last and sentence.bare[last.start] in _BETWEEN:
            parts[-1] = last.until(end)
        elif kind == JOINING and last:
            _join_subject(sentence, parts, first, end)
        elif kind in (OF, INFINITIVE) and last and (kind == INFINITIVE or needs_more(sentence, last, first)):
            parts[-1] = last.until(end)
        elif kind == OF and last:
            alone = last.rank == MUST and last.end - last.start == 1 and sentence.labels[last.start] == NOUN
            lone = alone and sentence.words[last.start][1:].islower()
            rank = SOFT if lone or is_compound(sentence, first, end) else OF_SUBJECT
            parts.append(Part(first, end, rank if last.rank in (MUST, SOFT) else last.rank, True))
        elif kind == PREPOSITION and sentence.bare[first] in _LIKE and sentence.bare[parts[0].start] in _AS_WELL:
            parts.append(Part(first, end, MUST))
        elif kind == PREPOSITION and headed and sentence.labels[end - 1] == DETERMINER:
            # ``ocho | sobre diez``
            parts[-1] = parts[-1].until(end)
        elif kind in (PREPOSITION, PARTICIPLE, GERUND, PURPOSE) and headed:
            parts.append(Part(first, end, min(SUBJECTS_PLACE, parts[-1].rank), True))
        elif kind in (RELATIVE, SUBORDINATING) and last:
            bare = sentence.labels[last.end - 1] == DETERMINER
            whole = last.rank == MUST and (bare or _is_general(sentence, last))
            _place_relative(sentence, parts, Part(first, end, MUST if whole else min(last.rank, ASIDE), True))
        elif kind in (PREPOSITION, PURPOSE, AFTERWARDS) or kind.startswith(ADVERB):
            parts.append(Part(first, end, OPENING))
        elif headed and last:
            parts[-1] = last.until(end)
        else:
            parts.append(Part(first, end, MUST))
    return parts


def _join_subject(sentence: Sentence, parts: list[Part], start: int, end: int) -> None:
    """What is joined to a subject, or to what tells more of it: ``el juez | y su hijo``, ``de Salud | y Trabajo``."""
    last = parts[-1]
    label = sentence.labels[start + 1] if start + 1 < end else NOUN
    bare = sentence.labels[parts[0].start] == NOUN and parts[0].end - parts[0].start == 1 and len(parts) > 1
    if bare and label == DETERMINER and not sentence.opens(start):
        # ``agentes de la Policía | y la Guardia Civil``
        parts.append(Part(start, end, last.rank, True))
    elif last.rank == MUST or label == DETERMINER or sentence.opens(start) and label == NOUN:
        parts.append(Part(start, end, MUST))
    elif label == NOUN:
        parts[-1] = last.until(end)
    else:
        parts.append(Part(start, end, last.rank, True))


def _is_general(sentence: Sentence, part: Part) -> bool:
    """Whether a noun is so general that the clause behind it has to stay: ``los que``, ``tous ceux``."""
    return not ALL_OF_THEM.isdisjoint(sentence.bare[part.start : part.end]) and part.end - part.start <= _SHORT


def framed_verb(sentence: Sentence, verb: int, end: int, inverted: bool) -> list[Part]:
    """The verb, with what it waits for, and what follows; `inverted`: its subject stands behind it."""
    last = verb + 1
    while last < end and _goes_with_verb(sentence, last) and not sentence.closes(last - 1):
        last += 1
    chained = _chain(sentence, last, end)
    frame = Frame(sentence, verb, chained, inverted, chained > last)
    parts = [Part(verb, chained, MUST)]
    for chunk in chunks(sentence, chained, end, behind=True):
        frame.place(parts, chunk)
    return frame.settled(parts, inverted)


def _goes_with_verb(sentence: Sentence, at: int) -> bool:
    word, tongue = sentence.bare[at], sentence.tongue
    negates = sentence.labels[at] == ADVERB and word in NEGATIONS and word in tongue.adverbs
    return sentence.labels[at] == GROUP or negates


def _chain(sentence: Sentence, last: int, end: int) -> int:
    """The word after the infinitives that go with a verb: ``acepta | retirar``, ``a décidé | de ne pas fermer``."""
    while last < end and not sentence.closes(last - 1):
        small = last + 1 if sentence.bare[last] in sentence.tongue.chaining else last
        infinitive = infinitive_at(sentence, small, end)
        if infinitive < 0:
            return last + is_gerund(sentence, last)
        last = infinitive + 1
        helps = sentence.bare[infinitive].rpartition("'")[2] in sentence.tongue.helping
        if helps and last < end and is_nonfinite(sentence, sentence.bare[last], last):
            last += 1
    return last


class Frame:
    """What a verb still waits for, while what follows it is looked at, phrase by phrase."""

    def __init__(self, sentence: Sentence, verb: int, last: int, inverted: bool, chained: bool) -> None:
        tongue = sentence.tongue
        group = sentence.bare[verb:last]
        word = next((one for one in reversed(group) if one not in NEGATIONS), group[0]).rpartition("'")[2]
        word = word.partition("-")[0]
        self.sentence = sentence
        self.word = word
        self.inverted = inverted
        self.told = tongue.is_of(tongue.tells, word)
        self.leans = tongue.leans_on(word)
        is_being = (
            not chained and group[0].rpartition("'")[2] in tongue.being or not tongue.being.isdisjoint(group[1:-1])
        )
        passive = is_being and len(group) > 1 and word.endswith(tongue.participles) and word not in tongue.being
        self.alone = not passive and tongue.is_of(tongue.alone, word)
        """Whether it waits for nothing; a noun behind it, if there is one, is its subject or object, though."""
        self.satisfied = passive or self.alone
        self.cleft = is_being and not passive and len([one for one in group if one not in NEGATIONS]) == 1
        """Whether a clause behind what somebody is has to stay: ``fue la víctima | quien llamó``."""
        around = sentence.bare[max(verb - 2, 0) : last]
        nobody = set(sentence.bare[:verb]) & sentence.tongue.none
        self.negated = bool(nobody) or any(one in tongue.negating or one.startswith("n'") for one in around)
        """Whether it is told what is not so, which may hold at a time or place only."""
        self.leant = False
        """Whether what it leans on came."""
        self.beside = bool(_ITSELF & set(around)) or group[0].startswith("s'")
        """Whether what it leans on came first, behind which an object may come: ``negocia con ellos | el despido``."""
        self.first = True
        self.lead = 0
        """The rank of the infinitive or gerund that what follows belongs to; 0 where there is none."""
        self.lead_at = 0
        """Which of the parts has that infinitive."""
        self.waits = False
        """Whether it still waits for a noun."""

    def place(self, parts: list[Part], chunk: Chunk) -> None:
        """Add a phrase to the parts, as one of its own or bound to the one before."""
        start, end, kind = chunk
        if kind == TIME:
            habit = self.sentence.tongue.elides and end - start == _IDIOM and self.sentence.bare[start] in DEFINITE
            when = self.negated and self.sentence.labels[start] == PREPOSITION
            parts.append(Part(start, end, SOFT if habit or when else WHEN))
        elif kind == ADVERB:
            parts.append(Part(start, end, MUST if self._negates(start) else OF_OBJECT, len(parts) > 1))
        elif kind == ADDED:
            self.lead, self.waits = 0, False
            self._place_added(parts, start, end)
        elif kind == PARTICIPLE and len(parts) == 1:
            self.satisfied, self.first = True, False
            parts.append(Part(start, end, MUST))
        elif kind in (JOINING, PARTICIPLE, RELATIVE, OF):
            self._place_bound(parts, chunk)
            self.first = False
        elif kind == AFTERWARDS:
            parts.append(Part(start, end, AFTER))
        elif kind == ADVERB + SUBORDINATING:
            waits = self.sentence.labels[start] == OF and not self.satisfied
            waited = waits or self.sentence.bare[start] in self.leans and self.first
            parts.append(Part(start, end, MUST if waited else AFTER))
        elif kind == SUBORDINATING:
            self._place_clause(parts, start, end)
        elif kind in (PURPOSE, INFINITIVE, GERUND):
            self._place_infinitive(parts, chunk)
            self.first = False
        elif kind == NOUN:
            self._place_noun(parts, start, end)
            self.first = False
        else:
            self._place_preposition(parts, start, end)
            self.first = False

    def _negates(self, at: int) -> bool:
        bare, word = self.sentence.bare, self.sentence.bare[at]
        more = word == "plus" and not any(one == "ne" or one.startswith("n'") for one in bare[max(at - 6, 0) : at])
        return word in NEGATIONS and not more or word in self.sentence.tongue.only

    def _place_added(self, parts: list[Part], start: int, end: int) -> None:
        sentence = self.sentence
        label = sentence.labels[start]
        object_behind = not self.satisfied and self.is_object(start) and parts[-1].rank == ASIDE
        if object_behind and label in (DETERMINER, PREPOSITION):
            self.satisfied = True
            parts.append(Part(start, end, MUST))
        elif label == PREPOSITION and self.negated and self.satisfied and len(parts) == 1:
            # ``ne rouvrira pas | malgré les promesses``: no title ends on the first of them.
            first = chunks(sentence, start, end)[0].end
            parts += [Part(start, first, ASIDE), *[Part(first, end, ASIDE, True)] * (first < end)]
        else:
            parts.append(Part(start, end, ASIDE))

    def is_object(self, start: int) -> bool:
        """Whether a phrase may be what the verb waits for: a noun, or ``a los obreros``."""
        sentence = self.sentence
        if sentence.labels[start] == PREPOSITION:
            return sentence.bare[start] in sentence.tongue.personal
        return sentence.labels[start] in (NOUN, DETERMINER)

    def _place_bound(self, parts: list[Part], chunk: Chunk) -> None:
        """What tells more of the phrase before it."""
        start, end, kind = chunk
        last = parts[-1]
        sentence = self.sentence
        alone = kind == OF and not self.lead and all(part.rank == WHEN for part in parts[1:])
        small = sentence.bare[start]
        small = sentence.tongue.contracted.get(small, small).partition("'")[0]
        waited = small in self.leans or sentence.tongue.partitive and not self.satisfied
        if alone:
            self.satisfied = self.satisfied or bool(waited)
            parts.append(Part(start, end, MUST if waited else SOFT))
        elif kind == JOINING and _waits_for_more(sentence, last) or self._needs_more(last, chunk):
            parts[-1] = last.until(end)
        elif kind == OF and self.sentence.bare[start] in self.leans and last.rank == MUST:
            parts.append(Part(start, end, MUST))
        elif kind == RELATIVE:
            added = not _is_general(sentence, last)
            definite = any(sentence.bare[at].partition("'")[0] in DEFINITE for at in range(last.start, last.end))
            which = SOFT if definite and last.rank == MUST else OF_OBJECT
            rank = min(last.rank, ASIDE if sentence.opens(start) else which) if added else last.rank
            rank = MUST if self.cleft and not sentence.opens(start) else rank
            _place_relative(sentence, parts, Part(start, end, rank, True))
        else:
            definite = kind == OF and any(
                sentence.bare[at].partition("'")[0] in DEFINITE for at in range(last.start, last.end)
            )
            counts = any(word[:1].isdigit() for word in sentence.bare[start:end])
            rank = (SOFT if definite or counts else OF_OBJECT) if last.rank == MUST else last.rank
            parts.append(Part(start, end, rank, True))

    def _needs_more(self, last: Part, chunk: Chunk) -> bool:
        """Whether the phrase before an `of` says nothing without; behind an infinitive only where it counts."""
        if chunk.kind != OF:
            return False
        before = self.sentence.bare[chunk.start - 1]
        small = self.sentence.labels[last.start + 1 : last.end]
        if self.sentence.labels[last.start] == NOUN and (PREPOSITION in small or OF in small):
            # A participle has what it waits for.
            return False
        counts = before in COUNTING or before[:1].isdigit()
        counts = counts and not before.endswith("%")
        return counts or not self.lead and needs_more(self.sentence, last, chunk.start)

    def _place_clause(self, parts: list[Part], start: int, end: int) -> None:
        sentence = self.sentence
        content = sentence.bare[start].partition("'")[0] in WAITED_FOR
        content = content and (not sentence.opens(start) or self.told and not self.satisfied)
        waited = content and (self.told or not self.satisfied or self.first)
        if self.lead and self.lead != MUST and content:
            parts[-1] = parts[-1].until(end)
            self.waits = False
        elif self.lead:
            parts.append(Part(start, end, MUST if self.lead == MUST and self.waits else self.lead, True))
            self.waits = False
        elif waited:
            self.satisfied = True
            parts.append(Part(start, end, MUST))
        else:
            condition = sentence.bare[start].partition("'")[0] in CONDITIONS
            content = content and not condition
            rank = MUST if condition else AFTER
            parts.append(Part(start, end, min(parts[-1].rank, OF_OBJECT) if content else rank, content))

    def _place_infinitive(self, parts: list[Part], chunk: Chunk) -> None:
        start, end, kind = chunk
        last = parts[-1]
        tongue = self.sentence.tongue
        word = self.sentence.bare[end - 1].rpartition("'")[2]
        self.waits = not tongue.is_of(tongue.alone, word)
        waited = not self.satisfied and all(part.rank in (WHEN, ASIDE) for part in parts[1:])
        needed = kind == INFINITIVE and (last.rank == MUST or waited)
        if needed:
            self.satisfied = True
        noun = needed and len(parts) > 1 and self.sentence.bare[start].partition("'")[0] not in self.leans
        determined = any(self.sentence.labels[at] == DETERMINER for at in range(last.start, last.end))
        if noun and determined and self.sentence.labels[start] == OF:
            # ``el riesgo | de sufrir un accidente``
            parts.append(Part(start, end, SOFT, True))
            self.lead = SOFT
        elif kind == INFINITIVE and not needed and last.rank != ASIDE and last.rank != WHEN:
            parts[-1] = last.until(end)
            self.lead = last.rank
        else:
            self.lead = MUST if needed else AFTER
            parts.append(Part(start, end, self.lead))
        self.lead_at = len(parts) - 1
        if kind == PURPOSE and self.sentence.bare[start] in self.leans and parts[-1].rank == AFTER:
            # ``aprovechó la visita | para anunciar``
            parts[-1] = parts[-1].ranked(SOFT)

    def _place_noun(self, parts: list[Part], start: int, end: int) -> None:
        last = parts[-1]
        if self.lead and self.waits and all(part.rank != WHEN for part in parts[self.lead_at :]):
            parts[self.lead_at :] = [parts[self.lead_at].until(end)]
            # ``per far fronte | al rincaro``
            self.waits = end - start == 1 and not _LIGHT.isdisjoint(self.sentence.bare[parts[-1].start : start])
        elif self.lead:
            if self.waits:
                parts.append(Part(start, end, self.lead, self.lead != MUST))
            else:
                parts.append(Part(start, end, last.rank, True))
            self.waits = False
        elif not self.satisfied or self.inverted or self.first or self.alone:
            self.alone = False
            parts.append(Part(start, end, MUST))
            determined = self.sentence.labels[start] == DETERMINER or self.sentence.words[start][:1].isupper()
            self.satisfied = self.satisfied or determined
            self.inverted = self.inverted and not determined
        else:
            parts.append(Part(start, end, last.rank if last.rank in (MUST, AFTER, SOFT) else OF_OBJECT, True))

    def _place_preposition(self, parts: list[Part], start: int, end: int) -> None:
        sentence = self.sentence
        last = parts[-1]
        word = sentence.bare[start]
        small = sentence.tongue.contracted.get(word, word).partition("'")[0]
        if self.lead and self.lead != MUST and not self.satisfied and word in sentence.tongue.personal:
            self.lead = 0
        if self.lead:
            optional = self.lead != MUST
            joined = last.end == start and last.rank != WHEN and self.waits
            joined = joined and (optional or word in sentence.tongue.personal)
            if joined:
                parts[-1] = last.until(end)
                self.waits = False
            else:
                parts.append(Part(start, end, AFTER if self.lead == MUST else self.lead, self.lead != MUST))
            return
        lone = sentence.labels[last.start] == PREPOSITION and last.end == start == last.start + 2 and last.rank != WHEN
        if lone and sentence.words[last.start + 1].islower() and joins_prepositions(sentence, last.start, start):
            # ``en relación | a la investigación``
            parts[-1] = last.until(end)
            return
        counts = sentence.labels[end - 1] == DETERMINER
        idiom = last.rank == MUST and last.end == start and sentence.labels[last.start] == NOUN and len(parts) > 1
        bare = sentence.labels[start + 1 : start + 2] == [NOUN] and not sentence.words[start + 1][:1].isupper()
        contracted = word in sentence.tongue.contracted
        rank = AFTER
        if small in self.leans and not counts:
            rank = MUST if self.first or idiom or small == "de" else AFTER if self.leant else SOFT
            self.leant = True
            measured = any(word[:1].isdigit() or word in NUMBERS for word in sentence.bare[start:end])
            self.beside = self.beside or self.first and word in sentence.tongue.beside
            self.satisfied = self.satisfied or self.first and not measured and not self.beside
        elif self.first and bare and not contracted:
            rank = MUST
        elif not self.satisfied and not self.beside and word in sentence.tongue.personal and not counts:
            rank = MUST
            self.satisfied = True
        elif word in LACKING and self.negated and self.satisfied:
            rank = MUST
        elif word in LACKING and last.rank != MUST:
            parts.append(Part(start, end, last.rank, True))
            return
        elif word in LACKING or any(map(str.isdigit, "".join(sentence.bare[start:end]))):
            rank = SOFT
        parts.append(Part(start, end, rank))

    def settled(self, parts: list[Part], inverted: bool) -> list[Part]:
        """The parts; what stands between the verb and the noun it waits for stays, and so does the first phrase where
        no noun came."""
        noun = next((at for at, part in enumerate(parts[1:], 1) if part.rank == MUST), 0)
        heavy = noun and self.sentence.labels[parts[noun].start] == PREPOSITION
        likened = noun and self.sentence.bare[parts[noun].start] in _LIKE
        heavy = heavy and (parts[noun].end - parts[noun].start > _IDIOM or likened)
        later = next((at for at in range(noun + 1, len(parts)) if parts[at].rank == MUST), 0)
        if heavy and later and self.sentence.bare[parts[noun].start] in self.sentence.tongue.beside:
            # ``negocia con el comité | el despido``
            parts[noun] = parts[noun].ranked(OF_SUBJECT)
        for at in range(1, noun):
            part = parts[at]
            named = self.sentence.words[part.end - 1][:1].isupper()
            told = self.sentence.labels[parts[noun].start] == SUBORDINATING
            if part.rank == AFTER and part.end - part.start <= _IDIOM and not named and not told:
                parts[at] = part.ranked(SOFT if inverted else MUST, part.bound)
        loose = next((at for at, part in enumerate(parts[1:], 1) if part.rank == AFTER), 0)
        if not noun and self.satisfied and loose and not parts[loose].bound:
            # What happened says more with where it did.
            parts[loose] = parts[loose].ranked(SOFT)
        if not noun and not self.satisfied:
            at = next((at for at, part in enumerate(parts[1:], 1) if part.rank not in (WHEN, ASIDE)), 0)
            at = at or next((at for at, part in enumerate(parts[1:], 1) if part.rank == WHEN), 0)
            if at:
                parts[at] = parts[at].ranked(MUST)
        for at in range(1, len(parts)):
            after_time = parts[at].bound and parts[at - 1].rank == WHEN
            if after_time or parts[at - 1].rank == ASIDE and parts[at].rank == AFTER:
                parts[at] = parts[at].ranked(parts[at].rank, not after_time)
        return parts


def _waits_for_more(sentence: Sentence, last: Part) -> bool:
    """Whether what is joined to a phrase cannot go: ``entre Lugo | y Vigo``, ``a dos años | y seis meses``."""
    counts = sentence.labels[last.start] == PREPOSITION and any(
        word[:1].isdigit() or word in NUMBERS for word in sentence.bare[last.start : last.end]
    )
    return counts or sentence.bare[last.start] in _BETWEEN


def _place_relative(sentence: Sentence, parts: list[Part], part: Part) -> None:
    """A clause that tells which, and what of it may go: ``que prohíbe exportar residuos | a países pobres``."""
    verb = next((at for at in range(part.start + 1, part.end) if sentence.labels[at] == VERB), part.end)
    last = verb
    for inner in framed_verb(sentence, verb, part.end, False) if verb < part.end else []:
        if inner.rank != MUST or inner.start != last:
            break
        last = inner.end
    if last in (verb, verb + 1, part.end):
        parts.append(part)
    else:
        parts += [part.until(last), Part(last, part.end, min(part.rank, OF_OBJECT), True)]


def is_compound(sentence: Sentence, start: int, end: int) -> bool:
    """Whether an `of` makes one word of two nouns: ``olio | d’oliva``, ``accident | de voiture``."""
    single = end - start == 1 and start in sentence.held or end - start == _IDIOM
    name = sentence.words[end - 1].rpartition("’")[2][:1].isupper()
    return single and not name and sentence.bare[start] not in sentence.tongue.contracted


def needs_more(sentence: Sentence, part: Part, start: int) -> bool:
    """Whether a noun says nothing without what belongs to it: ``una veintena``, ``la falta``, ``y marcas``."""
    before = sentence.bare[start - 1]
    if before.endswith("%"):
        return False
    if before in COUNTING or before[:1].isdigit() or sentence.labels[part.start] == JOINING:
        return True
    small = (at for at in range(start - 1, part.start, -1) if sentence.labels[at] in (OF, PREPOSITION))
    begin = next(small, part.start)
    inner = range(begin, start)
    contracted = any(sentence.bare[at] in WITH_ARTICLE for at in inner)
    definite = any(
        sentence.labels[at] == DETERMINER and sentence.bare[at].partition("'")[0] in DEFINITE for at in inner
    )
    lone = sentence.labels[begin] == PREPOSITION and not contracted and start - begin == 2
    named = sentence.words[start - 1][:1].isupper()
    doing = sentence.bare[start - 1].endswith(_DOINGS) or sentence.labels[begin] in (PREPOSITION, OF)
    return (lone or (contracted or definite) and doing) and not named


_DOINGS = ("ção", "ção", "ción", "zione", "tion", "sion", "sión", "são", "mento", "miento", "ement", "ura", "ure", "té")
"""Endings of nouns that tell what is done, and wait for what it is done to."""
