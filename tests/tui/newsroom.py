"""The whole screen over a library on disk, and what its tests look at."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from textual.message import Message
from textual.pilot import Pilot
from textual.worker import WorkerError

from tests.tui.built import bring_up_to_date
from tests.tui.screen import screen_lines, still
from tui_reader.desk import Desk
from tui_reader.settings import Settings
from tui_reader.story import NewsreadError
from tui_reader.tui.app import NewsreadApp
from tui_reader.tui.lane import Failed
from tui_reader.tui.main_screen import MainScreen

BRIDGE = """Title: Harrow Bay bridge to stay shut until spring
Author: Ada Fenn
Date: 2025-06-03 14:05
Source: Coastal Courier

Story highlights

Engineers find cracks in two of the six piers

Ferries to run every half hour from Monday

HARROW BAY (Courier) — The bridge over Harrow Bay will stay closed until the spring, engineers said on Tuesday, after
divers found cracks in two of its six piers.

Ferry service doubled after bridge closure

Traders on the north bank say they cannot wait that long, and have asked the county for a meeting before the week ends.

READ MORE: Minister: no more money for bridges

The council will meet on Friday to hear what the divers saw below the water line, and what it will cost to mend it.
"""
FERRY = """Title: Ferry service doubled after bridge closure
Date: 2025-05-12
Source: Harrow Bay Post

The ferry that most people in Harrow Bay had taken for a tourist attraction became the main road of the town on Monday.

Harrow Bay bridge to stay shut until spring

The skipper has worked on the boat for thirty-one years, and had never before been asked for a timetable by anybody.

By a quarter to five there were already two hundred people on the north quay, most of them silent, many holding coffee.

The crossing takes eleven minutes, and from the south quay it is a walk of a quarter of an hour to the nearest bus stop.
"""
SEAGRASS = """Title: Seagrass returns to Marlow Sound
Date: 2024-08-19
Source: Meridian

The meadow that divers planted four years ago has begun to spread by itself, the coast institute said on Monday.
"""
STORIES = {"bridge.txt": BRIDGE, "ferry.txt": FERRY, "seagrass.txt": SEAGRASS}
"""Three stories, newest first; the first two link to each other."""
HEADLINES = tuple(text.partition("\n")[0].removeprefix("Title: ") for text in STORIES.values())


def settings_of(folder: Path, stories: dict[str, str] | None = None, sample: bool = False) -> Settings:
    """Settings of a library made of `stories`, below `folder`."""
    library = folder / "stories"
    library.mkdir(exist_ok=True)
    for name, text in (STORIES if stories is None else stories).items():
        (library / name).write_text(text, encoding="utf-8")
    home = folder / "home"
    return Settings(library, sample, home / "cache", home / "marks.sqlite", home / "config.toml")


class Expected(Exception):
    """A fault that a test makes itself."""


class Newsroom:
    """The running app, the desk it speaks to, and the hand on its keys."""

    def __init__(self, app: NewsreadApp, desk: Desk, pilot: Pilot[None], told: list[Message]) -> None:
        self.app = app
        self.desk = desk
        self.pilot = pilot
        self._told = told

    @property
    def main(self) -> MainScreen:
        """The screen of the library that is open."""
        return self.app._main

    async def settle(self) -> None:
        """Wait until every question to the desk is answered and shown."""
        await still(self.pilot, lambda: self.main.reading.busy)

    async def press(self, *keys: str) -> None:
        """Press keys, each when what the last one asked for is there."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def write(self, text: str) -> None:
        """Press the keys of a text as fast as they come."""
        await self.pilot.press(*("space" if each == " " else each for each in text))
        await self.settle()

    async def comes(self, text: str) -> None:
        """Wait until something stands on the screen that comes by itself, or the test fails."""
        for _ in range(100):
            if text in self.text:
                return
            await self.pilot.pause(0.1)
            await self.settle()
        assert text in self.text

    @property
    def focus(self) -> str:
        """Which pane has the focus."""
        panes = {"list": self.main.list, "story": self.main.view, "search": self.main.box.field}
        return next((name for name, pane in panes.items() if pane is self.app.focused), "")

    @property
    def lines(self) -> list[str]:
        """The rows of the screen."""
        return screen_lines(self.app)

    @property
    def text(self) -> str:
        """The screen."""
        return "\n".join(self.lines)

    @property
    def listed(self) -> Sequence[str]:
        """The headlines of the list, in order."""
        return [row.title.text for row in self.desk.rows(self.main.list.ids)]

    @property
    def under_cursor(self) -> str:
        """The headline under the cursor of the list."""
        [row] = self.desk.rows([self.main.list.story_id or ""])
        return row.title.text

    @property
    def shown(self) -> str | None:
        """The headline of the story in the reading view."""
        story = self.main.view.story
        return story.title.text if story else None

    def told(self, kind: type[Message]) -> list[Message]:
        """The messages of a kind, each once, however many nodes it came through."""
        return list({id(message): message for message in self._told if isinstance(message, kind)}.values())


@asynccontextmanager
async def newsroom(
    settings: Settings, size: tuple[int, int] = (120, 36), open: str | None = None, desk: Desk | None = None
) -> AsyncIterator[Newsroom]:
    """newsread's screen over a library that is catalogued and indexed already."""
    if desk is None:
        bring_up_to_date(settings)
        desk = Desk(settings)
        # The screen is to find the library as it is: no process is started beside it.
        desk.start_keeper = lambda: None  # type: ignore[method-assign]
    told: list[Message] = []
    app = NewsreadApp(desk, settings, open)
    try:
        async with app.run_test(size=size, message_hook=told.append) as pilot:
            room = Newsroom(app, desk, pilot, told)
            await room.settle()
            yield room
            # No thread may still write when what it writes to is closed.
            with suppress(WorkerError):
                await app.workers.wait_for_complete()
            faults = [failed.error for failed in room.told(Failed) if isinstance(failed, Failed)]
            assert [fault for fault in faults if not isinstance(fault, (NewsreadError, Expected))] == []
    finally:
        if app.desk is not desk:
            app.desk.close()
        desk.close()
