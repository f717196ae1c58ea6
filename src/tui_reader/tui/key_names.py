"""Keys as people write them, and as Textual names them."""

from __future__ import annotations

from string import punctuation

from textual.binding import Binding
from textual.keys import Keys

_NAMES = {
    "enter": "Enter", "escape": "Esc", "space": "Space", "tab": "Tab", "backspace": "Backspace",
    "home": "Home", "end": "End",
    "pagedown": "PgDn", "pageup": "PgUp", "down": "↓", "up": "↑", "left": "←", "right": "→",
    "ctrl": "Ctrl", "alt": "Alt", "shift": "Shift",
}  # fmt: skip
_HELD = frozenset(["ctrl", "alt", "shift", "super"])
_KEYS = frozenset(key.value for key in Keys if "+" not in key.value and not key.value.startswith("<"))
"""Those that have names."""
_NAMED = {shown.lower(): name for name, shown in _NAMES.items()}
NAMES = tuple(_NAMES.values())
"""Keys that have names, as people write them."""


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
    *held, last = (_NAMED.get(part.lower(), part.lower()) for part in key.split("+"))
    if held == ["shift"] and len(last) == 1:
        return last.upper()  # so it comes from every terminal
    return "+".join([*sorted(held), last])


def is_key(key: str) -> bool:
    """Whether a key, as Textual names it, is one that keyboards have, with what may be held down beside it."""
    *held, last = key.split("+") if len(key) > 1 else [key]
    named = last in _KEYS or last in _CHARACTERS
    return set(held) <= _HELD and (named or (len(last) == 1 and last.isprintable()))


def shown_key(key: str) -> str:
    """A key as people write it: ``Ctrl+D``, ``PgDn``, ``F1``, ``j``, ``/``."""
    if len(key) == 1:
        return key
    if key in _CHARACTERS:
        return _CHARACTERS[key]
    *modifiers, last = key.split("+")
    name = _NAMES.get(last) or (last.upper() if modifiers or last[1:].isdigit() else last)
    return "+".join([*(_NAMES.get(each, each) for each in modifiers), name])
