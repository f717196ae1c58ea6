"""What each word of a sentence is likely to be, and where its clauses inside clauses lie."""

from __future__ import annotations

from tui_reader.anatomy.clauses import bare
from tui_reader.anatomy.tongue import Tongue

NOUN, VERB, GROUP, OF, PREPOSITION, DETERMINER = "n", "v", "g", "o", "p", "d"
SUBORDINATING, RELATIVE, JOINING, ADVERB, TIME, PRONOUN, PURPOSE = "s", "r", "c", "a", "t", "i", "u"

_SHORTEST_VERB = 5
"""Letters of a verb that is known by its ending."""
_LONGEST_PREFIX = 7
_LONGEST_GROUP = 4


class Sentence:
    """The words of a sentence with a label each.

    `labels` has one letter a word; `weak` the numbers of verbs that are known by their endings alone, or that may be
    participles; `spans` the clauses inside the sentence, as first word and the word after the last.
    """

    def __init__(self, words: list[str], tongue: Tongue) -> None:
        self.words = words
        self.tongue = tongue
        self.bare = [bare(word).replace("’", "'") for word in words]
        self.weak: set[int] = set()
        self._held: set[int] = set()
        self.labels: list[str] = []
        for number in range(len(words)):
            self.labels.append(self._label(number))
        self._group_verbs()
        if self.labels[1:2] == [SUBORDINATING] and self.bare[0] in ("long", "shortly", "just", "even", "only", "soon"):
            self.labels[:2] = [SUBORDINATING, ADVERB]
        for number in range(1, len(words)):
            told = self.labels[number - 1] in (GROUP, VERB)
            if self.labels[number] == RELATIVE and told and self.bare[number] in tongue.subordinating:
                self.labels[number] = SUBORDINATING
        self.spans = self._spans()

    def before(self, number: int) -> str:
        """The label of the word before another; that of the noun where it holds both, as ``d’oliva`` does."""
        if number == 0:
            return ""
        return NOUN if number - 1 in self._held else self.labels[number - 1]

    @property
    def has_modal(self) -> bool:
        """Whether a German or Dutch verb that waits for an infinitive is among the words."""
        return not _GERMAN_MODALS.isdisjoint(self.bare)

    def closes(self, number: int) -> bool:
        """Whether a comma or the like stands behind a word."""
        return self.words[number].rstrip("\"'”“»’)")[-1:] in (",", ";", ":", "–", "—")

    def opens(self, number: int) -> bool:
        """Whether a word is the first or stands behind a comma or the like."""
        return number == 0 or self.closes(number - 1)

    def inside(self, number: int) -> bool:
        """Whether a word is part of a clause inside the sentence."""
        return any(start <= number < end for start, end in self.spans)

    def _label(self, number: int) -> str:
        word, tongue = self.bare[number], self.tongue
        before = self.before(number)
        if tongue.language == "pt" and word == "a" and self._is_infinitive(number + 1):
            return PREPOSITION
        if tongue.elides and "'" in word[:_LONGEST_PREFIX]:
            return self._elided(number, before)
        if number and word in _THAN and self.bare[number - 1] in _MORE:
            return DETERMINER
        if self._is_relative(number, word, before):
            return RELATIVE
        if tongue.language == "en" and before == NOUN and word in _SUBJECTS and not self.opens(number):
            return RELATIVE
        if word in ("att", "at") and self._is_infinitive(number + 1):
            return PURPOSE
        if self._is_verb(number, word, before):
            return VERB
        for table, label in (
            (tongue.subordinating, SUBORDINATING),
            (tongue.joining, JOINING),
            (tongue.purpose, PURPOSE),
            (tongue.of, OF),
            (tongue.prepositions, PREPOSITION),
            (tongue.determiners, DETERMINER),
            (tongue.times, TIME),
            (tongue.adverbs, ADVERB),
            (tongue.pronouns, PRONOUN),
        ):
            if word in table and not (label == JOINING and number == 0):
                return self._settled(number, word, label)
        counts = word[:1].isdigit() and not (len(word) == 4 and word.isdigit()) and not any(map(str.isalpha, word)) and tongue.language not in ("pl", "cs")
        return DETERMINER if counts else NOUN

    def _settled(self, number: int, word: str, label: str) -> str:
        """A word that opens a clause or goes before a noun is the latter where no verb follows before a comma."""
        tongue = self.tongue
        if label == SUBORDINATING and word in tongue.prepositions:
            waits = self._verb_follows(number) and (self.opens(number) or not tongue.commas)
            return SUBORDINATING if waits else PREPOSITION
        if label == JOINING and word in tongue.prepositions and not self._verb_follows(number):
            return PREPOSITION
        if label == PURPOSE and word in tongue.prepositions and not self._is_infinitive(number + 1):
            return PREPOSITION
        if word == "to" and number + 1 < len(self.words):
            noun = self.bare[number + 1] in tongue.determiners or self.words[number + 1][:1].isupper()
            return PREPOSITION if noun else PURPOSE
        return label

    def _verb_follows(self, number: int) -> bool:
        for at in range(number + 1, min(number + 12, len(self.words))):
            if self.bare[at] in self.tongue.verbs and self.bare[at - 1] not in self.tongue.determiners:
                return True
            if self.bare[at].endswith(self.tongue.past) and len(self.bare[at]) >= _SHORTEST_VERB:
                return True
            if self.closes(at):
                return False
        return False

    def _is_infinitive(self, number: int) -> bool:
        if number >= len(self.words):
            return False
        word = self.bare[number]
        if word in ("att", "at", "å", "te"):
            return True
        if self.tongue.verb_last:
            return any(one in ("zu", "te") for one in self.bare[number : number + 8])
        return word.rpartition("'")[2].endswith(self.tongue.infinitives) and word not in self.tongue.determiners

    def _elided(self, number: int, before: str) -> str:
        prefix, _, rest = self.bare[number].partition("'")
        tongue = self.tongue
        if prefix in ("qu", "lorsqu", "puisqu", "ch"):
            return RELATIVE if prefix == "qu" and before == NOUN else SUBORDINATING
        if self.bare[number] in tongue.prepositions:
            return PREPOSITION
        self._held.add(number)
        if prefix in tongue.of:
            return OF
        if prefix in tongue.prepositions:
            return PREPOSITION
        if prefix in ("l", "un", "quest", "quell") and not (before in (NOUN, PRONOUN) and rest in tongue.auxiliaries):
            return DETERMINER if self.bare[number] not in tongue.times else TIME
        self._held.discard(number)
        return VERB if rest in tongue.verbs else NOUN

    def _is_relative(self, number: int, word: str, before: str) -> bool:
        """Whether a clause that tells which begins: behind a comma where a language sets one, else behind a noun."""
        tongue = self.tongue
        if number == 0 or self.words[number - 1][-1:] in ":;":
            return False
        if number + 1 < len(self.words) and self.opens(number) and word in tongue.prepositions:
            second = self.bare[number + 1]
            if second in tongue.relative and second not in tongue.joining:
                return number + 2 < len(self.words) and not self.words[number + 2][:1].isupper()
        if word not in tongue.relative:
            return False
        if tongue.commas and tongue.language != "nl":
            follows = self.words[min(number + 1, len(self.words) - 1)]
            capital = tongue.language == "de" and follows[:1].isupper()
            return self.opens(number) and (not capital or word not in tongue.determiners)
        if word in tongue.subordinating:
            return before in (NOUN, DETERMINER, TIME) or self.opens(number)
        if word in tongue.determiners:
            return before == NOUN
        return before not in (PREPOSITION, VERB)

    def _is_verb(self, number: int, word: str, before: str) -> bool:
        text, tongue = self.words[number].lstrip("\"'“„«‘("), self.tongue
        if number and self.bare[number - 1] in _BEFORE_VERBS.get(tongue.language, ()) and text.islower():
            others = (tongue.prepositions, tongue.determiners, tongue.adverbs, tongue.participle_forms)
            if len(word) > 3 and not any(word in table for table in others) and not word.endswith(tongue.infinitives):
                return True
        if before == ADVERB and tongue.language == "en" and number > 1 and self.labels[number - 2] == DETERMINER:
            before = DETERMINER
        if before == DETERMINER and number > 1 and self.bare[number - 1] in NUMBERS:
            before = NOUN if self.labels[number - 2] == PREPOSITION else before
        if before in (DETERMINER, OF) or before == PREPOSITION and self.bare[number - 1] not in tongue.particles:
            return False
        if number and text[:1].isupper():
            return False
        if number and self.bare[number - 1] == "whose":
            return False
        if word == "zijn" and VERB in self.labels:
            return False
        if before == VERB and word not in tongue.auxiliaries and not self.closes(number - 1):
            return False
        if tongue.language == "fr" and word == "a" and self.bare[number - 1] == "y":
            return False
        if word in tongue.verbs:
            if word in tongue.participle_forms or word.endswith(tongue.past) and tongue.language == "en":
                self.weak.add(number)
            return not self._is_plural(number, word)
        if tongue.language == "en" and word + "s" in tongue.verbs and self._is_plural_verb(number, before):
            return True
        if tongue.language == "de" and word.endswith("t") and len(word) > 3 and before == NOUN and text.islower():
            return VERB not in self.labels and not self.words[number - 1][:1].islower()
        if len(word) < _SHORTEST_VERB or not word.endswith(tongue.past) or not text.islower():
            return False
        if tongue.language in ("de", "nl", "no", "da", "sv") and before not in (NOUN, TIME):
            return False
        if word.endswith(_PRESENT.get(tongue.language, ("\n",))) and (VERB in self.labels or before not in (NOUN, TIME)):
            return False
        if word[:2] == "un" and tongue.language == "en":
            return False
        self.weak.add(number)
        return True

    def _is_plural(self, number: int, word: str) -> bool:
        """Whether an English word in -s or without is a noun: ``The plans are``."""
        if self.tongue.language != "en" or word in self.tongue.auxiliaries or number + 1 >= len(self.words):
            return False
        if number == 0:
            return True
        follows = self.bare[number + 1]
        if self.bare[number - 1] == "to":
            return True
        doubtful = word.endswith("s") and not word.endswith("ss")
        return doubtful and (follows in self.tongue.auxiliaries or follows == "of" or self.closes(number))

    def _is_plural_verb(self, number: int, before: str) -> bool:
        """Whether an English word without -s is a verb: ``Farmers fear that``."""
        subject = self.bare[number - 1]
        plural = subject.endswith("s") and not subject.endswith(("ss", "'s")) or subject in _PLURALS
        if before != NOUN or VERB in self.labels or number + 1 >= len(self.words) or not plural:
            return False
        follows = self.bare[number + 1]
        opens = follows in self.tongue.determiners or follows in self.tongue.prepositions
        return opens or follows in ("to", "that", "it", "him", "them", "as", "more", "why", "how")

    def _group_verbs(self) -> None:
        """Label what an auxiliary waits for, where it stands next to it."""
        tongue = self.tongue
        for number, label in enumerate(self.labels):
            if label != VERB or self.bare[number].rpartition("'")[2] not in tongue.auxiliaries:
                continue
            at = number + 1
            last = number
            while at < len(self.words) and at - number <= _LONGEST_GROUP and not self.closes(at - 1):
                word = self.bare[at]
                if self.is_nonfinite(word, at) and self.labels[at] not in (DETERMINER, PREPOSITION, OF, TIME):
                    last = at
                    self.labels[at] = GROUP
                    self.weak.discard(at)
                elif self.labels[at] not in (ADVERB, TIME) and not (tongue.language == "en" and word.endswith("ly")):
                    break
                at += 1
            for between in range(number + 1, last):
                self.labels[between] = GROUP

    def is_nonfinite(self, word: str, number: int) -> bool:
        """Whether a word is of a form that an auxiliary waits for."""
        tongue = self.tongue
        if self.words[number][:1].isupper():
            return False
        if tongue.language == "en" and self.bare[number - 1] in _MODALS:
            return True
        if tongue.language == "en" and word in tongue.verbs and word not in tongue.auxiliaries:
            return True
        if tongue.language == "en" and word.endswith("ing"):
            return True
        known = word in tongue.participle_forms or word in tongue.auxiliaries and len(word) > 2
        return known or len(word) > 3 and word.endswith(tongue.participles + tongue.infinitives)

    def is_infinitive(self, word: str) -> bool:
        """Whether a Romance word is an infinitive rather than a noun that ends like one."""
        endings = tuple(ending for ending in self.tongue.infinitives if ending != "re")
        shaped = len(word) > 4 and word.endswith(endings or ("\n",))
        return shaped and word not in _NO_INFINITIVES and not word.endswith(("ière", "aire", "eur", "ier", "dor", "tor"))

    def _spans(self) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        number = 0
        while number < len(self.words):
            if self.labels[number] in (RELATIVE, SUBORDINATING):
                end = self._end_of_clause(number)
                spans.append((number, end))
                number = max(end, number + 1)
            else:
                number += 1
        return spans

    def _end_of_clause(self, start: int) -> int:
        """Where the clause ends that begins with word `start`: at the comma behind its verb, or before another verb."""
        seen = False
        opened = bool(start) and self.labels[0] in (PREPOSITION, SUBORDINATING, TIME)
        separate = self.opens(start) or self.tongue.commas or opened
        seen = start + 1 < len(self.words) and self.tongue.language == "en" and self.bare[start + 1].endswith("ing")
        told = any(self.labels[number] == VERB for number in range(start)) and not self.tongue.verb_last
        for number in range(start + 1, len(self.words)):
            enough = seen or number - start > 2 and self.opens(start)
            if enough and self.closes(number - 1) and separate and self.labels[number] != JOINING:
                return number
            if not start and self.closes(number - 1) and self.labels[number] == VERB and self.tongue.commas:
                return number
            if seen and told and self.closes(number - 1) and self.labels[number] == VERB:
                continue
            if self.labels[number] == VERB:
                joined = self.labels[number - 1] in (VERB, JOINING, RELATIVE, SUBORDINATING) or self._apart(start, number)
                if seen and not joined and start and not self.tongue.commas and not self._is_object(number):
                    return number
                seen = True
            elif self.tongue.verb_last and number > start + 1:
                seen = True
        return len(self.words)

    def _is_object(self, number: int) -> bool:
        """Whether an English word in -s is no verb, one that helps another standing behind it: ``hoax calls have been``."""
        word, tongue = self.bare[number], self.tongue
        if tongue.language != "en" or not word.endswith("s") or word in tongue.auxiliaries:
            return False
        for at in range(number + 1, len(self.words)):
            if self.closes(at - 1) or self.labels[at] in (JOINING, SUBORDINATING, RELATIVE):
                return False
            if self.labels[at] == VERB:
                return self.bare[at] in tongue.auxiliaries
        return False

    def _apart(self, start: int, number: int) -> bool:
        """Whether another clause opens between the last verb and this one."""
        for at in range(number - 1, start, -1):
            if self.labels[at] == VERB:
                return False
            if self.labels[at] in (RELATIVE, SUBORDINATING, JOINING):
                return True
        return False


_BEFORE_VERBS = {
    "fr": ("ne", "se"),
    "es": ("se", "no"),
    "pt": ("se", "não"),
    "it": ("si", "non"),
    "pl": ("nie",),
}
"""Words that a verb follows."""
_MODALS = ("will", "would", "can", "could", "may", "might", "must", "should", "to", "won't", "can't")
_PRESENT = {
    "es": ("an",),
    "pt": ("am",),
    "it": ("ono",),
    "pl": ("uje", "ują", "ają", "eją"),
    "cs": ("uje", "ují", "ají", "ejí"),
}
"""Endings of `PAST` that are of the present, and that no verb before may contradict."""
_MORE = ("more", "less", "fewer", "mehr", "weniger", "meer", "minder", "mer", "mere", "fler", "flere", "víc", "więcej")
_THAN = ("than", "als", "dan", "än", "enn", "end", "než", "niż")
_PLURALS = ("police", "people", "women", "men", "children", "mps", "who")
_SUBJECTS = ("he", "she", "they", "we", "i")
_GERMAN_MODALS = frozenset(
    "muss müssen soll sollen will wollen kann können darf dürfen moet moeten wil willen kan kunnen mag mogen gaat gaan "
    "zal zullen".split()
)
_NO_INFINITIVES = frozenset(
    "carcere potere genere cantiere quartiere piacere dovere malessere opere lettere mujer hogar poder lugar taller azúcar "
    "alquiler nivel mulher colher hiver février janvier danger lugares militar familiar escolar popular particular "
    "similar regular solar nuclear dólar bar valor motor favor calor setor fervor amor cancer janeiro polar".split()
)
NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eine zwei drei vier fünf sechs sieben acht neun zehn twee drie "
    "vier vijf zes zeven acht negen tien två tre fyra fem sex sju åtta nio tio to fire seks syv åtte otte ni ti deux "
    "trois quatre cinq six sept huit neuf dix dos tres cuatro cinco seis siete ocho nueve diez due tre quattro cinque "
    "sei sette otto nove dieci dois duas três quatro sete oito dez dwa trzy cztery pięć dva tři čtyři pět".split()
)
