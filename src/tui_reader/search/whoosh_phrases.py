"""Where the words of a phrase stand side by side, or near each other, in a segment."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from sys import byteorder

from tui_reader.search.whoosh_codec import Postings
from tui_reader.search.whoosh_schema import BODY
from tui_reader.search.whoosh_segment import Segment

SPARSE = 64
"""How many times as long as the list of candidates postings must be for skipping to be quicker than reading on."""


def holding(segment: Segment, field: str, words: Iterable[bytes], within: Collection[int] | None) -> Collection[int]:
    """The stories, of `within` only where given, that hold all of the words; give the rarest word first."""
    found = within
    for word in words:
        matcher = segment.postings(field, word)
        if matcher is None:
            return ()
        if found is not None and segment.frequency(field, word) > SPARSE * len(found):
            found = {number for number in sorted(found) if matcher.stands_in(number)}
        else:
            blocks = (block.ids for block in matcher.blocks())
            here = {number for ids in blocks for number in ids}
            found = here if found is None else here.intersection(found)
        if not found:
            return ()
    return found or ()


def side_by_side(
    segment: Segment, field: str, words: Sequence[bytes], ends: Sequence[bytes], found: Collection[int], body: bool
) -> set[int]:
    """Those of `found`, which hold all `words`, where they stand one after the other, followed by one of `ends`."""
    possible: dict[int, Collection[int]] = {}
    """Where the next word has to stand."""
    for count, word in enumerate(words):
        standing = places(segment, field, word, possible if count else found, shift=1)
        if count:
            behind = ((number, {each - 1 for each in moved}) for number, moved in standing)
            both = ((number, each.intersection(possible[number])) for number, each in behind)
            possible = {number: {each + 1 for each in after} for number, after in both if after}
        else:
            possible = {number: _in_body(each) if body else each for number, each in standing}
    kept: set[int] = set()
    for end in ends:
        undecided = {number: each for number, each in possible.items() if number not in kept}
        for number, there in places(segment, field, end, undecided):
            if not set(undecided[number]).isdisjoint(there):
                kept.add(number)
    return kept


def near_each_other(
    segment: Segment, field: str, words: Sequence[bytes], near: int, found: Collection[int], body: bool
) -> set[int]:
    """Those of `found` where all of the words stand with so many others among them at most."""
    standing: dict[int, list[Sequence[int]]] = {number: [] for number in found}
    for word in words:
        for number, each in places(segment, field, word, standing):
            standing[number].append(_in_body(each) if body else each)
    return {number for number, each in standing.items() if len(each) == len(words) and _are_near(each, near)}


def _are_near(standing: Sequence[Sequence[int]], near: int) -> bool:
    """Whether all words, each standing somewhere, stand so near each other once."""
    if not all(standing):
        return False
    rests = [iter(each) for each in standing]
    now = [next(rest) for rest in rests]
    widest = near + len(now) - 1
    while True:
        first = min(now)
        if max(now) - first <= widest:
            return True
        number = now.index(first)
        following = next(rests[number], None)
        if following is None:
            return False
        now[number] = following


def _in_body(standing: Iterable[int]) -> list[int]:
    return [place for place in standing if place >= BODY]


def places(
    segment: Segment, field: str, word: bytes, wanted: Collection[int] | Mapping[int, object], shift: int = 0
) -> Iterator[tuple[int, array[int]]]:
    """Where a word stands in the stories that are wanted, and hold it; each place `shift` further on."""
    matcher = segment.postings(field, word) if wanted else None
    if matcher is None:
        return
    if segment.frequency(field, word) <= SPARSE * len(wanted):
        for block in matcher.blocks():
            yield from (_moved(block, shift) if shift else block).positions(wanted)
        return
    for number in sorted(wanted):
        if matcher.stands_in(number):
            standing = array("I", matcher.value())
            yield number, array("I", [place + shift for place in standing]) if shift else standing


def _moved(block: Postings, shift: int) -> Postings:
    """All places further on: one addition of a very long number, whose every 32 bits are a place."""
    size = len(block.places)
    step = int.from_bytes(shift.to_bytes(4, byteorder) * (size // 4), byteorder)
    moved = int.from_bytes(block.places, byteorder) + step
    return block._replace(places=moved.to_bytes(size, byteorder))
