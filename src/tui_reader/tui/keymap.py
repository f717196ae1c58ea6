"""The keys that the settings give to commands, checked before anything is on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tui_reader.settings import Settings
from tui_reader.story import SettingsError
from tui_reader.suggesting import did_you_mean
from tui_reader.tui.commands import BY_ID, COMMANDS, Command, Where, key_name, named_key

_TOGETHER = (
    (Where.LIST, Where.SCREEN, Where.APP),
    (Where.STORY, Where.SCREEN, Where.APP),
    (Where.FIELD, Where.APP),
    (Where.PEEK, Where.PANEL, Where.APP),
)
"""Places whose keys work at the same time."""


def chosen_keys(settings: Settings) -> dict[str, tuple[str, ...]]:
    """The keys of every command, as Textual names them, by the command's id.

    Raises `SettingsError` where there is no such command, where a key would be text in a field, and where two commands
    that work at the same time have one key.
    """
    chosen = {command.id: tuple(map(key_name, command.keys)) for command in COMMANDS}
    for id_, keys in settings.keys.items():
        if id_ not in BY_ID:
            raise SettingsError(f"{settings.config_file}: there is no command '{id_}'{did_you_mean(id_, BY_ID)}")
        chosen[id_] = tuple(key_name(named_key(key)) for key in keys.split())
        if BY_ID[id_].where is Where.FIELD and any(len(key) == 1 for key in keys.split()):
            raise SettingsError(f"{settings.config_file}: {id_} cannot have the key {keys}: it is text in the field")
    for first, second, key in _clashes(chosen):
        raise SettingsError(f"{settings.config_file}: {first.id} and {second.id} have the same key, {key}")
    return chosen


def _clashes(chosen: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[Command, Command, str]]:
    for places in _TOGETHER:
        owner: dict[str, Command] = {}
        for command in COMMANDS:
            for key in chosen[command.id] if command.where in places else ():
                if key in owner:
                    yield owner[key], command, key
                owner[key] = command
