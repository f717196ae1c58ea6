"""The wheel, installed as a user installs it: a bare virtual environment, another folder, nothing of the repository."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.conftest import ROOT


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "PIP_CONSTRAINT": str(ROOT / "constraints.txt"), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environ.pop("PYTHONPATH", None)
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environ, capture_output=True, text=True, timeout=240
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a wheel built from this tree, in a virtual environment that holds nothing else."""
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    assert built.returncode == 0, built.stderr
    venv.create(folder / "venv")
    scripts = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    (wheel,) = folder.glob("*.whl")
    pip = (sys.executable, "-m", "pip", "--python", scripts / "python")
    got = run(*pip, "install", "--quiet", "--no-compile", wheel, cwd=folder)
    assert got.returncode == 0, got.stderr
    return scripts / "newsread"


def test_the_first_newsread_has_something_to_read(installed: Path, tmp_path: Path) -> None:
    """Far from the repository the sample library is found, its README is no story, and a way to one's own is shown."""
    listed = run(installed, "list", "--format", "paths", cwd=tmp_path)
    assert listed.returncode == 0, listed.stderr
    paths = listed.stdout.splitlines()
    assert len(paths) >= 20
    assert not any("README" in path for path in paths)
    assert str(ROOT) not in listed.stdout
    assert "--library" in listed.stderr


def test_a_story_of_the_wheel_is_shown_by_its_path(installed: Path, tmp_path: Path) -> None:
    """What `list` names, `show` prints."""
    first = run(installed, "list", "--format", "paths", cwd=tmp_path).stdout.splitlines()[0]
    shown = run(installed, "show", first, cwd=tmp_path)
    assert shown.returncode == 0, shown.stderr
    assert len(shown.stdout.split()) > 100
