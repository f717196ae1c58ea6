"""How long `newsread show STORY` takes as a process, beside a Python that imports what any such tool imports.

The peer imports argparse, dataclasses, enum, json, pathlib, re, sqlite3 and tomllib and reads the same file. Both run
in turns, so that a busy machine slows both. Bar: at most 1.4 times the peer, by the best and by the median of the runs.
Where valgrind is there, both are also told by the instructions they take, which no busy machine changes; these are for
information.

    python benchmarks/bench_show.py [RUNS]
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

BAR = 1.4
VALGRIND = shutil.which("valgrind") or ""
PEER = (
    "import argparse, dataclasses, enum, json, pathlib, re, sqlite3, tomllib, sys; "
    "sys.stdout.buffer.write(open(sys.argv[1], 'rb').read())"
)
ROOT = Path(__file__).resolve().parent.parent
LIBRARY = ROOT / "library"
STORIES = {
    "titled and dated": LIBRARY / "2026" / "wren" / "wren-wakes.txt",
    "as the seed": LIBRARY / "2024" / "environment" / "2024-08-19-seagrass-returns.txt",
    "Markdown": LIBRARY / "2026" / "technology" / "patient-traffic-lights.md",
}
NOT_AS_INSTALLED = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "PYTHONDEVMODE", "PYTHONPATH")
"""Variables that make Python compile the program at every start, or check what it does."""


def seconds(command: list[str], environ: dict[str, str]) -> float:
    """Wall time of one run; its output is thrown away."""
    start = time.perf_counter()
    subprocess.run(command, env=environ, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def compare(ours: list[str], peer: list[str], environ: dict[str, str], runs: int) -> tuple[float, str]:
    """The worse of two ratios, by best and by median, and a line that says all of them."""
    for command in (ours, peer):
        seconds(command, environ)
    pairs = [(seconds(ours, environ), seconds(peer, environ)) for _ in range(runs)]
    mine, theirs = zip(*pairs, strict=True)
    best, middle = min(mine) / min(theirs), median(mine) / median(theirs)
    return max(best, middle), (
        f"best {min(mine) * 1000:.1f} ms, median {median(mine) * 1000:.1f} ms; "
        f"peer best {min(theirs) * 1000:.1f} ms, median {median(theirs) * 1000:.1f} ms; "
        f"ratio best {best:.2f}, median {middle:.2f} (bar {BAR})"
    )


def instructions(command: list[str], environ: dict[str, str]) -> int:
    """How many instructions one run takes, as valgrind counts them."""
    counted = [VALGRIND, "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]
    # The order of sets would change the count by a hundredth.
    told = subprocess.run(
        counted,
        env={**environ, "PYTHONHASHSEED": "0"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=True,
        text=True,
    )
    return int(re.findall(r"Collected : (\d+)", told.stderr)[-1])


def counts(ours: list[str], peer: list[str], environ: dict[str, str]) -> str:
    """A line that says what both take in instructions."""
    mine, theirs = instructions(ours, environ), instructions(peer, environ)
    return f"{mine / 1e6:.0f} million instructions, peer {theirs / 1e6:.0f}, ratio {mine / theirs:.2f}"


def main() -> int:
    """Print times and ratios; 1 where the bar is missed."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    newsread = str(Path(sys.executable).with_name("newsread"))
    seed = ROOT.parent / "shared" / "examples" / "seed.txt"
    stories = {**STORIES, **({"the seed": seed} if seed.exists() else {})}
    missed = False
    if not VALGRIND:
        print("valgrind is not there: instructions are not counted")
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "HOME": home, "NEWSREAD_LIBRARY": str(LIBRARY)}
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", *NOT_AS_INSTALLED):
            environ.pop(variable, None)
        for state in ("no catalogue", "with a catalogue"):
            if state == "with a catalogue":
                subprocess.run([newsread, "list"], env=environ, stdout=subprocess.DEVNULL, check=True)
            for what, story in stories.items():
                peer = [sys.executable, "-c", PEER, str(story)]
                ratio, line = compare([newsread, "show", str(story)], peer, environ, runs)
                print(f"show, {what}, {state}: {line}")
                if VALGRIND:
                    print(f"show, {what}, {state}: {counts([newsread, 'show', str(story)], peer, environ)}")
                missed = missed or ratio > BAR
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
