"""The installed command as a person and a shell use it: in a terminal, in a pipe, on the sample and on a real story."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import newsread
from tests.e2e.terminal import NEWSREAD, Terminal
from tests.hostile import ATTACKS, SENTINEL, STYLING, as_file_name, dangers

unix = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals and SIGPIPE are for Unix")


@unix
def test_a_styled_story_on_a_terminal(news: Path) -> None:
    """`show` on a terminal is styled, and fits it; nothing but styling is sent."""
    with Terminal("show", "bridge.txt", cwd=news, columns=50) as terminal:
        assert terminal.ended() == 0
        assert "→ Ferry service doubled after bridge closure" in terminal.text() or "⇢ Ferry" in terminal.text()
        assert b"\x1b[1mHarrow Bay bridge to stay shut until spring\x1b[0m" in terminal.raw
        assert dangers(terminal.raw.decode().replace("\r\n", "\n"), styled=True) == []
        assert max(map(len, terminal.text().splitlines())) <= 50


@unix
@pytest.mark.parametrize(
    ("argv", "environ", "styled"),
    [
        ((), {}, True),
        ((), {"NO_COLOR": ""}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"TERM": "dumb"}, False),
        (("--color", "never"), {}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
    ],
)
def test_colours_on_a_terminal_are_as_asked(
    news: Path, argv: tuple[str, ...], environ: dict[str, str], styled: bool
) -> None:
    """`--color` wins over NO_COLOR, an empty NO_COLOR is none."""
    with Terminal("show", "bridge.txt", *argv, cwd=news, environ=environ) as terminal:
        assert terminal.ended() == 0
        assert bool(STYLING.search(terminal.raw.decode())) is styled


@unix
def test_what_a_terminal_would_obey_is_no_terminals(news: Path) -> None:
    """`--raw` goes into files and pipes alone."""
    (news / "bell.txt").write_text("Bells ring\n\nThe bell rang\a at noon, it was said on Monday by the water.\n")
    assert b"rang\a at noon" in newsread("show", "bell.txt", "--raw", cwd=news).stdout
    with Terminal("show", "bell.txt", "--raw", cwd=news) as terminal:
        assert terminal.ended() == 2
        assert "--raw is for plain text that goes into a file or a pipe" in terminal.text()
        assert b"\a" not in terminal.raw


def test_the_linked_story_is_found_once_the_library_is_known(news: Path) -> None:
    """After a list the link has its arrow, and `show` of the headline opens the story that it names."""
    assert newsread("list", cwd=news).returncode == 0
    assert "→ Ferry service doubled after bridge closure" in newsread("show", "bridge.txt", cwd=news).stdout.decode()
    assert b"The ferry will run twice" in newsread("show", "ferry SERVICE doubled", cwd=news).stdout


def test_list_search_and_ids_fit_together(news: Path) -> None:
    """What a list names, `show` opens; a search finds it."""
    listed = newsread("list", "--format", "ids", cwd=news)
    assert listed.returncode == 0, listed.stderr
    assert len(listed.stdout.split()) == 2
    for story_id in listed.stdout.decode().split():
        assert newsread("show", story_id[:8], cwd=news).returncode == 0
    paths = newsread("list", "--format", "paths", "-0", cwd=news).stdout.split(b"\0")[:-1]
    assert {os.path.basename(path) for path in paths} == {b"bridge.txt", b"ferry.txt"}
    found = [
        json.loads(line) for line in newsread("search", "traders", "--format", "json", cwd=news).stdout.splitlines()
    ]
    assert [hit["paths"] for hit in found] == [["bridge.txt"]]
    (start, end), *_ = found[0]["excerpt"]["spans"]
    assert found[0]["excerpt"]["text"][start:end].casefold() == "traders"
    assert newsread("search", "zebra", cwd=news).returncode == 1


def test_errors_are_one_line(news: Path) -> None:
    """Codes as agreed, the program's name in front, no traceback."""
    os.chmod(news / "empty.txt", 0o644)
    for argv, code in (
        (("show", "no such story"), 1),
        (("show",), 2),
        (("show", "--width", "x", "bridge.txt"), 2),
        (("list", "--library", "/no/such/folder"), 3),
        (("show", "empty.txt"), 4),
        (("show", "bridge.txt", "empty.txt"), 4),
    ):
        ran = newsread(*argv, cwd=news)
        assert ran.returncode == code, (argv, ran.stderr)
        assert ran.stderr.startswith(b"newsread: ") and ran.stderr.count(b"\n") == 1


def test_standard_input_is_printed(news: Path) -> None:
    """A story from a pipe, its links looked up in the library, nothing added to it."""
    newsread("list", cwd=news)
    ran = newsread(
        "-", cwd=news, feed=(news / "bridge.txt").read_bytes() + b"\nOne more line, so that it is another story.\n"
    )
    assert ran.returncode == 0, ran.stderr
    assert "→ Ferry service doubled" in ran.stdout.decode()
    assert len(newsread("list", "--format", "ids", cwd=news).stdout.split()) == 2


@unix
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_closed_pipe_ends_it_as_it_ends_cat(news: Path, unbuffered: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """By SIGPIPE and silently, be it in the middle or before the first byte; whether Python buffers or not."""
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    (news / "long.txt").write_text("\n\n".join(f"Paragraph number {number} of many." for number in range(5_000)))
    argv = [str(NEWSREAD), "show", "long.txt"]
    with subprocess.Popen(argv, cwd=news, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout and child.stderr
        child.stdout.readline()
        child.stdout.close()
        assert (child.stderr.read(), child.wait(30)) == (b"", -signal.SIGPIPE)
    for command in ("show bridge.txt", "list", "--help", "--version"):
        ran = subprocess.run(f"{NEWSREAD} {command} | true", cwd=news, shell=True, capture_output=True)
        assert ran.stderr == b""


def test_a_full_disk_is_said(news: Path) -> None:
    """One line, and a code that is not zero, where what is written is lost."""
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    with open("/dev/full", "wb") as full:
        ran = subprocess.run([NEWSREAD, "show", "bridge.txt"], cwd=news, stdout=full, stderr=subprocess.PIPE)
    assert ran.returncode == 3
    assert ran.stderr.startswith(b"newsread: standard output cannot be written: ") and ran.stderr.count(b"\n") == 1


@unix
def test_interrupted_it_ends_with_130(news: Path) -> None:
    """^C while it waits for standard input: no traceback."""
    with Terminal("show", "-", cwd=news) as terminal:
        terminal.send("The beginning of a story\n")
        terminal.wait_till_read()
        terminal.send("\x03")
        assert terminal.ended() == 130
        assert "Traceback" not in terminal.text()


@unix
@pytest.mark.parametrize("name", ["no such {}", "broken {}"])
def test_hostile_names_of_what_is_no_story(tmp_path: Path, name: str) -> None:
    """Of files that are not there, and that hold no text, in a real terminal: nothing but our own styling."""
    names = [name.format(as_file_name(attack)) for attack in ATTACKS]
    for each in names if name.startswith("broken") else ():
        (tmp_path / each).write_bytes(b"\0\1\2" * 100)
    with Terminal("show", *names, cwd=tmp_path, columns=200, environ={"LC_ALL": "C.UTF-8"}) as terminal:
        terminal.ended()
        raw = terminal.raw.decode()
    drawn = raw.replace("\r\n", "\n").replace("\r", "")
    assert dangers(drawn, styled=True) == []
    assert drawn.count(SENTINEL) >= len(names)
    assert "Traceback" not in drawn


def test_the_sample_library_opens(sample_library: Path, tmp_path: Path) -> None:
    """Without any setting there is something to list, to find and to read."""
    listed = newsread("list", "--format", "json", cwd=tmp_path)
    assert listed.returncode == 0, listed.stderr
    assert b"--library" in listed.stderr
    stories = [json.loads(line) for line in listed.stdout.splitlines()]
    assert len(stories) >= 20
    shown = newsread("show", *(story["id"] for story in stories), cwd=tmp_path)
    assert shown.returncode == 0, shown.stderr
    assert newsread("search", "bridge", cwd=tmp_path).returncode == 0


def test_the_seed_reads_as_it_should(shared: Path, tmp_path: Path) -> None:
    """The seed as text and as JSON: highlights, linked headlines, subheads where they belong."""
    seed = shutil.copy(shared / "examples/seed.txt", tmp_path)
    (tmp_path / "news").mkdir()
    shown = newsread("--library", "news", "show", str(seed), cwd=tmp_path)
    assert shown.returncode == 0, shown.stderr
    lines = shown.stdout.decode().splitlines()
    at = lines.index("Story highlights")
    assert lines[at + 1].startswith("  • Alloush blames the obstinacy")
    assert "⇢ ISIS claims teen suicide bomb attack that kills 5" in lines
    assert lines[lines.index("Hanging by a thread") + 1] == "-" * len("Hanging by a thread")
    assert any("(from the story's first words)" in line for line in lines[:3])
    story = json.loads(newsread("--library", "news", str(seed), "--format", "json", cwd=tmp_path).stdout)
    kinds = [block["kind"] for block in story["blocks"]]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {
        "highlights_header": 1, "highlight": 2, "dateline": 1, "paragraph": 11, "linked_headline": 2, "subhead": 2,
    }  # fmt: skip


@unix
@pytest.mark.parametrize(
    ("pager", "seen"),
    [
        ("sed s/^/paged:/", "paged:"),
        ("head -2", "By Ada Fenn"),
        ("no-such-pager", "the pager no-such-pager cannot be started"),
        ("'", "the pager ' cannot be started"),
    ],
)
def test_a_pager_gets_what_is_printed(news: Path, pager: str, seen: str) -> None:
    """The reader's own, without a shell; to leave it early is no failure, and where it is missing all is printed."""
    with Terminal("show", "bridge.txt", "--pager", cwd=news, environ={"PAGER": pager}) as terminal:
        assert terminal.ended() == 0
        assert seen in terminal.text() and "Harrow Bay bridge to stay shut" in terminal.text()
    piped = newsread("show", "bridge.txt", "--pager", cwd=news)
    assert piped.stdout == newsread("show", "bridge.txt", cwd=news).stdout


def test_links_lead_there_and_back(news: Path) -> None:
    """Where a story's links lead, who links to it, as lines and for other programs; where none does, the code tells."""
    ferry = newsread("list", "--sort", "headline", "--limit", "1", "--format", "ids", cwd=news).stdout.decode().strip()
    there = newsread("links", "bridge.txt", cwd=news)
    assert there.stdout.decode() == f"→ {ferry}  Ferry service doubled after bridge closure\n"
    assert newsread("links", "bridge.txt", "--format", "ids", cwd=news).stdout.decode() == f"{ferry}\n"
    back = newsread("links", "--to", "ferry.txt", "--format", "json", cwd=news)
    assert [json.loads(line)["paths"] for line in back.stdout.splitlines()] == [["bridge.txt"]]
    assert newsread("links", "ferry.txt", cwd=news).returncode == 1
    assert newsread("links", "--to", "bridge.txt", cwd=news).returncode == 1
    assert newsread("links", cwd=news).returncode == 2


def test_links_of_all_that_a_search_finds(news: Path) -> None:
    """Those of each story below its headline; for other programs, each story that they lead to once."""
    (news / "boats.txt").write_text(
        "Boats for hire at the north quay\n\nThe company that runs the ferry lets boats by the hour from Monday.\n\n"
        "Ferry service doubled after bridge closure\n\nNobody had asked for one by the evening, it was said there.\n"
    )
    ids = newsread("list", "--format", "ids", "--sort", "path", cwd=news).stdout
    told = newsread("links", "-", cwd=news, feed=ids).stdout.decode()
    ferry = ids.decode().split()[2]
    assert [line for line in told.splitlines() if line] == [
        "Boats for hire at the north quay",
        f"→ {ferry}  Ferry service doubled after bridge closure",
        "Harrow Bay bridge to stay shut until spring",
        f"→ {ferry}  Ferry service doubled after bridge closure",
    ]
    assert newsread("links", "-", "--format", "ids", cwd=news, feed=ids).stdout.decode() == f"{ferry}\n"
    paths = newsread("search", "ferry", "--format", "paths", "-0", cwd=news).stdout
    back = newsread("links", "--to", "-0", "-", "--format", "json", "--fields", "paths", cwd=news, feed=paths)
    assert sorted(back.stdout.splitlines()) == [b'{"paths": ["boats.txt"]}', b'{"paths": ["bridge.txt"]}']
    assert newsread("read", "ferry.txt", cwd=news).returncode == 0
    unread = newsread("digest", "--unread", "-", cwd=news, feed=b"ferry.txt\nbridge.txt\n").stdout.decode()
    assert unread.startswith("1 story · not yet read\n\nHarrow Bay bridge")
    ran = newsread("digest", "--unread", "-", cwd=news, feed=b"ferry.txt\n")
    assert (ran.returncode, ran.stdout) == (1, b"") and ran.stderr.endswith(b"names belongs here\n")


def test_a_digest_stands_still(news: Path) -> None:
    """Newest first, of one day by path; a limit takes the first of the same; each format is the same twice over."""
    days = {"c": "2016-05-30", "a": "2016-05-30", "b": "2016-05-31", "d": "2016-05-29"}
    for name, day in days.items():
        text = f"Title: Story {name} of the harbour\nDate: {day}\n\nIt was said on Monday that the harbour is open.\n"
        (news / f"{name}.txt").write_text(text)

    def paths(*argv: str) -> list[str]:
        ran = newsread("digest", "harbour", "--format", "json", "--fields", "paths", *argv, cwd=news)
        return [json.loads(line)["paths"][0] for line in ran.stdout.splitlines()]

    assert paths() == ["b.txt", "a.txt", "c.txt", "d.txt"]
    assert paths("--limit", "3") == paths("--since", "2016-05-30") == ["b.txt", "a.txt", "c.txt"]
    assert paths("--by", "day") == paths() and paths("--since", "7d") == []
    assert newsread("read", "a.txt", cwd=news).returncode == 0
    assert paths("--unread", "--since", "2016-05-30") == ["b.txt", "c.txt"]
    for form in ("text", "markdown", "html", "json"):
        first, again = (newsread("digest", "--by", "outlet", "--format", form, cwd=news) for _ in range(2))
        assert (first.returncode, first.stderr) == (0, b"") and first.stdout == again.stdout
        assert b"Story a of the harbour" in first.stdout
