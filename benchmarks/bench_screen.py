"""How long newsread takes from its start to the first painted list, beside an empty Textual app, in a pseudo-terminal.

The peer paints one word. Both start in turns on the same terminal, so that a busy machine slows both. newsread starts
on a library that is catalogued and indexed; its time ends when the headline of the first row is on the screen, with
the story beside it still to come. Sizes are numbers of stories.

    python -m benchmarks.bench_screen [SIZE …]          1000 and 100000 unless said
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from benchmarks.made_stories import make_library

RUNS = 12
SIZES = (1_000, 100_000)
PATIENCE = 60.0
"""Seconds after which a start counts as failed."""
EMPTY_APP = """
from textual.app import App
from textual.widgets import Static

class Empty(App):
    def compose(self):
        yield Static("painted")

Empty().run()
"""


def seconds_to(word: bytes, command: list[str], environ: Mapping[str, str]) -> float:
    """From the start of a process to the moment at which it has drawn `word`."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
    start = time.perf_counter()
    child = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, env=dict(environ), start_new_session=True
    )
    os.close(slave)
    drawn = b""
    try:
        while word not in drawn:
            left = start + PATIENCE - time.perf_counter()
            if left <= 0 or not select.select([master], [], [], left)[0]:
                raise SystemExit(f"{command[0]} never drew {word!r}")
            drawn += os.read(master, 65536)
        return time.perf_counter() - start
    finally:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        os.close(master)


def measure(size: int, folder: Path) -> str:
    """One line: both times and their ratio on a library of `size` stories."""
    library = make_library(folder / f"library-{size}", size)
    environ = {
        **os.environ,
        "TERM": "xterm-256color",
        "NEWSREAD_LIBRARY": str(library),
        **{f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "DATA", "CACHE")},
    }
    newsread = [str(Path(sys.executable).with_name("newsread"))]
    subprocess.run([*newsread, "index"], env=environ, stdout=subprocess.DEVNULL, check=True)
    first = subprocess.run(
        [*newsread, "list", "--limit", "1", "--format", "json", "--no-update"],
        env=environ, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    # The row is cut to the width of the list: its first words are enough.
    word = " ".join(first.partition('"text": "')[2].split()[:2]).strip('",').encode()
    ours, peers = [], []
    for run in range(RUNS + 1):
        ours.append(seconds_to(word, newsread, environ))
        peers.append(seconds_to(b"painted", [sys.executable, "-c", EMPTY_APP], environ))
        if run == 0:
            ours.clear()
            peers.clear()
    return (
        f"first paint, {size:,} stories: best {min(ours) * 1000:.0f} ms, median {median(ours) * 1000:.0f} ms; "
        f"empty app best {min(peers) * 1000:.0f} ms, median {median(peers) * 1000:.0f} ms; "
        f"ratio best {min(ours) / min(peers):.2f}, median {median(ours) / median(peers):.2f}"
    )


def main() -> int:
    """Print a line a size."""
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            print(measure(size, Path(folder)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
