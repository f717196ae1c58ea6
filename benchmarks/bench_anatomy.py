"""How many stories of 600 words anatomy takes apart in a second on one core, and that time grows with length alone.

Processor time is counted, not the clock's. Dates are read, as for any story; the language too in the first figure, and
not in the second, which the bar is for. Bars: at least 250 stories a second; time a character grows by half at most.

    python -m benchmarks.bench_anatomy [SECONDS]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from tui_reader.anatomy import dissect, model
from tui_reader.anatomy.language import language_of
from tui_reader.formats import is_story_name
from tui_reader.formats.lines import Loaded
from tui_reader.formats.plain import draft as plain_draft
from tui_reader.story import Draft

BAR = 250
GROWTH_BAR = 1.5
LIBRARY = Path(__file__).resolve().parent.parent / "library"
WORDS = 600
SIZES = (1_000, 10_000, 100_000, 1_000_000, 8_000_000)
"""Characters; of a longer file no more than 8 MB is read."""


def drafts() -> list[Draft]:
    """The sample's plain stories, each cut to about 600 words or gone on with by the stories after it."""
    texts = [path.read_text("utf-8") for path in sorted(LIBRARY.rglob("*.txt")) if is_story_name(path)]
    bodies = [[line for line in text.split("\n\n") if len(line.split()) > 12] for text in texts]
    found: list[Draft] = []
    for number, text in enumerate(texts):
        more = chain.from_iterable(bodies[number + 1 :] + bodies[:number])
        kept: list[str] = []
        for line in chain(text.strip().split("\n\n"), more):
            kept.append(line)
            if sum(len(one.split()) for one in kept) >= WORDS:
                break
        found.append(of_text("\n\n".join(kept)))
    return found


def of_text(text: str) -> Draft:
    """The draft of a plain text."""
    return plain_draft(Loaded("0" * 64, text, "utf-8", False))


def rate(work: Callable[[Draft], object], some: list[Draft], seconds: float) -> float:
    """How many drafts a second, the best of rounds that take as long as asked for."""
    best, until = float("inf"), time.process_time() + seconds
    while time.process_time() < until:
        start = time.process_time()
        for draft in some:
            work(draft)
        best = min(best, time.process_time() - start)
    return len(some) / best


def main() -> int:
    """Print the figures; 1 where a bar is missed."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 5.0
    start = time.process_time()
    model.load()
    print(f"weights read in {(time.process_time() - start) * 1000:.1f} ms (bar 5)")
    some = drafts()
    words = sum(len(draft.text.split()) for draft in some) // len(some)
    reached = rate(dissect, some, seconds)
    told = [draft._replace(about=draft.about._replace(language="en")) for draft in some]
    apart = rate(dissect, told, seconds / 2)
    language = rate(lambda draft: language_of(one.text for one in draft.paragraphs), some, 0.5)
    print(f"dissect: {reached:.0f} stories of {words} words a second; language alone: {language:.0f}")
    print(f"dissect, the language being known: {apart:.0f} a second (bar {BAR})")
    story = "\n\n".join(path.read_text("utf-8") for path in sorted(LIBRARY.rglob("*.txt")) if is_story_name(path))
    took: list[float] = []
    for size in SIZES:
        draft = of_text((story * (size // len(story) + 1))[:size])
        start = time.process_time()
        dissect(draft)
        took.append(time.process_time() - start)
        print(f"{size:>10,} characters: {took[-1] * 1000:,.1f} ms")
    growth = took[-1] / took[1] / (SIZES[-1] / SIZES[1])
    print(f"time a character, {SIZES[-1]:,} beside {SIZES[1]:,}: {growth:.2f} (bar {GROWTH_BAR})")
    return int(apart < BAR or growth > GROWTH_BAR)


if __name__ == "__main__":
    sys.exit(main())
