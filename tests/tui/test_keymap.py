"""Keys of the reader's own: what they do, and what is said of wrong ones."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from textual.widgets import Input

from tests.tui.newsroom import newsroom, settings_of
from tui_reader.desk import View
from tui_reader.settings import KEYMAPS, load_settings
from tui_reader.story import SettingsError
from tui_reader.tui.commands import COMMANDS
from tui_reader.tui.key_names import is_key, named_key, shown_key
from tui_reader.tui.keymap import PRESETS, chosen_keys


async def test_a_key_of_ones_own(tmp_path: Path) -> None:
    """The new key works, the old one does not any more; foot and page of keys show the new one."""
    settings = settings_of(tmp_path)._replace(keys={"star": "w", "story.follow": "Enter Ctrl+O"})
    async with newsroom(settings, size=(120, 140)) as room:
        await room.press("s")
        assert room.desk.view(View(starred=True)) == []
        await room.press("w")
        assert len(room.desk.view(View(starred=True))) == 1
        await room.comes("w star")
        await room.press("enter", "tab", "ctrl+o")
        assert room.shown == "Ferry service doubled after bridge closure"
        await room.press("question_mark")
        assert room.text.index("In the story") < room.text.index("Follow the link")
        assert "In the list" not in room.text.split("Follow the link")[0]
        shown = ""
        for _ in range(4):
            await room.press("space")
            shown += room.text
        assert re.search(r"\bw +Star\b", shown)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"stra": "w"}, "there is no command 'stra'; did you mean 'star'?"),
        ({"star": "m"}, "star and read have the same key, m"),
        ({"list.open": "q"}, "list.open and quit have the same key, q"),
        ({"list.open": "."}, "list.open and next_unread have the same key, ."),
        ({"star": "w Hyper+x"}, "star cannot have the key Hyper+x: there is none; one is a character or a name as"),
        ({"star": "Entr"}, "star cannot have the key Entr: there is none; did you mean 'Enter'?"),
        ({"star": "Ctrl+"}, "star cannot have the key Ctrl+: there is none"),
        ({"field.done": "x"}, "field.done cannot have the key x: it is text in the field"),
    ],
)
def test_wrong_keys_are_said(tmp_path: Path, keys: dict[str, str], said: str) -> None:
    """A command that is not there, a key that two commands have, a key that would be text."""
    with pytest.raises(SettingsError, match=re.escape(f"config.toml: {said}")):
        chosen_keys(settings_of(tmp_path)._replace(keys=keys))


def test_the_table_of_keys_is_read_from_the_settings() -> None:
    """`[keys]` in config.toml; what is no table of keys is refused."""
    file = load_settings(None, os.environ).config_file
    file.parent.mkdir(parents=True)
    file.write_text('[keys]\nstar = "w"\n"story.follow" = "Enter o"\n')
    assert load_settings(None, os.environ).keys == {"star": "w", "story.follow": "Enter o"}
    file.write_text("keys = 3\n")
    with pytest.raises(SettingsError, match="toml:1: keys must be a table of commands and keys"):
        load_settings(None, os.environ)


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ('[keys]\nread = "e"\nstar = 3\n', ':3: keys.star must be keys in quotes ("s", "Ctrl+D PgDn"), not 3'),
        ('[keys]\nread = "e"\nstar = " "\n', ":3: keys.star must be keys in quotes"),
        ('[keys]\nread = "e"\nstory.find = "e"\n', ':3: keys: a name with a dot stands in quotes: "story.find" = "…"'),
        ('measure = 60\nkeys.star = ["s"]\n', ":2: keys.star must be keys in quotes"),
        ("measure = 60\nkeys = { star = 3 }\n", ":2: keys.star must be keys in quotes"),
    ],
)
def test_what_is_no_key_is_said_with_its_line(said: str, wrong: str) -> None:
    """Where something else stands than keys in quotes, by whichever way TOML writes a table."""
    file = load_settings(None, os.environ).config_file
    file.parent.mkdir(parents=True)
    file.write_text(said)
    with pytest.raises(SettingsError, match=re.escape(f"config.toml{wrong}")):
        load_settings(None, os.environ)


def test_keys_can_be_written_as_they_are_shown() -> None:
    """Whatever the page of keys shows can stand in the settings."""
    for command in COMMANDS:
        for key in command.keys:
            assert named_key(shown_key(key)) == key


@pytest.mark.parametrize(
    ("written", "named"), [("Alt+Ctrl+X", "alt+ctrl+x"), ("Ctrl+Alt+x", "alt+ctrl+x"), ("Shift+w", "W")]
)
def test_a_key_is_one_however_it_is_written(written: str, named: str) -> None:
    """What is held down beside it comes in any order; a capital is a letter with Shift."""
    assert named_key(written) == named


@pytest.mark.parametrize(
    "key", ["Ctrl+D", "F12", "Insert", "Delete", "Shift+Tab", "Ctrl+Alt+↑", "é", "ß", "question_mark"]
)
def test_keys_of_keyboards(key: str) -> None:
    """Characters, and keys that have a name; with what is held down beside them."""
    assert is_key(named_key(key))


@pytest.mark.parametrize("key", ["Hyper+x", "Meta+x", "F99", "ab", "Ctrl+", "+a", "<any>"])
def test_keys_that_no_keyboard_has(key: str) -> None:
    """They would never be pressed."""
    assert not is_key(named_key(key))


def test_wrong_keys_are_said_with_their_line(tmp_path: Path) -> None:
    """The line of the table `[keys]` where the wrong one stands."""
    settings = settings_of(tmp_path)._replace(keys={"star": "w", "raed": "e"})
    settings.config_file.parent.mkdir(parents=True)
    settings.config_file.write_text('measure = 60\n[keys]\nstar = "w"\n"raed" = "e"\n')
    with pytest.raises(SettingsError, match=re.escape("config.toml:4: there is no command 'raed'")):
        chosen_keys(settings)


@pytest.mark.parametrize(
    ("said", "keys", "line"),
    [
        ('# \u2028\x0c\n[keys]\n"star.x" = "w"\n"star" = "hyper+x"\n', {"star": "hyper+x"}, 4),
        ('[keys]\nstar = "w"\nread = "w"\n', {"star": "w", "read": "w"}, 3),
        ('[keys]\nread = "w"\nstar = "w"\n', {"read": "w", "star": "w"}, 3),
        ('measure = 60\nkeys.raed = "e"\n', {"raed": "e"}, 2),
        ('measure = 60\nkeys = { raed = "e" }\n', {"raed": "e"}, 2),
    ],
)
def test_it_is_the_right_line(tmp_path: Path, said: str, keys: dict[str, str], line: int) -> None:
    """Of two with one key the later; of two names the whole one; lines are those that an editor counts."""
    settings = settings_of(tmp_path)._replace(keys=keys)
    settings.config_file.parent.mkdir(parents=True)
    settings.config_file.write_text(said, encoding="utf-8")
    with pytest.raises(SettingsError, match=re.escape(f"config.toml:{line}: ")):
        chosen_keys(settings)


@pytest.mark.parametrize("keymap", KEYMAPS)
def test_no_key_means_two_things_in_one_place(tmp_path: Path, keymap: str) -> None:
    """Not in any keymap that comes with newsread; and one's own keys win over it."""
    settings = settings_of(tmp_path)._replace(keymap=keymap, keys={"star": "F9"})
    assert chosen_keys(settings)["star"] == ("f9",)
    assert set(PRESETS) == set(KEYMAPS)


async def test_keys_of_emacs_and_dates_of_iso(tmp_path: Path) -> None:
    """Ctrl+N goes down, Ctrl+S searches, Ctrl+G comes out again; rows tell their dates in figures."""
    settings = settings_of(tmp_path)._replace(keymap="emacs", dates="iso", animations=False)
    async with newsroom(settings) as room:
        assert room.app.animation_level == "none"
        assert "2025-05-12" in room.text
        await room.press("ctrl+n")
        assert room.under_cursor == "Ferry service doubled after bridge closure"
        await room.press("ctrl+s")
        assert room.focus == "search"
        await room.press("ctrl+g")
        assert room.focus == "list"


async def test_dates_of_iso_wherever_a_story_is_read(tmp_path: Path) -> None:
    """In the story and in a panel over it the date stands in figures, too, with the time where it is told."""
    async with newsroom(settings_of(tmp_path)._replace(dates="iso")) as room:
        assert "By Ada Fenn, Coastal Courier · 2025-06-03 14:05 · 1 min" in room.text
        await room.press("enter", "tab", "p")
        assert "Harrow Bay Post · 2025-05-12 · 1 min" in room.text


@pytest.mark.parametrize("animations", [True, False])
async def test_nothing_moves_by_itself(tmp_path: Path, animations: bool) -> None:
    """One setting stops what Textual animates and the blinking of every cursor, of the search line and of choices."""
    async with newsroom(settings_of(tmp_path)._replace(animations=animations)) as room:
        assert (room.app.animation_level == "none") is not animations
        for keys in (("slash",), ("escape", "v"), ("escape", "colon")):
            await room.press(*keys)
            field = room.app.focused
            assert isinstance(field, Input) and field.cursor_blink is animations


async def test_the_keys_of_a_panel(tmp_path: Path) -> None:
    """In a panel the page of keys begins with those of the panel; closed, it gives the panel back as it was."""
    async with newsroom(settings_of(tmp_path), size=(100, 40)) as room:
        await room.press("enter", "p", "question_mark")
        assert room.text.index("While peeking") < room.text.index("In a panel") < room.text.index("Everywhere")
        await room.press("question_mark")
        assert "Enter goes there" in room.text and "While peeking" not in room.text
        await room.press("q", "L")
        await room.write("fer")
        await room.press("f1")
        assert "While choosing from a list" in room.text.split("Everywhere")[0]
        await room.press("escape", "enter")
        assert room.shown == "Ferry service doubled after bridge closure"


async def test_keys_of_ones_own_while_choosing(tmp_path: Path) -> None:
    """What the keymap says of lists to choose from holds in each of them."""
    async with newsroom(settings_of(tmp_path)._replace(keymap="emacs")) as room:
        await room.press("v", "ctrl+n", "enter")
        assert room.main.browsing.view.unread
        await room.press("alt+x", "ctrl+g")
        assert room.focus == "list"


async def test_out_is_one_key_of_emacs_everywhere(tmp_path: Path) -> None:
    """Ctrl+G leaves a panel, too."""
    async with newsroom(settings_of(tmp_path)._replace(keymap="emacs")) as room:
        await room.press("question_mark", "ctrl+g")
        assert room.app.screen is room.main
