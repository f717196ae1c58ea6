"""Folders whose names say what is in them: those of a Maildir, and what a browser saves along with a page.

They are told by names alone, and by what is beside them, so that they are known in an archive as on disk.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable

MAILDIR = ("cur", "new", "tmp")
"""The folders of a Maildir; in the last lies what is not yet whole."""

_OF_A_PAGE = ("_files", "_Dateien", "_fichiers", "_archivos", "_file", "_bestanden", "_pliki", "_soubory")
"""How browsers name, in their languages, what they save along with a page."""
_NO_LETTERS_TO_READ = frozenset(
    ("drafts", "templates", "outbox", "sent", "sent items", "sent mail", "sent messages", "junk", "junk e-mail")
    + ("junk email", "spam", "bulk mail", "trash", "deleted", "deleted items", "deleted messages")
)
"""Folders of mail that hold what the reader wrote, or wants to be rid of."""

IsThere = Callable[[str], bool]
"""Whether there is a folder, or a file, of this path."""


def is_maildir(folder: str, is_folder: IsThere = os.path.isdir) -> bool:
    """Whether a folder is a Maildir, by the folders in it."""
    return all(is_folder(posixpath.join(folder, name)) for name in MAILDIR)


def is_of_messages(folder: str, is_folder: IsThere = os.path.isdir) -> bool:
    """Whether a folder is one of a Maildir in which each file, whatever it is called, is a message."""
    around, name = os.path.split(folder)
    return name in MAILDIR[:2] and is_maildir(around, is_folder)


def is_left_alone(
    around: str, name: str, is_folder: IsThere = os.path.isdir, is_file: IsThere = os.path.exists
) -> bool:
    """Whether a folder holds no stories, by its name and what is around it.

    So it is with hidden folders, but for the folders of mail that a Maildir has in it, whose names begin with a full
    stop (Maildir++); with mail half come; and with what a browser saved along with a page.
    """
    if name[0] == ".":
        parts = name[1:].casefold().split(".")
        is_mail = is_maildir(posixpath.join(around, name), is_folder) and is_maildir(around, is_folder)
        return not is_mail or not _NO_LETTERS_TO_READ.isdisjoint(parts)
    if name == MAILDIR[-1]:
        return is_maildir(around, is_folder)
    if not name.endswith(_OF_A_PAGE):
        return False
    page = posixpath.join(around, name.rpartition("_")[0])
    return is_file(page + ".html") or is_file(page + ".htm")
