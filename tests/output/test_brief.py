"""A story in brief: what it begins with where it has no highlights."""

from __future__ import annotations

from tests.output.stories import blocks, row_of, untitled
from tui_reader.output.brief import brief
from tui_reader.story import BlockKind

PARTS = blocks(
    (
        (BlockKind.QUOTE, "“Nobody asked us.”"),
        (BlockKind.DECK, "The harbour is dark."),
        (BlockKind.PARAGRAPH, "A lamp was found."),
    )
)


def test_a_digest_begins_where_the_story_does() -> None:
    """With the standfirst or the first paragraph, whichever stands first; with something else only where neither is."""
    for kept, lead in ((PARTS, PARTS[1]), (PARTS[::-1], PARTS[2]), (PARTS[:1], PARTS[0])):
        story = untitled()._replace(blocks=kept)
        assert brief(row_of(story), story).lead == lead.text
