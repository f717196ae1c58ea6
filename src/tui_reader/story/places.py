"""A reader's place in a story, found again in its edited text."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.story import Block, Place
from tui_reader.story.corrections import digest_of

BEGINNING = 60
"""Characters of a block by which it is known again: what is put right further on in it moves no place."""


def with_digest(place: Place, blocks: Sequence[Block]) -> Place:
    """`place` with the digest of how its block begins; the beginning of a story is that of whatever it becomes."""
    at_top = place[:3] == (0, 0, 0)
    return place if at_top or place.block >= len(blocks) else place._replace(digest=_digest(blocks[place.block]))


def found_again(place: Place, blocks: Sequence[Block]) -> Place:
    """`place` in the block that begins as its own did, of several the nearest; where none does, as it is."""
    number = place.block
    if not place.digest or (number < len(blocks) and _digest(blocks[number]) == place.digest):
        return place
    same = (at for at, block in enumerate(blocks) if _digest(block) == place.digest)
    return place._replace(block=min(same, key=lambda at: abs(at - number), default=number))


def _digest(block: Block) -> str:
    return digest_of(block.text[:BEGINNING])
