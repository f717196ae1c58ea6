"""What the reader did: read, starred, tags, the place in each story. Never made anew, never lost.

One SQLite file for all libraries; a story is known by its id, with the path where it was last met.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from tui_reader.database import Database, chunks, placeholders
from tui_reader.marks.fields import (
    COLUMNS,
    NO_STORY,
    TAG,
    Value,
    block_field,
    corrections_of,
    meet,
    put,
    swap,
    value_of,
)
from tui_reader.marks.names import name_key as name_key
from tui_reader.marks.names import search_name as search_name
from tui_reader.marks.names import tag_name as tag_name
from tui_reader.marks.schema import MIGRATIONS, SCHEMA, SCHEMA_VERSION
from tui_reader.once import once
from tui_reader.story import Marks, Place

if TYPE_CHECKING:
    from tui_reader.marks.carrying import Carrying
    from tui_reader.marks.exchange import Kept
    from tui_reader.marks.searches import Saved, Searches
    from tui_reader.marks.step import Step
    from tui_reader.story import BlockKind, Span


def _back_up(file: Path, anyway: bool) -> None:
    from tui_reader.marks.backup import back_up

    back_up(file, anyway)


def _remedy(file: Path) -> str:
    from tui_reader.marks.backup import remedy

    return remedy(file)


class MarksStore:
    """The marks file. Made, readable by its owner alone, by the first mark; may be used from any thread.

    Raises `StoreError` with one clear line, also where the file was made by a newer newsread: it is left as it is.
    """

    def __init__(self, file: Path, library: Path) -> None:
        """`library` tells whose steps and last story are meant."""
        self._database = Database(file, "the marks file", SCHEMA, SCHEMA_VERSION, "FULL", _remedy, MIGRATIONS, _back_up)
        self._library_folder = library

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    @property
    def searches(self) -> Searches:
        """The reader's searches, in the same file."""
        from tui_reader.marks.searches import Searches

        return Searches(self._database, self._library_folder)

    @once
    def carrying(self) -> Carrying:
        """What takes marks along where stories are edited and moved."""
        from tui_reader.marks.carrying import Carrying

        return Carrying(self._database, self._library, self.of)

    def check(self) -> None:
        """Look through the whole file. Raises `StoreError` where it is damaged."""
        self._database.check()

    def of(self, ids: Collection[str]) -> dict[str, Marks]:
        """The marks of these stories; those without any are left out."""
        marks: dict[str, Marks] = {}
        for batch in chunks(ids):
            where = f"WHERE story IN ({placeholders(batch)})"
            tags: dict[str, list[str]] = {}
            sql = f"SELECT story, name FROM tagged JOIN tag ON tag = folded {where} ORDER BY folded"
            for story, name in self._database.rows(sql, batch):
                tags.setdefault(story, []).append(name)
            corrected = corrections_of(self._database, where, batch)
            sql = f"SELECT story, read, starred, block, offset, progress, digest FROM mark {where}"
            for story, read, starred, *place in self._database.rows(sql, batch):
                where_read = None if place[0] is None else Place(*place)
                said = tuple(corrected.get(story, ()))
                marks[story] = Marks(bool(read), bool(starred), tuple(tags.get(story, ())), where_read, said)
        return marks

    def corrected(self) -> list[str]:
        """The stories of which the reader put blocks right, by id."""
        return [story for (story,) in self._database.rows("SELECT DISTINCT story FROM corrected ORDER BY story")]

    def ids(self, mark: str) -> set[str]:
        """The stories that bear a mark: ``read``, ``starred``."""
        return {row[0] for row in self._database.rows(f"SELECT story FROM mark WHERE {COLUMNS[mark]}")}

    def begun(self) -> set[str]:
        """The stories in which the reader is somewhere between beginning and end."""
        return {row[0] for row in self._database.rows("SELECT story FROM mark WHERE progress > 0 AND progress < 1")}

    def tagged(self, tag: str, beginning: bool = False) -> set[str]:
        """The stories that bear a tag, in whatever spelling; with `beginning`, one that begins so."""
        key = name_key(tag)
        keys = [each for (each,) in self._database.rows("SELECT folded FROM tag")]
        wanted = [each for each in keys if each == key or (beginning and each.startswith(key))]
        found: set[str] = set()
        for batch in chunks(wanted):
            sql = f"SELECT story FROM tagged WHERE tag IN ({placeholders(batch)})"
            found.update(story for (story,) in self._database.rows(sql, batch))
        return found

    def tags(self) -> list[tuple[str, str]]:
        """Every tag of every story, with the story, by tag."""
        return self._database.rows("SELECT name, story FROM tagged JOIN tag ON tag = folded ORDER BY folded, story")

    def mark(
        self,
        step: Step,
        read: bool | None = None,
        starred: bool | None = None,
        tags: Mapping[str, bool] = MappingProxyType({}),
    ) -> int:
        """Give stories marks and tags, or take them away: one step to be taken back. None leaves a mark as it is.

        `tags` are names that `tag_name` has passed. A tag is shown as it was spelt last. Returns how many changed.
        """
        fields: dict[str, Value] = {
            mark: value for mark, value in (("read", read), ("starred", starred)) if value is not None
        }
        fields |= {TAG + name_key(name): value for name, value in tags.items()}
        return self._take_step(step, fields, [(name_key(name), name) for name, value in tags.items() if value])

    def correct(self, step: Step, span: Span, digest: str, kind: BlockKind | None) -> None:
        """Keep that the block which stands there and says so is of a kind; None: let go of what was kept of it.

        One step to be taken back, on the one story of `step`. For the digest see `tui_reader.story.corrections`.
        """
        self._take_step(step, {block_field(span, digest): str(kind or "")})

    def _take_step(self, step: Step, fields: Mapping[str, Value], spelt: Sequence[tuple[str, str]] = ()) -> int:
        from tui_reader.marks.step import close

        with self._database.transaction() as connection:
            cursor = connection.execute("INSERT INTO step (library, words) VALUES (?, ?)", (self._library, step.words))
            connection.executemany("REPLACE INTO tag VALUES (?, ?)", spelt)
            changed = 0
            for story, path in step.path_of.items():
                meet(connection, story, self._library, path)
                for field, value in fields.items():
                    changed += swap(connection, cursor.lastrowid, story, field, value)
            close(connection, cursor.lastrowid, changed, self._library)
            return changed

    def exported(self, ids: Collection[str] | None) -> list[Kept]:
        """The marks of these stories, or of all, by id; stories without any are left out."""
        from tui_reader.marks.exchange import marked

        every = {row[0] for row in self._database.rows("SELECT story FROM mark")}
        wanted = every if ids is None else every.intersection(ids)
        return list(marked(self._database, wanted, self.of(wanted)))

    def bring_in(self, words: str, kept: Iterable[Kept], searches: Iterable[Saved]) -> tuple[int, int]:
        """Add exported marks and saved searches to those there are: all, or none; how many of each changed.

        They are one step with these words. A search whose name is taken stays as it is here.
        """
        from tui_reader.marks.exchange import merge
        from tui_reader.marks.searches import add
        from tui_reader.marks.step import close

        with self._database.transaction() as connection:
            cursor = connection.execute("INSERT INTO step (library, words) VALUES (?, ?)", (self._library, words))
            changed = merge(connection, cursor.lastrowid, kept)
            new = add(connection, cursor.lastrowid, searches)
            close(connection, cursor.lastrowid, changed + new, self._library)
            return changed, new

    def undo(self) -> str | None:
        """Take back the last step; its words, or None where there is none."""
        return self._turn("SELECT max(number), words FROM step WHERE library = ? AND NOT undone", undone=True)

    def redo(self) -> str | None:
        """Do again the step that was taken back last; its words, or None where there is none."""
        return self._turn("SELECT min(number), words FROM step WHERE library = ? AND undone", undone=False)

    def keep_place(self, story: str, path: str | None, place: Place) -> None:
        """Remember where the reader is in a story."""
        with self._database.transaction() as connection:
            meet(connection, story, self._library, path)
            sql = "UPDATE mark SET block = ?, offset = ?, progress = ?, digest = ? WHERE story = ?"
            connection.execute(sql, (*place, story))

    def last_story(self) -> str | None:
        """The story that was open last in this library."""
        rows = self._database.rows("SELECT story FROM last WHERE library = ?", (self._library,))
        return rows[0][0] if rows else None

    def remember_story(self, story: str) -> None:
        """Remember the story that is open now."""
        with self._database.transaction() as connection:
            connection.execute("REPLACE INTO last VALUES (?, ?)", (self._library, story))

    def last_view(self) -> str | None:
        """What the list of this library showed last, as `remember_view` was given it."""
        rows = self._database.rows("SELECT view FROM shown WHERE library = ?", (self._library,))
        return rows[0][0] if rows else None

    def remember_view(self, view: str) -> None:
        """Remember what the list shows now."""
        with self._database.transaction() as connection:
            connection.execute("REPLACE INTO shown VALUES (?, ?)", (self._library, view))

    @property
    def _library(self) -> bytes:
        return os.fsencode(os.path.realpath(self._library_folder))

    def _turn(self, which: str, undone: bool) -> str | None:
        if not self._database.rows(which, (self._library,)):
            return None
        with self._database.transaction() as connection:
            number, words = connection.execute(which, (self._library,)).fetchone()
            if number is None:
                return None
            changes = connection.execute(
                "SELECT rowid, story, field, value FROM change WHERE step = ?", (number,)
            ).fetchall()
            # A change keeps the value that is not in force; turning it swaps the two.
            for row, story, field, value in changes:
                if story != NO_STORY:
                    meet(connection, story, self._library)
                current = value_of(connection, story, field)
                put(connection, story, field, value)
                connection.execute("UPDATE change SET value = ? WHERE rowid = ?", (current, row))
            connection.execute("UPDATE step SET undone = ? WHERE number = ?", (undone, number))
            return str(words)
