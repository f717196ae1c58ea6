"""`show --explain`: how a story was understood, part by part."""

from __future__ import annotations

import io

import pytest

from tests.drafts import story_of
from tests.hostile import ATTACKS
from tui_reader.output import write_stories

STORY = """Harrow Bay bridge to stay shut until spring

By Ada Fenn, Coastal Courier

The bridge over Harrow Bay will stay closed to everything that moves until the spring, its engineers said on Tuesday.

Read More: Ferry service doubled
"""


def explained(*texts: str) -> list[str]:
    """The lines that are written of stories."""
    out = io.BytesIO()
    write_stories(map(story_of, texts), "explain", out)
    return out.getvalue().decode().split("\n")


def test_every_part_has_kind_certainty_words_and_reason() -> None:
    """Two lines a part."""
    lines = explained(STORY)
    assert [line.split()[1] for line in lines[0:8:2]] == ["title", "byline", "paragraph", "linked_headline"]
    assert all(0.0 <= float(line.split()[0]) <= 1.0 for line in lines[0:8:2])
    assert lines[4].endswith("The bridge over Harrow Bay will stay …")
    assert lines[7].strip() == "because: the label Read More"


def test_stories_are_told_apart() -> None:
    """A blank line between two."""
    assert explained(STORY, STORY)[8] == ""


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_text_is_made_safe(attack: str) -> None:
    """No control character of a story reaches the terminal."""
    lines = explained(f"{ATTACKS[attack]} headline\n\n{STORY}")
    assert not any(ord(character) < 32 or 127 <= ord(character) < 160 for line in lines for character in line)
