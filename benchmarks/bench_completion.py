"""How long it takes from Tab to the candidates: the process that a shell asks, beside a Python that does nothing.

In catalogues of made rows, a tenth of which bear tags; both processes in turns. Bar: 100 ms, headlines and tags
included, at every size.

    python -m benchmarks.bench_completion [STORIES …]          1000 and 100000 unless said
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.made_catalogue import catalogued, home_environ
from benchmarks.processes import BARE, NEWSREAD, in_turns, instructions, said

BAR = 0.1
RUNS = 20
SIZES = (1_000, 100_000)
WORDS = {
    "a command": ("dig",),
    "a headline": ("show", "ba"),
    "an id": ("show", "3f2a"),
    "a tag of all": ("list", "--tag", ""),
    "a tag in a query": ("search", "tag:s"),
}


def main() -> int:
    """Print times and ratios; 1 where the bar is missed."""
    missed = False
    for size in [int(size) for size in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            library = Path(folder, "library")
            library.mkdir()
            environ = home_environ(Path(folder), library)
            catalogued(environ, size)
            for what, words in WORDS.items():
                command = [NEWSREAD, "completion", "answer", "--", *words]
                ours, peer = in_turns([command, BARE], environ, RUNS)
                counts = instructions(command, environ), instructions(BARE, environ)
                print(f"completion of {what}, {size:,} stories: {said(ours, peer, 'bare Python', counts)}", flush=True)
                missed = missed or ours.wall > BAR
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
