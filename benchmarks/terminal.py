"""A program in a pseudo-terminal: when it paints, how long after a key, how much memory it takes."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

PATIENCE = 60.0
"""Seconds after which something that was waited for counts as failed."""
QUIET = 0.15
"""Seconds without output after which a screen is at rest."""


class Terminal:
    """A process with a terminal of 120 columns and 36 rows; all times are in seconds."""

    def __init__(self, command: Sequence[str], environ: Mapping[str, str]) -> None:
        self._master, slave = pty.openpty()
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
        self._command = command
        self.started = time.perf_counter()
        self._child = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=dict(environ), start_new_session=True
        )
        os.close(slave)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        os.killpg(self._child.pid, signal.SIGKILL)
        self._child.wait()
        os.close(self._master)

    def drawn(self, word: bytes, since: float | None = None) -> float:
        """How long after `since`, or the start, `word` is drawn."""
        since = self.started if since is None else since
        output = b""
        while word not in output:
            if time.perf_counter() - since > PATIENCE:
                self._fail(word)
            output += self._read(PATIENCE) or self._fail(word)
        return time.perf_counter() - since

    def press(self, key: bytes) -> float:
        """How long after a key something is painted; the screen is at rest before and after."""
        self.rest()
        pressed = time.perf_counter()
        os.write(self._master, key)
        if not self._read(PATIENCE):
            self._fail(key)
        return time.perf_counter() - pressed

    def send(self, key: bytes) -> float:
        """Press a key when the screen is at rest; the moment, for `drawn`."""
        self.rest()
        pressed = time.perf_counter()
        os.write(self._master, key)
        return pressed

    def rest(self) -> None:
        """Wait until nothing is painted any more."""
        while self._read(QUIET):
            pass

    def megabytes(self) -> float:
        """Memory of the process that is in the machine's (Linux)."""
        status = Path(f"/proc/{self._child.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def _read(self, patience: float) -> bytes:
        ready = select.select([self._master], [], [], patience)[0]
        return os.read(self._master, 65536) if ready else b""

    def _fail(self, awaited: bytes) -> bytes:
        raise SystemExit(f"{' '.join(self._command[:3])} painted nothing for {awaited!r}")
