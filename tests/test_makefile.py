"""`make run` on a machine that lacks something says so in one clear line."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="there is no make here")


def make_with(python: Path | str, folder: Path) -> subprocess.CompletedProcess[str]:
    shutil.copy(ROOT / "Makefile", folder)
    for name in ("pyproject.toml", "constraints.txt"):
        (folder / name).touch()
    return subprocess.run(["make", "run", f"PYTHON={python}"], cwd=folder, capture_output=True, text=True, timeout=60)


def fake_python(folder: Path, body: str) -> Path:
    script = folder / "fake-python"
    script.write_text(f"#!/bin/sh\n{body}\n")
    script.chmod(0o755)
    return script


def test_a_missing_python_is_named(tmp_path: Path) -> None:
    """No python3: the line says what is needed and how to name another."""
    done = make_with("no-such-python", tmp_path)
    assert done.returncode != 0
    assert "needs Python 3.11 or newer, and there is no 'no-such-python' here" in done.stderr
    assert not (tmp_path / ".venv").exists()


def test_a_python_too_old_is_told_its_version(tmp_path: Path) -> None:
    """An old python3 is not tried; the line says which version it is."""
    old = fake_python(tmp_path, 'case "$1" in --version) echo Python 3.9.2;; *) exit 1;; esac')
    done = make_with(old, tmp_path)
    assert done.returncode != 0
    assert "needs Python 3.11 or newer; this is Python 3.9.2" in done.stderr


def test_a_python_without_venv_is_told_what_to_install(tmp_path: Path) -> None:
    """Debian splits venv off; the line names the package."""
    bare = fake_python(tmp_path, f'case "$2" in *ensurepip*) exit 1;; *) exec {sys.executable} "$@";; esac')
    done = make_with(bare, tmp_path)
    assert done.returncode != 0
    assert "python3-venv" in done.stderr
