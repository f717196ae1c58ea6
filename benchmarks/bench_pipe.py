"""The pipe as other programs see it: lists that stream, and searches beside those that read every file.

Lists come from catalogues of made rows, with `--no-update` and, as they are asked for mostly, after a look at the
folder; searches from made stories that are indexed. Each command is a whole process, in turns with its peers: `cat` of
the same bytes for a list, `grep -r` and, where it is installed, ripgrep for a search.
Bars: `| head -1` of the longest list takes at most three times the CPU time that it takes of the shortest, and at most
a tenth of that of the whole, both without a look, which takes its time for every file; the longest list takes at most a
quarter more memory than the shortest in either case (SQLite keeps two megabytes of what it has read).

    python -m benchmarks.bench_pipe [STORIES …]          lists of 1000 and 100000 unless said
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from benchmarks.made_catalogue import catalogued, home_environ, make_files
from benchmarks.made_stories import StoryMaker, make_library
from benchmarks.processes import NEWSREAD, in_turns, megabytes, said, took

SIZES = (1_000, 100_000)
SEARCHED = 2_000
"""Stories that are searched."""
RUNS = 10
GROWTH_BAR, HEAD_BAR, MEMORY_BAR = 3.0, 0.1, 1.25
LIST = (NEWSREAD, "list", "--format", "json")
KNOWN = (*LIST, "--no-update")


def first_line(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """Seconds until the first line is there; the rest is not read."""
    start = time.perf_counter()
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout
        process.stdout.readline()
        seconds = time.perf_counter() - start
        process.stdout.close()
    return seconds


def listing(command: Sequence[str], size: int, environ: Mapping[str, str], scratch: Path) -> tuple[float, float, float]:
    """Print what a list takes; CPU seconds of `| head -1`, what part of the whole that is, megabytes of the whole."""
    whole = scratch / "list.json"
    with open(whole, "wb") as file:
        subprocess.run(command, env=environ, stdout=file, check=True)
    head = ["sh", "-c", f"{shlex.join(command)} | head -1"]
    first = median(first_line(command, environ) for _ in range(RUNS))
    stopped, cat = in_turns([head, ["cat", str(whole)]], environ, RUNS)
    everything = took(command, environ)
    part = stopped.cpu / everything.cpu
    memory = megabytes(command, environ)
    print(
        f"{' '.join(command[1:])}, {size:,} stories, {whole.stat().st_size / 1e6:.1f} MB: first line after "
        f"{1000 * first:.0f} ms; | head -1: {1000 * stopped.wall:.0f} ms, CPU {1000 * stopped.cpu:.0f} ms, "
        f"{part:.3f} of the whole; {said(everything, cat, 'cat')}; "
        f"memory {memory:.1f} MB, | head -1 {megabytes(head, environ):.0f} MB",
        flush=True,
    )
    return stopped.cpu, part, memory


def searches(scratch: Path) -> None:
    """Print what searches for a common and for a rare word take."""
    library = make_library(scratch / "library", SEARCHED)
    environ = home_environ(scratch / "searched", library)
    subprocess.run([NEWSREAD, "index"], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    vocabulary = StoryMaker().vocabulary
    programs = {"grep -r": ["grep", "-r", "-l", "-i", "-w", "-F", "-e"]}
    if ripgrep := shutil.which("rg"):
        programs["ripgrep"] = [ripgrep, "-l", "-i", "-w", "-F", "-e"]
    else:
        print("ripgrep is not there")
    for what, word in (("a common word", vocabulary[20]), ("a rare word", vocabulary[30_000])):
        for form in (("--format", "ids"), ("--limit", "10")):
            command = [NEWSREAD, "search", word, "--no-update", *form]
            peers = [[*peer, word, str(library)] for peer in programs.values()]
            ours, *theirs = in_turns([command, *peers], environ, RUNS)
            lines = "; ".join(said(ours, peer, name) for name, peer in zip(programs, theirs, strict=True))
            print(f"search for {what}, {SEARCHED:,} stories, {' '.join(form)}: {lines}", flush=True)


def main() -> int:
    """Print times and ratios; 1 where a bar is missed."""
    figures: dict[int, tuple[float, float, float]] = {}
    looked: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in [int(size) for size in sys.argv[1:]] or SIZES:
            library = Path(folder, f"library-{size}")
            library.mkdir()
            environ = home_environ(Path(folder, f"home-{size}"), library)
            catalogued(environ, size)
            make_files(library, size)
            figures[size] = listing(KNOWN, size, environ, Path(folder))
            looked[size] = listing(LIST, size, environ, Path(folder))[2]
        searches(Path(folder))
    (least, _, small), (most, part, large) = figures[min(figures)], figures[max(figures)]
    grown = large / small, looked[max(looked)] / looked[min(looked)]
    print(
        f"{max(figures):,} against {min(figures):,}: | head -1 CPU {most / least:.2f} (bar {GROWTH_BAR}), "
        f"{part:.3f} of the whole (bar {HEAD_BAR}), memory {grown[0]:.2f}, after a look {grown[1]:.2f} "
        f"(bar {MEMORY_BAR})"
    )
    return int(most / least > GROWTH_BAR or part > HEAD_BAR or max(grown) > MEMORY_BAR)


if __name__ == "__main__":
    sys.exit(main())
