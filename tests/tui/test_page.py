"""Laying a story out: pure, without a screen."""

from __future__ import annotations

from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tui.stories import BRIDGE, FERRY, MINISTER, TITLE, long_story, story
from tui_reader.folding import find_all
from tui_reader.story import BlockKind, Place
from tui_reader.tui.find import Matches, find_in
from tui_reader.tui.page import Page, lay_out
from tui_reader.tui.pieces import Role, compose
from tui_reader.widths import cell_width

BYLINE = "By Ada Fenn, Coastal Courier · today 14:05 · 3 min"


def page_of(parts: tuple[tuple[BlockKind, str], ...] = BRIDGE, width: int = 60, furniture: bool = False) -> Page:
    return lay_out(compose(story(parts), BYLINE, furniture), width)


def drawn(page: Page) -> list[str]:
    return [page.drawn(line) for line in page.lines]


def test_a_story_looks_as_sketched() -> None:
    """Headline, byline, framed highlights, then each part with its own mark."""
    assert drawn(page_of()) == [
        "",
        TITLE,
        BYLINE,
        "",
        "╭ Story highlights ────────────────────────────────────────╮",
        "│ • Engineers find cracks in two of the six piers          │",
        "│ • Ferries to run every half hour from Monday             │",
        "╰──────────────────────────────────────────────────────────╯",
        "",
        "HARROW BAY",
        "",
        "The bridge over Harrow Bay will stay closed until the",
        "spring, engineers said on Tuesday, after divers found cracks",
        "in two of its six piers.",
        "",
        f"→ {FERRY}",
        "",
        "Traders on the north bank say they cannot wait that long.",
        "",
        "A winter without a road",
        "",
        "▎ “We lose every second customer,” said one of them, whose",
        "▎ shop stands by the barrier.",
        "",
        "The council will meet on Friday to hear what the divers saw",
        "below the water line.",
        "",
        f"⇢ {MINISTER}",
        "",
        "    Photos: The bridge at dusk",
        "",
        "Editor’s note: an earlier version named the wrong pier.",
        "",
        "· 2 lines of page furniture ·",
        "",
    ]


def test_furniture_unfolds() -> None:
    """Page furniture is folded to a count, and shown in full when asked for."""
    assert drawn(page_of(furniture=True))[-3:] == ["Read more", "Sign up for the harbour letter", ""]


def test_a_headline_is_shown_once() -> None:
    """A title block that is the headline is not repeated, and carries the headline's block number."""
    parts = ((BlockKind.TITLE, TITLE.upper()), (BlockKind.PARAGRAPH, "Body."))
    page = page_of(parts)
    assert drawn(page).count(TITLE) == 1
    assert TITLE.upper() not in drawn(page)
    assert page.pieces[0].block == 0


def test_another_title_block_is_not_lost() -> None:
    """A title block that says something else than the headline stays."""
    assert "Another headline" in drawn(page_of(((BlockKind.TITLE, "Another headline"), (BlockKind.PARAGRAPH, "Body."))))


def test_a_byline_block_is_left_out_only_if_it_says_nothing_more() -> None:
    """``By Ada Fenn`` is said under the headline; a correspondent's post is not."""
    said = page_of(((BlockKind.BYLINE, "By Ada Fenn"), (BlockKind.PARAGRAPH, "Body.")))
    more = page_of(((BlockKind.BYLINE, "By Ada Fenn, harbour correspondent"), (BlockKind.PARAGRAPH, "Body.")))
    assert "By Ada Fenn" not in drawn(said)
    assert "By Ada Fenn, harbour correspondent" in drawn(more)


def test_a_derived_headline_says_so() -> None:
    """A headline made from the lead is of its own role and followed by a note."""
    page = lay_out(compose(story(derived=True), BYLINE), 60)
    assert page.lines[1].role is Role.DERIVED_TITLE
    assert drawn(page)[2] == "(from the story's first words)"


def test_highlights_without_header_get_a_frame_with_a_title() -> None:
    """The frame is the highlights', header or none; a header alone frames nothing."""
    assert "╭ Story highlights " in drawn(page_of(((BlockKind.HIGHLIGHT, "One"),)))[4]
    lonely = drawn(page_of(((BlockKind.HIGHLIGHTS_HEADER, "Key points"), (BlockKind.PARAGRAPH, "Body."))))
    assert "Key points" in lonely
    assert not any("╭" in line for line in lonely)


def test_a_long_highlights_header_stands_in_the_frame() -> None:
    """A header too long for the frame's edge is wrapped inside it, every line as wide as the frame."""
    header = "What you should know before you set out for the north bank of Harrow Bay today"
    page = page_of(((BlockKind.HIGHLIGHTS_HEADER, header), (BlockKind.HIGHLIGHT, "One")), width=40)
    frame = [line for line in drawn(page) if line[:1] in "╭│╰" and line]
    assert {cell_width(line) for line in frame} == {40}
    assert [line for line in frame if "out for the north bank" in line]


def test_highlights_after_the_body_are_read_before_it() -> None:
    """A file that ends in its highlights shows them under the headline."""
    page = page_of(((BlockKind.PARAGRAPH, "Body."), (BlockKind.HIGHLIGHT, "Bullet")))
    lines = drawn(page)
    assert next(n for n, line in enumerate(lines) if "Bullet" in line) < lines.index("Body.")


def test_a_place_survives_another_width() -> None:
    """The text on top stays on top however often the page is laid out anew."""
    pieces = compose(long_story())
    anchor = lay_out(pieces, 72).anchor(50)
    for width in (40, 100, 33, 72):
        page = lay_out(pieces, width)
        line = page.lines[page.line_of(*anchor)]
        assert line.piece == anchor[0]
        assert line.start <= anchor[1] <= line.end
    assert lay_out(pieces, 72).line_of(*anchor) in (50, 51)


def test_places_and_anchors_are_each_others_inverse() -> None:
    """A kept place leads back to the same text, and the beginning of the story to the headline."""
    page = page_of()
    for number, piece in enumerate(page.pieces):
        if piece.block:
            assert page.anchor_of(page.place((number, 3), 0.5)) == (number, 3)
    assert page.anchor_of(Place(0, 0, 0.0)) == (0, 0)


def test_a_place_in_a_text_that_shrank_still_leads_somewhere() -> None:
    """A place beyond the story, as after an edit of the file, is no error."""
    page = page_of()
    piece, offset = page.anchor_of(Place(999, 5, 0.9))
    assert 0 <= page.line_of(piece, offset) < len(page.lines)


def test_find_runs_across_line_ends() -> None:
    """A phrase that the page breaks over two lines is one match, shown in both."""
    page = page_of()
    (match,) = find_in(page.pieces, partial(find_all, needle="until the spring, engineers"))
    lines = [number for number, line in enumerate(page.lines) if list(Matches([match]).within(line))]
    assert len(lines) == 2
    assert page.pieces[match.piece].text[match.start : match.end] == "until the spring, engineers"


def test_find_reads_marks_and_notes_of_ours_nowhere() -> None:
    """What newsread draws of its own is not the story's text."""
    pieces = compose(story(derived=True), BYLINE)
    assert find_in(pieces, partial(find_all, needle="furniture")) == ()
    assert find_in(pieces, partial(find_all, needle="first words")) == ()


def test_matches_step_round() -> None:
    """Next after the last is the first; without a current match the top of the screen decides."""
    page = page_of()
    matches = Matches(find_in(page.pieces, partial(find_all, needle="bridge")))
    assert len(matches) > 3
    assert matches.after(1, page, 0) == 0
    assert matches.after(-1, page, 0) == len(matches) - 1
    late = matches.after(1, page, 20)
    assert page.line_of(matches.found[late].piece, matches.found[late].start) >= 20
    matches.current = len(matches) - 1
    assert matches.after(1, page, 0) == 0


def test_a_copied_passage_flows() -> None:
    """Copied lines of a paragraph are joined, marks and frames are left out, parts are parted."""
    page = page_of()
    first = drawn(page).index("│ • Ferries to run every half hour from Monday             │")
    spans = [(number, (0, len(page.drawn(page.lines[number])))) for number in range(first, first + 7)]
    assert page.passage(spans) == (
        "Ferries to run every half hour from Monday\n\nHARROW BAY\n\n"
        "The bridge over Harrow Bay will stay closed until the spring, engineers said on Tuesday, "
        "after divers found cracks"
    )


def test_part_of_a_line_is_copied_exactly() -> None:
    """A selection within a line gives just its characters."""
    page = page_of()
    number = drawn(page).index(f"→ {FERRY}")
    assert page.passage([(number, (2, 7))]) == "Ferry"
    assert page.passage([(number, (0, 4))]) == "Fe"


def test_hostile_text_is_laid_out_harmless() -> None:
    """Escape sequences, controls and overrides never reach a line; the text beside them does."""
    evil = "before \x1b]0;owned\x07\x1b[31m[bold]red[/bold]\u202e after\r\n\tSENTINEL"
    page = lay_out(compose(story(tuple((kind, evil) for kind in BlockKind), title=evil), evil, True), 60)
    text = "\n".join(drawn(page))
    assert all(character.isprintable() for line in drawn(page) for character in line)
    assert text.count("SENTINEL") >= len(BlockKind) - 2
    assert "[bold]red[/bold]" in text


WORD = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
PARTS = st.lists(st.tuples(st.sampled_from(list(BlockKind)), WORD), max_size=8).map(tuple)


@settings(max_examples=60, deadline=None)
@given(PARTS, st.integers(1, 100))
def test_no_text_is_lost_and_no_line_is_too_wide(parts: tuple[tuple[BlockKind, str], ...], width: int) -> None:
    """Whatever the text and the width, each piece's words stand in its lines, and lines keep to the width."""
    page = lay_out(compose(story(parts), BYLINE, show_furniture=True), width)
    for number, piece in enumerate(page.pieces):
        shown = "".join(page.text_of(line) for line in page.lines if line.piece == number)
        spaces = str.maketrans("", "", "\u200b")
        assert "".join(shown.translate(spaces).split()) == "".join(piece.text.translate(spaces).split())
    for line in page.lines:
        assert cell_width(page.drawn(line)) <= max(page.width, 2 + cell_width(line.before + line.after))


def test_numbers_are_drawn_and_copied() -> None:
    """An item of a counted list has its number on the screen and in what is copied from its beginning."""
    told = story(
        ((BlockKind.LIST_ITEM, "You ask"), (BlockKind.LIST_ITEM, "You sow"), (BlockKind.HIGHLIGHT, "You wait"))
    )
    counted = tuple(block._replace(number=f"{at}.") for at, block in enumerate(told.blocks, 1))
    page = lay_out(compose(told._replace(blocks=counted)), 30)
    assert [line for line in drawn(page) if "You" in line] == [
        "  1. You ask",
        "  2. You sow",
        "│ 3. You wait                │",
    ]
    first = drawn(page).index("  1. You ask")
    assert page.passage([(first, (0, 12)), (first + 1, (0, 12))]) == "1. You ask\n\n2. You sow"
    assert page.passage([(first, (9, 12))]) == "ask"
    assert not find_in(page.pieces, partial(find_all, needle="2"))
