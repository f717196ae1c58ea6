"""The phrases of a clause as pieces: what belongs to one goes with it, and a clause that is waited for has its own."""

from __future__ import annotations

from tui_reader.anatomy.headline.fields.choice import MUST, Piece
from tui_reader.anatomy.headline.fields.closing import mark_inner
from tui_reader.anatomy.headline.fields.phrases import (
    ASIDE,
    CLAUSE,
    HOW,
    OF_NOUN,
    WITH_PREPOSITION,
    Phrase,
    phrases,
    waits_for,
)
from tui_reader.anatomy.headline.fields.ranks import REASON, SAID, WAITED, Ranking
from tui_reader.anatomy.headline.fields.tongue import Fields
from tui_reader.anatomy.headline.word_labels import GROUP, PURPOSE, VERB


def pieces_of(sentence: Fields, ends: list[int], ranking: Ranking, skip: set[int]) -> list[Piece]:
    """The phrases of a clause as pieces in their order, but for those skipped; what belongs to one goes with it."""
    pieces: list[Piece] = []
    head: Piece | None = None
    for at, one in enumerate(ranking.found):
        rank = ranking.rank(at)
        owner = None
        relative = sentence.bare[one.start] in sentence.tongue.relative and at != ranking.waits_for_clause
        after_genitive = one.kind == WITH_PREPOSITION and rank != MUST and ranking.found[at - 1 : at] != []
        before = ranking.found[at - 1] if at else None
        reason = before is not None and before.kind == WITH_PREPOSITION and ranking.rank(at - 1) in (REASON, SAID)
        after_genitive = after_genitive and (reason or ranking.found[at - 1].kind == OF_NOUN)
        clings = one.kind in (OF_NOUN, ASIDE) or one.kind == CLAUSE and relative or after_genitive
        if clings and head is not None and head.end == one.start:
            owner, rank = head, min(rank, head.rank)
            loose = head.rank < WAITED and sentence.bare[head.start] in sentence.tongue.prepositions
            if loose and one.kind == OF_NOUN and waits_for(sentence, one.start - 1, one.start):
                head.end = one.end
                continue
            if relative and ranking.is_needy(at - 1):
                head.end = one.end
                continue
        if at in skip:
            continue
        comma = one.kind == CLAUSE and sentence.tongue.verb_last
        if rank < 0:
            continue
        if one.kind == CLAUSE and rank == MUST and not sentence.quoted[one.start] and not relative:
            pieces += inner_pieces(sentence, ends, one, comma)
            head = None
            continue
        piece = Piece(one.start, one.end, rank, owner, comma)
        pieces.append(piece)
        head = piece if one.kind not in (CLAUSE, HOW) else None
    return pieces


def inner_pieces(sentence: Fields, ends: list[int], one: Phrase, comma: bool) -> list[Piece]:
    """The pieces of a clause that is waited for, so that it can be cut down, too."""
    compared = not sentence.tongue.comparing.isdisjoint(sentence.bare[one.start + 1 : one.end])
    if compared and sentence.tongue.capitals:
        # What is compared is not parted from what it is compared with.
        return [Piece(one.start, one.end, MUST, None, comma)]
    begin = mark_inner(sentence, ends, one.start, one.end)
    ends = [0 if at == begin else end for at, end in enumerate(ends)]
    found = phrases(sentence, ends, begin, one.end)
    verbs = [sentence.bare[at] for at in range(one.start, one.end) if sentence.labels[at] in (GROUP, VERB)]
    ranking = Ranking(sentence, found, verbs, sentence.labels[one.start] == PURPOSE or begin == one.start)
    inner = pieces_of(sentence, ends, ranking, set())
    if begin > one.start:
        inner.insert(0, Piece(one.start, begin, MUST))
    if inner:
        inner[0].comma = comma
    return inner
