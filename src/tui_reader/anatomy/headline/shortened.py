"""A clause made of a sentence by leaving out what stands before or inside it, and by breaking it off.

For languages that have no `tongues`, and for sentences of which `pruning` makes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.anatomy import cues
from tui_reader.anatomy.headline.breaking_off import cut
from tui_reader.anatomy.headline.clauses import listed, main_verb, some_of
from tui_reader.anatomy.headline.shortening import (
    with_others,
    without_asides,
    without_days,
    without_opening,
    without_participle,
    without_places,
    without_relative,
    without_saying,
)
from tui_reader.anatomy.sentences import bare, no_ends, trimmed

_FEWEST = 3
_MIN_WORDS = 4
_MIN_WORDS_BEFORE_OF = 6


def shortened(sentence: list[str], language: str, most: int) -> list[str]:
    """The main clause: the whole sentence where it is short, else the longest that can be made by leaving out what
    stands before or inside it, and by breaking it off where a clause ends; nothing where there is none."""
    if len(sentence) <= most and trimmed(sentence) == sentence:
        return sentence
    forms: list[list[str]] = []
    for words, may_be_cut in _forms(sentence, language):
        if len(words) <= most and trimmed(words) == words:
            return words
        if may_be_cut and words not in forms:
            forms.append(words)
    ended = [(words, *cut(words, language, most)) for words in forms]
    words, _, end = max(ended, key=lambda one: one[1])
    return words[:end] if end else []


def _forms(sentence: list[str], language: str) -> Iterator[tuple[list[str], bool]]:
    """The sentence with more and more left out, each whole, and whether it may be broken off besides.

    One that opens with another clause is not broken off before that is left out: the main clause would be.
    """
    plain = without_relative(without_asides(without_saying(sentence, language), language), language)
    opened = without_opening(plain, language)
    yield plain, opened == plain
    yield without_days(plain, language), opened == plain
    if opened != plain:
        opened = without_relative(without_asides(opened, language), language)
    undated = without_days(opened, language)
    yield opened, True
    yield undated, True
    for words in filter(None, (_reported(opened, language), _reported(undated, language))):
        yield words, True
    yield without_participle(undated, language), True
    auxiliary = language not in ("en", "de") or _has_auxiliary(undated, language)
    for words in without_places(undated, language) if auxiliary or language == "de" else ():
        yield words, auxiliary
    others = with_others(plain, language)
    if others:
        yield others, True


def _has_auxiliary(words: list[str], language: str) -> bool:
    """Whether it is certain which word the verb is."""
    return bare(words[main_verb(words, language) or 0]) in cues.words("AUXILIARIES", language)


def _reported(words: list[str], language: str) -> list[str]:
    """What somebody said, of a sentence that says who did: its own clause, whose ``it`` is the one who said it."""
    verb = main_verb(words, language)
    near = range(verb + 1, min(verb + 4, len(words) - _FEWEST)) if verb is not None else ()
    said = next((at for at in near if bare(words[at]) in listed("CONTENT")), 0)
    if not said or verb is None or listed("REPORTING").isdisjoint(map(bare, words[verb:said])):
        return []
    content = words[said + 1 :]
    if language != "en" or bare(words[said]) != "that":
        return []
    if content[0] in ("it", "he", "she", "they"):
        return [*words[:verb], *content[1:]]
    return [content[0][:1].upper() + content[0][1:], *content[1:]]


def begun(sentence: list[str], language: str, most: int) -> list[str]:
    """The beginning of a sentence of which no whole clause is short enough."""
    plain = without_saying(sentence, language)
    ends = range(_MIN_WORDS, min(most, len(plain) - 1) + 1)
    tiers = some_of("PREPOSITIONS", "ADJUNCTS", "CLAUSE_WORDS")
    end = max((count for count in ends if plain[count - 1][-1] in ",;:"), default=0)
    if end < _MIN_WORDS_BEFORE_OF:
        end = max((n for n in ends if plain[n].lower() in tiers and bare(plain[n - 1]) not in no_ends()), default=end)
    return plain[: end or most]
