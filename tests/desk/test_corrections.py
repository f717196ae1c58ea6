"""The reader puts right what a block is: it is so from then on, wherever the story is shown."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.conftest import Write
from tui_reader.desk import Desk
from tui_reader.desk.correcting import in_force
from tui_reader.story import Block, BlockKind, Precision, Story
from tui_reader.story.corrections import Correction, digest_of

NewDesk = Callable[[], Desk]

SUBHEAD = "A winter without a road"
MORE = "Traders on the north bank say they cannot wait that long, and have asked the county for a meeting this week."
AGAIN = "The council will meet on Friday to hear what the divers saw below the water line, and what it will cost."


@pytest.fixture
def story(desk: Desk, write: Write) -> Story:
    """A story in the library."""
    write("a.txt", "Bridge shut", SUBHEAD, MORE, "READ MORE: No more money for bridges", AGAIN)
    desk.keep_fresh()
    return desk.story("a.txt")


def number_of(story: Story, text: str) -> int:
    """The number of the block that says so."""
    return next(number for number, block in enumerate(story.blocks) if block.text == text)


def kind_of(desk: Desk, text: str, ref: str = "a.txt") -> BlockKind:
    """What a block of a story is now."""
    story = desk.story(ref)
    return story.blocks[number_of(story, text)].kind


def test_a_correction_wins_and_says_so(desk: Desk, story: Story, new_desk: NewDesk) -> None:
    """It holds however the story is asked for, after a restart too, and changes nothing but the one block."""
    number = number_of(story, SUBHEAD)
    assert desk.correct(story, number, BlockKind.HIGHLIGHT) == f"called “{SUBHEAD}” a highlight"
    later = new_desk()
    for each in (desk.by_id(story.id), later.story("a.txt"), later.story(story.id[:8])):
        block = each.blocks[number]
        assert (block.kind, block.certainty, block.why) == (BlockKind.HIGHLIGHT, 1.0, "corrected by the reader")
        assert each.highlights == (SUBHEAD,)
        assert [one for at, one in enumerate(each.blocks) if at != number] == [
            one for at, one in enumerate(story.blocks) if at != number
        ]
        assert (each.title, each.about) == (story.title, story.about)


def test_it_can_be_taken_back_and_done_again(desk: Desk, story: Story) -> None:
    """As any mark; and given up, which is a step by itself."""
    number, before = number_of(story, MORE), story.blocks[number_of(story, MORE)].kind
    desk.correct(story, number, BlockKind.QUOTE)
    desk.correct(desk.story("a.txt"), number, None)
    assert kind_of(desk, MORE) is before
    assert desk.undo() == "left “Traders on the north bank say they …” to newsread again"
    assert kind_of(desk, MORE) is BlockKind.QUOTE
    assert desk.undo() and kind_of(desk, MORE) is before
    assert desk.redo() and kind_of(desk, MORE) is BlockKind.QUOTE


def test_nothing_to_leave_is_no_step(desk: Desk, story: Story) -> None:
    """A block that was not put right is left to newsread already."""
    assert desk.correct(story, 0, None) == ""
    assert desk.undo() is None


def test_no_link_is_laid_over_a_correction(desk: Desk, write: Write) -> None:
    """A paragraph that another story has as its headline is a link, until the reader says what it is."""
    write("b.txt", "Ferry service doubled")
    write("a.txt", "Bridge shut", MORE, "Ferry service doubled", AGAIN)
    desk.keep_fresh()
    story = desk.story("a.txt")
    number = number_of(story, "Ferry service doubled")
    assert story.blocks[number].kind is BlockKind.LINKED_HEADLINE and len(story.links) == 1
    desk.correct(story, number, BlockKind.SUBHEAD)
    now = desk.story("a.txt")
    assert now.blocks[number].kind is BlockKind.SUBHEAD and not now.links
    desk.correct(now, number, BlockKind.LINKED_HEADLINE)
    (link,) = desk.story("a.txt").links
    assert link.target == desk.story("b.txt").id


def test_what_the_blocks_say_of_the_story_is_told_anew(desk: Desk, write: Write) -> None:
    """A headline, a byline and a time are so in every mouth; what the file itself names stays."""
    file = write("a.txt", "x")
    file.write_text(f"A poem of the sea\n\nBy the river they sat\n\n{MORE}\n\n{AGAIN}\n", encoding="utf-8")
    story = desk.story("a.txt")
    for text, kind in (("A poem of the sea", BlockKind.NOTE), ("By the river they sat", BlockKind.TITLE)):
        desk.correct(desk.story("a.txt"), number_of(story, text), kind)
    now = desk.story("a.txt")
    assert (now.title.text, now.title.derived, now.about.title) == ("By the river they sat", False, now.title.text)
    assert now.about.bylines == ()
    desk.correct(now, number_of(story, "By the river they sat"), BlockKind.PARAGRAPH)
    assert desk.story("a.txt").title.derived
    desk.correct(now, number_of(story, "By the river they sat"), BlockKind.BYLINE)
    assert desk.story("a.txt").about.published == story.about.published


def test_a_list_shows_what_was_put_right(desk: Desk, write: Write) -> None:
    """The row of a story, and of a hit, has the headline that the reader said is it, and the date; taken back, not."""
    file = write("a.txt", "x")
    day = "What was known on 3 June 2025 and after"
    file.write_text(f"{day}\n\nBy the river they sat\n\n{MORE}\n\n{AGAIN}\n", encoding="utf-8")
    desk.keep_fresh()
    story, before = desk.story("a.txt"), desk.rows(desk.view())
    for text, kind in (("By the river they sat", BlockKind.TITLE), (day, BlockKind.TIMESTAMP)):
        desk.correct(story, number_of(story, text), kind)
    (row,) = desk.rows(desk.view())
    assert row.title == ("By the river they sat", False) != before[0].title
    assert row.about.published is not None and row.about.published.value == "2025-06-03"
    assert (row.paths, row.marks.corrections != ()) == (("a.txt",), True)
    (hit,) = desk.hits(desk.search("traders"))
    assert hit.row == row
    desk.undo()
    desk.undo()
    assert desk.rows(desk.view()) == before


def test_it_moves_with_an_edit(desk: Desk, write: Write) -> None:
    """A file edited in place keeps what was said of the blocks that still say the same, wherever they are now."""
    write("a.txt", "Bridge shut", SUBHEAD, MORE, AGAIN)
    desk.keep_fresh()
    story = desk.story("a.txt")
    desk.correct(story, number_of(story, MORE), BlockKind.QUOTE)
    desk.correct(story, number_of(story, AGAIN), BlockKind.NOTE)
    changed = AGAIN.replace("Friday", "Monday")
    write("a.txt", "Bridge shut", "The county is asked for money.", MORE, SUBHEAD, changed, mtime=1_700_000_100)
    desk.keep_fresh()
    assert kind_of(desk, MORE) is BlockKind.QUOTE
    assert kind_of(desk, changed) is not BlockKind.NOTE
    now = desk.story("a.txt")
    desk.correct(now, number_of(now, MORE), BlockKind.CAPTION)
    assert kind_of(desk, MORE) is BlockKind.CAPTION
    desk.correct(now, number_of(now, MORE), None)
    assert kind_of(desk, MORE) is BlockKind.PARAGRAPH
    assert desk.undo() and desk.undo() and kind_of(desk, MORE) is BlockKind.QUOTE


def test_of_blocks_that_say_the_same_the_nearest_is_meant() -> None:
    """Each correction is of one block, that in its place before any other."""
    said = digest_of("Advertisement")
    blocks = [Block(BlockKind.PARAGRAPH, "Advertisement", (at, at + 13), 1, "") for at in (0, 50, 90)]
    here, moved = Correction((50, 63), said, BlockKind.PROMO), Correction((60, 73), said, BlockKind.NOTE)
    assert in_force(blocks, [moved, here]) == {1: here, 2: moved}
    assert in_force(blocks[:1], [moved, here]) == {0: moved}


def test_marks_of_another_machine_bring_corrections(desk: Desk, story: Story, tmp_path: Path) -> None:
    """Exported and imported, they hold there."""
    from tests.desk.asking import settings_in

    desk.correct(story, number_of(story, SUBHEAD), BlockKind.NOTE)
    lines = [line.encode() for line in desk.export_marks()]
    (tmp_path / "other").mkdir()
    os.symlink(tmp_path / "stories", tmp_path / "other" / "stories")
    other = Desk(settings_in(tmp_path / "other"))
    other.import_marks(lines)
    assert kind_of(other, SUBHEAD) is BlockKind.NOTE
    assert [line.encode() for line in other.export_marks()] == lines
    other.close()


def test_labelled_stories(desk: Desk, story: Story) -> None:
    """The text as it was read and every part with its kind, and which of these a person judged."""
    desk.correct(story, number_of(story, SUBHEAD), BlockKind.NOTE)
    assert desk.corrected() == [story.id]
    labelled = desk.labelled(story.id)
    assert labelled is not None
    assert labelled.name == f"unnamed_{story.id[:12]}"
    assert labelled.text.startswith("Title: Bridge shut\n") and AGAIN in labelled.text
    assert [part.text.removeprefix("READ MORE: ") for part in labelled.blocks] == [each.text for each in story.blocks]
    assert [(part.kind, part.text) for part in labelled.blocks if part.source == "reading"] == [("note", SUBHEAD)]
    assert ("linked_headline", "READ MORE: No more money for bridges") in [part[:2] for part in labelled.blocks]
    desk.undo()
    assert desk.labelled(story.id) is None


def test_the_date_follows_the_reader(desk: Desk, write: Write) -> None:
    """A block that was put right as a time dates the story, whose file alone did so before; taken back, the file's."""
    file = write("a.txt", "x")
    file.write_text(f"Bridge shut\n\nWhat was known on 3 June 2025 and after\n\n{MORE}\n\n{AGAIN}\n", encoding="utf-8")
    story = desk.story("a.txt")
    assert story.about.published is not None and story.about.published.precision is Precision.FILE
    desk.correct(story, number_of(story, "What was known on 3 June 2025 and after"), BlockKind.TIMESTAMP)
    now = desk.story("a.txt")
    assert now.about.published is not None and now.about.published.value == "2025-06-03"
    desk.correct(now, number_of(now, "What was known on 3 June 2025 and after"), None)
    assert desk.story("a.txt").about.published == story.about.published
