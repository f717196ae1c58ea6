"""Catalogue and index of the same stories are made once: most tests of the screen read the same few."""

from __future__ import annotations

import os
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from tui_reader.desk import Desk
from tui_reader.settings import Settings

Stories = frozenset[tuple[str, bytes]]


def bring_up_to_date(settings: Settings) -> None:
    """Catalogue and index a library; where nobody has yet, by a copy of what was made for the same stories."""
    if not settings.cache_dir.exists():
        files = [file for file in settings.library.rglob("*") if file.is_file()]
        made = _made(frozenset((str(file.relative_to(settings.library)), file.read_bytes()) for file in files))
        for file in files:
            then = os.stat(made.library / file.relative_to(settings.library)).st_mtime_ns
            os.utime(file, ns=(then, then))  # else they would be read again
        shutil.copytree(made.cache_dir, settings.cache_dir)
    desk = Desk(settings)
    desk.keep_fresh()
    desk.close()


@cache
def _place() -> TemporaryDirectory[str]:
    return TemporaryDirectory()


@cache
def _made(stories: Stories) -> Settings:
    """A library of these stories that is catalogued and indexed."""
    folder = Path(mkdtemp(dir=_place().name))
    library, home = folder / "stories", folder / "home"
    library.mkdir(parents=True)
    for name, text in stories:
        file = library / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text)
    settings = Settings(library, False, home / "cache", home / "marks.sqlite", home / "config.toml")
    desk = Desk(settings)
    desk.keep_fresh()
    desk.close()
    return settings
