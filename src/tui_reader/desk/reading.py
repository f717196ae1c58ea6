"""A story by path, id or headline, with links and marks laid over it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from tui_reader.desk.kept import Kept
from tui_reader.formats.addresses import divided, led_to
from tui_reader.story import (
    CORRECTED,
    AmbiguousStoryError,
    Block,
    BlockKind,
    Link,
    Marks,
    NotAStoryError,
    Source,
    Story,
    StoryError,
    UnknownStoryError,
)

if TYPE_CHECKING:
    from tui_reader.library import Library
    from tui_reader.marks import MarksStore

MAX_CANDIDATES = 20
"""How many stories an ambiguous name lists."""
MAX_HEADLINE = 250
"""Characters: no headline is longer, so that longer paragraphs need not be looked up."""
KEPT_CHARACTERS = 8_000_000
"""Characters of stories kept in memory for excerpts and searches: well over a thousand stories of usual length."""

_ENDINGS = (".txt", ".text", ".md", ".markdown", ".story", ".html", ".htm", ".mhtml")
"""What looks like a path is named as one where it is missing."""
_MAY_BE_LINKED = (BlockKind.PARAGRAPH, BlockKind.SUBHEAD)


class Reading:
    """Finds the story that is meant, and reads it."""

    def __init__(self, library: Library, marks: MarksStore) -> None:
        self._library = library
        self._catalogue = library.catalogue
        self._marks = marks
        self._kept = Kept(KEPT_CHARACTERS)

    def named(self, ref: str) -> Story:
        """The story that `ref` names, by what the catalogue knows now; see `Desk.story`."""
        meant = self._meant(ref)
        return self._at(meant) if isinstance(meant, Path) else self.by_id(meant)

    def id_named(self, ref: str) -> str:
        """The id of that story; of a file that the catalogue knows, the one it had when it was last looked at."""
        meant = self._meant(ref)
        if isinstance(meant, str):
            return meant
        relative = self._library.relative(meant)
        known = None if relative is None else self._catalogue.story_at(relative)
        return known or self._at(meant).id

    def _meant(self, ref: str) -> Path | str:
        """The file, or else the id, that `ref` names."""
        for place in (Path(ref), self._library.path(ref)):
            if ref and (os.path.lexists(place) or os.path.lexists(divided(str(place))[0])):
                return place
        found = self._by_prefix(ref.lower()) or self._by_headline(ref)
        if not found:
            if "/" in ref or os.sep in ref or ref.endswith(_ENDINGS):
                raise UnknownStoryError(f"there is no file {ref}, here or in the library")
            raise UnknownStoryError(f"no story answers to “{ref}”: give a path, an id or a headline")
        if len(found) > 1:
            self._refuse(ref, found)
        return found[0]

    def by_id(self, story_id: str) -> Story:
        """The story with this id; where its file was edited meanwhile, what the file holds now."""
        return self._overlay(self._read(story_id), story_id)

    def source(self, source: Source) -> Story:
        """A story from anywhere; nothing is added to the library."""
        from tui_reader.anatomy import dissect_file
        from tui_reader.formats import read

        draft = next(iter(read(source._replace(fields=self._library.fields))), None)
        if draft is None:
            raise NotAStoryError(f"{source.name} holds no story")
        return self._overlay(dissect_file(draft, self._library.explained))

    def text_of(self, story_id: str) -> Story | None:
        """The story as it was dissected, without anything laid over; None where it cannot be had."""
        story = self._kept.get(story_id)
        if story is None:
            try:
                story = self._read(story_id)
            except StoryError:
                return None
            if story.id != story_id:
                return None
            self._kept.put(story)
        return story

    def target(self, headline: str) -> str | None:
        """Id of the one story with this headline of its own."""
        from tui_reader.folding import fold_headline

        key = fold_headline(headline)
        found = self._catalogue.targets([key]).get(key, ()) if key else ()
        return found[0] if len(found) == 1 else None

    def links_to(self, story_id: str, target: str) -> bool:
        """Whether a link of this story leads to that one, as it does where the story is read."""
        story, paths = self.text_of(story_id), self._catalogue.paths([story_id]).get(story_id)
        if story is None or not paths:
            return False
        if story.paths[0] not in paths:  # moved since it was read
            story = story._replace(paths=paths[:1])
        return any(link.target == target for link in self._overlay(story).links)

    def _read(self, story_id: str) -> Story:
        failure: StoryError | None = None
        edited: Story | None = None
        for path in self._catalogue.paths([story_id]).get(story_id, ()):
            try:
                story = self._library.read(path)
            except StoryError as error:
                failure = error
                continue
            if story.id == story_id:
                return story
            edited = edited or story
        if edited:
            return edited
        raise failure or UnknownStoryError(f"no story has the id {story_id[:12]}")

    def _at(self, place: Path) -> Story:
        from tui_reader.library.stories import read_file

        relative = self._library.relative(place)
        file, name = (place, os.path.abspath(place)) if relative is None else (self._library.path(relative), relative)
        return self._overlay(read_file(file, name, self._library.fields, explained=self._library.explained))

    def _by_prefix(self, ref: str) -> list[str]:
        if not re.fullmatch("[0-9a-f]{4,64}", ref):
            return []
        return self._catalogue.with_prefix(ref, MAX_CANDIDATES)

    def _by_headline(self, ref: str) -> list[str]:
        """Stories with this headline, else with one that begins so; derived headlines only where no own one answers."""
        from tui_reader.folding import fold_headline

        key = fold_headline(ref)
        if not key:
            return []
        for whole in (True, False):
            found = self._catalogue.with_headline(key, MAX_CANDIDATES, whole)
            own = [story_id for story_id, derived in found if not derived]
            if found:
                return own or [story_id for story_id, _ in found]
        return []

    def _refuse(self, ref: str, ids: list[str]) -> None:
        rows = self._catalogue.rows(ids)
        candidates = tuple(rows[story_id] for story_id in ids if story_id in rows)
        raise AmbiguousStoryError(f"several stories answer to “{ref}”; name one by its id or path", candidates)

    def _overlay(self, story: Story, asked: str | None = None) -> Story:
        """Where else the story lies, its marks, what the reader put right, its links with their targets.

        Where its file was edited, and the catalogue does not say so yet, it has the marks of what was `asked` for, or
        of what lay there.
        """
        others = self._catalogue.paths([story.id]).get(story.id, ())
        paths = tuple(sorted({*story.paths, *others}))
        before = asked if others or asked or not story.paths else self._catalogue.story_at(story.paths[0])
        found = self._marks.of([story.id, before or story.id])
        marks = found.get(story.id) or self._inherited(story, before, found) or Marks()
        if marks.corrections:
            from tui_reader.desk.correcting import corrected

            story = corrected(story, marks.corrections)
        blocks, links = self._link(story)
        return story._replace(paths=paths, blocks=blocks, links=links, marks=marks)

    def _inherited(self, story: Story, before: str | None, marks: Mapping[str, Marks]) -> Marks | None:
        """The marks of what lay there before, where the story is another edition of it."""
        if before is None or before not in marks:
            return None
        from tui_reader.library.editions import is_edition
        from tui_reader.library.stories import row_of

        was = self._catalogue.row_of(before)
        return marks[before] if was is None or is_edition(was, row_of(story)) else None

    def _link(self, story: Story) -> tuple[tuple[Block, ...], tuple[Link, ...]]:
        """Blocks that are another story's own headline become linked headlines; all of these get their targets.

        Where the file itself says which file is meant, that is the target. Words amid a paragraph that lead to a story
        are links, too.
        """
        targets = self._targets(story)
        targets |= {
            number: target for number, block in enumerate(story.blocks) if (target := self._led_to(story, block.url))
        }
        blocks: list[Block] = []
        links: list[Link] = []
        for number, block in enumerate(story.blocks):
            target = targets.get(number)
            if target and _may_be_linked(block):
                block = block._replace(
                    kind=BlockKind.LINKED_HEADLINE, certainty=1.0, why="the headline of another story here"
                )
            if block.kind is BlockKind.LINKED_HEADLINE:
                links.append(Link(block.text, block.span, target))
            blocks.append(block)
        whole = {link.span for link in links}
        for anchor in story.anchors:
            target = self._led_to(story, anchor.url)
            if target and not any(start <= anchor.span[0] < end for start, end in whole):
                links.append(Link(anchor.text, anchor.span, target))
        return tuple(blocks), tuple(sorted(links, key=lambda link: link.span) if story.anchors else links)

    def _led_to(self, story: Story, url: str | None) -> str | None:
        """The story in the file that an address names as seen from `story`; None for addresses of anything else."""
        if not url or not story.paths or os.path.isabs(story.paths[0]):
            return None
        path = led_to(story.paths[0], url)
        target = self._catalogue.story_at(path) if path else None
        return target if target != story.id else None

    def _targets(self, story: Story) -> dict[int, str]:
        """For each block, by its number, the one other story whose own headline it is."""
        if not self._catalogue.file.exists():
            return {}
        from tui_reader.folding import fold_headline

        keys = {
            number: fold_headline(block.text)
            for number, block in enumerate(story.blocks)
            if block.kind is BlockKind.LINKED_HEADLINE or (_may_be_linked(block) and len(block.text) <= MAX_HEADLINE)
        }
        found = self._catalogue.targets(_distinct(keys.values()))
        others = {number: [each for each in found.get(key, ()) if each != story.id] for number, key in keys.items()}
        return {number: ids[0] for number, ids in others.items() if len(ids) == 1}


def _may_be_linked(block: Block) -> bool:
    """Whether a block becomes a linked headline where it is another story's own."""
    return block.kind in _MAY_BE_LINKED and block.why != CORRECTED


def _distinct(keys: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(key for key in keys if key))
