"""What a query finds, by every engine: held against the plainest search there could be."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.making import LIBRARY, ODD_QUERIES, Condition, plain_search
from tests.search.reference import Made, found, generated
from tui_reader.search import Matches, Searcher
from tui_reader.search.grammar import FIELDS
from tui_reader.search.parsing import parse
from tui_reader.search.whoosh_public import PublicSearcher


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


@cache
def made_queries() -> list[Made]:
    """Two hundred, of all that the language has."""
    return generated(LIBRARY, 200)


def is_quick(searcher: Searcher) -> bool:
    """Whether it is no engine that stands in for another, and takes ten times as long; that is asked every third."""
    return not isinstance(searcher, PublicSearcher)


def assert_begins(few: tuple[tuple[str, float], ...], every: tuple[tuple[str, float], ...], limit: int) -> None:
    """The best `limit` of all, and whatever scores as the last of them; which of several, is all that may differ."""
    assert [score for _, score in few[:limit]] == pytest.approx([score for _, score in every[:limit]])
    last = few[-1][1] if few else 0.0
    assert {story_id for story_id, score in every if score > last * (1 + 1e-9)} <= {story_id for story_id, _ in few}
    assert len(few) <= limit or all(score == last for _, score in few[limit - 1 :])


@pytest.mark.parametrize("tenth", range(10))
def test_generated_queries_find_what_a_plain_search_finds(filled: Searcher, tenth: int) -> None:
    """Brackets, OR, NOT, fields, forms, patterns, typing errors, phrases, nearness, marks, facts: engines agree."""
    for made in made_queries()[tenth :: 10 if is_quick(filled) else 30]:
        query = parse(made.text, languages=("english",))
        assert query.faults == ()
        matches = filled.search(query, 1000)
        expected = {each.id for each in LIBRARY.values() if made.answers(each)}
        assert {story_id for story_id, _ in matches.ranked} == expected, made.text
        assert matches.total == len(matches.ranked), made.text
        few = filled.search(query, 10)
        assert few.total == matches.total, made.text
        assert_begins(few.ranked, matches.ranked, 10)


def test_generated_queries_have_hits() -> None:
    """Nine in ten of them find something, so that agreeing means something."""
    assert len({made.text for made in made_queries()}) > 190
    assert sum(any(map(made.answers, LIBRARY.values())) for made in made_queries()) >= 180


def test_generated_queries_use_the_whole_language() -> None:
    """Every field of the language stands in some of them; but for orders and saved searches, which are the desk's."""
    texts = " ".join(made.text for made in made_queries())
    # `newer` and `older` are `date` counted from now
    assert {field for field in FIELDS if f"{field}:" not in texts} == {"newer", "older", "sort", "query"}


@pytest.mark.parametrize("text", QUERIES)
def test_finds_what_the_plainest_search_finds(filled: Searcher, text: str) -> None:
    """Every engine finds exactly the stories that reading them all finds, and counts them right.

    A small limit brings the best ones, in order, and still the count of all.
    """
    expected = plain_search(LIBRARY, QUERIES[text])
    everything = filled.search(parse(text), 1000)
    assert {story_id for story_id, _ in everything.ranked} == expected
    assert len(everything.ranked) == len(expected)
    few = filled.search(parse(text), 3)
    assert_begins(few.ranked, everything.ranked, 3)
    assert few.total == everything.total == len(expected)
    scores = [score for _, score in everything.ranked]
    assert scores == sorted(scores, reverse=True)


def test_queries_of_the_contract_are_many_and_find_something() -> None:
    """The list holds at least sixty queries, and most of them match some stories but not all."""
    sizes = [len(plain_search(LIBRARY, conditions)) for conditions in QUERIES.values()]
    assert len(sizes) >= 60
    assert sum(0 < size < len(LIBRARY) for size in sizes) > 50


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
