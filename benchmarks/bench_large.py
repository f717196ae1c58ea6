"""The figures of a large library, each beside its floor, its aim and its peers: one made library, one table.

    python -m benchmarks.bench_large [STORIES] [--library FOLDER] [--home FOLDER] [--quick]

Without `--home` the whole first run is measured, too. From 50,000 stories on, a tenth of them is asked the same.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from benchmarks import bench_index, bench_loop, bench_search, bench_start
from benchmarks.figures import HEADING, Clock, Figure
from benchmarks.made_desk import Made
from benchmarks.made_stories import make_corpus
from tui_reader.anatomy import dissect
from tui_reader.formats import file_source, read

LARGE = 50_000
SAMPLE = 500
"""Stories dissected to tell what part that is."""


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=int, nargs="?", default=10_000)
    parser.add_argument("--library", type=Path, help="a folder of story files instead of made ones")
    parser.add_argument("--home", type=Path, help="where its catalogue and index lie already")
    parser.add_argument("--quick", action="store_true", help="fewer queries")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        library = options.library or Path(scratch, "library")
        print("a folder of stories" if options.library else make_corpus(library, options.stories))
        print(HEADING)
        made = Made(library, options.home or Path(scratch, "home"))
        for figure in figures(made, Path(scratch), options.stories, bool(options.home), options.quick):
            print(figure, flush=True)


def figures(made: Made, scratch: Path, stories: int, is_indexed: bool, quick: bool) -> Iterator[Figure]:
    """All of them."""
    folders = [scratch / name for name in ("index", "search", "loop")]
    for folder in folders:
        folder.mkdir()
    if is_indexed:
        made.refresh()
    else:
        yield from first_run(made, stories)
    yield from bench_index.figures(made.library, folders[0], 4_000 if quick else stories)
    yield from bench_start.figures(made)
    yield from bench_search.figures(made, folders[1], 100 if quick else 500, 20 if quick else 200)
    if stories >= LARGE:
        yield growth(made, scratch, stories // 10)
    yield from bench_loop.figures(made, folders[2])


def first_run(made: Made, stories: int) -> Iterator[Figure]:
    """From files to a library that is catalogued and indexed."""
    paths = sorted(path for path in made.library.rglob("*") if path.is_file())
    took = made.refresh()
    with Clock() as clock:
        for path in islice(paths, 0, None, max(1, len(paths) // SAMPLE)):
            for draft in read(file_source(path)):
                dissect(draft)
    share = clock.took.cpu / min(len(paths), SAMPLE) * len(paths) / took.cpu
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    more = f"CPU {len(paths) / took.cpu:.0f} a process, {share:.0%} of it reading and dissecting; {memory:.0f} MB"
    yield Figure("the whole first run", len(paths) / took.wall, "/s", 300, 900, more)


def growth(made: Made, scratch: Path, fewer: int) -> Figure:
    """How much longer the same queries take here than in a smaller library."""
    small = Made(scratch / "small", scratch / "small home")
    small.library.mkdir()
    for number, path in enumerate(islice(made.library.rglob("*.*"), fewer)):
        shutil.copy(path, small.library / f"{number}{path.suffix}")
    small.refresh()
    desk, smaller = made.desk(), small.desk()
    queries = bench_search.as_people_type(bench_search.some_titles(desk, 200), 200)
    before, here = (bench_search.middle(each, queries) for each in (smaller, desk))
    desk.close()
    smaller.close()
    more = f"p50 {before:.1f} ms in {fewer:,}, {here:.1f} ms here"
    return Figure("growth of p50 to ten times the stories", here / before, "x", 10, 4, more)


if __name__ == "__main__":
    main()
