"""Tab in each shell: commands, options, tags and headlines, and no headline is run."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import newsread
from tests.e2e.terminal import NEWSREAD, Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="bash, zsh and fish are shells of Unix")

SHELLS = {
    "bash": (("--norc", "--noprofile", "-i"), "source <(newsread completion bash)"),
    "zsh": (("-f", "-i"), "autoload -U compinit; compinit -D -u; source <(newsread completion zsh)"),
    "fish": (("--no-config", "--private"), "newsread completion fish | source"),
}
DANGER = "Danger $(touch run) `touch run` \"touch' !! ; touch run & touch run * ~ > run"


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest, news: Path, tmp_path: Path) -> Terminal:
    """A shell that completes newsread, in a library that is known."""
    program = shutil.which(request.param)
    if program is None:
        pytest.skip(f"{request.param} is not on this machine")
    (news / "danger.txt").write_text(f"{DANGER}\n\nBy Ada Fenn\n\nNobody ran anything on Monday, the company said.\n")
    assert newsread("list", cwd=news).returncode == 0
    assert newsread("tag", "harbour-works", "ferry.txt", cwd=news).returncode == 0
    path = os.pathsep.join((str(NEWSREAD.parent), os.environ["PATH"]))
    argv, setting_up = SHELLS[request.param]
    environ = {"PATH": path, "HOME": str(tmp_path), "PS1": "> ", "LINES": "30", "COLUMNS": "100"}
    terminal = Terminal(*argv, cwd=tmp_path, environ=environ, program=program)
    request.addfinalizer(lambda: terminal.__exit__(None, None, None))
    terminal.send(f"{setting_up}; echo rea''dy\n")
    terminal.wait_for(lambda text: "\nready" in text)
    return terminal


TYPED = (
    ("newsread dig\t--since 1h\n", "3 stories · of the last 1h"),
    ("newsread list --for\tids --lim\t1\n", "newsread list --format ids --limit 1"),
    ("newsread list --tag harb\t--format paths\n", "/ferry.txt"),
    ("newsread show ferry\\ ser\t--kind byline\n", "\nBy Bo Lind"),
    ("newsread show 'harrow b\t\n", "Traders on the north bank"),
)


def test_tab_completes(shell: Terminal) -> None:
    """Commands, options, tags and headlines, in quotation marks or not: made whole, and understood."""
    for typed, seen in TYPED:
        shell.send("clear\n")
        shell.at_rest(0.3)
        for part in typed.split("\t")[:-1]:
            shell.send(f"{part}\t")
            shell.at_rest(0.5)
        shell.send(typed.rpartition("\t")[2])
        shell.wait_for(lambda text, seen=seen: seen in text)  # type: ignore[misc]


@pytest.mark.parametrize("quotation_mark", ["", "'", '"'])
def test_no_headline_is_run(shell: Terminal, tmp_path: Path, quotation_mark: str) -> None:
    """A headline of whatever signs stands on the line as one word, and names its story."""
    shell.send(f"newsread show {quotation_mark}dang\t")
    shell.at_rest(1)
    shell.send("\n")
    shell.wait_for(lambda text: "Nobody ran anything" in text)
    assert not list(tmp_path.glob("run*")) and not (tmp_path / "news" / "run").exists()


def test_a_library_that_is_not_there_has_nothing_to_offer(news: Path) -> None:
    """Headlines and tags of another one would name nothing; options are what they always are."""
    assert newsread("list", cwd=news).returncode == 0

    def offered(*words: str) -> bytes:
        return newsread("completion", "answer", "--", *words, cwd=news).stdout

    assert offered("show", "harr").startswith(b"Harrow Bay bridge")
    for library in ("/nope", "'$HOME/news'", "$NOTHING/news"):
        assert offered("--library", library, "show", "harr") == b""
        assert offered("show", f"--library={library}", "harr") == b""
        assert offered("show", "--library", library, "--col").startswith(b"--color\t")
    assert newsread("list", cwd=news).returncode == 0
