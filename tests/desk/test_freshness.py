"""Newer stories come first where they match alike, and only there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.desk.conftest import Write
from tui_reader.desk import Desk
from tui_reader.desk.freshness import WEIGHT
from tui_reader.settings import Settings


def found(desk: Desk, query: str, limit: int = 1000) -> list[str]:
    """The paths that a search finds, in order."""
    return [hit.row.paths[0] for hit in desk.hits(desk.search(query, limit))]


@pytest.fixture
def alike(write: Write) -> None:
    """Stories that differ in nothing but their dates, and one that matches better and is older than all."""
    for year in (2016, 2024, 2025, 2020):
        write(f"{year}.txt", "Ferry sinks", "The ferry is gone.", date=f"{year}-06-03")
    write("best.txt", "Ferry, ferry, ferry", "The ferry. The ferry. The ferry.", date="2001-01-01")


@pytest.mark.parametrize("engine", ["whoosh", "scan"])
def test_the_newer_of_two_alike_comes_first(settings: Settings, alike: None, engine: str) -> None:
    """Whatever the engine, and in a short list as in a long one; a better match stays before both."""
    desk = Desk(settings, engine=engine)
    desk.keep_fresh()
    assert found(desk, "ferry") == ["best.txt", "2025.txt", "2024.txt", "2020.txt", "2016.txt"]
    assert found(desk, "ferry", limit=2) == ["best.txt", "2025.txt"]
    desk.close()


def test_what_is_not_indexed_yet_is_weighed_too(desk: Desk, alike: None) -> None:
    """Stories that are read through stand where they will stand later."""
    desk.story("2016.txt")
    desk.id_of("2016.txt")
    desk.story("Ferry, ferry, ferry")
    assert desk.coverage().indexed == 0
    assert found(desk, "ferry")[1:] == ["2025.txt", "2024.txt", "2020.txt", "2016.txt"]


def test_scores_gain_a_little_at_most(desk: Desk, alike: None) -> None:
    """The newest gains the whole weight, a year before it half of that; an explanation says how much."""
    desk.keep_fresh()
    plain = dict(desk.search("ferry sort:match").matches)
    findings = desk.search("ferry")
    by_path = {hit.row.paths[0]: hit for hit in desk.hits(findings)}
    gained = {path: hit.score / plain[hit.row.id] - 1 for path, hit in by_path.items()}
    assert gained["2025.txt"] == pytest.approx(WEIGHT)
    assert gained["2024.txt"] == pytest.approx(WEIGHT / 2, rel=0.01)
    assert 0 < gained["best.txt"] < WEIGHT / 1000
    *_, last = desk.explain(findings).parts[by_path["2025.txt"].row.id]
    assert last.what == "how new it is" and last.score == pytest.approx(
        by_path["2025.txt"].score * WEIGHT / (1 + WEIGHT)
    )


def test_freshness_can_be_done_without(
    new_desk: Callable[[], Desk], settings: Settings, write: Write, alike: None
) -> None:
    """For one query, or always: then scores are those of the words alone, and nothing is explained by dates."""
    without = Desk(settings._replace(freshness=False))
    without.keep_fresh()
    desk = new_desk()
    assert without.search("ferry").matches == desk.search("ferry sort:match").matches
    assert desk.search("ferry sort:match").matches != desk.search("ferry").matches
    for findings in (without.search("ferry"), desk.search("ferry sort:match")):
        whats = {part.what for parts in desk.explain(findings).parts.values() for part in parts}
        assert whats == {"“ferry”"}
    without.close()


def test_dates_of_files_and_misprinted_years_do_not_count(desk: Desk, write: Write) -> None:
    """A story without a date counts as middling, and one odd year in a hundred stories makes no others old."""
    for number in range(200):
        write(f"{number:03}.txt", f"Cheese {number}", date="2016-06-03")
    write("odd.txt", "Ferry sinks", date="2099-01-01")
    write("old.txt", "Ferry sinks", date="2001-01-01")
    write("none.txt", "Ferry sinks", date="", mtime=1_790_000_000)
    write("new.txt", "Ferry sinks", date="2016-06-03")
    desk.keep_fresh()
    findings = desk.search("ferry")
    scores = dict(findings.matches)
    share = {row.paths[0]: findings.gains[row.id] / scores[row.id] for row in desk.rows(list(scores))}
    newest = WEIGHT / (1 + WEIGHT)
    assert share["odd.txt"] == pytest.approx(newest) and share["new.txt"] == pytest.approx(newest)
    assert share["none.txt"] == pytest.approx((WEIGHT / 2) / (1 + WEIGHT / 2))
    assert 0 < share["old.txt"] < newest / 1000


def test_without_any_dates_nothing_gains(desk: Desk, write: Write) -> None:
    """Where no story names a date all stay as they match."""
    write("a.txt", "Ferry sinks", date="")
    write("b.txt", "Ferry sinks", date="", mtime=1_790_000_000)
    desk.keep_fresh()
    assert desk.search("ferry").gains == {}
    assert desk.search("ferry").matches == desk.search("ferry sort:match").matches
