"""The reading view on a screen: what it shows, and what it tells its host."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from tests.tui.reading import reading, seen, style_of
from tests.tui.screen import screen_lines, screen_strips, still
from tests.tui.stories import BRIDGE, FERRY, MINISTER, TITLE, long_story, story
from tui_reader.story import BlockKind, Place
from tui_reader.tui.story_view import StoryView


async def test_a_story_stands_in_the_middle_at_its_measure() -> None:
    """Headline, byline, framed highlights and text are centred, no wider than the measure."""
    async with reading(story(), (100, 40)) as (host, _):
        lines = screen_lines(host)
    assert lines[1].startswith(" " * 13 + TITLE)
    assert lines[2].strip().startswith("By Ada Fenn, Coastal Courier · 1 min")
    assert "╭ Story highlights " in lines[4]
    assert {len(line) - len(line.lstrip()) for line in lines[1:24] if line.strip() and "Photos" not in line} == {13}
    assert max(len(line.strip()) for line in lines) == 72


async def test_the_measure_can_be_set_and_bounded() -> None:
    """A narrower measure wraps anew; a mad one is kept readable."""
    async with reading(story(), (100, 40)) as (host, pilot):
        host.view.measure = 40
        await pilot.pause()
        assert max(len(line.strip()) for line in screen_lines(host)) <= 44
        host.view.measure = 1
        assert host.view.measure == 20


async def test_no_story_is_an_empty_page() -> None:
    """Without a story nothing is drawn, and no action fails."""
    async with reading(None) as (host, pilot):
        for action in (
            "line_down",
            "page_down",
            "end",
            "home",
            "next_link",
            "follow",
            "next_match",
            "toggle_furniture",
        ):
            getattr(host.view, f"action_{action}")()
        assert host.view.find("x") == 0
        await pilot.pause()
        assert seen(host).strip() == ""
        assert not host.told_of(StoryView.ReachedEnd)


async def test_enter_follows_the_focused_link() -> None:
    """Next link focuses headline after headline, round the end; follow names the link and its story."""
    async with reading(story(), (80, 40)) as (host, pilot):
        host.view.action_next_link()
        host.view.action_follow()
        host.view.action_next_link()
        host.view.action_follow()
        host.view.action_next_link()
        host.view.action_previous_link()
        await pilot.pause()
        followed = [(message.link.text, message.link.target) for message in host.told_of(StoryView.Followed)]
        focused = [message.link.text for message in host.told_of(StoryView.LinkFocused) if message.link]
    assert followed == [(FERRY, "ferry"), (MINISTER, None)]
    assert focused == [FERRY, MINISTER, FERRY, MINISTER]


async def test_a_link_is_scrolled_into_view() -> None:
    """Focusing a link far down brings it to the screen."""
    parts = (*((BlockKind.PARAGRAPH, f"Paragraph {n}.") for n in range(60)), (BlockKind.LINKED_HEADLINE, FERRY))
    async with reading(story(parts)) as (host, pilot):
        assert FERRY not in seen(host)
        host.view.action_next_link()
        await pilot.pause()
        assert f"→ {FERRY}" in seen(host)


async def test_links_here_and_links_missing_look_different() -> None:
    """A headline in the library is underlined after →, another one quiet after ⇢; the focused one is reversed."""
    async with reading(story(), (80, 40)) as (host, pilot):
        assert style_of(host, FERRY).underline
        assert not style_of(host, MINISTER).underline
        assert style_of(host, MINISTER).color != style_of(host, "Traders").color
        assert not style_of(host, FERRY).reverse
        host.view.action_next_link()
        await pilot.pause()
        assert style_of(host, FERRY).reverse
        assert style_of(host, FERRY).bold


async def test_a_click_on_a_headline_follows_it() -> None:
    """A click on the headline's words follows; one beside it does not."""
    async with reading(story(), (80, 40)) as (host, pilot):
        row = next(n for n, line in enumerate(screen_lines(host)) if FERRY in line)
        await pilot.click(StoryView, offset=(2, row))
        await pilot.click(StoryView, offset=(10, row - 2))
        assert host.told_of(StoryView.Followed) == []
        await pilot.click(StoryView, offset=(10, row))
        await pilot.pause()
        assert [message.link.text for message in host.told_of(StoryView.Followed)] == [FERRY]


async def test_a_drag_over_a_headline_selects_and_does_not_follow() -> None:
    """Dragging marks text, which can be copied as the story's own words."""
    async with reading(story(), (80, 40)) as (host, pilot):
        row = next(n for n, line in enumerate(screen_lines(host)) if FERRY in line)
        left = screen_lines(host)[row].index("Ferry")
        await pilot.mouse_down(StoryView, offset=(left, row))
        await pilot.hover(StoryView, offset=(left + 4, row))
        await pilot.mouse_up(StoryView, offset=(left + 4, row))
        await pilot.pause()
        assert host.screen.get_selected_text() == "Ferry"
        assert host.told_of(StoryView.Followed) == []


async def test_a_selection_over_lines_copies_flowing_text() -> None:
    """Lines of one paragraph come out as one line, without frame or margin."""
    async with reading(story(), (80, 40)) as (host, pilot):
        lines = screen_lines(host)
        first = next(n for n, line in enumerate(lines) if "The bridge over" in line)
        left = lines[first].index("The bridge")
        await pilot.mouse_down(StoryView, offset=(left, first))
        await pilot.hover(StoryView, offset=(left + 5, first + 1))
        await pilot.mouse_up(StoryView, offset=(left + 5, first + 1))
        await pilot.pause()
        copied = host.screen.get_selected_text() or ""
    assert copied.startswith("The bridge over Harrow Bay will stay closed until the spring, engineers said")
    assert "\n" not in copied


async def test_reading_to_the_end_is_told_once() -> None:
    """The end is told when the reader comes to it, and not again."""
    async with reading(long_story()) as (host, pilot):
        host.view.action_page_down()
        await pilot.pause()
        assert host.told_of(StoryView.ReachedEnd) == []
        host.view.action_end()
        host.view.action_home()
        host.view.action_end()
        await pilot.pause()
        assert [message.story_id for message in host.told_of(StoryView.ReachedEnd)] == ["long"]
        assert host.view.progress == 1.0


async def test_showing_a_short_story_is_not_reading_it() -> None:
    """A story that fits the screen is read only when the reader moves on in it."""
    async with reading(story(BRIDGE[3:5])) as (host, pilot):
        await pilot.pause()
        assert host.told_of(StoryView.ReachedEnd) == []
        host.view.action_page_down()
        await pilot.pause()
        assert len(host.told_of(StoryView.ReachedEnd)) == 1


async def test_a_wheel_turn_is_reading_too() -> None:
    """Scrolling by mouse moves the page and the place."""
    async with reading(long_story()) as (host, pilot):
        host.view.scroll_to(y=30, animate=False)
        await pilot.pause()
        assert 0 < host.view.progress < 1
        assert host.view.place().block > 0


async def test_the_place_is_told_when_the_reader_leaves() -> None:
    """Another story, and the place in the one before is told once, with where its top line was."""
    async with reading(long_story()) as (host, pilot):
        host.view.action_page_down()
        host.view.action_page_down()
        await pilot.pause()
        top = host.view.place()
        host.view.story = story()
        await pilot.pause()
        (told,) = host.told_of(StoryView.PlaceChanged)
        assert (told.story_id, told.place) == ("long", top)
        assert top.block > 0
        host.view.story = long_story()
        await pilot.pause()
        assert len(host.told_of(StoryView.PlaceChanged)) == 1


async def test_a_story_opens_where_it_was_left() -> None:
    """A story with a kept place opens there; its beginning is the headline."""
    left = long_story()
    async with reading(left) as (host, pilot):
        host.view.go_to(Place(30, 0, 0.5))
        await pilot.pause()
        assert screen_lines(host)[0].strip().startswith("Part 30 begins here.")
        host.view.go_to(Place(0, 0, 0.0))
        await pilot.pause()
        assert TITLE in screen_lines(host)[1]
        assert host.told_of(StoryView.PlaceChanged) == []
    marked = story(tuple((block.kind, block.text) for block in left.blocks), id="kept", place=Place(20, 0, 0.3))
    async with reading(marked) as (host, pilot):
        assert screen_lines(host)[0].strip().startswith("Part 20 begins here.")
        host.view.action_home()
        await pilot.pause()
        assert "30 % read" in screen_lines(host)[2]


async def test_the_text_on_top_stays_through_resizing() -> None:
    """However often the terminal changes its size, the same words stay on top, and come back exactly."""
    async with reading(long_story(), (100, 24)) as (host, pilot):
        host.view.go_to(Place(25, 0, 0.4))
        host.view.action_line_down()
        await pilot.pause()
        before = screen_lines(host)
        for size in ((60, 24), (44, 10), (120, 50), (100, 24)):
            await pilot.resize_terminal(*size)
            await still(pilot)
            assert "said, after divers found" in " ".join(" ".join(screen_lines(host)[:3]).split())
        assert screen_lines(host) == before
        assert host.told_of(StoryView.ReachedEnd) == []


async def test_furniture_folds_and_unfolds() -> None:
    """One action shows page furniture, the same folds it again."""
    async with reading(story(), (80, 50)) as (host, pilot):
        assert "· 2 lines of page furniture ·" in seen(host)
        host.view.action_toggle_furniture()
        await pilot.pause()
        assert "Read more" in seen(host)
        host.view.action_toggle_furniture()
        await pilot.pause()
        assert "Read more" not in seen(host)


async def test_new_marks_of_the_same_story_move_nothing() -> None:
    """The same story with other marks and links keeps place, find and focused link."""
    long = long_story()
    async with reading(long) as (host, pilot):
        host.view.find("Part 33")
        await pilot.pause()
        before = screen_lines(host)
        host.view.story = story(tuple((b.kind, b.text) for b in long.blocks), id="long", place=Place(1, 0, 0.0))
        await pilot.pause()
        assert screen_lines(host) == before


async def test_wide_and_right_to_left_text_keeps_its_columns() -> None:
    """CJK, combining marks, emoji and Hebrew: every row is exactly as wide as the screen, the frame is straight."""
    parts = (
        (BlockKind.HIGHLIGHT, "橋は春まで閉鎖されると技術者らは火曜日に述べた。" * 3),
        (
            BlockKind.HIGHLIGHT,
            "Cafe\u0301 👩‍👩‍👧‍👦 family 🇮🇸 flag and more text after it so that the line wraps somewhere",
        ),
        (BlockKind.PARAGRAPH, "הגשר מעל המפרץ יישאר סגור עד האביב, אמרו מהנדסים ביום שלישי."),
    )
    async with reading(story(parts), (80, 30)) as (host, _):
        strips = screen_strips(host)
        lines = screen_lines(host)
    assert {strip.cell_length for strip in strips} == {80}
    assert "הגשר מעל המפרץ" in "\n".join(lines)
    framed = [strip for strip, line in zip(strips, lines, strict=True) if line.strip()[:1] in ("│", "╭", "╰")]
    assert len({strip.text.index(strip.text.strip()[0]) for strip in framed}) == 1
    assert len(framed) > 4
    assert {cell_len(strip.text.rstrip()) for strip in framed} == {75}


async def test_hostile_text_is_shown_harmless() -> None:
    """Escape sequences and mark-up of Textual and Rich in a story do nothing; the sentinel beside them is seen."""
    evil = "\x1b[2J\x1b]0;owned\x07[red]x[/red] [@click=app.quit]y[/] $primary \x9b31m\u202eSENTINEL"
    parts = tuple((kind, evil) for kind in BlockKind)
    async with reading(story(parts, title=evil), (80, 60)) as (host, pilot):
        host.view.find("sentinel")
        await pilot.pause()
        text = seen(host)
    assert text.count("SENTINEL") > 10
    assert "[red]x[/red]" in text
    assert "[@click=app.quit]y[/]" in text
    assert not [character for character in text if character != "\n" and not character.isprintable()]


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "ansi-dark", "nord", "gruvbox"])
async def test_every_theme_can_draw_the_page(theme: str) -> None:
    """Changing the theme redraws the story."""
    async with reading(story(), (80, 40)) as (host, pilot):
        host.theme = theme
        await pilot.pause()
        assert TITLE in seen(host)
        assert style_of(host, TITLE).bold
