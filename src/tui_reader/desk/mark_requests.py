"""What a desk is asked of the reader's own marks: stars, tags, corrections, places, saved searches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from tui_reader.desk.rooms import Rooms
from tui_reader.marks import name_key, search_name

if TYPE_CHECKING:
    from pathlib import Path

    from tui_reader.desk.views import Tag, View
    from tui_reader.marks.searches import Saved
    from tui_reader.story import BlockKind, Place, Story


class MarkRequests(Rooms):
    """Marks, and what takes them back. Raises `tui_reader.story.StoreError` where the marks file cannot be used."""

    def mark(self, ids: Iterable[str], read: bool | None = None, starred: bool | None = None) -> str:
        """Mark stories read or unread, starred or not; None leaves a mark as it is. One step for `undo`.

        Returns a few words saying what was done, as `undo` does.
        """
        return self._marking.mark(ids, read, starred)

    def toggle(self, ids: Collection[str], mark: str) -> str:
        """Give stories a mark (``read``, ``starred``), or, where all of them bear it, take it away: as `mark` does."""
        return self._marking.toggle(ids, mark)

    def tag(self, ids: Iterable[str], add: Iterable[str] = (), remove: Iterable[str] = ()) -> str:
        """Give stories tags and take others away, as one step for `undo`; returns a few words saying what was done.

        Raises `WrongNameError` for a name that no tag can have.
        """
        return self._marking.tag(ids, add, remove)

    def tags(self) -> list[Tag]:
        """The tags that stories of this library bear, by name, each with how many."""
        return self._views.tags()

    def tag_names(self) -> list[str]:
        """The names of these tags; as quick where very many stories bear them, since none is counted."""
        from tui_reader.desk.completing import tag_names

        return tag_names(self._library, self._marks)

    def tag_meant(self, names: Iterable[str]) -> str:
        """Which tag may have been meant by the first of these names that no story here bears, as an error says it."""
        from tui_reader.desk.completing import tag_meant

        return tag_meant(self.tag_names(), names)

    def tags_of(self, ids: Collection[str]) -> list[str]:
        """The tags that all of these stories bear."""
        return self._marking.tags_of(ids)

    def correct(self, story: Story, number: int, kind: BlockKind | None) -> str:
        """Keep that this block of a story, by its number, is of a kind; None: it is again what newsread takes it for.

        From then on it is so wherever the story is shown. One step for `undo`; returns a few words saying what was
        done, none where that is nothing.
        """
        return self._marking.correct(story, number, kind)

    def undo(self) -> str | None:
        """Take back the last marking; a few words saying what, or None where there is nothing to take back."""
        return self._marks.undo()

    def redo(self) -> str | None:
        """Do again what was taken back last; a few words saying what, or None."""
        return self._marks.redo()

    def keep_place(self, story_id: str, place: Place) -> None:
        """Remember where the reader is in a story."""
        self._marking.keep_place(story_id, place)

    def last_story(self) -> str | None:
        """Id of the story that was open when newsread was last used on this library."""
        return self._marks.last_story()

    def remember_story(self, story_id: str) -> None:
        """Remember the story that is open now, for `last_story`."""
        self._marks.remember_story(story_id)

    def last_view(self) -> View:
        """Which stories the list of this library showed when newsread was last used, in which order."""
        from tui_reader.desk.views import View, view_of

        kept = self._marks.last_view()
        return View() if kept is None else view_of(kept)

    def remember_view(self, view: View) -> None:
        """Remember what the list shows now, for `last_view`."""
        from tui_reader.desk.views import written

        self._marks.remember_view(written(view))

    def saved_searches(self) -> list[Saved]:
        """The searches that the reader saved, by name; ``query:NAME`` in a query stands for one."""
        return self._marks.searches.saved()

    def check_search_name(self, name: str) -> None:
        """Raises `WrongNameError`, with the rule, for what a saved search cannot be called; looks at nothing."""
        search_name(name)

    def save_search(self, name: str, query: str) -> None:
        """Save a search; one of this name, in whatever case, gives way.

        Raises `WrongNameError`, and `QueryError` for a query that is broken or asks for itself.
        """
        name = search_name(name)
        self._finding.check(query, {name_key(name): query})
        self._marks.searches.save(name, query)

    def forget_search(self, name: str) -> bool:
        """Let go of a saved search; whether there was one of this name."""
        return self._marks.searches.forget(name)

    def searches(self) -> list[str]:
        """The searches of this library that were made last on the screen, the newest first, each once."""
        return self._marks.searches.last()

    def remember_search(self, query: str) -> None:
        """Remember a search as the newest, for `searches`."""
        self._marks.searches.remember(query)

    def export_marks(self, ids: Collection[str] | None = None) -> Iterator[str]:
        """The marks of these stories, or all marks and saved searches, as lines that `import_marks` takes."""
        from tui_reader.marks.exchange import written

        return written(self._marks.exported(ids), self.saved_searches() if ids is None else ())

    def import_marks(self, lines: Iterable[bytes]) -> str:
        """Add exported marks and saved searches to those there are: all, or none. One step for `undo`.

        Returns a few words saying what was done. Raises `ValueError` with the line that makes no sense.
        """
        return self._marking.import_marks(lines)

    def check_marks(self) -> None:
        """Look through the marks file. Raises `StoreError`, which says what can be done, where it is damaged."""
        self._marks.check()

    def copies_of_marks(self) -> list[tuple[str, Path]]:
        """The copies of the marks file that newsread made, the newest first: when, in local time, and where."""
        from tui_reader.marks.backup import copies, day

        return [(day(copy.made), copy.file) for copy in copies(self.settings.marks_file)]
