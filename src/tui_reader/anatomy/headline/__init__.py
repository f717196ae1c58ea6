"""A headline made up from the lead, for a story that has none of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tui_reader.anatomy import cues
from tui_reader.anatomy.headline.cutting import cut
from tui_reader.anatomy.headline.model import SCALE, Model, chance, model
from tui_reader.anatomy.headline.signs import first_signs
from tui_reader.anatomy.headline.turning import turned
from tui_reader.anatomy.headline.words import (
    DETERMINER,
    JOINING,
    PREPOSITION,
    RELATIVE,
    SUBORDINATING,
    VERBS,
    Lexicon,
    Words,
    lexicon,
)
from tui_reader.anatomy.sentences import CLOSING, ENDS, bare, first_sentence, no_ends, trimmed

MAX_WORDS = 12
_READ = 2000
"""Characters of a lead that are read."""
_LONGEST = 60
"""Words of a sentence that are read."""
_TRIED = 3
"""Sentences that are tried."""
_FEWEST = 3
"""Words of a sentence that says something."""
_MIN_WORDS = 4
MAX_CHARACTERS = 100
_SURE = 0.6
"""The chance at which the first sentence is taken without a look at the next ones."""
_LEAST = 0.15
"""The least chance of a title."""
_LIKELY = 0.3
"""The chance below which the highlights are asked."""
_LATER = 5 * SCALE
"""By how much more a sentence behind the first needs the one before: of those that the model learns from one in ten
does, of second ones nearly all (the logarithm of the ratio of both odds)."""
_LATER_STILL = 2 * SCALE
"""As `_LATER`, behind a first sentence that needs one itself."""
_SAYS_NOTHING = ("here is ", "here's ", "here are ", "this is the story ", "picture this", "imagine ", "voici ")
"""How a sentence begins that only leads up to the next."""
SPACED_QUOTES = r"(?:(?<=^«)|(?<=[^\w.,!?…]«))\s+|\s+(?=»(?!\w))"
"""White space within French quotation marks, which ends no word; Danish ones stand the other way round."""
_IN_BRACKETS = r"\s\([^()]{1,60}\)"
"""What stands in brackets, which a title does without."""
_LONGEST_WORD = 20
"""Characters a word has on average where words are not parted by spaces, at least."""
_LONGEST_ORDINAL = 4
_ORDINALS = ("cs", "da", "de", "nb", "nn", "no", "pl")
"""Languages that put a full stop behind figures that count in order: ``zum 150. Geburtstag``."""


def derived(lead: str, language: str = "en", highlights: Iterable[str] = ()) -> str:
    """At most twelve words of `lead` that say something by themselves: a whole clause, not ending on a stop word.

    Of its first three sentences the first of which such a clause can be made with some certainty, else the best. Where
    none is likely to be whole, of the first of the story's `highlights` that surely gives one; else the words that the
    first sentence begins with, and an ellipsis that says so.
    """
    words = _words(lead)
    if sum(map(len, words)) > _LONGEST_WORD * len(words):
        # Most leads are in other scripts.
        from tui_reader.anatomy.headline.unspaced import from_unspaced

        title = from_unspaced(" ".join(words))
        return _closed(title) + "…" * title.endswith("…")
    known = lexicon(language)
    learnt = model(known.language) if known else None
    sentences = [sentence[:_LONGEST] for sentence in _sentences(words, known)]
    title = _whole(sentences, highlights, known, learnt) if known and learnt else ""
    return title or _beginning(sentences, known)


def _whole(sentences: list[list[str]], highlights: Iterable[str], known: Lexicon, learnt: Model) -> str:
    """The title cut from the sentences, where that is hardly whole from a highlight; nothing where none gives one."""
    likely, title = _best(sentences, known, learnt)
    if likely >= _LIKELY:
        return title
    said = (_first(words, known) for words in map(_words, highlights) if words)
    return next(filter(None, (_of_highlight(one, known, learnt) for one in said)), title)


def _of_highlight(sentence: list[str], known: Lexicon, learnt: Model) -> str:
    """The title cut from a highlight; nothing where it is no clause, asks, leads up to others, or needs them."""
    if len(sentence) < _MIN_WORDS or sentence[-1][-1] in ":?":
        return ""
    words = Words(sentence, known, learnt.common)
    if set(VERBS).isdisjoint(words.kinds) or learnt.score(first_signs(words)) > 0:
        return ""
    found = cut(words, learnt, MAX_WORDS, MAX_CHARACTERS)
    return _tidy(_joined(sentence, found.kept), _ends(known)) if found and found.chance > _SURE else ""


def _beginning(sentences: list[list[str]], known: Lexicon | None) -> str:
    """The first sentence that says something, where it is short; else its first words, and an ellipsis."""
    sentence = next(filter(_says_something, sentences), sentences[0] if sentences else [])
    ends = _ends(known)
    if _is_short(sentence, ends):
        return _tidy(sentence, ends)
    begins = _tidy(_begun(sentence, known), ends)
    return begins + "…" if begins and len(begins.split()) < len(sentence) else begins


def _words(text: str) -> list[str]:
    text = text[:_READ]
    # Few leads have either, and the expressions take as long to compile as the rest.
    text = re.sub(SPACED_QUOTES, "", text) if "«" in text or "»" in text else text
    text = re.sub(_IN_BRACKETS, "", text) if "(" in text else text
    return [word for word in text.split() if word.strip(",")]


def _ends(known: Lexicon | None) -> frozenset[str]:
    """Words that may end a title though they look like small ones."""
    return frozenset(known.ends.split()) if known else frozenset()


def _best(sentences: list[list[str]], known: Lexicon, learnt: Model) -> tuple[float, str]:
    """The title cut from the first sentence that gives one for sure, else the likeliest, with its chance; nothing where
    none is."""
    best: tuple[float, str] = (_LEAST, "")
    later = 0
    for sentence in (_without_joining(one, known) for one in sentences):
        if len(sentence) < _MIN_WORDS or not _says_something(sentence):
            continue
        words = Words(sentence, known, learnt.common)
        needs = learnt.score(first_signs(words))
        for likely, title in _titles(words, learnt):
            likely *= 1 - chance(needs + later)
            if likely > best[0]:
                best = likely, _tidy(title, _ends(known))
        if best[0] > _SURE:
            break
        later = max(later, _LATER_STILL if needs > 0 else _LATER)
    return best


def _titles(words: Words, learnt: Model) -> Iterator[tuple[float, list[str]]]:
    """The title cut from a sentence with its chance; where it is not sure, also from the sentence turned."""
    found = cut(words, learnt, MAX_WORDS, MAX_CHARACTERS)
    if found:
        yield found.chance, _joined(words.words, found.kept)
    if (not found or found.chance < _SURE) and (other := turned(words, learnt)):
        likely, sentence = other
        if found := cut(Words(sentence, words.known, learnt.common), learnt, MAX_WORDS, MAX_CHARACTERS):
            yield likely * found.chance, _joined(sentence, found.kept)


def _without_joining(sentence: list[str], known: Lexicon) -> list[str]:
    """Not ``But the bridge …``."""
    if len(sentence) <= _MIN_WORDS or known.kind(sentence[0].lower()) != JOINING:
        return sentence
    return [sentence[1][:1].upper() + sentence[1][1:], *sentence[2:]]


def _joined(sentence: list[str], kept: tuple[int, ...]) -> list[str]:
    """The words that are kept; a comma before what is left out goes with it, one behind it stays where it closes what
    another opened: ``Ann Lee, head of the board that …, resigned``."""
    words: list[str] = []
    for at, following in zip(kept, (*kept[1:], kept[-1] + 1), strict=True):
        word = sentence[at]
        if following != at + 1:
            closes = sentence[following - 1][-1] == "," and sum(one[-1] == "," for one in words) % 2
            word = word.rstrip(",") + "," * (closes and word[-1] != ",")
        words.append(word)
    asks = sentence[-1].rstrip(CLOSING)[-1:] == "?" and kept[-1] == len(sentence) - 1
    if words and not asks:
        words[-1] = words[-1].rstrip("!")
    return [words[0][:1].upper() + words[0][1:], *words[1:]]


def _says_something(sentence: list[str]) -> bool:
    """Not ``Here is the thing.``, which leads up to the next one."""
    begins = " ".join(sentence[:6]).lower().replace("’", "'")
    return len(sentence) >= _FEWEST and not begins.startswith(_SAYS_NOTHING)


def _sentences(words: list[str], known: Lexicon | None) -> Iterator[list[str]]:
    """The first sentences."""
    rest = words
    for _ in range(_TRIED):
        if not rest:
            return
        sentence = _first(rest, known)
        yield sentence
        rest = rest[len(sentence) :]


def _first(words: list[str], known: Lexicon | None) -> list[str]:
    """The first sentence, which does not end behind the figures of ``zum 150. Geburtstag``."""
    sentence = first_sentence(words)
    while known and known.language in _ORDINALS and len(sentence) < len(words) and _ends_on_ordinal(sentence, known):
        sentence = words[: len(sentence) + len(first_sentence(words[len(sentence) :]))]
    return sentence


def _ends_on_ordinal(words: list[str], known: Lexicon) -> bool:
    last, before = words[-1], words[-2].lower() if len(words) > 1 else ""
    return last[:-1].isdigit() and len(last) <= _LONGEST_ORDINAL and known.kind(before) in (DETERMINER, PREPOSITION)


def _begun(sentence: list[str], known: Lexicon | None) -> list[str]:
    """The beginning of a sentence of which no whole clause is short enough: up to a comma, or before a preposition."""
    ends = range(_MIN_WORDS, min(MAX_WORDS, len(sentence) - 1) + 1)
    at_comma = max((end for end in ends if sentence[end - 1][-1] in ",;:"), default=0)
    before = [end for end in ends if _opens(sentence[end].lower(), known) and bare(sentence[end - 1]) not in no_ends()]
    return sentence[: at_comma or max(before, default=MAX_WORDS)]


def _opens(word: str, known: Lexicon | None) -> bool:
    """Whether a phrase or clause begins with a word."""
    return known.kind(word) in _OPENING if known else word in cues.words("PREPOSITIONS")


_OPENING = (PREPOSITION, SUBORDINATING, RELATIVE, JOINING)


def _is_short(sentence: list[str], ends: frozenset[str]) -> bool:
    fits = len(sentence) <= MAX_WORDS and len(" ".join(sentence)) <= MAX_CHARACTERS
    return fits and trimmed(sentence, ends) == sentence


def _tidy(words: list[str], ends: frozenset[str] = frozenset()) -> str:
    """`words` without what cannot stand at the end, and no more of them than a line takes."""
    kept = list(words)
    while len(kept) > 1 and sum(map(len, kept)) + len(kept) > MAX_CHARACTERS:
        kept.pop()
    return _closed(" ".join(trimmed(kept, ends))[:MAX_CHARACTERS].strip(ENDS))


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
