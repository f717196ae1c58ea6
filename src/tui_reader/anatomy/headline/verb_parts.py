"""A verb with what it waits for, and what follows."""

from __future__ import annotations

from tui_reader.anatomy.headline.inner import inner_parts
from tui_reader.anatomy.headline.parts import AFTER, ASIDE, MUST, OF_OBJECT, SOFT, WHEN, Part
from tui_reader.anatomy.headline.pieces import kinds_of, pieces
from tui_reader.anatomy.headline.waiting import awaits_next, is_awaited
from tui_reader.anatomy.headline.word_labels import (
    ADVERB,
    DETERMINER,
    GROUP,
    JOINING,
    NOUN,
    OF,
    PREPOSITION,
    PURPOSE,
    RELATIVE,
    SUBORDINATING,
    TIME,
    Sentence,
)
from tui_reader.anatomy.headline.word_sets import (
    COUNTING,
    DEFINITE,
    INTENDING,
    LACKING,
    NEGATIONS,
    WAITED_FOR,
    WITH_ARTICLE,
)


def after_verb(sentence: Sentence, verb: int, end: int, inverted: bool) -> list[Part]:
    """The verb with what it waits for, and what follows."""
    number = verb + 1
    while number < end and _goes_with_verb(sentence, number) and not sentence.closes(number - 1):
        sentence.labels[number] = (
            GROUP if sentence.bare[number] in sentence.tongue.particles else sentence.labels[number]
        )
        number += 1
    return [Part(verb, number, MUST), *_ranked(sentence, pieces(sentence, number, end), inverted)]


def _goes_with_verb(sentence: Sentence, number: int) -> bool:
    word = sentence.bare[number]
    follows = sentence.labels[number + 1] if number + 1 < len(sentence.words) else SUBORDINATING
    if sentence.tongue.waiting and word in sentence.tongue.particles:
        return sentence.closes(number) or follows in (SUBORDINATING, PREPOSITION, TIME, JOINING, OF)
    return sentence.labels[number] == GROUP or word in NEGATIONS and word in sentence.tongue.adverbs


def _ranked(sentence: Sentence, pieces: list[tuple[int, int]], inverted: bool) -> list[Part]:
    """The pieces behind the verb with their ranks: the first that the verb may wait for stays."""
    kinds = kinds_of(sentence, pieces)
    grouped = bool(pieces) and sentence.labels[pieces[0][0] - 1] == GROUP
    alone = grouped or bool(pieces) and sentence.bare[pieces[0][0] - 1] in sentence.tongue.intransitive
    needed = _needed(sentence, kinds, pieces)
    parts: list[Part] = []
    lead = ""
    for at, (kind, (start, end)) in enumerate(zip(kinds, pieces, strict=True)):
        last = parts[-1] if parts else None
        second = inverted and kinds[:at].count(NOUN) < 2
        another = kind == NOUN and (at > 0 and kinds[at - 1] == NOUN or second)
        forced = kind == PURPOSE and last and last.rank == MUST and _forces(sentence, pieces[0][0])
        awaited = (
            kind not in (ADVERB, NOUN) and (kind != TIME or sentence.labels[start] in (OF, PREPOSITION))
        ) and is_awaited(sentence, start)
        if awaited and last and (joined := _awaited(sentence, last, kind, start, end)):
            parts[-1:] = joined
        elif awaited or at == needed or another and not lead or forced:
            rank = SOFT if alone and kind == PREPOSITION and not awaited else MUST
            parts += inner(sentence, Part(start, end, rank), kind)
            lead = ""
        elif last and (joined := _joined(sentence, last, kinds, at, pieces[at], lead, needed)):
            parts[-1:] = joined
            lead = PURPOSE if kind == PURPOSE and last.rank != MUST else lead
        elif kind in (TIME, ADVERB):
            parts.append(Part(start, end, WHEN if kind == TIME else OF_OBJECT))
        else:
            rank = ASIDE if kind in (RELATIVE, "x") else SOFT if sentence.bare[start] in LACKING else AFTER
            parts += inner(sentence, Part(start, end, rank, kind == RELATIVE), kind)
            lead = kind if kind in ("x", PURPOSE, SUBORDINATING) else lead
    return parts


def _awaited(sentence: Sentence, last: Part, kind: str, start: int, end: int) -> list[Part]:
    """The part before a piece that something in it waits for, with the piece; nothing where the verb waits for it."""
    clause = kind in (SUBORDINATING, RELATIVE)
    if not clause and awaits_next(sentence, start) and last.bound < 2:
        return [last.until(end)]
    if clause and last.rank not in (MUST, ASIDE) and not awaits_next(sentence, start) or last.bound > 1 and not clause:
        return []
    if not clause:
        return [] if last.rank in (WHEN, OF_OBJECT) else [last.until(end)]
    return [last, Part(start, end, last.rank, last.bound | 1)] if last.rank != MUST else []


def inner(sentence: Sentence, part: Part, kind: str) -> list[Part]:
    """A clause parted into its core and what is bound to it; anything else as it is."""
    return inner_parts(sentence, part, after_verb) if kind in (SUBORDINATING, RELATIVE) else [part]


def _joined(
    sentence: Sentence, last: Part, kinds: list[str], at: int, piece: tuple[int, int], lead: str, needed: int
) -> list[Part]:
    """The part before a piece that goes with it, as one or as two that are bound; nothing where it goes alone."""
    kind, (start, end) = kinds[at], piece
    whole = last.until(end)
    if kind in (TIME, ADVERB):
        return [whole] if kind == TIME == kinds[at - 1] and not sentence.opens(start) else []
    if kind == OF and _is_needed(sentence, last, start):
        return [whole]
    if kind == PURPOSE and sentence.bare[start - 1] in INTENDING:
        return [whole if last.rank == MUST else whole.ranked(min(last.rank, SOFT))]
    if kind == JOINING:
        return [last, Part(start, end, min(last.rank, OF_OBJECT), last.bound | 1)]
    if lead == kinds[at - 1] == "x" and kind == RELATIVE:
        return [whole]
    bare_noun = sentence.labels[last.start] == PREPOSITION and sentence.labels[start - 1] == NOUN
    if kind == PURPOSE and last.rank != MUST and bare_noun and start - last.start == 2 and kinds[at - 1] == PREPOSITION:
        return [whole]
    if kind == PREPOSITION and at - 1 == needed and kinds[needed] == PURPOSE:
        return [last, Part(start, end, AFTER if sentence.tongue.waiting else SOFT)]
    goes_on = lead != PURPOSE or kind == NOUN or end == start + 1
    if lead and goes_on and kind not in ("x", SUBORDINATING, RELATIVE, PURPOSE):
        return [whole]
    if kind == OF or lead and kind not in ("x", SUBORDINATING, RELATIVE):
        return [last, Part(start, end, OF_OBJECT if kind == OF and last.rank == MUST else last.rank, last.bound | 1)]
    if kind == NOUN and at > needed:
        # It belongs to what stands before it, not to the verb.
        return (
            [whole]
            if kinds[at - 1] == PURPOSE or last.rank != MUST
            else [last, Part(start, end, last.rank, last.bound | 1)]
        )
    return []


def _needed(sentence: Sentence, kinds: list[str], pieces: list[tuple[int, int]]) -> int:
    """Which of the pieces the verb waits for: the first noun that no other piece may have, else the first piece."""
    aside = False
    asides: list[bool] = []
    for at, kind in enumerate(kinds):
        aside = kind == "x" or aside and not sentence.opens(pieces[at][0])
        asides.append(aside)
    noun = next((at for at, kind in enumerate(kinds) if kind == NOUN and not asides[at]), len(kinds))
    labels = sentence.labels
    stop = next(
        (
            at
            for at, kind in enumerate(kinds)
            if kind in (SUBORDINATING, PURPOSE) or kind == "x" and labels[pieces[at][0]] != PREPOSITION
        ),
        len(kinds),
    )
    if noun < stop:
        return noun
    if kinds[:1] == ["x"] and not sentence.opens(pieces[0][0]) and sentence.tongue.waiting:
        # A participle next to the verb: ``was seen walking``.
        return 0
    waits = (at for at, kind in enumerate(kinds) if kind not in (TIME, ADVERB) and not asides[at])
    waited = next(waits, len(kinds))
    if waited < len(kinds) and kinds[waited] == SUBORDINATING:
        first = pieces[waited][0]
        content = first in sentence.unopened or sentence.bare[first].partition("'")[0] in WAITED_FOR
        return waited if content else len(kinds)
    return waited


def _is_needed(sentence: Sentence, part: Part, start: int) -> bool:
    """Whether a noun says nothing without what belongs to it: one that counts, or ``the failure``."""
    if sentence.bare[start - 1] in COUNTING or sentence.bare[start - 1].isdigit():
        return True
    first = next((at for at in range(part.start, start) if sentence.labels[at] == DETERMINER), None)
    contracted = sentence.bare[part.start] in WITH_ARTICLE
    definite = first is not None and sentence.bare[first].partition("'")[0] in DEFINITE
    nouns = sentence.bare[part.start : start]
    phrase = len(nouns) == 2 and sentence.labels[part.start] == PREPOSITION and sentence.labels[start - 1] == NOUN
    if phrase and first is None and sentence.words[start - 1].islower():
        return True
    if part.rank == MUST:
        return definite and sentence.bare[start - 1].endswith(_DOINGS)
    return contracted or definite


_FORCING = ("forc", "oblig", "donut", "zmus", "allow", "urg")
"""How verbs begin that make or let somebody do something, which has to be told."""


def _forces(sentence: Sentence, behind: int) -> bool:
    return any(word.startswith(_FORCING) for word in sentence.bare[max(behind - 2, 0) : behind])


_DOINGS = ("tion", "ement")
"""Endings of nouns that tell what is done, and wait for what it is done to."""
