"""What every engine has to do, alike."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.search.conftest import Open
from tests.search.making import make_story
from tests.search.reference import found
from tui_reader.search import open_searcher
from tui_reader.search.parsing import parse
from tui_reader.story import Story

ROOT = Path(__file__).resolve().parents[2]


def test_headline_counts_more(opened: Open, library: dict[str, Story]) -> None:
    """A word in the headline, then one in a highlight, ranks before one in the text."""
    filler = "one two three four five six seven eight"
    stories = [
        make_story("text", f"Nothing {filler}", (f"{filler} zeppelin {filler}",), (filler,)),
        make_story("highlight", f"Nothing {filler}", (f"{filler} {filler}",), (f"{filler} zeppelin",)),
        make_story("title", f"Zeppelin {filler}", (f"{filler} {filler}",), (filler,)),
        *(make_story(f"other {n}", f"Nothing {filler}", (f"{filler} {filler}",), (filler,)) for n in range(9)),
    ]
    library.update((story.id, story) for story in stories)
    searcher = opened()
    searcher.update((), stories)
    ranked = [story_id for story_id, _ in searcher.search(parse("zeppelin"), 10).ranked]
    assert ranked == [stories[2].id, stories[1].id, stories[0].id]


def test_update_takes_out_and_in_and_replaces(opened: Open, library: dict[str, Story]) -> None:
    """One update removes, adds, and replaces what has the same id."""
    first, second = make_story("first", "Old ferry", ("text",)), make_story("second", "Second", ("more",))
    library.update({first.id: first, second.id: second})
    searcher = opened()
    searcher.update((), [first])
    assert found(searcher, "ferry") == {first.id}
    changed = make_story("first", "New bridge", ("text",))
    library[first.id] = changed
    searcher.update((), [changed])
    assert (found(searcher, "ferry"), found(searcher, "bridge"), searcher.count()) == (set(), {first.id}, 1)
    searcher.update({first.id, "unknown"}, [second])
    assert (found(searcher, "bridge"), found(searcher, "second"), searcher.count()) == (set(), {second.id}, 1)
    searcher.update({second.id}, ())
    assert searcher.count() == 0


def test_update_reaches_what_bulk_writers_wrote(opened: Open, library: dict[str, Story]) -> None:
    """A story may be removed or replaced whichever shard it lies in."""
    stories = [make_story(f"s{n}", f"Headline {n}", ("ferry",)) for n in range(6)]
    library.update((story.id, story) for story in stories)
    searcher = opened()
    for shard in range(3):
        writer = searcher.writer(shard)
        for story in stories[shard::3]:
            writer.add(story)
        writer.close()
    searcher.refresh()
    assert searcher.count() == 6
    searcher.update([stories[1].id], [stories[2]])
    assert found(searcher, "ferry") == {story.id for story in stories} - {stories[1].id}
    assert searcher.count() == 5


def test_commit_makes_findable_and_the_writer_goes_on(opened: Open, library: dict[str, Story]) -> None:
    """What is committed is found while the same writer adds more."""
    stories = [make_story(f"s{n}", f"Headline {n}", ("ferry",)) for n in range(4)]
    library.update((story.id, story) for story in stories)
    searcher = opened()
    writer = searcher.writer(0)
    for number, story in enumerate(stories, start=1):
        writer.add(story)
        writer.commit()
        searcher.refresh()
        assert searcher.count() == number
    writer.commit()
    writer.close()


def test_reopened_it_is_the_same_index(opened: Open, library: dict[str, Story]) -> None:
    """Closed and opened again, an index keeps its stories and its name; an empty one has a name too."""
    story = make_story("kept", "Kept", ("ferry",))
    library[story.id] = story
    searcher = opened()
    assert searcher.uuid
    assert searcher.count() == 0
    searcher.update((), [story])
    uuid = searcher.uuid
    searcher.close()
    again = opened()
    assert (again.uuid, again.count(), found(again, "ferry")) == (uuid, 1, {story.id})


def test_refresh_shows_what_another_instance_did(opened: Open, library: dict[str, Story]) -> None:
    """Two searchers over one folder agree after a refresh."""
    story = make_story("new", "New", ("ferry",))
    library[story.id] = story
    reader, writer = opened(), opened()
    writer.update((), [story])
    reader.refresh()
    assert found(reader, "ferry") == {story.id}
    writer.update([story.id], ())
    reader.refresh()
    assert found(reader, "ferry") == set()


_BUILD = """
import sys
from pathlib import Path
from tests.search.making import make_library
from tui_reader.search import open_searcher

engine, folder, shard = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
searcher = open_searcher(engine, folder, lambda _: None, lambda _: set())
writer = searcher.writer(shard)
for story in list(make_library(40).values())[shard::2]:
    writer.add(story)
    writer.commit()
writer.close()
"""


def test_two_processes_build_at_once(engine: str, opened: Open, library: dict[str, Story], tmp_path: Path) -> None:
    """Processes with a shard each lose nothing of what the other commits."""
    searcher = opened()
    command = [sys.executable, "-c", _BUILD, engine, str(tmp_path / "index")]
    workers = [subprocess.Popen([*command, str(shard)], cwd=ROOT) for shard in range(2)]
    assert [worker.wait(60) for worker in workers] == [0, 0]
    searcher.refresh()
    assert searcher.count() == 40


def test_search_from_threads_while_updates_go_on(opened: Open, library: dict[str, Story]) -> None:
    """Searches from several threads meet no error while stories come and go."""
    stories = [make_story(f"s{n}", f"Headline {n}", ("ferry bridge",)) for n in range(12)]
    library.update((story.id, story) for story in stories)
    searcher = opened()
    searcher.update((), stories[:2])
    done = threading.Event()
    failures: list[BaseException] = []

    def keep_searching() -> None:
        try:
            while not done.is_set():
                matches = searcher.search(parse('ferry "ferry bridge" head*'), 5)
                assert 1 <= matches.total <= 12
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=keep_searching) for _ in range(3)]
    for thread in threads:
        thread.start()
    for story in stories[2:]:
        searcher.update((), [story])
        searcher.update([stories[0].id], ())
    done.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert searcher.count() == 11


def test_unknown_engine_is_an_error(tmp_path: Path) -> None:
    """A name that no engine has is refused."""
    with pytest.raises(KeyError):
        open_searcher("grep", tmp_path, lambda _: None, lambda _: set())


def test_all_that_score_as_the_last_are_there(opened: Open, library: dict[str, Story]) -> None:
    """Where the best few end amid stories that match alike, all of these come: who asked knows which are meant."""
    text = "The ferry runs twice an hour from the north quay."
    best = make_story("best", "Ferry", (text,))
    alike = [make_story(f"alike {n}", "Quay", (text,)) for n in range(30)]
    library.update((story.id, story) for story in [best, *alike])
    searcher = opened()
    searcher.update((), [*alike[:20], best])
    searcher.update((), alike[20:])
    found = searcher.search(parse("ferry"), 3)
    assert found.ranked[0][0] == best.id
    assert {story_id for story_id, _ in found.ranked[1:]} == {each.id for each in alike}
    assert searcher.search(parse("ferry"), 1).ranked == found.ranked[:1]
