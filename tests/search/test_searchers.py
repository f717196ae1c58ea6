"""What every engine has to do, alike."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.making import ODD_QUERIES, Condition, make_library, make_story, plain_search
from tests.search.reference import Made, generated, ids_in
from tui_reader.search import SEARCHERS, Matches, Searcher, open_searcher
from tui_reader.search.grammar import FIELDS
from tui_reader.search.parsing import parse
from tui_reader.story import Story

Open = Callable[[], Searcher]

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = make_library()


def want(text: str, prefix: bool = False, title: bool = False) -> Condition:
    return (True, title, text, prefix)


def shun(text: str, prefix: bool = False, title: bool = False) -> Condition:
    return (False, title, text, prefix)


QUERIES: dict[str, tuple[Condition, ...]] = {
    "bridge": (want("bridge"),),
    "BRIDGE": (want("bridge"),),
    "the": (want("the"),),
    "nowhere": (want("nowhere"),),
    "newsletterpromo": (want("newsletterpromo"),),
    "coastal": (want("coastal"),),
    "fennimore": (want("fennimore"),),
    "bridge ferry": (want("bridge"), want("ferry")),
    "ferry bridge": (want("bridge"), want("ferry")),
    "harbour bridge ferry": (want("harbour"), want("bridge"), want("ferry")),
    "bridge nowhere": (want("bridge"), want("nowhere")),
    "bridge bridge": (want("bridge"),),
    '"harbour bridge"': (want("harbour bridge"),),
    '"bridge harbour"': (want("bridge harbour"),),
    '"harbour harbour"': (want("harbour harbour"),),
    '"harbour bridge ferry"': (want("harbour bridge ferry"),),
    '"harbour  bridge!"': (want("harbour bridge"),),
    "“harbour bridge”": (want("harbour bridge"),),
    '"harbour bridge': (want("harbour bridge"),),
    '"bridge"': (want("bridge"),),
    '"harbour bridge" ferry': (want("harbour bridge"), want("ferry")),
    '"harbour bridge" "bridge ferry"': (want("harbour bridge"), want("bridge ferry")),
    '"nowhere bridge"': (want("nowhere bridge"),),
    "bridge -ferry": (want("bridge"), shun("ferry")),
    "-ferry bridge": (want("bridge"), shun("ferry")),
    "-ferry": (shun("ferry"),),
    "-ferry -bridge": (shun("ferry"), shun("bridge")),
    "-nowhere": (shun("nowhere"),),
    '-"harbour bridge"': (shun("harbour bridge"),),
    'bridge -"harbour bridge"': (want("bridge"), shun("harbour bridge")),
    '"harbour bridge" -"bridge ferry"': (want("harbour bridge"), shun("bridge ferry")),
    "bridge -bridge": (want("bridge"), shun("bridge")),
    "title:bridge": (want("bridge", title=True),),
    "Title:Bridge": (want("bridge", title=True),),
    'title:"harbour bridge"': (want("harbour bridge", title=True),),
    "title:bridge title:ferry": (want("bridge", title=True), want("ferry", title=True)),
    "title:bridge ferry": (want("bridge", title=True), want("ferry")),
    "bridge -title:bridge": (want("bridge"), shun("bridge", title=True)),
    "-title:bridge": (shun("bridge", title=True),),
    "title: bridge": (want("title"), want("bridge")),
    "title:coastal": (want("coastal", title=True),),
    "bridg*": (want("bridg", prefix=True),),
    "bridge*": (want("bridge", prefix=True),),
    "b*": (want("b", prefix=True),),
    "win* ferry": (want("win", prefix=True), want("ferry")),
    "-win*": (shun("win", prefix=True),),
    "title:win*": (want("win", prefix=True, title=True),),
    '"harbour bri*"': (want("harbour bri", prefix=True),),
    "zzz*": (want("zzz", prefix=True),),
    '"ferry zzz*"': (want("ferry zzz", prefix=True),),
    "lodz": (want("lodz"),),
    "Łódź": (want("lodz"),),
    "cafe": (want("cafe"),),
    "ZÜRICH": (want("zurich"),),
    "strasse": (want("strasse"),),
    "izmir": (want("izmir"),),
    "us": (want("us"),),
    "U.S.": (want("us"),),
    "cnn": (want("cnn"),),
    "CNN’s": (want("cnn"),),
    "don't": (want("dont"),),
    "don’t": (want("dont"),),
    "o'brien": (want("o brien"),),
    "brien": (want("brien"),),
    "l’etat": (want("l etat"),),
    "co-op": (want("co op"),),
    "re-open ferry": (want("re open"), want("ferry")),
    "2,000": (want("2 000"),),
    "3.5": (want("3 5"),),
    "東京": (want("東京"),),
    "东京": (want("东京"),),
    "地震": (want("地震"),),
    "京": (want("京"),),
    "ガス": (want("ガス"),),
    "カス": (want("カス"),),
    "がん": (want("がん"),),
    "กรุง": (want("กรุง"),),
    "हिन्दी": (want("हिन्दी"),),
    "समाचार ferry": (want("समाचार"), want("ferry")),
    "(bridge ferry)": (want("bridge"), want("ferry")),
    "bridge AND": (want("bridge"),),
    "bridge and": (want("bridge"), want("and")),
    "bridge, ferry.": (want("bridge"), want("ferry")),
    "bridge/ferry": (want("bridge ferry"),),
    "text:bridge": (want("text bridge"),),
    "bridge - ferry": (want("bridge"), want("ferry")),
    "--ferry": (shun("ferry"),),
}


@pytest.fixture(params=sorted(SEARCHERS))
def engine(request: pytest.FixtureRequest) -> str:
    """Each engine in turn."""
    return str(request.param)


@pytest.fixture
def library() -> dict[str, Story]:
    """What `text_of` answers from; a test may change it."""
    return {}


@pytest.fixture
def opened(engine: str, library: dict[str, Story], tmp_path: Path) -> Iterator[Open]:
    """Opens searchers over one folder, and closes them in the end."""
    searchers: list[Searcher] = []

    def opener() -> Searcher:
        searchers.append(open_searcher(engine, tmp_path / "index", library.get, lambda _: set()))
        return searchers[-1]

    yield opener
    for searcher in searchers:
        searcher.close()


@pytest.fixture(scope="module", params=sorted(SEARCHERS))
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    """Each engine over the whole made library, taken in by two writers, an update and a replacement."""
    folder = tmp_path_factory.mktemp("index")
    searcher = open_searcher(str(request.param), folder, LIBRARY.get, ids_in(LIBRARY))
    stories = list(LIBRARY.values())
    for shard in range(2):
        writer = searcher.writer(shard)
        for number, story in enumerate(stories[shard:120:2]):
            writer.add(story)
            if number % 7 == 0:
                writer.commit()
        writer.close()
    searcher.update((), stories[120:])
    searcher.update((), stories[:30])
    searcher.refresh()
    yield searcher
    searcher.close()


GENERATED = generated(LIBRARY, 200)


def assert_begins(few: tuple[tuple[str, float], ...], every: tuple[tuple[str, float], ...], limit: int) -> None:
    """The best `limit` of all, and whatever scores as the last of them; which of several, is all that may differ."""
    assert [score for _, score in few[:limit]] == pytest.approx([score for _, score in every[:limit]])
    last = few[-1][1] if few else 0.0
    assert {story_id for story_id, score in every if score > last * (1 + 1e-9)} <= {story_id for story_id, _ in few}
    assert len(few) <= limit or all(score == last for _, score in few[limit - 1 :])


@pytest.mark.parametrize("made", GENERATED, ids=[made.text for made in GENERATED])
def test_generated_queries_find_what_a_plain_search_finds(filled: Searcher, made: Made) -> None:
    """Brackets, OR, NOT, fields, forms, patterns, typing errors, phrases, nearness, marks, facts: engines agree."""
    query = parse(made.text, languages=("english",))
    assert query.faults == ()
    matches = filled.search(query, 1000)
    assert {story_id for story_id, _ in matches.ranked} == {each.id for each in LIBRARY.values() if made.answers(each)}
    assert matches.total == len(matches.ranked)
    for limit in (1, 10):
        few = filled.search(query, limit)
        assert few.total == matches.total
        assert_begins(few.ranked, matches.ranked, limit)


def test_generated_queries_have_hits() -> None:
    """Nine in ten of them find something, so that agreeing means something."""
    assert len({made.text for made in GENERATED}) > 190
    assert sum(any(map(made.answers, LIBRARY.values())) for made in GENERATED) >= 180


def test_generated_queries_use_the_whole_language() -> None:
    """Every field of the language stands in some of them; but for orders and saved searches, which are the desk's."""
    texts = " ".join(made.text for made in GENERATED)
    # `newer` and `older` are `date` counted from now
    assert {field for field in FIELDS if f"{field}:" not in texts} == {"newer", "older", "sort", "query"}


def found(searcher: Searcher, text: str, typing: bool = False, limit: int = 1000) -> set[str]:
    return {story_id for story_id, _ in searcher.search(parse(text, typing), limit).ranked}


@pytest.mark.parametrize("text", QUERIES)
def test_finds_what_the_plainest_search_finds(filled: Searcher, text: str) -> None:
    """Every engine finds exactly the stories that reading them all finds, and counts them right."""
    expected = plain_search(LIBRARY, QUERIES[text])
    matches = filled.search(parse(text), 1000)
    assert {story_id for story_id, _ in matches.ranked} == expected
    assert len(matches.ranked) == len(expected)
    assert matches.total == len(expected)


@pytest.mark.parametrize("text", QUERIES)
def test_few_best_are_the_first_of_all(filled: Searcher, text: str) -> None:
    """A small limit brings the best ones, in order, and still the count of all."""
    everything = filled.search(parse(text), 1000)
    few = filled.search(parse(text), 3)
    assert_begins(few.ranked, everything.ranked, 3)
    assert few.total == everything.total
    scores = [score for _, score in everything.ranked]
    assert scores == sorted(scores, reverse=True)


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


def test_queries_of_the_contract_are_many_and_find_something() -> None:
    """The list holds at least sixty queries, and most of them match some stories but not all."""
    sizes = [len(plain_search(LIBRARY, conditions)) for conditions in QUERIES.values()]
    assert len(sizes) >= 60
    assert sum(0 < size < len(LIBRARY) for size in sizes) > 50


@pytest.mark.parametrize(("typed", "whole"), [("e", "en"), ("p", "pt-BR"), ("pt-b", "pt-BR"), ("pt-BR", "pt-BR")])
def test_a_language_that_is_being_typed(filled: Searcher, typed: str, whole: str) -> None:
    """Its first letters find what the whole will find, while one types and with a star; else they are no language."""
    expected = found(filled, f"lang:{whole}")
    assert expected
    assert found(filled, f"lang:{typed}", typing=True) == found(filled, f"lang:{typed}*") == expected
    assert found(filled, f"lang:{typed}") == (expected if typed == whole else set())


def test_limit_nought_counts_only(filled: Searcher) -> None:
    """Asked for no story, an engine still counts them."""
    matches = filled.search(parse("bridge"), 0)
    assert matches.ranked == ()
    assert matches.total == len(plain_search(LIBRARY, (want("bridge"),)))


def test_empty_query_finds_nothing(filled: Searcher) -> None:
    """Neither no text nor mere punctuation matches anything."""
    for text in ("", "   ", "?!", "-", '""', "*", "title:"):
        if parse(text):
            continue
        assert filled.search(parse(text), 10) == Matches()


def test_typing_makes_the_last_word_a_beginning(filled: Searcher) -> None:
    """While typing, the last word stands for all that begin so; after a space it does not."""
    assert found(filled, "ferry bri", typing=True) == plain_search(LIBRARY, (want("ferry"), want("bri", prefix=True)))
    assert found(filled, "ferry bri ", typing=True) == plain_search(LIBRARY, (want("ferry"), want("bri")))
    assert found(filled, '"harbour bri', typing=True) == plain_search(LIBRARY, (want("harbour bri", prefix=True),))


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


def test_hostile_queries_do_no_harm(filled: Searcher) -> None:
    """Whatever is typed is answered: brackets, stars, a megabyte, every block of Unicode."""
    blocks = "".join(map(chr, range(0, 0x20000, 37)))
    repeated = ("(" * 10_000, '"' * 999, "-" * 999, "title:" * 99, "a" * 1_000_000, "a b " * 200_000)
    odd_bytes = [f"{field}:{text}" for field in FIELDS for text in ("\udcff", "e\udcff", "\ud800*")]
    for text in ("*", "* *", blocks, *odd_bytes, *repeated):
        for typing in (False, True):
            filled.search(parse(text, typing), 5)


@given(ODD_QUERIES, st.booleans())
def test_odd_queries_do_no_harm(filled: Searcher, text: str, typing: bool) -> None:
    """Whatever is typed, finished or not, is answered, and the best few are among all."""
    query = parse(text, typing, languages=("english", "german"))
    matches = filled.search(query, 3)
    assert len(matches.ranked) >= min(3, matches.total)
    assert matches.total <= len(LIBRARY)


def test_unknown_engine_is_an_error(tmp_path: Path) -> None:
    """A name that no engine has is refused."""
    with pytest.raises(KeyError):
        open_searcher("grep", tmp_path, lambda _: None, lambda _: set())
