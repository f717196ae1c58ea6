"""How quickly stories get into the index, and how large it is.

    python -m benchmarks.bench_index [STORIES] [--library FOLDER] [--batch 2000]

The index alone: two processes are given stories that are dissected already, and beside them FTS5 and tantivy the same
texts. The clock stands while stories are dissected.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import pickle
import resource
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks import peers
from benchmarks.figures import HEADING, Clock, Figure
from benchmarks.made_stories import make_corpus
from tui_reader.anatomy import dissect
from tui_reader.formats import file_source, read
from tui_reader.search import open_searcher
from tui_reader.search.story_text import story_text

PROCESSES = 2
MOST = 20_000
"""More stories than this are not looked at: dissecting them would take longer than all the rest."""


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=int, nargs="?", default=4_000)
    parser.add_argument("--library", type=Path, help="a folder of story files instead of made ones")
    parser.add_argument("--batch", type=int, default=2000, help="stories a commit")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        library = options.library or Path(scratch, "library")
        if not options.library:
            print(make_corpus(library, options.stories))
        print(HEADING)
        for figure in figures(library, Path(scratch), options.stories, options.batch):
            print(figure, flush=True)


def figures(library: Path, scratch: Path, stories: int, batch: int = 2000) -> Iterator[Figure]:
    """The index alone, over so many stories of a library."""
    paths = sorted(path for path in library.rglob("*") if path.is_file())[: min(stories, MOST)]
    folder = scratch / "index"
    open_searcher("whoosh", folder, lambda _: None, lambda _: set()).close()
    context = multiprocessing.get_context("spawn")
    shares = [paths[number::PROCESSES] for number in range(PROCESSES)]
    lines, workers = [], []
    barrier = context.Barrier(PROCESSES)
    for shard, share in enumerate(shares):
        ours, theirs = context.Pipe()
        worker = context.Process(target=_work, args=(theirs, barrier, folder, shard, share, batch, len(shares[-1])))
        worker.start()
        lines.append(ours)
        workers.append(worker)
    answers = [line.recv() for line in lines]
    for worker in workers:
        worker.join()
    walls, cpus, texts, memory = zip(*answers, strict=True)
    size, wall, cpu = sum(map(sum, texts)), max(walls), sum(cpus)
    others = [peers.fts5(scratch, _texts(folder)), peers.tantivy(scratch, _texts(folder))]
    fts = others[0]
    assert fts
    rates = "; ".join(
        f"{peer.name} {len(paths) / peer.built.wall:,.0f} (CPU {len(paths) / peer.built.cpu:,.0f})"
        if peer
        else "no tantivy"
        for peer in others
    )
    yield Figure(
        "index alone, 2 processes", len(paths) / wall, "/s", more=f"CPU {len(paths) / cpu:,.0f} a process; {rates}"
    )
    yield Figure(
        "  against FTS5, wall", fts.built.wall / wall, "x", 0.4, 0.75, f"CPU {PROCESSES * fts.built.cpu / cpu:.2f} x"
    )
    files = (file for file in (folder / "whoosh").iterdir() if file.is_file())
    sizes = ", ".join(f"{peer.name} {peer.size / size:.2f}" for peer in others if peer)
    yield Figure("index, against the text", sum(file.stat().st_size for file in files) / size, "x", 1.5, 0.7, sizes)
    yield Figure("memory of an indexing process", max(memory) / 1024, "MB", 800, 400, f"with {batch} stories at hand")


def _work(line: Any, barrier: Any, folder: Path, shard: int, paths: list[Path], batch: int, at_least: int) -> None:
    """Dissects and indexes in turns; each turn of all begins at once, so that none has a core for itself."""
    searcher = open_searcher("whoosh", folder, lambda _: None, lambda _: set())
    writer = searcher.writer(shard)
    gc.set_threshold(50_000)
    wall = cpu = 0.0
    sizes = []
    for start in range(0, at_least, batch):
        stories = [dissect(draft) for path in paths[start : start + batch] for draft in read(file_source(path))]
        texts = ["\n".join(story_text(story).passages) for story in stories]
        sizes.append(sum(map(len, texts)))
        with open(folder / f"{shard}-{start}.pickle", "wb") as file:
            pickle.dump(texts, file)
        del texts
        gc.collect()
        gc.freeze()
        barrier.wait()
        with Clock() as clock:
            for story in stories:
                writer.add(story)
            writer.commit()
        wall, cpu = wall + clock.took.wall, cpu + clock.took.cpu
    writer.close()
    searcher.close()
    line.send((wall, cpu, sizes, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))


def _texts(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("*.pickle")):
        yield from pickle.loads(file.read_bytes())


if __name__ == "__main__":
    main()
