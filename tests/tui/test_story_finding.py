"""Finding in the story on the screen, and the matches of the search that led there."""

from __future__ import annotations

from functools import partial

import pytest
from textual.app import ComposeResult

from tests.tui.reading import Host, reading, seen, style_of
from tests.tui.screen import screen_lines, screen_strips
from tests.tui.stories import long_story, story
from tui_reader.folding import find_all
from tui_reader.tui.story_view import StoryView


def _last_match(host: Host) -> tuple[int, int]:
    last = host.told_of(StoryView.MatchMoved)[-1]
    return last.number, last.of


async def test_looks_survive_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """Under NO_COLOR matches, the current match and the focused link are told apart by attributes alone."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(story(), (80, 40)) as (host, pilot):
        host.view.find("bridge")
        host.view.action_next_link()
        await pilot.pause()
        current, *others = (
            segment.style for strip in screen_strips(host) for segment in strip if segment.text == "bridge"
        )
        link = style_of(host, "Ferry service")
    assert current and current.bold and current.reverse and not current.underline
    assert [style for style in others if style and style.underline and not style.reverse]
    assert link.bold and link.reverse and link.underline


async def test_find_marks_goes_and_counts() -> None:
    """Find looks across line ends and in the whole story, goes to the first match and says which of how many."""
    async with reading(long_story()) as (host, pilot):
        assert host.view.find("part 40 BEGINS") == 0
        assert host.view.find("part 40 begins") == 1
        await pilot.pause()
        assert "Part 40 begins here." in seen(host)
        assert style_of(host, "Part 40 begins").reverse
        assert host.view.find("divers") == 60
        host.view.action_previous_match()
        await pilot.pause()
        assert _last_match(host) == (60, 60)
        host.view.action_next_match()
        await pilot.pause()
        assert _last_match(host) == (1, 60)
        host.view.clear_find()
        await pilot.pause()
        assert host.view.match_count == 0


async def test_matches_show_in_the_scroll_bar() -> None:
    """Each match has a tick in the scroll bar where it stands in the story; without matches there is none."""
    async with reading(long_story()) as (host, pilot):
        host.view.find("Part 59 begins")
        await pilot.pause()
        assert [row for row, line in enumerate(screen_lines(host)) if line.endswith("─")] == [23]
        host.view.find("Part 30 begins")
        await pilot.pause()
        (row,) = (row for row, line in enumerate(screen_lines(host)) if line.endswith("─"))
        assert 11 <= row <= 13
        host.view.clear_find()
        await pilot.pause()
        assert not any(line.endswith("─") for line in screen_lines(host))


async def test_find_opens_furniture_that_alone_holds_the_text() -> None:
    """What stands only in folded page furniture is found, and the furniture opened."""
    async with reading(story(), (80, 50)) as (host, pilot):
        assert "harbour letter" not in seen(host)
        assert host.view.find("harbour letter") == 1
        await pilot.pause()
        assert "Sign up for the harbour letter" in seen(host)
        assert host.view.show_furniture


async def test_matches_of_the_search_come_back_after_find() -> None:
    """The search's matches are marked from the start; find takes their place while it lasts."""
    async with reading(story(), (80, 40)) as (host, pilot):
        host.view.match_of = partial(find_all, needle="ferry")
        assert host.view.match_count == 1
        assert host.view.first_match()
        host.view.find("bridge")
        assert host.view.finding
        assert host.view.match_count > 1
        host.view.clear_find()
        await pilot.pause()
        assert host.view.match_count == 1
        assert not host.view.finding


async def test_a_first_match_is_reached_before_the_view_has_a_size() -> None:
    """A host may set story, search and match at once while the screen is being built."""

    class Early(Host):
        def compose(self) -> ComposeResult:
            view = StoryView()
            view.story = self.shown
            view.match_of = partial(find_all, needle="Part 50 begins")
            yield view

        def on_mount(self) -> None:
            assert self.view.first_match()

    host = Early(long_story())
    async with host.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Part 50 begins" in seen(host)
        assert host.view.place().block > 30


async def test_opening_at_a_match_is_not_reading() -> None:
    """Going to the first match tells no place; stepping on to the next does."""
    async with reading(long_story()) as (host, pilot):
        host.view.match_of = partial(find_all, needle="Part 5")
        host.view.first_match()
        host.screen.set_focus(None)
        await pilot.pause()
        assert host.told_of(StoryView.PlaceChanged) == []
        host.view.focus()
        for _ in range(3):
            host.view.action_next_match()
        await pilot.pause()
        host.screen.set_focus(None)
        await pilot.pause()
        (told,) = host.told_of(StoryView.PlaceChanged)
        assert told.place.block > 30
