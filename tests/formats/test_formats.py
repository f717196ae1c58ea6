"""What each format makes of a file."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.drafts import TEXT_SUFFIXES, draft_of, lost, parts, story_of
from tui_reader.anatomy import dissect
from tui_reader.formats.decoding import looks_binary
from tui_reader.story import Draft, Precision


def shown(draft: Draft) -> list[tuple[str | None, str]]:
    """Hint and shown text of each paragraph."""
    return [
        (one.hint.value if one.hint else None, one.text if one.shown is None else one.shown) for one in draft.paragraphs
    ]


def furniture(draft: Draft) -> list[str]:
    """The text of the furniture."""
    return [draft.text[start:end] for start, end in draft.furniture]


def test_blank_lines_part_paragraphs() -> None:
    """A line with nothing to be seen parts: spaces, no-break spaces, form feeds, zero-width spaces."""
    draft = draft_of("One\nand on.\n\nTwo.\n \t\nThree.\n\u00a0\u2003\nFour.\n\x0c\nFive.\n\u200b\ufeff\nSix.")
    assert [text for _, text in shown(draft)] == ["One\nand on.", "Two.", "Three.", "Four.", "Five.", "Six."]
    assert furniture(draft) == ["\u200b\ufeff"]


def test_spans_are_slices() -> None:
    """The text of a paragraph is its slice of the draft, without white space around it."""
    draft = draft_of("  One, \n\n\x0cTwo.  \n")
    assert [(one.text, draft.text[slice(*one.span)]) for one in draft.paragraphs] == [
        ("One,", "One,"),
        ("Two.", "Two."),
    ]


def test_labelled_lines() -> None:
    """The labels are furniture, the values hinted; address and outlet stay out of the story's text."""
    draft = draft_of(
        "Title: Bees return\nAuthor: Ada Fenn\nDate: Tue, 18 Nov 2025 07:30:00 +0000\n"
        "Link: https://post.example/bees\nSource: Harrow Bay Post\n\nThe bees are back."
    )
    assert shown(draft) == [
        ("title", "Bees return"),
        ("byline", "Ada Fenn"),
        ("timestamp", "Tue, 18 Nov 2025 07:30:00 +0000"),
        (None, "The bees are back."),
    ]
    assert furniture(draft) == [
        *["Title:", "Author:", "Date:", "Link: https://post.example/bees", "Source: Harrow Bay Post"],
    ]
    about = draft.about
    assert (about.title, about.url, about.outlet) == ("Bees return", "https://post.example/bees", "Harrow Bay Post")
    assert about.published is not None
    assert about.published.precision is Precision.SECOND


def test_labels_are_read_in_any_order_and_case() -> None:
    """The first line need not be the title; the text may follow at once."""
    draft = draft_of("DATE: 12 May 2025\nfeed: The Post\ntitle: Bees\nThe bees are back.")
    assert shown(draft) == [("timestamp", "12 May 2025"), ("title", "Bees"), (None, "The bees are back.")]


def test_a_headline_that_the_text_says_again() -> None:
    """It is the headline, once, and no subhead."""
    story = story_of("Title: Bees return\nAuthor: Ada Fenn\n\nBees return\n\nThe bees have returned, she said.")
    assert parts(story) == [
        ("byline", "Ada Fenn"),
        ("title", "Bees return"),
        ("paragraph", "The bees have returned, she said."),
    ]


def test_an_empty_value_is_none() -> None:
    """A label without a value says nothing."""
    draft = draft_of("Title: Bees\nAuthor:\nDate:\n\nThe bees are back.")
    assert shown(draft) == [("title", "Bees"), (None, "The bees are back.")]
    assert draft.about.published is None


def test_a_story_that_begins_with_a_colon_is_no_head() -> None:
    """One labelled line that is no title, or words that are no label, are text."""
    for text in (
        "Date: nobody knows it, said the mayor.\n\nMore.",
        "Minister: no more money\n\nMore.",
        "Source:\n\nMore.",
    ):
        assert all(hint is None for hint, _ in shown(draft_of(text)))


def test_dotstory() -> None:
    """Markers are furniture, and what follows each is a highlight."""
    text = "Body one.\n\nBody two.\n\n@highlight\n\nFirst point\n\n@highlight\n\nSecond point\n"
    wanted = [(None, "Body one."), (None, "Body two."), ("highlight", "First point"), ("highlight", "Second point")]
    for name in ("a.story", "a.txt", "-"):
        draft = draft_of(text, name)
        assert shown(draft) == wanted
        assert furniture(draft) == ["@highlight", "@highlight"]


@pytest.mark.parametrize("name", ["a.story", "a.txt", "-"])
@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Body one.\n\nBody two.\n\n@highlight Bees return\n@highlight Keeper delighted\n", 2),
        ("@highlight Bees return\n@highlight Keeper\n   delighted\nBody one.\n", 1),
        ("Body one. Body two.  @highlight Bees return @highlight Keeper delighted", 1),
        ("Body one.\n\n@highlight Bees return @highlight Keeper delighted\n\nBody two.", 2),
    ],
)
def test_highlights_in_the_line_of_their_marker(name: str, text: str, count: int) -> None:
    """They end with the line, or where the next marker stands."""
    draft = draft_of(text, name)
    told = shown(draft)
    found = [" ".join(content.split()) for hint, content in told if hint == "highlight"]
    assert found == ["Bees return", "Keeper delighted"]
    assert [hint for hint, _ in told].count(None) == count
    assert furniture(draft) == ["@highlight", "@highlight"]


@pytest.mark.parametrize("text", ["Ask @highlight for it.\n\nMore.", "Ask @highlight or @highlight for it.\n\nMore."])
def test_an_address_that_is_no_marker(text: str) -> None:
    """Amid a sentence it is somebody's."""
    assert [hint for hint, _ in shown(draft_of(text, "a.txt"))] == [None, None]


def test_a_marker_without_a_highlight() -> None:
    """A marker at the end, or two in a row, spoils nothing; a word with an at sign is none."""
    draft = draft_of("Body by @highlighter.\n@highlight\n@highlight\nPoint\n@highlight", "a.story")
    assert shown(draft) == [(None, "Body by @highlighter."), ("highlight", "Point")]


MARKDOWN = """---
title: "Bees: they return"
author: [Ada Fenn, Bo Lind]
date: 2026-02-24T08:15:00+00:00
source: Harrow Bay Post
url: https://post.example/bees
tags: [bees]
---

It **began** with a [stick](https://x.example), `so` to *say*.

## Two words ##

- One item
- Another, that
  goes on

1. Counted

> Said one
> and another.

[Ferry service doubled](ferry.md)

![A bee](bee.png)

* * *

Setext
------

Snake_case and 2 * 3 * 4 stay.
"""


def test_markdown() -> None:
    """Front matter, headings, lists, quotes, links and pictures by themselves; inline marks are not shown."""
    draft = draft_of(MARKDOWN, "a.md")
    assert shown(draft) == [
        ("title", "Bees: they return"),
        ("byline", "Ada Fenn"),
        ("byline", "Bo Lind"),
        ("timestamp", "2026-02-24T08:15:00+00:00"),
        (None, "It began with a stick, so to say."),
        ("subhead", "Two words"),
        ("list_item", "One item"),
        ("list_item", "Another, that\ngoes on"),
        ("list_item", "Counted"),
        ("quote", "Said one\nand another."),
        ("linked_headline", "Ferry service doubled"),
        ("caption", "A bee"),
        ("subhead", "Setext"),
        (None, "Snake_case and 2 * 3 * 4 stay."),
    ]
    assert (draft.about.title, draft.about.outlet) == ("Bees: they return", "Harrow Bay Post")


def test_the_first_heading_is_the_title() -> None:
    """A heading of the first level is the title where there is none, later ones are subheads."""
    draft = draft_of("# Bees return\n\nText.\n\n# More\n\nText.", "a.md")
    assert [hint for hint, _ in shown(draft)] == ["title", None, "subhead", None]


def test_broken_front_matter_is_read_by_lines() -> None:
    """What YAML refuses is not lost: `title: a: b` is what people write."""
    draft = draft_of("---\ntitle: Minister: no money\nauthor: Ada\n---\nText.", "a.md")
    assert shown(draft) == [("title", "Minister: no money"), ("byline", "Ada"), (None, "Text.")]


def test_front_matter_in_a_plain_text() -> None:
    """A text that begins as Markdown with front matter does is read as such, also from standard input."""
    assert shown(draft_of("---\ntitle: Bees\n---\nText.", "-")) == [("title", "Bees"), (None, "Text.")]


def test_a_rule_at_the_start_is_no_front_matter() -> None:
    """Without a second rule there is no front matter."""
    assert shown(draft_of("---\n\nText: one.", "a.md")) == [(None, "Text: one.")]


def test_front_matter_cannot_run_away() -> None:
    """Aliases are not followed, deep nesting and tags are no harm."""
    bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: !!python/object:os.system Bees\n---\nText."
    assert shown(draft_of(bomb, "a.md"))[-1] == (None, "Text.")
    assert shown(draft_of("---\ntitle: " + "[" * 5000 + "\n---\nText.", "a.md"))[-1] == (None, "Text.")


PIECES = st.sampled_from(
    [
        *["\n", "\n\n", " ", "\t", "\u00a0", "\u200b", "\ufeff", "\x0c", "\u2028", "\r\n"],
        *[
            "Title:",
            "Author: ",
            "Date: 12 May 2025",
            "---\n",
            "@highlight\n",
            "@highlight One ",
            "# ",
            "## ",
            "- ",
            "* ",
            "1. ",
            "> ",
            "•",
        ],
        *[
            "[a](b)",
            "![a](b)",
            "**",
            "_",
            "`",
            "\\",
            "===",
            "---",
            "Story highlights",
            "By Ada Fenn",
            "CNN  — ",
            "Related: ",
        ],
        *["word", "The council met.", "“", "”", "Read more", ":", "é", "日本語。", "\ud800", "\0", "\x1b[31m"],
    ]
)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=30).map("".join))


@given(TEXTS, st.sampled_from(TEXT_SUFFIXES))
def test_nothing_is_lost_by_any_format(text: str, suffix: str) -> None:
    """Paragraphs and furniture cover all that is not white space, in order, whatever the text."""
    data = ("x" + text).encode("utf-8", "surrogatepass") + b" and so on, for a sentence or two" * 3
    assume(not looks_binary(data))
    draft = draft_of(data, "a" + suffix)
    spans = sorted([*(one.span for one in draft.paragraphs), *draft.furniture])
    assert [one.span for one in draft.paragraphs] == sorted(one.span for one in draft.paragraphs)
    assert lost(draft.text, spans) == ""
    assert all(one.text == draft.text[slice(*one.span)] for one in draft.paragraphs)


def test_a_heading_that_says_the_headline_again_is_the_headline() -> None:
    """Front matter and a first heading with the same words give one headline; another heading is a subhead."""
    same = draft_of("---\ntitle: Bridge Shut\n---\n\n# Bridge shut\n\nThe text.\n", "a.md")
    other = draft_of("---\ntitle: Bridge shut\n---\n\n# What happened\n\nThe text.\n", "a.md")
    assert ("title", "Bridge shut") in shown(same)
    assert ("subhead", "What happened") in shown(other)


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\v", "\f"])
def test_every_line_end_ends_a_line(end: str) -> None:
    """Twice, it parts paragraphs; a head of labelled lines may be parted by it too."""
    draft = draft_of(f"Title: Council shuts bridge{end}By: Ada Fenn{end}{end}One,{end}and on.{end}{end}Two.")
    assert [text for _, text in shown(draft)][:2] == ["Council shuts bridge", "Ada Fenn"]
    assert [" ".join(text.split()) for _, text in shown(draft)][2:] == ["One, and on.", "Two."]
    assert [block.text for block in dissect(draft).blocks][-1] == "Two."
    assert lost(draft.text, sorted([*(block.span for block in dissect(draft).blocks), *dissect(draft).furniture])) == ""
