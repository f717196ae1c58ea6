"""The addresses of stories in files that hold many: ``path#n``. Printing any story loads this, and not `many`."""

from __future__ import annotations

_DIGITS = 12


def address(path: str, number: int) -> str:
    """What the n-th item of a file is called."""
    return f"{path}#{number}"


def divided(name: str) -> tuple[str, int | None]:
    """A name as that of a file and the number of an item in it; None where it names a file. No file is looked at."""
    path, mark, number = name.rpartition("#")
    if mark and path and number.isascii() and number.isdigit() and number[0] != "0" and len(number) < _DIGITS:
        from tui_reader.formats import form_of_many

        if form_of_many(path):
            return path, int(number)
    return name, None
