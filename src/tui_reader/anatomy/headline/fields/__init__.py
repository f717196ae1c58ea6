"""A sentence cut down to its main clause, in a language whose verb stands second.

By its fields, as grammars of German, Dutch and the Scandinavian languages have them: what stands before the verb, the
verb, what follows, what closes the verb, what is added behind. Where what is fronted goes, the subject goes to the
front. What must stay and what goes first is told by the kind of each phrase, its place, and the tables.
"""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.anatomy.headline.fields.choice import MUST, Piece, chosen, joined
from tui_reader.anatomy.headline.fields.clauses import end_of_main, find_inner, main_verb
from tui_reader.anatomy.headline.fields.closing import mark_closing
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
)
from tui_reader.anatomy.headline.fields.ranks import (
    ADDED,
    FRONT,
    PLACE,
    RELATIVES,
    SAID,
    WAITED,
    Ranking,
    inner_pieces,
    pieces_of,
)
from tui_reader.anatomy.headline.fields.tongue import Fields, VerbSecond
from tui_reader.anatomy.headline.fields.words import labelled
from tui_reader.anatomy.headline.word_labels import DETERMINER, GROUP, JOINING, NOUN, VERB
from tui_reader.anatomy.sentences import no_ends

_PREFIX = 6
"""Words before a colon that tell where or who only."""
_FEWEST = 4


def pruned(words: list[str], tongue: VerbSecond, most: int, characters: int) -> list[str]:
    """A main clause of a sentence in at most so many words and characters; nothing where none is found."""
    if len(words) < 3:
        return []
    sentence = labelled(words, tongue)
    ends = find_inner(sentence)
    first = next((at + 1 for at in range(min(_PREFIX, len(words) - 2)) if words[at].endswith(":")), 0)
    first = 0 if VERB in sentence.labels[:first] else first
    tried = list(_clauses(sentence, ends, first))
    for least in (WAITED, MUST):
        for start, pieces in tried:
            kept = chosen(pieces, words, most, characters, least)
            if kept and _is_whole(sentence, kept):
                return joined(kept, words, start, tongue.prepositions | tongue.determiners | tongue.adverbs)
    return []


def _clauses(sentence: Fields, ends: list[int], start: int) -> Iterator[tuple[int, list[Piece]]]:
    """The main clauses of a sentence in each order that may be tried, with their first words."""
    count = len(sentence.words)
    while start < count - 2:
        verb = main_verb(sentence, start)
        if verb is None or start and verb == start:
            return
        end = end_of_main(sentence, verb)
        mark_closing(sentence, ends, verb, end)
        end = _open_content(sentence, ends, verb, end)
        for pieces in _layouts(sentence, ends, start, verb, end):
            yield start, pieces
        start = end + (end < count and sentence.labels[end] == JOINING)


def _open_content(sentence: Fields, ends: list[int], verb: int, end: int) -> int:
    """Have a clause begin behind a verb of saying where another verb tells that one does: ``mener prisen bør``, or
    where a quotation follows a colon; the word after the main clause with it."""
    tongue, words = sentence.tongue, sentence.words
    if end < len(words) and words[end - 1].endswith(":") and sentence.quoted[end]:
        last = next((at for at in range(end, len(words)) if not sentence.quoted[at]), len(words) - 1)
        ends[end] = last + 1
        sentence.unopened.add(end)
        return last + 1
    says = sentence.bare[verb].startswith(tongue.clause_verbs) and sentence.bare[verb] not in tongue.auxiliaries
    if tongue.verb_last or not says or any(ends[verb + 1 : end]):
        return end
    if any(sentence.labels[at] == VERB and sentence.labels[at - 1] != JOINING for at in range(verb + 2, end)):
        ends[verb + 1] = end
        sentence.unopened.add(verb + 1)
    return end


def _layouts(sentence: Fields, ends: list[int], start: int, verb: int, end: int) -> Iterator[list[Piece]]:
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
    its_verb = Piece(verb, verb + 1, MUST)
    if _is_subject(sentence, front):
        ranking = Ranking(sentence, behind, told, True)
        yield [*_subject(sentence, ends, front), its_verb, *pieces_of(sentence, ends, ranking, set())]
        return
    ranking = Ranking(sentence, behind, told, False)
    behind_clause = Piece(verb, verb + 1, MUST, comma=sentence.closes(verb - 1) and front[0].kind == CLAUSE)
    at = _subject_behind(sentence, behind, verb)
    told_before = front[0].kind == CLAUSE and not sentence.tongue.verb_last
    if at is not None and not _is_plain(sentence, behind[at], told_before):
        return
    opening = _opening(sentence, ends, front, ranking)
    plain = [*opening, behind_clause, *pieces_of(sentence, ends, ranking, set())]
    kept = any(piece.rank >= MUST for piece in opening)
    if at is None or kept:
        yield plain if kept else [*_as_it_stands(front), *plain]
        return
    group = _group(sentence, behind, at)
    pieces = pieces_of(sentence, ends, ranking, set())
    inside = [piece for piece in pieces if any(behind[one].start == piece.start for one in group)]
    others = [piece for piece in pieces if piece not in inside]
    told_first = _fronted(sentence, front)
    if sentence.tongue.verb_last:
        words = (sentence.bare[piece.start] for piece in others)
        leaning = next((place for place, word in enumerate(words) if word not in sentence.tongue.leaning), 0)
        yield [*inside, its_verb, *others[:leaning], *told_first, *others[leaning:]]
    else:
        yield [*inside, its_verb, *others, *told_first]
    yield [*_as_it_stands(front), behind_clause, *pieces]


def _as_it_stands(front: list[Phrase]) -> list[Piece]:
    """What stands before the verb, where it stays: its first phrase, and what there is room for of the others."""
    pieces = [Piece(front[0].start, front[0].end, MUST)]
    for one in front[1:]:
        pieces.append(Piece(one.start, one.end, PLACE, pieces[-1]))
    return pieces


def _is_subject(sentence: Fields, front: list[Phrase]) -> bool:
    """Whether what stands before the verb is its subject, or what has to stay as it does."""
    if not front:
        return True
    first = front[0]
    word = sentence.bare[first.start]
    if first.kind == CLAUSE:
        return word in sentence.tongue.whoever or word in sentence.tongue.content and word not in ("wie", "wann")
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
            pieces.append(Piece(one.start, one.end, MUST if alone else RELATIVES, head))
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
        if one.kind == WHEN or said:
            found.append(Piece(one.start, one.end, SAID))
        elif one.kind in (WITH_PREPOSITION, OF_NOUN):
            clings = bool(found) and found[-1].end == one.start and found[-1].rank != SAID
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
        if not (clings and number + 1 < len(behind) or origin or placed):
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
    for at in range(closing + 1, len(pieces)):
        if ends[pieces[at].start]:
            one = Phrase(CLAUSE, pieces[at].start, pieces[at].end)
            yield [*pieces[:at], *inner_pieces(sentence, ends, one, sentence.tongue.commas)]
    prepositions = sentence.tongue.prepositions
    for at in range(closing - 1, 0, -1):
        if sentence.bare[pieces[at].start] in prepositions and pieces[at].rank >= 20 and pieces[at].of is None:
            until = at + 1
            while until < closing and pieces[until].of is not None:
                until += 1
            first = Piece(pieces[at].start, pieces[at].end, MUST)
            moved = [first, *(Piece(piece.start, piece.end, piece.rank, first) for piece in pieces[at + 1 : until])]
            yield [*pieces[:at], *pieces[until : closing + 1], *moved, *pieces[closing + 1 :]]


def _is_whole(sentence: Fields, kept: list[Piece]) -> bool:
    """Whether what stays can stand alone: it ends on no small word, begins with none that points back, says enough."""
    first, last = kept[0].start, kept[-1].end - 1
    tongue = sentence.tongue
    if sentence.bare[last] in no_ends() or sentence.labels[last] in (DETERMINER, JOINING):
        counted = sentence.bare[last][:1].isdigit() and sentence.bare[last] not in no_ends()
        if not counted:
            return False
    if sentence.labels[last] == VERB and sentence.bare[last] in tongue.auxiliaries:
        return False
    word = sentence.bare[first]
    follows = sentence.labels[first + 1] if first + 1 < len(sentence.words) else ""
    named = word in tongue.determiners and follows in (NOUN, DETERMINER) and word not in tongue.theirs
    if word in tongue.theirs or word in tongue.pronouns and not named and word not in tongue.expletives:
        return False
    return sum(piece.end - piece.start for piece in kept) >= _FEWEST - 1
