"""The installed command, and a library to try it on."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.terminal import NEWSREAD


def newsread(
    *argv: str | Path, cwd: Path, feed: bytes | None = None, room: int | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the installed command in `cwd`; `feed` is its standard input, `room` what a file may grow to, in bytes."""
    limit = None if room is None else partial(_limit, room)
    return subprocess.run([NEWSREAD, *argv], cwd=cwd, input=feed, capture_output=True, timeout=300, preexec_fn=limit)


def _limit(room: int) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))


@pytest.fixture(autouse=True)
def heard_interrupts() -> Iterator[None]:
    """Let children hear ^C, though the tests themselves may have been started in the background, where nobody does."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of two stories, the second linked from the first, and an empty file."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "bridge.txt").write_text(
        "Harrow Bay bridge to stay shut until spring\n\nBy Ada Fenn, Coastal Courier\n\n"
        "The bridge over Harrow Bay will stay closed until the spring, engineers said on Tuesday.\n\n"
        "Ferry service doubled after bridge closure\n\n"
        "Traders on the north bank say that they cannot wait that long, and have written a letter.\n"
    )
    (folder / "ferry.txt").write_text(
        "Ferry service doubled after bridge closure\n\nBy Bo Lind\n\n"
        "The ferry will run twice an hour from Monday, the company said, and four times in the morning.\n"
    )
    (folder / "empty.txt").touch()
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(folder))
    return folder
