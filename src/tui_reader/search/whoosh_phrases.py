"""Which stories of a segment hold words side by side, or near each other; see `whoosh_texts`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from tui_reader.search import whoosh_texts
from tui_reader.search.whoosh_segment import Segment

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
    find = whoosh_texts.side_by_side([each for each in spelled if each], last, part)
    if len(found) * MANY > segment.size:
        return set(found).intersection(segment.texts_with(find))
    text = segment.text
    return {number for number in found if find(text(number), 0) >= 0}


def near_each_other(
    segment: Segment, field: str, words: Iterable[bytes], near: int, part: str | None, found: Collection[int]
) -> set[int]:
    """Those of `found` where all of the words stand with so many others among them at most; in one part only?"""
    spelled = [segment.character(field, word) for word in words]
    if not found or None in spelled:
        return set()
    test, text = whoosh_texts.near_each_other([each for each in spelled if each], near, part), segment.text
    return {number for number in found if test(text(number))}
