"""`newsread digest`: stories in brief."""

from __future__ import annotations

import json

from tests.cli.conftest import READ, Newsread
from tui_reader.story import Marks


def test_a_digest_tells_highlights_or_the_lead(newsread: Newsread) -> None:
    """Newest first; a story without highlights says so and begins; one whose file is gone still has its headline."""
    ran = newsread("digest")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("3 stories\n\nHarrow Bay bridge to stay shut until spring\nBy Ada Fenn, Coastal Courier")
    assert "  • Engineers find cracks in two of the six piers\n" in ran.out
    assert "61 kilometres" not in ran.out
    alone = newsread("digest", stories=(READ._replace(blocks=READ.blocks[:1]),)).out
    assert "    No highlights; it begins: The ferry to the outer islands runs again" in alone
    assert newsread("digest", stories=(READ._replace(blocks=()),)).out.splitlines()[2] == "Harbour lights"


def test_a_digest_of_what_is_asked_for(newsread: Newsread) -> None:
    """A query, an age or a day: one search; the title says what was asked."""
    assert newsread("digest", "Har", "--limit", "1").out.startswith("1 story · Har\n")
    library = newsread("digest").desk.settings.library
    for options, query, none in (
        (("--since", "24h"), "newer:24h", f"of the last 24h in {library}"),
        (("--since", "2016-05-30"), "date:2016-05-30..", f"since 2016-05-30 in {library}"),
        (("toll", "OR", "fee", "--since=7d"), "toll OR fee newer:7d", "of the last 7d matches toll OR fee"),
        (("toll", "--since=7d", "--unread"), "toll newer:7d", "of the last 7d that is unread matches toll"),
        (("toll", "-fee"), "toll -fee", "matches toll -fee"),
    ):
        ran = newsread("digest", *options)
        assert (ran.code, ran.out) == (1, "")
        assert f"search {query}" in ran.desk.asked
        assert ran.err == f"newsread: no story {none}\n"
    assert newsread("digest", stories=()).code == 1


def test_a_digest_of_marked_stories(newsread: Newsread) -> None:
    """As `list` chooses them, of all or of what a query finds; the title says which, or one line that there is none."""
    unmarked = [each._replace(marks=Marks()) for each in newsread("list").desk.stories.values() if each.id != READ.id]
    stories = (READ._replace(marks=Marks(read=True, starred=True, tags=("sea",))), *unmarked)
    ran = newsread("digest", "--starred", "--tag", "sea", stories=stories)
    assert ran.out.startswith(f"1 story · starred · tagged sea\n\n{READ.title.text}")
    assert newsread("digest", "Har", "--starred", stories=stories).out.startswith("1 story · Har · starred\n")
    assert newsread("digest", "--unread", stories=stories).out.startswith("2 stories · not yet read\n")
    ran = newsread("digest", "Har", "--unread", "--tag", "sea", stories=stories)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "newsread: no story that is unread and tagged sea matches Har\n"
    ran = newsread("digest", "--tag", "see", stories=stories)
    assert (ran.code, ran.out) == (1, "") and ran.err.startswith("newsread: no story that is tagged see in ")
    ran = newsread("digest", "--sort", "headline", "--reverse", "--format", "json", "--fields", "id", stories=stories)
    by_headline = sorted(stories, key=lambda story: story.title.text, reverse=True)
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == [story.id[:12] for story in by_headline]


def test_what_makes_no_sense_is_refused(newsread: Newsread) -> None:
    """Exit 2, before the library is looked at."""
    for argv in (("--since", "soon"), ("--since", "3q"), ("(toll",), ("--fields", "id"), ("--format", "csv")):
        ran = newsread("digest", *argv)
        assert (ran.code, ran.out) == (2, "")
        assert "keep fresh" not in ran.desk.__dict__.get("asked", ())


def test_groups_have_headings(newsread: Newsread) -> None:
    """By outlet, day or folder; JSON has the order alone."""
    assert "\nCoastal Courier · 1 story\n=========================\n" in newsread("digest", "--by", "outlet").out
    assert "\n## 3 June 2025 · 1 story\n" in newsread("digest", "--by", "day", "--format", "markdown").out
    assert '<h2 dir="auto">2025 · 1 story</h2>' in newsread("digest", "--by", "folder", "--format", "html").out
    lines = newsread("digest", "--by", "folder", "--format", "json").out.splitlines()
    assert [json.loads(line)["type"] for line in lines] == ["brief"] * 3
