"""A headline made up from the lead, for a story that has none of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui_reader.anatomy import cues
from tui_reader.anatomy.breaking_off import cut, no_ends
from tui_reader.anatomy.clauses import ENDS, QUOTES, bare, listed, main_verb, some_of
from tui_reader.anatomy.finite import SAYS_NOTHING
from tui_reader.anatomy.pruning import points_back, pruned
from tui_reader.anatomy.sentences import first_sentence
from tui_reader.anatomy.shortening import (
    with_others,
    without_asides,
    without_days,
    without_opening,
    without_participle,
    without_places,
    without_relative,
    without_saying,
)
from tui_reader.anatomy.tongue import tongue

MAX_WORDS = 12
_READ = 2000
"""Characters of a lead that are read."""
_LATER = 2
"""Sentences after the first that are tried."""
_FEWEST = 3
"""Words of a sentence that says something."""
_MIN_WORDS = 4
_MAX_CHARACTERS = 100
_UNSPACED_CHARACTERS = 36
_FEWEST_CHARACTERS = 8
_SENTENCE = 200
"""Characters in which the first sentence of a text without spaces is looked for."""
_PARTICLES = "はがをにでとのもへや的在和与及"
"""Characters after which something is missing."""
_LONGEST_WORD = 20
"""Characters a word has on average where words are not parted by spaces, at least."""
_MIN_WORDS_BEFORE_OF = 6


def derived(lead: str, language: str = "en") -> str:
    """At most twelve words of `lead` that say something by themselves: a whole clause, not ending on a stop word.

    Of its first three sentences the first that has such a clause. Where none has, as many words of the first as make
    sense, and an ellipsis that says so.
    """
    words = [word for word in lead[:_READ].split() if word.strip(",")]
    if len(lead) > _LONGEST_WORD * len(words):
        return _unspaced(lead)
    sentence = _telling(words)
    whole = _whole(_without_joining(sentence), language)
    if not whole:
        later = words[len(sentence) :] if words[: len(sentence)] == sentence else []
        whole = _whole_later(later, language)
    return _tidy(whole) if whole else _begun(sentence, language)


def _without_joining(sentence: list[str]) -> list[str]:
    if len(sentence) > _MIN_WORDS and sentence[0].lower() in cues.words("JOINING"):
        return [sentence[1][:1].upper() + sentence[1][1:], *sentence[2:]]
    return sentence


def _whole(sentence: list[str], language: str) -> list[str]:
    """A whole clause of a sentence; nothing where none is short enough."""
    spoken = _spoken(sentence)
    if spoken or not sentence or len(sentence) <= MAX_WORDS and _trimmed(sentence) == sentence:
        return spoken or sentence
    known = tongue(language)
    words = pruned(sentence, known, MAX_WORDS) if known else []
    if words and _trimmed(words) == words:
        return [words[0][:1].upper() + words[0][1:], *words[1:]]
    return _clause(sentence, language)


def _whole_later(words: list[str], language: str) -> list[str]:
    """A whole clause of one of the next sentences that is understood without the first."""
    known = tongue(language)
    for _ in range(_LATER if known else 0):
        sentence = first_sentence(words)
        words = words[len(sentence) :]
        whole = _whole(_without_joining(sentence), language)
        if known and len(whole) >= _MIN_WORDS and not points_back(whole, known):
            return whole
    return []


def _telling(words: list[str]) -> list[str]:
    """The first sentence that says something: not ``Here is the thing.``, nor what stands before a colon so."""
    sentence = first_sentence(words)
    rest = words[len(sentence) :]
    leads_up = " ".join(sentence[:6]).lower().replace("’", "'").startswith(SAYS_NOTHING)
    if len(sentence) < _FEWEST < len(words) or leads_up and len(rest) > _FEWEST:
        return first_sentence(rest)
    colon = next((number for number, word in enumerate(sentence, 1) if word.endswith(":")), 0) if leads_up else 0
    if not 0 < colon < len(sentence) - _FEWEST:
        return sentence
    return [sentence[colon][:1].upper() + sentence[colon][1:], *sentence[colon + 1 :]]


def _clause(sentence: list[str], language: str) -> list[str]:
    """The main clause: the whole sentence where it is short, else the longest that can be made by leaving out what
    stands before or inside it, and by breaking it off where a clause ends; nothing where there is none."""
    if len(sentence) <= MAX_WORDS and _trimmed(sentence) == sentence:
        return sentence
    forms: list[list[str]] = []
    for words, may_be_cut in _forms(sentence, language):
        if len(words) <= MAX_WORDS and _trimmed(words) == words:
            return words
        if may_be_cut and words not in forms:
            forms.append(words)
    ended = [(words, *cut(words, language, MAX_WORDS)) for words in forms]
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


def _begun(sentence: list[str], language: str) -> str:
    """The beginning of a sentence of which no whole clause is short enough, an ellipsis behind it."""
    plain = without_saying(sentence, language)
    ends = range(_MIN_WORDS, min(MAX_WORDS, len(plain) - 1) + 1)
    tiers = some_of("PREPOSITIONS", "ADJUNCTS", "CLAUSE_WORDS")
    end = max((count for count in ends if plain[count - 1][-1] in ",;:"), default=0)
    if end < _MIN_WORDS_BEFORE_OF:
        end = max((n for n in ends if plain[n].lower() in tiers and bare(plain[n - 1]) not in no_ends()), default=end)
    begun = _tidy(plain[: end or MAX_WORDS])
    return begun + "…" if begun and len(begun.split()) < len(sentence) else begun


def _spoken(words: list[str]) -> list[str]:
    """What is said first, where the sentence begins with a quotation of the right length; with who says it, where it
    would end on a small word."""
    if not words or words[0][0] not in '“„"':
        return []
    for count in range(_MIN_WORDS, min(MAX_WORDS, len(words)) + 1):
        if words[count - 1].rstrip(",.")[-1:] in ("”", "“", '"'):
            if bare(words[count - 1]) not in no_ends():
                return words[:count]
            ends = range(count + 2, min(MAX_WORDS, len(words)) + 1)
            return next((words[:end] for end in ends if words[end - 1][-1] in ",.;"), [])
    return []


def _unspaced(lead: str) -> str:
    """The first sentence of a text without spaces, or what of it ends at a mark."""
    sentence = next(iter(re.split("[。！？!?]", lead[:_SENTENCE])), "")
    if len(sentence) <= _UNSPACED_CHARACTERS:
        return _closed(sentence.strip(ENDS))
    clauses = sentence.split("、")
    tail = next(filter(_fits_unspaced, ("、".join(clauses[at:]) for at in range(1, len(clauses)))), "")
    if tail:
        # In Japanese the verb that all waits for stands at the end.
        return _closed(tail.strip(ENDS))
    head = sentence[: _UNSPACED_CHARACTERS + 1]
    end = max(head.rfind(mark) for mark in "，、,；;：")
    kept = head[:end] if end >= _FEWEST_CHARACTERS else head[:-1]
    return _closed(kept.strip(ENDS).rstrip(_PARTICLES))


def _fits_unspaced(text: str) -> bool:
    kana = any("\u3040" <= character <= "\u309f" for character in text)
    return kana and _FEWEST_CHARACTERS <= len(text) <= _UNSPACED_CHARACTERS


def _tidy(words: list[str]) -> str:
    """`words` without what cannot stand at the end, and no more of them than a line takes."""
    kept = list(words)
    while len(kept) > 1 and sum(map(len, kept)) + len(kept) > _MAX_CHARACTERS:
        kept.pop()
    return _closed(" ".join(_trimmed(kept))[:_MAX_CHARACTERS].strip(ENDS))


def _trimmed(words: list[str]) -> list[str]:
    kept = list(words)
    while len(kept) > 1:
        last = kept[-1].strip(QUOTES + ENDS).lower()
        if last and last not in no_ends() and not last.endswith(("’s", "'s")):
            break
        kept.pop()
    return kept


def _closed(text: str) -> str:
    """Without quotation marks or brackets that lost their partner or hold the whole text."""
    pairs = [("„", "“") if "„" in text else ("“", "”"), ("«", "»"), ("「", "」"), ("（", "）"), ("(", ")"), ("[", "]")]
    for opening, closing in pairs:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
        elif text[:1] == opening and text[-1:] == closing and text.count(opening) == 1:
            text = text[1:-1].strip(ENDS)
    if text.count('"') % 2:
        text = text.replace('"', "")
    return " ".join(text.split()).strip(ENDS)
