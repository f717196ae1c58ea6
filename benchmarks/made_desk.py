"""A library with its catalogue and index, to be measured."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from benchmarks.figures import Clock, Took
from tui_reader.desk import Desk
from tui_reader.settings import Settings

UNCOLLECTED = 50_000
"""Objects made before garbage is looked for: as many as in the program itself."""


class Made(NamedTuple):
    """A library, and where what newsread keeps of it lies."""

    library: Path
    home: Path

    def settings(self) -> Settings:
        """Settings for this library."""
        return Settings(
            self.library, False, self.home / "cache", self.home / "marks.sqlite", self.home / "config" / "config.toml"
        )

    def desk(self) -> Desk:
        """A desk on it, in a process that looks for garbage as seldom as the program does."""
        gc.set_threshold(UNCOLLECTED)
        return Desk(self.settings())

    def refresh(self) -> Took:
        """Brings catalogue and index up to the folder, in a process of its own; CPU is that of all its processes."""
        with Clock(children=True) as clock:
            self.run("desk.keep_fresh()")
        return clock.took

    def run(self, code: str) -> str:
        """What `code` prints as a program, where ``desk`` is open and ``seconds()`` tells since the program's start."""
        program = (
            "import gc, time; begun = time.time() - time.process_time()\n"
            f"gc.set_threshold({UNCOLLECTED})\n"
            "def seconds(): return time.time() - begun\n"
            "if __name__ == '__main__':\n"
            f"    from pathlib import Path, PosixPath, WindowsPath\n"
            f"    from tui_reader.desk import Desk\n"
            f"    from tui_reader.settings import Settings\n"
            f"    desk = Desk(Settings{tuple(self.settings()[:5])!r})\n"
        ) + "".join(f"    {line}\n" for line in code.splitlines())
        script = self.home / "run.py"
        script.parent.mkdir(parents=True, exist_ok=True)
        script.write_text(program)
        environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return subprocess.run(
            [sys.executable, str(script)], env=environ, check=True, stdout=subprocess.PIPE, text=True
        ).stdout
