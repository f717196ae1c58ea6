"""The further tables of a language whose verb stands second."""

from __future__ import annotations

from tui_reader.anatomy.headline.tables import Tongue, tables_of
from tui_reader.anatomy.headline.word_labels import Sentence
from tui_reader.anatomy.headline.word_sets import words_of

COUNTING = words_of(
    "zahl hälfte reihe gruppe teil helft half prozent percent procent prosent cent % deel aantal reeks groep "
    "serie rest euro euros dollar dollars million "
    "halvparten hälften halvdelen antallet antalet antal flertallet majoriteten flertalet resten andelen tusenvis"
)
"""Words that say nothing without the ones after them."""
LACKING = words_of("ohne zonder utan uten uden")
"""Prepositions of what is left or made to be without something."""
ALL_OF_THEM = words_of("menschen personen mensen personer mennesker människor folk alle den dem de")
"""What the clause behind it cannot be left out of."""


class VerbSecond(Tongue):
    """The tables of such a language beside those that all have.

    `markers` stand before an infinitive; `nonfinite` are participles and infinitives, `prefixes` what they begin with,
    `derived` how they end by the end of a finite form; `joined` stand before a verb that is listed without them, where
    it ends as `verb_ends`. Of the determiners `alone` need no noun, `articles` make no time of a noun, `each` need the
    clause behind them; `numbers` count, `more` compares with `comparing` behind it, `degrees` go with the word behind
    them, `focus` with the phrase. `that` opens a clause behind a preposition, `so_long` behind ``so``, `content` one
    that tells what was said, `conditions` one that has to be told, `whoever` one that is a subject. `leaning` and
    `kept` cannot go, `pointing` stand for a clause or for what was told before, `theirs` point back; `those` are
    nothing without the clause behind them; `not_subjects` begin no subject, `expletives` may. `saying` and
    `words_of_saying` tell who says so, `reasons` when or why, `origin` where somebody comes from, `agents` by whom,
    `after_times` how long after what. `behind` follows its noun, `shared` helps two verbs, `adjuncts` follow their verb
    at once, `passive` are auxiliaries behind which all is said. `actors` are nouns that no name follows, `definite`
    endings of nouns, `genitives` begin a noun that belongs to the one before. `waits` has for a preposition how verbs
    begin that wait for it and `noun_waits` how nouns end that do, `clause_verbs` and `clause_nouns` the same of those
    that wait for a clause, `alone_verbs` of those that wait for nothing; `idioms` make one verb with it.
    """

    def __init__(self, language: str) -> None:
        super().__init__(language)
        tables = tables_of(language)
        self.capitals = language == "de"
        self.verb_last = language in ("de", "nl")
        self.markers = tables("markers")
        self.nonfinite |= tables("nonfinite")
        self.verbs |= self._derived(tables("passives")) | {verb.replace("ß", "ss") for verb in self.verbs}
        self.nonfinite |= self._derived(tables("derived"))
        self.prefixes = tuple(tables("prefixes"))
        self.alone = tables("alone")
        self.numbers = tables("numbers")
        self.that = tables("that")
        self.content = tables("content")
        self.focus = tables("focus")
        self.leaning = tables("leaning")
        self.kept = tables("kept")
        self.pointing = tables("pointing")
        self.saying = tables("saying")
        self.words_of_saying = tables("words_of_saying")
        self.reasons = tables("reasons")
        self.origin = tables("origin")
        self.conditions = tables("conditions")
        self.whoever = tables("whoever")
        self.those = tables("those")
        self.theirs = tables("theirs")
        self.not_subjects = tables("not_subjects")
        self.expletives = tables("expletives")
        self.behind = tables("behind")
        self.shared = tables("shared")
        self.passive = tables("passive")
        self.actors = tables("actors")
        self.definite = tuple(tables("definite"))
        self.genitives = tables("genitives")
        self.clause_verbs = tuple(tables("clause_verbs"))
        self.clause_nouns = tuple(tables("clause_nouns"))
        self.alone_verbs = tuple(tables("alone_verbs"))
        self.idioms = tuple(idiom.replace("_", " ") for idiom in tables("idioms"))
        self.joined = tables("joined")
        self.verb_ends = tuple(tables("verb_ends")) or ("\n",)
        self.so_long = tables("so_long")
        self.adjuncts = tables("adjuncts")
        self.elliptic = tables("elliptic")
        self.hollow = tuple(tables("hollow")) or ("\n",)
        self.towards = tables("towards")
        self.needy = tables("needy")
        self.unresolved = tables("unresolved")
        self.impersonal = tables("impersonal")
        self.comments = tuple(tables("comments")) or ("\n",)
        self.objects = tables("objects")
        self.dated = tables("dated")
        self.asked = tables("asked")
        self.hedges = tuple(tables("hedges")) or ("\n",)
        self.placed = tuple(tables("placed")) or ("\n",)
        self.datives = tuple(tables("datives")) or ("\n",)
        self.pairs = tables("pairs")
        self.contrasts = tables("contrasts")
        self.negations = tables("negations")
        self.ordinals = tables("ordinals")
        self.firsts = tables("firsts")
        self.also = tables("also")
        self.outright = tuple(tables("outright")) or ("\n",)
        self.compass = tables("compass")
        self.provided = tables("provided")
        self.allowing = tables("allowing")
        self.more = tables("more")
        self.each = tables("each")
        self.degrees = tables("degrees")
        self.comparing = tables("comparing")
        self.after_times = tables("after_times")
        self.agents = tables("agents")
        self.articles = tables("articles")
        self.noun_waits = {word: tuple(stems) for word in self.prepositions if (stems := tables(f"nouns {word}"))}
        self.waits = {word: tuple(stems) for word in self.prepositions if (stems := tables(f"waits {word}"))}

    def _derived(self, changes: frozenset[str]) -> set[str]:
        """The verbs that end as the first half of a change, with the second instead."""
        pairs = [change.split(">") for change in changes]
        return {verb.removesuffix(old) + new for old, new in pairs for verb in self.verbs if verb.endswith(old)}


class Fields(Sentence):
    """A sentence of such a language; `quoted` tells behind which words a quotation goes on, `unopened` which words
    begin a clause without a word that opens it, `ends` has where the clause ends that a word begins, or 0."""

    tongue: VerbSecond
    quoted: list[bool]
    unopened: set[int]
    ends: list[int]

    def closes(self, number: int) -> bool:
        """Whether a comma or the like stands behind a word, outside a quotation."""
        return super().closes(number) and not self.quoted[number]
