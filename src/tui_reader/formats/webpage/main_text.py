"""Which of a page's blocks are its story: trafilatura finds the text, and the blocks that it is made of are kept."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.formats.webpage.blocks import Block, Element

_ANCHOR = 50
"""Letters of a block that stands in a page once, if at all."""
_ENDS = 40
"""Letters at both ends by which a block is known whose middle was left out."""
_PATIENCE = 12
"""So many blocks in a row that are no part of the text end it, before the first long block and after the last."""


def main_text(root: Element) -> str:
    """The story of a page as trafilatura has it; empty where it finds none. Nothing is fetched."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    # Precise: what it then misses of a story's parts, the page's own mark-up tells.
    found = bare_extraction(root, favor_precision=True, include_comments=False)
    return (found.text or "") if isinstance(found, Document) else ""


def kept(blocks: Sequence[Block], text: str) -> list[bool]:
    """For each block, whether it is part of `text`."""
    return _Alignment(blocks, _squeezed(text)).kept()


def _squeezed(text: str) -> str:
    """`text` without white space and without the bars that trafilatura sets between the cells of a table."""
    return "".join(text.replace("|", " ").split())


class _Alignment:
    """Blocks beside a text without white space: long ones wherever they are, short ones where their place says so."""

    def __init__(self, blocks: Sequence[Block], text: str) -> None:
        self._squeezed = [_squeezed(block.text) for block in blocks]
        self._text = text
        self._places: list[tuple[int, int] | None] = [None] * len(blocks)

    def kept(self) -> list[bool]:
        cursor = 0
        for number, squeezed in enumerate(self._squeezed):
            if len(squeezed) >= _ANCHOR and (place := self._anchored(squeezed, cursor)):
                self._places[number] = place
                cursor = place[1]
        anchors = [number for number, place in enumerate(self._places) if place]
        if not anchors:
            return [squeezed in self._text for squeezed in self._squeezed]
        self._fill(range(anchors[0] - 1, -1, -1), 0, self._start(anchors[0]), _PATIENCE)
        for left, right in zip(anchors, anchors[1:], strict=False):
            self._fill(range(left + 1, right), self._end(left), self._start(right))
        last = anchors[-1]
        self._fill(range(last + 1, len(self._places)), self._end(last), len(self._text), _PATIENCE)
        return [place is not None for place in self._places]

    def _anchored(self, squeezed: str, cursor: int) -> tuple[int, int] | None:
        at = self._text.find(squeezed, cursor)
        if at < 0:
            at = self._text.find(squeezed)
        if at >= 0:
            return at, at + len(squeezed)
        if len(squeezed) > 2 * _ENDS:
            head, tail = self._text.find(squeezed[:_ENDS]), self._text.rfind(squeezed[-_ENDS:])
            if 0 <= head < tail <= head + len(squeezed):
                return head, tail + _ENDS
        return None

    def _fill(self, numbers: range, start: int, end: int, patience: int | None = None) -> None:
        """Find the short blocks `numbers`, in the order given, between two places of the text."""
        backward = numbers.step < 0
        missed = 0
        for number in numbers:
            squeezed = self._squeezed[number]
            at = self._text.rfind(squeezed, start, end) if backward else self._text.find(squeezed, start, end)
            if at < 0 or not squeezed:
                missed += 1
                if missed == patience:
                    break
                continue
            missed = 0
            self._places[number] = at, at + len(squeezed)
            if backward:
                end = at
            else:
                start = at + len(squeezed)

    def _start(self, number: int) -> int:
        place = self._places[number]
        return place[0] if place else 0

    def _end(self, number: int) -> int:
        place = self._places[number]
        return place[1] if place else 0
