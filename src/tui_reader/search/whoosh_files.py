"""The files of the Whoosh index: opened, checked, made anew.

The folder holds one Whoosh index a shard, so that several processes can build at once; all are read together.
`whoosh.json` names the index.
"""

from __future__ import annotations

import json
import os
import re
import warnings
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from tui_reader import private
from tui_reader.search.renewal import put_in_place
from tui_reader.search.whoosh_mapping import MappedFiles
from tui_reader.search.whoosh_schema import VERSION, make_schema
from tui_reader.search.whoosh_segment import Segment
from tui_reader.search.whoosh_words import Vocabulary

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # as in whoosh_schema
    from whoosh.index import FileIndex
    from whoosh.reading import IndexReader, MultiReader

FIRST = "s0"
"""The shard that is always there, and takes small changes."""


class Opened(NamedTuple):
    """All segments of all shards, open."""

    reader: IndexReader
    segments: tuple[Segment, ...]
    vocabulary: Vocabulary


class Generation(NamedTuple):
    """What is findable between two commits."""

    uuid: str
    stamp: tuple[str, ...]
    """The tables of contents read; another set of them means that something was committed."""
    opened: Opened | None
    """None where there is no story."""


def open_settled(folder: Path, before: Opened | None = None) -> Generation:
    """As `open_generation`, again where another process committed meanwhile: only what fails at rest is damage."""
    while True:
        stamp = stamp_of(folder)
        try:
            return open_generation(folder, before)
        except Exception:
            if stamp_of(folder) == stamp:
                raise


def open_generation(folder: Path, before: Opened | None = None) -> Generation:
    """Opens all shards together; raises whatever the state of the files makes Whoosh raise."""
    files = MappedFiles(folder)
    try:
        return _read(folder, files, before)
    except BaseException:
        files.close_all()
        raise


def _read(folder: Path, files: MappedFiles, before: Opened | None) -> Generation:
    about = json.loads((folder / "whoosh.json").read_bytes())
    if about["version"] != VERSION:
        raise ValueError("an index of another version")
    for _ in range(10):
        stamp, shards = stamp_of(folder), shards_in(folder)
        if FIRST not in shards or shards_in(folder, r"(s\d+)_\w+\.seg") - shards:
            raise ValueError("a table of contents is missing")
        readers: list[IndexReader] = []
        for name in sorted(shards):
            reader = FileIndex(files, indexname=name).reader()
            readers += [leaf for leaf, _ in reader.leaf_readers() if leaf.doc_count_all()]
        if stamp_of(folder) == stamp:
            break
        for reader in readers:
            reader.close()
    if not readers:
        return Generation(str(about["uuid"]), stamp, None)
    whole = MultiReader(readers)
    average = whole.field_length("text") / max(whole.doc_count_all(), 1)
    known = {segment.name: segment for segment in before.segments} if before else {}
    segments = tuple(Segment(leaf, average, known) for leaf in readers)
    vocabulary = Vocabulary(segments, before.vocabulary if before else None)
    return Generation(str(about["uuid"]), stamp, Opened(whole, segments, vocabulary))


def stamp_of(folder: Path) -> tuple[str, ...]:
    """What changes with every commit of any process; empty where there is no index."""
    try:
        about = os.stat(folder / "whoosh.json")
        tables = [name for name in os.listdir(folder) if name.endswith(".toc")]
    except FileNotFoundError:
        return ()
    return (str(about.st_mtime_ns), str(about.st_ino), *sorted(tables))


def shards_in(folder: Path, pattern: str = r"_(s\d+)_\d+\.toc") -> set[str]:
    """The shards that have a table of contents, or other files as `pattern` says."""
    found = (re.fullmatch(pattern, name) for name in os.listdir(folder))
    return {match[1] for match in found if match}


def open_shard(folder: Path, name: str) -> FileIndex:
    """One shard, made where it is missing."""
    storage = MappedFiles(folder)
    if storage.index_exists(name):
        return FileIndex(storage, indexname=name)
    return FileIndex.create(storage, make_schema(), name)


def make_empty(folder: Path) -> None:
    """An empty index in place of whatever is there."""
    put_in_place(folder, _fill)


def _fill(folder: Path) -> None:
    FileIndex.create(MappedFiles(folder), make_schema(), FIRST)
    about = folder / "whoosh.json"
    private.make_file(about)
    about.write_text(json.dumps({"uuid": uuid4().hex, "version": VERSION}))
