"""A folder with a file of each form is added; then each story is listed, found, shown and read on the screen."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import newsread
from tests.e2e.terminal import Terminal
from tests.forms import FORMS, NO_STORIES, fill, packed_forms

WORDS = sorted(word for _, words in FORMS.values() for word in words)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library to which a folder with a file of each form was added."""
    fill(tmp_path / "saved", FORMS)
    (tmp_path / "news").mkdir()
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(tmp_path / "news"))
    added = newsread("add", "saved", cwd=tmp_path)
    assert (added.returncode, added.stderr) == (0, b"")
    assert len(added.stdout.splitlines()) == len(FORMS)
    return tmp_path / "news"


def test_each_story_is_listed_found_and_shown(library: Path) -> None:
    """By the word that its headline alone has, at an address that leads back to it."""
    listed = [json.loads(line) for line in newsread("list", "--format", "json", cwd=library).stdout.splitlines()]
    assert sorted(row["title"]["text"].partition(" ")[0] for row in listed) == WORDS
    found: list[str] = []
    for some in (WORDS[start : start + 40] for start in range(0, len(WORDS), 40)):
        query = " OR ".join(f"title:{word}" for word in some)
        found += newsread("search", query, "--format", "paths", cwd=library).stdout.decode().splitlines()
    assert sorted(found) == sorted(str(library / row["paths"][0]) for row in listed)
    shown = newsread("show", *(row["paths"][0] for row in listed), cwd=library)
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert all(f"{word} in the harbour\n".encode() in shown.stdout for word in WORDS)
    assert b"no story  0\n" in newsread("doctor", cwd=library).stdout


def test_each_form_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By each way of packing, and in archives, packed or not: added, listed, found and shown as the plain ones are."""
    files = packed_forms()
    fill(tmp_path / "saved", files)
    (tmp_path / "news").mkdir()
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(tmp_path / "news"))
    added = newsread("add", "saved", cwd=tmp_path)
    assert (added.returncode, added.stderr, len(added.stdout.splitlines())) == (0, b"", len(files))
    rows = [json.loads(line) for line in newsread("list", "--format", "json", cwd=tmp_path).stdout.splitlines()]
    wanted = sorted(word for _, words in files.values() for word in words)
    assert sorted(row["title"]["text"].partition(" ")[0] for row in rows) == wanted
    found = newsread("search", "title:harbour body:surprised", "--format", "paths", cwd=tmp_path)
    assert sorted(found.stdout.decode().splitlines()) == sorted(
        str(tmp_path / "news" / row["paths"][0]) for row in rows
    )
    shown = newsread("show", *(row["paths"][0] for row in rows), cwd=tmp_path)
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert all(f"{word} in the harbour\n".encode() in shown.stdout for word in wanted)
    assert newsread("doctor", cwd=tmp_path).stdout.count(b"no story  0\n") == 1


def test_what_was_added_stays_as_it_was(library: Path, tmp_path: Path) -> None:
    """Each file is copied byte for byte; added once more, none is copied again."""
    before = {path.name: path.read_bytes() for path in library.iterdir()}
    assert sorted(before.values()) == sorted(data for data, _ in FORMS.values())
    again = newsread("add", "saved", cwd=tmp_path)
    assert (again.returncode, again.stdout) == (0, b"")
    assert again.stderr.count(b"already in the library") == len(FORMS)
    assert {path.name: path.read_bytes() for path in library.iterdir()} == before


def test_what_is_no_story_is_told_with_the_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By `doctor` of what lies in the library, by `add` of what would; neither has more than a line for each."""
    fill(tmp_path / "news", NO_STORIES)
    (tmp_path / "other").mkdir()
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(tmp_path / "news"))
    told = newsread("doctor", cwd=tmp_path).stdout.decode()
    refused = newsread("add", "news", "--library", "other", cwd=tmp_path)
    assert refused.returncode == 4
    for lines in (told.partition("no story")[2].splitlines()[1:], refused.stderr.decode().splitlines()):
        assert len(lines) == len(NO_STORIES)
        for name, (_, reason) in NO_STORIES.items():
            assert any(name in line and reason in line for line in lines), (name, lines)
    assert list((tmp_path / "other").iterdir()) == []


def test_a_mail_from_standard_input(tmp_path: Path) -> None:
    """A message piped by a mail program is added as one, a page as a page; where it came from is kept."""
    (tmp_path / "news").mkdir()
    message = b"Received: by host\nFrom: Post <news@post.example>\nSubject: Bees return\n\nThe bees are back.\n"
    address = "https://post.example/bees"
    added = newsread("add", "-", "--from", address, "--library", "news", cwd=tmp_path, feed=message)
    assert added.stdout == b"post-bees-return.eml\n"
    shown = newsread("show", "news/post-bees-return.eml", "--format", "json", cwd=tmp_path)
    assert json.loads(shown.stdout)["url"] == address
    for wrong in (("--from", "bees"), ("other", "--from", address)):
        refused = newsread("add", "-", *wrong, "--library", "news", cwd=tmp_path, feed=message)
        assert (refused.returncode, refused.stderr.count(b"\n")) == (2, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are for Unix")
def test_browsing(library: Path) -> None:
    """The list has them beside each other, and opens one of many."""
    for path in library.iterdir():
        os.utime(path, (1_700_000_000, 1_700_000_000))  # else those added within a second come before the others
    newsread("list", cwd=library)
    with Terminal(cwd=library, columns=120, lines=45) as terminal:
        terminal.wait_for(lambda text: all(word in text for word in ("Anchors", "Kelp", "Quays", "Winches")))
        terminal.send("Stitle:Urchins\r")
        terminal.wait_for(lambda text: "Urchins in the harbour" in text and "The town woke to rain" in text)
        terminal.send("q")
        assert terminal.ended() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are for Unix")
def test_a_name_that_looks_like_an_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of many whose own name has such a mark in it is printed and opened by the address that is listed."""
    fill(tmp_path / "news", {"news#3.jsonl": FORMS["lines.jsonl"]})
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(tmp_path / "news"))
    paths = newsread("list", "--format", "paths", cwd=tmp_path).stdout.decode().splitlines()
    assert [path.rpartition("/")[2] for path in paths] == ["news%233.jsonl#1", "news%233.jsonl#2"]
    assert newsread("show", paths[1], cwd=tmp_path).stdout.startswith(b"Kelp in the harbour")
    assert newsread("show", "news#3.jsonl#2", cwd=tmp_path).stdout.startswith(b"Kelp in the harbour")
    with Terminal("news%233.jsonl#2", cwd=tmp_path, columns=120, lines=45) as terminal:
        terminal.wait_for(lambda text: "Kelp in the harbour" in text and "The town woke to rain" in text)
        terminal.send("q")
        assert terminal.ended() == 0
