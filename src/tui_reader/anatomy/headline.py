"""A headline made up from the lead, for a story that has none of its own."""

from __future__ import annotations

import re
from functools import cache

from tui_reader.anatomy import cues
from tui_reader.anatomy.sentences import first_sentence

MAX_WORDS = 12
_FEWEST = 3
"""Words of a sentence that says something."""
_MIN_WORDS = 4
_LONGEST_ASIDE = 10
_MAX_CHARACTERS = 100
_UNSPACED_CHARACTERS = 36
_FEWEST_CHARACTERS = 8
_SENTENCE = 200
"""Characters in which the first sentence of a text without spaces is looked for."""
_PARTICLES = "はがをにでとのもへや的在和与及"
"""Characters after which something is missing."""
_LONGEST_WORD = 20
"""Characters a word has on average where words are not parted by spaces, at least."""
_ENDS = " \t,;:.–—-…、。，"
_QUOTES = "'\"“”‘’«»()"
_DASHES = ("–", "—", "-", "--")
_AND = {"and", "but", "or", "und", "aber", "oder", "et", "mais", "ou", "y", "pero", "o"}
_TO = frozenset(("to", "zu", "à", "om"))
_OF = frozenset(("of", "de", "di", "da", "von", "van", "des", "du", "do"))
"""Where a sentence is broken off rather than anywhere."""
_COUNTED = frozenset(("one", "two", "part", "rest", "couple", "number", "kind", "lot", "end", "eines", "einer", "une"))
_AUXILIARIES = frozenset(
    ("has", "have", "had", "is", "are", "was", "were", "will", "would", "can", "could", "may", "might")
)
_JOINING = frozenset(("but", "and", "und", "aber", "mais", "et", "pero", "y", "ma", "mas"))
"""First words of a sentence that goes on from another."""
_AS_MUCH = frozenset(("much", "many", "well", "soon", "long", "little"))
_MIN_WORDS_BEFORE_OF = 6
_MORE_PREPOSITIONS = (
    *("across", "around", "behind", "under", "without", "between", "towards", "within", "among", "following", "ahead"),
    *("upon", "unter", "zwischen", "durch", "ohne", "vor", "aus", "seit", "wegen", "sans", "sous", "entre", "vers"),
    *("chez", "contre", "sin", "sobre", "hacia", "hasta", "con", "per", "tra", "fra", "com", "em", "sem", "após"),
)
_UNFINISHED = (
    *(
        "our",
        "own",
        "my",
        "your",
        "can",
        "could",
        "may",
        "might",
        "must",
        "should",
        "very",
        "more",
        "most",
        "such",
        "other",
    ),
    *("some", "many", "several", "ever", "never", "both", "either", "every", "each", "any", "all", "just", "also"),
    *("unsere", "ihre", "seine", "sehr", "mehr", "très", "leurs", "muy", "sus", "molto", "muito"),
)
_RELATIVE = {"that", "who", "which"}


def derived(lead: str, language: str = "en") -> str:
    """At most twelve words of `lead` that say something by themselves: a whole clause, not ending on a stop word."""
    words = lead[:2000].split()
    if len(lead) > _LONGEST_WORD * len(words):
        return _unspaced(lead)
    sentence = first_sentence(words)
    if len(sentence) < _FEWEST < len(words):
        sentence = first_sentence(words[len(sentence) :])
    if len(sentence) > _MIN_WORDS and sentence[0].lower() in _JOINING:
        sentence = [sentence[1][:1].upper() + sentence[1][1:], *sentence[2:]]
    if spoken := _spoken(sentence):
        return _tidy(spoken)
    if len(sentence) > MAX_WORDS:
        sentence = _without_relative(_without_aside(sentence), language)
    if len(sentence) > MAX_WORDS:
        sentence = _without_loose_end(_trimmed(sentence[: _cut(sentence, language)]), language)
    return _tidy(sentence)


def _spoken(words: list[str]) -> list[str]:
    """What is said first, where the sentence begins with a quotation of the right length."""
    if words and words[0][0] in '“„"':
        for count in range(_MIN_WORDS, min(MAX_WORDS, len(words)) + 1):
            if words[count - 1][-1] in '”“"':
                return words[:count]
    return []


def _unspaced(lead: str) -> str:
    """The first sentence of a text without spaces, or what of it ends at a mark."""
    sentence = next(iter(re.split("[。！？!?]", lead[:_SENTENCE])), "")
    if len(sentence) <= _UNSPACED_CHARACTERS:
        return _closed(sentence.strip(_ENDS))
    head = sentence[: _UNSPACED_CHARACTERS + 1]
    cut = max(head.rfind(mark) for mark in "，、,；;：")
    kept = head[:cut] if cut >= _FEWEST_CHARACTERS else head[:-1]
    return _closed(kept.strip(_ENDS).rstrip(_PARTICLES))


def _without_aside(words: list[str]) -> list[str]:
    """Without a name or an aside between two commas, where the sentence goes on after it."""
    for start, word in enumerate(words[: MAX_WORDS - 1], 1):
        if word.endswith(","):
            reach = range(start, min(start + _LONGEST_ASIDE, len(words) - 1))
            end = next((number for number in reach if words[number].endswith(",")), None)
            if end and words[end + 1] in _AND | cues.words("CLAUSE_WORDS"):
                break
            if end and words[end + 1].islower() and not _AND & {*words[start : end + 1]}:
                return [*words[: start - 1], word[:-1], *words[end + 1 :]]
            break
    return words


def _without_relative(words: list[str], language: str) -> list[str]:
    """``The book that was due back was found`` without the clause that tells which book."""
    for start in range(1, min(MAX_WORDS, len(words)) - 1):
        if _is_verb(words[start], language):
            break
        if words[start].lower() in _RELATIVE and _is_verb(words[start + 1], language):
            for end in range(start + 3, len(words)):
                if words[end - 1].endswith(",") or words[end].lower() in _AND:
                    break
                if words[end] in _AUXILIARIES and words[end - 1].lower() not in cues.words("PREPOSITIONS"):
                    return [*words[:start], *words[end:]]
            break
    return words


def _cut(words: list[str], language: str) -> int:
    """After how many words to stop, as late as can be: where a clause ends, else before a preposition and the like.

    What stays has a finite verb, where there is one early enough; where there is none, it ends at a comma if it can.
    """
    last = min(MAX_WORDS, len(words) - 1)
    told = next((number for number in range(1, last) if _tells(words, number, language)), last)
    clauses = cues.words("CLAUSE_WORDS") | {"what"} if told < last else frozenset()
    least = max(_MIN_WORDS, told + 1 if told < last else 0)
    for number, tier in enumerate((clauses, _prepositions(), _TO, _OF)):
        for count in range(last, max(least, _MIN_WORDS_BEFORE_OF if tier is _OF else 0) - 1, -1):
            if _may_stop(words, count, tier, language, at_verb=not number):
                return count
    return last


def _may_stop(words: list[str], count: int, tier: frozenset[str], language: str, at_verb: bool) -> bool:
    """Whether `words` may be broken off after `count` of them, before a word of `tier` or after a mark."""
    last, after = words[count - 1].rstrip(_QUOTES), words[count].strip(_QUOTES).lower()
    if last[-1:] in tuple(",;:–—") or after in _DASHES:
        return True
    bare = last.lower()
    if after not in tier or bare in _no_ends():
        return False
    if after in _AND and not _opens_clause(words, count + 1, language):
        return False
    if after == "as" and ("as" in words[:count] or words[count + 1 : count + 2] and words[count + 1] in _AS_MUCH):
        return False
    if tier is _OF:
        return bare not in _COUNTED and not bare.isdigit()
    return at_verb or not _is_verb(last, language) or words[count - 2] in _AUXILIARIES


def _without_loose_end(words: list[str], language: str) -> list[str]:
    """``dropped an allegation made`` without the participle whose words were cut off."""
    if len(words) > _MIN_WORDS:
        last, before = words[-1].lower(), words[-2].lower()
        participle = last in cues.words("PAST_VERBS", language) or language == "en" and last.endswith(("ed", "ing"))
        if participle and before not in cues.words("STOP_WORDS") and not _is_verb(words[-2], language):
            earlier = any(_is_verb(word, language) for word in words[1:-2])
            return words[:-1] if earlier and before.isalpha() and not before.endswith("ly") else words
    return words


def _is_verb(word: str, language: str) -> bool:
    bare = word.strip(_QUOTES + _ENDS).lower()
    return bare in cues.words("HEADLINE_VERBS", language) or bare in cues.words("PAST_VERBS", language)


def _opens_clause(words: list[str], number: int, language: str) -> bool:
    """Whether what follows an `and` is more than one more adjective or noun."""
    if number >= len(words):
        return False
    return words[number].lower() in cues.words("STOP_WORDS", language) or _tells(words, number, language)


def _tells(words: list[str], number: int, language: str) -> bool:
    """Whether a word is a finite verb; in English one in -ed, but for adjectives, is."""
    if _is_verb(words[number], language):
        return True
    before = words[number - 1].lower()
    subject = before not in cues.words("STOP_WORDS") or before in ("he", "she", "they", "we", "i", "it", "who")
    return language == "en" and subject and words[number].endswith("ed") and len(words[number]) > _FEWEST + 1


def _tidy(words: list[str]) -> str:
    """`words` without what cannot stand at the end, and no more of them than a line takes."""
    kept = list(words)
    while len(kept) > 1 and sum(map(len, kept)) + len(kept) > _MAX_CHARACTERS:
        kept.pop()
    return _closed(" ".join(_trimmed(kept))[:_MAX_CHARACTERS].strip(_ENDS))


def _trimmed(words: list[str]) -> list[str]:
    kept = list(words)
    while len(kept) > 1:
        last = kept[-1].strip(_QUOTES + _ENDS).lower()
        if last and last not in _no_ends() and not last.endswith(("’s", "'s")):
            break
        kept.pop()
    return kept


@cache
def _prepositions() -> frozenset[str]:
    return cues.words("PREPOSITIONS") | frozenset(_MORE_PREPOSITIONS)


@cache
def _no_ends() -> frozenset[str]:
    """Words after which something is missing, in any language."""
    tables = ("STOP_WORDS", "ARTICLES", "CLAUSE_WORDS")
    return _prepositions().union(_UNFINISHED, *map(cues.words, tables))


def _closed(text: str) -> str:
    """Without quotation marks or brackets that lost their partner or hold the whole text."""
    pairs = [("„", "“") if "„" in text else ("“", "”"), ("«", "»"), ("「", "」"), ("（", "）"), ("(", ")"), ("[", "]")]
    for opening, closing in pairs:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
        elif text[:1] == opening and text[-1:] == closing and text.count(opening) == 1:
            text = text[1:-1].strip(_ENDS)
    if text.count('"') % 2:
        text = text.replace('"', "")
    return " ".join(text.split()).strip(_ENDS)
