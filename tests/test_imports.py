"""What each way into newsread loads: read from `sys.modules` in a process of its own.

A linter sees which modules are imported, but cannot tell an import that waits from one that does not.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "textual",
    "whoosh",
    "lark",
    "rapidfuzz",
    "snowballstemmer",
    "rich",
    "platformdirs",
    "wcwidth",
    "yaml",
    "dateutil",
    "markdown_it",
    "pygments",
    "lxml",
    "trafilatura",
    "feedparser",
    "charset_normalizer",
    "chardet",
}

STORY = """Harrow Bay bridge to stay shut until spring

By Ada Fenn, Coastal Courier

HARROW BAY — 

The bridge over Harrow Bay will stay closed until the spring, “engineers” said on Tuesday.
"""


def heavy_modules(*argv: str, cwd: Path) -> set[str]:
    """Which heavy packages `newsread argv` has loaded when it ends well."""
    return HEAVY & {name.partition(".")[0] for name in modules(*argv, cwd=cwd)}


def modules(*argv: str, cwd: Path) -> set[str]:
    """Which modules `newsread argv` has loaded when it ends well."""
    code = (
        "import sys; from tui_reader.cli import main\n"
        f"code = main({list(argv)!r}); assert code == 0, code\n"
        "print('\\nLOADED', *sys.modules)"
    )
    environ = {**os.environ, "NEWSREAD_LIBRARY": str(cwd)}
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=cwd, env=environ, capture_output=True, text=True, encoding="utf-8", timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    return set(ran.stdout.rpartition("LOADED")[2].split())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bridge.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "argv",
    [
        ("show", "bridge.txt"),
        ("show", "bridge.txt", "--format", "json"),
        ("show", "bridge.txt", "--format", "markdown"),
        ("--help",),
        ("--version",),
    ],
)
def test_printing_a_story_loads_nothing_heavy(folder: Path, argv: tuple[str, ...]) -> None:
    """Neither screen nor index nor tables of widths for a Latin story."""
    assert heavy_modules(*argv, cwd=folder) <= ({"platformdirs"} if sys.platform != "linux" else set())


def test_printing_a_story_makes_no_rows(folder: Path) -> None:
    """Nor records of the catalogue: to make these classes takes as long as to read the story."""
    rooms = {"tui_reader.story.rows", "tui_reader.library.records", "tui_reader.library.aside", "tui_reader.marks.step"}
    assert not modules("show", "bridge.txt", cwd=folder) & rooms


def test_a_styled_story_loads_rich_alone(folder: Path) -> None:
    """Colours cost Rich's styles, and nothing of the screen."""
    assert heavy_modules("show", "bridge.txt", "--color", "always", cwd=folder) <= {"rich", "platformdirs"}


def test_a_list_loads_no_screen(folder: Path) -> None:
    """The index is brought up to date, without the screen's packages."""
    assert not heavy_modules("list", cwd=folder) & {"textual", "rich"}


@pytest.mark.parametrize(
    "module", ["story", "safe_text", "widths", "settings", "registry", "folding", "dates", "output", "cli", "desk"]
)
def test_a_module_alone_loads_nothing_heavy(module: str) -> None:
    """No work at import."""
    code = f"import sys, tui_reader.{module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    assert not HEAVY & set(ran.stdout.split())


def test_the_library_is_looked_at_before_textual_is_imported(folder: Path) -> None:
    """What the first screen shows is looked up without it, so that both go on at once."""
    code = (
        "import os, sys; from tui_reader.desk import Desk; from tui_reader.settings import load_settings\n"
        "from tui_reader.tui.first import look_ahead\n"
        "settings = load_settings(None, os.environ)\n"
        "desk = Desk(settings); desk.keep_fresh()\n"
        "print(len(look_ahead(desk).result().rows), 'textual' in sys.modules); desk.close()"
    )
    environ = {**os.environ, "NEWSREAD_LIBRARY": str(folder)}
    ran = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, timeout=60)
    assert ran.stdout == "1 False\n", ran.stderr
