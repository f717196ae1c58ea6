"""Which of the two engines on Whoosh searches with the one that is installed."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.search import Searcher
    from tui_reader.search.query import Fact
    from tui_reader.story import Story

KNOWN = (2, 7, 4)
"""The Whoosh whose extension points `whoosh_index` is made for: it uses more than its public names."""


def open_whoosh(
    index_dir: Path, text_of: Callable[[str], Story | None], ids_where: Callable[[Fact], Collection[str]]
) -> Searcher:
    """`whoosh_index` with the Whoosh that it knows, with any other `whoosh_public`, which is slower.

    Each has a folder and a name of its own, so that neither reads what the other wrote.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as in whoosh_schema
        import whoosh
    if tuple(whoosh.__version__[:3]) == KNOWN:
        from tui_reader.search.whoosh_index import WhooshSearcher

        return WhooshSearcher(index_dir, text_of, ids_where)
    from tui_reader.search.whoosh_public import PublicSearcher

    return PublicSearcher(index_dir, text_of, ids_where)
