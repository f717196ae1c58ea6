"""Where a word stands: in which stories of a segment, how often, in which parts; in plain arrays."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, pairwise, repeat
from sys import byteorder
from typing import NamedTuple

FEW = 16
"""One in so many are few."""
_SMALL = 1 << 16
"""Up to so many stories in a segment, a story's number takes two bytes."""
_UPPER, _LOWER = (1, 0) if byteorder == "little" else (0, 1)
"""Which half of a 64-bit number comes first in memory."""
_TOP = 3 if byteorder == "little" else 0
"""Which byte of a 32-bit number is the highest."""
_ONCE = array("I", [1]).tobytes()

NUMBER_SHIFT, PARTS_SHIFT = 32, 24
"""Where, in a posting as `Postings.of` takes it, the story's number and the byte of its parts begin."""

_HAVING = {1 << place: bytes(byte >> place & 1 for byte in range(256)) for place in range(8)}
"""For each bit, a table that makes a byte 1 where it has that bit, else 0."""
_LACKING = {bit: table.translate(b"\1\0" + bytes(254)) for bit, table in _HAVING.items()}


class Postings(NamedTuple):
    """Where a word stands: for some stories, ascending."""

    ids: array[int]
    """Numbers of stories in the segment."""
    counts: array[int] | None = None
    """How many times the word stands in each; None where it is once in all."""
    parts: bytes | None = None
    """In which parts of each story it stands, a bit a part; None where no bit is set."""

    @classmethod
    def of(cls, gathered: array[int]) -> Postings:
        """From 64-bit numbers, a posting each: the story's number, the byte of its parts, the times."""
        halves = array("I", gathered.tobytes())
        ids, lower = halves[_UPPER::2], halves[_LOWER::2].tobytes()
        if lower == _ONCE * len(ids):
            return cls(ids)
        parts, times = lower[_TOP::4], bytearray(lower)
        times[_TOP::4] = bytes(len(ids))
        return cls(ids, _telling(array("I", bytes(times))), parts if any(parts) else None)

    def times(self) -> Iterable[int]:
        """How many times the word stands in each story, without end where it is once."""
        return self.counts or repeat(1)

    def having(self, bit: int) -> Iterator[int]:
        """The stories in which the word stands in the part of this bit."""
        return marked(self.ids, self.parts.translate(_HAVING[bit])) if self.parts else iter(())

    def lacking(self, bit: int) -> Postings:
        """Without the stories that have this bit."""
        if not self.number_having(bit):
            return self
        lacks = self.parts.translate(_LACKING[bit]) if self.parts else b""
        ids, counts, parts = self
        kept = array("I", compress(counts, lacks)) if counts else None
        return Postings(array("I", compress(ids, lacks)), kept, bytes(compress(parts or b"", lacks)))

    def number_having(self, bit: int) -> int:
        """How many these are."""
        return self.parts.translate(_HAVING[bit]).count(1) if self.parts else 0

    def only(self, places: Sequence[int]) -> Postings:
        """Those at these places, ascending, among them."""
        ids, counts, parts = self
        return Postings(
            array("I", [ids[at] for at in places]),
            counts and array("I", [counts[at] for at in places]),
            parts and bytes(parts[at] for at in places),
        )

    def of_stories(self, numbers: Iterable[int]) -> Postings:
        """Those of these stories, ascending, that are among them."""
        ids, found = self.ids, []
        at, end = 0, len(self.ids)
        for number in numbers:
            at = bisect_left(ids, number, at)
            if at == end:
                break
            if ids[at] == number:
                found.append(at)
        return self.only(found)

    def spread(self, size: int) -> Spread | None:
        """The same as a table of all `size` stories; None where that has no room for how many times."""
        if self.counts and max(self.counts) > 0xFF:
            return None
        counts, parts = bytearray(size), bytearray(size)
        for number, times in zip(self.ids, self.times()):  # noqa: B905 - times may be without end
            counts[number] = times
        for number, part in zip(self.ids, self.parts or ()):  # noqa: B905 - or there are none
            parts[number] = part
        return Spread(bytes(counts), bytes(parts))

    def total(self) -> int:
        """How many times it stands in all of them."""
        return sum(self.counts) if self.counts else len(self.ids)

    def renumbered(self, start: int, numbers: Sequence[int] | None) -> Postings:
        """The same in a merged segment, whose first story from here gets the number `start`.

        `numbers` says where each story goes, -1 for those that do not stay; without it all move on by `start`.
        """
        if numbers is None:
            return self._replace(ids=array("I", [number + start for number in self.ids]))
        kept = self.only([at for at, number in enumerate(self.ids) if numbers[number] >= 0])
        return kept._replace(ids=array("I", [numbers[number] for number in kept.ids]))

    def to_bytes(self, stories: int) -> bytes:
        """What `read` reads, for a segment of so many stories."""
        ids = _sized(self.ids, "H" if stories <= _SMALL else "I")
        if self.counts is None and self.parts is None:
            return ids.typecode.encode() + b"--" + ids.tobytes()
        kind = ids.typecode + "-" + ("P" if self.parts else "-")
        counts = b""
        if self.counts:
            sized = _sized(self.counts, "B" if max(self.counts) < 256 else "I")
            kind, counts = kind.replace("-", sized.typecode, 1), sized.tobytes()
        return b"".join((kind.encode(), ids.tobytes(), self.parts or b"", counts))

    @classmethod
    def read(cls, data: bytes, number: int) -> Postings:
        """The postings of a word in so many stories. Raises `ValueError` for what was not written so."""
        kind = data[:3].decode()
        ids = array(kind[0])
        end = 3 + ids.itemsize * number
        ids.frombytes(data[3:end])
        parts = None
        if kind[2] == "P":
            parts, end = data[end : end + number], end + number
        counts = array(kind[1], data[end:]) if kind[1] != "-" else None
        if any(len(each) != number for each in (ids, parts, counts) if each is not None):
            raise ValueError("postings are cut short")
        return cls(ids, counts, parts)

    def check(self, stories: int) -> None:
        """Raises `ValueError` where they cannot be those of a segment of so many stories."""
        if any(one >= other for one, other in pairwise((-1, *self.ids, stories))):
            raise ValueError("postings are damaged")


class Spread(NamedTuple):
    """Where a common word stands, with a place for every story of a segment."""

    counts: bytes
    """How many times, 0 where it does not stand."""
    parts: bytes

    def of_stories(self, numbers: Iterable[int]) -> Postings:
        """As `Postings.of_stories`."""
        counts, parts = self
        ids = array("I", [number for number in numbers if counts[number]])
        return Postings(ids, array("I", [counts[number] for number in ids]), bytes(parts[number] for number in ids))


def joined(several: list[Postings]) -> Postings:
    """Postings one after the other, which must ascend."""
    if len(several) == 1:
        return several[0]
    ids, counts = array("I"), array("I")
    for each in several:
        ids.extend(array("I", each.ids))
        counts.extend(array("I", each.counts or (1,) * len(each.ids)))
    parts = b"".join(each.parts or bytes(len(each.ids)) for each in several)
    return Postings(ids, _telling(counts), parts if any(parts) else None)


def marked(numbers: Sequence[int], marks: bytes) -> Iterator[int]:
    """The numbers at whose places there is a 1, else 0."""
    # Few of them are met sooner one by one than by going through all.
    return _few_marked(numbers, marks) if marks.count(1) * FEW < len(marks) else compress(numbers, marks)


def _few_marked(numbers: Sequence[int], marks: bytes) -> Iterator[int]:
    at = marks.find(1)
    while at >= 0:
        yield numbers[at]
        at = marks.find(1, at + 1)


def _sized(numbers: array[int], code: str) -> array[int]:
    """The same numbers in an array of another type, in which they have room."""
    sized = array(code)
    several = numbers.itemsize // sized.itemsize
    if not several:
        return array(code, numbers)
    sized.frombytes(numbers.tobytes())
    return sized[0 if byteorder == "little" else several - 1 :: several]


def _telling(counts: array[int]) -> array[int] | None:
    return counts if counts and max(counts) > 1 else None
