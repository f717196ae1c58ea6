"""Searches that are saved, and those that are remembered."""

from __future__ import annotations

from pathlib import Path

from tui_reader.marks import MarksStore
from tui_reader.marks.searches import MAX_REMEMBERED, Saved


def test_searches_are_saved_by_name(store: MarksStore, file: Path, tmp_path: Path) -> None:
    """For all libraries; the name in any case; a new one takes the place of an old one."""
    assert store.searches.saved() == [] and not store.searches.forget("none")
    store.searches.save("Peace", "ceasefire OR truce")
    store.searches.save("bay", "harbour")
    store.searches.save("peace", "ceasefire \ud800")
    other = MarksStore(file, tmp_path / "other")
    assert other.searches.saved() == [Saved("bay", "harbour"), Saved("peace", "ceasefire ?")]
    assert other.searches.forget("BAY") and not other.searches.forget("bay")
    assert store.searches.saved() == [Saved("peace", "ceasefire ?")]
    other.close()


def test_searches_are_remembered_once_newest_first(store: MarksStore, file: Path, tmp_path: Path) -> None:
    """Each library has its own; the oldest are let go, and the file is the owner's alone."""
    for number in range(MAX_REMEMBERED + 5):
        store.searches.remember(f"query {number}")
    store.searches.remember("query 100")
    store.searches.remember("a pasted page " * 1000)
    last = store.searches.last()
    assert len(last) == MAX_REMEMBERED and last[:2] == ["query 100", f"query {MAX_REMEMBERED + 4}"]
    assert last.count("query 100") == 1 and last[-1] == "query 5"
    assert file.stat().st_mode & 0o777 == 0o600
    other = MarksStore(file, tmp_path / "other")
    assert other.searches.last() == []
    other.close()
