"""The orders in which the pieces of a main clause may stand: with its subject first, or as they are."""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.anatomy.headline.fields.choice import MUST, Piece
from tui_reader.anatomy.headline.fields.parts import inner_pieces, pieces_of
from tui_reader.anatomy.headline.fields.phrases import (
    ASIDE,
    CLAUSE,
    HOW,
    LEANING,
    NOUNS,
    OF_NOUN,
    VERBS,
    WHEN,
    WITH_PREPOSITION,
    Phrase,
    phrases,
    waits_for,
)
from tui_reader.anatomy.headline.fields.ranks import ADDED, FRONT, PLACE, RELATIVES, SAID, Ranking
from tui_reader.anatomy.headline.fields.tongue import Fields
from tui_reader.anatomy.headline.word_labels import GROUP, NOUN, TIME
from tui_reader.anatomy.sentences import no_ends


def layouts(sentence: Fields, ends: list[int], start: int, verb: int, end: int) -> Iterator[list[Piece]]:
    """The pieces of a main clause in the orders that may be tried, the best first."""
    front = phrases(sentence, ends, start, verb)
    behind = phrases(sentence, ends, verb + 1, end)
    for pieces in _orders(sentence, ends, front, behind, verb):
        yield pieces
        yield from _with_something_last(sentence, ends, pieces)


def _orders(
    sentence: Fields, ends: list[int], front: list[Phrase], behind: list[Phrase], verb: int
) -> Iterator[list[Piece]]:
    told = [sentence.bare[verb]]
    _free_subject(sentence, front, behind)
    its_verb = Piece(verb, verb + 1, MUST)
    after_clause = bool(front) and front[0].kind == CLAUSE and sentence.closes(verb - 1)
    if _is_subject(sentence, front) or sentence.bare[front[0].start] in sentence.tongue.kept:
        ranking = Ranking(sentence, behind, told, True)
        its_verb.comma = after_clause
        yield [*_subject(sentence, ends, front), its_verb, *pieces_of(sentence, ends, ranking, set())]
        return
    ranking = Ranking(sentence, behind, told, False)
    behind_clause = Piece(verb, verb + 1, MUST, comma=after_clause)
    at = _subject_behind(sentence, behind, verb)
    told_before = front[0].kind == CLAUSE and not sentence.tongue.verb_last
    if at is not None and not _is_plain(sentence, behind[at], told_before):
        return
    opening = _opening(sentence, ends, front, ranking)
    plain = [*opening, behind_clause, *pieces_of(sentence, ends, ranking, set())]
    kept = any(piece.rank >= MUST for piece in opening)
    if at is None or kept:
        yield plain if kept else [*_as_it_stands(sentence, front), *plain]
        return
    group = _group(sentence, behind, at)
    pieces = pieces_of(sentence, ends, ranking, set())
    inside = [piece for piece in pieces if any(behind[one].start == piece.start for one in group)]
    asides = [one.start for one in behind if one.kind == ASIDE]
    others = [piece for piece in pieces if piece not in inside and piece.start not in asides]
    told_first = _fronted(sentence, front)
    if sentence.tongue.verb_last:
        words = (sentence.bare[piece.start] for piece in others)
        leaning = next((place for place, word in enumerate(words) if word not in sentence.tongue.leaning), 0)
        yield [*inside, its_verb, *others[:leaning], *told_first, *others[leaning:]]
    else:
        yield [*inside, its_verb, *others, *told_first]
    yield [*_as_it_stands(sentence, front), behind_clause, *pieces]


def _free_subject(sentence: Fields, front: list[Phrase], behind: list[Phrase]) -> None:
    """Have a noun that looks like a genitive be the subject where no other can: ``droht nach dem Entzug der Sturz``."""
    nouns = [one for one in behind if one.kind == NOUNS]
    nominative = any(sentence.bare[one.start] not in sentence.tongue.not_subjects for one in nouns)
    told = bool(front) and front[0].kind == NOUNS and sentence.bare[front[0].start] not in sentence.tongue.not_subjects
    clause = bool(front) and front[0].kind == CLAUSE and _is_subject(sentence, front)
    if not sentence.tongue.capitals or nominative or told or clause:
        return
    for one in behind:
        if one.kind == OF_NOUN and sentence.bare[one.start] == "der":
            one.kind = NOUNS
            return
    for place, one in enumerate(behind):
        for at in range(one.start + 2, one.end if one.kind == WITH_PREPOSITION else 0):
            if sentence.bare[at] == "der" and sentence.labels[at - 1] in (NOUN, TIME):
                behind[place : place + 1] = [Phrase(one.kind, one.start, at), Phrase(NOUNS, at, one.end)]
                return


def _as_it_stands(sentence: Fields, front: list[Phrase]) -> list[Piece]:
    """What stands before the verb, where it stays: its first phrase, and what there is room for of the others."""
    pieces = [Piece(front[0].start, front[0].end, MUST)]
    for one in front[1:]:
        if one.kind == OF_NOUN and waits_for(sentence, one.start - 1, one.start) and pieces[-1].end == one.start:
            pieces[-1].end = one.end
            continue
        pieces.append(Piece(one.start, one.end, PLACE, pieces[-1]))
    return pieces


def _is_subject(sentence: Fields, front: list[Phrase]) -> bool:
    """Whether what stands before the verb is its subject, or what has to stay as it does."""
    if not front:
        return True
    first = front[0]
    word = sentence.bare[first.start]
    if first.kind == CLAUSE:
        comments = word == "wie" and sentence.bare[first.end - 1].startswith(sentence.tongue.comments)
        return word in sentence.tongue.whoever or word in sentence.tongue.content and not comments
    return first.kind in (NOUNS, LEANING, VERBS)


def _subject(sentence: Fields, ends: list[int], front: list[Phrase]) -> list[Piece]:
    """The pieces of what stands before the verb, its head first."""
    contrast = any(sentence.bare[at] in ("sondern", "maar", "utan", "men") for at in _words(front))
    if len(front) == 1 and front[0].kind == CLAUSE:
        return inner_pieces(sentence, ends, front[0], False)
    if contrast:
        return [Piece(front[0].start, front[-1].end, MUST)]
    pieces: list[Piece] = []
    for one in front:
        head = pieces[0] if pieces else None
        if one.kind in (NOUNS, VERBS, LEANING) or not head:
            pieces.append(Piece(one.start, one.end, MUST))
        elif one.kind == OF_NOUN:
            counts = Ranking(sentence, front, [], True).rank(front.index(one))
            pieces.append(Piece(one.start, one.end, counts, pieces[-1]))
        elif one.kind == CLAUSE:
            alone = sentence.bare[front[0].start] in sentence.tongue.those and front[0].end - front[0].start < 2
            each = sentence.bare[front[0].start] in sentence.tongue.each
            if alone and len(front) == 2:
                pieces += inner_pieces(sentence, ends, one, False)
                continue
            pieces.append(Piece(one.start, one.end, MUST if alone or each else RELATIVES, head))
        elif one.kind in (WITH_PREPOSITION, HOW):
            pieces.append(Piece(one.start, one.end, PLACE, pieces[-1] if one.kind == WITH_PREPOSITION else head))
        else:
            pieces.append(Piece(one.start, one.end, ADDED, head))
    return pieces


def _words(front: list[Phrase]) -> range:
    return range(front[0].start, front[-1].end) if front else range(0)


def _opening(sentence: Fields, ends: list[int], front: list[Phrase], ranking: Ranking) -> list[Piece]:
    """What of the words before the verb has to stay where the subject stands behind it: what the verb waits for."""
    first = front[0]
    word = sentence.bare[first.start]
    tongue = sentence.tongue
    if first.kind == CLAUSE and word in tongue.conditions:
        return inner_pieces(sentence, ends, first, False)
    waited = Ranking(sentence, front, ranking.verbs, False)
    again = any(one.kind == WITH_PREPOSITION and ranking.is_waited_for(one) for one in ranking.found)
    if first.kind == WITH_PREPOSITION and waited.is_waited_for(first) and not again:
        return [
            Piece(one.start, one.end, MUST if one is first else ADDED, None)
            for one in front
            if one.kind in (WITH_PREPOSITION, OF_NOUN)
        ]
    return []


def _fronted(sentence: Fields, front: list[Phrase]) -> list[Piece]:
    """What stood before the verb, as it may stand behind it where there is room."""
    ranking = Ranking(sentence, front, [], False)
    found: list[Piece] = []
    for at, one in enumerate(front):
        said = ranking.rank(at) == SAID
        follows = front[at + 1] if at + 1 < len(front) else None
        if follows and follows.kind == CLAUSE and sentence.bare[one.end - 1].endswith(sentence.tongue.clause_nouns):
            continue
        if one.kind == WHEN and at == 0 or said:
            found.append(Piece(one.start, one.end, SAID))
        elif one.kind in (WITH_PREPOSITION, OF_NOUN):
            clings = bool(found) and found[-1].end == one.start and found[-1].rank != SAID
            if clings and one.kind == OF_NOUN and waits_for(sentence, one.start - 1, one.start):
                found[-1].end = one.end
                continue
            found.append(Piece(one.start, one.end, FRONT, found[-1] if clings else None))
    return found


def _subject_behind(sentence: Fields, behind: list[Phrase], verb: int) -> int | None:
    """Which phrase behind the verb is its subject; None where none is sure to be."""
    for at, one in enumerate(behind):
        if one.kind == VERBS and not sentence.tongue.verb_last or one.kind == CLAUSE and at == 0:
            return None
        if one.kind == LEANING and sentence.bare[one.start] in sentence.tongue.expletives:
            return None
        if one.kind == NOUNS and sentence.bare[one.start] not in sentence.tongue.not_subjects:
            return at
    return None


def _is_plain(sentence: Fields, one: Phrase, told: bool) -> bool:
    """Whether a subject can go to the front: a noun that may be parted from what follows."""
    word, tongue = sentence.bare[one.start], sentence.tongue
    if word in tongue.pronouns and one.end - one.start == 1:
        return word in tongue.expletives and not told
    return True


def _group(sentence: Fields, behind: list[Phrase], at: int) -> list[int]:
    """The phrases that go to the front with the subject: what belongs to it."""
    group = [at]
    for number in range(at + 1, len(behind)):
        one = behind[number]
        if one.start != behind[number - 1].end:
            break
        relative = one.kind == CLAUSE and sentence.bare[one.start] in sentence.tongue.relative
        clings = one.kind in (OF_NOUN, ASIDE) or relative
        origin = one.kind == WITH_PREPOSITION and sentence.bare[one.start] in sentence.tongue.origin
        follows = behind[number + 1].kind if number + 1 < len(behind) else ""
        placed = one.kind == WITH_PREPOSITION and follows == VERBS and not sentence.tongue.verb_last
        follows_something = number + 1 < len(behind) or one.kind == OF_NOUN
        if not (clings and follows_something or origin or placed):
            break
        group.append(number)
    return group


def _with_something_last(sentence: Fields, ends: list[int], pieces: list[Piece]) -> Iterator[list[Piece]]:
    """The same with a phrase behind what closes the verb, where a title would end on a small word: ``tritt an``."""
    if not pieces or not sentence.tongue.verb_last:
        return
    closing = next((at for at, piece in enumerate(pieces) if sentence.labels[piece.start] == GROUP), 0)
    if not closing or sentence.bare[pieces[closing].end - 1] not in no_ends():
        return
    trailing = [at for at in range(closing + 1, len(pieces)) if ends[pieces[at].start]]
    for at in trailing:
        piece = pieces[at]
        yield [*pieces[:at], Piece(piece.start, piece.end, MUST, piece.of, piece.comma), *pieces[at + 1 :]]
    prepositions = sentence.tongue.prepositions
    for at in range(closing - 1, 0, -1):
        if sentence.bare[pieces[at].start] in prepositions and pieces[at].rank >= 20 and pieces[at].of is None:
            until = at + 1
            while until < closing and pieces[until].of is not None:
                until += 1
            first = Piece(pieces[at].start, pieces[at].end, MUST)
            moved = [first, *(Piece(piece.start, piece.end, piece.rank, first) for piece in pieces[at + 1 : until])]
            yield [*pieces[:at], *pieces[until : closing + 1], *moved, *pieces[closing + 1 :]]
    for at in trailing:
        if sentence.bare[pieces[at].start] not in sentence.tongue.relative:
            one = Phrase(CLAUSE, pieces[at].start, pieces[at].end)
            yield [*pieces[:at], *inner_pieces(sentence, ends, one, sentence.tongue.verb_last)]
