"""Which story is meant, and what opens: the installed command, its output and its exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import newsread
from tests.e2e.terminal import NEWSREAD, Terminal

BRIDGE = b"Harrow Bay bridge to stay shut until spring\n"
FERRY = b"Ferry service doubled after bridge closure\n"


def test_every_way_to_name_a_story(news: Path, tmp_path: Path) -> None:
    """A path from here or from the library, an id or its beginning, a headline in any spelling or its beginning, -."""
    ids = newsread("list", "--format", "ids", "--sort", "path", cwd=news).stdout.decode().split()
    names = (
        "bridge.txt",
        "news/bridge.txt",
        str(news / "bridge.txt"),
        ids[0],
        ids[0][:4],
        ids[0][:7].upper(),
        "harrow bay BRIDGE to stay shut, until spring!",
        "Hárrow Bay brid",
    )
    for name in names:
        ran = newsread("show", name, cwd=tmp_path)
        assert (ran.returncode, ran.stderr) == (0, b""), name
        assert ran.stdout.startswith(BRIDGE), name
    fed = newsread("show", "-", cwd=tmp_path, feed=(news / "bridge.txt").read_bytes())
    assert fed.stdout.startswith(BRIDGE)


def test_a_name_that_several_stories_answer_to(news: Path) -> None:
    """Exit 2, nothing printed, the candidates on standard error, each by an id that opens it."""
    (news / "second.txt").write_text("Ferry service ends\n\nThe last ferry left on Sunday evening, and nobody waved.\n")
    ran = newsread("show", "ferry service", cwd=news)
    assert (ran.returncode, ran.stdout) == (2, b"")
    first, *candidates = ran.stderr.decode().splitlines()
    assert first.startswith("newsread: several stories answer to “ferry service”")
    assert len(candidates) == 2
    for candidate in candidates:
        story_id, headline = candidate.strip().split("  ")[:2]
        assert newsread("show", story_id, cwd=news).stdout.decode().startswith(headline)
    assert newsread("show", "ferry service ends", cwd=news).returncode == 0


def test_an_own_headline_wins_over_a_made_up_one(news: Path) -> None:
    """A story that has the headline, not one whose first words happen to be the same."""
    (news / "bare.txt").write_text(
        "Ferry service doubled after bridge closure, it was said in the harbour on Monday.\n"
    )
    assert newsread("show", "Ferry service doubled", cwd=news).stdout.startswith(FERRY)


def test_a_command_word_wins_over_a_file(news: Path) -> None:
    """A file called like a command is named by its path."""
    (news / "list").write_text(
        "Not a list\n\nThis is a story in a file that is called like a command, as can happen.\n"
    )
    assert newsread("list", cwd=news).stdout.count(b"\n") == 2
    assert newsread("./list", cwd=news).stdout.startswith(b"Not a list\n")
    assert newsread("--", "list", cwd=news).stdout.startswith(b"Not a list\n")


def test_a_file_outside_is_read_and_not_added(news: Path, tmp_path: Path) -> None:
    """Whatever it is called; its links are looked up in the library."""
    newsread("list", cwd=news)
    outside = tmp_path / "saved page"
    outside.write_bytes((news / "bridge.txt").read_bytes() + b"\nOne more line, so that it is another story.\n")
    ran = newsread(str(outside), "--format", "json", cwd=tmp_path)
    story = json.loads(ran.stdout)
    assert story["paths"] == [str(outside)]
    assert [link["story"] is not None for link in story["linked_headlines"]] == [True]
    assert len(newsread("list", "--format", "ids", cwd=news).stdout.split()) == 2


def test_paths_are_the_very_bytes_of_the_file_system(news: Path) -> None:
    """A name that is no UTF-8, or holds a newline, comes whole through a pipe, and opens its story."""
    name = b"caf\xe9\nbar.txt"
    try:
        with open(os.path.join(os.fsencode(news), name), "wb") as file:
            file.write(b"Caf\xe9 reopens\n\nThe caf\xe9 at the bridge has opened its doors again, its owner said.\n")
    except OSError:
        pytest.skip("this file system takes no such name")
    listed = newsread("list", "--format", "paths", "-0", cwd=news).stdout.split(b"\0")
    assert os.path.join(os.fsencode(news), name) in listed
    shown = subprocess.run([NEWSREAD, "show", name], cwd=news, capture_output=True, timeout=60)
    assert shown.stdout.decode().startswith("Café reopens\n")


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are for Unix")
@pytest.mark.parametrize("argv", [(), ("bridge.txt",)])
def test_on_a_terminal_it_is_the_screen(news: Path, argv: tuple[str, ...]) -> None:
    """The list, or the story named; the terminal is given back as it was."""
    with Terminal(*argv, cwd=news) as terminal:
        terminal.wait_for(lambda text: "Ferry service doubled" in text and "Harrow Bay bridge" in text)
        if argv:
            terminal.wait_for(lambda text: "Traders on the north bank" in text)
        terminal.send("q")
        assert terminal.ended() == 0
        assert b"\x1b[?1049l" in terminal.raw


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are for Unix")
def test_a_link_is_followed_on_the_sample_library(sample_library: Path, tmp_path: Path) -> None:
    """Tab goes to a linked headline, Enter opens its story, Backspace comes back."""
    with Terminal("Wren wakes", cwd=tmp_path, columns=110, lines=45) as terminal:
        terminal.wait_for(lambda text: "There were three people awake" in text)
        terminal.send("\t")
        terminal.send("\r")
        terminal.wait_for(lambda text: "A girl of thirteen in Tern Hollow" in text)
        terminal.send("\x7f")
        terminal.wait_for(lambda text: "By Saturday the students" in text)
        terminal.send("q")
        assert terminal.ended() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are for Unix")
def test_the_seed_on_the_screen(shared: Path, news: Path) -> None:
    """Its highlights, with bullets, under their header."""
    with Terminal(str(shared / "examples" / "seed.txt"), cwd=news, columns=110, lines=45) as terminal:
        screen = terminal.wait_for(lambda text: "• Alloush blames the obstinacy" in text and "Tab next link" in text)
        assert screen.index("Story highlights") < screen.index("• Alloush")
        terminal.send("q")
        assert terminal.ended() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are for Unix")
def test_options_of_printing_print_on_a_terminal_too(news: Path) -> None:
    """No screen where a format, a width or an order is asked for."""
    for argv in (("--unread",), ("--format", "ids"), ("bridge.txt", "--width", "40"), ("bridge.txt", "ferry.txt")):
        with Terminal(*argv, cwd=news) as terminal:
            assert terminal.ended() == 0
            assert b"\x1b[?1049h" not in terminal.raw
