"""Every command, over a desk in memory: what is printed, what is said, how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.fake_desk import FakeDesk
from tests.hostile import ATTACKS, SENTINEL, dangers, hostile
from tests.output.stories import bridge, untitled
from tui_reader.cli.running import run
from tui_reader.settings import Settings
from tui_reader.story import (
    Marks,
    NewsreadError,
    NotAStoryError,
    QueryError,
    StoreError,
    Story,
    Title,
    UnknownStoryError,
    UnreadableError,
)

READ = replace(untitled(), id="7ead" + "3" * 60, title=Title("Harbour lights"), marks=Marks(read=True))
STORIES = (bridge(), replace(untitled(), truncated=False), READ)


class Ran(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str
    desk: FakeDesk


Newsread = Callable[..., Ran]


@pytest.fixture
def newsread(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Newsread:
    """Run a command over `STORIES` in a library of one's own."""
    library = tmp_path / "news"
    library.mkdir()
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(library))

    def command(*argv: str, stories: tuple[Story, ...] = STORIES, **of_desk: object) -> Ran:
        desks: list[FakeDesk] = []

        def open_desk(settings: Settings) -> FakeDesk:
            desks.append(FakeDesk(settings, stories))
            for name, value in of_desk.items():
                setattr(desks[0], name, value)
            return desks[0]

        code = run(argv, open_desk)
        captured = capfdbinary.readouterr()
        desk = desks[0] if desks else FakeDesk.__new__(FakeDesk)
        return Ran(code, captured.out.decode(), captured.err.decode(), desk)

    return command


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
    stories = (replace(bridge(), title=Title("list")),)
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


def test_several_stories_some_of_them_failing(newsread: Newsread) -> None:
    """What can be had is printed; the rest is said, and the code tells."""
    ran = newsread("show", "b41d9e", "nowhere", "5eed")
    assert ran.code == 4
    assert ran.out.count("=" * 72) == 1
    assert ran.err == "newsread: no story answers to nowhere\n"


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
    ran = newsread("list", rows=None)
    assert ran.code == 3
    assert ran.err.startswith("newsread: a fault of newsread itself: TypeError: ")
    assert "commands.py:" in ran.err and "please report" in ran.err
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
        ("list", "extra"),
        ("index", "extra"),
    ],
)
def test_wrong_usage_is_said_in_one_line(newsread: Newsread, argv: tuple[str, ...]) -> None:
    """Exit 2, and nothing is printed."""
    ran = newsread(*argv)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("newsread: ") and ran.err.count("\n") == 1


def test_list_shows_a_line_a_story(newsread: Newsread) -> None:
    """After a look for changes, in the desk's order, limited, filtered and sorted as asked."""
    ran = newsread("list")
    assert [line.split()[0] for line in ran.out.splitlines()] == ["b41d9e", "5eed11", "7ead33"]
    assert ran.desk.asked == ["keep fresh", "close"]
    assert newsread("list", "--no-update").desk.asked == ["close"]

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
    """Exit 1, one line on standard error."""
    assert newsread("list", stories=())[:2] == (1, "")
    assert "no story in" in newsread("list", stories=()).err
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


def test_no_hits_say_so(newsread: Newsread) -> None:
    """Exit 1; and a search that could not cover everything says how much it did."""
    assert newsread("search", "zebra")[:3] == (1, "", "newsread: no story matches zebra\n")
    assert newsread("search", "Har", searched=1).err.startswith("newsread: 1 of 3 stories searched")


def test_index_says_what_changed(newsread: Newsread) -> None:
    """Counts on standard output, what failed on standard error."""
    ran = newsread("index", "--rebuild", failed=(("a.txt", "it is empty"),))
    assert ran.out == "3 stories, 3 of them indexed; 3 new, 0 changed, 0 moved, 0 gone\n"
    assert (ran.code, ran.err) == (4, "newsread: a.txt: it is empty\n")
    assert ran.desk.asked[0] == "rebuild"


def test_doctor_says_where_things_lie(newsread: Newsread, tmp_path: Path) -> None:
    """The folders, and each file that is no story."""
    ran = newsread("doctor", failed=(("a.txt", "it is empty"),))
    assert f"library   {tmp_path}/news\n" in ran.out
    assert "  a.txt: it is empty\n" in ran.out
    assert ran.code == 0


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


@pytest.mark.parametrize("attack", ATTACKS)
def test_errors_obey_nobody(newsread: Newsread, attack: str) -> None:
    """A hostile STORY, query, option or candidate is disarmed in what is said of it."""
    text = hostile(attack).replace("\0", "")
    two = tuple(replace(bridge(), id=digit * 64, title=Title(f"Har {text}")) for digit in "ab")
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
