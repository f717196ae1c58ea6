"""The command line over a desk in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.fake_desk import FakeDesk
from tests.output.stories import bridge, untitled
from tui_reader.cli.running import run
from tui_reader.settings import Settings
from tui_reader.story import Marks, Story, Title

READ = untitled()._replace(id="7ead" + "3" * 60, title=Title("Harbour lights"), marks=Marks(read=True))
STORIES = (bridge(), untitled()._replace(truncated=False), READ)


class Ran(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str
    desk: FakeDesk


Newsread = Callable[..., Ran]


@pytest.fixture
def newsread(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Newsread:
    """Run a command over `STORIES` in a library of one's own."""
    library = tmp_path / "news"
    library.mkdir()
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(library))

    def command(*argv: str, stories: tuple[Story, ...] = STORIES, **of_desk: object) -> Ran:
        desks: list[FakeDesk] = []

        def open_desk(settings: Settings) -> FakeDesk:
            desks.append(FakeDesk(settings, stories))
            for name, value in of_desk.items():
                setattr(desks[0], name, value)
            return desks[0]

        code = run(argv, open_desk)
        captured = capfdbinary.readouterr()
        desk = desks[0] if desks else FakeDesk.__new__(FakeDesk)
        return Ran(code, captured.out.decode(), captured.err.decode(), desk)

    return command
