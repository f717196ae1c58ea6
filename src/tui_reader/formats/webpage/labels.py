"""What a page's mark-up says of each block: headline, caption, link to another story, crosshead and the like.

A label is given only where mark-up is as good as a person's word; what it leaves open is judged by its words, as the
lines of a plain text are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui_reader.dates import day_in
from tui_reader.folding import fold_headline
from tui_reader.formats.webpage.blocks import Block, names_of
from tui_reader.formats.webpage.mended import make, mended, shared, usual_makes
from tui_reader.formats.webpage.metadata import Head
from tui_reader.story import BlockKind

K = BlockKind

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_HEAD_BLOCKS = 10
"""So far before the text of a page without a headline its writers and its time may stand."""
_BEFORE_TITLE = 3
"""And so far before a headline."""
_HEAD_PARTS = 6
"""Blocks that count as the text's and may yet be standfirst, writers and time."""
_SUBHEAD_WORDS = 16
_SHORT_WORDS = 12
_SHORT_LETTERS = 80
"""In scripts without spaces."""
_ROW_WORDS = 60
_LINK_WORDS = 4
"""Fewer are a section's or a person's name; in the midst of the text, one word fewer."""
_MENU = 6
"""More links in a row than this lead round the site, not to what the story speaks of."""
_BYLINE_WORDS = 20
_TIME_WORDS = 16
_CAPTION_WORDS = 120
_DECK_LEAST, _DECK_WORDS = 5, 60
_HIGHLIGHT_WORDS = 5
_HIGHLIGHTS_DEEP = 6
_BOX_TITLE_WORDS = 5

_CAPTION = re.compile(r"caption|(?:photo|image|media|img|picture)-?_?(?:credit|copyright)|copyright-info|figcredit")
_TIME = re.compile(r"timestamp|datepublished|datemodified|pub-?date|publish(?:ed)?-?(?:date|time|on)|date")
_BYLINE = re.compile(r"byline|author|writer")
_DECK = re.compile(
    r"standfirst|sub-?_?title|sub-?_?head(?:ing|line)?|(?<![a-z])de[ck]k?(?![a-z])|heading-des|summary|excerpt|lede"
)
_HIGHLIGHTS = re.compile(r"highlights|key-?_?points|takeaway|mol-bullets|bullet-?points|article-?bullets|tldr")
_FURNITURE = re.compile(
    r"(?<![a-z])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|tags?|taglist|topics?|comments?|footer"
    r"|cookies?|consent|subscribe|newsletter|sign-?up|advert(?:isement)?|ads?|sponsor(?:ed)?|boilerplate)(?![a-z])"
)
_MAY_BE_CREDIT = re.compile(r"photo|image|picture|credit|getty|reuters|\(ap\b|file/|courtesy|advert|read more|related")
_SAYS_WHEN = ("published", "posted on", "updated o", "last upda")


class Labelled(NamedTuple):
    """A block of the story, and what the mark-up says it is."""

    block: Block
    hint: BlockKind | None


def story_of(blocks: Sequence[Block], kept: Sequence[bool], head: Head) -> list[Labelled]:
    """The blocks that make the story, in order: its text, and the parts that stand around and inside it."""
    if not any(kept):
        return []
    title = _headline(blocks, kept.index(True), head)
    kept = mended(blocks, kept, title)
    labels = _Labeller(blocks, kept, head, title).labels()
    return [Labelled(block, label) for block, label, here in zip(blocks, labels, kept, strict=True) if here or label]


def _headline(blocks: Sequence[Block], first: int, head: Head) -> int | None:
    """The block that is the headline: a heading that says what the page's head says, else the last `h1` before."""
    known = fold_headline(head.about.title or "")
    headings = [number for number, block in enumerate(blocks) if block.within("h1", "h2")]
    same = [number for number in headings if known and fold_headline(blocks[number].text) == known]
    near = min(same, key=lambda number: abs(first - number), default=None)
    if near is not None:
        return near
    return max((number for number in headings if blocks[number].within("h1") and number <= first + 1), default=None)


class _Labeller:
    def __init__(self, blocks: Sequence[Block], kept: Sequence[bool], head: Head, title: int | None) -> None:
        self._blocks = blocks
        self._kept = kept
        self._head = head
        self._title = title
        self._labels: list[BlockKind | None] = [None] * len(blocks)
        body = [number for number, here in enumerate(kept) if here]
        self._makes = usual_makes(blocks[number] for number in body)
        self._first, self._last = self._lead(body), body[-1]
        self._container = shared(blocks[number] for number in body)
        self._names = {fold_headline(name) for name in head.about.bylines}

    def labels(self) -> list[BlockKind | None]:
        """A label for each block; a block without one is part of the story only where it is kept."""
        for number, block in enumerate(self._blocks):
            if number == self._title:
                self._labels[number] = K.TITLE
            elif number < self._first and self._is_near_head(number) and (label := self._before_text(block, number)):
                self._labels[number] = label
            elif self._kept[number] or self._is_inside(block):
                self._labels[number] = self._in_text(block, number)
        self._highlights()
        self._drop_menus()
        self._box_titles()
        return self._labels

    def _lead(self, body: Sequence[int]) -> int:
        """The first block of the text that reads like a paragraph; what is kept before it may yet be the head's."""
        running = (number for number in body[:_HEAD_PARTS] if self._is_running(self._blocks[number]))
        return next(running, body[0])

    def _is_running(self, block: Block) -> bool:
        words = len(block.text.split())
        long = words > _SHORT_WORDS or len(block.text) > _SHORT_LETTERS
        return long and not (block.linked or block.within("h1", "h2", "li") or self._is_deck(block, kept=True))

    def _is_near_head(self, number: int) -> bool:
        start = self._first - _HEAD_BLOCKS if self._title is None else min(self._title, self._first)
        return number >= start - _BEFORE_TITLE

    def _before_text(self, block: Block, number: int) -> BlockKind | None:
        """What stands between the headline and the text."""
        words = len(block.text.split())
        if self._is_caption(block, words):
            return K.CAPTION
        if self._is_highlight(block):
            return K.HIGHLIGHT
        if words <= _TIME_WORDS and self._is_time(block):
            return K.TIMESTAMP if K.TIMESTAMP not in self._labels else None
        if words <= _BYLINE_WORDS and self._is_byline(block):
            return K.BYLINE if K.BYLINE not in self._labels else None
        if K.DECK not in self._labels and self._is_deck(block, self._kept[number]):
            return K.DECK
        return None

    def _in_text(self, block: Block, number: int) -> BlockKind | None:
        """What stands in the text, or beside it in what holds it."""
        words, kept = len(block.text.split()), self._kept[number]
        if self._is_caption(block, words):
            return K.CAPTION
        if self._is_highlight(block):
            return K.HIGHLIGHT
        if block.linked:
            least = _LINK_WORDS - (self._first < number < self._last)
            return K.LINKED_HEADLINE if words >= least and not self._is_furniture(block) else None
        if not kept:
            return None
        if block.within(*_HEADINGS):
            return K.SUBHEAD if words <= _SUBHEAD_WORDS else None
        if block.path[-1].tag == "li" or block.within("li", "tr") and words <= _ROW_WORDS:
            return K.LIST_ITEM
        if block.strong and words <= _SHORT_WORDS and block.text[-1] not in ".:,_":
            return K.SUBHEAD
        return None if self._may_be_more(block, words, number - self._first, self._last - number) else K.PARAGRAPH

    @staticmethod
    def _may_be_more(block: Block, words: int, before: int, after: int) -> bool:
        """Whether a line of the text may be a byline, a credit, a note or the like: then its words are judged."""
        if words > _SHORT_WORDS or len(block.text) > _SHORT_LETTERS:
            return after < 2 and block.text[-1] in ".)"
        return (
            bool(block.url) or words <= 3 or before < 2 or after < 2 or bool(_MAY_BE_CREDIT.search(block.text.lower()))
        )

    @staticmethod
    def _is_caption(block: Block, words: int) -> bool:
        return words <= _CAPTION_WORDS and (block.within("figcaption") or bool(_CAPTION.search(block.names())))

    @staticmethod
    def _is_time(block: Block) -> bool:
        told = block.path[-1].tag == "time" or _TIME.search(block.names(2)) or block.text[:9].lower() in _SAYS_WHEN
        return bool(told) and day_in(block.text) is not None

    def _is_byline(self, block: Block) -> bool:
        said = fold_headline(block.text)
        if any(name in said for name in self._names):
            return True
        return said.startswith("by ") and bool(_BYLINE.search(block.names(2)))

    def _is_deck(self, block: Block, kept: bool) -> bool:
        """Whether a block is the standfirst; the description that a head gives may be the first paragraph as well."""
        words = len(block.text.split())
        if block.linked or not _DECK_LEAST <= words <= _DECK_WORDS:
            return False
        if _DECK.search(block.names(2)) and not (kept and make(block) in self._makes):
            return True
        summary = self._head.summary
        return bool(summary) and not kept and fold_headline(block.text) == fold_headline(summary or "")

    @staticmethod
    def _is_highlight(block: Block) -> bool:
        return not block.linked and bool(_HIGHLIGHTS.search(block.names(_HIGHLIGHTS_DEEP)))

    def _highlights(self) -> None:
        """Tell the header of the highlights from these; take a list that opens the text for highlights."""
        found = [number for number, label in enumerate(self._labels) if label is K.HIGHLIGHT]
        for number in found:
            words = len(self._blocks[number].text.split())
            if words < _HIGHLIGHT_WORDS:
                opens = number == found[0] and len(found) > 1
                self._labels[number] = K.HIGHLIGHTS_HEADER if opens else None
        if found:
            return
        opening = self._first
        while opening <= self._last and self._labels[opening] is K.LIST_ITEM:
            opening += 1
        if opening - self._first > 1:
            self._labels[self._first : opening] = [K.HIGHLIGHT] * (opening - self._first)

    def _box_titles(self) -> None:
        """A few words before links to other stories are the title of their box."""
        following: BlockKind | None = None
        for number in range(len(self._blocks) - 1, -1, -1):
            block, label = self._blocks[number], self._labels[number]
            short = len(block.text.split()) <= _BOX_TITLE_WORDS and not block.linked
            heading = block.within(*_HEADINGS) or block.strong
            if following is K.LINKED_HEADLINE and short and heading and label in (None, K.SUBHEAD):
                self._labels[number] = K.PROMO
            following = self._labels[number] or (None if self._kept[number] else following)

    def _is_inside(self, block: Block) -> bool:
        return any(element is self._container for element in block.path)

    def _is_furniture(self, block: Block) -> bool:
        inner = []
        for element in reversed(block.path):
            if element is self._container:
                break
            inner.append(names_of(element))
        return bool(_FURNITURE.search(" ".join(inner))) or block.within("nav", "footer")

    def _drop_menus(self) -> None:
        """Take the label from links that stand in a long row."""
        row: list[int] = []
        for number, label in enumerate([*self._labels, K.PARAGRAPH]):
            if label is K.LINKED_HEADLINE:
                row.append(number)
            elif label or self._kept[number]:
                if len(row) > _MENU:
                    for one in row:
                        self._labels[one] = None
                row = []
