"""Hyphens at the ends of lines."""

from __future__ import annotations

import pytest

from tests.drafts import draft_of, parts, story_of
from tui_reader.anatomy.paragraphs import pieces

FILLER = "lorem ipsum dolor sit amet consectetur adipiscing elit sed"


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("the govern\u00ad\nment", "the government"),
        ("the govern-\nment", "the government"),
        ("the inspec-\ntors of", "the inspectors of"),
        ("the inspec‐\ntors of", "the inspectors of"),
        ("der Brücken-\nbau am Fluss", "der Brückenbau am"),
        ("well-\nknown since", "well-known since"),
        ("a cease-\nfire, the cease-fire", "a cease-fire, the"),
        ("a cease-\nfire, the ceasefire", "a ceasefire, the"),
        ("the bridge-\nkeeper; a keeper, a bridge", "the bridge-keeper;"),
        ("ein Brücken-\nbauer; der Bauer, die Brücken", "ein Brückenbauer;"),
        ("a ten-year-\nold lease", "a ten-year-old lease"),
        ("a non-\njihadist group", "a non-jihadist group"),
        ("of an ex-\nminister; the minister", "an ex-minister;"),
        ("to ex-\nplain it", "to explain it"),
        ("from London-\nParis", "London-Paris"),
        ("pages 3-\n5", "pages 3-5"),
        ("die Vor-\nund Nachteile", "die Vor- und Nachteile"),
        ("a-t-\nil dit", "a-t-il dit"),
        ("the man -\nhe said", "the man - he said"),
        ("in\u00adspec\u00adtors\nof", "inspectors of"),
    ],
)
def test_divided_words(text: str, joined: str) -> None:
    """A hyphen that a program put there goes; one that the story has elsewhere, or sense asks for, stays."""
    first, second = text.split("\n")
    [piece] = pieces(draft_of(f"{FILLER} {first}\n{second} {FILLER}"))[0]
    assert joined in piece.text


def test_a_short_line_with_a_hyphen_goes_on() -> None:
    """However much room there was left."""
    story = story_of(
        "Council shuts bridge\n\nThe bridge over Harrow Bay is closed to everything that moves, said the\n"
        "inspec-\ntors of the county, and nobody can say for how long it will be so, least\nof all they themselves."
    )
    assert [kind for kind, _ in parts(story)] == ["title", "paragraph"]
    assert "said the inspectors of the county" in story.blocks[1].text
