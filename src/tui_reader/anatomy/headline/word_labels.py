"""The tables of a language, the words of a sentence, and what each of them may be."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from functools import cache
from pathlib import Path

from tui_reader.anatomy.sentences import bare

TONGUES = Path(__file__).with_name("tongues")
"""A file a language: a table a line, indented lines going on; its name may be followed by the endings, ``-`` for none,
that each of the stems in its row takes; the rows of one name are one table."""
KNOWN = ("cs", "da", "de", "en", "es", "fr", "it", "nl", "no", "pl", "pt", "sv")
_SAME = {"nb": "no", "nn": "no"}
VERB_SECOND = ("da", "de", "nl", "no", "sv")
_SLAVIC = ("cs", "pl")
_ELIDING = ("fr", "it")
_GENDERS = ("o", "a", "os", "as", "i", "e", "s", "es")
"""What participles end on."""


class Tongue:
    """The tables of one language; words in lower case.

    `determiners` stand before a noun, counting words among them; `of` binds a noun to the one before it;
    `subordinating` opens clauses that wait or are waited for, and so do `phrases` of several words (with underscores in
    the file), `relative` those that tell which; `auxiliaries` wait
    for another verb, whose form ends as `participles` or `infinitives`; `particles` are parts of verbs that stand at
    the end; `times` are days, months and times of day; `pronouns` at the beginning need a sentence before; `reporting`
    says who says so; `past` ends verbs that no list has, but for `no_verbs`.

    What verbs wait for, by their stems: those that are `alone` for nothing, those that `tell` for a clause, which can
    stand alone, those in `leans` for a phrase with the preposition behind the slash. `being` makes passives and waits
    for what somebody is; `chaining` binds an infinitive to the verb before it; `personal` stands before a person that
    something is done to; `contracted` prepositions hold an article: as which one, behind the slash. `clitics` stand
    before a verb, `enclitics` behind it, as part of it. `around_times` stand beside a time (``a primera hora``),
    `lasting` before `units` of it. `partitive` is no `of` behind a verb (``ha presentato dei ricorsi``). Adverbs may
    end as `adverb_endings`; `leaning_adjectives` need what follows them (``responsable de``); `ordinals` may be days
    and may count; a verb in `impersonal` makes its pronoun mean nothing; `conjunctions` are adverbs that open a clause
    together with a ``que``; `roughly` goes before a number with an `of` (``cerca de 200``); `helping` infinitives wait
    for a participle, which does not change behind `having`; `negating` words and `none` say what is not so, and so do
    verbs that are `denying`; `attributive` adjectives stand before their noun; `only` must not be lost; what `beside`
    opens goes before the object does; `asides` may stand between commas amid anything; verbs that no table has end as
    `present`. `about` tells before a number that it is rough; a verb follows `before_verbs`, and those that are
    `leaning_on_verbs` belong to it; `doubtful` are endings of `past` that are of the present, and that no verb before
    may contradict; `short_infinitives` are known by no ending, `present_participles` by theirs.

    English has, besides: `nouns`, verbs that may be nouns as well; `saying`, verbs that take a clause that nothing
    opens; `postposed` adjectives, which stand behind their noun; `awaits`, by the word that opens it, the verbs, nouns
    and adjectives that say nothing without what follows, in rows as ``waits_of``: where there are any, `waiting` holds,
    and verbs need more unless they are `intransitive`; `copulas`, which wait for what the subject is; `factual`, which
    opens clauses told as facts; `ing_nouns`, which look like participles; `offices`, which a name may follow; and
    `ends`, which can end a title, though small words of another language look so.
    """

    def __init__(self, language: str) -> None:
        tables, self.verbs, self.nonfinite, endings = _read(language)
        self.language = language
        self.prepositions = tables("prepositions")
        self.of = tables("of")
        self.determiners = tables("determiners")
        self.phrases = [word.split("_") for word in sorted(tables("subordinating")) if "_" in word]
        self.subordinating = tables("subordinating").difference(map("_".join, self.phrases))
        self.relative = tables("relative")
        self.joining = tables("joining")
        self.auxiliaries = tables("auxiliaries")
        self.adverbs = tables("adverbs")
        self.times = tables("times")
        self.pronouns = tables("pronouns")
        self.reporting = tables("reporting")
        self.purpose = tables("purpose")
        self.participle_forms = tables("participle_forms")
        self.particles = tables("particles")
        self.participles = tuple(tables("participles"))
        self.infinitives = tuple(tables("infinitives"))
        self.no_verbs = tables("no_verbs")
        self.past = tuple(tables("past"))
        self.no_adverbs = tables("no_adverbs")
        self.nouns = tables("nouns")
        self.saying = tables("saying")
        self.postposed = tables("postposed")
        self.intransitive = tables("intransitive")
        self.copulas = tables("copulas")
        self.ends = tables("ends")
        self.ing_nouns = tables("ing_nouns")
        self.factual = tables("factual")
        self.offices = tables("offices")
        opening = self.prepositions | self.of | self.purpose | self.subordinating | self.relative | {"ing"}
        self.awaits = {word: waiting for word in opening if (waiting := tables(f"waits_{word}"))}
        self.waiting = bool(self.awaits)
        self.slavic = language in _SLAVIC
        self.elides = language in _ELIDING
        self.alone = tables("alone")
        self.tells = tables("tells")
        self.being = tables("being")
        self.chaining = tables("chaining")
        self.personal = tables("personal")
        self.clitics = tables("clitics")
        self.enclitics = tuple(tables("enclitics"))
        self.gerunds = tuple(tables("gerunds"))
        self.infinitive_forms = tables("infinitive_forms")
        self.around_times = tables("around_times")
        self.lasting = tables("lasting")
        self.units = tables("units")
        self.partitive = tables("partitive")
        self.surely = tuple(ending for ending in self.participles if len(ending) > 2 or "é" in ending)
        """Endings of participles that hardly any other word has."""
        self.leaning_adjectives = tables("leaning_adjectives")
        self.ordinals = tables("ordinals")
        self.impersonal = tables("impersonal")
        self.conjunctions = tables("conjunctions")
        self.roughly = tables("roughly")
        self.only = tables("only")
        self.present = tuple(tables("present"))
        self.negating = tables("negating")
        self.denying = tables("denying")
        self.having = tables("having")
        self.none = tables("none")
        self.attributive = tables("attributive")
        self.helping = tables("helping")
        self.beside = tables("beside")
        self.asides = tables("asides")
        self.about = tables("about")
        self.before_verbs = tables("before_verbs")
        self.leaning_on_verbs = tables("leaning_on_verbs")
        self.doubtful = tuple(tables("doubtful"))
        self.short_infinitives = tables("short_infinitives")
        self.present_participles = tuple(tables("present_participles"))
        self.adverb_endings = tuple(tables("adverb_endings"))
        self.contracted = dict(_pairs(tables("contracted")))
        self._leans: dict[str, set[str]] = {}
        for stem, preposition in _pairs(tables("leans")):
            self._leans.setdefault(stem, set()).add(preposition)
        self.framed = bool(self._leans)
        if self.framed:
            nominal = (self.prepositions, self.determiners, self.of, self.relative, self.pronouns)
            small = (*nominal, self.subordinating, self.joining, self.adverbs)
            self.verbs = self.verbs.difference(*small, self.no_verbs) | (self.verbs & self.auxiliaries)
        self._endings = endings.union(self.participles, self.infinitives, self.gerunds, ("", *_GENDERS))

    def is_of(self, stems: Container[str], word: str) -> bool:
        """Whether a form is one of a verb by whose stem a table has it."""
        return any(word[:end] in stems and word[end:] in self._endings for end in range(2, len(word) + 1))

    def leans_on(self, word: str) -> set[str]:
        """The prepositions that a verb waits for, by any form of it."""
        ends = range(1, len(word) + 1)
        return set().union(*(self._leans.get(word[:end], ()) for end in ends if word[end:] in self._endings))


def _pairs(entries: frozenset[str]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        first, _, second = entry.partition("/")
        yield first, second


_Words = frozenset[str]


@cache
def _read(language: str) -> tuple[Callable[[str], _Words], _Words, _Words, _Words]:
    """The tables of a language by their names; every finite form of every verb, each stem with each ending of its row;
    those behind a stroke, that are not finite; and all those endings."""
    text = (TONGUES / f"{language}.txt").read_text(encoding="utf-8")
    words: dict[str, str] = {}
    forms: dict[bool, list[str]] = {True: [], False: []}
    endings: list[str] = []
    for line in text.replace("\n ", "").split("\n"):
        name, _, rest = line.partition(":")
        if not name.startswith("verbs "):
            words[name] = rest
            continue
        finite, stems = True, rest.split()
        for ending in name.split()[1:]:
            if ending == "|":
                finite = False
                continue
            endings.append(ending)
            forms[finite] += stems if ending == "-" else [stem + ending for stem in stems]
    found = frozenset(forms[True]), frozenset(forms[False]), frozenset(endings)
    return lambda name: frozenset(words.get(name, "").split()), *found


def tables_of(language: str) -> Callable[[str], frozenset[str]]:
    """The tables of a language by their names."""
    return _read(language)[0]


@cache
def tongue(language: str) -> Tongue | None:
    """The tables of a language by its two letters; None where there are none."""
    known = _SAME.get(language, language)
    if known in VERB_SECOND:
        from tui_reader.anatomy.headline.fields.tongue import VerbSecond

        return VerbSecond(known)
    return Tongue(known) if known in KNOWN else None


NOUN, VERB, GROUP, OF, PREPOSITION, DETERMINER = "n", "v", "g", "o", "p", "d"
SUBORDINATING, RELATIVE, JOINING, ADVERB, TIME, PRONOUN, PURPOSE = "s", "r", "c", "a", "t", "i", "u"
"""What a word is: `GROUP` belongs to the verb before it, `PURPOSE` opens an infinitive, `OF` binds nouns."""

DASHES = ("–", "—", "-", "--")
_COMMAS_AND_DASHES = (",", ";", ":", "–", "—")
_CLOSING = "\"'”“»’)"


_LONGEST_QUOTED = 9


class Sentence:
    """The words of a sentence with a label each.

    `bare` has them as word lists do; `weak` the numbers of verbs that are known by their endings alone, or that may be
    participles; `held` those of words that hold the next one, as ``d’oliva`` does; `quoted` those of short quotations;
    `spans` the clauses inside the sentence, as first word and the word after the last; `unopened` where one begins
    that no word opens: ``said it is``.
    """

    def __init__(self, words: list[str], tongue: Tongue) -> None:
        self.words = words
        self.tongue = tongue
        self.bare = [bare(word).replace("’", "'") for word in words]
        self.labels: list[str] = []
        self.weak: set[int] = set()
        self.held: set[int] = set()
        self.spans: list[tuple[int, int]] = []
        self.unopened: set[int] = set()
        self.depth = 0
        self.quoted = _quoted(words) if tongue.framed or tongue.waiting else set()
        self._closed = [not word[-1:].isalnum() and word.rstrip(_CLOSING)[-1:] in _COMMAS_AND_DASHES for word in words]

    def part(self, start: int, end: int) -> Sentence:
        """Some of the words by themselves, with the labels that they have; `spans` are left to be found."""
        own = Sentence(self.words[start:end], self.tongue)
        own.labels, own.depth = self.labels[start:end], self.depth + 1
        own.weak, own.held, own.unopened = (
            {at - start for at in numbers if start <= at < end} for numbers in (self.weak, self.held, self.unopened)
        )
        return own

    def before(self, number: int) -> str:
        """The label of the word before another; that of the noun where it holds both, as ``d’oliva`` does."""
        if number == 0:
            return ""
        return NOUN if number - 1 in self.held else self.labels[number - 1]

    def closes(self, number: int) -> bool:
        """Whether a comma or the like stands behind a word."""
        return self._closed[number]

    def opens(self, number: int) -> bool:
        """Whether a word is the first or stands behind a comma or the like."""
        return number == 0 or self.closes(number - 1)

    def inside(self, number: int) -> bool:
        """Whether a word is part of a clause inside the sentence."""
        return any(start <= number < end for start, end in self.spans)


_LONGEST_QUOTED = 8


def _quoted(words: list[str]) -> set[int]:
    """The words of short quotations but for their first: they are one noun with that."""
    found: set[int] = set()
    for number, word in enumerate(words):
        closing = {"“": "”", "«": "»", "‘": "’", '"': '"'}.get(word[:1])
        if word[:1] == "'" and len(word) > 2:
            near = range(number + 1, min(number + _LONGEST_QUOTED, len(words)))
            end = next((at for at in near if words[at].rstrip(".,;:!?")[-1:] == "'"), number)
            found.update(range(number + 1, end + 1))
        if not closing or closing in word[1:]:
            continue
        near = range(number + 1, min(number + _LONGEST_QUOTED, len(words)))
        end = next((at for at in near if closing in words[at]), number)
        found.update(range(number + 1, end + 1))
    return found


WHEN, ASIDE, OPENING, AFTER, SUBJECTS_PLACE, OF_OBJECT, OF_SUBJECT, SOFT = range(8)
"""Times go first; then asides, what comes after what the verb waits for, and what tells more of the nouns."""
MUST = 99


class Part:
    """Words that stay or go together: the first, the one after the last, how early they go, and with what.

    `bound` is 0 for what goes alone, 1 for what goes with the part before it; 2 for what goes with the first words of
    its clause, 3 for what goes with the part before it there, and so on for clauses within clauses.
    """

    __slots__ = ("bound", "end", "rank", "start")

    def __init__(self, start: int, end: int, rank: int, bound: int = 0) -> None:
        self.start = start
        self.end = end
        self.rank = rank
        self.bound = bound

    def until(self, end: int) -> Part:
        """The same, with the words up to another one."""
        return Part(self.start, end, self.rank, self.bound)

    def ranked(self, rank: int, bound: int = 0) -> Part:
        """The same words, going at another time."""
        return Part(self.start, self.end, rank, bound)

    def goes_with(self, other: Part) -> bool:
        """Whether it goes when another part before it does."""
        return self.bound > other.bound or self.bound == other.bound and self.bound % 2 == 1


def words_of(text: str) -> frozenset[str]:
    """Words parted by spaces, as a set."""
    return frozenset(text.split())


COUNTING = words_of(
    "half part cause causa most thousands hundreds dozens millions number danni rest one series lack head row "
    "string pair handful group moitié milliers centaines dizaine dizaines centaine nombre série partie tiers "
    "suite million mitad miles cientos decenas millones número serie mayoría veintena parte tercio uno una metà "
    "migliaia centinaia decine milioni numero gran metade milhares centenas dezenas milhões maioria % percent "
    "cent cento ciento procent euro euros dólares dollar dollars cerca milhão millón milione miliardi milliards "
    "milliard menos meno moins más più plus mais totalité totalidad totalidade"
)
"""Words that say nothing without the `of` after them."""
INTENDING = words_of(
    "decision plan plans bid effort efforts attempt attempts move right rights call calls refusal failure pledge "
    "proposal chance"
)
"""English nouns that say nothing without the ``to`` after them."""
DEFINITE = words_of("the le la les l el los las il lo i gli o a os as de")
WITH_ARTICLE = words_of(
    "au aux al alla ai agli alle nel nella nei negli nelle sul sulla sui sulle dal dalla dai dalle ao à aos às "
    "no na nos nas pelo pela pelos pelas"
)
LACKING = words_of("without sans sin sem senza bez")
"""Prepositions of what is left or made to be without something."""
ALL_OF_THEM = words_of(
    "celles lo quello quella quelle aquel aquellos aquele aquela aqueles aquelas people lidé osoby ludzie "
    "anyone everyone those whoever nobody alle ceux celui celle quienes los las quelli chi den de dem ci te ti"
)
"""What the clause behind it cannot be left out of."""
PERIODS = words_of("minutes hours days weeks months years decades")
SEVERAL = words_of("people police men women children staff crew and everyone anyone nobody team family mps who company")
"""What ``they`` may mean, besides nouns in -s."""
POSSESSIVES = words_of(
    "his her their its son sa ses leur leurs su sus suo sua suoi sue seu seus suas jego jej ich jeho její jejich"
)
WAITED_FOR = words_of("that whether how why what of at que qu che że czy aby żeby že zda se si")
"""What opens a clause that tells what was said or asked, with what may stand before it: ``at how``."""
WHOEVER = words_of("chi quem quien quienes quiconque")
"""What opens a clause that is the subject of the sentence: ``Chi ha perso il treno | potrà``."""
HALVES = words_of(
    "koniec końcem końcu początek początku początkiem połowie połowy konec koncem konci začátku začátkem polovině"
)
"""Slavic parts of a time that say nothing without it: ``pod koniec roku``."""
NEGATIONS = words_of("pas plus jamais rien not never no się se")
CONDITIONS = words_of("if unless si se jeśli pokud caso")
NUMBERS = words_of(
    "one two three four five six seven eight nine ten to tre deux trois quatre cinq sept huit neuf dix dos tres "
    "cuatro cinco seis siete ocho nueve diez due quattro cinque sei sette otto nove dieci dois duas três quatro "
    "sete oito dez dwa trzy cztery pięć dva tři čtyři pět"
)
"""Numbers, and the ``to`` between two of them."""
