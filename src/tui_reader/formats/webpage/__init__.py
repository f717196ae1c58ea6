"""Saved web pages: the story in one, with the parts that its mark-up tells. Nothing is fetched, no script is run.

trafilatura finds the main text, to which this room puts what it leaves out: the headline, captions, links to other
stories, highlights. Both trafilatura and lxml come with ``newsread[formats]``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from tui_reader import formats
from tui_reader.formats import extracted
from tui_reader.formats.decoding import looks_binary
from tui_reader.formats.extracted import Part
from tui_reader.formats.item_numbers import Numbers
from tui_reader.formats.reading import raw
from tui_reader.formats.webpage.blocks import Block, Element, blocks_of
from tui_reader.formats.webpage.labels import Labelled, story_of
from tui_reader.formats.webpage.main_text import kept, main_text
from tui_reader.formats.webpage.metadata import Head, head_of
from tui_reader.story import About, BlockKind, Draft, NotAStoryError, Source

MAX_PAGE_BYTES = 64 * 1024 * 1024
"""What is read of a page: one saved as a single file holds its pictures, too."""

_SAVED_FROM = re.compile(r"(?:saved from url=\(\d{4}\)|saved with SingleFile\s+url:\s*)(https?://\S{1,2000})")
_LEAST_LETTERS = 140
"""Fewer in a page's own text, and it is no story: an index page, a page to log in, an error."""
_LEAST_LETTERS_UNSPACED = 50
_LINKED_PART = 0.5
"""A story's text is not, for the most part, links."""
_ITEMS = (BlockKind.LIST_ITEM, BlockKind.HIGHLIGHT)
_NOT_OWN = frozenset((BlockKind.LINKED_HEADLINE, BlockKind.PROMO, BlockKind.CAPTION, BlockKind.TITLE))


def read(source: Source) -> Iterator[Draft]:
    """The story of the page in `source`."""
    data, truncated = raw(source, MAX_PAGE_BYTES)
    if looks_binary(data):
        raise NotAStoryError(f"{source.name}: binary data, not a web page")
    with extracted.packages_for(source):
        yield page(source, data, formats.story_id(data), truncated)


def page(
    source: Source,
    data: bytes,
    story_id: str,
    truncated: bool = False,
    charset: str | None = None,
    url: str | None = None,
) -> Draft:
    """The story of a page's bytes; `charset` and `url` are what came with it. Raises `NotAStoryError`."""
    from tui_reader.formats.webpage.charset import decoded

    text, encoding = decoded(data, charset)
    root = parsed(text)
    if root is None:
        raise extracted.no_text(source)
    saved_from = _SAVED_FROM.search(text, 0, 4096)
    head = head_of(root, url or (saved_from[1] if saved_from else None))
    blocks = blocks_of(root)
    labelled = story_of(blocks, kept(blocks, main_text(root)), head)
    _refuse_what_is_none(source, root, labelled)
    parts = extracted.headed(head.about, parts_of(labelled, head.about.url))
    return extracted.draft(story_id, parts, head.about, encoding, truncated)


def fragment(text: str, about: About) -> list[Part]:
    """The parts of mark-up that is a story as a whole, as in a mail, a feed or a book."""
    root = parsed(text)
    blocks = blocks_of(root) if root is not None else []
    return parts_of(story_of(blocks, [True] * len(blocks), Head(about)), about.url)


def parsed(text: str) -> Element | None:
    """The tree of a page, None where there is nothing in it."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None


def parts_of(labelled: list[Labelled], base: str | None) -> list[Part]:
    """Parts of labelled blocks; addresses made whole."""
    numbers = Numbers()
    return [
        Part(block.text, hint, _address(block, hint, base), numbers.of(_item(block)) if hint in _ITEMS else "")
        for block, hint in labelled
    ]


def _item(block: Block) -> Element | None:
    """The item of a list that a block is in."""
    return next((element for element in reversed(block.path) if element.tag == "li"), None)


def _address(block: Block, hint: BlockKind | None, base: str | None) -> str | None:
    if not block.url or not (hint is BlockKind.LINKED_HEADLINE or (hint is None and block.led)):
        return None
    try:
        address = urljoin(base or "", block.url.strip())
    except ValueError:
        return None
    return address if address.startswith(("http://", "https://")) else None


def _refuse_what_is_none(source: Source, root: Element, labelled: list[Labelled]) -> None:
    own = [block for block, hint in labelled if hint not in _NOT_OWN]
    letters = sum(len(block.text) for block in own)
    least = _LEAST_LETTERS if any(" " in block.text for block in own) else _LEAST_LETTERS_UNSPACED
    linked = sum(len(block.text) for block in own if block.linked)
    if letters >= least and linked <= _LINKED_PART * letters:
        return
    if any((field.get("type") or "").lower() == "password" for field in root.iter("input")):
        raise NotAStoryError(f"{source.name}: a page to log in, not a story; save the page again when logged in")
    raise NotAStoryError(f"{source.name}: hardly any text of its own, as an index page; save the page of one story")
