"""What can go wrong.

The exceptions::

    NewsreadError              one clear line: what, where, what to do
    ├── StoryError             one story or file
    │   ├── UnreadableError    its bytes cannot be had (missing, no permission, a loop of links)
    │   ├── NotAStoryError     its bytes are no story (binary, empty, a folder)
    │   ├── UnknownStoryError  nothing answers to that name
    │   └── AmbiguousStoryError  several stories answer to that name
    ├── QueryError             a query that cannot be understood
    ├── WrongNameError         a name that no tag and no saved search can have
    ├── SettingsError          an unknown or wrong setting
    └── StoreError             the library, the index or the marks cannot be used
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.story import Row


class NewsreadError(Exception):
    """Something the user can be told in one line. ``str(error)`` is that line; it may hold untrusted text."""


class StoryError(NewsreadError):
    """One story or file cannot be had."""


class UnreadableError(StoryError):
    """The bytes cannot be read: missing, no permission, a loop of links."""


class NotAStoryError(StoryError):
    """The bytes can be read, and are no story: binary, empty, a folder."""


class UnknownStoryError(StoryError):
    """No story answers to that path, id or headline."""


class AmbiguousStoryError(StoryError):
    """Several stories answer to that id or headline."""

    def __init__(self, message: str, candidates: tuple[Row, ...] = ()) -> None:
        super().__init__(message)
        self.candidates = candidates


class QueryError(NewsreadError):
    """A query that cannot be understood; `position` is the offset in characters where it goes wrong."""

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.position = position


class WrongNameError(NewsreadError):
    """A name that no tag and no saved search can have."""


class SettingsError(NewsreadError):
    """An unknown setting or a wrong value."""


class StoreError(NewsreadError):
    """The library, the index or the marks cannot be used."""
