"""The commands that mark stories, over a desk in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import READ, Newsread
from tui_reader.desk import Tag
from tui_reader.story import Marks


@pytest.mark.parametrize(
    ("command", "asked"),
    [
        (("star",), "mark b41d 5eed None True"),
        (("unstar",), "mark b41d 5eed None False"),
        (("read",), "mark b41d 5eed True None"),
        (("unread",), "mark b41d 5eed False None"),
        (("tag", "syria,Peace"), "tag b41d 5eed ['syria', 'Peace'] []"),
        (("untag", "syria"), "tag b41d 5eed [] ['syria']"),
    ],
)
def test_stories_are_marked_in_one_step(newsread: Newsread, command: tuple[str, ...], asked: str) -> None:
    """By whatever names them; what was done is said on standard error, and nothing is printed."""
    ran = newsread(*command, "2025/bridge.txt", "5eed")
    assert ran[:2] == (0, "") and ran.err in ("newsread: marked some\n", "newsread: tagged some\n")
    assert ran.desk.asked == [asked, "close"]


@pytest.mark.parametrize(("options", "names"), [((), b"b41d9e\n\n7ead\n"), (("-0",), b"b41d9e\x007ead")])
def test_names_may_come_from_another_program(
    newsread: Newsread,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    options: tuple[str, ...],
    names: bytes,
) -> None:
    """``-`` stands for the names on standard input, a line each, or ended by NUL; others may stand beside it."""
    (tmp_path / "names").write_bytes(names)
    with open(tmp_path / "names") as file:
        monkeypatch.setattr("sys.stdin", file)
        ran = newsread("tag", "syria", "5eed", "-", *options)
    assert (ran.code, ran.desk.asked[0]) == (0, "tag 5eed b41d 7ead ['syria'] []")


def test_what_is_not_found_is_said_and_the_rest_marked(newsread: Newsread) -> None:
    """Exit 4 where some could be marked, 1 where the only one is unknown."""
    ran = newsread("star", "b41d9e", "nowhere")
    assert (ran.code, ran.desk.asked[0]) == (4, "mark b41d None True")
    assert ran.err == "newsread: no story answers to nowhere\nnewsread: marked some\n"
    ran = newsread("star", "nowhere")
    assert (ran.code, ran.err, ran.desk.asked) == (1, "newsread: no story answers to nowhere\n", ["close"])


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("star",), "which story?"),
        (("tag",), "name a tag"),
        (("tag", "syria"), "which story?"),
        (("tag", "two words", "b41d9e"), "a tag is one word"),
        (("tag", "syria,", "nowhere"), "a tag cannot be empty"),
        (("star", "--limit", "3", "b41d9e"), "no option --limit"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(newsread: Newsread, argv: tuple[str, ...], said: str) -> None:
    """Exit 2, and no story is looked for."""
    ran = newsread(*argv)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert said in ran.err
    assert ran.desk.__dict__.get("asked", ["close"]) == ["close"]


def test_tags_are_listed(newsread: Newsread) -> None:
    """Each with how many stories bear it; exit 1 where there are none."""
    assert newsread("tags", existing_tags=[Tag("peace", 3), Tag("Syria", 12)]).out == "     3  peace\n    12  Syria\n"
    ran = newsread("tags", "--format", "json", existing_tags=[Tag("peace\x1b", 3)])
    assert ran.out == '{"type": "tag", "name": "peace\\u001b", "stories": 3}\n'
    assert newsread("tags")[:2] == (1, "")


def test_lists_and_searches_by_tag(newsread: Newsread) -> None:
    """Only what bears the tag; an empty list says so."""
    stories = (READ._replace(marks=Marks(tags=("syria",))),)
    for argv in (("list",), ("search", "Har")):
        assert newsread(*argv, "--tag", "syria", "--format", "ids", stories=stories).out == "7ead33333333\n"
        assert newsread(*argv, "--tag", "peace", "--format", "ids", stories=stories).code == 1
    assert "no story that is unread and tagged syria in" in newsread("list", "--tag", "syria", "--unread").err
