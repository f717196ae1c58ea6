"""Killed at any point, newsread has lost no mark, holds no lock, and puts everything right the next time it runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.scenes import SCENES
from tests.torture.torturer import Outcome

ROOT = Path(__file__).resolve().parents[2]
POINTS = int(os.environ.get("NEWSREAD_POINTS", "20"))
"""How many points in all; ``make torture`` asks for more."""


@pytest.mark.skipif(os.name != "posix", reason="forks, and kills with SIGKILL")
@pytest.mark.parametrize("scene", SCENES)
def test_killed_at_a_point(scene: str) -> None:
    """A third of the points at least are amid something that must be written whole or not at all."""
    command = [sys.executable, "-m", "tests.torture.torturer", scene, str(-(-POINTS // len(SCENES)))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert (ran.returncode, ran.stderr) == (0, "")
    outcomes = [Outcome(*json.loads(line)) for line in ran.stdout.splitlines()]
    inside = sum(outcome.in_commit for outcome in outcomes)
    print(f"{scene}: killed at {len(outcomes)} points, {inside} of them inside a commit")
    assert [outcome for outcome in outcomes if outcome.faults] == []
    assert 3 * inside >= len(outcomes) > 3
