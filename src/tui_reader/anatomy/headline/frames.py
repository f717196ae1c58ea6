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
from tui_reader.anatomy.headline.needs import is_general, needs_more_behind, waits_for_more
from tui_reader.anatomy.headline.parts import AFTER, ASIDE, MUST, OF_OBJECT, SOFT, WHEN, Part
from tui_reader.anatomy.headline.settling import IDIOM, settled
from tui_reader.anatomy.headline.verb_groups import Meaning, ends_of_group
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DETERMINER,
    JOINING,
    NOUN,
    OF,
    PREPOSITION,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
    Sentence,
)
from tui_reader.anatomy.headline.word_sets import (
    CONDITIONS,
    DEFINITE,
    LACKING,
    NEGATIONS,
    NUMBERS,
    WAITED_FOR,
    words_of,
)

_ASKED = words_of("comment pourquoi où cómo quién dónde come perché dove como quem onde")
"""What opens a question that is told."""
_LIGHT = words_of("far fare dar dare tener ter rendre faire mettre prendre prendere hacer fazer")
"""Infinitives that make a verb together with a noun."""


def framed_verb(sentence: Sentence, verb: int, end: int, inverted: bool) -> list[Part]:
    """The verb, with what it waits for, and what follows; `inverted`: its subject stands behind it."""
    last, chained = ends_of_group(sentence, verb, end)
    frame = Frame(sentence, Meaning(sentence, verb, chained, chained > last), inverted)
    parts = [Part(verb, chained, MUST)]
    for chunk in chunks(sentence, chained, end, behind=True):
        frame.place(parts, chunk)
    return settled(sentence, parts, inverted, frame.satisfied)


class Frame:
    """What a verb still waits for, while what follows it is looked at, phrase by phrase."""

    def __init__(self, sentence: Sentence, meaning: Meaning, inverted: bool) -> None:
        self.sentence = sentence
        self.inverted = inverted
        self.told = meaning.told
        self.leans = meaning.leans
        self.alone = meaning.alone
        self.satisfied = meaning.passive or meaning.alone
        self.cleft = meaning.cleft
        self.negated = meaning.negated
        self.leant = False
        """Whether what it leans on came."""
        self.beside = meaning.reflexive
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
            habit = self.sentence.tongue.elides and end - start == IDIOM and self.sentence.bare[start] in DEFINITE
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
        if label == PREPOSITION and self.negated and self.satisfied and len(parts) == 1:
            # ``ne rouvrira pas | malgré les promesses``: no title ends on the first of them.
            first = chunks(sentence, start, end)[0].end
            parts += [Part(start, first, ASIDE), *[Part(first, end, ASIDE, True)] * (first < end)]
        else:
            parts.append(Part(start, end, ASIDE))

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
        elif (
            kind == JOINING
            and waits_for_more(sentence, last)
            or kind == OF
            and needs_more_behind(sentence, last, start, self.lead)
        ):
            parts[-1] = last.until(end)
        elif kind == OF and self.sentence.bare[start] in self.leans and last.rank == MUST:
            parts.append(Part(start, end, MUST))
        elif kind == RELATIVE:
            added = not is_general(sentence, last)
            definite = any(sentence.bare[at].partition("'")[0] in DEFINITE for at in range(last.start, last.end))
            which = SOFT if definite and last.rank == MUST else OF_OBJECT
            rank = min(last.rank, ASIDE if sentence.opens(start) else which) if added else last.rank
            rank = MUST if self.cleft and not sentence.opens(start) else rank
            place_relative(sentence, parts, Part(start, end, rank, True))
        else:
            definite = kind == OF and any(
                sentence.bare[at].partition("'")[0] in DEFINITE for at in range(last.start, last.end)
            )
            counts = any(word[:1].isdigit() for word in sentence.bare[start:end])
            rank = (SOFT if definite or counts else OF_OBJECT) if last.rank == MUST else last.rank
            parts.append(Part(start, end, rank, True))

    def _place_clause(self, parts: list[Part], start: int, end: int) -> None:
        sentence = self.sentence
        opening = sentence.bare[start].partition("'")[0]
        asked = opening in _ASKED and (self.first or bool(self.lead and self.waits))
        content = opening in WAITED_FOR or asked
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


def place_relative(sentence: Sentence, parts: list[Part], part: Part) -> None:
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
