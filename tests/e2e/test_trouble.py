"""Files that are no story, stores that cannot be used, and being stopped: a clear line each, and the rest works."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.conftest import newsread
from tests.e2e.terminal import NEWSREAD

unix = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes, signals and XDG variables are those of Unix")

TROUBLE = {
    "folder.txt": "a folder, not a story",
    "empty.txt": "there is no text in it",
    "blank.txt": "there is no text in it",
    "binary.txt": "binary data, not text",
    "broken.txt": "a link to a file that is gone",
    "loop.txt": "its links lead in a circle",
    "pipe.txt": "a pipe, not a file",
    "locked.txt": "you may not read it",
}
"""Name, and what is said of it."""


@pytest.fixture
def troubled(news: Path) -> Path:
    """The library with all kinds of trouble in it."""
    (news / "folder.txt").mkdir()
    (news / "blank.txt").write_text(" \n\u200b\n\t\n")
    (news / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (news / "broken.txt").symlink_to("nowhere.txt")
    (news / "loop.txt").symlink_to("other.txt")
    (news / "other.txt").symlink_to("loop.txt")
    (news / "around").symlink_to(".", target_is_directory=True)
    os.mkfifo(news / "pipe.txt")
    (news / "locked.txt").write_text("Locked\n\nNobody may read this.\n")
    (news / "locked.txt").chmod(0)
    return news


def kinds(folder: Path) -> dict[str, str]:
    """The trouble that this user has: root may read everything."""
    readable = os.access(folder / "locked.txt", os.R_OK)
    return {name: said for name, said in TROUBLE.items() if not (readable and name == "locked.txt")}


@unix
def test_each_is_one_line(troubled: Path) -> None:
    """What it is, in one line that names the file; exit 4; never waits."""
    for name, said in kinds(troubled).items():
        ran = newsread("show", name, cwd=troubled)
        line = ran.stderr.decode()
        assert (ran.returncode, ran.stdout, line.count("\n")) == (4, b"", 1), name
        assert line.startswith("newsread: ") and name in line and said in line


@unix
def test_the_rest_of_the_library_works(troubled: Path) -> None:
    """Stories are listed, found and printed beside it, and `doctor` says what is no story."""
    listed = newsread("list", "--format", "paths", cwd=troubled)
    assert (listed.returncode, listed.stderr) == (0, b"")
    names = {os.path.basename(path) for path in listed.stdout.decode().split()}
    assert names - {"locked.txt"} == {"bridge.txt", "ferry.txt"}
    assert newsread("search", "traders", cwd=troubled).returncode == 0
    told = newsread("doctor", cwd=troubled).stdout.decode()
    for name in set(kinds(troubled)) - {"folder.txt"}:
        assert name in told
    ran = newsread("show", "bridge.txt", *kinds(troubled), "ferry.txt", cwd=troubled)
    assert ran.returncode == 4
    assert b"Harrow Bay bridge" in ran.stdout and b"The ferry will run twice" in ran.stdout
    assert ran.stderr.count(b"\n") == len(kinds(troubled))


def test_a_hundred_megabytes_are_read_in_part(news: Path) -> None:
    """The first 8 MB, and said so; the file is in the list like any other."""
    paragraph = b"It was said on Monday that the file would never end, and so it went on and on. " * 1000 + b"\n\n"
    with open(news / "large.txt", "wb") as large:
        large.write(b"The file that would not end\n\n" + paragraph)
        large.truncate(100 * 1024 * 1024)
        large.seek(0)
        large.write(b"The file that would not end\n\n" + paragraph * 110)
    shown = newsread("show", "large.txt", cwd=news)
    assert shown.returncode == 0
    assert len(shown.stdout) < 10 * 1024 * 1024
    assert "· the file goes on" in shown.stdout.decode()[-200:]
    as_json = newsread("show", "large.txt", "--format", "json", cwd=news)
    assert b"the file goes on" in as_json.stderr and as_json.stderr.count(b"\n") == 1
    assert json.loads(as_json.stdout)["title"]["text"] == "The file that would not end"
    assert len(newsread("list", "--format", "ids", cwd=news).stdout.split()) == 3


@unix
def test_a_cache_that_cannot_be_used(news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists say so and end with 3; a story is printed by its path all the same; `doctor` tells where things lie."""
    (tmp_path / "no folder").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "no folder"))
    for argv in (("list",), ("search", "bridge"), ("index",), ("doctor",)):
        ran = newsread(*argv, cwd=news)
        assert ran.returncode == 3
        assert ran.stderr.startswith(b"newsread: the cache folder ") and ran.stderr.count(b"\n") == 1
        assert b"; make it a folder that you may write to" in ran.stderr
        assert b"Errno" not in ran.stderr
    assert b"library   " in ran.stdout
    assert newsread("show", "bridge.txt", cwd=news).returncode == 0


@unix
def test_damaged_marks_are_said(news: Path, own_home: Path) -> None:
    """They cannot be made anew, so nothing is done with them; a damaged catalogue is made anew in silence."""
    assert newsread("list", cwd=news).returncode == 0
    for catalogue in (own_home / "cache").rglob("catalogue.sqlite"):
        catalogue.write_bytes(b"no database" * 500)
    ran = newsread("list", cwd=news)
    assert (ran.returncode, ran.stderr, ran.stdout.count(b"\n")) == (0, b"", 2)
    marks = own_home / "data" / "newsread" / "marks.sqlite"
    marks.parent.mkdir(parents=True, exist_ok=True)
    marks.write_bytes(b"no database" * 500)
    ran = newsread("list", cwd=news)
    assert ran.returncode == 3
    assert str(marks).encode() in ran.stderr and ran.stderr.count(b"\n") == 1
    assert marks.read_bytes() == b"no database" * 500


@unix
@pytest.mark.parametrize(("new", "rooms"), [(30, (4_000, 170_000)), (210, (1_000_000,))])
def test_a_full_disk(news: Path, new: int, rooms: tuple[int, ...]) -> None:
    """While nothing more can be written: one line, exit 3, and what was found before is found; then all is right.

    Few new stories are read in one process, many in several; the room ends in the catalogue, or in the index.
    """
    assert newsread("index", cwd=news).returncode in (0, 4)
    found = newsread("search", "ferry", "--format", "ids", cwd=news).stdout
    assert found.count(b"\n") == 2
    for number in range(new):
        words = " ".join(f"{number:03}{word:03}" for word in range(200))
        (news / f"{number}.txt").write_text(f"Ferry {number} of the day\n\nIt was said on Monday that {words}.\n")
    for room in rooms:
        ran = newsread("search", "ferry", cwd=news, room=room)
        assert (ran.returncode, ran.stdout, ran.stderr.count(b"\n")) == (3, b"", 1)
        assert ran.stderr.startswith(b"newsread: ") and b"cannot be used: " in ran.stderr
        before = newsread("search", "ferry", "--no-update", "--format", "ids", cwd=news)
        assert (before.returncode, before.stdout[: len(found)].count(b"\n")) == (0, 2)
    assert newsread("index", cwd=news).returncode in (0, 4)
    assert newsread("search", "ferry", "--format", "ids", cwd=news).stdout.count(b"\n") == new + 2


def test_no_look_at_the_folder_is_no_look(news: Path) -> None:
    """--no-update answers from what is known; where nothing is known yet, it looks."""
    assert newsread("list", "--no-update", cwd=news).stdout.count(b"\n") == 2
    (news / "new.txt").write_text("A new story\n\nIt came in on Wednesday, when nobody was looking at the folder.\n")
    assert newsread("list", "--no-update", cwd=news).stdout.count(b"\n") == 2
    assert newsread("show", "A new story", cwd=news).returncode == 0
    assert newsread("list", cwd=news).stdout.count(b"\n") == 3


@unix
@pytest.mark.parametrize("begun", ["catalogue.sqlite", "index", "*_WRITELOCK"])
def test_stopped_while_it_indexes(own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begun: str) -> None:
    """^C ends it with 130 and in silence, leaves no process behind, and the next run finishes the work.

    Stopped when files are looked for, when processes are started that read them, and when those write.
    """
    for number in range(400):
        text = f"Headline {number} of the day\n\n" + f"It was said on Monday that story {number} is long.\n\n" * 8
        (tmp_path / f"{number}.txt").write_text(text)
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(tmp_path))
    with subprocess.Popen(
        [NEWSREAD, "index"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as child:
        assert child.stderr
        while not any((own_home / "cache").rglob(begun)):
            assert child.poll() is None
            time.sleep(0.01)
        os.killpg(child.pid, signal.SIGINT)
        assert (child.wait(30), child.stderr.read()) == (130, b"")
        assert _emptied(child.pid)
    ran = newsread("index", cwd=tmp_path)
    assert ran.returncode == 0
    assert ran.stdout.startswith(b"400 stories, 400 of them indexed; ")


def _emptied(group: int) -> bool:
    """Whether all processes of a group end, soon."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
