"""What newsread is doing while it is killed: stories are read and indexed for the first time, changed, and marked."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from tui_reader.desk import Changes, Coverage, Desk
from tui_reader.marks import MarksStore
from tui_reader.marks.backup import copies
from tui_reader.settings import Settings
from tui_reader.story import BlockKind, Place, StoreError

COUNT = 40
_BODY = "The town woke to rain on Monday, and nobody who lives by the water was surprised by it."


def settings_in(folder: Path) -> Settings:
    """Settings of a library ``stories`` in a folder, with all that belongs to it beside it."""
    home = folder / "home"
    return Settings(folder / "stories", False, home / "cache", home / "data" / "marks.sqlite", home / "config.toml")


def write(library: Path, number: int, more: str = "") -> None:
    """A story with a word of its own."""
    file = library / f"{number % 7}" / f"{number:03}.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"Title: Ferry number x{number}{more}\nDate: 2025-01-{1 + number % 28:02}\n\n{_BODY} y{number}\n")
    os.utime(file, (1_700_000_000 + len(more), 1_700_000_000))


def new_library(folder: Path) -> None:
    """A library nobody has read yet."""
    for number in range(COUNT):
        write(folder / "stories", number)


def known_library(folder: Path) -> None:
    """A library that is catalogued and indexed, some of it marked."""
    new_library(folder)
    desk = Desk(settings_in(folder))
    desk.keep_fresh()
    desk.mark(sorted(desk.view())[::3], read=True, starred=True)
    desk.tag(sorted(desk.view())[::4], add=["ferries"])
    desk.close()


def marked_yesterday(folder: Path) -> None:
    """The same, and its marks were copied so long ago that they are copied again."""
    known_library(folder)
    for copy in copies(settings_in(folder).marks_file):
        os.utime(copy.file, (1_700_000_000, 1_700_000_000))


def changed_library(folder: Path) -> None:
    """The same, and since then a quarter of its files are gone, as many are new, as many were edited."""
    known_library(folder)
    quarter = COUNT // 4
    for number in range(quarter):
        (folder / "stories" / f"{number % 7}" / f"{number:03}.txt").unlink()
        write(folder / "stories", COUNT + number)
        write(folder / "stories", quarter + number, ", edited")


def spoilt_library(folder: Path) -> None:
    """The same, its index lost and its catalogue damaged."""
    changed_library(folder)
    shutil.rmtree(folder / "home" / "cache" / "index")
    (folder / "home" / "cache" / "catalogue.sqlite").write_bytes(b"no database" * 500)


def keep_fresh(desk: Desk) -> Iterator[None]:
    """Bring the library up to date."""
    desk.keep_fresh()
    yield


def mark(desk: Desk) -> Iterator[None]:
    """All that can be done to marks, one after the other; each is done when it yields."""
    ids = sorted(desk.view())
    exported = [line.replace('"ferries"', '"boats"').encode() for line in desk.export_marks()]
    desk.mark(ids[1:3], read=True)
    yield
    desk.mark(ids[2:5], starred=True)
    yield
    desk.tag(ids[:6], add=["syria", "Élysée"], remove=["ferries"])
    yield
    desk.undo()
    yield
    desk.redo()
    yield
    story = desk.by_id(ids[4])
    desk.correct(story, len(story.blocks) - 1, BlockKind.NOTE)
    yield
    desk.correct(story, len(story.blocks) - 1, None)
    yield
    desk.undo()
    yield
    desk.keep_place(ids[7], Place(3, 14, 0.5))
    yield
    desk.remember_story(ids[7])
    yield
    desk.save_search("tolls", "toll* date:2025")
    yield
    desk.import_marks([*exported, b'{"type": "search", "name": "boats", "query": "boat OR ferry"}'])
    yield
    desk.undo()
    yield
    desk.redo()
    yield
    desk.forget_search("tolls")
    yield


Scene = tuple[Callable[[Path], None], Callable[[Desk], Iterator[None]]]
SCENES: dict[str, Scene] = {
    "indexing": (new_library, keep_fresh),
    "updating": (changed_library, keep_fresh),
    "mending": (spoilt_library, keep_fresh),
    "marking": (marked_yesterday, mark),
}
"""How the library is when it begins, and what is done then, in steps."""


def marks_of(folder: Path) -> str:
    """All that the marks file holds, as it is exported, and which story was open last."""
    desk = Desk(settings_in(folder))
    try:
        return "".join(f"{line}\n" for line in desk.export_marks()) + str(desk.last_story())
    finally:
        desk.close()


def faults(folder: Path) -> list[str]:
    """What is not as it should be in a library that has been let be since."""
    library = folder / "stories"
    words = {file.read_text().partition("\n")[0].split()[3].rstrip(",") for file in library.rglob("*.txt")}
    found: list[str] = []
    for turn in ("after the kill", "after that"):
        desk = Desk(settings_in(folder))
        try:
            changes = desk.keep_fresh()
            if turn == "after that" and changes != Changes():
                found.append(f"{turn}: {changes}")
            if desk.coverage() != Coverage(COUNT, COUNT, COUNT) or len(set(desk.view())) != COUNT:
                found.append(f"{turn}: {desk.coverage()}, {len(desk.view())} in the list")
            if desk.search("ferry", limit=2 * COUNT).total != COUNT:
                found.append(f"{turn}: {desk.search('ferry').total} ferries")
            some = sorted(words)[:: 3 if turn == "after that" else COUNT]
            found += [f"{turn}: {word} is not found once" for word in some if desk.search(word).total != 1]
        finally:
            desk.close()
    return found + damaged_marks(folder)


def damaged_marks(folder: Path) -> list[str]:
    """What is wrong with the marks file and its copies."""
    file = settings_in(folder).marks_file
    found = []
    for each in (file, *(copy.file for copy in copies(file))):
        store = MarksStore(each, folder / "stories")
        try:
            store.check()
            if file.exists() and not store.ids("starred"):
                found.append(f"{each.name}: there is no mark in it")
        except StoreError as error:
            found.append(str(error))
        finally:
            store.close()
    return found
