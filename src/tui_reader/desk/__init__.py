"""What both mouths ask for: the screen and the pipe speak to `Desk` alone.

Library, search and marks meet here and nowhere else. Every method may be called from any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui_reader.settings import Settings
    from tui_reader.story import Hit, Place, Row, Source, Span, Story


class Sort(StrEnum):
    """In which order a list stands."""

    DATE = "date"
    """Newest first, then by path."""
    HEADLINE = "headline"
    OUTLET = "outlet"
    LENGTH = "length"
    """Longest first."""
    PATH = "path"


class View(NamedTuple):
    """Which stories a list holds, and in which order."""

    unread: bool = False
    """Only those not yet read."""
    starred: bool = False
    """Only those with a star."""
    sort: Sort = Sort.DATE
    reverse: bool = False


class Findings(NamedTuple):
    """What a search found, best first; rows and excerpts are fetched by `Desk.hits`, for what is shown."""

    query: str
    matches: tuple[tuple[str, float], ...]
    """Story id and score, at most as many as were asked for."""
    total: int
    """How many stories match in all."""
    searched: int
    """How many stories could be searched ..."""
    of: int
    """... of how many there are; the index may still be growing."""
    typing: bool = False
    """Whether the last word was taken as the beginning of one."""


class Coverage(NamedTuple):
    """How far catalogue and index have come."""

    catalogued: int
    """Stories in the catalogue."""
    indexed: int
    """Stories of these that the index finds."""
    found: int | None = None
    """Files seen by the walk that is under way or came last; None where none is known."""


class Changes(NamedTuple):
    """What `Desk.keep_fresh` found in the folder; counts of stories."""

    new: int = 0
    changed: int = 0
    moved: int = 0
    gone: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    """Files and folders that are no story or cannot be read, each with the reason."""


class Desk:
    """Everything that can be asked of one library.

    Nothing is opened or made on disk before it is needed: reading a story by its path touches neither catalogue
    nor index where there are none. Raises `tui_reader.story.StoreError` from any method where the library, the index
    or the marks cannot be used.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def close(self) -> None:
        """Close what is open, and end the keeper that this desk started."""
        raise NotImplementedError

    def story(self, ref: str) -> Story:
        """The story that a path, an id or its prefix, a headline or its beginning names, links and marks laid over.

        Raises `UnknownStoryError`, `AmbiguousStoryError` (with candidates), `UnreadableError`, `NotAStoryError`.
        """
        raise NotImplementedError

    def by_id(self, story_id: str) -> Story:
        """The story with this full id. Raises `UnknownStoryError`, `UnreadableError`, `NotAStoryError`."""
        raise NotImplementedError

    def read_source(self, source: Source) -> Story:
        """A story from anywhere (standard input, a file outside the library): links laid over, nothing added."""
        raise NotImplementedError

    def target(self, headline: str) -> str | None:
        """Id of the one story whose own headline this is (case, accents, punctuation folded), or None."""
        raise NotImplementedError

    def view(self, view: View = View()) -> Sequence[str]:  # noqa: B008
        """The ids of a list, in its order; cheap for 100,000 stories. Rows are fetched by `rows`."""
        raise NotImplementedError

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """The rows of these stories, marks laid over, in that order; ids the library does not hold are left out."""
        raise NotImplementedError

    def search(self, query: str, limit: int = 1000, typing: bool = False) -> Findings:
        """Search the library; `typing`: the last word may be unfinished. What is not yet indexed is read through."""
        raise NotImplementedError

    def hits(self, findings: Findings, start: int = 0, stop: int | None = None) -> list[Hit]:
        """Rows and excerpts of ``findings.matches[start:stop]``; a story gone meanwhile is left out."""
        raise NotImplementedError

    def spans(self, query: str, text: str, typing: bool = False) -> tuple[Span, ...]:
        """Which stretches of a text match a query: in order, not overlapping."""
        raise NotImplementedError

    def mark(self, ids: Iterable[str], read: bool | None = None, starred: bool | None = None) -> None:
        """Mark stories read or unread, starred or not; None leaves a mark as it is. One step for `undo`."""
        raise NotImplementedError

    def undo(self) -> str | None:
        """Take back the last marking; a few words saying what, or None where there is nothing to take back."""
        raise NotImplementedError

    def redo(self) -> str | None:
        """Do again what was taken back last; a few words saying what, or None."""
        raise NotImplementedError

    def keep_place(self, story_id: str, place: Place) -> None:
        """Remember where the reader is in a story."""
        raise NotImplementedError

    def last_story(self) -> str | None:
        """Id of the story that was open when newsread was last used on this library."""
        raise NotImplementedError

    def remember_story(self, story_id: str) -> None:
        """Remember the story that is open now, for `last_story`."""
        raise NotImplementedError

    def keep_fresh(self, progress: Callable[[Coverage], None] | None = None, rebuild: bool = False) -> Changes:
        """Bring catalogue and index up to the folder; returns when both are. `rebuild` makes them anew.

        Where another process is at it already, nothing is done here (see `keeper_running`) and the changes are empty.
        """
        raise NotImplementedError

    def start_keeper(self) -> None:
        """Do `keep_fresh` in a process of its own; returns at once. Does nothing where one of ours is at it."""
        raise NotImplementedError

    def keeper_running(self) -> bool:
        """Whether the process of `start_keeper`, or any other, is bringing this library up to date now."""
        raise NotImplementedError

    def coverage(self) -> Coverage:
        """How far catalogue and index have come; cheap enough to be asked twice a second."""
        raise NotImplementedError

    def version(self) -> int:
        """A number that grows whenever rows of the catalogue changed, whoever changed them."""
        raise NotImplementedError

    def problems(self) -> list[tuple[str, str]]:
        """Files and folders that are no story or cannot be read, each with the reason."""
        raise NotImplementedError
