"""A headline made up from the lead, for a story that has none of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from tui_reader.anatomy import cues
from tui_reader.anatomy.headline.cutting import cut, uncut
from tui_reader.anatomy.headline.model import SCALE, Model, chance, model
from tui_reader.anatomy.headline.signs import first_signs
from tui_reader.anatomy.headline.speech import JOINING, PREPOSITION, RELATIVE, SUBORDINATING
from tui_reader.anatomy.headline.texts import (
    MAX_CHARACTERS,
    MAX_WORDS,
    closed,
    ends_of,
    first_of,
    joined,
    says_something,
    tidy,
    words_of,
)
from tui_reader.anatomy.headline.words import Lexicon, Words, lexicon
from tui_reader.anatomy.sentences import bare, no_ends, trimmed

_LONGEST = 60
"""Words of a sentence that are read."""
_TRIED = 3
"""Sentences that are tried."""
_MIN_WORDS = 4
_SURE = 0.6
"""The chance at which the first sentence is taken without a look at the next ones."""
_LEAST = 0.05
"""The least chance of a title."""
_LIKELY = 0.4
"""The chance below which the rest of the story is asked."""
_DOUBTFUL = 0.35
"""The chance below which a sentence further down is taken that tells what the story is about."""
_FIRST = -SCALE
"""By how much less a story's first sentence needs one before it than those that the model learns from."""
_LATER, _LATER_ENGLISH = 5 * SCALE, 2 * SCALE
"""By how much more those behind it do: of those that the model learns from one in ten, of second ones nearly all. Of
English ones it has learnt from many that stand within a story; there 9 of 100 first ones and 60 of second ones do."""
VERB_SECOND = ("da", "de", "nl", "no", "sv")
"""Languages in which one part of a sentence stands before its verb, whichever it is."""
_BY_ITSELF = 0.15
"""What remains of the chance of a title from the first sentence, whatever that needs: nothing stands before it."""
_LONGEST_WORD = 20
"""Characters a word has on average where words are not parted by spaces, at least."""


def derived(lead: str, language: str = "en", highlights: Iterable[str] = (), further: Iterable[str] = ()) -> str:
    """At most twelve words of `lead` that say something by themselves: a whole clause, not ending on a stop word.

    Of its first three sentences the first of which such a clause can be made with some certainty, else the best. Where
    none is likely to be whole, of the first of the story's `highlights` that surely gives one, or a sentence of its
    `further` paragraphs that tells of the same, or of what most of them do; else the words that the first sentence
    begins with, and an ellipsis that says so.
    """
    words = words_of(lead)
    if sum(map(len, words)) > _LONGEST_WORD * len(words):
        # Most leads are in other scripts.
        from tui_reader.anatomy.headline.unspaced import from_unspaced

        title = from_unspaced(" ".join(words))
        return closed(title) + "…" * title.endswith("…")
    known = lexicon(language)
    learnt = model(known.language) if known else None
    sentences = [sentence[:_LONGEST] for sentence in _sentences(words, known)]
    if known and learnt:
        return _whole(sentences, highlights, further, known, learnt)
    return _beginning(sentences, known)


def _whole(
    sentences: list[list[str]], highlights: Iterable[str], further: Iterable[str], known: Lexicon, learnt: Model
) -> str:
    """The title cut from the sentences, where that is hardly whole from elsewhere; else what they begin with."""
    likely, title = _best(sentences, known, learnt, _SURE)
    if likely >= _LIKELY:
        return title

    # Most leads give a likely one.
    from tui_reader.anatomy.headline.elsewhere import READ, of_further, of_highlight, of_subject

    said = (first_of(words, known) for words in map(words_of, highlights) if words)
    if other := next(filter(None, (of_highlight(one, known, learnt) for one in said)), ""):
        return other
    paragraphs = list(islice(further, READ))
    if other := of_further(paragraphs, sentences, known, learnt):
        return other
    likely, title = _best(sentences, known, learnt)
    title = title or _beginning(sentences, known)
    return likely < _DOUBTFUL and of_subject(paragraphs, sentences, known, learnt, title) or title


def _beginning(sentences: list[list[str]], known: Lexicon | None) -> str:
    """The first sentence that says something, where it is short; else its first words, and an ellipsis."""
    sentence = next(filter(says_something, sentences), sentences[0] if sentences else [])
    ends = ends_of(known)
    if _is_short(sentence, ends):
        return tidy(sentence, ends)
    begins = tidy(_begun(sentence, known), ends)
    return begins + "…" if begins and len(begins.split()) < len(sentence) else begins


def _best(sentences: list[list[str]], known: Lexicon, learnt: Model, least: float = 0.0) -> tuple[float, str]:
    """The title cut from the first sentence that gives one for sure, else the likeliest, with its chance; nothing where
    none is. Of sentences that are less likely than `least` to be understood by themselves only beginnings."""
    best: tuple[float, str] = (_LEAST, "")
    place = _FIRST
    for sentence in (_without_joining(one, known) for one in sentences):
        if len(sentence) < _MIN_WORDS or not says_something(sentence):
            continue
        words = Words(sentence, known, learnt.common)
        alone = max(1 - chance(learnt.score(first_signs(words)) + place), _BY_ITSELF if place == _FIRST else 0.0)
        for likely, title in _titles(words, learnt) if alone >= least else _begun_by(words, learnt):
            if likely * alone > best[0]:
                best = likely * alone, tidy(title, ends_of(known))
        if best[0] > _SURE:
            break
        place = _LATER_ENGLISH if known.language == "en" else _LATER
    return best


def _titles(words: Words, learnt: Model) -> Iterator[tuple[float, list[str]]]:
    """The title cut from a sentence with its chance; where it is not sure, also from the sentence turned."""
    found = cut(words, learnt, MAX_WORDS, MAX_CHARACTERS)
    if found:
        yield found.chance, joined(words.words, found.kept)
    if words.known.language not in VERB_SECOND or found and found.chance >= _SURE:
        return

    # Few languages turn their sentences.
    from tui_reader.anatomy.headline.turning import turned

    if other := turned(words, learnt):
        likely, sentence = other
        if found := cut(Words(sentence, words.known, learnt.common), learnt, MAX_WORDS, MAX_CHARACTERS):
            yield likely * found.chance, joined(sentence, found.kept)


def _begun_by(words: Words, learnt: Model) -> Iterator[tuple[float, list[str]]]:
    """The sentence's beginning that is likeliest a title, with its chance."""
    if found := uncut(words, learnt, MAX_WORDS, MAX_CHARACTERS):
        yield found.chance, joined(words.words, found.kept)


def _without_joining(sentence: list[str], known: Lexicon) -> list[str]:
    """Not ``But the bridge …``."""
    if len(sentence) <= _MIN_WORDS or known.kind(sentence[0].lower()) != JOINING:
        return sentence
    return [sentence[1][:1].upper() + sentence[1][1:], *sentence[2:]]


def _sentences(words: list[str], known: Lexicon | None) -> Iterator[list[str]]:
    """The first sentences."""
    rest = words
    for _ in range(_TRIED):
        if not rest:
            return
        sentence = first_of(rest, known)
        yield sentence
        rest = rest[len(sentence) :]


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
