"""JSON, one object a line; ``schema.json`` beside this module says what stands in it.

What a terminal might obey, or a reader of lines stumble over, is escaped: the output is both exact and harmless.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache

from tui_reader.output import Options
from tui_reader.output.names import ID_LENGTH
from tui_reader.safe_text import NONCHARACTERS
from tui_reader.story import About, Hit, Marks, Row, Span, Story, Title

SCHEMA_VERSION = 1


def story(story: Story, options: Options) -> Iterator[str]:
    """A story with all its parts."""
    yield line(
        {
            **_head("story", story.id, story.paths, story.title, story.about, story.words, story.marks),
            "encoding": story.encoding,
            "span_of": "extracted text" if story.extracted else "decoded file",
            "highlights": list(story.highlights),
            "linked_headlines": [
                {"text": text, "story": _short(target), "url": url} for _, text, target, url in _links(story)
            ],
            "blocks": [
                {
                    "kind": block.kind,
                    "text": block.text,
                    "span": block.span,
                    "certainty": round(block.certainty, 3),
                    "why": block.why,
                }
                for block in story.blocks
                if not options.kinds or block.kind in options.kinds
            ],
            "furniture": story.furniture,
        },
        options,
    )


def _links(story: Story) -> list[tuple[Span, str, str | None, str | None]]:
    """Linked headlines and the words amid paragraphs that lead to stories, in order: span, text, target, address."""
    found = {
        block.span: (block.text, story.target(block), block.url)
        for block in story.blocks
        if block.kind == "linked_headline"
    }
    urls = {anchor.span: anchor.url for anchor in story.anchors}
    found |= {link.span: (link.text, link.target, urls[link.span]) for link in story.links if link.span in urls}
    return [(span, *found[span]) for span in sorted(found)]


def row(row: Row, options: Options) -> Iterator[str]:
    """A row of a list."""
    yield line(head("row", row), options)


def hit(hit: Hit, options: Options) -> Iterator[str]:
    """A search result."""
    excerpt = {"text": hit.excerpt.text, "spans": hit.excerpt.spans}
    yield line({**head("hit", hit.row), "score": round(hit.score, 6), "excerpt": excerpt}, options)


def head(kind: str, row: Row) -> dict[str, object]:
    """What every object has."""
    return _head(kind, row.id, row.paths, row.title, row.about, row.words, row.marks)


def _head(
    kind: str, story_id: str, paths: tuple[str, ...], title: Title, about: About, words: int, marks: Marks
) -> dict[str, object]:
    return {
        "schema": SCHEMA_VERSION,
        "type": kind,
        "id": _short(story_id),
        "paths": paths,
        "title": title._asdict(),
        "bylines": about.bylines,
        "published": about.published and about.published._asdict(),
        "place": about.place,
        "outlet": about.outlet,
        "url": about.url,
        "language": about.language,
        "words": words,
        "unread": not marks.read,
        "starred": marks.starred,
        "tags": marks.tags,
    }


def _short(story_id: str | None) -> str | None:
    return story_id and story_id[:ID_LENGTH]


def line(value: dict[str, object], options: Options) -> str:
    """`value` on one line, of its keys those that are wanted."""
    if options.fields:
        value = {key: value[key] for key in options.fields if key in value}
    text = json.dumps(value, ensure_ascii=False)
    # Of ASCII `json` leaves only DEL as it is; to look for it alone takes a hundredth of the time.
    if not text.isascii() or "\x7f" in text:
        text = _dangerous().sub(_escaped, text)
    return text + "\n"


def _escaped(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]


@cache
def _dangerous() -> re.Pattern[str]:
    """C1 and DEL, line separators, bidi controls, lone surrogates, noncharacters; C0 is escaped by `json` itself."""
    return re.compile(f"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff{NONCHARACTERS}]")
