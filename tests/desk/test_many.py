"""Files that hold many stories: each is listed, found and read by itself, as if it were a file."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.archives import zipped
from tests.desk.asking import found, titles
from tests.desk.conftest import Write
from tests.formats.test_packed import ZSTD, zst
from tui_reader.desk import Changes, Coverage, Desk
from tui_reader.library import BIG_BYTES
from tui_reader.settings import Settings
from tui_reader.story import AmbiguousStoryError, NotAStoryError

TEXT = "The town woke to rain on Monday, and nobody who lives by the water was surprised by it."
WriteLines = Callable[..., Path]


@pytest.fixture
def write_lines(settings: Settings) -> WriteLines:
    """Writes stories with these headlines into one file, last changed long ago, each time a second later."""
    times = iter(range(1_700_000_000, 1_700_001_000))

    def write(*headlines: str, name: str = "news.jsonl", text: str = TEXT) -> Path:
        file = settings.library / name
        lines = (json.dumps({"title": one, "article": f"{text} {one}."}) + "\n" for one in headlines)
        file.write_text("".join(lines), "utf-8")
        time = next(times)
        os.utime(file, (time, time))
        return file

    return write


def test_each_story_is_listed_and_found(desk: Desk, write_lines: WriteLines, write: Write) -> None:
    """Stories of one file stand beside those of files, each with an address of its own."""
    write_lines("Ferry sinks", "Bridge opens")
    write("a.txt", "Bees return")
    assert desk.keep_fresh() == Changes(new=3)
    assert titles(desk) == ["Bees return", "Ferry sinks", "Bridge opens"]
    assert found(desk, "bridge") == ["Bridge opens"]
    assert [row.paths for row in desk.rows(desk.view())[1:]] == [("news.jsonl#1",), ("news.jsonl#2",)]
    assert desk.story("news.jsonl#2").title.text == "Bridge opens"
    assert desk.coverage() == Coverage(3, 3, 3)


def test_nothing_changed(desk: Desk, new_desk: Callable[[], Desk], write_lines: WriteLines) -> None:
    """A second look at an unchanged file of many stories finds nothing to do."""
    write_lines("Ferry sinks", "Bridge opens")
    desk.keep_fresh()
    before = desk.version()
    assert new_desk().keep_fresh() == Changes()
    assert new_desk().version() == before


def test_stories_come_and_go_within_a_file(desk: Desk, write_lines: WriteLines) -> None:
    """One story put before the others is one new story; one taken out is one gone; marks stay with their stories."""
    write_lines("Ferry sinks", "Bridge opens")
    desk.keep_fresh()
    ferry, bridge = desk.view()
    desk.mark([bridge], read=True)
    write_lines("Bees return", "Ferry sinks", "Bridge opens")
    assert desk.keep_fresh() == Changes(new=1)
    assert titles(desk) == ["Bees return", "Ferry sinks", "Bridge opens"]
    assert [row.marks.read for row in desk.rows(desk.view())] == [False, False, True]
    write_lines("Bees return", "Bridge opens")
    assert desk.keep_fresh() == Changes(gone=1)
    assert titles(desk) == ["Bees return", "Bridge opens"]
    assert found(desk, "ferry") == []


def test_the_file_goes(desk: Desk, write_lines: WriteLines) -> None:
    """With the file all its stories go."""
    file = write_lines("Ferry sinks", "Bridge opens")
    desk.keep_fresh()
    file.rename(file.with_name("kept.ini"))
    assert desk.keep_fresh() == Changes(gone=2)
    assert titles(desk) == []


def test_a_broken_line_keeps_no_other_from_being_read(desk: Desk, write_lines: WriteLines) -> None:
    """What is no story is told by its address; the others are there."""
    file = write_lines("Ferry sinks", "Bridge opens", "Bees return")
    lines = file.read_text("utf-8").splitlines()
    file.write_text("\n".join((lines[0], "{broken", lines[2])), "utf-8")
    changes = desk.keep_fresh()
    assert changes.new == 2
    assert titles(desk) == ["Ferry sinks", "Bees return"]
    assert [path for path, _ in desk.problems()] == ["news.jsonl#2"]


def test_a_long_file_is_read_by_several_processes(desk: Desk, write_lines: WriteLines) -> None:
    """Slices of one file are read at once, and each story is there once."""
    size = 2 * BIG_BYTES // 300
    write_lines(*(f"Storm number {number}" for number in range(300)), text=f"{TEXT} " * (size // len(TEXT) + 1))
    assert desk.keep_fresh().new == 300
    assert desk.coverage() == Coverage(300, 300, 300)
    assert desk.story("news.jsonl#257").title.text == "Storm number 256"
    assert desk.keep_fresh() == Changes()


def test_a_file_of_many_is_no_story(desk: Desk, write_lines: WriteLines) -> None:
    """The file alone names none of its stories, and a number that none has is said to be none."""
    write_lines("Ferry sinks", "Bridge opens")
    with pytest.raises(AmbiguousStoryError, match=r"news\.jsonl holds many stories; .*news\.jsonl#1"):
        desk.story("news.jsonl")
    with pytest.raises(NotAStoryError, match=r"news\.jsonl holds no story number 3"):
        desk.story("news.jsonl#3")
    write_lines("Ferry sinks")
    assert desk.story("news.jsonl").title.text == "Ferry sinks"


def test_fields_of_ones_own(settings: Settings, write_lines: WriteLines) -> None:
    """Names that are set count in the list, in a search and in a story; other names have all read once more."""
    file = settings.library / "news.jsonl"
    lines = ({"kop": f"Storm number {number}", "tekst": TEXT * 40} for number in range(300))
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    assert file.stat().st_size > BIG_BYTES
    os.utime(file, (1_700_000_000, 1_700_000_000))
    named = settings._replace(fields={"title": ("kop",), "text": ("tekst",)})
    with closing(Desk(settings)) as desk:
        assert len(desk.keep_fresh().failed) == 300
    with closing(Desk(named)) as desk:
        assert desk.keep_fresh().new == 300
        assert found(desk, "title:257") == ["Storm number 257"]
        assert desk.story("news.jsonl#258").title.text == "Storm number 257"
    with closing(Desk(named)) as desk:
        assert desk.keep_fresh() == Changes()


@pytest.mark.parametrize("name", ["news#3.jsonl", "50%.jsonl", "a%23b.jsonl", "news.jsonl#2.jsonl"])
def test_names_with_marks_of_addresses(desk: Desk, write_lines: WriteLines, name: str) -> None:
    """A file whose own name looks like an address is listed, shown, shortened and forgotten as others are."""
    file = write_lines("Ferry sinks", "Bridge opens", "Bees return", name=name)
    desk.keep_fresh()
    paths = [row.paths[0] for row in desk.rows(desk.view())]
    assert [desk.story(path).title.text for path in paths] == ["Ferry sinks", "Bridge opens", "Bees return"]
    assert [desk.story(str(desk.settings.library / path)).title.text for path in paths][2] == "Bees return"
    write_lines("Ferry sinks", "Bridge opens", name=name)
    assert desk.keep_fresh() == Changes(gone=1)
    file.rename(file.with_name("kept.ini"))
    assert desk.keep_fresh() == Changes(gone=2)


def test_an_existing_file_wins_over_an_item(desk: Desk, write_lines: WriteLines) -> None:
    """Where a file has the very name of an item of another one, the file is meant; the item has its id."""
    write_lines("Ferry sinks", "Bridge opens")
    desk.keep_fresh()
    bridge = desk.story("news.jsonl#2")
    (desk.settings.library / "news.jsonl#2").write_text("Title: A file of its own\n\nThe text.\n")
    assert desk.story("news.jsonl#2").title.text == "A file of its own"
    assert desk.by_id(bridge.id).title.text == "Bridge opens"
    assert desk.story(bridge.id).title.text == "Bridge opens"


def test_a_file_of_many_without_any(desk: Desk, write_lines: WriteLines) -> None:
    """It is no story, which is told once, and till it holds some."""
    file = write_lines()
    assert [path for path, _ in desk.keep_fresh().failed] == ["news.jsonl"]
    assert desk.keep_fresh() == Changes()
    assert [path for path, _ in desk.problems()] == ["news.jsonl"]
    write_lines("Ferry sinks")
    assert desk.keep_fresh() == Changes(new=1)
    assert desk.problems() == []
    file.unlink()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("news.jsonl.zst", zst(b'{"title": "Ferry sinks", "text": "It sank."}\n')),
        (
            "all.zip",
            zipped({"a.txt": b"Title: Bees return\n\nThey are back.\n", "ferry.txt.zst": zst(b"Ferry sinks\n")}),
        ),
    ],
)
def test_packages_that_come_later(desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes) -> None:
    """What could not be read without them is read when they are there; what cannot be read at all is not read again."""
    file = desk.settings.library / name
    file.write_bytes(data)
    os.utime(file, (1_700_000_000, 1_700_000_000))
    with monkeypatch.context() as without:
        without.setitem(sys.modules, ZSTD, None)
        assert "pip install" in desk.keep_fresh().failed[0][1]
        assert len(desk.keep_fresh().failed) == 1
    assert desk.keep_fresh().new == 1
    assert "Ferry sinks" in titles(desk)
    assert desk.keep_fresh() == Changes()


def test_a_broken_file_is_not_read_again(desk: Desk) -> None:
    """It is told once, and looked at again when it has changed."""
    file = desk.settings.library / "news.jsonl.gz"
    file.write_bytes(b"no archive")
    os.utime(file, (1_700_000_000, 1_700_000_000))
    assert len(desk.keep_fresh().failed) == 1
    assert desk.keep_fresh() == Changes()


def test_a_file_of_many_that_is_a_link_to_nothing(desk: Desk, settings: Settings, write_lines: WriteLines) -> None:
    """None of its stories is there any more."""
    file = write_lines("Ferry sinks", "Bridge opens")
    desk.keep_fresh()
    assert len(desk.view()) == 2
    file.unlink()
    file.symlink_to(settings.library / "nowhere.jsonl")
    desk.keep_fresh()
    assert list(desk.view()) == []
    assert [path for path, _ in desk.problems()] == ["news.jsonl"]
    desk.keep_fresh()
    assert list(desk.view()) == []
