"""English words that may be verbs or not: what tells is what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.anatomy.headline.speech import (
    ADVERB,
    AUXILIARY,
    DETERMINER,
    EITHER,
    NAME,
    NONFINITE,
    NUMBER,
    OTHER,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    VERB,
    VERBS,
    has,
)

if TYPE_CHECKING:
    from tui_reader.anatomy.headline.words import Lexicon

_NOUNS = ("will", "can", "might", "must")
"""Auxiliaries that are nouns behind an article."""
_HAVE = ("have", "be", "been", "being", "having")
"""Verbs behind which another is not finite, where they are not themselves."""
_MODALS = (
    " will would can could may might must shall should do does did won't wouldn't can't cannot don't doesn't didn't "
)
_MANY = ("people", "men", "women", "children", "police")
"""Nouns of which many do something, without an ``s``."""
_THEY = ("they", "we", "you", "i")
_CONTRACTED = ("re", "ve", "ll", "d", "m")
_SUBJECTS = " it he she this that there here what everything nothing something everyone everybody "
"""Words behind which ``'s`` is a verb."""
_ALONE = " this that these those both all each some most many few first another "
"""Determiners that are subjects by themselves, too."""
_BEHIND_ALONE = (DETERMINER, PREPOSITION, PRONOUN, PURPOSE, SUBORDINATING)
_AROUND = ".,;:!?)”’»"
_BEHIND_VERB = (DETERMINER, PRONOUN, PARTICLE, SUBORDINATING, RELATIVE)
_HISSING = ("s", "x", "z", "ch", "sh", "o")


def is_name(word: str) -> bool:
    """Whether a word with a capital is a month or a man, though it looks like a verb."""
    return word.rstrip(_AROUND) in ("May", "Will")


def contracted(word: str) -> str:
    """The kind of a word with an apostrophe, where a verb stands behind that."""
    subject, _, verb = word.partition("'")
    return AUXILIARY if verb in _CONTRACTED or verb == "s" and has(_SUBJECTS, subject) else ""


def kind_of(known: Lexicon, bare: list[str], kinds: str, at: int, kind: str) -> str:
    """What tells a verb's form that looks like others: what stands before it; nothing where nothing does."""
    before, word = kinds[-1:], bare[at]
    if not at and word == "once" and bare[1:2] != ["a"]:
        return SUBORDINATING
    if kind == AUXILIARY and before == DETERMINER and word in _NOUNS and not has(_ALONE, bare[at - 1]):
        return OTHER
    small = len(kinds.rstrip(ADVERB)) - 1
    modal = small >= 0 and kinds[small] == AUXILIARY and has(_MODALS, bare[small])
    behind_small = before == PURPOSE or modal or before == NONFINITE and bare[at - 1] in _HAVE
    if kind in (VERB, EITHER, AUXILIARY):
        return NONFINITE if behind_small else ""
    if word == "that" and before in (OTHER, NAME):
        return RELATIVE
    if kind or not before or not is_base(known, word):
        return ""
    if behind_small or before == AUXILIARY:
        return NONFINITE
    many = before in (OTHER, NAME) and (_is_many(bare[at - 1]) or _follows_many(known, bare, kinds, at))
    return VERB if many or before == RELATIVE or bare[at - 1] in _THEY else ""


def _is_many(noun: str) -> bool:
    return noun[-1:] == "s" or noun in _MANY


def _follows_many(known: Lexicon, bare: list[str], kinds: str, at: int) -> bool:
    """Whether several do what a word says that stands further behind them, before what a verb may have."""
    if at + 1 == len(bare) or known.kind(bare[at + 1]) not in _BEHIND_VERB or not set(VERBS).isdisjoint(kinds):
        return False
    return any(kind == OTHER and _is_many(word) for word, kind in zip(bare, kinds, strict=False))


def is_base(known: Lexicon, word: str) -> bool:
    """Whether a word is a verb to which nothing was added."""
    third = word[:-1] + "ies" if word[-1:] == "y" else word + "s"
    return known.kind(third) == VERB or word.endswith(_HISSING) and known.kind(word + "es") == VERB


def is_verb_behind(known: Lexicon, bare: list[str], at: int) -> bool:
    """Whether what looks like a verb is one behind a determiner that stands for a noun itself: ``this means``."""
    if not at or not has(_ALONE, bare[at - 1]):
        return False
    behind = known.kind(bare[at + 1]) if at + 1 < len(bare) else ""
    return behind in _BEHIND_ALONE or bare[at][-1] == "s" and bare[at][-2:] != "ss"


def opens_nothing(word: str, behind: str) -> bool:
    """Whether a word that opens a clause elsewhere opens none before a word of a kind: ``while playing``."""
    return behind == NONFINITE or word == "than" and behind in (NUMBER, DETERMINER)
