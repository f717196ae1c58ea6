"""How quickly stories are indexed and found: Whoosh in two processes beside SQLite's FTS5, in one run.

    python benchmarks/bench_index.py [STORIES] [--batch 1000] [--processes 2] [--corpus FOLDER] [--keep FOLDER]

The stories are dissected before the clock starts. Trust the ratios, not the milliseconds.
"""

from __future__ import annotations

import argparse
import multiprocessing
import re
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from tui_reader.search import Searcher, open_searcher
from tui_reader.search.parsing import parse
from tui_reader.search.story_text import story_text
from tui_reader.story import About, Block, BlockKind, Precision, Published, Story, Title

QUERIES = 20

VOCABULARY = 60_000
WORDS = 590
"""A story, about what a news site's stories have."""

_SYLLABLES = re.findall("..", "babebicocadedifofagehakolalelimamemimonanenopaporareriorosasesisotatetitounvave")


def _vocabulary() -> list[str]:
    random = Random(7)
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        lengths = (1, 2, 2, 3, 3, 4) if len(words) < 2000 else (3, 4, 5)
        words["".join(random.choices(_SYLLABLES, k=random.choice(lengths)))] = None
    return list(words)


class StoryMaker:
    """Makes story number n, always the same one; its words follow Zipf's law."""

    def __init__(self) -> None:
        self.vocabulary = _vocabulary()
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.vocabulary))))

    def story(self, number: int) -> Story:
        """A story with headline, three highlights and paragraphs."""
        random = Random(number)
        words = random.choices(self.vocabulary, cum_weights=self._weights, k=WORDS)
        title = " ".join(words[:9]).capitalize()
        blocks = [_block(BlockKind.TITLE, title)]
        blocks += [_block(BlockKind.HIGHLIGHT, " ".join(words[at : at + 12])) for at in (10, 22, 34)]
        blocks += [_block(BlockKind.PARAGRAPH, " ".join(words[at : at + 35]) + ".") for at in range(46, WORDS, 35)]
        published = Published(f"2025-{1 + number % 12:02}-{1 + number % 28:02}", Precision.DAY)
        about = About(title=title, bylines=("Ada Fenn",), published=published, outlet="Coastal Courier")
        story_id = sha256(str(number).encode()).hexdigest()
        return Story(story_id, (f"{number:06}.txt",), about, Title(title), tuple(blocks))


def _block(kind: BlockKind, text: str) -> Block:
    return Block(kind, text, (0, len(text)), 1.0, "made")


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=int, nargs="?", default=10_000)
    parser.add_argument("--batch", type=int, default=1000, help="stories a commit")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--corpus", type=Path, help="a folder of story files instead of made ones")
    parser.add_argument("--keep", type=Path, help="build the index here, and leave it")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        seconds = build(folder, options)
        searcher = open_searcher("whoosh", folder, lambda _: None, lambda _: set())
        count = searcher.count()
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        print(f"whoosh {count / seconds:7.0f} stories a second, {options.processes} processes, {size / 1e6:.0f} MB")
        base, database = build_fts5(Path(scratch) / "fts5", options)
        print(f"fts5   {count / base:7.0f} stories a second, 1 process; whoosh at {base / seconds:.2f} of it")
        measure_queries(searcher, database, some_stories(options, 0, min(count, 400)))
        searcher.close()


def build(folder: Path, options: argparse.Namespace) -> float:
    """Seconds from the start of the writers to the end of the last, the stories made before."""
    open_searcher("whoosh", folder, lambda _: None, lambda _: set()).close()
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(options.processes + 1)
    shards = range(options.processes)
    workers = [context.Process(target=_work, args=(folder, options, shard, ready)) for shard in shards]
    for worker in workers:
        worker.start()
    ready.wait()
    start = time.perf_counter()
    for worker in workers:
        worker.join()
    return time.perf_counter() - start


def _work(folder: Path, options: argparse.Namespace, shard: int, ready: Any) -> None:
    stories = list(some_stories(options, shard, options.stories, options.processes))
    searcher = open_searcher("whoosh", folder, lambda _: None, lambda _: set())
    writer = searcher.writer(shard)
    ready.wait()
    for number, story in enumerate(stories, start=1):
        writer.add(story)
        if number % options.batch == 0:
            writer.commit()
    writer.close()
    searcher.close()


def some_stories(options: argparse.Namespace, start: int, stop: int, step: int = 1) -> Iterator[Story]:
    """Every `step`-th story from `start`, made or from the corpus."""
    if options.corpus is None:
        maker = StoryMaker()
        yield from map(maker.story, range(start, stop, step))
        return
    from tui_reader.anatomy import dissect
    from tui_reader.formats import file_source, read

    paths = sorted(path for path in options.corpus.rglob("*") if path.is_file())
    for path in paths[start:stop:step]:
        yield from map(dissect, read(file_source(path)))


def build_fts5(path: Path, options: argparse.Namespace) -> tuple[float, sqlite3.Connection]:
    """The same texts in a contentless FTS5 table, written in one go."""
    texts = [("\n".join(story_text(story).passages)) for story in some_stories(options, 0, options.stories)]
    database = sqlite3.connect(path)
    tokenizer = "unicode61 remove_diacritics 2"
    database.execute(f"CREATE VIRTUAL TABLE stories USING fts5(text, content='', tokenize='{tokenizer}')")
    start = time.perf_counter()
    with database:
        database.executemany("INSERT INTO stories(text) VALUES (?)", ((text,) for text in texts))
    return time.perf_counter() - start, database


def measure_queries(searcher: Searcher, database: sqlite3.Connection, sample: Iterator[Story]) -> None:
    """Times kinds of queries, warm; the words come from a sample of the stories themselves."""
    stories = [" ".join(story_text(story).body).lower().replace(".", "").split() for story in sample]
    frequency: dict[str, int] = {}
    for words in stories:
        for word in set(filter(str.isalpha, words)):
            frequency[word] = frequency.get(word, 0) + 1
    ranked = sorted(frequency, key=lambda word: (-frequency[word], word))
    common, middling, rare = ranked[:40], ranked[400:440], ranked[-40:]
    kinds: dict[str, Callable[[int], str]] = {
        "rare word": lambda n: rare[n],
        "middling word": lambda n: middling[n],
        "common word": lambda n: common[n],
        "common AND middling": lambda n: f"{common[n]} {middling[n]}",
        "common AND common": lambda n: f"{common[n]} {common[n + 20]}",
        "phrase": lambda n: '"' + " ".join(stories[n][10:12]) + '"',
        "headline, pasted": lambda n: " ".join(stories[n][10:19]),
        "prefix, 4 letters": lambda n: middling[n][:4] + "*",
        "prefix, 3 letters": lambda n: middling[n][:3] + "*",
        "prefix, 2 letters": lambda n: middling[n][:2] + "*",
        "prefix, 1 letter": lambda n: middling[n][:1] + "*",
        "only what must not be": lambda n: f"-{common[n]}",
    }
    print(f"{'50 best, ms':24}{'whoosh p50':>12}{'worst':>8}{'fts5 p50':>12}")
    for kind, make in kinds.items():
        texts = [make(n) for n in range(QUERIES)]
        ours = sorted(_milliseconds(lambda text=text: searcher.search(parse(text), 50)) for text in texts)  # type: ignore[misc]
        theirs = "–"
        if "not" not in kind:
            theirs = f"{median(_milliseconds(lambda text=text: _fts5(database, text)) for text in texts):.1f}"  # type: ignore[misc]
        print(f"{kind:24}{median(ours):12.1f}{ours[-1]:8.1f}{theirs:>12}")


def _fts5(database: sqlite3.Connection, text: str) -> list[Any]:
    statement = "SELECT rowid FROM stories WHERE stories MATCH ? ORDER BY bm25(stories) LIMIT 50"
    return database.execute(statement, (text,)).fetchall()


def _milliseconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
