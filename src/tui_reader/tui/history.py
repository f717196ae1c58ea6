"""The way a reader went from story to story, for back and forward."""

from __future__ import annotations

from typing import NamedTuple

from tui_reader.story import Link, Place

MAX_VISITS = 500
"""So many stories the way back goes."""


class Visit(NamedTuple):
    """A story that was opened."""

    story_id: str
    query: str | None = None
    """The search that led there; its matches are marked."""
    place: Place | None = None
    """Where the reader left it; None: where it opens by itself."""
    link: Link | None = None
    """The linked headline that had the focus."""


class History:
    """Visits in order, and the one where the reader is."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._at = self._towards = -1

    @property
    def current(self) -> Visit | None:
        """Where the reader is."""
        return self._visits[self._at] if self._visits else None

    @property
    def can_go_back(self) -> bool:
        """Whether there was a story before."""
        return self._towards > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader came back from a story."""
        return self._towards + 1 < len(self._visits)

    def visit(self, visit: Visit) -> None:
        """Go on to a story; what lay ahead is forgotten. The story where the reader is already is no new visit."""
        current = self.current
        if current is not None and current.story_id == visit.story_id:
            self._visits[self._at] = visit._replace(place=visit.place or current.place)
            self._towards = self._at
            return
        self._visits = [*self._visits[: self._at + 1], visit][-MAX_VISITS:]
        self._at = self._towards = len(self._visits) - 1

    def leave(self, story_id: str, place: Place, link: Link | None) -> None:
        """Keep the place in the current story and its focused link, if that is the story."""
        if self._visits and self._visits[self._at].story_id == story_id:
            self._visits[self._at] = self._visits[self._at]._replace(place=place, link=link)

    def rename(self, old: str, new: str) -> None:
        """A story was edited, and has another id now."""
        self._visits = [visit._replace(story_id=new) if visit.story_id == old else visit for visit in self._visits]

    def set_out(self, step: int) -> tuple[int, Visit] | None:
        """One back (-1) or forward (1), from where the last such step leads; its number and visit, None at the end."""
        if not 0 <= self._towards + step < len(self._visits):
            return None
        self._towards += step
        return self._towards, self._visits[self._towards]

    def arrive(self, number: int) -> None:
        """The reader is there."""
        self._at = self._towards = number

    def stay(self) -> None:
        """The steps led nowhere: the reader is where he was."""
        self._towards = self._at
