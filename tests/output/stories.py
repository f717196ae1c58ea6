"""Stories made by hand, so that what is written of them depends on no reader and no recogniser."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.story import (
    About,
    Block,
    BlockKind,
    Highlighted,
    Hit,
    Link,
    Marks,
    Place,
    Precision,
    Published,
    Row,
    Story,
    Title,
)

FERRY = "fe44" + "0" * 60
PARTS = (
    (BlockKind.TITLE, "Harrow Bay bridge to stay shut until spring"),
    (BlockKind.BYLINE, "By Ada Fenn"),
    (BlockKind.BYLINE, "Photographs by Rosalind Quill"),
    (BlockKind.DECK, "Divers have found what nobody hoped for."),
    (BlockKind.PROMO, "Sign up for our newsletter"),
    (BlockKind.PROMO, "Advertisement"),
    (BlockKind.HIGHLIGHTS_HEADER, "Story highlights"),
    (BlockKind.HIGHLIGHT, "Engineers find cracks in two of the six piers"),
    (
        BlockKind.HIGHLIGHT,
        "Ferries to run every half hour from Monday, and every quarter of an hour when school begins",
    ),
    (BlockKind.DATELINE, "HARROW BAY"),
    (
        BlockKind.PARAGRAPH,
        "The bridge over Harrow Bay will stay closed until the spring, engineers said on Tuesday, after divers found "
        "cracks in two of its six piers.",
    ),
    (BlockKind.LINKED_HEADLINE, "Ferry service doubled after bridge closure"),
    (BlockKind.LINKED_HEADLINE, "Minister: no more money for bridges"),
    (BlockKind.SUBHEAD, "A winter without a road"),
    (BlockKind.QUOTE, "“We lose every second customer, and in December it will be two of three,” said Piet Harrower."),
    (BlockKind.LIST_ITEM, "61 kilometres by Marlow Ford"),
    (BlockKind.LIST_ITEM, "18 minutes by ferry"),
    (BlockKind.CAPTION, "Photos: The bridge on Monday (Credit: Harrow Bay Post)"),
    (BlockKind.PARAGRAPH, "日本語の文章も、ここで折り返される。日本語の文章も、ここで折り返される。日本語。"),
    (BlockKind.NOTE, "Editor's Note: An earlier version named the *wrong* pier."),
    (BlockKind.PROMO, "Read More"),
)


def blocks(parts: Sequence[tuple[BlockKind, str]]) -> tuple[Block, ...]:
    """Blocks of these kinds and texts, one below the other with a blank line between."""
    made, reached = [], 0
    for kind, text in parts:
        made.append(Block(kind, text, (reached, reached + len(text)), 0.9, "made by hand"))
        reached += len(text) + 2
    return tuple(made)


def bridge() -> Story:
    """A story with every kind of part, one link found and one not, begun and starred."""
    made = blocks(PARTS)
    links = tuple(
        Link(block.text, block.span, FERRY if block.text.startswith("Ferry") else None)
        for block in made
        if block.kind is BlockKind.LINKED_HEADLINE
    )
    return Story(
        id="b41d9e" + "0" * 58,
        paths=("2025/bridge.txt",),
        about=About(
            bylines=("Ada Fenn",),
            published=Published("2025-06-03T14:05+00:00", Precision.MINUTE),
            place="Harrow Bay",
            outlet="Coastal Courier",
            url="https://courier.example/bridge",
            language="en",
        ),
        title=Title(PARTS[0][1]),
        blocks=made,
        furniture=((3, 5),),
        links=links,
        marks=Marks(read=False, starred=True, tags=("water",), place=Place(10, 4, 0.5)),
    )


def untitled() -> Story:
    """A story without headline, its bullets at the end, of which nothing is known."""
    return Story(
        id="5eed" + "1" * 60,
        paths=(),
        about=About(),
        title=Title("The ferry to the outer islands runs again after", derived=True),
        blocks=blocks(
            (
                (BlockKind.PARAGRAPH, "The ferry to the outer islands runs again after a week of storm."),
                (BlockKind.PARAGRAPH, "1. Not a list, # not a heading, <b>not bold</b>, * no bullet."),
                (BlockKind.HIGHLIGHT, "First boat at six"),
                (BlockKind.HIGHLIGHT, "No cars until Sunday"),
            )
        ),
        encoding="cp1252",
        truncated=True,
    )


def row_of(story: Story) -> Row:
    """What a list shows of a story."""
    return Row(story.id, story.paths, story.title, story.about, story.words, "", story.marks)


def rows() -> list[Row]:
    """Three rows: begun and starred; unread of unknown date; read, with the date of its file."""
    third = Row(
        id="5eee" + "2" * 60,
        paths=("old/été.txt", "copy/été.txt"),
        title=Title("Council votes on bridge money"),
        about=About(outlet="The Lowland", published=Published("2024-11-30T09:00:01", Precision.FILE)),
        words=400,
        marks=Marks(read=True),
    )
    return [row_of(bridge()), row_of(untitled())._replace(paths=("islands.txt",)), third]


def hits() -> list[Hit]:
    """A hit for each row, with two matches in its excerpt."""
    excerpt = Highlighted(
        "…the ferry runs, though no ferry ran on Monday and none is expected before noon…", ((5, 10), (26, 31))
    )
    return [Hit(row, 7.5 - number, excerpt) for number, row in enumerate(rows())]
