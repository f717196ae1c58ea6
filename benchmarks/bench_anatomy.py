"""How many stories of 600 words anatomy takes apart in a second on one core, and that time grows with length alone.

Processor time is counted, not the clock's. Three parts of it are told apart: the reading of dates (every line that was
looked at for one, looked at again), the telling of the language, and all else, which the bar is for; and how much
faster the library's own look is, which asks for no reasons. Bars: at least 250 stories a second; time a character grows
by half at most.

    python -m benchmarks.bench_anatomy [SECONDS]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

from tui_reader.anatomy import about, datelines, dissect, dissect_file, model, moments, pages
from tui_reader.anatomy.language import language_of
from tui_reader.dates import parse_date
from tui_reader.formats import is_story_name
from tui_reader.formats.lines import Loaded
from tui_reader.formats.plain import draft as plain_draft
from tui_reader.story import Draft, Published

T = TypeVar("T")

BAR = 250
GROWTH_BAR = 1.5
LIBRARY = Path(__file__).resolve().parent.parent / "library"
WORDS = 600
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
"""Characters; more than the 8 MB that are read of a file."""


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


def dates_asked(draft: Draft) -> list[tuple[str, bool | None]]:
    """The lines of a draft that are looked at for a date while it is taken apart, and how each is to be read."""
    asked: list[tuple[str, bool | None]] = []

    def noting(text: str, day_first: bool | None = None) -> Published | None:
        asked.append((text, day_first))
        return parse_date(text, day_first)

    with ExitStack() as patched:
        for room in (about, datelines, moments, pages):
            patched.enter_context(patch.object(room, "parse_date", noting))
        dissect(draft)
    return asked


def rate(work: Callable[[T], object], some: list[T], seconds: float) -> float:
    """How many a second, the best of rounds that take as long as asked for."""
    best, until = float("inf"), time.process_time() + seconds
    while time.process_time() < until:
        start = time.process_time()
        for one in some:
            work(one)
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
    language = 1 / rate(lambda draft: language_of(one.text for one in draft.paragraphs), some, seconds / 10)
    told = [draft._replace(about=draft.about._replace(language="en")) for draft in some]
    asked = [dates_asked(draft) for draft in told]
    dates = 1 / rate(lambda lines: [parse_date(*line) for line in lines], asked, seconds / 10)
    whole = 1 / rate(dissect, told, seconds)
    unexplained = 1 / rate(lambda draft: dissect(draft, explained=False), told, seconds)
    apart = 1 / (whole - dates)
    print(f"stories of {words} words; microseconds a story: dates {dates * 1e6:.0f}, language {language * 1e6:.0f}")
    whole, unexplained = whole + language, unexplained + language
    print(f"dissect with both: {1 / whole:.0f} a second; without reasons {1 / unexplained:.0f}")
    print(f"dissect alone, dates and language apart: {apart:.0f} a second (bar {BAR})")
    story = "\n\n".join(path.read_text("utf-8") for path in sorted(LIBRARY.rglob("*.txt")) if is_story_name(path))
    took: list[float] = []
    for size in SIZES:
        draft = of_text((story * (size // len(story) + 1))[:size])
        start = time.process_time()
        dissect_file(draft)
        took.append(time.process_time() - start)
        print(f"{size:>10,} characters: {took[-1] * 1000:,.1f} ms")
    growth = took[-1] / took[1] / (SIZES[-1] / SIZES[1])
    print(f"time a character, {SIZES[-1]:,} beside {SIZES[1]:,}: {growth:.2f} (bar {GROWTH_BAR})")
    return int(apart < BAR or growth > GROWTH_BAR)


if __name__ == "__main__":
    sys.exit(main())
