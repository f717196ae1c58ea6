"""A sentence cut down to its main clause, in a language whose verb stands second.

By its fields, as grammars of German, Dutch and the Scandinavian languages have them: what stands before the verb, the
verb, what follows, what closes the verb, what is added behind. Where what is fronted goes, the subject goes to the
front. What must stay and what goes first is told by the kind of each phrase, its place, and the tables.
"""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.anatomy.headline.fields.choice import MUST, Piece, chosen, joined
from tui_reader.anatomy.headline.fields.clauses import find_inner
from tui_reader.anatomy.headline.fields.closing import mark_closing
from tui_reader.anatomy.headline.fields.main_clause import end_of_main, main_verb
from tui_reader.anatomy.headline.fields.order import layouts
from tui_reader.anatomy.headline.fields.phrases import NOUNS, OF_NOUN, phrases
from tui_reader.anatomy.headline.fields.ranks import OF_HEAD, WAITED
from tui_reader.anatomy.headline.fields.tongue import Fields, VerbSecond
from tui_reader.anatomy.headline.fields.words import OTHER, is_nonfinite, labelled
from tui_reader.anatomy.headline.word_labels import DETERMINER, JOINING, NOUN, PREPOSITION, PRONOUN, PURPOSE, VERB
from tui_reader.anatomy.sentences import no_ends

_PREFIX = 12
"""Words before a colon that tell where or who only."""
_FEWEST = 4


def pruned(words: list[str], tongue: VerbSecond, most: int, characters: int) -> list[str]:
    """A main clause of a sentence in at most so many words and characters; nothing where none is found."""
    if len(words) < 3:
        return []
    words = _without_insertions([*words[:-1], words[-1].rstrip(".")])
    sentence = labelled(words, tongue)
    ends = find_inner(sentence)
    first = next((at + 1 for at in range(min(_PREFIX, len(words) - 2)) if words[at].endswith(":")), 0)
    first = 0 if VERB in sentence.labels[:first] else first
    tried = list(_clauses(sentence, ends, first))
    thinner = [(start, _thinned(sentence, pieces)) for start, pieces in tried] if tongue.capitals else []
    for least, tries in ((WAITED, tried), (MUST, tried), (WAITED, thinner)):
        for start, pieces in tries:
            kept = chosen(pieces, words, most, characters, least)
            if kept and _is_whole(sentence, kept) and not _is_condition(sentence, kept[0].start):
                small = tongue.prepositions | tongue.determiners | tongue.adverbs
                return joined(kept, words, start, small if tongue.capitals else small | tongue.times)
    return _news(sentence, most, characters)


def _is_condition(sentence: Fields, first: int) -> bool:
    """Whether a clause begins with a helping verb and asks nothing: ``Sollte der Rat zustimmen``."""
    return sentence.bare[first] in sentence.tongue.auxiliaries and not sentence.words[-1].endswith("?")


def _news(sentence: Fields, most: int, characters: int) -> list[str]:
    """What is announced, found or decided, alone: ``Die Stadt teilte mit, dass der Lift erneuert wird``."""
    tongue, words = sentence.tongue, sentence.words
    for start, end in sentence.spans:
        told = any(word.startswith(tongue.outright) for word in sentence.bare[:start])
        if not told or sentence.bare[start] not in tongue.that or end - start < _FEWEST:
            continue
        content = _with_verb_second(words[start + 1 : end], tongue) if tongue.verb_last else words[start + 1 : end]
        news = pruned(content, tongue, most, characters) if content else []
        if news:
            return news
    return []


def _with_verb_second(words: list[str], tongue: VerbSecond) -> list[str]:
    """The words of a clause whose verb stands last as those of a main clause; none where its subject is not plain."""
    sentence = labelled(words, tongue)
    ends = find_inner(sentence)
    found = phrases(sentence, ends, 0, len(words))
    first = found[0]
    for one in found[1:]:
        if one.kind != OF_NOUN and sentence.bare[one.start] not in tongue.origin:
            break
        first.end = one.end
    begin = len(words) - 1
    while begin > 0 and (sentence.labels[begin - 1] == VERB or is_nonfinite(sentence, begin - 1)):
        begin -= 1
    finite = [at for at in range(begin, len(words)) if sentence.bare[at] in tongue.auxiliaries]
    verb = finite[-1 if tongue.capitals else 0] if finite else len(words) - 1
    pronoun = sentence.bare[0] in tongue.pronouns and first.end == 1
    if first.kind != NOUNS or pronoun or sentence.bare[0] in tongue.not_subjects or verb < first.end:
        return []
    rest = [words[at] for at in range(first.end, len(words)) if at != verb]
    return [*words[: first.end], words[verb].rstrip(",."), *rest]


def _without_insertions(words: list[str]) -> list[str]:
    """The words without what stands between dashes or in brackets."""
    dashes = [at for at, word in enumerate(words) if word in ("–", "—", "-")]
    if len(dashes) == 2 and dashes[0] > 0 and dashes[1] + 2 < len(words):
        words = words[: dashes[0]] + words[dashes[1] + 1 :]
    kept, inside = [], False
    for number, word in enumerate(words):
        inside = inside or number > 0 and word.startswith("(")
        if not inside:
            kept.append(word)
        elif word.rstrip(",.;:").endswith(")"):
            inside = False
            if kept and word.endswith((",", ":", ";")):
                kept[-1] += word[-1]
    return words if inside else kept


def _thinned(sentence: Fields, pieces: list[Piece]) -> list[Piece]:
    """The pieces with German adjectives that may go; not those by which a thing is something else: ``geplante``."""
    found: list[Piece] = []
    firsts: dict[int, Piece] = {}
    for piece in pieces:
        of = firsts.get(id(piece.of), piece.of)
        at = next((at for at in range(piece.start + 1, piece.end - 1) if _is_spare(sentence, at)), 0)
        first = Piece(piece.start, at or piece.end, piece.rank, of, piece.comma)
        firsts[id(piece)] = first
        if not at:
            found.append(first)
            continue
        found += [first, Piece(at, at + 1, OF_HEAD, first), Piece(at + 1, piece.end, piece.rank, first)]
    return found


def _is_spare(sentence: Fields, at: int) -> bool:
    between = sentence.labels[at - 1] == DETERMINER and sentence.labels[at] == OTHER and sentence.labels[at + 1] == NOUN
    return between and not sentence.bare[at].startswith(sentence.tongue.hedges)


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
        for pieces in layouts(sentence, ends, start, verb, end):
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
    if sentence.labels[last] in (PREPOSITION, PURPOSE) and sentence.bare[last] not in tongue.particles:
        return False
    told = [sentence.bare[at] for piece in kept for at in range(piece.start, piece.end)]
    if not tongue.unresolved.isdisjoint(told):
        return False
    word = sentence.bare[first]
    turned = len(kept) > 1 and kept[1].start < first
    if word in tongue.expletives and kept[0].end == first + 1 and not turned and told[1] not in tongue.impersonal:
        return False
    follows = sentence.labels[first + 1] if first + 1 < len(sentence.words) else ""
    named = word in tongue.determiners and follows in (NOUN, DETERMINER) and word not in tongue.theirs
    if word in tongue.theirs or word in tongue.pronouns and not named and word not in tongue.expletives:
        return False
    return sum(piece.end - piece.start for piece in kept) >= _FEWEST


def with_speaker(words: list[str], count: int, tongue: VerbSecond, most: int) -> list[str]:
    """A quotation of `count` words with who says it, where there is room: ``„Das ist alt“, sagt Ada Fenn``."""
    sentence = labelled(words, tongue)
    follows = phrases(sentence, sentence.ends, count + 1, len(words))
    says = count < len(words) and sentence.bare[count] in tongue.verbs and bool(follows)
    if says and follows[0].kind == NOUNS and follows[0].end <= most and sentence.labels[count + 1] != PRONOUN:
        return words[: follows[0].end]
    return words[:count]


def points_back(words: list[str], tongue: VerbSecond) -> bool:
    """Whether a sentence cannot be understood without what was told before it: ``Er war 84``."""
    sentence = labelled(words, tongue)
    word = sentence.bare[0]
    named = word in tongue.determiners and sentence.labels[1:2] in ([NOUN], [DETERMINER], [OTHER])
    if word in tongue.expletives and not named:
        return len(words) < 2 or sentence.bare[1] not in tongue.impersonal
    back = word in tongue.theirs or word in tongue.pronouns and not named
    return back or not tongue.unresolved.isdisjoint(sentence.bare)


def ends_on_ordinal(words: list[str], tongue: VerbSecond) -> bool:
    """Whether words end on figures that count in order: ``zum 150.``."""
    last = words[-1]
    before = words[-2].lower() if len(words) > 1 else ""
    return last[:-1].isdigit() and len(last) < 5 and (before in tongue.determiners or before in tongue.prepositions)
