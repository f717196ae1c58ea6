"""The system's clipboard, by the tool that this system has for it; the terminal's own is Textual's affair (OSC 52)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

PATIENCE = 2.0
"""Seconds that a tool may take."""

LONGEST = 74_994
"""Bytes that a terminal is given at most: in base64 and with what frames it no more than the 100,000 of hterm."""

_TOOLS = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
)
"""Tools, and the variable without which each has no screen to copy to."""


def tool(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> tuple[str, ...] | None:
    """The command that copies what it is given on standard input; None where there is none."""
    own = {"darwin": ("pbcopy",), "win32": ("clip",)}.get(platform)
    fit = [own] if own else [command for variable, command in _TOOLS if environ.get(variable)]
    return next((command for command in fit if shutil.which(command[0])), None)


def terminal_takes(text: str) -> bool:
    """Whether a terminal can be asked to copy so long a text (OSC 52): of a longer one some would take nothing."""
    return len(text.encode("utf-8", "replace")) <= LONGEST


def copy(text: str) -> str | None:
    """Give a text to the system's clipboard; the name of the tool that took it, or None."""
    command = tool()
    if command is None:
        return None
    encoding = "utf-16" if command[0] == "clip" else "utf-8"
    try:
        # No pipes for its output: xclip goes on in the background and would keep them open.
        subprocess.run(
            command,
            input=text.encode(encoding, "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return command[0]
