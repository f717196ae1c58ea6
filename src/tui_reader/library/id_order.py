"""The ids of a long list in their order, kept as one text: read in one step, and light."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, overload

LENGTH = 64
"""Characters of an id: a SHA-256 in hexadecimal digits."""


class IdOrder(Sequence[str]):
    """Ids one after the other in one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __len__(self) -> int:
        return len(self._text) // LENGTH

    @overload
    def __getitem__(self, number: int) -> str: ...
    @overload
    def __getitem__(self, number: slice) -> list[str]: ...
    def __getitem__(self, number: int | slice) -> str | list[str]:
        if isinstance(number, slice):
            return [self._at(each) for each in range(*number.indices(len(self)))]
        size = len(self)
        if not -size <= number < size:
            raise IndexError(number)
        return self._at(number % size)

    def __iter__(self) -> Iterator[str]:
        return (self._text[at : at + LENGTH] for at in range(0, len(self._text), LENGTH))

    def __contains__(self, story_id: object) -> bool:
        return isinstance(story_id, str) and self._find(story_id) >= 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(str.__eq__, self, other))

    __hash__ = None  # type: ignore[assignment]

    def index(self, story_id: str, *_: Any) -> int:
        """The number of an id. Raises `ValueError` where it is not in the list."""
        at = self._find(story_id)
        if at < 0:
            raise ValueError(f"{story_id} is not in the list")
        return at // LENGTH

    def _at(self, number: int) -> str:
        return self._text[number * LENGTH : (number + 1) * LENGTH]

    def _find(self, story_id: str) -> int:
        """Where an id begins; what only looks like it, across two others, does not count."""
        at = self._text.find(story_id) if len(story_id) == LENGTH else -1
        while at % LENGTH and at >= 0:
            at = self._text.find(story_id, at + 1)
        return at
