"""newsread's own colours: few of them, so that headline, highlights and links are what the eye finds."""

from __future__ import annotations

from collections.abc import Collection

from textual.theme import Theme

from tui_reader.settings import Settings
from tui_reader.settings.config import place_of
from tui_reader.story import SettingsError
from tui_reader.suggesting import did_you_mean

TERMINAL = "ansi"
"""The theme in the terminal's own colours. Text is in what it writes in: no other is legible on dark and light ones."""

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
        variables={"text-muted": "#acadaf", "text-warning": "#ffdca0", "primary-muted": "#343a44"},
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
        variables={"text-muted": "#5a5955", "primary-muted": "#cdd6de"},
    ),
    Theme(
        name="newsread-sepia",
        primary="#6b3f18",
        secondary="#6f6048",
        accent="#2f6457",
        warning="#8f5a00",
        error="#9a3324",
        success="#4f6a22",
        foreground="#3b2f20",
        background="#f4ead5",
        surface="#ece0c6",
        panel="#e3d5b7",
        dark=False,
        variables={"text-muted": "#554c41", "text-warning": "#4a2e00", "primary-muted": "#dcc9ac"},
    ),
    Theme(
        name="newsread-contrast",
        primary="#7fd0ff",
        secondary="#d0d0d0",
        accent="#7dffc8",
        warning="#ffd800",
        error="#ff9c94",
        success="#a8ff8a",
        foreground="#ffffff",
        background="#000000",
        surface="#101010",
        panel="#1c1c1c",
        variables={
            "text-muted": "#dcdcdc",
            "text-disabled": "#bcbcbc",
            "warning-muted": "#00005f",
            "primary-muted": "#002f5f",
        },
    ),
    Theme(
        name=TERMINAL,
        ansi=True,
        primary="ansi_default",
        secondary="ansi_default",
        accent="ansi_default",
        warning="ansi_default",
        error="ansi_red",
        success="ansi_green",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        variables={
            "ansi-background": "ansi_default",
            "ansi-foreground": "ansi_default",
            "border-blurred": "ansi_default",
            "block-cursor-foreground": "ansi_black",
            "block-cursor-background": "ansi_yellow",
            "input-cursor-background": "ansi_default",
            "input-cursor-foreground": "ansi_default",
            "input-cursor-text-style": "reverse",
            "input-selection-background": "ansi_cyan",
            "input-selection-foreground": "ansi_black",
            "screen-selection-background": "ansi_cyan",
            "screen-selection-foreground": "ansi_black",
        },
    ),
)
"""The first is the one where the settings name none. Contrasts hold when a terminal has 256 colours, too."""


def chosen_theme(settings: Settings, known: Collection[str], shades: bool = True) -> str:
    """The theme that the settings name, or newsread's own; `shades`: the terminal has more than 16 colours.

    Raises `SettingsError` where there is none of that name.
    """
    name = settings.theme
    if not name:
        return OWN_THEMES[0].name if shades else TERMINAL
    if name in known:
        return name
    hint = did_you_mean(name, known) or f"; there are: {', '.join(sorted(known))}"
    raise SettingsError(f"{place_of(settings.config_file, '', 'theme')}: there is no theme '{name}'{hint}")
