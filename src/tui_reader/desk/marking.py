"""Read, starred, tags, the place in a story, what its blocks are."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from tui_reader.marks import tag_name
from tui_reader.marks.step import Step

if TYPE_CHECKING:
    from tui_reader.library import Library
    from tui_reader.marks import MarksStore
    from tui_reader.story import BlockKind, Place, Story

_WORDS = {
    ("read", True): "marked {} read",
    ("read", False): "marked {} unread",
    ("starred", True): "starred {}",
    ("starred", False): "unstarred {}",
}


_FIRST_WORDS = 40
"""Characters of a block that are said of it."""


class Marking:
    """Writes marks, with the words and paths that the catalogue has for them."""

    def __init__(self, library: Library, marks: MarksStore) -> None:
        self._catalogue = library.catalogue
        self._marks = marks

    def mark(self, ids: Iterable[str], read: bool | None, starred: bool | None) -> str:
        """See `Desk.mark`."""
        values = {name: value for name, value in (("read", read), ("starred", starred)) if value is not None}
        stories = self._stories(ids) if values else {}
        if not stories:
            return ""
        words = " and ".join(_WORDS[each] for each in values.items()).format(*self._called(stories))
        self._marks.mark(Step(words, stories), read, starred)
        return words

    def toggle(self, ids: Collection[str], mark: str) -> str:
        """See `Desk.toggle`."""
        bearing = self._marks.ids(mark)
        value = not all(story_id in bearing for story_id in ids)
        return self.mark(ids, **{"read": None, "starred": None, mark: value})

    def tag(self, ids: Iterable[str], add: Iterable[str], remove: Iterable[str]) -> str:
        """See `Desk.tag`."""
        tags = {tag_name(name): True for name in add} | {tag_name(name): False for name in remove}
        stories = self._stories(ids) if tags else {}
        if not stories:
            return ""
        on, off = (", ".join(name for name, value in tags.items() if value is wanted) for wanted in (True, False))
        what, again = self._called(stories)
        done = [f"tagged {what} {on}"] if on else []
        done += [f"took {off} off {again if on else what}"] if off else []
        words = " and ".join(done)
        changed = self._marks.mark(Step(words, stories), tags=tags)
        return words if changed or on else f"{what} {'have' if len(stories) > 1 else 'has'} no tag {off}"

    def tags_of(self, ids: Collection[str]) -> list[str]:
        """See `Desk.tags_of`."""
        marks = self._marks.of(ids)
        borne = [marks[story_id].tags if story_id in marks else () for story_id in ids]
        return [name for name in (borne[0] if borne else ()) if all(name in tags for tags in borne)]

    def correct(self, story: Story, number: int, kind: BlockKind | None) -> str:
        """See `Desk.correct`."""
        from tui_reader.desk.correcting import in_force
        from tui_reader.story.corrections import digest_of

        block = story.blocks[number]
        marks = self._marks.of([story.id]).get(story.id)
        known = in_force(story.blocks, marks.corrections if marks else ()).get(number)
        if kind is (known.kind if known else None):
            return ""
        span, digest = (known.span, known.digest) if known else (block.span, digest_of(block.text))
        said = _first_words(block.text)
        words = f"called “{said}” {_with_article(kind_words(kind))}" if kind else f"left “{said}” to newsread again"
        self._marks.correct(Step(words, self._stories([story.id])), span, digest, kind)
        return words

    def import_marks(self, lines: Iterable[bytes]) -> str:
        """See `Desk.import_marks`."""
        from tui_reader.marks.exchange import Kept, read
        from tui_reader.marks.searches import Saved

        things = list(read(lines))
        kept = [thing for thing in things if isinstance(thing, Kept)]
        stories = f"{len(kept):,} {'story' if len(kept) == 1 else 'stories'}"
        searches = [thing for thing in things if isinstance(thing, Saved)]
        words = f"imported the marks of {stories}" if kept or not searches else "imported saved searches"
        changed, new = self._marks.bring_in(words, kept, searches)
        said = words if changed else f"the marks of {stories} were here already"
        return f"{said}; saved searches that are new: {new}"

    def keep_place(self, story_id: str, place: Place) -> None:
        """See `Desk.keep_place`."""
        paths = self._catalogue.paths([story_id]).get(story_id, (None,))
        self._marks.keep_place(story_id, paths[0], place)

    def _stories(self, ids: Iterable[str]) -> dict[str, str | None]:
        """Each story once, with where it lies, if that is known."""
        stories = list(dict.fromkeys(ids))
        paths = self._catalogue.paths(stories)
        return {story: paths[story][0] if story in paths else None for story in stories}

    def _called(self, stories: Collection[str]) -> tuple[str, str]:
        """What stories are called in words of what was done, the first time and again."""
        if len(stories) > 1:
            return f"{len(stories):,} stories", "them"
        row = self._catalogue.rows(stories).get(next(iter(stories)))
        return f"“{row.title.text}”" if row else "a story", "it"


def kind_words(kind: BlockKind) -> str:
    """A kind of block as people say it: ``linked headline``."""
    return kind.replace("_", " ")


def _with_article(words: str) -> str:
    return f"the {words}" if words == "title" else f"a {words}"


def _first_words(text: str) -> str:
    if len(text) <= _FIRST_WORDS:
        return text
    cut = text[:_FIRST_WORDS]
    return f"{cut.rpartition(' ')[0] or cut} …"
