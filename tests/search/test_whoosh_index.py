"""The index on disk: damage, foreign folders, crashes, merging."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from tests.search.making import make_library, make_story
from tui_reader.search import IndexDamagedError, Searcher, open_searcher, whoosh_matching
from tui_reader.search.parsing import parse
from tui_reader.search.whoosh_mapping import MappedFile
from tui_reader.story import StoreError

ROOT = Path(__file__).resolve().parents[2]
STORIES = list(make_library(30).values())


def opened(folder: Path) -> Searcher:
    return open_searcher("whoosh", folder, lambda _: None, lambda _: set())


def made(folder: Path) -> str:
    """Makes an index of thirty stories, and gives its uuid."""
    searcher = opened(folder)
    searcher.update((), STORIES)
    searcher.close()
    return searcher.uuid


def works(searcher: Searcher) -> bool:
    """Whether stories can be put in and found."""
    story = make_story("probe", "Zeppelin", ("text",))
    searcher.update((), [story])
    return [story_id for story_id, _ in searcher.search(parse("zeppelin"), 5).ranked] == [story.id]


@pytest.mark.parametrize("pattern", ["*.toc", "*.seg", "whoosh.json"])
@pytest.mark.parametrize("damage", ["deleted", "emptied", "halved", "garbage"])
def test_damage_is_noticed_and_the_index_made_anew(tmp_path: Path, pattern: str, damage: str) -> None:
    """With any of its files lost or broken, an index opens empty and under another name, and works."""
    uuid = made(tmp_path)
    for path in (tmp_path / "whoosh").glob(pattern):
        content = path.read_bytes()
        if damage == "deleted":
            path.unlink()
        else:
            path.write_bytes({"emptied": b"", "halved": content[: len(content) // 2], "garbage": b"\xff" * 99}[damage])
    searcher = opened(tmp_path)
    assert searcher.uuid != uuid
    assert searcher.count() == 0
    assert works(searcher)
    searcher.close()


@pytest.mark.parametrize("seed", range(30))
def test_damage_inside_a_segment_is_an_error_that_helps(tmp_path: Path, seed: int) -> None:
    """Bytes gone bad where opening does not look: every answer is an answer, or one clear error."""
    made(tmp_path)
    (segment,) = (tmp_path / "whoosh").glob("*.seg")
    content = bytearray(segment.read_bytes())
    random = Random(seed)
    for _ in range(len(content) // 20):
        content[random.randrange(len(content) // 2)] = random.randrange(256)
    segment.write_bytes(content)
    try:
        searcher = opened(tmp_path)
    except StoreError:
        pytest.fail("an index can always be opened or made anew")
    for text in ("bridge", '"harbour bridge"', "b*", "-ferry", "br?dge", "bridge~", "body:ferry", "title:(a OR b)"):
        try:
            searcher.search(parse(text), 5)
        except StoreError as error:
            assert "--rebuild" in str(error)
    searcher.close()


@pytest.mark.parametrize("spelled", [b"winte\xff", b"\xffinter"])
def test_damaged_words_are_an_error_that_helps(tmp_path: Path, spelled: bytes) -> None:
    """A word that is none any more, in its place among the others or not, is damage whatever is asked."""
    made(tmp_path)
    (segment,) = (tmp_path / "whoosh").glob("*.seg")
    content = segment.read_bytes()
    assert b"\nwinter\n" in content
    segment.write_bytes(content.replace(b"\nwinter\n", b"\n" + spelled + b"\n"))
    with closing(opened(tmp_path)) as searcher:
        for ask in (lambda: searcher.alike("wintre", 5), lambda: searcher.search(parse("wintre~"), 5)):
            with pytest.raises(IndexDamagedError, match="--rebuild"):
                ask()


def test_a_fault_of_ours_is_no_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that the index is not to blame for leaves it alone, and is seen."""
    made(tmp_path)
    searcher = opened(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr("tui_reader.search.whoosh_query.Evaluation.scores", lambda *_: [][1])
        with pytest.raises(IndexError):
            searcher.search(parse('bridge "harbour bridge" b* w*r'), 5)
    assert searcher.search(parse("bridge"), 5).total
    searcher.close()


def test_foreign_things_in_the_way_are_replaced(tmp_path: Path) -> None:
    """A file, a link, or a folder of something else where the index belongs is no obstacle; a link's end is kept."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious").write_text("kept")
    for kind in ("file", "link", "folder"):
        place = tmp_path / kind / "whoosh"
        place.parent.mkdir()
        if kind == "file":
            place.write_text("a file")
        elif kind == "link":
            place.symlink_to(elsewhere)
        else:
            place.mkdir()
            (place / "other.db").write_text("not ours")
        searcher = opened(place.parent)
        assert works(searcher)
        searcher.close()
    assert (elsewhere / "precious").read_text() == "kept"


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX")
def test_a_folder_others_can_write_is_not_trusted(tmp_path: Path) -> None:
    """Whoosh's table of contents is a pickle, so the folder is private, and made anew where it was not."""
    uuid = made(tmp_path)
    folder = tmp_path / "whoosh"
    assert folder.stat().st_mode & 0o077 == 0
    folder.chmod(0o777)
    searcher = opened(tmp_path)
    assert searcher.uuid != uuid
    assert folder.stat().st_mode & 0o077 == 0
    searcher.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_made_is_one_clear_error(tmp_path: Path) -> None:
    """Where nothing can be written, the error says where."""
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="cannot be used"):
        opened(tmp_path / "index")


def test_a_file_in_place_of_the_folder_is_one_clear_error(tmp_path: Path) -> None:
    """Where the folder given is a file, the error says so."""
    (tmp_path / "index").write_text("a file")
    with pytest.raises(StoreError, match="cannot be used"):
        opened(tmp_path / "index")


_KILLED = """
import os, signal, sys
from pathlib import Path
from tests.search.making import make_library
from tui_reader.search import open_searcher
searcher = open_searcher("whoosh", Path(sys.argv[1]), lambda _: None, lambda _: set())
writer = searcher.writer(0)
stories = list(make_library(30).values())
for story in stories[:10]:
    writer.add(story)
writer.commit()
for story in stories[10:]:
    writer.add(story)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_a_killed_writer_leaves_no_lock_and_no_damage(tmp_path: Path) -> None:
    """After kill -9 amid a batch, what was committed is found and writing goes on at once."""
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(tmp_path)], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    searcher = opened(tmp_path)
    assert searcher.count() == 10
    assert works(searcher)
    searcher.close()


def test_made_anew_elsewhere_is_noticed(tmp_path: Path) -> None:
    """A searcher whose index another one had to make anew sees that after a refresh."""
    made(tmp_path)
    first = opened(tmp_path)
    (next((tmp_path / "whoosh").glob("*.toc"))).write_bytes(b"")
    second = opened(tmp_path)
    first.refresh()
    assert first.uuid == second.uuid
    assert first.count() == 0
    first.close()
    second.close()


def test_opening_amid_commits_is_no_damage(tmp_path: Path) -> None:
    """Whoever opens or refreshes while another commits keeps the index: its name stays, its stories too."""
    searcher = opened(tmp_path)
    done = threading.Event()
    seen: set[str] = set()

    def keep_opening() -> None:
        while not done.is_set():
            other = opened(tmp_path)
            other.refresh()
            seen.add(other.uuid)
            other.close()

    thread = threading.Thread(target=keep_opening)
    thread.start()
    for story in STORIES:
        searcher.update((), [story])
    done.set()
    thread.join()
    assert seen <= {searcher.uuid}
    assert searcher.count() == len(STORIES)
    searcher.close()


def test_with_another_whoosh_its_public_names_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where another Whoosh is installed than the index is made for, another engine searches; its index stays."""
    uuid = made(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr("whoosh.__version__", (2, 8, 0))
        searcher = opened(tmp_path)
        assert (searcher.uuid != uuid, searcher.count()) == (True, 0)
        assert works(searcher)
        searcher.close()
        again = opened(tmp_path)
        assert (again.uuid, again.count()) == (searcher.uuid, 1)
        again.close()
    searcher = opened(tmp_path)
    assert (searcher.uuid, searcher.count()) == (uuid, 30)
    searcher.close()


@pytest.mark.parametrize("pattern", ["*.toc", "*.seg", "about.json"])
@pytest.mark.parametrize("damage", ["deleted", "garbage"])
def test_damage_is_noticed_with_another_whoosh_too(tmp_path: Path, pattern: str, damage: str) -> None:
    """The other engine's index opens empty and under another name, too, with any of its files lost or broken."""
    searcher = open_searcher("whoosh-public", tmp_path, lambda _: None, lambda _: set())
    searcher.update((), STORIES)
    for path in (tmp_path / "whoosh_public").glob(pattern):
        path.unlink() if damage == "deleted" else path.write_bytes(b"\xff" * 99)
    again = open_searcher("whoosh-public", tmp_path, lambda _: None, lambda _: set())
    assert again.uuid != searcher.uuid
    assert again.count() == 0
    assert works(again)
    searcher.close()
    again.close()


def test_a_whoosh_without_what_is_needed_is_one_clear_error(tmp_path: Path) -> None:
    """A Whoosh that has not even the names, or none at all, is no fault of newsread's but a line that says so."""
    (tmp_path / "whoosh.py").write_text("__version__ = (9, 0, 0)\n")
    code = (
        "from pathlib import Path\nfrom tui_reader.search import open_searcher\n"
        "from tui_reader.story import StoreError\n"
        "try:\n    open_searcher('whoosh', Path('index'), lambda _: None, lambda _: set())\n"
        "except StoreError as error:\n    print(error)"
    )
    paths = os.pathsep.join([str(tmp_path), *sys.path])
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env={**os.environ, "PYTHONPATH": paths}, capture_output=True
    )
    assert ran.returncode == 0
    assert ran.stdout.startswith(b"searching needs a library that is not here as it should be: ")


def test_many_commits_leave_few_segments(tmp_path: Path) -> None:
    """Segments are merged as they grow in number, and nothing is lost by it."""
    searcher = opened(tmp_path)
    writer = searcher.writer(0)
    stories = list(make_library(90).values())
    for story in stories:
        writer.add(story)
        writer.commit()
    writer.close()
    searcher.refresh()
    assert searcher.count() == 90
    assert len(list((tmp_path / "whoosh").glob("*.seg"))) < 24
    searcher.close()


@pytest.mark.parametrize("left", [0, 1, 9])
def test_a_segment_of_which_most_is_gone(tmp_path: Path, left: int) -> None:
    """With nine tenths of its stories taken out or replaced, a segment finds the rest, and no story twice."""
    stories = list(make_library(90).values())
    searcher = opened(tmp_path)
    searcher.update((), stories)
    searcher.update([story.id for story in stories[left:]], ())
    everything = parse("-zeppelin")
    assert searcher.search(everything, 100).total == searcher.count() == left
    changed = [make_story(f"new {number}", "Zeppelin", ("bridge",)) for number in range(81)]
    for start in range(0, 81, 9):
        searcher.update((), changed[start : start + 9])
        searcher.update((), changed[start : start + 9])
    kept = {story.id for story in stories[:left]}

    def holds_what_it_should() -> None:
        assert {story_id for story_id, _ in searcher.search(everything, 100).ranked} == kept
        found = searcher.search(parse("zeppelin bridge"), 100)
        assert found.total == len({story_id for story_id, _ in found.ranked}) == 81
        assert searcher.count() == 81 + left
        assert searcher.frequencies(["zeppelin"])["zeppelin"] >= 81

    holds_what_it_should()
    searcher.tidy()
    holds_what_it_should()
    searcher.close()
    searcher = opened(tmp_path)
    holds_what_it_should()
    searcher.close()


def test_tidying_drops_what_is_gone(tmp_path: Path) -> None:
    """What was taken out takes no room once pieces were put together, and tidying again changes nothing."""
    stories = list(make_library(90).values())
    searcher = opened(tmp_path)
    for start in range(0, 90, 30):
        searcher.update((), stories[start : start + 30])
    size = sum(path.stat().st_size for path in (tmp_path / "whoosh").glob("*.seg"))
    for start in range(0, 81, 9):
        searcher.update([story.id for story in stories[start : start + 9]], ())
    searcher.tidy()
    files = sorted(path.name for path in (tmp_path / "whoosh").glob("*.seg"))
    assert searcher.count() == 9
    assert sum((tmp_path / "whoosh" / name).stat().st_size for name in files) < size / 3
    searcher.tidy()
    assert sorted(path.name for path in (tmp_path / "whoosh").glob("*.seg")) == files
    searcher.close()


def test_search_room_imports_no_whoosh() -> None:
    """Until an index is opened, Whoosh is not imported; query, excerpts and scan never need it."""
    code = (
        "import sys, tui_reader.folding, tui_reader.search, tui_reader.search.query, tui_reader.search.excerpts\n"
        "import tui_reader.search.scan\n"
        "sys.exit('whoosh' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_what_takes_too_long_is_looked_for_in_a_part_of_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is found there is right, and it is said how many stories were passed over."""
    searcher = opened(tmp_path)
    searcher.update((), make_library().values())
    text = '"harbour bridge" OR "bridge harbour" OR "ferry bridge"~5'
    everything = searcher.search(parse(text), 1000)
    assert everything.passed_over == 0
    monkeypatch.setattr(whoosh_matching, "MAX_READING", 300)
    some = searcher.search(parse(text), 1000)
    assert 0 < some.passed_over < searcher.count()
    assert 0 < some.total == len(some.ranked) < everything.total
    assert {story_id for story_id, _ in some.ranked} < {story_id for story_id, _ in everything.ranked}
    without = searcher.search(parse(f"-({text})"), 1000)
    assert without.passed_over == some.passed_over
    assert without.total + some.total + some.passed_over == searcher.count()
    assert searcher.search(parse("harbour bridge"), 5).passed_over == 0
    searcher.close()


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="only Linux tells what a process has mapped")
def test_what_is_let_go_of_takes_no_memory_and_is_read_again(tmp_path: Path) -> None:
    """A merge reads segments of any size without holding them: what was read goes, and still is what it was."""
    (tmp_path / "a.seg").write_bytes(bytes(range(256)) * (64 << 12))
    with closing(MappedFile(str(tmp_path / "a.seg"), "a.seg")) as file:
        part = file.subset(256, 32 << 20)
        before = mapped_kilobytes(tmp_path / "a.seg")
        whole = part.get(0, 32 << 20)
        held = mapped_kilobytes(tmp_path / "a.seg")
        part.let_go()
        assert before < 1 << 10 < 32 << 10 <= held
        assert mapped_kilobytes(tmp_path / "a.seg") == 0
        assert part.get(0, 32 << 20) == whole


def mapped_kilobytes(file: Path) -> int:
    """How much of a file this process holds in memory."""
    lines = iter(Path("/proc/self/smaps").read_text().splitlines())
    for line in lines:
        if line.endswith(str(file)):
            return next(int(rest.split()[1]) for rest in lines if rest.startswith("Rss:"))
    return 0
