"""What lines below the head show by standing together."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, story_of

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."


def test_a_box_of_other_stories() -> None:
    """What stands under the title of a box are headlines, short or not."""
    text = f"{BODY}\n\nMore from UK\n\nThe new space race\n\nDry summer leaves barges stranded on the Osk\n\n{MORE}"
    assert kinds(story_of(text)) == ["paragraph", "promo", "linked_headline", "linked_headline", "paragraph"]


def test_quotations_that_go_on_are_paragraphs() -> None:
    """Somebody who speaks for several paragraphs is not set apart."""
    text = f"{BODY}\n\n“We were late,” said the mayor.\n\n“We were very late, and we knew it.”\n\n{MORE}"
    assert kinds(story_of(text))[2] == "paragraph"


def test_a_short_line_at_the_end_opens_nothing() -> None:
    """A subhead never ends a story."""
    text = f"{BODY}\n\n{MORE}\n\nMinister: no more money for bridges"
    assert kinds(story_of(text))[-1] == "linked_headline"


def test_questions_of_an_interview() -> None:
    """A line that begins with who asks is no crosshead, where others begin so too."""
    turns = [
        "COURIER: Who found the cracks?",
        "Aukes: A diver did, on her first day in the water.",
        "COURIER: And whom did she tell?",
        "Aukes: Nobody. She thought that everybody knew.",
    ]
    story = story_of(f"The woman under the bridge\n\n{BODY}\n\n" + "\n\n".join(turns))
    assert kinds(story)[2:] == ["paragraph"] * 4


def test_a_name_and_a_colon_once_is_no_interview() -> None:
    """Headlines of other stories have names with colons too, and none of them answers."""
    links = ["Harrow Bay: Who found the cracks?", "Harrow Bay: ferry doubles its service", "Tessaly: Bakers on strike"]
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\nMore from the county\n\n" + "\n\n".join(links))
    assert kinds(story)[-3:] == ["linked_headline"] * 3


def test_crossheads_with_a_colon() -> None:
    """Two of them and more, each before running text; what a list follows belongs to it."""
    rows = ["When to cross:", MORE, "What it costs:", BODY, "Bring with you:", "- a lamp", "- a coat"]
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\n" + "\n\n".join(rows))
    assert kinds(story)[2:6] == ["subhead", "paragraph", "subhead", "paragraph"]
    assert kinds(story)[6] == "paragraph"


@pytest.mark.parametrize(
    "text",
    [
        "More on the bridge at noon.",
        "Follow the quay to its end and look down, and with luck a seal looks up.",
        "Report a crack to the harbour office before it grows.",
        "Related: so the two bridges are, though nobody says it aloud.",
        "Read next to the lamp and you will hear the piers.",
        "“We had no bridge,” said Ines, 7. “We had a boat!” 🛶",
    ],
)
def test_a_sentence_is_running_text(text: str) -> None:
    """A full stop outweighs how it begins; so does what somebody says, a picture behind it or not."""
    assert kinds(story_of(f"Council shuts bridge\n\n{BODY}\n\n{text}\n\n{MORE}"))[2] == "paragraph"


def test_a_last_sentence_is_no_link() -> None:
    """A short one with a full stop after another story's headline."""
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\nRelated: Divers find cracks\n\nThe ferry is free until then.")
    assert kinds(story)[2:] == ["linked_headline", "paragraph"]


def test_what_fits_no_kind_is_a_paragraph() -> None:
    """One letter is no byline."""
    assert kinds(story_of("q")) == ["paragraph"]


def test_questions_of_several_sentences() -> None:
    """Where others stand alone as they do, they head the answers too."""
    answer = "Through a neighbour's wall, where somebody played scales every afternoon at five until I knew them all."
    asked = ["You grew up without music. How did you find it?", "When did you first conduct?", "Who taught you?"]
    talk = "\n\n".join(f"{question}\n\n{answer}" for question in asked)
    found = kinds(story_of(f"A talk with the conductor\n\nBy Ada Fenn\n\n14 March 2021\n\n{answer}\n\n{talk}"))
    assert found[4:] == ["subhead", "paragraph"] * 3


@pytest.mark.parametrize(
    "before", ["Published 14 March 2021", "The council met for nine hours that night and agreed on nothing at all."]
)
def test_a_line_that_says_on_which_day(before: str) -> None:
    """It tells what is on a picture: a headline has no room for the day."""
    line = "Passengers board the ferry at Tolmouth on Sunday"
    text = "Divers went down at six in the morning and came up two hours later without a word to anybody on the quay."
    assert kinds(story_of(f"Council shuts bridge\n\n{before}\n\n{line}\n\n{text}\n\n{text}"))[2] == "caption"


def test_an_hour_of_a_live_page_stands_above_a_headline() -> None:
    """Which may well say on which day, and is no caption."""
    text = "All schools in the borough will stay closed, the council has just said, and exams go ahead in the hall."
    hours = f"17:52\n\nSchools to stay shut on Wednesday\n\n{text}\n\n17:20\n\nRiver falls again\n\n{text}"
    assert kinds(story_of(f"Flood live\n\nBy Ada Fenn\n\n14 March 2021\n\n{text}\n\n{hours}"))[5] != "caption"
