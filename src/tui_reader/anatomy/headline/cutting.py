"""A sentence cut down to a title: the end and what is left out are those of which the model is surest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from math import exp, log

from tui_reader.anatomy.headline.clauses import TELLING, VERBLESS
from tui_reader.anatomy.headline.model import Model, chance
from tui_reader.anatomy.headline.signs import (
    around_signs,
    begin_signs,
    clause_signs,
    edge_parts,
    edge_words,
    end_signs,
    span_signs,
    stop_signs,
)
from tui_reader.anatomy.headline.speech import JOINING, NAME, OTHER
from tui_reader.anatomy.headline.words import Words

_FEWEST = 4
"""Words of a title."""
_SHORTEST, _LONGEST = 1, 24
"""Words of what is left out."""
_NOUN_FIRST = ("ar", "es", "fr", "it", "pt")
"""Languages in which most adjectives stand behind their nouns."""
_LIKELY = 0.05
"""The least chance at which something is left out."""
_SURE = 0.6
"""The chance at which a beginning is taken as it stands."""
_HOPELESS = -90
"""The score of both edges below which hardly one in fifty is left out, and of all pairs more than half are."""
_DOUBTFUL = -90
"""As `_HOPELESS`, with what meets where it was."""
_TRIED = 4
"""Titles whose ends are judged once more as they would stand."""
_LEAST = log(0.03)
"""Below this chance, as a logarithm, no more is left out."""
_VERBLESS = 0.04
"""What remains of a title's chance where its main clause has no verb that is known: of such places people marked one
in fifty as an end, of all others one in eight."""
_SURELY = 400
"""A score that leaves no doubt."""
_EACH = 0.06
"""What a word more is worth, up to `_ENOUGH`, as a logarithm of a chance."""
_ENOUGH = 10


class Cut:
    """The places of the words that are kept, and the chance that they make a whole clause; by its `worth` it is
    chosen."""

    def __init__(self, kept: tuple[int, ...], chance: float) -> None:
        self.kept = kept
        self.chance = chance
        self.worth = log(max(chance, 1e-9)) + _EACH * min(len(kept), _ENOUGH)

    def fits(self, words: Words, longest: int) -> bool:
        """Whether it takes at most so many characters."""
        return sum(len(words.words[at]) + 1 for at in self.kept) <= longest


def spans(words: Words) -> Iterator[tuple[int, int]]:
    """What might be left out, from a word up to before another: it begins where a clause, a phrase or a mark does, or
    is one word beside a noun."""
    count = len(words.words)
    for start in range(count - 1):
        plain = words.kinds[start] in (OTHER, JOINING) and not words.bare[start].endswith("ing")
        if start and plain and not words.marks[start - 1] and not words.opens[start]:
            if _is_beside_a_noun(words, start):
                yield start, start + 1
            continue
        for stop in range(start + _SHORTEST, min(count, start + _LONGEST + 1)):
            if start or words.marks[stop - 1]:
                yield start, stop


def _is_beside_a_noun(words: Words, at: int) -> bool:
    """Whether a word may be one that only says more of the noun behind it, or in some languages of the one before."""
    nouns = (OTHER, NAME)
    if not words.marks[at] and words.kinds[at + 1] in nouns:
        return True
    return words.known.language in _NOUN_FIRST and words.kinds[at - 1] in nouns


def cut(words: Words, model: Model, most: int, longest: int) -> Cut | None:
    """The best title of at most `most` words and `longest` characters; None where there is none.

    Only where the sentence has no end that is sure to be right is anything left out.
    """
    if whole := _whole(words, most, longest):
        return whole
    ends = _ends(words, model, most)
    plain = _beginning(words, ends, longest)
    if plain and plain.chance >= _SURE:
        return plain
    found = sorted(cuts(words, model, most, ends), key=lambda one: -one.worth)
    fits = (one for one in found if one.fits(words, longest))
    return _best(words, [_judged_again(words, model, one, ends) for one in islice(fits, _TRIED)], longest)


def uncut(words: Words, model: Model, most: int, longest: int) -> Cut | None:
    """As `cut`, with nothing left out before the end."""
    return _whole(words, most, longest) or _beginning(words, _ends(words, model, most), longest)


def _whole(words: Words, most: int, longest: int) -> Cut | None:
    """The sentence as it stands, where it is short enough: no end before its own is surer."""
    count = len(words.words)
    one = Cut(tuple(range(count)), chance(_SURELY))
    return one if _FEWEST <= count <= most and not words.is_small(count - 1) and one.fits(words, longest) else None


def _ends(words: Words, model: Model, most: int) -> dict[int, float]:
    return {at: chance(_end(words, model, at)) for at in range(_FEWEST - 1, min(most, len(words.words)))}


def _beginning(words: Words, ends: dict[int, float], longest: int) -> Cut | None:
    found = [Cut(tuple(range(at + 1)), end * _with_verb(words, words, at)) for at, end in ends.items()]
    return _best(words, found, longest)


def _with_verb(sentence: Words, title: Words, last: int) -> float:
    """The part of its chance that remains to a title that ends with the word `last`: little where its main clause has
    no verb, though the sentence's has one."""
    if sentence.known.language not in TELLING:
        return 1.0
    verbless = title.open_clauses[last].startswith(VERBLESS) and not sentence.open_clauses[-1].startswith(VERBLESS)
    return _VERBLESS if verbless else 1.0


def _best(words: Words, found: list[Cut], longest: int) -> Cut | None:
    return max((one for one in found if one.fits(words, longest)), key=lambda one: one.worth, default=None)


def cuts(words: Words, model: Model, most: int, ends: dict[int, float]) -> Iterator[Cut]:
    """Each end with the likeliest ways to leave out what is before it, by the number of words kept.

    `ends`: the chances of ends that are known, to which others are added.
    """
    count = len(words.words)
    leaving = _leaving(words, model)
    ways: list[dict[tuple[int, bool], tuple[float, tuple[int, ...]]]] = [{} for _ in range(count + 1)]
    ways[0][0, False] = 0.0, ()
    for at in range(count + 1):
        for (number, left), (surely, kept) in ways[at].items():
            if not left and number >= _FEWEST:
                if at - 1 not in ends:
                    ends[at - 1] = chance(_end(words, model, at - 1))
                yield Cut(kept, exp(surely) * ends[at - 1])
            if at == count:
                continue
            if number < most:
                _keep(ways[at + 1], (number + 1, False), surely, (*kept, at))
            if not left:
                for stop, likely in leaving.get(at, ()):
                    if surely + log(likely) > _LEAST:
                        _keep(ways[stop], (number, True), surely + log(likely), kept)


def _end(words: Words, model: Model, at: int) -> float:
    """How sure it is that a title may end behind a word, as a score."""
    if at < _FEWEST - 2 or words.is_small(at):
        return -_SURELY
    return _SURELY if at == len(words.words) - 1 else model.score(end_signs(words, at))


def _keep(
    ways: dict[tuple[int, bool], tuple[float, tuple[int, ...]]],
    key: tuple[int, bool],
    surely: float,
    kept: tuple[int, ...],
) -> None:
    if key not in ways or ways[key][0] < surely:
        ways[key] = surely, kept


def _leaving(words: Words, model: Model) -> dict[int, list[tuple[int, float]]]:
    """By where it begins, where what may be left out stops, with the chance."""
    begins: dict[int, int] = {}
    stops: dict[int, int] = {}
    found: dict[int, list[tuple[int, float]]] = {}
    for start, stop in spans(words):
        if start not in begins:
            begins[start] = model.score(begin_signs(words, start))
        if stop not in stops:
            stops[stop] = model.score(stop_signs(words, stop))
        score = begins[start] + stops[stop]
        if score > _HOPELESS and (score := score + _edge(words, model, start, stop)) > _DOUBTFUL:
            likely = chance(score + model.score(span_signs(words, start, stop)))
            if likely > _LIKELY:
                found.setdefault(start, []).append((stop, likely))
    return found


def _edge(words: Words, model: Model, start: int, stop: int) -> int:
    """The score of `edge_signs`."""
    around, clauses = edge_parts(words, start, stop)
    told = model.score_of(around_signs, around) + model.score_of(clause_signs, clauses)
    return told + model.score(edge_words(words, start, stop, around[-1]))


def _judged_again(words: Words, model: Model, one: Cut, ends: dict[int, float]) -> Cut:
    """A title whose end is judged also as it stands without what is left out."""
    last = one.kept[-1]
    if len(one.kept) == last + 1:
        return Cut(one.kept, one.chance * _with_verb(words, words, last))
    stay = (*one.kept, *range(last + 1, len(words.words)))
    kinds = "".join(words.kinds[at] for at in stay)
    rest = Words([words.words[at] for at in stay], words.known, model.common, kinds)
    has_verb = _with_verb(words, rest, len(one.kept) - 1)
    if last + 1 == len(words.words):
        return Cut(one.kept, one.chance * has_verb)
    now = chance(model.score(end_signs(rest, len(one.kept) - 1)))
    return Cut(one.kept, min(1.0, one.chance * max(now, 1e-6) / max(ends[last], 1e-6)) * has_verb)
