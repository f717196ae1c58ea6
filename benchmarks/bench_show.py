"""How long `newsread show STORY` takes as a process, beside a Python that imports what any such tool imports.

The peer imports argparse, dataclasses, enum, json, pathlib, re, sqlite3 and tomllib and reads the same file. Both run
in turns, so that a busy machine slows both. Bar: at most 1.4 times the peer, by the best and by the median of the runs.
Where valgrind is there, both are also told by the instructions they take, which no busy machine changes; these are for
information.

At last, stories are shown by their ids, with 100,000 in the catalogue, beside `cat`, too, and `bat` where it is.

    python -m benchmarks.bench_show [RUNS]
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.made_catalogue import catalogued
from benchmarks.processes import NEWSREAD, in_turns, instructions, said

BAR = 1.4
LARGE = 100_000
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


def counts(ours: list[str], peer: list[str], environ: dict[str, str]) -> str:
    """A line that says what both take in instructions."""
    mine, theirs = instructions(ours, environ), instructions(peer, environ)
    if mine is None or theirs is None:
        return "valgrind is not there: instructions are not counted"
    return f"{mine / 1e6:.0f} million instructions, peer {theirs / 1e6:.0f}, ratio {mine / theirs:.2f}"


def large(environ: dict[str, str], runs: int) -> bool:
    """Print what it takes by id, with a large catalogue; whether the bar is missed."""
    catalogued(environ, LARGE)
    missed = False
    bat = shutil.which("bat") or shutil.which("batcat")
    if not bat:
        print("bat is not there")
    for what, story in STORIES.items():
        known = subprocess.run(
            [NEWSREAD, "show", str(story), "--format", "json", "--fields", "id"],
            env=environ,
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
        ours, peer = [NEWSREAD, "show", json.loads(known)["id"]], [sys.executable, "-c", PEER, str(story)]
        name = f"show ID, {what}, {LARGE:,} stories in the catalogue"
        ratio, line = compare(ours, peer, environ, runs)
        print(f"{name}: {line}\n{name}: {counts(ours, peer, environ)}", flush=True)
        for program in filter(None, (shutil.which("cat"), bat)):
            mine, theirs = in_turns([ours, [program, str(story)]], environ, runs)
            print(f"{name}: {said(mine, theirs, Path(program).name)}", flush=True)
        missed = missed or ratio > BAR
    return missed


def main() -> int:
    """Print times and ratios; 1 where the bar is missed."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    seed = ROOT.parent / "shared" / "examples" / "seed.txt"
    stories = {**STORIES, **({"the seed": seed} if seed.exists() else {})}
    missed = False
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "HOME": home, "NEWSREAD_LIBRARY": str(LIBRARY)}
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", *NOT_AS_INSTALLED):
            environ.pop(variable, None)
        for state in ("no catalogue", "with a catalogue"):
            if state == "with a catalogue":
                subprocess.run([NEWSREAD, "list"], env=environ, stdout=subprocess.DEVNULL, check=True)
            for what, story in stories.items():
                peer = [sys.executable, "-c", PEER, str(story)]
                ratio, line = compare([NEWSREAD, "show", str(story)], peer, environ, runs)
                print(f"show, {what}, {state}: {line}")
                print(f"show, {what}, {state}: {counts([NEWSREAD, 'show', str(story)], peer, environ)}")
                missed = missed or ratio > BAR
        missed = large(environ, runs) or missed
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
