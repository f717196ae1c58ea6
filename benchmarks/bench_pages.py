"""How much of a saved page's story is found, beside trafilatura on the same pages in the same run.

Main text: F1 over word tokens, each page counting once, of what anatomy calls text (not captions, links to other
stories, page furniture), against ``../shared/pages``; trafilatura's best setting is the bar. Parts: micro F1 without
paragraphs on those pages whose parts are labelled in ``../shared/stories``, beside the same text without what the
mark-up says; furniture that no story needs (promo) is left out of the count.

    python -m benchmarks.bench_pages [SHARED]
"""

from __future__ import annotations

import io
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tui_reader.anatomy import dissect
from tui_reader.formats import read
from tui_reader.story import Block, BlockKind, Draft, Source

SETTINGS: dict[str, dict[str, Any]] = {
    "default": {},
    "without comments": {"include_comments": False},
    "fast": {"include_comments": False, "fast": True},
    "recall": {"include_comments": False, "favor_recall": True},
    "precision": {"include_comments": False, "favor_precision": True},
    "precision, no tables": {"include_comments": False, "favor_precision": True, "include_tables": False},
}
K = BlockKind
TEXT = frozenset((K.PARAGRAPH, K.SUBHEAD, K.LIST_ITEM, K.QUOTE, K.NOTE, K.HIGHLIGHT, K.DATELINE, K.HIGHLIGHTS_HEADER))


class Page(NamedTuple):
    """A saved page and its main text."""

    name: str
    url: str
    data: bytes
    gold: str


def pages(shared: Path) -> list[Page]:
    """The pages, in the order of their index."""
    folder = shared / "pages"
    found = []
    for entry in json.loads((folder / "index.json").read_text("utf-8")):
        file = next((folder / "html").glob(entry["name"] + ".*"))
        gold = (folder / "gold" / f"{entry['name']}.txt").read_text("utf-8")
        found.append(Page(entry["name"], entry["url"], file.read_bytes(), gold))
    return found


def draft_of(page: Page) -> Draft:
    """What newsread reads of a page."""
    return next(read(Source(page.name + ".html", lambda: io.BytesIO(page.data))))


def f1(found: str, gold: str) -> float:
    """F1 over the word tokens of two texts."""
    ours, theirs = (Counter(re.findall(r"\w+", text.lower())) for text in (found, gold))
    same = (ours & theirs).total()
    return 2 * same / (ours.total() + theirs.total()) if same else 0.0


def labelled(shared: Path, drafts: dict[str, Draft]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The pages whose parts are labelled, each with kind and text of each part."""
    squeezed = {name: _squeezed(draft.text) for name, draft in drafts.items()}
    for file in sorted((shared / "stories" / "gold").glob("*.json")):
        parts = [(part["kind"], part["text"]) for part in json.loads(file.read_text("utf-8"))]
        body = [_squeezed(text)[:60] for kind, text in parts if kind == "paragraph" and len(text) > 80]
        shares = {name: sum(start in text for start in body) for name, text in squeezed.items()}
        best = max(shares, key=shares.__getitem__)
        if body and shares[best] > 0.6 * len(body):
            yield best, parts


def part_counts(blocks: Sequence[Block], gold: Sequence[tuple[str, str]]) -> tuple[int, int, int]:
    """Parts other than paragraphs and furniture: found rightly, found, there."""
    left_out = {"paragraph", "promo", "ambiguous", "marker"}
    open_ = Counter(_squeezed(text) for kind, text in gold if kind in left_out)
    wanted = Counter((kind, _squeezed(text)) for kind, text in gold if kind not in left_out)
    found = Counter(
        (block.kind.value, text)
        for block in blocks
        if block.kind.value not in left_out and (text := _squeezed(block.text)) not in open_
    )
    known = {text for _, text in wanted}
    # What the labelled text does not hold, as times and captions outside its container, is neither right nor wrong.
    found = Counter({part: count for part, count in found.items() if part[1] in known})
    false = sum(1 for block in blocks if block.kind.value not in left_out and _squeezed(block.text) in open_)
    return (wanted & found).total(), found.total() + false, wanted.total()


def micro(counts: Sequence[tuple[int, int, int]]) -> str:
    """Precision, recall and F1 of counts."""
    right, found, there = (sum(column) for column in zip(*counts, strict=True))
    return f"P {right / found:.3f}  R {right / there:.3f}  F1 {2 * right / (found + there):.3f}  of {there} parts"


def main() -> int:
    """Print the figures; 1 where newsread finds less than trafilatura, or a page raises."""
    from trafilatura import extract

    shared = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared")
    some = pages(shared)
    peers: dict[str, float] = {}
    for name, setting in SETTINGS.items():
        start = time.process_time()
        peers[name] = sum(f1(extract(page.data, **setting) or "", page.gold) for page in some) / len(some)
        took = (time.process_time() - start) / len(some)
        print(f"trafilatura, {name:22} {peers[name]:.4f}  {1000 * took:5.1f} ms a page")
    drafts: dict[str, Draft] = {}
    raised = 0
    start = time.process_time()
    for page in some:
        try:
            drafts[page.name] = draft_of(page)
        except Exception as error:
            raised += 1
            print(f"{page.name}: {type(error).__name__}: {error}")
    took = (time.process_time() - start) / len(some)
    stories = {name: dissect(draft) for name, draft in drafts.items()}
    texts = {
        name: "\n".join(block.text for block in story.blocks if block.kind in TEXT) for name, story in stories.items()
    }
    reached = sum(f1(texts.get(page.name, ""), page.gold) for page in some) / len(some)
    best = max(peers.values())
    print(f"newsread {'':26} {reached:.4f}  {1000 * took:5.1f} ms a page (bar {best:.4f}), {raised} pages raise")
    marked, bare = [], []
    for name, gold in labelled(shared, drafts):
        draft = drafts[name]
        hintless = draft._replace(paragraphs=tuple(one._replace(hint=None) for one in draft.paragraphs))
        marked.append(part_counts(stories[name].blocks, gold))
        bare.append(part_counts(dissect(hintless).blocks, gold))
    print(f"parts of {len(marked)} pages, by mark-up:  {micro(marked)}")
    print(f"parts of {len(bare)} pages, bare text:   {micro(bare)}")
    return int(reached < best or raised > 0)


def _squeezed(text: str) -> str:
    return "".join(text.lower().split())


if __name__ == "__main__":
    sys.exit(main())
