"""One JSON Lines file of many stories beside the same stories as single files: rate of indexing, memory.

The same texts, both ways, in turns: made stories, each process's memory measured by the system. The rate is that of
processor time, so that it holds on a machine that has other work. Bars: the file at no less than 0.8 of the rate of
single files; of 50,000 stories and more, memory no more than 1.25 times that which a fifth of them takes.

    python -m benchmarks.bench_many [STORIES]
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from benchmarks.made_desk import Made
from benchmarks.made_stories import make_corpus

BAR, MOST_GROWTH = 0.8, 1.25
FEWEST_TO_GROW = 50_000
"""With fewer stories, a worker's part of the index has not come to its full size."""
_MOST_MEMORY = (
    "\nimport resource\nboth = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)"
    "\nprint(max(resource.getrusage(who).ru_maxrss for who in both), desk.coverage().indexed)"
)


def one_file(singles: Path, file: Path, share: int = 1) -> int:
    """Write the stories of a folder, or every so-many-th of them, into one file; how many these are."""
    file.parent.mkdir()
    paths = sorted(singles.rglob("*.txt"))[::share]
    with file.open("w", encoding="utf-8") as lines:
        for path in paths:
            lines.write(json.dumps({"text": path.read_text("utf-8")}, ensure_ascii=False) + "\n")
    return len(paths)


def measured(made: Made) -> tuple[float, int, int]:
    """Seconds of CPU of all processes, megabytes of the largest, and how many stories were indexed."""
    from benchmarks.figures import Clock

    with Clock(children=True) as clock:
        kilobytes, indexed = map(int, made.run("desk.keep_fresh()" + _MOST_MEMORY).split())
    print(f"  {clock.took.wall:6.1f} s, {clock.took.cpu:6.1f} s CPU, {kilobytes // 1024} MB", flush=True)
    return clock.took.cpu, kilobytes // 1024, indexed


def main() -> int:
    """Print the figures; 1 where a bar is missed."""
    stories = int(sys.argv[1]) if len(sys.argv) > 1 else 4_000
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        print(make_corpus(folder / "all", stories))
        singles, many, fewer = folder / "singles", folder / "many", folder / "fewer"
        (folder / "all").rename(singles)
        for path in singles.rglob("*.story"):
            path.unlink()
        count = one_file(singles, many / "stories.jsonl")
        one_file(singles, fewer / "stories.jsonl", 5)
        print(f"{count} stories; single files, then one file, then one file of a fifth of them:")
        apart, apart_memory, _ = measured(Made(singles, folder / "home of singles"))
        together, memory, indexed = measured(Made(many, folder / "home of many"))
        _, less_memory, _ = measured(Made(fewer, folder / "home of fewer"))
    rate, growth = apart / together, memory / less_memory
    print(
        f"rate {rate:.2f} of that of single files (bar {BAR}); memory {memory / apart_memory:.2f} of theirs, "
        f"{growth:.2f} of that for a fifth of the stories (bar {MOST_GROWTH} from {FEWEST_TO_GROW:,}); {indexed}"
    )
    return int(rate < BAR or (growth > MOST_GROWTH and count >= FEWEST_TO_GROW))


if __name__ == "__main__":
    sys.exit(main())
