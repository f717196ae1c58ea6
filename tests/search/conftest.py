"""Engines to be tried alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.search.making import LIBRARY
from tests.search.reference import ids_in
from tui_reader.search import SEARCHERS, Searcher, open_searcher
from tui_reader.story import Story

Open = Callable[[], Searcher]


@pytest.fixture(params=sorted(SEARCHERS))
def engine(request: pytest.FixtureRequest) -> str:
    """Each engine in turn."""
    return str(request.param)


@pytest.fixture
def library() -> dict[str, Story]:
    """What `text_of` answers from; a test may change it."""
    return {}


@pytest.fixture
def opened(engine: str, library: dict[str, Story], tmp_path: Path) -> Iterator[Open]:
    """Opens searchers over one folder, and closes them in the end."""
    searchers: list[Searcher] = []

    def opener() -> Searcher:
        searchers.append(open_searcher(engine, tmp_path / "index", library.get, lambda _: set()))
        return searchers[-1]

    yield opener
    for searcher in searchers:
        searcher.close()


@pytest.fixture(scope="module", params=sorted(SEARCHERS))
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    """Each engine over the whole made library, taken in by two writers, an update and a replacement."""
    folder = tmp_path_factory.mktemp("index")
    searcher = open_searcher(str(request.param), folder, LIBRARY.get, ids_in(LIBRARY))
    stories = list(LIBRARY.values())
    for shard in range(2):
        writer = searcher.writer(shard)
        for number, story in enumerate(stories[shard:120:2]):
            writer.add(story)
            if number % 7 == 0:
                writer.commit()
        writer.close()
    searcher.update((), stories[120:])
    searcher.update((), stories[:30])
    searcher.refresh()
    yield searcher
    searcher.close()
