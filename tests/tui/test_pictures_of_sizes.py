"""Each main state at each size, as pictures: `test_pictures` says how they are compared and accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.newsroom import STORIES, Newsroom, newsroom, settings_of
from tests.tui.test_pictures import pytestmark, same_picture
from tui_reader.settings import Settings

__all__ = ["pytestmark"]

SIZES = ((60, 20), (80, 24), (120, 40), (200, 60))
_MORE = {
    "Council votes on bridge money": "The Lowland",
    "What the divers saw under the bridge": "Coastal Courier",
    "A winter on the night ferry": "Harrow Bay Post",
    "Library opens all night, and the town comes": "Lauwer Gazette",
    "Traffic lights learn to wait for the slow, and nobody honks on the long road to the quay": "Meridian",
    "橋は春まで閉鎖される": "海岸新聞",
    "Bees return to the roof of the town hall": "The Lowland",
    "Orchestra plays in the empty swimming bath": "Meridian",
    "The last lighthouse keeper hands over his keys": "Coastal Courier",
    "Snow closes the pass two weeks early": "Harrow Bay Post",
    "School bus takes to the water": "Harrow Bay Post",
    "A map of every bench in the county": "Lauwer Gazette",
}


def many(folder: Path) -> Settings:
    """A library that fills a list, in which some speak of the bridge and the ferry."""
    stories = {
        f"{at}.txt": f"Title: {headline}\nDate: 2025-04-{28 - 2 * at:02}\nSource: {outlet}\n\nOf this more will "
        "be heard when the bridge is open again.\n\nUntil then there is the ferry, and time.\n"
        for at, (headline, outlet) in enumerate(_MORE.items())
    }
    return settings_of(folder, {**STORIES, **stories})


async def at_sizes(room: Newsroom, name: str, sizes: tuple[tuple[int, int], ...]) -> None:
    """The state there is, at each size."""
    for width, height in sizes:
        await room.pilot.resize_terminal(width, height)
        await room.settle()
        await same_picture(room, f"{name}-{width}x{height}")


async def states(room: Newsroom, name: str, sizes: tuple[tuple[int, int], ...]) -> None:
    """List, hits, and the story with its highlights and a link that has the focus."""
    await room.press("j", "s", "k")
    room.main.foot.notice = ""  # it would go by itself, sooner or later
    await at_sizes(room, f"{name}-list", sizes)
    await room.press("slash")
    await room.write("ferry bridge")
    await room.press("enter")
    await at_sizes(room, f"{name}-hits", sizes)
    await room.press("escape", "escape", "g", "enter", "tab")
    await at_sizes(room, f"{name}-story", sizes)


async def test_in_colour(tmp_path: Path) -> None:
    """One pane below 80 columns, two from there; list, search line and foot keep their places at every size."""
    async with newsroom(many(tmp_path), size=SIZES[-1]) as room:
        await states(room, "colour", SIZES)


async def test_without_colour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The row under the cursor, marks, matches and the focused link are told apart by reverse, bold and signs."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with newsroom(many(tmp_path), size=SIZES[1]) as room:
        await states(room, "plain", SIZES)


PANELS = {
    "keys": (("question_mark",), (SIZES[0], SIZES[2]), SIZES[1:2]),
    "no-hits": (("slash", *"fery", "enter"), SIZES[1:2], SIZES[:1]),
    "peek": (("g", "enter", "tab", "p"), SIZES[2:3], SIZES[1:2]),
    "links": (("g", "enter", "L"), SIZES[1:2], SIZES[2:3]),
    "kinds": (("g", "enter", "c", "j", "j", "enter"), SIZES[:1], SIZES[1:2]),
    "alone": (("g", "enter", "z", "tab"), SIZES[3:], SIZES[1:2]),
}
"""Keys that lead to a state from the list, and the sizes of its pictures in colour and without."""


@pytest.mark.parametrize("colour", [True, False], ids=["colour", "plain"])
async def test_panels_and_the_story_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, colour: bool) -> None:
    """What is chosen, and where one can go from there, is seen at once; behind panels the screen stays what it was."""
    if not colour:
        monkeypatch.setenv("NO_COLOR", "1")
    # A cursor that blinks is there at one look, and gone at the next.
    async with newsroom(many(tmp_path)._replace(animations=False), size=SIZES[1]) as room:
        for state, (keys, *sizes) in PANELS.items():
            for size in sizes[0 if colour else 1]:
                await room.pilot.resize_terminal(*size)
                await room.press(*keys)
                await at_sizes(room, f"{'colour' if colour else 'plain'}-{state}", (size,))
                await room.press(*["escape"] * 4)


@pytest.mark.parametrize("colour", [True, False], ids=["colour", "plain"])
async def test_nothing_to_read_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, colour: bool) -> None:
    """An empty library says what to do, in the list's place."""
    if not colour:
        monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)
    # Named from here: the whole name of the folder is another one at each run.
    async with newsroom(settings_of(tmp_path, {})._replace(library=Path("stories")), size=SIZES[1]) as room:
        await room.comes("No story here yet.")
        await at_sizes(room, f"{'colour' if colour else 'plain'}-empty", SIZES[1:2] if colour else SIZES[2:3])


async def test_the_first_start(tmp_path: Path) -> None:
    """A page over the sample: what newsread is, how to name one's own folder, and Enter."""
    settings = settings_of(tmp_path, sample=True)
    async with newsroom(settings._replace(config_file=Path("/home/reader/config.toml")), size=SIZES[1]) as room:
        await at_sizes(room, "first-start", SIZES[:3])
