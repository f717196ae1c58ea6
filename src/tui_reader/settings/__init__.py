"""What the user has set, and where files lie: defaults, then ``config.toml``, the environment, the command line.

Nothing is created here, and nothing written. Linux follows the XDG base directories; elsewhere `platformdirs` knows.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tui_reader.digests import sha256
from tui_reader.record import Record
from tui_reader.story import SettingsError, StoreError

COLORS = ("auto", "always", "never")
KEYMAPS = ("default", "emacs", "newsboat")
"""What the keys of the screen may begin with, before those of one's own."""
DATES = ("spoken", "iso")
"""How lists say a date: ``yesterday``, ``12 May``; or ``2025-05-12``."""
FIELDS = ("title", "text", "highlights", "deck", "bylines", "published", "outlet", "url", "place", "language")
"""What a story has that a field of JSON may hold."""
MEASURE = 72
"""Columns of a line of a story, unless set."""
MEASURES = range(20, 201)
"""Columns that a line of a story may be set to."""
LARGEST_CONFIG = 1_000_000
"""Bytes of ``config.toml``; what is longer was not written for it."""


class Settings(Record):
    """Everything that can be set, and where things lie."""

    library: Path
    """The folder of stories, an absolute path; its links are not resolved."""
    sample: bool
    """Whether that is the library that ships with newsread, because the user has named none."""
    cache_dir: Path
    """Catalogue and index of this library; may be deleted at any time."""
    marks_file: Path
    """What the reader marked, in all libraries."""
    config_file: Path
    """Where ``config.toml`` is looked for."""
    measure: int = MEASURE
    """Columns of a line of a story."""
    theme: str = ""
    """Name of the screen's theme; empty: its own."""
    color: str = "auto"
    """One of `COLORS`."""
    no_color: bool = False
    """Whether the environment asks for no colour: NO_COLOR, set and not empty."""
    freshness: bool = True
    """Whether the newer of two stories that match a search alike comes first."""
    follow_links: bool = False
    """Whether links that lead out of the library are followed."""
    keymap: str = KEYMAPS[0]
    """One of `KEYMAPS`."""
    dates: str = DATES[0]
    """One of `DATES`."""
    animations: bool = True
    """Whether anything on the screen may move by itself."""
    keys: Mapping[str, str] = MappingProxyType({})
    """Keys of the screen by the id of the command, separated by spaces; only what is not as it comes."""
    fields: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """By what a story has (`FIELDS`), the names that JSON gives it before those which newsread knows."""
    libraries: Mapping[str, Path] = MappingProxyType({})
    """Folders of stories that have a name, in the order of the file; absolute paths, not all need be there now."""

    @property
    def library_name(self) -> str:
        """The name of the library, where it has one; untrusted."""
        return next((name for name, folder in self.libraries.items() if folder == self.library), "")

    def styled(self, is_terminal: bool, term: str | None = None) -> bool:
        """Whether output may carry colours and attributes; `term` is the value of TERM."""
        if self.color == "auto":
            return is_terminal and not self.no_color and term != "dumb"
        return self.color == "always"


class Config:
    """What ``config.toml`` may hold, with the values that hold where it is silent.

    Every run reads it, and a named tuple of so many fields takes longer to make than the file to read.
    """

    library: str | None = None
    measure: int = MEASURE
    theme: str = ""
    color: str = "auto"
    freshness: bool = True
    follow_links: bool = False
    keymap: str = KEYMAPS[0]
    dates: str = DATES[0]
    animations: bool = True
    keys: Mapping[str, str] = MappingProxyType({})
    fields: Mapping[str, str | list[str]] = MappingProxyType({})
    libraries: Mapping[str, str] = MappingProxyType({})

    def __init__(self, **told: Any) -> None:
        self.__dict__.update(told)


def load_settings(library: str | None, environ: Mapping[str, str], heed_file: bool = True) -> Settings:
    """The settings in force; `library` is what the command line says: a name of ``[libraries]``, or a folder.

    Without `heed_file` they are those that hold where nobody has written a ``config.toml``.

    Raises `SettingsError` for a wrong ``config.toml``, `StoreError` where the library is no folder.
    """
    own, data, cache = _folders(environ)
    config_file = own / "config.toml"
    config = _read_config(config_file) if heed_file else Config()
    libraries = {
        name: Path(os.path.abspath(config_file.parent / _expanded(folder))) for name, folder in config.libraries.items()
    }
    named = library or environ.get("NEWSREAD_LIBRARY") or _named_in_file(config, config_file)
    folder = _library_folder(named, libraries) if named else sample_library()
    return Settings(
        library=folder,
        sample=not named,
        cache_dir=cache / _folder_key(folder),
        marks_file=data / "marks.sqlite",
        config_file=config_file,
        measure=config.measure,
        theme=config.theme,
        color=config.color,
        freshness=config.freshness,
        follow_links=config.follow_links,
        keymap=config.keymap,
        dates=config.dates,
        animations=config.animations,
        keys=config.keys,
        fields={field: (names,) if isinstance(names, str) else tuple(names) for field, names in config.fields.items()},
        no_color=bool(environ.get("NO_COLOR")),
        libraries=libraries,
    )


def with_library(settings: Settings, name: str) -> Settings:
    """The same with another library, one of those that have a name. Raises `StoreError` where it is no folder."""
    folder = _library_folder(name, settings.libraries)
    return settings._replace(library=folder, sample=False, cache_dir=settings.cache_dir.parent / _folder_key(folder))


def sample_library() -> Path:
    """The stories that ship with newsread: beside the package where it is installed, else in the repository.

    Raises `StoreError` where there are none.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "sample_library", package.parent.parent / "library"):
        if folder.is_dir():
            return folder
    raise StoreError("the sample library is missing from this installation; name your own: newsread --library FOLDER")


def is_sample(folder: Path) -> bool:
    """Whether a folder is that of the sample library, or lies in it, by whatever name it was given."""
    try:
        return folder.resolve().is_relative_to(sample_library().resolve())
    except (OSError, StoreError):
        return False


def _named_in_file(config: Config, file: Path) -> str:
    """What ``config.toml`` has for the library: a name, or a folder, which counts from the file; may be nothing."""
    name = config.library
    if name is None:
        return next(iter(config.libraries), "")
    if name in config.libraries:
        return name
    folder = file.parent / _expanded(name)
    if config.libraries and os.path.basename(name) == name and not folder.exists():
        from tui_reader.settings.config import place_of
        from tui_reader.suggesting import did_you_mean

        near = did_you_mean(name, config.libraries) or f"; there are: {', '.join(config.libraries)}"
        raise SettingsError(f"{place_of(file, '', 'library')}: library: there is no library '{name}'{near}")
    return str(folder)


def _library_folder(name: str, libraries: Mapping[str, Path]) -> Path:
    """The folder that a name of `libraries` stands for, else the one of this path. Raises `StoreError`."""
    near = ""
    try:
        folder = Path(libraries.get(name) or os.path.abspath(_expanded(name)))
        if folder.is_dir():
            return folder
        wrong = "is not a folder" if folder.exists() else "does not exist"
        if name in libraries:
            wrong = f"({folder}) {wrong}"
        elif libraries:
            from tui_reader.suggesting import did_you_mean

            near = did_you_mean(name, libraries)
    except OSError as error:
        wrong = f"cannot be used: {error.strerror or error}"
    except ValueError:
        wrong = "is no name of a folder"
    raise StoreError(f"the library {name} {wrong}{near or '; make it, or name another one: newsread --library FOLDER'}")


def _expanded(name: str) -> Path:
    """`name` with ``~`` for a home folder; as it stands where nobody of that name has one."""
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)


def _folder_key(folder: Path) -> str:
    """A short name for a library, the same by whatever links it is reached."""
    return sha256(os.fsencode(os.path.realpath(folder)))[:16]


def _folders(environ: Mapping[str, str]) -> tuple[Path, Path, Path]:
    """Where newsread's own settings, data and cache lie."""
    if sys.platform in ("win32", "darwin"):
        from platformdirs import PlatformDirs

        system = PlatformDirs("newsread", appauthor=False)
        return (system.user_config_path, system.user_data_path, system.user_cache_path)
    return (
        _xdg(environ, "XDG_CONFIG_HOME", ".config"),
        _xdg(environ, "XDG_DATA_HOME", ".local/share"),
        _xdg(environ, "XDG_CACHE_HOME", ".cache"),
    )


def _xdg(environ: Mapping[str, str], variable: str, default: str) -> Path:
    """As the XDG base directory specification says: a variable that is empty or relative counts as not set."""
    named = environ.get(variable, "")
    if os.path.isabs(named):
        return Path(named, "newsread")
    home = environ.get("HOME")
    try:
        return Path(home or Path.home(), default, "newsread")
    except RuntimeError as error:
        raise SettingsError(f"no home folder is known; set HOME or {variable}") from error


def _read_config(file: Path) -> Config:
    """What ``config.toml`` says; the defaults where there is none."""
    try:
        status = os.stat(file)
        if not stat.S_ISREG(status.st_mode):
            raise SettingsError(f"{file} cannot be read: it is no regular file")
        if status.st_size > LARGEST_CONFIG:
            raise SettingsError(f"{file} cannot be read: it is longer than any settings, {status.st_size:,} bytes")
        data = file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Config()
    except OSError as error:
        raise SettingsError(f"{file} cannot be read: {error.strerror or error}") from error
    from tui_reader.settings.config import parsed

    return parsed(data, file)
