"""The manual: it names everything there is, and its examples print what it says they print."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from tests.conftest import ROOT

PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))


class Example(NamedTuple):
    """A command of a ``console`` block, and what stands below it."""

    page: str
    command: str
    printed: str


def examples() -> Iterator[Example]:
    """All examples of the manual, in order."""
    for page in PAGES:
        for block in re.findall(r"(?ms)^```console\n(.*?)^```", page.read_text(encoding="utf-8")):
            for part in re.split(r"(?m)^\$ ", block)[1:]:
                command, _, printed = part.partition("\n")
                yield Example(page.name, command, printed)


@pytest.fixture(scope="module")
def check_docs() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_docs", ROOT / "scripts" / "check_docs.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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


def test_a_dead_link_is_said(check_docs: ModuleType, tmp_path: Path) -> None:
    """A link to a page that is not there is named."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    with (tmp_path / "docs" / "index.md").open("a", encoding="utf-8") as page:
        page.write("\n[gone](gone.md)\n")
    assert "index.md: the link to gone.md leads nowhere" in check_docs.missing(tmp_path)


def test_there_are_examples() -> None:
    """The README and the page on the pipe show commands with what they print."""
    assert {"README.md", "pipe.md"} <= {example.page for example in examples()}


@pytest.mark.skipif(shutil.which("sh") is None, reason="the examples are written for sh")
@pytest.mark.parametrize("example", list(examples()), ids=lambda example: f"{example.page}: {example.command}")
def test_an_example_prints_what_the_manual_says(example: Example, tmp_path: Path) -> None:
    """Each command of the manual, run on the sample library, prints what stands below it (… stands for any lines)."""
    tools = set(re.findall(r"\| (\w+)", example.command)) - {"newsread"}
    if absent := [tool for tool in sorted(tools) if shutil.which(tool) is None]:
        pytest.skip(f"not on this machine: {', '.join(absent)}")
    environ = {**os.environ, "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))}
    got = subprocess.run(
        ["sh", "-c", example.command],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert _fits(got.stdout or got.stderr, example.printed), got.stdout + got.stderr


def _fits(printed: str, pattern: str) -> bool:
    """Whether text is as a pattern says, in which a line ``…`` stands for any number of lines."""
    parts = re.split(r"(?m)^…\n", pattern)
    return re.fullmatch("(?:.*\n)*?".join(map(re.escape, parts)), printed) is not None
