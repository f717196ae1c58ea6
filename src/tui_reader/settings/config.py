"""Reads ``config.toml``; what is wrong in it is said with its line and the nearest right word."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tui_reader.settings import COLORS, DATES, FIELDS, KEYMAPS, MEASURES, Config
from tui_reader.story import SettingsError
from tui_reader.suggesting import did_you_mean


def parsed(data: bytes, file: Path) -> Config:
    """What the bytes of ``config.toml`` say. Raises `SettingsError`."""
    try:
        text = decoded(data)
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file} is no valid TOML: {error}") from error
    except RecursionError as error:
        raise _too_deep(text, file) from error
    try:
        return _checked(values, text, file)
    except RecursionError as error:
        raise _too_deep(text, file) from error


def decoded(data: bytes) -> str:
    """The text of ``config.toml``, which some editors begin with a mark of its byte order."""
    return data.decode("utf-8-sig")


def _checked(values: Mapping[str, Any], text: str, file: Path) -> Config:
    for key, value in values.items():
        where = f"{file}{_line(text, key)}"
        if key not in Config.__annotations__:
            near = did_you_mean(key, Config.__annotations__) or f"; there are: {', '.join(Config.__annotations__)}"
            raise SettingsError(f"{where}: there is no setting '{key}'{near}")
        if wrong := _WRONG[key](value):
            raise SettingsError(f"{where}: {key} {wrong}")
    _check_libraries(values.get("libraries", {}), text, file)
    _check_fields(values.get("fields", {}), text, file)
    _check_keys(values.get("keys", {}), text, file)
    return Config(**values)


def _too_deep(text: str, file: Path) -> SettingsError:
    """Said of what Python cannot follow; it stands in the line that opens most."""
    opened = [sum(map(line.count, "[{.")) for line in text.splitlines()]
    return SettingsError(f"{file}:{opened.index(max(opened)) + 1}: nested too deeply")


def _check_libraries(libraries: Mapping[str, object], text: str, file: Path) -> None:
    for name, folder in libraries.items():
        where = f"{file}{_line(text, name, 'libraries') or _line(text, 'libraries')}"
        if not name or set(name) & set("/\\") or name.startswith("~"):
            raise SettingsError(f"{where}: libraries.{name} is no name: one has no / or \\ and does not begin with ~")
        if wrong := _folder(folder):
            raise SettingsError(f"{where}: libraries.{name} {wrong}")


def _check_fields(fields: Mapping[str, object], text: str, file: Path) -> None:
    for field, names in fields.items():
        where = f"{file}{_line(text, field, 'fields') or _line(text, 'fields')}"
        if field not in FIELDS:
            near = did_you_mean(field, FIELDS) or f"; there are: {', '.join(FIELDS)}"
            raise SettingsError(f"{where}: there is no field '{field}'{near}")
        if not (names and _is_text(names) or isinstance(names, list) and names and all(map(_is_text, names))):
            raise SettingsError(
                f'{where}: fields.{field} must be a name in quotes ("…"), or a list of some, not {names!r}'
            )


def _check_keys(keys: Mapping[str, object], text: str, file: Path) -> None:
    for command, given in keys.items():
        where = f"{file}{_line(text, command, 'keys') or _line(text, 'keys')}"
        if isinstance(given, Mapping):
            whole = f"{command}.{next(iter(given), '…')}"
            raise SettingsError(f'{where}: keys: a name with a dot stands in quotes: "{whole}" = "…"')
        if not _is_text(given):
            raise SettingsError(f'{where}: keys.{command} must be keys in quotes ("s", "Ctrl+D PgDn"), not {given!r}')


def place_of(file: Path, table: str, key: str) -> str:
    """The file and the line where a key of a table stands: ``config.toml:12``; the file alone where nobody can tell."""
    try:
        text = decoded(file.read_bytes())
        return f"{file}{_line(text, key, table) or (table and _line(text, table))}"
    except (OSError, UnicodeDecodeError):
        return str(file)


def _line(text: str, key: str, table: str = "") -> str:
    """``:12`` for the line where a key of a table is set, or a table begins; `tomllib` tells no lines."""
    within = ""
    named = rf"""(?:(["']){re.escape(key)}\1|{re.escape(key)})\s*[=.]"""
    inside = {"": rf"""["']?{re.escape(table)}["']?\s*\.\s*{named}""", table: named}
    for number, line in enumerate(text.split("\n"), 1):
        head = re.match(r"\s*\[\s*([^\]]+?)\s*\]", line)
        if head:
            within = head[1].strip("\"'")
            if not table and within.split(".")[0] == key:
                return f":{number}"
        elif within in inside and re.match(rf"\s*{inside[within]}", line):
            return f":{number}"
    return ""


def _one_of(words: tuple[str, ...]) -> Callable[[object], str | None]:
    def wrong(value: object) -> str | None:
        if isinstance(value, str) and value in words:
            return None
        near = did_you_mean(value, words) if isinstance(value, str) else ""
        return f"must be one of {', '.join(words)}, not {value!r}{near}"

    return wrong


def _truth(value: object) -> str | None:
    return None if isinstance(value, bool) else f"must be true or false, not {value!r}"


def _fields(value: object) -> str | None:
    return None if isinstance(value, dict) else 'must be a table of fields and names ([fields], then title = "kop")'


def _libraries(value: object) -> str | None:
    return (
        None if isinstance(value, dict) else 'must be a table of names and folders ([libraries], then news = "~/news")'
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _text(value: object) -> str | None:
    return None if isinstance(value, str) else f'must be text in quotes ("…"), not {value!r}'


def _folder(value: object) -> str | None:
    if isinstance(value, str) and "\0" in value:
        return f"names no folder: {value!r}"
    return None if isinstance(value, str) and value else f'must be text in quotes ("…"), not {value!r}'


def _measure(value: object) -> str | None:
    if isinstance(value, int) and value in MEASURES:
        return None
    return f"must be a whole number from {MEASURES[0]} to {MEASURES[-1]}, not {value!r}"


def _keys(value: object) -> str | None:
    return None if isinstance(value, dict) else 'must be a table of commands and keys ([keys], then "star" = "s")'


_WRONG: Mapping[str, Callable[[object], str | None]] = {
    "library": _folder,
    "measure": _measure,
    "theme": _text,
    "color": _one_of(COLORS),
    "freshness": _truth,
    "follow_links": _truth,
    "keymap": _one_of(KEYMAPS),
    "dates": _one_of(DATES),
    "animations": _truth,
    "keys": _keys,
    "fields": _fields,
    "libraries": _libraries,
}
"""Of each setting, what says what is wrong with a value, and what it may be; None where nothing is."""
