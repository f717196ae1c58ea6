"""Phrases inside lines are found by the words that they are made of."""

from __future__ import annotations

import pytest

from tui_reader.anatomy import cues, inside
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.stripes import Piece


@pytest.mark.parametrize("table", ["NOTE_INSIDE", "CAPTION_INSIDE", "CAPTION_OPEN", "TO_INBOX", "SAYS_HERE"])
def test_every_phrase_is_found_in_a_line(table: str) -> None:
    """Whatever stands before and behind it."""
    for phrase in cues.joined(table).split("|"):
        for text in (phrase.strip(), f"the {phrase} of it", f"x{phrase}x"):
            line = Line(Piece(text, (0, len(text))))
            assert phrase not in line.folded or line.holds(table), phrase


def test_words_of_no_phrase_hold_nothing() -> None:
    """Most lines are asked no further."""
    assert inside.may_be_in(["the", "harbour", "wall", "fell", "on", "monday"]) == []


def test_a_word_without_end_is_not_remembered() -> None:
    """Nor does it cost a phrase that stands in it."""
    word = "a" * 1000 + "newsletter"
    assert ("PLEDGES", "newsletter") in inside.may_be_in([word])
    assert word not in inside.parts()
