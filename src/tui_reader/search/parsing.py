"""From what a reader types to the tree of `query`.

A grammar says what a query is; `mending` makes any row of tokens one that the grammar takes, so that a query
half typed means what it can, and notes each fault for those who want to hear of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from tui_reader.search.building import Builder
from tui_reader.search.query import MAX_CHARACTERS, All, Query
from tui_reader.story import QueryError


def parse(
    text: str,
    typing: bool = False,
    languages: tuple[str, ...] = (),
    now: datetime | None = None,
    saved: Mapping[str, str] = MappingProxyType({}),
) -> Query:
    """Reads a query; never fails: `Query.faults` says what it could not make sense of.

    With `typing`, a last word that nothing follows yet stands for every word that begins so. `languages`: see
    `Query.languages`. `now` (this moment) is what ``date:yesterday`` counts from. `saved`: the queries that
    ``query:NAME`` stands for, by folded name.
    """
    cut = len(text) > MAX_CHARACTERS
    text = text[:MAX_CHARACTERS]
    builder = Builder(text, typing and not cut, now or datetime.now().astimezone(), saved)
    root = builder.read()
    faults = builder.faults
    nodes = () if root is None else root.nodes if isinstance(root, All) else (root,)
    faults.sort(key=lambda fault: fault.position)
    return Query(All(nodes), cut or builder.cut, builder.sort, tuple(faults), languages)


def check(query: Query, text: str) -> None:
    """Raises `QueryError` where a query has a fault: one line that points at the place."""
    for message, position, _ in query.faults:
        before, after = text[:position].replace("\n", " "), text[position:].replace("\n", " ")
        before = "…" + before[-30:] if len(before) > 30 else before
        after = after[:30] + "…" if len(after) > 30 else after
        raise QueryError(f"{message}, here: {before}▸{after}", position)
