"""Feeds (RSS, Atom, JSON Feed): each entry a story, by the text that the feed itself holds. Nothing is fetched."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from tui_reader import formats
from tui_reader.formats import extracted, newsxml
from tui_reader.formats.addresses import address
from tui_reader.formats.decoding import marked
from tui_reader.formats.extracted import Part
from tui_reader.formats.json_story import Names, draft_of_object, loaded
from tui_reader.formats.many import Item, Many, Slice, refused
from tui_reader.formats.reading import raw
from tui_reader.story import About, Draft, NotAStoryError, Source

MAX_FEED_BYTES = 64 * 1024 * 1024
"""What is read of a feed, which has to be held as a whole."""
_BEGINNING = 2000
"""Bytes in which the root element begins."""
_DECLARATION = 200
"""Bytes in which an XML declaration names the encoding."""
_ENCODING = re.compile(rb"""encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._:-]{1,40})""")
_ENTRIES = ("items", "articles", "stories", "results", "data", "entries", "docs")
"""Where a JSON file that is no list has its list of stories."""


def xml_items(source: Source, part: Slice) -> Iterator[Item]:
    """The entries of an RSS or Atom file, however malformed it is; the stories of NITF and NewsML-G2.

    Where the file is too long, the last item, which is not whole, says so.
    """
    data, more = raw(source, MAX_FEED_BYTES)
    reads = _xml_reads(source, data)
    if more and reads:
        reads[-1] = refused(f"{source.name}: it goes on; no more than {MAX_FEED_BYTES // 1024**2} MB are read")
    for number, read in enumerate(reads, 1):
        yield Item(number, read)


def _xml_reads(source: Source, data: bytes) -> list[Callable[[], Draft]]:
    """What reads each of the stories."""
    name = source.name
    with extracted.packages_for(source):
        encoding = _declared(data)
        if encoding is None:
            from tui_reader.formats.webpage.charset import decoded

            text, encoding = decoded(data)
            data = text.encode("utf-8", "replace")
        if any(f"<{root}".encode() in data[:_BEGINNING] for root in newsxml.ROOTS):
            found = enumerate(newsxml.items(name, data), 1)
            return [partial(newsxml.draft_of, address(name, number), one, encoding) for number, one in found]
        import feedparser

        # As a file: bare bytes would be tried as the name of a file, or an address, first. What is not to be shown is
        # left out by the page's rules, which need to see its tags.
        try:
            feed = feedparser.parse(io.BytesIO(data), response_headers={"content-type": ""}, sanitize_html=False)
        except ValueError:
            # It takes the names of namespaces apart at white space, and not every such name holds but one.
            feed = feedparser.FeedParserDict(entries=[])
    if not feed.entries and b"<opml" in data[:_BEGINNING].lower():
        raise NotAStoryError(f"{name}: a list of feeds, which holds no story; save one of these feeds")
    if not feed.get("version") and not feed.entries:
        raise NotAStoryError(f"{name}: no feed, or one too broken to be read; save it again")
    entries = enumerate(feed.entries, 1)
    return [partial(_entry, address(name, number), entry, feed.feed, encoding) for number, entry in entries]


def _declared(data: bytes) -> str | None:
    """The encoding that a byte order mark or the XML declaration names; None where nothing does."""
    found = _ENCODING.search(data[:_DECLARATION])
    if mark := marked(data):
        return mark
    if found is None:
        return None
    from tui_reader.formats.encodings import codec_of, name_of

    codec = codec_of(found[1].decode())
    return name_of(codec) if codec and not data.isascii() else "utf-8"


def json_items(source: Source, part: Slice) -> Iterator[Item]:
    """The stories of a JSON file: the file itself, or the list that it is or holds, as a JSON Feed does."""
    data, more = raw(source, MAX_FEED_BYTES)
    if more:
        limit = f"{MAX_FEED_BYTES // 1024**2} MB"
        raise NotAStoryError(f"{source.name}: longer than {limit}; save it as JSON Lines, a story a line")
    value, encoding = loaded(source.name, data)
    outlet = value.get("title") if isinstance(value, dict) and "version" in value else None
    if isinstance(value, dict):
        value = next((value[name] for name in _ENTRIES if isinstance(value.get(name), list)), [value])
    if not isinstance(value, list):
        raise NotAStoryError(f"{source.name}: neither a JSON object nor a list of such, so no story")
    for number, one in enumerate(value, 1):
        yield Item(number, partial(_object, address(source.name, number), one, outlet, source.fields, encoding))


XML = Many(xml_items)
JSON = Many(json_items)


def _object(name: str, value: Any, outlet: object, names: Names, encoding: str) -> Draft:
    if not isinstance(value, dict):
        raise NotAStoryError(f"{name}: no JSON object, so no story")
    data = json.dumps(value, sort_keys=True).encode()
    known = {**value, "outlet": outlet} if isinstance(outlet, str) and "outlet" not in value else value
    return draft_of_object(name, known, data, names, encoding)


def _entry(name: str, entry: Any, feed: Any, encoding: str) -> Draft:
    """The story in an entry. Its bytes cannot be told from the feed's, so the id is that of what it says."""
    from tui_reader.dates import parse_date
    from tui_reader.formats.webpage import fragment

    text = next((one.value for one in entry.get("content", ()) if one.get("value")), entry.get("summary")) or ""
    when = entry.get("published") or entry.get("updated") or ""
    url = entry.get("link")
    about = About(
        title=_line(entry.get("title") or ""),
        bylines=tuple(author for one in entry.get("authors", ()) if (author := one.get("name"))),
        published=parse_date(when),
        outlet=_line(feed.get("title") or ""),
        url=url if url and url.startswith(("http://", "https://")) else None,
    )
    parts: list[Part] = fragment(text, about) if text.strip() else []
    said = json.dumps([about.title, when, url, text]).encode()
    draft = extracted.draft(formats.story_id(said), extracted.headed(about, parts), about, encoding)
    if not draft.paragraphs:
        raise NotAStoryError(f"{name}: an entry without headline and text")
    return draft


def _line(text: str) -> str | None:
    """A headline as one line, without the mark-up that some feeds have in theirs."""
    if "<" in text:
        from tui_reader.formats.webpage import fragment

        text = " ".join(part.text for part in fragment(text, About())) or text
    return " ".join(text.split()) or None
