"""What trafilatura left out of a story, or took into it, put right by where the blocks stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from tui_reader.formats.webpage.blocks import Block, Element, names_of

_WORDS = 8
"""A block of the same make as the story's paragraphs needs so many to be one of them."""
_SAME = 0.4
"""The part of the story's letters that must be in blocks of one make for others of that make to be taken in."""
_OWN = 0.2
"""The part of the text that the title's own `article` must hold for those around and inside it to be other stories."""
_AFTER = 3


def mended(blocks: Sequence[Block], kept: Sequence[bool], title: int | None) -> list[bool]:
    """`kept`, without stories inside the story, and with paragraphs like those beside them. `title`: its block."""
    found = list(kept)
    if title is not None:
        _drop_other_articles(blocks, found, blocks[title])
    _take_siblings(blocks, found)
    return found


def shared(blocks: Iterable[Block]) -> Element:
    """The innermost element around all of these blocks."""
    paths = [block.path for block in blocks]
    return [each[0] for each in zip(*paths, strict=False) if all(one is each[0] for one in each)][-1]


def make(block: Block) -> str:
    """The tags of the two elements around a block, and what they are called: paragraphs of a story are of one make."""
    return " ".join(f"{element.tag} {names_of(element)}" for element in block.path[-2:])


def usual_makes(blocks: Iterable[Block]) -> set[str]:
    """The makes that a good part of the letters is of."""
    letters: Counter[str] = Counter()
    for block in blocks:
        letters[make(block)] += len(block.text)
    return {one for one, count in letters.items() if count >= _SAME * letters.total()}


def _drop_other_articles(blocks: Sequence[Block], kept: list[bool], title: Block) -> None:
    own = _article(title)
    if own is None:
        return
    mine = sum(len(block.text) for block, here in zip(blocks, kept, strict=True) if here and _article(block) is own)
    total = sum(len(block.text) for block, here in zip(blocks, kept, strict=True) if here)
    if mine >= _OWN * total:
        for number, block in enumerate(blocks):
            kept[number] = kept[number] and _article(block) is own


def _article(block: Block) -> Element | None:
    return next((element for element in reversed(block.path) if element.tag == "article"), None)


def _take_siblings(blocks: Sequence[Block], kept: list[bool]) -> None:
    body = [number for number, here in enumerate(kept) if here]
    if not body:
        return
    usual = usual_makes(blocks[number] for number in body)
    around = shared(blocks[number] for number in body)
    for number in range(max(0, body[0] - _AFTER), min(len(blocks), body[-1] + 1 + _AFTER)):
        block = blocks[number]
        if not kept[number] and not block.linked and len(block.text.split()) >= _WORDS and make(block) in usual:
            kept[number] = any(element is around for element in block.path)
