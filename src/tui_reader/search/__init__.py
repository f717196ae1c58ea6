"""Search: a query finds stories, ranked.

Three engines answer alike: ``whoosh``, an index on disk; ``whoosh-public``, which stands in for it where another Whoosh
is installed than that knows; and ``scan``, which reads every story. A new one is a module
with a class that meets `Searcher`, and a line in `SEARCHERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from tui_reader.registry import lookup
from tui_reader.story import StoreError

if TYPE_CHECKING:
    from tui_reader.search.query import Fact, Query
    from tui_reader.story import Story

SEARCHERS = {
    "whoosh": "tui_reader.search.whoosh_choice:open_whoosh",
    "whoosh-public": "tui_reader.search.whoosh_public:PublicSearcher",
    "scan": "tui_reader.search.scan_index:ScanSearcher",
}
"""Engines by name, each ``module:class``, imported when first asked for."""

WRITTEN_ONCE = (".seg", ".toc")
"""Endings of files of an index that no engine ever writes to again: where one has changed, that is damage."""


class IndexDamagedError(StoreError):
    """The index's files are not what was written; it has to be thrown away and made anew."""


class Matches(NamedTuple):
    """What a search found."""

    ranked: tuple[tuple[str, float], ...] = ()
    """Story ids and scores, best first: as many as asked for, and all those besides that score as the last of them.

    Those that score alike stand in no order: an engine knows neither dates nor paths.
    """
    total: int = 0
    """How many stories match in all, exactly; of those looked at."""
    passed_over: int = 0
    """How many stories were not looked at, since that would have taken too long."""


class Writer(Protocol):
    """Adds many stories quickly: one process, one shard, one writer. The stories must not be in the index yet."""

    def add(self, story: Story) -> None:
        """Takes a story in; it is found after the next `commit`."""

    def commit(self) -> None:
        """Makes what was added findable; may be called again and again, best after some hundreds of stories."""

    def close(self) -> None:
        """Commits, puts together what many commits left in pieces, and lets the shard go."""


class Searcher(Protocol):
    """A searchable set of stories. Every method may be called from any thread.

    Raises `StoreError` where the disk fails, `IndexDamagedError` where what is read makes no sense.
    """

    @property
    def uuid(self) -> str:
        """Names this index; another one when it had to be made anew, which means that it is empty."""

    def count(self) -> int:
        """How many stories can be found now."""

    def search(self, query: Query, limit: int) -> Matches:
        """The `limit` best stories for `query`, see `Matches.ranked`. An empty query finds nothing."""

    def languages(self) -> tuple[str, ...]:
        """The languages, named as in `stems`, in which a good part of the stories is written: for `Query.languages`."""

    def alike(self, word: str, number: int) -> list[str]:
        """So many of the stories' words at most that `word`, folded, may be a typing error for, likeliest first."""

    def frequencies(self, words: Collection[str]) -> dict[str, int]:
        """In how many stories each of these folded words stands, those being taken out perhaps among them."""

    def update(self, gone: Collection[str], new: Iterable[Story]) -> None:
        """Takes the ids `gone` out and the stories `new` in, in one commit; what is there already is replaced."""

    def tidy(self) -> None:
        """Puts together what many changes left in pieces: all that is found stays, and is found more quickly."""

    def writer(self, shard: int) -> Writer:
        """A bulk writer; each process that builds has a shard of its own, counted from 0."""

    def refresh(self) -> None:
        """Sees what other processes committed."""

    def close(self) -> None:
        """Lets go of files; searches that are under way end well."""


def open_searcher(
    name: str,
    index_dir: Path,
    text_of: Callable[[str], Story | None],
    ids_where: Callable[[Fact], Collection[str]],
) -> Searcher:
    """The engine `name` over the index in `index_dir`, which is made where it is missing, damaged or not ours.

    `text_of` gives a story by id, None where it is gone; `ids_where` the ids of the stories of which a fact holds that
    does not stand in their text. Raises `KeyError` for an unknown engine, `StoreError` where the folder, or the library
    that the engine is made for, cannot be used.
    """
    try:
        engine = cast("Callable[..., Searcher]", lookup(SEARCHERS, name))
        return engine(index_dir, text_of, ids_where)
    except ImportError as error:
        raise StoreError(f"searching needs a library that is not here as it should be: {error}") from error
