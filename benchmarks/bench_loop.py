"""How late an event loop, such as the screen has, comes to what is due, while searches and indexing run.

    python -m benchmarks.bench_loop LIBRARY HOME

Searches run in a thread of the same process, as the screen has them run; another library is indexed meanwhile, in
processes of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

from benchmarks.bench_search import COMMON, LIMIT, as_people_type, some_titles
from benchmarks.figures import HEADING, Figure, percentile
from benchmarks.made_desk import Made
from tui_reader.desk import Desk

TICK = 0.01
"""Seconds from one thing that is due to the next."""
SECONDS = 10.0
INDEXED = 2000
"""Stories of the library that is indexed meanwhile."""


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("home", type=Path)
    options = parser.parse_args()
    made = Made(options.library, options.home)
    made.refresh()
    print(HEADING)
    with tempfile.TemporaryDirectory() as scratch:
        for figure in figures(made, Path(scratch)):
            print(figure, flush=True)


def figures(made: Made, scratch: Path) -> Iterator[Figure]:
    """Lateness with nothing else to do, with searches, and with searches and indexing."""
    desk = made.desk()
    titles = some_titles(desk, 30)
    typed = [title[:end] for title in titles for end in range(2, min(len(title), 20))]
    queries = [*typed[:100], *as_people_type(titles, 50), *(f"{one} {other}" for one in COMMON for other in COMMON)]
    desk.search(queries[0], LIMIT)
    idle = asyncio.run(_lateness(desk, ()))
    yield Figure("loop late by, with nothing to do: most", 1000 * max(idle), "ms")
    searching = asyncio.run(_lateness(desk, queries))
    yield _figure("loop late by, searching: most", searching)
    small = Made(scratch / "small", scratch / "home")
    _some_of(made.library, small.library)
    indexing = subprocess.Popen([sys.executable, "-c", _INDEX, str(small.library), str(small.home)])
    late = asyncio.run(_lateness(desk, queries))
    still = indexing.poll() is None
    indexing.wait()
    yield _figure(f"loop late by, searching{' and indexing' if still else ' (indexed too soon)'}: most", late)
    desk.close()


_INDEX = """
import sys
from pathlib import Path
from benchmarks.made_desk import Made
if __name__ == "__main__":
    Made(Path(sys.argv[1]), Path(sys.argv[2])).refresh()
"""


def _some_of(library: Path, folder: Path) -> None:
    folder.mkdir()
    for number, path in enumerate(islice(library.rglob("*.txt"), INDEXED)):
        shutil.copy(path, folder / f"{number}.txt")


def _figure(name: str, late: Sequence[float]) -> Figure:
    more = f"p99 {1000 * percentile(late, 0.99):.1f}, p50 {1000 * percentile(late, 0.5):.1f}"
    return Figure(name, 1000 * max(late), "ms", 100, 30, more)


async def _lateness(desk: Desk, queries: Sequence[str]) -> list[float]:
    """By how much each tick comes too late, while these are searched for over and over."""
    end = time.perf_counter() + SECONDS

    def search() -> None:
        for query in cycle(queries):
            if time.perf_counter() > end:
                return
            desk.search(query, LIMIT, typing=True)

    searching = asyncio.create_task(asyncio.to_thread(search))
    late = []
    while (now := time.perf_counter()) < end:
        await asyncio.sleep(TICK)
        late.append(time.perf_counter() - now - TICK)
    await searching
    return late


if __name__ == "__main__":
    main()
