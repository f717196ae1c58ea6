"""A whole story on one line."""

from __future__ import annotations

import pytest

from tests.drafts import draft_of, parts, story_of
from tui_reader.anatomy import dissect

TITLE = "Council votes to shut bridge until spring"
BODY = "The bridge over Harrow Bay will stay closed until the spring, the county said on Tuesday after the dive. " * 20


def test_a_whole_story_on_one_line() -> None:
    """It is parted at the ends of sentences, never inside one; nothing is lost, and a short text stays whole."""
    sentence = (
        "The bridge over Harrow Bay, which Mr. Tarr of the U.S. firm built in 1966, will stay closed until spring."
    )
    text = " ".join(["Story highlights", *[sentence] * 40])
    found = [block.text for block in dissect(draft_of(text)).blocks]
    assert found[0] == "Story highlights"
    assert len(found) > 10
    assert all(part.endswith("spring.") and part.startswith("The bridge") for part in found[1:])
    assert " ".join(found) == text
    assert len(dissect(draft_of(sentence * 3)).blocks) == 1


def test_the_dateline_ends_the_highlights_of_one_line() -> None:
    """What stands between the header and the dateline is highlights, however many; then the text begins."""
    body = "The bridge will stay closed until the spring, engineers said on Tuesday after the dive. " * 30
    found = dissect(
        draft_of(f"Story highlights Divers find cracks Ferries run twice an hour HARROW BAY (CNN) — {body}")
    ).blocks
    assert [block.kind.value for block in found[:4]] == ["highlights_header", "highlight", "dateline", "paragraph"]
    assert found[2].text == "HARROW BAY (CNN) —"


@pytest.mark.parametrize(
    ("head", "place", "outlet", "published"),
    [
        (
            "By Ada Fenn, CNN | Updated 1755 GMT (0155 HKT) May 30, 2016 | Hong Kong (CNN)",
            *("Hong Kong", "CNN", "2016-05-30T17:55+00:00"),
        ),
        (
            "By Ada Fenn, CNN | 4:23 PM EDT, Mon May 30, 2016 | (CNN) --",
            *(None, "CNN", "2016-05-30T16:23-04:00"),
        ),
        ("By Ada Fenn | HARROW BAY, May 30 (Reuters) -", "Harrow Bay", "Reuters", None),
        (
            "Von Ada Fenn | Stand: 30.05.2016, 14:05 Uhr | HARROW BAY (dpa) -",
            *("Harrow Bay", "dpa", "2016-05-30T14:05"),
        ),
        (
            "By Ada Fenn and Bo Lind, Associated Press | St. Louis, Mo. (AP) —",
            "St. Louis, Mo.",
            "Associated Press",
            None,
        ),
        ("Published 30 May 2016 | WASHINGTON —", "Washington", None, "2016-05-30"),
        ("Published 30 May 2016", None, None, "2016-05-30"),
        ("By Ada Fenn", None, None, None),
        ("New York (CNN)", "New York", "CNN", None),
        ("(CNN) --", None, "CNN", None),
    ],
)
def test_the_head_of_one_line(head: str, place: str | None, outlet: str | None, published: str | None) -> None:
    """Title, byline, time and dateline are parted as they would be on lines of their own."""
    told = head.split(" | ")
    story = story_of(" ".join([TITLE, *told, BODY]))
    assert [text for _, text in parts(story)][: len(told) + 1] == [TITLE, *told]
    assert (story.title.text, story.title.derived) == (TITLE, False)
    assert (story.about.place, story.about.outlet) == (place, outlet)
    assert (story.about.published.value if story.about.published else None) == published
    assert story.about.bylines == (("Ada Fenn", "Bo Lind") if "Bo" in head else ("Ada Fenn",) if "Ada" in head else ())
    assert all(kind == "paragraph" for kind, _ in parts(story)[len(told) + 1 :])


def test_a_place_after_a_title_in_capitals() -> None:
    """Where place and title cannot be told apart, no place is made up."""
    story = story_of(f"Council Votes To Shut Bridge In Spring New York (CNN) {BODY}")
    assert (story.about.place, story.about.outlet) == (None, "CNN")


def test_a_date_in_a_sentence_is_no_time() -> None:
    """Nor is a name after by in one a byline."""
    story = story_of(f"The bridge, which was built by Ada Fenn on 30 May 2016 in Harrow Bay, was shut. {BODY}")
    assert {kind for kind, _ in parts(story)} == {"paragraph"}
