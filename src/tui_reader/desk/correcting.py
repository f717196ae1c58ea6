"""What the reader says a block is, laid over what newsread took it for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.story import CORRECTED, Block, BlockKind, Draft, Span, Story, StoryError, Title
from tui_reader.story.corrections import Correction, digest_of

if TYPE_CHECKING:
    from tui_reader.library import Library

READING, NEWSREAD = "reading", "newsread"
"""What a label rests on: a person's judgement, or newsread's own."""
_LONGEST_OUTLET = 60
"""Characters of a file name."""


class Part(NamedTuple):
    """A block as labelled stories have it."""

    kind: str
    text: str
    source: str


class Labelled(NamedTuple):
    """A story with its parts labelled, to measure or to train with."""

    name: str
    """Of a file, without ending: the outlet, ``_``, the beginning of the id."""
    text: str
    """The story's text, as it was read."""
    blocks: tuple[Part, ...]


def in_force(blocks: Sequence[Block], corrections: Sequence[Correction]) -> dict[int, Correction]:
    """For each block that was put right, by its number, what was said of it.

    That is the block which says the same; of several the one in that place, else the nearest.
    """
    places = {block.span: number for number, block in enumerate(blocks)}
    found: dict[int, Correction] = {}
    moved: list[Correction] = []
    for correction in corrections:
        number = places.get(correction.span)
        if number is not None and digest_of(blocks[number].text) == correction.digest:
            found[number] = correction
        else:
            moved.append(correction)
    if moved:
        digests = [digest_of(block.text) for block in blocks]
        for correction in moved:
            same = (number for number, digest in enumerate(digests) if digest == correction.digest)
            free = [number for number in same if number not in found]
            if free:
                found[min(free, key=lambda number: _distance(blocks[number].span, correction.span))] = correction
    return found


def corrected(story: Story, corrections: Sequence[Correction]) -> Story:
    """`story` as the reader has put it right; a block that was called its headline is it."""
    said = in_force(story.blocks, corrections)
    if not said:
        return story
    from tui_reader.anatomy.retelling import retold

    blocks = list(story.blocks)
    for number, correction in said.items():
        blocks[number] = blocks[number]._replace(kind=correction.kind, certainty=1.0, why=CORRECTED)
    story = retold(story, blocks)
    named = (block.text for block in blocks if block.why == CORRECTED and block.kind is BlockKind.TITLE)
    if (title := next(named, None)) is not None:
        story = story._replace(title=Title(title), about=story.about._replace(title=title))
    return story


def labelled(library: Library, story: Story, outlet: str | None) -> Labelled | None:
    """`story`, corrections laid over, as a labelled one; None where none of them holds, or no file has its text now.

    `outlet` is that which no correction has changed: so the name stays the same.
    """
    if not any(block.why == CORRECTED for block in story.blocks):
        return None
    for path in story.paths:
        with suppress(StoryError):
            draft = library.draft(path)
            if draft.id == story.id:
                return Labelled(_name(story.id, outlet), draft.text, tuple(_parts(story, draft)))
    return None


def _parts(story: Story, draft: Draft) -> Iterator[Part]:
    """The blocks; a label before one (``Related:``) is a part of its text, as labelled stories have it."""
    labels = [span for span in story.furniture if span not in draft.furniture]
    for block in story.blocks:
        before = (draft.text[start:end] for start, end in labels if _meets(draft.text, end, block.span[0]))
        label = next((label for label in before if any(map(str.isalpha, label))), "")
        text = " ".join((*label.split(), block.text))
        yield Part(str(block.kind), text, READING if block.why == CORRECTED else NEWSREAD)


def _meets(text: str, end: int, start: int) -> bool:
    """Whether nothing but white space stands from one place to another."""
    return end <= start and not text[end:start].strip()


def _name(story_id: str, outlet: str | None) -> str:
    from tui_reader.folding import fold_headline

    told = "-".join(fold_headline(outlet or "").split())[:_LONGEST_OUTLET].strip("-")
    return f"{told or 'unnamed'}_{story_id[:12]}"


def _distance(span: Span, other: Span) -> int:
    return abs(span[0] - other[0])
