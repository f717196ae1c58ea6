"""Several stories at once, named as arguments, by a query, or on standard input."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Newsread, Ran
from tui_reader.search.spelling import Instead
from tui_reader.story import Hit


def test_stories_like_several(newsread: Newsread) -> None:
    """None of them is among its like; what cannot be had is said, and the rest is done."""
    assert newsread("like", "b41d9e", "5eed", "--format", "ids").out.split() == ["7ead33333333"]
    assert newsread("like", "--query", "Harbour", "--format", "ids").out.split() == ["b41d9e000000", "5eed11111111"]
    ran = newsread("like", "b41d9e", "nowhere", "5eed", "--format", "ids")
    assert ran[:3] == (4, "7ead33333333\n", "newsread: no story answers to nowhere\n")
    ran = newsread("like", "b41d9e", "5eed", "7ead")
    assert ran[:3] == (1, "", "newsread: no story is like these 3 stories\n")


def fed(newsread: Newsread, monkeypatch: pytest.MonkeyPatch, file: Path, text: str, *argv: str) -> Ran:
    """Run a command with `text` on standard input, by way of a file."""
    file.write_text(text)
    with open(file) as stream:
        monkeypatch.setattr("sys.stdin", stream)
        return newsread(*argv)


@pytest.mark.parametrize("nul", [False, True])
def test_every_command_reads_names(
    newsread: Newsread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nul: bool
) -> None:
    """Ids, paths and headlines, a line each or each ended by NUL, for every command that takes stories."""
    end = "\0" if nul else "\n"
    names = f"7ead{end}Harrow Bay{end}7ead3333{end}"
    for argv, seen in (
        (("list", "--format", "csv", "--fields", "id"), "id b41d9e000000 7ead33333333"),
        (("digest", "--format", "json", "--fields", "id"), '{"id": "b41d9e000000"} {"id": "7ead33333333"}'),
        (("like", "--format", "json", "--fields", "id"), '{"id": "5eed11111111"}'),
        (("links",), "Harrow Bay bridge"),
        (("show", "--names", "--highlights-only"), "Harbour lights"),
    ):
        ran = fed(newsread, monkeypatch, tmp_path / "names", names, *argv, *(("-0",) if nul else ()), "-")
        assert (ran.code, ran.err) == (0, ""), argv
        assert ran.out.startswith(seen) or " ".join(ran.out.split()).startswith(seen), argv
    for argv in (("list",), ("digest",), ("like",), ("links",), ("star",), ("export",)):
        ran = fed(newsread, monkeypatch, tmp_path / "names", "", *argv, "-")
        assert ran[:3] == (1, "", "newsread: standard input names no story\n"), argv
    assert newsread("list", "-0").code == newsread("links", "b41d9e", "-0").code == newsread("digest", "-0").code == 2


def test_a_list_of_these_stories(newsread: Newsread) -> None:
    """In the list's own order, each once, with the marks asked for; for a query, too."""
    assert newsread("list", "7ead", "b41d9e", "7ead", "--format", "ids").out.split() == ["b41d9e000000", "7ead33333333"]
    assert newsread("list", "--query", "Har", "--unread", "--format", "ids").out.split() == ["b41d9e000000"]
    ran = newsread("list", "7ead", "nowhere", "--format", "ids")
    assert ran[:3] == (4, "7ead33333333\n", "newsread: no story answers to nowhere\n")
    ran = newsread("list", "7ead", "--unread")
    assert (ran.code, ran.out) == (1, "") and ran.err.startswith("newsread: none of these stories is unread in ")
    assert newsread("list", "Har").code == 2, "two stories answer"


NAMING = ("show", "list", "like", "links", "star", "tag x", "export")


@pytest.mark.parametrize("command", ["search", "digest", "pick", *(f"{each} --query" for each in NAMING)])
def test_a_query_that_finds_nothing_offers_another(newsread: Newsread, command: str) -> None:
    """Said in the same words by every command that takes a query; exit 1, and nothing is printed."""
    better = Instead(("“brigde”",), "bridge", total=3)
    ran = newsread(*command.split(), "brigde", better=better)
    assert ran[:2] == (1, "")
    assert ran.err.splitlines() == ["newsread: no story matches brigde", f"  {better.sentence()}"]
    assert "did you mean: bridge" in ran.err


def test_stories_are_read_for_excerpts_alone(newsread: Newsread) -> None:
    """Names, and fields without the excerpt, come from the catalogue; the score is there all the same."""

    def unreadable(*_: object) -> list[Hit]:
        raise AssertionError("stories were read")

    for options, out in (
        (("--format", "ids"), "7ead33333333\n"),
        (("--format", "csv", "--fields", "id,score"), "id,score\n7ead33333333,1.000000\n"),
        (("--format", "json", "--fields", "id,score"), '{"id": "7ead33333333", "score": 1.0}\n'),
    ):
        ran = newsread("search", "Harbour", *options, hits=unreadable)
        assert (ran.code, ran.out, ran.err) == (0, out, "")
    assert newsread("search", "Harbour", "--format", "json", hits=unreadable).code == 3
