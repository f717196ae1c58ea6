"""One file of each form that a saved story has, each story with a headline that no other has."""

from __future__ import annotations

import gzip
import json
import lzma
import sys
from collections.abc import Callable
from pathlib import Path

from tests.archives import zipped

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

SAID = "The town woke to rain on Monday, and nobody who lives by the water was surprised by it."
RUSSIAN = "Мост через залив останется закрытым до весны, сообщили инженеры."


def _text(word: str) -> str:
    return f"Title: {word} in the harbour\nDate: 2025-06-03\nSource: Harrow Bay Post\n\n{SAID}\n"


def _page(word: str) -> str:
    body = "".join(f"<p>{SAID}</p>" for _ in range(4))
    return f"<!DOCTYPE html><html><body><article><h1>{word} in the harbour</h1>{body}</article></body></html>"


def _mail(word: str) -> str:
    return f"From: Harrow Bay Post <news@post.example>\nSubject: {word} in the harbour\n\n{SAID}\n"


def _lines(*words: str) -> str:
    return "".join(json.dumps({"title": f"{word} in the harbour", "text": SAID}) + "\n" for word in words)


def _rss(word: str) -> str:
    item = f"<item><title>{word} in the harbour</title><description>{SAID}</description></item>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>{item}</channel></rss>'


def _atom(word: str) -> str:
    entry = f"<entry><title>{word} in the harbour</title><content>{SAID}</content></entry>"
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>{entry}</feed>'


def _g2(word: str) -> str:
    body = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{SAID}</p></body></html>'
    meta = f"<contentMeta><headline>{word} in the harbour</headline></contentMeta>"
    content = f"<contentSet><inlineXML>{body}</inlineXML></contentSet>"
    return f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">{meta}{content}</newsItem>'


def _nitf(word: str) -> str:
    head = f"<body.head><hedline><hl1>{word} in the harbour</hl1></hedline></body.head>"
    return f"<nitf><body>{head}<body.content><p>{SAID}</p></body.content></body></nitf>"


def _book(*words: str) -> bytes:
    items = "".join(f'<item id="{word}" href="{word}.xhtml"/>' for word in words)
    spine = "".join(f'<itemref idref="{word}"/>' for word in words)
    files = {
        "META-INF/container.xml": '<container><rootfile full-path="book.opf"/></container>',
        "book.opf": f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>",
    }
    return zipped(files | {f"{word}.xhtml": _page(word) for word in words})


Forms = dict[str, tuple[bytes, tuple[str, ...]]]
"""By the name of the file, its bytes and the first words of the headlines in it."""


def _page_of_one_file(word: str) -> str:
    """As SingleFile saves it."""
    saved = f"<!--\n Page saved with SingleFile \n url: https://post.example/{word} \n-->"
    return _page(word).replace("<html>", f"<html lang=en>{saved}<style>p{{color:red}}</style>")


def _json_feed(word: str) -> str:
    item = {"id": "1", "title": f"{word} in the harbour", "content_html": f"<p>{SAID}</p>"}
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": [item]})


def _mailbox(*words: str) -> str:
    return "".join(f"From x Tue Jun  3 14:05:00 2025\n{_mail(word)}\n" for word in words)


def plain_forms(mark: str = "") -> Forms:
    """A file of each form that is not packed; `mark` ends the first word of each headline."""

    def of(name: str, make: Callable[..., str | bytes], *words: str) -> None:
        marked = tuple(word + mark for word in words)
        data = make(*marked)
        made[name] = data if isinstance(data, bytes) else data.encode(), marked

    made: Forms = {}
    of("plain.txt", lambda word: f"{word} in the harbour\n\nBy Ada Fenn\n\n{SAID}\n\n{SAID}\n", "Anchors")
    of("labelled.text", _text, "Barges")
    of("front.md", lambda word: f"---\ntitle: {word} in the harbour\n---\n\n{SAID}\n", "Capstans")
    of("cnn.story", lambda word: f"{word} in the harbour\n\n{SAID}\n\n@highlight\n\nThe town woke\n", "Dinghies")
    of("page.html", _page, "Eels")
    of("page.htm", _page, "Buoys")
    of("single.html", _page_of_one_file, "Flotsam")
    of("page.mhtml", lambda word: f"MIME-Version: 1.0\nContent-Type: text/html\n\n{_page(word)}", "Ferries")
    of("letter.eml", _mail, "Gulls")
    of("box.mbox", _mailbox, "Herring", "Icebergs")
    of("lines.jsonl", _lines, "Jetties", "Kelp")
    of("one.json", _lines, "Lobsters")
    of("feed.json", _json_feed, "Xebecs")
    of("feed.rss", _rss, "Mackerel")
    of("feed.atom", _atom, "Nets")
    of("nitf.xml", _nitf, "Oars")
    of("g2.xml", _g2, "Pilots")
    of("book.epub", _book, "Quays", "Rudders")
    return made


PACKINGS: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.compress, ".xz": lzma.compress, ".zst": zstd.compress}


def packed_forms() -> Forms:
    """A file of each form in each way of packing, by itself and in an archive; no headline is there twice."""
    made: Forms = {}
    for suffix, pack in PACKINGS.items():
        for name, (data, words) in plain_forms(f"-{suffix[1:]}").items():
            made[name + suffix] = pack(data), words
        for name, (data, words) in plain_forms(f"-{suffix[1:]}-zip").items():
            made[f"{name}{suffix}.zip"] = zipped({name + suffix: pack(data)}), words
    for name, (data, words) in plain_forms("-zip").items():
        made[f"{name}.zip"] = zipped({name: data}), words
    boxes = {"cur/1748959500.M1P1.host:2,S": _mail("Dolphins").encode(), "new/": b"", "tmp/": b""}
    made["maildir.zip"] = zipped(boxes), ("Dolphins",)
    return made


FORMS: Forms = {
    **plain_forms(),
    "packed.txt.gz": (gzip.compress(_text("Seals").encode()), ("Seals",)),
    "packed.jsonl.zst": (zstd.compress(_lines("Tides", "Urchins").encode()), ("Tides", "Urchins")),
    "packed.html.xz": (lzma.compress(_page("Vessels").encode()), ("Vessels",)),
    "packed.zip": (zipped({"a.txt": _text("Whales"), "b.eml": _mail("Yachts")}), ("Whales", "Yachts")),
    "cyrillic.txt": (f"Title: Zander in the harbour\n\n{RUSSIAN}\n".encode("koi8-r"), ("Zander",)),
    "Mail/cur/1748959500.M1P1.host:2,S": (_mail("Winches").encode(), ("Winches",)),
}

NO_STORIES: dict[str, tuple[bytes, str]] = {
    "binary.txt": (bytes(range(256)) * 8, "binary data, not text"),
    "empty.txt": (b"\n", "there is no text in it"),
    "blank.jsonl": (b"\n\n", "there is no story in it"),
    "empty.rss": (b"<rss version='2.0'><channel><title>Post</title></channel></rss>", "there is no story in it"),
    "index.html": (
        b"<html><body><h1>News</h1>"
        + b"".join(b'<p><a href="/%d">Minister says no to bridge number %d again</a></p>' % (n, n) for n in range(40))
        + b"</body></html>",
        "hardly any text of its own, as an index page",
    ),
    "login.html": (
        b"<html><body><h1>Welcome back</h1><form><input name=user><input type=password></form></body></html>",
        "a page to log in, not a story",
    ),
    "broken.jsonl": (b"{broken\n", "no JSON"),
    "feeds.opml": (b"<opml version='2.0'><body><outline text='Post'/></body></opml>", "a list of feeds"),
    "broken.gz.txt.gz": (b"no archive", "cannot be unpacked"),
    "picture.zip": (zipped({"a.png": "x"}), "no file in it that a story has the name of"),
}
"""By the name of the file, its bytes and what is said of it."""


def fill(folder: Path, files: Forms | dict[str, tuple[bytes, str]]) -> None:
    """Write files into a folder."""
    for name, (data, _) in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    if (folder / "Mail").is_dir():
        for name in ("new", "tmp"):
            (folder / "Mail" / name).mkdir(exist_ok=True)
