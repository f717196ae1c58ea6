"""`newsread pick`: the screen on the terminal, the choice on standard output."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import newsread
from tests.e2e.terminal import NEWSREAD, Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are for Unix")

BRIDGE = "Harrow Bay bridge to stay shut until spring"
FERRY = "Ferry service doubled after bridge closure"


class Picked:
    """How it ended: the exit code, what went to standard output and to standard error."""

    def __init__(self, news: Path, *argv: str, keys: tuple[tuple[str, str], ...], columns: int = 110) -> None:
        """`keys` are pairs: what must stand on the screen, and what is typed then."""
        out, err = news.parent / "out", news.parent / "err"
        with open(out, "wb") as stdout, open(err, "wb") as stderr:
            streams = {"stdin": subprocess.DEVNULL, "stdout": stdout.fileno(), "stderr": stderr.fileno()}
            with Terminal("pick", *argv, cwd=news, columns=columns, streams=streams) as terminal:
                for seen, typed in keys:
                    terminal.wait_for(lambda text, seen=seen: seen in text)  # type: ignore[misc]
                    terminal.send(typed)
                self.code = terminal.ended()
                self.raw = terminal.raw
        self.out, self.err = out.read_bytes(), err.read_bytes()


def ids(news: Path) -> list[str]:
    """The bridge's and the ferry's."""
    return newsread("list", "--format", "ids", "--sort", "path", cwd=news).stdout.decode().split()


def test_what_is_taken_is_printed(news: Path) -> None:
    """Enter takes the row under the cursor, as an id; the screen is on the terminal alone, and as wide as that."""
    bridge, ferry = ids(news)
    picked = Picked(news, keys=((BRIDGE, "/twice"), ("1 of 2", "\r"), ("Enter take", "\r")))
    assert (picked.code, picked.out, picked.err) == (0, f"{ferry}\n".encode(), b"")
    assert b"\x1b[?1049h" in picked.raw and picked.raw.rindex(b"\x1b[?1049l") > picked.raw.rindex(b"\x1b[?1049h")
    read = newsread("list", "--unread", "--format", "ids", "--sort", "path", cwd=news).stdout.decode().split()
    assert read == [bridge, ferry], "to take is not to read"


def test_a_query_comes_first(news: Path) -> None:
    """What it finds is offered; in any format that a list has."""
    argv = ("title:ferry", "--format", "json", "--fields", "paths")
    picked = Picked(news, *argv, keys=(("1 of 2 stories", "\r"),))
    assert (picked.code, picked.out, picked.err) == (0, b'{"paths": ["ferry.txt"]}\n', b"")


@pytest.mark.parametrize("keys", ["\x01", "gVG"])
def test_several_are_taken_together(news: Path, keys: str) -> None:
    """All that are chosen, by Ctrl+A or as a range; ended with NUL, if so."""
    picked = Picked(news, "--format", "paths", "-0", keys=((BRIDGE, keys), ("2 chosen", "\r")))
    assert picked.code == 0
    assert sorted(picked.out.split(b"\0")) == [b"", *(bytes(news / name) for name in ("bridge.txt", "ferry.txt"))]


@pytest.mark.parametrize(
    "keys", [((BRIDGE, "\x1b"),), ((BRIDGE, "q"),), ((BRIDGE, "V"), ("1 chosen", "\x1b"), ("Esc out", "\x1b"))]
)
def test_to_leave_is_to_take_nothing(news: Path, keys: tuple[tuple[str, str], ...]) -> None:
    """Esc, where there is no range to be left first, and q: exit 1, and nothing is printed."""
    picked = Picked(news, keys=keys)
    assert (picked.code, picked.out, picked.err) == (1, b"", b"")


def test_without_anything_to_choose(news: Path) -> None:
    """A query that finds nothing, a broken one, no terminal: no screen, and one line says why."""
    ran = newsread("pick", "bridgge", cwd=news)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert (
        ran.stderr
        == "newsread: no story matches bridgge\n  no story has “bridgge”; did you mean: bridge (2 stories)\n".encode()
    )
    assert newsread("pick", "(bridge", cwd=news).returncode == 2
    ran = subprocess.run([NEWSREAD, "pick"], cwd=news, capture_output=True, start_new_session=True, timeout=60)
    assert (ran.returncode, ran.stdout, ran.stderr.count(b"\n")) == (2, b"", 1)
    assert ran.stderr.startswith(b"newsread: there is no terminal to choose on; ")
    with Terminal("pick", cwd=news, environ={"TERM": "dumb"}) as terminal:
        assert terminal.ended() == 2


def test_in_a_pipeline(news: Path) -> None:
    """Where all streams are the terminal it works, too; and in a command line with pipes on both sides."""
    bridge, _ = ids(news)
    line = f"echo no story | '{NEWSREAD}' pick title:harrow | '{NEWSREAD}' star - ; echo end''ed"
    with Terminal("-c", line, cwd=news, program="sh") as terminal:
        terminal.wait_for(lambda text: "Enter take" in text and BRIDGE in text)
        terminal.send("\r")
        terminal.wait_for(lambda text: "ended" in text)
    assert newsread("list", "--starred", "--format", "ids", cwd=news).stdout.decode().split() == [bridge]
    with Terminal("pick", "--format", "text", cwd=news) as terminal:
        terminal.wait_for(lambda text: "Enter take" in text)
        terminal.send("G\r")
        assert terminal.ended() == 0
        assert BRIDGE in terminal.text() or FERRY in terminal.text()
