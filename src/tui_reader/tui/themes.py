"""newsread's own colours: few of them, so that headline, highlights and links are what the eye finds."""

from __future__ import annotations

from collections.abc import Collection

from textual.theme import Theme

from tui_reader.settings import Settings
from tui_reader.settings.config import place_of
from tui_reader.story import SettingsError
from tui_reader.suggesting import did_you_mean

OWN_THEMES = (
    Theme(
        name="newsread",
        primary="#7aa2c9",
        secondary="#8f9bb3",
        accent="#7fb8a4",
        warning="#e0b060",
        error="#d0706a",
        success="#8fb573",
        foreground="#d6d3cc",
        background="#16181d",
        surface="#1c1f26",
        panel="#22262e",
    ),
    Theme(
        name="newsread-light",
        primary="#2f5d8a",
        secondary="#5c6672",
        accent="#1f6f5c",
        warning="#8a5a00",
        error="#a03030",
        success="#3f6f2a",
        foreground="#23262b",
        background="#faf8f4",
        surface="#f1eee8",
        panel="#e8e4dc",
        dark=False,
    ),
)
"""The first is the one where the settings name none."""


def chosen_theme(settings: Settings, known: Collection[str]) -> str:
    """The theme that the settings name, or newsread's own. Raises `SettingsError` where there is none of that name."""
    name = settings.theme
    if not name:
        return OWN_THEMES[0].name
    if name in known:
        return name
    hint = did_you_mean(name, known) or f"; there are: {', '.join(sorted(known))}"
    raise SettingsError(f"{place_of(settings.config_file, '', 'theme')}: there is no theme '{name}'{hint}")
