"""Keys as people write them, and as Textual names them."""

from __future__ import annotations

from string import punctuation

from textual.binding import Binding

_NAMES = {
    "enter": "Enter", "escape": "Esc", "space": "Space", "tab": "Tab", "backspace": "Backspace",
    "home": "Home", "end": "End",
    "pagedown": "PgDn", "pageup": "PgUp", "down": "↓", "up": "↑", "left": "←", "right": "→",
    "ctrl": "Ctrl", "alt": "Alt", "shift": "Shift",
}  # fmt: skip
_NAMED = {shown.lower(): name for name, shown in _NAMES.items()}


def key_name(key: str) -> str:
    """A key as Textual names it: ``full_stop`` for ``.``, ``ctrl+d`` for itself."""
    [binding] = Binding.make_bindings([Binding("comma" if key == "," else key, "")])
    return binding.key


_CHARACTERS = {key_name(character): character for character in punctuation}
"""Textual's names of characters that have one, and the characters."""


def named_key(key: str) -> str:
    """A key as Textual names it, from how people write it: ``ctrl+d`` for ``Ctrl+D``, ``pagedown`` for ``PgDn``."""
    if len(key) == 1:
        return _NAMED.get(key, key)
    return "+".join(_NAMED.get(part.lower(), part.lower()) for part in key.split("+"))


def shown_key(key: str) -> str:
    """A key as people write it: ``Ctrl+D``, ``PgDn``, ``F1``, ``j``, ``/``."""
    if len(key) == 1:
        return key
    if key in _CHARACTERS:
        return _CHARACTERS[key]
    *modifiers, last = key.split("+")
    name = _NAMES.get(last) or (last.upper() if modifiers or last[1:].isdigit() else last)
    return "+".join([*(_NAMES.get(each, each) for each in modifiers), name])
