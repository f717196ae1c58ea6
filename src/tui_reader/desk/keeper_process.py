"""The keeper as a process of its own: started, watched, asked why it failed, and ended."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections import deque
from pathlib import Path
from typing import BinaryIO

ENDED_WELL = (0, 4)
"""Codes of ``newsread index``: all is done; all is done but for files that are no story, which `doctor` lists."""


class KeeperProcess:
    """``newsread index`` on one library, at work or ended."""

    def __init__(self, library: Path) -> None:
        """Start it."""
        # -P: a file in the current folder must not stand in for one of Python's own.
        command = [sys.executable, "-P", "-m", "tui_reader", "index", "--library", str(library)]
        nothing = subprocess.DEVNULL
        self._process = subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=subprocess.PIPE)
        assert self._process.stderr
        self._last: deque[bytes] = deque(maxlen=1)
        # A pipe that nobody empties would stop it in the end; a file would be lost on a full disk.
        self._listener = threading.Thread(target=self._listen, args=(self._process.stderr,), daemon=True)
        self._listener.start()

    def running(self) -> bool:
        """Whether it is still at work."""
        return self._process.poll() is None

    def failure(self) -> str | None:
        """Why it failed, in one line that may hold untrusted text; None where it ended well, or has not ended."""
        code = self._process.poll()
        if code is None or code in ENDED_WELL:
            return None
        self._listener.join(1)
        said = self._last[0].decode("utf-8", "replace").strip().removeprefix("newsread: ") if self._last else ""
        if code < 0:
            return f"the process that reads the library was ended ({_signal_name(-code)})"
        return said or f"the process that reads the library failed (code {code})"

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join(1)

    def _listen(self, errors: BinaryIO) -> None:
        with errors:
            for line in errors:
                if line.strip():
                    self._last.append(line)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
