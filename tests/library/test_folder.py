"""Which files of a folder are stories, and what is passed over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tui_reader.library.folder import walk


def seen(folder: Path, follow_links: bool = False) -> tuple[list[str], list[str]]:
    """The paths of the story files, and of what was passed over."""
    files = sorted(walk(folder, follow_links))
    return [file.path for file in files if not file.reason], [file.path for file in files if file.reason]


def fill(folder: Path, *names: str) -> None:
    """Write small files."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("Some words.\n")


def test_story_files_only(tmp_path: Path) -> None:
    """Dot files, dot folders and names that no format reads are left out; folders are gone into."""
    fill(tmp_path, "a.txt", "b/c/d.md", "e.story", ".hidden.txt", ".git/f.txt", "g.exe", "README.md", "h", "i.txt.bak")
    assert seen(tmp_path) == (["a.txt", "b/c/d.md", "e.story"], [])


def test_size_and_time_are_told(tmp_path: Path) -> None:
    """A file's size and time come with it, unopened."""
    fill(tmp_path, "a.txt")
    os.utime(tmp_path / "a.txt", ns=(1, 1_700_000_000_123_456_789))
    (file,) = walk(tmp_path)
    assert (file.size, file.mtime_ns) == (12, 1_700_000_000_123_456_789)


def test_links(tmp_path: Path) -> None:
    """Links inside the library count or are met elsewhere; those that lead out, round or nowhere are reported."""
    library = tmp_path / "library"
    fill(library, "a.txt", "b/c.txt")
    fill(tmp_path, "outside/x.txt", "library-too/y.txt")
    (library / "same.txt").symlink_to("a.txt")
    (library / "same-folder").symlink_to("b")
    (library / "b" / "round").symlink_to("..")
    (library / "out").symlink_to("../outside")
    (library / "out.txt").symlink_to("../library-too/y.txt")
    (library / "nowhere.txt").symlink_to("gone.txt")
    (library / "loop.txt").symlink_to("loop.txt")
    (library / "other.bin").symlink_to("../outside/x.txt")
    stories, passed_over = seen(library)
    assert stories == ["a.txt", "b/c.txt", "same.txt"]
    assert passed_over == ["b/round", "loop.txt", "nowhere.txt", "out", "out.txt"]


def test_links_out_are_followed_where_that_is_wanted(tmp_path: Path) -> None:
    """Files and folders out of the library, each folder once; never one that holds the library, or goes round."""
    library = tmp_path / "library"
    fill(library, "a.txt", "b/c.txt")
    fill(tmp_path, "outside/x.txt", "outside/deep/y.txt", "other/z.txt")
    (library / "out").symlink_to("../outside")
    (library / "out.txt").symlink_to("../other/z.txt")
    (library / "up").symlink_to("..")
    (library / "root").symlink_to("/")
    (library / "same-folder").symlink_to("b")
    (tmp_path / "outside" / "round").symlink_to(".")
    (tmp_path / "outside" / "deep" / "back").symlink_to("..")
    (tmp_path / "outside" / "home").symlink_to(library)
    (tmp_path / "outside" / "further").symlink_to("../other")
    stories, passed_over = seen(library, follow_links=True)
    assert stories == ["a.txt", "b/c.txt", "out.txt", "out/deep/y.txt", "out/further/z.txt", "out/x.txt"]
    assert passed_over == ["out/deep/back", "out/home", "out/round", "root", "up"]
    (library / "deep").symlink_to("../outside/deep")
    (library / "twice").symlink_to("../outside/deep")
    stories, passed_over = seen(library, follow_links=True)
    assert len(stories) == 7 and {"out/x.txt", "out/deep/y.txt"} < set(stories)
    assert len({"deep", "twice"}.intersection(passed_over)) == 1


def test_linked_library(tmp_path: Path) -> None:
    """The library itself may be reached by a link."""
    fill(tmp_path, "real/a.txt")
    (tmp_path / "link").symlink_to("real")
    assert seen(tmp_path / "link") == (["a.txt"], [])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_pipes_are_never_opened(tmp_path: Path) -> None:
    """A pipe that bears a story's name is reported, where opening it would wait for ever."""
    os.mkfifo(tmp_path / "pipe.txt")
    assert seen(tmp_path) == ([], ["pipe.txt"])


def test_strange_names(tmp_path: Path) -> None:
    """Names with line ends, escape sequences and bytes that are no UTF-8 are names like any other."""
    names = [b"two\nlines.txt", b"esc\x1b[31m.txt", b"f\xe9rry.txt", b" .txt"]
    for name in names:
        try:
            Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"x")
        except OSError:
            pytest.skip("this file system does not take such names")
    stories, passed_over = seen(tmp_path)
    assert sorted(map(os.fsencode, stories)) == sorted(names) and passed_over == []


def test_maildir(tmp_path: Path) -> None:
    """Whatever their names, the files in ``cur`` and ``new`` are messages; those in ``tmp`` have not come whole."""
    fill(tmp_path, "in/cur/1748959500.M1.host:2,S", "in/new/1748959501.M2.host", "in/tmp/1748959502.M3.host")
    fill(tmp_path, "in/cur/.hidden", "in/dovecot-uidlist", "in/.Junk/cur/1748959503.M4.host", "in/kept/a.txt")
    assert seen(tmp_path) == (["in/cur/1748959500.M1.host:2,S", "in/kept/a.txt", "in/new/1748959501.M2.host"], [])
    assert seen(tmp_path / "in" / "cur") == (["1748959500.M1.host:2,S"], [])


def test_folders_that_only_sound_like_a_maildir(tmp_path: Path) -> None:
    """Without all of its three folders there is none."""
    fill(tmp_path, "cur/1748959500.M1.host", "cur/a.txt", "new/b.txt", "in/tmp/c.txt")
    assert seen(tmp_path) == (["cur/a.txt", "in/tmp/c.txt", "new/b.txt"], [])


def test_folder_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that cannot be read is reported, and the others are read."""
    fill(tmp_path, "a.txt", "shut/b.txt", "open/c.txt")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr("tui_reader.library.folder.os.scandir", refuse)
    assert seen(tmp_path) == (["a.txt", "open/c.txt"], ["shut"])
