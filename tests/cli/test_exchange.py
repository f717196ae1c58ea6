"""`newsread export` and `newsread import`, over a real desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Newsread
from tui_reader.cli.running import run
from tui_reader.settings import sample_library


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
