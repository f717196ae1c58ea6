"""Where a story came from, in the head of a copy of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.drafts import parts, source_of, story_of
from tui_reader.anatomy import dissect
from tui_reader.formats import read
from tui_reader.formats.origin import address_of, noted, told

ADDRESS = "https://post.example/2025/bees"
SAID = "The bees came back; nobody here knows where they have been all year."
PAGE = "<article><h1>Bees return</h1>" + f"<p>{SAID}</p>" * 4 + "</article></body></html>"


def copied(data: bytes, name: str, address: str = ADDRESS) -> bytes:
    """The bytes of the copy."""
    with told(source_of(data, name), address).open() as file:
        return file.read()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", f"Bees return\n\nBy Ada Fenn\n\n{SAID}\n"),
        ("a.txt", f"{SAID}\r\n\r\n{SAID}\r\n"),
        ("a.txt", f"Title: Bees return\nDate: 2025-06-03\n\n{SAID}\n"),
        ("a.txt", f"---\ntitle: Bees return\n---\n\n{SAID}\n"),
        ("a.txt", f"From: Ada Fenn <ada@post.example>\nSubject: Bees return\n\n{SAID}\n\n> Why\n> now?\n"),
        ("a.text", f"\ufeffBees return\n\n{SAID}\n"),
        ("saved", f"Bees return\n\n{SAID}\n"),
        ("a.md", f"# Bees return\n\n{SAID}\n"),
        ("a.md", f"---\ntitle: Bees return\n---\n{SAID}\n"),
        ("a.html", f"<html><body>{PAGE}"),
        ("a.html", f"\n<!DOCTYPE html>\n<html><body>{PAGE}"),
        ("a.xhtml", f'<?xml version="1.0"?><!DOCTYPE html><html><body>{PAGE}'),
        ("a.eml", f"From: news@post.example\nSubject: Bees return\n\n{SAID}\n"),
        ("a.eml", f"From x Tue Jun  3 14:05:00 2025\nFrom: news@post.example\nSubject: Bees return\n\n{SAID}\n"),
    ],
)
def test_forms_with_room(name: str, text: str) -> None:
    """The address is read back, and the story's parts are those that it had without it."""
    before, after = story_of(text, name), dissect(next(read(told(source_of(text.encode(), name), ADDRESS))))
    assert (before.about.url, after.about.url) == (None, ADDRESS)
    assert parts(after) == parts(before)
    assert after.about._replace(url=None) == before.about


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", b"Title: Bees return\nLink: https://post.example/1\n\nThe bees are back.\n"),
        ("a.txt", b"\xff\xfe" + "Bees return\n\nThe bees are back.\n".encode("utf-16-le")),
        ("a.story", b"The bees are back.\n\n@highlight\n\nBees return\n"),
        ("a.json", b'{"title": "Bees return", "text": "The bees are back."}'),
        ("a.jsonl", b'{"title": "Bees return", "text": "The bees are back."}\n'),
        ("a.html", f'<html><head><link rel="canonical" href="https://post.example/1"></head><body>{PAGE}'.encode()),
    ],
)
def test_what_stays_as_it_is(name: str, data: bytes) -> None:
    """Forms without room, and stories that name an address."""
    assert copied(data, name) == data


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (ADDRESS, ADDRESS),
        ("https://post.example/a--b", "https://post.example/a-%2Db"),
        ("https://post.example/Brücke", "https://post.example/Br%C3%BCcke"),
        *[("post.example", None), ("file:///etc/passwd", None), ("javascript:x", None), ("", None)],
        *[("https://post.example/\nLink: x", None), ("https://a.example/ --> <script>", None)],
        *[("https://a.example/><script>", None), ("https://a.example/\x1b[31m", None)],
    ],
)
def test_addresses(text: str, wanted: str | None) -> None:
    """Only an address of the web, and nothing that could end the line or the comment it stands in."""
    assert address_of(text) == wanted


def test_no_head_can_be_broken_out_of() -> None:
    """A comment ends where it should."""
    address = address_of("https://post.example/--")
    assert address
    assert copied(f"<html><body>{PAGE}".encode(), "a.html", address).count(b"-->") == 1


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="this system notes nothing beside files")
def test_what_the_system_noted(tmp_path: Path) -> None:
    """Browsers note the address beside the file; other notes, and none, say nothing."""
    file = tmp_path / "a.txt"
    file.write_text("Bees return\n\nThe bees are back.\n")
    assert noted(str(file)) is None
    assert noted(str(tmp_path / "none")) is None
    for note, wanted in ((ADDRESS, ADDRESS), ("not an address", None)):
        try:
            os.setxattr(file, "user.xdg.origin.url", note.encode())
        except OSError:
            pytest.skip("this file system keeps no notes beside files")
        assert noted(str(file)) == wanted
