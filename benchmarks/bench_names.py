"""Which story a headline names that is not quite its own: shortened, reworded, updated; and when it names none.

A library of made stories is asked for the headlines of some of them, each in another form, and for as many headlines of
stories that it does not hold, whose near relations it does. An answer is one that newsread would follow without
asking; precision and recall are of those. The last column: how often the right story is among those offered.

    python -m benchmarks.bench_names [STORIES] [HEADLINES OF EACH FORM]
"""

from __future__ import annotations

import sys
import tempfile
from itertools import islice
from pathlib import Path
from random import Random
from time import process_time

from benchmarks.made_desk import Made
from benchmarks.made_headlines import FORMS, Headline, headlines
from benchmarks.made_stories import StoryMaker
from tui_reader.desk import Desk
from tui_reader.story import BlockKind


class Count:
    """Answers to headlines of one form."""

    def __init__(self) -> None:
        self.asked = self.answered = self.right = self.offered = 0

    def __str__(self) -> str:
        precision = self.right / self.answered if self.answered else 1.0
        recall, offered = self.right / max(1, self.asked), self.offered / max(1, self.asked)
        return f"precision {precision:.3f}   recall {recall:.3f}   offered {offered:.3f}   of {self.asked:,}"

    def __add__(self, other: Count) -> Count:
        total = Count()
        for name in vars(total):
            setattr(total, name, getattr(self, name) + getattr(other, name))
        return total


def main() -> int:
    """Print precision and recall of each form, and of all together."""
    stories, asked = (int(given) for given in (*sys.argv[1:3], *("5000", "250")[len(sys.argv) - 1 :]))
    random = Random(6)
    every = list(islice(headlines(random), stories + asked))
    held, absent = every[:stories], every[stories:]
    with tempfile.TemporaryDirectory() as folder:
        made = Made(Path(folder) / "library", Path(folder) / "home")
        _write(made.library, held)
        made.refresh()
        desk = made.desk()
        counts = {}
        begun = process_time()
        for form in FORMS:
            counts[form] = Count()
            for headline in random.sample(held, asked):
                _ask(desk, counts[form], getattr(headline, form)(random), desk.target(headline.own()))
        counts["not held"] = Count()
        for headline in absent:
            _ask(desk, counts["not held"], headline.own(), None)
        seconds = process_time() - begun
        desk.close()
    for form, count in counts.items():
        print(f"{form:10} {count}" if form != "not held" else f"{form:10} {count.answered} of {asked} answered")
    total = sum(counts.values(), Count())
    total.asked -= asked
    print(f"{'all':10} {total}\n{1000 * seconds / (len(counts) * asked):.1f} ms of CPU a headline; {stories:,} stories")
    return 0


def _ask(desk: Desk, count: Count, headline: str, meant: str | None) -> None:
    named = desk.named(headline)
    answer = desk.target(headline) or named.sure
    count.asked += 1
    count.answered += answer is not None
    count.right += answer is not None and answer == meant
    count.offered += meant is not None and (answer == meant or meant in [row.id for row in named.near])


def _write(library: Path, held: list[Headline]) -> None:
    """A library of short stories with these headlines; their leads say it in other words."""
    maker = StoryMaker()
    library.mkdir(parents=True)
    for number, each in enumerate(held):
        body = [block.text for block in maker.story(number).blocks if block.kind is BlockKind.PARAGRAPH][:2]
        text = "\n\n".join((f"Title: {each.own()}\nDate: 2025-03-{1 + number % 28:02}", each.lead(), *body))
        (library / f"{number:06}.txt").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
