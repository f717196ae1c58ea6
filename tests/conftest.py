"""What every test may ask for."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

# Where nothing compiled may be kept, each worker and each of some hundred processes would compile newsread, the tests
# and Hypothesis for itself: a third of all that the tests take.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent

# No test asserts a time, hypothesis neither: a busy machine is no fault of newsread's.
settings.register_profile("newsread", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("newsread")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real stories beside the repository; its tests skip where it is absent.

    ``NEWSREAD_NEED_SHARED=1`` turns the skip into a failure.
    """
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        reason = "the folder of real stories (../shared) is not here"
        if os.environ.get("NEWSREAD_NEED_SHARED"):
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


@pytest.fixture(scope="session")
def sample_library() -> Path:
    """The stories that ship with newsread."""
    return ROOT / "library"


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the homes of all tests lie: pytest itself looks through a folder for the number of the next one in it."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def own_home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home of its own, so that nobody's marks, cache or settings are touched or read."""
    home = Path(mkdtemp(dir=homes))
    for variable, folder in (
        ("HOME", home),
        ("XDG_CONFIG_HOME", home / "config"),
        ("XDG_DATA_HOME", home / "data"),
        ("XDG_CACHE_HOME", home / "cache"),
    ):
        monkeypatch.setenv(variable, str(folder))
    for variable in ("NEWSREAD_LIBRARY", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(variable, raising=False)
    return home


def pytest_collection_finish() -> None:
    """Have the thousands of tests that were collected never looked through for garbage, and the rest more seldom.

    A test of the screen makes so many objects that all there are would be looked through: a quarter of its time.
    """
    gc.freeze()
    gc.set_threshold(20_000)


def pytest_xdist_auto_num_workers() -> int:
    """Two workers a core: a test of the screen waits half of its time."""
    return 2 * (os.cpu_count() or 1)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Neighbours go to the same worker, so that what they share is made once; who is done takes over from others."""
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log) if config.getoption("dist") == "load" else None
