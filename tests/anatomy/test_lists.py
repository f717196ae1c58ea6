"""Lists that letters count, and lines that stand together without being one."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, parts, story_of

BODY = (
    "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long it "
    "will be so."
)
MORE = (
    "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay, waiting "
    "for the boat."
)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("marks", "items"),
    [
        (("a)", "b)"), ("in writing", "in person")),
        (("a)", "b)", "c)"), ("schriftlich", "mündlich", "Gar nicht")),
        (("(a)", "(b)"), ("par écrit", "en personne")),
        (("A)", "B)"), ("Por escrito", "En persona")),
        (("а)", "б)", "в)"), ("письменно", "лично", "никак")),
        (("α)", "β)"), ("γραπτώς", "αυτοπροσώπως")),
    ],
)
def test_letters_count_items(marks: tuple[str, ...], items: tuple[str, ...], gap: str) -> None:
    """And the letter is the item's number."""
    lines = gap.join(f"{mark} {item}" for mark, item in zip(marks, items, strict=True))
    story = story_of(f"Council shuts the bridge until spring\n\n{BODY}\n\n{MORE}\n\n{lines}\n\n{MORE}\n\n{BODY}")
    assert parts(story)[3:-2] == [("list_item", item) for item in items]
    assert tuple(block.number for block in story.blocks[3:-2]) == marks


@pytest.mark.parametrize("lines", ["a) in writing", "a) in writing\n\nc) in person", "b) in writing\n\nc) in person"])
def test_letters_that_do_not_count_on(lines: str) -> None:
    """A lone one, or another order, marks nothing."""
    story = story_of(f"Council shuts the bridge until spring\n\n{BODY}\n\n{MORE}\n\n{lines}\n\n{MORE}\n\n{BODY}")
    assert "list_item" not in kinds(story)


HEADLINES = ["Minister denies promising any bridge money", "Why boatmen sell their boats so early now", "Bees return"]


@pytest.mark.parametrize("header", ["See also", "Lesen Sie auch", "Lire aussi", "Lea también", "Leggi anche"])
@pytest.mark.parametrize(
    "head", ["Three things to know about bridge bans\nby Ada Fenn", "Three things to know about bridge bans\na) cars"]
)
def test_headlines_on_adjacent_lines_of_a_box(head: str, header: str) -> None:
    """Though some line begins with a small letter: a byline, a list's."""
    box = "\n".join([header, *HEADLINES[:2]])
    story = story_of(f"{head}\n\nQ: May I walk?\nA: Only at night.\n\nQ: May I swim?\nA: Yes.\n\n{box}")
    assert parts(story)[-2:] == [("linked_headline", headline) for headline in HEADLINES[:2]]


def test_headlines_below_long_lines() -> None:
    """A text with longer lines than a program fills was not wrapped, whatever begins with a small letter."""
    box = "\n".join(["See also", *HEADLINES[:2], "iPhones found below the bridge by divers"])
    story = story_of(f"Council shuts the bridge until spring\n\n{BODY}\n\n{MORE}\n\n{box}")
    assert [text for _, text in parts(story)[-3:]] == [*HEADLINES[:2], "iPhones found below the bridge by divers"]


def test_two_indented_lines_below_a_colon() -> None:
    """What a sentence announces and a page indents is a list, of two items too."""
    items = ["Repairs: $5.16 million vs. $4.64 million planned", "Ferries: $22.10 million vs. $20.62 million planned"]
    told = "Here is what the county spent in the first quarter, by the figures that it gave:\n\n    " + "\n    ".join(
        items
    )
    story = story_of(f"Council shuts the bridge until spring\n\n{BODY}\n\n{told}\n\n{MORE}\n\n{BODY} ")
    assert parts(story)[3:5] == [("list_item", item) for item in items]


def test_two_indented_lines_by_themselves() -> None:
    """Nothing announces them."""
    story = story_of(
        f"Council shuts the bridge\n\n{BODY}\n\n    {HEADLINES[0]}\n    {HEADLINES[1]}\n\n{MORE}\n\n{BODY} "
    )
    assert "list_item" not in kinds(story)
