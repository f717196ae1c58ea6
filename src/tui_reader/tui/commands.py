"""Every command of the screen, once: bindings, palette, footer and the page of keys come from this table.

To add one, add an entry here and its action: on `StoryList` or `StoryView` for one of the panes (``screen.`` before the
name for the screen's own), on `MainScreen` for all of them, and for blocks, whose keys go before those of the story.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from textual.binding import Binding

from tui_reader.tui.key_names import key_name, shown_key


class Where(StrEnum):
    """Where a command's keys work; the value is what the page of keys calls it."""

    LIST = "In the list"
    STORY = "In the story"
    BLOCKS = "On a block of the story"
    DATES = "On the picture of time"
    FIELD = "While typing"
    CHOICE = "While choosing from a list"
    SCREEN = "In the list and in the story"
    PEEK = "While peeking"
    WELCOME = "On the first page"
    PANEL = "In a panel"
    APP = "Everywhere"


class Command(NamedTuple):
    """Something the reader can have done."""

    id: str
    """Names it in a keymap; never changes."""
    keys: tuple[str, ...]
    """As Textual names them, a character by itself; none: only the palette has it."""
    where: Where
    action: str
    """In the words of Textual's actions, for the node that `where` is about."""
    words: str
    """What it does, in a few words: for the palette and the page of keys."""
    help: str
    """The same in a sentence."""
    hint: str = ""
    """A word or two for the footer; empty: not shown there."""

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """The keys as people write them."""
        return tuple(map(shown_key, self.keys))

    @property
    def binding(self) -> Binding:
        """For Textual; with priority, so that it works before the next key is looked at, however quick keys come."""
        return Binding(
            ",".join(map(key_name, self.keys)),
            self.action,
            self.words,
            show=False,
            tooltip=self.help,
            id=self.id,
            priority=True,
        )


_LIST, _STORY, _BLOCKS, _DATES, _FIELD, _CHOICE, _SCREEN, _PEEK, _WELCOME, _PANEL, _APP = Where

# fmt: off
COMMANDS = (
    Command("list.open", ("enter",), _LIST, "open", "Open the story",
            "Read the story under the cursor; that marks it read.", "open"),
    Command("list.next", ("j", "down"), _LIST, "move(1)", "Next row",
            "A story down the list, with a preview."),
    Command("list.previous", ("k", "up"), _LIST, "move(-1)", "Previous row",
            "A story up the list, with a preview."),
    Command("list.page_down", ("space", "pagedown"), _LIST, "page(1)", "Page down the list",
            "A screenful of stories on."),
    Command("list.page_up", ("b", "pageup"), _LIST, "page(-1)", "Page up the list",
            "A screenful of stories back."),
    Command("list.half_down", ("ctrl+d",), _LIST, "page(0.5)", "Half a page down the list",
            "Half a screenful on."),
    Command("list.half_up", ("ctrl+u",), _LIST, "page(-0.5)", "Half a page up the list",
            "Half a screenful back."),
    Command("list.first", ("g", "home"), _LIST, "first", "First story",
            "To the top of the list."),
    Command("list.last", ("G", "end"), _LIST, "last", "Last story",
            "To the end of the list."),
    Command("list.to_story", ("l", "right", "tab"), _LIST, "screen.to_story", "To the story",
            "Go to the reading view."),
    Command("list.to_search", ("shift+tab",), _LIST, "screen.search", "To the search line",
            "Go to the search line."),
    Command("list.search", ("/",), _LIST, "screen.search", "Search",
            "Search the library as you type.", "search"),
    Command("list.filter", ("F",), _LIST, "screen.filter", "Filter",
            "Show only what has the letters that you type in its headline or outlet."),
    Command("list.fold", ("z",), _LIST, "fold", "Fold or unfold the group",
            "Show the heading alone, or the stories under it again."),
    Command("list.fold_all", ("Z",), _LIST, "fold_all", "Fold or unfold all groups",
            "Show the headings alone, or all stories again."),
    Command("list.next_group", ("}",), _LIST, "group(1)", "Next group",
            "To the first story of the next group."),
    Command("list.previous_group", ("{",), _LIST, "group(-1)", "Previous group",
            "To the first story of the group before."),
    Command("list.choose", ("V",), _LIST, "choose", "Choose several",
            "Begin a range that grows as you move; s, m and t then mark all of it."),
    Command("list.choose_all", ("ctrl+a",), _LIST, "choose_all", "Choose all",
            "Choose all stories of the list, to mark them together."),
    Command("list.dates", ("d",), _LIST, "screen.dates", "Dates",
            "Go to the picture of time, to narrow the list to some days."),
    Command("blocks.kind", ("enter",), _BLOCKS, "kinds", "Say what it is",
            "Choose of which kind the block is: it is so from then on, on the screen and in the pipe.", "what it is"),
    Command("blocks.next", ("j", "down"), _BLOCKS, "block(1)", "Next block",
            "To the next block of the story."),
    Command("blocks.previous", ("k", "up"), _BLOCKS, "block(-1)", "Previous block",
            "To the block before."),
    Command("story.follow", ("enter",), _STORY, "follow", "Follow the link",
            "Open the story that the linked headline names.", "follow"),
    Command("story.next_link", ("tab",), _STORY, "next_link", "Next link",
            "To the next linked headline, after the last the first.", "next link"),
    Command("story.previous_link", ("shift+tab",), _STORY, "previous_link", "Previous link",
            "To the linked headline before."),
    Command("story.hints", ("f",), _STORY, "screen.hints", "Follow by letters",
            "Have letters before the linked headlines on the screen; those you type are followed.", "hints"),
    Command("story.peek", ("p",), _STORY, "screen.peek", "Peek at the link",
            "Show the story that the linked headline names in a panel, without going there."),
    Command("story.links", ("L",), _STORY, "screen.links", "All links",
            "List the linked headlines of the story, and the stories that link here."),
    Command("story.outline", ("O",), _STORY, "screen.outline", "Outline",
            "List the subheads of the story, to go to one of them."),
    Command("story.next_match", ("n",), _STORY, "next_match", "Next match",
            "To the next match of find, else of the search.", "next match"),
    Command("story.previous_match", ("N",), _STORY, "previous_match", "Previous match",
            "To the match before."),
    Command("story.find", ("/",), _STORY, "screen.find", "Find in the story",
            "Mark a text wherever the story holds it.", "find"),
    Command("story.line_down", ("j", "down"), _STORY, "line_down", "Line down",
            "A line on."),
    Command("story.line_up", ("k", "up"), _STORY, "line_up", "Line up",
            "A line back."),
    Command("story.page_down", ("space", "pagedown"), _STORY, "page_down", "Page down",
            "A screenful on."),
    Command("story.page_up", ("b", "pageup"), _STORY, "page_up", "Page up",
            "A screenful back."),
    Command("story.half_down", ("ctrl+d",), _STORY, "half_page_down", "Half a page down",
            "Half a screenful on."),
    Command("story.half_up", ("ctrl+u",), _STORY, "half_page_up", "Half a page up",
            "Half a screenful back."),
    Command("story.top", ("g", "home"), _STORY, "home", "To the headline",
            "To the beginning of the story."),
    Command("story.end", ("G", "end"), _STORY, "end", "To the end",
            "To the end of the story."),
    Command("story.to_list", ("h", "left"), _STORY, "screen.to_list", "To the list",
            "Go back to the list; the story stays."),
    Command("story.wider", ("+",), _STORY, "screen.widen(4)", "Wider lines",
            "Four columns more to a line."),
    Command("story.narrower", ("-",), _STORY, "screen.widen(-4)", "Narrower lines",
            "Four columns fewer to a line."),
    Command("story.as_set", ("0",), _STORY, "screen.widen(0)", "Lines as set",
            "As many columns to a line as the settings say."),
    Command("story.furniture", ("x",), _STORY, "toggle_furniture", "Page furniture",
            "Show or fold what the page had around the story."),
    Command("story.zen", ("z",), _STORY, "screen.zen", "Story alone",
            "Hide the list, or show it again."),
    Command("story.blocks", ("c",), _STORY, "blocks", "Put parts right",
            "Show a cursor of blocks, to say of one what it is; or hide it."),
    Command("story.browser", ("o",), _STORY, "screen.browser", "In the browser",
            "Show the story's address, to open it in the browser."),
    Command("dates.older", ("h", "left"), _DATES, "bar(-1)", "Older days",
            "Show the stories of the bar before.", "older"),
    Command("dates.newer", ("l", "right"), _DATES, "bar(1)", "Newer days",
            "Show the stories of the bar after.", "newer"),
    Command("dates.more_older", ("H", "shift+left"), _DATES, "bar(-1, True)", "Older days, too",
            "Show the stories of one more bar, before.", "more"),
    Command("dates.more_newer", ("L", "shift+right"), _DATES, "bar(1, True)", "Newer days, too",
            "Show the stories of one more bar, after."),
    Command("dates.oldest", ("g", "home"), _DATES, "end(False)", "Oldest days",
            "Show the stories of the first bar."),
    Command("dates.newest", ("G", "end"), _DATES, "end(True)", "Newest days",
            "Show the stories of the last bar."),
    Command("dates.done", ("enter", "tab", "shift+tab", "j", "down"), _DATES, "screen.to_list", "To these stories",
            "Go to the list of the stories of these days.", "to the list"),
    Command("back", ("backspace", "[", "alt+left"), _SCREEN, "back", "Back",
            "To the story before, at the line you left.", "back"),
    Command("forward", ("]", "alt+right"), _SCREEN, "forward", "Forward",
            "Again to the story you came back from."),
    Command("search", ("S",), _SCREEN, "search", "Search the library",
            "Search, from anywhere."),
    Command("views", ("v",), _SCREEN, "views", "Other stories, another order",
            "Choose which stories the list shows, in which order or groups, or a saved search."),
    Command("libraries", ("ctrl+l",), _SCREEN, "libraries", "Another library",
            "Open another of the libraries that config.toml names, at the place you left."),
    Command("narrow", ("&",), _SCREEN, "narrow", "Search within the results",
            "Go on with the search there is: what you add must be there, too."),
    Command("like", ("M",), _SCREEN, "like", "More like this",
            "Show stories on the same subject, the most alike first."),
    Command("save_search", ("ctrl+s",), _SCREEN, "save_search", "Save the search",
            "Keep the search there is under a name."),
    Command("next_unread", (".",), _SCREEN, "unread(1)", "Next unread story",
            "To the next story down the list that is not read.", "next unread"),
    Command("previous_unread", (",",), _SCREEN, "unread(-1)", "Previous unread story",
            "To the next story up the list that is not read."),
    Command("next_story", ("J",), _SCREEN, "story(1)", "Next story",
            "To the next story of the list."),
    Command("previous_story", ("K",), _SCREEN, "story(-1)", "Previous story",
            "To the story before in the list."),
    Command("star", ("s",), _SCREEN, "star", "Star",
            "Give the story a star, or take it away.", "star"),
    Command("read", ("m",), _SCREEN, "read", "Read or unread",
            "Mark the story read, or unread again."),
    Command("tags", ("t",), _SCREEN, "tags", "Tags",
            "Give the story tags, or take them away; what you type is completed, → takes it."),
    Command("undo", ("u",), _SCREEN, "undo", "Undo",
            "Take back the last marking."),
    Command("redo", ("ctrl+r",), _SCREEN, "redo", "Redo",
            "Do again what was taken back."),
    Command("copy", ("y",), _SCREEN, "copy", "Copy",
            "Copy the selected text; else choose: passage, story, source, path, address."),
    Command("copy_selection", ("ctrl+c",), _SCREEN, "copy_selection", "Copy the selection",
            "Copy the selected text."),
    Command("edit", ("e",), _SCREEN, "edit", "In the editor",
            "Open the story's file in your editor: VISUAL, else EDITOR."),
    Command("pager", ("E",), _SCREEN, "pager", "In the pager",
            "Open the story's file in your pager: PAGER, else less."),
    Command("refresh", ("r",), _SCREEN, "look_again", "Look for new stories",
            "Look for new and changed stories in the library."),
    Command("stop", ("X",), _SCREEN, "stop", "Stop reading the library in",
            "End what brings catalogue and index up to date; what is done is kept, and r goes on.", "stop"),
    Command("theme", (), _SCREEN, "app.change_theme", "Change the colours",
            "Choose another theme for this time."),
    Command("palette", (":", "ctrl+p"), _SCREEN, "palette", "Commands",
            "Find a command by its name."),
    Command("keys", ("?", "f1"), _SCREEN, "keys", "Keys",
            "Help: show all keys.", "keys"),
    Command("step_out", ("escape",), _SCREEN, "step_out", "One step out",
            "Out of find, then the search, then the story.", "out"),
    Command("quit", ("q",), _SCREEN, "quit", "Quit",
            "Leave newsread; your places are kept."),
    Command("suspend", ("ctrl+z",), _SCREEN, "app.suspend_process", "Suspend",
            "Go to the shell for a while; fg comes back."),
    Command("field.done", ("enter",), _FIELD, "screen.to_found", "To the first hit",
            "From the field to what it found.", "to what is found"),
    Command("field.older", ("up",), _FIELD, "recall(-1)", "An earlier search",
            "Have the search before this one again.", "earlier search"),
    Command("field.newer", ("down",), _FIELD, "recall(1)", "A later search, or the first hit",
            "Back towards what was typed; from there to what is found."),
    Command("field.leave", ("tab", "shift+tab"), _FIELD, "screen.leave_field", "Leave the field",
            "Go to the list, or back to the story."),
    Command("field.palette", ("ctrl+p",), _FIELD, "app.command_palette", "Commands, while typing",
            "Find a command by its name."),
    Command("field.keys", ("f1",), _FIELD, "app.keys", "Keys, while typing",
            "Help: show all keys.", "keys"),
    Command("choice.take", ("enter",), _CHOICE, "take", "Have what is chosen",
            "Do what the line under the cursor says."),
    Command("choice.next", ("down",), _CHOICE, "cursor_down", "Next choice",
            "A line down."),
    Command("choice.previous", ("up",), _CHOICE, "command_list('cursor_up')", "Previous choice",
            "A line up."),
    Command("choice.page_down", ("pagedown",), _CHOICE, "page(1)", "Page down the choices",
            "A screenful on."),
    Command("choice.page_up", ("pageup",), _CHOICE, "page(-1)", "Page up the choices",
            "A screenful back."),
    Command("choice.first", ("ctrl+home",), _CHOICE, "command_list('first')", "First choice",
            "To the top of the choices."),
    Command("choice.last", ("ctrl+end",), _CHOICE, "command_list('last')", "Last choice",
            "To the end of the choices."),
    Command("choice.keys", ("f1",), _CHOICE, "app.keys", "Keys, while choosing",
            "Show all keys."),
    Command("choice.leave", ("escape",), _CHOICE, "escape", "Choose nothing",
            "Close the list of choices."),
    Command("peek.go", ("enter",), _PEEK, "go", "Go to the story",
            "Open the story that the panel shows."),
    Command("peek.close", ("p",), _PEEK, "dismiss", "Enough of peeking",
            "Close the panel again."),
    Command("welcome.begin", ("enter",), _WELCOME, "dismiss", "To the stories that come with newsread",
            "Close the page; the sample library lies under it."),
    Command("panel.close", ("escape", "q"), _PANEL, "dismiss", "Close",
            "Close the panel."),
    Command("panel.keys", ("?", "f1"), _PANEL, "app.keys", "Keys, in a panel",
            "Show all keys, or enough of them."),
    Command("quit_now", ("ctrl+q",), _APP, "quit", "Quit from anywhere",
            "Leave newsread, wherever you are."),
)
# fmt: on
"""In the order in which footer and page of keys show them."""

BY_ID = {command.id: command for command in COMMANDS}


def bindings(where: Where) -> list[Binding]:
    """What Textual is to bind at a place."""
    return [command.binding for command in COMMANDS if command.where is where and command.keys]
