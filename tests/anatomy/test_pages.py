"""Text copied from printed pages: what belongs to the page is no part of the story."""

from __future__ import annotations

from textwrap import wrap

import pytest

from tests.drafts import draft_of, kinds, lost, parts, story_of
from tui_reader.anatomy import dissect

TITLE = "Council votes to shut bridge until spring"
FIRST = (
    "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long it "
    "will be so, least of all the engineers who have looked at it every day since the summer began."
)
SECOND = (
    "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay. The "
    "ferry crossed every hour from five in the morning, and the man beside the ramp counted the lorries."
)
THIRD = "The inspectors, who are paid by the county, found nine cracks in two of the piers last week, a report says."
LAST = "The council meets again in September to vote on the rest of the money, of which it has not found a pound yet."


def turned(turn: str, amid: str, body: str = "") -> str:
    """A wrapped story of three pages: one turn amid the second paragraph, one between two."""
    first, second, third, last = (wrap(one, 64) for one in (FIRST, SECOND, THIRD, LAST))
    head = [TITLE, "", "By Ada Fenn", "", *first, "", *second[:2]]
    return "\n".join([*head, amid.format(1), *second[2:], "", *third, turn.format(2), *last, "", turn.format(3)])


@pytest.mark.parametrize(
    "turn",
    [
        "Page {} of 3",
        "- {} -",
        "{}/3",
        "{}\n\f",
        "Seite {} von 3",
        "\n{} / 3\n",
        "\n- {} -\n\nCouncil votes to shut bridge until spring\n",
        "The Harrow Post   Page {} of 3",
        "https://www.example.org/2016/05/bridge.html {}/3",
        "第{}页 共3页",
    ],
)
def test_numbers_and_heads_are_page_furniture(turn: str) -> None:
    """Never title or subhead; and the paragraph that runs on over the page is one."""
    draft = draft_of(turned(turn, turn))
    story = dissect(draft)
    told = [(kind, text) for kind, text in parts(story) if kind != "promo"]
    assert told == [
        ("title", TITLE),
        ("byline", "By Ada Fenn"),
        *(("paragraph", p) for p in (FIRST, SECOND, THIRD, LAST)),
    ]
    assert lost(draft.text, sorted([*(block.span for block in story.blocks), *story.furniture])) == ""


def test_running_heads() -> None:
    """The paper's name and its date at the top of every page; the first date is the story's."""
    head = "The Harrow Post\n12 May 2025\n"
    story = story_of(head + "\n" + turned("{}\n\f" + head, "{}\n\f" + head))
    told = [(kind, text) for kind, text in parts(story) if kind != "promo"]
    assert told[:3] == [("timestamp", "12 May 2025"), ("title", TITLE), ("byline", "By Ada Fenn")]
    assert [text for _, text in told[3:]] == [FIRST, SECOND, THIRD, LAST]
    assert parts(story)[0] == ("promo", "The Harrow Post")


def test_a_headline_at_the_top_of_every_page() -> None:
    """Its first time it is the title."""
    story = story_of(turned(f"\f{TITLE}", f"\f{TITLE}"))
    assert [text for kind, text in parts(story) if kind == "title"] == [TITLE]
    assert [text for kind, text in parts(story) if kind == "paragraph"] == [FIRST, SECOND, THIRD, LAST]


def test_a_page_ends_where_a_paragraph_does() -> None:
    """A form feed by itself parts nothing that goes on, and joins nothing that is over."""
    first = wrap(FIRST, 64)
    story = story_of("\n".join([TITLE, "", *first[:2], "\f" + first[2], *first[3:], "\f" + SECOND, "", THIRD]))
    assert [text for _, text in parts(story)] == [TITLE, FIRST, SECOND, THIRD]


def test_furniture_between_two_pages() -> None:
    """What stands between pages and is not seen is in no paragraph; so that there are two."""
    draft = draft_of(f"{TITLE}\n\n{SECOND[:60]}\n{SECOND[61:120]}\n;\f\u200b\n\n{SECOND[121:]}\n\n{THIRD}")
    story = dissect(draft)
    assert lost(draft.text, sorted([*(block.span for block in story.blocks), *story.furniture])) == ""


@pytest.mark.parametrize("line", ["1/2", "2", "Page turner", "- a -", "Part 2 of 3", "Hanging by a thread"])
def test_what_is_no_page_number(line: str) -> None:
    """A score, a figure by itself, words: they stay where they are told to be of the story."""
    story = story_of(f"{TITLE}\n\n{FIRST}\n\n{line}\n\n{SECOND}\n\n{THIRD}")
    assert all(block.why != "the head or foot of a page" for block in story.blocks)


def test_why_it_is_none_of_the_story() -> None:
    """The reason is told in words."""
    assert story_of(turned("Page {} of 3", "Page {} of 3")).blocks[-1].why == "the head or foot of a page"


@pytest.mark.parametrize("foot", ["Page {} of 3", "{}", "- {} -"])
@pytest.mark.parametrize("head", ["The Harrow Post", "The Harrow Post 12", "The Harrow Post | News"])
def test_a_form_feed_ends_a_line_too(head: str, foot: str) -> None:
    """No newline stands beside it where pages were put one behind the other; text and furniture stay apart."""
    pages = [f"{head}\n{text}\n{foot.format(number)}" for number, text in enumerate((SECOND, THIRD, LAST), 1)]
    draft = draft_of(f"{TITLE}\n\nBy Ada Fenn\n\n{FIRST}\n\f" + "\f".join(pages))
    story = dissect(draft)
    told = [(kind, text) for kind, text in parts(story) if kind != "promo"]
    paragraphs = [("paragraph", text) for text in (FIRST, SECOND, THIRD, LAST)]
    assert told == [("title", TITLE), ("byline", "By Ada Fenn"), *paragraphs]
    assert lost(draft.text, sorted([*(block.span for block in story.blocks), *story.furniture])) == ""


@pytest.mark.parametrize("head", ["The Harrow Post", "The Harrow Post {}", "Harrow Post - Monday edition {}"])
@pytest.mark.parametrize("title", [TITLE, "Council votes to shut bridge\nuntil spring, for the gulls"])
def test_a_head_glued_to_the_headline(head: str, title: str) -> None:
    """Neither blank line nor form feed parts the first page's head from the headline, nor this from the byline."""
    first, second, third = ("\n".join(wrap(text, 64)) for text in (FIRST, SECOND, THIRD))
    story = story_of(
        f"{head.format(1)}\n{title}\nBy Ada Fenn\n\n{first}\n1\n\f{head.format(2)}\n{second}\n2\n\f"
        f"{head.format(3)}\n{third}\n3\n"
    )
    told = [(kind, text) for kind, text in parts(story) if kind != "promo"]
    assert told[:2] == [("title", title.replace("\n", " ")), ("byline", "By Ada Fenn")]
    assert [text for _, text in told[2:]] == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "head",
    ["THE HARROW POST Friday, 12 May 2023 Page {}", "The Harrow Post   12 May 2023   p. {}", "12 May 2023, Seite {}"],
)
def test_a_running_head_that_ends_in_a_number(head: str) -> None:
    """It stands at the top of every page, and neither a form feed nor the count of pages tells where these end; the
    day in it is the story's."""
    first, second, third = ("\n".join(wrap(text, 64)) for text in (FIRST, SECOND, THIRD))
    title = "Council votes to shut bridge\nuntil spring"
    story = story_of(
        f"{head.format(3)}\n\n{title}\n\nBy Ada Fenn\n\n{first}\n\n{head.format(4)}\n\n{second}\n\n{third}\n"
    )
    assert kinds(story) == ["promo", "title", "byline", "paragraph", "promo", "paragraph", "paragraph"]
    assert story.about.published is not None
    assert story.about.published.value == "2023-05-12"


def test_the_day_of_a_print_out() -> None:
    """What a browser prints above each page tells when it did so."""
    head = "5/30/2023, 2:35 PM Harrow Post Page {}"
    story = story_of(f"{head.format(1)}\n\n{TITLE}\n\n{FIRST}\n\n{head.format(2)}\n\n{SECOND}\n\n{THIRD}\n")
    assert kinds(story)[0] == "promo"
    assert story.about.published is None


def test_lines_that_name_pages() -> None:
    """Pages that a text names in no order, or once, are none of its own."""
    lines = ("Sketch of pier two: page 12", "Sketch of pier two: page 7")
    story = story_of(f"{TITLE}\n\n{FIRST}\n\n{lines[0]}\n\n{SECOND}\n\n{lines[1]}\n\n{THIRD}\n")
    assert all(block.why != "the head or foot of a page" for block in story.blocks)


@pytest.mark.parametrize(
    "lines",
    [
        ["Chapter 1  page 3", "Chapter 2  page 19", "Chapter 3  page 40"],
        ["Council minutes, 2019, page 4", "Council minutes, 2019, page 12"],
        ["Council minutes, 12 May 2019, page 4", "Council minutes, 12 May 2019, page 12"],
        ["Annual report, p. 4", "Annual report, p. 9"],
        ["Annual report, p. 4", "Annual report, p. 5", "Annual report, p. 6"],
        ["Bericht, Seite 3", "Bericht, Seite 12"],
    ],
)
def test_lines_that_name_pages_in_their_order(lines: list[str]) -> None:
    """Contents and sources: they skip numbers, or no page of text stands between them."""
    story = story_of("\n\n".join((TITLE, FIRST, *lines, SECOND, THIRD)))
    assert all(block.why != "the head or foot of a page" for block in story.blocks)


def test_a_running_head_without_a_day() -> None:
    """Three in a row that count the pages are enough."""
    pages = (f"Harrow Post  page {number}\n\n{text}" for number, text in enumerate((FIRST, SECOND, LAST * 2), 1))
    story = story_of(f"{TITLE}\n\n{THIRD}\n\n" + "\n\n".join(pages))
    assert kinds(story) == ["title", "paragraph", *["promo", "paragraph"] * 3]
