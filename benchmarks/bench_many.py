"""One JSON Lines file of many stories beside the same stories as single files: rate of indexing, memory.

The same texts, both ways, in turns: made stories, each process's memory measured by the system. The rate is that of
processor time, so that it holds on a machine that has other work. Bar: the file at no less than 0.8 of the rate of
single files.

    python -m benchmarks.bench_many [STORIES]
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from benchmarks.made_desk import Made
from benchmarks.made_stories import make_corpus

BAR = 0.8
_MOST_MEMORY = (
    "\nimport resource\nboth = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)"
    "\nprint(max(resource.getrusage(who).ru_maxrss for who in both), desk.coverage().indexed)"
)


def one_file(singles: Path, file: Path) -> int:
    """Write the stories of a folder into one file; how many there are."""
    count = 0
    with file.open("w", encoding="utf-8") as lines:
        for path in sorted(singles.rglob("*.txt")):
            lines.write(json.dumps({"text": path.read_text("utf-8")}, ensure_ascii=False) + "\n")
            count += 1
    return count


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
        singles, many = folder / "singles", folder / "many"
        many.mkdir()
        (folder / "all").rename(singles)
        for path in singles.rglob("*.story"):
            path.unlink()
        count = one_file(singles, many / "stories.jsonl")
        print(f"{count} stories; single files, then one file:")
        apart, apart_memory, _ = measured(Made(singles, folder / "home of singles"))
        together, memory, indexed = measured(Made(many, folder / "home of many"))
    rate = apart / together
    print(
        f"rate {rate:.2f} of that of single files (bar {BAR}); memory {memory / apart_memory:.2f} of theirs; {indexed}"
    )
    return int(rate < BAR)


if __name__ == "__main__":
    sys.exit(main())
