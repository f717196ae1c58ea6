"""Every command, over a desk in memory: what is printed, what is said, how it ends."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from tests.cli.conftest import READ, Newsread
from tests.output.stories import bridge
from tui_reader.search.spelling import Instead
from tui_reader.story import StoreError, Title


def test_show_prints_a_story(newsread: Newsread) -> None:
    """By path, by id, by the beginning of its headline: the text, and not a word on standard error."""
    for reference in ("2025/bridge.txt", "b41d9e", "Harrow Bay bridge"):
        ran = newsread("show", reference)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.startswith(
            "Harrow Bay bridge to stay shut until spring\nBy Ada Fenn, Coastal Courier · 3 June 2025"
        )
        assert "keep fresh" not in ran.desk.asked
        assert ran.desk.asked[-1] == "close"


def test_a_story_without_a_command_word_is_printed_into_a_pipe(newsread: Newsread) -> None:
    """`newsread STORY` is `show`, and `newsread` is `list`, where no terminal is there."""
    assert newsread("b41d9e").out == newsread("show", "b41d9e").out
    assert newsread().out == newsread("list").out


def test_a_command_word_wins(newsread: Newsread) -> None:
    """A story called like a command is named after ``--``."""
    stories = (bridge()._replace(title=Title("list")),)
    assert "b41d9e" in newsread("list", stories=stories).out
    assert newsread("--", "list", stories=stories).out.startswith("list\n")


def test_options_stand_before_or_after(newsread: Newsread) -> None:
    """The same command, whatever the order."""
    assert newsread("show", "b41d9e", "--width", "40").out == newsread("--width=40", "show", "b41d9e").out
    assert max(map(len, newsread("show", "b41d9e", "--width", "40").out.splitlines())) <= 40


def test_standard_input_is_a_story(newsread: Newsread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` reads it once; a second `-` finds it empty."""
    (tmp_path / "story").write_text("From a pipe")
    with open(tmp_path / "story") as file:
        monkeypatch.setattr("sys.stdin", file)
        assert newsread("-").out.startswith("From a pipe\n")
    with open(tmp_path / "story") as file:
        monkeypatch.setattr("sys.stdin", file)
        ran = newsread("show", "-", "-")
    assert (ran.code, ran.err) == (4, "newsread: - is empty\n")


def test_explain_tells_how_a_story_was_understood(newsread: Newsread) -> None:
    """A kind, how certain, and why, for each part; its form is its own."""
    ran = newsread("show", "b41d9e", "--explain")
    assert ran.code == 0
    assert "because: " in ran.out
    assert newsread("show", "b41d9e", "--explain", "--format", "json").code == 2


def test_several_stories_some_of_them_failing(newsread: Newsread) -> None:
    """What can be had is printed; the rest is said, and the code tells."""
    ran = newsread("show", "b41d9e", "nowhere", "5eed")
    assert ran.code == 4
    assert ran.out.count("=" * 72) == 1
    assert ran.err == "newsread: no story answers to nowhere\n"


def test_list_shows_a_line_a_story(newsread: Newsread) -> None:
    """After a look for changes, in the desk's order, limited, filtered and sorted as asked."""
    ran = newsread("list")
    assert [line.split()[0] for line in ran.out.splitlines()] == ["b41d9e", "5eed11", "7ead33"]
    assert ran.desk.asked == ["keep fresh", "close"]
    assert newsread("list", "--no-update").desk.asked == ["close"]
    assert newsread("list", "--no-update", known=False).desk.asked == ["keep fresh", "close"]

    def ids(*options: str) -> list[str]:
        return newsread("list", "--format", "ids", *options).out.split()

    assert ids("--limit", "1") == ["b41d9e000000"]
    assert ids("--unread") == ["b41d9e000000", "5eed11111111"]
    assert ids("--starred") == ["b41d9e000000"]
    assert ids("--sort", "headline") == ["7ead33333333", "b41d9e000000", "5eed11111111"]
    assert ids("--reverse", "--limit", "1") == ["7ead33333333"]


def test_paths_open_from_anywhere(newsread: Newsread, tmp_path: Path) -> None:
    """`paths` gives the whole path; -0 ends it with NUL."""
    ran = newsread("list", "--format", "paths", "-0")
    assert ran.out == f"{tmp_path}/news/2025/bridge.txt\0"


def test_an_empty_list_says_so(newsread: Newsread) -> None:
    """Exit 1, one line on standard error: of an empty library it says what to do, whatever was asked."""
    for argv in (("list",), ("list", "--starred"), ("search", "Har"), ("digest",)):
        ran = newsread(*argv, stories=())
        assert ran[:2] == (1, "") and ran.err.startswith("newsread: no story in ")
        assert ran.err.endswith(": put text files or saved pages there, or say newsread add FILE\n")
    ran = newsread("list", stories=(), failed=(("a.txt", "it is empty"),))
    assert ran.err.endswith("; newsread doctor tells why its files are none\n")
    assert "no story that is starred in" in newsread("list", "--starred", stories=(READ,)).err


def test_search_finds_and_shows_why(newsread: Newsread) -> None:
    """Hits with their excerpts, best first; other orders and marks on request."""
    ran = newsread("search", "Har")
    assert ran.out.splitlines() == [
        "b41d9e  ◔★  2025-06-03  Harrow Bay bridge to stay shut until spring · Coastal Courier",
        "    …an excerpt…",
        "7ead33                  Harbour lights",
        "    …an excerpt…",
    ]
    found = newsread("search", "Har", "--format", "ids", "--sort", "headline").out.split()
    assert found == ["7ead33333333", "b41d9e000000"]
    assert newsread("search", "Har", "--format", "ids", "--reverse").out.split() == found
    assert newsread("search", "Har", "--format", "ids", "--unread").out.split() == ["b41d9e000000"]
    assert newsread("search", "Har", "--format", "ids", "--limit", "1").out.split() == ["b41d9e000000"]
    assert json.loads(newsread("search", "lights", "--format", "json").out)["type"] == "hit"


def test_a_query_may_exclude_words(newsread: Newsread) -> None:
    """A word with one dash before it belongs to the query, and options may stand between."""
    assert newsread("search", "bridge", "--limit", "3", "-toll", "--", "--x").desk.asked[1] == "search bridge -toll --x"


def test_few_stories_are_read_before_the_first_hit_is_told(newsread: Newsread) -> None:
    """What `| head` never sees is not read; every hit is told once."""
    many = tuple(READ._replace(id=f"{number:04}{READ.id[4:]}") for number in range(90))
    ran = newsread("search", "harbour", "--format", "json", "--fields", "id,excerpt", stories=many)
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == [story.id[:12] for story in many]
    parts = [tuple(map(int, asked.split()[1:])) for asked in ran.desk.asked if asked.startswith("hits")]
    assert parts[0][0] == 0 and parts[0][1] < 10 and parts[-1][1] >= 90
    assert all(stop == start for (_, stop), (start, _) in pairwise(parts))


def test_no_hits_say_so(newsread: Newsread) -> None:
    """Exit 1; and a search that could not cover everything says how much it did."""
    assert newsread("search", "zebra")[:3] == (1, "", "newsread: no story matches zebra\n")
    assert newsread("search", "Har", searched=1).err.startswith("newsread: 1 of 3 stories searched; newsread index")
    why = "newsread: 1 of 3 stories searched; looking through all takes too long\n"
    assert newsread("search", "Har", searched=1, passed_over=2).err.startswith(why)


def test_index_says_what_changed(newsread: Newsread, tmp_path: Path) -> None:
    """Counts on standard output, what failed on standard error."""
    ran = newsread("index", "--rebuild", failed=(("a.txt", "it is empty"),))
    assert ran.out == "3 stories, 3 of them indexed; 3 new, 0 changed, 0 moved, 0 gone\n"
    assert (ran.code, ran.err) == (4, f"newsread: {tmp_path}/news/a.txt: it is empty\n")
    assert ran.desk.asked[0] == "rebuild"


def test_a_list_that_may_be_a_part_says_so(newsread: Newsread) -> None:
    """Where another process is still reading the library, whatever is made of it says that."""
    for argv in (("list",), ("search", "Har"), ("index",)):
        assert "another newsread is bringing this library up to date now\n" in newsread(*argv, busy=True).err
    assert newsread("list", "--no-update", busy=True).err == ""


def test_progress_is_shown_to_a_person(newsread: Newsread, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a story that is not known yet is looked for, and while a list is made, a line says how far that is."""
    monkeypatch.setattr("tui_reader.cli.streams.is_terminal", lambda stream: True)
    for argv in (("show", "b41d9e", "--color", "never"), ("list", "--color", "never")):
        assert "\rreading stories … 1 of 2" in newsread(*argv).err
    assert "\rindexing … 2 of 3" in newsread("list").err


def test_doctor_says_where_things_lie(newsread: Newsread, tmp_path: Path) -> None:
    """The folders, and each file that is no story; the folders even where nothing else can be had."""
    ran = newsread("doctor", failed=(("a.txt", "it is empty"),))
    assert f"library   {tmp_path}/news\n" in ran.out
    assert f"  {tmp_path}/news/a.txt: it is empty\n" in ran.out
    assert ran.code == 0
    ran = newsread("doctor", unusable=StoreError("the cache folder cannot be used"))
    assert (ran.code, ran.err) == (3, "newsread: the cache folder cannot be used\n")
    assert [line.split()[0] for line in ran.out.splitlines()] == ["library", "cache", "marks", "settings"]
    assert "check marks" in ran.desk.asked


def test_doctor_says_what_is_damaged(newsread: Newsread, tmp_path: Path) -> None:
    """And what becomes of it; and where the copies of the marks lie."""
    damaged, copies = ["the index is gone"], [("2025-05-12 14:05", tmp_path / "copy")]
    ran = newsread("doctor", damaged=damaged, copies=copies)
    assert "damage    the index is gone; made anew now\n" in ran.out
    assert f"  copy of 2025-05-12 14:05: {tmp_path}/copy\n" in ran.out
    ran = newsread("doctor", "--no-update", damaged=damaged)
    assert "damage    the index is gone; will be made anew at the next look at the library\n" in ran.out


def test_the_sample_says_how_to_read_ones_own(newsread: Newsread, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line on standard error, with lists and searches only."""
    monkeypatch.delenv("NEWSREAD_LIBRARY")
    assert "--library FOLDER" in newsread("list").err
    assert newsread("show", "b41d9e").err == ""


def test_help_and_version(newsread: Newsread) -> None:
    """On standard output, with examples; every command and every option is named."""
    whole = newsread("--help")
    assert whole.code == 0
    for word in ("show", "search", "list", "index", "doctor", "examples:", "--library", "--no-update"):
        assert word in whole.out
    for command in ("show", "search", "list", "index", "doctor"):
        ran = newsread(command, "--help")
        assert ran.out.startswith(f"usage: newsread {command} ") and "examples:" in ran.out
    assert newsread("--version").out.startswith("newsread 0.")


def test_colour_is_as_asked(newsread: Newsread) -> None:
    """None into a pipe; always where wished."""
    assert "\x1b" not in newsread("show", "b41d9e").out
    assert "\x1b[1mHarrow Bay" in newsread("show", "b41d9e", "--color", "always").out
    assert "\x1b" not in newsread("show", "b41d9e", "--color", "always", "--format", "json").out


def test_a_story_read_in_part_is_said(newsread: Newsread) -> None:
    """Text says so itself; JSON has no place for it, so standard error does."""
    stories = (bridge()._replace(truncated=True),)
    assert "the file goes on" in newsread("show", "b41d9e", stories=stories).out
    ran = newsread("show", "b41d9e", "--format", "json", stories=stories)
    assert ran.err.endswith("”: the file goes on; it is longer than newsread reads of a story\n")
    assert newsread("show", "b41d9e", "--format", "json").err == ""


def test_a_search_asks_for_no_more_than_is_wanted(newsread: Newsread) -> None:
    """The best few are had as the best few; another order needs them all."""
    assert newsread("search", "Har", "--limit", "1").desk.limit == 1
    assert newsread("search", "Har", "--limit", "1", "--unread").desk.limit == 3
    assert newsread("search", "Har").desk.limit == 3


def test_no_hits_say_what_may_have_been_meant(newsread: Newsread) -> None:
    """Which part no story has, and the nearest query that finds something, stand on standard error."""
    better = Instead(("“zebar”",), "zebra crossing", total=2)
    assert newsread("search", "zebar crossing", better=better)[:3] == (
        1,
        "",
        "newsread: no story matches zebar crossing\n  no story has “zebar”; did you mean: zebra crossing (2 stories)\n",
    )


def test_a_search_can_be_explained(newsread: Newsread) -> None:
    """The query in words, then each story with the parts of its score, where they stand and in which forms."""
    ran = newsread("search", "--explain", "Harbour")
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "stories with all this: 1",
        "7ead33333333  1.00  Harbour lights",
        "      1.50  “Harbour”: headline 1, body 2 (council, councils)",
    ]
    assert newsread("search", "--explain", "Harbour", "--format", "json").code == 2


def test_a_search_without_hits_can_be_explained(newsread: Newsread) -> None:
    """What was looked for is said in words all the same."""
    ran = newsread("search", "--explain", "zebra")
    assert (ran.code, ran.out) == (1, "stories with all this: 0\n")
    assert "no story matches zebra" in ran.err


def test_a_broken_query_is_pointed_at_at_once(newsread: Newsread) -> None:
    """Exit 2 and one line, before any file is looked at."""
    ran = newsread("search", "bridge", "(ferry")
    assert ran[:3] == (2, "", "newsread: this bracket is never closed, here: bridge ▸(ferry\n")
    assert ran.desk.asked == ["close"]


def test_stories_like_another(newsread: Newsread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a story of the library or from standard input; in any form and order that a search has."""
    assert newsread("like", "b41d9e", "--format", "ids").out.split() == ["5eed11111111", "7ead33333333"]
    assert newsread("like", "b41d9e", "--format", "ids", "--limit", "1").out.split() == ["5eed11111111"]
    assert newsread("like", "b41d9e", "--format", "ids", "--unread").out.split() == ["5eed11111111"]
    assert "“har OR bour”: headline 1" in newsread("like", "b41d9e", "--explain").out
    assert newsread("like", "nowhere")[:3] == (1, "", "newsread: no story answers to nowhere\n")
    assert newsread("like").code == 2
    (tmp_path / "story").write_text("Nowhere\n\nThe ferry is late.\n")
    with open(tmp_path / "story") as file:
        monkeypatch.setattr("sys.stdin", file)
        code, _, err, _ = newsread("like", "-")
    assert code == 1 and err.count("\n") == 2 and err.startswith("newsread: no story answers to Nowhere\n")
    assert err.endswith("say --text\n")
    for text, code in (("From a pipe", 0), ("Alone", 1)):
        (tmp_path / "story").write_text(text)
        with open(tmp_path / "story") as file:
            monkeypatch.setattr("sys.stdin", file)
            assert newsread("like", "--text", "-").code == code


def test_lists_and_hits_in_groups(newsread: Newsread) -> None:
    """A heading a group with the number of its stories, in the order of the first of each; for text alone."""
    ran = newsread("list", "--by", "day")
    heading, first, gap, other, *rest = ran.out.splitlines()
    assert (heading, gap, other, len(rest)) == ("3 June 2025 · 1 story", "", "no date · 2 stories", 2)
    assert first == "b41d9e  ◔★  2025-06-03  Harrow Bay bridge to stay shut until spring · Coastal Courier"
    out = newsread("search", "Har", "--by", "outlet", "--sort", "headline").out
    assert [line for line in out.splitlines() if "·" in line and "2025" not in line] == [
        "no outlet · 1 story",
        "Coastal Courier · 1 story",
    ]
    for options in (("--format", "json"), ("--format", "ids"), ("--explain",)):
        assert newsread("search", "Har", "--by", "day", *options).code == 2
    assert newsread("list", "--by", "dya").code == 2


def test_parts_of_a_story(newsread: Newsread) -> None:
    """Some kinds alone, highlights alone, or all but page furniture."""
    assert newsread("show", "b41d9e", "--kind", "deck").out == "Divers have found what nobody hoped for.\n"
    several = newsread("show", "b41d9e", "--kind", "deck,note", "--kind", "subhead").out
    assert several.count("\n\n") == 2 and several.startswith("Divers")
    highlights = newsread("show", "b41d9e", "--highlights-only").out
    assert "  • Engineers" in highlights and "The bridge over" not in highlights
    assert highlights.startswith("Harrow Bay bridge")
    assert "page furniture" in newsread("show", "b41d9e").out
    whole = newsread("show", "b41d9e", "--promo").out
    assert "page furniture" not in whole and "\nSign up for our newsletter\nAdvertisement\n" in whole
    assert "page furniture" not in newsread("show", "b41d9e", "--no-promo").out
    blocks = json.loads(newsread("show", "b41d9e", "--kind", "deck", "--format", "json").out)["blocks"]
    assert [block["kind"] for block in blocks] == ["deck"]
    assert newsread("show", "b41d9e", "--kind", "dekc").err.startswith("newsread: --kind dekc: must be one of title,")


def test_what_a_terminal_would_obey_is_shown_or_kept(newsread: Newsread) -> None:
    """Taken out unless asked for; shown as pictures; kept as it is in a pipe, and JSON never changes."""
    title = Title("Bridge \x1b]0;owned\a shut\u202e\x9b1m \x7f")
    told = bridge()._replace(title=title)
    assert newsread("show", "b41d9e", stories=(told,)).out.startswith("Bridge  shut\n")
    shown = newsread("show", "b41d9e", "--show-controls", stories=(told,)).out
    assert shown.startswith("Bridge ␛]0;owned␇ shut<U+202E><U+009B>1m ␡\n")
    assert newsread("show", "b41d9e", "--raw", stories=(told,)).out.startswith(title.text)
    as_json = newsread("show", "b41d9e", "--show-controls", "--format", "json", stories=(told,)).out
    assert json.loads(as_json)["title"]["text"] == title.text
    assert newsread("show", "b41d9e", "--raw", "--format", "html").code == 2


def test_lines_may_be_as_long_as_their_text(newsread: Newsread) -> None:
    """`--width 0`: a paragraph a line."""
    assert "after divers found cracks in two of its six piers.\n" in newsread("show", "b41d9e", "--width", "0").out
    assert newsread("search", "Har", "--width", "0").code == 0


def test_only_some_fields(newsread: Newsread) -> None:
    """Of JSON and of CSV, in the order asked for."""
    assert newsread("list", "--format", "csv", "--fields", "title,id", "--limit", "1").out == (
        "title,id\nHarrow Bay bridge to stay shut until spring,b41d9e000000\n"
    )
    assert newsread("show", "b41d9e", "--format", "json", "--fields", "id").out == '{"id": "b41d9e000000"}\n'
    for argv in (("list",), ("show", "b41d9e"), ("list", "--format", "html")):
        assert newsread(*argv, "--fields", "id").err == "newsread: --fields goes with --format json or --format csv\n"
    ran = newsread("list", "--format", "json", "--fields", "id,derived")
    assert (ran.code, ran.err) == (2, "newsread: --fields derived: that is a column of csv; json has it in title\n")


def test_stories_that_a_query_finds(newsread: Newsread) -> None:
    """`--query` names all of them, beside others; where it finds nothing, nothing is done and the code tells."""
    ran = newsread("show", "5eed", "--query", "lights", "--format", "json", "--fields", "id")
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["5eed11111111", "7ead33333333"]
    ran = newsread("tag", "calm", "--query", "Har")
    assert (ran.code, ran.desk.asked[-2]) == (0, "tag b41d 7ead ['calm'] []")
    for argv in (("show",), ("tag", "calm"), ("star",)):
        ran = newsread(*argv, "--query", "zebra")
        assert (ran.code, ran.out, ran.err) == (1, "", "newsread: no story matches zebra\n")
        assert not any(asked.startswith(("tag", "mark")) for asked in ran.desk.asked)


def test_names_come_from_standard_input(newsread: Newsread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With `--names` or `-0` a ``-`` stands for names of stories, here too; where there are none, the code tells."""
    for options, names, code in (
        (("--names",), "5eed\n7ead\n", 0),
        (("-0",), "5eed\x007ead\x00", 0),
        (("--names",), "5eed\n7ead\nnowhere\n", 4),
        (("--names",), "", 1),
    ):
        (tmp_path / "names").write_text(names)
        with open(tmp_path / "names") as file:
            monkeypatch.setattr("sys.stdin", file)
            ran = newsread("show", "-", *options, "--format", "json", "--fields", "id")
        assert ran.code == code
        assert len(ran.out.splitlines()) == (2 if names else 0)
