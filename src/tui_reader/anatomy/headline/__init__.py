"""A headline made up from the lead, for a story that has none of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui_reader.anatomy import cues
from tui_reader.anatomy.headline import fields
from tui_reader.anatomy.headline.fields.tongue import VerbSecond
from tui_reader.anatomy.headline.pruning import pruned
from tui_reader.anatomy.headline.tables import Tongue, tongue
from tui_reader.anatomy.headline.wholeness import points_back
from tui_reader.anatomy.sentences import CLOSING, ENDS, bare, first_sentence, no_ends, trimmed

MAX_WORDS = 12
_READ = 2000
"""Characters of a lead that are read."""
_LATER = 2
"""Sentences after the first that are tried."""
_FEWEST = 3
"""Words of a sentence that says something."""
_MIN_WORDS = 4
_THIN = 8
"""Words of a clause that may say less than what is behind its colon."""
_MAX_CHARACTERS = 100
_SAYS_NOTHING = ("here is ", "here's ", "here are ", "this is the story ", "picture this", "imagine ", "voici ")
"""How a sentence begins that only leads up to the next."""
_SPACED_QUOTES = re.compile(r"(?<=«)\s+|\s+(?=»)")
_IN_BRACKETS = re.compile(r"\s\([^()]{1,60}\)|\s[–—]\s[^–—.]{1,60}\s[–—](?=\s)")
"""What stands in brackets, which a title does without."""
_LONGEST_WORD = 20
"""Characters a word has on average where words are not parted by spaces, at least."""


def derived(lead: str, language: str = "en") -> str:
    """At most twelve words of `lead` that say something by themselves: a whole clause, not ending on a stop word.

    Of its first three sentences the first that has such a clause; where all need what was told before, one of the
    first. Where none is whole, as many words as make sense, and an ellipsis that says so.
    """
    lead = _IN_BRACKETS.sub("", _SPACED_QUOTES.sub("", lead[:_READ]))
    words = _without_asides([word for word in lead.split() if word.strip(",")], language)
    if len(lead) > _LONGEST_WORD * len(words):
        # Most leads are in other scripts.
        from tui_reader.anatomy.headline.unspaced import from_unspaced

        title = from_unspaced(lead)
        return _closed(title) + "…" * title.endswith("…")
    known = tongue(language)
    sentence = _telling(words, known)
    if language == "ar" and (arabic := _arabic(words, sentence)):
        return _tidy(arabic)
    for number, one in enumerate(_sentences(words, sentence, known) if known else [sentence]):
        clauses = [*_with_what_is_behind_its_colon(one)]
        if known and known.framed:
            wholes = [
                _whole(_without_joining(clause, known), known, later=number + place > 0)
                for place, clause in enumerate(clauses)
            ]
            whole = wholes[0] if len(wholes[0]) > _THIN else max(wholes, key=len)
        else:
            found = (_whole(_without_joining(clause, known), known) for clause in clauses)
            whole = next((one for one in found if one and (number == 0 or len(one) >= _MIN_WORDS)), [])
        if whole and (number == 0 or len(whole) >= _MIN_WORDS):
            return _tidy(whole, known.ends if known else frozenset())
    sentence = _without_joining(sentence, known)
    if known and (whole := _whole(sentence, known, alone=False)):
        return _tidy(whole, known.ends)
    ends = known.ends if known else frozenset()
    if _is_short(sentence, ends):
        return _tidy(sentence, ends)
    begins = _tidy(_begun(sentence, known), ends)
    return begins + "…" if begins and len(begins.split()) < len(sentence) else begins


def _with_what_is_behind_its_colon(sentence: list[str]) -> Iterator[list[str]]:
    """A sentence, and what it leads up to: ``C’est une première : deux chirurgiens …``."""
    yield sentence
    colon = next((number for number, word in enumerate(sentence, 1) if word[-1] == ":"), len(sentence))
    if len(sentence) - colon > _MIN_WORDS:
        yield [sentence[colon][:1].upper() + sentence[colon][1:], *sentence[colon + 1 :]]


def _without_asides(words: list[str], language: str) -> list[str]:
    """The words without what stands between commas and says nothing: ``, en effet,``, ``, infatti,``."""
    known = tongue(language)
    found: list[str] = []
    for word in words:
        if known and found and word[-1] == "," and found[-1][-1] == "," and bare(word) in known.asides:
            found[-1] = found[-1][:-1]
        else:
            found.append(word)
    return found


def _arabic(words: list[str], first: list[str]) -> list[str]:
    # Most leads are in other scripts.
    from tui_reader.anatomy.headline.arabic import from_arabic

    return next(filter(None, (from_arabic(sentence, MAX_WORDS) for sentence in _sentences(words, first, None))), [])


def _begun(sentence: list[str], known: Tongue | None) -> list[str]:
    """The beginning of a sentence of which no whole clause is short enough: up to a comma, or before a preposition."""
    ends = range(_MIN_WORDS, min(MAX_WORDS, len(sentence) - 1) + 1)
    opening = cues.words("PREPOSITIONS")
    if known:
        opening = known.prepositions | known.subordinating | known.relative | known.joining
    at_comma = max((end for end in ends if sentence[end - 1][-1] in ",;:"), default=0)
    before = [end for end in ends if sentence[end].lower() in opening and bare(sentence[end - 1]) not in no_ends()]
    return sentence[: at_comma or max(before, default=MAX_WORDS)]


def _first(words: list[str], known: Tongue | None) -> list[str]:
    """The first sentence, which does not end behind the figures of ``zum 150. Geburtstag``."""
    sentence = first_sentence(words)
    while isinstance(known, VerbSecond) and len(sentence) < len(words) and fields.ends_on_ordinal(sentence, known):
        sentence = words[: len(sentence) + len(first_sentence(words[len(sentence) :]))]
    return sentence


def _sentences(words: list[str], first: list[str], known: Tongue | None) -> Iterator[list[str]]:
    """The first sentence, and those after it that are tried, too."""
    yield first
    rest = words[len(first) :] if words[: len(first)] == first else []
    for _ in range(_LATER):
        if not rest:
            return
        sentence = _first(rest, known)
        yield sentence
        rest = rest[len(sentence) :]


def _without_joining(sentence: list[str], known: Tongue | None) -> list[str]:
    joining = known.joining - known.subordinating if known else cues.words("JOINING")
    again = [word.lower() for word in sentence[1:]]
    if len(sentence) > _MIN_WORDS and sentence[0].lower() in joining and sentence[0].lower() not in again:
        return [sentence[1][:1].upper() + sentence[1][1:], *sentence[2:]]
    return sentence


def _is_short(sentence: list[str], ends: frozenset[str]) -> bool:
    fits = len(sentence) <= MAX_WORDS and len(" ".join(sentence)) <= _MAX_CHARACTERS
    return fits and trimmed(sentence, ends) == sentence


def _whole(sentence: list[str], known: Tongue | None, alone: bool = True, later: bool = False) -> list[str]:
    """A whole clause of a sentence, one that is understood `alone`; nothing where none is short enough.

    `later`: one of the sentences after the first, or what is behind a colon, which say nothing without a verb.
    """
    spoken = _spoken(sentence)
    if isinstance(known, VerbSecond) and spoken:
        return fields.with_speaker(sentence, len(spoken), known, MAX_WORDS)
    if spoken or not known:
        return spoken
    if not sentence:
        return []
    if _is_short(sentence, known.ends):
        if known.framed and later and not pruned(sentence, known, MAX_WORDS):
            return []
        back = fields.points_back(sentence, known) if isinstance(known, VerbSecond) else points_back(sentence, known)
        return [] if alone and back else sentence
    if isinstance(known, VerbSecond):
        words = fields.pruned(sentence, known, MAX_WORDS, _MAX_CHARACTERS)
    else:
        for most in range(MAX_WORDS, _MIN_WORDS, -1):
            words = pruned(sentence, known, most, alone)
            if sum(map(len, words)) + len(words) <= _MAX_CHARACTERS:
                break
    if not words or trimmed(words, known.ends) != words or not alone and len(words) <= _MIN_WORDS:
        return []
    asks = sentence[-1].rstrip(CLOSING)[-1:] == "?" and words[0] == sentence[0]
    last = words[-1].rstrip(ENDS + "?") + "?" if asks else words[-1]
    return [words[0][:1].upper() + words[0][1:], *words[1:-1], last]


def _telling(words: list[str], known: Tongue | None) -> list[str]:
    """The first sentence that says something: not ``Here is the thing.``, nor what stands before a colon so."""
    sentence = _first(words, known)
    rest = words[len(sentence) :]
    leads_up = " ".join(sentence[:6]).lower().replace("’", "'").startswith(_SAYS_NOTHING)
    if len(sentence) < _FEWEST < len(words) or leads_up and len(rest) > _FEWEST:
        return _first(rest, known)
    colon = next((number for number, word in enumerate(sentence, 1) if word.endswith(":")), 0) if leads_up else 0
    if not 0 < colon < len(sentence) - _FEWEST:
        return sentence
    return [sentence[colon][:1].upper() + sentence[colon][1:], *sentence[colon + 1 :]]


def _spoken(words: list[str]) -> list[str]:
    """What is said first, where the sentence begins with a quotation of the right length; with who says it, where it
    would end on a small word."""
    if not words or words[0][0] not in '“„"”»«':
        return []
    for count in range(_MIN_WORDS, min(MAX_WORDS, len(words)) + 1):
        if words[count - 1].rstrip(",.")[-1:] in ("”", "“", '"', "»", "«"):
            if bare(words[count - 1]) not in no_ends():
                return words[:count]
            ends = range(count + 2, min(MAX_WORDS, len(words)) + 1)
            return next((words[:end] for end in ends if words[end - 1][-1] in ",.;"), [])
    return []


def _tidy(words: list[str], ends: frozenset[str] = frozenset()) -> str:
    """`words` without what cannot stand at the end, and no more of them than a line takes."""
    kept = list(words)
    while len(kept) > 1 and sum(map(len, kept)) + len(kept) > _MAX_CHARACTERS:
        kept.pop()
    return _closed(" ".join(trimmed(kept, ends))[:_MAX_CHARACTERS].strip(ENDS))


def _closed(text: str) -> str:
    """Without quotation marks or brackets that lost their partner or hold the whole text."""
    low = "”" if "”" in text and "“" not in text else "“"
    pairs = [("„", low) if "„" in text else ("“", "”"), ("«", "»"), ("「", "」"), ("（", "）"), ("(", ")"), ("[", "]")]
    for opening, closing in pairs:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
        elif text[:1] == opening and text[-1:] == closing and text.count(opening) == 1:
            text = text[1:-1].strip(ENDS)
    if text.count('"') % 2:
        text = text.replace('"', "")
    if text[-1:] in CLOSING and text[-2:-1] == ",":
        text = text[:-2] + text[-1]
    return " ".join(text.split()).strip(ENDS)
