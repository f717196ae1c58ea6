"""Which texts of a story are searched: the same for every engine."""

from __future__ import annotations

from typing import NamedTuple

from tui_reader.story import BlockKind, Precision, Story

HAS = ("highlights", "links", "byline", "outlet", "place", "subhead", "date")
"""What a story may have, to be asked for with ``has:``."""


class StoryText(NamedTuple):
    """A story's searched texts, named as the fields of a query; a phrase never runs from one into the next."""

    title: str
    highlights: tuple[str, ...]
    byline: tuple[str, ...]
    outlet: tuple[str, ...]
    place: tuple[str, ...]
    subhead: tuple[str, ...]
    links: tuple[str, ...]
    """The headlines of other stories."""
    body: tuple[str, ...]
    """All other parts but page furniture."""
    has: tuple[str, ...]
    """Those of `HAS` that are there."""
    lang: tuple[str, ...]
    """The language, where the file says it."""

    @property
    def head(self) -> list[tuple[str, str]]:
        """All but the body, headline first; each with the name of its part."""
        head = zip(self._fields[1:7], self[1:7], strict=True)
        return [("title", self.title), *((name, passage) for name, passages in head for passage in passages)]

    @property
    def passages(self) -> tuple[str, ...]:
        """All of them, headline first."""
        return (*(passage for _, passage in self.head), *self.body)


_APART = {
    BlockKind.TITLE: "title",
    BlockKind.HIGHLIGHT: "highlights",
    BlockKind.BYLINE: "byline",
    BlockKind.DATELINE: "place",
    BlockKind.SUBHEAD: "subhead",
    BlockKind.LINKED_HEADLINE: "links",
    BlockKind.PROMO: "promo",
}


def story_text(story: Story) -> StoryText:
    """What of `story` is searched."""
    parts: dict[str, list[str]] = {name: [] for name in (*_APART.values(), "body", "outlet")}
    for block in story.blocks:
        parts[_APART.get(block.kind, "body")].append(block.text)
    about = story.about
    parts["byline"] += (name for name in about.bylines if name not in parts["byline"])
    parts["outlet"] += filter(None, (about.outlet,))
    parts["place"] += filter(None, (about.place,))
    if about.published and about.published.precision is not Precision.FILE:
        parts["date"] = [about.published.value]
    has = tuple(name for name in HAS if parts.get(name))
    texts = {name: tuple(parts[name]) for name in StoryText._fields[1:8]}
    return StoryText(title=story.title.text, **texts, has=has, lang=(about.language,) if about.language else ())
