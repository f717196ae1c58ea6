"""Every command of the screen, once: bindings, palette, footer and the page of keys come from this table.

To add one, add an entry here and its action: on `StoryList` or `StoryView` for one of the panes (``screen.`` before the
name for the screen's own), on `MainScreen` for all of them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from textual.binding import Binding


class Where(StrEnum):
    """Where a command's keys work; the value is what the page of keys calls it."""

    LIST = "In the list"
    STORY = "In the story"
    FIELD = "While typing"
    SCREEN = "In the list and in the story"
    PANEL = "On this page"
    APP = "Everywhere"


class Command(NamedTuple):
    """Something the reader can have done."""

    id: str
    """Names it in a keymap; never changes."""
    keys: tuple[str, ...]
    """As Textual names them, a character by itself; none: only the palette has it."""
    words: str
    """What it does, in a few words: for the palette and the page of keys."""
    help: str
    """The same in a sentence."""
    where: Where
    action: str
    """In the words of Textual's actions, for the node that `where` is about."""
    hint: str = ""
    """A word or two for the footer; empty: not shown there."""

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """The keys as people write them."""
        return tuple(map(shown_key, self.keys))

    @property
    def binding(self) -> Binding:
        """For Textual."""
        keys = ",".join("comma" if key == "," else key for key in self.keys)
        return Binding(
            keys, self.action, self.words, show=False, tooltip=self.help, id=self.id, priority=self.where is Where.APP
        )


_LIST, _STORY, _FIELD, _SCREEN = Where.LIST, Where.STORY, Where.FIELD, Where.SCREEN

COMMANDS = (
    Command(
        "list.open",
        ("enter",),
        "Open the story",
        "Read the story under the cursor; that marks it read.",
        _LIST,
        "open",
        "open",
    ),
    Command("list.next", ("j", "down"), "Next row", "A story down the list, with a preview.", _LIST, "move(1)"),
    Command("list.previous", ("k", "up"), "Previous row", "A story up the list, with a preview.", _LIST, "move(-1)"),
    Command(
        "list.page_down", ("space", "pagedown"), "Page down the list", "A screenful of stories on.", _LIST, "page(1)"
    ),
    Command("list.page_up", ("b", "pageup"), "Page up the list", "A screenful of stories back.", _LIST, "page(-1)"),
    Command("list.half_down", ("ctrl+d",), "Half a page down the list", "Half a screenful on.", _LIST, "page(0.5)"),
    Command("list.half_up", ("ctrl+u",), "Half a page up the list", "Half a screenful back.", _LIST, "page(-0.5)"),
    Command("list.first", ("g", "home"), "First story", "To the top of the list.", _LIST, "first"),
    Command("list.last", ("G", "end"), "Last story", "To the end of the list.", _LIST, "last"),
    Command(
        "list.to_story", ("l", "right", "tab"), "To the story", "Go to the reading view.", _LIST, "screen.to_story"
    ),
    Command("list.to_search", ("shift+tab",), "To the search line", "Go to the search line.", _LIST, "screen.search"),
    Command("list.search", ("/",), "Search", "Search the library as you type.", _LIST, "screen.search", "search"),
    Command(
        "story.follow",
        ("enter",),
        "Follow the link",
        "Open the story that the linked headline names.",
        _STORY,
        "follow",
        "follow",
    ),
    Command(
        "story.next_link",
        ("tab",),
        "Next link",
        "To the next linked headline, after the last the first.",
        _STORY,
        "next_link",
        "next link",
    ),
    Command(
        "story.previous_link",
        ("shift+tab",),
        "Previous link",
        "To the linked headline before.",
        _STORY,
        "previous_link",
    ),
    Command(
        "story.next_match",
        ("n",),
        "Next match",
        "To the next match of find, else of the search.",
        _STORY,
        "next_match",
        "next match",
    ),
    Command("story.previous_match", ("N",), "Previous match", "To the match before.", _STORY, "previous_match"),
    Command(
        "story.find",
        ("/",),
        "Find in the story",
        "Mark a text wherever the story holds it.",
        _STORY,
        "screen.find",
        "find",
    ),
    Command("story.line_down", ("j", "down"), "Line down", "A line on.", _STORY, "line_down"),
    Command("story.line_up", ("k", "up"), "Line up", "A line back.", _STORY, "line_up"),
    Command("story.page_down", ("space", "pagedown"), "Page down", "A screenful on.", _STORY, "page_down"),
    Command("story.page_up", ("b", "pageup"), "Page up", "A screenful back.", _STORY, "page_up"),
    Command("story.half_down", ("ctrl+d",), "Half a page down", "Half a screenful on.", _STORY, "half_page_down"),
    Command("story.half_up", ("ctrl+u",), "Half a page up", "Half a screenful back.", _STORY, "half_page_up"),
    Command("story.top", ("g", "home"), "To the headline", "To the beginning of the story.", _STORY, "home"),
    Command("story.end", ("G", "end"), "To the end", "To the end of the story.", _STORY, "end"),
    Command(
        "story.to_list", ("h", "left"), "To the list", "Go back to the list; the story stays.", _STORY, "screen.to_list"
    ),
    Command("story.wider", ("+",), "Wider lines", "Four columns more to a line.", _STORY, "screen.widen(4)"),
    Command("story.narrower", ("-",), "Narrower lines", "Four columns fewer to a line.", _STORY, "screen.widen(-4)"),
    Command(
        "story.as_set",
        ("0",),
        "Lines as set",
        "As many columns to a line as the settings say.",
        _STORY,
        "screen.widen(0)",
    ),
    Command(
        "story.furniture",
        ("x",),
        "Page furniture",
        "Show or fold what the page had around the story.",
        _STORY,
        "toggle_furniture",
    ),
    Command("story.zen", ("z",), "Story alone", "Hide the list, or show it again.", _STORY, "screen.zen"),
    Command(
        "story.browser", ("o",), "In the browser", "Open the story's address in the browser.", _STORY, "screen.browser"
    ),
    Command(
        "back",
        ("backspace", "[", "alt+left"),
        "Back",
        "To the story before, at the line you left.",
        _SCREEN,
        "back",
        "back",
    ),
    Command("forward", ("]", "alt+right"), "Forward", "Again to the story you came back from.", _SCREEN, "forward"),
    Command("search", ("S",), "Search the library", "Search, from anywhere.", _SCREEN, "search"),
    Command(
        "next_unread",
        (".",),
        "Next unread story",
        "To the next story down the list that is not read.",
        _SCREEN,
        "unread(1)",
        "next unread",
    ),
    Command(
        "previous_unread",
        (",",),
        "Previous unread story",
        "To the next story up the list that is not read.",
        _SCREEN,
        "unread(-1)",
    ),
    Command("next_story", ("J",), "Next story", "To the next story of the list.", _SCREEN, "story(1)"),
    Command("previous_story", ("K",), "Previous story", "To the story before in the list.", _SCREEN, "story(-1)"),
    Command("star", ("s",), "Star", "Give the story a star, or take it away.", _SCREEN, "star", "star"),
    Command("read", ("m",), "Read or unread", "Mark the story read, or unread again.", _SCREEN, "read"),
    Command("undo", ("u",), "Undo", "Take back the last marking.", _SCREEN, "undo"),
    Command("redo", ("ctrl+r",), "Redo", "Do again what was taken back.", _SCREEN, "redo"),
    Command("copy", ("y",), "Copy", "Copy the selected text, else the story's headline and path.", _SCREEN, "copy"),
    Command("copy_selection", ("ctrl+c",), "Copy the selection", "Copy the selected text.", _SCREEN, "copy_selection"),
    Command(
        "refresh",
        ("r",),
        "Look for new stories",
        "Look for new and changed stories in the library.",
        _SCREEN,
        "look_again",
    ),
    Command("theme", (), "Change the colours", "Choose another theme for this time.", _SCREEN, "app.change_theme"),
    Command("palette", (":", "ctrl+p"), "Commands", "Find a command by its name.", _SCREEN, "palette"),
    Command("keys", ("?", "f1"), "Keys", "Show all keys.", _SCREEN, "keys", "keys"),
    Command(
        "step_out", ("escape",), "One step out", "Out of find, then the search, then the story.", _SCREEN, "step_out"
    ),
    Command("quit", ("q",), "Quit", "Leave newsread; your places are kept.", _SCREEN, "app.quit"),
    Command(
        "field.done",
        ("enter", "down"),
        "To the first hit",
        "From the field to what it found.",
        _FIELD,
        "screen.to_found",
        "to what is found",
    ),
    Command(
        "field.leave",
        ("tab", "shift+tab"),
        "Leave the field",
        "Go to the list, or back to the story.",
        _FIELD,
        "screen.leave_field",
    ),
    Command("panel.close", ("escape", "q", "?", "f1"), "Close", "Close this page.", Where.PANEL, "dismiss"),
    Command("quit_now", ("ctrl+q",), "Quit from anywhere", "Leave newsread, wherever you are.", Where.APP, "quit"),
)
"""In the order in which footer and page of keys show them."""

BY_ID = {command.id: command for command in COMMANDS}

_NAMES = {
    "enter": "Enter", "escape": "Esc", "space": "Space", "tab": "Tab", "backspace": "Backspace", "home": "Home", "end": "End",
    "pagedown": "PgDn", "pageup": "PgUp", "down": "↓", "up": "↑", "left": "←", "right": "→",
    "ctrl": "Ctrl", "alt": "Alt", "shift": "Shift",
}  # fmt: skip


def bindings(where: Where) -> list[Binding]:
    """What Textual is to bind at a place."""
    return [command.binding for command in COMMANDS if command.where is where and command.keys]


def shown_key(key: str) -> str:
    """A key as people write it: ``Ctrl+D``, ``PgDn``, ``F1``, ``j``, ``/``."""
    if len(key) == 1:
        return key
    *modifiers, last = key.split("+")
    name = _NAMES.get(last) or (last.upper() if modifiers or last[1:].isdigit() else last)
    return "+".join([*(_NAMES.get(each, each) for each in modifiers), name])
