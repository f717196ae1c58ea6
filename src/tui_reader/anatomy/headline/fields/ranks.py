"""How long each phrase behind a verb stays: what the verb waits for cannot go, times go first."""

from __future__ import annotations

from tui_reader.anatomy.headline.fields.choice import MUST
from tui_reader.anatomy.headline.fields.content import is_content
from tui_reader.anatomy.headline.fields.phrases import (
    ASIDE,
    CLAUSE,
    HOW,
    LEANING,
    NOUNS,
    OF_NOUN,
    VERBS,
    WHEN,
    WITH_PREPOSITION,
    Phrase,
)
from tui_reader.anatomy.headline.fields.tongue import ALL_OF_THEM, COUNTING, Fields
from tui_reader.anatomy.headline.word_labels import DETERMINER, PREPOSITION, PURPOSE

NEVER = -1
"""The rank of what means something told before."""
WAITED_TOO = 85
"""The rank of what a verb waits for beside something else."""
FRONT = 48
"""The rank of what stood before the verb."""
WAITED, OF_HEAD, PLACE, NEAR, HOW_SO, REASON, RELATIVES, ADDED, TIMES, SAID = 90, 80, 62, 50, 45, 32, 30, 25, 20, 12
"""Ranks: what a verb most likely waits for, what belongs to a noun, the place of a subject, what stands beside the
verb, how, why, clauses that tell which, asides, times, who says so."""


class Ranking:
    """The phrases of one clause with what they rank; `verbs` are the words of its verb."""

    def __init__(self, sentence: Fields, found: list[Phrase], verbs: list[str], has_subject: bool) -> None:
        self.sentence = sentence
        self.found = found
        self.verbs = [*verbs, *(sentence.bare[at] for one in found if one.kind == VERBS for at in _range(one))]
        for one in found:
            if one.kind == OF_NOUN and sentence.bare[one.start] in sentence.tongue.prepositions:
                one.kind = WITH_PREPOSITION if self.is_waited_for(one) or self._is_agent(one) else OF_NOUN
        self._free_datives()
        nouns = [one for one in found if one.kind == NOUNS]
        self.has_object = len(nouns) > (0 if has_subject else 1)
        self.waits_for_clause = self._waits_for_clause()
        waited = [at for at, one in enumerate(found) if one.kind == WITH_PREPOSITION and self.is_waited_for(one)]
        waited = [at for at in waited if at == 0 or found[at - 1].kind != OF_NOUN] or waited
        self.waited = waited[-1 if sentence.tongue.capitals else 0] if waited else None
        self.needed = self._needed()

    def _free_datives(self) -> None:
        """Have a noun that looks like a genitive be what a verb with a dative waits for: ``unterzieht sich einer``."""
        told = any(self.sentence.bare[one.start] in ("dem", "einem") for one in self.found if one.kind == NOUNS)
        if not told and self._begins(self.sentence.tongue.datives):
            for one in self.found:
                if one.kind == OF_NOUN and self.sentence.bare[one.start] in ("der", "einer"):
                    one.kind = NOUNS

    def rank(self, at: int) -> int:
        """The rank of a phrase."""
        one, sentence = self.found[at], self.sentence
        if one.kind in (NOUNS, VERBS, LEANING):
            return MUST
        if at == self.needed:
            return WAITED
        if one.kind == OF_NOUN:
            after = self.found[at - 1].kind if at else ""
            return MUST if self._counts(one) else WAITED if after == WITH_PREPOSITION else OF_HEAD
        if one.kind == WHEN:
            first = sentence.bare[one.start]
            if first in sentence.tongue.kept:
                return MUST
            told = first in sentence.tongue.also or not sentence.tongue.firsts.isdisjoint(_words(sentence, one))
            return WAITED_TOO if told else TIMES
        if one.kind == HOW:
            return MUST if sentence.labels[one.start] == DETERMINER else self._how(at, one)
        if one.kind == CLAUSE:
            return self._clause(at, one)
        if one.kind == ASIDE:
            return ADDED
        if at + 1 == self.waits_for_clause and (self._is_to_noun(at + 1) or one.end - one.start == 1):
            return MUST
        if sentence.bare[one.start] in sentence.tongue.kept:
            return MUST
        if self.is_waited_for(one):
            return MUST if at == self.waited or self._is_idiom(one) else WAITED_TOO
        word, tongue = sentence.bare[one.start], sentence.tongue
        if not tongue.firsts.isdisjoint(_words(sentence, one)) and one.end - one.start < 4:
            return WAITED_TOO
        if word in tongue.saying or sentence.bare[one.end - 1] in tongue.words_of_saying or self._says(one):
            return SAID
        if word in tongue.comparing:
            return WAITED
        if self._is_agent(one):
            return WAITED_TOO - 1
        if word in tongue.towards or sentence.bare[one.start + 1 : one.start + 2] == ["das"] and word in _EITHER:
            return WAITED
        if word in tongue.reasons:
            return REASON
        closed = tongue.verb_last and any(other.kind == VERBS for other in self.found[at:])
        place = at if closed else len(self.found) - at
        return NEAR + min(place, 9)

    def _is_agent(self, one: Phrase) -> bool:
        """Whether a passive tells by whom: ``wurde der Mann von der Polizei gefasst``."""
        word, tongue = self.sentence.bare[one.start], self.sentence.tongue
        return word in tongue.agents and self.verbs[:1] != [] and self.verbs[0] in tongue.passive

    def _asks_for_infinitive(self, at: int) -> bool:
        """Whether the verb waits for an infinitive with its preposition: ``tiltalt for at``."""
        sentence, start = self.sentence, self.found[at].start
        if sentence.labels[start] != PREPOSITION or sentence.labels[start + 1 : start + 2] != [PURPOSE]:
            return False
        return self._begins(sentence.tongue.waits.get(sentence.bare[start], ()))

    def _says(self, one: Phrase) -> bool:
        words = self.sentence.bare[one.start : one.end]
        return not self.sentence.tongue.words_of_saying.isdisjoint(words)

    def _counts(self, one: Phrase) -> bool:
        return self.sentence.bare[one.start - 1] in COUNTING

    def _how(self, at: int, one: Phrase) -> int:
        word, tongue = self.sentence.bare[one.start], self.sentence.tongue
        points = self.waits_for_clause is not None and word in tongue.pointing
        words = self.sentence.bare[one.start : one.end]
        alone = not self.has_object and not any(other.kind == VERBS for other in self.found)
        compared = not tongue.comparing.isdisjoint(words)
        compares = not tongue.more.isdisjoint(words) and not tongue.capitals
        if points or not tongue.kept.isdisjoint(words) or compares and not compared or compared and alone:
            return MUST
        if word in tongue.particles and "er" in self.sentence.bare and not tongue.capitals and tongue.verb_last:
            return MUST
        if word in tongue.pointing and len(words) == 1:
            return NEVER
        return WAITED_TOO if compared else HOW_SO

    def is_waited_for(self, one: Phrase) -> bool:
        """Whether the verb waits for a preposition, or makes one phrase with it: ``kommt zum Einsatz``."""
        sentence, tongue = self.sentence, self.sentence.tongue
        if self._is_idiom(one):
            return True
        return self._begins(tongue.waits.get(sentence.bare[one.start], ()))

    def _begins(self, stems: tuple[str, ...]) -> bool:
        """Whether a word of the verb begins with a stem, its particle and ``ge`` aside."""
        particles = self.sentence.tongue.particles
        words = [*self.verbs, *(_without_prefix(word, particles) for word in self.verbs)]
        return bool(stems) and any(word.startswith(stems) for word in words)

    def _is_idiom(self, one: Phrase) -> bool:
        phrase = " ".join(self.sentence.bare[one.start : min(one.end, one.start + 3)])
        return any((phrase + " ").startswith(idiom + " ") for idiom in self.sentence.tongue.idioms)

    def _needed(self) -> int | None:
        """The phrase that a verb without an object is likely to wait for: the one beside it."""
        if self.has_object or self.waits_for_clause is not None:
            return None
        all_places = [at for at, one in enumerate(self.found) if one.kind == WITH_PREPOSITION]
        places = [at for at in all_places if not self._is_loose(self.found[at])]
        if not places or any(self.is_waited_for(self.found[at]) for at in all_places):
            return None
        if self._is_alone() or self._has_predicate():
            return None
        tongue = self.sentence.tongue
        closing = next((at for at, one in enumerate(self.found) if one.kind == VERBS), 0)
        inside = [at for at in places if at < closing]
        return inside[-1] if inside and tongue.verb_last else places[-1] if tongue.capitals else places[0]

    def _has_predicate(self) -> bool:
        """Whether a passive or a predicate says enough."""
        passive = not self.sentence.tongue.passive.isdisjoint(self.verbs[:1])
        return passive and any(one.kind == VERBS for one in self.found)

    def _is_alone(self) -> bool:
        return self._begins(self.sentence.tongue.alone_verbs)

    def _is_loose(self, one: Phrase) -> bool:
        word, tongue = self.sentence.bare[one.start], self.sentence.tongue
        towards = word in _EITHER and self.sentence.bare[one.start + 1 : one.start + 2] == ["das"]
        return not towards and word in tongue.reasons or word in tongue.saying or self._says(one)

    def _waits_for_clause(self) -> int | None:
        """The clause that the verb, a noun or a small word before it waits for."""
        for at, one in enumerate(self.found):
            if one.kind == CLAUSE and (is_content(self.sentence, one) or self._is_to(at)):
                before = self.found[:at]
                nouns = [other for other in before if other.kind in (NOUNS, WITH_PREPOSITION, OF_NOUN)]
                there = any(other.kind == LEANING and self.sentence.bare[other.start] == "er" for other in before)
                pointing_there = there and self.sentence.bare[one.start] in self.sentence.tongue.that
                lone = (
                    pointing_there
                    or at > 0
                    and before[-1].kind == WITH_PREPOSITION
                    and before[-1].end - before[-1].start == 1
                )
                pointing = lone or any(
                    other.kind == HOW and self.sentence.bare[other.start] in self.sentence.tongue.pointing
                    for other in before
                )
                if self.has_object and self._tells_which(at):
                    continue
                asks = self._begins(self.sentence.tongue.clause_verbs)
                noun = nouns and self.sentence.bare[nouns[-1].end - 1].endswith(self.sentence.tongue.clause_nouns)
                word = self.sentence.bare[one.start]
                bare = (
                    word != "wie"
                    and word not in self.sentence.tongue.relative
                    and word not in self.sentence.tongue.purpose
                    and not self.has_object
                )
                noun = noun or self._is_to_noun(at) or self._asks_for_infinitive(at)
                if pointing or asks or noun or bare and not self._any_waited(before):
                    return at
                return None
        return None

    def _is_to(self, at: int) -> bool:
        """Whether a clause may be an infinitive with a preposition that is waited for: ``kommer til å``."""
        asked = self.sentence.bare[self.found[at].start] in self.sentence.tongue.asked
        return asked or self._is_to_noun(at) or self._asks_for_infinitive(at)

    def _is_to_noun(self, at: int) -> bool:
        """Whether a noun waits for an infinitive with a preposition: ``lov til at``, ``i færd med at``."""
        sentence, start = self.sentence, self.found[at].start
        if sentence.labels[start] != PREPOSITION or sentence.labels[start + 1] != PURPOSE or not at:
            return False
        stems = sentence.tongue.noun_waits.get(sentence.bare[start], ())
        noun = sentence.bare[start - 1]
        return noun.endswith(sentence.tongue.clause_nouns) or bool(stems) and noun.endswith(stems)

    def _any_waited(self, before: list[Phrase]) -> bool:
        return any(one.kind == WITH_PREPOSITION and self.is_waited_for(one) for one in before)

    def _tells_which(self, at: int) -> bool:
        """Whether a clause may tell which of the noun right before it, rather than what is said."""
        one, last = self.found[at], self.found[at - 1] if at else None
        nominal = last is not None and last.kind in (NOUNS, OF_NOUN, WITH_PREPOSITION) and last.end == one.start
        return nominal and self.sentence.bare[one.start] in self.sentence.tongue.relative

    def is_needy(self, at: int) -> bool:
        """Whether a noun is nothing without the clause that tells which: Swedish ``den bild som``."""
        sentence, one = self.sentence, self.found[at]
        first = one.start + (sentence.labels[one.start] == PREPOSITION)
        return sentence.bare[first] in sentence.tongue.needy and not sentence.bare[one.end - 1].endswith(
            sentence.tongue.definite
        )

    def _clause(self, at: int, one: Phrase) -> int:
        sentence, tongue = self.sentence, self.sentence.tongue
        if at == self.waits_for_clause:
            enough = (
                self._asks_for_infinitive(at)
                and not self._is_to_noun(at)
                and (self.has_object or self.waited is not None)
            )
            return RELATIVES if enough else MUST
        if sentence.bare[one.start] in tongue.conditions:
            return HOW_SO
        if sentence.bare[one.start] in tongue.provided and not tongue.allowing.isdisjoint(self.verbs[:1]):
            return WAITED
        last = self.found[at - 1] if at else None
        nominal = last and last.kind in (NOUNS, OF_NOUN, WITH_PREPOSITION, ASIDE)
        if last and nominal and sentence.bare[one.start] in tongue.relative:
            alone = sentence.bare[last.start] in ALL_OF_THEM and last.end - last.start == 1
            if alone or sentence.bare[last.start] in tongue.each:
                return MUST
            return RELATIVES if sentence.opens(one.start) else PLACE
        return ADDED - 2


def _words(sentence: Fields, one: Phrase) -> list[str]:
    return sentence.bare[one.start : one.end]


_EITHER = ("vor", "in", "an", "auf", "über", "unter", "hinter", "neben")
"""Prepositions that tell where to before ``das``."""


def _range(one: Phrase) -> range:
    return range(one.start, one.end)


def _without_prefix(word: str, particles: frozenset[str]) -> str:
    """A verb without the particle and the ``ge`` that it may begin with: ``angekündigt``."""
    for length in range(2, min(8, len(word) - 3)):
        if word[:length] in particles:
            word = word[length:]
            break
    return word.removeprefix("ge")
