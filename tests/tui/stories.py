"""Stories made for tests of the screen."""

from __future__ import annotations

from collections.abc import Mapping

from tui_reader.story import About, Block, BlockKind, Link, Marks, Place, Story, Title

TITLE = "Harrow Bay bridge to stay shut until spring"
FERRY = "Ferry service doubled after bridge closure"
MINISTER = "Minister: no more money for bridges"

BRIDGE = (
    (BlockKind.HIGHLIGHTS_HEADER, "Story highlights"),
    (BlockKind.HIGHLIGHT, "Engineers find cracks in two of the six piers"),
    (BlockKind.HIGHLIGHT, "Ferries to run every half hour from Monday"),
    (BlockKind.DATELINE, "HARROW BAY"),
    (
        BlockKind.PARAGRAPH,
        "The bridge over Harrow Bay will stay closed until the spring, engineers said on Tuesday, after divers found "
        "cracks in two of its six piers.",
    ),
    (BlockKind.LINKED_HEADLINE, FERRY),
    (BlockKind.PARAGRAPH, "Traders on the north bank say they cannot wait that long."),
    (BlockKind.SUBHEAD, "A winter without a road"),
    (BlockKind.QUOTE, "“We lose every second customer,” said one of them, whose shop stands by the barrier."),
    (BlockKind.PARAGRAPH, "The council will meet on Friday to hear what the divers saw below the water line."),
    (BlockKind.LINKED_HEADLINE, MINISTER),
    (BlockKind.CAPTION, "Photos: The bridge at dusk"),
    (BlockKind.NOTE, "Editor’s note: an earlier version named the wrong pier."),
    (BlockKind.PROMO, "Read more"),
    (BlockKind.PROMO, "Sign up for the harbour letter"),
)


def story(
    parts: tuple[tuple[BlockKind, str], ...] = BRIDGE,
    *,
    id: str = "bridge",  # noqa: A002
    title: str = TITLE,
    derived: bool = False,
    targets: Mapping[str, str] | None = None,
    about: About | None = None,
    place: Place | None = None,
) -> Story:
    """A story of `parts`; `targets` says which linked headlines the library holds, and as which story."""
    blocks: list[Block] = []
    reached = 0
    for kind, text in parts:
        blocks.append(Block(kind, text, (reached, reached + len(text)), 1.0, "made for a test"))
        reached += len(text) + 2
    held = {FERRY: "ferry"} if targets is None else targets
    return Story(
        id=id,
        paths=(f"{id}.txt",),
        about=about or About(title=title, bylines=("Ada Fenn",), outlet="Coastal Courier"),
        title=Title(title, derived),
        blocks=tuple(blocks),
        links=tuple(
            Link(block.text, block.span, held.get(block.text))
            for block in blocks
            if block.kind is BlockKind.LINKED_HEADLINE
        ),
        marks=Marks(place=place),
    )


def long_story(blocks: int = 60) -> Story:
    """A story of many screens, each paragraph with a number of its own."""
    text = "The bridge over Harrow Bay will stay closed until the spring, engineers said, after divers found cracks."
    return story(
        tuple((BlockKind.PARAGRAPH, f"Part {number} begins here. {text}") for number in range(blocks)), id="long"
    )
