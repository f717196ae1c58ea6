"""The manual: it names everything there is, and its examples print what it says they print."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.conftest import ROOT


def script(name: str) -> ModuleType:
    """A module of the folder `scripts`."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


EXAMPLES = script("examples")
BLOCKS = list(EXAMPLES.blocks())


@pytest.fixture(scope="module")
def check_docs() -> ModuleType:
    return script("check_docs")


def test_the_manual_names_everything(check_docs: ModuleType) -> None:
    """Every command, option, key, setting, variable and exit code stands in it, and its links lead somewhere."""
    assert check_docs.missing() == []


@pytest.mark.parametrize(
    ("page", "gone"),
    [
        ("pipe.md", "--reverse"),
        ("pipe.md", "130"),
        ("settings.md", "measure"),
        ("settings.md", "NEWSREAD_LIBRARY"),
        ("reading.md", "Backspace"),
    ],
)
def test_what_is_missing_is_said(check_docs: ModuleType, tmp_path: Path, page: str, gone: str) -> None:
    """A page that forgets something is named, with what it forgot."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    file = tmp_path / "docs" / page
    file.write_text(file.read_text(encoding="utf-8").replace(gone, "forgotten"), encoding="utf-8")
    assert any(line.startswith(f"{page}: ") and f"`{gone}`" in line for line in check_docs.missing(tmp_path))


def test_an_option_with_the_wrong_commands_is_said(check_docs: ModuleType, tmp_path: Path) -> None:
    """A row that leaves a command out, and one that names a command too many."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    file = tmp_path / "docs" / "pipe.md"
    page = file.read_text(encoding="utf-8")
    page = page.replace("`like`, `digest` | No more", "`digest` | No more").replace(
        "| `search` | Saves", "| `tags` | Saves"
    )
    file.write_text(page, encoding="utf-8")
    assert [line for line in check_docs.missing(tmp_path) if line.startswith("pipe.md: ")] == [
        "pipe.md: `--save` goes with search",
        "pipe.md: `--limit` goes with digest, like, list, search",
    ]


def test_a_promise_without_a_test_is_said(check_docs: ModuleType, tmp_path: Path) -> None:
    """One that names none, and one whose test is gone."""
    for folder in ("docs", "src"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    assert check_docs.missing(tmp_path) == []
    with (tmp_path / "docs" / "promises.md").open("a", encoding="utf-8") as page:
        page.write("\n- No bee is harmed.\n- Nor any wren. `tests/test_docs.py::test_of_wrens`\n")
    assert check_docs.missing(tmp_path) == [
        "promises.md: no test is named for “No bee is harmed. …”",
        "promises.md: there is no test `tests/test_docs.py::test_of_wrens`",
    ]


def test_a_dead_link_is_said(check_docs: ModuleType, tmp_path: Path) -> None:
    """A link to a page that is not there is named."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    with (tmp_path / "docs" / "index.md").open("a", encoding="utf-8") as page:
        page.write("\n[gone](gone.md)\n")
    assert "index.md: the link to gone.md leads nowhere" in check_docs.missing(tmp_path)


def test_the_themes_named_are_there() -> None:
    """Each that the page on settings names can be set."""
    from textual.theme import BUILTIN_THEMES

    from tui_reader.tui.themes import OWN_THEMES

    settings = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8").partition("## The names of the commands")[0]
    (row,) = re.findall(r"(?m)^\| `theme` .*", settings)
    named = re.findall(r"`([\w-]+)`", row)[1:]
    assert named and set(named) <= {*BUILTIN_THEMES, *(theme.name for theme in OWN_THEMES)}


def test_there_are_examples() -> None:
    """The README and the page on the pipe show commands with what they print."""
    assert {"README.md", "pipe.md"} <= {page for page, _ in BLOCKS}
    assert [example.command for _, block in BLOCKS for example in block if not example.printed] == [
        "echo 'mesure = 60' > ~/.config/newsread/config.toml"
    ]


@pytest.mark.skipif(shutil.which("sh") is None, reason="the examples are written for sh")
@pytest.mark.parametrize(
    "block", [block for _, block in BLOCKS], ids=[f"{page}: {block[-1].command}" for page, block in BLOCKS]
)
def test_an_example_prints_what_the_manual_says(block: list[Any], tmp_path: Path) -> None:
    """Each command of the manual, run on the sample library, prints what stands below it (… stands for any lines)."""
    commands = [example.command for example in block]
    tools = set(re.findall(r"\| (\w+)", "\n".join(commands))) - {"newsread"}
    if absent := [tool for tool in sorted(tools) if shutil.which(tool) is None]:
        pytest.skip(f"not on this machine: {', '.join(absent)}")
    for example, printed in zip(block, EXAMPLES.run(commands, tmp_path / "home"), strict=True):
        assert example.fits(printed), printed


def test_the_sample_says_how_to_name_ones_own_library(tmp_path: Path) -> None:
    """Its lines for good work where there is no file of settings yet."""
    page = (ROOT / "library" / "README.md").read_text(encoding="utf-8")
    for_good = [line.strip() for line in page.splitlines() if line.startswith("    ") and ".config" in line]
    home = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    subprocess.run(["sh", "-ec", "\n".join(for_good)], env=home, check=True)
    config = (tmp_path / ".config/newsread/config.toml").read_text(encoding="utf-8")
    assert tomllib.loads(config) == {"library": "~/news"}
