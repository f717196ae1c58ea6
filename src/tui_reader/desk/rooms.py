"""The rooms of a desk: library, search and marks meet here, each made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.desk.reading import Reading
from tui_reader.library import Library
from tui_reader.marks import MarksStore
from tui_reader.once import once

if TYPE_CHECKING:
    from tui_reader.desk.finding import Finding
    from tui_reader.desk.keeping import Keeping
    from tui_reader.desk.marking import Marking
    from tui_reader.desk.naming import Naming
    from tui_reader.desk.views import Views
    from tui_reader.search import Searcher
    from tui_reader.settings import Settings


class Rooms:
    """What the questions of a desk are handed on to. Nothing is opened or made on disk before it is needed."""

    def __init__(self, settings: Settings, engine: str = "whoosh") -> None:
        """`engine` is a name in `tui_reader.search.SEARCHERS`."""
        self.settings = settings
        self._engine = engine
        self._index_dir = settings.cache_dir / "index"
        self._library = Library(settings.library, settings.cache_dir, settings.fields, settings.follow_links)
        self._marks = MarksStore(settings.marks_file, settings.library)
        self._reading = Reading(self._library, self._marks)

    @once
    def _views(self) -> Views:
        from tui_reader.desk.views import Views

        return Views(self._library, self._marks, self._reading.text_of)

    @once
    def _finding(self) -> Finding:
        from tui_reader.desk.finding import Finding

        library, marks, text_of = self._library, self._marks, self._reading.text_of
        freshness, being_indexed = self.settings.freshness, lambda: self._keeping.running()
        return Finding(library, marks, self._views, text_of, self._searcher, freshness, being_indexed)

    @once
    def _marking(self) -> Marking:
        from tui_reader.desk.marking import Marking

        return Marking(self._library, self._marks)

    @once
    def _keeping(self) -> Keeping:
        from tui_reader.desk.keeping import Keeping

        return Keeping(self._library, self._marks, self._engine, self._index_dir, self._searcher)

    @once
    def _naming(self) -> Naming:
        from tui_reader.desk.naming import Naming

        return Naming(self._library, self._reading, self._finding)

    def _searcher(self) -> Searcher:
        """A searcher of its own for each who asks."""
        from tui_reader.search import open_searcher

        return open_searcher(self._engine, self._index_dir, self._reading.text_of, self._finding.ids_where)

    def close(self) -> None:
        """Close what is open, and end the keeper that this desk started."""
        used = vars(self)
        if "_keeping" in used:
            self._keeping.close()
        if "_finding" in used:
            self._finding.searchable.close()
        self._marks.close()
        self._library.close()
