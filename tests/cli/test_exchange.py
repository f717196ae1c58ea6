"""`newsread export` and `newsread import`, over a real desk."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Newsread
from tui_reader.cli.running import run
from tui_reader.desk import Desk
from tui_reader.settings import load_settings, sample_library
from tui_reader.story import BlockKind


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample library, and nothing marked yet."""
    for name in ("DATA", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(sample_library()))
    return tmp_path


def test_marks_move_to_another_machine(
    places: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was exported is there after an import, and is exported alike; the marks of some stories go alone."""
    story = next(sample_library().rglob("*.txt"))
    assert run(["tag", "Harbour", str(story)]) == 0 and run(["star", str(story)]) == 0
    assert run(["search", "--save", "bay", "harrow bay", "--limit", "1"]) == 0
    capfd.readouterr()
    assert run(["export"]) == 0
    exported = capfd.readouterr().out
    assert exported.count("\n") == 3 and '"tags": ["Harbour"]' in exported and "harrow bay" in exported
    assert run(["export", str(story)]) == 0
    assert capfd.readouterr().out.count("\n") == 2

    monkeypatch.setenv("XDG_DATA_HOME", str(places / "elsewhere"))
    (places / "marks.jsonl").write_text(exported)
    assert run(["import", str(places / "marks.jsonl")]) == 0
    assert capfd.readouterr().err == "newsread: imported the marks of 1 story; saved searches that are new: 1\n"
    assert run(["export"]) == 0
    assert capfd.readouterr().out == exported
    assert run(["import", str(places / "marks.jsonl")]) == 0
    assert "were here already; saved searches that are new: 0" in capfd.readouterr().err


def test_what_cannot_be_imported_is_said(newsread: Newsread, tmp_path: Path) -> None:
    """No such file, no marks in it, two files: exit 2, and one line."""
    (tmp_path / "story").write_text("Not a mark")
    for argv, said in (
        (("nowhere",), "nowhere cannot be read: No such file"),
        ((str(tmp_path / "story"),), "line 1 is no JSON"),
        (("one", "two"), "import takes one file"),
    ):
        ran = newsread("import", *argv)
        assert (ran.code, ran.out) == (2, "")
        assert said in ran.err and ran.err.count("\n") == 1
    assert newsread("export", "nowhere").code == 1


def test_corrections_are_written_as_labelled_stories(places: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """In a folder as text and labels, which newsread reads alike again; else a line of JSON a story."""
    assert run(["export", "--corrections"]) == 1
    assert "nothing was put right yet" in capfd.readouterr().err
    path = sample_library() / "2024" / "environment" / "2024-08-19-seagrass-returns.txt"
    desk = Desk(load_settings(None, os.environ))
    story = desk.story(str(path))
    number = next(at for at, block in enumerate(story.blocks) if block.kind is BlockKind.PARAGRAPH)
    desk.correct(story, number, BlockKind.DECK)
    desk.close()
    folder = places / "labelled"
    for _ in range(2):
        assert run(["export", "--corrections", str(folder)]) == 0
        assert "wrote 1 story into" in capfd.readouterr().err
    (plain,), (gold,) = (list((folder / part).iterdir()) for part in ("plain", "gold"))
    assert plain.stem == gold.stem and plain.read_text("utf-8") == path.read_text("utf-8")
    parts = json.loads(gold.read_text("utf-8"))
    assert [part["text"] for part in parts] == [block.text for block in story.blocks]
    assert [part for part in parts if part["source"] == "reading"] == [
        {"kind": "deck", "text": story.blocks[number].text, "source": "reading"}
    ]
    assert run(["export", "--corrections"]) == 0
    line = json.loads(capfd.readouterr().out)
    assert line == {"name": plain.stem, "text": plain.read_text("utf-8"), "blocks": parts}


def test_where_corrections_cannot_be_written(places: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A folder that is a file, two folders, a story that is gone: a code and a line for each."""
    copy = places / "gone.txt"
    copy.write_text("Title: Gone soon\n\nA line about the sea.\n")
    desk = Desk(load_settings(None, os.environ))
    desk.correct(desk.story(str(copy)), 1, BlockKind.QUOTE)
    desk.close()
    copy.unlink()
    assert run(["export", "--corrections"]) == 1
    assert "not in this library, and left out: 1 story" in capfd.readouterr().err
    assert run(["export", "--corrections", "one", "two"]) == 2
    assert "takes one folder" in capfd.readouterr().err
    path = next(sample_library().rglob("*.txt"))
    desk = Desk(load_settings(None, os.environ))
    desk.correct(desk.story(str(path)), 1, BlockKind.QUOTE)
    desk.close()
    copy.write_text("in the way")
    assert run(["export", "--corrections", str(copy)]) == 3
    assert "cannot be written" in capfd.readouterr().err
