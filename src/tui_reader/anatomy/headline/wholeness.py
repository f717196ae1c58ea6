"""Whether what is left of a clause can stand alone."""

from __future__ import annotations

from itertools import pairwise

from tui_reader.anatomy.headline.labelling import labelled
from tui_reader.anatomy.headline.parts import MUST, Part
from tui_reader.anatomy.headline.tables import Tongue
from tui_reader.anatomy.headline.waiting import LIMITING, is_awaited, is_told_by_of, is_torn
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DETERMINER,
    JOINING,
    NOUN,
    OF,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    Sentence,
)
from tui_reader.anatomy.headline.word_sets import POSSESSIVES, SEVERAL, words_of
from tui_reader.anatomy.sentences import no_ends


def _is_unresolved(sentence: Sentence, kept: list[Part]) -> bool:
    """Whether several are meant in what is left of which none is told: ``her case against them``."""
    words = [sentence.bare[at] for part in kept for at in range(part.start, part.end)]
    at = next((at for at, word in enumerate(words) if word in ("they", "them", "their")), 0)
    several = any(word.endswith("s") and not word.endswith(("'s", "ss")) or word in SEVERAL for word in words[:at])
    return at > 0 and not several


def _has_lost_whom(sentence: Sentence, kept: list[Part], verb: int) -> bool:
    """Whether who is meant was told in a clause of the subject that is left out: ``The owner … must pay him``."""
    told = {at for part in kept for at in range(part.start, part.end)}
    lost = any(start < verb and start not in told and sentence.labels[start] == RELATIVE for start, _ in sentence.spans)
    return lost and any(sentence.bare[at] in ("him", "them") for at in told if at > verb)


def _is_cut_badly(sentence: Sentence, kept: list[Part], end: int, strict: bool) -> bool:
    """Whether an English clause is torn where something is left out of it, or a quotation is."""
    last = kept[-1].end - 1
    gaps = [one.end for one, other in pairwise(kept) if one.end != other.start]
    if any(is_awaited(sentence, gap) or strict and is_told_by_of(sentence, gap) for gap in gaps):
        return True
    limits = (at for at in range(last + 1, end) if sentence.bare[at] in LIMITING)
    if any(is_awaited(sentence, at) for at in limits) or last + 1 < end and is_torn(sentence, last + 1, strict):
        return True
    quotes = "".join(sentence.words[at] for part in kept for at in range(part.start, part.end))
    return strict and (quotes.count('"') % 2 > 0 or quotes.count("“") != quotes.count("”"))


def _points(sentence: Sentence, kept: list[Part]) -> bool:
    """Whether ``that`` means what was told before: ``calls that into question``."""
    told = (at for part in kept for at in range(part.start, part.end))
    return any(sentence.labels[at] == PRONOUN and sentence.bare[at] == "that" for at in told)


def _names(sentence: Sentence, kept: list[Part], verb: int) -> bool:
    """Whether no small word before the verb means what was told before: ``il comune li ha vietati``."""
    if any(part.start > verb and part.rank == MUST and sentence.labels[part.start] == DETERMINER for part in kept):
        # ``La alarma la dio un paseante``
        return True
    leaning = next((part for part in kept if part.end == verb and part.start < verb), None)
    words = sentence.bare[leaning.start : leaning.end] if leaning else []
    return not (words and all(word in sentence.tongue.clitics for word in words) and _MEANT & set(words))


_MEANT = words_of("lo la los las li le gli les lui leur lhe lhes")


def has_subject(sentence: Sentence, kept: list[Part], verb: int) -> bool:
    """Whether a noun is there that may be the subject, before the verb or, of those that have to be there, behind."""
    first = kept[0].start
    if sentence.words[first][0] in '“"«‘':
        return True
    if not sentence.tongue.impersonal.isdisjoint(sentence.bare[first : verb + 1]):
        return True
    heads = (part.start + (sentence.bare[part.start] in sentence.tongue.only) for part in kept if part.start < verb)
    before = any(sentence.labels[head] not in _SMALL for head in heads)
    behind = [part for part in kept if part.start > verb and part.rank == MUST]
    named = (sentence.labels[part.start] == DETERMINER or sentence.words[part.start][:1].isupper() for part in behind)
    return before or first == verb and len(kept) > 1 or any(named)


_IT_IS_WHAT = (("c'est", "ce"), ("es", "lo"), ("è", "quanto"), ("è", "quello"), ("é", "o"))
"""What goes on from a clause before: ``Es lo que piden``."""
_SMALL = (PREPOSITION, ADVERB, TIME, SUBORDINATING)


def is_whole(sentence: Sentence, kept: list[Part], verb: int, end: int, alone: bool, strict: bool) -> bool:
    """Whether what is left can stand alone."""
    first, last = kept[0].start, kept[-1].end - 1
    label = sentence.before(last + 1)
    counts = sentence.bare[last][:1].isdigit() or sentence.closes(last) and label == DETERMINER
    ends = label in _NO_ENDS and not counts
    waits = last == verb and sentence.bare[verb] in sentence.tongue.auxiliaries
    if (
        ends
        or waits
        or sentence.bare[last] in _BEFORE_TIMES
        or sentence.bare[last] in no_ends() - sentence.tongue.ends
        or sentence.bare[last].endswith("'s")
    ):
        return False
    if sentence.tongue.waiting and _is_cut_badly(sentence, kept, end, strict):
        return False
    if strict and _is_unresolved(sentence, kept) or _has_lost_whom(sentence, kept, verb):
        return False
    if alone and (
        _points(sentence, kept)
        or points_back_at(sentence, first)
        or sentence.bare[verb].startswith("l'")
        and first != verb
    ):
        return False
    if alone and sentence.tongue.framed and not (has_subject(sentence, kept, verb) and _names(sentence, kept, verb)):
        return False
    words = [sentence.bare[number] for part in kept for number in range(part.start, part.end)]
    much = any(pair in _AS_MUCH for pair in pairwise(words)) and words.count("as") < 2
    return len(words) > 2 and not much


_BEFORE_TIMES = ("too", "so", "very", "shortly", "just", "soon", "even", "only", "almost", "nearly", "long")


_AS_MUCH = (("as", "much"), ("as", "many"), ("as", "well"), ("as", "soon"), ("as", "long"), ("as", "little"))


_NO_ENDS = (DETERMINER, PREPOSITION, OF, JOINING, SUBORDINATING, RELATIVE, PURPOSE, PRONOUN)


def points_back(words: list[str], tongue: Tongue) -> bool:
    """Whether a clause cannot be understood without what was told before it: ``He was 84``."""
    comma = next((at for at, word in enumerate(words[:_OPENING], 1) if word.endswith(",")), 0)
    starts = (0, comma) if tongue.waiting and comma + 2 < len(words) else (0,)
    return any(points_back_at(labelled(words[at : at + 3], tongue), 0) for at in starts)


def points_back_at(sentence: Sentence, first: int) -> bool:
    """Whether a clause begins with a word that means something told before."""
    word = sentence.bare[first].partition("'")[0] if sentence.tongue.waiting else sentence.bare[first]
    if sentence.tongue.framed and tuple(sentence.bare[first : first + 2]) in _IT_IS_WHAT:
        return True
    if word in POSSESSIVES or sentence.bare[first + 1 : first + 3] in (["o", "tom"], ["o", "tym"]):
        return True
    if (
        sentence.tongue.slavic
        and sentence.labels[first] == PREPOSITION
        and not POSSESSIVES.isdisjoint(sentence.bare[first + 1 : first + 2])
    ):
        return True
    follows = sentence.labels[first + 1] if first + 1 < len(sentence.labels) else ""
    named = word in sentence.tongue.determiners and follows in (NOUN, DETERMINER)
    if not sentence.tongue.impersonal.isdisjoint(sentence.bare[first + 1 : first + 3]):
        return False
    return word in sentence.tongue.pronouns and not named


_OPENING = 12
"""Words before the comma of an opening."""
