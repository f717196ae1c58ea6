"""A story told anew after somebody put right what its blocks are."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy.about import completed, title_of
from tui_reader.anatomy.evidence import lines_of
from tui_reader.anatomy.stripes import Piece
from tui_reader.story import About, Block, Precision, Story


def _is_from_outside(story: Story) -> bool:
    """Whether a story's date is that of its file, or of a path to it, and none that it tells itself."""
    published = story.about.published
    if published is None or published.precision is Precision.FILE:
        return True

    from tui_reader.dates import date_in_path

    return any(date_in_path(path) == published for path in story.paths)


def retold(story: Story, blocks: Sequence[Block]) -> Story:
    """`story` with these blocks, which differ from its own in kind alone, and what they say of it now.

    What the file itself says of its headline, writers, date, place and outlet stays; what was only told by blocks that
    are no headline, byline, time or dateline after all goes.
    """
    language = story.about.language
    lines = lines_of([Piece(block.text, block.span) for block in blocks], language)
    before = completed(About(), language, lines, story.blocks)
    now = completed(About(), language, lines, blocks)
    fields = story.about._fields
    told = {name: getattr(now, name) for name in fields if getattr(story.about, name) == getattr(before, name)}
    if now.published and not before.published and _is_from_outside(story):
        told["published"] = now.published
    about = story.about._replace(**told)
    return story._replace(blocks=tuple(blocks), about=about, title=title_of(about, lines, blocks, ""))
