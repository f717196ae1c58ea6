"""Numbers of list items, from the file to every format: a text says "as in step 3"."""

from __future__ import annotations

from io import BytesIO

import pytest
from markdown_it import MarkdownIt

from tests.drafts import lost, story_of
from tui_reader.output import Options, write
from tui_reader.story import Story

LEAD = "The garden of Harrow Bay has been tended for a hundred years by people who live nearby, and by their children."
LAST = "The third step is the hardest of all, said Piet Harrower, who has waited for ten years and will wait for more."
STEPS = "1. You ask the warden\n2. You sow barley\n3. You wait"


def numbers(text: str, name: str = "a.md") -> list[tuple[str, str]]:
    """Number and text of each item."""
    story = story_of(text, name)
    spans = sorted([*(block.span for block in story.blocks), *story.furniture])
    if not story.extracted:
        assert lost(text, spans) == ""
    return [(block.number, block.text) for block in story.blocks if block.kind in ("list_item", "highlight")]


def written(story: Story, name: str) -> str:
    out = BytesIO()
    write(story, name, out, Options())
    return out.getvalue().decode()


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_steps_keep_their_numbers(name: str) -> None:
    """In plain text and in Markdown."""
    assert numbers(f"How gardens grow\n\n{LEAD}\n\n{LAST}\n\n{STEPS}\n\n{LAST}", name) == [
        ("1.", "You ask the warden"),
        ("2.", "You sow barley"),
        ("3.", "You wait"),
    ]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ("(1) One\n(2) Two", ["(1)", "(2)"]),
        ("① One\n② Two", ["①", "②"]),
        ("1) One\n2) Two", ["1)", "2)"]),
        ("• One\n• Two", ["", ""]),
        ("- 1912 was wet\n- 1913 was dry", ["", ""]),
    ],
)
def test_forms_of_numbers(items: str, expected: list[str]) -> None:
    """What stands before an item is kept as it is; a bullet is no number, nor is how a text begins."""
    found = numbers(f"How gardens grow\n\n{LEAD} It began in 1911.\n\n{items}\n\n{LAST}", "a.txt")
    assert [number for number, _ in found] == expected


def test_highlights_are_numbered() -> None:
    """Those in lines and those in one line."""
    for items in (STEPS, STEPS.replace("\n", " ")):
        story = story_of(f"How gardens grow\n\nStory highlights\n{items}\n\n{LEAD}\n\n{LAST}")
        assert [(b.kind, b.number) for b in story.blocks if b.number] == [("highlight", f"{n}.") for n in (1, 2, 3)]
        assert "  1. You ask the warden\n  2. You sow barley\n  3. You wait\n" in written(story, "text")


def test_markdown_counts_by_itself() -> None:
    """The same number before each item, lists within items, and an item of two paragraphs."""
    nested = (
        "1. One\n   1. Inner\n   1. Inner, too\n   - bullet\n1. Two\n\n   More of two.\n\n1. Three\n\nText.\n\n1. Anew"
    )
    assert [number for number, _ in numbers(nested)] == ["1.", "1.", "2.", "", "2.", "3.", "1."]
    assert [number for number, _ in numbers("7. Seven\n7. Eight")] == ["7.", "8."]


PAGE = f"""<html><body><article><h1>How gardens grow</h1><p>{LEAD}</p><p>{LAST}</p>
<ol start="3"><li>You ask the warden for a bed</li><li><p>You sow barley</p><p>in rings</p>
<ol type="a"><li>by hand</li><li>with a machine</li></ol></li><li value="9">You wait</li></ol>
<ul><li>No number stands here</li></ul><ol type="I" reversed><li>Four steps</li><li>Three steps</li></ol>
<p>{LAST} {LEAD}</p></article></body></html>"""


def test_a_page_counts_its_items() -> None:
    """By `start`, `value`, `type` and `reversed`; a list within an item by itself."""
    assert numbers(PAGE, "a.html") == [
        ("3.", "You ask the warden for a bed"),
        ("4.", "You sow barley"),
        ("", "in rings"),
        ("a.", "by hand"),
        ("b.", "with a machine"),
        ("9.", "You wait"),
        ("", "No number stands here"),
        ("II.", "Four steps"),
        ("I.", "Three steps"),
    ]


def test_every_format_shows_the_numbers() -> None:
    """Text; Markdown that comes out so when it is shown; HTML with the value of each item."""
    story = story_of(PAGE, "a.html")
    text = written(story, "text")
    assert "  3. You ask the warden for a bed\n  4. You sow barley\n  – in rings\n  a. by hand\n" in text
    tokens = MarkdownIt("commonmark").parse(written(story, "markdown"))
    starts = [token.attrGet("start") or 1 for token in tokens if token.type == "ordered_list_open"]
    shown = [token.content for token in tokens if token.type == "inline"]
    assert starts == [3, 9]
    assert {"You sow barley", "a. by hand", "You wait", "II. Four steps"} < set(shown)
    page = written(story, "html")
    assert '<ol>\n<li value="3">You ask the warden for a bed</li>\n<li value="4">You sow barley</li>\n</ol>' in page
    assert '<li value="9">You wait</li>' in page and "<li>a. by hand</li>" in page


def test_numbers_that_markdown_would_count_anew() -> None:
    """Where a list leaves a number out, each item still shows its own."""
    story = story_of(f"# How gardens grow\n\n{LEAD}\n\n1. One\n3. Three\n12. Twelve\n\n{LAST}", "a.md")
    assert "\n1. One\n\n- 3\\. Three\n\n12. Twelve\n" in written(story, "markdown")
    assert "  12. Twelve\n" in written(story, "text")
