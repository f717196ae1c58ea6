"""Keys that come before the answers to the keys before them: nothing is lost, nothing is overtaken."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.widgets import Input

from tests.tui.newsroom import FERRY as FERRY_TEXT
from tests.tui.newsroom import HEADLINES, Newsroom, newsroom, settings_of
from tui_reader.desk import Desk, Sort, View
from tui_reader.settings import Settings
from tui_reader.tui.reading import REST
from tui_reader.tui.story_list import StoryList
from tui_reader.tui.turns import PATIENCE

BRIDGE, FERRY, SEAGRASS = HEADLINES


class SlowDesk(Desk):
    """Answers what `hold` names only when `let_go` is called."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.keep_fresh()
        self._gate = threading.Event()
        self._gate.set()
        self._held: tuple[str, ...] = ()
        self.asked: Counter[str] = Counter()

    def hold(self, *names: str) -> None:
        """From now on these methods wait."""
        self._held = names
        self._gate.clear()

    def let_go(self) -> None:
        """Let all that waits go on."""
        self._gate.set()

    def start_keeper(self) -> None:
        """The library stays as it is."""

    def _slow(self, name: str, answer: Callable[..., Any], *given: Any, **named: Any) -> Any:
        self.asked[name] += 1
        if name in self._held:
            self._gate.wait(10)
        return answer(*given, **named)

    def by_id(self, story_id: str) -> Any:
        return self._slow("by_id", super().by_id, story_id)

    def search(self, *given: Any, **named: Any) -> Any:
        return self._slow("search", super().search, *given, **named)

    def like(self, *given: Any, **named: Any) -> Any:
        return self._slow("like", super().like, *given, **named)

    def view(self, view: View | None = None) -> Any:
        return self._slow("view", super().view, view)

    def mark(self, *given: Any, **named: Any) -> Any:
        return self._slow("mark", super().mark, *given, **named)

    def tags(self) -> Any:
        return self._slow("tags", super().tags)

    def tags_of(self, ids: Any) -> Any:
        return self._slow("tags_of", super().tags_of, ids)

    def named(self, *given: Any) -> Any:
        return self._slow("named", super().named, *given)

    def links_to(self, story_id: str) -> Any:
        return self._slow("links_to", super().links_to, story_id)

    def rows(self, ids: Any) -> Any:
        return self._slow("rows", super().rows, ids)


async def hurry(room: Newsroom, *keys: str) -> None:
    """Press keys without waiting for answers."""
    for key in keys:
        await room.pilot.press(key)


async def test_a_story_that_was_asked_for_is_not_overtaken(tmp_path: Path) -> None:
    """Enter, and at once j: the story opens, and j was meant for it."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("by_id")
        await hurry(room, "j", "enter", "j", "j")
        desk.let_go()
        await room.settle()
        assert room.shown == room.under_cursor == FERRY
        assert room.focus == "story"
        assert len(room.desk.view(View(unread=True))) == 2


async def test_next_unread_while_a_search_comes(tmp_path: Path) -> None:
    """An answer about another list than the one shown by then is dropped."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("view")
        await hurry(room, "full_stop", "slash", *"meadow")
        await room.pilot.pause(0.3)
        desk.let_go()
        await room.settle()
        assert room.listed == [SEAGRASS]
        assert room.app.is_running


async def test_marks_made_just_before_quitting_are_kept(tmp_path: Path) -> None:
    """s, m, q in one breath: both marks are there at the next start."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("mark")
        await hurry(room, "s", "m")
        threading.Timer(0.3, desk.let_go).start()
        await hurry(room, "q")
        await room.pilot.pause(0.8)
        assert room.app.return_code == 0
    after = Desk(settings)
    assert len(after.view(View(starred=True))) == 1
    assert len(after.view(View(unread=True))) == 2
    after.close()


async def test_back_after_a_preview_is_at_the_line_left(tmp_path: Path) -> None:
    """Looking at other stories in the list on the way does not move the place that Backspace comes back to."""
    async with newsroom(settings_of(tmp_path), size=(90, 14)) as room:
        await room.press("j", "enter", *"jjjj")
        left = room.main.view.place()
        await room.press("h", "j", "enter", "backspace")
        assert room.shown == FERRY
        assert room.main.view.place()[:2] == left[:2]


async def test_marks_of_a_story_that_was_named_at_the_start(tmp_path: Path) -> None:
    """A story of the library opened by its name is marked and unmarked as any other."""
    async with newsroom(settings_of(tmp_path), open="ferry.txt") as room:
        await room.press("s", "s", "m")
        assert room.desk.view(View(starred=True)) == []
        assert len(room.desk.view(View(unread=True))) == 3


async def test_a_story_edited_while_it_is_open(tmp_path: Path) -> None:
    """What its file holds now is shown, at the same place; marks go to it, and the way back knows it."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        await room.press("j", "enter")
        (settings.library / "ferry.txt").write_text(FERRY_TEXT + "\nA paragraph that was added later, long enough.\n")
        room.desk.keep_fresh()
        await room.comes("A paragraph that was added later")
        await room.press("s")
        assert room.desk.rows(room.desk.view(View(starred=True)))[0].title.text == FERRY
        await room.press("J", "backspace")
        assert room.shown == FERRY


async def test_a_file_name_that_is_no_text_can_be_copied(tmp_path: Path) -> None:
    """What goes to the clipboard is made safe: no control, no line end of a file's name, no lone surrogate."""
    settings = settings_of(tmp_path, {})
    name = "a\udcff\x1b[31m\nb.txt"
    try:
        (settings.library / name).write_text("Title: A story\n\nThe text of a story, long enough to be one.\n")
    except (OSError, ValueError):
        return
    async with newsroom(settings) as room:
        await room.press("y")
        await room.comes("Copy what?")
        await room.write("path")
        await room.press("enter")
        assert room.app.clipboard == f"{settings.library}/a\ufffd b.txt"


async def test_a_burst_of_keys_is_typed_whole(tmp_path: Path) -> None:
    """What comes at once, as from a script or over a slow line, goes where each key was meant for."""
    async with newsroom(settings_of(tmp_path)) as room:
        for key in ("/", *"meadow"):
            room.app.post_message(events.Key("slash" if key == "/" else key, key))
        room.app.post_message(events.Key("enter", "\r"))
        room.app.post_message(events.Key("enter", "\r"))
        room.app.post_message(events.Key("s", "s"))
        await room.settle()
        assert room.main.box.query_text == "meadow"
        assert room.focus == "story"


def burst(room: Newsroom, text: str, last: str) -> None:
    """Type a text and a key behind it, all in the same moment."""
    for character in text:
        room.app.post_message(events.Key(character, character))
    room.app.post_message(events.Key(last, None))


async def test_the_key_that_ends_typing_comes_after_what_was_typed(tmp_path: Path) -> None:
    """In every field: tags are given whole, what Esc drops is dropped, and choices are those of all letters."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("t")
        burst(room, "harbour", "enter")
        await room.settle()
        assert [tag.name for tag in room.desk.tags()] == ["harbour"]
        await room.press("F")
        burst(room, "meadow", "escape")
        await room.settle()
        assert room.main.box.query_text == room.main.box.field.value == ""
        await room.press("y")
        burst(room, "source", "enter")
        await room.settle()
        assert room.app.clipboard.startswith(f"{BRIDGE}, By Ada Fenn")


@pytest.mark.parametrize("told", [True, False], ids=["told in time", "too late"])
async def test_tags_typed_before_those_there_are_known(tmp_path: Path, told: bool) -> None:
    """The letters after t are a name, however long the tags of the story take to come; none of those is lost."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    desk.tag([desk.view()[0]], ["bay"], [])
    async with newsroom(settings, desk=desk) as room:
        desk.hold("tags_of")
        await hurry(room, "t", *"sum")
        if told:
            desk.let_go()
            await room.comes("tags bay sum")
        await hurry(room, "enter")
        desk.let_go()
        await room.settle()
        assert room.desk.tags_of([room.main.list.ids[0]]) == ["bay", "sum"]
        assert len(room.desk.view(View(unread=True))) == 3


async def test_enter_before_the_hits_are_there_opens_the_first_of_them(tmp_path: Path) -> None:
    """`/meadow`, Enter, Enter in one breath: the hit is opened, and not what stood in the list before."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("search")
        await hurry(room, "slash", *"meadow", "enter", "enter")
        assert room.shown != SEAGRASS
        desk.let_go()
        await room.settle()
        assert room.shown == room.under_cursor == SEAGRASS
        assert room.focus == "story"
        assert len(room.desk.view(View(unread=True))) == 2


@pytest.mark.parametrize("keys", [["enter"], ["enter", "enter"]])
async def test_enter_before_it_is_known_that_a_broken_query_finds_nothing(tmp_path: Path, keys: list[str]) -> None:
    """The reader is in the field again when it is, and what they typed by then stands there."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        for then in [], ["l"]:
            await room.press("S")
            desk.hold("search")
            await hurry(room, *"titel", "colon", "x", *keys, *then)
            desk.let_go()
            await room.settle()
            assert room.focus == "search"
            assert room.main.box.field.value.count("l") == 1 + len(then)
            if not then:
                assert "there is no titel:" in room.lines[-1]
            await room.press("escape")


async def test_keys_that_come_before_the_hits_are_for_them(tmp_path: Path) -> None:
    """`/meadow`, Enter, s in one breath: the star is the hit's."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("search")
        await hurry(room, "slash", *"meadow", "enter", "s")
        desk.let_go()
        await room.settle()
        assert [row.title.text for row in room.desk.rows(room.desk.view(View(starred=True)))] == [SEAGRASS]


async def test_a_search_typed_while_stories_like_one_are_sought(tmp_path: Path) -> None:
    """M, and before its answer `/seagrass`, Enter, Enter: what was typed is found and opened, and nothing else."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("like")
        await hurry(room, "M", "slash", *"seagrass", "enter", "enter")
        desk.let_go()
        await room.settle()
        assert room.shown == room.under_cursor == SEAGRASS
        assert len(room.desk.view(View(unread=True))) == 2


@pytest.mark.parametrize("late", [False, True], ids=["soon", "late"])
async def test_enter_before_the_choices_are_there_takes_the_first_of_them(tmp_path: Path, late: bool) -> None:
    """`v`, by path, Enter in one breath: that is shown, however long it takes to know what there is to choose from."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("tags")
        await hurry(room, "v")
        burst(room, "by path", "enter")
        await room.pilot.pause(2 * PATIENCE if late else 0.1)
        assert room.main.browsing.view == View()
        desk.let_go()
        await room.settle()
        assert room.main.browsing.view == View(sort=Sort.PATH)
        assert room.app.screen is room.main


async def test_enter_before_the_choices_is_of_no_more_use_where_typing_goes_on(tmp_path: Path) -> None:
    """Nobody has seen what would be taken; Enter again takes it."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("tags")
        await hurry(room, "v")
        burst(room, "by", "enter")
        await room.pilot.pause(2 * PATIENCE)
        await hurry(room, "space", *"path")
        desk.let_go()
        await room.settle()
        assert room.app.screen is not room.main
        await room.press("enter")
        assert room.main.browsing.view == View(sort=Sort.PATH)


@pytest.mark.parametrize("key", ["pagedown", "pageup"])
@pytest.mark.parametrize("opens", ["v", "y", "colon"])
async def test_a_page_of_choices_that_are_not_there_yet(tmp_path: Path, opens: str, key: str) -> None:
    """Pages turned before the choices stand there, or where none fits, do no harm."""
    async with newsroom(settings_of(tmp_path)) as room:
        await hurry(room, opens, key)
        await room.settle()
        await room.write("qzqzqz")
        await room.press(key)
        assert room.app.is_running
        await room.press("escape", "enter")
        assert room.shown == BRIDGE


@pytest.mark.parametrize(("letter", "key"), [("j", "alt+j"), ("G", "alt+shift+g")])
async def test_esc_and_at_once_a_letter_are_two_keys(tmp_path: Path, letter: str, key: str) -> None:
    """They come as Alt with the letter, which means nothing else here: the search is left, and the cursor moves."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("bridge")
        assert room.focus == "search"
        room.app.post_message(events.Key(key, letter))
        await room.settle()
        assert (room.focus, room.main.box.query_text) == ("list", "")
        assert room.under_cursor == {"j": FERRY, "G": SEAGRASS}[letter]


async def test_what_follows_esc_and_a_letter_comes_after_them(tmp_path: Path) -> None:
    """Esc, j and s in one breath: the star is given to the story that j leads to."""
    async with newsroom(settings_of(tmp_path)) as room:
        room.app.post_message(events.Key("alt+j", "j"))
        room.app.post_message(events.Key("s", "s"))
        await room.settle()
        assert room.under_cursor == FERRY
        assert [row.marks.starred for row in room.desk.rows(room.main.list.ids)] == [False, True, False]


@pytest.mark.parametrize(
    ("keys", "typed"),
    [
        (["backspace", "backspace"], "abxyz"),
        (["left", "left"], "abxyzcd"),
        (["ctrl+u"], "xyz"),
        (["home"], "xyzabcd"),
    ],
    ids=lambda each: each[0] if isinstance(each, list) else "",
)
@pytest.mark.parametrize("opens", ["/", "F", ":"])
async def test_what_changes_the_text_is_done_in_its_turn(
    tmp_path: Path, opens: str, keys: list[str], typed: str
) -> None:
    """Letters, keys that edit, and more letters, as a script sends them."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press({"/": "slash", ":": "colon"}.get(opens, opens))
        for key in (*"abcd", *keys, *"xyz"):
            room.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await room.settle()
        focused = room.app.focused
        assert isinstance(focused, Input)
        assert focused.value == typed


@pytest.mark.parametrize(
    ("before", "opens", "pasted", "typed"),
    [("", "slash", "bridge", "bridge"), ("old ", "slash", "bridge", "old bridge"), ("", "F", "bus", "bus")],
)
async def test_what_is_pasted_is_taken_in_its_turn(
    tmp_path: Path, before: str, opens: str, pasted: str, typed: str
) -> None:
    """Behind the letters before it, and before the key behind it."""
    async with newsroom(settings_of(tmp_path)) as room:
        for key in (opens, *before):
            room.app.post_message(events.Key("space" if key == " " else key, key if len(key) == 1 else "/"))
        room.app.post_message(events.Paste(pasted))
        room.app.post_message(events.Key("enter", "\r"))
        await room.settle()
        assert room.focus == "list"
        assert (room.main.browsing.filter.text if opens == "F" else room.main.box.query_text) == typed


async def test_tags_that_are_pasted_are_given_by_the_enter_behind_them(tmp_path: Path) -> None:
    """And seek nothing."""
    async with newsroom(settings_of(tmp_path)) as room:
        room.app.post_message(events.Key("t", "t"))
        room.app.post_message(events.Paste("harbour bay"))
        room.app.post_message(events.Key("enter", "\r"))
        await room.settle()
        assert [tag.name for tag in room.desk.tags()] == ["bay", "harbour"]
        assert room.main.box.query_text == ""


async def test_the_palette_asked_for_twice_is_gone(tmp_path: Path) -> None:
    """And comes again where it is asked for a third time."""
    async with newsroom(settings_of(tmp_path)) as room:
        for shown in (True, False, True):
            await room.press("ctrl+p")
            assert (len(room.app.screen_stack) == 2) is shown
        await room.press("escape", "v", "ctrl+p", "ctrl+p", "ctrl+p", "escape", "escape")
        assert len(room.app.screen_stack) == 1


async def test_two_clicks_beside_a_panel_end_it_once(tmp_path: Path) -> None:
    """Both in the same moment."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("v")
        panel = room.app.screen
        panel.dismiss()
        panel.dismiss()
        await room.settle()
        assert len(room.app.screen_stack) == 1


async def test_alt_with_a_letter_is_one_key_where_it_is_bound(tmp_path: Path) -> None:
    """As keys of one's own may have it."""
    settings = settings_of(tmp_path)._replace(keys={"star": "alt+j"})
    async with newsroom(settings) as room:
        room.app.post_message(events.Key("alt+j", "j"))
        await room.settle()
        assert room.under_cursor == BRIDGE
        assert [row.marks.starred for row in room.desk.rows(room.main.list.ids)] == [True, False, False]


async def test_there_and_back_before_a_preview_is_there(tmp_path: Path) -> None:
    """The cursor on a row, and on the first again: the story of that one stays."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("by_id")
        await hurry(room, "j")
        await room.pilot.pause(0.2)
        await hurry(room, "k")
        desk.let_go()
        await room.settle()
        assert room.shown == room.under_cursor == BRIDGE


async def test_a_preview_that_is_due_does_not_overtake_the_story_that_was_opened(tmp_path: Path) -> None:
    """Its time had come, but the view was busy, and Enter was pressed by then: the story opens, its match in sight."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        await room.press("slash")
        await room.write("ferry")
        await room.press("enter")
        main, busy = room.main, asyncio.Event()
        desk.hold("by_id")
        main.view.call_later(busy.wait)
        try:
            main.list.action_move(1)
            await asyncio.sleep(3 * REST)
            main.list.action_open()
            await asyncio.sleep(REST)
        finally:
            busy.set()
        await room.pilot.pause()
        desk.let_go()
        await room.settle()
        assert (room.focus, room.shown) == ("story", room.under_cursor)
        assert main.view.match_position == (1, main.view.match_count)
        assert len(room.desk.view(View(unread=True))) == 2


async def test_a_preview_that_is_on_its_way_is_not_begun_again(tmp_path: Path) -> None:
    """The list tells of the same row once more, as when it was renewed: the story is read once."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("by_id")
        await hurry(room, "j")
        for _ in range(2):
            await room.pilot.pause(0.2)
            room.main.list.post_message(StoryList.CursorMoved(room.main.list.story_id or ""))
        desk.let_go()
        await room.settle()
        assert room.shown == room.under_cursor == FERRY
        assert desk.asked["by_id"] == 2  # the first was that of the start


@pytest.mark.parametrize(
    ("keys", "purpose"), [("S", "SEARCH"), ("t", "TAGS"), ("slash", "FIND"), ("hF", "FILTER")], ids=lambda each: each
)
async def test_a_story_that_arrives_leaves_the_field_to_what_is_typed(tmp_path: Path, keys: str, purpose: str) -> None:
    """Enter, and while the story is on its way the reader types: all letters are text, those after it came, too."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("by_id")
        await hurry(room, "j", "enter", *([keys] if keys == "slash" else keys), *"fer")
        desk.let_go()
        await room.settle()
        await hurry(room, *"ry")
        await room.settle()
        assert (room.focus, room.main.box.purpose.name, room.main.box.field.value) == ("search", purpose, "ferry")
        assert room.desk.view(View(starred=True)) == []


async def test_back_to_the_list_before_the_story_is_there(tmp_path: Path) -> None:
    """Enter, h, j: the reader is in the list, on the row below, and sees its story; the other was opened."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        desk.hold("by_id")
        await hurry(room, "j", "enter", "h", "j")
        await room.pilot.pause(0.1)
        desk.let_go()
        await room.settle()
        assert (room.focus, room.under_cursor, room.shown) == ("list", SEAGRASS, SEAGRASS)
        assert len(room.desk.view(View(unread=True))) == 2


@pytest.mark.parametrize(
    ("held", "keys"), [("named", ["tab", "tab", "enter"]), ("links_to", ["L"]), ("by_id", ["tab", "p"])]
)
async def test_no_panel_comes_over_what_is_typed(tmp_path: Path, held: str, keys: list[str]) -> None:
    """Links that were asked for stay away from a reader who has gone on to type."""
    desk = SlowDesk(settings := settings_of(tmp_path))
    async with newsroom(settings, desk=desk) as room:
        await room.press("enter")
        desk.hold(held)
        await hurry(room, *keys, "t", *"fer")
        desk.let_go()
        await room.settle()
        await hurry(room, *"ry")
        await room.settle()
        assert (room.focus, room.main.box.field.value, len(room.app.screen_stack)) == ("search", "ferry", 1)
