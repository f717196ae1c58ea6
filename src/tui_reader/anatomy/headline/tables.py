"""The tables of a language."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from functools import cache
from pathlib import Path

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
