"""Other programs that the reader has for a file or an address: which, and started without a shell."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import webbrowser

T = TypeVar("T")


def editor(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str:
    """The command that edits a file: VISUAL, else EDITOR, else what every system of the kind has."""
    return _named(environ, "VISUAL", "EDITOR") or ("notepad" if platform == "win32" else "vi")


def pager(environ: Mapping[str, str] = os.environ) -> str:
    """The command that pages through a file, as for the pipe; `less` stays where all fits on the screen."""
    return _named(environ, "NEWSREAD_PAGER", "PAGER") or "less"


def _named(environ: Mapping[str, str], *names: str) -> str:
    # White space names no program: the file would be what is run.
    return next((command for name in names if (command := environ.get(name, "").strip())), "")


def run(command: str, file: Path) -> str:
    """Let `command` have the terminal, `file` its last argument; what is to be said of it then, if anything.

    `file` is absolute, so that no name of a file is taken for an option.
    """
    try:
        argv = shlex.split(command, posix=sys.platform != "win32")
        # A pager that shows what strangers wrote is to start nothing else.
        code = with_interrupt_left(lambda: subprocess.call([*argv, str(file)], env={**os.environ, "LESSSECURE": "1"}))
    except (OSError, ValueError):
        return f"{command} cannot be started"
    return f"{argv[0]} ended with {code}" if code > 0 else ""


def browser() -> webbrowser.BaseBrowser | None:
    """What opens addresses here; None where there is nothing."""
    import webbrowser

    with suppress(webbrowser.Error):
        return webbrowser.get()
    return None


def needs_terminal(opener: webbrowser.BaseBrowser) -> bool:
    """Whether a browser may draw on the terminal: `w3m` and the like, and whatever BROWSER names that nobody knows."""
    import webbrowser

    return type(opener) is webbrowser.GenericBrowser


def with_interrupt_left(do: Callable[[], T]) -> T:
    """`do`, while ^C is heard by the program that has the terminal, and by it alone."""
    # Not SIG_IGN: a program that is started would inherit that.
    heard = signal.signal(signal.SIGINT, lambda number, frame: None)
    try:
        return do()
    finally:
        signal.signal(signal.SIGINT, heard)
