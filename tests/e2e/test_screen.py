"""The installed command on a terminal of its own: start, read, follow, search, quit, and come back."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals here", allow_module_level=True)

from tests.e2e.terminal import Terminal

ENTER, TAB, BACKSPACE, ESCAPE = "\r", "\t", "\x7f", "\x1b"
_BEGUN = "\n ◔ Council votes on bridge money"


def test_the_sample_library_from_start_to_quit(tmp_path: Path) -> None:
    """A first `newsread`: the list comes by itself, a link is followed, Backspace comes back, q leaves the terminal."""
    with Terminal(cwd=tmp_path, columns=120, lines=36) as terminal:
        terminal.wait_for(lambda text: "26 stories" in text and "Enter opens the sample" in text)
        terminal.send(ENTER)
        terminal.wait_for(lambda text: "sample stories" in text and "Enter open " in text)
        terminal.send("/")
        terminal.wait_for(lambda text: "to what is found" in text)
        terminal.send("constance")
        terminal.wait_for(lambda text: "by relevance" in text and "Ferry service doubled after" in text)
        terminal.send(ENTER + ENTER)
        terminal.wait_for(lambda text: "match 1 of" in text)
        terminal.send(TAB)
        terminal.wait_for(lambda text: "Enter follow" in text)
        terminal.send(ENTER)
        terminal.wait_for(lambda text: "By Ada Fenn" in text)
        terminal.send(BACKSPACE)
        terminal.wait_for(lambda text: "By Tilda Brook" in text)
        terminal.send("q")
        assert terminal.ended() == 0
    assert b"\x1b[?1049l" in terminal.raw
    assert "Traceback" not in terminal.text()


def test_the_seed_is_read_as_a_person_reads_it(tmp_path: Path, shared: Path) -> None:
    """`newsread seed.txt`: highlights in their frame, dateline, subheads, and the two headlines of other stories."""
    seed = shared / "examples" / "seed.txt"
    with Terminal(str(seed), cwd=tmp_path, columns=100, lines=80) as terminal:
        text = terminal.wait_for(lambda text: "╭ Story highlights" in text and text.count("⇢ ") == 2)
        terminal.send("q")
        assert terminal.ended() == 0
    assert "Hanging by a thread" in text
    assert text.index("Story highlights") < text.index("CNN —") < text.index("Hanging by a thread")


def test_the_next_start_is_where_the_last_one_ended(tmp_path: Path) -> None:
    """The story of last time is under the cursor and beside the list, at the line where it was left."""
    with Terminal(cwd=tmp_path, columns=120, lines=30) as terminal:
        terminal.wait_for(lambda text: "Enter opens the sample" in text)
        terminal.send(ENTER)
        terminal.wait_for(lambda text: "Enter opens the sample" not in text)
        terminal.send("/council votes" + ENTER)
        terminal.wait_for(lambda text: "by relevance" in text and "Council votes on bridge money" in text)
        terminal.send(ENTER)
        terminal.wait_for(lambda text: "match 1 of" in text)
        terminal.send(ESCAPE)
        terminal.wait_for(lambda text: "by relevance" not in text)
        terminal.send("g" + 15 * "j")
        terminal.wait_for(lambda text: "By Noor" not in text and " %" in text.splitlines()[-1])
        left = _story(terminal.at_rest())
        terminal.send("q")
        assert terminal.ended() == 0
    with Terminal(cwd=tmp_path, columns=120, lines=30) as terminal:
        terminal.wait_for(lambda text: "26 stories" in text and _story(text) == left and _BEGUN in text)
        terminal.send("q")
        assert terminal.ended() == 0


def _story(screen: str) -> list[str]:
    """What stands in the reading view."""
    return [line.partition("│")[2].strip(" ▁▂▃▄▅▆▇█─") for line in screen.splitlines()[2:-2]]


def test_a_theme_that_is_not_there_is_one_line(tmp_path: Path, own_home: Path) -> None:
    """A wrong setting is said before any screen comes up: what, and the nearest right one."""
    config = own_home / "config" / "newsread"
    config.mkdir(parents=True)
    (config / "config.toml").write_text('theme = "nrod"\n')
    with Terminal(cwd=tmp_path, columns=300) as terminal:
        assert terminal.ended() == 2
        assert "config.toml:1: there is no theme 'nrod'; did you mean 'nord'?" in terminal.text()
        assert b"\x1b[?1049h" not in terminal.raw


def test_a_terminal_that_changes_its_size(tmp_path: Path) -> None:
    """From wide to narrow and back while a story is read: one pane instead of two, nothing lost."""
    with Terminal(cwd=tmp_path, columns=120, lines=30) as terminal:
        terminal.wait_for(lambda text: "26 stories" in text and "Enter opens the sample" in text)
        terminal.send(ENTER)
        terminal.wait_for(lambda text: "Enter opens the sample" not in text and "min" in text)
        terminal.send(ENTER)
        terminal.wait_for(lambda text: "Esc out" in text and "│" in text)
        terminal.resize(60, 20)
        terminal.wait_for(lambda text: "│" not in text.splitlines()[5][:30] and "Story highlights" in text)
        terminal.send("h")
        terminal.wait_for(lambda text: "Story highlights" not in text and "min" in text)
        terminal.resize(120, 30)
        terminal.wait_for(lambda text: "Story highlights" in text and "min" in text)
        terminal.send("q")
        assert terminal.ended() == 0


def test_back_from_the_shell_all_of_the_screen_is_there(tmp_path: Path) -> None:
    """Stopped by Ctrl+Z and gone on with, newsread draws everything anew, for the shell has had the terminal."""
    with Terminal(cwd=tmp_path, columns=100, lines=30) as terminal:
        terminal.wait_for(lambda text: "Enter opens the sample" in text)
        terminal.send(ENTER)
        terminal.wait_for(lambda text: "Enter open " in text and "26 stories" in text)
        terminal.send("\x1a")
        os.waitid(os.P_PID, terminal.child.pid, os.WSTOPPED | os.WNOWAIT)
        terminal.screen.reset()
        terminal.child.send_signal(signal.SIGCONT)
        text = terminal.wait_for(lambda text: "Enter open " in text and "26 stories" in text)
        assert "┬" in text and "┴" in text
        terminal.send("q")
        assert terminal.ended() == 0
