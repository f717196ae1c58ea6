"""Rules of the text formats that single golden files cannot show."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.output.stories import blocks, bridge, row_of, untitled
from tui_reader.output import Options, write, write_stories
from tui_reader.output.head import byline, duration, mark_of, minutes_to_read, reading_order
from tui_reader.output.layout import row_lines
from tui_reader.output.names import longer_prefixes
from tui_reader.safe_text import safe_line
from tui_reader.story import About, BlockKind, Marks, Place, Story, Title
from tui_reader.widths import cell_width

PROSE = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=60)
IDS = st.lists(st.text("01", min_size=64, max_size=64), min_size=1, max_size=20, unique=True)


def text_of(story: Story, name: str = "text", width: int = 72) -> str:
    out = BytesIO()
    write(story, name, out, Options(width=width))
    return out.getvalue().decode()


@given(st.lists(PROSE, max_size=4), st.integers(10, 100))
def test_no_line_is_wider_than_asked_and_no_word_is_lost(texts: list[str], width: int) -> None:
    """All text of all kinds is there, whatever the width."""
    kinds = [BlockKind.HIGHLIGHT, BlockKind.QUOTE, BlockKind.LINKED_HEADLINE, BlockKind.PARAGRAPH]
    story = untitled()._replace(
        title=Title("Headline"), blocks=blocks(list(zip(kinds, texts, strict=False))), truncated=False
    )
    lines = text_of(story, width=width).splitlines()
    assert all(cell_width(line) <= width for line in lines)
    written = "".join("".join(lines).split()).replace("▎", "")
    for text in texts:
        assert "".join(safe_line(text).split()).replace("\u200b", "").replace("▎", "") in written.replace("\u200b", "")


@given(st.lists(PROSE.map(str.strip).filter(bool), min_size=1, max_size=3))
def test_markdown_takes_no_text_for_mark_up(texts: list[str]) -> None:
    """A Markdown reader sees just our headings and the story's text as it is."""
    parts = [(BlockKind.PARAGRAPH, text) for text in texts]
    story = untitled()._replace(title=Title("Headline"), about=About(), blocks=blocks(parts), truncated=False)
    tokens = MarkdownIt("commonmark").parse(text_of(story, "markdown"))
    inline = [token for token in tokens if token.type == "inline"]
    assert [token.type for token in tokens if token.nesting == 1] == ["heading_open"] + ["paragraph_open"] * len(texts)
    seen = ["".join(child.content for child in token.children or ()) for token in inline]
    assert ["".join(text.split()) for text in seen[1:]] == ["".join(safe_line(text).split()) for text in texts]


def test_several_stories_are_told_apart() -> None:
    """A rule stands between two, none before the first or after the last."""
    out = BytesIO()
    write_stories([untitled()] * 3, "text", out, Options(width=40))
    assert out.getvalue().decode().count("\n\n" + "=" * 40 + "\n\n") == 2


def test_what_the_headline_says_is_not_said_again() -> None:
    """Title and byline blocks that the head shows are left out; a second name is not."""
    text = text_of(bridge())
    assert text.count("Harrow Bay bridge to stay shut until spring") == 1
    assert text.count("Ada Fenn") == 1
    assert "Photographs by Rosalind Quill" in text


@pytest.mark.parametrize(
    ("about", "line"),
    [
        (About(), ""),
        (About(bylines=("Ada Fenn",)), "By Ada Fenn"),
        (About(bylines=("Ada Fenn", "Bo Lind", "Cy Moor"), outlet="HBP"), "By Ada Fenn, Bo Lind and Cy Moor, HBP"),
        (About(outlet="HBP"), "HBP"),
    ],
)
def test_the_byline_says_what_is_known(about: About, line: str) -> None:
    """Names, outlet, both or nothing."""
    assert byline(untitled()._replace(about=about)) == line


def test_minutes_are_whole_and_never_none() -> None:
    """Two hundred and thirty words a minute."""
    assert [minutes_to_read(words) for words in (0, 100, 230, 600, 2300)] == [1, 1, 1, 3, 10]


def test_what_takes_hours_says_so() -> None:
    """Under a headline, too."""
    assert [duration(minutes) for minutes in (1, 99, 100, 6182)] == ["1 min", "99 min", "2 h", "103 h"]
    long = row_of(untitled())._replace(words=1_421_860)
    assert "103 h" in byline(long, datetime(2025, 6, 3, tzinfo=UTC)).split(" · ")


def test_highlights_after_the_body_are_read_first() -> None:
    """Bullets at the end of a file come under the headline; elsewhere they stay."""
    kinds = (BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.HIGHLIGHT)
    assert reading_order(blocks([(kind, "x") for kind in kinds])) == [0, 2, 1]
    assert reading_order(blocks([(kind, "x") for kind in (*kinds, BlockKind.PARAGRAPH)])) == [0, 1, 2, 3]


@given(IDS)
def test_a_short_id_names_one_story(ids: list[str]) -> None:
    """Each prefix is unique, at least six digits long, and no longer than needed."""
    longer = longer_prefixes(sorted(ids))
    assert all(len(prefix) > 6 for prefix in longer.values())
    for story_id in ids:
        prefix = longer.get(story_id, story_id[:6])
        assert [other for other in ids if other.startswith(prefix)] == [story_id]
        assert len(prefix) == 6 or sum(other.startswith(prefix[:-1]) for other in ids) > 1


def test_styles_add_nothing_but_styles() -> None:
    """Without its sequences, styled text is the plain text."""
    from tests.hostile import STYLING

    assert STYLING.sub("", text_of(bridge(), "terminal")) == text_of(bridge())


@pytest.mark.parametrize(
    ("marks", "mark"),
    [
        (Marks(), "●"),
        (Marks(place=Place(0, 0, 0.0)), "●"),
        (Marks(read=True), ""),
        (Marks(read=True, place=Place(9, 0, 1.0)), ""),
        (Marks(place=Place(3, 0, 0.5)), "◔"),
        (Marks(read=True, place=Place(3, 0, 0.5)), "◔"),
    ],
)
def test_what_a_mark_tells(marks: Marks, mark: str) -> None:
    """A story that was begun shows that, though it was read before."""
    assert mark_of(marks) == mark
    assert next(row_lines(row_of(bridge()._replace(marks=marks)), Options()))[1].text == f"  {mark or ' '}  "


def test_text_can_be_read_aloud() -> None:
    """In the order of reading, a part a line where lines are not wrapped; no frames, no columns, no words spelt out."""
    lines = text_of(bridge(), width=0).splitlines()
    spoken = [line for line in lines if line and not set(line) <= set("-=")]
    assert spoken[0] == bridge().title.text and spoken[1].startswith("By ")
    assert not [line for line in lines if any("\u2500" <= sign <= "\u259f" for sign in line.removeprefix("▎"))]
    assert not [line for line in lines if "   " in line.strip()]
    paragraphs = [block.text for block in bridge().blocks if block.kind is BlockKind.PARAGRAPH]
    assert paragraphs and all(text in spoken for text in paragraphs)


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_a_part_of_which_nothing_can_be_shown(name: str) -> None:
    """A subhead that is all control characters is left out, and the rest of the story stands there."""
    kinds = [(BlockKind.PARAGRAPH, "Before."), (BlockKind.SUBHEAD, "\x1b[31m"), (BlockKind.PARAGRAPH, "Afterwards.")]
    written = text_of(untitled()._replace(blocks=blocks(kinds)), name)
    assert "Before." in written
    assert "Afterwards." in written


def test_a_page_is_not_named_by_a_headline_that_is_made_up() -> None:
    """What a browser shows as the page's title says so, too, as the page does."""
    said = "(from the story&#x27;s first words)"
    assert f"{untitled().title.text} {said}</title>" in text_of(untitled(), "html")
    assert said not in text_of(bridge(), "html")
