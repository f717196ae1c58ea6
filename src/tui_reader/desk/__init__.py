"""What both mouths ask for: the screen and the pipe speak to `Desk` alone.

Library, search and marks meet here and nowhere else. Every method may be called from any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from tui_reader.desk.mark_requests import MarkRequests
from tui_reader.desk.search_requests import SearchRequests
from tui_reader.registry import lookup
from tui_reader.story import StoreError, UnknownStoryError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path
    from threading import Event

    from tui_reader.desk.adding import Added
    from tui_reader.desk.correcting import Labelled
    from tui_reader.desk.grouping import Filter, Listed
    from tui_reader.desk.naming import Named
    from tui_reader.desk.outcome import Changes, Coverage, Findings
    from tui_reader.desk.views import Order, Sort, Tag, View
    from tui_reader.story import Row, Source, Story

Answer = TypeVar("Answer")

__all__ = ["Changes", "Coverage", "Desk", "Findings", "Order", "Sort", "Tag", "View"]

_WORDS = {
    "Changes": "tui_reader.desk.outcome:Changes",
    "Coverage": "tui_reader.desk.outcome:Coverage",
    "Findings": "tui_reader.desk.outcome:Findings",
    "Order": "tui_reader.desk.views:Order",
    "Sort": "tui_reader.desk.views:Sort",
    "Tag": "tui_reader.desk.views:Tag",
    "View": "tui_reader.desk.views:View",
}
"""What a desk is asked and answers in, each imported when it is asked for: to print a story takes none of it."""


def __getattr__(name: str) -> object:
    """A word of `_WORDS`."""
    if name in _WORDS:
        return lookup(_WORDS, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class Desk(MarkRequests, SearchRequests):
    """Everything that can be asked of one library.

    Nothing is opened or made on disk before it is needed: reading a story by its path touches neither catalogue
    nor index where there are none. Raises `tui_reader.story.StoreError` from any method where the library, the index
    or the marks cannot be used.
    """

    def story(self, ref: str, progress: Callable[[Coverage], None] | None = None) -> Story:
        """The story that a path, an id or its prefix, a headline or its beginning names, links and marks laid over.

        What is not known may be new: then the library is looked through, which on a large one never read before takes
        minutes, and `progress` is told how far that has come.

        Raises `UnknownStoryError`, `AmbiguousStoryError` (with candidates), `UnreadableError`, `NotAStoryError`.
        """
        return self._sought(self._reading.named, ref, progress)

    def by_id(self, story_id: str) -> Story:
        """The story with this full id. Raises `UnknownStoryError`, `UnreadableError`, `NotAStoryError`."""
        return self._reading.by_id(story_id)

    def id_of(self, ref: str, progress: Callable[[Coverage], None] | None = None) -> str:
        """The id of the story that `ref` names, as `story` understands it; what is known already is not read for it.

        Raises what `story` raises.
        """
        return self._sought(self._reading.id_named, ref, progress)

    def _sought(self, named: Callable[[str], Answer], ref: str, progress: Callable[[Coverage], None] | None) -> Answer:
        """What answers to `ref`, looked for anew where it is not known; else the error says what may be meant."""
        try:
            return named(ref)
        except UnknownStoryError:
            away = self._keeping.keep_fresh(progress, rebuild=False, index=False).away
        if away and not self.coverage().catalogued:
            raise StoreError(away)
        try:
            return named(ref)
        except UnknownStoryError as error:
            from tui_reader.desk.completing import headline_meant

            raise UnknownStoryError(f"{error}{headline_meant(self._library, ref)}") from None

    def leave_reasons_out(self) -> None:
        """From now on read stories without the `why` of blocks that no rule decides: their text is there sooner."""
        self._library.explained = False

    def file_of(self, path: str) -> Path:
        """The file that a path of a story names, absolute; of a story in a file of many, that file."""
        from tui_reader.formats.addresses import divided

        return self.settings.library / divided(path)[0]

    def read_source(self, source: Source) -> Story:
        """A story from anywhere (standard input, a file outside the library): links laid over, nothing added."""
        return self._reading.source(source)

    def add(self, source: Source, origin: str | None = None) -> Added:
        """Copy a file into the library; `keep_fresh` sees it there. See `desk.adding.add`, also for what it raises."""
        from tui_reader.desk.adding import add

        return add(self._library, source, origin)

    def target(self, headline: str) -> str | None:
        """Id of the one story whose own headline this is (case, accents, punctuation folded), or None."""
        return self._reading.target(headline)

    def view(self, view: View | None = None) -> Sequence[str]:
        """The ids of a list, in its order; cheap for 100,000 stories. Rows are fetched by `rows`.

        Without a view it is the list of all stories, as a new reader sees it.
        """
        from tui_reader.desk.views import View

        return self._views.listed(view or View()).ids

    def each_row(self, view: View) -> Iterator[Row]:
        """The rows of a list one after the other, marks laid over: in no more room for 100,000 than for 200."""
        return self._views.each_row(view)

    def each_id(self, view: View) -> Iterator[str]:
        """The ids of a list one after the other, in the same way."""
        return self._views.each_id(view)

    def ids_in_order(self) -> Iterator[str]:
        """The ids of all stories in the order of their digits, in the same way."""
        return self._library.catalogue.each_id("id")

    def listed(self, view: View, also: Collection[str] = ()) -> Listed:
        """The same with its groups, where the view asks for some: days newest first, outlets and folders by name.

        `also` are stories of the library that it holds whatever their marks have become.
        """
        return self._views.listed(view, also)

    def passing(self, narrowed: Filter) -> set[str] | None:
        """The stories of the library that pass a filter; None where it holds nothing back."""
        return self._views.passing(narrowed)

    def days(self, ids: Collection[str] | None = None) -> list[tuple[date, int]]:
        """How many stories there are of each day, oldest first; of these stories, or of the whole library."""
        return self._views.days(ids)

    def named(self, headline: str, apart_from: str | None = None) -> Named:
        """The story that a headline means which is nobody's own, shortened, reworded or out of date; and the nearest.

        `apart_from` is a story that cannot be meant. A search: for where a person can choose.
        """
        return self._naming.named(headline, apart_from)

    def links_to(self, story_id: str) -> list[Row]:
        """The stories that link to this one, by its headline or its path; no more than 200.

        Those first that are most about its headline, then those that name its path alone, newest first.
        """
        return self._naming.links_to(story_id)

    def beginning(self, text: str, limit: int) -> list[Row]:
        """Stories whose headline, folded, or whose id begins so, without marks; the folder is not looked at."""
        from tui_reader.desk.completing import beginning

        return beginning(self._library, text, limit)

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """The rows of these stories, marks laid over, in that order; ids the library does not hold are left out."""
        return self._views.rows(ids)

    def corrected(self) -> list[str]:
        """The stories of which blocks were put right, in all libraries, by id; one not known may be new, and is
        looked for."""
        ids = self._marks.corrected()
        if self._library.catalogue.lacks(ids):
            self._keeping.keep_fresh(None, rebuild=False, index=False)
        return ids

    def labelled(self, story_id: str) -> Labelled | None:
        """A story with what its parts are, to train with; None where nothing of it is put right as it is now.

        Raises what `by_id` raises.
        """
        from tui_reader.desk.correcting import labelled

        story = self._reading.by_id(story_id)
        plain = self._reading.text_of(story.id)
        return labelled(self._library, story, plain.about.outlet if plain else None)

    def keep_fresh(self, progress: Callable[[Coverage], None] | None = None, rebuild: bool = False) -> Changes:
        """Bring catalogue and index up to the folder; returns when both are. `rebuild` makes them anew.

        Where another process is at it already, nothing is done here (see `keeper_running`) and the changes are empty.
        """
        return self._keeping.keep_fresh(progress, rebuild)

    def watch_folder(self, changed: Callable[[], None], stop: Event) -> None:
        """Call `changed` after files of the library have changed, until `stop` is set; for a thread of its own."""
        from tui_reader.library.watching import watch_folder

        watch_folder(self.settings.library, changed, stop)

    def start_keeper(self) -> None:
        """Do `keep_fresh` in a process of its own; returns at once. Does nothing where one of ours is at it."""
        self._keeping.start()

    def stop_keeper(self) -> None:
        """End the process of `start_keeper`, if it is at work; what it has done stands, and the next goes on there."""
        self._keeping.stop()

    def keeper_running(self) -> bool:
        """Whether the process of `start_keeper`, or any other, is bringing this library up to date now."""
        return self._keeping.running()

    def keeper_failure(self) -> str | None:
        """Why the process that `start_keeper` started last failed, in one line; None where it ended well, or runs."""
        return self._keeping.failure()

    def coverage(self) -> Coverage:
        """How far catalogue and index have come; cheap enough to be asked twice a second."""
        return self._keeping.coverage()

    def has_looked(self) -> bool:
        """Whether the folder was looked through, and something of what it holds was read: there are answers."""
        return self._keeping.has_looked()

    def version(self) -> int:
        """A number that grows whenever rows of the catalogue changed, whoever changed them."""
        return int(self._library.catalogue.recall("version") or 0)

    def damage(self) -> list[str]:
        """What of catalogue and index is not as it was written, each in one line; the next `keep_fresh` makes it anew.

        All files are looked through, so it takes seconds where there are 100,000 stories. Where another process is
        bringing the library up to date, that one will find it, and nothing is said here.
        """
        return self._keeping.damage()

    def problems(self) -> list[tuple[str, str]]:
        """Files and folders that are no story or cannot be read, each with the reason."""
        return self._library.catalogue.problems()
