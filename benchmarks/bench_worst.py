"""How long the worst queries take, and how much memory: words and patterns that stand for nearly everything.

    python -m benchmarks.bench_worst [STORIES]

Processor time of one search for the best fifty, its index warm, by how much it raised the peak of memory, and how many
stories were passed over. A query
for one common word stands first, to compare with.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

from benchmarks.made_desk import Made
from benchmarks.made_stories import StoryMaker, make_library


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=int, nargs="?", default=20_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        made = Made(make_library(Path(scratch, "library"), options.stories), Path(scratch, "home"))
        made.refresh()
        desk = made.desk()
        print(f"{options.stories:,} stories{'CPU ms':>26}{'MB':>6}{'hits':>10}{'passed over':>13}")
        for kind, text in worst():
            desk.search(StoryMaker().vocabulary[0])
            memory, start = getrusage(RUSAGE_SELF).ru_maxrss, time.process_time()
            found = desk.search(text, 50)
            spent = (time.process_time() - start) * 1000
            more = (getrusage(RUSAGE_SELF).ru_maxrss - memory) / 1000
            print(f"{kind:34}{spent:6.0f}{more:6.0f}{found.total:10,}{found.passed_over:13,}")
        desk.close()


def worst() -> Iterator[tuple[str, str]]:
    """Kinds of queries, the words the commonest of the made stories."""
    common = StoryMaker().vocabulary[:64]
    yield "a common word", common[0]
    yield "OR of 64", " OR ".join(common)
    yield "all of 64", " ".join(common)
    yield "none of 64", " ".join(f"-{word}" for word in common)
    yield "a* b* c*", "a* b* c*"
    yield "OR of 14 beginnings", " OR ".join(f"{letter}*" for letter in "abcdefghlmnprst")
    yield "two near each other", f'"{common[0]} {common[1]}"~50'
    yield "six near each other", f'"{" ".join(common[:6])}"~5'
    yield "eight near each other, far", f'"{" ".join(common[:8])}"~50'
    yield "not near each other", f'{common[2]} -"{common[0]} {common[1]}"~5'
    yield "OR of five near each other", " OR ".join(f'"{common[at]} {common[at + 1]}"~5' for at in range(5))
    yield "a phrase", f'"{common[0]} {common[1]}"'
    yield "a phrase of four", f'"{" ".join(common[:4])}"'
    yield "OR of 32 phrases", " OR ".join(f'"{common[at]} {common[at + 1]}"' for at in range(32))
    yield "a phrase in the body", f'body:"{common[0]} {common[1]}"'
    yield "OR of 32 and OR of 32", f"({' OR '.join(common[:32])}) ({' OR '.join(common[32:64])})"
    yield "two in the body", f"body:{common[0]} body:{common[1]}"
    yield "six patterns", "*a* *e* *i* *o* *?* ?*?"
    yield "six typing errors", " ".join(f"{word}~2" for word in common[20:26])


if __name__ == "__main__":
    main()
