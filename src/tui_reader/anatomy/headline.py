"""A headline made up from the lead, for a story that has none of its own."""

from __future__ import annotations

from tui_reader.anatomy import cues
from tui_reader.anatomy.sentences import first_sentence

MAX_WORDS = 12
_MIN_WORDS = 4
_LONGEST_ASIDE = 10
_MAX_CHARACTERS = 90
_UNSPACED_CHARACTERS = 30
_LONGEST_WORD = 20
"""Characters a word has on average where words are not parted by spaces, at least."""
_ENDS = " \t,;:.–—-…、。，"
_QUOTES = "'\"“”‘’«»()"
_DASHES = ("–", "—", "-", "--")
_AND = {"and", "but", "or", "und", "aber", "oder", "et", "mais", "ou", "y", "pero", "o"}
_RELATIVE = {"that", "who", "which"}


def derived(lead: str, language: str = "en") -> str:
    """At most twelve words of `lead` that say something by themselves: a whole clause, not ending on a stop word."""
    words = lead[:2000].split()
    if len(lead) > _LONGEST_WORD * len(words):
        return _unspaced(lead)
    words = first_sentence(words)
    spoken = _spoken(words)
    if spoken:
        return _tidy(spoken)
    if len(words) > MAX_WORDS:
        words = _without_relative(_without_aside(words), language)
    if len(words) > MAX_WORDS:
        words = words[: _cut(words, language)]
    return _tidy(words)


def _spoken(words: list[str]) -> list[str]:
    """What is said first, where the sentence begins with a quotation of the right length."""
    if words and words[0][0] in '“„"':
        for count in range(_MIN_WORDS, min(MAX_WORDS, len(words)) + 1):
            if words[count - 1][-1] in '”“"':
                return words[:count]
    return []


def _unspaced(lead: str) -> str:
    """The beginning of a text without spaces, up to a mark in it."""
    sentence = lead[: 2 * _UNSPACED_CHARACTERS]
    for mark in "。！？，、,":
        sentence = sentence.partition(mark)[0] or sentence
    return sentence[:_UNSPACED_CHARACTERS].strip(_ENDS)


def _without_aside(words: list[str]) -> list[str]:
    """Without a name or an aside between two commas, where the sentence goes on after it."""
    for start, word in enumerate(words[: MAX_WORDS - 1], 1):
        if word.endswith(","):
            for end in range(start, min(start + _LONGEST_ASIDE, len(words) - 1)):
                if (
                    words[end].endswith(",")
                    and words[end + 1].lower() not in _AND
                    and not _AND & {*words[start : end + 1]}
                ):
                    return [*words[: start - 1], word[:-1], *words[end + 1 :]]
            break
    return words


def _without_relative(words: list[str], language: str) -> list[str]:
    """``The book that was due back was found`` without the clause that tells which book."""
    for start in range(1, MAX_WORDS - 1):
        if _is_verb(words[start], language):
            break
        if words[start].lower() in _RELATIVE and _is_verb(words[start + 1], language):
            for end in range(start + 3, len(words)):
                if words[end - 1].endswith(",") or words[end].lower() in _AND:
                    break
                if _is_verb(words[end], language) and words[end - 1].lower() not in cues.words("PREPOSITIONS"):
                    return [*words[:start], *words[end:]]
            break
    return words


def _cut(words: list[str], language: str) -> int:
    """After how many words to stop, as late as can be: where a clause ends, else before a preposition.

    What stays has a finite verb, where there is one early enough.
    """
    told = next((number for number, word in enumerate(words, 1) if number > 1 and _is_verb(word, language)), MAX_WORDS)
    places = range(MAX_WORDS, max(_MIN_WORDS, told) - 1, -1)
    for boundaries in (cues.words("CLAUSE_WORDS"), cues.words("PREPOSITIONS")):
        for count in places:
            after = words[count].strip(_QUOTES).lower()
            if after in boundaries or after in _DASHES or words[count - 1].rstrip(_QUOTES)[-1:] in (*",;:–—",):
                return count
    return MAX_WORDS


def _is_verb(word: str, language: str) -> bool:
    bare = word.strip(_QUOTES + _ENDS).lower()
    return bare in cues.words("HEADLINE_VERBS", language) or bare in cues.words("PAST_VERBS", language)


def _tidy(words: list[str]) -> str:
    """`words` without what cannot stand at the end."""
    stops = cues.words("STOP_WORDS")
    kept = list(words)
    while len(kept) > 1:
        last = kept[-1].strip(_QUOTES + _ENDS).lower()
        if last and last not in stops and not last.endswith(("’s", "'s")):
            break
        kept.pop()
    text = " ".join(kept)
    if len(text) > _MAX_CHARACTERS:
        text = text[:_MAX_CHARACTERS].rpartition(" ")[0] or text[:_MAX_CHARACTERS]
    return _closed(text.strip(_ENDS))


def _closed(text: str) -> str:
    """Without quotation marks or brackets that lost their partner or hold the whole text."""
    for opening, closing in (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]")):
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
        elif text[:1] == opening and text[-1:] == closing and text.count(opening) == 1:
            text = text[1:-1].strip(_ENDS)
    return " ".join(text.split())
