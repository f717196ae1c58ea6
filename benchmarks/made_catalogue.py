"""A library that the catalogue says is large, while few of its files are there: for what reads the catalogue alone."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from random import Random

from benchmarks.made_stories import StoryMaker
from tui_reader.desk import Desk
from tui_reader.folding import fold_headline
from tui_reader.library import Library
from tui_reader.library.catalogue import Catalogue
from tui_reader.library.dating import epoch
from tui_reader.library.records import Entry, Known, Record
from tui_reader.marks import MarksStore
from tui_reader.marks.step import Step
from tui_reader.settings import Settings, load_settings
from tui_reader.story import About, Precision, Published, Row, Title

TAGS = 40
"""Tags there are; every tenth story bears one."""
_AT_ONCE = 5_000
_SIZE, _CHANGED, _SEEN = 4_000, 1, 10**10
"""Bytes of a file, and when it was changed and looked at, in nanoseconds since 1970."""
_NOT_AS_INSTALLED = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "PYTHONDEVMODE")
"""Variables that make Python compile the program at every start, or check what it does."""


def home_environ(home: Path, library: Path) -> dict[str, str]:
    """The environment of somebody whose files of newsread lie in `home`, and who has newsread installed."""
    environ = {name: value for name, value in os.environ.items() if name not in _NOT_AS_INSTALLED}
    places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE")}
    return {**environ, **places, "HOME": str(home), "NEWSREAD_LIBRARY": str(library)}


def catalogued(environ: Mapping[str, str], stories: int) -> Settings:
    """Have the library of `environ` known by newsread, with so many stories more that have no file; some have tags."""
    settings = load_settings(None, environ)
    desk = Desk(settings)
    desk.keep_fresh()
    desk.close()
    catalogue = Catalogue(settings.cache_dir / "catalogue.sqlite")
    marks = MarksStore(settings.marks_file, settings.library)
    stamp = Library(settings.library, settings.cache_dir).stamp
    records = list(_records(stories, stamp))
    for start in range(0, stories, _AT_ONCE):
        catalogue.ledger.store(records[start : start + _AT_ONCE])
    catalogue.ledger.indexed(
        [record.known.story for record in records if record.known.story], catalogue.recall("index")
    )
    for tag in range(TAGS):
        path_of = {record.known.story: record.path for record in records[tag * 10 :: TAGS * 10] if record.known.story}
        marks.mark(Step("tagged", path_of), tags={f"subject-{tag:02}": True})
    catalogue.close()
    marks.close()
    return settings


def make_files(library: Path, stories: int) -> None:
    """Make the files of these stories, which hold nothing: a look at the folder finds nothing to do."""
    for number in range(stories):
        file = library / _path(number)
        file.parent.mkdir(exist_ok=True)
        with open(file, "wb") as out:
            out.truncate(_SIZE)
        os.utime(file, ns=(_CHANGED, _CHANGED))


def _path(number: int) -> str:
    return f"{number // 1000:03}/{number:06}.txt"


def _records(stories: int, stamp: str) -> Iterator[Record]:
    vocabulary = StoryMaker().vocabulary[:20_000]
    for number in range(stories):
        random = Random(number)
        title = " ".join(random.choices(vocabulary, k=9)).capitalize()
        published = Published(f"20{10 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}", Precision.DAY)
        about = About(title, ("Ada Fenn",), published, "Harrow Bay", f"Courier {number % 30}", None, "en")
        path = _path(number)
        story_id = sha256(str(number).encode()).hexdigest()
        row = Row(story_id, (path,), Title(title, False), about, 590, " ".join(random.choices(vocabulary, k=25)))
        entry = Entry(row, epoch(published), fold_headline(title), False)
        yield Record(path, Known(_SIZE, _CHANGED, _SEEN, stamp, story_id, None), entry)
