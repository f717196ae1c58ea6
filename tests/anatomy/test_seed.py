"""The story everything began with: nineteen parts, each right."""

from __future__ import annotations

from pathlib import Path

from tests.drafts import kinds, lost, parts, story_of
from tui_reader.anatomy import dissect
from tui_reader.formats import file_source, read
from tui_reader.story import BlockKind, Title

K = BlockKind

OWN = """Story highlights

The harbour master blames the weather and the long neglect of the north quay

There have been three fires at the harbour since the spring

HBP  —\u00a0

The harbour master of Vell, Ines Calder, has resigned over the failure to repair the north quay before the winter.

Calder, who had held the post for nine years, made her decision public in a letter of four lines to the Harbour Post.

Storm claims second ferry in a week

The county and the town agreed to pay for the repairs in February but have paid for nothing since then.

The county failed to send the steel, the stone and the divers that it had promised to send, she wrote

Hanging by a rope

A new meeting was planned but no date has been announced.

Engineer: county’s plan for quay may not be workable

Work goes on

Last week as many as nine cracks were found in two of the piers.
"""


def test_the_seed(shared: Path) -> None:
    """Header, two highlights, dateline, eleven paragraphs, two linked headlines, two subheads; the title is made up."""
    (draft,) = read(file_source(shared / "examples" / "seed.txt"))
    story = dissect(draft)
    assert kinds(story) == [
        *[K.HIGHLIGHTS_HEADER, K.HIGHLIGHT, K.HIGHLIGHT, K.DATELINE, K.PARAGRAPH, K.PARAGRAPH, K.LINKED_HEADLINE],
        *[K.PARAGRAPH, K.PARAGRAPH, K.PARAGRAPH, K.SUBHEAD, K.PARAGRAPH, K.PARAGRAPH, K.PARAGRAPH, K.LINKED_HEADLINE],
        *[K.SUBHEAD, K.PARAGRAPH, K.PARAGRAPH, K.PARAGRAPH],
    ]
    assert story.linked_headlines == (
        "ISIS claims teen suicide bomb attack that kills 5",
        "John Kerry: Russia’s solution for Syria may not be workable",
    )
    subheads = [block.text for block in story.blocks if block.kind is K.SUBHEAD]
    assert subheads == ["Hanging by a thread", "Conflict continues"]
    unstopped = next(block for block in story.blocks if block.text.endswith("he said"))
    assert unstopped.kind is K.PARAGRAPH
    assert story.title == Title(
        "The Syrian opposition’s chief peace negotiator, Mohammad Alloush, has resigned", derived=True
    )
    assert (story.about.outlet, story.about.language, story.about.published) == ("CNN", "en", None)
    assert lost(draft.text, sorted([*(block.span for block in story.blocks), *story.furniture])) == ""


def test_a_story_of_our_own_in_the_same_shape() -> None:
    """The same parts in other words, so that the seed is not learnt by heart."""
    story = story_of(OWN)
    assert kinds(story) == [
        *[K.HIGHLIGHTS_HEADER, K.HIGHLIGHT, K.HIGHLIGHT, K.DATELINE, K.PARAGRAPH, K.PARAGRAPH, K.LINKED_HEADLINE],
        *[K.PARAGRAPH, K.PARAGRAPH, K.SUBHEAD, K.PARAGRAPH, K.LINKED_HEADLINE, K.SUBHEAD, K.PARAGRAPH],
    ]
    assert story.title == Title("The harbour master of Vell, Ines Calder, has resigned", derived=True)


def test_other_line_ends_change_nothing() -> None:
    """CRLF, a byte order mark, UTF-16: the same parts."""
    wanted = parts(story_of(OWN))
    for data in (OWN.replace("\n", "\r\n").encode(), OWN.encode("utf-8-sig"), OWN.encode("utf-16")):
        assert parts(story_of(data)) == wanted


def test_hard_wrapping_changes_nothing() -> None:
    """The same story with lines of 60 characters has the same parts."""
    import textwrap

    wrapped = "\n\n".join(textwrap.fill(one, 60, break_on_hyphens=False) for one in OWN.split("\n\n"))
    assert parts(story_of(wrapped)) == parts(story_of(OWN))


def test_every_decision_says_why() -> None:
    """Each block says what decided, and how sure it is."""
    for block in story_of(OWN).blocks:
        assert block.why
        assert 0 < block.certainty <= 1
