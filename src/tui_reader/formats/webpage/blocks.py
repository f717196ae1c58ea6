"""A page's tree to its blocks of text: what a browser sets as a paragraph of its own, with where it stands."""

from __future__ import annotations

from typing import Any, NamedTuple

Element = Any
"""An lxml element: lxml brings no types."""

_BLOCK_TAGS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
        *("hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot"),
        *("thead", "time", "title", "tr", "ul"),
    )
)
_UNSEEN_TAGS = frozenset(
    (
        *("applet", "audio", "base", "button", "canvas", "datalist", "embed", "frame", "frameset", "head"),
        *("iframe", "input", "link", "map", "math", "meta", "noframes", "noscript", "object", "optgroup"),
        *("option", "progress", "script", "select", "source", "style", "svg", "template", "textarea"),
        *("video"),
    )
)
"""What has no text, none that is read, or what loads from elsewhere."""
_STRONG_TAGS = frozenset(("b", "strong"))
_CELL_TAGS = frozenset(("td", "th"))
"""Parts of a row, which is one line."""
_MOSTLY = 0.9
"""The part of a block's letters that must be linked, or strong, for the block to be so."""
_LABEL_LETTERS = 20
"""Letters of a label such as ``Read more:`` before a link."""
_NEAR = 3
"""Elements around a block whose names speak of it."""


class Block(NamedTuple):
    """A paragraph of a page."""

    text: str
    """White space folded."""
    path: tuple[Element, ...]
    """The elements around it, from the outermost."""
    linked: bool
    """Whether it is a link as a whole."""
    strong: bool
    """Whether it is set in bold as a whole."""
    url: str | None
    """Where its first link leads."""
    led: bool = False
    """Whether it ends in its one link, with no more than a few words before: ``Related: Bees return``."""

    def within(self, *tags: str) -> bool:
        """Whether an element with one of these tags is around it."""
        return any(element.tag in tags for element in self.path)

    def names(self, depth: int = _NEAR) -> str:
        """Classes, ids and the like of the elements nearest to it, in lower case: `` story-body byline ``."""
        return " ".join(map(names_of, self.path[-depth:]))


def names_of(element: Element) -> str:
    """What a page's maker calls an element: its class, id, role and so on, in lower case."""
    said = (element.get(name) for name in ("class", "id", "itemprop", "rel", "data-testid", "data-component", "role"))
    return " ".join(filter(None, said)).lower()


class _Gathering:
    """Text on its way to becoming blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._path: list[Element] = []
        self._links: list[Element] = []
        self._strong = 0
        self._begin()

    def _begin(self) -> None:
        self._parts: list[str] = []
        self._letters = self._letters_linked = self._letters_strong = 0
        self._url: str | None = None
        self._link: Element | None = None
        self._led = False
        self._broken = False

    def enter(self, element: Element) -> None:
        tag = element.tag
        if tag in _BLOCK_TAGS:
            self._close()
        elif tag == "a":
            self._links.append(element)
        elif tag in _STRONG_TAGS:
            self._strong += 1
        elif tag == "br":
            self._break()
        elif tag in _CELL_TAGS:
            self._parts.append(" ")
        self._path.append(element)
        self.add(element.text)

    def leave(self, element: Element) -> None:
        tag = element.tag
        if tag in _BLOCK_TAGS:
            self._close()
        elif tag == "a":
            self._links.pop()
        elif tag in _STRONG_TAGS:
            self._strong -= 1
        self._path.pop()

    def add(self, text: str | None) -> None:
        """Text that stands directly in the element entered last."""
        letters = len("".join(text.split())) if text else 0
        if not text or not letters:
            self._parts.append(" " if text else "")
            return
        self._parts.append(text)
        self._broken = False
        self._letters += letters
        if self._strong:
            self._letters_strong += letters
        if self._links:
            self._led = self._link in (None, self._links[-1])
            self._link = self._links[-1]
            self._letters_linked += letters
            self._url = self._url or self._link.get("href")
        else:
            self._led = False

    def _break(self) -> None:
        """A line ends; the second time in a row, a paragraph."""
        if self._broken:
            self._close()
        self._broken = True
        self._parts.append("\n")

    def _close(self) -> None:
        text = " ".join("".join(self._parts).split())
        if text:
            enough = _MOSTLY * self._letters
            linked, strong = self._letters_linked >= enough, self._letters_strong >= enough
            led = self._led and 0 < self._letters - self._letters_linked <= _LABEL_LETTERS
            self.blocks.append(Block(text, tuple(self._path), linked, strong, self._url, led))
        self._begin()


def blocks_of(root: Element) -> list[Block]:
    """The blocks of text below `root`, in order; what is hidden, loaded from elsewhere or filled in is left out."""
    gathering = _Gathering()
    todo = [(root, False)]
    while todo:
        element, done = todo.pop()
        if done:
            gathering.leave(element)
        elif _is_seen(element):
            gathering.enter(element)
            todo.append((element, True))
            todo.extend((child, False) for child in reversed(element))
            continue
        if element is not root:
            gathering.add(element.tail)
    return gathering.blocks


def _is_seen(element: Element) -> bool:
    if not isinstance(element.tag, str) or element.tag in _UNSEEN_TAGS:
        return False
    style = element.get("style")
    hidden = style and "display:none" in "".join(style.lower().split())
    return not hidden and element.get("hidden") is None
