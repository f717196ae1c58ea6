"""Whole processes beside each other, in turns: seconds of wall and of CPU, and instructions where valgrind is there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from benchmarks.figures import Clock, Took

BARE = (sys.executable, "-c", "pass")
"""A Python that does nothing."""
NEWSREAD = str(Path(sys.executable).with_name("newsread"))
VALGRIND = shutil.which("valgrind") or ""

_COUNTED = (VALGRIND, "--tool=callgrind", "--callgrind-out-file=/dev/null")
_WEIGHED = (
    sys.executable,
    "-c",
    "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=-3, stderr=-3); "
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)",
)


def took(command: Sequence[str], environ: Mapping[str, str]) -> Took:
    """What one run takes; its output is thrown away, and so is how it ends."""
    with Clock(children=True) as clock:
        subprocess.run(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return clock.took


def in_turns(commands: Sequence[Sequence[str]], environ: Mapping[str, str], runs: int) -> list[Took]:
    """The medians of each command; a first round does not count."""
    rounds = [[took(command, environ) for command in commands] for _ in range(runs + 1)][1:]
    return [
        Took(median(each.wall for each in column), median(each.cpu for each in column))
        for column in zip(*rounds, strict=True)
    ]


def instructions(command: Sequence[str], environ: Mapping[str, str]) -> int | None:
    """How many instructions one run takes, which no busy machine changes; None without valgrind."""
    if not VALGRIND:
        return None
    # The order of sets would change the count by a hundredth.
    ran = subprocess.run(
        [*_COUNTED, *command],
        env={**environ, "PYTHONHASHSEED": "0"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
        text=True,
    )
    return int(re.findall(r"Collected : (\d+)", ran.stderr)[-1])


def megabytes(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """The most memory that a run takes."""
    # By a small process: what a command's parent takes when it starts it counts as the command's.
    ran = subprocess.run([*_WEIGHED, *command], env=environ, stdout=subprocess.PIPE, check=True, text=True)
    return int(ran.stdout) / 1024


def said(ours: Took, peer: Took, name: str, counts: tuple[int | None, int | None] = (None, None)) -> str:
    """A line of both, and of their ratios."""
    line = (
        f"{1000 * ours.wall:.0f} ms, CPU {1000 * ours.cpu:.0f} ms; {name} {1000 * peer.wall:.0f} ms, "
        f"CPU {1000 * peer.cpu:.0f} ms; ratio {ours.wall / peer.wall:.2f}, CPU {ours.cpu / max(peer.cpu, 0.001):.2f}"
    )
    mine, theirs = counts
    if mine is None or theirs is None:
        return line
    return f"{line}; {mine / 1e6:,.0f} million instructions, {name} {theirs / 1e6:,.0f}, ratio {mine / theirs:.2f}"
