"""Files that change while they are read, and clocks that jump: what is kept is what was read, and nothing is missed."""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.desk.asking import found, titles
from tests.desk.conftest import Write
from tui_reader.desk import Changes, Desk
from tui_reader.formats import reading
from tui_reader.settings import Settings
from tui_reader.story import UnreadableError

Meddle = Callable[[Path], None]


def _edit(file: Path) -> None:
    file.write_text(file.read_text().replace("sinks", "rises"))


def _replace(file: Path) -> None:
    beside = file.with_suffix(".new")
    beside.write_text(file.read_text().replace("sinks", "rises"))
    beside.replace(file)


def _replace_by_an_older_one(file: Path) -> None:
    _replace(file)
    os.utime(file, (1_600_000_000, 1_600_000_000))


def _cut_off(file: Path) -> None:
    os.truncate(file, 0)


def _remove(file: Path) -> None:
    file.unlink()


def _make_a_folder_of_it(file: Path) -> None:
    file.unlink()
    file.mkdir()


_CHANGED = (_edit, _replace, _replace_by_an_older_one)
_MEDDLING = (*_CHANGED, _cut_off, _remove, _make_a_folder_of_it)


@pytest.mark.parametrize("moment", ["before it is opened", "after it is opened", "amid it"])
@pytest.mark.parametrize("meddle", _MEDDLING)
def test_a_file_changed_while_it_is_read(
    desk: Desk, write: Write, settings: Settings, monkeypatch: pytest.MonkeyPatch, moment: str, meddle: Meddle
) -> None:
    """The old story, the new one, or a line about the file; the next look has what lies there then."""
    file = write("a.txt", "Ferry sinks", "The ferry sinks. " * 900)
    write("b.txt", "Bridge opens")
    write("dir/c.txt", "Bees return")
    open_file = reading.open_file
    left = [file]

    def meddled(path: Path) -> BinaryIO:
        if path != file or not left:
            return open_file(path)
        if moment == "before it is opened":
            meddle(left.pop())
        opened = open_file(path)
        if moment == "after it is opened":
            meddle(left.pop())
        return _Amid(opened, meddle, left) if moment == "amid it" else opened

    monkeypatch.setattr("tui_reader.formats.reading.open_file", meddled)
    changes = desk.keep_fresh()
    assert not left, "the file was not meddled with"
    assert {"Bridge opens", "Bees return"} <= set(titles(desk))
    assert all(path == "a.txt" and "\n" not in reason for path, reason in changes.failed)
    desk.keep_fresh()
    now = ["Ferry rises"] if meddle in _CHANGED else []
    assert sorted(titles(desk)) == sorted(["Bridge opens", "Bees return", *now])
    assert found(desk, "ferry") == now
    assert [path for path, _ in desk.problems()] == (["a.txt"] if meddle is _cut_off else [])
    assert desk.keep_fresh() in (Changes(), Changes(failed=tuple(desk.problems())))


def test_a_file_that_goes_while_its_story_is_shown(desk: Desk, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is one line, and where the story lies elsewhere, too, it is shown from there."""
    file, other = write("a.txt", "Ferry sinks"), write("b.txt", "Bridge opens")
    copy = write("c.txt", "Ferry sinks")
    desk.keep_fresh()
    ferry, bridge = desk.id_of("Ferry sinks"), desk.id_of("Bridge opens")
    open_file = reading.open_file

    def opened_once(path: Path) -> BinaryIO:
        opened = open_file(path)
        path.unlink()
        return opened

    with monkeypatch.context() as patch:
        patch.setattr("tui_reader.formats.reading.open_file", lambda at: (open_file if at == copy else opened_once)(at))
        assert desk.by_id(ferry).title.text == "Ferry sinks"
        with pytest.raises(UnreadableError, match=r"b\.txt: it went away while it was read[^\n]*$"):
            desk.by_id(bridge)
    assert not file.exists() and not other.exists()


class _Amid(io.BytesIO):
    """Half of a file as it was; then it is meddled with, and the other half is as it is now."""

    def __init__(self, file: BinaryIO, meddle: Meddle, left: list[Path]) -> None:
        half = len(file.read()) // 2
        file.seek(0)
        begin = file.read(half)
        meddle(left.pop())
        super().__init__(begin + file.read())
        file.close()


def test_a_file_of_many_that_grows_while_it_is_read(desk: Desk, settings: Settings) -> None:
    """A line half written is no story yet; when it is whole, it is one, and the others are not read as new."""
    lines = [json.dumps({"title": f"Ferry {number}", "text": "It sank on Monday."}) for number in range(3)]
    file = settings.library / "news.jsonl"
    file.write_text("\n".join(lines)[:-20])
    assert desk.keep_fresh().new == 2
    assert [path for path, _ in desk.problems()] == ["news.jsonl#3"]
    file.write_text("\n".join(lines) + "\n")
    assert desk.keep_fresh() == Changes(new=1)
    assert len(found(desk, "ferry")) == 3 and desk.problems() == []


@pytest.mark.parametrize("jump", [-40 * 365 * 86_400, -3600, 40 * 365 * 86_400])
def test_a_clock_that_jumps_between_two_looks(
    desk: Desk, write: Write, settings: Settings, monkeypatch: pytest.MonkeyPatch, jump: int
) -> None:
    """What is edited after the jump is seen, also with a size as before; what is not is not read for ever."""
    file = write("a.txt", "Ferry sinks")
    write("b.txt", "Bridge opens")
    desk.keep_fresh()
    desk.mark(desk.view(), starred=True)
    now = time.time_ns
    monkeypatch.setattr("tui_reader.library.time.time_ns", lambda: now() + jump * 10**9)
    assert desk.keep_fresh() == Changes()
    file.write_text(file.read_text().replace("sinks", "rises"))
    os.utime(file, (time.time() + jump, time.time() + jump))
    assert desk.keep_fresh() == Changes(changed=1)
    assert found(desk, "ferry") == ["Ferry rises"]
    monkeypatch.undo()
    assert desk.keep_fresh() == Changes()
    assert all(row.marks.starred for row in desk.rows(desk.view()))
