"""What a language's small words and verbs are, of those that `tongues` has."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType

KNOWN = ("cs", "da", "de", "en", "es", "fr", "it", "nl", "no", "pl", "pt", "sv")
_SAME = {"nb": "no", "nn": "no"}
_VERB_SECOND = ("da", "de", "nl", "no", "sv")
_VERB_LAST = ("de", "nl")
_COMMAS = ("cs", "de", "nl", "pl")
_ELIDING = ("fr", "it")


class Tongue:
    """The tables of one language; words in lower case.

    `determiners` stand before a noun, counting words among them; `of` binds a noun to the one before it;
    `subordinating` opens clauses that wait or are waited for, `relative` those that tell which; `auxiliaries` wait
    for another verb, whose form ends as `participles` or `infinitives`; `particles` are parts of verbs that stand at
    the end; `times` are days, months and times of day; `pronouns` at the beginning need a sentence before; `reporting`
    says who says so; `past` ends verbs that no list has.
    """

    def __init__(self, language: str) -> None:
        module = import_module(f"tui_reader.anatomy.tongues.{language}")
        self.language = language
        self.prepositions = _words(module, "PREPOSITIONS")
        self.of = _words(module, "OF")
        self.determiners = _words(module, "DETERMINERS")
        self.subordinating = _words(module, "SUBORDINATING")
        self.relative = _words(module, "RELATIVE")
        self.joining = _words(module, "JOINING")
        self.auxiliaries = _words(module, "AUXILIARIES")
        self.adverbs = _words(module, "ADVERBS")
        self.times = _words(module, "TIMES")
        self.pronouns = _words(module, "PRONOUNS")
        self.reporting = _words(module, "REPORTING")
        self.purpose = _words(module, "PURPOSE")
        self.participle_forms = _words(module, "PARTICIPLE_FORMS")
        self.particles = _words(module, "PARTICLES")
        self.verbs = _verbs(module.VERBS)
        self.participles = tuple(module.PARTICIPLES.split())
        self.infinitives = tuple(module.INFINITIVES.split())
        self.past = tuple(module.PAST.split())
        self.verb_second = language in _VERB_SECOND
        self.verb_last = language in _VERB_LAST
        self.commas = language in _COMMAS
        self.elides = language in _ELIDING


def _words(module: ModuleType, table: str) -> frozenset[str]:
    return frozenset(getattr(module, table).split())


def _verbs(table: dict[str, str]) -> frozenset[str]:
    """Every form of every verb: each stem with each ending of its row."""
    forms: set[str] = set()
    for endings, stems in table.items():
        tails = ["" if ending == "-" else ending for ending in endings.split()]
        for stem in stems.split():
            forms.update([stem + tail for tail in tails])
    return frozenset(forms)


@cache
def tongue(language: str) -> Tongue | None:
    """The tables of a language by its two letters; None where there are none."""
    known = _SAME.get(language, language)
    return Tongue(known) if known in KNOWN else None
