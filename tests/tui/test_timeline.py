"""The picture of time: what its bars hold, and how they narrow the list."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.tui.bars import Bar, bars, heights
from tui_reader.tui.list_words import days_words

BRIDGE, FERRY, SEAGRASS = HEADLINES
DAYS = st.dictionaries(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(1, 10_000), min_size=1, max_size=40)


@given(DAYS, st.integers(1, 60))
def test_every_story_is_in_one_bar(days: dict[date, int], width: int) -> None:
    """The bars follow each other without a gap, hold all days, and as many stories as those days have."""
    shown = bars(sorted(days.items()), width)
    assert 0 < len(shown) <= width
    assert (shown[0].first, shown[-1].last) == (min(days), max(days))
    assert all(before.last + timedelta(1) == after.first for before, after in zip(shown, shown[1:], strict=False))
    for bar in shown:
        assert bar.stories == sum(stories for day, stories in days.items() if bar.first <= day <= bar.last)


def test_a_story_of_long_ago_does_not_flatten_the_rest() -> None:
    """It stands in the first bar, whose other days are those of the many."""
    days = [(date(1990, 1, 1), 1), *((date(2025, 6, 1) + timedelta(at), 10) for at in range(10))]
    assert bars(days, 10)[:2] == [
        Bar(date(1990, 1, 1), date(2025, 6, 1), 11),
        Bar(date(2025, 6, 2), date(2025, 6, 2), 10),
    ]


def test_what_has_any_story_is_seen() -> None:
    """A day with one story beside a day with thousands; a day without is a low line."""
    day = date(2025, 6, 1)
    assert heights([Bar(day, day, 1), Bar(day, day, 0), Bar(day, day, 5000)]) == "▂▁█"
    assert bars([], 20) == []


async def test_going_along_it_narrows_the_list(tmp_path: Path) -> None:
    """d, then arrows: the list holds the stories of the bar; the line says which days; Esc brings all back."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("d", "right")
        assert room.listed == [BRIDGE]
        assert "1 of 3 stories · of " in room.lines[0]
        assert "3 June 2025" in room.lines[0]
        await room.press("home")
        assert room.listed == [SEAGRASS]
        await room.press("shift+right", "G", "shift+left", "enter")
        assert (room.focus, room.listed) == ("list", [BRIDGE, FERRY])
        await room.press("escape")
        assert room.listed == [BRIDGE, FERRY, SEAGRASS]
        await room.press("d", "right")
        assert "3 June 2025" in room.lines[-1]
        await room.press("escape")
        assert "3 June 2025" not in room.lines[-1]


async def test_the_mouse_narrows_too(tmp_path: Path) -> None:
    """A click on a bar chooses its days, a second one all again."""
    async with newsroom(settings_of(tmp_path)) as room:
        newest = (room.main.timeline.size.width, 0)
        await room.pilot.click("#timeline", offset=newest)
        await room.settle()
        assert room.listed == [BRIDGE]
        assert "3 June 2025" in room.lines[-1]
        await room.pilot.click("#timeline", offset=newest)
        await room.settle()
        assert room.listed == [BRIDGE, FERRY, SEAGRASS]
        assert "3 June 2025" not in room.lines[-1]


async def test_the_hits_have_a_picture_of_their_own(tmp_path: Path) -> None:
    """While a search is on, the bars are those of what it found, and narrow that."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("ferry")
        await room.press("enter", "d", "home")
        assert room.listed == [FERRY]
        assert "1 of 2 of 3 stories" in room.lines[0]


async def test_days_without_stories_are_passed_over(tmp_path: Path) -> None:
    """One key leads from bar to bar that has stories, each way, and stays at the last of them."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("d", "h")
        assert room.listed == [BRIDGE]
        seen = []
        for key in ("h", "h", "h", "l", "l"):
            await room.press(key)
            seen.append(room.listed)
        assert seen == [[FERRY], [SEAGRASS], [SEAGRASS], [FERRY], [BRIDGE]]


async def test_it_is_there_again_when_there_is_room(tmp_path: Path) -> None:
    """Below 80 columns there is none; in a window that becomes wider it has its bars, whatever was sought meanwhile."""
    async with newsroom(settings_of(tmp_path), size=(80, 24)) as room:
        picture = room.lines[0].rpartition("  ")[2]
        assert "█" in picture
        await room.pilot.resize_terminal(60, 20)
        await room.settle()
        assert "█" not in room.lines[0]
        await room.press("slash", *"xyz", "enter", "escape", "escape")
        await room.pilot.resize_terminal(80, 24)
        await room.settle()
        assert room.lines[0].endswith(picture)


async def test_chosen_days_stay_chosen_while_the_library_grows(tmp_path: Path) -> None:
    """Other bars, and the days that the list is narrowed to are still those that are lit."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        await room.press("d", "h", "h")
        before = room.main.browsing.filter.days
        (settings.library / "old.txt").write_text("Title: An old one\nDate: 1999-02-03\n\nThe text of it.\n")
        room.desk.keep_fresh()
        room.main.browsing.refresh()
        await room.settle()
        chosen = room.main.timeline.days
        assert before is not None and chosen is not None
        assert chosen[0] <= before[0] <= before[1] <= chosen[1]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2025-06-03", "2025-06-03", "3 June 2025"),
        ("2025-06-03", "2025-06-09", "3 June – 9 June 2025"),
        ("2025-05-01", "2025-06-03", "1 May – 3 June 2025"),
        ("2024-06-03", "2025-06-03", "3 June 2024 – 3 June 2025"),
        ("2025-08-01", "2025-08-31", "August 2025"),
        ("2024-02-01", "2024-02-28", "1 February – 28 February 2024"),
        ("2024-08-01", "2025-08-31", "1 August 2024 – 31 August 2025"),
    ],
)
def test_days_in_words(first: str, last: str, words: str) -> None:
    """What they have in common is said once; a whole month by its name."""
    assert days_words((date.fromisoformat(first), date.fromisoformat(last))) == words
