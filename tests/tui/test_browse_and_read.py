"""Browse, open, follow, back: what a reader sees and where the reader comes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.newsroom import HEADLINES, STORIES, newsroom, settings_of
from tui_reader.desk import View
from tui_reader.tui.story_list import StoryList
from tui_reader.tui.story_view import StoryView

BRIDGE, FERRY, SEAGRASS = HEADLINES


async def test_the_first_screen_lists_the_library_and_previews_its_first_story(tmp_path: Path) -> None:
    """Newest first, with outlet, date and minutes; the story under the cursor stands beside, still unread."""
    async with newsroom(settings_of(tmp_path)) as room:
        assert room.listed == [BRIDGE, FERRY, SEAGRASS]
        assert room.shown == BRIDGE
        assert "3 stories" in room.lines[0]
        assert any("Coastal Courier" in line and "min" in line for line in room.lines)
        assert any(line.startswith(" ● Harrow Bay bridge") for line in room.lines)
        assert "╭ Story highlights" in room.text
        assert "• Engineers find cracks in two of the six piers" in room.text
        assert f"→ {FERRY}" in room.text
        assert "⇢ Minister: no more money for bridges" in room.text
        assert len(room.desk.view(View(unread=True))) == 3


async def test_the_cursor_previews_and_marks_nothing(tmp_path: Path) -> None:
    """Going down the list shows story after story; none of them is read by that."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("j")
        assert room.under_cursor == room.shown == FERRY
        await room.press("G")
        assert room.shown == SEAGRASS
        assert len(room.desk.view(View(unread=True))) == 3
        assert not room.told(StoryList.Opened)


async def test_enter_opens_and_marks_read(tmp_path: Path) -> None:
    """Enter goes to the story, whose row loses its mark; h comes back to the list."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter")
        assert room.focus == "story"
        assert len(room.desk.view(View(unread=True))) == 2
        assert any(line.startswith("   Harrow Bay bridge") for line in room.lines)
        await room.press("h")
        assert room.focus == "list"


async def test_a_linked_headline_opens_its_story_and_back_comes_to_the_line_left(tmp_path: Path) -> None:
    """Tab, Enter, Backspace: the other story, then this one where it was left; ] goes on again."""
    async with newsroom(settings_of(tmp_path), size=(90, 14)) as room:
        await room.press("enter", "j", "j", "j", "tab", "enter")
        assert room.shown == FERRY
        assert room.under_cursor == FERRY
        assert [type(message) for message in room.told(StoryView.Followed)] == [StoryView.Followed]
        await room.press("j", "j", "j", "j")
        left = room.main.view.place()
        await room.press("backspace")
        assert room.shown == BRIDGE
        assert room.main.view.scroll_offset.y > 0
        await room.press("]")
        assert room.shown == FERRY
        assert room.main.view.place()[:2] == left[:2]


async def test_stories_that_link_to_each_other_go_round(tmp_path: Path) -> None:
    """A link back to the first story is a step on, and the way back goes through both."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "tab", "enter", "tab", "enter")
        assert room.shown == BRIDGE
        await room.press("backspace")
        assert room.shown == FERRY
        await room.press("backspace")
        assert room.shown == BRIDGE
        assert not room.main.reading.history.can_go_back


async def test_a_headline_that_is_not_here_says_so(tmp_path: Path) -> None:
    """Enter on a linked headline without a story asks which one is meant, and offers a search; Esc stays."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "tab", "tab", "enter")
        await room.comes("Search for it")
        assert "No story here has this headline" in room.text
        await room.press("escape")
        assert room.shown == BRIDGE
        assert room.focus == "story"


async def test_the_click_on_a_link_follows_it(tmp_path: Path) -> None:
    """The mouse can do it, too."""
    async with newsroom(settings_of(tmp_path)) as room:
        row = next(number for number, line in enumerate(room.lines) if f"→ {FERRY}" in line)
        await room.pilot.click(offset=(room.lines[row].index(FERRY) + 2, row))
        await room.settle()
        assert room.shown == FERRY


async def test_next_and_previous_story_from_within_a_story(tmp_path: Path) -> None:
    """J and K go through the list without leaving the reading view; at the end the foot says so."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "J")
        assert room.shown == room.under_cursor == FERRY
        await room.press("K")
        assert room.shown == BRIDGE
        await room.press("K")
        assert "the list ends here" in room.lines[-1]


async def test_next_unread_skips_what_was_read(tmp_path: Path) -> None:
    """The full stop goes to the next unread story, the comma to the one before, over those that were read."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("j", "m", "k", "full_stop")
        assert room.under_cursor == SEAGRASS
        await room.press("comma")
        assert room.under_cursor == BRIDGE
        await room.press("comma")
        assert "no unread story above" in room.lines[-1]


async def test_marks_and_undo(tmp_path: Path) -> None:
    """s stars the row under the cursor, u takes it back, Ctrl+R does it again; each is said at the foot."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("s")
        assert "★" in room.lines[2]
        assert "starred" in room.lines[-1]
        await room.press("u")
        assert "★" not in room.lines[2]
        await room.press("ctrl+r")
        assert "★" in room.lines[2]
        assert len(room.desk.view(View(starred=True))) == 1
        await room.press("m", "enter", "m")
        assert len(room.desk.view(View(unread=True))) == 3


async def test_reaching_the_end_marks_read(tmp_path: Path) -> None:
    """A previewed story whose end the reader reaches was read."""
    async with newsroom(settings_of(tmp_path), size=(100, 14)) as room:
        room.main.view.focus()
        await room.press("G")
        assert room.told(StoryView.ReachedEnd)
        assert len(room.desk.view(View(unread=True))) == 2


async def test_the_place_is_kept_over_a_restart(tmp_path: Path) -> None:
    """newsread opens on the story of last time, at the line where it was left."""
    settings = settings_of(tmp_path)
    async with newsroom(settings, size=(100, 14)) as room:
        await room.press("j", "enter", *"jjjjjj")
        left = room.main.view.scroll_offset.y
        assert left > 0
        await room.press("q")
    async with newsroom(settings, size=(100, 14)) as room:
        assert room.under_cursor == room.shown == FERRY
        assert room.main.view.scroll_offset.y == left
        assert any(line.startswith(" ◔ Ferry service") for line in room.lines)


async def test_a_story_named_at_the_start_is_open(tmp_path: Path) -> None:
    """`newsread STORY` begins in the story, which is then read."""
    async with newsroom(settings_of(tmp_path), open="seagrass.txt") as room:
        assert room.shown == room.under_cursor == SEAGRASS
        assert room.focus == "story"


async def test_a_story_from_outside_the_library_can_be_left_and_come_back_to(tmp_path: Path) -> None:
    """A file elsewhere is read, its links lead into the library, and Backspace comes back to it."""
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_text(
        f"Title: From elsewhere\n\nA first paragraph, long enough to be one.\n\n{FERRY}\n\nThe end of it.\n"
    )
    async with newsroom(settings_of(tmp_path), open=str(elsewhere)) as room:
        assert room.shown == "From elsewhere"
        await room.press("tab", "enter")
        assert room.shown == FERRY
        await room.press("backspace")
        assert room.shown == "From elsewhere"
        assert len(room.listed) == 3


async def test_one_pane_at_a_time_where_it_is_narrow(tmp_path: Path) -> None:
    """Below 80 columns the list has the screen to itself, then the story; h goes back."""
    async with newsroom(settings_of(tmp_path), size=(60, 20)) as room:
        assert "Seagrass returns" in room.text
        assert "Story highlights" not in room.text
        await room.press("enter")
        assert "Story highlights" in room.text
        assert "Seagrass returns" not in room.text
        await room.press("h")
        assert "Seagrass returns" in room.text
        await room.pilot.resize_terminal(120, 36)
        await room.settle()
        assert "Seagrass returns" in room.text
        assert "Story highlights" in room.text


async def test_the_story_alone(tmp_path: Path) -> None:
    """z hides the list and the search line, z or Esc shows them again."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "z")
        assert "Seagrass returns" not in room.text
        assert "3 stories" not in room.text
        await room.press("z")
        assert "Seagrass returns" in room.text
        await room.press("z", "escape")
        assert "Seagrass returns" in room.text


async def test_the_measure_follows_the_keys_and_the_settings(tmp_path: Path) -> None:
    """+ and - change how wide lines are, 0 is as the settings say."""
    settings = settings_of(tmp_path)._replace(measure=50)
    async with newsroom(settings) as room:
        assert room.main.view.measure == 50
        await room.press("enter", "plus", "plus", "minus")
        assert room.main.view.measure == 54
        await room.press("0")
        assert room.main.view.measure == 50


async def test_esc_steps_out_to_the_list_and_never_quits(tmp_path: Path) -> None:
    """From a link to the story, from the story to the list; then Esc does nothing any more."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "tab", "escape")
        assert room.focus == "story"
        await room.press("escape")
        assert room.focus == "list"
        await room.press("escape", "escape")
        assert room.app.is_running


async def test_an_empty_library_says_what_to_do(tmp_path: Path) -> None:
    """Nothing to list is no blank screen."""
    async with newsroom(settings_of(tmp_path, {})) as room:
        await room.comes("No story here yet.")
        assert "0 stories" in room.lines[0]
        await room.press("enter", "j", "s", "J", "full_stop", "y", "z", "z")
        assert room.app.is_running


async def test_the_sample_library_says_how_to_read_ones_own(tmp_path: Path) -> None:
    """The empty search line says how to set a library, also where there is little room."""
    async with newsroom(settings_of(tmp_path, sample=True)) as room:
        assert "To read your own, name their folder" in room.text and "home/config.toml" in room.text
        await room.press("enter")
        assert "sample stories · newsread --library FOLDER" in room.lines[0]
        await room.pilot.resize_terminal(60, 20)
        await room.settle()
        assert "sample stories · newsread --library FOLDER" in room.lines[0]
        assert "? keys" in room.lines[-1]
        await room.press("enter")
    async with newsroom(settings_of(tmp_path, sample=True)) as room:
        assert "To read your own" not in room.text


async def test_a_story_that_vanished_is_one_line_at_the_foot(tmp_path: Path) -> None:
    """A file that cannot be read any more is said; the rest goes on."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        (settings.library / "ferry.txt").unlink()
        await room.press("j")
        assert "ferry.txt" in room.lines[-1]
        await room.press("j")
        assert room.shown == SEAGRASS


async def test_new_stories_come_in_without_moving_the_reader(tmp_path: Path) -> None:
    """What somebody puts into the library appears above; cursor and story stay, and links find their stories."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        await room.press("enter")
        place = room.main.view.scroll_offset.y
        (settings.library / "new.txt").write_text(
            f"Title: Minister: no more money for bridges\nDate: 2026-01-02\n\n{STORIES['seagrass.txt']}"
        )
        room.desk.keep_fresh()
        await room.comes("4 stories")
        assert len(room.listed) == 4
        assert room.under_cursor == room.shown == BRIDGE
        assert room.main.view.scroll_offset.y == place
        assert "→ Minister: no more money for bridges" in room.text


async def test_quit_from_anywhere(tmp_path: Path) -> None:
    """q leaves, but not while typing, where it is a letter; Ctrl+Q leaves from there, too."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash", "q")
        assert room.main.box.field.value == "q"
        assert room.app.is_running
        await room.pilot.press("ctrl+q")
        await room.pilot.pause()
        assert room.app.return_code == 0


@pytest.mark.parametrize("key", ["question_mark", "f1"])
async def test_the_page_of_keys_opens_and_closes(tmp_path: Path, key: str) -> None:
    """? shows every key, Esc or q goes back to where one was."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press(key)
        assert "In the list" in room.text
        assert "Open the story" in room.text
        await room.press("G")
        await room.comes("In a panel")
        await room.press("q")
        assert room.app.is_running
        assert room.app.screen is room.main


async def test_the_palette_runs_a_command(tmp_path: Path) -> None:
    """: finds commands by their words and runs what is chosen, on the pane where one was."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("colon")
        await room.pilot.press(*"star")
        await room.pilot.pause(0.5)
        await room.press("enter")
        await room.settle()
        assert room.app.screen is room.main
        assert len(room.desk.view(View(starred=True))) == 1


async def test_any_change_of_size(tmp_path: Path) -> None:
    """Rows get more lines where the list gets wider, and fewer where it gets narrower, whatever is shown."""
    async with newsroom(settings_of(tmp_path), size=(80, 24)) as room:
        for keys in ((), ("enter",), ("slash", "f", "enter")):
            await room.press(*keys)
            for size in ((120, 24), (90, 30), (120, 36), (60, 12), (110, 24), (40, 10), (200, 50), (80, 24)):
                await room.pilot.resize_terminal(*size)
                await room.settle()
                assert room.app.is_running


async def test_eighty_columns_show_outlet_and_date(tmp_path: Path) -> None:
    """The usual terminal has room for the second line of a row."""
    async with newsroom(settings_of(tmp_path), size=(80, 24)) as room:
        assert "Coastal Courier" in room.lines[3]
        assert "3 Jun 2025" in room.lines[3]


async def test_the_list_and_the_story_stay_together_after_a_search(tmp_path: Path) -> None:
    """A hit that was opened is under the cursor when the search is left, so that a mark is never another story's."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("meadow")
        await room.press("enter", "enter", "escape", "escape")
        assert room.focus == "list"
        assert room.under_cursor == room.shown == SEAGRASS
        await room.press("s")
        assert f"starred “{SEAGRASS}”" in room.lines[-1]


async def test_back_finds_the_link_that_was_followed(tmp_path: Path) -> None:
    """After Backspace the linked headline still has the focus."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "tab", "enter", "backspace")
        link = room.main.view.focused_link
        assert link is not None
        assert link.text == FERRY


async def test_the_place_in_a_story_without_a_headline_of_its_own(tmp_path: Path) -> None:
    """Below a made-up headline the first paragraph is a place of its own."""
    paragraph = (
        "The town woke to rain on Monday, and nobody who lives by the water was surprised by it at all, people say. "
    )
    text = "\n\n".join([paragraph * 6] * 6)
    async with newsroom(settings_of(tmp_path, {"bare.txt": text, **STORIES}), size=(100, 14)) as room:
        room.main.list.go_to(room.listed.index(next(title for title in room.listed if title.startswith("The town"))))
        await room.settle()
        await room.press("enter", *"jjjjj")
        left = room.main.view.scroll_offset.y
        assert left > 0
        await room.press("K" if room.main.list.cursor else "J", "backspace")
        assert room.main.view.scroll_offset.y == left
        await room.press("x")
        assert room.main.view.scroll_offset.y == left


async def test_esc_in_the_field_goes_back_to_where_one_was(tmp_path: Path) -> None:
    """S in a story, then Esc: the story again, and nothing has changed."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "S")
        await room.write("ferry")
        await room.press("escape")
        assert room.focus == "story"
        await room.press("S", "escape")
        assert room.focus == "story"


async def test_while_typing_keys_of_the_story_do_nothing(tmp_path: Path) -> None:
    """Alt+← is no way back while a search is typed, and the foot does not offer it."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "tab", "enter", "S", "alt+left")
        assert room.shown == FERRY
        assert "Esc out" in room.lines[-1]
        assert "back" not in room.lines[-1]


@pytest.mark.parametrize(
    ("typed", "words"), [("theme", "Change the colours"), ("help", "Keys"), ("groups", "Other stories")]
)
async def test_the_palette_knows_other_words(tmp_path: Path, typed: str, words: str) -> None:
    """A command is found by what a keymap calls it and by its sentence, too."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("colon")
        await room.write(typed)
        await room.comes(words)
