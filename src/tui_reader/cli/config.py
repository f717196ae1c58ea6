"""The command that says what is set, and where that was said."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tui_reader.cli.arguments import UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.streams import tell
from tui_reader.safe_text import safe_name
from tui_reader.settings import Settings
from tui_reader.suggesting import did_you_mean

_ELSEWHERE = ("sample", "cache_dir", "marks_file", "config_file", "no_color", "keys", "fields", "libraries")
"""Fields of the settings that are no values one sets, or are shown one by one."""
_DEFAULT = "as it comes"
_OWN = "newsread’s own"


class Setting(NamedTuple):
    """A value in force."""

    name: str
    value: object
    """None where none is named."""
    origin: str


def config(job: Job) -> ExitCode:
    """``newsread config show``: each setting, its value and where it comes from."""
    if list(job.arguments.words) != ["show"]:
        near = did_you_mean(job.arguments.words[0], ["show"]) if job.arguments.words else ""
        raise UsageError(f"newsread config show says what is set; to change it, write {job.settings.config_file}{near}")
    _write(job, list(_settings(job)))
    job.out.flush()
    from tui_reader.tui import check

    check(job.settings)
    return ExitCode.DONE


def _write(job: Job, found: list[Setting]) -> None:
    if job.arguments.format == "json":
        job.write_objects({"setting": each.name, "value": each.value, "from": each.origin} for each in found)
        return
    name_width = max(len(each.name) for each in found)
    values = [safe_name(_written(each.value)) for each in found]
    value_width = min(40, max(map(len, values)))
    lines = zip(found, values, strict=True)
    tell(job.out, *(f"{each.name:<{name_width}}  {value:<{value_width}}  {each.origin}" for each, value in lines))


def _settings(job: Job) -> Iterator[Setting]:
    settings = job.settings
    in_file = _in_file(settings)
    for name in Settings._fields:
        if name not in _ELSEWHERE:
            value = getattr(settings, name)
            value = str(value) if isinstance(value, os.PathLike) else None if value == "" else value
            yield Setting(name, value, _origin(job, name, in_file))
    for command, keys in settings.keys.items():
        yield Setting(f"keys.{command}", keys, str(settings.config_file))
    for named, folder in settings.libraries.items():
        yield Setting(f"libraries.{named}", str(folder), str(settings.config_file))
    for field, names in settings.fields.items():
        yield Setting(f"fields.{field}", list(names), str(settings.config_file))


def _origin(job: Job, name: str, in_file: Mapping[str, Any]) -> str:
    """The strongest of those that said it: the command line, the environment, the file."""
    arguments, settings = job.arguments, job.settings
    if name in ("library", "color") and getattr(arguments, name):
        return f"--{name}"
    if name == "library" and os.environ.get("NEWSREAD_LIBRARY"):
        return "NEWSREAD_LIBRARY"
    if name in in_file or name == "library" and in_file.get("libraries"):
        return str(settings.config_file)
    if name == "color" and settings.no_color:
        return f"{_DEFAULT}; none, since NO_COLOR is set"
    return "the sample" if name == "library" else _DEFAULT


def _in_file(settings: Settings) -> Mapping[str, Any]:
    """What the file sets; that it can be read was seen when the settings were loaded."""
    import tomllib

    from tui_reader.settings.config import decoded

    try:
        return tomllib.loads(decoded(settings.config_file.read_bytes()))
    except OSError:
        return {}


def _written(value: object) -> str:
    """A value as the file writes it."""
    if value is None:
        return _OWN
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    return f'"{value}"' if isinstance(value, str) else str(value)
