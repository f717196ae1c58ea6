"""What is offered at Tab, and the manual page."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.cli.conftest import STORIES, Newsread
from tests.hostile import ATTACKS, SENTINEL, dangers, hostile
from tui_reader.cli.arguments import COMMANDS, OPTIONS
from tui_reader.cli.completion import library_in, typed
from tui_reader.desk import Tag
from tui_reader.story import Title


def offered(newsread: Newsread, *words: str) -> list[str]:
    """The candidates for the last of `words`."""
    ran = newsread("completion", "answer", "--", *words, existing_tags=[Tag("sea", 2), Tag("to-read", 1)])
    assert (ran.code, ran.err) == (0, "")
    return [line.partition("\t")[0] for line in ran.out.splitlines()]


@pytest.mark.parametrize(
    ("words", "candidates"),
    [
        (("dig",), ["digest"]),
        (("har",), ["Harrow Bay bridge to stay shut until spring", "Harbour lights"]),
        (("show", "harrow\\ b"), ["Harrow Bay bridge to stay shut until spring"]),
        (("show", "'Harb"), ["Harbour lights"]),
        (("star", "b41d"), ["b41d9e000000"]),
        (("list", "--lim"), ["--limit"]),
        (("list", "--format", "i"), ["ids"]),
        (("list", "--format=i"), ["--format=ids"]),
        (("list", "--format", "=", "i"), ["--format=ids"]),
        (("--library", "x", "show", "--kind", "title,de"), ["title,deck"]),
        (("list", "--tag", ""), ["sea", "to-read"]),
        (("tag", "s"), ["sea"]),
        (("tag", "sea,"), ["sea,to-read"]),
        (("tag", "sea", "harb"), ["Harbour lights"]),
        (("search", "tag:"), ["tag:sea", "tag:to-read"]),
        (("search", "is", ":", "un"), ["is:unread"]),
        (("digest", "query:b"), ["query:bay"]),
        (("unsave", ""), ["bay", "Peace"]),
        (("completion", "z"), ["zsh"]),
        (("index", ""), []),
        (("list", "--limit", ""), []),
    ],
)
def test_tab_offers_what_may_stand_there(newsread: Newsread, words: tuple[str, ...], candidates: list[str]) -> None:
    """Commands, options, their values, tags, saved searches, headlines and ids, each where it belongs."""
    assert offered(newsread, *words) == candidates


@pytest.mark.parametrize("attack", ATTACKS)
def test_candidates_obey_nobody(newsread: Newsread, attack: str) -> None:
    """A hostile headline is one line, disarmed."""
    story = STORIES[0]._replace(title=Title(f"Har {hostile(attack)}"))
    out = newsread("completion", "answer", "--", "show", "har", stories=(story,)).out
    assert dangers(out) == [] and out.count("\n") == 1 and SENTINEL in out


def test_quotation_marks_may_be_open() -> None:
    """What a word means before it is closed."""
    assert [typed(word) for word in ("'It\\s", '"two words"', "two\\ words", "")] == [
        "It\\s",
        "two words",
        "two words",
        "",
    ]


def test_only_shells_that_are_known(newsread: Newsread) -> None:
    """Exit 2 for another, with the names of those."""
    assert newsread("completion", "tcsh").err == "newsread: completion for which shell? bash, zsh, fish\n"


def test_the_manual_page_tells_all(newsread: Newsread) -> None:
    """Every command and every option, from the same source as `--help`; and man reads it without a warning."""
    page = newsread("man").out
    plain = page.replace("\\-", "-").replace("\\&", "")
    assert all(f"\n.SS newsread {name}" in plain for name in COMMANDS)
    assert all(re.search(rf"(?m)^\.B (-\w, )?{re.escape(name)}\b", plain) for name in OPTIONS if name != "-0")
    if shutil.which("man"):
        ran = subprocess.run(["man", "--warnings", "-l", "-"], input=page.encode(), capture_output=True, timeout=60)
        assert ran.returncode == 0 and ran.stderr == b""


@pytest.mark.parametrize(
    ("words", "library"),
    [
        (("answer", "--library", "mine", "show", "har"), "mine"),
        (("answer", "show", "--library=mine", "har"), "mine"),
        (("answer", "show", "--library", "=", "mine", "har"), "mine"),
        (("answer", "--library", "'my own'", "show", ""), "my own"),
        (("answer", "--library", "mi"), None),
        (("answer", "show", "har"), None),
        (("answer", "--library", "$SHELF/news", "show", "har"), "/shelf/news"),
        (("answer", "--library", '"$SHELF/news"', "show", "har"), "/shelf/news"),
        (("answer", "--library", "'$SHELF/news'", "show", "har"), "$SHELF/news"),
        (("answer", "--library", "\\$SHELF/news", "show", "har"), "$SHELF/news"),
    ],
)
def test_the_library_that_is_named_is_asked(
    words: tuple[str, ...], library: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As far as its name is typed to its end; by variables as the shell will put them in."""
    monkeypatch.setenv("SHELF", "/shelf")
    assert library_in(words) == library
