"""What only whole processes show: files opened, modules loaded, sudden ends, several at once."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.desk.conftest import Write
from tui_reader.desk import Changes, Coverage, Desk
from tui_reader.desk.building import Plan, Report, build
from tui_reader.desk.updating import FEW
from tui_reader.settings import Settings

NewDesk = Callable[[], Desk]

START = """
import os, sys
from pathlib import Path
from tui_reader.desk import Desk
from tui_reader.settings import Settings
library, home = Path(sys.argv[1]), Path(sys.argv[2])
settings = Settings(library, False, home / "cache", home / "data" / "marks.sqlite", home / "config.toml")
desk = Desk(settings)
"""

COUNT_OPENS = """
opened = []
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        name = os.path.realpath(os.fsdecode(arguments[0]))
        if name.startswith(os.path.realpath(library) + os.sep) and not os.path.isdir(name):
            opened.append(name)
sys.addaudithook(watch)
"""

DIE_AT = """
import tui_reader.{module} as module
owner = module.{owner}
original = owner.{method}
calls = 0
def method(*arguments, **keywords):
    global calls
    calls += 1
    if calls == {call} and not {after}:
        os._exit(9)
    result = original(*arguments, **keywords)
    if calls == {call}:
        os._exit(9)
    return result
owner.{method} = method
desk.keep_fresh()
"""


def run(settings: Settings, script: str) -> str:
    """What a process prints that starts a desk on the library and does `script`."""
    command = [sys.executable, "-c", START + script, str(settings.library), str(settings.marks_file.parent.parent)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def fill(write: Write, count: int) -> None:
    """Write as many stories, each with a word of its own."""
    for number in range(count):
        write(f"{number % 7}/{number:04}.txt", f"Ferry number x{number}", date=f"2025-01-{1 + number % 28:02}")


def is_whole(desk: Desk, count: int) -> bool:
    """Whether list and index agree, and hold each of so many stories once."""
    findings = desk.search("ferry", limit=count + 10)
    assert len(desk.view()) == count
    assert desk.coverage() == Coverage(count, count, count)
    assert findings.total == len({story_id for story_id, _ in findings.matches}) == count
    assert {desk.search(f"x{number}").total for number in range(10, count, 37)} == {1}
    return True


def test_second_start_opens_no_unchanged_file(desk: Desk, settings: Settings, write: Write) -> None:
    """A start opens what is new or changed, and no other file of the library."""
    fill(write, 30)
    opens = run(settings, COUNT_OPENS + "desk.keep_fresh()\nprint(len(set(opened)))")
    assert int(opens) == 30, "the hook sees files being opened"
    assert run(settings, COUNT_OPENS + "desk.keep_fresh()\nprint(opened)") == "[]\n"
    changed = write("1/0001.txt", "Ferry number one, changed", mtime=1_700_000_100)
    new = write("new.txt", "A new one")
    opens = run(settings, COUNT_OPENS + "desk.keep_fresh()\nprint(*sorted(set(opened)), sep='\\n')")
    assert opens.splitlines() == sorted(os.path.realpath(path) for path in (changed, new))


def test_showing_a_file_loads_nothing_heavy(settings: Settings, write: Write) -> None:
    """A story read by its path, with a catalogue there, loads no search, no screen and no process machinery."""
    write("a.txt", "Ferry sinks")
    write("b.txt", "Bridge opens", "Ferry sinks")
    run(settings, "desk.keep_fresh()")
    loaded = run(
        settings, "story = desk.story(str(library / 'b.txt'))\nprint(story.title.text, *sys.modules, sep='\\n')"
    ).splitlines()
    assert loaded[0] == "Bridge opens"
    heavy = {"whoosh", "multiprocessing", "subprocess", "textual", "rich", "platformdirs", "wcwidth", "yaml"}
    assert heavy.isdisjoint(name.partition(".")[0] for name in loaded)
    assert not [name for name in loaded if name.startswith("tui_reader.search")]


@pytest.mark.parametrize(
    "point",
    [
        ("library.ledger", "Ledger", "store", 1, False),
        ("library.ledger", "Ledger", "store", 1, True),
        ("search.whoosh_index", "WhooshSearcher", "update", 1, False),
        ("search.whoosh_index", "WhooshSearcher", "update", 1, True),
        ("library.ledger", "Ledger", "indexed", 1, True),
        ("library.ledger", "Ledger", "drop", 1, False),
    ],
)
def test_killed_anywhere_the_next_run_is_right(
    new_desk: NewDesk, settings: Settings, write: Write, point: tuple[str, str, str, int, bool]
) -> None:
    """A process killed before or after any of its writes leaves what the next run completes."""
    fill(write, 80)
    new_desk().keep_fresh()
    for number in range(10):
        (settings.library / f"{number % 7}/{number:04}.txt").unlink()
        write(f"new/{number}.txt", f"Ferry number x{1000 + number}")
        write(f"{(20 + number) % 7}/{20 + number:04}.txt", f"Ferry number x{20 + number}, edited", mtime=1_700_000_100)
    module, owner, method, call, after = point
    script = DIE_AT.format(module=module, owner=owner, method=method, call=call, after=after)
    with pytest.raises(subprocess.CalledProcessError) as died:
        run(settings, script)
    assert died.value.returncode == 9
    desk = new_desk()
    desk.keep_fresh()
    assert is_whole(desk, 80)
    assert desk.search("x5").total == 0 and desk.search("x1005").total == 1 and desk.search("edited").total == 10
    assert new_desk().keep_fresh() == Changes()


@pytest.mark.parametrize("rows", [1, FEW, 2 * FEW])
def test_killed_while_workers_build(new_desk: NewDesk, settings: Settings, write: Write, rows: int) -> None:
    """A keeper killed while its workers read and index leaves no story lost, none twice, and nothing locked."""
    count = 3 * FEW
    fill(write, count)
    script = f"""
import signal
def die(coverage):
    if coverage.catalogued >= {rows}:
        os.kill(os.getpid(), signal.SIGKILL)
if __name__ == "__main__":
    desk.keep_fresh(die)
"""
    with pytest.raises(subprocess.CalledProcessError) as died:
        run(settings, script)
    assert died.value.returncode == -signal.SIGKILL
    desk = new_desk()
    desk.keep_fresh()
    assert is_whole(desk, count)


@pytest.mark.skipif(os.name != "posix", reason="process groups are POSIX")
def test_newsread_index_killed_at_any_moment(settings: Settings, write: Write) -> None:
    """`newsread index` killed again and again, alone or with its workers, is complete the first time it is let be."""
    count = FEW + 60
    fill(write, count)
    home = settings.marks_file.parent.parent
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CACHE", "DATA", "CONFIG")}

    def newsread(*words: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tui_reader", "--library", str(settings.library), *words]
        environment = {**os.environ, **folders}
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True)

    random = Random(11)
    for _ in range(5):
        with newsread("index") as keeper:
            time.sleep(random.uniform(0.15, 2.5))
            if keeper.poll() is None:
                random.choice((os.kill, os.killpg))(keeper.pid, signal.SIGKILL)
    with newsread("index") as keeper:
        assert keeper.communicate()[0].startswith(f"{count} stories, {count} of them indexed")
    with newsread("index") as keeper:
        assert keeper.communicate()[0].endswith("; 0 new, 0 changed, 0 moved, 0 gone\n")
    with newsread("search", "ferry", "--no-update", "--format", "ids") as search:
        ids = search.communicate()[0].split()
    assert len(ids) == len(set(ids)) == count


def test_two_processes_at_once(desk: Desk, settings: Settings, write: Write) -> None:
    """While one process keeps the library, another reads on and does not wait."""
    fill(write, 2 * FEW)
    command = [sys.executable, "-c", START + "desk.keep_fresh()", str(settings.library)]
    keeper = subprocess.Popen([*command, str(settings.marks_file.parent.parent)])
    while not desk.keeper_running() and keeper.poll() is None:
        time.sleep(0.005)
    assert desk.keep_fresh() == Changes()
    while keeper.poll() is None:
        desk.search("ferry")
        desk.rows(desk.view()[:40])
        time.sleep(0.02)
    assert keeper.returncode == 0
    assert is_whole(desk, 2 * FEW)


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Has a script of a shell run in Python's place."""

    def run(script: str) -> None:
        python = tmp_path / "python"
        python.write_text(f"#!/bin/sh\n{script}\n")
        python.chmod(0o755)
        monkeypatch.setattr(sys, "executable", str(python))

    return run


def test_keeper_ends_with_the_desk(
    new_desk: NewDesk, settings: Settings, write: Write, tmp_path: Path, stand_in: Callable[[str], None]
) -> None:
    """The process that a desk starts is told the library, is seen running, and ends when the desk is closed."""
    write("a.txt", "Ferry sinks")
    stand_in(f'echo "$@" > "{tmp_path}/arguments"\nexec sleep 600')
    desk = new_desk()
    desk.start_keeper()
    desk.start_keeper()
    assert desk.keeper_running()
    while not (tmp_path / "arguments").exists() or not (tmp_path / "arguments").read_text():
        time.sleep(0.005)
    assert (tmp_path / "arguments").read_text() == f"-P -m tui_reader index --library {settings.library}\n"
    desk.close()
    assert not desk.keeper_running()
    (tmp_path / "arguments").unlink()
    desk.start_keeper()
    assert not desk.keeper_running(), "whoever asks too late has none started"


def test_a_failed_keeper_says_why(new_desk: NewDesk, settings: Settings, write: Write, tmp_path: Path) -> None:
    """Where the process that a desk started fails, its last line tells why; where it ends well, there is nothing."""
    write("a.txt", "Ferry sinks")
    (settings.library / "empty.txt").touch()
    desk = new_desk()
    assert desk.keeper_failure() is None

    def ended() -> str | None:
        desk.start_keeper()
        while desk.keeper_running():
            time.sleep(0.02)
        return desk.keeper_failure()

    assert ended() is None, "a file that is no story is no failure"
    settings.library.rename(tmp_path / "elsewhere")
    assert (
        ended()
        == f"the library {settings.library} does not exist; make it, or name another one: newsread --library FOLDER"
    )
    (tmp_path / "elsewhere").rename(settings.library)
    assert ended() is None


@pytest.mark.skipif(os.name != "posix", reason="a shell script stands in for the process")
@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("exit 7", "the process that reads the library failed (code 7)"),
        ("kill -9 $$", "the process that reads the library was ended (SIGKILL)"),
        ("for i in $(seq 20000); do echo newsread: problem $i >&2; done; exit 3", "problem 20000"),
    ],
)
def test_a_keeper_that_fails_oddly(new_desk: NewDesk, stand_in: Callable[[str], None], script: str, said: str) -> None:
    """Silent, killed, or with more to say than a pipe holds: there is one line."""
    stand_in(script)
    desk = new_desk()
    desk.start_keeper()
    while desk.keeper_running():
        time.sleep(0.005)
    assert desk.keeper_failure() == said


def test_a_worker_killed_while_its_report_is_kept(settings: Settings, write: Write) -> None:
    """What it was to read next is named as lost, and nothing else breaks."""
    fill(write, FEW + 100)
    plan = Plan(settings.library, settings.cache_dir, {}, settings.cache_dir / "index", "")

    def take(report: Report) -> tuple[str, ...]:
        for worker in multiprocessing.active_children():
            worker.kill()
            worker.join()
        return ()

    files = sorted(file.relative_to(settings.library).as_posix() for file in settings.library.rglob("*.txt"))
    lost = build(plan, files, 1, take)
    assert lost
    assert set(lost) < set(files)
