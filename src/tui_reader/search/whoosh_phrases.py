"""Which stories of a segment hold words side by side, or near each other; see `whoosh_texts`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import chain

from tui_reader.search import whoosh_texts
from tui_reader.search.whoosh_segment import Segment
from tui_reader.search.whoosh_texts import Find

MANY = 2
"""From one in so many stories on it is quicker to look through all texts at once than through some, one by one."""


def side_by_side(
    segment: Segment,
    field: str,
    words: Sequence[bytes],
    ends: Iterable[bytes],
    part: str | None,
    found: Collection[int],
) -> set[int]:
    """Those of `found` where the words stand one after the other, followed by one of `ends`; in one part only?"""
    spelled = [segment.character(field, word) for word in words]
    last = [character for word in ends if (character := segment.character(field, word))]
    if not found or not last or None in spelled:
        return set()
    return _with(segment, found, whoosh_texts.side_by_side([each for each in spelled if each], last, part))


def near_each_other(
    segment: Segment, field: str, words: Iterable[bytes], near: int, part: str | None, found: Collection[int]
) -> set[int]:
    """Those of `found` where all words, the rarest first, stand with so many others among them; in one part only?"""
    spelled = [each for word in words if (each := segment.character(field, word))]
    if not found:
        return set()
    most = near + len(spelled) - 2
    # Two of them are soon looked for, in either order; then the others need only be where these are.
    first, second, *others = spelled
    either = (whoosh_texts.followed(first, second, most, part), whoosh_texts.followed(second, first, most, part))
    having = _with(segment, found, *either)
    if not others:
        return having
    test = whoosh_texts.near_each_other(spelled, near, part)
    return {number for number, text in segment.texts(having) if test(text)}


def _with(segment: Segment, among: Collection[int], *several: Find) -> set[int]:
    """Those of these stories in whose texts one of several things is found."""
    if len(among) * MANY > segment.size:
        return set(among).intersection(chain.from_iterable(map(segment.texts_with, several)))
    having = set()
    for number, text in segment.texts(among):
        for find in several:
            if find(text, 0) >= 0:
                having.add(number)
                break
    return having
