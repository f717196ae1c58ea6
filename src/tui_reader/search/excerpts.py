"""What of a text a query matches: spans to mark, and the passage worth showing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from tui_reader.folding import word_spans, words
from tui_reader.search.matching import Matcher, last_of, matcher, windows
from tui_reader.search.query import Leaf, Phrase, Query, Word
from tui_reader.story import Highlighted, Span

MAX_SEARCHED = 200_000
"""Characters of a text in which a passage is looked for."""


class _Found(NamedTuple):
    """A match in a text, and which part of the query it belongs to."""

    start: int
    end: int
    node: int


def spans_of(query: Query) -> Callable[[str], tuple[Span, ...]]:
    """What tells of a text which stretches match the words and phrases of `query`; ascending, never overlapping.

    A phrase matches across white space and punctuation; what a query excludes is never marked. What is learnt of a word
    in one text is known in the next.
    """
    leaves = _leaves(query)
    numbers = _Numbers(leaves, query.languages)
    return lambda text: _merged(_found_in(text, leaves, numbers))


def spans(query: Query, text: str) -> tuple[Span, ...]:
    """The same of one text."""
    return spans_of(query)(text)


def excerpt(query: Query, text: str, width: int = 160) -> Highlighted:
    """The passage of `text` that shows best why it matches, about `width` characters long, on one line.

    It holds as many different words of the query as fit, near each other; the beginning of the text where none does.
    Cut at words, with ``…`` where text was left out; a combined character is never torn.
    """
    text = text[:MAX_SEARCHED]
    leaves = _leaves(query)
    found = _found_in(text, leaves, _Numbers(leaves, query.languages))
    core = _densest(found, max(width, 1))
    start, end = _passage(text, core, max(width, 1))
    inside = [item for item in found if start <= item.start and item.end <= end]
    return _one_line(text, start, end, _merged(inside))


def telling(query: Query, texts: Iterable[str]) -> str | None:
    """Of several texts the one in which most different parts of `query` match, the first of equals; None: none does."""
    leaves = _leaves(query)
    numbers = _Numbers(leaves, query.languages)
    best, most = None, 0
    for text in texts:
        matched = len({item.node for item in _found_in(text[:MAX_SEARCHED], leaves, numbers)})
        if matched > most:
            best, most = text, matched
    return best


class _Numbers(dict[str, tuple[int, ...]]):
    """Words, and which parts of a query begin with them (of words near each other: have them)."""

    def __init__(self, leaves: Sequence[Leaf], languages: tuple[str, ...]) -> None:
        super().__init__()
        self._first: list[Matcher] = [_first_word(leaf, languages) for leaf in leaves]

    def __missing__(self, word: str) -> tuple[int, ...]:
        numbers = self[word] = tuple(number for number, fits in enumerate(self._first) if fits(word))
        return numbers


def _first_word(leaf: Leaf, languages: tuple[str, ...]) -> Matcher:
    if isinstance(leaf, Word):
        return matcher(leaf, languages)
    return leaf.words[0].__eq__ if leaf.near is None else frozenset(leaf.words).__contains__


def _leaves(query: Query) -> list[Leaf]:
    return [leaf for leaf in query.leaves if leaf.field not in ("has", "lang")]


def _found_in(text: str, leaves: Sequence[Leaf], numbers: _Numbers) -> list[_Found]:
    """All matches in the order in which they begin."""
    if not leaves:
        return []
    listed = words(text)
    matching = [(at, numbers[word]) for at, word in enumerate(listed) if word and numbers[word]]
    if not matching:
        return []
    spots = word_spans(text)
    found: list[_Found] = []
    together: dict[int, list[int]] = {}
    for at, each in matching:
        for number in each:
            leaf = leaves[number]
            if isinstance(leaf, Phrase) and leaf.near is not None:
                together.setdefault(number, []).append(at)
                continue
            last = at if isinstance(leaf, Word) else last_of(leaf, listed, at)
            if last is not None:
                found.append(_Found(spots[at][0], spots[last][1], number))
    for number, standing in together.items():
        leaf = leaves[number]
        assert isinstance(leaf, Phrase)
        found += (_Found(*spots[at], number) for at in _near(leaf, listed, standing))
    return sorted(found)


def _near(phrase: Phrase, listed: list[str], standing: list[int]) -> list[int]:
    """Those of the words that stand near enough to all others of `phrase`."""
    places = [[at for at in standing if listed[at] == word] for word in dict.fromkeys(phrase.words)]
    found = list(windows(places, phrase.near or 0))
    return [at for at in standing if any(start <= at <= end for start, end in found)]


def _merged(found: list[_Found]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end, _ in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _densest(found: list[_Found], width: int) -> Span:
    """The stretch of at most `width` characters with the most parts of the query in it; (0, 0) without matches."""
    if not found:
        return 0, 0
    best = (0, 0, 0, 0, 0)
    first = 0
    inside: dict[int, int] = {}
    for item in found:
        inside[item.node] = inside.get(item.node, 0) + 1
        while item.end - found[first].start > width and found[first] is not item:
            gone = found[first].node
            inside[gone] -= 1
            if not inside[gone]:
                del inside[gone]
            first += 1
        start = found[first].start
        best = max(best, (len(inside), min(sum(inside.values()), 4), -start, start, item.end))
    return best[3], best[4]


def _passage(text: str, core: Span, width: int) -> Span:
    """`core` with text around it, `width` characters in all, cut at words where there are any near."""
    spare = max(width - (core[1] - core[0]), 0)
    start = max(core[0] - spare // 3, 0)
    end = min(max(start + width, core[1]), len(text))
    start = max(min(start, end - width), 0)
    if start:
        space = re.compile(r"\s").search(text, start - 1, max(core[0], start))
        start = space.end() if space else _boundary(text, start, -1)
    if end < len(text):
        at = next((at for at in range(end, max(core[1], start + 1) - 1, -1) if text[at].isspace()), None)
        end = at if at is not None else _boundary(text, end, 1)
    return start, end


def _boundary(text: str, at: int, step: int) -> int:
    """The nearest offset, going by `step`, that does not tear what is seen as one character."""
    while 0 < at < len(text) and _is_inside_character(text, at):
        at += step
    return at


def _is_inside_character(text: str, at: int) -> bool:
    """Whether the characters on both sides of `at` are seen as one (most of the rules of Unicode's annex 29)."""
    before, after = text[at - 1], text[at]
    if after.isascii():
        return False
    if before == "\u200d" or after in "\u200c\u200d" or unicodedata.category(after)[0] == "M":
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\u1160" <= after <= "\u11ff" or "\U000e0020" <= after <= "\U000e007f":
        return True
    if _is_flag_half(after):
        flags = 0
        while flags < at and _is_flag_half(text[at - 1 - flags]):
            flags += 1
        return flags % 2 == 1
    return False


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _one_line(text: str, start: int, end: int, marked: tuple[Span, ...]) -> Highlighted:
    """The slice with white space folded and what was cut off shown; `marked` moves along."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    lead = "\u2026" if text[:start].strip() else ""
    tail = "\u2026" if text[end:].strip() else ""
    shifts: list[tuple[int, int]] = []
    removed = start - len(lead)
    for space in re.compile(r"\s+").finditer(text, start, end):
        removed += space.end() - space.start() - 1
        shifts.append((space.end(), removed))
    moved = tuple((_moved(a, start - len(lead), shifts), _moved(b, start - len(lead), shifts)) for a, b in marked)
    return Highlighted(lead + " ".join(text[start:end].split()) + tail, moved)


def _moved(offset: int, shift: int, shifts: list[tuple[int, int]]) -> int:
    for place, removed in shifts:
        if place > offset:
            break
        shift = removed
    return offset - shift
