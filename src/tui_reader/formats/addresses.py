"""The addresses of stories in files that hold many: ``path#n``. Printing any story loads this, and not `many`.

A ``#`` and a ``%`` in the file's own name stand in an address as ``%23`` and ``%25``; those of its folders stay, so
that a path of the library and the library's folder before it can be put together.
"""

from __future__ import annotations

import os

_DIGITS = 12


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


def _decoded(path: str) -> str:
    if "%" not in path:
        return path
    name = os.path.basename(path)
    return path[: len(path) - len(name)] + name.replace("%23", "#").replace("%25", "%")
