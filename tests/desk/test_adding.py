"""Stories are copied into the library: named after what they are, never over another file."""

from __future__ import annotations

import os
from typing import BinaryIO

import pytest

from tests.archives import zipped
from tests.desk.asking import titles
from tests.drafts import source_of
from tests.formats.test_packed import PAGE
from tui_reader.desk import Desk
from tui_reader.story import NotAStoryError, StoreError

TEXT = b"Title: Bees return: why?\nDate: 2025-06-03\nSource: Harrow Bay Post\n\nThe bees are back.\n"
NAME = "2025-06-03-harrow-bay-post-bees-return-why"


def names(desk: Desk) -> list[str]:
    """What lies in the library, hidden files too."""
    return sorted(path.name for path in desk.settings.library.iterdir())


def test_a_story_gets_a_telling_name(desk: Desk) -> None:
    """Date, outlet, headline; the bytes are those of the file, and it is listed."""
    assert desk.add(source_of(TEXT, "/tmp/x.txt")) == (f"{NAME}.txt", True)
    assert (desk.settings.library / f"{NAME}.txt").read_bytes() == TEXT
    desk.keep_fresh()
    assert titles(desk) == ["Bees return: why?"]


def test_never_over_another_file(desk: Desk) -> None:
    """Another story of that name gets a number; the same one is not copied twice."""
    other = TEXT + b"\nNobody knows.\n"
    assert desk.add(source_of(TEXT)) == (f"{NAME}.txt", True)
    assert desk.add(source_of(other)) == (f"{NAME}-2.txt", True)
    assert desk.add(source_of(other)) == (f"{NAME}-2.txt", False)
    assert names(desk) == [f"{NAME}-2.txt", f"{NAME}.txt"]


def test_a_story_that_lies_elsewhere_in_the_library(desk: Desk) -> None:
    """What is known by its text under another name is not added."""
    (desk.settings.library / "bees.txt").write_bytes(TEXT)
    desk.keep_fresh()
    assert desk.add(source_of(TEXT)) == ("bees.txt", False)


def test_a_story_that_a_file_of_many_holds(desk: Desk) -> None:
    """What lies packed up with others in the library is not added by itself."""
    (desk.settings.library / "all.zip").write_bytes(
        zipped({"bees.txt": TEXT, "ferry.txt": TEXT.replace(b"Bees", b"Ferry")})
    )
    desk.keep_fresh()
    assert desk.add(source_of(TEXT)) == ("all.zip#1", False)


def test_a_file_of_many_keeps_its_name(desk: Desk) -> None:
    """It is named after none of its stories."""
    assert desk.add(source_of(b'{"text": "The bees are back."}\n', "/tmp/news.jsonl")) == ("news.jsonl", True)


def test_names_that_lead_elsewhere(desk: Desk) -> None:
    """A headline with separators, and an endless one, make one short name in the library."""
    path, _ = desk.add(source_of(b"Title: ../../etc/passwd " + b"and on " * 100 + b"\n\nThe text.\n"))
    assert "/" not in path and path.startswith("etc-passwd-and-on") and len(path) < 140


def test_what_is_no_story_is_not_added(desk: Desk) -> None:
    """Nothing is left behind, either."""
    with pytest.raises(NotAStoryError):
        desk.add(source_of(b"\x00\x01" * 100))
    assert names(desk) == []


def test_a_copy_that_fails_leaves_nothing(desk: Desk) -> None:
    """Where the file cannot be read to its end, no part of it stays."""
    opened = iter([source_of(TEXT)])

    def once() -> BinaryIO:
        for source in opened:
            return source.open()
        raise OSError("gone")

    flaky = source_of(TEXT)._replace(open=once)
    with pytest.raises(StoreError, match="gone"):
        desk.add(flaky)
    assert names(desk) == []


def test_where_it_came_from(desk: Desk) -> None:
    """The address stands in the copy; with it or without, the story is not copied again."""
    address = "https://post.example/bees"
    assert desk.add(source_of(TEXT), address) == (f"{NAME}.txt", True)
    assert (desk.settings.library / f"{NAME}.txt").read_bytes() == b"Link: " + address.encode() + b"\n" + TEXT
    desk.keep_fresh()
    assert desk.story(f"{NAME}.txt").about.url == address
    assert desk.add(source_of(TEXT), address) == (f"{NAME}.txt", False)
    other = TEXT.replace(b"back", b"here")
    (desk.settings.library / "here.txt").write_bytes(other)
    desk.keep_fresh()
    assert desk.add(source_of(other), address) == ("here.txt", False)


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bees.txt", TEXT),
        ("bees.md", b"# Bees return\n\nThe bees are back.\n"),
        ("bees.eml", b"From: Harrow Bay Post <news@post.example>\nSubject: Bees return\n\nThe bees are back.\n"),
        ("bees.html", PAGE),
    ],
)
def test_a_copy_with_an_address_is_the_same_story(desk: Desk, name: str, data: bytes, known: bool) -> None:
    """Added with an address, then without one or with another: it is there, be the copy in the catalogue or not."""
    path, new = desk.add(source_of(data, name), "https://post.example/bees")
    assert new and (desk.settings.library / path).read_bytes() != data
    if known:
        desk.keep_fresh()
        (desk.settings.library / path).rename(desk.settings.library / f"moved-{path}")
        desk.keep_fresh()
        path = f"moved-{path}"
    assert desk.add(source_of(data, name)) == (path, False)
    assert desk.add(source_of(data, name), "https://post.example/other") == (path, False)
    other = data.replace(b"back", b"away")
    assert desk.add(source_of(other, name)).new


def test_where_the_library_cannot_be_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line says so, and nothing is there that was not before."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        desk.add(source_of(TEXT))
    assert names(desk) == []


def test_a_file_system_without_hard_links(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """There, too, it comes as a whole and takes nobody's place."""

    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    assert desk.add(source_of(TEXT)) == (f"{NAME}.txt", True)
    assert desk.add(source_of(TEXT + b"More.\n")) == (f"{NAME}-2.txt", True)
    assert desk.add(source_of(TEXT)) == (f"{NAME}.txt", False)
    assert (desk.settings.library / f"{NAME}.txt").read_bytes() == TEXT
    assert names(desk) == [f"{NAME}-2.txt", f"{NAME}.txt"]
