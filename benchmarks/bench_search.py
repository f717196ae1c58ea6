"""How quickly stories are found, in an index that is open and warm.

    python -m benchmarks.bench_search LIBRARY HOME [--queries 500] [--headlines 200]

LIBRARY is a folder of stories, HOME where its catalogue and index lie, or are made. Queries are one to four words in a
row of a headline, without capitals, by a fixed rule; each is asked for as the screen does, rows and excerpts apart.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from benchmarks import peers
from benchmarks.figures import HEADING, Figure, milliseconds, times
from benchmarks.made_desk import Made
from tui_reader.desk import Desk

LIMIT = 1000
"""Matches that the screen asks for."""
GREPPED = 3
"""Words that `grep` looks for: it takes long."""
LONGEST = 24
"""Letters of a headline that are typed."""
COMMON = ("said", "people", "government", "new", "told", "year", "state", "world", "time", "president")
"""Words that stand in a good part of all stories of a news site."""


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("home", type=Path)
    parser.add_argument("--queries", type=int, default=500)
    parser.add_argument("--headlines", type=int, default=200)
    parser.add_argument("--alone", action="store_true", help="without peers")
    options = parser.parse_args()
    made = Made(options.library, options.home)
    made.refresh()
    print(HEADING)
    with tempfile.TemporaryDirectory() as scratch:
        for figure in figures(made, Path(scratch), options.queries, options.headlines, not options.alone):
            print(figure, flush=True)


def figures(made: Made, scratch: Path, queries: int, headlines: int, beside: bool = True) -> Iterator[Figure]:
    """All kinds of searches."""
    desk = made.desk()
    others = list(made_peers(made.library, scratch)) if beside else []
    titles = some_titles(desk, headlines)
    asked = as_people_type(titles, queries)
    desk.search(asked[0], LIMIT)
    yield from _figures(desk, "a query as people type it", asked, others, (0.5, 50, 20), (0.95, 250, 100))
    yield from _typing(desk, titles)
    phrases = [f'"{query}"' for query in asked if " " in query][:100]
    two = [f"{one} {other}" for at, one in enumerate(COMMON) for other in COMMON[at + 1 :]]
    dated = [f"{word} date:{year}-{month:02}" for word in COMMON for year in (2014, 2025) for month in (3, 9)]
    yield from _figures(desk, "a phrase of a headline", phrases, others, (0.95, 250, 80))
    yield from _figures(desk, "a phrase of common words", [f'"{each}"' for each in two], others, (0.95, 250, 80))
    yield from _figures(desk, "date and word", dated, [], (0.95, 250, 80))
    yield from _figures(desk, "two common words", two, others, (0.95, 250, 80))
    yield from _figures(desk, "near each other", [f'"{each}"~5' for each in two[:20]], [], (0.95, 250, 80))
    yield from _figures(desk, "64 common words with OR", [" OR ".join((*COMMON, *asked)[:64])], [], (0.95, 1000, 500))
    if beside:
        words = [query.split()[0] for query in asked[:GREPPED]]
        taken = [peers.grep(made.library, word) for word in words]
        yield Figure("  grep -r for a word, p50", milliseconds(taken, 0.5)[0], "ms", more=milliseconds(taken, 0.5)[1])
    desk.close()


def made_peers(library: Path, scratch: Path) -> Iterator[peers.Peer]:
    """Peers over the files' texts as they are."""

    def texts() -> Iterator[str]:
        for path in sorted(path for path in library.rglob("*") if path.is_file()):
            yield path.read_text("utf-8", "replace")

    yield peers.fts5(scratch, texts())
    if peer := peers.tantivy(scratch, texts()):
        yield peer


def some_titles(desk: Desk, number: int) -> list[str]:
    """So many headlines, always the same."""
    ids = sorted(desk.view())
    return [row.title.text for row in desk.rows(Random(11).sample(ids, min(number, len(ids))))]


def as_people_type(titles: Sequence[str], number: int) -> list[str]:
    """One to four words in a row of a headline, in small letters."""
    random = Random(12)
    queries: list[str] = []
    while len(queries) < number:
        words = re.findall(r"[^\W_]+", random.choice(titles).lower())
        length = random.randint(1, 4)
        start = random.randrange(max(1, len(words) - length + 1))
        queries.append(" ".join(words[start : start + length]))
    return queries


def middle(desk: Desk, asked: Sequence[str]) -> float:
    """Milliseconds that the middle one of these takes, once all were asked before."""
    for _ in range(2):
        taken = times([lambda query=query: desk.search(query, LIMIT) for query in asked])  # type: ignore[misc]
    return milliseconds(taken, 0.5)[0]


def _figures(
    desk: Desk, name: str, asked: Sequence[str], others: Sequence[peers.Peer], *wanted: tuple[float, float, float]
) -> Iterator[Figure]:
    taken = times([lambda query=query: desk.search(query, LIMIT) for query in asked])  # type: ignore[misc]
    for part, floor, aim in wanted:
        value, cpu = milliseconds(taken, part)
        more = "; ".join((cpu, *(peer.said(asked, part) for peer in others)))
        yield Figure(f"{name}, p{part * 100:.0f}", value, "ms", floor, aim, more)


def _typing(desk: Desk, titles: Sequence[str]) -> Iterator[Figure]:
    """Every beginning of a headline, from its second letter on."""
    typed = [title[:end] for title in titles for end in range(2, min(len(title), LONGEST) + 1)]
    taken = times([lambda text=text: desk.search(text, LIMIT, typing=True) for text in typed])  # type: ignore[misc]
    value, cpu = milliseconds(taken, 0.95)
    middle, _ = milliseconds(taken, 0.5)
    yield Figure("as you type, p95", value, "ms", 120, 50, f"{cpu}; p50 {middle:.1f}")


if __name__ == "__main__":
    main()
