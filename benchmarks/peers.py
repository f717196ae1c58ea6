"""Other engines over the same texts: SQLite's FTS5, tantivy where it is installed, `grep -r`."""

from __future__ import annotations

import sqlite3
import subprocess
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.figures import Clock, Took, milliseconds, times

BEST = 50
"""Hits that each is asked for."""

Ask = Callable[[str], object]
"""Searches for the words of a text, all of which must be there."""


class Peer:
    """An engine with an index."""

    def __init__(self, name: str, built: Took, size: int, ask: Ask) -> None:
        self.name = name
        self.built = built
        self.size = size
        """Bytes on disk."""
        self.ask = ask

    def said(self, queries: Sequence[str], part: float) -> str:
        """How long it takes for these, at a percentile."""
        wall, cpu = milliseconds(times([lambda query=query: self.ask(query) for query in queries]), part)  # type: ignore[misc]
        return f"{self.name} {wall:.1f} ({cpu})"


def fts5(folder: Path, texts: Iterable[str]) -> Peer:
    """A contentless table, stemmed as English, written in one go."""
    file = folder / "fts5.sqlite"
    database = sqlite3.connect(file)
    database.execute("CREATE VIRTUAL TABLE story USING fts5(text, content='', tokenize='porter unicode61')")
    with Clock() as clock, database:
        database.executemany("INSERT INTO story(text) VALUES (?)", ((text,) for text in texts))
    statement = "SELECT rowid FROM story WHERE story MATCH ? ORDER BY bm25(story) LIMIT ?"

    def ask(query: str) -> object:
        return database.execute(statement, (query, BEST)).fetchall()

    return Peer("FTS5", clock.took, file.stat().st_size, ask)


def tantivy(folder: Path, texts: Iterable[str]) -> Peer | None:
    """Stemmed as English, in two threads; None where it is not installed."""
    try:
        import tantivy as engine
    except ImportError:
        return None
    place = folder / "tantivy"
    place.mkdir()
    builder: Any = engine.SchemaBuilder()
    builder.add_text_field("text", tokenizer_name="en_stem")
    index: Any = engine.Index(builder.build(), path=str(place))
    with Clock() as clock:
        writer = index.writer(num_threads=2)
        for text in texts:
            writer.add_document(engine.Document(text=text))
        writer.commit()
        writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def ask(query: str) -> object:
        return searcher.search(index.parse_query(query, ["text"], conjunction_by_default=True), BEST)

    return Peer("tantivy", clock.took, sum(file.stat().st_size for file in place.iterdir()), ask)


def grep(library: Path, word: str) -> Took:
    """`grep -r` through all files for one word."""
    command = ["grep", "-r", "-l", "-i", "-w", "-F", "-e", word, str(library)]
    with Clock(children=True) as clock:
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    return clock.took
