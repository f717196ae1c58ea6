"""The addresses of stories in files that hold many: ``path#n``; and the paths that the links of a file name.

Printing any story loads this, and not `many`.

A ``#`` and a ``%`` in the file's own name stand in an address as ``%23`` and ``%25``; those of its folders stay, so
that a path of the library and the library's folder before it can be put together.
"""

from __future__ import annotations

import os
import re

_DIGITS = 12
_ELSEWHERE = r"[a-zA-Z][a-zA-Z0-9+.-]*:|[/#?]"
"""How addresses begin that are no paths from the file they stand in."""


def address(path: str, number: int) -> str:
    """What the n-th item of a file is called."""
    return f"{beginning(path)}{number}"


def beginning(path: str) -> str:
    """What the addresses of all items of a file begin with."""
    if "#" in path or "%" in path:
        name = os.path.basename(path)
        path = path[: len(path) - len(name)] + name.replace("%", "%25").replace("#", "%23")
    return f"{path}#"


def divided(name: str) -> tuple[str, int | None]:
    """A name as that of a file and the number of an item in it; None where it names a file. No file is looked at."""
    path, mark, number = name.rpartition("#")
    if mark and path and number.isascii() and number.isdigit() and number[0] != "0" and len(number) < _DIGITS:
        from tui_reader.formats import form_of_many

        if form_of_many(path):
            return _decoded(path), int(number)
    return name, None


def led_to(path: str, url: str) -> str | None:
    """The path that an address names as seen from the file at `path`, both relative to the library.

    One that leads out of it begins with ``../``. None for addresses of anything but a file.
    """
    if re.match(_ELSEWHERE, url):
        return None
    named, _, item = url.partition("#")
    named = named.partition("?")[0]
    if "%" in named:
        from urllib.parse import unquote

        named = unquote(named)
    if not named or "\0" in named or not _is_storable(url):
        return None
    led = os.path.normpath(os.path.join(os.path.dirname(path), named))
    of_many = beginning(led) + item
    return of_many if item and divided(of_many)[1] else led


def _is_storable(url: str) -> bool:
    """Whether a file may be called so: JSON can spell half a character."""
    try:
        os.fsencode(url)
    except UnicodeEncodeError:
        return False
    return True


def _decoded(path: str) -> str:
    if "%" not in path:
        return path
    name = os.path.basename(path)
    return path[: len(path) - len(name)] + name.replace("%23", "#").replace("%25", "%")
