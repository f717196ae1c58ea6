"""The installed command in a terminal of its own: a pseudo-terminal, and a screen that draws what arrives."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import pyte

NEWSREAD = Path(sys.executable).with_name("newsread")


class Terminal:
    """A child process with a terminal of its own, and what it has drawn."""

    def __init__(
        self,
        *argv: str,
        cwd: Path,
        columns: int = 100,
        lines: int = 30,
        environ: Mapping[str, str] = {},  # noqa: B006
        program: str | Path = NEWSREAD,
        streams: Mapping[str, int] = {},  # noqa: B006
    ) -> None:
        """`streams` are files for those of ``stdin``, ``stdout`` and ``stderr`` that are not to be the terminal."""
        import fcntl
        import pty
        import struct
        import termios

        self.raw = b""
        self._screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self._screen)
        self._drawn = 0
        """So many bytes of what has come: drawing takes longer than all else, and many a test looks at no screen."""
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.child = subprocess.Popen(
            [program, *argv],
            cwd=cwd,
            env={**_inherited(), "TERM": "xterm-256color", **environ},
            stdin=streams.get("stdin", slave),
            stdout=streams.get("stdout", slave),
            stderr=streams.get("stderr", slave),
            pass_fds=(slave,)
            if streams
            else (),  # so that it stays open, whatever the child has of it, until that ends
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(slave, termios.TIOCSCTTY, 0),
        )
        self._name = os.ttyname(slave)
        os.close(slave)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.child.poll() is None:
            self.child.send_signal(signal.SIGKILL)
        self.child.wait()
        self.hang_up()

    def hang_up(self) -> None:
        """Take the terminal away."""
        master, self._master = self._master, -1
        if master >= 0:
            os.close(master)

    def send(self, keys: str) -> None:
        """Type `keys`."""
        os.write(self._master, keys.encode())

    def wait_till_read(self, seconds: float = 30) -> None:
        """Wait until the child has read the lines that were typed; fails where that does not come."""
        import array
        import fcntl
        import termios

        end, waiting = time.monotonic() + seconds, array.array("i", [1])
        slave = os.open(self._name, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
        try:
            while waiting[0]:
                assert time.monotonic() < end, f"the child does not read what was typed:\n{self.text()}"
                self._read(0.02)
                fcntl.ioctl(slave, termios.FIONREAD, waiting)
        finally:
            os.close(slave)

    def resize(self, columns: int, lines: int) -> None:
        """Give the terminal another size, and say so to the child."""
        import fcntl
        import struct
        import termios

        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.screen.resize(lines, columns)
        self.child.send_signal(signal.SIGWINCH)

    @property
    def screen(self) -> pyte.Screen:
        """What the child has drawn."""
        self._stream.feed(self.raw[self._drawn :])
        self._drawn = len(self.raw)
        return self._screen

    def modes(self) -> list[Any]:
        """How the terminal treats what is typed and drawn, as `termios` tells it."""
        import termios

        return termios.tcgetattr(self._master)

    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait_for(self, done: Callable[[str], bool], seconds: float = 30) -> str:
        """Read until `done` of the screen's text; fails with the screen where that does not come."""
        end = time.monotonic() + seconds
        while not done(text := self.text()):
            if not self._read(end - time.monotonic()):
                raise AssertionError(f"the screen never got there:\n{text}")
            while self._read(min(0.01, end - time.monotonic())):
                pass  # what is written at once is looked at once
        return text

    def at_rest(self, seconds: float = 1.0) -> str:
        """Read until nothing has come for so long; the screen's text."""
        while self._read(seconds):
            pass
        return self.text()

    def ended(self, seconds: float = 30) -> int:
        """Read until the child ends; its return code."""
        end = time.monotonic() + seconds
        while self._read(end - time.monotonic()):
            pass
        return self.child.wait(timeout=max(1, end - time.monotonic()))

    def _read(self, seconds: float) -> bool:
        """Take what arrives next; False where nothing comes any more."""
        if seconds <= 0 or not select.select([self._master], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:
            return False
        self.raw += data
        return bool(data)


def _inherited() -> dict[str, str]:
    """The environment without the size of somebody else's terminal, which readline leaves in it."""
    return {name: value for name, value in os.environ.items() if name not in ("LINES", "COLUMNS")}
