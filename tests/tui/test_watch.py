"""How far the index has come, as it is told."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from pathlib import Path
from threading import Event

import pytest

from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tui_reader.desk import Coverage, Desk, View
from tui_reader.desk.grouping import Listed
from tui_reader.settings import load_settings
from tui_reader.story import StoreError
from tui_reader.tui.app import NewsreadApp
from tui_reader.tui.first import State
from tui_reader.tui.watch import Growing, Pace, news


def test_the_pace_says_how_long_it_takes() -> None:
    """Nothing is guessed in the first seconds; then what is left is told by what was done."""
    pace = Pace()
    assert pace.growing(Coverage(200, 0, 10_000), 0.0) == Growing(0, 10_000, "")
    assert pace.growing(Coverage(400, 100, 10_000), 1.0) == Growing(100, 10_000, "")
    assert pace.growing(Coverage(900, 600, 10_000), 10.0) == Growing(600, 10_000, "about 3 min left")
    assert pace.growing(Coverage(10_000, 9_900, 10_000), 100.0) == Growing(9_900, 10_000, "a minute left at most")
    assert pace.growing(Coverage(10_000, 10_000, 10_000), 101.0) is None


async def test_a_search_says_how_much_it_covers(tmp_path: Path) -> None:
    """While the index grows, list and search say how far it has come; in the end, how many stories there are."""
    settings = settings_of(tmp_path)

    class GrowingDesk(Desk):
        """Has twelve stories in front of it, as long as `grown` is not set."""

        grown = False

        def start_keeper(self) -> None:
            """Nothing needs to be started."""

        def keeper_running(self) -> bool:
            return not self.grown

        def coverage(self) -> Coverage:
            return Coverage(3, 3, 3 if self.grown else 12)

    desk = GrowingDesk(settings)
    Desk.keep_fresh(desk)
    async with newsroom(settings, desk=desk) as room:
        await room.comes("indexing 3 of 12")
        assert room.lines[1].count("━") == room.app.size.width // 4, "a quarter of the line is heavy"
        await room.press("slash")
        await room.write("ferry")
        assert "2 found · 3 of 12 searched" in room.lines[0]
        desk.grown = True
        await room.comes("2 of 3 stories · by relevance")
        await room.press("escape")
        assert "  3 stories " in room.lines[0]
        assert "━" not in room.lines[1]


def test_news_in_words() -> None:
    """What looking again has brought is said in a few words."""

    def state(stories: int, version: int) -> State:
        return State(version, Coverage(stories, stories, stories), False)

    assert news(state(3, 1), state(4, 2)) == "1 story more"
    assert news(state(3, 1), state(1, 2)) == "2 stories fewer"
    assert news(state(3, 1), state(3, 2)) == "changed stories are up to date"
    assert news(state(3, 1), state(3, 1)) == "nothing new"


async def test_r_says_what_it_has_found(tmp_path: Path) -> None:
    """r brings in what is new, and says at the foot how much that was."""
    # The keeper is a process of its own, and reads the settings again.
    settings = load_settings(str(settings_of(tmp_path).library), os.environ)
    desk = Desk(settings)
    desk.keep_fresh()
    async with newsroom(settings, desk=desk) as room:
        await room.pilot.pause(1.5)
        (settings.library / "new.txt").write_text(
            "Title: A new one\nDate: 2026-02-03\n\nThe text of a story that is new.\n"
        )
        await room.press("r")
        await room.comes("1 story more")
        assert len(room.listed) == 4


async def test_a_new_file_appears_by_itself(tmp_path: Path) -> None:
    """Without a key, and the reader's story stays under the cursor."""
    pytest.importorskip("watchfiles")
    settings = load_settings(str(settings_of(tmp_path).library), os.environ)
    desk = Desk(settings)
    desk.keep_fresh()
    async with newsroom(settings, desk=desk) as room:
        await room.press("j")
        await room.pilot.pause(2)
        text = "Title: A new one\nDate: 2026-02-03\n\nThe text of a story that is new.\n"
        (settings.library / "new.txt").write_text(text)
        await room.comes("  4 stories ")
        assert room.listed[0] == "A new one"
        assert room.under_cursor == HEADLINES[1]


async def test_an_empty_list_is_no_empty_library_yet(tmp_path: Path) -> None:
    """While the folder is looked through for the first time, that is said, and not that there is nothing."""
    settings = settings_of(tmp_path, {})

    class LookingDesk(Desk):
        """Looks, until it is told that there is nothing."""

        looking = True

        def start_keeper(self) -> None:
            """Nothing needs to be started."""

        def keeper_running(self) -> bool:
            return self.looking

    desk = LookingDesk(settings)
    async with newsroom(settings, desk=desk) as room:
        await room.pilot.pause(1)
        assert "Looking for stories in " in room.text
        desk.looking = False
        await room.comes("No story here yet.")


async def test_a_keeper_that_fails_says_why(tmp_path: Path) -> None:
    """A library that cannot be brought up to date is said at the foot; what there is can be read."""
    settings = settings_of(tmp_path)

    class FailingDesk(Desk):
        """Its keeper ends at once."""

        def start_keeper(self) -> None:
            """It has failed already."""

        def keeper_failure(self) -> str | None:
            return "the cache folder cannot be used: No space left on device"

    desk = FailingDesk(settings)
    Desk.keep_fresh(desk)
    async with newsroom(settings, desk=desk) as room:
        await room.comes("No space left on device")
        assert len(room.listed) == 3


class LongDesk(Desk):
    """Is at work from each start until it is stopped."""

    starts, running = 0, False

    def start_keeper(self) -> None:
        self.starts, self.running = self.starts + 1, True

    def stop_keeper(self) -> None:
        self.running = False

    def keeper_running(self) -> bool:
        return self.running

    def coverage(self) -> Coverage:
        return Coverage(3, 3, 100)


async def test_a_library_that_cannot_be_read_is_not_said_to_be_empty(tmp_path: Path) -> None:
    """The page itself says why nothing is listed or found, whole and for as long as it is so, and what to do."""
    settings = settings_of(tmp_path)

    class FailingDesk(Desk):
        """Its keeper ends at once, as long as the cache cannot be written to."""

        failing = True

        def start_keeper(self) -> None:
            if not self.failing:
                self.keep_fresh()

        def keeper_failure(self) -> str | None:
            return "the cache folder /home/ada/.cache/newsread cannot be used: Permission denied" * self.failing or None

    desk = FailingDesk(settings)
    async with newsroom(settings, desk=desk) as room:
        await room.comes("The cache folder")
        said = " ".join(line.partition("│")[0].strip() for line in room.lines)
        assert "/home/ada/.cache/newsread cannot be used: Permission denied." in said
        assert "r looks again" in said and "No story" not in said
        await room.press("slash")
        await room.write("bridge")
        await room.comes("The cache folder")
        assert "No story" not in room.text
        await room.press("escape")
        desk.failing = False
        await room.press("r")
        await room.comes("3 stories")
        assert len(room.listed) == 3


async def test_long_work_is_stopped_and_gone_on_with(tmp_path: Path) -> None:
    """X ends it, which the line above says until r goes on; a file that changes meanwhile starts nothing."""
    settings = settings_of(tmp_path)
    desk = LongDesk(settings)
    Desk.keep_fresh(desk)
    async with newsroom(settings, desk=desk) as room:
        await room.comes("X stop")
        await room.press("X")
        await room.comes("indexing 3 of 100 · stopped, r goes on")
        assert "X stop" not in room.text
        watching = room.main.watching
        assert watching is not None
        watching._folder_changed()
        await room.settle()
        assert (desk.running, desk.starts) == (False, 1)
        await room.press("r")
        await room.comes("X stop")
        assert desk.starts == 2


async def test_work_that_is_stopped_amid_a_start_stays_stopped(tmp_path: Path) -> None:
    """X right after r, before that has begun, is the last word: nothing is started again behind the reader's back."""
    settings = settings_of(tmp_path)
    begun, stopped = Event(), Event()

    class SlowDesk(LongDesk):
        """Takes, for every start but the first, until it is stopped."""

        def start_keeper(self) -> None:
            super().start_keeper()
            if self.starts > 1:
                begun.set()
                stopped.wait()

    desk = SlowDesk(settings)
    Desk.keep_fresh(desk)
    async with newsroom(settings, desk=desk) as room:
        await room.comes("X stop")
        await room.pilot.press("r")
        while not begun.is_set():
            await room.pilot.pause(0.01)
        await room.pilot.press("X")
        stopped.set()
        await room.comes("indexing 3 of 100 · stopped, r goes on")
        assert (desk.running, desk.starts) == (False, 2)


async def test_why_nothing_can_be_begun_stays_at_the_foot(tmp_path: Path) -> None:
    """Where no process can be started that is said, and not that there is nothing new; the screen lives on."""
    settings = settings_of(tmp_path)
    desk = Desk(settings)
    desk.keep_fresh()

    def refuse() -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    desk.start_keeper = refuse  # type: ignore[method-assign]
    async with newsroom(settings, desk=desk) as room:
        await room.press("r")
        await room.comes("no process can be started that reads the library: Resource temporarily unavailable")
        await room.press("j")
        assert room.under_cursor == HEADLINES[1]


async def test_a_filter_typed_amid_a_refresh_holds_nothing_up(tmp_path: Path) -> None:
    """The question of the filter answers that of the refresh, too: who waits for that is told, once."""
    async with newsroom(settings_of(tmp_path)) as room:
        browsing, told = room.main.browsing, []
        browsing.show_view(browsing.view)
        browsing.refresh(lambda: told.append("up to date"))
        browsing.narrow(browsing.filter._replace(text="ferry"))
        await room.settle()
        assert (room.listed, told) == ([HEADLINES[1]], ["up to date"])


async def test_r_amid_the_first_look_takes_nothing_from_it(tmp_path: Path) -> None:
    """Whoever looks again before the first look has ended hears of it; the folder is followed all the same."""
    settings = settings_of(tmp_path)

    class BusyDesk(Desk):
        """At its first look, as long as `busy` is set."""

        busy = True
        followed = 0

        def start_keeper(self) -> None:
            """It runs already."""

        def keeper_running(self) -> bool:
            return self.busy

        def watch_folder(self, changed: Callable[[], None], stop: Event) -> None:
            self.followed += 1

    desk = BusyDesk(settings)
    Desk.keep_fresh(desk)
    async with newsroom(settings, desk=desk) as room:
        await room.pilot.pause(1)
        await room.press("r")
        desk.busy = False
        await room.comes("nothing new")
        assert desk.followed == 1


async def test_marks_that_cannot_be_read_end_the_screen(tmp_path: Path) -> None:
    """No screen without a word: whoever runs it gets the error, for one line and its exit code."""
    settings = settings_of(tmp_path)
    desk = Desk(settings)
    settings.marks_file.parent.mkdir(parents=True, exist_ok=True)
    settings.marks_file.write_bytes(b"SQLite format 3\0" + b"garbage" * 2000)
    with pytest.raises(StoreError, match="damaged"):
        async with NewsreadApp(desk, settings).run_test() as pilot:
            while pilot.app.is_running:
                await pilot.pause(0.05)
    desk.close()


async def test_a_library_that_is_as_it_was_is_not_listed_again(tmp_path: Path) -> None:
    """After a look that brought nothing the list stands; r shows anew what marks came from elsewhere meanwhile."""
    settings = settings_of(tmp_path)

    class ListedDesk(Desk):
        """Counts how often all of it is asked for."""

        lists = 0

        def start_keeper(self) -> None:
            """There is nothing new."""

        def listed(self, view: View, also: Collection[str] = ()) -> Listed:
            self.lists += 1
            return super().listed(view, also)

    desk = ListedDesk(settings)
    Desk.keep_fresh(desk)
    async with newsroom(settings, desk=desk) as room:
        await room.pilot.pause(1.5)
        assert desk.lists == 1  # at the start
        elsewhere = Desk(settings)
        elsewhere.mark(elsewhere.view(), starred=True)
        elsewhere.close()
        await room.press("r")
        await room.comes("★")
        assert desk.lists == 2


async def test_a_story_whose_file_goes_away_stays_readable(tmp_path: Path) -> None:
    """That it is gone is said once, and stands at the foot while it is read; the list follows."""
    settings = settings_of(tmp_path)
    async with newsroom(settings, size=(120, 14)) as room:
        await room.press("j", "enter", "j")
        text = (settings.library / "ferry.txt").read_text()
        (settings.library / "ferry.txt").unlink()
        room.desk.keep_fresh()
        await room.comes("its file is gone · its text stays here")
        assert room.listed == [HEADLINES[0], HEADLINES[2]]
        await room.press("j", "r")
        assert "its file is gone" not in room.text
        room.main.foot.say("")
        await room.settle()
        assert room.shown == HEADLINES[1] and "no longer in the library" in room.lines[-1]
        (settings.library / "ferry.txt").write_text(text)
        room.desk.keep_fresh()
        await room.comes("  3 stories ")
        assert room.shown == HEADLINES[1] and "no longer" not in room.lines[-1]
        await room.press("J")
        assert "no longer" not in room.lines[-1]


async def test_a_story_that_becomes_no_story_says_why(tmp_path: Path) -> None:
    """A file emptied while it is open is not gone: what is wrong with it is said."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        await room.press("enter")
        (settings.library / "bridge.txt").write_text("")
        room.desk.keep_fresh()
        await room.comes("· its text stays here")
        assert "is gone" not in room.text and room.shown == HEADLINES[0]
