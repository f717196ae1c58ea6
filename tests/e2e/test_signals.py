"""newsread is stopped, ended, or loses its terminal."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import newsread
from tests.e2e.terminal import NEWSREAD, Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are for Unix")

ENTER = "\r"
BRIDGE = "Harrow Bay bridge to stay shut until spring"


def long_story(news: Path) -> None:
    """Make the bridge's story so long that there is a place in it to be kept."""
    file = news / "bridge.txt"
    more = (f"In the week numbered {number} nothing was mended, and nobody came to look.\n\n" for number in range(80))
    file.write_text(file.read_text() + "\n" + "".join(more))


def progress(news: Path) -> list[float]:
    """How far the stories were read that were opened."""
    lines = newsread("export", cwd=news).stdout.decode().splitlines()
    return [place["progress"] for line in lines if (place := json.loads(line).get("place"))]


@pytest.mark.parametrize(("by", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_ended_from_outside_newsread_leaves_as_by_q(news: Path, by: signal.Signals, code: int) -> None:
    """The terminal is as it was, the place in the story is kept, and the exit code tells the signal."""
    long_story(news)
    with Terminal(BRIDGE, cwd=news, columns=110, lines=20) as terminal:
        before = terminal.modes
        terminal.wait_for(lambda text: "2 stories" in text and "f hints" in text)
        terminal.send("   ")
        terminal.wait_for(lambda text: "In the week numbered" in text and " %" in text.splitlines()[-1])
        terminal.at_rest()
        terminal.child.send_signal(by)
        assert terminal.ended() == code
        assert terminal.modes == before
        for mode in (b"1049", b"1000", b"1003", b"2004"):
            assert terminal.raw.rfind(b"\x1b[?" + mode + b"l") >= terminal.raw.rfind(b"\x1b[?" + mode + b"h")
        assert terminal.raw.rfind(b"\x1b[?25h") > terminal.raw.rfind(b"\x1b[?25l")
        assert "Traceback" not in terminal.text()
    assert any(0 < each < 1 for each in progress(news))


def test_a_terminal_that_goes_away_takes_no_place_with_it(news: Path) -> None:
    """Its window is closed while one reads: newsread ends, and knows where that was."""
    long_story(news)
    with Terminal(BRIDGE, cwd=news, columns=110, lines=20) as terminal:
        terminal.wait_for(lambda text: "2 stories" in text and "f hints" in text)
        terminal.send("   ")
        terminal.wait_for(lambda text: "In the week numbered" in text and " %" in text.splitlines()[-1])
        terminal.at_rest()
        terminal.hang_up()
        assert terminal.child.wait(timeout=30) == 129
    assert any(0 < each < 1 for each in progress(news))


STUCK = """
import asyncio, queue
from tui_reader.tui import signals

signals.LAST = 0.3

async def stuck():
    signals.heard(lambda number: print("heard", flush=True))
    print("waits", flush=True)
    queue.Queue(1).get()

asyncio.run(stuck())
"""


def test_a_newsread_that_waits_for_ever_ends_all_the_same() -> None:
    """As one does whose terminal takes no more: its loop hears nothing."""
    with subprocess.Popen([sys.executable, "-c", STUCK], stdout=subprocess.PIPE) as child:
        assert child.stdout
        assert child.stdout.readline() == b"waits\n"
        child.terminate()
        assert child.wait(timeout=30) == 143
        assert child.stdout.read() == b""


def test_pick_that_is_ended_takes_nothing(news: Path) -> None:
    """What reads the choice gets none, and the exit code is that of the signal."""
    out = news.parent / "out"
    with (
        open(out, "wb") as stdout,
        Terminal("pick", cwd=news, columns=110, streams={"stdout": stdout.fileno()}) as terminal,
    ):
        terminal.wait_for(lambda text: "Enter take" in text)
        terminal.child.send_signal(signal.SIGTERM)
        assert terminal.ended() == 143
    assert out.read_bytes() == b""


@pytest.mark.skipif(shutil.which("bash") is None, reason="wants a shell with job control")
def test_a_pipe_is_stopped_whole(news: Path) -> None:
    """Ctrl+Z in `pick` gives the shell back also where another program waits for the choice; `fg` goes on with both."""
    argv = ("--norc", "--noprofile", "-i")
    environ = {"PS1": "prompt> ", "HISTFILE": ""}
    with Terminal(*argv, cwd=news, columns=110, program="bash", environ=environ) as terminal:
        terminal.wait_for(lambda text: "prompt>" in text)
        terminal.send(f"clear; {NEWSREAD} pick | {NEWSREAD} tag later -\n")
        terminal.wait_for(lambda text: "Enter take" in text)
        terminal.send("\x1a")
        terminal.wait_for(lambda text: "Stopped" in text and "prompt>" in text)
        terminal.screen.reset()
        terminal.send("echo $((40 + 2))\n")
        terminal.wait_for(lambda text: "\n42" in text)
        terminal.send("fg\n")
        terminal.wait_for(lambda text: "Enter take" in text)
        terminal.screen.reset()
        terminal.send(ENTER)
        terminal.wait_for(lambda text: "prompt>" in text)
        terminal.send("exit\n")
        terminal.ended()
    assert newsread("tags", cwd=news).stdout.split() == [b"1", b"later"]
