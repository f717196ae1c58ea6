"""Labels from the mark-up of saved pages: crossheads, captions, links that fill a block, lists.

The page is rendered as its story would be saved, one paragraph a block; what its mark-up leaves open stays unlabelled.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from corpus import Sample
from lxml import html

from tui_reader.anatomy.paragraphs import pieces
from tui_reader.formats import read
from tui_reader.story import BlockKind, Source

K = BlockKind
_BLOCKS = frozenset(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "figcaption", "blockquote", "div", "section", "article", "ul", "ol")
    + ("dl", "dd", "dt", "figure", "header", "footer", "aside", "main", "table", "tbody", "tr", "td", "th", "time")
    + ("address", "body", "form", "nav", "center", "hr", "br", "pre")
)
_SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "svg", "iframe", "form", "button", "nav", "head", "select", "textarea")
    + ("video", "audio")
)
_SUFFIXES = frozenset(
    ("com", "co", "org", "net", "ac", "uk", "gov", "edu", "br", "kr", "in", "it", "ru", "de", "www", "news")
)
_MANY_WORDS = 12


def outlet_of(url: str) -> str:
    """The name in a page's address that a reader knows the outlet by."""
    host = urlsplit(url).netloc.removeprefix("www.").removeprefix("www2.")
    names = [name for name in host.split(".") if name not in _SUFFIXES]
    return names[-1] if names else host


class _Block:
    def __init__(self, text: str, path: list[html.HtmlElement], linked: int, strong: int) -> None:
        self.text = text
        self.path = path
        self.linked = linked >= 0.9 * len(text.replace(" ", ""))
        self.strong = strong >= 0.95 * len(text.replace(" ", ""))


def _blocks(root: html.HtmlElement) -> list[_Block]:
    """The blocks of text of a page, in order."""
    found: list[_Block] = []
    parts: list[str] = []
    counts = [0, 0]

    def close(path: list[html.HtmlElement]) -> None:
        text = " ".join("".join(parts).split())
        if text:
            found.append(_Block(text, list(path), *counts))
        parts.clear()
        counts[:] = [0, 0]

    def add(text: str | None, linked: bool, strong: bool) -> None:
        if text:
            parts.append(text)
            size = len("".join(text.split()))
            counts[0] += size * linked
            counts[1] += size * strong

    def walk(node: html.HtmlElement, path: list[html.HtmlElement], linked: bool, strong: bool) -> None:
        if not isinstance(node.tag, str) or node.tag in _SKIPPED:
            return
        style = (node.get("style") or "").replace(" ", "").lower()
        if "display:none" in style or node.get("hidden") is not None:
            return
        block = node.tag in _BLOCKS
        if block:
            close(path)
        here = [*path, node]
        linked_here, strong_here = linked or node.tag == "a", strong or node.tag in ("b", "strong")
        add(node.text, linked_here, strong_here)
        for child in node:
            walk(child, here, linked_here, strong_here)
            add(child.tail, linked_here, strong_here)
        if block:
            close(here)

    walk(root, [], False, False)
    return found


def _named(block: _Block, depth: int, *words: str) -> bool:
    """Whether a class or id near the block says one of the words."""
    for node in block.path[-depth:]:
        said = f"{node.get('class') or ''} {node.get('id') or ''} {node.get('itemprop') or ''}".lower()
        if any(word in said for word in words):
            return True
    return False


def _within(block: _Block, *tags: str) -> bool:
    return any(node.tag in tags for node in block.path[-6:])


def _kind(block: _Block, kept: bool) -> K | None:
    """What the mark-up says; None where it leaves it open. `kept`: the page's main text has it."""
    words = len(block.text.split())
    heading = _within(block, "h1", "h2", "h3", "h4")
    if _within(block, "h1"):
        return K.TITLE
    if _within(block, "figcaption") or _named(block, 3, "caption", "credit", "copyright-info"):
        return K.CAPTION if 2 <= words <= 80 else None
    if _within(block, "time") or _named(block, 2, "timestamp", "datepublished", "pubdate", "publish-date", "dateline"):
        return K.TIMESTAMP if words <= 16 and any(map(str.isdigit, block.text)) else None
    if _named(block, 2, "byline", "author-name") and words <= 14:
        return K.BYLINE
    if block.linked:
        return K.LINKED_HEADLINE if words >= 5 else None
    if heading:
        return (K.SUBHEAD if kept else None) if words <= _MANY_WORDS + 4 else None
    if _within(block, "li"):
        return K.LIST_ITEM if kept else None
    if _within(block, "blockquote"):
        return K.PARAGRAPH if kept and words > _MANY_WORDS else None
    if block.strong and words <= _MANY_WORDS:
        return K.SUBHEAD if kept and not re.search(r"[.:,]$", block.text) else None
    if kept and words > _MANY_WORDS and re.search(r"[.!?。][\"”’')]*$", block.text):
        return K.PARAGRAPH
    return None


def _story(blocks: list[_Block], main: str) -> list[tuple[_Block, bool]]:
    """The blocks of the story's container, each with whether the main text has it."""
    squeezed = "".join(main.split())
    kept = ["".join(block.text.split()) in squeezed for block in blocks]
    body = [n for n, block in enumerate(blocks) if kept[n] and len(block.text.split()) > _MANY_WORDS]
    if len(body) < 3:
        return []
    paths = [blocks[n].path for n in body]
    shared = [nodes[0] for nodes in zip(*paths, strict=False) if all(node is nodes[0] for node in nodes)]
    container = shared[-1]
    chosen = [(block, kept[n]) for n, block in enumerate(blocks) if any(node is container for node in block.path)]
    if not any(_within(block, "h1") for block, _ in chosen):
        chosen = [(block, False) for block in blocks if _within(block, "h1")][:1] + chosen
    return chosen


def _squeezed_runs(kinds: list[K | None]) -> list[bool]:
    """Which lines to keep: of more than six unlabelled or linked lines in a row, which are a menu, none."""
    keep = [True] * len(kinds)
    start = 0
    for n in range(len(kinds) + 1):
        if n < len(kinds) and kinds[n] in (None, K.LINKED_HEADLINE):
            continue
        if n - start > 6:
            keep[start:n] = [False] * (n - start)
        start = n + 1
    return keep


def pages(shared: Path, weight: float = 1.0) -> Iterator[Sample]:
    """The saved pages whose mark-up says enough, as samples."""
    folder = shared / "pages"
    for entry in json.loads((folder / "index.json").read_text("utf-8")):
        name = entry["name"]
        paths = list((folder / "html").glob(name + ".*"))
        data = paths[0].read_bytes()
        root = html.fromstring(data, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
        chosen = _story(_blocks(root), (folder / "gold" / f"{name}.txt").read_text("utf-8"))
        kinds = [_kind(block, kept) for block, kept in chosen]
        rows = [(b.text, k) for (b, _), k, keep in zip(chosen, kinds, _squeezed_runs(kinds), strict=True) if keep]
        if sum(kind is not None for _, kind in rows) < 4:
            continue
        yield _sample(name, outlet_of(entry["url"]), rows, weight)


def _sample(name: str, outlet: str, rows: list[tuple[str, K | None]], weight: float) -> Sample:
    marked = [("• " if kind is K.LIST_ITEM else "") + text for text, kind in rows]
    source = Source(name + ".txt", lambda: io.BytesIO("\n\n".join(marked).encode("utf-8", "replace")))
    (draft,) = read(source)
    cut = pieces(draft)[0]
    known = {" ".join(text.split()): kind for text, kind in rows}
    return Sample(name, outlet, draft, cut, [known.get(piece.text) for piece in cut], weight, "pages")
