"""How long after a start, or a change of the folder, all is known and found.

    python -m benchmarks.bench_start LIBRARY HOME

Each start is a process of its own, and its time that since the process began, imports and all.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import HEADING, Figure, Took, milliseconds
from benchmarks.made_desk import Made

RUNS = 5

LOOK = """
desk.keep_fresh()
print(seconds(), time.process_time())
before = seconds(), time.process_time()
found = desk.search("government", 50)
assert found.matches or not found.of
print(seconds() - before[0], time.process_time() - before[1])
"""
SEARCH = """
desk.search("government", 50)
print(seconds(), time.process_time())
"""
CHANGE = """
desk.search("government", 50)
before = seconds(), time.process_time()
desk._library.look()
look = seconds() - before[0], time.process_time() - before[1]
before = seconds(), time.process_time()
desk.keep_fresh()
assert desk.search("{word}", 1000).total == {total}
print(seconds() - before[0] - look[0], time.process_time() - before[1] - look[1])
"""


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("home", type=Path)
    options = parser.parse_args()
    made = Made(options.library, options.home)
    made.refresh()
    print(HEADING)
    for figure in figures(made):
        print(figure, flush=True)


def figures(made: Made) -> Iterator[Figure]:
    """Starts with nothing changed, then with new stories, then with changed ones. Leaves the library as it was."""
    made.run(LOOK)
    both = [[_took(line) for line in made.run(LOOK).splitlines()] for _ in range(RUNS)]
    looks, firsts = zip(*both, strict=True)
    yield _figure("start, nothing changed: known after", looks, 0.8, 0.4)
    yield _figure("  first hits after that", firsts, 0.6, 0.2)
    yield _figure("start and search at once", [_took(made.run(SEARCH)) for _ in range(RUNS)], 0.6, 0.2)
    folder = made.library / "added by bench_start"
    for number, floor, aim in ((1, 0.5, 0.1), (100, 2.0, 1.0)):
        for what, word in (("new", "zyzzyva"), ("changed", "quokka")):
            folder.mkdir(exist_ok=True)
            for each in range(number):
                text = (
                    f"A {word} is seen, number {each}\n\n"
                    + f"The {word} was seen by {each} people in the harbour. " * 40
                )
                (folder / f"{number}-{each}.txt").write_text(text)
            took = [_took(made.run(CHANGE.format(word=word, total=number)))]
            yield _figure(f"{number} {what}: findable, once looked, after", took, floor, aim)
        shutil.rmtree(folder)
        made.refresh()


def _took(line: str) -> Took:
    wall, cpu = map(float, line.split())
    return Took(wall, cpu)


def _figure(name: str, taken: list[Took] | tuple[Took, ...], floor: float, aim: float) -> Figure:
    value, cpu = milliseconds(taken, 0.5)
    return Figure(name, value / 1000, "s", floor, aim, cpu + " ms")


if __name__ == "__main__":
    main()
