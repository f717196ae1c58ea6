"""What a look finds is what a comparison of all paths would find, and it keeps little."""

from __future__ import annotations

import tracemalloc
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from tui_reader.library.catalogue import Catalogue
from tui_reader.library.folder import SHUT, File
from tui_reader.library.looking import Looking
from tui_reader.library.records import Known, Look, Record
from tui_reader.library.seen import Seen

STAMP = "now"
FILES = ("a.txt", "b.txt", "c/d.txt", "c/e.txt", "m.jsonl", "c/n#%.jsonl", "odd\udce9.txt")
ITEMS = {"m.jsonl#1": "m.jsonl", "m.jsonl#12": "m.jsonl", "c/n%23%25.jsonl#3": "c/n#%.jsonl"}


class Alike(str):
    """A text that Python files with all others of its kind."""

    __slots__ = ()

    def __hash__(self) -> int:
        return len(self) * 8


def looked(known: Mapping[str, tuple[int, str]], met: Sequence[File]) -> Look:
    """What a look says where the catalogue knows these paths, each with a time and a stamp."""
    with TemporaryDirectory() as folder:
        catalogue = Catalogue(Path(folder, "catalogue.sqlite"))
        catalogue.ledger.store(
            [Record(path, Known(5, time, 10**12, stamp, None, None), None) for path, (time, stamp) in known.items()]
        )
        look = Looking(catalogue.ledger, STAMP).look(met, None)
        catalogue.close()
    return look


@given(
    st.dictionaries(st.sampled_from(FILES), st.tuples(st.integers(1, 3), st.sampled_from((STAMP, "then")))),
    st.dictionaries(st.sampled_from(FILES), st.integers(1, 3)),
    st.sets(st.sampled_from(["a.txt", "c/d.txt"])),
    st.sampled_from(("", "c", ".")),
)
def test_as_a_comparison_of_all(
    known: dict[str, tuple[int, str]], there: dict[str, int], links: set[str], shut: str
) -> None:
    """New, changed, passed over and gone, items with their files, nothing below what is shut."""
    there = {path: time for path, time in there.items() if path not in links}
    met = [File(path, 5, time) for path, time in there.items()] + [File(path, -1, -1, "a link") for path in links]
    met += [File(shut, -1, -1, SHUT)] if shut else []
    items = {item: (1, STAMP) for item, holder in ITEMS.items() if holder in known}
    look = looked({**known, **items}, met)
    todo = {path for path, time in there.items() if known.get(path) != (time, STAMP)}
    assert set(look.todo) == todo
    below = {"": (), "c": ("c/",), ".": ("",)}[shut]
    gone = {path for path in known if path not in there and path not in links and not path.startswith(below)}
    assert set(look.gone) == gone | {item for item in items if ITEMS[item] in gone}
    assert {record.path for record in look.passed_over} == links | ({shut} if shut else set())
    assert look.known.keys() == (todo | links) & known.keys() | set(look.gone)
    assert look.met == len(met)


def test_young_files_are_changed() -> None:
    """What was hardly older than a tick of the clock when it was read is read again."""
    look = looked({"a.txt": (10**12 - 10**9, STAMP), "b.txt": (1, STAMP)}, [File("a.txt", 5, 10**12 - 10**9)])
    assert look.todo == ["a.txt"] and look.gone == ["b.txt"]


@given(st.sets(st.text(max_size=3)), st.sets(st.text(max_size=3)))
def test_seen_is_a_set(things: set[str], others: set[str]) -> None:
    """Whatever is looked for, what was seen is met, and nothing else."""
    seen = Seen(things)
    assert {other for other in others if seen.meet(other)} == things & others
    assert {thing for thing in things if seen.was_met(thing)} == things & others
    assert seen.unmet == len(things - others)


@given(st.sets(st.integers(0, 200)))
def test_places_that_are_taken(numbers: set[int]) -> None:
    """Things whose places are near each other are told apart."""
    things = {Alike("x" * number) for number in numbers}
    seen = Seen(things)
    assert {len(thing) for thing in map(Alike, ("x" * number for number in range(201))) if seen.meet(thing)} == numbers


def test_a_few_bytes_a_file(tmp_path: Path) -> None:
    """A look that finds nothing new takes less room for a file than its path would."""
    number = 20_000
    paths = [f"a folder of some length/{each}.txt" for each in range(number)]
    catalogue = Catalogue(tmp_path / "catalogue.sqlite")
    catalogue.ledger.store([Record(path, Known(5, 1, 10**12, STAMP, None, None), None) for path in paths])
    tracemalloc.start()
    look = Looking(catalogue.ledger, STAMP).look((File(path, 5, 1) for path in paths), None)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    catalogue.close()
    assert (look.todo, look.gone, look.met) == ([], [], number)
    assert most / number < 50
