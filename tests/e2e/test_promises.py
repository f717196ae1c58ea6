"""Trouble from outside: nothing may be written, things vanish, clocks jump, others are at work; stories stay untouched.

Everything is done by the installed command, without the right to write where a file's mode forbids it.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("modes, pseudo-terminals and XDG variables are those of Unix", allow_module_level=True)

from tests.e2e.conftest import newsread
from tests.e2e.terminal import NEWSREAD, Terminal
from tests.forms import FORMS, NO_STORIES, fill
from tui_reader.cli.arguments import COMMANDS

ENTER, ESCAPE = "\r", "\x1b"
_DROP_FROM_ALL_TO_COME = 24
_RIGHTS = (1, 2)
"""Of Linux, PR_CAPBSET_DROP, and the two capabilities by which root writes and reads whatever a mode forbids."""


def as_nobody_special() -> None:
    """In a child: modes of files hold for it, even where it is root's."""
    if os.geteuid() == 0:
        for right in _RIGHTS:
            if ctypes.CDLL(None).prctl(_DROP_FROM_ALL_TO_COME, right, 0, 0, 0):
                os._exit(99)


def obedient(*argv: str | Path, cwd: Path, feed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the installed command as somebody for whom the modes of files hold."""
    command = [NEWSREAD, *argv]
    return subprocess.run(command, cwd=cwd, input=feed, capture_output=True, timeout=120, preexec_fn=as_nobody_special)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A library of every form of file, none of which may be written to, nor any folder."""
    folder = tmp_path / "library"
    folder.mkdir()
    fill(folder, FORMS)
    fill(folder, NO_STORIES)
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(folder))
    _forbid_writing(folder)
    yield folder
    _allow_writing(folder)


def _forbid_writing(folder: Path) -> None:
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o500 if path.is_dir() else 0o400)


def _allow_writing(folder: Path) -> None:
    folder.chmod(0o700)
    for path in folder.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)


def state_of(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """By path, mode, time of the last change and bytes of all that there is."""
    found = {}
    for path in (folder, *folder.rglob("*")):
        status = path.stat()
        found[str(path)] = (status.st_mode, status.st_mtime_ns, b"" if path.is_dir() else path.read_bytes())
    return found


def everything(folder: Path) -> dict[str, tuple[str | Path, ...]]:
    """A call of each command that there is, by its word; `add` alone is there to write into the library."""
    story = "Anchors in the harbour"
    return {
        "": (folder / "plain.txt",),
        "show": ("show", story, "page.html", "box.mbox", "packed.zip", "--format", "html"),
        "search": ("search", "harbour", "--save", "bay"),
        "like": ("like", story),
        "list": ("list", "--by", "outlet"),
        "digest": ("digest",),
        "links": ("links", story),
        "tags": ("tags",),
        "saved": ("saved",),
        "unsave": ("unsave", "bay"),
        "tag": ("tag", "harbour", "--", story),
        "untag": ("untag", "harbour", "--", story),
        "star": ("star", story),
        "unstar": ("unstar", story),
        "read": ("read", story),
        "unread": ("unread", story),
        "export": ("export",),
        "import": ("import", "-"),
        "config": ("config", "show"),
        "index": ("index", "--rebuild"),
        "completion": ("completion", "bash"),
        "man": ("man",),
        "doctor": ("doctor",),
    }


def test_everything_on_a_read_only_library(library: Path, tmp_path: Path) -> None:
    """All commands and the screen work on it; afterwards every byte, mode and time is what it was."""
    before = state_of(library)
    calls = everything(library)
    left = set(COMMANDS) - set(calls)
    for word, argv in calls.items():
        feed = newsread("export", cwd=tmp_path).stdout if word == "import" else b""
        ran = obedient(*argv, cwd=library, feed=feed)
        assert ran.returncode in (0, 1, 4), (word, ran.stderr.decode())
        assert b"Traceback" not in ran.stderr
    with Terminal("--library", str(library), cwd=library, columns=120, lines=36) as terminal:
        terminal.wait_for(lambda text: "29 stories" in text and "in the harbour" in text)
        terminal.send("/anchors" + ENTER)
        terminal.wait_for(lambda text: "by relevance" in text)
        terminal.send(ENTER)
        terminal.wait_for(lambda text: "match 1 of" in text)
        terminal.send("smr")
        terminal.at_rest()
        terminal.send("q")
        assert terminal.ended() == 0
    assert state_of(library) == before
    assert left <= {"add", "pick"}, "a command is not tried here"


def test_add_says_that_nothing_can_be_written(library: Path, tmp_path: Path) -> None:
    """The one command that writes into a library says so where it cannot, and has changed nothing."""
    before = state_of(library)
    (tmp_path / "new.txt").write_text(
        "A new story\n\nIt came in on Wednesday, when nobody was looking at the folder.\n"
    )
    ran = obedient("add", tmp_path / "new.txt", cwd=tmp_path)
    assert ran.returncode in (3, 4) and ran.stderr.count(b"\n") == 1 and b"Permission denied" in ran.stderr
    assert state_of(library) == before


def test_a_read_only_cache(news: Path, own_home: Path) -> None:
    """It cannot be brought up to date, and one line says so; what is known is listed, a story is shown by its path."""
    assert newsread("index", cwd=news).returncode in (0, 4)
    _forbid_writing(own_home / "cache")
    try:
        for argv in (("list",), ("search", "bridge"), ("index",), ("doctor",)):
            ran = obedient(*argv, cwd=news)
            assert (ran.returncode, ran.stderr.count(b"\n")) == (3, 1), argv
            assert b"cannot be used: " in ran.stderr
        for format_ in ("ids", "paths"):
            ran = obedient("list", "--no-update", "--format", format_, cwd=news)
            assert (ran.returncode, ran.stdout.count(b"\n"), ran.stderr) == (0, 2, b"")
        shown = obedient("show", "bridge.txt", cwd=news)
        assert shown.returncode == 0 and b"Harrow Bay bridge" in shown.stdout
    finally:
        _allow_writing(own_home / "cache")
    assert newsread("list", cwd=news).stdout.count(b"\n") == 2


def test_files_of_the_users_own_alone(news: Path, own_home: Path) -> None:
    """Where the user lets everybody read what is new, newsread does not: marks and cache are made 0600 and 0700."""
    before = os.umask(0)
    try:
        newsread("index", cwd=news)
        for command in ("star", "read", "unstar"):
            assert newsread(command, "bridge.txt", cwd=news).returncode == 0
    finally:
        os.umask(before)
    made = [path for path in own_home.rglob("*") if path.parent != own_home]
    assert {"marks.sqlite", "marks.backup.sqlite", "catalogue.sqlite", "keeper.lock"} <= {path.name for path in made}
    assert any(path.suffix == ".seg" for path in made)
    open_to_others = {str(path): oct(path.stat().st_mode) for path in made if path.stat().st_mode & 0o077}
    assert open_to_others == {}


def test_the_cache_deleted_while_the_screen_runs(news: Path, own_home: Path) -> None:
    """The screen goes on; at the next look at the folder, all is there and found again."""
    with Terminal(cwd=news, columns=120, lines=30) as terminal:
        terminal.wait_for(lambda text: "2 stories" in text and "indexing" not in text)
        shutil.rmtree(own_home / "cache")
        (news / "wren.txt").write_text("Wren wakes the town\n\nA wren sang on Monday, and went on until noon.\n")
        terminal.send("r")
        terminal.wait_for(lambda text: "3 stories" in text and "Wren wakes" in text)
        terminal.send("/wren")
        terminal.wait_for(lambda text: "1 of 3 stories" in text)
        terminal.send(ESCAPE)
        terminal.wait_for(lambda text: "3 stories" in text and "1 of 3" not in text)
        terminal.send("\x11")
        assert terminal.ended() == 0
    assert newsread("search", "wren", "--format", "ids", cwd=news).stdout.count(b"\n") == 1


def test_a_disk_too_full_for_a_copy_of_the_marks(news: Path, own_home: Path) -> None:
    """The mark is made all the same, half a copy is not left, and the next mark that finds room has its copy."""
    lines = newsread("export", cwd=news).stdout
    for number in range(2000):
        mark = {"type": "mark", "id": f"{number:064x}", "read": True, "starred": False, "tags": ["bees"]}
        lines += json.dumps({**mark, "place": None, "library": None, "path": None}).encode() + b"\n"
    assert newsread("import", "-", cwd=news, feed=lines).returncode == 0
    marks = own_home / "data" / "newsread" / "marks.sqlite"
    room = 120_000
    assert marks.stat().st_size > 2 * room
    ran = newsread("star", "bridge.txt", cwd=news, room=room)
    assert (ran.returncode, ran.stderr.count(b"\n")) == (0, 1) and b"starred" in ran.stderr
    assert not [path.name for path in marks.parent.iterdir() if not path.name.startswith("marks.sqlite")]
    assert newsread("star", "ferry.txt", cwd=news).returncode == 0
    assert sorted(path.name for path in marks.parent.iterdir()) == ["marks.backup.sqlite", "marks.sqlite"]
    assert newsread("list", "--starred", "--format", "ids", cwd=news).stdout.count(b"\n") == 2


def test_two_screens_and_an_index_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each marks what it has open while the third reads the library: every mark is there, every story is found."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        words = f"It was said on Monday that ferry {number} is late."
        (folder / f"{number:03}.txt").write_text(f"Title: Headline {number:03}\nDate: 2025-01-01\n\n{words}\n")
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(folder))
    with ExitStack() as stack:
        indexing = stack.enter_context(subprocess.Popen([NEWSREAD, "index", "--rebuild"], stdout=subprocess.DEVNULL))
        screens = [stack.enter_context(Terminal(cwd=tmp_path, columns=120, lines=30)) for _ in range(2)]
        for screen in screens:
            screen.wait_for(lambda text: "300 stories" in text and "indexing" not in text, seconds=90)
        for number, screen in enumerate(screens):
            screen.send("G" + number * "k" + "s")
        for screen in screens:
            screen.wait_for(lambda text: "★" in text)
        assert newsread("star", "Headline 150", cwd=tmp_path).returncode == 0
        for screen in screens:
            screen.send("q")
            assert screen.ended() == 0
        assert indexing.wait(120) == 0
    assert newsread("list", "--starred", "--format", "ids", cwd=tmp_path).stdout.count(b"\n") == 3
    assert newsread("search", "ferry", "--limit", "1000", "--format", "ids", cwd=tmp_path).stdout.count(b"\n") == 300
    assert newsread("index", cwd=tmp_path).stdout.endswith(b"; 0 new, 0 changed, 0 moved, 0 gone\n")


def test_the_library_folder_vanishes_and_comes_back(news: Path, tmp_path: Path) -> None:
    """Gone: one line. Empty, as the place of a drive is: the list as it was, and a line. Back: nothing is read anew."""
    newsread("star", "bridge.txt", cwd=news)
    newsread("index", cwd=news)
    away = tmp_path / "away"
    news.rename(away)
    for command in ("list", "index", "doctor"):
        ran = newsread(command, cwd=tmp_path)
        assert ran.returncode == 3
        assert f"the library {news} does not exist" in ran.stderr.decode() and ran.stderr.count(b"\n") == 1
    news.mkdir()
    for argv in (("list", "--format", "ids"), ("search", "harrow OR ferry", "--format", "ids")):
        ran = newsread(*argv, cwd=tmp_path)
        assert (ran.returncode, ran.stdout.count(b"\n"), ran.stderr.count(b"\n")) == (0, 2, 1)
        assert b"is empty now, and held 2 stories (is its drive connected?)" in ran.stderr
    ran = newsread("index", cwd=tmp_path)
    assert (ran.returncode, ran.stdout, ran.stderr.count(b"\n")) == (3, b"", 1)
    with Terminal(cwd=tmp_path, columns=160, lines=30) as terminal:
        terminal.wait_for(lambda text: "2 stories" in text and "is its drive connected?" in text)
        terminal.send("q")
        assert terminal.ended() == 0
    news.rmdir()
    away.rename(news)
    assert newsread("index", cwd=tmp_path).stdout.endswith(b"; 0 new, 0 changed, 0 moved, 0 gone\n")
    assert newsread("list", "--starred", "--format", "ids", cwd=tmp_path).stdout.count(b"\n") == 1


def test_a_folder_that_may_not_be_read(news: Path) -> None:
    """It is said, and what is known of it stays, with its marks; when it may be read again, nothing is new."""
    shut = news / "shut"
    shut.mkdir()
    (news / "ferry.txt").rename(shut / "ferry.txt")
    newsread("index", cwd=news)
    assert newsread("star", "shut/ferry.txt", cwd=news).returncode == 0
    shut.chmod(0)
    try:
        told = obedient("index", cwd=news)
        assert (told.returncode, told.stdout.split(b"; ")[1]) == (4, b"0 new, 0 changed, 0 moved, 0 gone\n")
        for each in (told, obedient("index", cwd=news)):  # each time, as of a file
            assert f"newsread: {shut}: the folder cannot be read".encode() in each.stderr
        assert obedient("list", "--format", "ids", cwd=news).stdout.count(b"\n") == 2
        assert obedient("list", "--starred", "--format", "ids", cwd=news).stdout.count(b"\n") == 1
    finally:
        shut.chmod(0o700)
    assert newsread("index", cwd=news).stdout.endswith(b"; 0 new, 0 changed, 0 moved, 0 gone\n")
    assert newsread("list", "--starred", "--format", "ids", cwd=news).stdout.count(b"\n") == 1


def test_a_library_that_may_not_be_read(news: Path) -> None:
    """Nothing is known of it: one line, that says what to do, and 3, whatever is asked; `doctor` says where it lies."""
    news.chmod(0)
    try:
        for argv in (("list",), ("search", "ferry"), ("digest",), ("show", "Ferry service"), ("star", "Ferry service")):
            told = obedient(*argv, cwd=news.parent)
            assert (told.returncode, told.stdout, told.stderr.count(b"\n")) == (3, b"", 1), argv
            assert b"the library cannot be read" in told.stderr and b"; make it readable" in told.stderr
        assert f"{news}: the folder cannot be read".encode() in obedient("doctor", cwd=news.parent).stdout
    finally:
        news.chmod(0o700)
    assert newsread("list", "--format", "ids", cwd=news).stdout.count(b"\n") == 2


def test_times_that_cannot_be(news: Path) -> None:
    """Files from the year 2100 and from before there were files are listed; one that is edited, and older than it was
    after that, is read again; the next run has nothing to do."""
    for name, moment in (("bridge.txt", 4_102_444_800), ("ferry.txt", 0)):
        os.utime(news / name, (moment, moment))
    assert newsread("list", "--format", "ids", cwd=news).stdout.count(b"\n") == 2
    text = (news / "bridge.txt").read_text()
    (news / "bridge.txt").write_text(text.replace("Harrow", "Barrow"))
    earlier = time.time() - 86_400
    os.utime(news / "bridge.txt", (earlier, earlier))
    ran = newsread("index", cwd=news)
    assert b"; 0 new, 1 changed, 0 moved, 0 gone\n" in ran.stdout
    assert newsread("search", "barrow", "--format", "ids", cwd=news).stdout.count(b"\n") == 1
    assert newsread("search", "harrow", "--format", "ids", cwd=news).returncode == 1
    assert newsread("digest", "--since", "24h", cwd=news).returncode in (0, 1)
    assert newsread("index", cwd=news).stdout.endswith(b"; 0 new, 0 changed, 0 moved, 0 gone\n")


def test_links_out_of_the_library(news: Path, tmp_path: Path, own_home: Path) -> None:
    """Passed over and said, unless config.toml says `follow_links`; taken back, what they led to is gone again."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "wren.txt").write_text("Wren wakes the town\n\nA wren sang on Monday, and went on until noon.\n")
    (news / "out").symlink_to(outside)
    assert newsread("list", "--format", "ids", cwd=news).stdout.count(b"\n") == 2
    assert b"out: a link out of the library, not followed" in newsread("doctor", cwd=news).stdout
    config = own_home / "config" / "newsread" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text("follow_links = true\n")
    assert newsread("search", "wren", "--format", "ids", cwd=news).stdout.count(b"\n") == 1
    assert newsread("show", "Wren wakes the town", cwd=news).returncode == 0
    config.write_text("follow_links = false\n")
    assert newsread("list", "--format", "ids", cwd=news).stdout.count(b"\n") == 2
    assert stat.S_ISLNK((news / "out").lstat().st_mode)
