"""What goes wrong: one line on standard error, its exit code, and nothing that a terminal would obey."""

from __future__ import annotations

import errno
import sys

import pytest

from tests.cli.conftest import Newsread
from tests.hostile import ATTACKS, SENTINEL, dangers, hostile
from tests.output.stories import bridge
from tui_reader.cli.streams import reader_is_gone
from tui_reader.story import (
    NewsreadError,
    NotAStoryError,
    QueryError,
    StoreError,
    Title,
    UnknownStoryError,
    UnreadableError,
)


def test_an_ambiguous_story_lists_its_candidates(newsread: Newsread) -> None:
    """Exit 2, and the ids to choose from, on standard error alone."""
    ran = newsread("show", "Har")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines() == [
        "newsread: several stories answer to Har",
        "  b41d9e000000  Harrow Bay bridge to stay shut until spring  Coastal Courier",
        "  7ead33333333  Harbour lights",
    ]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UnknownStoryError("wrong"), 1),
        (QueryError("wrong"), 2),
        (StoreError("wrong"), 3),
        (UnreadableError("wrong"), 4),
        (NotAStoryError("wrong"), 4),
    ],
)
def test_each_error_has_its_code_and_one_line(newsread: Newsread, error: NewsreadError, code: int) -> None:
    """One line that begins with the program's name, and nothing on standard output."""
    for command in ("show", "search"):
        ran = newsread(command, "x", fails=error)
        assert (ran.code, ran.out, ran.err) == (code, "", "newsread: wrong\n")


def test_a_fault_ends_in_one_line(newsread: Newsread) -> None:
    """No traceback, but what is needed to report it."""
    ran = newsread("list", each_row=None)
    assert ran.code == 3
    assert ran.err.startswith("newsread: a fault of newsread itself: TypeError: ")
    assert "lists.py:" in ran.err and "please report" in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "argv",
    [
        ("show",),
        ("search",),
        ("search", " "),
        ("list", "--sort", "size"),
        ("list", "--limit", "0"),
        ("list", "--limit", "-3"),
        ("list", "--format", "markdown"),
        ("--format", "markdown"),
        ("--format", "ids", "b41d9e"),
        ("list", "-0"),
        ("list", "--frobnicate"),
        ("list", "-x"),
        ("list", "--library"),
        ("show", "--width", "wide", "b41d9e"),
        ("tags", "extra"),
        ("index", "extra"),
        ("b41d9e", "--limit", "1"),
        ("b41d9e", "--unread", "--format", "json"),
        ("b41d9e", "--no-update"),
    ],
)
def test_wrong_usage_is_said_in_one_line(newsread: Newsread, argv: tuple[str, ...]) -> None:
    """Exit 2, and nothing is printed."""
    ran = newsread(*argv)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("newsread: ") and ran.err.count("\n") == 1


@pytest.mark.parametrize("attack", ATTACKS)
def test_errors_obey_nobody(newsread: Newsread, attack: str) -> None:
    """A hostile STORY, query, option or candidate is disarmed in what is said of it."""
    text = hostile(attack).replace("\0", "")
    two = tuple(bridge()._replace(id=digit * 64, title=Title(f"Har {text}")) for digit in "ab")
    for ran in (
        newsread("show", text),
        newsread("search", text),
        newsread("list", f"--sort={text}"),
        newsread("list", f"--{text}"),
        newsread("list", "--library", text),
        newsread("show", "Har", stories=two),
        newsread("index", failed=((text, f"{SENTINEL} reason"),)),
    ):
        assert dangers(ran.err) == [], ran
        assert SENTINEL in ran.err


def test_a_closed_pipe_has_another_name_on_windows() -> None:
    """There it is an invalid argument; elsewhere that is a fault to be said."""
    assert reader_is_gone(BrokenPipeError(errno.EPIPE, "broken"), "posix")
    assert reader_is_gone(OSError(errno.EINVAL, "invalid"), "nt")
    assert not reader_is_gone(OSError(errno.EINVAL, "invalid"), "posix")
    assert not reader_is_gone(OSError(errno.ENOSPC, "full"), "nt")


@pytest.mark.parametrize("argv", [("tag", "later", "-"), ("read", "-"), ("export", "-"), ("links", "-")])
def test_standard_input_is_closed(newsread: Newsread, monkeypatch: pytest.MonkeyPatch, argv: tuple[str, ...]) -> None:
    """Whatever reads it says so."""
    monkeypatch.setattr(sys, "stdin", None)
    ran = newsread(*argv)
    assert (ran.code, ran.out) == (4, "")
    assert ran.err.startswith("newsread: standard input: it cannot be read (standard input is closed)")
