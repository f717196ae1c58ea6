"""A headline made up from the lead, for a story that has none of its own."""

from __future__ import annotations

import re
from functools import cache

from tui_reader.anatomy import cues
from tui_reader.anatomy.clauses import (
    ENDS,
    QUOTES,
    bare,
    is_verb,
    main_verb,
    tells,
    without_asides,
    without_opening,
    without_relative,
)
from tui_reader.anatomy.sentences import first_sentence

MAX_WORDS = 12
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
_CLAUSE_ENDS = tuple(",;:–—?!")
_DASHES = ("–", "—", "-", "--")
_MIN_WORDS_BEFORE_OF = 6


def derived(lead: str, language: str = "en") -> str:
    """At most twelve words of `lead` that say something by themselves: a whole clause, not ending on a stop word."""
    words = lead[:2000].split()
    if len(lead) > _LONGEST_WORD * len(words):
        return _unspaced(lead)
    sentence = first_sentence(words)
    if len(sentence) < _FEWEST < len(words):
        sentence = first_sentence(words[len(sentence) :])
    if len(sentence) > _MIN_WORDS and sentence[0].lower() in cues.words("JOINING"):
        sentence = [sentence[1][:1].upper() + sentence[1][1:], *sentence[2:]]
    return _tidy(_spoken(sentence) or _clause(sentence, language))


def _clause(sentence: list[str], language: str) -> list[str]:
    """The main clause, asides and relative clauses taken out and, where it is too long else, what stands before it."""
    if len(sentence) <= MAX_WORDS:
        return sentence
    plain = without_relative(without_asides(sentence, language), language)
    opened = without_opening(plain, language)
    for words in (plain, without_relative(without_asides(opened, language), language) if opened else plain):
        if len(words) <= MAX_WORDS:
            return words
        verb = main_verb(words, language)
        if verb is not None and verb < MAX_WORDS and (end := _cut(words, language, verb)):
            return _without_loose_end(_trimmed(words[:end]), language)
    return _without_loose_end(_trimmed(plain[: _cut(plain, language) or MAX_WORDS]), language)


def _spoken(words: list[str]) -> list[str]:
    """What is said first, where the sentence begins with a quotation of the right length; with who says it, where it
    would end on a small word."""
    if not words or words[0][0] not in '“„"':
        return []
    for count in range(_MIN_WORDS, min(MAX_WORDS, len(words)) + 1):
        if words[count - 1][-1] in '”“"':
            if bare(words[count - 1]) not in _no_ends():
                return words[:count]
            ends = range(count + 2, min(MAX_WORDS, len(words)) + 1)
            return next((words[:end] for end in ends if words[end - 1][-1] in ",.;"), [])
    return []


def _unspaced(lead: str) -> str:
    """The first sentence of a text without spaces, or what of it ends at a mark."""
    sentence = next(iter(re.split("[。！？!?]", lead[:_SENTENCE])), "")
    if len(sentence) <= _UNSPACED_CHARACTERS:
        return _closed(sentence.strip(ENDS))
    head = sentence[: _UNSPACED_CHARACTERS + 1]
    cut = max(head.rfind(mark) for mark in "，、,；;：")
    kept = head[:cut] if cut >= _FEWEST_CHARACTERS else head[:-1]
    return _closed(kept.strip(ENDS).rstrip(_PARTICLES))


def _cut(words: list[str], language: str, verb: int | None = None) -> int:
    """After how many words to stop, as late as can be: where a clause ends, else before a preposition and the like.

    What stays has the main `verb`; without one it ends at a mark if it can. 0 where a German clause ends too late.
    """
    last = min(MAX_WORDS, len(words) - 1)
    if language == "de" and verb is not None and bare(words[verb]) in cues.words("AUXILIARIES", "de"):
        return next(
            (count for count in range(last, verb + 1, -1) if words[count - 1].rstrip(QUOTES)[-1:] in _CLAUSE_ENDS), 0
        )
    clauses = cues.words("CLAUSE_WORDS") | {"what"} if verb is not None else frozenset()
    least = max(_MIN_WORDS, verb + 1 if verb is not None else 0)
    of = cues.words("BELONGING")
    for number, tier in enumerate((clauses, cues.words("PREPOSITIONS"), cues.words("INFINITIVES"), of)):
        for count in range(last, max(least, _MIN_WORDS_BEFORE_OF if tier is of else 0) - 1, -1):
            if _may_stop(words, count, tier, language, at_verb=not number):
                return count
    return last


def _may_stop(words: list[str], count: int, tier: frozenset[str], language: str, at_verb: bool) -> bool:
    """Whether `words` may be broken off after `count` of them, before a word of `tier` or after a mark."""
    last, after = words[count - 1].rstrip(QUOTES), words[count].strip(QUOTES).lower()
    if last[-1:] in tuple(",;:–—") or after in _DASHES:
        return True
    ending = last.lower()
    if after not in tier or ending in _no_ends():
        return False
    if after in cues.words("JOINED") and not _opens_clause(words, count + 1, language):
        return False
    if after == "as" and (
        "as" in words[:count] or words[count + 1 : count + 2] and words[count + 1] in cues.words("AS_MUCH")
    ):
        return False
    if tier is cues.words("BELONGING"):
        return ending not in cues.words("COUNTED") and not ending.isdigit()
    return at_verb or not is_verb(last, language) or words[count - 2] in cues.words("AUXILIARIES")


def _without_loose_end(words: list[str], language: str) -> list[str]:
    """``dropped an allegation made`` without the participle whose words were cut off."""
    if len(words) > _MIN_WORDS:
        last, before = words[-1].lower(), words[-2].lower()
        participle = last in cues.words("PAST_VERBS", language) or language == "en" and last.endswith(("ed", "ing"))
        if participle and before not in cues.words("STOP_WORDS") and not is_verb(words[-2], language):
            earlier = any(is_verb(word, language) for word in words[1:-2])
            return words[:-1] if earlier and before.isalpha() and not before.endswith("ly") else words
    return words


def _opens_clause(words: list[str], number: int, language: str) -> bool:
    """Whether what follows an `and` is more than one more adjective or noun."""
    if number >= len(words):
        return False
    return words[number].lower() in cues.words("STOP_WORDS", language) or tells(words, number, language)


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
        if last and last not in _no_ends() and not last.endswith(("’s", "'s")):
            break
        kept.pop()
    return kept


@cache
def _no_ends() -> frozenset[str]:
    """Words after which something is missing, in any language."""
    tables = ("STOP_WORDS", "ARTICLES", "CLAUSE_WORDS", "PREPOSITIONS", "UNFINISHED")
    return frozenset().union(*map(cues.words, tables))


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
