"""Which texts of a story are searched: the same for every engine."""

from __future__ import annotations

from typing import NamedTuple

from tui_reader.story import BlockKind, Story


class StoryText(NamedTuple):
    """A story's searched texts; a phrase never runs from one into the next."""

    title: str
    highlights: tuple[str, ...]
    rest: tuple[str, ...]
    """All other parts but page furniture, and what the file says of itself."""

    @property
    def passages(self) -> tuple[str, ...]:
        """All of them, headline first."""
        return (self.title, *self.highlights, *self.rest)


def story_text(story: Story) -> StoryText:
    """What of `story` is searched."""
    apart = (BlockKind.TITLE, BlockKind.HIGHLIGHT, BlockKind.PROMO)
    about = story.about
    said = (*about.bylines, about.outlet, about.place)
    rest = (*(block.text for block in story.blocks if block.kind not in apart), *(text for text in said if text))
    return StoryText(story.title.text, story.highlights, rest)
