"""Forms that want more than to be read: nothing of what they hide is shown, fetched, run, or grows."""

from __future__ import annotations

import io
import json
import os
import socket
import sys
import zipfile
from base64 import b64encode
from pathlib import Path

import pytest

from tests.archives import zipped
from tests.drafts import source_of
from tests.formats.test_epub import book
from tui_reader.formats import FORMATS, MANY, epub, read
from tui_reader.story import NotAStoryError, UnreadableError

SAID = "The bees came back; nobody here knows where they have been all year, and nobody has asked."
HIDDEN = (
    '<script>SECRET("script")</script><style>.SECRET { color: red }</style><noscript>SECRET noscript</noscript>'
    '<img src="https://tracker.example/SECRET.gif" width="1" height="1" alt=""><iframe src="https://SECRET.example/">'
    'SECRET frame</iframe><object data="https://SECRET.example/x">SECRET object</object><template>SECRET</template>'
    '<svg><text>SECRET drawing</text></svg><p hidden>SECRET hidden</p><p style="display: none">SECRET unseen</p>'
    '<link rel="stylesheet" href="https://SECRET.example/a.css"><form><input value="SECRET"><button>SECRET</button>'
    '</form><p onclick="SECRET()"></p><!-- SECRET comment -->'
)
BODY = "".join(f"<p>{SAID}</p>" for _ in range(4))
PAGE = f"<html><head><title>Bees return</title>{HIDDEN}</head><body><article>{BODY}{HIDDEN}</article></body></html>"


def book_of(page: str) -> bytes:
    """A book with one chapter."""
    files = {
        "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
        "b.opf": '<package><manifest><item id="a" href="a.xhtml"/></manifest><itemref idref="a"/></package>',
    }
    return zipped({**files, "a.xhtml": page})


def mime(*parts: tuple[str, str], kind: str = "related", head: str = "") -> bytes:
    """A MIME file of these parts, each a type and its text."""
    pieces = (
        f"--X\nContent-Type: {type_}\nContent-Transfer-Encoding: base64\n\n{b64encode(text.encode()).decode()}\n"
        for type_, text in parts
    )
    return f"{head}MIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary=X\n\n{''.join(pieces)}--X--\n".encode()


MAIL_HEAD = "From: news@post.example\nSubject: Bees return\n"
HOLDING = {
    "page.html": PAGE.encode(),
    "page.mhtml": mime(
        ("text/html", PAGE),
        ("text/html", f"<p>SECRET frame. {SAID}</p>"),
        ("text/javascript", "SECRET()"),
        ("text/css", ".SECRET {}"),
        ("image/svg+xml", "<svg><text>SECRET</text></svg>"),
    ),
    "letter.eml": mime(
        ("text/html", PAGE),
        ("text/calendar", "SECRET"),
        ("application/javascript", "SECRET()"),
        kind="mixed",
        head=MAIL_HEAD,
    ),
    "box.mbox": b"From x Tue Jun  3 14:05:00 2025\n" + mime(("text/html", PAGE), head=MAIL_HEAD),
    "feed.rss": f"<rss version='2.0'><channel><item><description><![CDATA[{PAGE}]]></description></item></channel>"
    "</rss>".encode(),
    "one.json": json.dumps({"title": "Bees return", "content_html": PAGE}).encode(),
    "lines.jsonl": json.dumps({"title": "Bees return", "content_html": PAGE}).encode(),
    "book.epub": book_of(PAGE),
    "nitf.xml": f"<nitf><body><script>SECRET</script><style>SECRET</style><body.content><p>{SAID}</p><media>"
    "<media-reference source='https://SECRET.example/1.jpg'>SECRET</media-reference></media></body.content></body>"
    "</nitf>".encode(),
}


@pytest.mark.parametrize("name", HOLDING)
def test_what_is_hidden_stays_hidden(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Scripts, styles, trackers, frames, other parts of a file: not shown, and no connection is opened for them."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    (draft,) = read(source_of(HOLDING[name], name))
    assert SAID in draft.text
    assert "SECRET" not in draft.text
    assert not any("SECRET" in (part.url or "") for part in draft.paragraphs)


def test_an_attachment_is_no_part_of_a_mail() -> None:
    """Even where it is text."""
    data = mime(("text/plain", SAID), ('text/plain; name="a.txt"', "SECRET"), kind="mixed", head=MAIL_HEAD)
    data = data.replace(b'name="a.txt"\n', b'name="a.txt"\nContent-Disposition: attachment\n')
    assert "SECRET" not in next(read(source_of(data, "letter.eml"))).text


BOMB = (
    "<!DOCTYPE r ["
    + '<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True))
    + '<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>'
)
GROWING_PAGE = f"{BOMB}<html><body><article>{BODY}<p>&i; &f;</p></article></body></html>"
GROWING = {
    "feed.rss": f"{BOMB}<rss version='2.0'><channel><item><title>Bees &i; &f;</title><description>{SAID} &i; &f;"
    "</description></item></channel></rss>".encode(),
    "feed.atom": f"{BOMB}<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Bees</title><content>{SAID} &i;&f;"
    "</content></entry></feed>".encode(),
    "nitf.xml": f"{BOMB}<nitf><body><p>{SAID} &i; &f;</p></body></nitf>".encode(),
    "g2.xml": f"{BOMB}<newsItem><inlineXML><p>{SAID} &i; &f;</p></inlineXML></newsItem>".encode(),
    "page.html": GROWING_PAGE.encode(),
    "page.xhtml": f"<?xml version='1.0'?>{GROWING_PAGE}".encode(),
    "book.epub": book_of(GROWING_PAGE),
}


@pytest.mark.parametrize("name", GROWING)
def test_entities_neither_grow_nor_read_files(name: str) -> None:
    """A billion laughs stay a few letters, and no file or address comes in."""
    try:
        drafts = list(read(source_of(GROWING[name], name)))
    except NotAStoryError:
        return  # too strange to be read is fine, too
    text = "".join(draft.text for draft in drafts)
    assert len(text) < 5_000
    assert "root:" not in text


@pytest.mark.parametrize("name", GROWING)
def test_not_even_a_few_entities_are_put_in(tmp_path: Path, name: str) -> None:
    """So few that no reader would refuse them: they bring in neither their text nor a file."""
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    few = (
        f'<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY i "&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "{secret.as_uri()}">]>'
    )
    data = (
        book_of(GROWING_PAGE.replace(BOMB, few))
        if name == "book.epub"
        else GROWING[name].replace(BOMB.encode(), few.encode())
    )
    text = "".join(draft.text for draft in read(source_of(data, name)))
    assert "a" * 11 not in text and SECRET not in text and len(text) > 50


SECRET = "SECRET in a file of the user's"
NAMING = {
    "a path": "{path}",
    "a path in an archive": "../../../../../../../..{path}",
    "an address": "file://{path}",
    "an inclusion": '<x xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="{path}" parse="text"/></x>',
    "an entity": '<!DOCTYPE r [<!ENTITY x SYSTEM "file://{path}">]><rss><channel><title>&x;</title></channel></rss>',
    "a style sheet": '<?xml-stylesheet href="{path}"?><rss><channel><item><title>A</title></item></channel></rss>',
    "a page": '<html><base href="file:///"><link rel=import href="{path}"><p><img src="{path}"><iframe src="{path}">',
    "a message": 'Subject: A\nContent-Type: message/external-body; access-type=local-file; name="{path}"\n\nA\n',
    "an object": '{{"title": "A", "text": {{"$ref": "file://{path}"}}, "url": "{path}", "path": "{path}"}}',
    "front matter": "---\ntitle: !!python/object/apply:builtins.open ['{path}']\ninclude: {path}\n---\nText.\n",
}


@pytest.fixture(scope="module")
def opened() -> list[str]:
    """Names of what is opened from now on, by anybody; once heard, an interpreter goes on hearing."""
    names: list[str] = []

    def heard(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open" and isinstance(arguments[0], str | bytes):
            names.append(os.fsdecode(arguments[0]))

    sys.addaudithook(heard)
    return names


def archive_naming(path: str) -> bytes:
    """An archive with members of that name, and a book that says it lies there."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("META-INF/container.xml", f'<container><rootfile full-path="{path}"/></container>')
        file.writestr(f"{path}.txt", "Title: A\n\nText.\n")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        file.writestr(link, path)
    return data.getvalue()


@pytest.mark.parametrize("suffix", [*FORMATS, *MANY, ".txt.gz"])
@pytest.mark.parametrize("how", NAMING)
def test_nothing_in_a_file_names_another_to_read(tmp_path: Path, suffix: str, how: str, opened: list[str]) -> None:
    """Whatever a story names, it is not opened, by newsread or by a package that it uses."""
    secret = tmp_path / "secret.txt"
    secret.write_text(f"<rss version='2.0'><channel><item><title>{SECRET}</title></item></channel></rss>")
    text = NAMING[how].format(path=secret)
    data = archive_naming(text) if suffix in (".zip", ".epub") else text.encode()
    del opened[:]
    try:
        found = "".join(draft.text for draft in read(source_of(data, f"a{suffix}")))
    except (NotAStoryError, UnreadableError):
        found = ""
    assert [name for name in opened if "secret" in name] == [] and SECRET not in found


def test_entities_in_the_tables_of_a_book() -> None:
    """Its container and its package are XML, too."""
    with zipfile.ZipFile(io.BytesIO(book())) as whole:
        texts = {name: whole.read(name).decode() for name in whole.namelist()}
    for name, text in texts.items():
        if name.endswith((".opf", "container.xml")):
            texts[name] = BOMB + text.replace("A winter without a road", "Winter &i; &f;")
    try:
        outlets = [draft.about.outlet or "" for draft in read(source_of(zipped(texts), "winter.epub"))]
    except NotAStoryError:
        return
    assert not any("root:" in outlet or "aaaa" in outlet for outlet in outlets)


def test_a_chapter_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    """No more than the limit is unpacked of it."""
    monkeypatch.setattr(epub, "MAX_MEMBER_BYTES", 10_000)
    (draft,) = read(source_of(book_of(f"<p>{SAID}</p>" * 10_000), "winter.epub"))
    assert len(draft.text) <= 10_000


def test_a_book_of_very_many_chapters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only so many are looked at."""
    monkeypatch.setattr(epub, "MAX_MEMBERS", 1)
    assert len(list(read(source_of(book(), "winter.epub")))) == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("deep.json", b"[" * 200_000),
        ("deep.jsonl", b'{"a":' * 200_000),
        ("deep.xml", b"<nitf><body>" + b"<p>" * 200_000),
        ("deep.rss", b"<rss version='2.0'>" + b"<a>" * 50_000),
        ("deep.html", b"<div>" * 100_000),
        ("deep.eml", b"Subject: x\n" + b"Content-Type: multipart/mixed; boundary=X\n\n--X\n" * 2_000),
    ],
)
def test_depth_ends_in_a_line(name: str, data: bytes) -> None:
    """Brackets and elements without end are refused, or read; nothing overflows."""
    try:
        list(read(source_of(data, name)))
    except NotAStoryError as error:
        assert "\n" not in str(error)
