"""Did you mean: a wrong name of a command, an option, a value, a story, a tag or a search, and what is near it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Newsread
from tests.desk.asking import settings_in
from tui_reader.cli.arguments import COMMANDS
from tui_reader.cli.running import run

FERRY = "The ferry will run twice an hour from Monday, the company said, whatever the mill has to say."


@pytest.mark.parametrize(
    ("argv", "code", "meant"),
    [
        (("serach", "ferry"), 1, "'newsread search'"),
        (("lst",), 1, "'newsread list'"),
        (("help",), 1, "'newsread --help'"),
        (("help", "tag"), 1, "'newsread tag --help'"),
        (("version",), 1, "'newsread --version'"),
        (("search", "--unsave", "bay"), 2, "'newsread unsave'"),
        (("list", "--limt", "3"), 2, "'--limit'"),
        (("list", "--sort", "outlt"), 2, "'outlet'"),
        (("show", "--kind", "titel", "x"), 2, "'title'"),
        (("list", "--format", "jsn"), 2, "'json'"),
        (("completion", "bsh"), 2, "'bash'"),
        (("config", "shw"), 2, "'show'"),
        (("unsave", "peac"), 1, "'Peace'"),
    ],
)
def test_what_is_near_is_said(newsread: Newsread, argv: tuple[str, ...], code: int, meant: str) -> None:
    """On standard error, once, in the line about what is wrong."""
    ran = newsread(*argv)
    assert (ran.code, ran.out) == (code, "")
    assert ran.err.count("did you mean") == 1
    assert f"; did you mean {meant}?" in ran.err


@pytest.mark.parametrize("argv", [("Zebras",), ("no such headline",), ("show", "serach"), ("unsave", "xyz")])
def test_what_is_not_near_is_not_said(newsread: Newsread, argv: tuple[str, ...]) -> None:
    """Nothing is offered where nothing looks alike, nor a command where a story was asked for."""
    assert "did you mean" not in newsread(*argv).err


def test_a_command_is_no_error_of_another() -> None:
    """No command is so near another one that it would be taken for it."""
    assert "help" not in COMMANDS and "version" not in COMMANDS


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of two stories, one of which is tagged."""
    settings = settings_in(tmp_path)
    settings.library.mkdir()
    (settings.library / "a.txt").write_text(f"Title: Ferry service doubled again\nDate: 2025-05-12\n\n{FERRY}\n")
    (settings.library / "b.txt").write_text("Title: A river rises\n\nThe river will rise on Monday, it was said.\n")
    for name in ("CACHE", "DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(settings.library))
    assert run(["index"]) == 0 and run(["tag", "flood", "A river rises"]) == 0
    assert run(["search", "--save", "river", "river"]) == 0
    return settings.library


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("show", "Ferry servce"), 1, "; did you mean “Ferry service doubled again”?"),
        (("star", "Fery service doubeld agian"), 1, "; did you mean “Ferry service doubled again”?"),
        (("list", "--tag", "flod"), 1, "; did you mean 'flood'?"),
        (("search", "river", "--tag", "flod"), 1, "no story that is tagged flod matches river; did you mean 'flood'?"),
        (("untag", "flod", "A river rises"), 0, "“A river rises” has no tag flod; did you mean 'flood'?"),
        (("search", "tag:flod"), 1, "no story has the tag “flod”; did you mean: tag:flood (1 story)"),
        (("search", "query:rivr"), 2, "did you mean 'river'?"),
        (("search", "mill or river"), 1, "did you mean: mill OR river (2 stories)"),
        (("search", "lang:english"), 1, "no story has the language english; did you mean: lang:en (2 stories)"),
    ],
)
def test_what_the_library_has_is_offered(
    news: Path, capfd: pytest.CaptureFixture[str], argv: tuple[str, ...], code: int, said: str
) -> None:
    """Headlines, tags, saved searches, languages and words that there are."""
    capfd.readouterr()
    assert (run(argv), said in capfd.readouterr().err) == (code, True)


def test_a_day_is_said_as_in_a_query(news: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """`digest --since` takes what `date:` takes, and ages; what is none is said with what is near."""
    for since, code in (("2025-05", 0), ("2025", 0), ("2024-12-31", 0), ("last year", 0), ("LAST  week", 0), ("7d", 0)):
        assert run(["digest", "--since", since]) in (code, 1), since
    capfd.readouterr()
    assert run(["digest", "--since", "2025-05-12", "ferry"]) == 0
    assert capfd.readouterr().out.startswith("1 story · ferry · since 2025-05-12\n")
    assert run(["digest", "--since", "2025-05-13", "ferry"]) == 1
    capfd.readouterr()
    for since in ("yesteday", "2025-13", 'x" OR "y', "..2025", ""):
        assert run(["digest", "--since", since]) == 2, since
        err = capfd.readouterr().err
        assert err.startswith(f"newsread: --since {since}: must be an age as 24h") and err.count("\n") == 1
        assert ("did you mean 'yesterday'?" in err) == (since == "yesteday")


def test_a_width_that_no_line_fits_is_refused(newsread: Newsread) -> None:
    """Fewer columns than a line can be set to are no width, but for 0."""
    for width, code in (("0", 0), ("1", 2), ("19", 2), ("20", 0), ("1000", 0), ("1001", 2)):
        assert newsread("show", "b41d9e", "--width", width).code == code, width
