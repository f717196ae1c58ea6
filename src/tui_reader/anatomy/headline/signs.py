"""What speaks for and against a title that ends behind a word, and for what may be left out: the model's features.

Each is a short text, `model` knows its weight. They look at the words around the place, at their kinds, endings and
marks, and at what the clause has had so far: its verb and what came behind it, its last preposition, its commas.
Those that begin with a dot look at no word itself, and mean much the same in every language.
"""

from __future__ import annotations

from tui_reader.anatomy.headline.speech import EITHER, JOINING, RELATIVE, SUBORDINATING, VERBS, has
from tui_reader.anatomy.headline.words import Words

SHARED = "."
"""How signs begin that look at no word itself."""
_BEFORE, _BEHIND = "<", ">"
_STEM = 3
"""Letters of a stem, at least."""
_SHORT = 4
"""Words of what is left out whose kinds are one sign together."""
_LENGTHS = (0, 1, 2, 3, 4, 5, 6, 6, 6, 7)
"""Of what is left out, by the number of words."""
_FAR = 10
"""Words ahead among which the next verb or comma is looked for."""


def _at(values: list[str] | str, at: int) -> str:
    return _BEFORE if at < 0 else values[at] if at < len(values) else _BEHIND


def _last(kinds: str, wanted: str, before: int) -> int:
    return max(kinds.rfind(kind, 0, before) for kind in wanted)


def end_signs(words: Words, at: int) -> list[str]:
    """Whether a title may end behind the word `at`."""
    clauses = _clauses(words.kinds[: at + 1])
    return [*_around(words, at), *_so_far(words, at, clauses), *_ahead(words, at, clauses)]


def _around(words: Words, at: int) -> list[str]:
    shown, kinds, bare = words.shown, words.kinds, words.bare
    w0, w1, w2, wb = shown[at], _at(shown, at + 1), _at(shown, at + 2), _at(shown, at - 1)
    k0, k1, k2, k3 = kinds[at], _at(kinds, at + 1), _at(kinds, at + 2), _at(kinds, at + 3)
    kb, kbb = _at(kinds, at - 1), _at(kinds, at - 2)
    mark, e0, e1 = words.marks[at], bare[at][-3:], _at(bare, at + 1)[-3:]
    signs = [
        *(f"a{w0}", f"b{w1}", f"c{w0}|{w1}", f".d{kb}{k0}{k1}", f".e{k0}{k1}{k2}", f"f{w1}|{w2}", f"g{w1}|{k2}"),
        *(f"h{w1}|{k2}{k3}", f".i{kbb}{kb}{k0}", f"j{wb}|{k0}", f"k{wb}|{w0}", f"l{wb}|{k0}{k1}"),
        *(f"m{_at(shown, at - 2)}|{kb}{k0}", f"n{e0}", f"o{e0[-2:]}{k1}", f"p{e0}|{w1}", f".q{mark}", f"r{mark}{w1}"),
        *(f".s{mark}{k1}{k2}", f".t{mark}{k0}", f"u{e1}", f"v{k0}{e1}"),
    ]
    if at + 1 < len(bare):
        signs += [f".w{words.opens[at + 1]}{mark}", f".x{words.words[at + 1][:1].isupper():d}{k0}"]
        signs.append(f".y{_waits(words, at)}{mark}")
    return signs


def _waits(words: Words, at: int) -> str:
    """Whether the word `at` waits for the one behind it, or the last verb does, or the word before."""
    table = words.known.waits.get(words.bare[at + 1])
    if table is None:
        return ""
    last = _last(words.kinds, VERBS, at + 1)
    places = {"n": at, "b": at - 1, "v": last}
    return "-" + "".join(name for name, number in places.items() if number >= 0 and _holds(table, words.bare[number]))


def _holds(table: str, word: str) -> bool:
    """Whether a table has the word or a stem of it."""
    return any(has(table, word[:end]) for end in range(_STEM, len(word) + 1))


def _so_far(words: Words, at: int, clauses: str) -> list[str]:
    shown, kinds, marks = words.shown, words.kinds, words.marks
    verbs = [number for number in range(at + 1) if kinds[number] in VERBS]
    commas = words.commas[at]
    opened = words.open_clauses[at]
    counts = "".join(str(min(kinds.count(kind, 0, at + 1), 2)) for kind in "VAESR")
    quoted = words.opens[: at + 1].count('"') > sum('"' in mark for mark in marks[: at + 1])
    return [
        *(f".A{min(len(verbs), 3)}", f".B{min(at + 1, 14)}", f".C{min(commas, 3)}", f"D{shown[0]}"),
        *(f".E{kinds[0]}|{min(commas, 2)}|{min(len(verbs), 2)}", f".={clauses}", f"[{clauses}|{_at(shown, at + 1)}"),
        *(f".({clauses}{kinds[at]}{_at(kinds, at + 1)}", f".){clauses}{marks[at]}|{kinds[0]}"),
        *(f".]{clauses}{min(commas, 2)}{marks[at]}", f"^{shown[0]}|{clauses}|{min(commas, 1)}"),
        *(f".|{opened}", f".|{opened}{_at(kinds, at + 1)}{marks[at]}", f"|{opened}|{_at(shown, at + 1)}"),
        f".|{opened}|{_at(words.open_clauses, at + 1)}",
        *(f'."{quoted:d}', f".#{quoted:d}{marks[at]}", f".,{counts}", f".<{counts}{kinds[0]}{marks[at]}"),
        *(_of_the_verb(words, at, verbs) if verbs else ()),
        *_of_what_opened(words, at, verbs),
    ]


def _of_the_verb(words: Words, at: int, verbs: list[int]) -> list[str]:
    """What the last verb is, and what it has had since."""
    shown, kinds = words.shown, words.kinds
    last = verbs[-1]
    far = min(at - last, 4) + (at - last > 6)
    middle = kinds[last + 1 : at + 1]
    had = "".join(kind for kind in "xC0TPOUSRBNE" if kind in middle)
    first = next((kind for kind in middle if kind not in "BD"), "-")
    verb, bare, k1 = shown[last], words.bare[last], _at(kinds, at + 1)
    nature = "i" * has(words.known.alone, bare) + "t" * has(words.known.tells, bare)
    return [
        *(f"F{verb}", f".G{far}", f"H{verb}|{far}", f".I{had}", f"J{verb}|{had}", f".K{kinds[last]}{first}{k1}"),
        *(f"L{verb}|{first}", f"M{verb}|{_at(shown, at + 1)}", f"N{bare[-3:]}|{first}", f".O{far}{kinds[at]}{k1}"),
        *(f".P{nature}|{first}", f".Q{nature}|{far}|{k1}", f"S{shown[verbs[0]]}"),
        f".R{min(words.commas[at] - words.commas[last], 2)}",
        f".T{min(words.commas[verbs[0]], 3)}",
        *[f"U{shown[verbs[-2]]}|{verb}" for _ in verbs[1:2]],
    ]


def _of_what_opened(words: Words, at: int, verbs: list[int]) -> list[str]:
    """What the last preposition has had since, and the last word that opens a clause."""
    shown, kinds, marks = words.shown, words.kinds, words.marks
    signs = []
    if (place := _last(kinds, "POU", at + 1)) >= 0:
        signs += [f".V{min(at - place, 5)}", f"W{shown[place]}|{min(at - place, 3)}"]
        signs.append(f"X{_at(shown, place - 1)}|{shown[place]}")
    if (place := _last(kinds, "SR", at + 1)) >= 0:
        since = min(sum(number > place for number in verbs), 2)
        passed = min(words.commas[at + 1] - words.commas[place], 2)
        signs += [f"Y{shown[place]}|{since}", f".Z{since}|{passed}|{place == 0:d}"]
        signs.append(f"!{shown[place]}{marks[place - 1] if place else _BEFORE}")
    return signs


def _clauses(kinds: str) -> str:
    """How many more finite verbs there are than clauses opened for them, from -1 to 2: by those that are surely
    verbs, and by all; verbs side by side are one."""
    opened = kinds.count(SUBORDINATING) + kinds.count(RELATIVE)
    begun = [kind for at, kind in enumerate(kinds) if kind in VERBS and (at == 0 or kinds[at - 1] not in VERBS)]
    sure = len(begun) - begun.count(EITHER)
    return f"{max(-1, min(2, sure - opened))}/{max(-1, min(2, len(begun) - opened))}"


def _ahead(words: Words, at: int, clauses: str) -> list[str]:
    kinds, marks = words.kinds, words.marks
    stop = min(len(kinds), at + _FAR)
    verb = next((number for number in range(at + 1, len(kinds)) if kinds[number] in VERBS), len(kinds))
    comma = next((number - at for number in range(at, stop) if "," in marks[number]), _FAR)
    before = min(sum(kinds.count(kind, 0, at + 1) for kind in VERBS), 2)
    k1, far = _at(kinds, at + 1), min(verb - at, _FAR)
    between = {kind for kind in kinds[at + 1 : verb] if kind in _OPENING}
    between.update("," for mark in marks[at:verb] if mark)
    path = "".join(sorted(between)) + _at(kinds, verb)
    last = kinds[_last(kinds, VERBS, at + 1)] if before else "-"
    return [
        *(f".${far}", f".%{far}{k1}", f".&{far}{marks[at]}", f".*{min(far, 4)}{before}", f".+{comma}"),
        *(f".-{path}", f".;{path}|{clauses}", f".:{path}|{last}{before}", f"._{path}|{k1}"),
    ]


_OPENING = SUBORDINATING + RELATIVE + JOINING


def first_signs(words: Words) -> list[str]:
    """Whether a sentence needs the one before it to be understood."""
    shown, kinds = words.shown, words.kinds
    return [
        *(".0", f"0a{shown[0]}", f"0b{shown[0]}|{_at(shown, 1)}", f".0c{kinds[:2]}", f"0d{shown[0]}|{_at(kinds, 1)}"),
        *(f".0e{kinds[:3]}", f"0f{_at(shown, 1)}", f".0g{words.opens[0]}"),
    ]


def begin_signs(words: Words, start: int) -> list[str]:
    """Whether what may be left out begins with the word `start`."""
    shown, kinds = words.shown, words.kinds
    wb, w0, w1 = _at(shown, start - 1), shown[start], _at(shown, start + 1)
    mark = words.marks[start - 1] if start else _BEFORE
    had = min(sum(kinds.count(kind, 0, start) for kind in VERBS), 2)
    last = words.bare[start - 1][-3:] if start else _BEFORE
    return [
        *(".1", f"1a{w0}", f"1b{w0}|{w1}", f"1c{wb}", f".1d{_at(kinds, start - 1)}{kinds[start]}", f"1e{wb}|{w0}"),
        *(
            f".1f{mark}{kinds[start]}",
            f".1g{had}{kinds[start]}",
            f"1h{last}{kinds[start]}",
            f"1i{words.bare[start][-3:]}",
        ),
        f".1j{words.opens[start]}{mark}",
    ]


def stop_signs(words: Words, stop: int) -> list[str]:
    """Whether what may be left out ends before the word `stop`."""
    shown, kinds = words.shown, words.kinds
    mark, wl, we = words.marks[stop - 1], shown[stop - 1], _at(shown, stop)
    kl, ke = kinds[stop - 1], _at(kinds, stop)
    return [
        *(f"2a{we}", f"2b{wl}", f".2c{kl}{ke}", f".2d{mark}{ke}", f"2e{mark}{we}", f"2f{words.bare[stop - 1][-2:]}"),
        *(f".2g{ke}{_at(kinds, stop + 1)}", f"2h{wl}|{we}"),
    ]


def edge_signs(words: Words, start: int, stop: int) -> list[str]:
    """Whether the words from `start` up to before `stop` may be left out, by what meets where they were."""
    around, clauses = edge_parts(words, start, stop)
    return [*around_signs(*around), *clause_signs(*clauses), *edge_words(words, start, stop, around[-1])]


def edge_parts(
    words: Words, start: int, stop: int
) -> tuple[tuple[str, str, str, str, str, int], tuple[str, str, str, str, str, str]]:
    """What those signs of an edge are made of that look at no word: of `around_signs`, and of `clause_signs`."""
    kinds, marks, clauses = words.kinds, words.marks, words.open_clauses
    ke, behind = kinds[stop], marks[stop - 1]
    kb, before, opened = (kinds[start - 1], marks[start - 1], clauses[start - 1]) if start else (_BEFORE,) * 3
    around = kb, kinds[start], ke, before, behind, _LENGTHS[min(stop - start, len(_LENGTHS) - 1)]
    return around, (opened, clauses[stop - 1], clauses[stop], ke, words.asides[start], behind)


def around_signs(kb: str, k0: str, ke: str, before: str, behind: str, length: int) -> list[str]:
    """Signs of an edge by the kinds before, at its beginning and behind it, the marks before and at its end, and how
    long it is."""
    edges = f"{before}|{behind}"
    return [
        *(f".3a{kb}{ke}", f".3b{kb}{k0}{ke}", f".3c{edges}", f".3d{edges}{k0}", f".3e{edges}{ke}", f".3f{length}"),
        f".3h{length}{edges}",
    ]


def clause_signs(before: str, last: str, behind: str, ke: str, aside: str, mark: str) -> list[str]:
    """Signs of an edge by the clauses that are open before it, at its end and behind it."""
    return [f".3x{before}|{last}|{ke}", f".3y{before}|{behind}", f".3v{aside}{mark}"]


def edge_words(words: Words, start: int, stop: int, length: int) -> list[str]:
    """Signs of an edge by the words there."""
    shown = words.shown
    w0, we = shown[start], shown[stop]
    return [f"3g{length}{w0}", f"3l{w0}|{we}", f"3m{_at(shown, start - 1)}|{we}"]


def span_signs(words: Words, start: int, stop: int) -> list[str]:
    """As `edge_signs`, by what is left out."""
    shown, kinds, marks = words.shown, words.kinds, words.marks
    w0, ke, mark = shown[start], _at(kinds, stop), marks[stop - 1]
    edges = f"{marks[start - 1] if start else _BEFORE}|{mark}"
    inside = kinds[start:stop]
    verbs = min(sum(map(inside.count, VERBS)), 2)
    commas = min(words.commas[stop - 1] - words.commas[start], 2)
    had = "".join(kind for kind in "VEAPOSRJT" if kind in inside)
    signs = [
        *(f"3i{verbs}{w0}", f".3j{verbs}{edges}", f".3k{commas}{edges}", f".3n{inside[:2]}|{inside[-2:]}"),
        *(f".3o{had}|{ke}", f".3p{start == 0:d}{had}", f".3w{words.asides[start]}{ke}{verbs}"),
    ]
    if stop - start <= _SHORT:
        signs.append(f".3q{inside}{edges}")
    if start == 0:
        signs += [f".3r{mark}", f"3s{w0}{mark}", f".3t{ke}{mark}{verbs}", f"3u{w0}|{ke}"]
    return signs


def turn_signs(words: Words, verb: int, last: int) -> list[str]:
    """Whether what stands before a verb may go, and the subject that ends with the word `last` be put in its place."""
    shown, kinds, marks = words.shown, words.kinds, words.marks
    subject = kinds[verb + 1 : last + 1]
    before = min(sum(map(kinds[:verb].count, VERBS)), 2)
    far = min(verb, 9)
    w0, w1, k1 = shown[verb + 1], _at(shown, last + 1), _at(kinds, last + 1)
    length = min(last - verb, 8)
    clauses = "".join(kind for kind in "SRVEAJ" if kind in subject)
    commas = min(words.commas[last] - words.commas[verb + 1], 2)
    small = "".join(kind for kind in "POU" if kind in subject)
    ends = words.bare[last][-3:]
    return [
        *(".4", f"4a{shown[0]}|{before}", f".4b{kinds[:2]}|{before}", f".4c{far}", f"4d{shown[0]}|{shown[1]}"),
        *(f".4e{marks[verb - 1]}|{before}|{kinds[0]}", f"4f{shown[verb]}", f".4g{kinds[verb]}{subject[0]}"),
        *(f"4h{w0}", f".4i{subject[:2]}|{length}", f".4j{length}", f".4k{subject[-2:]}{k1}", f"4l{w1}", f"4m{w1}|{k1}"),
        *(f"4n{ends}|{k1}", f".4o{subject}|{k1}", f".4p{small}|{k1}", f".4q{clauses}|{marks[last]}|{commas}"),
        *(f".4r{marks[last]}{k1}", f".4s{subject[0]}|{subject[-1]}|{k1}", f"4t{shown[verb - 1]}|{before}"),
        *(f".4u{k1}{_at(kinds, last + 2)}", f"4v{shown[last]}|{w1}", f"4w{w0}|{length}", f"4x{w1[-3:]}"),
        *(f".4y{words.opens[0]}{marks[verb - 1]}", f".4z{kinds[:verb][-3:]}|{before}"),
    ]
