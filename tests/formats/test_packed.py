"""Packed files: read as what they hold, and never more of it than is good."""

from __future__ import annotations

import gzip
import json
import lzma
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.archives import zipped
from tests.drafts import draft_of, source_of
from tests.formats.test_epub import book
from tui_reader.formats import file_source, is_story_name, packed, read
from tui_reader.formats.many import WHOLE
from tui_reader.story import NotAStoryError, UnreadableError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ZSTD = zstd.__name__
"""The package that unpacks it."""
TEXT = b"Title: Bees return\n\nThe bees are back.\n"
LINES = b"".join(json.dumps({"text": f"Story {number}."}).encode() + b"\n" for number in range(3))


Pack = Callable[[bytes], bytes]


def zst(data: bytes) -> bytes:
    """Packed by Zstandard."""
    return zstd.compress(data)


PACKINGS: list[tuple[Pack, str]] = [(gzip.compress, ".gz"), (lzma.compress, ".xz"), (zst, ".zst")]
MESSAGE = b"From: Harrow Bay Post <news@post.example>\nSubject: Bees return\n\nThe bees are back.\n"
SAID = b"The bees came back; nobody here knows where they have been all year."
PAGE = (
    b"<html><body><article><h1>Bees return</h1>" + b"<p>" * 3 + b"</p><p>".join([SAID] * 4) + b"</p></article></body>"
)
FORMS = {
    "a.txt": TEXT,
    "a.md": b"# Bees return\n\nThe bees are back.\n",
    "a.story": b"The bees are back.\n\n@highlight\n\nBees return\n",
    "a.html": PAGE,
    "a.mhtml": b"MIME-Version: 1.0\nContent-Type: text/html\n\n" + PAGE,
    "a.eml": MESSAGE,
    "a.mbox": b"From x Tue Jun  3 14:05:00 2025\n" + MESSAGE + b"\nFrom x Tue Jun  3 14:06:00 2025\n" + MESSAGE,
    "a.jsonl": LINES,
    "a.json": b"[" + LINES.strip().replace(b"\n", b",") + b"]",
    "a.rss": b"<rss version='2.0'><channel><item><title>Bees return</title><description>Back.</description></item>"
    b"</channel></rss>",
    "a.xml": b"<nitf><body><body.content><p>The bees are back.</p></body.content></body></nitf>",
    "a.epub": book(),
}
"""A file of each form."""


@pytest.mark.parametrize(("pack", "suffix"), PACKINGS)
@pytest.mark.parametrize("name", FORMS)
def test_every_form_packed(name: str, pack: Pack, suffix: str, tmp_path: Path) -> None:
    """What is packed is read as what it is, by the same ids; its name is that of a story."""
    plain = [draft.id for draft in read(source_of(FORMS[name], name))]
    file = tmp_path / (name + suffix)
    file.write_bytes(pack(FORMS[name]))
    assert [draft.id for draft in read(file_source(file))] == plain
    assert plain and is_story_name(file)


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can unpack it, one line says what to install."""
    monkeypatch.setitem(sys.modules, ZSTD, None)
    with pytest.raises(UnreadableError, match=r"^a\.txt\.zst: reading it takes the package .*pip install '[^\n]+$"):
        draft_of(zstd.compress(TEXT), "a.txt.zst")


@pytest.mark.parametrize(("pack", "suffix"), PACKINGS)
def test_one_file(pack: Pack, suffix: str, tmp_path: Path) -> None:
    """A packed story is that story, under the id that it has unpacked; a file of many holds many."""
    assert draft_of(pack(TEXT), "bees.txt" + suffix) == draft_of(TEXT, "bees.txt")
    (tmp_path / f"news.jsonl{suffix}").write_bytes(pack(LINES))
    found = [draft.text for draft in read(file_source(tmp_path / f"news.jsonl{suffix}"))]
    assert found == ["Story 0.", "Story 1.", "Story 2."]


def test_bombs(monkeypatch: pytest.MonkeyPatch) -> None:
    """What unpacks to more than the limit is cut, or refused."""
    monkeypatch.setattr(packed, "MAX_UNPACKED", 100_000)
    for pack, suffix in PACKINGS:
        draft = draft_of(pack(TEXT + b"a " * 1_000_000), "bomb.txt" + suffix)
        assert len(draft.text) <= 100_000
    monkeypatch.setattr(packed, "MAX_UNPACKED", 10_000_000)
    monkeypatch.setattr(packed, "MAX_MEMBER_BYTES", 100_000)
    bomb = zipped({"bomb.txt": b"a " * 1_000_000})
    with pytest.raises(NotAStoryError, match="longer than"):
        list(read(source_of(bomb, "bomb.zip")))
    stored = zipped({"a.txt": b"a " * 1_000_000}, zipfile.ZIP_STORED)
    with pytest.raises(NotAStoryError, match="longer than"):
        list(read(source_of(gzip.compress(stored), "bomb.zip.gz")))


@pytest.mark.parametrize("name", ["a.jsonl", "a.mbox"])
def test_a_packed_file_of_many_that_goes_on(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """However far it is unpacked: the stories before that are read as they are, and what follows is said to be cut."""
    data = FORMS[name]
    whole = [draft.text for draft in read(source_of(data, name))]
    for most in range(len("From "), len(data) + 2):
        monkeypatch.setattr(packed, "MAX_UNPACKED", most)
        items = packed.PACKED_MANY.items(source_of(gzip.compress(data), name + ".gz"), WHOLE)
        texts, said = list[str](), list[str]()
        for item in items:
            try:
                texts.append(item.read().text)
            except NotAStoryError as error:
                said.append(str(error))
        assert texts == whole[: len(texts)]
        goes_on = f"{name}.gz: it goes on; no more than 0 MB are unpacked"
        assert said == ([goes_on] if most < len(data) else [])
    assert texts == whole


def zipped_up(data: bytes) -> bytes:
    """An archive of one story."""
    return zipped({"a.txt": data})


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        *[("a.txt.gz", gzip.compress), ("a.txt.xz", lzma.compress), ("a.txt.zst", zst)],
        *[("a.jsonl.gz", gzip.compress), ("a.jsonl.zst", zst), ("a.zip", zipped_up)],
    ],
)
def test_broken_files(name: str, pack: Pack) -> None:
    """One line says that it cannot be unpacked."""
    whole = pack(TEXT + bytes(range(256)) * 40)
    for damaged in (whole[:-12], b"no archive", b""):
        with pytest.raises((NotAStoryError, UnreadableError), match=rf"^{name}[^\n]+$"):
            list(read(source_of(damaged, name)))
