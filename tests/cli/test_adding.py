"""``newsread add`` in the shell."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tui_reader.settings import sample_library

PAGE = (
    '<html><head><meta property="article:published_time" content="2025-06-03"></head><body><article>'
    "<h1>Bees return</h1>" + "<p>The bees came back; nobody here knows where they have been all year.</p>" * 4
)


def add(library: Path | None, *words: str, given: bytes = b"", home: Path) -> subprocess.CompletedProcess[bytes]:
    environ = {**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    environ.pop("NEWSREAD_LIBRARY", None)
    argv = ["--library", str(library)] if library else []
    code = [sys.executable, "-m", "tui_reader", "add", *argv, *words]
    return subprocess.run(code, input=given, env=environ, capture_output=True, timeout=60)


def test_files_folders_and_standard_input(tmp_path: Path) -> None:
    """Each is copied, and where it lies is printed; what is no story is told, and the rest is done."""
    library, folder = tmp_path / "library", tmp_path / "downloads"
    library.mkdir()
    folder.mkdir()
    (folder / "ferry.txt").write_text("Title: Ferry sinks\n\nIt was old.\n")
    (folder / "empty.txt").write_text("")
    done = add(library, str(folder), "-", given=PAGE.encode(), home=tmp_path)
    assert done.returncode == 4
    assert done.stdout.decode().split() == ["ferry-sinks.txt", "2025-06-03-bees-return.html"]
    assert b"there is no text in it" in done.stderr
    assert sorted(path.name for path in library.iterdir()) == ["2025-06-03-bees-return.html", "ferry-sinks.txt"]


def test_a_folder_without_stories(tmp_path: Path) -> None:
    """One line, and the exit code of what matched nothing."""
    (tmp_path / "library").mkdir()
    (tmp_path / "downloads").mkdir()
    done = add(tmp_path / "library", str(tmp_path / "downloads"), home=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == f"newsread: no story in {tmp_path}/downloads\n"


def test_the_sample_is_left_alone(tmp_path: Path) -> None:
    """It belongs to newsread."""
    done = add(None, "-", given=b"The bees are back.", home=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"nothing is added to the sample library" in done.stderr


def test_the_sample_is_left_alone_by_whatever_name(tmp_path: Path) -> None:
    """Its folder, one in it, and a link to it are refused as it is where nobody names a library."""
    sample = sample_library()
    link = tmp_path / "news"
    link.symlink_to(sample)
    for library in (sample, next(each for each in sample.iterdir() if each.is_dir()), link):
        before = sorted(sample.rglob("*"))
        done = add(library, "-", given=b"The bees are back.", home=tmp_path)
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"nothing is added to the sample library" in done.stderr
        assert sorted(sample.rglob("*")) == before
