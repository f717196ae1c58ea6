"""Saved searches in the shell, over a desk in memory."""

from __future__ import annotations

from tests.cli.conftest import Newsread


def test_a_search_is_saved_and_made(newsread: Newsread) -> None:
    """Hits are printed as ever; that it was saved is said on standard error."""
    ran = newsread("search", "--save", "lights", "Harbour", "--format", "ids")
    assert (ran.code, ran.out) == (0, "7ead33333333\n")
    assert ran.err == "newsread: saved: query:lights in a query stands for it\n"
    assert ran.desk.asked[0] == "save lights Harbour"


def test_a_wrong_name_or_query_saves_nothing(newsread: Newsread) -> None:
    """Exit 2 with a line."""
    for argv, said in ((("two words", "bridge"), "is one word"), (("lights", "(bridge"), "never closed")):
        ran = newsread("search", "--save", *argv)
        assert ran.code == 2 and said in ran.err and ran.desk.asked == ["close"]


def test_saved_searches_are_listed_and_let_go(newsread: Newsread) -> None:
    """A line each; exit 1 where there is none, or none of that name."""
    assert newsread("saved").out == "bay    harbour\nPeace  truce OR ceasefire\n"
    lines = newsread("saved", "--format", "json").out.splitlines()
    assert lines[0] == '{"type": "search", "name": "bay", "query": "harbour"}' and len(lines) == 2
    assert newsread("saved", stories=())[:2] == (1, "")
    assert newsread("unsave", "bay")[:3] == (0, "", "newsread: no longer saved: bay\n")
    ran = newsread("unsave", "bay", "sea")
    assert (ran.code, ran.desk.asked) == (1, ["forget bay", "forget sea", "close"])
    assert "no saved search sea" in ran.err
    assert newsread("unsave").code == 2
