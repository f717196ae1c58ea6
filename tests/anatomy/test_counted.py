"""Headers of highlights that give their number, in many languages."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, story_of

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."
THREE = ["Divers find cracks", "Ferry runs twice an hour", "Lorries to pay a toll"]
HIGHLIGHTS = ["highlights_header", *["highlight"] * 3]


def told(header: str, items: list[str], before: str = "Council shuts bridge") -> list[str]:
    """The kinds of what stands after `before`: a header, its items, two paragraphs."""
    return kinds(story_of("\n\n".join([before, header, *items, BODY, MORE])))[1:]


@pytest.mark.parametrize(
    "header",
    [
        *["Our three takeaways", "5 things to know", "Four lessons from the vote", "Top 5 takeaways:", "Our takeaways"],
        *["Drei Dinge, die Sie wissen müssen", "Fünf Fakten zum Streik", "3 Dinge zum Mitnehmen"],
        *["Nos trois points clés", "Quatre choses à retenir", "Las cinco claves de la jornada", "Tres lecciones"],
        *["Tre cose da sapere", "Três pontos principais", "Drie dingen", "Tre saker", "Trzy wnioski", "Tři důvody"],
        *["Три вывода", "3 факта о мосте"],
    ],
)
def test_a_count_before_marked_lines(header: str) -> None:
    """Whatever it is that is counted, the lines after it are highlights."""
    assert told(header, [f"• {item}" for item in THREE]) == [*HIGHLIGHTS, "paragraph", "paragraph"]


@pytest.mark.parametrize("header", ["Three takeaways from the debate", "Drei Lehren aus der Wahl", "Trois leçons"])
def test_as_many_lines_as_it_says(header: str) -> None:
    """Without marks, the header's own number tells how many highlights there are."""
    assert told(header, THREE)[:4] == HIGHLIGHTS


@pytest.mark.parametrize(
    "header", ["Three men in a boat", "Five people were killed in Marlow", "The facts of the case", "Four lessons fail"]
)
def test_other_lines_with_a_number(header: str) -> None:
    """A number alone makes no header."""
    assert "highlights_header" not in told(header, [f"• {item}" for item in THREE], f"Council shuts bridge\n\n{BODY}")


def test_a_headline_with_a_count_is_the_title() -> None:
    """What comes first, and is signed, heads the story."""
    story = story_of(f"Five lessons from the vote\n\nBy Ada Fenn\n\n14 March 2021\n\n{BODY}\n\n{MORE}")
    assert kinds(story)[:3] == ["title", "byline", "timestamp"]
