"""The words of a sentence as the model sees them: each with its kind, what its language knows of it, and its marks."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from tui_reader.anatomy.headline import english
from tui_reader.anatomy.headline.speech import (
    ADVERB,
    AUXILIARY,
    DETERMINER,
    EITHER,
    JOINING,
    NAME,
    NONFINITE,
    NUMBER,
    OF,
    OTHER,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
    VERBS,
    has,
)
from tui_reader.anatomy.sentences import no_ends

if TYPE_CHECKING:
    from tui_reader.anatomy.headline.readings import Readings

TONGUES = Path(__file__).with_name("tongues")
"""A file a language: a table a line, indented lines going on. The rows of ``verbs`` name, behind the word, the endings
that each of their stems takes, ``-`` for none, those behind a stroke not finite."""
KNOWN = ("ar", "cs", "da", "de", "en", "es", "fr", "it", "nl", "no", "pl", "pt", "sv")
READ = ("en",)
"""Languages in which words that may be one kind or another are read by what stands around them."""
_SAME = {"nb": "no", "nn": "no"}
_SUBJECT_FIRST = ("da", "de", "en", "fr", "nl", "no", "sv")
"""Languages in which a sentence does not begin with a full verb, though with a noun that looks like one."""

_TABLES = {
    "auxiliaries": AUXILIARY,
    "subordinating": SUBORDINATING,
    "relative": RELATIVE,
    "of": OF,
    "prepositions": PREPOSITION,
    "determiners": DETERMINER,
    "joining": JOINING,
    "pronouns": PRONOUN,
    "times": TIME,
    "purpose": PURPOSE,
    "particles": PARTICLE,
    "adverbs": ADVERB,
    "nonfinite": NONFINITE,
    "either": EITHER,
    "others": OTHER,
}
_NOUN_BEHIND = ("da", "en", "no", "sv")
"""Languages in which what follows an article or a preposition is no verb, though it may look like one."""
_MET = 50_000
"""Words whose kind is kept at hand."""
_ELIDING = ("fr", "it")
_ELIDED = ("d", "qu", "dell", "nell", "all", "dall", "sull", "un")
"""What stands before an apostrophe, but not before a verb."""
_STEM = 3
"""Letters before an ending, at least."""
_LONGEST_ENDING = 8
_OPENING = "'\"“”‘’«»„‚‹›([¡¿"
_CLOSING = "'\"“”’»«„)]›,;:.!?–—-…،؛؟"
_QUOTES = frozenset('"“”„«»')
_MARKS = {",": ",", "،": ",", ";": ":", "؛": ":", ":": ":", "–": "-", "—": "-", "?": "?", "؟": "?", "!": "!", ")": ")"}
_MONEY = "$€£¥"


class Lexicon:
    """What one language knows of words: their `kinds`, the stems and endings of verbs, and what words wait for.

    Most tables are looked into for a few words of one sentence: they stay texts, and are asked by `has`. `waits`: by a
    small word, the words or stems that say little without a phrase that it opens; `alone`: verbs that wait for nothing;
    `tells`: verbs that wait for a clause; `ends`: words that may end a title though they look like small ones of
    another language.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.kinds: dict[str, str] = {}
        self.waits: dict[str, str] = {}
        self.alone = self.tells = self.ends = self.doubtful = ""
        self._met: dict[str, str] = {}
        self._endings: dict[str, str] = {}
        self._either: tuple[str, ...] = ()
        self._verbs: list[tuple[str, list[tuple[str, str]]]] = []
        text = (TONGUES / f"{language}.txt").read_text(encoding="utf-8")
        for line in text.replace("\n ", "").split("\n"):
            name, _, words = line.partition(":")
            self._take(name, words + " ")

    def _take(self, name: str, words: str) -> None:
        table, _, detail = name.partition(" ")
        if table == "verbs":
            finite, _, other = detail.partition("|")
            endings = [(ending.replace("-", ""), VERB) for ending in finite.split()]
            self._verbs.append((words, endings + [(ending.replace("-", ""), NONFINITE) for ending in other.split()]))
        elif table == "waits":
            self.waits[detail] = words
        elif table == "either_endings":
            self._either = tuple(words.split())
            self._endings.update(dict.fromkeys(self._either, EITHER))
        elif table == "endings":
            self._endings.update(dict.fromkeys(words.split(), detail))
        elif table in ("alone", "tells", "ends", "doubtful"):
            setattr(self, table, words)
        elif kind := _TABLES.get(table):
            self.kinds = {**dict.fromkeys(words.split(), kind), **self.kinds}

    @cached_property
    def readings(self) -> Readings | None:
        """What tells a word that may be one kind or another, where the language has that."""
        # Few languages have it.
        if self.language not in READ:
            return None
        from tui_reader.anatomy.headline.readings import readings

        return readings(self.language)

    def kind(self, word: str) -> str:
        """The kind of a word in lower case; nothing where it is not known."""
        kind = self.kinds.get(word) or self._met.get(word)
        if kind is None:
            if len(self._met) >= _MET:
                self._met.clear()
            kind = self._met[word] = self._of_form(word)
        return kind

    def _of_form(self, word: str) -> str:
        for stems, endings in self._verbs:
            for ending, form in endings:
                if word.endswith(ending) and has(stems, word[: len(word) - len(ending)]):
                    return EITHER if form == VERB and word.endswith(self._either) else form
        ends = (self._endings.get(word[at:], "") for at in range(max(_STEM, len(word) - _LONGEST_ENDING), len(word)))
        return next(filter(None, ends), "")


def lexicon(language: str) -> Lexicon | None:
    """What is known of a language by its two letters; None where nothing is."""
    known = _SAME.get(language, language)
    return _lexicon(known) if known in KNOWN else None


_lexicon = cache(Lexicon)


class Words:
    """A sentence's words with, for each: `bare`, in lower case without marks; its `kinds`; `shown`, the word where the
    model knows it, else its kind; the `marks` behind it, and whether a quotation or bracket `opens` before it; how many
    `commas` there are before it; `asides`, the kind of the word that begins the part between commas in which it stands,
    nothing where it is in none. What is known already of their `kinds` need not be found again."""

    def __init__(self, words: list[str], known: Lexicon, common: Iterable[str] = (), kinds: str = "") -> None:
        self.words = words
        self.known = known
        self.bare = [word.strip(_OPENING + _CLOSING).lower().replace("’", "'") or word[0] for word in words]
        self.marks = list(map(_marks, words))
        self._is_english = known.language == "en"
        self.opens = ['"' if word[0] in _QUOTES else "(" if word[0] == "(" else "" for word in words]
        self.commas = list(accumulate((int("," in marks) for marks in self.marks), initial=0))
        self.kinds = kinds
        if not kinds:
            self._find_kinds()
        small = frozenset(common)
        self.shown = [
            word if word in small or word in known.kinds else "~" + kind
            for word, kind in zip(self.bare, self.kinds, strict=True)
        ]
        self.asides: list[str] = []
        aside = ""
        for at, kind in enumerate(self.kinds):
            self.asides.append(aside)
            if at and self.marks[at - 1]:
                aside = kind

    def _find_kinds(self) -> None:
        for at in range(len(self.words)):
            self.kinds += self._kind(at)
        if SUBORDINATING in self.kinds:
            self.kinds = "".join(
                PREPOSITION if self._opens_no_clause(at) else kind for at, kind in enumerate(self.kinds)
            )
        if self.known.readings is not None:
            self.kinds = self.known.readings.kinds(self)

    @cached_property
    def open_clauses(self) -> list[str]:
        """What `clauses.clauses` tells."""
        from tui_reader.anatomy.headline.clauses import clauses

        return clauses(self)

    def is_small(self, at: int) -> bool:
        """Whether something is missing behind a word."""
        word = self.bare[at]
        return word in no_ends() and not has(self.known.ends, word) or word.endswith("'s")

    def _opens_no_clause(self, at: int) -> bool:
        """Whether a word that opens a clause elsewhere is a preposition here: no verb comes before the next mark."""
        if self.kinds[at] != SUBORDINATING:
            return False
        behind, word = self.kinds[at + 1 : at + 2], self.bare[at]
        if self._is_english and english.opens_nothing(word, behind):
            return True
        if not has(self.known.doubtful, word):
            return False
        if behind in (TIME, NUMBER):
            return True
        if word == "as" and ("as" in self.bare[at + 2 : at + 4] or "as" in self.bare[max(0, at - 3) : max(0, at - 1)]):
            return True
        stop = next((number for number in range(at, len(self.kinds)) if self.marks[number]), len(self.kinds))
        return set(VERBS).isdisjoint(self.kinds[at + 1 : stop + 1])

    def _kind(self, at: int) -> str:
        word = self.bare[at]
        kind = self.known.kind(word)
        first = self.words[at].lstrip(_OPENING)[:1]
        named = at > 0 and first.isupper()
        if not kind and "'" in word:
            kind = self.known.kind(word.partition("'")[0] + "'") or self._contracted(word)
        if named and (
            kind in (VERB, EITHER, NONFINITE, ADVERB) or self._is_english and english.is_name(self.words[at])
        ):
            return NAME
        if kind == VERB and at == 0 and self.known.language in _SUBJECT_FIRST:
            return OTHER
        if (
            kind in (VERB, EITHER)
            and not (self._is_english and english.is_verb_behind(self.known, self.bare, at))
            and self.kinds[-1:] in (DETERMINER, OF, PREPOSITION)
            and self.known.language in _NOUN_BEHIND
        ):
            return NONFINITE if kind == EITHER else OTHER
        if self._is_english and (other := english.kind_of(self.known, self.bare, self.kinds, at, kind)):
            return other
        if kind:
            return kind
        if word[:1].isdigit() or word[:1] in _MONEY:
            return NUMBER
        return NAME if named else OTHER

    def _contracted(self, word: str) -> str:
        """The kind of a word with an apostrophe, where a verb stands behind that."""
        if self._is_english:
            return english.contracted(word)
        before, _, verb = word.partition("'")
        kind = self.known.kind(verb) if self.known.language in _ELIDING and before not in _ELIDED else ""
        return kind if kind in VERBS else ""


def _marks(word: str) -> str:
    tail = word[len(word.rstrip(_CLOSING)) :] or word
    if tail == word and len(word) > 1:
        return ""
    quoted = '"' if not _QUOTES.isdisjoint(tail) else ""
    return quoted + "".join(_MARKS.get(mark, "") for mark in tail)
