"""The examples of the manual: each command of a ``console`` block, run on the sample library, and what it prints.

    python scripts/examples.py    writes down below each command what it prints now

A line ``…`` below a command stands for any number of lines; it stays where the rest still fits.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))

_BLOCK = re.compile(r"(?ms)(?<=^```console\n).*?(?=^```)")
_VARIABLES = ("NEWSREAD_LIBRARY", "NO_COLOR", "COLUMNS", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")


class Example(NamedTuple):
    """A command, and what it prints."""

    command: str
    printed: str

    def fits(self, printed: str) -> bool:
        """Whether this is what stands below the command."""
        parts = re.split(r"(?m)^…\n", self.printed)
        return re.fullmatch("(?:.*\n)*?".join(map(re.escape, parts)), printed) is not None


def blocks() -> Iterator[tuple[str, list[Example]]]:
    """The ``console`` blocks of all pages: the page's name and the examples, in order."""
    for page in PAGES:
        for block in _BLOCK.findall(page.read_text(encoding="utf-8")):
            yield page.name, examples(block)


def examples(block: str) -> list[Example]:
    """The commands of a block, each with what stands below it."""
    parts = (part.partition("\n") for part in re.split(r"(?m)^\$ ", block)[1:])
    return [Example(command, printed) for command, _, printed in parts]


def run(commands: list[str], home: Path) -> Iterator[str]:
    """What each command prints, one after the other, for somebody new whose home folder is `home`, here ``~``.

    What goes to standard error counts where nothing else is printed.
    """
    (home / ".config" / "newsread").mkdir(parents=True)
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    environ = {**os.environ, "PATH": path, "HOME": str(home)}
    for variable in _VARIABLES:
        environ.pop(variable, None)
    for command in commands:
        ran = subprocess.run(
            ["sh", "-c", command], cwd=home, env=environ, capture_output=True, encoding="utf-8", timeout=60, check=False
        )
        yield (ran.stdout or ran.stderr).replace(str(home), "~")


def rewritten(page: str, printed: Callable[[list[str]], Iterator[str]]) -> str:
    """The text of a page with what its commands print now."""

    def block(found: re.Match[str]) -> str:
        old = examples(found[0])
        now = printed([example.command for example in old])
        return "".join(
            f"$ {example.command}\n{example.printed if example.fits(text) else text}"
            for example, text in zip(old, now, strict=True)
        )

    return _BLOCK.sub(block, page)


def main() -> int:
    """Write all pages anew; read the difference before it is kept."""

    def printed(commands: list[str]) -> Iterator[str]:
        with tempfile.TemporaryDirectory() as folder:
            yield from run(commands, Path(folder, "home"))

    for page in PAGES:
        page.write_text(rewritten(page.read_text(encoding="utf-8"), printed), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
