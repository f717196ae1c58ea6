"""A desk over stories in memory, for the tests of the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from tests.output.stories import row_of
from tui_reader.desk import Changes, Coverage, Desk, Findings, Order, Tag, View
from tui_reader.desk.completing import tag_meant
from tui_reader.marks import search_name, tag_name
from tui_reader.marks.exchange import read
from tui_reader.marks.searches import Saved
from tui_reader.search import composing
from tui_reader.search.explaining import Explanation, Part
from tui_reader.search.parsing import check, parse
from tui_reader.search.spelling import Instead
from tui_reader.settings import Settings
from tui_reader.story import (
    AmbiguousStoryError,
    Highlighted,
    Hit,
    NewsreadError,
    NotAStoryError,
    Row,
    Source,
    Story,
    Title,
    UnknownStoryError,
    UnreadableError,
)


class FakeDesk(Desk):
    """Stories answer to ids, paths and headlines; a search finds a word in headlines."""

    def __init__(self, settings: Settings, stories: Sequence[Story], fails: NewsreadError | None = None) -> None:
        self.settings = settings
        self.stories = {story.id: story for story in stories}
        self.fails = fails
        self.asked: list[str] = []
        self.failed: tuple[tuple[str, str], ...] = ()
        self.searched: int | None = None
        self.passed_over = 0
        self.known = True
        self.unusable: NewsreadError | None = None
        self.limit = 0
        self.better = Instead()
        self.busy = False
        self.existing_tags: list[Tag] = []
        self.damaged: list[str] = []
        self.copies: list[tuple[str, Path]] = []

    def close(self) -> None:
        self.asked.append("close")

    def story(self, ref: str, progress: Callable[[Coverage], None] | None = None) -> Story:
        if progress:
            progress(Coverage(1, 0, 2))
        if self.fails:
            raise self.fails
        found = [
            story
            for story in self.stories.values()
            if story.id.startswith(ref) or ref in story.paths or story.title.text.startswith(ref)
        ]
        if not found:
            raise UnknownStoryError(f"no story answers to {ref}")
        if len(found) > 1:
            raise AmbiguousStoryError(f"several stories answer to {ref}", tuple(map(row_of, found)))
        return found[0]

    def by_id(self, story_id: str) -> Story:
        if story_id not in self.stories or not self.stories[story_id].blocks:
            raise UnreadableError(f"{story_id} cannot be read")
        return self.stories[story_id]

    def beginning(self, text: str, limit: int) -> list[Row]:
        key = text.casefold()
        found = [each for each in self.stories.values() if each.title.text.casefold().startswith(key)]
        found += [each for each in self.stories.values() if each.id.startswith(key)]
        return [row_of(each) for each in found if text][:limit]

    def id_of(self, ref: str, progress: Callable[[Coverage], None] | None = None) -> str:
        return self.story(ref, progress).id

    def mark(self, ids: Iterable[str], read: bool | None = None, starred: bool | None = None) -> str:
        self.asked.append(f"mark {' '.join(each[:4] for each in ids)} {read} {starred}")
        return "marked some"

    def tag(self, ids: Iterable[str], add: Iterable[str] = (), remove: Iterable[str] = ()) -> str:
        add, remove, ids = [*map(tag_name, add)], [*map(tag_name, remove)], list(ids)
        if not ids:
            return ""
        self.asked.append(f"tag {' '.join(each[:4] for each in ids)} {add} {remove}")
        return "tagged some"

    def import_marks(self, lines: Iterable[bytes]) -> str:
        return f"imported {len(list(read(lines)))}"

    def check(self, query: str) -> None:
        check(parse(query), query)

    def saved_searches(self) -> list[Saved]:
        return [Saved("bay", "harbour"), Saved("Peace", "truce OR ceasefire")] if self.stories else []

    def save_search(self, name: str, query: str) -> None:
        self.asked.append(f"save {search_name(name)} {query}")

    def forget_search(self, name: str) -> bool:
        self.asked.append(f"forget {name}")
        return name == "bay"

    def tags(self) -> list[Tag]:
        return self.existing_tags

    def tag_names(self) -> list[str]:
        return [tag.name for tag in self.existing_tags]

    def tag_meant(self, names: Iterable[str]) -> str:
        return tag_meant(self.tag_names(), names)

    def narrowed(self, old: str, new: str = "", typing: bool = False) -> str:
        return composing.narrowed(old, new, typing)

    def leave_reasons_out(self) -> None:
        """They are as they are."""

    def read_source(self, source: Source) -> Story:
        with source.open() as file:
            text = file.read().decode()
        if not text:
            raise NotAStoryError(f"{source.name} is empty")
        first = next(iter(self.stories.values()))
        return Story(id="0" * 64, paths=(), about=first.about, title=Title(text), blocks=())

    def view(self, view: View | None = None) -> Sequence[str]:
        view = view or View()
        ids = [
            story.id
            for story in self.stories.values()
            if not (view.unread and story.marks.read)
            and not (view.starred and not story.marks.starred)
            and (not view.tag or view.tag in story.marks.tags)
        ]
        if view.sort == "headline":
            ids.sort(key=lambda story_id: self.stories[story_id].title.text)
        return ids[::-1] if view.reverse else ids

    def rows(self, ids: Sequence[str]) -> list[Row]:
        return [row_of(self.stories[story_id]) for story_id in ids]

    def each_row(self, view: View) -> Iterator[Row]:
        return iter(self.rows(self.view(view)))

    def each_id(self, view: View) -> Iterator[str]:
        return iter(self.view(view))

    def ids_in_order(self) -> Iterator[str]:
        return iter(sorted(self.stories))

    def search(self, query: str, limit: int = 1000, typing: bool = False, order: Order | None = None) -> Findings:
        if self.fails:
            raise self.fails
        self.asked.append(f"search {query}")
        self.limit = limit
        found = [story for story in self.stories.values() if query.casefold() in story.title.text.casefold()]
        matches = tuple((story.id, 1.0 / (number + 1)) for number, story in enumerate(found))
        searched = len(self.stories) if self.searched is None else self.searched
        return Findings(query, matches[:limit], len(matches), searched, len(self.stories), passed_over=self.passed_over)

    def like(self, stories: Sequence[Story], limit: int = 100, order: Order | None = None) -> Findings:
        known = {story.id for story in stories}
        others = [each for each in self.stories if each not in known and stories[0].title.text != "Alone"]
        return Findings("har OR bour", tuple((each, 1.0) for each in others), len(others), len(others), len(others))

    def instead(self, findings: Findings) -> Instead:
        return self.better

    def explain(self, findings: Findings, start: int = 0, stop: int | None = None) -> Explanation:
        part = Part(f"“{findings.query}”", 1.5, (("headline", 1), ("body", 2)), ("council", "councils"))
        return Explanation("stories with all this", {story_id: (part,) for story_id, _ in findings.matches[start:stop]})

    def hits(self, findings: Findings, start: int = 0, stop: int | None = None) -> list[Hit]:
        self.asked.append(f"hits {start} {stop}")
        return [
            Hit(row_of(self.stories[story_id]), score, Highlighted("…an excerpt…", ((4, 11),)))
            for story_id, score in findings.matches[start:stop]
        ]

    def keep_fresh(self, progress: Callable[[Coverage], None] | None = None, rebuild: bool = False) -> Changes:
        if self.unusable:
            raise self.unusable
        self.asked.append("rebuild" if rebuild else "keep fresh")
        if self.busy:
            return Changes()
        if progress:
            progress(Coverage(1, 0, 2))
            progress(Coverage(3, 2, 3))
            progress(self.coverage())
        return Changes(new=len(self.stories), failed=self.failed)

    def damage(self) -> list[str]:
        return self.damaged

    def check_marks(self) -> None:
        self.asked.append("check marks")

    def copies_of_marks(self) -> list[tuple[str, Path]]:
        return self.copies

    def keeper_running(self) -> bool:
        return self.busy

    def coverage(self) -> Coverage:
        return Coverage(len(self.stories), len(self.stories), len(self.stories) if self.known else None)

    def has_looked(self) -> bool:
        return self.known

    def problems(self) -> list[tuple[str, str]]:
        return list(self.failed)
