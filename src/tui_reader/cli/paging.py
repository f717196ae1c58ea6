"""Output through a pager: the reader's own, else `less`, started without a shell."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
from contextlib import suppress
from types import TracebackType

from tui_reader.cli.streams import Output, OutputClosed, say

_LESS = "less -FRX"
"""Leaves at once where all fits, takes colours and no other sequence, and leaves the text on the terminal."""


class Paged(Output):
    """Standard output, a terminal, by way of a pager; as it is where there is none."""

    def __init__(self, command: str) -> None:
        self._pager: subprocess.Popen[bytes] | None = None
        with suppress(ValueError):  # quotation marks that are not closed
            self._start(shlex.split(command) or shlex.split(_LESS))
        if self._pager is None:
            say(f"the pager {command} cannot be started; set PAGER")

    def write(self, data: bytes) -> None:
        """Hand `data` to the pager."""
        if self._pager is None or self._pager.stdin is None:
            super().write(data)
            return
        try:
            self._pager.stdin.write(data)
        except BrokenPipeError as error:
            raise OutputClosed from error

    def flush(self) -> None:
        """Nothing: all that is left is handed over in the end."""

    def __enter__(self) -> Paged:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Wait until the reader has left the pager; to leave it before the end is no failure."""
        if self._pager is not None:
            heard = signal.signal(signal.SIGINT, signal.SIG_IGN)  # ^C is the pager's while it is on the terminal
            with suppress(BrokenPipeError):
                self._pager.communicate()
            signal.signal(signal.SIGINT, heard)
        return isinstance(error, OutputClosed)

    def _start(self, argv: list[str]) -> None:
        with suppress(OSError):
            self._pager = subprocess.Popen(argv, stdin=subprocess.PIPE, env={**os.environ, "LESSSECURE": "1"})


def pager_command() -> str:
    """What the reader uses to page."""
    return os.environ.get("NEWSREAD_PAGER") or os.environ.get("PAGER") or _LESS
