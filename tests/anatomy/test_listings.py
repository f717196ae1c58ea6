"""Texts that are no story: hundreds of short lines."""

from __future__ import annotations

import pytest

from tests.drafts import draft_of, kinds, lost
from tui_reader.anatomy import dissect
from tui_reader.anatomy.listings import EDGE, LONGEST_RUN

SENTENCE = (
    "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
)


@pytest.mark.parametrize(("mark", "kind"), [("", "paragraph"), ("• ", "list_item")])
def test_the_midst_of_a_long_list_is_not_read(mark: str, kind: str) -> None:
    """Its lines are what a line is that fits no kind, and not certain to be; the story before and after it is read."""
    names = [f"{mark}Boat {number}" for number in range(LONGEST_RUN + EDGE)]
    draft = draft_of("\n\n".join(["Council shuts bridge", SENTENCE, *names, SENTENCE, "Read More"]))
    story = dissect(draft)
    amid = story.blocks[2 + EDGE : -2 - EDGE]
    assert {(block.kind.value, block.certainty, block.why) for block in amid} == {(kind, 0.5, "amid a long list")}
    assert [block.why != "amid a long list" for block in story.blocks].count(True) == 2 * EDGE + 4
    assert (kinds(story)[0], kinds(story)[1], kinds(story)[-1]) == ("title", "paragraph", "promo")
    assert lost(draft.text, sorted([*(block.span for block in story.blocks), *story.furniture])) == ""


def test_a_list_that_a_story_may_have_is_read() -> None:
    """As many lines as real stories have, and running text between them, make no listing."""
    names = [f"Boat {number}" for number in range(LONGEST_RUN - 1)]
    story = dissect(draft_of("\n\n".join([SENTENCE, *names, SENTENCE, *names])))
    assert all(block.why != "amid a long list" for block in story.blocks)
