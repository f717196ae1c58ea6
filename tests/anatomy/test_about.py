"""Titles made up from the lead, and what a story's text says of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import story_of
from tui_reader.anatomy.cues import words
from tui_reader.anatomy.headline import MAX_WORDS, derived


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("The ferry sank.", "The ferry sank"),
        (
            "The Syrian opposition’s chief peace negotiator, Mohammad Alloush, has resigned over the failure of peace "
            "talks to end it.",
            "The Syrian opposition’s chief peace negotiator has resigned",
        ),
        (
            "The shoebox that was given up for lost has ended its first winter of work with 186 warnings, of which 37 "
            "were new.",
            "The shoebox has ended its first winter of work with 186 warnings",
        ),
        (
            "It took 174 days, two cancelled attempts and one night without wind, but on Thursday a ring of steel sat "
            "down.",
            "It took 174 days, two cancelled attempts and one night without wind",
        ),
        (
            "Dr. Lund closed his practice in Upper Sarn. He left a boat behind.",
            "Dr. Lund closed his practice in Upper Sarn",
        ),
        (
            "“They put up with draughts for company,” said Fenna Aukes, the biologist who led the work.",
            "They put up with draughts for company",
        ),
    ],
)
def test_titles_made_up(lead: str, title: str) -> None:
    """A whole clause, at most twelve words."""
    assert derived(lead) == title


@given(
    st.lists(
        st.sampled_from(
            ["The", "council", "of", "Harrow", "has", "voted", "to,", "and", "the’s", "“we”", "said.", "—", "("]
        ),
        min_size=1,
    )
)
def test_a_title_never_ends_on_a_stop_word(lead: list[str]) -> None:
    """Whatever the words: few, and no dangling article."""
    title = derived(" ".join(lead))
    assert len(title.split()) <= MAX_WORDS
    assert len(title.split()) < 2 or title.split()[-1].lower() not in words("STOP_WORDS")


def test_a_title_in_a_script_without_spaces() -> None:
    """Cut at a mark, not at twelve words."""
    assert derived("三十一人が死亡した、と当局者が明らかにした。" * 5) == "三十一人が死亡した"


def test_a_dateline_is_no_part_of_a_title() -> None:
    """Place and outlet before the first sentence are left out."""
    story = story_of(
        "WASHINGTON (AP) — The council has voted to shut the bridge until the spring, its mayor said on Monday."
    )
    assert story.title.text.startswith("The council has voted")
    assert (story.about.place, story.about.outlet) == ("Washington", "AP")


@pytest.mark.parametrize(
    ("dateline", "place", "outlet"),
    [
        ("CNN  —", None, "CNN"),
        ("Hong Kong CNN Business  —", "Hong Kong", "CNN Business"),
        ("HARROW BAY (Coastal Courier) —", "Harrow Bay", "Coastal Courier"),
        ("HBP  —", None, "HBP"),
        ("Tern Hollow Gazette  —", None, "Tern Hollow Gazette"),
        ("TESSALY —", "Tessaly", None),
    ],
)
def test_datelines(dateline: str, place: str | None, outlet: str | None) -> None:
    """Place and outlet of a line of their own."""
    story = story_of(f"Story highlights\n\nOne thing\n\n{dateline}\n\nThe ferry sank on Monday, and nobody was on it.")
    assert (story.about.place, story.about.outlet) == (place, outlet)


def test_the_outlet_of_the_byline_parts_a_dateline() -> None:
    """`Karse Polar Wire` is a place and an outlet for who knows the outlet."""
    story = story_of(
        "Wren wakes\n\nBy Leonie Marsh, Polar Wire\n\nKarse Polar Wire  —\n\n"
        "There were three people awake in the cellar at Karse that night."
    )
    assert (story.about.place, story.about.outlet) == ("Karse", "Polar Wire")


def test_what_a_file_says_itself_wins() -> None:
    """A head of labelled lines is believed before the text."""
    story = story_of(
        "Title: Bees\nDate: 12 May 2025\nOutlet: The Post\n\n"
        "LONDON (CNN) — The bees are back in the park, a keeper said."
    )
    assert (story.about.outlet, story.about.place) == ("The Post", "London")
    assert story.about.published is not None
    assert story.about.published.value == "2025-05-12"
