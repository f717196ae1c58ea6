"""How long `newsread show STORY` takes as a process, beside a Python that imports what any such tool imports.

The peer imports argparse, dataclasses, enum, json, pathlib, re, sqlite3 and tomllib and reads the same file. Both run
in turns, so that a busy machine slows both. Bar: at most 1.4 times the peer, by the best and by the median of the runs.

    python benchmarks/bench_show.py [RUNS]
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

BAR = 1.4
PEER = (
    "import argparse, dataclasses, enum, json, pathlib, re, sqlite3, tomllib, sys; "
    "sys.stdout.buffer.write(open(sys.argv[1], 'rb').read())"
)
LIBRARY = Path(__file__).resolve().parent.parent / "library"


def seconds(command: list[str], environ: dict[str, str]) -> float:
    """Wall time of one run; its output is thrown away."""
    start = time.perf_counter()
    subprocess.run(command, env=environ, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main() -> int:
    """Print both times and their ratio; 1 where the bar is missed."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    story = max(LIBRARY.glob("*/**/*.txt"), key=lambda path: path.stat().st_size)
    newsread = str(Path(sys.executable).with_name("newsread"))
    missed = False
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "HOME": home, "NEWSREAD_LIBRARY": str(LIBRARY)}
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            environ.pop(variable, None)
        for state, prepare in (("no catalogue", []), ("with a catalogue", [newsread, "list"])):
            if prepare:
                subprocess.run(prepare, env=environ, stdout=subprocess.DEVNULL, check=True)
            ours, peers = [], []
            for run in range(runs + 2):
                ours.append(seconds([newsread, "show", str(story)], environ))
                peers.append(seconds([sys.executable, "-c", PEER, str(story)], environ))
                if run == 1:
                    ours.clear()
                    peers.clear()
            best, middle = min(ours) / min(peers), median(ours) / median(peers)
            print(
                f"show, {state}: best {min(ours) * 1000:.1f} ms, median {median(ours) * 1000:.1f} ms; "
                f"peer best {min(peers) * 1000:.1f} ms, median {median(peers) * 1000:.1f} ms; "
                f"ratio best {best:.2f}, median {middle:.2f} (bar {BAR})"
            )
            missed = missed or max(best, middle) > BAR
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
