"""The keys that the settings give to commands, checked before anything is on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from tui_reader.settings import Settings
from tui_reader.settings.config import place_of
from tui_reader.story import SettingsError
from tui_reader.suggesting import did_you_mean
from tui_reader.tui.commands import BY_ID, COMMANDS, Command, Where
from tui_reader.tui.key_names import NAMES, is_key, key_name, named_key, shown_key

PRESETS: Mapping[str, Mapping[str, str]] = {
    "default": {},
    "emacs": {
        "list.next": "Ctrl+N ↓ j",
        "list.previous": "Ctrl+P ↑ k",
        "list.page_down": "Ctrl+V PgDn Space",
        "list.page_up": "Alt+V PgUp b",
        "list.choose": "Ctrl+@ V",
        "list.search": "Ctrl+S /",
        "story.line_down": "Ctrl+N ↓ j",
        "story.line_up": "Ctrl+P ↑ k",
        "story.page_down": "Ctrl+V PgDn Space",
        "story.page_up": "Alt+V PgUp b",
        "story.find": "Ctrl+S /",
        "palette": "Alt+X :",
        "save_search": "Alt+S",
        "step_out": "Ctrl+G Esc",
        "field.palette": "Alt+X",
        "choice.next": "Ctrl+N ↓",
        "choice.previous": "Ctrl+P ↑",
        "choice.page_down": "Ctrl+V PgDn",
        "choice.page_up": "Alt+V PgUp",
        "choice.leave": "Ctrl+G Esc",
        "panel.close": "Ctrl+G Esc q",
    },
    "newsboat": {
        "list.choose_all": "A",
        "next_unread": "n",
        "previous_unread": "p",
        "read": "N",
        "story.next_match": "Ctrl+N",
        "story.previous_match": "Ctrl+P",
        "palette": ":",
        "field.palette": "Ctrl+P",
        "tags": "Ctrl+T t",
        "story.peek": "P",
    },
}
"""Other keys than those of the table of commands, by the names in `tui_reader.settings.KEYMAPS`."""

TOGETHER = (
    (Where.LIST, Where.SCREEN, Where.APP),
    (Where.STORY, Where.SCREEN, Where.APP),
    (Where.BLOCKS, Where.SCREEN, Where.APP),
    (Where.DATES, Where.SCREEN, Where.APP),
    (Where.FIELD, Where.APP),
    (Where.CHOICE, Where.APP),
    (Where.PEEK, Where.PANEL, Where.APP),
    (Where.WELCOME, Where.PANEL, Where.APP),
)
"""Places whose keys work at the same time, the innermost first."""
KEYS_THERE_ARE = "; one is a character or a name as Enter, PgDn, F5, after Ctrl+, Alt+ or Shift+ too"
_TYPING = (Where.FIELD, Where.CHOICE)


def chosen_keys(settings: Settings) -> dict[str, tuple[str, ...]]:
    """The keys of every command, as Textual names them, by the command's id: those of the keymap, and one's own.

    Raises `SettingsError` where there is no such command or no such key, where a key would be text in a field, and
    where two commands that work at the same time have one key.
    """
    chosen = {command.id: tuple(map(key_name, command.keys)) for command in COMMANDS}
    for id_, keys in {**PRESETS[settings.keymap], **settings.keys}.items():
        where = partial(place_of, settings.config_file, "keys", id_)
        if id_ not in BY_ID:
            raise SettingsError(f"{where()}: there is no command '{id_}'{did_you_mean(id_, BY_ID)}")
        if strange := next((key for key in keys.split() if not is_key(named_key(key))), None):
            near = did_you_mean(strange, NAMES) or KEYS_THERE_ARE
            raise SettingsError(f"{where()}: {id_} cannot have the key {strange}: there is none{near}")
        chosen[id_] = tuple(key_name(named_key(key)) for key in keys.split())
        if BY_ID[id_].where in _TYPING and any(len(named_key(key)) == 1 for key in keys.split()):
            raise SettingsError(f"{where()}: {id_} cannot have the key {keys}: it is text in the field")
    for first, second, key in _clashes(chosen):
        own = list(settings.keys)
        last = max((first.id, second.id), key=lambda id_: own.index(id_) if id_ in own else -1)
        place = place_of(settings.config_file, "keys", last)
        raise SettingsError(f"{place}: {first.id} and {second.id} have the same key, {shown_key(key)}")
    return chosen


def _clashes(chosen: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[Command, Command, str]]:
    for places in TOGETHER:
        owner: dict[str, Command] = {}
        for command in COMMANDS:
            for key in chosen[command.id] if command.where in places else ():
                if key in owner:
                    yield owner[key], command, key
                owner[key] = command
