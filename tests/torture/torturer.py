"""Does a scene again and again, each time killed at another point; says what was found afterwards.

    python -m tests.torture.torturer SCENE [HOW_MANY]

One JSON line a point. A process is forked for each, so that only the first has to load the program.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.torture.points import Point, Points
from tests.torture.scenes import SCENES, faults, known_library, marks_of, settings_in
from tui_reader.desk import Desk


class Outcome(NamedTuple):
    """What became of one process that was killed."""

    scene: str
    point: str
    in_commit: bool
    faults: list[str]


def in_a_process(do: Callable[[], object], output: Path) -> int:
    """Do something in a process of its own and write down, as JSON, what it returns; the status it ended with."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            output.write_text(json.dumps(do()))
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def act(folder: Path, scene: str, deadly: int | None, done: Path) -> list[Point]:
    """Do a scene, killed at a point; `done` says after each step how many there were. The points that were passed."""
    points = Points(str(folder / "home"), deadly)
    desk = Desk(settings_in(folder))
    for number, _ in enumerate(SCENES[scene][1](desk), 1):
        done.write_text(str(number))
    desk.close()
    return points.passed


def marks_after_each_step(folder: Path, scene: str) -> list[str]:
    """The marks at the beginning of a scene, and after each of its steps."""
    states = [marks_of(folder)]
    desk = Desk(settings_in(folder))
    states += [marks_of(folder) for _ in SCENES[scene][1](desk)]
    desk.close()
    return states


def wrong_marks(now: str, states: list[str], steps: int | None) -> list[str]:
    """What is wrong with the marks after so many steps of the reader's; None: after a run that has been made up for.

    A step of the reader's is done whole or not at all. The marks of an edited story are copied to what it is now; where
    the run was cut off, what it was may keep its own, which nobody sees.
    """
    if steps is not None:
        return [] if now in states[steps : steps + 2] else [f"{steps} steps were done, and not these marks made"]
    lines, there, before = (set(state.splitlines()) for state in (now, states[-1], states[0]))
    left = {line.partition(', "library"')[0] for line in before}
    more = [line for line in lines - there if line.partition(', "library"')[0] not in left]
    return [f"lost: {line}" for line in there - lines] + [f"from nowhere: {line}" for line in more]


def torture(scene: str, how_many: int, work: Path) -> None:
    """Kill a scene at so many of its points, spread evenly, and print each outcome."""
    folder, start = work / "now", work / "start"
    output, done = work / "output", work / "done"

    def begin() -> None:
        shutil.rmtree(folder)
        shutil.copytree(start, folder)

    def told(do: Callable[[], object]) -> list[object]:
        if in_a_process(do, output):
            raise AssertionError(f"{scene}: a process that nobody killed failed")
        return list(json.loads(output.read_text()))

    told(lambda: [SCENES[scene][0](folder)])
    shutil.copytree(folder, start)
    points = [Point(*point) for point in told(lambda: act(folder, scene, None, done))]  # type: ignore[misc]
    begin()
    states = told(lambda: marks_after_each_step(folder, scene))
    for number in sorted({round(share * (len(points) - 1) / max(1, how_many - 1)) for share in range(how_many)}):
        begin()
        done.write_text("0")
        status = in_a_process(lambda at=number: act(folder, scene, at, done), output)  # type: ignore[misc]
        found = [] if status == -signal.SIGKILL else [f"it was not killed, it ended with {status}"]
        steps = int(done.read_text())
        found += map(str, told(lambda: faults(folder)))
        [marks] = told(lambda: [marks_of(folder)])
        found += wrong_marks(str(marks), list(map(str, states)), steps if scene == "marking" else None)
        print(json.dumps(Outcome(scene, points[number].name, points[number].in_commit, found)), flush=True)


def load() -> None:
    """Have loaded what each process would load."""
    with tempfile.TemporaryDirectory() as place:
        known_library(Path(place))
        desk = Desk(settings_in(Path(place)))
        desk.search("ferry")
        desk.close()


if __name__ == "__main__":
    load()
    with tempfile.TemporaryDirectory() as place:
        torture(sys.argv[1], int(sys.argv[2]), Path(place))
