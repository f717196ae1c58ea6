"""Feeds (RSS, Atom, JSON Feed): each entry a story, by the text that the feed itself holds. Nothing is fetched."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from typing import Any

from tui_reader import formats
from tui_reader.formats import extracted, newsxml
from tui_reader.formats.addresses import address
from tui_reader.formats.decoding import has_mark
from tui_reader.formats.extracted import Part
from tui_reader.formats.json_story import draft_of_object
from tui_reader.formats.many import Item, Many, Slice
from tui_reader.formats.reading import raw
from tui_reader.story import About, Draft, NotAStoryError, Source

MAX_FEED_BYTES = 64 * 1024 * 1024
"""What is read of a feed, which has to be held as a whole."""
_BEGINNING = 2000
"""Bytes in which the root element begins."""
_DECLARATION = 200
"""Bytes in which an XML declaration names the encoding."""
_ENTRIES = ("items", "articles", "stories", "results", "data", "entries", "docs")
"""Where a JSON file that is no list has its list of stories."""


def xml_items(source: Source, part: Slice) -> Iterator[Item]:
    """The entries of an RSS or Atom file, however malformed it is; the stories of NITF and NewsML-G2."""
    data, _ = raw(source, MAX_FEED_BYTES)
    with extracted.packages_for(source):
        if any(f"<{root}".encode() in data[:_BEGINNING] for root in newsxml.ROOTS):
            for number, one in enumerate(newsxml.items(source.name, data), 1):
                yield Item(number, partial(newsxml.draft_of, address(source.name, number), one))
            return
        import feedparser

        from tui_reader.formats.webpage.charset import decoded

        if not _declares_encoding(data):
            data = decoded(data)[0].encode("utf-8", "replace")
        feed = feedparser.parse(data, response_headers={"content-type": ""}, sanitize_html=True)
    if not feed.get("version") and not feed.entries:
        raise NotAStoryError(f"{source.name}: no feed, or one too broken to be read; save it again")
    for number, entry in enumerate(feed.entries, 1):
        yield Item(number, partial(_entry, address(source.name, number), entry, feed.feed))


def _declares_encoding(data: bytes) -> bool:
    return has_mark(data) or b"encoding=" in data[:_DECLARATION]


def json_items(source: Source, part: Slice) -> Iterator[Item]:
    """The stories of a JSON file: the file itself, or the list that it is or holds, as a JSON Feed does."""
    data, _ = raw(source, MAX_FEED_BYTES)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotAStoryError(f"{source.name}: no JSON ({error}); save it again") from error
    outlet = value.get("title") if isinstance(value, dict) and "version" in value else None
    if isinstance(value, dict):
        value = next((value[name] for name in _ENTRIES if isinstance(value.get(name), list)), [value])
    if not isinstance(value, list):
        raise NotAStoryError(f"{source.name}: neither a JSON object nor a list of such, so no story")
    for number, one in enumerate(value, 1):
        yield Item(number, partial(_object, address(source.name, number), one, outlet))


XML = Many(xml_items)
JSON = Many(json_items)


def _object(name: str, value: Any, outlet: object) -> Draft:
    if not isinstance(value, dict):
        raise NotAStoryError(f"{name}: no JSON object, so no story")
    data = json.dumps(value, sort_keys=True).encode()
    known = {**value, "outlet": outlet} if isinstance(outlet, str) and "outlet" not in value else value
    return draft_of_object(name, known, data)


def _entry(name: str, entry: Any, feed: Any) -> Draft:
    """The story in an entry. Its bytes cannot be told from the feed's, so the id is that of what it says."""
    from tui_reader.dates import parse_date
    from tui_reader.formats.webpage import fragment

    text = next((one.value for one in entry.get("content", ()) if one.get("value")), entry.get("summary", ""))
    when = entry.get("published") or entry.get("updated") or ""
    url = entry.get("link")
    about = About(
        title=" ".join(entry.get("title", "").split()) or None,
        bylines=tuple(author for one in entry.get("authors", ()) if (author := one.get("name"))),
        published=parse_date(when),
        outlet=feed.get("title") or None,
        url=url if url and url.startswith(("http://", "https://")) else None,
    )
    parts: list[Part] = fragment(text, about) if text.strip() else []
    said = json.dumps([about.title, when, url, text]).encode()
    draft = extracted.draft(formats.story_id(said), extracted.headed(about, parts), about)
    if not draft.paragraphs:
        raise NotAStoryError(f"{name}: an entry without headline and text")
    return draft
